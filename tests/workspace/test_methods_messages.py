"""Messages: what is cut, kept, shown twice, taken back, scheduled and unfurled, and what is refused about them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .asking import DAY, LINK, METADATA, Bot, section
from .conftest import Json, eventually, start, stop
from .scenario import MANIFEST, WORLD


def test_a_text_that_is_too_long_is_cut_with_a_warning(bot: Bot) -> None:
    answer = bot.grant("chat.postMessage", channel="C0DOCKS", text="x" * 40_001)

    assert answer["warning"] == "message_truncated"
    assert answer["response_metadata"]["warnings"] == ["message_truncated"]
    assert len(answer["message"]["text"]) == 40_000


def test_an_edit_that_is_too_long_is_refused_and_changes_nothing(bot: Bot) -> None:
    ts = bot.post("High water")

    assert bot.ask("chat.update", channel="C0DOCKS", ts=ts, text="x" * 4_001)["error"] == "msg_too_long"
    assert bot.practice.texts() == ["High water"]


def test_an_edit_with_bad_metadata_changes_nothing(bot: Bot) -> None:
    ts = bot.post("High water")

    refused = bot.ask("chat.update", channel="C0DOCKS", ts=ts, text="Low water", metadata={"event_type": "x"})

    assert refused["error"] == "invalid_metadata_schema"
    assert bot.practice.texts() == ["High water"]


def test_a_reply_to_a_reply_stands_in_the_parents_thread(bot: Bot) -> None:
    parent = bot.post("Crane 2 is stuck")
    reply = bot.post("Since when?", thread_ts=parent)

    second = bot.grant("chat.postMessage", channel="C0DOCKS", text="Noon", thread_ts=reply)["message"]

    assert second["thread_ts"] == parent
    assert second["parent_user_id"] == "U0PRACTICEBOT"
    first = bot.grant("conversations.replies", channel="C0DOCKS", ts=reply)["messages"][0]
    assert (first["ts"], first["reply_count"], first["reply_users"]) == (parent, 2, ["U0PRACTICEBOT"])
    assert first["latest_reply"] == second["ts"]


@pytest.mark.parametrize(
    ("thread", "error"), [("noon", "invalid_thread_ts"), ("1234567890.123456", "thread_not_found")]
)
def test_a_thread_that_is_not_there_is_refused(bot: Bot, thread: str, error: str) -> None:
    assert bot.ask("chat.postMessage", channel="C0DOCKS", text="x", thread_ts=thread)["error"] == error


def test_nobody_replies_to_what_one_person_sees(bot: Bot) -> None:
    ts = bot.grant("chat.postEphemeral", channel="C0DOCKS", user="U0LEE", text="psst")["message_ts"]

    refused = bot.ask("chat.postMessage", channel="C0DOCKS", text="x", thread_ts=ts)

    assert refused["error"] == "cannot_reply_to_message"


def test_a_reply_that_is_also_sent_to_the_channel_is_in_both_places(bot: Bot) -> None:
    parent = bot.post("Crane 2 is stuck")
    bot.post("Only here", thread_ts=parent)
    bot.post("Everybody: noon", thread_ts=parent, reply_broadcast=True)

    history = bot.grant("conversations.history", channel="C0DOCKS")["messages"]
    replies = bot.grant("conversations.replies", channel="C0DOCKS", ts=parent)["messages"]

    assert [message["text"] for message in history] == ["Everybody: noon", "Crane 2 is stuck"]
    assert history[0]["subtype"] == "thread_broadcast"
    assert history[0]["root"]["ts"] == parent
    assert [message["text"] for message in replies] == ["Crane 2 is stuck", "Only here", "Everybody: noon"]


def test_a_deleted_parent_leaves_a_gravestone_and_a_deleted_reply_nothing(bot: Bot) -> None:
    parent = bot.post("Crane 2 is stuck", metadata=METADATA)
    first, second = (bot.post(text, thread_ts=parent) for text in ("Since when?", "Noon"))

    bot.grant("chat.delete", channel="C0DOCKS", ts=second)
    bot.grant("chat.delete", channel="C0DOCKS", ts=parent)

    stone, reply = bot.grant("conversations.replies", channel="C0DOCKS", ts=first)["messages"]
    assert (stone["subtype"], stone["reply_count"], reply["ts"]) == ("tombstone", 1, first)
    assert "metadata" not in stone
    assert bot.ask("chat.delete", channel="C0DOCKS", ts=parent)["error"] == "message_not_found"


def test_metadata_is_whole_only_where_it_is_asked_for(bot: Bot) -> None:
    bot.post(metadata=METADATA)

    whole = bot.grant("conversations.history", channel="C0DOCKS", include_all_metadata=True)["messages"][0]
    short = bot.grant("conversations.history", channel="C0DOCKS")["messages"][0]

    assert whole["metadata"] == METADATA
    assert short["metadata"] == {"event_type": "berth_asked"}


def test_a_cursor_is_good_for_the_method_that_gave_it(bot: Bot) -> None:
    for text in ("one", "two", "three"):
        bot.post(text)
    page = bot.grant("conversations.history", channel="C0DOCKS", limit=2)
    cursor = page["response_metadata"]["next_cursor"]

    rest = bot.grant("conversations.history", channel="C0DOCKS", limit=2, cursor=cursor)

    assert [message["text"] for message in rest["messages"]] == ["one"]
    assert not rest["has_more"]
    assert bot.ask("users.list", cursor=cursor)["error"] == "invalid_cursor"
    assert bot.ask("users.list", cursor="nonsense")["error"] == "invalid_cursor"


def test_nothing_is_edited_in_an_archived_channel(bot: Bot) -> None:
    ts = bot.post()
    bot.practice.post("control/channel", **{"as": "U0DANA", "channel": "C0DOCKS", "do": "archive"})

    assert bot.ask("chat.update", channel="C0DOCKS", ts=ts, text="x")["error"] == "is_inactive"
    assert bot.ask("reactions.add", channel="C0DOCKS", timestamp=ts, name="ocean")["error"] == "is_archived"
    assert bot.ask("pins.add", channel="C0DOCKS", timestamp=ts)["error"] == "restricted_action"
    assert bot.grant("conversations.history", channel="C0DOCKS")["messages"]


def test_an_app_without_a_messages_tab_writes_to_nobody(tmp_path: Path) -> None:
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    manifest["features"]["app_home"] = {"home_tab_enabled": False, "messages_tab_enabled": False}
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(manifest), encoding="utf-8")

    bot = Bot(start(world=WORLD, manifest=path))
    try:
        post = bot.ask("chat.postMessage", channel="U0LEE", text="x")
        published = bot.ask("views.publish", user_id="U0LEE", view={"type": "home", "blocks": [section("x")]})
    finally:
        stop(bot.practice)

    assert (post["error"], published["error"]) == ("messages_tab_disabled", "not_enabled")


def test_the_app_hears_of_its_own_edits_reactions_and_deletions(tmp_path: Path) -> None:
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    subscriptions = ["message.channels", "reaction_added", "reaction_removed"]
    manifest["settings"]["event_subscriptions"]["bot_events"] = subscriptions
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(manifest), encoding="utf-8")

    bot = Bot(start(world=WORLD, manifest=path))
    try:
        ts = bot.post()
        bot.grant("chat.update", channel="C0DOCKS", ts=ts, text="Low water")
        for method in ("reactions.add", "reactions.remove"):
            bot.grant(method, channel="C0DOCKS", timestamp=ts, name="ocean")
        bot.grant("chat.delete", channel="C0DOCKS", ts=ts)
        log = bot.practice.get("control/log")["log"]
    finally:
        stop(bot.practice)

    events = [
        entry["payload"]["event"] for entry in log if entry["kind"] == "delivery" and not entry["retry"]
    ]
    assert [event.get("subtype", event["type"]) for event in events] == [
        "message",
        "message_changed",
        "reaction_added",
        "reaction_removed",
        "message_deleted",
    ]


# --- later


def test_a_scheduled_message_is_posted_when_the_clock_gets_there_and_at_its_own_time(bot: Bot) -> None:
    later, sooner = bot.now() + 2 * DAY, bot.now() + DAY
    for text, post_at in (("second", later), ("first", sooner)):
        bot.grant(
            "chat.scheduleMessage", channel="C0DOCKS", text=text, post_at=post_at, blocks=[section(text)]
        )

    bot.practice.post("clock", by_seconds=DAY - 60)
    assert bot.practice.seen() == []
    bot.practice.post("clock", by_seconds=3 * DAY)

    eventually(lambda: bot.practice.texts() == ["first", "second"])
    first, second = bot.practice.seen()
    assert (float(first["ts"]), float(second["ts"])) == (sooner, later)
    assert first["bot_id"] == "B0PRACTICE"
    assert bot.grant("chat.scheduledMessages.list")["scheduled_messages"] == []


def test_a_scheduled_message_comes_by_itself_too(bot: Bot) -> None:
    bot.grant("chat.scheduleMessage", channel="C0DOCKS", text="soon", post_at=bot.now() + 1)

    eventually(lambda: bot.practice.texts() == ["soon"])


def test_a_scheduled_message_with_metadata_never_comes(bot: Bot) -> None:
    bot.scheduled(DAY, metadata=METADATA)
    bot.scheduled(DAY + 1, text="without")

    bot.practice.post("clock", by_seconds=2 * DAY)

    eventually(lambda: bot.practice.texts() == ["without"])


def test_a_scheduled_message_does_not_come_where_the_bot_may_no_longer_write(bot: Bot) -> None:
    bot.scheduled(DAY, channel="C0BOARD")
    bot.scheduled(DAY, text="here")
    bot.practice.post("control/channel", **{"as": "U0DANA", "channel": "C0BOARD", "do": "archive"})

    bot.practice.post("clock", by_seconds=2 * DAY)

    eventually(lambda: bot.practice.texts() == ["here"])
    assert bot.practice.texts(channel="C0BOARD") == ["<@U0DANA> archived the channel"]


@pytest.mark.parametrize(
    ("seconds", "error"), [(-1, "time_in_past"), (120 * DAY - 5, None), (120 * DAY + 5, "time_too_far")]
)
def test_nothing_is_scheduled_in_the_past_or_beyond_four_months(
    bot: Bot, seconds: int, error: str | None
) -> None:
    answer = bot.ask("chat.scheduleMessage", channel="C0DOCKS", text="x", post_at=bot.now() + seconds)

    assert answer.get("error") == error


def test_thirty_messages_in_five_minutes_are_enough_for_a_channel(bot: Bot) -> None:
    post_at = (bot.now() + DAY) // 300 * 300
    wish = {"text": "x", "channel": "C0DOCKS"}
    for number in range(30):
        bot.grant("chat.scheduleMessage", post_at=post_at + number, **wish)

    assert bot.ask("chat.scheduleMessage", post_at=post_at + 299, **wish)["error"] == "restricted_too_many"
    bot.grant("chat.scheduleMessage", post_at=post_at + 300, **wish)
    bot.grant("chat.scheduleMessage", channel="U0LEE", text="x", post_at=post_at)


def test_a_scheduled_message_can_be_taken_back_until_a_minute_before(bot: Bot) -> None:
    near, far = bot.scheduled(59), bot.scheduled(DAY)

    def take_back(id: str, channel: str = "C0DOCKS") -> Json:
        return bot.ask("chat.deleteScheduledMessage", channel=channel, scheduled_message_id=id)

    assert take_back(near)["error"] == "invalid_scheduled_message_id"
    assert take_back(far, "C0BOARD")["error"] == "invalid_scheduled_message_id"
    assert take_back(far)["ok"]
    assert take_back(far)["error"] == "invalid_scheduled_message_id"


def test_the_list_of_scheduled_messages_is_in_order_and_can_be_narrowed(bot: Bot) -> None:
    third, first = bot.scheduled(3 * DAY), bot.scheduled(DAY)
    second = bot.scheduled(2 * DAY, channel="U0LEE")

    def listed(**wish: object) -> list[str]:
        return [each["id"] for each in bot.grant("chat.scheduledMessages.list", **wish)["scheduled_messages"]]

    assert listed() == [first, second, third]
    assert listed(channel="D0LEE") == [second]
    assert listed(oldest=bot.now() + DAY + 60) == [second, third]
    assert listed(latest=bot.now() + DAY + 60) == [first]


# --- links


def test_an_unfurl_stands_below_the_persons_link_and_a_second_takes_its_place(bot: Bot) -> None:
    ts = bot.heard(f"See {LINK}")
    for words in ("Berth 4 is free", "Berth 4 is taken"):
        unfurls = {LINK: {"blocks": [section(words)]}}
        bot.grant("chat.unfurl", channel="C0DOCKS", ts=ts, unfurls=unfurls)

    (attachment,) = bot.practice.seen()[0]["attachments"]
    assert attachment["blocks"][0]["text"]["text"] == "Berth 4 is taken"
    assert (attachment["from_url"], attachment["is_app_unfurl"]) == (LINK, True)


@pytest.mark.parametrize(
    ("unfurls", "error"),
    [
        ({"https://elsewhere.example/": {"text": "x"}}, "cannot_unfurl_url"),
        ({"https://harbour.example/other": {"text": "x"}}, "cannot_unfurl_message"),
        ({LINK: {"blocks": [{"type": "sectoin"}]}}, "cannot_parse_attachment"),
        ({LINK: "words"}, "cannot_parse_attachment"),
        ([LINK], "invalid_unfurls_format"),
        ({}, "missing_unfurls"),
    ],
)
def test_an_unfurl_that_does_not_fit_the_message_is_refused(bot: Bot, unfurls: object, error: str) -> None:
    ts = bot.heard(f"See {LINK}")

    assert bot.ask("chat.unfurl", channel="C0DOCKS", ts=ts, unfurls=unfurls)["error"] == error
    assert "attachments" not in bot.practice.seen()[0]


@pytest.mark.parametrize(
    ("place", "error"),
    [
        ({}, "missing_channel"),
        ({"channel": "C0DOCKS"}, "missing_ts"),
        ({"channel": "C0NOWHERE", "ts": "1.1"}, "cannot_find_channel"),
        ({"channel": "C0DOCKS", "ts": "1.1"}, "cannot_find_message"),
        ({"source": "composer"}, "missing_unfurl_id"),
        ({"unfurl_id": "C0DOCKS.1.1.x"}, "missing_source"),
        ({"unfurl_id": "C0DOCKS.1.1.x", "source": "post"}, "invalid_source"),
        ({"unfurl_id": "C0DOCKS", "source": "composer"}, "invalid_unfurl_id"),
    ],
)
def test_an_unfurl_says_which_message_it_is_for(bot: Bot, place: Json, error: str) -> None:
    assert bot.ask("chat.unfurl", **place, unfurls={LINK: {"text": "x"}})["error"] == error


def test_whoever_must_sign_in_first_is_told_so_alone(bot: Bot) -> None:
    ts = bot.heard(f"See {LINK}")

    bot.grant("chat.unfurl", channel="C0DOCKS", ts=ts, user_auth_message="Sign in first")

    assert bot.practice.texts("U0DANA")[-1] == "Sign in first"
    assert "Sign in first" not in bot.practice.texts("U0LEE")
    refused = bot.ask("chat.unfurl", channel="C0DOCKS", ts=bot.post(LINK), user_auth_required=True)
    assert refused["error"] == "cannot_prompt"
