"""Installations: tokens that nobody can read from the files, and states that are good once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, InvalidToken

from storage.installs import Installation
from storage.store import Store
from tests.storage.builders import NOW, at_once

KEY, NEWER_KEY = Fernet.generate_key().decode(), Fernet.generate_key().decode()
# As long as a rotating token, which encrypted does not fit into the columns that are usual for it.
TOKEN = "xoxe.xoxb-1-" + "SECRET" * 32
INSTALLATION = Installation(
    team="T1",
    enterprise="E1",
    bot_token=TOKEN,
    bot_id="B1",
    bot_user="U1",
    scopes=("chat:write", "commands"),
    installed_by="U2",
    installed_at=NOW,
)


@pytest.fixture
def keeping(database_url: str) -> Iterator[Store]:
    """A store with a key."""
    store = Store(database_url, encryption_keys=[KEY])
    store.migrate()
    yield store
    store.close()


def test_an_installation_is_found_as_it_was_kept(keeping: Store) -> None:
    keeping.installs.keep(INSTALLATION)

    assert keeping.installs.find(team="T1", enterprise="E1") == INSTALLATION
    assert keeping.installs.find(team="T1") is None
    assert keeping.installs.find(team="T2", enterprise="E1") is None


def test_a_new_installation_takes_the_place_of_the_old_one(keeping: Store) -> None:
    newer = replace(INSTALLATION, bot_token="xoxb-new", scopes=(), installed_at=NOW + timedelta(days=1))
    keeping.installs.keep(INSTALLATION)
    keeping.installs.keep(newer)

    assert keeping.installs.find(team="T1", enterprise="E1") == newer


def test_an_installation_on_a_whole_enterprise_has_no_workspace(keeping: Store) -> None:
    everywhere = replace(INSTALLATION, team=None)
    keeping.installs.keep(everywhere)

    assert keeping.installs.find(team=None, enterprise="E1") == everywhere


def test_a_forgotten_installation_is_gone(keeping: Store) -> None:
    keeping.installs.keep(INSTALLATION)

    keeping.installs.forget(team="T1", enterprise="E1")

    assert keeping.installs.find(team="T1", enterprise="E1") is None


def test_no_byte_of_a_token_is_in_the_files_or_in_what_is_printed(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'rapporteur.db'}", encryption_keys=[KEY])
    store.migrate()

    store.installs.keep(INSTALLATION)

    kept = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert b"chat:write" in kept["rapporteur.db-wal"]
    assert not [name for name, content in kept.items() if b"SECRET" in content or b"xoxe" in content]
    assert "SECRET" not in repr(INSTALLATION)
    store.close()


def test_an_older_key_still_reads_and_the_first_one_writes(keeping: Store, database_url: str) -> None:
    keeping.installs.keep(INSTALLATION)

    rotated = Store(database_url, encryption_keys=[NEWER_KEY, KEY])
    assert rotated.installs.find(team="T1", enterprise="E1") == INSTALLATION
    rotated.installs.keep(INSTALLATION)
    rotated.close()

    with pytest.raises(InvalidToken):
        keeping.installs.find(team="T1", enterprise="E1")


def test_no_token_is_kept_without_a_key(empty_store: Store) -> None:
    with pytest.raises(ValueError, match="no encryption key"):
        empty_store.installs.keep(INSTALLATION)

    assert empty_store.installs.find(team="T1", enterprise="E1") is None


def test_a_state_is_good_once_and_for_ten_minutes(keeping: Store) -> None:
    installs = keeping.installs
    state, late = installs.issue_state(now=NOW), installs.issue_state(now=NOW)

    assert installs.consume_state(state, now=NOW + timedelta(minutes=9))
    assert not installs.consume_state(state, now=NOW + timedelta(minutes=9))
    assert not installs.consume_state(late, now=NOW + timedelta(minutes=10))
    assert not installs.consume_state("made up", now=NOW)


def test_of_those_who_use_a_state_at_once_one_succeeds(keeping: Store) -> None:
    state = keeping.installs.issue_state(now=NOW)

    used = at_once(6, lambda _: keeping.installs.consume_state(state, now=NOW))

    assert sorted(used) == [False] * 5 + [True]
