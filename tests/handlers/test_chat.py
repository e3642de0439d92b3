"""The way out: what Slack's answers mean for the next try, against a real HTTP server."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from bot.delivery import NeverWill, Posted, TryLater
from bot.domain.person import TeamId
from bot.render.message import Message, Picture
from handlers.chat import SlackChat
from handlers.pace import Pace
from handlers.tokens import Clients, OnlyBot
from tests.handlers.conftest import soon
from tests.handlers.slack import BOT_USER, CHANNEL, DANA, TEAM, TOKEN, Slack

BLOCK = {"type": "section", "text": {"type": "mrkdwn", "text": "late"}}
MESSAGE = Message(text="AGR-1 is late", blocks=(BLOCK,))
KEY = "T0TEAM:reminder:AGR-1:U0DANA:2026-11-24"


@pytest.fixture
def chat(slack: Slack) -> SlackChat:
    return SlackChat(Clients(slack.api_url, OnlyBot(slack.api_url, TOKEN)), Pace(between=0))


def test_a_post_says_where_it_is(slack: Slack, chat: SlackChat) -> None:
    slack.plan("chat.postMessage", {"ok": True, "channel": "D0DANA", "ts": "17.1"})

    assert chat.post(TEAM, DANA, MESSAGE, key=KEY) == Posted(channel="D0DANA", ts="17.1")

    call = slack.of("chat.postMessage")[0]
    assert call.token == TOKEN
    assert (call.fields["channel"], call.fields["text"]) == (DANA, MESSAGE.text)
    assert call.fields["blocks"] == [BLOCK]
    assert not {"link_names", "parse"} & set(call.fields)


def test_the_key_goes_along_but_cannot_be_read(slack: Slack, chat: SlackChat) -> None:
    chat.post(TEAM, DANA, MESSAGE, key=KEY)
    chat.post(TEAM, DANA, MESSAGE, key=KEY)
    chat.post(TEAM, DANA, MESSAGE, key=KEY + "x")

    same, again, other = (call.fields["metadata"] for call in slack.of("chat.postMessage"))
    assert same == again
    assert same != other
    assert same["event_type"] == "rapporteur_notice"
    assert "AGR-1" not in json.dumps(same)


def test_an_update_replaces_the_blocks_even_by_none(slack: Slack, chat: SlackChat) -> None:
    chat.update(TEAM, CHANNEL, "17.1", Message(text="withdrawn"))

    fields = slack.of("chat.update")[0].fields
    assert (fields["channel"], fields["ts"], fields["text"]) == (CHANNEL, "17.1", "withdrawn")
    assert fields["blocks"] == []


@pytest.mark.parametrize(
    "error",
    [
        "is_archived", "channel_not_found", "not_in_channel", "account_inactive", "token_revoked", "token_expired",
        "invalid_auth", "not_authed", "missing_scope", "user_not_found", "invalid_blocks", "msg_too_long",
        "msg_blocks_too_long", "no_text", "restricted_action", "cannot_dm_bot", "user_disabled", "a_new_word_of_slacks",
    ],
)  # fmt: skip
def test_a_refusal_for_good_is_not_tried_again(slack: Slack, chat: SlackChat, error: str) -> None:
    slack.refuse("chat.postMessage", error)

    with pytest.raises(NeverWill) as refused:
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)

    assert refused.value.reason == error


@pytest.mark.parametrize("error", ["internal_error", "fatal_error", "service_unavailable", "request_timeout"])
def test_a_refusal_that_passes_is_tried_later(slack: Slack, chat: SlackChat, error: str) -> None:
    slack.refuse("chat.postMessage", error)

    with pytest.raises(TryLater) as refused:
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)

    assert refused.value.reason == error
    assert refused.value.seconds > 0


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_an_outage_is_tried_later(slack: Slack, chat: SlackChat, status: int) -> None:
    slack.plan("chat.postMessage", b"<html>upstream</html>", status=status)

    with pytest.raises(TryLater):
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)


def test_an_answer_of_somebody_in_between_is_tried_later(slack: Slack, chat: SlackChat) -> None:
    slack.plan("chat.postMessage", b"<html>log in to this network</html>")

    with pytest.raises(TryLater):
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)


def test_a_rate_limit_says_for_how_long(slack: Slack, chat: SlackChat) -> None:
    limit = {"ok": False, "error": "ratelimited"}
    slack.plan("chat.postMessage", limit, status=429, headers={"Retry-After": "7"})

    with pytest.raises(TryLater) as refused:
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)

    assert refused.value.seconds == 7


def test_a_rate_limit_holds_back_its_channel_and_no_other(slack: Slack, chat: SlackChat) -> None:
    limit = {"ok": False, "error": "ratelimited"}
    slack.plan("chat.postMessage", limit, status=429, headers={"Retry-After": "7"})
    with pytest.raises(TryLater):
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)
    slack.plan("chat.postMessage")

    with pytest.raises(TryLater) as held:
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)
    chat.post(TEAM, DANA, MESSAGE, key=KEY)

    assert 5 < held.value.seconds <= 7
    assert [call.fields["channel"] for call in slack.of("chat.postMessage")] == [CHANNEL, DANA]


def test_a_broken_line_is_tried_once_and_then_later(slack: Slack, chat: SlackChat) -> None:
    slack.plan("chat.postMessage", hang_up=True)

    with pytest.raises(TryLater):
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)

    assert len(slack.of("chat.postMessage")) == 1


def test_a_slack_that_cannot_be_reached_is_tried_later() -> None:
    nowhere = "http://127.0.0.1:9/api/"
    chat = SlackChat(Clients(nowhere, OnlyBot(nowhere, TOKEN)))

    with pytest.raises(TryLater):
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)


def test_a_slack_that_does_not_answer_is_tried_later(
    slack: Slack, chat: SlackChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.tokens.TIMEOUT", 0.2)
    slack.plan("chat.postMessage", before=lambda: time.sleep(0.6))

    with pytest.raises(TryLater):
        chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)


def test_a_workspace_that_removed_us_is_a_refusal_for_good(slack: Slack) -> None:
    chat = SlackChat(Clients(slack.api_url, lambda _team, _enterprise: None))

    with pytest.raises(NeverWill) as refused:
        chat.post(TeamId("T0GONE"), CHANNEL, MESSAGE, key=KEY)

    assert refused.value.reason == "not_installed"


def test_a_proxy_is_not_asked_for_the_way_to_this_machine(
    slack: Slack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")

    chat = SlackChat(Clients(slack.api_url, OnlyBot(slack.api_url, TOKEN)))

    assert chat.post(TEAM, CHANNEL, MESSAGE, key=KEY).ts


# --- the pace of a channel


def test_a_channel_gets_one_message_at_a_time_and_nobody_waits_for_it() -> None:
    pace = Pace(between=0.2)
    pace.keep("a")

    with pytest.raises(TryLater) as later:
        pace.keep("a")

    assert 0 < later.value.seconds <= 0.2
    pace.keep("b")


def test_a_channel_may_be_written_to_again_after_its_time() -> None:
    pace = Pace(between=0.01)
    pace.keep("a")

    soon(lambda: not is_held(pace, "a"))


def is_held(pace: Pace, channel: str) -> bool:
    try:
        pace.keep(channel)
    except TryLater:
        return True
    return False


def test_of_a_crowd_at_one_channel_one_goes_through() -> None:
    pace = Pace(between=60)

    with ThreadPoolExecutor(8) as pool:
        held = [done.result() for done in [pool.submit(is_held, pace, "a") for _ in range(8)]]

    assert held.count(False) == 1


def test_channels_that_may_be_written_to_again_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.pace.REMEMBERED", 10)
    pace = Pace(between=0)

    for number in range(50):
        pace.keep(number)

    assert len(pace._free_at) <= 11


def test_our_message_is_found_by_its_key_however_far_back(slack: Slack, chat: SlackChat) -> None:
    chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)
    ours = {"user": BOT_USER, "ts": "17.1", "metadata": slack.of("chat.postMessage")[0].fields["metadata"]}
    another = {"user": BOT_USER, "ts": "17.3", "metadata": {"event_type": "x", "event_payload": {"key": "k"}}}
    first_page = [another, {"user": DANA, "ts": "17.2"}]
    slack.plan(
        "conversations.history",
        {"ok": True, "messages": first_page, "response_metadata": {"next_cursor": "two"}},
        before=lambda: slack.plan("conversations.history", {"ok": True, "messages": [ours]}),
    )

    found = chat.find(TEAM, CHANNEL, key=KEY, since=datetime(2026, 11, 24, 15, tzinfo=UTC))

    assert found == Posted(channel=CHANNEL, ts="17.1")
    first, second = (call.fields for call in slack.of("conversations.history"))
    assert (first["oldest"], second["cursor"]) == ("1795532400.000000", "two")


def test_what_somebody_else_copied_is_not_ours(slack: Slack, chat: SlackChat) -> None:
    chat.post(TEAM, CHANNEL, MESSAGE, key=KEY)
    theirs = {"user": DANA, "ts": "17.1", "metadata": slack.of("chat.postMessage")[0].fields["metadata"]}
    slack.plan("conversations.history", {"ok": True, "messages": [theirs]})

    assert chat.find(TEAM, CHANNEL, key=KEY, since=datetime(2026, 11, 24, 15, tzinfo=UTC)) is None


def test_where_we_may_not_read_is_said_so(slack: Slack, chat: SlackChat) -> None:
    slack.plan("conversations.history", {"ok": False, "error": "missing_scope", "needed": "channels:history"})

    with pytest.raises(NeverWill, match="missing_scope"):
        chat.find(TEAM, CHANNEL, key=KEY, since=datetime(2026, 11, 24, 15, tzinfo=UTC))


# --- pictures

PICTURE = Picture(name="timeline.png", content=b"pixels", words="AGR-3, March 2027")
IMAGE = {"type": "image", "slack_file": {"id": "F1"}, "alt_text": "AGR-3, March 2027"}


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def patient(slack: Slack, pauses: list[float]) -> SlackChat:
    """A chat to a Slack that takes files; it notes how long it would wait."""
    upload = f"{slack.api_url}upload"
    slack.plan("files.getUploadURLExternal", {"ok": True, "upload_url": upload, "file_id": "F1"})
    slack.plan("files.completeUploadExternal", {"ok": True, "files": [{"id": "F1"}]})
    return SlackChat(Clients(slack.api_url, OnlyBot(slack.api_url, TOKEN)), Pace(between=0), pauses.append)


def blocks_tried(slack: Slack) -> list[object]:
    return [call.fields.get("blocks") for call in slack.of("chat.postMessage")]


def test_a_picture_is_uploaded_for_nobody_and_shown_by_the_message(slack: Slack, patient: SlackChat) -> None:
    patient.post(TEAM, CHANNEL, MESSAGE, key=KEY, thread="17.1", picture=PICTURE)

    assert blocks_tried(slack) == [[BLOCK, IMAGE]]
    assert slack.of("chat.postMessage")[0].fields["thread_ts"] == "17.1"
    assert not {"channel_id", "channels"} & set(slack.of("files.completeUploadExternal")[0].fields)


def test_a_picture_that_is_not_ready_is_waited_for_and_then_left_out(
    slack: Slack, patient: SlackChat, pauses: list[float]
) -> None:
    slack.refuse("chat.postMessage", "invalid_blocks")

    with pytest.raises(NeverWill):  # even the message alone is refused here
        patient.post(TEAM, CHANNEL, MESSAGE, key=KEY, picture=PICTURE)

    assert blocks_tried(slack) == [[BLOCK, IMAGE]] * 3 + [[BLOCK]]
    assert (pauses[0], sum(pauses) > 3) == (0, True)
    assert len(slack.of("files.getUploadURLExternal")) == 1


def test_where_no_files_are_taken_the_message_goes_alone(slack: Slack, patient: SlackChat) -> None:
    slack.refuse("files.getUploadURLExternal", "missing_scope")

    patient.post(TEAM, CHANNEL, MESSAGE, key=KEY, picture=PICTURE)

    assert blocks_tried(slack) == [[BLOCK]]


def test_an_outage_while_uploading_leaves_the_message_for_later(slack: Slack, patient: SlackChat) -> None:
    slack.plan("files.getUploadURLExternal", b"<html>upstream</html>", status=503)

    with pytest.raises(TryLater):
        patient.post(TEAM, CHANNEL, MESSAGE, key=KEY, picture=PICTURE)

    assert blocks_tried(slack) == []
