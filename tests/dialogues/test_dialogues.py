"""Plays every dialogue: who says what, what the bot says, time passes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from storage.store import Store
from tests.dialogues.playing import SCRIPTS, channels_of, play
from tests.dialogues.stage import Stage


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_dialogue_goes_as_it_is_written(script: Path, database_url: str) -> None:
    """With UPDATE_DIALOGUES=1 the bot's lines are written anew, to be read in the diff."""
    written = script.read_text(encoding="utf-8")
    store = Store(database_url)
    store.migrate()

    played = "".join(f"{line}\n" for line in play(written, Stage(store, channels_of(written))))
    store.close()

    if os.environ.get("UPDATE_DIALOGUES"):
        script.write_text(played, encoding="utf-8")
    assert played == written


def test_there_are_dialogues() -> None:
    assert SCRIPTS
