"""Every method of the Web API, called as a bot calls them, in many states: what was asked and what was answered.

A server needs no more than `Practice` offers to be asked the same: an address for the API, and a way to act as people.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .asking import (
    DAY,
    LINK,
    METADATA,
    REDIRECT,
    Asked,
    Bot,
    buttons,
    home,
    modal,
    picture,
    plain,
    section,
)
from .conftest import Json, Practice

HERE = Path(__file__).parent
WORLD = HERE / "scenario_world.toml"
MANIFEST = HERE / "scenario_manifest.json"

# --- one call of each method that must succeed, with all that it requires and no more

Wish = Callable[[Bot], Json]

VALID: dict[str, Json | Wish] = {
    "api.test": {},
    "apps.connections.open": {},
    "assistant.threads.setStatus": lambda bot: in_thread(bot, status="looks at the tides"),
    "assistant.threads.setSuggestedPrompts": lambda bot: in_thread(
        bot, prompts=[{"title": "Tides", "message": "When is high water?"}]
    ),
    "assistant.threads.setTitle": lambda bot: in_thread(bot, title="Tides"),
    "auth.test": {},
    "blocks.validate": {"blocks": [section("x")]},
    "bookmarks.add": {"channel_id": "C0DOCKS", "title": "Tides", "type": "link", "link": LINK},
    "bookmarks.list": {"channel_id": "C0DOCKS"},
    "bots.info": {},
    "chat.delete": lambda bot: {"channel": "C0DOCKS", "ts": bot.post()},
    "chat.deleteScheduledMessage": lambda bot: {
        "channel": "C0DOCKS",
        "scheduled_message_id": bot.scheduled(),
    },
    "chat.getPermalink": lambda bot: {"channel": "C0DOCKS", "message_ts": bot.post()},
    "chat.postEphemeral": {"channel": "C0DOCKS", "user": "U0LEE", "text": "psst"},
    "chat.postMessage": {"channel": "C0DOCKS", "text": "High water"},
    "chat.scheduleMessage": lambda bot: {"channel": "C0DOCKS", "text": "x", "post_at": bot.now() + DAY},
    "chat.scheduledMessages.list": {},
    "chat.unfurl": lambda bot: {
        "channel": "C0DOCKS",
        "ts": bot.heard(f"See {LINK}"),
        "unfurls": {LINK: {"blocks": [section("Berth 4 is free")]}},
    },
    "chat.update": lambda bot: {"channel": "C0DOCKS", "ts": bot.post(), "text": "Low water"},
    "conversations.history": {"channel": "C0DOCKS"},
    "conversations.info": {"channel": "C0DOCKS"},
    "conversations.join": {"channel": "C0QUIET"},
    "conversations.list": {},
    "conversations.members": {"channel": "C0DOCKS"},
    "conversations.open": {"users": "U0LEE"},
    "conversations.replies": lambda bot: {"channel": "C0DOCKS", "ts": bot.post()},
    "files.completeUploadExternal": lambda bot: {"files": [{"id": bot.uploaded()}]},
    "files.getUploadURLExternal": {"filename": "crane.png", "length": 100},
    "files.info": lambda bot: {"file": bot.file()},
    "functions.completeError": lambda bot: {
        "function_execution_id": bot.step_run(),
        "error": "No berth is free.",
    },
    "functions.completeSuccess": lambda bot: {
        "function_execution_id": bot.step_run(),
        "outputs": {"berth": 4},
    },
    "oauth.v2.access": lambda bot: {
        "client_id": "1.2",
        "client_secret": "s",
        "code": bot.code(),
        "redirect_uri": REDIRECT,
    },
    "pins.add": lambda bot: {"channel": "C0DOCKS", "timestamp": bot.post()},
    "pins.list": {"channel": "C0DOCKS"},
    "pins.remove": lambda bot: {"channel": "C0DOCKS", "timestamp": _pinned(bot)},
    "reactions.add": lambda bot: {"channel": "C0DOCKS", "name": "ocean", "timestamp": bot.post()},
    "reactions.remove": lambda bot: {"channel": "C0DOCKS", "name": "ocean", "timestamp": _reacted(bot)},
    "team.info": {},
    "usergroups.list": {},
    "usergroups.users.list": {"usergroup": "S0CREW"},
    "users.conversations": {},
    "users.info": {"user": "U0LEE"},
    "users.list": {},
    "views.open": lambda bot: {"trigger_id": bot.trigger(), "view": modal()},
    "views.publish": {"user_id": "U0DANA", "view": home()},
    "views.push": lambda bot: {"view": modal(), "trigger_id": _in_form(bot)},
    "views.update": lambda bot: {"view_id": bot.form()["id"], "view": modal()},
}


def valid(bot: Bot, method: str) -> Json:
    """The arguments of such a call, with what they name made anew."""
    wish = VALID[method]
    return dict(wish) if isinstance(wish, dict) else wish(bot)


def in_thread(bot: Bot, **more: object) -> Json:
    return {"channel_id": "C0DOCKS", "thread_ts": bot.post(), **more}


def _pinned(bot: Bot) -> str:
    ts = bot.post()
    bot.grant("pins.add", channel="C0DOCKS", timestamp=ts)
    return ts


def _reacted(bot: Bot) -> str:
    ts = bot.post()
    bot.grant("reactions.add", channel="C0DOCKS", name="ocean", timestamp=ts)
    return ts


def _in_form(bot: Bot) -> str:
    bot.form()
    return bot.trigger()


# --- the scenario


def play(practice: Practice) -> list[Asked]:
    """All of it, in a workspace in which nothing has been said yet."""
    bot = Bot(practice)
    for method in VALID:
        bot.grant(method, **valid(bot, method))
    for part in (conversation, people, places, later, marks, files, forms, links, assistant, steps, refusals):
        part(bot)
    return bot.asked


def conversation(bot: Bot) -> None:
    """Threads, edits, metadata, ephemerals, direct messages, gravestones, and what all that looks like later."""
    blocks = [section("*High* water"), {"type": "divider"}, buttons()]
    attachments = [{"color": "#2f6f62", "fallback": "tide", "text": "3.2 m"}]
    several = bot.grant("conversations.open", users="U0LEE,U0NORA")["channel"]["id"]
    for channel in ("C0DOCKS", "C0BOARD", "C0PIER", "U0LEE", "U0PRIYA", "U0NORA", several):
        parent = bot.post(blocks=blocks, channel=channel, attachments=attachments, metadata=METADATA)
        where = str(bot.asked[-1].answer["channel"])
        bot.grant("chat.update", channel=where, ts=parent, text="Low water", metadata=METADATA)
        reply = bot.post("When?", where, thread_ts=parent)
        bot.post("At noon", where, thread_ts=reply, reply_broadcast=True)
        bot.grant("chat.getPermalink", channel=where, message_ts=reply)
        for flag in (True, False):
            bot.grant(
                "conversations.history", channel=where, include_all_metadata=flag, oldest="0", inclusive=flag
            )
            bot.grant("conversations.replies", channel=where, ts=parent, include_all_metadata=flag)
        bot.grant("chat.delete", channel=where, ts=parent)
        bot.grant("conversations.history", channel=where, limit=1)
    bot.heard("And now?", thread_ts=bot.post("Crane 2 is stuck"))
    bot.grant("chat.postMessage", channel="C0DOCKS", text="x" * 40_001)
    bot.grant("chat.postMessage", channel="#docks", markdown_text="**High** water")
    bot.grant("chat.postEphemeral", channel="C0DOCKS", user="U0LEE", text="psst", blocks=blocks)
    page = bot.grant("conversations.history", channel="C0DOCKS", limit=2)
    bot.grant("conversations.history", channel="C0DOCKS", cursor=page["response_metadata"]["next_cursor"])


def people(bot: Bot) -> None:
    for person in ("U0DANA", "U0LEE", "U0PRIYA", "U0NORA", "U0GONE", "USLACKBOT", "U0PRACTICEBOT"):
        bot.grant("users.info", user=person, include_locale=True)
    page = bot.grant("users.list", limit=3, include_locale=True)
    bot.grant("users.list", limit=3, cursor=page["response_metadata"]["next_cursor"])
    bot.grant("usergroups.list", include_users=True, include_count=True, include_disabled=True)
    bot.grant("usergroups.users.list", usergroup="S0FORMER", include_disabled=True)
    for person in ("U0DANA", "U0PRIYA"):
        bot.grant("users.conversations", user=person, types="public_channel,private_channel,im")


def places(bot: Bot) -> None:
    several = bot.grant("conversations.open", users="U0LEE,U0DANA")["channel"]["id"]
    for channel in ("C0DOCKS", "C0BOARD", "C0OLD", "C0PIER", "C0FAR", "D0LEE", several):
        bot.grant("conversations.info", channel=channel, include_num_members=True, include_locale=True)
        bot.grant("conversations.members", channel=channel, limit=1)
    bot.grant("conversations.list", types="public_channel,private_channel,im,mpim", exclude_archived=True)
    page = bot.grant("conversations.list", types="public_channel,private_channel,im", limit=2)
    cursor = page["response_metadata"]["next_cursor"]
    bot.grant("conversations.list", types="public_channel,private_channel,im", limit=2, cursor=cursor)
    bot.grant("conversations.open", users="U0LEE", return_im=True)
    bot.grant("conversations.open", channel="D0LEE")
    bot.grant("conversations.join", channel="C0DOCKS")


def later(bot: Bot) -> None:
    blocks = [section("*High* water")]
    bot.scheduled(DAY, blocks=blocks)
    bot.scheduled(DAY, channel="U0LEE", metadata=METADATA)
    page = bot.grant("chat.scheduledMessages.list", limit=1)
    cursor = page["response_metadata"]["next_cursor"]
    bot.grant("chat.scheduledMessages.list", limit=1, cursor=cursor)
    bot.practice.post("clock", by_seconds=DAY + 1)
    bot.grant("chat.scheduledMessages.list", channel="C0DOCKS")
    bot.grant("conversations.history", channel="C0DOCKS", limit=3)


def marks(bot: Bot) -> None:
    ts = bot.heard("Repaint crane 2")
    for name in ("ocean", "+1"):
        bot.grant("reactions.add", channel="C0DOCKS", timestamp=ts, name=name)
    bot.grant("reactions.remove", channel="C0DOCKS", timestamp=ts, name="+1")
    bot.grant("pins.add", channel="C0DOCKS", timestamp=ts)
    bot.grant("pins.list", channel="C0DOCKS")
    bot.grant("conversations.history", channel="C0DOCKS", limit=1)
    bot.grant("bookmarks.add", channel_id="C0DOCKS", title="Board", type="link", link=LINK, emoji=":ocean:")
    bot.grant("bookmarks.list", channel_id="C0DOCKS")


def files(bot: Bot) -> None:
    parent = bot.post("The picture:")
    shared = {"initial_comment": "Look", "thread_ts": parent}
    bot.grant("files.info", file=bot.file(**shared))
    bot.grant("files.info", file=bot.file("C0BOARD"))
    bot.grant("files.info", file=bot.file("D0LEE"))
    several = [
        {"id": bot.uploaded("tides.csv", b"day,height\n")},
        {"id": bot.uploaded("small.png", picture(20, 30))},
    ]
    bot.grant(
        "files.completeUploadExternal", files=several, channels="C0DOCKS,C0PIER", blocks=[section("Two")]
    )
    bot.grant("conversations.replies", channel="C0DOCKS", ts=parent)
    bot.grant("conversations.history", channel="C0DOCKS", limit=2)


def forms(bot: Bot) -> None:
    first = bot.form(callback_id="berth", external_id="berth-1", private_metadata="x", close=plain("No"))
    pushed = bot.grant("views.push", trigger_id=bot.trigger(), view=modal(notify_on_close=True))["view"]
    bot.grant("views.update", view_id=pushed["id"], hash=pushed["hash"], view=modal(clear_on_close=True))
    bot.grant("views.update", external_id="berth-1", view=modal(external_id="berth-1"))
    bot.ask("views.update", view_id=first["id"], hash="old", view=modal())
    bot.grant("views.push", trigger_id=bot.trigger(), view=modal())
    bot.ask("views.push", trigger_id=bot.trigger(), view=modal())
    published = bot.grant("views.publish", user_id="U0LEE", view=home())["view"]
    bot.grant("views.publish", user_id="U0LEE", view=home(), hash=published["hash"])
    bot.ask("views.publish", user_id="U0LEE", view=home(), hash=published["hash"])


def links(bot: Bot) -> None:
    ts = bot.heard(f"See {LINK}?")
    unfurls = {LINK: {"title": "Berth 4", "text": "free"}}
    named = {"unfurl_id": f"C0DOCKS.{ts}.secret", "source": "conversations_history"}
    bot.grant("chat.unfurl", unfurls=unfurls, **named)
    bot.grant("chat.unfurl", channel="C0DOCKS", ts=ts, user_auth_message="Sign in first", user_auth_url=LINK)
    bot.grant("conversations.history", channel="C0DOCKS", limit=1)


def assistant(bot: Bot) -> None:
    thread = in_thread(bot)
    bot.grant("assistant.threads.setStatus", **thread, status="thinks", loading_messages=["asks the moon"])
    bot.grant("assistant.threads.setStatus", **thread, status="")


def steps(bot: Bot) -> None:
    run = bot.step_run()
    bot.ask("functions.completeSuccess", function_execution_id=run, outputs={"nonsense": 1})
    bot.grant("functions.completeSuccess", function_execution_id=run, outputs={"berth": 4, "note": "windy"})
    bot.ask("functions.completeError", function_execution_id=run, error="too late")


def refusals(bot: Bot) -> None:
    """What is not allowed, not there, or not the bot's."""
    foreign = bot.heard("mine")
    far = bot.heard("nobody listens", "C0FAR")
    for channel in ("C0NOWHERE", "C0VAULT", "C0FAR", "C0OLD", "U0NOBODY"):
        bot.ask("chat.postMessage", channel=channel, text="hello")
        bot.ask("chat.scheduleMessage", channel=channel, text="hello", post_at=bot.now() + DAY)
        bot.ask("chat.postEphemeral", channel=channel, user="U0DANA", text="hello")
        bot.ask("conversations.history", channel=channel)
    for channel in ("C0NOWHERE", "C0VAULT", "C0BOARD", "C0OLD", "D0LEE"):
        bot.ask("conversations.join", channel=channel)
    bot.ask("chat.update", channel="C0DOCKS", ts=foreign, text="yours")
    bot.ask("chat.delete", channel="C0DOCKS", ts=foreign)
    bot.ask("reactions.add", channel="C0FAR", timestamp=far, name="ocean")
    bot.ask("chat.postEphemeral", channel="C0DOCKS", user="U0PRIYA", text="hello")
    for method in ("chat.postMessage", "chat.postEphemeral", "chat.scheduleMessage", "chat.update"):
        bot.ask(method, **valid(bot, method) | {"blocks": [{"type": "sectoin"}]})
    bot.ask("conversations.info")
    bot.ask("conversations.open", users="U0DANA,U0NOBODY")
    bot.ask("users.list", cursor="nonsense")
    bot.practice.post("control/scopes", granted=["commands"])
    for method in VALID:
        bot.ask(method)
    bot.practice.post("control/scopes")
    bot.ask("views.open", trigger_id=bot.trigger(), view={"type": "modal"})
    bot.ask("apps.nonsense")
