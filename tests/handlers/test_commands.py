"""Slash commands: the acknowledgement is the answer, within Slack's three seconds, whatever happens behind it."""

from __future__ import annotations

import json
import time
from threading import Event

import pytest

from bot.conversation import Answer
from bot.domain.said import Door, Heard
from bot.render.message import Message, Reply
from tests.handlers.conftest import PATIENCE, Front, say, soon, text_of
from tests.handlers.slack import CHANNEL, DANA, TEAM, a_command

FORM = {"type": "modal", "callback_id": "add", "private_metadata": '{"kind":"action"}'}


def test_the_answer_is_the_acknowledgement(front: Front) -> None:
    block = {"type": "section", "text": {"type": "mrkdwn", "text": "noted"}}
    front.talk.answer = lambda: Answer(replies=(Reply(message=Message(text="noted", blocks=(block,))),))

    status, body = front.post(a_command(front.slack))

    assert status == 200
    assert json.loads(body)["response_type"] == "ephemeral"
    assert json.loads(body)["blocks"] == [block]
    assert [call.method for call in front.slack.calls] == ["auth.test"]


def test_what_was_typed_reaches_the_turn_as_slack_sent_it(front: Front) -> None:
    front.post(a_command(front.slack, "Ask <@U1|ana> &amp; <#C1|agr>  by Friday"))

    assert front.talk.told == [
        Heard(
            team=TEAM,
            speaker=DANA,
            channel=CHANNEL,
            text="Ask <@U1|ana> &amp; <#C1|agr>  by Friday",
            door=Door.ACTION,
            delivery="command:1.2.3",
        )
    ]


@pytest.mark.parametrize(
    ("name", "door"),
    [("/accion", Door.ACTION), ("/jalon", Door.MILESTONE), ("/vencidos", Door.OVERDUE), ("/wg", Door.WG)],
)
def test_a_command_in_any_language_is_the_same_door(front: Front, name: str, door: Door) -> None:
    front.post(a_command(front.slack, command=name))

    told = front.talk.told[0]
    assert isinstance(told, Heard)
    assert told.door is door


def test_a_command_in_a_direct_message_is_direct(front: Front) -> None:
    front.post(a_command(front.slack, channel_id="D0DANA"))

    told = front.talk.told[0]
    assert isinstance(told, Heard)
    assert told.direct


def test_a_slow_turn_is_acknowledged_in_time_and_answered_later(front: Front) -> None:
    go_on = Event()

    def slowly() -> Answer:
        go_on.wait()
        return say("noted after all")

    front.talk.answer = slowly
    began = time.monotonic()

    _, body = front.post(a_command(front.slack))

    assert text_of(body) == "still working on it"
    assert PATIENCE <= time.monotonic() - began < PATIENCE + 1
    go_on.set()
    late = soon(lambda: front.slack.of("/hook/1"))[0]
    assert late.fields["text"] == "noted after all"
    assert late.fields["response_type"] == "ephemeral"


def test_a_turn_that_fails_gives_the_text_back_with_a_reference(front: Front) -> None:
    def fail() -> Answer:
        raise RuntimeError("the database is gone")

    front.talk.answer = fail

    status, body = front.post(a_command(front.slack, "Send the draft"))

    assert status == 200
    assert "You wrote: Send the draft" in text_of(body)


def test_words_and_tokens_stay_out_of_the_log_when_a_turn_fails(
    front: Front, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> Answer:
        raise RuntimeError("the database is gone")

    front.talk.answer = fail

    front.post(a_command(front.slack, "Send the secret draft"))

    assert "the database is gone" in caplog.text
    assert "secret draft" not in caplog.text


def test_a_delivery_that_was_worked_before_is_acknowledged_in_silence(front: Front) -> None:
    front.talk.answer = lambda: Answer(again=True)

    assert front.post(a_command(front.slack)) == (200, "")


def test_a_command_sent_twice_reaches_the_turn_under_the_same_key(front: Front) -> None:
    front.post(a_command(front.slack))
    front.post(a_command(front.slack))

    assert {said.delivery for said in front.talk.told} == {"command:1.2.3"}


def test_several_answers_come_one_after_the_other(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(*say("first").replies, *say("second").replies))

    assert front.post(a_command(front.slack)) == (200, "")

    soon(lambda: len(front.slack.of("/hook/1")) == 2)
    assert [call.fields["text"] for call in front.slack.of("/hook/1")] == ["first", "second"]


def test_a_form_is_opened_before_the_acknowledgement(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(form=FORM),))

    assert front.post(a_command(front.slack)) == (200, "")

    opened = front.slack.of("views.open")[0].fields
    assert opened["trigger_id"] == "1.2.3"
    assert opened["view"]["private_metadata"] == f'{CHANNEL} - {{"kind":"action"}}'


def test_a_form_that_slack_refuses_does_not_lose_what_was_typed(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(form=FORM),))
    front.slack.refuse("views.open", "expired_trigger_id")

    _, body = front.post(a_command(front.slack, "Send it"))

    assert "You wrote: Send it" in text_of(body)


def test_the_postman_is_woken_after_a_turn(front: Front) -> None:
    front.post(a_command(front.slack))

    assert soon(lambda: front.wakes)


def test_a_response_url_that_fails_disturbs_nobody(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(*say("first").replies, *say("second").replies))
    front.slack.plan("/hook/1", b"gone", status=404)

    assert front.post(a_command(front.slack))[0] == 200
    soon(lambda: len(front.slack.of("/hook/1")) == 2)
