"""What the workspace sends to an app and what the bot sends to Slack fit the types that Slack publishes for both."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from bot.conversation import Answer
from storage.store import Store
from tests.dialogues.stage import Stage as DialogueStage
from tests.dialogues.test_dialogues import SCRIPTS, _channels_of, _play
from tests.npm.payloads import DEVIATIONS, LOOSENED, case_of, envelope, fitting, strict_type, type_of
from tests.npm.scenes import SCENES
from tests.npm.stage import Json, Stage
from tests.npm.typescript import Constant, complaints

pytestmark = [pytest.mark.npm, pytest.mark.needs("node"), pytest.mark.timeout(300)]

GOLDEN = Path(__file__).parents[1] / "golden"

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

MESSAGE = "{ text: string; blocks: slack.KnownBlock[] }"


def test_what_the_bot_sends_fits_the_types(packages: None, tmp_path: Path) -> None:
    sent = list(dict.fromkeys([*golden(), *played(tmp_path)]))

    assert {each.type for each in sent} == {MESSAGE, "slack.ModalView"}
    assert complaints(sent, tmp_path) == []


def golden() -> Iterator[Constant]:
    """Every message and form that is kept as a file."""
    for path in sorted(GOLDEN.rglob("*.json")):
        kept = json.loads(path.read_text(encoding="utf-8"))
        for each in kept if isinstance(kept, list) else [kept]:
            yield form_of(path.stem, each["form"]) if "form" in each else message_of(path.stem, each)


def played(folder: Path) -> Iterator[Constant]:
    """Every message and form that the bot sends while the dialogues are played."""
    for script in SCRIPTS:
        written = script.read_text(encoding="utf-8")
        store = Store(f"sqlite:///{folder / script.stem}.db")
        store.migrate()
        stage = Recorded(store, _channels_of(written))
        for _ in _play(written, stage):
            yield from (message_of(script.stem, asdict(message)) for _, _, message in stage.wall.shown)
        yield from (form_of(script.stem, form) for form in stage.forms)
        store.close()


class Recorded(DialogueStage):
    """A stage that keeps the forms which the bot opens."""

    def __init__(self, store: Store, channels: set[str]) -> None:
        super().__init__(store, channels)
        self.forms: list[Json] = []

    def _answers(self, answer: Answer, speaker: str) -> Iterator[str]:
        self.forms += [dict(reply.form) for reply in answer.replies if reply.form]
        return super()._answers(answer, speaker)


def message_of(about: str, message: Json) -> Constant:
    value = {"text": message["text"], "blocks": message["blocks"]}
    return Constant(about=about, type=MESSAGE, value=json.dumps(value), exact=True)


def form_of(about: str, form: Json) -> Constant:
    return Constant(about=about, type="slack.ModalView", value=json.dumps(form), exact=True)
