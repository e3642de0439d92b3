"""What people set for themselves, and whom they follow: kept on each kind of database, for each workspace apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.due import on
from bot.domain.history import Verb
from bot.domain.item import Item
from bot.domain.mute import EVERYTHING, Mute
from bot.domain.person import Language, Person
from bot.ports import Ledger
from storage.store import Store
from tests.storage.builders import (
    DANA,
    LEE,
    NOW,
    OTHER_TEAM,
    TEAM,
    a_change,
    a_partnership,
    a_person,
    keep_item,
    read,
)

CHOSEN = a_person(
    language=Language.FR,
    hour=7,
    mutes=(Mute(thing="AGR-1", until=date(2026, 5, 1)), Mute(thing="ENE"), Mute(thing=EVERYTHING)),
)


def person(ledger: Ledger) -> Person:
    directory = ledger.directory()
    assert directory is not None
    return directory.people[LEE]


def test_settings_come_back_as_they_were_kept(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.keep_settings(CHOSEN)

    with store.open(TEAM) as ledger:
        assert person(ledger) == CHOSEN


def test_what_slack_says_of_a_person_leaves_their_settings(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.keep_settings(CHOSEN)
    with store.open(TEAM) as ledger:
        ledger.keep_people([a_person(name="Lee Roy")])

    with store.open(TEAM) as ledger:
        assert person(ledger) == replace(CHOSEN, name="Lee Roy")


def test_settings_outlive_what_slack_says_before_the_workspace_is_set_up(store: Store) -> None:
    with store.open(OTHER_TEAM) as ledger:
        ledger.keep_settings(CHOSEN)
    with store.open(OTHER_TEAM) as ledger:
        ledger.keep_people([a_person()])
        ledger.apply_partnership(a_partnership(OTHER_TEAM))

    with store.open(OTHER_TEAM) as ledger:
        assert person(ledger) == CHOSEN


def test_settings_are_of_one_workspace(store: Store) -> None:
    with store.open(OTHER_TEAM) as ledger:
        ledger.apply_partnership(a_partnership(OTHER_TEAM))
        ledger.keep_people([a_person()])
    with store.open(TEAM) as ledger:
        ledger.keep_settings(CHOSEN)

    with store.open(OTHER_TEAM) as ledger:
        assert person(ledger) == a_person()


def move(store: Store, item: Item, *, days: int, by: object = DANA) -> None:
    with store.open(TEAM) as ledger:
        before = read(ledger, item.id)
        after = replace(before, due=on(date(2026, 7, 1) + timedelta(days=days)))
        ledger.save(a_change(before, after, Verb.MOVED, at=NOW + timedelta(days=days), by=by))


def test_news_is_what_others_did_since_one_follows(store: Store) -> None:
    item, other = keep_item(store), keep_item(store)
    move(store, item, days=1)
    with store.open(TEAM) as ledger:
        ledger.follow(item.id, LEE, since=NOW + timedelta(days=2))
        ledger.follow(item.id, LEE, since=NOW + timedelta(days=9))
    move(store, item, days=3)
    move(store, item, days=4, by=LEE)
    move(store, other, days=3)
    move(store, item, days=5)

    with store.open(TEAM) as ledger:
        assert ledger.followers() == (LEE,)
        until = NOW + timedelta(days=4)
        (news,) = ledger.news_for(LEE, after=NOW, until=until)
        assert news.change.at == NOW + timedelta(days=3)
        (later,) = ledger.news_for(LEE, after=until, until=NOW + timedelta(days=5))
        assert later.change.at == NOW + timedelta(days=5)
        assert ledger.news_for(DANA, after=NOW, until=until) == ()


def test_who_follows_no_longer_hears_nothing(store: Store) -> None:
    item = keep_item(store)
    with store.open(TEAM) as ledger:
        ledger.follow(item.id, LEE, since=NOW)
        assert ledger.unfollow(item.id, LEE)
        assert not ledger.unfollow(item.id, LEE)
    move(store, item, days=1)

    with store.open(TEAM) as ledger:
        assert ledger.followers() == ()
        assert ledger.news_for(LEE, after=NOW, until=NOW + timedelta(days=2)) == ()
