"""Mentions and direct messages: who is answered, where, and what is nobody's business."""

from __future__ import annotations

import time
from threading import Event
from typing import Any

import pytest

from bot.conversation import Answer
from bot.domain.item import Source
from bot.domain.said import Door, Heard
from bot.render.message import Message, Reply
from handlers.payloads import without_mention
from tests.handlers.conftest import PATIENCE, Front, say, soon
from tests.handlers.slack import BOT_USER, CHANNEL, DANA, TEAM, a_direct_message, a_mention, an_event


def test_a_mention_is_heard_without_the_name_it_begins_with(front: Front) -> None:
    status, _ = front.event(an_event(a_mention(f"<@{BOT_USER}> what is overdue?")))

    assert status == 200
    assert front.talk.told == [
        Heard(
            team=TEAM,
            speaker=DANA,
            channel=CHANNEL,
            text="what is overdue?",
            door=Door.MENTION,
            delivery="event:Ev1",
            source=Source(channel=CHANNEL, ts="1764000000.000200"),
        )
    ]


def test_the_answer_to_a_mention_is_for_the_asker_alone(front: Front) -> None:
    front.event(an_event(a_mention()))

    said = soon(lambda: front.slack.of("chat.postEphemeral"))[0].fields
    assert (said["channel"], said["user"], said["text"]) == (CHANNEL, DANA, "noted")
    assert "thread_ts" not in said


def test_a_mention_in_a_thread_is_answered_in_that_thread(front: Front) -> None:
    front.event(an_event(a_mention(thread_ts="1763000000.000100")))

    said = soon(lambda: front.slack.of("chat.postEphemeral"))[0].fields
    assert said["thread_ts"] == "1763000000.000100"


def test_an_answer_for_everybody_is_an_ordinary_message(front: Front) -> None:
    front.talk.answer = lambda: say("for all", ephemeral=False)

    front.event(an_event(a_mention()))

    said = soon(lambda: front.slack.of("chat.postMessage"))[0].fields
    assert (said["channel"], said["text"]) == (CHANNEL, "for all")


def test_a_direct_message_is_answered_there(front: Front) -> None:
    front.event(an_event(a_direct_message("what is mine?")))

    said = soon(lambda: front.slack.of("chat.postMessage"))[0].fields
    assert (said["channel"], said["text"]) == ("D0DANA", "noted")
    told = front.talk.told[0]
    assert isinstance(told, Heard)
    assert (told.door, told.direct, told.text) == (Door.DIRECT, True, "what is mine?")


def test_whoever_cannot_be_reached_in_the_channel_gets_a_direct_message(front: Front) -> None:
    front.slack.refuse("chat.postEphemeral", "user_not_in_channel")

    front.event(an_event(a_mention()))

    said = soon(lambda: front.slack.of("chat.postMessage"))[0].fields
    assert (said["channel"], said["text"]) == (DANA, "noted")


@pytest.mark.parametrize(
    "unsaid",
    [
        {"bot_id": "B0OTHER"},
        {"user": BOT_USER},
        {"edited": {"user": DANA, "ts": "1.2"}},
        {"subtype": "bot_message", "bot_id": "B0OTHER"},
    ],
    ids=["another bot", "ourselves", "an edit", "a bot's message"],
)
def test_a_mention_that_no_person_has_just_written_is_left_alone(
    front: Front, unsaid: dict[str, Any]
) -> None:
    status, _ = front.event(an_event(a_mention(**unsaid)))

    assert status == 200
    assert front.talk.told == []


@pytest.mark.parametrize(
    "unsaid",
    [
        {"subtype": "message_changed", "message": {"user": DANA, "text": "new"}},
        {"subtype": "message_deleted", "previous_message": {"user": DANA}},
        {"subtype": "channel_join"},
        {"subtype": "file_share", "files": []},
        {"bot_id": "B0BOT"},
        {"channel_type": "channel", "channel": CHANNEL},
        {"channel_type": "mpim", "channel": "G0MANY"},
    ],
    ids=["an edit", "a deletion", "a notice of Slack's", "a file", "our own", "a channel", "a group message"],
)
def test_a_message_that_is_not_plainly_said_to_us_is_left_alone(front: Front, unsaid: dict[str, Any]) -> None:
    status, _ = front.event(an_event(a_direct_message(**unsaid)))

    assert status == 200
    assert front.talk.told == []


def test_a_retried_event_reaches_the_turn_with_the_same_key(front: Front) -> None:
    front.event(an_event(a_mention(), event_id="Ev7"))
    front.event(an_event(a_mention(), event_id="Ev7"))

    assert [said.delivery for said in front.talk.told] == ["event:Ev7", "event:Ev7"]


def test_an_event_is_acknowledged_after_the_commit_but_not_after_the_answer(front: Front) -> None:
    front.slack.plan("chat.postEphemeral", before=lambda: time.sleep(1))
    began = time.monotonic()

    front.event(an_event(a_mention()))

    assert front.talk.told
    assert time.monotonic() - began < 0.9


def test_a_slow_turn_does_not_keep_slack_waiting(front: Front) -> None:
    go_on = Event()

    def slowly() -> Answer:
        go_on.wait()
        return say("noted after all")

    front.talk.answer = slowly
    began = time.monotonic()

    status, _ = front.event(an_event(a_mention()))

    assert status == 200
    assert time.monotonic() - began < PATIENCE + 1
    go_on.set()
    assert soon(lambda: front.slack.of("chat.postEphemeral"))[0].fields["text"] == "noted after all"


def test_a_failing_turn_is_told_and_not_repeated(front: Front) -> None:
    def fail() -> Answer:
        raise RuntimeError

    front.talk.answer = fail

    status, _ = front.event(an_event(a_mention(f"<@{BOT_USER}> done AGR-1")))

    assert status == 200
    assert "You wrote: done AGR-1" in soon(lambda: front.slack.of("chat.postEphemeral"))[0].fields["text"]


def test_an_answer_that_cannot_be_said_disturbs_nobody(front: Front) -> None:
    front.slack.refuse("chat.postEphemeral", "channel_not_found")
    front.slack.plan("chat.postMessage", hang_up=True)

    assert front.event(an_event(a_mention()))[0] == 200
    soon(lambda: front.slack.of("chat.postMessage"))
    assert front.event(an_event(a_mention(), event_id="Ev2"))[0] == 200


def test_links_are_not_unfolded_and_names_not_linked(front: Front) -> None:
    front.talk.answer = lambda: Answer(replies=(Reply(message=Message(text="see"), ephemeral=False),))

    front.event(an_event(a_mention()))

    said = soon(lambda: front.slack.of("chat.postMessage"))[0].fields
    assert (said["unfurl_links"], said["unfurl_media"]) in {(False, False), ("0", "0"), ("False", "False")}
    assert not {"link_names", "parse"} & set(said)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (f"<@{BOT_USER}> help", "help"),
        (f"  <@{BOT_USER}|rapporteur>: help", "help"),
        (f"<@{BOT_USER}>", ""),
        (f"thanks <@{BOT_USER}>", f"thanks <@{BOT_USER}>"),
        (f"<@{BOT_USER}> ask <@{BOT_USER}> again", f"ask <@{BOT_USER}> again"),
        ("<@U0BOTHER> help", "<@U0BOTHER> help"),
    ],
)
def test_only_the_name_at_the_front_is_taken_away(text: str, heard: str) -> None:
    assert without_mention(text, BOT_USER) == heard
