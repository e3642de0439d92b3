"""The store: opens ledgers on a database, and brings that database to the newest schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from threading import Lock, local
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, select, text

from bot.domain.person import TeamId
from bot.ports import Ledger
from storage.engines import engine_for, sqlite_file, turnstile_of
from storage.installs import Installs
from storage.ledger import SqlLedger
from storage.schema import HEAD, workspaces

if TYPE_CHECKING:
    from storage.directory import Shelf

_TEAMS = (
    select(workspaces.c.workspace).where(workspaces.c.names.is_not(None)).order_by(workspaces.c.workspace)
)

_MIGRATION_LOCK = 0x7261_7070
"""A number that PostgreSQL's advisory locks know this program's migrations by."""

_alembic = Lock()
"""Alembic keeps the migration that runs in a global of its own: one at a time in a process."""


class TooNew(Exception):
    """The database was migrated by a newer program than this one."""


class Store:
    """Where ledgers are opened: an SQLite file or a PostgreSQL database.

    `encryption_keys` are Fernet keys, the current one first; without any, installations cannot be kept.
    """

    def __init__(self, url: str, *, encryption_keys: Sequence[str] = ()) -> None:
        self._engine = engine_for(url)
        file = sqlite_file(self._engine.url)
        self._is_sqlite = file is not None
        self._turn = nullcontext() if file is None else turnstile_of(file)
        self._shelf: Shelf = {}
        self._here = local()
        self.installs = Installs(self.transaction, encryption_keys)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A connection in a transaction, committed when the block ends. Raises RuntimeError within another one of
        the same thread, which on SQLite would wait for itself."""
        if getattr(self._here, "busy", False):
            raise RuntimeError("this thread is in a transaction already")
        self._here.busy = True
        try:
            with self._turn, self._engine.begin() as connection:
                if self._is_sqlite:
                    # Here rather than in a listener: an engine with listeners looks for them at every statement.
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield connection
        finally:
            self._here.busy = False

    @contextmanager
    def open(self, team: TeamId) -> Iterator[Ledger]:
        """A ledger of that workspace, in a transaction that is committed when the block ends."""
        with self.transaction() as connection:
            yield SqlLedger(connection, team, self._shelf)

    def teams(self) -> tuple[TeamId, ...]:
        """The workspaces that are set up, in order of their ids."""
        with self.transaction() as connection:
            return tuple(sorted(TeamId(team) for team in connection.scalars(_TEAMS)))

    def pending(self) -> bool:
        """Whether the database is empty or older than this program. Raises TooNew where it is newer."""
        with self.transaction() as connection:
            return _version(connection) != HEAD

    def migrate(self) -> None:
        """Bring the database to the newest schema; any number of processes may do so at once. Raises TooNew."""
        if not self.pending():
            return
        with _alembic, self.transaction() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
            _upgrade(connection)

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    # Revisions are numbered with leading zeros, so that they sort as text.
    if version is not None and version > HEAD:
        raise TooNew(f"the database is at schema {version}, and this program knows none beyond {HEAD}")
    return version


def _upgrade(connection: Connection) -> None:
    # Alembic takes longer to import than the rest of a start, and an ordinary start needs nothing of it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
