"""Everything that the workspace ever delivers, brought about by what people and the bot do; no app need be there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.npm.scenes import CHOICES

from .asking import LINK, METADATA, Bot, buttons, section
from .client_views import BOARD, FORM, button, entry, home, modal, text
from .conftest import Json, Practice, start, stop
from .scenario import MANIFEST, WORLD

EVENTS = [
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_created",
    "channel_deleted",
    "channel_id_changed",
    "channel_left",
    "channel_rename",
    "channel_unarchive",
    "file_shared",
    "function_executed",
    "group_archive",
    "group_deleted",
    "group_left",
    "group_rename",
    "group_unarchive",
    "link_shared",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "message.mpim",
    "reaction_added",
    "reaction_removed",
    "team_join",
    "tokens_revoked",
    "user_change",
]
SHORTCUTS = [
    {"name": "New berth", "type": "global", "callback_id": "new_berth", "description": "Opens the form"},
    {"name": "Note it", "type": "message", "callback_id": "note_it", "description": "Notes a message"},
]
DANA = "U0DANA"


@contextmanager
def subscribed(folder: Path) -> Iterator[Practice]:
    """A workspace whose app has asked for every event that there is."""
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    manifest["settings"]["event_subscriptions"]["bot_events"] = EVENTS
    manifest["features"]["shortcuts"] = SHORTCUTS
    path = folder / "manifest.json"
    path.write_text(json.dumps(manifest), encoding="utf-8")
    practice = start("--no-rate-limits", world=WORLD, manifest=path)
    yield practice
    stop(practice)


def play(practice: Practice) -> list[Json]:
    """The payloads of all deliveries, in their order; those that come again are not looked at again."""
    bot = Bot(practice)
    for part in (messages, links, channels, people, commands, elements, forms, home_tab, steps, the_end):
        part(bot)
    log = practice.get("control/log")["log"]
    return [entry["payload"] for entry in log if entry["kind"] == "delivery" and not entry["retry"]]


def does(bot: Bot, act: str, **wish: object) -> Json:
    answer = bot.practice.post(f"control/{act}", **{"as": DANA, **wish})
    # nobody takes what is delivered, so that acts may fail; but never because the wish is none
    assert "acks" in answer or "options" in answer, (act, wish, answer)
    return answer


def messages(bot: Bot) -> None:
    does(bot, "channel", channel="C0BOARD", do="invite", user="bot")
    several = bot.grant("conversations.open", users=f"{DANA},U0LEE")["channel"]["id"]
    for channel in ("C0DOCKS", "C0BOARD", "D0DANA", several):
        where = {"channel": channel}
        ts = bot.heard("@harbour hello", channel)
        bot.heard("and more", channel, thread_ts=ts)
        does(bot, "edit", **where, ts=ts, text="@harbour hello, all")
        for _ in range(2):
            does(bot, "react", **where, ts=ts, name="ocean")
        does(bot, "react", **where, ts=ts, name="anchor")
        reply = bot.post("Aye", channel, thread_ts=ts, metadata=METADATA)
        bot.post("Aye, all", channel, thread_ts=ts, reply_broadcast=True)
        bot.grant("chat.update", **where, ts=reply, text="Aye, aye", blocks=[section("Aye"), buttons()])
        bot.file(channel)
        does(bot, "say", **where, text="the chart", files=[bot.uploaded()])
        does(bot, "delete", **where, ts=ts)
        does(bot, "delete", **where, ts=bot.heard("a slip", channel))
        bot.grant("chat.delete", **where, ts=bot.post("a slip", channel, attachments=[{"text": "x"}]))


def links(bot: Bot) -> None:
    for channel in ("C0DOCKS", "C0QUIET"):
        ts = bot.heard(f"See {LINK}&more", channel)
        bot.heard(f"And https://pier.{LINK[8:]}", channel, thread_ts=ts)


def channels(bot: Bot) -> None:
    does(bot, "channel", channel="C0PIER", do="invite", user="U0LEE")
    does(bot, "channel", channel="C0PIER", do="remove", user="U0LEE")
    bot.grant("conversations.join", channel="C0QUIET")
    for private in (False, True):
        made = does(bot, "new_channel", name=f"made-{private}".lower(), private=private)["channel"]
        does(bot, "channel", channel=made, do="invite", user="bot")
        if private:
            made = does(bot, "channel", channel=made, do="share")["channel"]
        does(bot, "channel", channel=made, do="rename", name=f"renamed-{private}".lower())
        for what in ("topic", "purpose"):
            does(bot, "channel", channel=made, do=what, **{what: "Boats & berths"})
        for done in ("archive", "unarchive"):
            does(bot, "channel", channel=made, do=done)
        does(bot, "channel", channel=made, do="remove", user="bot")
        does(bot, "channel", channel=made, do="invite", user="bot")
        does(bot, "channel", channel=made, do="delete")


def people(bot: Bot) -> None:
    does(bot, "person", title="keeper of the light")
    does(bot, "person", **{"as": "U0LEE", "deleted": True})
    bot.practice.post("control/new_person", name="kai", real_name="Kai Ito", tz="Asia/Tokyo")


def commands(bot: Bot) -> None:
    several = bot.grant("conversations.open", users=f"{DANA},U0PRIYA")["channel"]["id"]
    for channel in ("C0DOCKS", "C0BOARD", "D0DANA", several):
        does(bot, "say", channel=channel, text="/tide for @lee")
    for ts in (bot.heard("Fog"), bot.post("Fog", blocks=[buttons()]), bot.post("Fog", thread_ts=bot.post())):
        does(bot, "shortcut", callback_id="note_it", channel="C0DOCKS", ts=ts)
    does(bot, "shortcut", callback_id="new_berth")


def elements(bot: Bot) -> None:
    """Every element in a message, in a thread, and in an ephemeral message."""
    in_thread = bot.post("The board", blocks=BOARD, thread_ts=bot.post())
    shown = bot.grant("chat.postEphemeral", channel="C0DOCKS", user=DANA, text="The board", blocks=BOARD)
    for ts in (bot.post("The board", blocks=BOARD), in_thread, str(shown["message_ts"])):
        for action_id, value in choices():
            does(bot, "press", channel="C0DOCKS", ts=ts, action_id=action_id, value=value)
        does(bot, "suggest", channel="C0DOCKS", ts=ts, action_id="pick_ship", value="al")
    ts = bot.post("Was it good?", blocks=[FEEDBACK])
    does(bot, "press", channel="C0DOCKS", ts=ts, action_id="rate", value="good")
    does(bot, "press", channel="C0DOCKS", ts=ts, action_id="away")


def choices() -> Iterator[tuple[str, object]]:
    yield from (("done", "Alma"), ("away", None), ("pick_ship", "alma"), ("pick_fleet", ["alma"]))
    yield from ((f"pick_{kind}", value) for kind, (value, _) in CHOICES.items())


FEEDBACK = {
    "type": "context_actions",
    "elements": [
        {
            "type": "feedback_buttons",
            "action_id": "rate",
            "positive_button": {"text": text("Good"), "value": "good"},
            "negative_button": {"text": text("Bad"), "value": "bad"},
        },
        {"type": "icon_button", "icon": "trash", "text": text("Away"), "value": "away", "action_id": "away"},
    ],
}

WORDS = {"type": "rich_text_section", "elements": [{"type": "text", "text": "oak"}]}
WRITTEN = {
    "plain_text_input": "oak",
    "email_text_input": "dana@harbour.example",
    "url_text_input": LINK,
    "number_input": "3",
    "rich_text_input": {"type": "rich_text", "elements": [WORDS]},
}


def forms(bot: Bot) -> None:
    """A form with every input: what is pressed and written in it, sent, and closed, one and all at once."""
    asking = {"type": "conversations_select", "action_id": "where", "response_url_enabled": True}
    view = {**FORM, "blocks": [*FORM["blocks"], entry(asking)], "external_id": "berth-1"}
    bot.grant("views.open", trigger_id=bot.trigger(), view=view)
    does(bot, "press", action_id="another")
    does(bot, "suggest", action_id="pick_ship", value="al")
    values = {f"block_pick_{kind}": {f"pick_{kind}": value} for kind, value in WRITTEN.items()}
    values |= {"block_where": {"where": "C0DOCKS"}, "ship": {"name": "Alma"}}
    does(bot, "submit", values=values)
    second = modal("second", "Second", [section("x")])
    for everything in (False, True):
        bot.grant("views.push", trigger_id=bot.trigger(), view=second)
        does(bot, "close_view", all=everything)
    inputs = [
        entry(block["element"]) | {"dispatch_action": True} for block in FORM["blocks"] if is_input(block)
    ]
    bot.grant("views.open", trigger_id=bot.trigger(), view=modal("told", "Told", inputs))
    chosen = {kind: value for kind, (value, _) in CHOICES.items() if kind != "overflow"}
    for kind, value in {**WRITTEN, **chosen}.items():
        does(bot, "press", action_id=f"pick_{kind}", value=value)
    does(bot, "close_view")


def is_input(block: Json) -> bool:
    return bool(block["type"] == "input")


def home_tab(bot: Bot) -> None:
    does(bot, "home", tab="messages")
    does(bot, "home")
    blocks = [*home("Calm")["blocks"], {"type": "actions", "elements": [button("go", "Go", value="1")]}]
    bot.grant("views.publish", user_id=DANA, view={**home("Calm"), "blocks": blocks})
    does(bot, "home")
    does(bot, "press", home=True, action_id="stir")


def steps(bot: Bot) -> None:
    bot.step_run()


def the_end(bot: Bot) -> None:
    does(bot, "app", do="uninstall")
