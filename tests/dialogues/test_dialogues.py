"""Plays every dialogue: who says what, what the bot says, time passes."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.store import Store
from tests.dialogues.stage import Stage

SCRIPTS = sorted(Path(__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_dialogue_goes_as_it_is_written(script: Path, database_url: str) -> None:
    """With UPDATE_DIALOGUES=1 the bot's lines are written anew, to be read in the diff."""
    written = script.read_text(encoding="utf-8")
    store = Store(database_url)
    store.migrate()

    played = "".join(f"{line}\n" for line in _play(written, Stage(store, _channels_of(written))))
    store.close()

    if os.environ.get("UPDATE_DIALOGUES"):
        script.write_text(played, encoding="utf-8")
    assert played == written


def _channels_of(script: str) -> set[str]:
    """The channels that a dialogue visits: only their groups are there."""
    return set(re.findall(r"^-- [\d :-]+ #?([\w-]+)$", script, re.MULTILINE))


def _play(script: str, stage: Stage) -> Iterator[str]:
    """The script as it is played: people's lines as written, the bot's as it says them."""
    for line in script.splitlines():
        if line.startswith("bot"):
            continue
        yield line
        if header := re.fullmatch(r"-- (\d{4}-\d\d-\d\d \d\d:\d\d)(?: #?([\w-]+))?", line):
            yield from stage.time_passes(header[1], header[2])
        elif said := re.fullmatch(r"(\w+)> (.+)", line):
            yield from stage.speaks(said[1], said[2])


def test_there_are_dialogues() -> None:
    assert SCRIPTS
