"""A rule: a shape of words, and what is meant by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.domain.due import Due
from bot.domain.recurrence import Recurrence
from bot.language.sense import Here, Repeat, Sense, Values
from bot.language.shapes import Shape, shape

Make = Callable[[Values, Here], "Sense | Due | Repeat | Recurrence | None"]


class Rule(NamedTuple):
    """A named shape with its meaning: `make` gets the values of the shape's named elements."""

    name: str
    shape: Shape
    make: Make

    def made(self, values: Values, here: Here) -> Sense | Repeat | None:
        """What these values mean, with the rule's name on its trail; None where they do not go together."""
        try:
            found = self.make(values, here)
        except (ValueError, OverflowError):
            # Before the first or after the last day of the calendar, or the wrong way round.
            return None
        match found:
            case Due():
                return Sense(due=found, trail=(self.name,))
            case Recurrence():
                return Repeat(recurrence=found, trail=(self.name,))
        return found and found.by(self.name)


def rules(name: str, make: Make, *texts: str) -> Iterator[Rule]:
    """A rule for each of these shapes."""
    return (Rule(name, shape(text), make) for text in texts)
