"""All that the bot sends is taken, by the practice workspace and by everybody else who knows Block Kit."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests import sent
from tests.blockkit import by_slack_sdk
from tests.blockkit.catalogue import Json
from tests.blockkit.ours import check
from tests.blockkit.validators import VALIDATORS
from workspace.blocks import are_too_long


def refusals(payloads: Iterable[tuple[str, Json]]) -> list[tuple[str, object]]:
    """Who refuses what, and why; nobody has a word to say against the bot's own messages and forms."""
    told: list[tuple[str, object]] = []
    seen = 0
    for name, payload in payloads:
        seen += 1
        told += [(name, complaint) for complaint in check(payload)]
        told += [(name, reason) for each in VALIDATORS.values() if (reason := each.refusal(payload))]
        told += [(name, "longer than Slack takes")] if are_too_long(payload["blocks"]) else []
        # Read and written by the SDK it is the same, where every field is spelled as Slack wants it.
        dropped = by_slack_sdk.built(payload) != payload
        told += [(name, "the SDK drops what it does not know")] if dropped else []
    assert seen > 0
    return told


def test_everybody_takes_what_the_bot_sends_in_the_dialogues(tmp_path: Path) -> None:
    assert refusals(sent.in_dialogues(tmp_path)) == []


def test_everybody_takes_the_golden_messages() -> None:
    assert refusals(sent.in_golden_messages()) == []


def test_everybody_takes_what_the_bot_makes_of_hostile_words() -> None:
    assert refusals(sent.to_hostile_words()) == []
