"""The packages of npm, and a stage for each way in which an app in JavaScript is reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.register_assert_rewrite("tests.npm.scenes")

from tests.npm import packages as npm  # noqa: E402  # after the line above, which must come first
from tests.npm.stage import Stage, set_the_stage  # noqa: E402


@pytest.fixture(scope="session")
def packages() -> None:
    """What package-lock.json names is installed."""
    npm.install()


@pytest.fixture(scope="session", params=["socket", "http"])
def stage(request: pytest.FixtureRequest, packages: None) -> Iterator[Stage]:
    """A workspace and the app in JavaScript in it, over Socket Mode and over signed HTTP."""
    stage = set_the_stage(request.param)
    yield stage
    stage.close()
