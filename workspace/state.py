"""All that the workspace remembers: conversations with their messages, files, views, and who has read what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from workspace.clock import Clock
from workspace.ids import BOT_USER, new_id, new_secret
from workspace.manifest import Manifest
from workspace.things import AssistantThread, Bookmark, Inscription, Pin, Scheduled, StepRun
from workspace.world import Group, Json, Person, Room, World

BROADCAST = "thread_broadcast"
NOTICES = frozenset(
    f"channel_{what}" for what in ("archive", "join", "leave", "name", "purpose", "topic", "unarchive")
)
"""The subtypes of what Slack itself writes into a channel."""


@dataclass(kw_only=True)
class Message:
    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    thread_ts: str | None = None
    by_bot: bool = False
    metadata: Json | None = None
    edited: str | None = None
    subtype: str | None = None
    only_for: str | None = None
    client_msg_id: str = ""
    """What a person's own program calls it; files that are shared, and what apps say, have none."""
    details: dict[str, str] = field(default_factory=dict)
    """What a notice tells beside its text."""
    reactions: dict[str, list[str]] = field(default_factory=dict)

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts

    @property
    def is_in_channel(self) -> bool:
        """Whether it stands in the channel itself, and not in a thread alone."""
        return not self.is_reply or self.subtype == BROADCAST

    @property
    def is_notice(self) -> bool:
        return self.subtype in NOTICES

    @property
    def is_ephemeral(self) -> bool:
        return self.only_for is not None


@dataclass(kw_only=True)
class Conversation:
    id: str
    name: str
    kind: str
    topic: Inscription = field(default_factory=Inscription)
    purpose: Inscription = field(default_factory=Inscription)
    members: list[str] = field(default_factory=list)
    archived: bool = False
    previous_names: list[str] = field(default_factory=list)
    created: int = 0
    messages: dict[str, Message] = field(default_factory=dict)
    pins: list[Pin] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)
    last_micros: int = 0

    def __post_init__(self) -> None:
        self._threads: dict[str, list[Message]] = {}
        for message in self.messages.values():
            self._thread(message)

    def add(self, message: Message) -> None:
        self.messages[message.ts] = message
        self._thread(message)

    def _thread(self, message: Message) -> None:
        if message.is_reply:
            self._threads.setdefault(str(message.thread_ts), []).append(message)

    def next_ts(self, now: float) -> str:
        """Slack's message ids: time in microseconds, and never the same one twice in a conversation."""
        self.last_micros = max(int(now * 1_000_000), self.last_micros + 1)
        return f"{self.last_micros // 1_000_000}.{self.last_micros % 1_000_000:06d}"

    def public_messages(self) -> list[Message]:
        return [message for message in self.messages.values() if not message.is_ephemeral]

    def replies_to(self, ts: str) -> list[Message]:
        replies = self._threads.get(ts, ())
        return [m for m in replies if not m.is_ephemeral and self.messages.get(m.ts) is m]

    def seen_by(self, person: str) -> list[Message]:
        return [m for m in self.messages.values() if m.only_for in (None, person)]


@dataclass(kw_only=True)
class StoredFile:
    id: str
    name: str
    title: str
    length: int
    user: str
    created: int
    alt_text: str = ""
    content: bytes = b""
    secret: str = field(default_factory=new_secret)
    shares: dict[str, list[str]] = field(default_factory=dict)
    """The messages with which it was shared, by channel."""


@dataclass(kw_only=True)
class View:
    id: str
    kind: str
    person: str
    body: Json
    root_id: str
    previous_id: str | None = None
    hash: str = field(default_factory=new_secret)
    values: dict[str, Json] = field(default_factory=dict)
    suggested: dict[str, Json] = field(default_factory=dict)
    """What the app has suggested for its menus while the person typed: by block id, action id and value."""

    @property
    def blocks(self) -> list[Json]:
        blocks: list[Json] = self.body.get("blocks", [])
        return blocks


@dataclass(frozen=True)
class Place:
    """Where a person looks on the page."""

    channel: str
    tab: str


