"""Rounds: what has fallen due is written down once, decided again, sent, and recorded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.announcing import say
from bot.documents.timeline import png_of
from bot.domain.item import ItemId
from bot.domain.notice import ClaimedNotice, Notice, NoticeKind, NoticeState
from bot.domain.outcomes import Nothing, NotYet
from bot.domain.person import ChannelId, PersonId, TeamId
from bot.logs import Action, log, log_failure
from bot.ports import Books, Card, Ledger
from bot.render.message import Message, Picture
from bot.services.following import plan_news
from bot.services.plan import plan_for_dates

_BATCH = 5
_LEASE_SECONDS = 90.0
"""Longer than a batch may take (the chat gives up on a post after ten seconds), so that no two processes ever post
the same notice."""
_TRIES = 1000
"""How often a notice is tried while Slack is out of reach: about a week, at the longest wait between two tries."""
_TRIES_OF_A_BROKEN_ONE = 5
"""How often a notice is tried that fails on our side."""
_CARD_IS_GONE = "message_not_found"
"""Slack's word for a message that somebody deleted: the card is posted anew."""
_LONGEST_WAIT = 600.0
"""Seconds until a notice that Slack cannot take is tried again, at most."""
_PEOPLE = {"U", "W"}
"""How the ids of people begin in Slack; those of channels with C or G."""
PICTURE = "timeline.png"
_CLOCKS_DIFFER = timedelta(hours=1)
"""By how much our clock may be ahead of Slack's: an earlier attempt may seem older there than its notice."""
_FIRST_ROUND_LOOKS_BACK = timedelta(hours=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """Where Slack put a message: the channel's id (D... for a person) and the message's ts."""

    channel: str
    ts: str


class Chat(Protocol):
    """The one way out to Slack."""

    def post(
        self,
        team: TeamId,
        target: str,
        message: Message,
        *,
        key: str,
        thread: str | None = None,
        picture: Picture | None = None,
    ) -> Posted:
        """Post to a channel or a person, once, without retries of its own; `key` goes along as opaque metadata.
        `thread` is the ts of the message under which it is to stand.

        Where the workspace takes no files, the message goes without its picture. Raises TryLater or NeverWill.
        """
        ...

    def update(self, team: TeamId, channel: str, ts: str, message: Message) -> None:
        """Edit one of our messages in place. Raises TryLater or NeverWill."""
        ...

    def find(
        self, team: TeamId, channel: str, *, key: str, since: datetime, thread: str | None = None
    ) -> Posted | None:
        """Our message with that key, posted there (in that thread, where one is named) since then; None where there
        is none.

        Raises TryLater; or NeverWill where the workspace does not let us read there.
        """
        ...


class TryLater(Exception):
    """Slack could not take it now: a rate limit (`seconds` from its Retry-After), an outage, a broken line.

    `doubtful` where nothing says whether it was taken all the same.
    """

    def __init__(self, reason: str, seconds: float, *, doubtful: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.seconds = seconds
        self.doubtful = doubtful


class NeverWill(Exception):
    """Slack refused it for good: archived, not in the channel, token revoked; `reason` is Slack's word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Delivery:
    """Makes rounds. `now` is the working clock; `true_now` the machine's, by which leases and retries go."""

    def __init__(
        self, books: Books, chat: Chat, *, now: Callable[[], datetime], true_now: Callable[[], datetime]
    ) -> None:
        self._books = books
        self._chat = chat
        self._now = now
        self._true_now = true_now

    def round(self) -> int:
        """Write down what fell due since the last round, in every workspace, and send it. Returns how many were sent."""
        now = self._now()
        self.plan(now)
        return self.send(now)

    def plan(self, now: datetime | None = None) -> None:
        """Write down what fell due since the last round, in every workspace."""
        moment = now or self._now()
        for team in self._books.teams():
            # One workspace's trouble is not another's: what could not be planned now is planned in the next round.
            with _apart("planning", team=team), self._books.open(team) as ledger:
                plan_round(ledger, moment)

    def send(self, now: datetime | None = None) -> int:
        """Send what waits and is due, in every workspace. Returns how many were sent."""
        moment = now or self._now()
        return sum(self._send_all(team, moment) for team in self._books.teams())

    def _claim(
        self, ledger: Ledger, now: datetime, held_back: Collection[str] = ()
    ) -> tuple[ClaimedNotice, ...]:
        return ledger.claim_notices(
            now=now,
            true_now=self._true_now(),
            limit=_BATCH,
            lease_seconds=_LEASE_SECONDS,
            but_not_to=held_back,
        )

    def _send_all(self, team: TeamId, now: datetime) -> int:
        sent = 0
        # A channel that takes nothing now is left alone for the rest of this call; the others go on.
        held_back: set[str] = set()
        while True:
            with self._books.open(team) as ledger:
                batch = self._claim(ledger, now, held_back)
            if not batch:
                return sent
            for claimed in batch:
                if claimed.notice.target in held_back:
                    self._give_back(team, claimed)
                else:
                    sent += self._try_to_send(team, claimed, now, held_back)

    def _give_back(self, team: TeamId, claimed: ClaimedNotice) -> None:
        with self._books.open(team) as ledger:
            ledger.postpone(claimed, due_at=claimed.notice.due_at)

    def _try_to_send(self, team: TeamId, claimed: ClaimedNotice, now: datetime, held_back: set[str]) -> bool:
        """Send a notice; one that cannot even be put into words holds up no other."""
        with _apart("sending", team=team, notice=claimed.notice.key):
            return self._send_one(team, claimed, now, held_back)
        if claimed.attempts < _TRIES_OF_A_BROKEN_ONE:
            self._settle_later(team, claimed, TryLater("failed here", 0.0, doubtful=True))
        else:
            self._settle_dead(team, claimed, NeverWill("failed here"))
        return False

    def _send_one(self, team: TeamId, claimed: ClaimedNotice, now: datetime, held_back: set[str]) -> bool:
        try:
            # Before it is decided again: that may put it off, and what is there would no longer be looked for.
            posted = self._posted_before(team, claimed) or self._say(team, claimed, now)
        except TryLater as later:
            held_back.add(claimed.notice.target)
            self._settle_later(team, claimed, later)
            return False
        except NeverWill as refusal:
            self._settle_dead(team, claimed, refusal)
            return False
        if posted is None:
            return False
        self._settle_sent(team, claimed, posted)
        return True

    def _posted_before(self, team: TeamId, claimed: ClaimedNotice) -> Posted | None:
        """What an earlier attempt left in Slack, where that is not known: looked for before anything is repeated."""
        if not claimed.doubtful:
            return None
        with self._books.open(team) as ledger:
            if _standing(claimed.notice, ledger):
                return None  # editing a message again does no harm
            place, thread = _place_of(claimed.notice, ledger), _thread_of(claimed.notice, ledger)
        found, reason = None, "nowhere to look"
        if place is not None:
            try:
                since = claimed.notice.due_at - _CLOCKS_DIFFER
                found = self._chat.find(team, place, key=claimed.notice.key, since=since, thread=thread)
                reason = "found" if found else "not there"
            except NeverWill as refusal:
                reason = refusal.reason
        log(Action.POST_DOUBTFUL, team=team, notice=claimed.notice.key, reason=reason)
        return found

    def _say(self, team: TeamId, claimed: ClaimedNotice, now: datetime) -> Posted | None:
        """Post what the notice says now; None where that is nothing, or not yet, which is recorded."""
        with self._books.open(team) as ledger:
            said = say(claimed.notice, ledger, now)
            if isinstance(said, Nothing):
                ledger.settle_closed(claimed, NoticeState.NEEDLESS, said.reason, at=now)
                return None
            if isinstance(said, NotYet):
                ledger.postpone(claimed, due_at=said.until)
                return None
            standing, thread = _standing(claimed.notice, ledger), _thread_of(claimed.notice, ledger)
        if standing:
            return self._edit(team, claimed.notice, said.message, standing)
        return self._post(team, claimed.notice, said.message, thread)

    def _post(self, team: TeamId, notice: Notice, message: Message, thread: str | None) -> Posted:
        # Drawn here, where no transaction waits for it.
        chart = message.chart
        drawn = Picture(name=PICTURE, content=png_of(chart), words=chart.words) if chart else None
        return self._chat.post(team, notice.target, message, key=notice.key, thread=thread, picture=drawn)

    def _edit(self, team: TeamId, notice: Notice, message: Message, standing: Card) -> Posted:
        try:
            self._chat.update(team, standing.channel, standing.ts, message)
        except NeverWill as refusal:
            if refusal.reason != _CARD_IS_GONE:
                raise
            return self._post(team, notice, message, None)
        return Posted(channel=standing.channel, ts=standing.ts)

    def _settle_sent(self, team: TeamId, claimed: ClaimedNotice, posted: Posted) -> None:
        with self._books.open(team) as ledger:
            ledger.settle_sent(claimed, at=self._now(), channel=posted.channel, ts=posted.ts)
            item_id = _item_of_card(claimed.notice)
            if item_id:
                ledger.keep_card(item_id, Card(channel=ChannelId(posted.channel), ts=posted.ts))
        log(Action.POSTED, team=team, notice=claimed.notice.key, channel=posted.channel)

    def _settle_later(self, team: TeamId, claimed: ClaimedNotice, later: TryLater) -> None:
        if claimed.attempts >= _TRIES:
            self._settle_dead(team, claimed, NeverWill(later.reason))
            return
        # What Slack asks for; where it asks for nothing, longer after each failure.
        wait = later.seconds or min(2.0 ** min(claimed.attempts, 10), _LONGEST_WAIT)
        next_try = self._true_now() + timedelta(seconds=wait)
        with self._books.open(team) as ledger:
            doubtful = claimed.doubtful or later.doubtful
            ledger.settle_later(claimed, next_try=next_try, reason=later.reason, doubtful=doubtful)
        log(Action.POST_FAILED, team=team, notice=claimed.notice.key, reason=later.reason, again_in=wait)

    def _settle_dead(self, team: TeamId, claimed: ClaimedNotice, refusal: NeverWill) -> None:
        with self._books.open(team) as ledger:
            ledger.settle_closed(claimed, NoticeState.DEAD, refusal.reason, at=self._now())
        log(Action.POST_GIVEN_UP, team=team, notice=claimed.notice.key, reason=refusal.reason)


@contextmanager
def _apart(doing: str, **ids: object) -> Iterator[None]:
    """What goes wrong inside is logged and goes no further: the others are not to suffer for it."""
    try:
        yield
    except Exception as error:  # noqa: BLE001  # whatever it is, the rest of the round goes on
        log_failure(Action.FAILED, error, doing=doing, **ids)


def plan_round(ledger: Ledger, now: datetime) -> None:
    """Write down what fell due since the last round of the ledger's workspace."""
    directory = ledger.directory()
    if directory is None:
        return
    since = ledger.covered_until() or now - _FIRST_ROUND_LOOKS_BACK
    if since < now:
        ledger.plan(plan_for_dates(ledger, directory, since, now))
        ledger.plan(plan_news(ledger, directory, since, now))
        ledger.cover(now)


def _item_of_card(notice: Notice) -> ItemId | None:
    return ItemId.parse(notice.thing) if notice.kind is NoticeKind.CARD else None


def _place_of(notice: Notice, ledger: Ledger) -> str | None:
    """The channel in which the notice stands once it is sent; of a person, where they were written to before."""
    if notice.target[:1] in _PEOPLE:
        return ledger.written_to_at(PersonId(notice.target))
    return notice.target


def _standing(notice: Notice, ledger: Ledger) -> Card | None:
    """The message that the notice edits, where one stands already."""
    if notice.kind in (NoticeKind.SIGN_OFF, NoticeKind.SUPPORT):
        return ledger.message_of(notice.kind, notice.thing, notice.target)
    item_id = _item_of_card(notice)
    return ledger.card(item_id) if item_id else None


def _thread_of(notice: Notice, ledger: Ledger) -> str | None:
    """The message under which the notice is to stand: of a timeline the digest, of what others have signed or answered
    the item's card."""
    if notice.digest:
        above = ledger.sent_as(notice.digest)
    else:
        item_id = _item_of_thread(notice, ledger)
        above = ledger.card(item_id) if item_id else None
    return above.ts if above else None


def _item_of_thread(notice: Notice, ledger: Ledger) -> ItemId | None:
    """The item under whose card the notice is to stand."""
    if notice.kind is NoticeKind.SIGNED:
        proposal = ledger.proposal(int(notice.thing))
        return proposal.item if proposal else None
    is_answer = notice.kind is NoticeKind.SUPPORT_ANSWER and notice.target[:1] not in _PEOPLE
    return ItemId.parse(notice.thing.partition(" ")[0]) if is_answer else None
