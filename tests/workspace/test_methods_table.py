"""The methods, held to a table of Slack's documentation: arguments, scopes, error codes and tiers of rates."""

from __future__ import annotations

import json
import os
import urllib.request
from collections import defaultdict
from pathlib import Path

import pytest

from tests.conftest import lacking

from .asking import METADATA, Bot, call, modal, section
from .conftest import Json
from .scenario import VALID, play, valid

GENERAL = {
    "account_inactive", "invalid_arguments", "invalid_auth", "missing_scope", "not_allowed_token_type", "not_authed",
    "ratelimited", "token_revoked", "unknown_method",
}  # fmt: skip
"""Codes that every method of Slack's may answer with."""

UNLISTED_ERRORS = {
    ("chat.postMessage", "invalid_thread_ts"): "seen by people for a thread_ts that is no timestamp",
    ("chat.postMessage", "thread_not_found"): "what Slack's own people name for a parent that is gone",
    ("users.conversations", "user_not_found"): "what users.info says of somebody who is not here",
}
"""Codes that the table lacks for a method, each with the reason why ours is right."""

UNLISTED_ERRORS |= {
    (method, code): UNLISTED_ERRORS["chat.postMessage", code]
    for method in ("chat.postEphemeral", "chat.scheduleMessage")
    for code in ("invalid_thread_ts", "thread_not_found")
}

NOT_IN_TABLE = {"api.test", "blocks.validate", "pins.list", "pins.remove"}
"""Methods that are served beyond the table."""


@pytest.fixture(scope="module")
def table() -> Json:
    folder = os.environ.get("TEST_ORACLES", "")
    if not folder:
        lacking("TEST_ORACLES names no folder with the table of Slack's methods")
    methods: Json = json.loads((Path(folder) / "slack-methods.json").read_text(encoding="utf-8"))
    return methods


def test_every_method_of_the_table_is_served(table: Json, bot: Bot) -> None:
    answers = {method: bot.ask(method, **valid(bot, method)) for method in table}

    assert [method for method, answer in answers.items() if not answer["ok"]] == []
    assert set(VALID) - set(table) == NOT_IN_TABLE


def test_every_required_argument_is_required(table: Json, bot: Bot) -> None:
    taken = []
    for method, facts in table.items():
        for name in set(facts["required"]) - {"token"}:
            args = {key: value for key, value in valid(bot, method).items() if key != name}
            if bot.ask(method, **args).get("response_metadata") != missing(name):
                taken.append((method, name))

    assert taken == []


def missing(name: str) -> Json:
    return {"messages": [f"[ERROR] missing required field: {name}"]}


OPTIONAL: Json = {
    "access_level": "read",
    "alt_txt": "a crane",
    "attachments": [{"text": "3.2 m"}],
    "blocks": [section("x")],
    "channel": "C0DOCKS",
    "channel_id": "C0DOCKS",
    "channels": "C0DOCKS",
    "cursor": "",
    "domain": "harbour",
    "emoji": ":ocean:",
    "grant_type": "authorization_code",
    "icon_emoji": ":ocean:",
    "initial_comment": "Look",
    "latest": "99999999999",
    "limit": 10,
    "link_names": True,
    "loading_messages": ["asks the moon"],
    "metadata": METADATA,
    "oldest": "0",
    "source": "conversations_history",
    "team": "T0TEST",
    "team_id": "T0TEST",
    "title": "Tides",
    "types": "public_channel",
    "user": "U0LEE",
    "user_auth_blocks": [section("Sign in")],
    "username": "Harbour",
}
"""Values for optional arguments; for one that is not here, true."""

OTHERS_INSTEAD = {
    ("chat.postEphemeral", "markdown_text"): "text",
    ("chat.postMessage", "markdown_text"): "text",
    ("chat.scheduleMessage", "markdown_text"): "text",
    ("chat.update", "markdown_text"): "text",
    ("conversations.open", "channel"): "users",
    ("views.open", "interactivity_pointer"): "trigger_id",
    ("views.push", "interactivity_pointer"): "trigger_id",
    ("views.update", "external_id"): "view_id",
}
"""Arguments that take the place of another."""

NOT_WITH_ANY_VALUE = {
    ("bots.info", "bot"): "B0PRACTICE",
    ("chat.unfurl", "unfurl_id"): "only with source, and in place of channel and ts",
    ("chat.unfurl", "source"): "only with unfurl_id, and in place of channel and ts",
    ("oauth.v2.access", "assertion"): "for other grants than a code",
    ("oauth.v2.access", "refresh_token"): "tokens are not rotated here",
    ("chat.update", "file_ids"): "only files that the message has",
    ("views.publish", "hash"): "only the view's own",
    ("views.update", "hash"): "only the view's own",
    ("files.completeUploadExternal", "thread_ts"): "only a message's own",
}


def test_every_optional_argument_is_taken(table: Json, bot: Bot) -> None:
    refused = []
    for method, facts in table.items():
        for name in sorted(set(facts["args"]) - set(facts["required"]) - {"token"}):
            args = valid(bot, method)
            if name in args or (method, name) in NOT_WITH_ANY_VALUE:
                continue
            value, other = OPTIONAL.get(name, True), OTHERS_INSTEAD.get((method, name))
            args[name] = instead(bot, method, name, args.pop(other)) if other else value
            if name == "thread_ts":
                args[name] = bot.post()
            answer = bot.ask(method, **args)
            if not answer["ok"]:
                refused.append((method, name, answer))

    assert refused == []


