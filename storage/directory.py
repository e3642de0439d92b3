"""The directory of a workspace: read whole, kept in memory for as long as its revision stays, written by what differs."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, delete, select

from bot.domain.group import Directory, Group, Partnership
from bot.domain.person import Channel, Person, TeamId
from storage.opened import HERE, Opened, add_to, kept_in
from storage.partnership import applied, differences
from storage.rows import (
    Row,
    channel_of,
    channel_row,
    group_of,
    group_row,
    meeting_of,
    meeting_row,
    names_json,
    names_of,
    person_of,
    person_row,
    seat_of,
    seat_row,
    side_of,
    side_row,
    subgroup_of,
    subgroup_row,
)
from storage.schema import (
    channels,
    meetings,
    people,
    seats,
    secretariat,
    sides,
    subgroups,
    working_groups,
    workspaces,
)

Shelf = MutableMapping[TeamId, tuple[int, Directory]]
"""Directories that were read, each with its revision; threads share it, and each entry is replaced whole."""


def _all_of(table: Table, *order: str) -> Select[*tuple[Any, ...]]:
    return select(table).where(table.c.workspace == HERE).order_by(*(table.c[name] for name in order))


_WORKSPACE = select(workspaces).where(workspaces.c.workspace == HERE)
_PEOPLE = _all_of(people, "person")
_CHANNELS = _all_of(channels, "channel")
_SIDES = _all_of(sides, "position")
_SECRETARIAT = _all_of(secretariat, "position")
_MEETINGS = _all_of(meetings, "position")
_GROUPS = _all_of(working_groups, "position")
_SUBGROUPS = _all_of(subgroups, "position")
_SEATS = _all_of(seats, "position")


_KEEP_WORKSPACE = kept_in(workspaces, "names")
_NAME_WORKSPACE = kept_in(workspaces)
# A write that changes nothing: it makes sure of the row, and holds it against a second file at the same time.
_HOLD_WORKSPACE = add_to(workspaces).on_conflict_do_update(
    index_elements=[workspaces.c.workspace], set_={"revision": workspaces.c.revision}
)
_KEEP_PERSON = kept_in(people, "language", "hour", "mutes")
_KEEP_SETTINGS = kept_in(people)
_KEEP_CHANNEL = kept_in(channels)
_KEEP_SIDE = kept_in(sides)
_KEEP_GROUP = kept_in(working_groups)

_REWRITTEN = {table: (delete(table).where(table.c.workspace == HERE), add_to(table))
              for table in (secretariat, meetings, subgroups, seats)}  # fmt: skip


class DirectoryPart(Opened):
    """The ledger as far as it is about who works together, and where."""

    def __init__(self, connection: Connection, team: TeamId, shelf: Shelf) -> None:
        super().__init__(connection, team)
        self._shelf = shelf
        self._directory: Directory | None = None

    def directory(self) -> Directory | None:
        return self._directory or self._shelved()

    def _take_from_shelf(self, revision: int | None) -> None:
        revision_read, directory = self._shelf.get(self._team, (None, None))
        if revision_read == revision:
            self._directory = directory

    def _shelved(self) -> Directory | None:
        workspace = self._run(_WORKSPACE).mappings().one_or_none()
        if workspace is None or workspace["names"] is None:
            return None
        self._take_from_shelf(workspace["revision"])
        if self._directory is None:
            self._directory = self._read(workspace)
            self._shelf[self._team] = (workspace["revision"], self._directory)
        return self._directory

    def _read(self, workspace: Row) -> Directory:
        known = map(person_of, self._run(_PEOPLE).mappings())
        seen = map(channel_of, self._run(_CHANNELS).mappings())
        return Directory(
            partnership=self._partnership(workspace),
            people=MappingProxyType({person.id: person for person in known}),
            channels=MappingProxyType({channel.id: channel for channel in seen}),
        )

    def _partnership(self, workspace: Row) -> Partnership:
        return Partnership(
            team=self._team,
            names=names_of(workspace["names"]),
            secretariat=tuple(row["person"] for row in self._run(_SECRETARIAT).mappings()),
            sides=tuple(map(side_of, self._run(_SIDES).mappings())),
            meetings=tuple(map(meeting_of, self._run(_MEETINGS).mappings())),
            groups=tuple(self._groups()),
        )

    def _groups(self) -> Iterator[Group]:
        below = {code: tuple(map(subgroup_of, rows)) for code, rows in self._by_group(_SUBGROUPS).items()}
        held = {code: tuple(map(seat_of, rows)) for code, rows in self._by_group(_SEATS).items()}
        for row in self._run(_GROUPS).mappings():
            yield group_of(row, below.get(row["code"], ()), held.get(row["code"], ()))

    def _by_group(self, chosen: Select[*tuple[Any, ...]]) -> Mapping[str, list[Row]]:
        found: defaultdict[str, list[Row]] = defaultdict(list)
        for row in self._run(chosen).mappings():
            found[row["group_code"]].append(row)
        return found

    def apply_partnership(self, partnership: Partnership) -> tuple[str, ...]:
        if partnership.team != self._team:
            raise ValueError(f"a partnership of workspace {partnership.team}, in the ledger of {self._team}")
        self._add(_HOLD_WORKSPACE, {"revision": _new_revision()})
        workspace = self._run(_WORKSPACE).mappings().one()
        known = self._partnership(workspace) if workspace["names"] else None
        result = applied(known, partnership)
        lines = differences(known, result)
        if lines:
            self._write(result)
        return lines

    def _write(self, partnership: Partnership) -> None:
        self._add(_NAME_WORKSPACE, {"names": names_json(partnership.names), "revision": _new_revision()})
        self._add_all(_KEEP_SIDE, _numbered(side_row, partnership.sides))
        self._add_all(_KEEP_GROUP, _numbered(group_row, partnership.groups))
        for table, rows in _rewritten_rows(partnership).items():
            forget, add = _REWRITTEN[table]
            self._run(forget)
            self._add_all(add, rows)
        self._directory = None

    def keep_people(self, people: Iterable[Person]) -> None:
        directory = self.directory()
        known = directory.people if directory else {}
        told = [_told_of_person(person, known.get(person.id)) for person in people]
        self._keep(_KEEP_PERSON, [person_row(person) for person in told if person != known.get(person.id)])

    def keep_settings(self, person: Person) -> None:
        self._keep(_KEEP_SETTINGS, [person_row(person)])

    def keep_channels(self, channels: Iterable[Channel]) -> None:
        directory = self.directory()
        known = directory.channels if directory else {}
        told = [_told_of_channel(channel, known.get(channel.id)) for channel in channels]
        self._keep(
            _KEEP_CHANNEL, [channel_row(channel) for channel in told if channel != known.get(channel.id)]
        )

    def _keep(self, statement: Any, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._add(_KEEP_WORKSPACE, {"revision": _new_revision()})
            self._add_all(statement, rows)
            self._directory = None


def _told_of_person(person: Person, known: Person | None) -> Person:
    if known is None:
        return person
    return replace(
        person,
        timezone=person.timezone or known.timezone,
        locale=person.locale or known.locale,
        language=known.language,
        hour=known.hour,
        mutes=known.mutes,
    )


def _told_of_channel(channel: Channel, known: Channel | None) -> Channel:
    if known is None or channel.members is not None:
        return channel
    return replace(channel, members=known.members)


def _new_revision() -> int:
    return secrets.randbits(62)


Thing = TypeVar("Thing")


def _numbered(row: Any, things: Iterable[Thing]) -> list[dict[str, Any]]:
    return [row(thing, position) for position, thing in enumerate(things)]


def _rewritten_rows(partnership: Partnership) -> dict[Table, list[dict[str, Any]]]:
    return {
        secretariat: _numbered(
            lambda person, place: {"person": person, "position": place}, partnership.secretariat
        ),
        meetings: _numbered(meeting_row, partnership.meetings),
        subgroups: [
            subgroup_row(subgroup, group.code, position)
            for group in partnership.groups
            for position, subgroup in enumerate(group.subgroups)
        ],
        seats: [
            seat_row(seat, group.code, position)
            for group in partnership.groups
            for position, seat in enumerate(group.seats)
        ],
    }
