"""What Slack itself writes into a channel when somebody comes or goes or changes it, and what the app hears of that."""

from __future__ import annotations

import pytest
from slack_sdk.errors import SlackApiError

from .asking import Bot
from .conftest import Json, Practice

DANA = {"as": "U0DANA"}


@pytest.fixture
def practice(everything: Practice) -> Practice:
    """A workspace whose app has asked for every event, in which nothing has been said yet."""
    everything.post("control/reset")
    return everything


def change(practice: Practice, do: str, channel: str = "C0PIER", **wish: object) -> Json:
    answer = practice.post("control/channel", **DANA, channel=channel, do=do, **wish)
    assert answer["ok"], answer
    return answer


def told(practice: Practice) -> list[Json]:
    """The events that were sent to the app, in their order."""
    log = practice.get("control/log")["log"]
    return [each["payload"]["event"] for each in log if each["kind"] == "delivery" and not each["retry"]]


@pytest.mark.parametrize(
    ("do", "wish", "text", "details"),
    [
        ("invite", {"user": "U0LEE"}, "<@U0LEE> has joined the channel", {"inviter": "U0DANA"}),
        ("remove", {"user": "U0PRIYA"}, "<@U0PRIYA> has left the channel", {}),
        (
            "rename",
            {"name": "jetty"},
            '<@U0DANA> has renamed the channel from "pier" to "jetty"',
            {"old_name": "pier", "name": "jetty"},
        ),
        (
            "topic",
            {"topic": "Boats & berths"},
            "<@U0DANA> set the channel topic: Boats &amp; berths",
            {"topic": "Boats &amp; berths"},
        ),
        ("topic", {"topic": ""}, "<@U0DANA> cleared the channel topic", {"topic": ""}),
        (
            "purpose",
            {"purpose": "To moor"},
            "<@U0DANA> set the channel purpose: To moor",
            {"purpose": "To moor"},
        ),
        ("archive", {}, "<@U0DANA> archived the channel", {}),
        ("unarchive", {}, "<@U0DANA> un-archived the channel", {}),
    ],
)
def test_a_change_stands_in_the_channel_and_is_heard_as_a_message(
    practice: Practice, do: str, wish: Json, text: str, details: Json
) -> None:
    change(practice, do, **wish)

    kinds = {"invite": "join", "remove": "leave", "rename": "name"}
    expected = {"type": "message", "subtype": f"channel_{kinds.get(do, do)}", "text": text, **details}
    [standing] = practice.client().conversations_history(channel="C0PIER")["messages"]
    [heard] = [event for event in told(practice) if event["type"] == "message"]
    for message in (standing, heard):
        assert {key: message[key] for key in expected} == expected
        assert f"<@{message['user']}>" in text
    assert (heard["channel"], heard["channel_type"]) == ("C0PIER", "channel")


def test_topic_and_purpose_are_the_channels_with_whoever_set_them(practice: Practice) -> None:
    change(practice, "topic", topic="Boats")
    change(practice, "purpose", purpose="To moor")

    channel = practice.client().conversations_info(channel="C0PIER")["channel"]
    assert (channel["topic"]["value"], channel["topic"]["creator"]) == ("Boats", "U0DANA")
    assert (channel["purpose"]["value"], channel["purpose"]["creator"]) == ("To moor", "U0DANA")
    assert channel["topic"]["last_set"] >= channel["created"] > 0


def test_a_topic_has_room_for_so_much(practice: Practice) -> None:
    longest = practice.post("control/channel", **DANA, channel="C0PIER", do="topic", topic="x" * 250)
    longer = practice.post("control/channel", **DANA, channel="C0PIER", do="topic", topic="x" * 251)

    assert longest["ok"]
    assert longer == {"ok": False, "error": "too_long"}


def test_the_bots_own_coming_is_no_mention_of_it_and_its_going_is_not_heard(practice: Practice) -> None:
    practice.client().conversations_join(channel="C0QUIET")
    change(practice, "remove", "C0QUIET", user="bot")

    kinds = [(event["type"], event.get("subtype")) for event in told(practice)]
    assert kinds[:2] == [("message", "channel_join"), ("member_joined_channel", None)]
    assert {kind for kind, _ in kinds[2:]} == {"member_left_channel", "channel_left"}
    assert practice.texts(channel="C0QUIET") == [
        "<@U0PRACTICEBOT> has joined the channel",
        "<@U0PRACTICEBOT> has left the channel",
    ]


