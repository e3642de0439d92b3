"""From a text to a command: what somebody typed, how it came in, and who hears it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bot.domain.anchor import Anchor
from bot.domain.commands import AddItem, AskToAdd, Command, NotUnderstood, ShowMenu
from bot.domain.due import Due
from bot.domain.item import Kind
from bot.domain.person import Language
from bot.domain.recurrence import Recurrence
from bot.language.asked import Asked, Request, asked
from bot.language.clauses import is_marked, taken
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.guesses import guess, near_code
from bot.language.lines import Lines, lines_of
from bot.language.markup import Typed, typed
from bot.language.news import is_news, is_talk
from bot.language.parts import ways_to_part
from bot.language.questions import late_items
from bot.language.requests import request
from bot.language.sheet import Sheet
from bot.language.vocabulary import languages_of, names_id, without_codes

__all__ = ["Ear", "Opening", "OtherReading", "Reading", "understand"]


class Opening(StrEnum):
    """How the words came in: after a slash command, or as a request (a mention, a direct message, /wg)."""

    ACTION = "action"
    MILESTONE = "milestone"
    OVERDUE = "overdue"
    ASK = "ask"


@dataclass(frozen=True, kw_only=True)
class OtherReading:
    """What the words may mean besides: another date, why, and the same command with it."""

    due: Due | None
    why: str
    command: Command | None = None


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What was understood. `trail` says which rule read which words; `more` is what was said besides, of other items."""

    command: Command
    intent: str
    language: Language
    others: tuple[OtherReading, ...] = ()
    trail: tuple[str, ...] = ()
    subgroup_words: str = ""
    recurrence: Recurrence | None = None
    after: Anchor | None = None
    more: tuple[Reading, ...] = ()


def understand(text: str, opening: Opening, ear: Ear) -> Reading:
    """What the text asks for. Never raises; a text beyond 4,000 characters is cut."""
    said = typed(text)
    lines = lines_of(said)
    if opening is not Opening.OVERDUE and len(lines.texts) > 1:
        readings = [_of_line(line, opening, ear, lines) for line in lines.texts]
        if all(
            reading.intent != "unknown" and not isinstance(reading.command, AskToAdd) for reading in readings
        ):
            return _together(readings)
    if opening is Opening.ASK:
        for parts in ways_to_part(said, ear.known.codes):
            readings = [_understood(part, opening, ear) for part in parts]
            if all(reading.intent in _SAID_OF_AN_ITEM for reading in readings):
                return _together(readings)
    return _understood(said, opening, ear)


def _together(readings: Sequence[Reading]) -> Reading:
    """The first reading, with all others as what was said besides."""
    more = (*readings[1:], *(further for reading in readings for further in reading.more))
    return replace(readings[0], more=more)


_SAID_OF_AN_ITEM = frozenset(
    "done move hold assign take reopen drop support accept decline approve mute nudge skip share".split()
)
"""What each part of a sentence may ask for, where it asks for several things."""


def _of_line(line: Typed, opening: Opening, ear: Ear, lines: Lines) -> Reading:
    """What one line of several says; in a list it is an item, unless it asks for something else."""
    if lines.kind:
        return _understood(line, Opening(lines.kind), ear)
    reading = _understood(line, opening, ear)
    if reading.intent == "unknown" and lines.are_listed():
        return _understood(line, Opening(lines.kind or Kind.ACTION), ear)
    return reading


def _understood(said: Typed, opening: Opening, ear: Ear) -> Reading:
    spoken = without_codes(said.text, ear.known.codes)
    languages = tuple(languages_of(fold(spoken), ear.language))
    if not said.text.strip() and opening is not Opening.OVERDUE:
        return _nothing_said(opening, ear)
    if opening is Opening.ACTION:
        return captured(said, Kind.ACTION, ear, languages)
    if opening is Opening.MILESTONE:
        return captured(said, Kind.MILESTONE, ear, languages)
    words = asked(said, ear, languages)
    if opening is Opening.OVERDUE:
        return Reading(command=late_items(words), intent="overdue", language=languages[0])
    return _answered(words, said)


def _answered(words: Asked, said: Typed) -> Reading:
    sheet = Sheet.of(said, words.ear, words.languages)
    if is_marked(sheet) and not _is_only_an_id(sheet):
        return captured(said, Kind.ACTION, words.ear, words.languages)
    found = request(words)
    if found and not _is_near_miss(found.command, words):
        return _of_request(found, words.languages[0])
    meant = guess(words)
    # What names an item is about that one: a request that is not served yet must not become a new item.
    codes = (group.code for group in words.ear.groups)
    if not meant and not names_id(said.text, codes) and _is_commitment(taken(sheet)):
        return captured(said, Kind.ACTION, words.ear, words.languages)
    command = NotUnderstood(text=said.text.strip(), guess=meant)
    return Reading(command=command, intent="unknown", language=words.languages[0], trail=("nothing fits",))


