"""The kinds of rule that a setting of a manifest may be under: texts, flags, numbers, lists, and sections of settings."""

from __future__ import annotations

import re
from collections.abc import Callable

Rule = Callable[[object, str], str]
"""What is wrong with a value at a place, in one sentence; nothing if it will do."""


def words(least: int = 0, most: int | None = None, pattern: str = "") -> Rule:
    def rule(value: object, place: str) -> str:
        if not isinstance(value, str):
            return f"{place} must be a string"
        if len(value) < least or (most is not None and len(value) > most):
            return f"{place} must have {_between(least, most)} characters, and has {len(value)}"
        if not re.search(pattern, value):
            return f"{place}: {value!r} does not fit {pattern}"
        return ""

    return rule


def one_of(*values: str) -> Rule:
    def rule(value: object, place: str) -> str:
        return "" if value in values else f"{place} must be one of {', '.join(values)}"

    return rule


def flag(value: object, place: str) -> str:
    return "" if isinstance(value, bool) else f"{place} must be true or false"


def number(value: object, place: str) -> str:
    return "" if isinstance(value, int) and not isinstance(value, bool) else f"{place} must be an integer"


def listing(each: Rule, least: int = 0, most: int | None = None, *, unique: bool = False) -> Rule:
    def rule(value: object, place: str) -> str:
        if not isinstance(value, list):
            return f"{place} must be a list"
        if len(value) < least or (most is not None and len(value) > most):
            return f"{place} must have {_between(least, most)} entries, and has {len(value)}"
        if unique and any(item in value[:index] for index, item in enumerate(value)):
            return f"{place} must not name anything twice"
        return next(filter(None, (each(item, f"{place}[{index}]") for index, item in enumerate(value))), "")

    return rule


def section(settings: dict[str, Rule], *required: str, more: bool = False) -> Rule:
    """An object with these settings, and with no others unless there may be `more`."""

    def rule(value: object, place: str) -> str:
        if not isinstance(value, dict):
            return f"{place or 'a manifest'} must be an object"
        missing = next((f"{_at(place, name)} is missing" for name in required if name not in value), "")
        others = () if more else (name for name in value if name not in settings)
        unknown = next((f"{_at(place, name)} is unknown" for name in others), "")
        wrong = (settings[name](value[name], _at(place, name)) for name in settings if name in value)
        return missing or unknown or next(filter(None, wrong), "")

    return rule


def named(each: Rule, most: int) -> Rule:
    """An object whose names are the app's own."""

    def rule(value: object, place: str) -> str:
        if not isinstance(value, dict):
            return f"{place} must be an object"
        if len(value) > most:
            return f"{place} must have at most {most} entries, and has {len(value)}"
        return next(filter(None, (each(item, _at(place, name)) for name, item in value.items())), "")

    return rule


def _between(least: int, most: int | None) -> str:
    if most is None:
        return f"at least {least}"
    return f"at most {most}" if least == 0 else f"{least} to {most}"


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
