"""Scripts of who said what: read, moved to another year, and refused where a line is no line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import bot.demo
from bot.demo.script import World, door_of, read_script, read_world, shift_toml, years_to_shift
from bot.domain.person import ChannelId
from bot.domain.said import Door
from tests.unit.builders import ALICE, JUAN, TODAY, moment

HERE = Path(bot.demo.__file__).parent
SCRIPT = """
# What was said in spring.
#
-- {2009}-03-24 10:00 #wg-agribusiness
alice> /action Provide the standards by June {2009} @juan
juan> AGR-1 done, see <https://example.org>

-- {2009}-03-25 09:30 rapporteur
alice> what is overdue?
"""


def test_each_line_has_the_moment_and_the_place_of_the_header_above_it() -> None:
    first, second, third = read_script(SCRIPT)

    assert (first.speaker, first.place, first.text) == (
        "alice",
        "wg-agribusiness",
        "/action Provide the standards by June 2009 @juan",
    )
    assert first.moment == second.moment == moment("2009-03-24 10:00")
    assert (third.place, third.moment) == ("rapporteur", moment("2009-03-25 09:30"))


def test_years_in_braces_are_moved_and_no_others() -> None:
    (spoken,) = read_script("-- {2009}-03-24 10:00 #x\nalice> by June {2010}, as in 2009", years=17)

    assert spoken.moment == moment("2026-03-24 10:00")
    assert spoken.text == "by June 2027, as in 2009"


def test_a_script_may_be_set_in_another_zone() -> None:
    (spoken,) = read_script("-- 2026-11-24 09:00 #x\nalice> hello", timezone="America/Mexico_City")

    assert spoken.moment == moment("2026-11-24 10:00")


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("alice> hello", "line 1 is neither a header nor somebody's words: alice> hello"),
        ("-- 2026-11-24 09:00 #x\nhello", "line 2 is neither a header nor somebody's words: hello"),
        ("\n-- 2026-11-24 #x", "line 2 is neither a header"),
        ("-- 2026-11-24 09:00 #x\nalice>", "line 2 is neither a header"),
        ("-- 2026-02-30 09:00 #x", "line 1 names a moment that does not exist"),
        ("#wg-agribusiness", "line 1 is neither a header"),
    ],
)
def test_any_other_line_is_refused_by_its_number(script: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=r"^line") as caught:
        list(read_script(script))

    assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize(
    ("today", "years"),
    [
        (TODAY, 17),
        (date(2026, 7, 1), 17),
        (date(2026, 6, 30), 16),
        (date(2027, 1, 1), 17),
        (date(2009, 11, 24), 0),
    ],
)
def test_the_reports_year_is_this_one_from_july_on(today: date, years: int) -> None:
    assert years_to_shift(today) == years


def test_in_a_partnership_file_only_dates_of_the_report_are_moved() -> None:
    toml = 'from = 2008-04-01\nuntil = 2030-01-01\nname = "2010 standards"\nfiscal_year = "04-01"'

    assert shift_toml(toml, 17) == toml.replace("2008-04-01", "2025-04-01")


WORLD = World(people={"alice": ALICE, "juan.p": JUAN}, channels={"wg-agribusiness": ChannelId("C0AGR")})


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("@alice to write", "<@U0ALICE|alice> to write"),
        ("ask @juan.p.", "ask <@U0JUAN|juan.p>."),
        ("ask @nobody", "ask @nobody"),
        ("write to post@alice", "write to post@alice"),
        ("R&D <b> @alice", "R&amp;D &lt;b&gt; <@U0ALICE|alice>"),
    ],
)
def test_words_are_escaped_and_known_handles_are_mentions(typed: str, sent: str) -> None:
    assert WORLD.as_slack_sends_it(typed) == sent


@pytest.mark.parametrize(
    ("text", "door", "words"),
    [
        ("/action Send it", Door.ACTION, "Send it"),
        ("/hito Visita", Door.MILESTONE, "Visita"),
        ("/retards", Door.OVERDUE, ""),
        ("/wg done AGR-1", Door.WG, "done AGR-1"),
        ("/unknown thing", Door.MENTION, "/unknown thing"),
        ("what is overdue?", Door.MENTION, "what is overdue?"),
    ],
)
def test_a_slash_command_is_a_door_and_everything_else_a_mention(text: str, door: Door, words: str) -> None:
    assert door_of(text) == (door, words)


def test_the_demos_script_is_in_order_and_its_people_and_places_exist() -> None:
    world = read_world((HERE / "world.toml").read_text(encoding="utf-8"))
    spoken = list(read_script((HERE / "turns.txt").read_text(encoding="utf-8"), years=years_to_shift(TODAY)))

    assert spoken
    assert [line.moment for line in spoken] == sorted(line.moment for line in spoken)
    assert {line.speaker for line in spoken} <= set(world.people)
    assert {line.place for line in spoken} <= set(world.channels)
    assert all(line.moment <= moment() for line in spoken)
