"""A message that somebody points at, as the form for a new item: what was understood of it stands in the fields."""

from __future__ import annotations

from bot.domain.commands import AddItem, AskToAdd
from bot.domain.item import TITLE_LIMIT
from bot.language.ear import Ear
from bot.language.understand import Opening, understand


def prefilled(text: str, ear: Ear) -> AskToAdd:
    """The form, filled. `ear` hears the message as it was said: on its day, in its channel."""
    if not text.strip():
        return AskToAdd()
    for opening in (Opening.ASK, Opening.ACTION):
        command = understand(text, opening, ear).command
        if isinstance(command, AddItem) and command.title.strip():
            return _as_form(command)
    return AskToAdd(title=" ".join(text.split())[:TITLE_LIMIT])


def _as_form(command: AddItem) -> AskToAdd:
    return AskToAdd(
        kind=command.kind,
        title=" ".join(filter(None, (command.title, command.unkept)))[:TITLE_LIMIT],
        group=command.group,
        words=command.anchored if command.due is None else "",
        due=command.due,
        leads=command.leads,
        organisations=command.organisations,
        place=command.place,
    )
