"""The official library in JavaScript lives in the practice workspace: every kind of delivery, over both ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.npm.scenes import SCENES
from tests.npm.stage import Stage

pytestmark = [pytest.mark.npm, pytest.mark.needs("node"), pytest.mark.timeout(300)]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_a_scene_is_seen_to_work_from_both_sides(stage: Stage, scene: Callable[[Stage], None]) -> None:
    stage.clear()

    scene(stage)

    assert stage.troubles() == []
