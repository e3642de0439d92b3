"""What the whole program is tried on: a stage, cleared when the test is over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.running import Stage, set_the_stage


@pytest.fixture
def stage(database_url: str, tmp_path: Path) -> Iterator[Stage]:
    """The groups are set up on each kind of database; no process of the bot runs yet."""
    stage = set_the_stage(database_url, tmp_path)
    yield stage
    stage.close()
