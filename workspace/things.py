"""Smaller things that a workspace remembers: topics, pins, bookmarks, scheduled messages, assistant threads, runs of steps."""

from __future__ import annotations

from dataclasses import dataclass, field

from workspace.world import Json


@dataclass(frozen=True, kw_only=True)
class Inscription:
    """A channel's topic or its purpose: the words, and who set them when."""

    value: str = ""
    creator: str = ""
    last_set: int = 0


@dataclass(frozen=True, kw_only=True)
class Pin:
    ts: str
    person: str
    created: int


@dataclass(frozen=True, kw_only=True)
class Bookmark:
    id: str
    title: str
    link: str
    emoji: str
    person: str
    created: int


@dataclass(frozen=True, kw_only=True)
class Scheduled:
    """A message that waits for its time; one with metadata is never posted (see Slack's page on chat.scheduleMessage)."""

    id: str
    channel: str
    post_at: int
    created: int
    text: str
    blocks: list[Json]
    attachments: list[Json]
    thread_ts: str | None
    broadcast: bool
    metadata: Json | None


@dataclass(kw_only=True)
class AssistantThread:
    """What an app shows at a thread of its own: what it is doing, the thread's title, and what one could ask."""

    status: str = ""
    loading_messages: list[str] = field(default_factory=list)
    title: str = ""
    prompts_title: str = ""
    prompts: list[Json] = field(default_factory=list)


@dataclass(kw_only=True)
class StepRun:
    """One run of a custom step, until the app completes it."""

    id: str
    callback_id: str
    person: str
    inputs: Json
    status: str = "running"
    outputs: Json = field(default_factory=dict)
    error: str = ""
