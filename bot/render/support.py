"""Support in words: which group asks which for what, and what was answered; of the item no more than its title and date."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.commands import AcceptSupport, AskFor, Form, UndoChange
from bot.domain.group import Directory
from bot.domain.outcomes import AskedItem, Digest, SupportAnswered, SupportDue, SupportKept
from bot.domain.support import SupportState
from bot.render.blocks import actions, button, message, mrkdwn, plain, section
from bot.render.card import TITLE_SHOWN, note, person_name, title_line
from bot.render.cut import cut, one_line
from bot.render.message import Json, Message
from bot.render.mrkdwn import bold
from bot.render.reader import Reader
from bot.render.voice import Tongue, Voice

ASKED_SHOWN = 5
"""So many askings stand in a digest: each takes two blocks."""
NAMES_SHOWN = 600


def support_kept(kept: SupportKept, reader: Reader) -> Message:
    """The answer to whoever asked, accepted or declined."""
    tongue, about = reader.tongue, kept.about
    said = [_told(about, reader.directory, tongue) if kept.change is None else _done(about, reader)]
    if kept.waits_for:
        names = ", ".join(person_name(reader.directory, person, tongue) for person in kept.waits_for)
        said.append(tongue.text("signoff.asked", who=cut(names, NAMES_SHOWN)))
    sentence = " ".join(said)
    undo = (
        [button(tongue.text("button.undo"), UndoChange(change=kept.change), about=title_line(about.item))]
        if kept.change is not None
        else []
    )
    return message(sentence, (section(plain(sentence)), *actions(undo)))


def support_message(due: SupportDue, directory: Directory, voice: Voice) -> Message:
    """What is asked, for somebody who may answer: with buttons as long as it awaits an answer."""
    said = _told(due.about, directory, voice.first)
    buttons = answer_buttons(due.about, voice.first) if due.may_answer else []
    return message(said, (section(plain(said)), *actions(buttons)))


def support_answer_message(told: SupportAnswered, directory: Directory, voice: Voice) -> Message:
    """What was answered, in one sentence a language."""

    def sentence(tongue: Tongue) -> str:
        return _told(told.about, directory, tongue)

    return message(voice.say(sentence), [section(plain("\n".join(voice.each(sentence))))])


def asked_of_us(digest: Digest, directory: Directory, voice: Voice) -> Iterator[Json]:
    """The part of a digest that tells what other groups ask: each with its buttons."""
    if not digest.asked:
        return
    heading = voice.heading(lambda tongue: tongue.text("digest.asked"))
    yield section(mrkdwn(bold(f"{heading} ({len(digest.asked)})")))
    for about in digest.asked[:ASKED_SHOWN]:
        lines = voice.each(lambda tongue, about=about: _told(about, directory, tongue))  # type: ignore[misc]
        yield section(plain("\n".join(lines)))
        yield from actions(answer_buttons(about, voice.first))


def answer_buttons(about: AskedItem, tongue: Tongue) -> list[Json]:
    """Accept, and Decline with a reason."""
    item, code, title = about.item.id, about.asked.code, title_line(about.item)
    refuse = AskFor(form=Form.DECLINE_SUPPORT, item=item, group=code)
    return [
        button(tongue.text("button.accept"), AcceptSupport(item=item, group=code), about=title, primary=True),
        button(tongue.text("button.decline"), refuse, about=title),
    ]


def _done(about: AskedItem, reader: Reader) -> str:
    """What the reader has just done."""
    tongue, state = reader.tongue, about.support.state if about.support else SupportState.ASKED
    return tongue.text(
        f"support.you_{state}",
        id=about.item.id,
        title=cut(one_line(about.item.title), TITLE_SHOWN),
        group=tongue.name(about.group.names),
        asked=tongue.name(about.asked.names),
    )


def _told(about: AskedItem, directory: Directory, tongue: Tongue) -> str:
    """ "Energy asks Human Capital to support ENE-4, “Train the installers”, due June 2027."."""
    support, item = about.support, about.item
    values = {
        "group": tongue.name(about.group.names),
        "asked": tongue.name(about.asked.names),
        "id": item.id,
        "title": cut(one_line(item.title), TITLE_SHOWN),
        "due": tongue.text("card.due", due=tongue.due(item.due)) if item.due else tongue.text("card.no_date"),
    }
    if support is None:
        return tongue.text("support.taken_back", **values)
    who = person_name(directory, support.answered_by or support.by, tongue)
    return tongue.text(f"support.{support.state}", **values, who=who, reason=note(support.reason))
