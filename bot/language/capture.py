"""The item that a text describes: its clauses taken out, what is left is the title."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.domain.commands import AddItem, AskToAdd
from bot.domain.item import Kind
from bot.domain.person import Language
from bot.language.clauses import taken
from bot.language.ear import Ear
from bot.language.markup import Typed
from bot.language.reading import OtherReading, Reading
from bot.language.sheet import Sheet


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
        place=given.get("place", ""),
        priority=given.get("priority"),
        on_hold=given.get("on_hold", False),
        hold_reason=given.get("hold_reason", ""),
        review=given.get("review"),
        recurrence=given.get("recurrence"),
        anchor=given.get("after"),
        anchored=given.get("after_words", ""),
        unkept=_unkept(given),
    )


def _unkept(given: Mapping[str, Any]) -> str:
    """What was said of a date that items cannot hold: that it comes "monthly", without a day."""
    return "" if given.get("due") else str(given.get("recurrence_words", ""))


def _all(sheet: Sheet, name: str) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(value for found in sheet.given(name) for value in found))
