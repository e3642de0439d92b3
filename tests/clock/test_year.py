"""A year of reminders and digests: each that the table calls for comes exactly once, at its hour, on a working day.

`year.diary` is the golden file: read it as a person would who wonders what the bot will say, and when. The whole year
is planned, decided and put into words; its first weeks are lived in real rounds too.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from storage.store import Store
from tests.clock.naive import Expected, off_in
from tests.clock.year import PEOPLE, Happened, Year, live_in_rounds

DIARY = Path(__file__).parent / "year.diary"
DAYS = 365
DAYS_IN_ROUNDS = 35
"""To the end of the year, holidays and all."""
COUNTRIES = {
    "alice": "CA", "marie": "CA", "priya": "CA", "bob": "CA", "juan": "MX", "diego": "MX", "luisa": "MX",
}  # fmt: skip


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Year, list[Expected]]]:
    """The year, and what the second planner expects of it."""
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('year') / 'year.db'}")
    store.migrate()
    year = Year(store)
    yield year, list(year.live(DAYS))
    store.close()


def told(happened: list[Happened], year: Year) -> Iterator[tuple[str, date, time]]:
    """To whom something was said, and on which local day and at what time that was."""
    zones = {str(year.world.people[name]): (name, ZoneInfo(zone)) for name, zone, _, _ in PEOPLE}
    for one in happened:
        if one.target in zones:
            name, zone = zones[one.target]
            local = one.at.astimezone(zone)
            yield name, local.date(), local.time()


def test_everything_that_the_table_calls_for_is_said_once_and_nothing_else(
    lived: tuple[Year, list[Expected]],
) -> None:
    year, expected = lived
    planned = Counter((one.at, one.kind, one.target, one.items) for one in expected)
    happened = Counter((one.at, one.kind, one.target, one.items) for one in year.happened)

    assert len(planned) > 500
    assert happened - planned == Counter()
    assert planned - happened == Counter()


def test_nobody_is_written_to_at_night_on_a_day_off_or_twice_on_a_day(
    lived: tuple[Year, list[Expected]],
) -> None:
    year, _ = lived
    people = list(told(year.happened, year))

    assert {name for name, _, _ in people} == set(COUNTRIES)
    assert not [(name, day) for name, day, _ in people if off_in(COUNTRIES[name])(day)]
    assert all(time(7) <= at <= time(20) for _, _, at in people)
    assert max(Counter((name, day) for name, day, _ in people).values()) == 1


def test_every_group_has_its_digest_every_week(lived: tuple[Year, list[Expected]]) -> None:
    year, _ = lived
    digests = Counter(one.target for one in year.happened if one.kind == "digest")

    assert set(digests.values()) == {52}


def test_the_diary_of_the_year_is_as_it_was_read(lived: tuple[Year, list[Expected]]) -> None:
    year, _ = lived
    diary = "".join(f"{line}\n" for line in year.diary())
    if os.environ.get("UPDATE_GOLDEN"):
        DIARY.write_text(diary, encoding="utf-8")

    assert diary == DIARY.read_text(encoding="utf-8")


def test_real_rounds_say_what_the_diary_says(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'rounds.db'}")
    store.migrate()
    year = Year(store)

    live_in_rounds(year, DAYS_IN_ROUNDS)

    diary, kept = list(year.diary()), DIARY.read_text(encoding="utf-8").splitlines()
    store.close()
    assert len(diary) > 50
    assert diary == kept[: len(diary)]
