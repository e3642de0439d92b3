"""Who is heard, when and where: all that a reading may depend on besides the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.group import Group
from bot.domain.person import DateOrder, Language, PersonId, Side
from bot.language.known import Known, known


@dataclass(frozen=True, kw_only=True)
class Ear:
    """The circumstances of a text. `now` is aware; `language` is the reader's; `group` is the channel's (a code).

    `people` are names by id; `speaker` is whom "me" and "I'll" mean.
    """

    now: datetime
    timezone: str
    language: Language
    order: DateOrder = DateOrder.ASK
    groups: Sequence[Group] = ()
    people: Mapping[PersonId, str] = field(default_factory=dict)
    sides: Sequence[Side] = ()
    speaker: PersonId | None = None
    group: str | None = None

    def today(self) -> date:
        """The date that a clock in that zone shows; where no such zone is known, in UTC."""
        return self._local.date()

    def hour(self) -> int:
        """The hour that such a clock shows."""
        return self._local.hour

    @cached_property
    def _local(self) -> datetime:
        return self.now.astimezone(_zone(self.timezone))

    @cached_property
    def known(self) -> Known:
        """Who and what has a name here."""
        return known(self.groups, self.people, self.group, self.sides)


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
