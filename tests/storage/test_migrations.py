"""Migrations: what they build is what the program expects, whoever runs them and however many at once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event, inspect, text

from bot.domain.notice import NoticeKind
from bot.ports import Ledger
from storage.ledger import SqlLedger
from storage.schema import HEAD, metadata
from storage.store import Store, TooNew
from tests.storage.builders import NOW, TEAM, a_partnership


@pytest.fixture
def bare_store(database_url: str) -> Iterator[Store]:
    """A store on an empty database."""
    store = Store(database_url)
    yield store
    store.close()


def told_of_index(index: Any) -> dict[str, Any]:
    # The condition of a partial index comes as an object that equals nothing but itself.
    return {
        **index,
        "dialect_options": {name: str(value) for name, value in index["dialect_options"].items()},
    }


def schema_of(connection: Connection) -> dict[str, Any]:
    """All that the database tells of each table but Alembic's own."""
    inspector = inspect(connection)
    return {
        name: {
            "columns": [{**column, "type": str(column["type"])} for column in inspector.get_columns(name)],
            "key": inspector.get_pk_constraint(name),
            "indexes": sorted(map(told_of_index, inspector.get_indexes(name)), key=str),
            "uniques": sorted(inspector.get_unique_constraints(name), key=str),
            "references": sorted(inspector.get_foreign_keys(name), key=str),
            "checks": inspector.get_check_constraints(name),
        }
        for name in inspector.get_table_names()
        if name != "alembic_version"
    }


def test_a_migrated_database_equals_a_fresh_one(bare_store: Store) -> None:
    bare_store.migrate()
    with bare_store.transaction() as connection:
        migrated = schema_of(connection)
        metadata.drop_all(connection)
        metadata.create_all(connection)
        fresh = schema_of(connection)

    assert set(migrated) == set(metadata.tables)
    assert migrated == fresh


def test_alembic_finds_nothing_left_to_migrate(bare_store: Store) -> None:
    bare_store.migrate()

    with bare_store.transaction() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_program_expects_the_newest_migration_of_the_folder() -> None:
    folder = ScriptDirectory("storage/migrations")

    assert folder.get_heads() == [HEAD]
    assert all(len(script.revision) == len(HEAD) for script in folder.walk_revisions())


def test_a_migration_is_pending_until_it_was_run(bare_store: Store) -> None:
    assert bare_store.pending()

    bare_store.migrate()
    assert not bare_store.pending()

    with bare_store.open(TEAM) as ledger:
        ledger.apply_partnership(a_partnership())
    bare_store.migrate()
    assert bare_store.teams() == (TEAM,)


def test_a_database_of_a_newer_program_is_refused(bare_store: Store) -> None:
    bare_store.migrate()
    with bare_store.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    for look in (bare_store.pending, bare_store.migrate):
        with pytest.raises(TooNew, match="9999"):
            look()


MIGRATING = """
import sys
from storage.store import Store
store = Store(sys.argv[1])
store.migrate()
assert not store.pending()
store.close()
"""


def test_processes_may_migrate_at_once(bare_store: Store, database_url: str) -> None:
    command = [sys.executable, "-c", MIGRATING, database_url]

    processes = [subprocess.Popen(command) for _ in range(3)]

    assert [process.wait() for process in processes] == [0, 0, 0]
    assert not bare_store.pending()


def test_an_ordinary_start_imports_neither_alembic_nor_what_only_some_need() -> None:
    program = "import sys, storage.store; print(*sys.modules)"

    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    loaded = set(told.stdout.split())
    assert not loaded & {"alembic", "cryptography", "psycopg", "sqlalchemy.orm", "bot.services", "handlers"}


def claim(ledger: Ledger) -> None:
    ledger.claim_notices(now=NOW, true_now=NOW, limit=5, lease_seconds=90, but_not_to=["C0AGR"])


def ask_about_an_item(ledger: Ledger) -> None:
    ledger.waiting_about(NoticeKind.CARD, "AGR-1")


def ask_for_problems(ledger: Ledger) -> None:
    ledger.problems()


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (claim, "ix_notices_waiting"),
        (ask_about_an_item, "ix_notices_waiting_about"),
        (ask_for_problems, "ix_notices_troubled"),
    ],
)
def test_notices_are_found_by_an_index_on_those_that_matter(
    tmp_path: Any, ask: Callable[[Ledger], None], index: str
) -> None:
    store = Store(f"sqlite:///{tmp_path / 'rapporteur.db'}")
    store.migrate()
    said: list[tuple[str, Any]] = []

    with store.transaction() as connection:
        event.listen(connection, "before_cursor_execute", lambda *told: said.append((told[2], told[3])))
        ask(SqlLedger(connection, TEAM, {}))
        statement, values = said[-1]
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()

    assert any(index in step[-1] for step in plan)
    store.close()