def instead(bot: Bot, method: str, name: str, other: object) -> object:
    """The value of an argument that stands for another."""
    if name == "external_id":
        return bot.form(external_id="berth")["external_id"]
    return "D0LEE" if (method, name) == ("conversations.open", "channel") else other


def test_every_scope_is_needed_and_named(table: Json, bot: Bot) -> None:
    wishes = {method: valid(bot, method) for method in table}

    wrong = {}
    for method, facts in table.items():
        bot.practice.post("control/scopes", granted=["commands"])
        answer, scopes = bot.ask(method, **wishes[method]), set(facts["scope"].get("bot", ()))
        needed = set(str(answer.get("needed", "")).split(",")) - {""}
        named = needed and needed <= scopes and answer["provided"] == "commands"
        if not (named if scopes else answer.get("error") != "missing_scope"):
            wrong[method] = answer

    assert wrong == {}


@pytest.mark.parametrize(
    ("granted", "method", "args", "needed"),
    [
        (["channels:read"], "conversations.info", {"channel": "C0BOARD"}, "groups:read"),
        (["groups:read"], "conversations.info", {"channel": "C0DOCKS"}, "channels:read"),
        (["channels:history"], "conversations.history", {"channel": "D0LEE"}, "im:history"),
        (["channels:read"], "conversations.list", {"types": "public_channel,private_channel"}, "groups:read"),
        ([], "users.conversations", {}, "channels:read,groups:read,mpim:read,im:read"),
        ([], "conversations.history", {"channel": "C0NOWHERE"}, "channels:history,groups:history,mpim:history,im:history"),
    ],
)  # fmt: skip
def test_the_scope_follows_the_kind_of_channel(
    bot: Bot, granted: list[str], method: str, args: Json, needed: str
) -> None:
    bot.practice.post("control/scopes", granted=granted)

    assert bot.ask(method, **args).get("needed") == needed


# --- error codes

WRONG: list[object] = [
    "", "nonsense", "C0NOWHERE", "C0OLD", "C0FAR", "C0VAULT", "C0BOARD", "D0LEE", "U0NOBODY", "U0GONE", "U0PRIYA", "0",
    "-1", "1.5", "1234567890.123456", "99999999999", 0, [], ["x"], {}, {"x": "y"}, "x" * 4_001, "{", "Y29udmVyc2F0aW9ucy5saXN0OjE=",
    [{"type": "sectoin"}], [{"type": "input"}], [{"id": "F0"}], {"event_type": "x"}, {"event_type": "x", "event_payload": "y"},
    {"https://elsewhere.example/": {"text": "x"}}, {"https://harbour.example/other": {"text": "x"}},
    {"type": "modal", "title": "x"}, modal(private_metadata="x" * 3001), modal(external_id="x" * 300),
]  # fmt: skip
"""What somebody may give by mistake for whatever argument."""

LARGE: Json = {
    "text": "x" * 45_000,
    "markdown_text": "x" * 45_000,
    "metadata": {"event_type": "x", "event_payload": {"y": "z" * 20_000}},
    "blocks": [section("x" * 3000)] * 5,
    "attachments": [{"text": "x"}] * 101,
}
"""What is more than a message holds."""


def test_every_refusal_is_one_of_slacks(table: Json, bot: Bot) -> None:
    bot.asked.extend(play(bot.practice))
    ask_wrongly(bot, table)

    raised: dict[str, set[str]] = defaultdict(set)
    for asked in bot.asked:
        if asked.error and asked.method in table:
            raised[asked.method].add(asked.error)
    unknown = {
        (method, error)
        for method, errors in raised.items()
        for error in errors - GENERAL - set(table[method]["errors"])
    }
    assert unknown - set(UNLISTED_ERRORS) == set()
    assert set(UNLISTED_ERRORS) - unknown == set()
    assert sum(len(errors - GENERAL) for errors in raised.values()) > 100


def ask_wrongly(bot: Bot, table: Json) -> None:
    """Each argument of each method once with each wrong value, the others as they should be."""
    for method, facts in table.items():
        for name in set(facts["args"]) - {"token"}:
            args = valid(bot, method)
            for wrong in WRONG:
                bot.ask(method, **{**args, name: wrong})
    for method in ("chat.postMessage", "chat.update", "chat.unfurl"):
        bot.ask(
            method, **{key: value for key, value in valid(bot, method).items() if key in ("channel", "ts")}
        )


def test_forms_and_json_are_the_same_call(bot: Bot) -> None:
    """In a form, what is nested is JSON in a string."""
    blocks, metadata = [section("*High* water")], METADATA
    wish = {"channel": "C0DOCKS", "text": "High water", "blocks": blocks, "metadata": metadata}

    by_form = call(bot.practice, "chat.postMessage", wish, form=True)["message"]
    by_json = call(bot.practice, "chat.postMessage", wish)["message"]

    for message in (by_form, by_json):
        assert message["metadata"] == metadata
        assert message["blocks"][0]["text"] == blocks[0]["text"]


def test_an_empty_body_of_json_is_a_call_without_arguments(bot: Bot) -> None:
    headers = {"Authorization": "Bearer xoxb-practice", "Content-Type": "application/json"}
    request = urllib.request.Request(bot.practice.api + "auth.test", b"", headers, method="POST")

    with urllib.request.urlopen(request, timeout=20) as response:
        assert json.load(response)["ok"]
