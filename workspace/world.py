"""The world file: who works here and in which channels, read from TOML into values that cannot be wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Json = dict[str, Any]
Value = TypeVar("Value", "Team", "Person", "Room", "Group")


class BadFile(Exception):
    """A world or manifest file that cannot be used; the message names the file and the field."""


@dataclass(frozen=True, kw_only=True)
class Team:
    id: str
    name: str
    domain: str = "practice"
    tz: str = "UTC"


@dataclass(frozen=True, kw_only=True)
class Person:
    id: str
    name: str
    real_name: str
    title: str = ""
    tz: str = "UTC"
    locale: str = "en-US"
    guest: bool = False
    outsider: bool = False
    admin: bool = False
    deleted: bool = False


@dataclass(frozen=True, kw_only=True)
class Room:
    id: str
    name: str
    topic: str = ""
    private: bool = False
    members: tuple[str, ...] = ()
    bot: bool = True
    archived: bool = False


@dataclass(frozen=True, kw_only=True)
class Group:
    """A user group, which people mention by its handle."""

    id: str
    handle: str
    name: str
    description: str = ""
    members: tuple[str, ...] = ()
    disabled: bool = False


@dataclass(frozen=True, kw_only=True)
class World:
    team: Team
    people: tuple[Person, ...]
    rooms: tuple[Room, ...]
    groups: tuple[Group, ...] = ()


def read_world(path: Path) -> World:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as trouble:
        raise BadFile(f"{path}: {trouble}") from trouble
    people = tuple(_made(Person, entry, f"{path}: users") for entry in data.get("users", ()))
    regulars = [person.id for person in people if not (person.guest or person.outsider)]
    rooms = tuple(
        _with_members(Room, entry, regulars, f"{path}: channels") for entry in data.get("channels", ())
    )
    groups = tuple(
        _with_members(Group, entry, [], f"{path}: usergroups") for entry in data.get("usergroups", ())
    )
    team = _made(Team, data.get("team", {}), f"{path}: team")
    world = World(team=team, people=people, rooms=rooms, groups=groups)
    _check(world, path)
    return world


def _with_members(kind: type[Value], entry: Json, members: list[str], place: str) -> Value:
    return _made(kind, {**entry, "members": tuple(entry.get("members", members))}, place)


def _made(kind: type[Value], entry: Json, place: str) -> Value:
    try:
        return kind(**entry)
    except TypeError as trouble:
        raise BadFile(f"{place} {entry.get('id', '(without id)')}: {trouble}") from trouble


def _check(world: World, path: Path) -> None:
    if not world.people:
        raise BadFile(f"{path}: users: at least one person is needed")
    known = _unique((person.id for person in world.people), f"{path}: users")
    _unique((room.id for room in world.rooms), f"{path}: channels")
    _unique((group.id for group in world.groups), f"{path}: usergroups")
    for table, holders in (("channels", world.rooms), ("usergroups", world.groups)):
        for holder in holders:
            _check_members(holder, known, f"{path}: {table} {holder.id}")
    for zone in {world.team.tz, *(person.tz for person in world.people)}:
        _check_zone(zone, path)


def _check_members(holder: Room | Group, known: set[str], place: str) -> None:
    strangers = [member for member in holder.members if member not in known]
    if strangers:
        raise BadFile(f"{place}: members: unknown user {strangers[0]}")


def _unique(ids: Iterable[str], place: str) -> set[str]:
    seen: set[str] = set()
    for each in ids:
        if each in seen:
            raise BadFile(f"{place}: {each} appears twice")
        seen.add(each)
    return seen


def _check_zone(zone: str, path: Path) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as trouble:
        raise BadFile(f"{path}: tz: unknown time zone {zone}") from trouble
