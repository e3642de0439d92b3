"""What a round would send now: the same planning and deciding, with nothing kept and nothing sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.announcing import Said, say
from bot.delivery import plan_round
from bot.domain.notice import Notice, NoticeState
from bot.domain.outcomes import Nothing
from bot.domain.person import TeamId
from bot.ports import Books, Ledger

_BATCH = 100
_LEASE_SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """A notice that a round would send now."""

    notice: Notice
    said: Said


class _Rehearsal(Exception):
    """Ends a transaction whose changes are not to be kept."""


def rehearse(books: Books, team: TeamId, now: datetime) -> tuple[Rehearsed, ...]:
    """The notices that a round of the workspace would send at that moment, the earliest first."""
    rehearsed: tuple[Rehearsed, ...] = ()
    try:
        with books.open(team) as ledger:
            plan_round(ledger, now)
            rehearsed = tuple(_rehearse(ledger, now))
            raise _Rehearsal
    except _Rehearsal:
        return rehearsed


def _rehearse(ledger: Ledger, now: datetime) -> Iterator[Rehearsed]:
    while batch := ledger.claim_notices(now=now, true_now=now, limit=_BATCH, lease_seconds=_LEASE_SECONDS):
        for claimed in batch:
            said = say(claimed.notice, ledger, now)
            if isinstance(said, Said):
                ledger.settle_sent(claimed, at=now, channel=claimed.notice.target, ts="")
                yield Rehearsed(notice=claimed.notice, said=said)
            elif isinstance(said, Nothing):
                ledger.settle_closed(claimed, NoticeState.NEEDLESS, said.reason, at=now)
            else:
                ledger.postpone(claimed, due_at=said.until)
