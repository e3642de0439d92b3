"""What an app hears when people use what stands in an attachment, or below a link that it shows at length."""

from __future__ import annotations

import pytest
from slack_sdk.webhook import WebhookClient

from .asking import LINK, Bot, section
from .client_views import OPTIONS, button, chooser
from .conftest import Json

DANA = {"as": "U0DANA", "channel": "C0DOCKS"}


def asks(words: str, *elements: Json) -> Json:
    """An attachment that says these words and has these elements under them."""
    return {"blocks": [section(words), {"type": "actions", "elements": list(elements)}]}


def heard(bot: Bot, kind: str) -> Json:
    """The newest delivery of this kind."""
    log = bot.practice.get("control/log")["log"]
    payload: Json = next(each["payload"] for each in reversed(log) if each["name"] == kind)
    return payload


@pytest.fixture
def ts(bot: Bot) -> str:
    """A message with a button of its own, and two attachments with a button of one name each."""
    said = [{"type": "actions", "elements": [button("own", "Own")]}]
    berths = [asks(name, button("take", "Take", value=name), chooser("static_select", options=OPTIONS))
              for name in ("north", "south")]  # fmt: skip
    return bot.post("Berths", blocks=said, attachments=berths)


def test_a_button_in_an_attachment_tells_which_attachment_it_stands_in(bot: Bot, ts: str) -> None:
    for number, name in enumerate(("north", "south"), start=1):
        bot.practice.post("control/press", **DANA, ts=ts, action_id="take", value=name)

        body = heard(bot, "block_actions")
        assert body["container"] == {
            "type": "message_attachment",
            "message_ts": ts,
            "attachment_id": number,
            "channel_id": "C0DOCKS",
            "is_ephemeral": False,
            "is_app_unfurl": False,
        }
        assert (body["actions"][0]["value"], body["message"]["ts"]) == (name, ts)
        blocks = body["message"]["attachments"][number - 1]["blocks"]
        assert body["actions"][0]["block_id"] == blocks[1]["block_id"]


def test_a_button_of_the_message_itself_stands_in_no_attachment(bot: Bot, ts: str) -> None:
    bot.practice.post("control/press", **DANA, ts=ts, action_id="own")

    assert heard(bot, "block_actions")["container"]["type"] == "message"
    assert "attachment_id" not in heard(bot, "block_actions")["container"]


def test_what_is_chosen_in_an_attachment_is_held_there_for_the_one_who_chose(bot: Bot, ts: str) -> None:
    action = "pick_static_select"
    second = bot.practice.seen()[0]["attachments"][1]["blocks"][1]["block_id"]
    wish = {"ts": ts, "action_id": action, "block_id": second, "value": "west"}
    bot.practice.post("control/press", **DANA, **wish)

    values = heard(bot, "block_actions")["state"]["values"]
    held = [each[action]["selected_option"] for each in values.values() if action in each]
    assert [each and each["value"] for each in held] == [None, "west"]
    assert bot.practice.seen()[0]["state"][second][action]["selected_option"]["value"] == "west"
    assert "state" not in bot.practice.seen("U0LEE")[0]


def test_a_menu_in_an_attachment_is_filled_by_the_app(bot: Bot) -> None:
    ts = bot.post("Ships", attachments=[asks("Which?", chooser("external_select"))])
    bot.practice.post("control/suggest", **DANA, ts=ts, action_id="pick_external_select", value="al")

    container = heard(bot, "block_suggestion")["container"]
    assert (container["type"], container["attachment_id"]) == ("message_attachment", 1)


def test_a_button_below_a_persons_link_brings_the_unfurl_and_not_the_message(bot: Bot) -> None:
    ts = bot.heard(f"See {LINK}")
    unfurls = {LINK: asks("Berth 4", button("take", "Take"))}
    bot.grant("chat.unfurl", channel="C0DOCKS", ts=ts, unfurls=unfurls)
    bot.practice.post("control/press", **DANA, ts=ts, action_id="take")

    body = heard(bot, "block_actions")
    container = body["container"]
    assert (container["type"], container["attachment_id"]) == ("message_attachment", 1)
    assert (container["is_app_unfurl"], container["app_unfurl_url"]) == (True, LINK)
    assert body["app_unfurl"]["blocks"][0]["text"] == section("Berth 4")["text"]
    assert "message" not in body
    answer = WebhookClient(body["response_url"]).send(text="Taken", replace_original=True)
    assert answer.status_code == 200
    assert bot.practice.texts() == [f"See <{LINK}>", "Taken"]


def test_ids_that_an_attachment_was_given_stay_when_another_comes(bot: Bot) -> None:
    other = f"{LINK}/other"
    ts = bot.heard(f"See {LINK} and {other}")
    bot.grant(
        "chat.unfurl", channel="C0DOCKS", ts=ts, unfurls={LINK: asks("Berth 4", button("take", "Take"))}
    )
    [before] = bot.practice.seen()[0]["attachments"]
    bot.grant("chat.unfurl", channel="C0DOCKS", ts=ts, unfurls={other: {"text": "x"}})

    assert bot.practice.seen()[0]["attachments"][0]["blocks"] == before["blocks"]
