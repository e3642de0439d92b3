"""On which days, counted from its date, an item is brought to mind: the table of reminders, which a group may change."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """How many days before its date an item is spoken of, and how many after it. On the day itself it always is."""

    actions: tuple[int, ...] = (7, 1)
    """Days before an action is due."""
    milestones: tuple[int, ...] = (30, 7)
    """Days before the last day of a milestone's window."""
    late: tuple[int, ...] = (1, 7, 14)
    """Days after an action was due; with the last of them its group's co-chairs are asked."""
    grace: int = 7
    """Days after its window for which a milestone is left in peace; from then on it is spoken of monthly."""


USUAL = Cadence()
"""The table of a group that has set none."""
