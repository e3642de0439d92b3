"""News of channels and people: who is told, once; a closed channel takes no posts and has them again when it is open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.group import Directory, Role, Seat
from bot.domain.news import told_of_channel, told_of_person
from bot.domain.notice import Notice, NoticeKind
from bot.domain.outcomes import CardDue, ChannelClosed, LeadsGone, Nothing, NotYet
from bot.domain.person import Channel, Person, PersonId
from bot.ports import Ledger
from bot.services.decide import decide
from storage.store import Store
from tests.storage.builders import AGR_CHANNEL, DANA, LEE, NOW, TEAM, a_group, a_partnership, keep_item

CHAIR, SECOND, SECRETARY = PersonId("U0CHAIR"), PersonId("U0SECOND"), PersonId("U0SECRET")
OPEN = Channel(id=AGR_CHANNEL, name="wg-agr")
ARCHIVED, LOST = replace(OPEN, archived=True), replace(OPEN, lost=True)


def chaired(store: Store, *gone: PersonId) -> None:
    """The group with two co-chairs, of whom those have left; its channel is open."""
    seats = tuple(Seat(person=person, name="", role=Role.CO_CHAIR) for person in (CHAIR, SECOND))
    with store.open(TEAM) as ledger:
        partnership = replace(a_partnership(), groups=(a_group(seats=seats),), secretariat=(SECRETARY,))
        ledger.apply_partnership(partnership)
        people = (CHAIR, SECOND, SECRETARY, LEE, DANA)
        ledger.keep_people(Person(id=each, name=each.lower(), gone=each in gone) for each in people)
        ledger.keep_channels([OPEN])


def directory_of(ledger: Ledger) -> Directory:
    directory = ledger.directory()
    assert directory is not None
    return directory


def targets(notices: Iterable[Notice]) -> list[str]:
    return [notice.target for notice in notices]


def told(store: Store, before: Channel | None, after: Channel) -> list[str]:
    with store.open(TEAM) as ledger:
        return targets(told_of_channel(before, after, directory_of(ledger), NOW))


def test_one_who_can_mend_it_is_told_of_a_channel_that_closes(store: Store) -> None:
    chaired(store)

    assert told(store, OPEN, ARCHIVED) == told(store, OPEN, LOST) == [CHAIR]
    assert told(store, ARCHIVED, LOST) == told(store, ARCHIVED, OPEN) == told(store, OPEN, OPEN) == []
    assert told(store, None, ARCHIVED) == []


def test_where_no_co_chair_is_here_the_secretariat_is_told(store: Store) -> None:
    chaired(store, CHAIR)
    assert told(store, OPEN, ARCHIVED) == [SECOND]

    chaired(store, CHAIR, SECOND)
    assert told(store, OPEN, ARCHIVED) == [SECRETARY]


def a_notice(kind: NoticeKind, thing: str, target: str, at: datetime = NOW) -> Notice:
    return Notice(kind=kind, thing=thing, target=target, period="2026-03-04", due_at=at)


def test_a_closed_channel_takes_no_posts_and_an_open_one_takes_them_again(store: Store) -> None:
    item = keep_item(store)
    chaired(store)
    card = a_notice(NoticeKind.CARD, str(item.id), AGR_CHANNEL)
    word = a_notice(NoticeKind.CLOSED, "AGR", CHAIR)
    with store.open(TEAM) as ledger:
        ledger.keep_channels([ARCHIVED])
        closed = directory_of(ledger)
        assert decide(card, ledger, closed, NOW) == NotYet(until=NOW + timedelta(hours=1))
        digest = decide(a_notice(NoticeKind.DIGEST, "AGR", AGR_CHANNEL), ledger, closed, NOW)
        assert isinstance(digest, Nothing)
        assert isinstance(decide(word, ledger, closed, NOW), ChannelClosed)

        ledger.keep_channels([OPEN])
        assert isinstance(decide(card, ledger, directory_of(ledger), NOW), CardDue)
        assert isinstance(decide(word, ledger, directory_of(ledger), NOW), Nothing)


def test_the_co_chairs_are_told_once_of_items_that_lose_their_only_lead(store: Store) -> None:
    item = keep_item(store, leads=(LEE,))
    shared = keep_item(store, leads=(LEE, DANA))
    chaired(store, LEE)
    here, gone = Person(id=LEE, name="lee"), Person(id=LEE, name="lee", gone=True)
    with store.open(TEAM) as ledger:
        directory = directory_of(ledger)
        assert targets(told_of_person(here, gone, [item, shared], directory, NOW)) == [CHAIR, SECOND]
        assert not [*told_of_person(gone, gone, [item], directory, NOW)]
        assert not [*told_of_person(here, gone, [shared], directory, NOW)]

        said = decide(a_notice(NoticeKind.LEADERLESS, LEE, CHAIR), ledger, directory, NOW)
        assert isinstance(said, LeadsGone)
        assert [each.id for each, _ in said.items] == [item.id]
        to_lee = decide(a_notice(NoticeKind.REMINDER, LEE, LEE), ledger, directory, NOW)
        assert to_lee == Nothing(reason="the person has left")
