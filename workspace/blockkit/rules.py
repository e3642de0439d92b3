"""The words in which the rules of Block Kit are written: each makes a check of one JSON value.

A check takes a value and its place (a JSON pointer, RFC 6901) and yields complaints in the words of Slack's own
server. Where a value must be one of a few, the complaint names them: Slack's server does not, people need it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Complaints = Iterator[str]
Rule = Callable[[Any, str], Complaints]


@dataclass(frozen=True)
class Must:
    """A field that has to be there."""

    rule: Rule


def complaint(words: str, place: str) -> str:
    return f"[ERROR] {words} [json-pointer:{place}]"


def must(rule: Rule) -> Must:
    return Must(rule)


def string(most: int | None = None, least: int = 1) -> Rule:
    """Words of this many characters (code points, as Slack counts them)."""

    def check(value: Any, place: str) -> Complaints:
        if not isinstance(value, str):
            yield complaint("must provide a string", place)
        elif len(value) < least:
            yield complaint(f"must be more than {least - 1} characters", place)
        elif most is not None and len(value) > most:
            yield complaint(f"must be less than {most + 1} characters", place)

    return check


def pattern(expression: str, known_as: str) -> Rule:
    """Words of one form, such as a date; what they are known as is said in the complaint."""
    form = re.compile(expression)

    def check(value: Any, place: str) -> Complaints:
        if not isinstance(value, str):
            yield complaint("must provide a string", place)
        elif not form.fullmatch(value):
            yield complaint(f"input must be a valid: {known_as}", place)

    return check


def one_of(*words: str) -> Rule:
    def check(value: Any, place: str) -> Complaints:
        if not isinstance(value, str) or value not in words:
            yield complaint(f"must be a valid enum value ({', '.join(words)})", place)

    return check


def flag(value: Any, place: str) -> Complaints:
    if not isinstance(value, bool):
        yield complaint("must be a boolean", place)


def number(value: Any, place: str) -> Complaints:
    if not _is_number(value):
        yield complaint("must provide a number", place)


def positive(value: Any, place: str) -> Complaints:
    yield from number(value, place)
    if _is_number(value) and value <= 0:
        yield complaint("must be greater than 0", place)


def whole(least: int, most: int | None = None) -> Rule:
    """A whole number between two, both allowed."""

    def check(value: Any, place: str) -> Complaints:
        if not isinstance(value, int) or isinstance(value, bool):
            yield complaint("must provide an integer", place)
        elif value < least:
            yield complaint(f"must be greater than {least - 1}", place)
        elif most is not None and value > most:
            yield complaint(f"must be less than {most + 1}", place)

    return check


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def items(rule: Rule, most: int | None = None, least: int = 1) -> Rule:
    """A list of this many, each by the same rule."""

    def check(value: Any, place: str) -> Complaints:
        if not isinstance(value, list):
            yield complaint("must provide an array", place)
            return
        if len(value) < least:
            yield complaint(f"must provide at least {least} items", place)
        if most is not None and len(value) > most:
            yield complaint(f"no more than {most} items allowed", place)
        for index, each in enumerate(value):
            yield from rule(each, f"{place}/{index}")

    return check


def record(*across: Rule, **fields: Rule | Must) -> Rule:
    """An object that has these fields and no others; the rules across it see all of them at once."""
    rules = {name: field.rule if isinstance(field, Must) else field for name, field in fields.items()}
    required = [name for name, field in fields.items() if isinstance(field, Must)]

    def check(value: Any, place: str) -> Complaints:
        if not isinstance(value, dict):
            yield complaint("must provide an object", place)
            return
        for name in required:
            if name not in value:
                yield complaint(f"missing required field: {name}", place)
        for rule in across:
            yield from rule(value, place)
        for name, inner in value.items():
            if name in rules:
                yield from rules[name](inner, f"{place}/{name}")
            else:
                yield complaint(f"invalid additional property: {name}", place)

    return check


def by_type(kinds: Mapping[str, Rule]) -> Rule:
    """An object whose `type` says which of these it is."""

    def check(value: Any, place: str) -> Complaints:
        if not isinstance(value, dict):
            yield complaint("must provide an object", place)
        elif "type" not in value:
            yield complaint("missing required field: type", place)
        elif not isinstance(value["type"], str) or value["type"] not in kinds:
            yield complaint(f"unsupported type: {value['type']}", f"{place}/type")
        else:
            yield from kinds[value["type"]](value, place)

    return check


def all_of(*rules: Rule) -> Rule:
    """Every one of these rules holds."""

    def check(value: Any, place: str) -> Complaints:
        for rule in rules:
            yield from rule(value, place)

    return check


def anything(_value: Any, _place: str) -> Complaints:
    """What is judged elsewhere, or by nobody."""
    return iter(())


# --- rules across the fields of one object


def either(*names: str) -> Rule:
    """At least one of these fields is there."""

    def check(value: Any, place: str) -> Complaints:
        if not any(name in value for name in names):
            yield complaint(f"must define either {_either(names)}", place)

    return check


def not_both(one: str, other: str) -> Rule:
    def check(value: Any, place: str) -> Complaints:
        if one in value and other in value:
            yield complaint(f"must not define both `{one}` and `{other}`", place)

    return check


def together(name: str, needed: str) -> Rule:
    """One field means nothing without the other."""

    def check(value: Any, place: str) -> Complaints:
        if value.get(name) and not value.get(needed):
            yield complaint(f"must define `{needed}` to use `{name}`", f"{place}/{name}")

    return check


def apart(name: str, other: str) -> Rule:
    """One field means nothing beside the other."""

    def check(value: Any, place: str) -> Complaints:
        if value.get(name) and value.get(other):
            yield complaint(f"must not define `{other}` to use `{name}`", f"{place}/{name}")

    return check


def unlike(listed: str, name: str) -> Rule:
    """No two objects of a list have the same value in this field."""

    def check(value: Any, place: str) -> Complaints:
        yield from repeated(objects(value.get(listed)), name, f"{place}/{listed}")

    return check


def repeated(each: Iterable[tuple[int | str, dict[str, Any]]], name: str, place: str) -> Complaints:
    """A complaint for every object whose field says what one before it said."""
    seen: set[str] = set()
    for where, value in each:
        said = value.get(name)
        if isinstance(said, str):
            if said in seen:
                yield complaint(f'`{name}` "{said}" already exists', f"{place}/{where}/{name}")
            seen.add(said)


def objects(value: object) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a list with their positions; nothing where there is no list."""
    for index, each in enumerate(value if isinstance(value, list) else ()):
        if isinstance(each, dict):
            yield index, each


def in_order(smaller: str, larger: str) -> Rule:
    """One number is not above the other."""

    def check(value: Any, place: str) -> Complaints:
        least, most = as_number(value.get(smaller)), as_number(value.get(larger))
        if least is not None and most is not None and least > most:
            yield complaint(f"`{smaller}` must not be greater than `{larger}`", f"{place}/{smaller}")

    return check


def as_number(value: object) -> float | None:
    """The number, also of one written in words; None if it is not one."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def _either(names: Iterable[str]) -> str:
    return " or ".join(f"`{name}`" for name in names)
