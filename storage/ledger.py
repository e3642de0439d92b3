"""The ledger: one transaction on one workspace, in SQL."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, or_, select

from storage.directory import DirectoryPart
from storage.follows import FollowsPart
from storage.items import ItemsPart
from storage.laters import LatersPart
from storage.notices import NoticesPart
from storage.opened import HERE, add_to
from storage.proposals import ProposalsPart
from storage.schema import UtcDateTime, claims, rounds, workspaces

# A claim whose time is over may be taken again: it is as if it had been cleared away.
# It answers with the directory's revision, for which a turn would ask next.
_ADD_CLAIM = add_to(claims)
_REVISION = select(workspaces.c.revision).where(workspaces.c.workspace == HERE)
_CLAIM = _ADD_CLAIM.on_conflict_do_update(
    index_elements=[claims.c.workspace, claims.c.key],
    set_={"expires_at": _ADD_CLAIM.excluded.expires_at},
    where=claims.c.expires_at <= bindparam("now", type_=UtcDateTime),
).returning(_REVISION.scalar_subquery())
_FORGET_CLAIMS = delete(claims).where(
    claims.c.workspace == HERE, claims.c.expires_at <= bindparam("now", type_=UtcDateTime)
)

# A write that changes nothing: it makes sure of the row, and holds it until the round is planned and recorded.
_COVERED = (
    add_to(rounds)
    .on_conflict_do_update(
        index_elements=[rounds.c.workspace], set_={"covered_until": rounds.c.covered_until}
    )
    .returning(rounds.c.covered_until)
)
_ADD_ROUND = add_to(rounds)
_COVER = _ADD_ROUND.on_conflict_do_update(
    index_elements=[rounds.c.workspace],
    set_={"covered_until": _ADD_ROUND.excluded.covered_until},
    where=or_(rounds.c.covered_until.is_(None), rounds.c.covered_until < _ADD_ROUND.excluded.covered_until),
)


class SqlLedger(DirectoryPart, ItemsPart, ProposalsPart, FollowsPart, LatersPart, NoticesPart):
    """A ledger as the ports describe it, each method by the same name."""

    def claim(self, key: str, *, now: datetime, keep_for_days: int = 2) -> bool:
        expires = now + timedelta(days=keep_for_days)
        claimed = self._add(_CLAIM, {"key": key, "now": now, "expires_at": expires}).one_or_none()
        if claimed is None:
            return False
        self._take_from_shelf(claimed[0])
        return True

    def covered_until(self) -> datetime | None:
        covered: datetime | None = self._add(_COVERED, {"covered_until": None}).scalar_one()
        return covered

    def cover(self, until: datetime) -> None:
        self._add(_COVER, {"covered_until": until})
        # Once a round is often enough to clear away the claims that no repeated delivery can still ask for.
        self._run(_FORGET_CLAIMS, {"now": until})
