"""Each lead's part: who may say what of an item that several lead, and what is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.commands import AddItem, AssignItem, Command, HoldItem, MarkDone, ReopenItem, UndoChange
from bot.domain.due import on
from bot.domain.item import Item, ItemId, Kind, Status
from bot.domain.outcomes import ItemAdded, Outcome, Refused, Trouble
from bot.domain.person import PersonId
from bot.domain.schedule import nudge_of
from bot.services.dispatch import carry_out
from storage.store import Store
from tests.storage.builders import DANA, LEE, PRIYA, TEAM, a_group, a_partnership, read
from tests.storage.test_life import GUEST, LUZ, SEATS, a_desk

ITEM = ItemId("AGR", 1)
DONE = MarkDone(item=ITEM)
MINE = MarkDone(item=ITEM, mine=True)
WHOLE = MarkDone(item=ITEM, whole=True)
Said = tuple[PersonId, Command]


def lived(
    store: Store, said: Sequence[Said], leads: tuple[PersonId, ...] = (LEE, LUZ)
) -> tuple[Item, Outcome]:
    """The item that these people lead, after all of that was said, and what came of the last."""
    with store.open(TEAM) as ledger:
        ledger.apply_partnership(a_partnership(groups=(a_group(seats=SEATS),)))
        added = AddItem(kind=Kind.ACTION, title="Send the draft", due=on(date(2026, 3, 9)), leads=leads)
        outcome: Outcome = carry_out(added, a_desk(ledger, GUEST, 0))
        assert isinstance(outcome, ItemAdded)
        for speaker, command in said:
            outcome = carry_out(command, a_desk(ledger, speaker, 1))
        return read(ledger, ITEM), outcome


@pytest.mark.parametrize(
    ("said", "status", "parts"),
    [
        ([(LEE, DONE)], Status.OPEN, (LEE,)),
        ([(LEE, DONE), (LEE, DONE)], Status.OPEN, (LEE,)),
        ([(LEE, MINE), (LUZ, MINE)], Status.DONE, (LEE, LUZ)),
        ([(LUZ, DONE), (LEE, DONE)], Status.DONE, (LUZ, LEE)),
        # Luz is a co-chair as well: her own part first, the whole where she says so.
        ([(LUZ, DONE), (LUZ, DONE)], Status.OPEN, (LUZ,)),
        ([(LUZ, DONE), (LUZ, WHOLE)], Status.DONE, (LUZ,)),
        ([(DANA, DONE)], Status.DONE, ()),
        ([(PRIYA, DONE)], Status.DONE, ()),
        ([(DANA, MINE)], Status.OPEN, ()),
        ([(LEE, WHOLE)], Status.OPEN, ()),
        ([(GUEST, DONE)], Status.OPEN, ()),
        ([(LEE, DONE), (LUZ, DONE), (DANA, ReopenItem(item=ITEM))], Status.OPEN, ()),
        ([(LEE, DONE), (DANA, HoldItem(item=ITEM)), (DANA, ReopenItem(item=ITEM))], Status.OPEN, (LEE,)),
        # Whoever takes over begins anew; the other side's part stays said.
        ([(LEE, DONE), (DANA, AssignItem(item=ITEM, leads=(DANA,)))], Status.OPEN, ()),
        ([(LEE, DONE), (DANA, AssignItem(item=ITEM, leads=(PRIYA,))), (LUZ, DONE)], Status.OPEN, (LEE, LUZ)),
    ],
)
def test_the_item_closes_when_all_its_leads_have_said_so(
    store: Store, said: list[Said], status: Status, parts: tuple[PersonId, ...]
) -> None:
    item, _ = lived(store, said)

    assert (item.status, tuple(part.by for part in item.parts)) == (status, parts)


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ([(LEE, DONE), (LEE, DONE)], Trouble.PART_ALREADY_DONE),
        ([(DANA, MINE)], Trouble.NO_PART),
        ([(LEE, WHOLE)], Trouble.MAY_NOT),
        ([(GUEST, DONE)], Trouble.MAY_NOT),
        ([(LEE, DONE), (LUZ, DONE), (LEE, DONE)], Trouble.ALREADY_DONE),
    ],
)
def test_what_is_not_ones_own_to_say_is_refused(store: Store, said: list[Said], trouble: Trouble) -> None:
    _, outcome = lived(store, said)

    assert isinstance(outcome, Refused)
    assert outcome.trouble is trouble


@pytest.mark.parametrize("leads", [(LEE,), ()])
def test_one_lead_or_none_closes_it_as_ever(store: Store, leads: tuple[PersonId, ...]) -> None:
    item, _ = lived(store, [(LEE if leads else GUEST, DONE)], leads)

    assert (item.status, item.parts) == (Status.DONE, ())


def test_what_came_of_each_part_is_what_came_of_the_item(store: Store) -> None:
    first = replace(DONE, outcome="Ottawa has it", evidence="https://example.org/a")

    item, _ = lived(store, [(LEE, first), (LUZ, replace(DONE, outcome="so has Mexico City"))])

    assert item.outcome == "Ottawa has it; so has Mexico City"
    assert item.evidence == "https://example.org/a"


def test_one_part_is_taken_back_and_the_others_stay(store: Store) -> None:
    said: list[Said] = [(LEE, DONE), (LUZ, DONE), (LEE, UndoChange())]
    item, _ = lived(store, said, leads=(LEE, LUZ, PRIYA))

    assert [part.by for part in item.parts] == [LUZ]
    assert item.waits_for == (LEE, PRIYA)


def test_a_part_of_what_is_closed_is_not_taken_back(store: Store) -> None:
    item, outcome = lived(store, [(LEE, DONE), (LUZ, DONE), (LEE, UndoChange())])

    assert isinstance(outcome, Refused)
    assert outcome.trouble is Trouble.CHANGED_SINCE
    assert item.status is Status.DONE


def test_whoever_has_said_so_is_reminded_no_more(store: Store) -> None:
    item, _ = lived(store, [(LEE, DONE)])
    with store.open(TEAM) as ledger:
        directory = ledger.directory()

    assert directory
    nudged = {
        person
        for person in item.leads
        if nudge_of(person, item, directory.groups["AGR"], date(2026, 3, 9), lambda _: False)
    }
    assert nudged == {LUZ}
