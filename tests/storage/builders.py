"""Values for the tests of the store: one partnership, its people, and a Wednesday morning that is now everywhere."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from threading import Barrier
from typing import Any, TypeVar

from bot.domain.cadence import Cadence
from bot.domain.due import Due, month_of
from bot.domain.group import DigestTime, Group, Meeting, Partnership, Role, Seat, SignOff, Subgroup
from bot.domain.history import Change, Verb
from bot.domain.item import Item, ItemId, Kind
from bot.domain.notice import Notice, NoticeKind
from bot.domain.person import Channel, ChannelId, DateOrder, Language, Names, Person, PersonId, Side, TeamId
from bot.ports import Ledger
from storage.store import Store

TEAM = TeamId("T1")
OTHER_TEAM = TeamId("T2")
NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
DANA, LEE, PRIYA = PersonId("UDANA"), PersonId("ULEE"), PersonId("UPRIYA")
AGR_CHANNEL = ChannelId("C0AGR")


def names(text: str) -> Names:
    return Names(en=text, es=f"{text} (es)", fr=f"{text} (fr)")


def a_group(code: str = "AGR", **changes: Any) -> Group:
    group = Group(
        code=code,
        names=names(code.title()),
        aliases=(code.lower(), "ñandú"),
        channel=ChannelId(f"C0{code}"),
        timezone="America/Toronto",
        languages=(Language.EN, Language.FR),
        digest=DigestTime(weekday=2, at=time(8, 30)),
        cadence=Cadence(actions=(14,), milestones=(60, 30, 7), late=(1, 3), grace=10),
        dates=DateOrder.ASK,
        sign_off=SignOff.BOTH,
        subgroups=(Subgroup(code="PUL", names=names("Pulses"), since=date(2026, 1, 1), successor="GRA"),),
        seats=(
            Seat(person=DANA, name="Dana", role=Role.CO_CHAIR, side="CA", until=date(2027, 1, 1)),
            Seat(person=None, name="Luz", role=Role.MEMBER, side="MX", title="Directora", sector="public"),
        ),
    )
    return replace(group, **changes)


def a_meeting(day: date = date(2027, 3, 22), **changes: Any) -> Meeting:
    return replace(Meeting(names=names("Annual meeting"), start=day, end=day + timedelta(days=2)), **changes)


def a_partnership(team: TeamId = TEAM, **changes: Any) -> Partnership:
    partnership = Partnership(
        team=team,
        names=names("Partnership"),
        secretariat=(PRIYA,),
        sides=(
            Side(
                code="CA",
                names=names("Canada"),
                holidays="CA",
                timezone="America/Toronto",
                fiscal_year="04-01",
            ),
            Side(
                code="MX",
                names=names("Mexico"),
                holidays="MX",
                timezone="America/Mexico_City",
                dates=DateOrder.DMY,
            ),
        ),
        meetings=(a_meeting(),),
        groups=(a_group(), a_group("ENE", seats=(), subgroups=())),
    )
    return replace(partnership, **changes)


def a_person(person: PersonId = LEE, **changes: Any) -> Person:
    return replace(
        Person(id=person, name=person.title(), timezone="America/Toronto", locale="fr-CA"), **changes
    )


def a_channel(**changes: Any) -> Channel:
    return replace(Channel(id=AGR_CHANNEL, name="wg-agr", members=frozenset({DANA, LEE})), **changes)


def an_item(item_id: ItemId, **changes: Any) -> Item:
    due: Due = month_of(2026, 6)
    item = Item(
        id=item_id,
        kind=Kind.ACTION,
        title="Send the draft",
        created_by=DANA,
        created_at=NOW,
        leads=(LEE,),
        due=due,
        first_due=due,
    )
    return replace(item, **changes)


def an_addition(item: Item, **changes: Any) -> Change:
    change = Change(item=item.id, verb=Verb.ADDED, before=None, after=item, by=DANA, at=NOW, origin="/action")
    return replace(change, **changes)


def a_change(before: Item, after: Item, verb: Verb = Verb.DONE, **changes: Any) -> Change:
    change = Change(item=before.id, verb=verb, before=before, after=after, by=DANA, at=NOW)
    return replace(change, **changes)


def a_notice(thing: str = "AGR-1", **changes: Any) -> Notice:
    notice = Notice(kind=NoticeKind.REMINDER, thing=thing, target=LEE, period="2026-03-04", due_at=NOW)
    return replace(notice, **changes)


def added(ledger: Ledger, group: str = "AGR", **changes: Any) -> Item:
    """A new item of the group, kept and read again."""
    item = an_item(ledger.next_id(group), **changes)
    ledger.save(an_addition(item))
    return read(ledger, item.id)


def read(ledger: Ledger, item_id: ItemId) -> Item:
    found = ledger.item(item_id)
    assert found is not None
    return found


def keep_item(store: Store, **changes: Any) -> Item:
    """A new item, kept in a transaction of its own."""
    with store.open(TEAM) as ledger:
        return added(ledger, **changes)


Result = TypeVar("Result")


def at_once(threads: int, work: Callable[[int], Result]) -> list[Result]:
    """What the work gives to each of so many threads that start at the same moment."""
    start = Barrier(threads)

    def wait_and_work(number: int) -> Result:
        start.wait()
        return work(number)

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(wait_and_work, range(threads)))
