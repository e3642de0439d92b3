"""Direct messages among several people and the bot: how they begin, what they are called, and what the app may do there."""

from __future__ import annotations

from pathlib import Path

import pytest

from .asking import Bot
from .conftest import Json
from .parcels import subscribed

PAIR = "U0DANA,U0LEE"


def opened(bot: Bot, users: str = PAIR, **more: object) -> Json:
    channel: Json = bot.grant("conversations.open", users=users, **more)["channel"]
    return channel


def test_they_begin_when_the_bot_opens_them_and_are_the_same_ever_after(bot: Bot) -> None:
    first = bot.grant("conversations.open", users=PAIR)
    again = bot.grant("conversations.open", users="U0LEE,U0DANA,U0LEE")

    assert first == {"ok": True, "channel": {"id": first["channel"]["id"]}}
    assert again == {**first, "no_op": True, "already_open": True}
    assert opened(bot, "U0DANA,U0PRIYA")["id"] != first["channel"]["id"]


def test_they_are_named_after_everybody_in_them(bot: Bot) -> None:
    shape = opened(bot, return_im=True)

    assert shape["name"] == "mpdm-harbour--dana--lee-1"
    assert shape["purpose"]["value"] == "Group messaging with: @harbour @dana @lee"
    flags = {name: shape[f"is_{name}"] for name in ("mpim", "group", "private", "member", "im", "channel")}
    assert flags == dict(mpim=True, group=True, private=True, member=True, im=False, channel=False)
    members = bot.grant("conversations.members", channel=shape["id"])["members"]
    assert members == ["U0PRACTICEBOT", "U0DANA", "U0LEE"]


@pytest.mark.parametrize(
    ("users", "error"),
    [
        ("U0DANA,U0NOBODY", "user_not_found"),
        ("U0DANA,U0PRACTICEBOT", "user_not_found"),
        ("U0DANA,U0GONE", "user_disabled"),
        (",".join(f"U{n}" for n in range(9)), "too_many_users"),
        (" , ", "users_list_not_supplied"),
    ],
)
def test_not_everybody_can_be_asked_in(bot: Bot, users: str, error: str) -> None:
    assert bot.ask("conversations.open", users=users)["error"] == error


def test_one_can_ask_whether_they_are_there_without_beginning_them(bot: Bot) -> None:
    before = bot.ask("conversations.open", users=PAIR, prevent_creation=True)
    begun = opened(bot)

    assert before["error"] == "channel_not_found"
    assert bot.grant("conversations.open", users=PAIR, prevent_creation=True)["channel"] == begun


def test_they_are_listed_as_what_they_are_and_as_nothing_else(bot: Bot) -> None:
    id = opened(bot)["id"]

    for method in ("conversations.list", "users.conversations"):
        for kind, expected in (("mpim", [id]), ("im", None), ("private_channel", None)):
            listed = [each["id"] for each in bot.grant(method, types=kind)["channels"]]
            assert listed == expected if expected else id not in listed
    assert bot.grant("conversations.open", channel=id)["already_open"]


def test_scopes_of_their_own_let_an_app_in(bot: Bot) -> None:
    id = opened(bot)["id"]
    scopes = bot.practice.post("control/scopes")["granted"]
    bot.practice.post("control/scopes", granted=[each for each in scopes if not each.startswith("mpim")])

    needs: list[tuple[str, Json, str]] = [
        ("conversations.open", {"users": PAIR}, "mpim:write"),
        ("conversations.open", {"channel": id}, "mpim:write"),
        ("conversations.info", {"channel": id}, "mpim:read"),
        ("conversations.history", {"channel": id}, "mpim:history"),
        ("conversations.list", {"types": "im,mpim"}, "mpim:read"),
    ]
    for method, args, needed in needs:
        refused = bot.ask(method, **args)
        assert (refused["error"], refused["needed"]) == ("missing_scope", needed)
    assert bot.grant("conversations.open", users="U0LEE")


def test_people_talk_there_and_others_do_not_know_of_it(bot: Bot) -> None:
    id = opened(bot)["id"]
    bot.post("Who has the key?", id)
    practice = bot.practice
    practice.say("I have", who="U0LEE", channel=id)

    assert practice.texts("U0DANA", id) == ["Who has the key?", "I have"]
    assert not practice.say("May I?", who="U0PRIYA", channel=id)["ok"]
    rows = practice.get("page-api/snapshot?as=U0DANA")["channels"]
    [row] = [row for row in rows if row["id"] == id]
    assert (row["kind"], row["unread"], row["mentions"]) == ("mpim", 2, 2)


def test_the_app_hears_of_messages_and_commands_there(tmp_path: Path) -> None:
    with subscribed(tmp_path) as practice:
        bot = Bot(practice)
        id = opened(bot)["id"]
        practice.say("@harbour hello", channel=id)
        practice.say("/tide", channel=id)
        scopes = practice.post("control/scopes")["granted"]
        practice.post("control/scopes", granted=[each for each in scopes if each != "mpim:history"])
        unheard = practice.say("among ourselves", channel=id)["acks"]
        payloads = [each["payload"] for each in practice.get("control/log")["log"] if "payload" in each]

    assert unheard == []
    heard = {body["event"]["type"]: body["event"] for body in payloads if "event" in body}
    assert heard["message"]["channel_type"] == "mpim"
    assert heard["app_mention"]["channel"] == id
    [command] = [body for body in payloads if "command" in body]
    assert command["channel_name"] == "mpdm-harbour--dana--lee-1"
