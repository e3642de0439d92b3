"""What a partnership file makes of what is known: the result, and the differences in plain English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from bot.domain.group import Group, Meeting, Partnership, Subgroup
from bot.domain.person import Side

Thing = TypeVar("Thing")

_SAID = {
    "cadence": "days of reminders",
    "dates": "order of dates",
    "fiscal_year": "fiscal year",
    "sign_off": "sign-off",
    "timezone": "time zone",
    "start": "first day",
    "end": "last day",
    "since": "first day",
    "until": "last day",
}
_PARTS = ("subgroups", "seats")


def applied(known: Partnership | None, named: Partnership) -> Partnership:
    """What is known once the file `named` was applied to it.

    What the file does not name stays: sides, groups, subgroups and meetings that it leaves out, and where it gives
    no channel, aliases, order of dates or secretariat, the ones that are known. Known things keep their place in the
    order, new ones follow. Seats have no id by which one could be told from another: a group for which the file
    names seats has exactly those from then on, and a group without any in the file keeps the ones that are known.
    """
    if known is None:
        return named
    return Partnership(
        team=named.team,
        names=named.names,
        secretariat=named.secretariat or known.secretariat,
        sides=_joined(known.sides, named.sides, _code, _side),
        meetings=_meetings(known.meetings, named.meetings),
        groups=_joined(known.groups, named.groups, _code, _group),
    )


def _joined(
    known: Sequence[Thing],
    named: Sequence[Thing],
    key: Callable[[Thing], object],
    join: Callable[[Thing, Thing], Thing],
) -> tuple[Thing, ...]:
    found = {key(thing): thing for thing in known}
    for thing in named:
        old = found.get(key(thing))
        found[key(thing)] = thing if old is None else join(old, thing)
    return tuple(found.values())


def _code(thing: Side | Group | Subgroup) -> str:
    return thing.code


def _side(known: Side, named: Side) -> Side:
    return replace(named, dates=named.dates or known.dates)


def _group(known: Group, named: Group) -> Group:
    return replace(
        named,
        aliases=named.aliases or known.aliases,
        channel=named.channel or known.channel,
        dates=named.dates or known.dates,
        subgroups=_joined(known.subgroups, named.subgroups, _code, lambda _, subgroup: subgroup),
        seats=named.seats or known.seats,
    )


def _meetings(known: Sequence[Meeting], named: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """A meeting is known by its group, its English name and its first day; one whose name comes once a year on
    both sides is the same meeting, moved."""
    moved = {_yearly(meeting): meeting for meeting in _only_ones(known)}
    stay = list(known)
    for meeting in _only_ones(named):
        old = moved.get(_yearly(meeting))
        if old is not None:
            stay[stay.index(old)] = meeting
    return _joined(stay, named, _daily, lambda _, meeting: meeting)


def _yearly(meeting: Meeting) -> tuple[str | None, str, int]:
    return (meeting.group, meeting.names.en, meeting.start.year)


def _daily(meeting: Meeting) -> tuple[object, ...]:
    return (meeting.group, meeting.names.en, meeting.start)


def _only_ones(meetings: Sequence[Meeting]) -> Iterator[Meeting]:
    times = Counter(map(_yearly, meetings))
    return (meeting for meeting in meetings if times[_yearly(meeting)] == 1)


def differences(known: Partnership | None, now: Partnership) -> tuple[str, ...]:
    """A line for each thing that is new or other than it was."""
    return tuple(_differences(known, now))


def _differences(known: Partnership | None, now: Partnership) -> Iterator[str]:
    if known is None:
        yield "partnership added"
    elif known.names != now.names:
        yield "partnership: names changed"
    yield from _secretariat(known.secretariat if known else (), now.secretariat)
    yield from _each("side", known.sides if known else (), now.sides)
    yield from _meeting_lines(known.meetings if known else (), now.meetings)
    yield from _each("group", known.groups if known else (), now.groups)


def _secretariat(known: Sequence[str], now: Sequence[str]) -> Iterator[str]:
    yield from (f"secretariat: {person} added" for person in now if person not in known)
    yield from (f"secretariat: {person} removed" for person in known if person not in now)
    if set(known) == set(now) and known != now:
        yield "secretariat: order changed"


def _each(
    sort: str, known: Iterable[Side | Group | Subgroup], now: Iterable[Side | Group | Subgroup]
) -> Iterator[str]:
    found = {thing.code: thing for thing in known}
    for thing in now:
        old = found.get(thing.code)
        label = f"{sort} {thing.code}"
        if old is None:
            yield f"{label} added"
        elif old != thing:
            yield from (f"{label}: {line}" for line in _inside(old, thing))


def _inside(old: Any, new: Any) -> Iterator[str]:
    for name in (field.name for field in fields(new) if field.name not in _PARTS):
        if getattr(old, name) != getattr(new, name):
            yield f"{_SAID.get(name, name)} changed"
    if isinstance(new, Group):
        yield from _each("subgroup", old.subgroups, new.subgroups)
        yield from _seats(old, new)


def _seats(old: Group, new: Group) -> Iterator[str]:
    if old.seats == new.seats:
        return
    before, after = Counter(old.seats), Counter(new.seats)
    added, gone = (after - before).total(), (before - after).total()
    yield f"seats replaced ({added} new, {gone} gone)" if added or gone else "seats: order changed"


def _meeting_lines(known: Sequence[Meeting], now: Sequence[Meeting]) -> Iterator[str]:
    for place, meeting in enumerate(now):
        label = f"meeting {meeting.names.en} ({meeting.start}{f', {meeting.group}' if meeting.group else ''})"
        if place >= len(known):
            yield f"{label} added"
        elif known[place] != meeting:
            yield f"{label}: {', '.join(_inside(known[place], meeting))}"
