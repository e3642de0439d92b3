"""Shapes: patterns over the roles of tokens, such as "d:day of? m:month y:year?", compiled to regular expressions.

An element is a role or several with "|" between them, with a name before a colon where its value is wanted, a question
mark where it may be missing, and a plus sign where several may stand with "and" or commas between them. `p:*` is a date of
its own, which is read in turn, and `r:~` a recurrence. Articles, commas and times of day may stand before every element.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from bot.language.lexicon import Token, letters_with

_FILLERS = ("article", "comma", "time")
_PHRASES = ("*", "~")


class Shape(NamedTuple):
    """A compiled pattern, for each name the roles that its value may come from, and how it can begin and end."""

    pattern: re.Pattern[str]
    """Of a shape with two phrases, what stands before the word between them."""
    roles: dict[str, tuple[str, ...]]
    starts: frozenset[str] | None
    """The letters that it can begin with; None where that may be any."""
    ends: frozenset[str] | None
    """The letters that it can end with, likewise."""
    lists: frozenset[str] = frozenset()
    """The names of elements that may stand several times."""
    between: frozenset[str] = frozenset()
    """The letters of the word between two phrases; empty where there are no two."""


@cache
def shape(text: str) -> Shape:
    """The compiled shape of that text."""
    elements = text.split()
    phrases = [index for index, element in enumerate(elements) if element[-1] in _PHRASES]
    if len(phrases) == 2:
        return _two_phrases(elements, *phrases)
    return Shape(
        re.compile(_pattern(elements)),
        dict(_roles(elements)),
        _edge(elements),
        _edge(elements[::-1]),
        frozenset(element.partition(":")[0] for element in elements if element[-1] == "+"),
    )


def _pattern(elements: Sequence[str]) -> str:
    pattern = "".join(map(_element, elements))
    if elements[-1][-1] in _PHRASES:
        # The last phrase takes what follows it: "by | this afternoon at 3".
        return re.sub(r"\.\+\?\)$", ".+)", pattern)
    return pattern + _filler()


def _two_phrases(elements: Sequence[str], first: int, second: int) -> Shape:
    (between,) = elements[first + 1 : second]
    return Shape(
        re.compile("".join(map(_element, elements[: first + 1]))),
        dict(_roles(elements)),
        _edge(elements),
        None,
        between=frozenset(letters_of(between)),
    )


def _roles(elements: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for element in elements:
        name, colon, body = element.rpartition(":")
        if colon:
            yield name, tuple(body.rstrip("?+").split("|"))


def letters_of(roles: str) -> str:
    """The letters of all tokens that can play one of these roles ("day|ordinal")."""
    return "".join(dict.fromkeys("".join(map(letters_with, roles.split("|")))))


def _edge(elements: Sequence[str]) -> frozenset[str] | None:
    found = frozenset("".join(map(letters_with, _FILLERS)))
    for element in elements:
        body = element.rpartition(":")[2]
        if body in _PHRASES:
            return None
        found |= frozenset(letters_of(body.rstrip("?+")))
        if not body.endswith("?"):
            break
    return found


def _element(element: str) -> str:
    name, _, body = element.rpartition(":")
    if body in _PHRASES:
        return f"(?P<{name}>.+?)"
    roles = body.rstrip("?+")
    one = _class(letters_of(roles))
    many = f"{one}(?:{_class(letters_of('and|comma'))}+{_filler()}{one})*" if body.endswith("+") else one
    lead = "" if "article" in roles else _filler()
    return f"(?:{lead}{f'(?P<{name}>{many})' if name else many}){'?' if body.endswith('?') else ''}"


def _filler() -> str:
    return _class("".join(map(letters_with, _FILLERS))) + "*"


def _class(letters: str) -> str:
    return f"[{re.escape(letters)}]"


def value_of(token: Token, roles: Sequence[str]) -> object:
    """The token's value in the first of the roles that it can play."""
    found = token.roles
    for role in roles:
        if role in found:
            return found[role]
    raise LookupError(f"{token} plays none of {roles}")


def values_of(tokens: Sequence[Token], roles: Sequence[str]) -> tuple[object, ...]:
    """The values of all tokens that can play one of the roles."""
    return tuple(value_of(token, roles) for token in tokens if not token.roles.keys().isdisjoint(roles))
