"""What comes in: words that somebody wrote, a button that was pressed, a form that was sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.item import Source
from bot.domain.person import ChannelId, PersonId, TeamId

NOWHERE = ChannelId("")
"""No conversation: a form or button that belongs to none."""


class Door(StrEnum):
    """The way by which words come in; what is written after a command is read in its light."""

    ACTION = "/action"
    MILESTONE = "/milestone"
    OVERDUE = "/overdue"
    WG = "/wg"
    MENTION = "mention"
    DIRECT = "direct message"
    SHORTCUT = "shortcut"

    @classmethod
    def of_command(cls, name: str) -> Door | None:
        """The door of a slash command, by any of its names in the three languages; None where there is no such one."""
        return _COMMANDS.get(name)


_COMMANDS = {
    "/action": Door.ACTION,
    "/accion": Door.ACTION,
    "/milestone": Door.MILESTONE,
    "/hito": Door.MILESTONE,
    "/jalon": Door.MILESTONE,
    "/overdue": Door.OVERDUE,
    "/vencidos": Door.OVERDUE,
    "/retards": Door.OVERDUE,
    "/wg": Door.WG,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Words that somebody wrote to the bot. `text` is as Slack sent it, escaped; `delivery` is unique to this one."""

    team: TeamId
    speaker: PersonId
    channel: ChannelId
    text: str
    door: Door
    delivery: str
    direct: bool = False
    thread: str | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A button that somebody pressed: its action id and value are claims until they are read and checked."""

    team: TeamId
    speaker: PersonId
    channel: ChannelId
    action_id: str
    value: str
    delivery: str
    message: str = ""
    """The ts of the message that the button stands in, where it stands in one."""
    direct: bool = False
    thread: str | None = None
    at_home: bool = False
    """Whether the button stands on the Home tab, which then shows the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Somebody brought the bot into a channel."""

    team: TeamId
    speaker: PersonId
    channel: ChannelId
    delivery: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The Home tab, opened by somebody."""

    team: TeamId
    speaker: PersonId
    delivery: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted:
    """A form that somebody sent. `values` are Slack's `state.values`: by block id, then action id."""

    team: TeamId
    speaker: PersonId
    form: str
    metadata: str
    values: Mapping[str, Mapping[str, Mapping[str, object]]]
    delivery: str
    channel: ChannelId = NOWHERE
    """Where the form was opened, as far as it is known."""
    at_home: bool = False
    """Whether that was the Home tab, which then shows the answer."""
