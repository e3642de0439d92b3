"""Engines for the two databases, set up so that a commit is durable and writers queue."""

from __future__ import annotations

import os
import sqlite3
from collections import deque
from pathlib import Path
from threading import Lock
from typing import Any
from weakref import WeakValueDictionary

from sqlalchemy import URL, Engine, create_engine, event, make_url

OLDEST_SQLITE = (3, 35)
BUSY_SECONDS = 10


class Turnstile:
    """A lock that lets threads through in the order in which they came.

    SQLite's own way to wait for a writer is to sleep and look again, by which a thread can wait for half a second
    while others pass it.
    """

    def __init__(self) -> None:
        self._guard = Lock()
        self._taken = False
        self._queue: deque[Lock] = deque()

    def __enter__(self) -> None:
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            turn = Lock()
            turn.acquire()
            self._queue.append(turn)
        try:
            turn.acquire()
        except BaseException:
            self._give_up(turn)
            raise

    def __exit__(self, *_: object) -> None:
        with self._guard:
            if self._queue:
                self._queue.popleft().release()
            else:
                self._taken = False

    def _give_up(self, turn: Lock) -> None:
        # Interrupted while waiting (Ctrl-C): leave the queue, or pass on the turn that came at that moment.
        with self._guard:
            waiting = turn in self._queue
            if waiting:
                self._queue.remove(turn)
        if not waiting:
            self.__exit__()


_turnstiles: WeakValueDictionary[Path, Turnstile] = WeakValueDictionary()
_turnstiles_guard = Lock()


def turnstile_of(file: Path) -> Turnstile:
    """The one turnstile that this process has for that database file."""
    with _turnstiles_guard:
        return _turnstiles.setdefault(file.resolve(), Turnstile())


def sqlite_file(url: URL) -> Path | None:
    """The file of an SQLite address; None for another database. Raises ValueError where there is no file."""
    if url.get_backend_name() != "sqlite":
        return None
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise ValueError(f"{url} names no file: nothing would be kept")
    return Path(url.database)


def engine_for(address: str) -> Engine:
    """The engine for a database address: sqlite:///FILE or postgresql://... Raises ValueError for any other."""
    url = make_url(address)
    file = sqlite_file(url)
    if file is not None:
        return _sqlite(url, file)
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise ValueError(f"{url.get_backend_name()} is no database for this program: sqlite or postgresql")
    return _postgresql(url.set(drivername="postgresql+psycopg"))


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url,
        isolation_level="READ COMMITTED",
        pool_pre_ping=True,
        # One connection for each of sixteen worker threads, and a few for rounds.
        pool_size=16,
        max_overflow=4,
        pool_timeout=BUSY_SECONDS,
        connect_args={"client_encoding": "utf8", "connect_timeout": BUSY_SECONDS},
    )


def _sqlite(url: URL, file: Path) -> Engine:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise ValueError(f"SQLite 3.35 or newer is needed; this Python has {sqlite3.sqlite_version}")
    _make_private(file)
    engine = create_engine(
        url.set(drivername="sqlite"),
        connect_args={"timeout": BUSY_SECONDS},
        # One is enough, since transactions take turns; and its cache is not made stale by a sister's writing.
        pool_size=1,
        max_overflow=0,
    )
    event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _make_private(file: Path) -> None:
    # Before SQLite does, which would let everybody read it; its -wal and -shm files take over these permissions.
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _set_up_sqlite(connection: sqlite3.Connection, _: Any) -> None:
    # The driver begins no transaction of its own: it would begin one that must be raised to a writer's later, and
    # fail there without waiting.
    connection.isolation_level = None
    # A commit writes whole pages, and a turn adds a row or two to many: small ones are written sooner. A file keeps
    # the size that it began with.
    for pragma in ("page_size = 2048", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