class Workspace:
    def __init__(self, world: World, manifest: Manifest, clock: Clock) -> None:
        self.world = world
        self.manifest = manifest
        self.clock = clock
        self.url = ""
        self._watchers: list[Callable[[Json], None]] = []
        self.start_again()

    def start_again(self) -> None:
        """As the world file has it: everybody here, and nothing said yet."""
        world = self.world
        self.scopes = self.manifest.scopes
        self.token_refusal = ""
        """What the bot's token meets once the app is taken out: account_inactive, or token_revoked."""
        self.people: dict[str, Person] = {person.id: person for person in world.people}
        self.people[BOT_USER] = self._bot()
        self.groups: dict[str, Group] = {group.id: group for group in world.groups}
        self.conversations: dict[str, Conversation] = {}
        self.files: dict[str, StoredFile] = {}
        self.modals: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}
        self.inputs: dict[tuple[str, str], dict[str, Json]] = {}
        self.suggested: dict[tuple[str, str], dict[str, Json]] = {}
        self.last_read: dict[tuple[str, str], str] = {}
        self.places: dict[str, Place] = {}
        self.scheduled: dict[str, Scheduled] = {}
        self.assistants: dict[tuple[str, str], AssistantThread] = {}
        self.step_runs: dict[str, StepRun] = {}
        for room in world.rooms:
            self._furnish(room)
        for person in world.people:
            self.direct_messages(BOT_USER, person.id)

    def _bot(self) -> Person:
        name = self.manifest.bot_name
        return Person(id=BOT_USER, name=self.manifest.handle, real_name=name, tz="UTC")

    def _furnish(self, room: Room) -> None:
        self.conversations[room.id] = Conversation(
            id=room.id,
            name=room.name,
            kind="group" if room.private else "channel",
            topic=Inscription(value=room.topic),
            members=[*room.members, *([BOT_USER] if room.bot else [])],
            archived=room.archived,
            created=int(self.clock.timestamp()),
        )

    def direct_messages(self, one: str, other: str) -> Conversation:
        """The conversation of two; with the bot its id is the person's with a D in front."""
        pair = sorted({one, other} - {BOT_USER}) or [BOT_USER]
        id = "D" + "".join(each[1:] for each in pair)
        if id not in self.conversations:
            self.conversations[id] = Conversation(
                id=id, name="", kind="im", members=[one, other], created=int(self.clock.timestamp())
            )
        return self.conversations[id]

    def messages_among(self, people: list[str]) -> Conversation | None:
        """The direct messages of these people, who are more than two, if there are any."""
        among = (each for each in self.conversations.values() if each.kind == "mpim")
        return next((each for each in among if set(each.members) == set(people)), None)

    def begin_messages_among(self, people: list[str]) -> Conversation:
        names = [self.people[each].name for each in people]
        about = " ".join(f"@{name}" for name in names)
        made = Conversation(
            id=new_id("G"),
            name=f"mpdm-{'--'.join(names)}-1",
            kind="mpim",
            purpose=Inscription(value=f"Group messaging with: {about}", creator=people[0]),
            members=list(people),
            created=int(self.clock.timestamp()),
        )
        self.conversations[made.id] = made
        self.changed("channels")
        return made

    def watch(self, tell: Callable[[Json], None]) -> Callable[[], None]:
        """Calls `tell` at every change until the returned function is called."""
        self._watchers.append(tell)
        return lambda: self._watchers.remove(tell)

    def changed(self, topic: str, **where: str) -> None:
        for tell in list(self._watchers):
            tell({"topic": topic, **where})

    def add(self, conversation: Conversation, message: Message) -> Message:
        conversation.add(message)
        for id in message.files:
            self.files[id].shares.setdefault(conversation.id, []).append(message.ts)
        self.changed("messages", channel=conversation.id)
        return message

    def next_ts(self, conversation: Conversation) -> str:
        return conversation.next_ts(self.clock.timestamp())

    def find_view(self, view_id: str) -> View | None:
        return next((view for view in self._views() if view.id == view_id), None)

    def find_external_view(self, external_id: str) -> View | None:
        return next((view for view in self._views() if view.body.get("external_id") == external_id), None)

    def _views(self) -> Iterator[View]:
        for stack in self.modals.values():
            yield from stack
        yield from self.homes.values()

    def top_modal(self, person: str) -> View | None:
        stack = self.modals.get(person)
        return stack[-1] if stack else None

    def zone_of(self, person: str) -> ZoneInfo:
        return ZoneInfo(self.people[person].tz)

    def new_file(self, *, name: str, length: int, user: str, alt_text: str = "") -> StoredFile:
        made = StoredFile(
            id=new_id("F"),
            name=name,
            title=name,
            length=length,
            user=user,
            created=int(self.clock.timestamp()),
            alt_text=alt_text,
        )
        self.files[made.id] = made
        return made
