"""Sign-off: who signs for which side on which day, what a signature does, and that nothing is signed twice or in vain."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from bot.delivery import Delivery, NeverWill, Posted
from bot.domain.commands import (
    AddItem,
    ApproveProposal,
    Command,
    DeclineProposal,
    DropItem,
    MarkDone,
    MoveItem,
    TakeBackProposal,
)
from bot.domain.due import month_of, on
from bot.domain.group import Role, Seat, SignOff
from bot.domain.item import ItemId, Kind, Status
from bot.domain.outcomes import (
    ItemAdded,
    ItemDone,
    ItemMoved,
    Outcome,
    ProposalKept,
    Refused,
    Step,
    Trouble,
)
from bot.domain.person import PersonId, TeamId
from bot.domain.proposal import ProposalKind, ProposalState
from bot.ports import Conflict
from bot.render.message import Message
from bot.services.desk import Desk
from bot.services.dispatch import carry_out
from bot.services.signoff import list_proposals
from storage.store import Store
from tests.storage.builders import (
    DANA,
    LEE,
    NOW,
    OTHER_TEAM,
    PRIYA,
    TEAM,
    a_group,
    a_partnership,
    at_once,
    read,
)
from tests.storage.test_life import LUZ, a_desk

BEN, EVA = PersonId("UBEN"), PersonId("UEVA")
CO_CHAIR_CA = Seat(person=DANA, name="Dana", role=Role.CO_CHAIR, side="CA")
CO_CHAIR_MX = Seat(person=LUZ, name="Luz", role=Role.CO_CHAIR, side="MX")
ALTERNATE_CA = Seat(person=BEN, name="Ben", role=Role.ALTERNATE, side="CA")
MEMBER = Seat(person=LEE, name="Lee", role=Role.MEMBER, side="CA")
BOTH_SEATED = (CO_CHAIR_CA, CO_CHAIR_MX, ALTERNATE_CA, MEMBER)
ITEM = ItemId("AGR", 1)
CLOSE = MarkDone(item=ITEM, outcome="signed and sent")
MOVE = MoveItem(item=ITEM, due=month_of(2026, 9), reason="the river is frozen")
DAYTIME = 6 * 60
"""Minutes after which it is day in both capitals."""
APPROVE = ApproveProposal(item=ITEM)


@dataclass
class Office:
    """One group with a milestone that Lee made an hour ago."""

    store: Store
    now: int = 60

    def says(self, speaker: PersonId, command: Command) -> Outcome:
        with self.desk(speaker) as desk:
            return carry_out(command, desk)

    @contextmanager
    def desk(self, speaker: PersonId) -> Iterator[Desk]:
        with self.store.open(TEAM) as ledger:
            yield a_desk(ledger, speaker, self.now)

    @property
    def status(self) -> Status:
        with self.store.open(TEAM) as ledger:
            return read(ledger, ITEM).status


def an_office(
    store: Store, sign_off: SignOff = SignOff.BOTH, seats: tuple[Seat, ...] = BOTH_SEATED
) -> Office:
    with store.open(TEAM) as ledger:
        group = a_group(sign_off=sign_off, seats=seats)
        ledger.apply_partnership(a_partnership(groups=(group,)))
        added = AddItem(kind=Kind.MILESTONE, title="Survey", due=on(date(2026, 6, 9)), leads=(LEE,))
        made = carry_out(added, a_desk(ledger, LEE, 0))
        assert isinstance(made, ItemAdded)
    return Office(store)


def trouble(outcome: Outcome) -> Trouble | None:
    return outcome.trouble if isinstance(outcome, Refused) else None


def ends(seat: Seat) -> Seat:
    """The seat, whose term ended yesterday."""
    return replace(seat, until=NOW.date() - timedelta(days=1))


def begins(seat: Seat) -> Seat:
    """The seat, whose term begins tomorrow."""
    return replace(seat, since=NOW.date() + timedelta(days=1))


# --- who signs


@pytest.mark.parametrize(
    ("sign_off", "seats", "signers", "status"),
    [
        (SignOff.ONE, BOTH_SEATED, (DANA,), Status.DONE),
        (SignOff.ONE, BOTH_SEATED, (LUZ,), Status.DONE),
        (SignOff.ONE, BOTH_SEATED, (BEN,), Status.OPEN),
        (SignOff.ONE, BOTH_SEATED, (PRIYA,), Status.OPEN),
        (SignOff.ONE, BOTH_SEATED, (LEE,), Status.OPEN),
        (SignOff.ONE, (ends(CO_CHAIR_CA), ALTERNATE_CA, CO_CHAIR_MX, MEMBER), (BEN,), Status.DONE),
        (SignOff.ONE, (ends(CO_CHAIR_CA), ALTERNATE_CA, CO_CHAIR_MX, MEMBER), (DANA,), Status.OPEN),
        (SignOff.ONE, (replace(CO_CHAIR_CA, side=None), MEMBER), (DANA,), Status.DONE),
        (SignOff.BOTH, BOTH_SEATED, (DANA,), Status.OPEN),
        (SignOff.BOTH, BOTH_SEATED, (DANA, LUZ), Status.DONE),
        (SignOff.BOTH, BOTH_SEATED, (DANA, DANA), Status.OPEN),
        (SignOff.BOTH, BOTH_SEATED, (BEN, LUZ), Status.OPEN),
        (SignOff.BOTH, (begins(CO_CHAIR_CA), ALTERNATE_CA, CO_CHAIR_MX, MEMBER), (BEN, LUZ), Status.DONE),
        (SignOff.BOTH, (CO_CHAIR_MX, MEMBER), (LUZ, PRIYA), Status.DONE),
        (SignOff.BOTH, (CO_CHAIR_MX, MEMBER), (LUZ,), Status.OPEN),
        (SignOff.BOTH, (ends(CO_CHAIR_CA), CO_CHAIR_MX, MEMBER), (PRIYA, LUZ), Status.DONE),
        (SignOff.BOTH, (MEMBER,), (PRIYA,), Status.DONE),
        (SignOff.BOTH, (replace(CO_CHAIR_CA, person=None), CO_CHAIR_MX, MEMBER), (LUZ, PRIYA), Status.DONE),
    ],
)
def test_who_signs_for_which_side(
    store: Store, sign_off: SignOff, seats: tuple[Seat, ...], signers: tuple[PersonId, ...], status: Status
) -> None:
    office = an_office(store, sign_off, seats)

    proposed = office.says(LEE, CLOSE)
    for signer in signers:
        office.says(signer, APPROVE)

    assert isinstance(proposed, ProposalKept)
    assert office.status is status


@pytest.mark.parametrize(("sign_off", "done"), [(SignOff.ONE, True), (SignOff.BOTH, False)])
def test_a_co_chairs_own_proposal_is_signed_for_their_side(
    store: Store, sign_off: SignOff, done: bool
) -> None:
    office = an_office(store, sign_off)

    outcome = office.says(DANA, CLOSE)

    assert isinstance(outcome, ItemDone) is done
    if isinstance(outcome, ProposalKept):
        assert outcome.proposal.sides == ("CA",)
        assert outcome.waits_for == outcome.proposal.asked == (LUZ,)


def test_an_empty_seat_is_reported_to_the_secretariat_and_in_the_answer(store: Store) -> None:
    office = an_office(store, seats=(CO_CHAIR_MX, MEMBER))
    office.now = DAYTIME

    outcome = office.says(LEE, MOVE)

    assert isinstance(outcome, ProposalKept)
    assert outcome.empty == ("CA",)
    assert outcome.waits_for == (PRIYA, LUZ)
    slack = sent(office)
    assert "No co-chair or alternate holds a seat today" in slack.texts[PRIYA][-1]
    assert "the secretariat stands in" not in slack.texts[LUZ][-1]


def test_an_action_item_and_a_first_date_need_no_sign_off(store: Store) -> None:
    office = an_office(store)
    for number, added in enumerate(
        (
            AddItem(kind=Kind.ACTION, title="Print", due=on(date(2026, 6, 9))),
            AddItem(kind=Kind.MILESTONE, title="Fair"),
        ),
        2,
    ):
        office.says(LEE, added)
        office.now += 30

        moved = office.says(LEE, replace(MOVE, item=ItemId("AGR", number)))

        assert isinstance(moved, ItemMoved)


# --- what becomes of a proposal


def test_history_names_who_proposed_and_who_signed(store: Store) -> None:
    office = an_office(store)
    office.says(LEE, MOVE)
    office.says(LUZ, APPROVE)

    assert isinstance(office.says(DANA, APPROVE), ItemMoved)
    with store.open(TEAM) as ledger:
        change = ledger.history(ITEM)[-1].change
        slip = read(ledger, ITEM).slips[-1]
    assert (change.by, change.proposer, change.approvers) == (DANA, LEE, (LUZ, DANA))
    assert (slip.by, slip.reason) == (LEE, "the river is frozen")


def test_an_old_button_shows_how_things_stand_and_changes_nothing(store: Store) -> None:
    office = an_office(store)
    office.says(LEE, MOVE)
    office.says(LEE, replace(MOVE, due=month_of(2026, 10)))

    for press in (ApproveProposal, DeclineProposal):
        outcome = office.says(DANA, press(item=ITEM, proposal=1))

        assert isinstance(outcome, ProposalKept)
        assert (outcome.step, outcome.proposal.state) == (Step.SHOWN, ProposalState.REPLACED)
    with store.open(TEAM) as ledger:
        (waiting,) = ledger.open_proposals()
    assert (waiting.number, waiting.approvals) == (2, ())


@pytest.mark.parametrize(
    ("speaker", "command", "expected"),
    [
        (LEE, APPROVE, Trouble.MAY_NOT),
        (LEE, DeclineProposal(item=ITEM, reason="no"), Trouble.MAY_NOT),
        (DANA, DeclineProposal(item=ITEM), Trouble.REASON_MISSING),
        (DANA, TakeBackProposal(item=ITEM, proposal=1), Trouble.NOTHING_TO_UNDO),
        (DANA, ApproveProposal(item=ITEM, proposal=99), Trouble.NOTHING_TO_SIGN),
        (EVA, ApproveProposal(item=ITEM, proposal=1), Trouble.MAY_NOT),
    ],
)
def test_what_may_not_be_is_refused(
    store: Store, speaker: PersonId, command: Command, expected: Trouble
) -> None:
    office = an_office(store)
    office.says(LEE, CLOSE)

    assert trouble(office.says(speaker, command)) is expected
    assert office.status is Status.OPEN


def test_a_closing_and_a_move_wait_side_by_side(store: Store) -> None:
    office = an_office(store)
    office.says(LEE, CLOSE)
    office.says(LEE, MOVE)

    with office.desk(DANA) as desk:
        assert {one.proposal.kind for one in list_proposals(desk).to_sign} == set(ProposalKind)
    office.says(DANA, ApproveProposal(item=ITEM, proposal=1))
    office.says(LUZ, ApproveProposal(item=ITEM, proposal=1))

    assert office.status is Status.DONE
    with store.open(TEAM) as ledger:
        moving = ledger.proposal(2)
    assert moving
    assert (moving.state, moving.settled_by) == (ProposalState.OVERTAKEN, LUZ)


def test_proposals_belong_to_their_workspace(store: Store) -> None:
    office = an_office(store)
    office.says(LEE, CLOSE)

    with store.open(OTHER_TEAM) as ledger:
        assert ledger.open_proposals() == ()
        assert ledger.proposal(1) is None


# --- at the same moment


def test_two_co_chairs_at_the_same_moment_close_it_once(store: Store) -> None:
    office = an_office(store)
    office.says(LEE, CLOSE)

    def signs(thread: int) -> Outcome:
        while True:
            try:
                return office.says((DANA, LUZ)[thread], APPROVE)
            except Conflict:
                continue

    outcomes = at_once(2, signs)

    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["ItemDone", "ProposalKept"]
    with store.open(TEAM) as ledger:
        assert [one.change.verb for one in ledger.history(ITEM)] == ["added", "done"]


def test_two_who_propose_at_the_same_moment_leave_one_open(store: Store) -> None:
    office = an_office(store)

    def proposes(thread: int) -> Outcome:
        while True:
            try:
                return office.says((LEE, DANA)[thread], MOVE)
            except Conflict:
                continue

    at_once(2, proposes)

    with store.open(TEAM) as ledger:
        assert len(ledger.open_proposals()) == 1


# --- what is told


class Slack:
    """What stands where: the texts of each target in the order of their posting, edited in place."""

    def __init__(self) -> None:
        self.texts: dict[str, list[str]] = {}
        self.threads: list[str | None] = []

    def post(self, team: TeamId, target: str, message: Message, **more: object) -> Posted:  # noqa: ARG002  # Chat's
        texts = self.texts.setdefault(target, [])
        texts.append(message.text)
        self.threads += [str(more["thread"])] if more.get("thread") else []
        return Posted(channel=target, ts=str(len(texts) - 1))

    def update(self, team: TeamId, channel: str, ts: str, message: Message) -> None:  # noqa: ARG002  # Chat's
        self.texts[channel][int(ts)] = message.text

    def find(self, *_: object, **__: object) -> None:
        raise NeverWill("missing_scope")


def sent(office: Office, slack: Slack | None = None) -> Slack:
    """Slack, when all that waits is sent: at ten in Toronto."""
    slack = slack or Slack()
    now = NOW + timedelta(minutes=office.now)
    Delivery(office.store, slack, now=lambda: now, true_now=lambda: now).send(now)
    return slack


def test_what_was_asked_is_edited_to_what_stands_and_the_group_hears_in_the_thread(store: Store) -> None:
    office = an_office(store)
    office.now = DAYTIME
    office.says(LEE, CLOSE)
    slack = sent(office)
    assert (
        slack.texts[DANA][0].startswith("ULEE proposes") or "proposes to close AGR-1" in slack.texts[DANA][0]
    )

    office.says(DANA, APPROVE)
    sent(office, slack)
    assert "Signed so far by Dana" in slack.texts[LUZ][0]
    office.says(LUZ, APPROVE)
    sent(office, slack)

    assert len(slack.texts[DANA]) == len(slack.texts[LUZ]) == 1
    assert all("It was approved by Dana" in slack.texts[person][0] for person in (DANA, LUZ))
    assert "It was approved by Dana" in slack.texts[LEE][-1]
    assert slack.threads == ["0"]
    assert "signed off by Dana (Canada), Luz (Mexico)" in slack.texts["C0AGR"][-1]


def test_whoever_was_not_told_in_the_night_is_not_told_of_what_is_over(store: Store) -> None:
    office = an_office(store)
    office.now = 18 * 60  # after eight in the evening in both capitals
    office.says(LEE, MOVE)
    slack = sent(office)
    office.says(DANA, DropItem(item=ITEM, reason="the fund is gone"))
    office.now += 12 * 60
    sent(office, slack)

    assert DANA not in slack.texts
    assert LUZ not in slack.texts
    assert "was changed by Dana" in slack.texts[LEE][-1]
