"""Due windows are said as exactly as they were meant, in each language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.due import (
    Due,
    Part,
    Precision,
    Season,
    Span,
    Step,
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
from bot.domain.person import Language
from bot.render import when
from tests.unit.render.world import ALICE, NOW, TODAY, an_item

EN, ES, FR = Language

SAID = [
    (on(date(2027, 6, 30)), "2027-06-30", "Wednesday 30 June 2027", "miércoles 30 de junio de 2027", "le mercredi 30 juin 2027"),
    (on(date(2027, 7, 1)), "2027-07-01", "Thursday 1 July 2027", "jueves 1 de julio de 2027", "le jeudi 1er juillet 2027"),
    (month_of(2027, 6), "2027-06", "June 2027", "junio de 2027", "juin 2027"),
    (week_of(date(2027, 6, 30)), "2027-06-28 – 2027-07-04", "the week of 28 June 2027", "la semana del 28 de junio de 2027", "la semaine du 28 juin 2027"),
    (quarter_of(2027, 3), "2027-Q3", "the third quarter of 2027", "el tercer trimestre de 2027", "le troisième trimestre de 2027"),
    (half_of(2027, 2), "2027-H2", "the second half of 2027", "el segundo semestre de 2027", "le second semestre de 2027"),
    (season_of(2027, Season.FALL), "2027-09 – 2027-11", "fall of 2027", "otoño de 2027", "automne 2027"),
    (season_of(2027, Season.WINTER), "2027-12 – 2028-02", "winter 2027–28", "invierno 2027–28", "hiver 2027–28"),
    (year_of(2027), "2027", "2027", "2027", "2027"),
    (part_of(month_of(2027, 1), Part.MIDDLE), "2027-01-11 – 2027-01-20", "11 to 20 January 2027", "del 11 al 20 de enero de 2027", "du 11 au 20 janvier 2027"),
    (between(date(2009, 8, 1), date(2011, 8, 31)), "2009-08 – 2011-08", "August 2009 to August 2011", "de agosto de 2009 a agosto de 2011", "août 2009 à août 2011"),
    (between(date(2027, 3, 1), date(2027, 6, 30)), "2027-03 – 2027-06", "March to June 2027", "de marzo a junio de 2027", "de mars à juin 2027"),
    (between(date(2027, 3, 5), date(2027, 6, 1)), "2027-03-05 – 2027-06-01", "5 March to 1 June 2027", "del 5 de marzo al 1 de junio de 2027", "du 5 mars au 1er juin 2027"),
    (between(date(2026, 12, 30), date(2027, 1, 2)), "2026-12-30 – 2027-01-02", "30 December 2026 to 2 January 2027", "del 30 de diciembre de 2026 al 2 de enero de 2027", "du 30 décembre 2026 au 2 janvier 2027"),
]  # fmt: skip


@pytest.mark.parametrize(("due", "figures", "english", "spanish", "french"), SAID)
def test_a_window_in_words_and_figures(
    due: Due, figures: str, english: str, spanish: str, french: str
) -> None:
    assert when.iso(due) == figures
    assert [when.long(due, language) for language in Language] == [english, spanish, french]


def test_what_is_tentative_says_so() -> None:
    due = season_of(2027, Season.FALL).said("fall", tentative=True)

    assert [when.long(due, language) for language in Language] == [
        "fall of 2027 (to be confirmed)",
        "otoño de 2027 (por confirmar)",
        "automne 2027 (à confirmer)",
    ]


def test_a_quarter_that_was_moved_by_a_month_is_no_quarter_any_more() -> None:
    moved = Step(months=1).moved(quarter_of(2027, 1))

    assert when.long(moved, EN) == "February to April 2027"
    assert when.iso(moved) == "2027-02 – 2027-04"


@pytest.mark.parametrize(
    ("day", "english", "spanish", "french"),
    [
        (date(2027, 6, 30), "in 31 weeks", "en 31 semanas", "dans 31 semaines"),
        (date(2026, 12, 1), "in 7 days", "en 7 días", "dans 7 jours"),
        (date(2026, 11, 25), "tomorrow", "mañana", "demain"),
        (date(2026, 11, 24), "today", "hoy", "aujourd’hui"),
        (date(2026, 11, 23), "1 day late", "1 día de atraso", "1 jour de retard"),
        (date(2026, 11, 12), "12 days late", "12 días de atraso", "12 jours de retard"),
        (date(2030, 11, 24), "in 4 years", "en 4 años", "dans 4 ans"),
    ],
)
def test_how_far_away_it_is(day: date, english: str, spanish: str, french: str) -> None:
    assert [when.distance(on(day), TODAY, language) for language in Language] == [english, spanish, french]


def test_a_date_that_was_moved_says_what_it_was_at_first() -> None:
    item = an_item(due=on(date(2027, 1, 15)), first_due=on(date(2027, 1, 15)))
    once = item.moved(month_of(2027, 3), at=NOW, by=ALICE)
    twice = once.moved(month_of(2027, 5), at=NOW, by=ALICE)
    thrice = twice.moved(month_of(2027, 6), at=NOW, by=ALICE)

    assert when.slips(item, EN) == ""
    assert when.slips(once, EN) == "first due 15 January 2027, moved once"
    assert when.slips(twice, ES) == "originalmente: 15 de enero de 2027, fecha cambiada dos veces"
    assert when.slips(thrice, FR) == "à l’origine\u00a0: 15 janvier 2027, échéance déplacée 3 fois"
    assert when.slips(thrice, EN, numeric=True) == "first due 2027-01-15, moved 3 times"
    assert when.slips(replace(twice, first_due=None), EN) == "moved twice"


def test_the_days_that_were_asked_about() -> None:
    first, last = date(2027, 6, 1), date(2027, 6, 30)

    assert when.span(Span(start=first, end=last), EN) == "from 1 June 2027 to 30 June 2027"
    assert when.span(Span(start=first, end=first), FR) == "le 1er juin 2027"
    assert when.span(Span(end=last), ES) == "a más tardar el 30 de junio de 2027"
    assert when.span(Span(start=first), EN) == "from 1 June 2027 on"
    assert when.span(Span(), EN) == "at any time"


@given(st.dates(), st.integers(0, 900), st.sampled_from(Precision), st.dates(), st.sampled_from(Language))
def test_any_window_can_be_said(
    start: date, length: int, precision: Precision, today: date, language: Language
) -> None:
    end = date.fromordinal(min(start.toordinal() + length, date.max.toordinal()))
    due = Due(start=start, end=end, precision=precision)

    assert when.long(due, language)
    assert when.brief(due, language)
    assert when.iso(due)
    assert when.distance(due, today, language)
