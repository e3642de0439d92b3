"""The dialogues as they are kept, and how one is played on a stage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.dialogues.stage import Stage

SCRIPTS = sorted(Path(__file__).parent.glob("*.txt"))


def channels_of(script: str) -> set[str]:
    """The channels that a dialogue visits: only their groups are there."""
    return set(re.findall(r"^-- [\d :-]+ #?([\w-]+)$", script, re.MULTILINE))


def play(script: str, stage: Stage) -> Iterator[str]:
    """The script as it is played: people's lines as written, the bot's as it says them."""
    for line in script.splitlines():
        if line.startswith("bot"):
            continue
        yield line
        if header := re.fullmatch(r"-- (\d{4}-\d\d-\d\d \d\d:\d\d)(?: #?([\w-]+))?", line):
            yield from stage.time_passes(header[1], header[2])
        elif said := re.fullmatch(r"(\w+)> (.+)", line):
            yield from stage.speaks(said[1], said[2])
