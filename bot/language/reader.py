"""Reads spans of tokens as dates or recurrences, by the rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from bot.language.date_rules import RULES
from bot.language.lexicon import Token, letters_of_tokens, letters_with
from bot.language.recurrence_rules import RECURRENCES
from bot.language.rules import Rule
from bot.language.sense import Here, Repeat, Sense, Values
from bot.language.shapes import Shape, letters_of, value_of, values_of

LONGEST_PHRASE = 24
"""So many tokens a date phrase has at most: reading stays linear, and shallow."""
_INSISTING = {"each", "often", "periodic", "weekdays"}
_ELSEWHERE = {"on", "unit"}
"""Roles that such a word may play in a date: "aux fêtes", "in 3 weekdays"."""
Spans = Mapping[str, tuple[int, int]]
"""Where each named element of a shape stands; from -1 on where it is missing."""
BUDGET = 200
"""So many spans are read of one text at most."""


@lru_cache(maxsize=8192)
def _fitting(letters: str, *, recurring: bool) -> tuple[tuple[Rule, Spans], ...]:
    """The rules that tokens of these letters fit, each with where its elements stand: one for each way to fit.

    People's dates differ in their words and share their letters ("by June 30", "before May 3"): found once, fit for all.
    """
    return tuple(
        (rule, spans)
        for rule in _rules_for(letters[0], letters[-1], recurring=recurring)
        for spans in _spans(rule.shape, letters)
    )


@cache
def _rules_for(first: str, last: str, *, recurring: bool) -> tuple[Rule, ...]:
    return tuple(
        rule
        for rule in (RECURRENCES if recurring else RULES)
        if (rule.shape.starts is None or first in rule.shape.starts)
        and (rule.shape.ends is None or last in rule.shape.ends)
    )


def _spans(of: Shape, letters: str) -> Iterator[Spans]:
    if of.between:
        yield from _spans_of_two(of, letters)
        return
    found = of.pattern.fullmatch(letters)
    if found:
        yield {name: found.span(name) for name in of.roles}


def _spans_of_two(of: Shape, letters: str) -> Iterator[Spans]:
    first, second = of.roles
    between = [index for index in range(1, len(letters) - 1) if letters[index] in of.between]
    for index in sorted(between, key=lambda index: letters[index] in _marks()):
        found = of.pattern.fullmatch(letters, 0, index)
        if found:
            yield {first: found.span(first), second: (index + 1, len(letters))}


@cache
def _marks() -> str:
    """The letters of dashes, which join words and numbers more closely than "to" does."""
    return letters_with("separator")


@cache
def _repeating() -> frozenset[str]:
    return frozenset(letters_of("each|often|periodic|weekdays|dayparts|outof|alternate|times|timesword"))


def tells_repeat(tokens: Sequence[Token]) -> bool:
    """Whether words such as "every", "weekly" or "times" are among them, which may tell a recurrence."""
    return not _repeating().isdisjoint(letters_of_tokens(tokens))


def insists_on_repeat(tokens: Sequence[Token]) -> bool:
    """Whether a word that can tell nothing but a recurrence is among them: "every", "weekly", "Mondays"."""
    return any(
        token.roles.keys() & _INSISTING and token.roles.keys().isdisjoint(_ELSEWHERE) for token in tokens
    )


class Reader:
    """Reads spans of tokens by the rules, each span once."""

    def __init__(self, tokens: Sequence[Token], here: Here, *, budget: int = BUDGET) -> None:
        self.tokens = tokens
        self.here = here
        self.letters = letters_of_tokens(tokens)
        self._known: dict[tuple[int, int, bool], Sense | Repeat | None] = {}
        self._budget = budget

    def read(self, start: int, end: int) -> Sense | None:
        """The sense of the tokens from `start` to before `end` as a date, or None."""
        found = self._read(start, end, recurring=False)
        return found if isinstance(found, Sense) else None

    def repeat(self, start: int, end: int) -> Repeat | None:
        """The recurrence that the tokens from `start` to before `end` tell, or None."""
        found = self._read(start, end, recurring=True)
        return found if isinstance(found, Repeat) else None

    def tells_repeat(self, start: int, end: int) -> bool:
        """Whether words that may tell a recurrence are among those tokens."""
        return not _repeating().isdisjoint(self.letters[start:end])

    def is_spent(self) -> bool:
        """Whether so much was read already that nothing more will be: no text of people needs as much."""
        return self._budget <= 0

    def _read(self, start: int, end: int, *, recurring: bool) -> Sense | Repeat | None:
        if not 0 < end - start <= LONGEST_PHRASE:
            return None
        key = start, end, recurring
        if key not in self._known:
            self._known[key] = None
            self._budget -= 1
            if self._budget > 0:
                self._known[key] = self._by_rules(start, end, recurring=recurring)
        return self._known[key]

    def _by_rules(self, start: int, end: int, *, recurring: bool) -> Sense | Repeat | None:
        for rule, spans in _fitting(self.letters[start:end], recurring=recurring):
            values = self._of_spans(rule.shape, spans, start)
            made = None if values is None else rule.made(values, self.here)
            if made is not None:
                return made
        return None

    def _of_spans(self, of: Shape, spans: Spans, offset: int) -> Values | None:
        """The values of the named elements; None where one that is a phrase means nothing."""
        values: Values = {}
        for name, (first, last) in spans.items():
            roles = of.roles[name]
            start, end = first + offset, last + offset
            if first < 0:
                values[name] = None
            elif roles in (("*",), ("~",)):
                values[name] = self._read(start, end, recurring=roles == ("~",))
                if values[name] is None:
                    return None
            elif name in of.lists:
                values[name] = values_of(self.tokens[start:end], roles)
            else:
                values[name] = value_of(self.tokens[start], roles)
        return values
