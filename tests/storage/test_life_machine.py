"""Any sequence of what people can do to items: history tells all of it, what needs sign-off has it, and there is always a way out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot.domain.commands import (
    AddItem,
    ApproveProposal,
    Command,
    DeclineProposal,
    MarkDone,
    MoveItem,
    ReopenItem,
    TakeBackProposal,
    UndoChange,
)
from bot.domain.due import month_of, on
from bot.domain.group import SignOff
from bot.domain.history import RecordedChange, Verb
from bot.domain.item import Item, ItemId, Kind, Status
from bot.domain.outcomes import ChangeUndone, ItemAdded, Outcome, ProposalsListed, Refused
from bot.domain.person import PersonId, TeamId
from bot.domain.proposal import ProposalKind, is_signed
from bot.ports import Ledger
from bot.services.desk import Desk
from bot.services.dispatch import carry_out
from bot.services.signoff import list_proposals
from storage.store import Store
from tests.storage.builders import DANA, LEE, PRIYA, a_group, a_partnership, read
from tests.storage.test_life import COMMANDS, GUEST, LUZ, SEATS, X, a_desk, about, as_it_stands, replayed

PEOPLE = (DANA, LUZ, LEE, PRIYA, GUEST)
CONCERNED = (DANA, LUZ, LEE)
RULES = {"AGR": SignOff.BOTH, "ENE": SignOff.ONE, "LAB": SignOff.NONE}
ABOUT_SIGN_OFF = (
    ApproveProposal(item=X),
    DeclineProposal(item=X, reason="not yet"),
    MarkDone(item=X, mine=True, outcome="our half"),
    MarkDone(item=X, whole=True),
    MoveItem(item=X, due=month_of(2026, 11), reason="the funds are late"),
    MoveItem(item=X, due=month_of(2026, 12), reason="the boats are late"),
)
ANSWERS = (ApproveProposal(item=X), ApproveProposal(item=X), DeclineProposal(item=X, reason="not yet"))
SIDES = ("CA", "MX")
MANY_LIVES = settings(
    max_examples=6, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
_teams = count(1)


class Life(RuleBasedStateMachine):
    """People of two sides at work on the items of three groups, each with a rule of its own."""

    store: Store

    def __init__(self) -> None:
        super().__init__()
        self.team = TeamId(f"TLIFE{next(_teams)}")
        self.items: list[ItemId] = []
        self.minutes = 0

    @initialize()
    def begins(self) -> None:
        groups = tuple(a_group(code, seats=SEATS, sign_off=sign_off) for code, sign_off in RULES.items())
        with self.store.open(self.team) as ledger:
            ledger.apply_partnership(a_partnership(self.team, groups=groups))
        for group in RULES:
            self._adds(Kind.MILESTONE, group)
        self._adds(Kind.ACTION, "AGR")
        self.minutes = 30  # what was just made may be corrected without sign-off; that is over

    def _adds(self, kind: Kind, group: str) -> None:
        due = on(date(2026, 6, 9))
        added = AddItem(kind=kind, title="Send the draft", due=due, leads=(LEE, LUZ), group=group)
        with self._desk(LEE) as desk:
            made = carry_out(added, desk)
        assert isinstance(made, ItemAdded)
        self.items.append(made.item.id)

    @contextmanager
    def _desk(self, speaker: PersonId) -> Iterator[Desk]:
        with self.store.open(self.team) as ledger:
            yield a_desk(ledger, speaker, self.minutes)

    @rule(
        which=st.integers(0, 3),
        speaker=st.sampled_from(PEOPLE),
        command=st.sampled_from(COMMANDS),
        later=st.sampled_from([0, 1, 30]),
    )
    def somebody_asks(self, which: int, speaker: PersonId, command: Command, later: int) -> None:
        self.minutes += later
        self._carried_out(command, self.items[which], speaker)

    @rule(
        which=st.integers(0, 2), speaker=st.sampled_from(CONCERNED), command=st.sampled_from(ABOUT_SIGN_OFF)
    )
    def somebody_proposes_or_signs(self, which: int, speaker: PersonId, command: Command) -> None:
        self._carried_out(command, self.items[which], speaker)

    @rule(which=st.integers(0, 2), speaker=st.sampled_from(CONCERNED))
    def somebody_takes_the_latest_back(self, which: int, speaker: PersonId) -> None:
        self._carried_out(UndoChange(), self.items[which], speaker)

    def _carried_out(self, command: Command, item: ItemId, speaker: PersonId) -> None:
        with self._desk(speaker) as desk:
            before = read(desk.ledger, item)
            outcome = carry_out(_about(command, item, desk.ledger), desk)
            _holds(outcome, before, read(desk.ledger, item), desk.ledger)

    @rule(speaker=st.sampled_from((DANA, LUZ)), answer=st.sampled_from(ANSWERS))
    def a_co_chair_answers(self, speaker: PersonId, answer: Command) -> None:
        with self.store.open(self.team) as ledger:
            waiting = ledger.open_proposals()
        if waiting:
            self._carried_out(answer, waiting[-1].item, speaker)

    @rule(number=st.integers(1, 6), speaker=st.sampled_from(PEOPLE), which=st.integers(0, 2))
    def somebody_presses_an_old_button(self, number: int, speaker: PersonId, which: int) -> None:
        presses = (ApproveProposal, DeclineProposal, TakeBackProposal)
        with self._desk(speaker) as desk:
            proposal = desk.ledger.proposal(number)
            if proposal is None:
                return
            was_open, before = proposal.is_open, read(desk.ledger, proposal.item)
            carry_out(presses[which](item=proposal.item, proposal=number), desk)
            assert was_open or read(desk.ledger, proposal.item) == before

    @invariant()
    def history_tells_all(self) -> None:
        with self.store.open(self.team) as ledger:
            for item in self.items:
                told = replayed(ledger, item)
                assert told is not None
                assert as_it_stands(told) == as_it_stands(read(ledger, item))
                for recorded in ledger.history(item):
                    _is_signed_where_it_must_be(recorded)

    @invariant()
    def what_is_proposed_fits_and_is_proposed_once(self) -> None:
        with self.store.open(self.team) as ledger:
            proposals = ledger.open_proposals()
            assert len({(one.item, one.kind) for one in proposals}) == len(proposals)
            for one in proposals:
                assert one.fits(read(ledger, one.item))
                assert RULES[one.item.group] is not SignOff.NONE
                assert not is_signed(one, a_group(sign_off=RULES[one.item.group]), SIDES)

    @invariant()
    def nobody_else_sees_what_is_proposed(self) -> None:
        with self._desk(GUEST) as desk:
            assert list_proposals(desk) == ProposalsListed(to_sign=(), own=())

    def teardown(self) -> None:
        for item in self.items:
            self._comes_to_an_end(item)

    def _comes_to_an_end(self, item: ItemId) -> None:
        """Whatever happened: the co-chairs can open it, close it, and open it again."""
        self.minutes += 100
        with self.store.open(self.team) as ledger:
            if read(ledger, item).status not in (Status.OPEN, Status.WITHDRAWN):
                assert not isinstance(
                    carry_out(ReopenItem(item=item), a_desk(ledger, DANA, self.minutes)), Refused
                )
            if read(ledger, item).status is Status.WITHDRAWN:
                return
            carry_out(MarkDone(item=item, whole=True), a_desk(ledger, DANA, self.minutes))
            closing = [one for one in ledger.open_proposals(item=item) if one.kind is ProposalKind.CLOSE]
            for one in closing:
                carry_out(ApproveProposal(item=item, proposal=one.number), a_desk(ledger, LUZ, self.minutes))
            assert read(ledger, item).status is Status.DONE
            assert not ledger.open_proposals(item=item)
            carry_out(ReopenItem(item=item), a_desk(ledger, LUZ, self.minutes))
            assert (read(ledger, item).status, read(ledger, item).parts) == (Status.OPEN, ())


def _about(command: Command, item: ItemId, ledger: Ledger) -> Command:
    if isinstance(command, ApproveProposal | DeclineProposal):
        return replace(command, item=item)
    return about(command, item, ledger)  # type: ignore[arg-type]  # all others are those of test_life


def _holds(outcome: Outcome, before: Item, after: Item, ledger: Ledger) -> None:
    """A refusal changes nothing; what is undone is undone exactly, of a part that part alone."""
    if isinstance(outcome, Refused):
        assert after == before
    if isinstance(outcome, ChangeUndone):
        undone = ledger.change(ledger.history(after.id)[-1].change.undoes or 0)
        assert undone is not None
        if undone.change.verb is Verb.PART_DONE:
            others = tuple(part for part in before.parts if part.by != undone.change.by)
            assert as_it_stands(after) == as_it_stands(replace(before, parts=others))
        elif undone.change.before:
            assert as_it_stands(after) == as_it_stands(undone.change.before)


def _is_signed_where_it_must_be(recorded: RecordedChange) -> None:
    """No milestone of a group with a rule was closed, or moved again, without the signatures."""
    change, sign_off = recorded.change, RULES[recorded.change.item.group]
    is_free = change.after.kind is Kind.ACTION or sign_off is SignOff.NONE
    is_slip = change.before is not None and len(change.after.slips) > len(change.before.slips)
    if is_free or not (change.verb is Verb.DONE or (change.verb is Verb.MOVED and is_slip)):
        return
    assert change.proposer
    assert set(change.approvers) & {DANA, LUZ}
    assert sign_off is SignOff.ONE or {DANA, LUZ} <= set(change.approvers)


def test_whatever_people_do_history_tells_it_and_there_is_a_way_out(store: Store) -> None:
    class LifeHere(Life):
        pass

    LifeHere.store = store
    run_state_machine_as_test(LifeHere, settings=MANY_LIVES)
