"""The card of an item: what it is, who leads it, when it is due, and how it got there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.calendar import local_day
from bot.domain.commands import (
    AskFor,
    Command,
    Form,
    MarkDone,
    ReopenItem,
    ShowHistory,
    SkipItem,
    StopRepeating,
    TakeItem,
)
from bot.domain.due import on
from bot.domain.group import Directory, Group
from bot.domain.item import Item, ItemId, Kind, Status
from bot.domain.outcomes import CardDue
from bot.domain.person import PersonId
from bot.domain.support import SupportState
from bot.render import when
from bot.render.blocks import actions, button, context, context_mrkdwn, menu, message, plain, section
from bot.render.cut import cut, one_line
from bot.render.message import Json, Message
from bot.render.mrkdwn import escape, join, link
from bot.render.parts import parts_in_words
from bot.render.voice import Tongue, Voice

TITLE_SHOWN = 300
NOTE_SHOWN = 300
"""As much of a reason, outcome or list of names as a card shows."""
AGAIN_SHOWN = 2
"""So many further days of what comes again are named: with its own, the first three."""
CHANGEABLE = (Status.OPEN, Status.ON_HOLD)
_TIME_OF_DAY = re.compile(r"\b\d{1,2}(?::\d{2}|\s?[ap]\.?\s?m\b|\s?h(?:\s?\d{2})?\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An item with what must be known to show it."""

    item: Item
    group: Group
    directory: Directory
    today: date
    lasting: bool = False
    """It stands in a channel for weeks: nothing is said of it that a day makes untrue, such as "tomorrow"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardBody:
    """An item as messages show it, without buttons: the title and the facts in blocks, and all of it in one sentence
    for each language."""

    blocks: tuple[Json, ...]
    sentences: Mapping[Tongue, str]


def public_card(due: CardDue, directory: Directory, voice: Voice) -> Message:
    """The card that stands in the channel: buttons as long as there is something to do."""
    shown = Shown(item=due.item, group=due.group, directory=directory, today=due.today, lasting=True)
    card = card_body(shown, voice)
    text = voice.say(card.sentences.__getitem__)
    return message(text, (*card.blocks, *actions(card_buttons(due.item, voice.first))))


def card_body(shown: Shown, voice: Voice) -> CardBody:
    """The card of an item, in each language of the voice."""
    told = {tongue: facts(shown, tongue) for tongue in voice.tongues}
    lines = voice.each(lambda tongue: capital(" · ".join(told[tongue])))
    said_in = voice.heading(lambda tongue: tongue.text("card.said_in"))
    return CardBody(
        blocks=tuple(_blocks(shown, lines, said_in)),
        sentences={tongue: _sentence(shown, told[tongue], tongue) for tongue in voice.tongues},
    )


def _blocks(shown: Shown, lines: Iterable[str], said_in: str) -> Iterator[Json]:
    yield section(plain(title_line(shown.item)))
    for line in lines:
        yield context([line])
    if evidence := one_line(shown.item.evidence):
        yield context_mrkdwn(link(evidence))
    source = shown.item.source
    if source and source.link:
        yield context_mrkdwn(join((escape(said_in), link(source.link))))


def card_buttons(item: Item, tongue: Tongue, *, primary: bool = False) -> list[Json]:
    """What can be done with the item; what is done less often, or when it is closed, is in the menu."""
    if item.status is Status.WITHDRAWN:
        return []
    more = menu(item.id, _choices(item, tongue))
    if item.status not in CHANGEABLE:
        return [more]
    return [
        *quick_buttons(item, tongue, primary=primary),
        *_skip_button(item, tongue),
        _lead_button(item, tongue),
        more,
    ]


def quick_buttons(item: Item, tongue: Tongue, *, primary: bool = False) -> list[Json]:
    """Done and Move, for an item with which there is something to do."""
    if item.status not in CHANGEABLE:
        return []
    about = title_line(item)
    return [
        button(tongue.text("button.done"), MarkDone(item=item.id), about=about, primary=primary),
        button(tongue.text("button.move"), AskFor(form=Form.MOVE, item=item.id), about=about),
    ]


def _skip_button(item: Item, tongue: Tongue) -> list[Json]:
    if not item.comes_again:
        return []
    return [button(tongue.text("button.skip"), SkipItem(item=item.id), about=title_line(item))]


def _lead_button(item: Item, tongue: Tongue) -> Json:
    """Take what nobody leads; give to others what somebody does."""
    about = title_line(item)
    if item.is_led_by_nobody():
        return button(tongue.text("button.take"), TakeItem(item=item.id), about=about)
    return button(tongue.text("button.assign"), AskFor(form=Form.ASSIGN, item=item.id), about=about)


def _choices(item: Item, tongue: Tongue) -> Iterator[tuple[str, Command]]:
    if item.status is not Status.OPEN:
        yield tongue.text("button.reopen"), ReopenItem(item=item.id)
    if item.comes_again and item.status in CHANGEABLE:
        yield tongue.text("button.stop"), StopRepeating(item=item.id)
    if item.status in CHANGEABLE:
        forms = (Form.HOLD,) if item.status is Status.OPEN and not item.comes_again else ()
        for form in (*forms, Form.EDIT, Form.DROP):
            yield tongue.text(f"button.{form}"), AskFor(form=form, item=item.id)
    yield tongue.text("button.note"), AskFor(form=Form.NOTE, item=item.id)
    yield tongue.text("button.history"), ShowHistory(item=item.id)


def title_line(item: Item, *, limit: int = TITLE_SHOWN) -> str:
    """ "AGR-12 · Send the greenhouse standards"."""
    return f"{item.id} · {cut(one_line(item.title), limit)}"


def _sentence(shown: Shown, told: Sequence[str], tongue: Tongue) -> str:
    item = shown.item
    if item.status is Status.WITHDRAWN:
        return tongue.text("card.says_withdrawn", id=item.id, title=cut(one_line(item.title), TITLE_SHOWN))
    said = [
        *told,
        tongue.text("card.evidence", link=note(item.evidence)) if item.evidence else "",
    ]
    return says(shown, filter(None, said), tongue)


def says(shown: Shown, said: Iterable[str], tongue: Tongue) -> str:
    """A sentence that names the item and tells these facts of it."""
    title = cut(one_line(shown.item.title), TITLE_SHOWN)
    return tongue.text("card.says", id=shown.item.id, title=title, facts=capital(", ".join(said)))


def facts(shown: Shown, tongue: Tongue) -> list[str]:
    """What there is to know of the item, each a short phrase of its own."""
    if shown.item.status is Status.WITHDRAWN:
        return [tongue.text("card.withdrawn")]
    phrases = (
        *_state(shown, tongue),
        tongue.text("card.milestone") if shown.item.kind is Kind.MILESTONE else "",
        lead(shown, tongue),
        *parts_in_words(shown.item, shown.directory, tongue),
        _supporters(shown, tongue),
        *supports_in_words(shown, tongue),
        _subgroup(shown, tongue),
        place(shown.item, tongue),
        tongue.text(f"card.priority_{shown.item.priority}") if shown.item.priority else "",
        *due_facts(shown, tongue),
        _anchor(shown.item, tongue),
        _repetition(shown.item, tongue),
    )
    return [phrase for phrase in phrases if phrase]


def _anchor(item: Item, tongue: Tongue) -> str:
    """What its date hangs on."""
    if item.anchor is None:
        return ""
    return tongue.text("card.anchor", what=item.anchor.item or note(item.anchor.meeting))


def _repetition(item: Item, tongue: Tongue) -> str:
    """When it comes again: the next two days after the one that it is due on."""
    if item.recurrence is None or item.due is None or item.status not in CHANGEABLE:
        return ""
    days = [day for day in item.recurrence.next(item.due.end, AGAIN_SHOWN + 1) if day > item.due.end]
    if not days:
        return tongue.text("card.last_time")
    return tongue.text("card.again", days="; ".join(tongue.due(on(day)) for day in days[:AGAIN_SHOWN]))


def lead(shown: Shown, tongue: Tongue) -> str:
    """Who leads it, or that nobody does yet."""
    if shown.item.is_led_by_nobody():
        return "" if shown.item.status is Status.DONE else tongue.text("card.no_lead")
    return tongue.text("card.lead", who=leads(shown, tongue))


def leads(shown: Shown, tongue: Tongue) -> str:
    """The persons and organisations that lead it, by name."""
    people = [person_name(shown.directory, person, tongue) for person in shown.item.leads]
    return cut(", ".join((*people, *map(one_line, shown.item.organisations))), NOTE_SHOWN)


def person_name(directory: Directory, person: PersonId, tongue: Tongue) -> str:
    """The person's plain name, which pings nobody, with their side where a seat gives one."""
    name = one_line(directory.name_of(person))
    side = directory.side_of(person)
    # Many people write their country into their name themselves.
    if side is None or name.endswith(")"):
        return name
    return f"{name} ({tongue.name(side.names)})"


