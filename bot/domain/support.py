"""Support: what one working group asks of another for one of its items."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.person import PersonId


class SupportState(StrEnum):
    """Where it stands."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """The support of one group (its code), asked for by a person of another; with the answer, where there is one."""

    group: str
    by: PersonId
    at: datetime
    state: SupportState = SupportState.ASKED
    answered_by: PersonId | None = None
    answered_at: datetime | None = None
    reason: str = ""

    def answered(self, state: SupportState, by: PersonId, at: datetime, reason: str = "") -> Support:
        """The same with its answer."""
        return replace(self, state=state, answered_by=by, answered_at=at, reason=reason)
