"""What people say is understood as the corpora have it, whoever reads it and wherever they are."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.commands import AddItem, ListItems, MarkDone, MoveItem, NotUnderstood, UnreadDate
from bot.domain.person import Language
from bot.language.dates import DateReading, read_due
from bot.language.ear import Ear
from bot.language.understand import Opening, Reading, understand
from tests.unit.language.corpus import NOW, an_ear, corpus, lines, window, window_of

# The same Tuesday, late in the evening in the west and just begun in the east.
SAME_DAY = [
    (NOW, "America/Toronto"),
    (datetime(2026, 11, 24, 23, 59, tzinfo=ZoneInfo("America/Vancouver")), "America/Vancouver"),
    (datetime(2026, 11, 24, 0, 1, tzinfo=ZoneInfo("Pacific/Auckland")), "Pacific/Auckland"),
]
OTHER_DAYS = [
    datetime(2026, 11, 30, 12, tzinfo=ZoneInfo("America/Mexico_City")),
    datetime(2026, 12, 31, 22, tzinfo=ZoneInfo("America/Mexico_City")),
    datetime(2027, 1, 4, 8, tzinfo=ZoneInfo("America/Mexico_City")),
]


@pytest.mark.parametrize(("now", "timezone"), SAME_DAY)
@pytest.mark.parametrize("language", Language)
def test_a_date_phrase_means_its_window(language: Language, now: datetime, timezone: str) -> None:
    ear = an_ear(language, now, timezone)

    wrong = [
        (words, due, read_due(words, ear))
        for words, due in corpus(language.value)["dates"]
        if window_of(read_due(words, ear).due) != window(due)
    ]

    assert wrong == []


@pytest.mark.parametrize(("now", "timezone"), SAME_DAY)
@pytest.mark.parametrize("language", Language)
def test_what_comes_again_is_a_rule_and_never_one_date(
    language: Language, now: datetime, timezone: str
) -> None:
    ear = an_ear(language, now, timezone)

    read = {line[0]: read_due(line[0], ear) for line in corpus(language.value)["recurrences"]}

    assert {words: reading.due for words, reading in read.items()} == dict.fromkeys(read)
    wrong = [
        (words, reading)
        for (words, rule, *first), reading in zip(
            corpus(language.value)["recurrences"], read.values(), strict=True
        )
        if (_rule_of(reading), _first_of(reading)) != (rule, first)
    ]
    assert wrong == []


def _rule_of(reading: DateReading) -> str:
    return reading.recurrence.rule() if reading.recurrence else ""


def _first_of(reading: DateReading) -> list[str]:
    return [reading.first.start.isoformat()] if reading.first else []


@pytest.mark.parametrize("language", Language)
def test_what_hangs_on_something_else_names_it(language: Language) -> None:
    wrong = [
        (words, reading)
        for words, on, offset in corpus(language.value)["after"]
        if _hangs_on(reading := read_due(words, an_ear(language))) != (on, offset)
    ]

    assert wrong == []


def _hangs_on(reading: DateReading) -> tuple[str, str] | None:
    after = reading.after
    return (str(after.item or after.meeting), after.offset.iso()) if after and not reading.due else None


@pytest.mark.parametrize("language", Language)
def test_what_is_no_date_phrase_is_not_read_as_one(language: Language) -> None:
    readings = {words: read_due(words, an_ear(language)) for words in corpus(language.value)["unread"]}

    read = {words: (reading.due, reading.recurrence) for words, reading in readings.items()}
    assert read == dict.fromkeys(read, (None, None))


@pytest.mark.parametrize("reader", Language)
def test_a_date_phrase_may_be_in_another_language_than_the_reader_s(reader: Language) -> None:
    ear = an_ear(reader)
    wrong = [
        (words, due, read_due(words, ear))
        for language in Language
        for words, due in corpus(language.value)["dates"]
        if not _depends_on_reader(words)
        and window_of(read_due(words, ear, first=language).due) != window(due)
    ]

    assert wrong == []


def _depends_on_reader(words: str) -> bool:
    # The order of day and month is the reader's.
    return re.fullmatch(r"[^a-z]*|.*\d/\d.*", words) is not None


def found_in(reading: Reading, wanted: dict[str, Any]) -> dict[str, Any]:
    """What was understood under the names of a corpus line."""
    return {name: _value(reading, name) for name in wanted if name != "say"}


def _value(reading: Reading, name: str) -> Any:
    command = reading.command
    match name, command:
        case "intent", _:
            return reading.intent
        case "others", _:
            return [other.due.start.isoformat() for other in reading.others if other.due]
        case "group", ListItems():
            return next(iter(command.groups), None)
        case "due", ListItems():
            return (command.span.start, command.span.end) if command.span else None
        case "due", AddItem() | MoveItem():
            return window_of(command.due)
        case "names" | "leads", AddItem():
            return list(command.organisations if name == "names" else command.leads)
        case "by", ListItems():
            return "country" if command.by_country else None
        case "shift", MoveItem():
            return command.shift.iso() if command.shift else None
        case "unread", UnreadDate():
            return command.text
        case "review", AddItem():
            return command.review.isoformat() if command.review else None
        case "guess", NotUnderstood():
            return command.guess
    return _plain(getattr(command, name, None))


def _plain(value: Any) -> Any:
    return (
        str(value)
        if (value is not None and not isinstance(value, bool | int)) or isinstance(value, tuple)
        else value
    )


def wanted_of(line: dict[str, Any], reading: Reading) -> dict[str, Any]:
    """What the corpus line wants, in the same form."""
    wanted = {name: value for name, value in line.items() if name != "say"}
    if "due" in wanted:
        due = window(wanted["due"])
        wanted["due"] = due[:2] if isinstance(reading.command, ListItems) else due
    return wanted


def differences(
    opening: Opening, section: str, language: Language, ear: Ear, defaults: dict[str, Any]
) -> list[Any]:
    """The lines of a section that are understood otherwise."""
    wrong = []
    for line in corpus(language.value).get(section, ()):
        reading = understand(line["say"], opening, ear)
        wanted = wanted_of(defaults | line, reading)
        if found_in(reading, wanted) != wanted:
            wrong.append((line["say"], found_in(reading, wanted), wanted, reading.trail))
    return wrong


CAPTURED: dict[str, Any] = {
    "leads": [],
    "names": [],
    "group": None,
    "subgroup": None,
    "priority": None,
    "on_hold": False,
}


@pytest.mark.parametrize(("now", "timezone"), SAME_DAY)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("opening", [Opening.ACTION, Opening.MILESTONE])
def test_a_commitment_is_taken_apart(
    opening: Opening, language: Language, now: datetime, timezone: str
) -> None:
    ear = an_ear(language, now, timezone)

    assert differences(opening, f"{opening}s", language, ear, CAPTURED) == []


@pytest.mark.parametrize("now", OTHER_DAYS)
@pytest.mark.parametrize("section", ["actions", "milestones"])
def test_titles_and_leads_do_not_depend_on_the_day(section: str, now: datetime) -> None:
    for language, line in lines(section):
        reading = understand(line["say"], Opening(section[:-1]), an_ear(language, now, "America/Mexico_City"))
        wanted = {name: line[name] for name in ("title", "leads", "names") if name in line}

        assert found_in(reading, wanted) == wanted, line["say"]


@pytest.mark.parametrize("reader", Language)
def test_the_text_may_be_in_another_language_than_the_reader_s(reader: Language) -> None:
    for _, line in lines("actions"):
        reading = understand(line["say"], Opening.ACTION, an_ear(reader))

        assert found_in(reading, {"title": ""}) == {"title": line["title"]}


@pytest.mark.parametrize("language", Language)
def test_a_request_is_understood(language: Language) -> None:
    assert differences(Opening.ASK, "requests", language, an_ear(language), {}) == []


@pytest.mark.parametrize("language", Language)
def test_what_follows_slash_overdue_narrows_the_list(language: Language) -> None:
    assert differences(Opening.OVERDUE, "overdue", language, an_ear(language), {"intent": "overdue"}) == []


@pytest.mark.parametrize("language", Language)
def test_words_of_a_title_are_no_dates(language: Language) -> None:
    for title in corpus("not_dates")["titles"]:
        command = understand(title, Opening.ACTION, an_ear(language)).command

        assert isinstance(command, AddItem), title
        assert (command.title, command.due) == (title, None)


@pytest.mark.parametrize("language", Language)
def test_such_a_title_keeps_its_words_before_a_date(language: Language) -> None:
    cue = {
        Language.EN: "by 15 June 2027",
        Language.ES: "a más tardar el 15 de junio de 2027",
        Language.FR: "au plus tard le 15 juin 2027",
    }
    for title in corpus("not_dates")["titles"]:
        command = understand(f"{title} {cue[language]}", Opening.ACTION, an_ear(language)).command

        assert isinstance(command, AddItem), title
        assert (command.title, command.due and command.due.start.isoformat()) == (title, "2027-06-15")


def test_no_line_of_the_corpora_stands_twice() -> None:
    said = [line["say"] for section in ("actions", "milestones") for _, line in lines(section)]

    assert len(said) == len(set(said))


def test_what_came_of_it_and_the_evidence_are_kept_as_typed() -> None:
    command = understand(
        "done AGR-12, R&amp;D report <https://x.org/a?b=1&amp;c=2|the report>", Opening.ASK, an_ear()
    ).command

    assert isinstance(command, MarkDone)
    assert (command.outcome, command.evidence) == ("R&D report", "https://x.org/a?b=1&c=2")
