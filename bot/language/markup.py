"""Slack's escapes and tokens, on the way in: what people typed, and where they mentioned whom or what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 4000
_TOKEN = re.compile(r"<(?P<sign>[@#!]?)(?P<target>[^<>|\s@#!][^<>|\s]*)(?:\|(?P<label>[^<>]*))?>")
_ESCAPE = re.compile(r"&(amp|lt|gt);")
_PLAIN = {"amp": "&", "lt": "<", "gt": ">"}


class Sort(StrEnum):
    """What a mark in a text points to."""

    PERSON = "person"
    CHANNEL = "channel"
    LINK = "link"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of a text that stands for a person, a channel or a link; `target` is the id or the address."""

    start: int
    end: int
    sort: Sort
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What people typed, and the marks in it."""

    text: str
    marks: tuple[Mark, ...] = ()


def typed(escaped: str) -> Typed:
    """The text as it was typed, from the text as Slack sends it."""
    escaped = escaped[:LONGEST]
    pieces: list[str] = []
    marks: list[Mark] = []
    position = length = 0
    for found in _TOKEN.finditer(escaped):
        before = _unescaped(escaped[position : found.start()])
        shown = _shown(found)
        start = length + len(before)
        marks.append(
            Mark(start=start, end=start + len(shown), sort=_sort(found), target=_unescaped(found["target"]))
        )
        pieces += [before, shown]
        position, length = found.end(), start + len(shown)
    pieces.append(_unescaped(escaped[position:]))
    return Typed(text="".join(pieces), marks=tuple(marks))


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: _PLAIN[found[1]], text)


def _shown(found: re.Match[str]) -> str:
    label, target = _unescaped(found["label"] or ""), _unescaped(found["target"])
    sign = found["sign"]
    if sign == "!":
        return label or f"@{target.partition('^')[0]}"
    if sign:
        return sign + (label or target)
    if label and label != target and not target.startswith("mailto:") and not target.endswith(f"//{label}"):
        return f"{label} ({target})"
    return label or target


def _sort(found: re.Match[str]) -> Sort:
    if found["sign"] == "@":
        return Sort.PERSON
    if found["sign"] == "#":
        return Sort.CHANNEL
    return Sort.OTHER if found["sign"] else Sort.LINK
