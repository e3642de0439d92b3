"""Sentences with "always" about dates, the other readings that are told, recurrences in sentences, and how long it takes."""

from __future__ import annotations

import subprocess
import sys
import time
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.commands import AddItem
from bot.domain.due import (
    Due,
    Part,
    Season,
    between,
    half_of,
    month_of,
    on,
    part_of,
    quarter_of,
    season_of,
    week_of,
    year_of,
)
from bot.domain.person import DateOrder, Language
from bot.language.dates import read_due
from bot.language.readout import read_line
from bot.language.understand import Opening, understand
from bot.render import when
from tests.unit.language.corpus import an_ear, corpus

DAYS = st.dates(min_value=date(2026, 11, 25), max_value=date(2035, 12, 31))
PHRASES = [
    (language, words)
    for language in Language
    for section in ("dates", "recurrences", "after", "unread")
    for words in ([line if isinstance(line, str) else line[0] for line in corpus(language.value)[section]])
]
WORDS = sorted({word for _, words in PHRASES for word in words.split()})


# --- what is said is read again


@st.composite
def windows(draw: st.DrawFn) -> Due:
    """A window of any precision."""
    day, later = draw(DAYS), draw(st.integers(min_value=1, max_value=700))
    year, month = day.year, day.month
    made = [
        on(day),
        week_of(day),
        month_of(year, month),
        quarter_of(year, (month + 2) // 3),
        half_of(year, (month + 5) // 6),
        season_of(year, draw(st.sampled_from(Season))),
        year_of(year),
        between(day, day + timedelta(days=later)),
        part_of(month_of(year, month), draw(st.sampled_from(Part))),
        between(month_of(year, month).start, month_of(year + later // 365, 12).end),
    ]
    return replace(draw(st.sampled_from(made)), tentative=draw(st.booleans()))


@settings(max_examples=300, deadline=None)
@given(due=windows(), language=st.sampled_from(Language))
def test_a_date_that_the_bot_says_is_read_as_the_same(due: Due, language: Language) -> None:
    for said in (when.long(due, language), when.brief(due, language)):
        read = read_due(said, an_ear(language)).due

        assert read is not None, said
        assert due.same_window(read), said
        assert read.tentative == due.tentative, said


@given(due=windows())
def test_a_date_that_the_bot_says_in_figures_is_read_as_the_same(due: Due) -> None:
    assert due.same_window(read_due(when.iso(due), an_ear()).due), when.iso(due)


def plain(words: str) -> str:
    """The words without accents."""
    return "".join(
        letter for letter in unicodedata.normalize("NFD", words) if not unicodedata.combining(letter)
    )


@pytest.mark.parametrize("changed", [str.upper, str.lower, str.title, plain])
def test_accents_and_case_do_not_matter(changed: Any) -> None:
    for language, words in PHRASES:
        if "ENE-" in words:
            continue  # capitals alone tell the group from the Spanish January
        ear = an_ear(language)
        wanted, read = read_due(words, ear), read_due(changed(words), ear)

        assert (read.due and replace(read.due, words=""), read.recurrence) == (
            wanted.due and replace(wanted.due, words=""),
            wanted.recurrence,
        ), changed(words)


# --- nothing raises


@settings(max_examples=300, deadline=None)
@given(
    words=st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join) | st.text(max_size=80),
    language=st.sampled_from(Language),
    now=st.datetimes(timezones=st.just(UTC)),
)
@example(words="in 9999 years", language=Language.EN, now=datetime(9999, 12, 31, tzinfo=UTC))
@example(words="last week", language=Language.EN, now=datetime(1, 1, 1, tzinfo=UTC))
@example(words="every 9 years", language=Language.EN, now=datetime(9999, 12, 31, tzinfo=UTC))
@example(words="in " + "9" * 100 + " days", language=Language.EN, now=datetime(2026, 11, 24, tzinfo=UTC))
@example(words="9" * 100 + "/3/2027", language=Language.EN, now=datetime(2026, 11, 24, tzinfo=UTC))
def test_no_words_and_no_moment_raise(words: str, language: Language, now: datetime) -> None:
    reading = read_due(words, an_ear(language, now, "UTC"))

    assert reading.due is None or reading.recurrence is None


@pytest.mark.parametrize(
    "now",
    [
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(9999, 12, 31, 23, tzinfo=UTC),
        datetime(2028, 2, 29, tzinfo=UTC),
    ],
)
def test_no_phrase_raises_at_the_edges_of_the_calendar(now: datetime) -> None:
    for language, words in PHRASES:
        assert read_due(words, an_ear(language, now, "UTC")).trail, words


# --- what may be meant besides


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("next Friday", [("2026-11-27", "coming")]),
        ("Tuesday", [("2026-11-24", "today")]),
        ("3/4/2027", [("2027-04-03", "order")]),
        ("13/4/2027", []),
        ("winter 2027", [("2026-12-01", "winter")]),
        ("next weekend", [("2026-11-28", "coming")]),
        ("Friday 28 January", [("2028-01-28", "weekday")]),
    ],
)
def test_the_other_readings_are_told_with_their_reasons(words: str, others: list[tuple[str, str]]) -> None:
    assert [(due.start.isoformat(), why) for due, why in read_due(words, an_ear()).others] == others


def test_the_order_of_figures_is_the_one_that_is_set() -> None:
    for order, day in (
        (DateOrder.DMY, "2027-04-03"),
        (DateOrder.MDY, "2027-03-04"),
        (DateOrder.ASK, "2027-03-04"),
    ):
        due = read_due("3/4/2027", replace(an_ear(), order=order)).due

        assert due is not None
        assert due.start.isoformat() == day


@pytest.mark.parametrize(("hour", "day"), [(9, "2026-11-24"), (18, "2026-11-25")])
def test_a_time_that_has_passed_is_tomorrow_s(hour: int, day: str) -> None:
    ear = an_ear(now=datetime(2026, 11, 24, hour, 30, tzinfo=UTC), timezone="UTC")

    for words in ("by 5 pm", "antes de las 5 de la tarde", "avant 17 h", "in the afternoon"):
        due = read_due(words, ear).due

        assert due is not None, words
        assert due.start.isoformat() == day, words


@pytest.mark.parametrize("words", ["every full moon", "cada 3 lunas", "chaque 14avril 2027"])
def test_what_comes_again_by_no_rule_is_refused_before_anything_else_tries_it(words: str) -> None:
    reading = read_due(words, an_ear())

    assert (reading.due, reading.trail) == (None, ("a recurrence that no rule reads",))


# --- in sentences


@pytest.mark.parametrize(
    ("text", "title", "rule", "first"),
    [
        ("Publish minutes every other Monday", "Publish minutes", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-11-30"),
        ("Publish minutes every other Monday until the end of June", "Publish minutes",
         "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270630", "2026-11-30"),
        ("Every Monday, publish the minutes", "publish the minutes", "FREQ=WEEKLY;BYDAY=MO", "2026-11-30"),
        ("Send a report every Monday in Guadalajara", "Send a report in Guadalajara", "FREQ=WEEKLY;BYDAY=MO", "2026-11-30"),
        ("Enviar el reporte el 15 de cada mes", "Enviar el reporte", "FREQ=MONTHLY;BYMONTHDAY=15", "2026-12-15"),
        ("Envoyer le rapport un lundi sur deux à partir du 7 décembre", "Envoyer le rapport",
         "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-12-07"),
    ],
)  # fmt: skip
def test_what_comes_again_gives_its_first_day_and_is_no_doubt(
    text: str, title: str, rule: str, first: str
) -> None:
    reading = understand(text, Opening.ACTION, an_ear())

    assert reading.recurrence is not None
    assert reading.recurrence.rule() == rule
    assert isinstance(reading.command, AddItem)
    assert reading.command.title == title
    assert reading.command.due is not None
    assert reading.command.due.start.isoformat() == first
    assert reading.others == ()


@pytest.mark.parametrize(
    ("text", "title", "rule"),
    [
        ("Send the figures every quarter", "Send the figures", "FREQ=MONTHLY;INTERVAL=3"),
        ("Enviar el informe mensualmente", "Enviar el informe", "FREQ=MONTHLY"),
        ("Cada quince días, revisar los precios", "revisar los precios", "FREQ=WEEKLY;INTERVAL=2"),
        ("Revoir les prix chaque trimestre", "Revoir les prix", "FREQ=MONTHLY;INTERVAL=3"),
    ],
)
def test_what_comes_again_on_no_day_that_is_told_has_a_rule_and_no_date(
    text: str, title: str, rule: str
) -> None:
    reading = understand(text, Opening.ACTION, an_ear())

    assert reading.recurrence is not None
    assert reading.recurrence.rule() == rule
    assert isinstance(reading.command, AddItem)
    assert (reading.command.title, reading.command.due) == (title, None)
    assert reading.command.unkept
    assert reading.command.unkept in text


@pytest.mark.parametrize("text", ["Every month, call the bank by Friday", "Call the bank monthly, by Friday"])
def test_what_comes_again_beside_a_date_is_not_that_date(text: str) -> None:
    reading = understand(text, Opening.ACTION, an_ear())

    assert isinstance(reading.command, AddItem)
    assert (reading.command.title.lower(), reading.command.due) == ("call the bank by friday", None)
    assert reading.recurrence is not None


@pytest.mark.parametrize(
    "text",
    [
        "Call the growers every full moon",
        "Prepare the weekly report",
        "Call the ministry by February 29, 2027",
        "Visit the plant on June 10 - 31, 2027",
        "Compile the trade figures from January 2025 to the end of March 2027",
        "Publish the bulletin every June 30 and December 31",
        "Report every quarter by the 15th",
        "Call the consul every weekday except Friday",
        "Publish it every last business day of the quarter",
        "Circulate the minutes two working days after the meeting",
    ],
)
def test_what_names_no_day_yet_stays_in_the_title(text: str) -> None:
    command = understand(text, Opening.ACTION, an_ear()).command

    assert isinstance(command, AddItem)
    assert (command.title, command.due) == (text, None)


@pytest.mark.parametrize(
    ("text", "title", "on", "offset"),
    [
        ("Progress report six months after LAB-3", "Progress report", "LAB-3", "P6M"),
        ("Informe de avance seis meses después de LAB-3", "Informe de avance", "LAB-3", "P6M"),
        ("Rapport d'étape six mois après LAB-3", "Rapport d'étape", "LAB-3", "P6M"),
        (
            "Post the minutes within two weeks of the annual meeting",
            "Post the minutes",
            "Annual meeting",
            "P2W",
        ),
        ("Post the minutes within 48 hours of the meeting", "Post the minutes", "Meeting", "P2D"),
    ],
)
def test_what_hangs_on_something_else_leaves_the_title_and_names_it(
    text: str, title: str, on: str, offset: str
) -> None:
    reading = understand(text, Opening.ACTION, an_ear())

    assert isinstance(reading.command, AddItem)
    assert (reading.command.title, reading.command.due) == (title, None)
    assert reading.after is not None
    assert (str(reading.after.item or reading.after.meeting), reading.after.offset.iso()) == (on, offset)


@pytest.mark.parametrize(
    ("text", "title", "start"),
    [
        ("Send the list by 3 junio", "Send the list", "2027-06-03"),
        ("Enviar la lista antes del 3 June", "Enviar la lista", "2027-06-02"),
        ("Visita del 3 au 7 May", "Visita", "2027-05-03"),
        ("Send the list next lunes", "Send the list", "2026-11-30"),
        ("Send the list before fin de mes", "Send the list", "2026-11-30"),
        ("Enviar la lista EOD viernes", "Enviar la lista", "2026-11-27"),
        ("Envoyer la liste para el viernes", "Envoyer la liste", "2026-11-27"),
        ("Submit it at the end of June", "Submit it", "2027-06-30"),
        ("Answer by noon", "Answer", "2026-11-24"),
        ("Send it by COB Friday", "Send it", "2026-11-27"),
        ("Call the growers at 5 pm of 3 May", "Call the growers", "2027-05-03"),
        ("Llamar a las 15 h del 3 de mayo", "Llamar", "2027-05-03"),
    ],
)
def test_a_date_in_a_sentence(text: str, title: str, start: str) -> None:
    command = understand(text, Opening.ACTION, an_ear()).command

    assert isinstance(command, AddItem)
    assert (command.title, command.due and command.due.start.isoformat()) == (title, start)


# --- as `bot read` prints it


def line(text: str) -> dict[str, Any]:
    """What `bot read` prints for a date phrase."""
    return read_line(
        {"text": text, "kind": "due", "now": "2026-11-24T09:00:00", "tz": "America/Toronto", "lang": "en"}
    )


def test_a_line_has_the_rule_and_the_first_day_where_a_start_is_said() -> None:
    started, open_ = line("every two weeks starting 1 December"), line("every Monday")

    assert (started["rrule"], started["due"]["start"]) == ("FREQ=WEEKLY;INTERVAL=2", "2026-12-01")
    assert (open_["rrule"], open_["due"]) == ("FREQ=WEEKLY;BYDAY=MO", None)


def test_a_line_says_what_a_date_hangs_on() -> None:
    assert line("six months after LAB-3")["after"] == {"item": "LAB-3", "offset": "P6M"}
    assert line("two weeks before the annual meeting")["after"] == {
        "meeting": "Annual meeting",
        "offset": "-P2W",
    }
    assert line("June 2027")["after"] is None


# --- time


def test_dateparser_is_imported_only_when_it_is_needed() -> None:
    asked = "import sys, bot.language.understand, bot.language.readout; sys.exit('dateparser' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", asked], check=False, timeout=60).returncode == 0


def seconds(words: str, language: Language) -> float:
    """The time that reading takes, without what other processes take."""
    ear = an_ear(language)
    began = time.process_time()
    read_due(words, ear)
    return time.process_time() - began


def test_a_phrase_takes_less_than_a_millisecond_and_hardly_any_more_than_five() -> None:
    for language, words in PHRASES:
        seconds(words, language)
    taken = sorted(seconds(words + " ", language) for language, words in PHRASES)

    assert taken[len(taken) // 2] < 0.001
    assert taken[len(taken) * 99 // 100] < 0.005
