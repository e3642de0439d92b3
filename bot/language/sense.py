"""What a date phrase means, and what that depends on besides its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.due import Due
from bot.domain.person import DateOrder, Language
from bot.domain.recurrence import Recurrence


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """What a date depends on besides its words; `mixed` lets words of the other languages in, `slips` misspelled ones."""

    today: date
    hour: int
    order: DateOrder
    language: Language
    mixed: bool = False
    slips: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """A window, other windows that the same words may mean (each with the reason), and the rules that led here.

    `yearless` windows were given the first year in which they are not over; `day_only` ones the first such month.
    """

    due: Due
    others: tuple[tuple[Due, str], ...] = ()
    trail: tuple[str, ...] = ()
    yearless: bool = False
    day_only: bool = False
    open_end: bool = False

    def by(self, rule: str) -> Sense:
        """The same, with one more rule on its trail."""
        # Half as slow as `replace`, and this is the most frequent step of all.
        return Sense(
            due=self.due,
            others=self.others,
            trail=(*self.trail, rule),
            yearless=self.yearless,
            day_only=self.day_only,
            open_end=self.open_end,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """A recurrence, and the rules that led here."""

    recurrence: Recurrence
    trail: tuple[str, ...] = ()

    def by(self, rule: str) -> Repeat:
        """The same, with one more rule on its trail."""
        return Repeat(recurrence=self.recurrence, trail=(*self.trail, rule))


Values = dict[str, Any]