def short_name(directory: Directory, person: PersonId) -> str:
    """The person's name with their side's code, which every language reads."""
    name, side = one_line(directory.name_of(person)), directory.side_of(person)
    return name if side is None or name.endswith(")") else f"{name} ({side.code})"


def due_facts(shown: Shown, tongue: Tongue) -> Iterator[str]:
    """When it is due, how far that is, and how often that was moved."""
    item = shown.item
    if item.due is None:
        if item.status is Status.OPEN:
            yield tongue.text("card.no_date")
        return
    yield tongue.text("card.due", due=tongue.due(item.due))
    if item.status is Status.OPEN and not shown.lasting:
        yield when.distance(item.due, shown.today, tongue.language)
    if _TIME_OF_DAY.search(item.due.words):
        yield tongue.text("card.words", words=cut(one_line(item.due.words), NOTE_SHOWN))
    yield when.slips(item, tongue.language, numeric=tongue.numeric)
    if item.slips and item.slips[-1].reason:
        yield tongue.text("card.reason", reason=note(item.slips[-1].reason))


def capital(line: str) -> str:
    """The line with a capital at its beginning."""
    return line[:1].upper() + line[1:]


def note(text: str) -> str:
    """A reason or outcome as it was typed, on one line, not too long, and without the full stop that ends it."""
    return cut(one_line(text), NOTE_SHOWN).removesuffix(".")


