"""The sentences of the corpora: how a line is put to `bot read`, and in what its answer differs from what is wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.language.readout import blank, read_line
from tests.unit.language.corpus import corpus, window

PEOPLE = [
    {"id": "U1", "name": "Alice Martin"},
    {"id": "U2", "name": "Juan Pérez"},
    {"id": "U3", "name": "María López"},
    {"id": "U4", "name": "Marie Tremblay"},
    {"id": "U5", "name": "Marie Gagnon"},
    {"id": "U6", "name": "Bob Wilson"},
    {"id": "U7", "name": "José Ángel Ruiz"},
    {"id": "U9", "name": "Dana Roy"},
]
KINDS = {"action": "action", "milestone": "milestone"}
"""The sections that a slash command opens; all others are requests."""
INTENTS = {"ask_action": "action", "ask_milestone": "milestone"}
CAPTURED = ("action", "milestone", *INTENTS)
"""The sections of items to be added."""
NOT_COMPARED = ("language", "other_readings", "trail")
OF_OUR_OWN: Mapping[str, Any] = {"groups": [], "side": None, "lacks": None, "place": "", "more": []}
"""What `bot read` says besides CONTRACT's fields, as it is where nothing of it was said."""


def record_of(text: str, kind: str, language: str) -> dict[str, Any]:
    """What `bot read` prints for that text."""
    line = {
        "text": text,
        "kind": kind,
        "now": "2026-11-24T09:00:00",
        "tz": "America/Toronto",
        "lang": language,
    }
    return read_line(line | {"people": PEOPLE, "speaker": "U9"})


def sentences(language: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every line with its section."""
    for section, lines in corpus(f"said_{language}").items():
        yield from ((section, line) for line in lines)


def difference(section: str, line: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The fields that differ, each with what was understood and what is wanted."""
    record = record_of(line["say"], KINDS.get(section, "ask"), language)
    wanted = _wanted(section, line)
    compared = {name: _told(name, record, wanted) for name in wanted}
    return {name: (told, wanted[name]) for name, told in compared.items() if told != wanted[name]}


def _wanted(section: str, line: Mapping[str, Any]) -> dict[str, Any]:
    wanted = {name: value for name, value in (blank() | dict(OF_OUR_OWN)).items() if name not in NOT_COMPARED}
    wanted["intent"] = INTENTS.get(section, section)
    wanted["others"] = False
    if section == "done":
        wanted["status"] = "done"
    for name, value in line.items():
        wanted[{"leads": "owners"}.get(name, name)] = value
    del wanted["say"]
    if section == "search":
        del wanted["title"]
    if wanted["due"]:
        start, end, precision, tentative = window(wanted["due"])
        wanted["due"] = (start and start.isoformat(), end and end.isoformat(), precision, tentative)
        if section not in ("action", "milestone", "ask_action", "ask_milestone", "move", "mute"):
            wanted["due"] = wanted["due"][:2]
    return wanted


def _told(name: str, record: Mapping[str, Any], wanted: Mapping[str, Any]) -> Any:
    if name == "others":
        return bool(record["other_readings"]) if wanted["others"] else False
    if name == "more":
        return [one["item"] for one in record.get("more", [])]
    if name == "place":
        return record.get(name) or ""
    if name == "due" and record["due"]:
        due = record["due"]
        told = (due["start"], due["end"], due["precision"], due["tentative"])
        return told[: len(wanted["due"])] if wanted["due"] else told
    return record.get(name, OF_OUR_OWN.get(name))
