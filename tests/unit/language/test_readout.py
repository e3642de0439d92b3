"""`bot read`: one record for every line, in CONTRACT's shape, whatever the line holds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.readout import blank, read_line

LINE = {
    "text": "Send it by Friday",
    "kind": "action",
    "now": "2026-11-24T09:00:00",
    "tz": "America/Toronto",
    "lang": "en",
}
FRIDAY = {"start": "2026-11-27", "end": "2026-11-27", "precision": "day", "tentative": False}


def read(**changes: Any) -> dict[str, Any]:
    return read_line(LINE | changes)


def test_a_capture_fills_title_and_due() -> None:
    record = read()

    assert (record["intent"], record["title"], record["due"]) == ("action", "Send it", FRIDAY)


def test_every_record_has_every_key() -> None:
    assert blank().keys() <= read().keys()
    assert blank().keys() <= read(kind="due").keys()


def test_a_date_phrase_alone_fills_only_the_date() -> None:
    record = read(kind="due", text="el próximo viernes", lang="es-MX")

    assert (record["title"], record["due"]["start"]) == ("", "2026-12-04")
    assert record["other_readings"] == [{"due": FRIDAY, "why": "coming"}]


@pytest.mark.parametrize(
    ("lang", "start"),
    [
        ("en", "2027-03-04"),
        ("en-CA", "2027-03-04"),
        ("en-GB", "2027-04-03"),
        ("fr-CA", "2027-04-03"),
        ("es", "2027-04-03"),
    ],
)
def test_numeric_dates_go_by_the_locale(lang: str, start: str) -> None:
    assert read(kind="due", text="03/04/2027", lang=lang)["due"]["start"] == start


def test_people_groups_and_the_speaker_may_be_given() -> None:
    people = [{"id": "U7", "name": "Dana Cruz"}]
    groups = [{"code": "FIN", "names": ["Finance", "Finanzas", "Finances"], "aliases": ["money"]}]

    assert read(text="Dana to call the bank", people=people)["owners"] == ["U7"]
    assert read(text="Close the books in Finance", groups=groups)["group"] == "FIN"
    assert read(text="I'll call the bank")["owners"] == ["me"]
    assert read(text="I'll call the bank", speaker="U5")["owners"] == ["U5"]


def test_questions_say_whose_when_and_how_late() -> None:
    assert read(kind="ask", text="mine")["owner"] == "me"
    assert read(kind="ask", text="items of <@U3>")["owner"] == "U3"
    assert read(kind="ask", text="due before the end of January")["due"] == {
        "start": None,
        "end": "2027-01-31",
        "precision": "range",
        "tentative": False,
    }
    assert read(kind="ask", text="overdue energy more than 30 days by country")["min_late_days"] == 30


def test_a_subgroup_is_told_in_the_words_that_were_typed() -> None:
    assert read(text="AMEXHI to nominate two experts by March 2027 (upstream)")["subgroup"] == "upstream"


@pytest.mark.parametrize(
    "line",
    [
        None,
        3,
        [],
        {},
        {"text": 5},
        LINE | {"kind": "song"},
        LINE | {"now": "soon"},
        LINE | {"tz": "Mars/Olympus"},
        LINE | {"people": [1]},
        LINE | {"groups": 5},
        LINE | {"kind": []},
        LINE | {"lang": 7, "now": None},
    ],
)
def test_a_bad_line_is_answered_with_a_reason(line: object) -> None:
    record = read_line(line)

    assert record["intent"] == "unknown"
    assert record["trail"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(
    changes=st.dictionaries(
        st.sampled_from(["text", "kind", "now", "tz", "lang", "groups", "people", "speaker"]),
        JSON,
        max_size=3,
    )
)
def test_no_line_raises(changes: dict[str, Any]) -> None:
    assert "intent" in read(**changes)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("what is due tomorrow?", "day"),
        ("what is due next week?", "week"),
        ("¿qué vence en marzo?", "month"),
        ("jalons au deuxième trimestre de 2027", "quarter"),
        ("what is due this spring?", "season"),
        ("milestones 2027", "year"),
        ("what is due between 1 and 15 December?", "range"),
        ("what is due before the end of January?", "range"),
    ],
)
def test_the_window_of_a_question_tells_its_period(text: str, precision: str) -> None:
    record = read_line({"text": text, "kind": "ask", "now": "2026-11-24T09:00:00", "tz": "UTC", "lang": "en"})

    assert record["due"]["precision"] == precision
