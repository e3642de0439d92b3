"""All that the bot sends to Slack in the dialogues, in the golden messages, and when people write hostile words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.conversation import Answer
from bot.domain.person import Language
from bot.render.announcements import announce
from bot.render.message import Message
from bot.render.replies import reply
from storage.store import Store
from tests.dialogues.playing import SCRIPTS, channels_of, play
from tests.dialogues.stage import Stage
from tests.unit.render.test_hostile import ANNOUNCED, SAID
from tests.unit.render.world import reader

GOLDEN = Path(__file__).resolve().parent / "golden"

Json = dict[str, Any]


class Shown(list[tuple[str, str | None, Message]]):
    """What stands in the channels, which remembers also what was there before an edit."""

    def __init__(self, sent: list[Json]) -> None:
        super().__init__()
        self.sent = sent

    def append(self, shown: tuple[str, str | None, Message]) -> None:
        self.sent.append(as_payload(shown[2]))
        super().append(shown)

    def __setitem__(self, position: Any, shown: Any) -> None:
        self.sent.append(as_payload(shown[2]))
        super().__setitem__(position, shown)


class RecordedStage(Stage):
    """The stage of the dialogues, which keeps every message, edit and form that Slack was sent."""

    def __init__(self, store: Store, channels: set[str]) -> None:
        super().__init__(store, channels)
        self.sent: list[Json] = []
        self.wall.shown = Shown(self.sent)

    def _answers(self, answer: Answer, speaker: str) -> Iterator[str]:
        self.sent += [written(each.form) for each in answer.replies if each.form]
        yield from super()._answers(answer, speaker)


def written(value: Any) -> Any:
    """As JSON writes it, which is all that Slack sees."""
    return json.loads(json.dumps(value))


def as_payload(message: Message) -> Json:
    payload: Json = written({"text": message.text, "blocks": message.blocks})
    return payload


def in_dialogues(folder: Path) -> Iterator[tuple[str, Json]]:
    for script in SCRIPTS:
        words = script.read_text(encoding="utf-8")
        store = Store(f"sqlite:///{folder / script.stem}.db")
        store.migrate()
        stage = RecordedStage(store, channels_of(words))
        for _ in play(words, stage):
            pass
        store.close()
        yield from ((script.stem, payload) for payload in stage.sent)


def in_golden_messages() -> Iterator[tuple[str, Json]]:
    for path in sorted(GOLDEN.rglob("*.json")):
        kept = json.loads(path.read_text(encoding="utf-8"))
        for each in kept if isinstance(kept, list) else [kept]:
            view = each if "type" in each else each.get("form")
            yield path.stem, view or {name: each[name] for name in ("text", "blocks")}


def to_hostile_words() -> Iterator[tuple[str, Json]]:
    said: list[Any] = SAID
    announced: list[Any] = ANNOUNCED
    for outcome in said:
        for each in reply(outcome, reader()):
            yield type(outcome).__name__, as_payload(each.message) if each.message else written(each.form)
    for announcement in announced:
        languages = (Language.EN, Language.FR)
        yield type(announcement).__name__, as_payload(announce(announcement, reader(), languages))
