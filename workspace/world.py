"""The world file: who works here and in which channels, read from TOML into values that cannot be wrong."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Json = dict[str, Any]
Value = TypeVar("Value", "Team", "Person", "Room")


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
class World:
    team: Team
    people: tuple[Person, ...]
    rooms: tuple[Room, ...]


def read_world(path: Path) -> World:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as trouble:
        raise BadFile(f"{path}: {trouble}") from trouble
    people = tuple(_made(Person, entry, f"{path}: users") for entry in data.get("users", ()))
    regulars = [person.id for person in people if not (person.guest or person.outsider)]
    rooms = tuple(_room(entry, regulars, f"{path}: channels") for entry in data.get("channels", ()))
    world = World(team=_made(Team, data.get("team", {}), f"{path}: team"), people=people, rooms=rooms)
    _check(world, path)
    return world


def _room(entry: Json, regulars: list[str], place: str) -> Room:
    return _made(Room, {**entry, "members": tuple(entry.get("members", regulars))}, place)


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
    for room in world.rooms:
        strangers = [member for member in room.members if member not in known]
        if strangers:
            raise BadFile(f"{path}: channels {room.id}: members: unknown user {strangers[0]}")
    for zone in {world.team.tz, *(person.tz for person in world.people)}:
        _check_zone(zone, path)


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
