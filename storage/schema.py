"""The tables: everything belongs to one workspace, and every key begins with it."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    Time,
    TypeDecorator,
    text,
)

from bot.domain.due import Precision
from bot.domain.group import Role, SignOff
from bot.domain.history import Verb
from bot.domain.item import Kind, Priority, Status
from bot.domain.notice import NoticeKind, NoticeState
from bot.domain.person import DateOrder, Language
from bot.domain.proposal import ProposalKind, ProposalState

HEAD = "0001"
"""The newest migration; a test compares it with the folder, so that a start need not read the folder."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: refused when it is naive, kept and handed out in UTC on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"{value} has no time zone, and only instants are kept")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _: Dialect) -> datetime | None:
        if value is None:
            return None
        # SQLite gives back what was kept, without a zone: it was UTC.
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


_UNKEEPABLE = re.compile("[\x00\x1a\ud800-\udfff]")
_ESCAPED = re.compile("\x1a([0-9a-f]{4})")


class Words(TypeDecorator[str]):
    """Text that people wrote: any string comes back as it was, also those with characters no database takes
    (NUL, lone surrogates), which are kept as the substitute character and four hexadecimal digits."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _: Dialect) -> str | None:
        if value is None or not _UNKEEPABLE.search(value):
            return value
        return _UNKEEPABLE.sub(lambda found: f"\x1a{ord(found[0]):04x}", value)

    def process_result_value(self, value: str | None, _: Dialect) -> str | None:
        if value is None or "\x1a" not in value:
            return value
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)


_as_json = json.JSONEncoder(separators=(",", ":")).encode


class JsonText(TypeDecorator[Any]):
    """A small value as JSON in plain ASCII: the same bytes on every database, whatever characters it holds."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, _: Dialect) -> str | None:
        return None if value is None else _as_json(value)

    def process_result_value(self, value: str | None, _: Dialect) -> Any:
        return None if value is None else json.loads(value)


Member = TypeVar("Member", bound=StrEnum)


