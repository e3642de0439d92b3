"""The Home tab and the shortcuts: who looks at Home sees it, a shortcut opens the form, and the answers find their place."""

from __future__ import annotations

import json
import time
from typing import Any
from urllib.parse import urlencode

import pytest

from bot.conversation import Answer
from bot.domain.item import Source
from bot.domain.person import ChannelId
from bot.domain.said import NOWHERE, Door, Heard, Opened, Pressed, Submitted
from bot.render.message import Message, Reply
from handlers.shortcuts_table import SHORTCUTS
from tests.handlers.conftest import Front, say, soon
from tests.handlers.slack import BOT_USER, CHANNEL, DANA, TEAM, Slack, a_press, a_submission, an_event

HOME = {"type": "home", "blocks": []}
FORM = {"type": "modal", "callback_id": "add", "private_metadata": '{"v":1}'}
MESSAGE = {"type": "message", "user": "U0LEE", "text": "Lee will write to SADER", "ts": "1764000000.000300"}


def home_opened(tab: str = "home") -> bytes:
    return an_event({"type": "app_home_opened", "user": DANA, "channel": "D0DANA", "tab": tab})


def a_shortcut(slack: Slack, callback_id: str = "make_item", message: dict[str, Any] | None = None) -> bytes:
    payload: dict[str, Any] = {
        "type": "message_action" if message else "shortcut",
        "callback_id": callback_id,
        "trigger_id": "8.9.0",
        "action_ts": "18.1",
        "team": {"id": TEAM, "domain": "d"},
        "user": {"id": DANA, "team_id": TEAM},
        "token": "t",
    }
    if message:
        payload |= {
            "channel": {"id": CHANNEL, "name": "agr"},
            "message": message,
            "message_ts": message["ts"],
            "response_url": slack.response_url,
        }
    return urlencode({"payload": json.dumps(payload)}).encode()


def test_home_is_published_to_whoever_opens_it(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(home=HOME),))

    assert front.event(home_opened()) == (200, "")

    published = soon(lambda: front.slack.of("views.publish"))[0].fields
    assert published["user_id"] == DANA
    assert published["view"] == HOME
    assert front.talk.told == [Opened(team=TEAM, speaker=DANA, delivery="event:Ev1")]


def test_rather_without_its_table_than_not_at_all(front: Front) -> None:
    table, line = {"type": "table", "rows": []}, {"type": "divider"}
    front.talk.answer = lambda: Answer(replies=(Reply(home={"type": "home", "blocks": [table, line]}),))
    front.slack.refuse("views.publish", "invalid_arguments")

    front.event(home_opened())

    first, second = soon(
        lambda: len(front.slack.of("views.publish")) == 2 and front.slack.of("views.publish")
    )
    assert first.fields["view"]["blocks"] == [table, line]
    assert second.fields["view"]["blocks"] == [line]


def test_the_messages_tab_is_no_home(front: Front) -> None:
    assert front.event(home_opened("messages")) == (200, "")

    time.sleep(0.1)
    assert front.talk.told == []


def test_a_press_at_home_is_answered_at_home(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(home=HOME),))
    at_home: dict[str, Any] = {"channel": None, "response_url": None, "view": {"id": "V1", "type": "home"}}

    front.post(a_press(front.slack, container={"type": "view", "view_id": "V1"}, **at_home))

    assert soon(lambda: front.slack.of("views.publish"))[0].fields["user_id"] == DANA
    (told,) = front.talk.told
    assert isinstance(told, Pressed)
    assert told.at_home
    assert told.channel == NOWHERE
    assert not front.slack.of("chat.postMessage")


def test_a_form_opened_at_home_is_answered_at_home(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(form=FORM),))
    front.post(a_press(front.slack, channel=None, response_url=None, view={"id": "V1", "type": "home"}))
    opened = soon(lambda: front.slack.of("views.open"))[0].fields["view"]
    front.talk.answer = lambda: Answer(replies=(Reply(home=HOME),))

    front.post(a_submission(opened["private_metadata"], form="add"))

    assert soon(lambda: front.slack.of("views.publish"))[0].fields["view"] == HOME
    told = front.talk.told[-1]
    assert isinstance(told, Submitted)
    assert told.at_home
    assert told.metadata == FORM["private_metadata"]


def test_a_message_is_handed_on_with_its_address(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(form=FORM),))
    front.slack.plan("chat.getPermalink", {"ok": True, "permalink": "https://d.example.org/archives/p1"})

    assert front.post(a_shortcut(front.slack, message=MESSAGE)) == (200, "")

    assert soon(lambda: front.slack.of("views.open"))[0].fields["trigger_id"] == "8.9.0"
    source = Source(channel=CHANNEL, ts=MESSAGE["ts"], link="https://d.example.org/archives/p1")
    assert front.talk.told == [
        Heard(
            team=TEAM,
            speaker=DANA,
            channel=CHANNEL,
            text=MESSAGE["text"],
            door=Door.SHORTCUT,
            delivery="shortcut:8.9.0",
            thread=MESSAGE["ts"],
            source=source,
        )
    ]


def test_the_answer_to_that_form_comes_in_the_thread_for_the_asker_alone(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(form=FORM),))
    front.post(a_shortcut(front.slack, message=MESSAGE | {"thread_ts": "1763000000.000100"}))
    opened = soon(lambda: front.slack.of("views.open"))[0].fields["view"]
    front.talk.answer = lambda: say("kept")

    front.post(a_submission(opened["private_metadata"], form="add"))

    said = soon(lambda: front.slack.of("chat.postEphemeral"))[0].fields
    assert (said["channel"], said["user"]) == (CHANNEL, DANA)
    assert said["thread_ts"] == "1763000000.000100"


def test_without_an_address_the_form_opens_all_the_same(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(form=FORM),))
    front.slack.refuse("chat.getPermalink", "channel_not_found")

    front.post(a_shortcut(front.slack, message=MESSAGE))

    assert soon(lambda: front.slack.of("views.open"))


def test_the_bots_own_mention_in_the_message_is_no_part_of_it(front: Front) -> None:
    front.post(a_shortcut(front.slack, message=MESSAGE | {"text": f"<@{BOT_USER}> Lee will write"}))

    told = soon(lambda: front.talk.told)[0]
    assert told.text == "Lee will write"


def test_the_other_shortcut_belongs_to_no_channel_and_is_answered_directly(front: Front) -> None:
    front.talk.answer = lambda: Answer(
        replies=(Reply(form=FORM, message=Message(text="open it with this button")),)
    )
    front.slack.refuse("views.open", "expired_trigger_id")

    assert front.post(a_shortcut(front.slack, "new_item")) == (200, "")

    said = soon(lambda: front.slack.of("chat.postMessage"))[0].fields
    assert (said["channel"], said["text"]) == (DANA, "open it with this button")
    (told,) = front.talk.told
    assert isinstance(told, Heard)
    assert told.channel == ChannelId("")
    assert told.direct


@pytest.mark.parametrize("shortcut", SHORTCUTS, ids=lambda shortcut: shortcut.callback_id)
def test_every_shortcut_opens_the_form(front: Front, shortcut: Any) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(form=FORM),))
    message = MESSAGE if shortcut.kind == "message" else None

    front.post(a_shortcut(front.slack, shortcut.callback_id, message=message))

    assert soon(lambda: front.slack.of("views.open"))
    assert len(shortcut.name) <= 24
