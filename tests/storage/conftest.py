"""A migrated store on each kind of database, with a partnership in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage.store import Store
from tests.storage.builders import TEAM, a_partnership


@pytest.fixture
def empty_store(database_url: str) -> Iterator[Store]:
    """A migrated store in which no workspace is set up."""
    store = Store(database_url)
    store.migrate()
    yield store
    store.close()


@pytest.fixture
def store(empty_store: Store) -> Store:
    """A store with one workspace of two groups."""
    with empty_store.open(TEAM) as ledger:
        ledger.apply_partnership(a_partnership())
    return empty_store
