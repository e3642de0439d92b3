"""What each of several leads has done of an item, in words."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.commands import MarkDone
from bot.domain.group import Directory, Group
from bot.domain.item import Item, Status
from bot.domain.outcomes import PartAsked
from bot.domain.person import PersonId
from bot.domain.roles import chairs_of, is_allowed
from bot.render.blocks import actions, button, message, plain, section
from bot.render.cut import cut, one_line
from bot.render.message import Json, Message
from bot.render.reader import Reader
from bot.render.voice import Tongue

OUTCOME_SHOWN = 200
ASKED = 8
"""So many items are offered where one of several may be meant."""


def parts_in_words(item: Item, directory: Directory, tongue: Tongue, *, short: bool = False) -> Iterator[str]:
    """ "Canada done: both were sent", "Mexico open": lead by lead, once one of them has said so; `short` without why."""
    if not item.parts or item.status not in (Status.OPEN, Status.ON_HOLD):
        return
    outcomes = {part.by: cut(one_line(part.outcome), OUTCOME_SHOWN).removesuffix(".") for part in item.parts}
    for lead in item.leads:
        who, outcome = _side_or_name(lead, directory, tongue), outcomes.get(lead)
        if outcome is None:
            yield tongue.text("card.part_open", who=who)
        elif outcome and not short:
            yield tongue.text("card.part_outcome", who=who, outcome=outcome)
        else:
            yield tongue.text("card.part_done", who=who)


def whole_button(item: Item, group: Group, reader: Reader, *, about: str) -> list[Json]:
    """Closes the item for all its leads: for whoever may."""
    if not is_allowed(reader.directory, reader.person, chairs_of(group, reader.today)):
        return []
    return [
        button(reader.tongue.text("button.done_for_all"), MarkDone(item=item.id, whole=True), about=about)
    ]


def part_asked(asked: PartAsked, reader: Reader) -> Message:
    """Which of these is meant: a button for each, as many as are told at a glance."""
    tongue = reader.tongue
    opening = tongue.text("part.asked")
    buttons = [
        button(f"{item.id} · {one_line(item.title)}", MarkDone(item=item.id, mine=True))
        for item in asked.items[:ASKED]
    ]
    named = "; ".join(f"{item.id}, {one_line(item.title)}" for item in asked.items[:ASKED])
    return message(f"{opening} {named}", (section(plain(opening)), *actions(buttons)))


def _side_or_name(person: PersonId, directory: Directory, tongue: Tongue) -> str:
    """For which side a lead leads; of people without one, their name."""
    side = directory.side_of(person)
    return tongue.name(side.names) if side else one_line(directory.name_of(person))
