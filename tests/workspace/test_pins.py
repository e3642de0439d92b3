"""Pins that people leave: the bot sees them, and each can take out the other's."""

from __future__ import annotations

import pytest

from .asking import Bot
from .conftest import Json

DANA = {"as": "U0DANA", "channel": "C0DOCKS"}


def pinned(bot: Bot) -> list[tuple[str, str]]:
    items = bot.grant("pins.list", channel="C0DOCKS")["items"]
    return [(each["message"]["text"], each["created_by"]) for each in items]


def toggle(bot: Bot, ts: str, **more: object) -> Json:
    return bot.practice.post("control/pin", **{**DANA, "ts": ts, **more})


def test_a_person_pins_and_takes_the_pin_out_again(bot: Bot) -> None:
    ts = bot.heard("Low water at six")

    assert toggle(bot, ts) == {"ok": True}
    assert pinned(bot) == [("Low water at six", "U0DANA")]
    assert bot.practice.seen("U0LEE")[0]["pinned_by"] == "U0DANA"
    assert bot.ask("pins.add", channel="C0DOCKS", timestamp=ts)["error"] == "already_pinned"
    assert toggle(bot, ts, **{"as": "U0LEE"}) == {"ok": True}
    assert pinned(bot) == []
    assert "pinned_by" not in bot.practice.seen()[0]


def test_a_person_takes_out_what_the_bot_has_pinned(bot: Bot) -> None:
    ts = bot.post("High water")
    bot.grant("pins.add", channel="C0DOCKS", timestamp=ts)

    toggle(bot, ts)

    assert bot.ask("pins.remove", channel="C0DOCKS", timestamp=ts)["error"] == "no_pin"


@pytest.mark.parametrize(("do", "error"), [("archive", "is_archived"), ("leave", "not_in_channel")])
def test_nobody_pins_where_they_cannot_write(bot: Bot, do: str, error: str) -> None:
    ts = bot.heard("Low water at six")
    wish = {"do": "archive"} if do == "archive" else {"do": "remove", "user": "U0DANA"}
    bot.practice.post("control/channel", **DANA, **wish)

    assert toggle(bot, ts) == {"ok": False, "error": error}


def test_what_one_alone_sees_is_not_pinned(bot: Bot) -> None:
    ts = bot.grant("chat.postEphemeral", channel="C0DOCKS", user="U0DANA", text="psst")["message_ts"]

    assert toggle(bot, ts)["error"] == "message_not_found"


def test_a_conversation_has_a_hundred_pins_and_no_more(bot: Bot) -> None:
    told = [bot.heard(f"Line {number}", "D0DANA") for number in range(101)]

    answers = [toggle(bot, ts, channel="bot") for ts in told]

    assert answers[99:] == [{"ok": True}, {"ok": False, "error": "too_many_pins"}]
