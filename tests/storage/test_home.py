"""The Home tab's facts, on each kind of database: what is one's own, what one may see, and few questions to find out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import event

from bot.domain.commands import AskSupport
from bot.domain.due import on
from bot.domain.group import Role, Seat
from bot.domain.outcomes import HomeShown, SupportKept
from bot.domain.person import Channel, ChannelId, Language, PersonId
from bot.domain.scene import Scene
from bot.services.desk import Desk
from bot.services.dispatch import carry_out
from bot.services.home import show_home
from storage.store import Store
from tests.storage.builders import (
    AGR_CHANNEL,
    DANA,
    LEE,
    NOW,
    PRIYA,
    TEAM,
    a_group,
    a_partnership,
    a_person,
    added,
)

GUEST = PersonId("UGUEST")
TODAY = NOW.date()


def home_of(store: Store, person: PersonId) -> HomeShown:
    with store.open(TEAM) as ledger:
        directory = ledger.directory()
        assert directory is not None
        scene = Scene(speaker=person, channel=ChannelId(""), now=NOW, language=Language.EN)
        return show_home(Desk(scene=scene, ledger=ledger, directory=directory))


def add_items(store: Store) -> None:
    with store.open(TEAM) as ledger:
        for days in (-3, 0, 7, 8, 89, 91):
            added(ledger, due=on(TODAY + timedelta(days=days)))
        added(ledger, "ENE", leads=(), due=None)
        added(ledger, "ENE", leads=(DANA,), due=on(TODAY - timedelta(days=1)))


def test_what_is_ones_own_is_late_due_or_coming(store: Store) -> None:
    add_items(store)

    home = home_of(store, LEE)

    assert [item.id.number for item in home.late] == [1]
    assert [item.id.number for item in home.due] == [2, 3]
    assert [item.id.number for item in home.coming] == [4, 5]
    assert not home.is_secretariat


def test_a_group_is_ones_own_by_seat_or_channel(store: Store) -> None:
    add_items(store)
    with store.open(TEAM) as ledger:
        ledger.keep_channels([Channel(id=ChannelId("C0ENE"), name="wg-ene", members=frozenset({LEE, GUEST}))])

    assert [state.group.code for state in home_of(store, DANA).groups] == ["AGR"]
    (energy,) = home_of(store, LEE).groups
    assert (energy.group.code, energy.open, energy.late, energy.no_lead, energy.no_date) == (
        "ENE", 2, 1, 1, 1,
    )  # fmt: skip


def test_what_another_group_asks_stands_on_the_home_of_who_answers(store: Store) -> None:
    with store.open(TEAM) as ledger:
        item = added(ledger, "ENE", leads=(LEE,))
        chair = Seat(person=DANA, name="Dana", role=Role.CO_CHAIR, side="CA")
        ledger.apply_partnership(
            a_partnership(groups=(a_group("AGR", seats=(chair,)), a_group("ENE", seats=())))
        )
        directory = ledger.directory()
        assert directory
        scene = Scene(speaker=LEE, channel=ChannelId(""), now=NOW, language=Language.EN)
        desk = Desk(scene=scene, ledger=ledger, directory=directory)
        assert isinstance(carry_out(AskSupport(item=item.id, group="AGR"), desk), SupportKept)

    assert [(one.item.id, one.asked.code) for one in home_of(store, DANA).asked] == [(item.id, "AGR")]
    assert home_of(store, LEE).asked == ()


def test_a_guest_sees_the_groups_of_their_channels_alone(store: Store) -> None:
    add_items(store)
    with store.open(TEAM) as ledger:
        ledger.keep_people([a_person(GUEST, guest=True)])
        ledger.keep_channels([Channel(id=AGR_CHANNEL, name="wg-agr", members=frozenset({GUEST}))])

    home = home_of(store, GUEST)

    assert home.is_visitor
    assert [state.group.code for state in home.groups] == ["AGR"]


def test_the_secretariat_sees_all_groups_and_when_anything_was_done(store: Store) -> None:
    add_items(store)

    home = home_of(store, PRIYA)

    assert home.is_secretariat
    assert [(state.group.code, state.late, state.changed) for state in home.groups] == [
        ("AGR", 1, TODAY),
        ("ENE", 1, TODAY),
    ]


def test_it_takes_as_few_questions_for_many_groups_as_for_one(store: Store) -> None:
    few = questions(store, PRIYA)
    groups = [a_group(f"G{number}", channel=None, seats=(), subgroups=()) for number in range(30)]
    with store.open(TEAM) as ledger:
        partnership = a_partnership()
        ledger.apply_partnership(replace(partnership, groups=(*partnership.groups, *groups)))
        for group in groups:
            added(ledger, group.code)
    home_of(store, PRIYA)

    assert questions(store, PRIYA) == few


def questions(store: Store, person: PersonId) -> int:
    """How many statements a Home tab takes once the directory is known."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        asked.append(statement)

    home_of(store, person)
    event.listen(store._engine, "before_cursor_execute", note)
    home_of(store, person)
    event.remove(store._engine, "before_cursor_execute", note)
    return len(asked)