def _is_only_an_id(sheet: Sheet) -> bool:
    # "Reminder: AGR-12" must not become an item of that title.
    return re.fullmatch(r"\W*[a-z]{2,8}\W?\d{1,6}\W*", fold(taken(sheet).title())) is not None


def _of_request(found: Request, language: Language) -> Reading:
    others = tuple(OtherReading(due=due, why=why, command=command) for due, why, command in found.others)
    trail = (found.why or found.intent,)
    more = tuple(Reading(command=command, intent=found.intent, language=language) for command in found.more)
    return Reading(
        command=found.command, intent=found.intent, language=language, others=others, trail=trail, more=more,
        subgroup_words=found.subgroup_words,
    )  # fmt: skip


def _is_near_miss(command: Command, words: Asked) -> bool:
    item = getattr(command, "item", None)
    return item is not None and near_code(item, words.ear.known.codes) is not None


def _is_commitment(sheet: Sheet) -> bool:
    """Whether somebody takes something on: with a lead, a date or a hold, and not as a question, thanks or news."""
    title = fold(sheet.title())
    if (sheet.text.rstrip().endswith("?") and not sheet.given("asked_to_add")) or len(title.split()) < 2:
        return False
    if is_talk(sheet.original):
        return False
    if sheet.given("leads") or sheet.given("organisations"):
        # "Je préfère la deuxième option", "Juan, please call me": only with a day is it taken on.
        is_vague = sheet.given("asked_to") or any(
            "leads" in one.gives and _BARE_I.fullmatch(fold(sheet.words(one))) for one in sheet.clauses
        )
        return not is_vague or bool(sheet.given("due"))
    if sheet.given("asked_to_add"):
        return not is_news(sheet.title(), sheet)
    return bool(sheet.given("due") or sheet.given("on_hold")) and not is_news(sheet.original, sheet)


_BARE_I = re.compile(r"\W*(?:(?:je|j'|yo|i)\W*)?")


def _nothing_said(opening: Opening, ear: Ear) -> Reading:
    command: Command = ShowMenu()
    if opening in (Opening.ACTION, Opening.MILESTONE):
        command = AskToAdd(kind=Kind(opening.value))
    return Reading(command=command, intent="help", language=ear.language, trail=("nothing said",))


def captured(said: Typed, kind: Kind, ear: Ear, languages: tuple[Language, ...]) -> Reading:
    """The item that the text describes."""
    sheet = taken(Sheet.of(said, ear, languages))
    given = sheet.all_given()
    kind = given.get("kind", kind)
    command = _item(sheet, kind, given)
    trail = tuple(f"{clause.why}: {sheet.words(clause)}" for clause in sheet.clauses)
    others = (*_other_dates(sheet, command), *_other_people(sheet, command))
    return Reading(
        command=command if command.title else _asked_for_title(command),
        intent=kind.value, language=languages[0], others=others, trail=trail,
        subgroup_words=given.get("subgroup_words", ""),
        recurrence=given.get("recurrence"), after=given.get("after"),
    )  # fmt: skip


def _other_dates(sheet: Sheet, command: AddItem) -> Iterator[OtherReading]:
    for found in sheet.given("others"):
        for due, why in found:
            other = replace(command, due=due) if command.title else None
            yield OtherReading(due=due, why=why, command=other)


def _other_people(sheet: Sheet, command: AddItem) -> Iterator[OtherReading]:
    """Each of those who have the name that was typed: it stays a name until somebody picks."""
    for found in sheet.given("doubtful"):
        for name, people in found:
            others = tuple(other for other in command.organisations if other != name)
            for person in people:
                other = replace(command, leads=(*command.leads, person), organisations=others)
                yield OtherReading(
                    due=None, why=f"{name}: {person}", command=other if command.title else None
                )


def _asked_for_title(item: AddItem) -> AskToAdd:
    words = item.due.words if item.due else ""
    return AskToAdd(kind=item.kind, group=item.group, words=words, due=item.due, leads=item.leads)


def _item(sheet: Sheet, kind: Kind, given: Mapping[str, Any]) -> AddItem:
    return AddItem(
        kind=kind,
        title=sheet.title(),
        due=given.get("due"),
        leads=_all(sheet, "leads"),
        organisations=_all(sheet, "organisations"),
        group=given.get("group"),
        subgroup=given.get("subgroup"),
        priority=given.get("priority"),
        on_hold=given.get("on_hold", False),
        hold_reason=given.get("hold_reason", ""),
        review=given.get("review"),
        unkept=_unkept(given),
    )


def _unkept(given: Mapping[str, Any]) -> str:
    """What was said of a date that items cannot hold yet: that it comes again, or hangs on something else."""
    due = given.get("due")
    return str(due.words if due and given.get("recurrence") else given.get("after_words", ""))


def _all(sheet: Sheet, name: str) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(value for found in sheet.given(name) for value in found))
