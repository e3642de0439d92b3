"""A person's reply that is also sent to the channel: who sees it where, and what the app hears of it."""

from __future__ import annotations

import pytest

from .asking import Bot
from .conftest import Json, Practice


@pytest.fixture
def bot(everything: Practice) -> Bot:
    """The bot of an app that has asked for every event, where nothing has been said yet."""
    everything.post("control/reset")
    return Bot(everything)


def in_channel(bot: Bot, who: str = "U0LEE") -> list[Json]:
    shown: list[Json] = bot.practice.get(f"page-api/messages?as={who}&channel=C0DOCKS")["messages"]
    return shown


def test_a_reply_is_sent_to_the_channel_when_it_says_so(bot: Bot) -> None:
    parent = bot.heard("Who has the key?")
    bot.practice.say("I do not", thread_ts=parent)
    bot.practice.say("Lee has", thread_ts=parent, reply_broadcast=True)

    assert [each["text"] for each in in_channel(bot)] == ["Who has the key?", "Lee has"]
    told = in_channel(bot)[1]
    assert (told["subtype"], told["thread_ts"]) == ("thread_broadcast", parent)
    assert told["root"]["text"] == "Who has the key?"
    replies = bot.grant("conversations.replies", channel="C0DOCKS", ts=parent)["messages"]
    assert [each["text"] for each in replies] == ["Who has the key?", "I do not", "Lee has"]


def test_the_app_hears_of_it_as_what_it_is(bot: Bot) -> None:
    parent = bot.heard("Who has the key?")
    bot.practice.say("Lee has", thread_ts=parent, reply_broadcast=True)

    log = bot.practice.get("control/log")["log"]
    event = [each["payload"]["event"] for each in log if each["name"] == "message"][-1]
    assert (event["subtype"], event["text"], event["user"]) == ("thread_broadcast", "Lee has", "U0DANA")
    assert event["root"]["ts"] == parent


def test_outside_a_thread_there_is_nothing_to_send_on(bot: Bot) -> None:
    bot.practice.say("Ahoy", reply_broadcast=True)

    assert "subtype" not in in_channel(bot)[0]


def test_ones_own_is_changed_and_taken_back_like_any_other(bot: Bot) -> None:
    parent = bot.heard("Who has the key?")
    ts = bot.practice.say("Lee has", thread_ts=parent, reply_broadcast=True)["ts"]
    wish = {"as": "U0DANA", "channel": "C0DOCKS", "ts": ts}

    bot.practice.post("control/edit", **wish, text="Priya has")
    assert in_channel(bot)[1]["text"] == "Priya has"
    bot.practice.post("control/delete", **wish)
    assert [each["text"] for each in in_channel(bot)] == ["Who has the key?"]
