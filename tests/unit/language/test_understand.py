"""Sentences with "always": what holds for every text, and how long understanding takes."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.commands import AddItem, AskToAdd, ListItems, NotUnderstood, ShowMenu
from bot.domain.due import Due, Part, month_of, on, part_of, quarter_of, week_of, year_of
from bot.domain.item import Kind
from bot.domain.person import Language
from bot.language.dates import read_due
from bot.language.understand import Opening, understand
from tests.unit.language.corpus import an_ear, lines

FRAGMENTS = [line["say"] for section in ("actions", "milestones", "requests") for _, line in lines(section)]
PIECES = st.sampled_from(
    [word for text in FRAGMENTS for word in text.split()]
    + ["\0", "<@", "|", "&amp", "!", "(", "-", "31/31/31", "\n", "’"]
)
TEXTS = st.text(max_size=60) | st.lists(PIECES, max_size=25).map(" ".join)
DAYS = st.dates(min_value=date(2026, 11, 25), max_value=date(2035, 12, 31))


@settings(max_examples=300, deadline=None)
@given(text=TEXTS, opening=st.sampled_from(Opening), language=st.sampled_from(Language))
@example(text="<@U1>", opening=Opening.ACTION, language=Language.EN)
@example(text="move AGR-3 by 9999999 years", opening=Opening.ASK, language=Language.EN)
@example(text="in 999999 months and 999 weeks", opening=Opening.ACTION, language=Language.EN)
def test_no_text_raises(text: str, opening: Opening, language: Language) -> None:
    reading = understand(text, opening, an_ear(language))

    assert reading.intent


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, language=st.sampled_from(Language))
def test_no_date_phrase_raises(text: str, language: Language) -> None:
    due = read_due(text, an_ear(language)).due

    assert due is None or due.start <= due.end


@pytest.mark.parametrize(
    "now",
    [
        datetime(1, 1, 1, 12, tzinfo=UTC),
        datetime(9999, 12, 31, 12, tzinfo=UTC),
        datetime(2028, 2, 29, tzinfo=UTC),
    ],
)
def test_no_day_of_the_calendar_raises(now: datetime) -> None:
    for language, line in lines("actions"):
        assert understand(line["say"], Opening.ACTION, an_ear(language, now, "UTC")).intent


MONTHS = {
    Language.EN: "January February March April May June July August September October November December".split(),
    Language.ES: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    Language.FR: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}


@given(day=DAYS)
def test_a_day_said_in_full_is_read_as_that_day(day: date) -> None:
    for language, months in MONTHS.items():
        said = {
            Language.EN: f"{months[day.month - 1]} {day.day}, {day.year}",
            Language.ES: f"el {day.day} de {months[day.month - 1]} de {day.year}",
            Language.FR: f"le {day.day} {months[day.month - 1]} {day.year}",
        }[language]

        assert on(day).same_window(read_due(said, an_ear(language)).due)


@given(day=DAYS)
def test_a_day_in_figures_is_read_as_that_day(day: date) -> None:
    assert on(day).same_window(read_due(day.isoformat(), an_ear()).due)
    assert on(day).same_window(read_due(f"{day.day}/{day.month}/{day.year}", an_ear(Language.FR)).due)
    assert on(day).same_window(read_due(f"{day.month}/{day.day}/{day.year}", an_ear(Language.EN)).due)


@given(day=DAYS)
def test_periods_said_with_their_year_are_read_as_said(day: date) -> None:
    year, week, _ = day.isocalendar()
    said: dict[str, Due] = {
        f"{MONTHS[Language.EN][day.month - 1]} {day.year}": month_of(day.year, day.month),
        f"Q{(day.month + 2) // 3} {day.year}": quarter_of(day.year, (day.month + 2) // 3),
        f"{year}-W{week:02}": week_of(day),
        f"in {day.year}": year_of(day.year),
        f"mid-{MONTHS[Language.EN][day.month - 1]} {day.year}": part_of(
            month_of(day.year, day.month), Part.MIDDLE
        ),
    }

    for words, window in said.items():
        assert window.same_window(read_due(words, an_ear()).due), words


@given(first=DAYS, days=st.integers(min_value=1, max_value=400))
def test_a_range_said_with_both_ends_is_read_as_said(first: date, days: int) -> None:
    last = first + timedelta(days=days)

    due = read_due(f"from {first.isoformat()} to {last.isoformat()}", an_ear()).due

    assert due is not None
    assert (due.start, due.end) == (first, last)


def test_a_text_is_cut_at_four_thousand_characters() -> None:
    command = understand("word " * 2000, Opening.ACTION, an_ear()).command

    assert isinstance(command, AddItem)
    assert len(command.title) <= 4000


LONG = [
    "may " * 750, "by " * 1000, "on the 3rd of " * 215, "((((" * 750, "12/12 " * 500, "Canada " * 430, "- " * 1500, "<@U1> " * 500,
    "monday to friday, " * 170, "AGR-12 " * 430, "a" * 3000, "de la " * 500, "10 a 12 a " * 300, "!!" * 1500, "urgent, " * 375,
    "Alice, Bob and Juan, " * 140, "the company and the bank, " * 110, "AGR-1, AGR-2 and " * 180, "A B C D " * 370, "by 3 March or " * 210,
    "- Alice to call\n" * 40, "after LAB-3 " * 250, "what is late in Energy and " * 110, "because " * 370,
]  # fmt: skip


@pytest.mark.parametrize("text", LONG)
@pytest.mark.parametrize("opening", [Opening.ACTION, Opening.ASK])
def test_a_long_text_takes_no_longer_than_its_length(text: str, opening: Opening) -> None:
    understand(text[:300], opening, an_ear())

    assert min(seconds(text, opening) for _ in range(3)) < 0.05


def seconds(text: str, opening: Opening) -> float:
    began = time.process_time()
    understand(text, opening, an_ear())
    return time.process_time() - began


def test_nothing_said_offers_the_menu_or_the_form() -> None:
    assert understand(" ", Opening.ASK, an_ear()).command == ShowMenu()
    assert understand("", Opening.MILESTONE, an_ear()).command == AskToAdd(kind=Kind.MILESTONE)


@pytest.mark.parametrize(
    ("text", "words", "group"),
    [
        ("by Friday", "by Friday", None),
        ("<@U1> by Friday", "by Friday", None),
        ("ACTION: before March 2027 for Energy", "before March 2027", "ENE"),
        ("a más tardar el 5 de mayo", "a más tardar el 5 de mayo", None),
        ("D’ici la mi-janvier !haute", "D’ici la mi-janvier", None),
        ("<@U1>", "", None),
    ],
)
def test_a_date_without_a_title_asks_for_one_and_keeps_the_words(
    text: str, words: str, group: str | None
) -> None:
    command = understand(text, Opening.ACTION, an_ear()).command

    assert isinstance(command, AskToAdd)
    assert (command.words, command.group) == (words, group)
    assert (command.due is None) is (words == "")


def test_without_a_title_no_other_reading_is_a_command() -> None:
    reading = understand("next Friday", Opening.ACTION, an_ear())

    assert [other.command for other in reading.others] == [None]


def test_other_readings_carry_the_whole_command() -> None:
    reading = understand("Call the lab next Friday <@U1>", Opening.ACTION, an_ear())

    (other,) = reading.others

    assert isinstance(reading.command, AddItem)
    assert isinstance(other.command, AddItem)
    assert other.command.due == other.due
    assert (other.command.title, other.command.leads) == (reading.command.title, reading.command.leads)


def test_small_talk_is_not_kept_as_an_item() -> None:
    command = understand("what a lovely day", Opening.ASK, an_ear()).command

    assert command == NotUnderstood(text="what a lovely day")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd", "America", "\0"])
def test_in_an_unknown_zone_the_day_is_that_of_utc(zone: str) -> None:
    ear = an_ear(now=datetime(2026, 11, 24, 23, 30, tzinfo=UTC), timezone=zone)

    assert ear.today() == date(2026, 11, 24)
    assert understand("Call the lab tomorrow", Opening.ACTION, ear).command == AddItem(
        kind=Kind.ACTION, title="Call the lab", due=on(date(2026, 11, 25)).said("tomorrow")
    )


def test_a_code_speaks_for_no_language() -> None:
    assert understand("ENE-3", Opening.ASK, an_ear(Language.EN)).language is Language.EN
    assert understand("ENE-3", Opening.ASK, an_ear(Language.FR)).language is Language.FR


@pytest.mark.parametrize(
    "text",
    [
        "my tasks",
        "mis tareas",
        "mes tâches",
        "mes tâches en retard",
        "todos",
        "atrasados en todos los grupos",
    ],
)
def test_tasks_of_mine_and_all_are_of_every_kind(text: str) -> None:
    command = understand(text, Opening.ASK, an_ear()).command

    assert isinstance(command, ListItems)
    assert command.kind is None


@pytest.mark.parametrize(
    "text",
    ["<@U2|bob> takes AGR-21", "I will do AGR-21", "put AGR-2 on hold", "AGR-2 on hold until January"],
)
def test_words_that_name_an_item_do_not_become_a_new_one(text: str) -> None:
    assert not isinstance(understand(text, Opening.ASK, an_ear()).command, AddItem)