def test_a_new_channel_begins_with_whoever_made_it(practice: Practice) -> None:
    made = practice.post("control/new_channel", **DANA, name="boathouse")["channel"]

    assert practice.texts(channel=made) == ["<@U0DANA> has joined the channel"]


def test_a_notice_is_nothing_new_to_read_and_nobodys_own_words(practice: Practice) -> None:
    change(practice, "invite", "C0DOCKS", user="U0PRIYA")
    change(practice, "rename", "C0DOCKS", name="wharf")
    snapshot = practice.get("page-api/snapshot?as=U0LEE")
    ts = practice.seen()[1]["ts"]
    edit = practice.post("control/edit", **DANA, channel="C0DOCKS", ts=ts, text="never")

    [row] = [row for row in snapshot["channels"] if row["id"] == "C0DOCKS"]
    assert (row["unread"], row["mentions"]) == (0, 0)
    assert edit == {"ok": False, "error": "not_your_message"}


def test_direct_messages_are_no_channel_to_change(practice: Practice) -> None:
    answer = practice.post("control/channel", **DANA, channel="bot", do="archive")

    assert answer == {"ok": False, "error": "method_not_supported_for_channel_type"}


def test_a_shared_file_is_told_beside_the_message(practice: Practice) -> None:
    ids = [
        practice.client().files_upload_v2(content=word, filename="tide.txt")["file"]["id"] for word in "ab"
    ]
    practice.say("the charts", files=ids)

    message, *files = told(practice)
    assert (message["subtype"], len(message["files"])) == ("file_share", 2)
    assert [event["file"] for event in files] == [{"id": id} for id in ids]
    for event in files:
        assert (event["type"], event["channel_id"], event["user_id"]) == ("file_shared", "C0DOCKS", "U0DANA")
        assert event["file_id"] == event["file"]["id"]


def test_a_private_channel_that_is_shared_gets_another_id(practice: Practice) -> None:
    new = change(practice, "share", "C0BOARD")["channel"]

    [event] = told(practice)
    assert (event["type"], event["old_channel_id"], event["new_channel_id"]) == (
        "channel_id_changed",
        "C0BOARD",
        new,
    )
    with pytest.raises(SlackApiError, match="channel_not_found"):
        practice.client().conversations_info(channel="C0BOARD")
    assert practice.client().conversations_info(channel=new)["channel"]["name"] == "board"


def test_all_that_was_in_it_is_there_under_the_new_id(practice: Practice) -> None:
    bot = Bot(practice)
    menu = {"type": "channels_select", "action_id": "where"}
    post = {"channel": "C0BOARD", "text": "The board", "blocks": [{"type": "actions", "elements": [menu]}]}
    ts = bot.grant("chat.postMessage", **post)["ts"]
    practice.post("control/press", **DANA, channel="C0BOARD", ts=ts, action_id="where", value="C0DOCKS")
    file, later = bot.file("C0BOARD"), bot.scheduled(channel="C0BOARD")
    practice.post("page-api/read", **DANA, channel="C0BOARD")
    new = change(practice, "share", "C0BOARD")["channel"]

    assert practice.seen(channel=new)[0]["state"]
    assert bot.grant("chat.update", channel=new, ts=ts, text="Still the board")["ts"] == ts
    assert list(bot.grant("files.info", file=file)["file"]["shares"]["private"]) == [new]
    [row] = [row for row in practice.get("page-api/snapshot?as=U0DANA")["channels"] if row["id"] == new]
    assert row["unread"] == 0
    bot.grant("chat.deleteScheduledMessage", channel=new, scheduled_message_id=later)


def test_a_public_channel_keeps_its_id(practice: Practice) -> None:
    answer = practice.post("control/channel", **DANA, channel="C0DOCKS", do="share")

    assert answer == {"ok": False, "error": "not_a_private_channel"}
