"""The message shortcut: a message is understood as of the day on which it was said, and its item keeps the link to it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.conversation import Answer
from bot.domain.item import ItemId, Source
from bot.domain.said import Door, Heard, Submitted
from storage.store import Store
from tests.dialogues.stage import Stage

MONDAY = datetime(2026, 11, 23, 15, tzinfo=UTC)
LINK = "https://partnership.example.org/archives/C0AGR/p1"


@pytest.fixture
def stage(database_url: str) -> Any:
    store = Store(database_url)
    store.migrate()
    yield Stage(store, {"wg-agribusiness"})
    store.close()


def made_of(stage: Stage, words: str, *, speaker: str = "alice") -> dict[str, Any]:
    """The form that the shortcut opens for a message of that Monday, ten days later: its fields by name."""
    stage.now = MONDAY + timedelta(days=10)
    source = Source(
        channel=stage.world.channels["wg-agribusiness"], ts=f"{MONDAY.timestamp():.6f}", link=LINK
    )
    heard = Heard(
        team=stage.team,
        speaker=stage.world.people[speaker],
        channel=source.channel,
        text=words,
        door=Door.SHORTCUT,
        delivery=f"shortcut:{words}",
        source=source,
    )
    (reply,) = stage.talk.hear(heard).replies
    assert reply.form
    return {"form": reply.form} | {
        block["block_id"]: block["element"] for block in reply.form["blocks"] if block["type"] == "input"
    }


def sent(stage: Stage, form: dict[str, Any]) -> Answer:
    """The form as it was opened, sent."""
    values = {
        name: {name: {"value": element.get("initial_value"), "selected_user": element.get("initial_user"),
                      "selected_option": element.get("initial_option")}}
        for name, element in form.items() if name != "form"
    }  # fmt: skip
    return stage.talk.submit(
        Submitted(
            team=stage.team,
            speaker=stage.world.people["alice"],
            form="add",
            metadata=form["form"]["private_metadata"],
            values=values,
            delivery="form:1",
        )
    )


def test_the_form_is_filled_with_what_was_understood(stage: Stage) -> None:
    form = made_of(stage, f"<@{stage.world.people['juan']}> will send the labels by Friday")

    assert form["title"]["initial_value"] == "send the labels"
    assert form["lead"]["initial_user"] == stage.world.people["juan"]
    assert form["words"]["initial_value"] == "Friday 27 November 2026"
    assert form["group"]["initial_option"]["value"] == "AGR"


@pytest.mark.parametrize(
    ("speaker", "words", "title", "organisation"),
    [
        ("alice", "AMEXHI to nominate two experts by March 2027", "nominate two experts", "AMEXHI"),
        ("juan", "SAGARPA enviará el borrador a más tardar el viernes", "enviará el borrador", "SAGARPA"),
        ("marie", "Remettre le questionnaire d'ici la fin du mois", "Remettre le questionnaire", ""),
    ],
)
def test_in_three_languages(stage: Stage, speaker: str, words: str, title: str, organisation: str) -> None:
    form = made_of(stage, words, speaker=speaker)

    assert form["title"]["initial_value"] == title
    assert form["organisations"].get("initial_value", "") == organisation
    assert form["words"]["initial_value"]


def test_what_is_no_commitment_becomes_the_title(stage: Stage) -> None:
    assert made_of(stage, "Lunch?")["title"]["initial_value"] == "Lunch?"
    assert "initial_value" not in made_of(stage, "   ")["title"]


def test_its_item_keeps_the_link_and_the_date_of_that_day(stage: Stage) -> None:
    answer = sent(stage, made_of(stage, "Alice will send the labels by Friday"))

    assert not answer.errors
    with stage.store.open(stage.team) as ledger:
        item = ledger.item(ItemId("AGR", 1))
    assert item
    assert item.source
    assert (item.source.link, item.source.channel) == (LINK, stage.world.channels["wg-agribusiness"])
    assert item.due
    assert item.due.start.isoformat() == "2026-11-27"
