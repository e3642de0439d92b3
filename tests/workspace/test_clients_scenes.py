"""Bolt for Python lives in the practice workspace: one scene for each kind of delivery, over every client of its library."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

pytest.register_assert_rewrite("tests.npm.scenes")

from tests.npm.scenes import SCENES  # noqa: E402  # after the line above, which must come first
from tests.npm.stage import HERE, AppProcess, Stage, eventually  # noqa: E402

from .conftest import ROOT, start  # noqa: E402

CLIENTS = ("builtin", "websocket_client", "websockets", "aiohttp", "http")


def an_event_whose_acknowledgement_is_lost_comes_again(stage: Stage) -> None:
    stage.does("fault", method="app_mention", kind="lost_ack")
    said = stage.practice.say("@harbour hello")

    def times() -> int:
        bodies = [each["body"] for each in stage.app.said if "body" in each]
        return sum(body.get("event", {}).get("type") == "app_mention" for body in bodies)

    eventually(lambda: times() == 2, "the app hears it twice")
    assert said["acks"][0] == {"name": "app_mention", "acked": False, "payload": {}, "reason": lost(stage)}


def lost(stage: Stage) -> str:
    over_http = stage.practice.get("control/status")["events_url"]
    return "http_timeout" if over_http else "timeout"


@pytest.fixture(scope="module", params=CLIENTS)
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    practice = start("--no-rate-limits", world=HERE / "world.toml", manifest=HERE / "manifest.json")
    command = [sys.executable, "-m", "tests.workspace.client_app", practice.api, request.param]
    app = AppProcess(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True))
    threading.Thread(target=app.listen, daemon=True).start()
    ready = eventually(lambda: app.said, "the app is there", seconds=20)[0]["ready"]
    assert practice.post("control/events-url", url=ready)["ok"]
    # some clients connect only after they have said that they did
    eventually(lambda: ready or practice.get("control/status")["sockets"], "the app is connected")
    stage = Stage(practice, app)
    yield stage
    stage.close()


@pytest.mark.parametrize(
    "scene",
    [*SCENES, an_event_whose_acknowledgement_is_lost_comes_again],
    ids=lambda scene: scene.__name__,
)
def test_a_scene_is_seen_to_work_from_both_sides(stage: Stage, scene: Callable[[Stage], None]) -> None:
    stage.clear()

    scene(stage)

    assert stage.troubles() == []