def closed_on(shown: Shown, at: datetime) -> date:
    """The day, where the group is, on which something was closed."""
    return local_day(at, shown.group.timezone)


def _state(shown: Shown, tongue: Tongue) -> Iterator[str]:
    item = shown.item
    if item.status is Status.DONE:
        yield _done(shown, tongue)
        if item.outcome:
            yield tongue.text("card.outcome", outcome=note(item.outcome))
    elif item.status is Status.DROPPED:
        yield _dropped(shown, tongue)
        if item.outcome:
            yield tongue.text("card.reason_dropped", reason=note(item.outcome))
    elif item.status is Status.ON_HOLD:
        yield (
            tongue.text("card.on_hold_why", reason=note(item.hold_reason))
            if item.hold_reason
            else tongue.text("card.on_hold")
        )
        if item.review:
            yield tongue.text("card.review", day=tongue.day(item.review))


def _done(shown: Shown, tongue: Tongue) -> str:
    at = shown.item.closed_at
    return (
        tongue.text("card.done_on", day=tongue.day(closed_on(shown, at))) if at else tongue.text("card.done")
    )


def _dropped(shown: Shown, tongue: Tongue) -> str:
    at = shown.item.closed_at
    day = tongue.day(closed_on(shown, at)) if at else ""
    return tongue.text("card.dropped_on", day=day) if day else tongue.text("card.dropped")


def _supporters(shown: Shown, tongue: Tongue) -> str:
    names = ", ".join(person_name(shown.directory, person, tongue) for person in shown.item.supporters)
    return tongue.text("card.supporters", who=cut(names, NOTE_SHOWN)) if names else ""


def supports_in_words(shown: Shown, tongue: Tongue) -> Iterator[str]:
    """Which other groups support it, and which are asked to."""
    for state in (SupportState.ACCEPTED, SupportState.ASKED):
        found = (shown.directory.groups.get(one.group) for one in shown.item.supports if one.state is state)
        if names := ", ".join(tongue.name(group.names) for group in found if group):
            yield tongue.text(f"card.support_{state}", groups=cut(names, NOTE_SHOWN))


def place(item: Item, tongue: Tongue) -> str:
    """Where it takes place; empty where nobody said so."""
    return tongue.text("card.place", place=note(item.place)) if item.place else ""


def edited(before: Item, after: Item) -> str:
    """What an editing changed, the most telling thing where it was more: edited (the title), place, no_place, priority."""
    if before.title != after.title:
        return "edited"
    if before.place != after.place:
        return "place" if after.place else "no_place"
    return "priority"


def _subgroup(shown: Shown, tongue: Tongue) -> str:
    subgroup = shown.group.subgroup(shown.item.subgroup)
    return tongue.name(subgroup.names) if subgroup else note(shown.item.subgroup or "")


def item_name(item: Item | None, item_id: ItemId | None, tongue: Tongue) -> str:
    """The item's id, or "this item" where none is known."""
    known = item.id if item else item_id
    return str(known) if known else tongue.text("item.this")
