"""Reads spans of tokens as dates, by the rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.domain.due import Due
from bot.language.date_rules import RULES, Rule
from bot.language.lexicon import Token
from bot.language.sense import Here, Sense, Values
from bot.language.shapes import Shape, value_of

LONGEST_PHRASE = 24
"""So many tokens a date phrase has at most: reading stays linear, and shallow."""


@cache
def _rules_for(first: str, last: str) -> tuple[Rule, ...]:
    return tuple(
        rule
        for rule in RULES
        if (rule.shape.starts is None or first in rule.shape.starts)
        and (rule.shape.ends is None or last in rule.shape.ends)
    )


class Reader:
    """Reads spans of tokens by the rules, each span once."""

    def __init__(self, tokens: Sequence[Token], here: Here, *, budget: int = 200) -> None:
        self.tokens = tokens
        self.here = here
        self.letters = "".join(token.letter for token in tokens)
        self._known: dict[tuple[int, int], Sense | None] = {}
        self._budget = budget

    def read(self, start: int, end: int) -> Sense | None:
        """The sense of the tokens from `start` to before `end`, or None."""
        if not 0 < end - start <= LONGEST_PHRASE:
            return None
        if (start, end) not in self._known:
            self._known[start, end] = None
            self._budget -= 1
            self._known[start, end] = self._by_rules(start, end) if self._budget > 0 else None
        return self._known[start, end]

    def is_spent(self) -> bool:
        """Whether so much was read already that nothing more will be: no text of people needs as much."""
        return self._budget <= 0

    def _by_rules(self, start: int, end: int) -> Sense | None:
        for rule in _rules_for(self.letters[start], self.letters[end - 1]):
            found = rule.shape.pattern.fullmatch(self.letters, start, end)
            if found is None:
                continue
            values = self._values(found, rule.shape) if rule.shape.roles else {}
            made = _made(rule, values, self.here) if values is not None else None
            if made is not None:
                return made.by(rule.name) if isinstance(made, Sense) else Sense(due=made, trail=(rule.name,))
        return None

    def _values(self, found: re.Match[str], of: Shape) -> Values | None:
        values: Values = {}
        for name, roles in of.roles.items():
            start, end = found.span(name)
            if start < 0:
                values[name] = None
            elif roles == ("*",):
                inner = self.read(start, end)
                if inner is None:
                    return None
                values[name] = inner
            else:
                values[name] = value_of(self.tokens[start], roles)
        return values


def _made(rule: Rule, values: Values, here: Here) -> Sense | Due | None:
    try:
        return rule.make(values, here)
    except (ValueError, OverflowError):
        # Before the first or after the last day of the calendar.
        return None
