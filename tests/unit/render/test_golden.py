"""Every outcome and announcement is rendered as its golden file says, and as Slack takes it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, get_args

import pytest

from bot.domain.outcomes import Announcement, Outcome
from bot.domain.person import Language
from bot.render.announcements import announce
from bot.render.home import home_view
from bot.render.message import Message, Reply
from bot.render.replies import reply
from tests.unit.render.cases import ANNOUNCEMENTS, HOMES, OUTCOMES
from tests.unit.render.limits import check_home, check_message, check_view
from tests.unit.render.world import reader

GOLDEN = Path(__file__).resolve().parents[2] / "golden"
CHANNELS = {
    "en": (Language.EN,),
    "es": (Language.ES,),
    "fr": (Language.FR,),
    "en-es": (Language.EN, Language.ES),
    "fr-es": (Language.FR, Language.ES),
    "en-es-fr": (Language.EN, Language.ES, Language.FR),
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", OUTCOMES)
def test_every_outcome_has_its_answer(name: str, language: Language) -> None:
    replies = reply(OUTCOMES[name], reader(language))

    for each in replies:
        check(each)
    compare(f"replies/{name}.{language}", [as_json(each) for each in replies])


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("name", ANNOUNCEMENTS)
def test_every_announcement_has_its_message(name: str, channel: str) -> None:
    languages = CHANNELS[channel]

    message = announce(ANNOUNCEMENTS[name], reader(languages[0]), languages)

    check_message(message)
    compare(f"announcements/{name}.{channel}", {"text": message.text, "blocks": message.blocks})


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", HOMES)
def test_every_home_tab_has_its_page(name: str, language: Language) -> None:
    view = home_view(HOMES[name], reader(language))

    check_home(view)
    compare(f"home/{name}.{language}", view)


def test_there_is_a_case_of_everything() -> None:
    assert {type(outcome) for outcome in OUTCOMES.values()} == set(get_args(Outcome))
    assert {type(announcement) for announcement in ANNOUNCEMENTS.values()} == set(get_args(Announcement))


def test_no_golden_file_is_left_over() -> None:
    wanted = {f"replies/{name}.{language}" for name in OUTCOMES for language in Language}
    wanted |= {f"announcements/{name}.{channel}" for name in ANNOUNCEMENTS for channel in CHANNELS}
    wanted |= {f"home/{name}.{language}" for name in HOMES for language in Language}

    assert {path.relative_to(GOLDEN).with_suffix("").as_posix() for path in GOLDEN.rglob("*.json")} == wanted


def check(each: Reply) -> None:
    if isinstance(each.message, Message):
        check_message(each.message)
    else:
        assert each.form is not None
        check_view(each.form)


def as_json(each: Reply) -> dict[str, Any]:
    if each.form is not None:
        return {"form": each.form}
    assert each.message is not None
    return {
        "text": each.message.text,
        "blocks": each.message.blocks,
        "ephemeral": each.ephemeral,
        "replaces": each.replaces,
    }


def compare(name: str, value: object) -> None:
    """Assert that the value is what the golden file holds; UPDATE_GOLDEN=1 writes the file instead."""
    path = GOLDEN / f"{name}.json"
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} is new: run with UPDATE_GOLDEN=1 and read it"
    assert text == path.read_text(encoding="utf-8")
