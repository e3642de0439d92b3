"""Who may see a group's items, and who may change one."""

from __future__ import annotations

import pytest

from bot.domain.group import Group, Role, Seat
from bot.domain.item import Item
from bot.domain.person import Channel, ChannelId, PersonId
from bot.domain.roles import chairs_of, may_change, may_see, who_may_change
from tests.unit.builders import (
    ALICE,
    CHANNEL,
    DIEGO,
    ELSEWHERE,
    GUS,
    JUAN,
    MARIE,
    NORA,
    SAM,
    SEATS,
    TODAY,
    a_channel,
    a_directory,
    a_group,
    an_item,
    day,
)

BOB = PersonId("U0BOB")
"""A member of the organisation without a seat here."""
STRANGER = PersonId("U0NEW")
"""Somebody of whom nothing is known yet."""


def a_seat(person: PersonId, role: Role, *, since: str | None = None, until: str | None = None) -> Seat:
    return Seat(
        person=person,
        name="",
        role=role,
        since=day(since) if since else None,
        until=day(until) if until else None,
    )


# Seeing

PUBLIC = a_channel()
WITH_VISITORS = a_channel(members=frozenset({ALICE, GUS, NORA}))
PRIVATE = a_channel(private=True, members=frozenset({BOB}))
PRIVATE_UNSEEN = a_channel(private=True)
"""A private channel whose members were never looked up: a seat in the group is all that is known."""


@pytest.mark.parametrize(
    ("channel", "person", "sees"),
    [
        (PUBLIC, ALICE, True),
        (PUBLIC, BOB, True),
        (PUBLIC, SAM, True),
        (PUBLIC, STRANGER, True),
        (PUBLIC, GUS, False),
        (PUBLIC, NORA, False),
        (WITH_VISITORS, GUS, True),
        (WITH_VISITORS, NORA, True),
        (WITH_VISITORS, BOB, True),
        (PRIVATE, BOB, True),
        (PRIVATE, ALICE, False),
        (PRIVATE, MARIE, False),
        (PRIVATE, SAM, False),
        (PRIVATE_UNSEEN, ALICE, True),
        (PRIVATE_UNSEEN, MARIE, True),
        (PRIVATE_UNSEEN, BOB, False),
        (PRIVATE, STRANGER, False),
        (PRIVATE, GUS, False),
        (PRIVATE, NORA, False),
    ],
)
def test_people_see_what_they_could_see_in_slack(channel: Channel, person: PersonId, sees: bool) -> None:
    directory = a_directory(channel=channel)

    assert may_see(directory, person, a_group(), here=ELSEWHERE) is sees
    assert may_see(directory, person, a_group()) is sees


@pytest.mark.parametrize("person", [BOB, SAM, GUS, NORA, STRANGER])
def test_whoever_speaks_in_the_groups_channel_is_in_it(person: PersonId) -> None:
    assert may_see(a_directory(channel=PRIVATE), person, a_group(), here=CHANNEL)


@pytest.mark.parametrize(
    ("person", "sees"), [(BOB, True), (ALICE, True), (SAM, True), (GUS, False), (NORA, False)]
)
@pytest.mark.parametrize("here", [None, ELSEWHERE])
def test_a_group_without_a_channel_is_open_to_all_but_visitors(
    person: PersonId, sees: bool, here: ChannelId | None
) -> None:
    group = a_group(channel=None)

    assert may_see(a_directory(group), person, group, here=here) is sees


# Co-chairs


@pytest.mark.parametrize(
    ("since", "until", "chairs"),
    [
        (None, None, True),
        ("2026-11-24", None, True),
        (None, "2026-11-24", True),
        ("2026-11-25", None, False),
        (None, "2026-11-23", False),
    ],
)
@pytest.mark.parametrize("role", [Role.CO_CHAIR, Role.ALTERNATE])
def test_co_chairs_and_alternates_count_while_their_seat_is_valid(
    role: Role, since: str | None, until: str | None, chairs: bool
) -> None:
    group = a_group(seats=(a_seat(BOB, role, since=since, until=until),))

    assert (BOB in chairs_of(group, TODAY)) is chairs
    assert may_change(a_directory(group), BOB, an_item(), group, today=TODAY) is chairs


@pytest.mark.parametrize("role", [Role.MEMBER, Role.LIAISON])
def test_members_and_liaisons_are_no_chairs(role: Role) -> None:
    assert chairs_of(a_group(seats=(a_seat(BOB, role),)), TODAY) == ()


def test_a_chair_with_two_seats_is_named_once_and_one_without_an_account_not_at_all() -> None:
    nobody = Seat(person=None, name="Undersecretary", role=Role.CO_CHAIR)
    group = a_group(seats=(nobody, *SEATS, a_seat(MARIE, Role.ALTERNATE)))

    assert chairs_of(group, TODAY) == (MARIE, DIEGO)


# Changing

LED = an_item(leads=(ALICE,), created_by=BOB)
SUPPORTED = an_item(leads=(ALICE,), supporters=(GUS,), created_by=BOB)
LEADERLESS = an_item(leads=(), created_by=BOB)
ORGANISATIONS = an_item(leads=(), organisations=("SAGARPA",), created_by=BOB)


@pytest.mark.parametrize(
    ("item", "person", "may"),
    [
        (LED, ALICE, True),
        (LED, BOB, True),
        (LED, MARIE, True),
        (LED, DIEGO, True),
        (LED, SAM, True),
        (LED, JUAN, False),
        (LED, GUS, False),
        (LED, NORA, False),
        (LED, STRANGER, False),
        (SUPPORTED, GUS, True),
        (SUPPORTED, JUAN, False),
        (LEADERLESS, JUAN, False),
        (LEADERLESS, GUS, False),
        (ORGANISATIONS, JUAN, True),
        (ORGANISATIONS, NORA, False),
    ],
)
def test_leads_supporters_the_maker_co_chairs_and_the_secretariat_change_an_item(
    item: Item, person: PersonId, may: bool
) -> None:
    group = a_group()

    assert may_change(a_directory(group), person, item, group, today=TODAY) is may


def seated(*seats: Seat) -> Group:
    return a_group(seats=seats)


def test_an_old_seat_gives_no_say_over_an_item_without_a_lead() -> None:
    group = seated(a_seat(JUAN, Role.MEMBER, until="2026-11-23"))

    assert not may_change(a_directory(group), JUAN, LEADERLESS, group, today=TODAY)


def test_those_who_may_are_named_once_in_order() -> None:
    item = an_item(leads=(ALICE, MARIE), supporters=(JUAN,), created_by=ALICE)

    assert who_may_change(item, a_group(), today=TODAY) == (ALICE, MARIE, JUAN, DIEGO)
