"""Valid payloads made invalid by one small change: too long, missing, unknown, of another type, or repeated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.blockkit.catalogue import Json, find, places, put, without

SIZES = (0, 25, 31, 51, 76, 101, 151, 201, 256, 301, 2001, 3001, 12_001)
COUNTS = (0, 2, 4, 6, 11, 26, 51, 101, 202)
NUMBERS = (-1, 0, 101, 3001, 10**10)
OTHERS: tuple[Any, ...] = (None, True, 7, "words", ["words"], {"words": 7})
TYPES = ("plain_text", "mrkdwn", "sectoin", "rich_text_list", "user", "button", "image", "plain_text_input")


def changeable(payload: Json) -> list[str]:
    """Where a payload can be changed so that it stays a message with blocks, or the same kind of view."""
    below = "/" if "type" in payload else "/blocks/"
    return [place for place in places(payload) if place.startswith(below) and place != "/type"]


def changed(payload: Json, place: str) -> list[Json]:
    """The payload with the part at this place changed in every way that fits it."""
    part = find(payload, place)
    values = [*OTHERS, *_values(part, place)]
    return [without(payload, place), *(put(payload, place, value) for value in values)]


def _values(part: Any, place: str) -> Iterator[Any]:
    if place.endswith("/type"):
        yield from TYPES
    if isinstance(part, str):
        yield from ("x" * size for size in SIZES)
    if isinstance(part, int | float):
        yield from NUMBERS
    if isinstance(part, list) and part:
        yield from ((part * count)[:count] for count in COUNTS)
        yield [*part, part[0]]
    if isinstance(part, dict):
        yield {**part, "colour": "red"}
