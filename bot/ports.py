"""What the inside needs of the outside: a ledger to keep things in. The edges implement it; the inside only names it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.domain.group import Directory, Partnership
from bot.domain.history import Change, RecordedChange
from bot.domain.item import Item, ItemId, Status
from bot.domain.later import Later
from bot.domain.notice import ClaimedNotice, Notice, NoticeKey, NoticeKind, NoticeState, Problem
from bot.domain.person import Channel, ChannelId, Person, PersonId, TeamId
from bot.domain.proposal import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A message that is edited in place, above all an item's public one: where it stands, by Slack's channel id and
    message ts."""

    channel: ChannelId
    ts: str


class Ledger(Protocol):
    """One transaction on one workspace. Nothing is kept unless the block that opened it ends without an exception.

    Every instant handed in is aware; every one handed out is in UTC. Values are frozen; nothing of the database leaves.
    """

    @property
    def team(self) -> TeamId:
        """The workspace that everything here belongs to."""
        ...

    def directory(self) -> Directory | None:
        """Partnership, people and channels; None while the workspace is not set up."""
        ...

    def apply_partnership(self, partnership: Partnership) -> tuple[str, ...]:
        """Keep what a partnership file says; what it does not name is left alone. Returns a line for each thing
        that changed ("group AGR added"); none when nothing did."""
        ...

    def keep_people(self, people: Iterable[Person]) -> None:
        """Keep what Slack says of these people. Choices that the people made themselves (language, hour, mutes) stay."""
        ...

    def keep_settings(self, person: Person) -> None:
        """Keep the person with the choices that they made themselves."""
        ...

    def keep_channels(self, channels: Iterable[Channel]) -> None:
        """Keep what Slack says of these channels; members that are None leave those that are known."""
        ...

    def rekey_channel(self, old: ChannelId, new: ChannelId) -> None:
        """Let every row that names the channel follow to its new id: its group, what is known of it, cards, notices."""
        ...

    def claim(self, key: str, *, now: datetime, keep_for_days: int = 2) -> bool:
        """Take a delivery on, once: False when the same key was claimed before."""
        ...

    def item(self, item_id: ItemId) -> Item | None:
        """That item, or None."""
        ...

    def items(
        self,
        *,
        groups: Sequence[str] | None = None,
        statuses: Sequence[Status] | None = None,
        lead: PersonId | None = None,
    ) -> tuple[Item, ...]:
        """The items of these groups (None: all), with these statuses (None: all but withdrawn), led by that person
        (None: by anyone), sorted by due date and id."""
        ...

    def items_closed_since(self, group: str, since: datetime) -> tuple[Item, ...]:
        """The group's items that are done and were closed at or after `since`, oldest first."""
        ...

    def items_asked_of(self, group: str) -> tuple[Item, ...]:
        """The items, open or on hold, for which that group was asked for support and has not answered, by id."""
        ...

    def next_id(self, group: str) -> ItemId:
        """The next number of the group's series, taken: it is never given again, unless the transaction fails."""
        ...

    def save(self, change: Change) -> int:
        """Keep the item as it is after the change, and the change in the history. Returns the change's number.

        Raises Conflict when the item is no longer as it was before the change (its version differs).
        """
        ...

    def change(self, number: int) -> RecordedChange | None:
        """That change, or None."""
        ...

    def history(self, item_id: ItemId) -> tuple[RecordedChange, ...]:
        """All that was done to the item, the oldest first."""
        ...

    def anchored_on(self, item_id: ItemId) -> tuple[Item, ...]:
        """The items whose dates hang on that one."""
        ...

    def caused_by(self, number: int) -> tuple[RecordedChange, ...]:
        """The changes that came of that one and were not taken back."""
        ...

    def latest_change_by(self, person: PersonId) -> RecordedChange | None:
        """The person's latest change that is no undoing, came of no other, and was not undone, or None."""
        ...

    def propose(self, proposal: Proposal) -> Proposal:
        """Keep a new proposal; returns it with its number. Raises Conflict where one of its kind is open for the item."""
        ...

    def keep_proposal(self, proposal: Proposal) -> Proposal:
        """Keep the proposal as it is now; returns it with its new version. Raises Conflict when somebody else changed
        it in the meantime."""
        ...

    def proposal(self, number: int) -> Proposal | None:
        """That proposal, or None."""
        ...

    def open_proposals(
        self, *, groups: Sequence[str] | None = None, item: ItemId | None = None
    ) -> tuple[Proposal, ...]:
        """The open proposals of these groups (None: all), or for that item, the oldest first."""
        ...

    def last_changes(self) -> Mapping[str, datetime]:
        """When anything was last done in each group (its code); groups in which nothing was are left out."""
        ...

    def follow(self, item_id: ItemId, person: PersonId, *, since: datetime) -> None:
        """Record that the person follows the item; who does so already goes on as before."""
        ...

    def unfollow(self, item_id: ItemId, person: PersonId) -> bool:
        """Record that the person follows the item no longer: False where they never did."""
        ...

    def followers(self) -> tuple[PersonId, ...]:
        """Everybody who follows an item, each once."""
        ...

    def news_for(self, person: PersonId, *, after: datetime, until: datetime) -> tuple[RecordedChange, ...]:
        """What others did in (after, until] to the items that the person follows, since they do; the oldest first."""
        ...

    def laters(self, person: PersonId | None = None) -> tuple[Later, ...]:
        """The reminders that people put off, or that one person did."""
        ...

    def put_off(self, person: PersonId, item: ItemId, day: date | None) -> None:
        """Keep the day on which the person is to be reminded of the item; with None it is as usual."""
        ...

    def plan(self, notices: Iterable[Notice]) -> int:
        """Keep these notices; one whose key is known is left alone. Returns how many are new."""
        ...

    def claim_notices(
        self,
        *,
        now: datetime,
        true_now: datetime,
        limit: int,
        lease_seconds: float,
        but_not_to: Collection[str] = (),
    ) -> tuple[ClaimedNotice, ...]:
        """Take on a batch of notices that are due at `now` and that nobody else holds at `true_now`, oldest first;
        those to the targets in `but_not_to` are left.

        Leases and retry times go by the true clock, due times by the working one.
        """
        ...

    def settle_sent(self, claimed: ClaimedNotice, *, at: datetime, channel: str, ts: str) -> None:
        """Record that Slack took it, as that message."""
        ...

    def settle_closed(self, claimed: ClaimedNotice, state: NoticeState, reason: str, *, at: datetime) -> None:
        """Record that it will not be sent: needless or dead, and why."""
        ...

    def settle_later(
        self, claimed: ClaimedNotice, *, next_try: datetime, reason: str, doubtful: bool
    ) -> None:
        """Give it back, to be tried again at that true moment; `doubtful` where Slack may have taken it all the same."""
        ...

    def written_to_at(self, person: PersonId) -> ChannelId | None:
        """The direct channel (D...) in which the person was written to, or None where nothing was sent yet."""
        ...

    def postpone(self, claimed: ClaimedNotice, *, due_at: datetime) -> None:
        """Give it back, to be said at that working moment instead; the attempt does not count."""
        ...

    def unsaid(self, kind: NoticeKind, target: str) -> tuple[Notice, ...]:
        """What is still to be told to that target in that kind of notice, the earliest first: those that wait (whoever
        holds them), and those settled needless with the reason FOLDED that are later than the last one that was sent.
        """
        ...

    def waiting_about(self, kind: NoticeKind, thing: str) -> tuple[Notice, ...]:
        """The notices of that kind about that thing that wait, whoever holds them, the earliest first."""
        ...

    def sent_as(self, key: NoticeKey) -> Card | None:
        """The message that the notice with that key became, or None where it was not sent (yet)."""
        ...

    def message_of(self, kind: NoticeKind, thing: str, target: str) -> Card | None:
        """Where the latest notice of that kind about that thing to that target stands, or None before one was sent."""
        ...

    def problems(self) -> tuple[Problem, ...]:
        """Notices that failed for good or at least once, the newest first."""
        ...

    def covered_until(self) -> datetime | None:
        """The last moment that a round has covered; None before the first. Until this transaction ends no other one
        is told: two clock processes plan one after the other."""
        ...

    def cover(self, until: datetime) -> None:
        """Record that rounds have covered everything up to `until`; never moves back."""
        ...

    def card(self, item_id: ItemId) -> Card | None:
        """The item's public card, or None while there is none."""
        ...

    def keep_card(self, item_id: ItemId, card: Card) -> None:
        """Record where the item's public card stands."""
        ...


class Books(Protocol):
    """Where ledgers are opened."""

    def open(self, team: TeamId) -> AbstractContextManager[Ledger]:
        """A ledger of that workspace, in a transaction that is committed when the block ends, and rolled back when
        it ends by an exception. The commit is durable when the block has ended."""
        ...

    def teams(self) -> tuple[TeamId, ...]:
        """The workspaces that are set up, in order of their ids."""
        ...


class Conflict(Exception):
    """The item was changed by somebody else in the meantime."""
