"""What the parts of a ledger share: one connection inside its transaction, for one workspace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable, Table, Text, bindparam, func, select
from sqlalchemy.dialects.postgresql import Insert, insert

from bot.domain.person import TeamId

HERE = bindparam("here", type_=Text)
"""The workspace: every condition of every statement begins with it, and `Opened` alone fills it in."""


class Opened:
    """A transaction on one workspace."""

    def __init__(self, connection: Connection, team: TeamId) -> None:
        self._connection = connection
        self._team = team

    @property
    def team(self) -> TeamId:
        """The workspace that everything here belongs to."""
        return self._team

    def _run(self, statement: Executable, values: Mapping[str, Any] | None = None) -> CursorResult[Any]:
        return self._connection.execute(statement, {"here": self._team, **(values or {})})

    def _add(self, statement: Executable, row: Mapping[str, Any]) -> CursorResult[Any]:
        return self._connection.execute(statement, self._ours(row))

    def _add_all(self, statement: Executable, rows: Iterable[Mapping[str, Any]]) -> int:
        ours = [self._ours(row) for row in rows]
        return self._connection.execute(statement, ours).rowcount if ours else 0

    def _ours(self, row: Mapping[str, Any]) -> dict[str, Any]:
        return {"here": self._team, "workspace": self._team, **row}


def add_to(table: Table) -> Insert:
    """An insert that says how many rows it added. PostgreSQL and SQLite spell ON CONFLICT alike, and SQLAlchemy
    compiles the one construct for both."""
    return insert(table).execution_options(preserve_rowcount=True)


def kept_in(table: Table, *but: str) -> Insert:
    """An insert that puts the new row in the place of one with the same key, but for those columns."""
    adding = add_to(table)
    others = (column.name for column in table.columns if not column.primary_key and column.name not in but)
    return adding.on_conflict_do_update(
        index_elements=list(table.primary_key.columns), set_={name: adding.excluded[name] for name in others}
    )


def counted(table: Table, column: str) -> Mapping[str, Insert]:
    """Inserts of rows with a running number, by dialect: drawn from a sequence by PostgreSQL, where turns must not
    wait for each other, and counted on SQLite, where there is one writer and no sequence within a longer key."""
    highest = func.coalesce(func.max(table.c[column]), 0)
    following = select(highest + 1).where(table.c.workspace == HERE).scalar_subquery()
    return {"postgresql": add_to(table), "sqlite": add_to(table).values({column: following})}
