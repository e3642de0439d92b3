"""What the workspace sends to an app and what the bot sends to Slack fit the types that Slack publishes for both."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import sent
from tests.npm.payloads import DEVIATIONS, LOOSENED, case_of, envelope, fitting, strict_type, type_of
from tests.npm.scenes import SCENES
from tests.npm.stage import Json, Stage
from tests.npm.typescript import Constant, complaints

pytestmark = [pytest.mark.npm, pytest.mark.needs("node"), pytest.mark.timeout(300)]

# --- what the workspace sends to an app


@pytest.fixture(scope="module")
def bodies(stage: Stage) -> list[Json]:
    """What the workspace sends in all scenes, one after the other."""
    for scene in SCENES:
        stage.clear()
        scene(stage)
    return stage.delivered()


def test_what_an_app_is_sent_fits_the_types(bodies: list[Json], tmp_path: Path) -> None:
    constants = [
        Constant(about=case_of(body), type=type_of(body), value=json.dumps(fitting(body))) for body in bodies
    ]

    assert complaints(constants, tmp_path) == []


def test_every_exception_is_one_still(bodies: list[Json], tmp_path: Path) -> None:
    constants = []
    for deviation in DEVIATIONS:
        body = next((body for body in bodies if deviation.mended(body) != body), None)
        assert body, f"no payload shows this any more: {deviation}"
        wrong = fitting(body, but=deviation)
        constants.append(
            Constant(about=str(deviation), type=type_of(body), value=json.dumps(wrong), wrong=True)
        )
    for each in LOOSENED:
        body = next(body for body in bodies if case_of(body) == each.case)
        strict = envelope(body, strict_type(body))
        constants.append(Constant(about=str(each), type=strict, value=json.dumps(fitting(body)), wrong=True))

    assert complaints(constants, tmp_path) == []


# --- what the bot sends to Slack

VIEWS = {"modal": "slack.ModalView", "home": "slack.HomeView"}
MESSAGE = "{ text: string; blocks: slack.KnownBlock[] }"


def test_what_the_bot_sends_fits_the_types(packages: None, tmp_path: Path) -> None:
    told = (*sent.in_golden_messages(), *sent.in_dialogues(tmp_path))
    constants = list(dict.fromkeys(constant_of(about, payload) for about, payload in told))

    assert {each.type for each in constants} == {MESSAGE, *VIEWS.values()}
    assert complaints(constants, tmp_path) == []


def constant_of(about: str, payload: Json) -> Constant:
    """A message or form of the bot's, in which no key is too many."""
    kind = VIEWS.get(payload.get("type", ""), MESSAGE)
    return Constant(about=about, type=kind, value=json.dumps(payload), exact=True)
