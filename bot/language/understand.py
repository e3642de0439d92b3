"""From a text to a command: what somebody typed, how it came in, and who hears it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bot.domain.commands import AddItem, AskToAdd, Command, NotUnderstood, ShowMenu
from bot.domain.due import Due
from bot.domain.item import Kind
from bot.domain.person import Language
from bot.language.clauses import is_marked, taken
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.guesses import guess, near_code
from bot.language.markup import Typed, typed
from bot.language.requests import Asked, Request, asked, late_items, request
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
    """What was understood. `trail` says which rule read which words."""

    command: Command
    intent: str
    language: Language
    others: tuple[OtherReading, ...] = ()
    trail: tuple[str, ...] = ()
    subgroup_words: str = ""


def understand(text: str, opening: Opening, ear: Ear) -> Reading:
    """What the text asks for. Never raises; a text beyond 4,000 characters is cut."""
    said = typed(text)
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
        return Reading(command=late_items(words, words.folded), intent="overdue", language=languages[0])
    return _answered(words, said)


def _answered(words: Asked, said: Typed) -> Reading:
    sheet = Sheet.of(said, words.ear, words.languages)
    if is_marked(sheet):
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


def _of_request(found: Request, language: Language) -> Reading:
    others = tuple(OtherReading(due=due, why=why, command=command) for due, why, command in found.others)
    trail = (found.why or found.intent,)
    return Reading(command=found.command, intent=found.intent, language=language, others=others, trail=trail)


def _is_near_miss(command: Command, words: Asked) -> bool:
    item = getattr(command, "item", None)
    return item is not None and near_code(item, words.ear.known.codes) is not None


def _is_commitment(sheet: Sheet) -> bool:
    is_question = sheet.text.rstrip().endswith("?")
    named = (
        sheet.given("leads") or sheet.given("organisations") or sheet.given("due") or sheet.given("on_hold")
    )
    return bool(named) and not is_question and len(sheet.title().split()) > 1


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
    others = tuple(
        OtherReading(due=due, why=why, command=replace(command, due=due) if command.title else None)
        for found in sheet.given("others")
        for due, why in found
    )
    return Reading(
        command=command if command.title else _asked_for_title(command),
        intent=kind.value, language=languages[0], others=others, trail=trail,
        subgroup_words=given.get("subgroup_words", ""),
    )  # fmt: skip


def _asked_for_title(item: AddItem) -> AskToAdd:
    return AskToAdd(kind=item.kind, group=item.group, words=item.due.words if item.due else "")


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
    )


def _all(sheet: Sheet, name: str) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(value for found in sheet.given(name) for value in found))
