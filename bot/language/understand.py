"""From a text to a command: what somebody typed, how it came in, and who hears it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from bot.domain.commands import AskToAdd, Command, NotUnderstood, ShowMenu
from bot.domain.item import Kind
from bot.domain.person import Language
from bot.language.asked import Asked, Request, asked
from bot.language.capture import captured
from bot.language.clauses import is_marked, taken
from bot.language.commitments import is_commitment
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.guesses import guess, mended, near_code
from bot.language.lines import Lines, lines_of
from bot.language.markup import Typed, typed
from bot.language.parts import ways_to_part
from bot.language.questions import late_items, question
from bot.language.reading import OtherReading, Reading
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


def understand(text: str, opening: Opening, ear: Ear) -> Reading:
    """What the text asks for. Never raises; a text beyond 4,000 characters is cut."""
    said = typed(text)
    return (
        _line_by_line(said, opening, ear)
        or _part_by_part(said, opening, ear)
        or _understood(said, opening, ear)
    )


def _line_by_line(said: Typed, opening: Opening, ear: Ear) -> Reading | None:
    """Several lines of which each says something."""
    if opening is Opening.OVERDUE or ("\n" not in said.text and "\r" not in said.text):
        return None
    lines = lines_of(said)
    if len(lines.texts) < 2:
        return None
    readings = [_of_line(line, opening, ear, lines) for line in lines.texts]
    are_told = (one.intent != "unknown" and not isinstance(one.command, AskToAdd) for one in readings)
    return _together(readings) if all(are_told) else None


def _part_by_part(said: Typed, opening: Opening, ear: Ear) -> Reading | None:
    """One sentence of which each part asks something of another item."""
    for parts in ways_to_part(said, ear.known.codes) if opening is Opening.ASK else ():
        readings = [_understood(part, opening, ear) for part in parts]
        if all(reading.intent in _SAID_OF_AN_ITEM for reading in readings) and not any(
            map(_is_ended_by_guess, readings[1:])
        ):
            return _together(readings)
    return None


def _is_ended_by_guess(reading: Reading) -> bool:
    # "Scrap AGR-9, it duplicates AGR-2" ends only AGR-9.
    return reading.intent in ("done", "drop") and reading.trail == ("gist",)


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
    if not meant and not names_id(said.text, codes) and is_commitment(taken(sheet)):
        return captured(said, Kind.ACTION, words.ear, words.languages)
    asked_with_slips = None if meant else _asked_with_slips(words)
    if asked_with_slips:
        return _of_request(asked_with_slips, words.languages[0])
    command = NotUnderstood(text=said.text.strip(), guess=meant)
    return Reading(command=command, intent="unknown", language=words.languages[0], trail=("nothing fits",))


def _asked_with_slips(words: Asked) -> Request | None:
    """A question with a slip of the finger: what is only shown does no harm."""
    meant = mended(words)
    return question(meant) if meant else None


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


def _nothing_said(opening: Opening, ear: Ear) -> Reading:
    command: Command = ShowMenu()
    if opening in (Opening.ACTION, Opening.MILESTONE):
        command = AskToAdd(kind=Kind(opening.value))
    return Reading(command=command, intent="help", language=ear.language, trail=("nothing said",))
