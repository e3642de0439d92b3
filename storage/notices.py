"""Notices in the ledger: planned once, claimed by one process at a time, settled by whoever holds the lease."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from sqlalchemy import Integer, and_, bindparam, exists, or_, select, update

from bot.domain.notice import FOLDED, ClaimedNotice, Notice, NoticeKey, NoticeKind, NoticeState, Problem
from bot.domain.person import ChannelId, PersonId
from bot.ports import Card
from storage.opened import HERE, Opened, add_to
from storage.rows import claimed_of, notice_of, problem_of
from storage.schema import IS_TROUBLED, IS_WAITING, UtcDateTime, notices

_PLAN = add_to(notices).on_conflict_do_nothing()

_NOW, _TRUE_NOW = bindparam("now", type_=UtcDateTime), bindparam("true_now", type_=UtcDateTime)

# A common table expression, not IN (SELECT ...): PostgreSQL may run such a subquery again for each row, and
# would lock more than the limit. SQLite leaves the locking clause out; it has one writer.
_FREE = (
    select(notices.c.key)
    .where(notices.c.workspace == HERE, IS_WAITING, notices.c.due_at <= _NOW)
    .where(or_(notices.c.lease_until.is_(None), notices.c.lease_until <= _TRUE_NOW))
    .where(or_(notices.c.next_try.is_(None), notices.c.next_try <= _TRUE_NOW))
    .where(notices.c.target.not_in(bindparam("but_not_to", expanding=True)))
    .order_by(notices.c.due_at, notices.c.key)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(skip_locked=True)
    .cte("free")
)
_CLAIM = (
    update(notices)
    .where(notices.c.workspace == HERE, notices.c.key == _FREE.c.key)
    .values(
        attempts=notices.c.attempts + 1,
        # Whoever held it has settled nothing: killed, perhaps after Slack had taken it.
        doubtful=or_(notices.c.doubtful, notices.c.lease.is_not(None)),
        lease=bindparam("new_lease"),
        lease_until=bindparam("new_lease_until", type_=UtcDateTime),
    )
    .returning(notices)
)

_HELD = update(notices).where(
    notices.c.workspace == HERE,
    notices.c.key == bindparam("the_key"),
    notices.c.lease == bindparam("the_lease"),
    IS_WAITING,
)
_SETTLE = _HELD.values(lease=None, lease_until=None)
_POSTPONE = _SETTLE.values(attempts=notices.c.attempts - 1)

_TO_TARGET = (notices.c.kind == bindparam("the_kind"), notices.c.target == bindparam("the_target"))
_sent = notices.alias("sent")
_SENT_SINCE = exists().where(
    _sent.c.workspace == HERE,
    _sent.c.kind == notices.c.kind,
    _sent.c.target == notices.c.target,
    _sent.c.state == NoticeState.SENT,
    _sent.c.due_at >= notices.c.due_at,
)
_IS_FOLDED = and_(notices.c.state == NoticeState.NEEDLESS, notices.c.reason == FOLDED)
_UNSAID = (
    select(notices)
    .where(notices.c.workspace == HERE, *_TO_TARGET, or_(IS_WAITING, and_(_IS_FOLDED, ~_SENT_SINCE)))
    .order_by(notices.c.due_at, notices.c.key)
)
_ABOUT = (
    select(notices)
    .where(notices.c.workspace == HERE, IS_WAITING)
    .where(notices.c.kind == bindparam("the_kind"), notices.c.thing == bindparam("the_thing"))
)
_WRITTEN_TO = (
    select(notices.c.sent_channel)
    .where(notices.c.workspace == HERE, notices.c.target == bindparam("the_target"))
    .where(notices.c.state == NoticeState.SENT)
    .limit(1)
)
_SENT_AS = select(notices.c.sent_channel, notices.c.sent_ts).where(
    notices.c.workspace == HERE, notices.c.key == bindparam("the_key"), notices.c.state == NoticeState.SENT
)
_MESSAGE_OF = (
    select(notices.c.sent_channel, notices.c.sent_ts)
    .where(notices.c.workspace == HERE, *_TO_TARGET, notices.c.thing == bindparam("the_thing"))
    .where(notices.c.state == NoticeState.SENT)
    .order_by(notices.c.settled_at.desc())
    .limit(1)
)
_PROBLEMS = (
    select(notices)
    .where(notices.c.workspace == HERE, IS_TROUBLED)
    .order_by(notices.c.due_at.desc(), notices.c.key.desc())
)


class NoticesPart(Opened):
    """The ledger as far as it is about notices."""

    def plan(self, notices: Iterable[Notice]) -> int:
        return self._add_all(_PLAN, map(_new_row, notices))

    def claim_notices(
        self,
        *,
        now: datetime,
        true_now: datetime,
        limit: int,
        lease_seconds: float,
        but_not_to: Collection[str] = (),
    ) -> tuple[ClaimedNotice, ...]:
        lease = {
            "new_lease": secrets.token_hex(8),
            "new_lease_until": true_now + timedelta(seconds=lease_seconds),
        }
        asked = {"now": now, "true_now": true_now, "most": limit, "but_not_to": list(but_not_to)}
        taken = self._run(_CLAIM, {**asked, **lease}).mappings()
        return tuple(
            sorted(map(claimed_of, taken), key=lambda claimed: (claimed.notice.due_at, claimed.notice.key))
        )

    def settle_sent(self, claimed: ClaimedNotice, *, at: datetime, channel: str, ts: str) -> None:
        sent = {"state": NoticeState.SENT, "settled_at": at, "sent_channel": channel, "sent_ts": ts}
        self._run(_SETTLE, {**_held(claimed), **sent})

    def settle_closed(self, claimed: ClaimedNotice, state: NoticeState, reason: str, *, at: datetime) -> None:
        self._run(_SETTLE, {**_held(claimed), "state": state, "settled_at": at, "reason": reason})

    def settle_later(
        self, claimed: ClaimedNotice, *, next_try: datetime, reason: str, doubtful: bool
    ) -> None:
        kept = {"next_try": next_try, "reason": reason, "doubtful": doubtful}
        self._run(_SETTLE, {**_held(claimed), **kept})

    def postpone(self, claimed: ClaimedNotice, *, due_at: datetime) -> None:
        self._run(_POSTPONE, {**_held(claimed), "due_at": due_at})

    def written_to_at(self, person: PersonId) -> ChannelId | None:
        found: ChannelId | None = self._run(_WRITTEN_TO, {"the_target": person}).scalar()
        return found

    def unsaid(self, kind: NoticeKind, target: str) -> tuple[Notice, ...]:
        unsaid = self._run(_UNSAID, {"the_kind": kind, "the_target": target})
        return tuple(map(notice_of, unsaid.mappings()))

    def waiting_about(self, kind: NoticeKind, thing: str) -> tuple[Notice, ...]:
        waiting = self._run(_ABOUT, {"the_kind": kind, "the_thing": thing})
        # Sorted here, since for an order by date SQLite would walk through all that waits.
        return tuple(
            sorted(map(notice_of, waiting.mappings()), key=lambda notice: (notice.due_at, notice.key))
        )

    def sent_as(self, key: NoticeKey) -> Card | None:
        found = self._run(_SENT_AS, {"the_key": key}).mappings().one_or_none()
        return Card(channel=found["sent_channel"], ts=found["sent_ts"]) if found else None

    def message_of(self, kind: NoticeKind, thing: str, target: str) -> Card | None:
        about = {"the_kind": kind, "the_thing": thing, "the_target": target}
        found = self._run(_MESSAGE_OF, about).mappings().one_or_none()
        return Card(channel=found["sent_channel"], ts=found["sent_ts"]) if found else None

    def problems(self) -> tuple[Problem, ...]:
        return tuple(map(problem_of, self._run(_PROBLEMS).mappings()))


def _held(claimed: ClaimedNotice) -> dict[str, object]:
    return {"the_key": claimed.notice.key, "the_lease": claimed.lease}


def _new_row(notice: Notice) -> dict[str, object]:
    return {
        "key": notice.key,
        "kind": notice.kind,
        "thing": notice.thing,
        "target": notice.target,
        "period": notice.period,
        "due_at": notice.due_at,
        "state": NoticeState.WAITING,
        "attempts": 0,
        "doubtful": False,
        "reason": "",
    }