class Choice(TypeDecorator[Member], Generic[Member]):
    """One of an enumeration's members, kept as its value."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[Member]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: Member | None, _: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: str | None, _: Dialect) -> Member | None:
        return None if value is None else self.members(value)


def _key() -> Column[str]:
    return Column("workspace", Text, nullable=False)


def _in_workspace() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["workspace"], ["workspaces.workspace"])


def _of_group(column: str = "group_code") -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["workspace", column], ["working_groups.workspace", "working_groups.code"])


def _of_item() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["workspace", "group_code", "number"], ["items.workspace", "items.group_code", "items.number"]
    )


workspaces = Table(
    "workspaces",
    metadata,
    _key(),
    # None while only people and channels are known, and no partnership file was applied.
    Column("names", JsonText),
    # Drawn anew at random with every change of the directory: a counter would come back after a restored backup.
    Column("revision", BigInteger, nullable=False),
    PrimaryKeyConstraint("workspace"),
)

sides = Table(
    "sides",
    metadata,
    _key(),
    Column("code", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("names", JsonText, nullable=False),
    Column("holidays", Text, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("dates", Choice(DateOrder)),
    Column("fiscal_year", Text, nullable=False),
    PrimaryKeyConstraint("workspace", "code"),
    _in_workspace(),
)

secretariat = Table(
    "secretariat",
    metadata,
    _key(),
    Column("position", Integer, nullable=False),
    Column("person", Text, nullable=False),
    PrimaryKeyConstraint("workspace", "position"),
    _in_workspace(),
)

people = Table(
    "people",
    metadata,
    _key(),
    Column("person", Text, nullable=False),
    Column("name", Words, nullable=False),
    Column("timezone", Text),
    Column("locale", Text),
    Column("guest", Boolean, nullable=False),
    Column("outsider", Boolean, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("language", Choice(Language)),
    Column("hour", Integer, nullable=False),
    # Pairs of a thing and the day (ISO) on which it is heard of again.
    Column("mutes", JsonText, nullable=False),
    PrimaryKeyConstraint("workspace", "person"),
    _in_workspace(),
)

channels = Table(
    "channels",
    metadata,
    _key(),
    Column("channel", Text, nullable=False),
    Column("name", Words, nullable=False),
    Column("private", Boolean, nullable=False),
    Column("archived", Boolean, nullable=False),
    Column("lost", Boolean, nullable=False),
    Column("members", JsonText),
    PrimaryKeyConstraint("workspace", "channel"),
    _in_workspace(),
)

working_groups = Table(
    "working_groups",
    metadata,
    _key(),
    Column("code", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("names", JsonText, nullable=False),
    Column("aliases", JsonText, nullable=False),
    Column("channel", Text),
    Column("timezone", Text, nullable=False),
    Column("languages", JsonText, nullable=False),
    Column("digest_weekday", Integer, nullable=False),
    Column("digest_at", Time, nullable=False),
    Column("cadence", JsonText, nullable=False),
    Column("dates", Choice(DateOrder)),
    Column("sign_off", Choice(SignOff), nullable=False),
    PrimaryKeyConstraint("workspace", "code"),
    _in_workspace(),
)

subgroups = Table(
    "subgroups",
    metadata,
    _key(),
    Column("group_code", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("names", JsonText, nullable=False),
    Column("since", Date),
    Column("until", Date),
    Column("successor", Text),
    PrimaryKeyConstraint("workspace", "group_code", "code"),
    _of_group(),
)

seats = Table(
    "seats",
    metadata,
    _key(),
    Column("group_code", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("person", Text),
    Column("name", Words, nullable=False),
    Column("role", Choice(Role), nullable=False),
    Column("side", Text),
    Column("title", Words, nullable=False),
    Column("sector", Words, nullable=False),
    Column("subgroup", Text),
    Column("since", Date),
    Column("until", Date),
    PrimaryKeyConstraint("workspace", "group_code", "position"),
    _of_group(),
)

meetings = Table(
    "meetings",
    metadata,
    _key(),
    Column("position", Integer, nullable=False),
    Column("names", JsonText, nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("group_code", Text),
    PrimaryKeyConstraint("workspace", "position"),
    _in_workspace(),
)

group_series = Table(
    "group_series",
    metadata,
    _key(),
    Column("group_code", Text, nullable=False),
    Column("last", Integer, nullable=False),
    PrimaryKeyConstraint("workspace", "group_code"),
    _of_group(),
    sqlite_with_rowid=False,
)

items = Table(
    "items",
    metadata,
    _key(),
    Column("group_code", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", Choice(Kind), nullable=False),
    Column("status", Choice(Status), nullable=False),
    Column("title", Words, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("leads", JsonText, nullable=False),
    Column("supporters", JsonText, nullable=False),
    Column("organisations", JsonText, nullable=False),
    Column("due_start", Date),
    Column("due_end", Date),
    Column("due_precision", Choice(Precision)),
    Column("due_tentative", Boolean),
    Column("due_words", Words),
    Column("first_due", JsonText),
    Column("slips", JsonText, nullable=False),
    Column("subgroup", Words),
    Column("place", Words, nullable=False),
    Column("priority", Choice(Priority)),
    Column("hold_reason", Words, nullable=False),
    Column("review", Date),
    Column("outcome", Words, nullable=False),
    Column("evidence", Words, nullable=False),
    Column("parts", JsonText, nullable=False),
    Column("supports", JsonText, nullable=False),
    Column("source_channel", Text),
    Column("source_ts", Text),
    Column("source_link", Words),
    # The id of an item or the name of a meeting, and an ISO 8601 duration.
    Column("anchor_item", Text),
    Column("anchor_meeting", Words),
    Column("anchor_offset", Text),
    # RFC 5545's rule, and the day from which it counts.
    Column("recurs", Text),
    Column("recurs_from", Date),
    PrimaryKeyConstraint("workspace", "group_code", "number"),
    _of_group(),
    Index(None, "workspace", "status", "group_code", "due_end"),
)

# An index on a part of a table is used only where a query says the very words of its condition.
IS_ANCHORED = text("anchor_item IS NOT NULL")
Index(
    "ix_items_anchored",
    items.c.workspace,
    items.c.anchor_item,
    postgresql_where=IS_ANCHORED,
    sqlite_where=IS_ANCHORED,
)

item_leads = Table(
    "item_leads",
    metadata,
    _key(),
    # The person comes first in the key: this table is asked for "items led by", never for the leads of an item.
    Column("person", Text, nullable=False),
    Column("group_code", Text, nullable=False),
    Column("number", Integer, nullable=False),
    PrimaryKeyConstraint("workspace", "person", "group_code", "number"),
    _of_item(),
    Index(None, "workspace", "group_code", "number"),
    sqlite_with_rowid=False,
)

follows = Table(
    "follows",
    metadata,
    _key(),
    Column("person", Text, nullable=False),
    Column("group_code", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("workspace", "person", "group_code", "number"),
    _of_item(),
    sqlite_with_rowid=False,
)

asked_supports = Table(
    "asked_supports",
    metadata,
    _key(),
    # Which items a group is asked to support, as long as it has not answered; all else of it stands with the item.
    Column("asked", Text, nullable=False),
    Column("group_code", Text, nullable=False),
    Column("number", Integer, nullable=False),
    PrimaryKeyConstraint("workspace", "asked", "group_code", "number"),
    _of_item(),
    Index(None, "workspace", "group_code", "number"),
    sqlite_with_rowid=False,
)

changes = Table(
    "changes",
    metadata,
    _key(),
    # PostgreSQL draws it from a sequence, so that turns do not wait for each other; SQLite's one writer counts.
    Column("change", BigInteger, Identity(), nullable=False),
    Column("group_code", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("verb", Choice(Verb), nullable=False),
    Column("before", JsonText),
    Column("after", JsonText, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("origin", Words, nullable=False),
    Column("undoes", BigInteger),
    Column("undone_by", BigInteger),
    Column("note", Words, nullable=False),
    Column("cause", BigInteger),
    Column("proposer", Text),
    Column("approvers", JsonText, nullable=False),
    PrimaryKeyConstraint("workspace", "change"),
    _of_item(),
    Index(None, "workspace", "actor", "change"),
    Index(None, "workspace", "group_code", "number", "change"),
)

IS_CAUSED = text("cause IS NOT NULL")
Index(
    "ix_changes_caused",
    changes.c.workspace,
    changes.c.cause,
    postgresql_where=IS_CAUSED,
    sqlite_where=IS_CAUSED,
)

proposals = Table(
    "proposals",
    metadata,
    _key(),
    Column("proposal", BigInteger, Identity(), nullable=False),
    Column("version", Integer, nullable=False),
    Column("group_code", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Choice(ProposalKind), nullable=False),
    Column("state", Choice(ProposalState), nullable=False),
    Column("proposer", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("due", JsonText),
    Column("due_before", JsonText),
    Column("anchor_item", Text),
    Column("anchor_meeting", Words),
    Column("anchor_offset", Text),
    Column("reason", Words, nullable=False),
    Column("outcome", Words, nullable=False),
    Column("evidence", Words, nullable=False),
    Column("approvals", JsonText, nullable=False),
    Column("asked", JsonText, nullable=False),
    Column("settled_by", Text),
    Column("settled_at", UtcDateTime),
    Column("answer", Words, nullable=False),
    PrimaryKeyConstraint("workspace", "proposal"),
    _of_item(),
)

IS_PROPOSED = text("state = 'open'")
# Of each kind an item has one open proposal at most.
Index(
    "ix_proposals_open",
    proposals.c.workspace,
    proposals.c.group_code,
    proposals.c.number,
    proposals.c.kind,
    unique=True,
    postgresql_where=IS_PROPOSED,
    sqlite_where=IS_PROPOSED,
)

cards = Table(
    "cards",
    metadata,
    _key(),
    Column("group_code", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("channel", Text, nullable=False),
    Column("ts", Text, nullable=False),
    PrimaryKeyConstraint("workspace", "group_code", "number"),
    _of_item(),
)

laters = Table(
    "laters",
    metadata,
    _key(),
    Column("person", Text, nullable=False),
    Column("group_code", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("day", Date, nullable=False),
    PrimaryKeyConstraint("workspace", "person", "group_code", "number"),
    _of_item(),
    sqlite_with_rowid=False,
)

notices = Table(
    "notices",
    metadata,
    _key(),
    Column("key", Words, nullable=False),
    Column("kind", Choice(NoticeKind), nullable=False),
    Column("thing", Words, nullable=False),
    Column("target", Words, nullable=False),
    Column("period", Words, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", Choice(NoticeState), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_try", UtcDateTime),
    Column("lease", Text),
    Column("lease_until", UtcDateTime),
    Column("doubtful", Boolean, nullable=False),
    Column("reason", Words, nullable=False),
    Column("settled_at", UtcDateTime),
    Column("sent_channel", Text),
    Column("sent_ts", Text),
    # The key first: without statistics SQLite takes a primary key that begins with the workspace for a better way in
    # than any of the indexes.
    PrimaryKeyConstraint("key", "workspace"),
    Index(None, "workspace", "target", "kind", "due_at"),
    sqlite_with_rowid=False,
)

IS_WAITING = text("state = 'waiting'")
IS_TROUBLED = text("state IN ('waiting', 'dead') AND reason <> ''")

Index(
    "ix_notices_waiting",
    notices.c.workspace,
    notices.c.due_at,
    notices.c.key,
    postgresql_where=IS_WAITING,
    sqlite_where=IS_WAITING,
)
Index(
    "ix_notices_waiting_about",
    notices.c.workspace,
    notices.c.thing,
    postgresql_where=IS_WAITING,
    sqlite_where=IS_WAITING,
)
Index(
    "ix_notices_troubled",
    notices.c.workspace,
    notices.c.due_at,
    postgresql_where=IS_TROUBLED,
    sqlite_where=IS_TROUBLED,
)

rounds = Table(
    "rounds",
    metadata,
    _key(),
    # None while the first round is being planned.
    Column("covered_until", UtcDateTime),
    PrimaryKeyConstraint("workspace"),
)

# WITHOUT ROWID spares SQLite a page to write for each of the small rows that every turn adds.
claims = Table(
    "claims",
    metadata,
    _key(),
    Column("key", Words, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("workspace", "key"),
    sqlite_with_rowid=False,
)

installations = Table(
    "installations",
    metadata,
    # Empty for an installation on a whole enterprise, as `enterprise` is for a workspace outside one.
    _key(),
    Column("enterprise", Text, nullable=False),
    # Text, not a bounded string: an encrypted rotating token has over 300 characters.
    Column("bot_token", Text, nullable=False),
    Column("bot_id", Text, nullable=False),
    Column("bot_user", Text, nullable=False),
    Column("scopes", JsonText, nullable=False),
    Column("installed_by", Text, nullable=False),
    Column("installed_at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("workspace", "enterprise"),
)

oauth_states = Table(
    "oauth_states",
    metadata,
    # Issued before it is known which workspace installs: the only key without one.
    Column("state", Text, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("state"),
)
