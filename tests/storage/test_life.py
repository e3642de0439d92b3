"""The life of an item: whatever is done to it by whomever, its history tells it whole, and undo is exact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.commands import (
    AboutItem,
    AddItem,
    AddNote,
    AssignItem,
    Command,
    DropItem,
    EditItem,
    HoldItem,
    MarkDone,
    MoveItem,
    ReopenItem,
    ShowHistory,
    SkipItem,
    StopRepeating,
    TakeItem,
    UndoChange,
)
from bot.domain.due import month_of, on
from bot.domain.group import Role, Seat
from bot.domain.item import Item, ItemId, Kind, Priority, Status
from bot.domain.outcomes import ChangeUndone, HistoryShown, ItemAdded, ItemDone, Outcome, Refused, Trouble
from bot.domain.person import Language, PersonId
from bot.domain.recurrence import Recurrence
from bot.domain.scene import Scene
from bot.ports import Ledger
from bot.services.desk import Desk
from bot.services.dispatch import carry_out
from storage.store import Store
from tests.storage.builders import AGR_CHANNEL, DANA, LEE, NOW, PRIYA, TEAM, a_group, a_partnership, read

LUZ, GUEST = PersonId("ULUZ"), PersonId("UGUEST")
SEATS = (
    Seat(person=DANA, name="Dana", role=Role.CO_CHAIR, side="CA"),
    Seat(person=LUZ, name="Luz", role=Role.CO_CHAIR, side="MX"),
    Seat(person=LEE, name="Lee", role=Role.MEMBER, side="CA"),
)
PEOPLE = (DANA, LUZ, LEE, PRIYA, GUEST)
X = ItemId("AGR", 0)
"""Stands for the item of the example."""
COMMANDS: Sequence[AboutItem | UndoChange] = (
    MarkDone(item=X, outcome="sent"),
    MoveItem(item=X, due=month_of(2026, 9)),
    MoveItem(item=X, due=on(NOW.date()), reason="the ministry asked"),
    AssignItem(item=X, leads=(LUZ, LEE)),
    AssignItem(item=X, leads=(DANA,)),
    AssignItem(item=X, organisations=("SAGARPA",)),
    TakeItem(item=X),
    HoldItem(item=X, reason="no funds"),
    HoldItem(item=X, review=NOW.date()),
    ReopenItem(item=X),
    DropItem(item=X, reason="withdrawn"),
    EditItem(item=X, title="Send both drafts"),
    EditItem(item=X, priority=Priority.HIGH),
    EditItem(item=X, place="Ottawa"),
    EditItem(item=X, place=""),
    EditItem(item=X, ordinary=True),
    AddNote(item=X, text="The room is booked."),
    SkipItem(item=X),
    StopRepeating(item=X),
    UndoChange(),
)
STEPS = st.lists(
    st.tuples(st.sampled_from(PEOPLE), st.sampled_from(COMMANDS), st.sampled_from([0, 1, 30])), max_size=14
)
WAYS_OUT: dict[Status, tuple[AboutItem, ...]] = {
    Status.OPEN: (MarkDone(item=X), DropItem(item=X), HoldItem(item=X)),
    Status.ON_HOLD: (ReopenItem(item=X), MarkDone(item=X), DropItem(item=X)),
    Status.DONE: (ReopenItem(item=X),),
    Status.DROPPED: (ReopenItem(item=X),),
}


def a_desk(ledger: Ledger, speaker: PersonId, minutes: int) -> Desk:
    directory = ledger.directory()
    assert directory is not None
    now = NOW + timedelta(minutes=minutes)
    scene = Scene(speaker=speaker, channel=AGR_CHANNEL, now=now, language=Language.EN)
    return Desk(scene=scene, ledger=ledger, directory=directory)


Step = tuple[PersonId, AboutItem | UndoChange, int]


def lived(ledger: Ledger, steps: Sequence[Step]) -> Iterator[tuple[Item, Outcome]]:
    """The item after each step, with what came of the step; the first step is that Lee adds it."""
    minutes = 0
    every_month = Recurrence.of_rule("FREQ=MONTHLY;BYMONTHDAY=9", date(2026, 3, 9))
    added = AddItem(
        kind=Kind.ACTION, title="Send the draft", due=on(date(2026, 3, 9)), recurrence=every_month
    )
    made = carry_out(added, a_desk(ledger, LEE, minutes))
    assert isinstance(made, ItemAdded)
    yield read(ledger, made.item.id), made
    for speaker, command, later in steps:
        minutes += later
        outcome = carry_out(about(command, made.item.id, ledger), a_desk(ledger, speaker, minutes))
        yield read(ledger, made.item.id), outcome


def about(command: AboutItem | UndoChange, item: ItemId, ledger: Ledger) -> Command:
    """The same of that item; an undo takes back its latest change that can still be taken back."""
    if not isinstance(command, UndoChange):
        return replace(command, item=item)
    left = (one for one in ledger.history(item) if not one.undone_by and one.change.undoes is None)
    return UndoChange(change=max((one.number for one in left), default=0))


def as_it_stands(item: Item) -> Item:
    """The item without its version, which counts every change."""
    return replace(item, version=0)


def replayed(ledger: Ledger, item_id: ItemId) -> Item | None:
    """What the history makes of the item, each change beginning where the one before it ended."""
    item: Item | None = None
    for recorded in ledger.history(item_id):
        change = recorded.change
        assert (change.before and as_it_stands(change.before)) == (item and as_it_stands(item))
        item = change.after
    return item


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_the_item_is_what_its_history_makes_of_it_and_refusals_change_nothing(
    store: Store, steps: list[Step]
) -> None:
    with store.open(TEAM) as ledger:
        ledger.apply_partnership(a_partnership(groups=(a_group(seats=SEATS),)))
        before: Item | None = None
        for item, outcome in lived(ledger, steps):
            told = replayed(ledger, item.id)
            assert told is not None
            assert as_it_stands(told) == as_it_stands(item)
            if isinstance(outcome, Refused) and before:
                assert item == before
            if isinstance(outcome, ChangeUndone):
                undone = ledger.history(item.id)[-1].change.undoes
                recorded = ledger.change(undone or 0)
                assert recorded is not None
                assert recorded.change.before is None or as_it_stands(recorded.change.before) == as_it_stands(
                    item
                )
            before = item


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_a_co_chair_always_has_a_way_out(store: Store, steps: list[Step]) -> None:
    with store.open(TEAM) as ledger:
        ledger.apply_partnership(a_partnership(groups=(a_group(seats=SEATS),)))
        *_, (item, _) = lived(ledger, steps)
        for way in WAYS_OUT.get(item.status, ()):
            outcome = carry_out(about(way, item.id, ledger), a_desk(ledger, DANA, 500))
            assert not isinstance(outcome, Refused)
            carry_out(about(UndoChange(), item.id, ledger), a_desk(ledger, DANA, 500))
            assert as_it_stands(read(ledger, item.id)) == as_it_stands(item)


def test_done_makes_the_next_one_and_undo_takes_it_back(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.apply_partnership(a_partnership(groups=(a_group(seats=SEATS),)))
        steps: list[Step] = [(LEE, MarkDone(item=X), 1), (LEE, UndoChange(), 1), (LEE, MarkDone(item=X), 1)]
        (_, _), (_, first), (open_again, _), (_, second) = lived(ledger, steps)

        assert isinstance(first, ItemDone)
        assert isinstance(second, ItemDone)
        assert first.following
        assert second.following
        assert open_again.status is Status.OPEN
        assert read(ledger, first.following.id).status is Status.WITHDRAWN
        following = read(ledger, second.following.id)
        assert (following.due, following.first_due) == (on(date(2026, 4, 9)), on(date(2026, 4, 9)))
        assert (following.status, following.title, following.slips) == (Status.OPEN, "Send the draft", ())

        carry_out(EditItem(item=following.id, title="Send it"), a_desk(ledger, LEE, 4))
        refused = carry_out(UndoChange(), a_desk(ledger, LEE, 4))
        assert isinstance(refused, ChangeUndone)  # the new title
        done = ledger.history(second.item.id)[-1].number
        carry_out(MoveItem(item=following.id, due=month_of(2026, 9)), a_desk(ledger, LEE, 5))
        refused = carry_out(UndoChange(change=done), a_desk(ledger, LEE, 5))
        assert isinstance(refused, Refused)
        assert refused.trouble is Trouble.CHANGED_SINCE


def test_whoever_may_not_is_told_who_may(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.apply_partnership(a_partnership(groups=(a_group(seats=SEATS),)))
        tried = (command for command in COMMANDS if not isinstance(command, AddNote | TakeItem))
        steps: list[Step] = [(LEE, TakeItem(item=X), 0), *((GUEST, command, 0) for command in tried)]
        outcomes = [outcome for _, outcome in lived(ledger, steps)][2:]

    refusals = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
    assert len(refusals) == len(outcomes)
    kinds = {refused.trouble for refused in refusals}
    assert kinds == {Trouble.MAY_NOT, Trouble.ALREADY_OPEN}
    assert all(refused.may for refused in refusals if refused.trouble is Trouble.MAY_NOT)


def test_the_history_of_an_item_is_told_in_its_order(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.apply_partnership(a_partnership(groups=(a_group(seats=SEATS),)))
        steps: list[Step] = [
            (LEE, HoldItem(item=X), 1),
            (LEE, AddNote(item=X, text="a"), 1),
            (DANA, ReopenItem(item=X), 1),
        ]
        *_, (item, _) = lived(ledger, steps)
        told = carry_out(ShowHistory(item=item.id), a_desk(ledger, LEE, 5))

    assert isinstance(told, HistoryShown)
    assert [recorded.change.verb for recorded in told.changes] == ["added", "held", "noted", "reopened"]
    assert [recorded.change.note for recorded in told.changes] == ["", "", "a", ""]
