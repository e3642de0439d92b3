"""What a timeline's chart shows: its axis, its bars, the words that say the same; and the picture itself."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.documents.timeline import WIDTH, png_of
from bot.domain.due import Due, Precision, Season, month_of, on, season_of
from bot.domain.item import Item, Kind
from bot.domain.person import Language
from bot.domain.timeline import Bar, Chart, Timeline
from bot.render.timeline import WORDS_SHOWN, chart
from bot.render.voice import Voice
from tests.unit.builders import TODAY, a_group, an_item

ENGLISH, BOTH = Voice.of(Language.EN), Voice.of(Language.FR, Language.ES)
HATCHED = replace(season_of(2027, Season.FALL), tentative=True)


def a_milestone(number: int, due: Due, title: str = "Evaluation report") -> Item:
    return an_item(number, kind=Kind.MILESTONE, title=title, due=due)


def a_timeline(*milestones: Item, left_out: int = 0) -> Timeline:
    return Timeline(groups=(a_group(),), today=TODAY, milestones=milestones, left_out=left_out)


def shown(*milestones: Item, voice: Voice = ENGLISH) -> Chart:
    return chart(a_timeline(*milestones), voice)


def test_a_bar_says_the_date_as_it_was_said_and_how_late_it_is() -> None:
    late, ahead = shown(a_milestone(2, on(date(2026, 11, 12))), a_milestone(5, month_of(2027, 3))).bars
    assert (late.label, late.when, late.is_late) == (
        "AGR-2 · Evaluation report",
        "12 November 2026 · 12 days late",
        True,
    )
    assert (ahead.when, ahead.start, ahead.end, ahead.is_late) == (
        "March 2027",
        date(2027, 3, 1),
        date(2027, 3, 31),
        False,
    )


def test_in_two_languages_dates_are_figures_and_said_once() -> None:
    bar = shown(a_milestone(2, on(date(2026, 11, 12))), voice=BOTH).bars[0]
    assert bar.when == "2026-11-12 · 12 jours de retard / 12 días de atraso"


def test_the_axis_holds_today_and_six_months_even_of_nothing() -> None:
    ticks = shown().ticks
    assert ticks[0] == (date(2026, 11, 1), "Nov 2026")
    assert ticks[-1][0] > date(2027, 5, 24)
    assert ("Jan 2027") in [name for _, name in ticks]


def test_a_long_axis_has_fewer_ticks_and_begins_a_quarter() -> None:
    ticks = shown(a_milestone(2, month_of(2029, 8))).ticks
    assert [name for _, name in ticks[:3]] == ["Oct 2026", "Jan 2027", "Apr"]
    assert len(ticks) <= 15


def test_what_is_too_old_or_too_far_ends_at_the_edge_of_the_axis() -> None:
    ticks = shown(a_milestone(2, on(date(1999, 1, 1))), a_milestone(3, month_of(2090, 1))).ticks
    assert (ticks[0][0], ticks[-1][0]) == (date(2026, 7, 1), date(2030, 1, 1))


def test_the_words_say_what_the_picture_shows() -> None:
    said = shown(
        a_milestone(2, on(date(2026, 11, 12))), a_milestone(5, HATCHED, "Small hydro workshop")
    ).words
    assert said == (
        "Coming milestones of Agribusiness: AGR-2 · Evaluation report, 12 November 2026, 12 days late; "
        "AGR-5 · Small hydro workshop, fall of 2027 (to be confirmed)."
    )
    assert shown().words == "Agribusiness: there is no open milestone to show."


def test_the_words_fit_beside_a_picture_whatever_the_titles() -> None:
    many = [a_milestone(n, month_of(2027, 3), "Ünderstanding 🎉" * 40) for n in range(1, 21)]
    assert len(shown(*many, voice=BOTH).words.encode("utf-16-le")) / 2 <= WORDS_SHOWN


def test_how_many_have_no_room_is_said() -> None:
    drawn = chart(a_timeline(a_milestone(2, HATCHED), left_out=3), BOTH)
    assert drawn.footnote == "3 autres ont une date plus lointaine. / 3 más tienen fecha posterior."


def pixels(bars: tuple[Bar, ...]) -> Image.Image:
    drawn = replace(shown(a_milestone(5, month_of(2027, 3))), bars=bars)
    return Image.open(io.BytesIO(png_of(drawn))).convert("RGB")


def share_of(image: Image.Image, colour: tuple[int, int, int]) -> float:
    """How much of the picture has that colour, but for what letters take."""
    return sum(pixel == colour for pixel in image.get_flattened_data()) / (image.width * image.height)


A_BAR = Bar(label="AGR-5", when="", start=date(2027, 1, 1), end=date(2027, 3, 31))


def test_a_window_is_a_bar_a_late_one_is_red_and_a_tentative_one_is_hatched() -> None:
    ahead, late = (29, 79, 92), (180, 35, 24)
    solid = share_of(pixels((A_BAR,)), ahead)
    assert share_of(pixels((replace(A_BAR, is_late=True),)), late) == pytest.approx(solid)
    assert 0 < share_of(pixels((replace(A_BAR, is_tentative=True),)), ahead) < 0.6 * solid
    assert share_of(pixels((replace(A_BAR, end=A_BAR.start),)), ahead) < 0.3 * solid


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.builds(
            Bar,
            label=st.text(max_size=90),
            when=st.text(max_size=70),
            start=st.dates(),
            end=st.dates(),
            is_late=st.booleans(),
            is_tentative=st.booleans(),
        ),
        max_size=3,
    )
)
def test_any_words_and_dates_make_a_picture(bars: list[Bar]) -> None:
    image = pixels(tuple(bars))
    assert image.width == WIDTH * 150


def test_every_precision_is_drawn_where_it_is() -> None:
    one, other = (
        replace(A_BAR, start=due.start, end=due.end)
        for due in (
            Due(start=date(2027, 1, 4), end=date(2027, 1, 10), precision=Precision.WEEK),
            month_of(2027, 1),
        )
    )
    assert share_of(pixels((one,)), (29, 79, 92)) < share_of(pixels((other,)), (29, 79, 92))
