"""Reads scripts of who said what, when and where: the demo's turns, and the dialogues of the tests."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.person import ChannelId, PersonId
from bot.domain.said import Door

REPORT_YEAR = 2009
"""The year that the report's "today" lies in; in scripts it is written in braces and shifted."""
_YEARS_OF_THE_REPORT = re.compile(r"\b(20(?:08|09|10|11))(?=-\d\d-\d\d\b)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """One line of a script: somebody (a handle) said this text somewhere (a channel's name) at that moment."""

    moment: datetime
    place: str
    speaker: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The handles and channel names of a practice workspace, with their ids."""

    people: Mapping[str, PersonId]
    channels: Mapping[str, ChannelId]

    def as_slack_sends_it(self, text: str) -> str:
        """What was typed, escaped as Slack does it, with each known @handle as a mention."""
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return re.sub(r"(?<!\w)@([\w.-]*\w)", self._mention, escaped)

    def _mention(self, found: re.Match[str]) -> str:
        person = self.people.get(found[1])
        return f"<@{person}|{found[1]}>" if person else found[0]


def read_world(toml: str) -> World:
    """The people and channels of a world file."""
    world = tomllib.loads(toml)
    return World(
        people={user["name"]: PersonId(user["id"]) for user in world["users"]},
        channels={channel["name"]: ChannelId(channel["id"]) for channel in world["channels"]},
    )


def years_to_shift(today: date) -> int:
    """By how many years the report's dates move: its year is this one from July on, and before that the last one."""
    return (today.year if today.month >= 7 else today.year - 1) - REPORT_YEAR


def shift_toml(toml: str, years: int) -> str:
    """A partnership file with its dates of 2008 to 2011 moved by that many years."""
    return _YEARS_OF_THE_REPORT.sub(lambda found: str(int(found[1]) + years), toml)


def read_script(script: str, *, years: int = 0, timezone: str = "America/Toronto") -> Iterator[Spoken]:
    """The lines of a script, in order; years in braces are moved by `years`.

    A header `-- 2009-03-24 10:00 #channel` sets moment and place of the lines `speaker> text` below it.
    Raises ValueError for any other line that is neither blank nor a comment.
    """
    moment, place = None, ""
    for number, raw in enumerate(script.splitlines(), 1):
        line = re.sub(r"\{(\d{4})\}", lambda found: str(int(found[1]) + years), raw).strip()
        if not line or line == "#" or line.startswith("# "):
            continue
        if header := re.fullmatch(r"-- (\d{4}-\d\d-\d\d \d\d:\d\d) #?([\w-]+)", line):
            moment, place = _moment(header[1], number, timezone), header[2]
        elif moment and (said := re.fullmatch(r"([\w.-]+)> (.+)", line)):
            yield Spoken(moment=moment, place=place, speaker=said[1], text=said[2])
        else:
            raise ValueError(f"line {number} is neither a header nor somebody's words: {line}")


def _moment(text: str, number: int, timezone: str) -> datetime:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(timezone))
    except ValueError as error:
        raise ValueError(f"line {number} names a moment that does not exist ({error}): {text}") from error


def door_of(text: str) -> tuple[Door, str]:
    """The door that typed words go through, and the words behind a slash command."""
    command, _, rest = text.partition(" ")
    door = Door.of_command(command)
    return (door, rest) if door else (Door.MENTION, text)
