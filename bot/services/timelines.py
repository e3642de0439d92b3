"""The timeline of a group, or of several: the open milestones that lie ahead or are late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.domain.group import Group
from bot.domain.item import Kind, Status
from bot.domain.timeline import Timeline
from bot.ports import Ledger

ROWS = 20
"""Milestones that a picture has room for; those whose windows end first are shown."""


def timeline_of(groups: Sequence[Group], today: date, ledger: Ledger) -> Timeline:
    """The timeline as it stands on that local day."""
    opened = ledger.items(groups=[group.code for group in groups], statuses=(Status.OPEN,))
    dated = [item for item in opened if item.kind is Kind.MILESTONE and item.due]
    return Timeline(
        groups=tuple(groups),
        today=today,
        milestones=tuple(dated[:ROWS]),
        left_out=max(0, len(dated) - ROWS),
    )
