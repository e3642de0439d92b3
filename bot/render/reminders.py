"""What one person is told about items of theirs, and what a channel is told about a milestone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.domain.commands import ListItems, MuteReminders, RemindLater
from bot.domain.group import Directory
from bot.domain.outcomes import AssignmentTold, MilestoneDue, Nudge, NudgedItem, ReminderDue
from bot.render import when
from bot.render.blocks import actions, button, context, divider, header, message, plain, section
from bot.render.card import (
    Shown,
    capital,
    card_body,
    card_buttons,
    facts,
    lead,
    person_name,
    quick_buttons,
    says,
    title_line,
)
from bot.render.cut import cut
from bot.render.following import news_blocks, news_lines
from bot.render.message import Json, Message
from bot.render.reader import Reader
from bot.render.voice import Tongue, Voice

ITEMS_SHOWN = 6
"""Items that a reminder shows with buttons: more would be a list, and a list can be asked for."""
_PRESSING = (
    Nudge.LATE, Nudge.ON_THE_DAY, Nudge.DAY_BEFORE, Nudge.FIRST_DAY, Nudge.ASKED_FOR, Nudge.CHAIRS_ASKED, Nudge.WEEK_BEFORE,
    Nudge.MONTH_BEFORE, Nudge.REVIEW,
)  # fmt: skip
FACTS_SHOWN = 360


def reminder(due: ReminderDue, directory: Directory, voice: Voice) -> Message:
    """The one message of the day: the most pressing item first, each with its buttons."""
    tongue = voice.first
    nudged = sorted(due.items, key=lambda each: _PRESSING.index(each.nudge))
    lines = [
        _Line(shown=_shown(each, directory), why=nudge_words(each, tongue), buttons=_buttons(each, tongue))
        for each in nudged
    ]
    opening = tongue.count("reminder.opening", len(lines)) if lines else tongue.text("reminder.only_news")
    reader = Reader(language=tongue.language, directory=directory, today=due.today, person=due.person)
    return _personal(
        opening, lines, tongue, said=news_lines(due.news, reader), below=news_blocks(due.news, reader)
    )


def assignment(told: AssignmentTold, directory: Directory, voice: Voice) -> Message:
    """What others gave to the reader."""
    tongue = voice.first
    lines = [
        _Line(
            shown=Shown(item=item, group=group, directory=directory, today=told.today),
            why=tongue.text("assigned.by", who=person_name(directory, giver, tongue)),
            buttons=quick_buttons(item, tongue),
        )
        for item, group, giver in told.items
    ]
    opening = tongue.count("assigned.opening", len(lines))
    return _personal(opening, lines, tongue)


def milestone(due: MilestoneDue, directory: Directory, voice: Voice) -> Message:
    """A milestone that comes near, is reached or was missed, for the channel of its group."""
    shown = _shown(due.nudged, directory)
    card = card_body(shown, voice)

    def opening(tongue: Tongue) -> str:
        return tongue.text("milestone.opening", why=nudge_words(due.nudged, tongue))

    text = voice.say(lambda tongue: f"{opening(tongue)} {card.sentences[tongue]}")
    blocks = (
        section(plain(voice.say(opening))),
        *card.blocks,
        *actions(quick_buttons(due.nudged.item, voice.first)),
    )
    return message(text, blocks)


def nudge_words(nudged: NudgedItem, tongue: Tongue) -> str:
    """Why the item is spoken of today: "due tomorrow", "12 days late", "up for review"."""
    due = nudged.item.due
    if nudged.nudge is Nudge.ASKED_FOR:
        return tongue.text("nudge.asked_for")
    if nudged.nudge is Nudge.REVIEW or due is None:
        return tongue.text("nudge.review")
    if nudged.nudge is Nudge.CHAIRS_ASKED:
        late = when.distance(due, nudged.today, tongue.language)
        return tongue.text("nudge.chairs_asked", distance=late)
    if nudged.nudge is Nudge.FIRST_DAY and nudged.today <= due.start:
        return tongue.text("nudge.first_day")
    distance = when.distance(due, nudged.today, tongue.language)
    # Said a day or more after it was due to be said, "due tomorrow" may have become "late".
    is_late = nudged.nudge is Nudge.LATE or due.is_over(nudged.today)
    return distance if is_late else tongue.text("nudge.due", distance=distance)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """An item that one person is told about, why, and what they can do about it at once."""

    shown: Shown
    why: str
    buttons: Sequence[Json]


def _buttons(nudged: NudgedItem, tongue: Tongue) -> list[Json]:
    """Done, Move, and to hear of it later; co-chairs who are asked what shall become of an item get all its buttons."""
    item = nudged.item
    if nudged.nudge is Nudge.CHAIRS_ASKED:
        return card_buttons(item, tongue)
    later = button(tongue.text("button.later"), RemindLater(item=item.id), about=title_line(item))
    mute = button(tongue.text("button.mute"), MuteReminders(item=item.id), about=title_line(item))
    return [*quick_buttons(item, tongue), later, mute]


def _personal(
    opening: str,
    lines: Sequence[_Line],
    tongue: Tongue,
    *,
    said: Iterable[str] = (),
    below: Iterable[Json] = (),
) -> Message:
    rows = (says(line.shown, _facts(line.shown, line.why, tongue), tongue) for line in lines[:ITEMS_SHOWN])
    return message("\n".join((opening, *rows, *said)), (header(opening), *_items(lines, tongue), *below))


def _items(lines: Sequence[_Line], tongue: Tongue) -> Iterator[Json]:
    for index, line in enumerate(lines[:ITEMS_SHOWN]):
        if index:
            yield divider()
        yield section(plain(title_line(line.shown.item)))
        yield context([cut(capital(" · ".join(_facts(line.shown, line.why, tongue))), FACTS_SHOWN)])
        yield from actions(line.buttons)
    if len(lines) > ITEMS_SHOWN:
        more = tongue.count("button.all", len(lines))
        yield from actions([button(more, ListItems(mine=True, everywhere=True, whole=True))])


def _facts(shown: Shown, why: str, tongue: Tongue) -> Iterator[str]:
    """The reason, the group, and the facts that neither the reason nor the reader's own knowledge has said yet."""
    yield why
    yield tongue.name(shown.group.names)
    known = {lead(shown, tongue)} if len(shown.item.leads) == 1 and not shown.item.organisations else set()
    if shown.item.due and (distance := when.distance(shown.item.due, shown.today, tongue.language)) in why:
        known.add(distance)
    yield from (fact for fact in facts(shown, tongue) if fact not in known and fact != why)


def _shown(nudged: NudgedItem, directory: Directory) -> Shown:
    return Shown(item=nudged.item, group=nudged.group, directory=directory, today=nudged.today)
