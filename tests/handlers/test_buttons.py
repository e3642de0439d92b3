"""Buttons and forms: a press is answered where it was made, a form in itself or where it was opened."""

from __future__ import annotations

import json
from threading import Event
from typing import Any

import pytest

from bot.conversation import Answer
from bot.domain.said import Pressed, Submitted
from bot.render.message import Message, Reply
from handlers.payloads import METADATA_LIMIT, Place, with_place
from tests.handlers.conftest import Front, say, soon
from tests.handlers.slack import CHANNEL, DANA, TEAM, a_press, a_submission

FORM = {"type": "modal", "callback_id": "move", "private_metadata": '{"item":"AGR-1"}'}


def test_a_press_is_acknowledged_and_answered_through_its_url(front: Front) -> None:
    assert front.post(a_press(front.slack)) == (200, "")

    said = soon(lambda: front.slack.of("/hook/1"))[0].fields
    assert said["text"] == "noted"
    assert said["response_type"] == "ephemeral"
    assert said["replace_original"] is False


def test_a_press_reaches_the_turn_with_a_key_of_its_own(front: Front) -> None:
    front.post(a_press(front.slack))

    assert front.talk.told == [
        Pressed(
            team=TEAM,
            speaker=DANA,
            channel=CHANNEL,
            action_id="do:done:AGR-1",
            value="{}",
            delivery="action:17.1:U0DANA:do:done:AGR-1",
        )
    ]


@pytest.mark.parametrize(("ephemeral", "replaced"), [(True, True), (False, False)])
def test_only_a_message_for_one_person_is_replaced(front: Front, ephemeral: bool, replaced: bool) -> None:
    front.talk.answer = lambda: say("undone", replaces=True)

    front.post(a_press(front.slack, ephemeral=ephemeral))

    assert soon(lambda: front.slack.of("/hook/1"))[0].fields["replace_original"] is replaced


def test_a_press_in_a_thread_is_answered_in_the_thread(front: Front) -> None:
    front.post(a_press(front.slack, message={"ts": "2.1", "thread_ts": "1.1"}))

    assert soon(lambda: front.slack.of("/hook/1"))[0].fields["thread_ts"] == "1.1"
    told = front.talk.told[0]
    assert isinstance(told, Pressed)
    assert told.thread == "1.1"


def test_a_press_outside_of_any_channel_is_answered_to_the_person(front: Front) -> None:
    front.post(a_press(front.slack, channel=None, response_url=None, container={"type": "view"}))

    assert soon(lambda: front.slack.of("chat.postMessage"))[0].fields["channel"] == DANA
    told = front.talk.told[0]
    assert isinstance(told, Pressed)
    assert told.direct


def test_a_press_may_open_a_form(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(form=FORM),))

    assert front.post(a_press(front.slack)) == (200, "")

    assert front.slack.of("views.open")[0].fields["trigger_id"] == "4.5.6"
    assert front.slack.of("/hook/1") == []


def test_a_slow_press_says_so_and_is_answered_later(front: Front) -> None:
    go_on = Event()

    def slowly() -> Answer:
        go_on.wait()
        return say("noted after all")

    front.talk.answer = slowly

    assert front.post(a_press(front.slack)) == (200, "")

    assert soon(lambda: front.slack.of("/hook/1"))[0].fields["text"] == "still working on it"
    go_on.set()
    assert soon(lambda: front.slack.of("/hook/1")[1:])[0].fields["text"] == "noted after all"


def test_a_press_that_fails_is_told(front: Front) -> None:
    def fail() -> Answer:
        raise RuntimeError

    front.talk.answer = fail

    assert front.post(a_press(front.slack)) == (200, "")
    assert "did not work" in soon(lambda: front.slack.of("/hook/1"))[0].fields["text"]


def test_a_button_that_is_not_ours_is_acknowledged(front: Front) -> None:
    assert front.post(a_press(front.slack, action_id="open_a_link")) == (200, "")
    assert front.talk.told == []


def test_a_form_is_read_with_what_it_kept_and_answered_where_it_was_opened(front: Front) -> None:
    metadata = f'{CHANNEL} 1.1 {{"item":"AGR-1"}}'

    assert front.post(a_submission(metadata)) == (200, "")

    said = soon(lambda: front.slack.of("chat.postEphemeral"))[0].fields
    assert (said["channel"], said["user"], said["thread_ts"]) == (CHANNEL, DANA, "1.1")
    told = front.talk.told[0]
    assert isinstance(told, Submitted)
    assert (told.form, told.metadata) == ("move", '{"item":"AGR-1"}')
    assert told.values["due"]["due"]["value"] == "Friday"


def test_a_form_without_a_place_is_answered_to_the_person(front: Front) -> None:
    front.post(a_submission('{"item":"AGR-1"}'))

    assert soon(lambda: front.slack.of("chat.postMessage"))[0].fields["channel"] == DANA
    told = front.talk.told[0]
    assert isinstance(told, Submitted)
    assert told.metadata == '{"item":"AGR-1"}'


def test_what_is_wrong_with_a_form_is_said_in_it(front: Front) -> None:
    front.talk.answer = lambda: Answer(errors={"due": "That is no date."})

    status, body = front.post(a_submission())

    assert status == 200
    assert json.loads(body) == {"response_action": "errors", "errors": {"due": "That is no date."}}


def test_what_is_wrong_with_a_form_that_closed_is_said_in_a_message(front: Front) -> None:
    go_on = Event()

    def slowly() -> Answer:
        go_on.wait()
        return Answer(errors={"due": "That is no date."})

    front.talk.answer = slowly

    assert front.post(a_submission()) == (200, "")
    go_on.set()
    assert soon(lambda: front.slack.of("chat.postMessage"))[0].fields["text"] == "That is no date."


def test_a_form_sent_again_after_a_correction_is_not_the_same_delivery(front: Front) -> None:
    front.post(a_submission())
    front.post(a_submission())
    front.post(a_submission(values={"due": {"due": {"type": "plain_text_input", "value": "Monday"}}}))

    first, again, corrected = (said.delivery for said in front.talk.told)
    assert first == again
    assert corrected != first


@pytest.mark.parametrize("length", [0, METADATA_LIMIT])
def test_a_form_keeps_its_metadata_even_where_its_place_does_not_fit(length: int) -> None:
    place = Place(team=TEAM, person=DANA, channel=CHANNEL)
    form: dict[str, Any] = {**FORM, "private_metadata": "x" * length}

    kept = with_place(form, place)["private_metadata"]

    assert kept.endswith("x" * length)
    assert len(kept) <= METADATA_LIMIT


def test_an_answer_shown_to_all_says_so_to_the_response_url(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(message=Message(text="shared"), ephemeral=False),))

    front.post(a_press(front.slack))

    assert soon(lambda: front.slack.of("/hook/1"))[0].fields["response_type"] == "in_channel"
