"""A turn: from what was said, pressed or filled in, through understanding and services, to an answer; one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.item import Source
from bot.domain.person import ChannelId, PersonId, TeamId
from bot.render.message import Reply


class Door(StrEnum):
    """The way by which words come in; what is written after a command is read in its light."""

    ACTION = "/action"
    MILESTONE = "/milestone"
    OVERDUE = "/overdue"
    WG = "/wg"
    MENTION = "mention"
    DIRECT = "direct message"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Words that somebody wrote to the bot. `text` is as Slack sent it, escaped; `delivery` is unique to this one.

    `speaker_name` is Slack's handle where the payload has one.
    """

    team: TeamId
    speaker: PersonId
    channel: ChannelId
    text: str
    door: Door
    delivery: str
    direct: bool = False
    speaker_name: str = ""
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
    direct: bool = False
    thread: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted:
    """A form that somebody sent. `values` are Slack's `state.values`: by block id, then action id."""

    team: TeamId
    speaker: PersonId
    form: str
    metadata: str
    values: Mapping[str, Mapping[str, Mapping[str, object]]]
    delivery: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a turn answers, once it is committed. `errors` (of a form) are sentences by block id; with them nothing was
    changed and the form stays open. `again` says that this delivery was worked on before: there is nothing to say.
    """

    replies: tuple[Reply, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict)
    again: bool = False
