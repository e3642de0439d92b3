"""The directory: whose name, side and zone, as far as Slack and the seats know."""

from __future__ import annotations

import pytest

from bot.domain.group import Role, Seat
from bot.domain.person import Language, PersonId
from tests.unit.builders import (
    ALICE,
    CANADA,
    JUAN,
    MEXICO_CITY,
    SAM,
    TODAY,
    a_directory,
    a_group,
    a_person,
    day,
)

BOB = PersonId("U0BOB")


def test_a_name_comes_from_slack_else_from_a_seat_else_it_is_the_id() -> None:
    directory = a_directory(people=(a_person(ALICE, name="Alice (Canada)"),))

    assert [directory.name_of(person) for person in (ALICE, JUAN, BOB)] == ["Alice (Canada)", "Juan", "U0BOB"]


def test_a_zone_is_the_persons_else_their_sides_else_utc() -> None:
    directory = a_directory(
        people=(a_person(ALICE, timezone="America/Vancouver"), a_person(SAM, timezone=None))
    )

    assert directory.timezone_of(ALICE) == "America/Vancouver"
    assert directory.timezone_of(JUAN) == MEXICO_CITY
    assert directory.timezone_of(SAM) == "UTC"


def test_a_zone_that_nobody_knows_does_no_harm() -> None:
    directory = a_directory(people=(a_person(JUAN, timezone="Mars/Olympus_Mons"),))

    assert directory.timezone_of(JUAN) == MEXICO_CITY


def test_a_side_comes_from_a_seat_and_from_nowhere_else() -> None:
    directory = a_directory()

    assert directory.side_of(ALICE) == CANADA
    assert directory.side_of(SAM) is None


def test_a_person_is_in_the_groups_where_a_seat_is_held_today() -> None:
    energy = a_group(
        code="ENE",
        channel=None,
        seats=(Seat(person=ALICE, name="", role=Role.MEMBER, until=day("2026-11-23")),),
    )
    agribusiness = a_group()

    assert a_directory(energy, agribusiness).member_groups(ALICE, TODAY) == (agribusiness,)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("fr-CA", Language.FR),
        ("es_MX", Language.ES),
        ("en-GB", Language.EN),
        ("EN", Language.EN),
        ("de-DE", None),
        ("", None),
    ],
)
def test_a_locale_names_a_language_where_it_is_one_of_the_three(
    locale: str, language: Language | None
) -> None:
    assert Language.of(locale) is language


def test_a_chosen_language_goes_before_the_locale() -> None:
    assert a_person(ALICE, locale="fr-CA", language=Language.ES).speaks() is Language.ES
    assert a_person(ALICE, locale="fr-CA").speaks() is Language.FR
    assert a_person(ALICE).speaks() is None
