"""Trouble in one clear sentence each: what happened, what was kept, what to do; what was typed is given back."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.commands import (
    AskFor,
    AskToAdd,
    Command,
    Form,
    NotServed,
    NotUnderstood,
    ShowHelp,
    UnreadDate,
)
from bot.domain.item import NOTE_LIMIT, TITLE_LIMIT
from bot.domain.outcomes import Refused, Trouble
from bot.render.blocks import actions, button, context, message, plain, section
from bot.render.card import item_name, note, person_name, title_line
from bot.render.cut import cut, one_line
from bot.render.message import Json, Message
from bot.render.parts import whole_button
from bot.render.reader import Reader

GIVEN_BACK = 2_500
"""As much of what was typed as is given back: more than any command holds."""
GIVES_BACK = (
    Trouble.NO_GROUP_HERE, Trouble.TITLE_MISSING, Trouble.TITLE_TOO_LONG, Trouble.NOTE_TOO_LONG, Trouble.NOT_UNDERSTOOD, Trouble.NOT_SERVED,
    Trouble.NOT_SET_UP, Trouble.NO_SUCH_GROUP,
)  # fmt: skip
"""Troubles after which people want to correct their words rather than write them again."""


def refusal(refused: Refused, reader: Reader) -> Message:
    """Why nothing was changed, and the way on."""
    sentences = [_sentence(refused, reader)]
    if refused.trouble is Trouble.MAY_NOT:
        sentences.append(_who_may(refused, reader))
    if refused.guesses:
        sentences.append(reader.tongue.text("trouble.guess"))
    said = " ".join(sentences)
    about = f"\n{title_line(refused.item)}" if refused.item else ""
    return message(f"{said}{about}{_typed_text(refused, reader)}", _blocks(said, refused, reader))


def field_error(refused: Refused, reader: Reader) -> str:
    """The refusal as plain words, to stand at a field of a form."""
    return _sentence(refused, reader)


def _blocks(said: str, refused: Refused, reader: Reader) -> Iterator[Json]:
    yield section(plain(said))
    if refused.item:
        yield context([title_line(refused.item)])
    if _typed_text(refused, reader):
        yield context([reader.tongue.text("trouble.typed")])
        yield section(plain(cut(refused.text, GIVEN_BACK)))
    yield from actions(list(_buttons(refused, reader)))


def _sentence(refused: Refused, reader: Reader) -> str:
    due = refused.item.due if refused.item else None
    if refused.trouble is Trouble.DATE_UNREAD and not refused.text.strip():
        return reader.tongue.text("trouble.no_date")
    return reader.tongue.text(
        f"trouble.{refused.trouble}",
        item=item_name(refused.item, refused.item_id, reader.tongue),
        text=note(refused.text),
        limit=TITLE_LIMIT,
        note_limit=NOTE_LIMIT,
        due=reader.tongue.due(due) if due else "–",
    )


def _who_may(refused: Refused, reader: Reader) -> str:
    if not refused.may:
        return reader.tongue.text("trouble.ask_co_chairs")
    names = (person_name(reader.directory, person, reader.tongue) for person in refused.may)
    return reader.tongue.text("trouble.who_may", who=cut(", ".join(names), 600))


def _typed_text(refused: Refused, reader: Reader) -> str:
    if refused.trouble not in GIVES_BACK or not refused.text.strip():
        return ""
    return f"\n{reader.tongue.text('trouble.typed')}\n{cut(refused.text, GIVEN_BACK)}"


def _buttons(refused: Refused, reader: Reader) -> Iterator[Json]:
    for label, command in refused.guesses:
        if _has_button(command):
            yield button(label, command)
    if refused.trouble is Trouble.DATE_UNREAD and refused.item:
        yield button(
            reader.tongue.text("button.move"),
            AskFor(form=Form.MOVE, item=refused.item.id),
            about=title_line(refused.item),
        )
    group = reader.directory.groups.get(refused.item.id.group) if refused.item else None
    if refused.trouble is Trouble.PART_ALREADY_DONE and refused.item and group:
        yield from whole_button(refused.item, group, reader, about=title_line(refused.item))
    if refused.trouble is Trouble.NOT_UNDERSTOOD and refused.text.strip():
        title = cut(one_line(refused.text), TITLE_LIMIT)
        yield button(reader.tongue.text("button.add"), AskToAdd(title=title))
    if refused.trouble in (
        Trouble.NOT_UNDERSTOOD,
        Trouble.NOT_SERVED,
        Trouble.TITLE_MISSING,
        Trouble.NO_SUCH_ITEM,
    ):
        yield button(reader.tongue.text("button.help"), ShowHelp())


def _has_button(command: Command) -> bool:
    return not isinstance(command, NotUnderstood | NotServed | UnreadDate)
