"""The same front in the practice workspace: Slack's protocols, spoken by somebody else, over Socket Mode and HTTP."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.conversation import Answer
from bot.domain.person import PersonId, TeamId
from bot.domain.said import Door, Heard, Pressed, Submitted
from bot.render.message import Message, Picture, Reply
from handlers.chat import SlackChat
from handlers.pace import Pace
from handlers.people import sync_people
from handlers.socket import Socket
from handlers.tokens import Clients, OnlyBot, new_client
from storage.store import Store
from tests.handlers.conftest import Behind, Talk, behind, say, soon
from tests.workspace.conftest import Practice, start, stop

MANIFEST = Path(__file__).resolve().parents[2] / "manifest.json"
TEAM, DANA, CHANNEL = TeamId("T0TEST"), PersonId("U0DANA"), "C0DOCKS"
A_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
AGES_AGO = datetime(2020, 1, 1, tzinfo=UTC)
BUTTON = {
    "type": "actions",
    "elements": [
        {
            "type": "button",
            "action_id": "do:done:AGR-1",
            "value": "{}",
            "text": {"type": "plain_text", "text": "Done"},
        }
    ],
}
FORM = {
    "type": "modal",
    "callback_id": "move",
    "private_metadata": '{"item":"AGR-1"}',
    "title": {"type": "plain_text", "text": "Move"},
    "submit": {"type": "plain_text", "text": "Move"},
    "blocks": [
        {
            "type": "input",
            "block_id": "due",
            "label": {"type": "plain_text", "text": "When?"},
            "element": {"type": "plain_text_input", "action_id": "due"},
        }
    ],
}


@pytest.fixture(scope="module")
def practice() -> Iterator[Practice]:
    running = start("--manifest", str(MANIFEST), "--no-rate-limits")
    yield running
    stop(running)


@pytest.fixture(scope="module")
def connected(practice: Practice) -> Iterator[Behind]:
    made = behind(practice.api)
    socket = Socket(made.app, api_url=practice.api, app_token="xapp-practice")
    assert not socket.healthy()
    socket.start()
    soon(lambda: practice.get("control/status")["sockets"] == 1)
    assert socket.healthy()
    yield made
    socket.stop()
    made.turns.stop()
    assert not socket.healthy()


@pytest.fixture
def bot(connected: Behind) -> Behind:
    connected.talk.told.clear()
    return connected


def told(talk: Talk) -> Any:
    return soon(lambda: talk.told)[-1]


def test_a_command_is_answered_to_the_person_alone(practice: Practice, bot: Behind) -> None:
    bot.talk.answer = lambda: say("noted, alone")

    practice.say("/accion @lee enviará el borrador el viernes")

    heard = told(bot.talk)
    assert isinstance(heard, Heard)
    assert (heard.team, heard.speaker, heard.door) == (TEAM, DANA, Door.ACTION)
    assert "<@U0LEE" in heard.text
    soon(lambda: "noted, alone" in practice.texts())
    assert "noted, alone" not in practice.texts("U0LEE")


def test_a_mention_is_answered_to_the_person_alone(practice: Practice, bot: Behind) -> None:
    bot.talk.answer = lambda: say("nothing is late")

    practice.say("@rapporteur what is overdue?")

    heard = told(bot.talk)
    assert (heard.door, heard.text) == (Door.MENTION, "what is overdue?")
    soon(lambda: "nothing is late" in practice.texts())


def test_a_direct_message_is_answered_there(practice: Practice, bot: Behind) -> None:
    bot.talk.answer = lambda: say("yours: nothing")

    practice.say("what is mine?", channel="bot")

    assert told(bot.talk).direct
    soon(lambda: "yours: nothing" in practice.texts(channel="bot"))


def test_a_button_replaces_the_message_for_one_person(practice: Practice, bot: Behind) -> None:
    bot.talk.answer = lambda: Answer(replies=(Reply(message=Message(text="a card", blocks=(BUTTON,))),))
    practice.say("/wg AGR-1")
    shown = soon(lambda: [message for message in practice.seen() if message["text"] == "a card"])[0]
    bot.talk.answer = lambda: say("done it is", replaces=True)

    practice.post(
        "control/press", **{"as": DANA, "channel": "C0DOCKS", "ts": shown["ts"], "action_id": "do:done:AGR-1"}
    )

    soon(lambda: "done it is" in practice.texts())
    assert isinstance(told(bot.talk), Pressed)
    assert "a card" not in practice.texts()


def test_a_form_is_opened_corrected_and_answered(practice: Practice, bot: Behind) -> None:
    bot.talk.answer = lambda: Answer(replies=(Reply(form=FORM),))
    practice.say("/wg move AGR-1")
    soon(lambda: practice.get(f"control/view?as={DANA}").get("view"))
    bot.talk.answer = lambda: Answer(errors={"due": "That is no date."})
    refused = practice.post("control/submit", **{"as": DANA, "values": {"due": {"due": "soonish"}}})
    bot.talk.answer = lambda: say("moved")

    practice.post("control/submit", **{"as": DANA, "values": {"due": {"due": "Friday"}}})

    assert "That is no date." in str(refused)
    soon(lambda: "moved" in practice.texts())
    sent = told(bot.talk)
    assert isinstance(sent, Submitted)
    assert sent.metadata == '{"item":"AGR-1"}'
    assert sent.values["due"]["due"]["value"] == "Friday"


def test_a_notice_reaches_a_person_and_can_be_edited(practice: Practice) -> None:
    chat = SlackChat(Clients(practice.api, OnlyBot(practice.api, "xoxb-practice")))

    posted = chat.post(TEAM, DANA, Message(text="tomorrow: AGR-1"), key="k")
    chat.update(TEAM, posted.channel, posted.ts, Message(text="today: AGR-1"))

    assert posted.channel.startswith("D")
    assert "today: AGR-1" in practice.texts(channel="bot")


def test_everybody_there_is_learnt(practice: Practice, tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'rapporteur.db'}")
    store.migrate()

    sync_people(new_client(practice.api, "xoxb-practice", patient=True), TEAM, store)

    assert practice.get("control/status")
    store.close()


def test_a_picture_stands_in_its_thread_and_is_found_there(practice: Practice) -> None:
    chat = SlackChat(Clients(practice.api, OnlyBot(practice.api, "xoxb-practice")), Pace(between=0))
    digest = chat.post(TEAM, CHANNEL, Message(text="the digest"), key="digest")
    picture = Picture(name="timeline.png", content=A_PNG, words="AGR-3, March 2027")

    posted = chat.post(
        TEAM, CHANNEL, Message(text="the timeline"), key="t", thread=digest.ts, picture=picture
    )

    shown = next(message for message in practice.seen() if message["text"] == "the timeline")
    image = shown["blocks"][-1]
    assert (shown["thread_ts"], image["alt_text"]) == (digest.ts, "AGR-3, March 2027")
    assert chat.find(TEAM, CHANNEL, key="t", since=AGES_AGO, thread=digest.ts) == posted
    assert chat.find(TEAM, CHANNEL, key="t", since=AGES_AGO) is None
