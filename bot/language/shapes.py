"""Shapes: patterns over the roles of tokens, such as "d:day of? m:month y:year?", compiled to regular expressions.

An element is a role or several with "|" between them, with a name before a colon where its value is wanted and a
question mark where it may be missing. `p:*` is a phrase of its own, which is read in turn. Articles, commas and times of day
may stand before every element.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.language.lexicon import Token, letters_with

_FILLERS = ("article", "comma", "time")


class Shape(NamedTuple):
    """A compiled pattern, for each name the roles that its value may come from, and how it can begin and end."""

    pattern: re.Pattern[str]
    roles: dict[str, tuple[str, ...]]
    starts: frozenset[str] | None
    """The letters that it can begin with; None where that may be any."""
    ends: frozenset[str] | None
    """The letters that it can end with, likewise."""


@cache
def shape(text: str) -> Shape:
    """The compiled shape of that text."""
    parts, roles = [], {}
    for element in text.split():
        name, _, body = element.rpartition(":")
        optional = body.endswith("?")
        named = body.rstrip("?").split("|")
        if name:
            roles[name] = tuple(named)
        parts.append(_element(name, named, optional=optional))
    return Shape(
        re.compile("".join(parts) + _filler()), roles, _edge(text.split()), _edge(text.split()[::-1])
    )


def _edge(elements: Sequence[str]) -> frozenset[str] | None:
    found = frozenset("".join(map(letters_with, _FILLERS)))
    for element in elements:
        body = element.rpartition(":")[2]
        if body == "*":
            return None
        found |= frozenset("".join(map(letters_with, body.rstrip("?").split("|"))))
        if not body.endswith("?"):
            break
    return found


def _element(name: str, roles: Sequence[str], *, optional: bool) -> str:
    body = ".+?" if roles == ["*"] else _class("".join(map(letters_with, roles)))
    named = f"(?P<{name}>{body})" if name else body
    lead = "" if roles == ["*"] or "article" in roles else _filler()
    return f"(?:{lead}{named}){'?' if optional else ''}"


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
