"""Marks, people, user groups, custom steps, assistant threads and tokens: what each method does, and refuses."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler

from .asking import LINK, REDIRECT, Bot, call
from .conftest import Json, Practice, eventually, new_app, start, stop
from .scenario import MANIFEST, WORLD, in_thread


@pytest.fixture
def practice(harbour: Practice) -> Practice:
    """In place of the usual one, so that apps connect to this harbour."""
    harbour.post("control/reset")
    return harbour


@pytest.fixture
def bot(practice: Practice) -> Bot:
    return Bot(practice)


# --- marks


def test_a_message_is_pinned_once_and_no_longer_when_it_is_deleted(bot: Bot) -> None:
    first, second = bot.post("one"), bot.post("two")
    for ts in (first, second):
        bot.grant("pins.add", channel="C0DOCKS", timestamp=ts)

    assert bot.ask("pins.add", channel="C0DOCKS", timestamp=first)["error"] == "already_pinned"
    bot.grant("chat.delete", channel="C0DOCKS", ts=second)
    pinned = bot.grant("pins.list", channel="C0DOCKS")["items"]
    assert [item["message"]["text"] for item in pinned] == ["one"]
    bot.grant("pins.remove", channel="C0DOCKS", timestamp=first)
    assert bot.ask("pins.remove", channel="C0DOCKS", timestamp=first)["error"] == "no_pin"


def test_the_bot_marks_nothing_where_it_is_not(bot: Bot) -> None:
    ts = bot.heard("far away", "C0FAR")
    link = {"title": "Tides", "type": "link", "link": LINK}

    assert bot.ask("reactions.add", channel="C0FAR", timestamp=ts, name="ocean")["error"] == "no_access"
    assert bot.ask("pins.add", channel="C0FAR", timestamp=ts)["error"] == "not_in_channel"
    assert bot.ask("bookmarks.add", channel_id="C0FAR", **link)["error"] == "permission_denied"
    assert bot.ask("bookmarks.add", channel_id="C0VAULT", **link)["error"] == "channel_not_found"


def test_a_reaction_is_given_once_and_taken_once(bot: Bot) -> None:
    where = {"channel": "C0DOCKS", "timestamp": bot.heard("Repaint crane 2"), "name": ":ocean:"}

    bot.grant("reactions.add", **where)
    assert bot.ask("reactions.add", **where)["error"] == "already_reacted"
    assert bot.practice.seen()[0]["reactions"] == [{"name": "ocean", "users": ["U0PRACTICEBOT"], "count": 1}]
    bot.grant("reactions.remove", **where)
    assert bot.ask("reactions.remove", **where)["error"] == "no_reaction"


@pytest.mark.parametrize(
    ("wish", "error"),
    [
        ({"type": "folder"}, "invalid_bookmark_type"),
        ({"link": "tides"}, "invalid_link"),
        ({"link": "http://[bad"}, "invalid_link"),
    ],
)
def test_a_bookmark_is_a_link(bot: Bot, wish: Json, error: str) -> None:
    link = {"channel_id": "C0DOCKS", "title": "Tides", "type": "link", "link": LINK}

    assert bot.ask("bookmarks.add", **link | wish)["error"] == error
    assert bot.grant("bookmarks.list", channel_id="C0DOCKS")["bookmarks"] == []


# --- people


def test_somebody_elses_people_are_known_where_a_channel_is_shared(bot: Bot) -> None:
    nora = bot.grant("users.info", user="U0NORA")["user"]
    assert nora["team_id"] == "T0OUTSIDE"
    assert "is_stranger" not in nora
    assert bot.grant("conversations.info", channel="C0PIER")["channel"]["is_ext_shared"]

    bot.practice.post(
        "control/channel", **{"as": "U0DANA", "channel": "C0PIER", "do": "remove", "user": "U0NORA"}
    )

    assert bot.grant("users.info", user="U0NORA")["user"]["is_stranger"]
    assert "U0NORA" not in [person["id"] for person in bot.grant("users.list")["members"]]


def test_who_is_gone_has_no_zone_and_no_conversation(bot: Bot) -> None:
    gone = bot.grant("users.info", user="U0GONE")["user"]

    assert gone["deleted"]
    assert "tz" not in gone
    assert bot.ask("conversations.open", users="U0GONE")["error"] == "user_disabled"


def test_slackbot_is_among_the_people(bot: Bot) -> None:
    people = bot.grant("users.list")["members"]

    assert [person["is_bot"] for person in people if person["id"] == "USLACKBOT"] == [False]


def test_everybody_has_a_portrait(bot: Bot) -> None:
    address = bot.grant("users.info", user="U0LEE")["user"]["profile"]["image_48"]

    with urllib.request.urlopen(address) as served:
        assert served.headers["Content-Type"].startswith("image/svg+xml")
        assert b">LO</text>" in served.read()


def test_user_groups_come_from_the_world_file(bot: Bot) -> None:
    plain = bot.grant("usergroups.list")["usergroups"]
    full = bot.grant("usergroups.list", include_disabled=True, include_users=True, include_count=True)[
        "usergroups"
    ]

    assert [(group["handle"], group.get("users")) for group in plain] == [("crew", None)]
    assert [(group["handle"], group["user_count"]) for group in full] == [("crew", 2), ("former", 0)]
    assert full[0]["users"] == ["U0DANA", "U0LEE"]
    assert bot.grant("usergroups.users.list", usergroup="S0CREW")["users"] == ["U0DANA", "U0LEE"]
    assert bot.ask("usergroups.users.list", usergroup="S0FORMER")["error"] == "no_such_subteam"


def test_people_mention_a_user_group_by_its_handle(bot: Bot) -> None:
    bot.heard("@crew, @crewless and @former: high water")

    assert bot.practice.texts() == ["<!subteam^S0CREW>, @crewless and @former: high water"]


# --- custom steps


def test_a_custom_step_is_run_and_completed_by_the_app(
    bot: Bot, practice: Practice, connect: Callable[[App], SocketModeHandler]
) -> None:
    app = new_app(practice)

    @app.function("book_berth")
    def book(inputs: Json, complete: Any, fail: Any) -> None:
        if inputs["ship"] == "Nobody":
            fail("No such ship.")
        else:
            complete({"berth": 4})

    connect(app)
    good, bad = (
        practice.post(
            "control/step", **{"as": "U0DANA", "callback_id": "book_berth", "inputs": {"ship": ship}}
        )
        for ship in ("Aurora", "Nobody")
    )

    def run(started: Json) -> Json:
        told: Json = practice.get(f"control/step?id={started['id']}")["run"]
        return told

    assert [ack["acked"] for ack in good["acks"]] == [True]
    eventually(lambda: run(good)["status"] == "completed" and run(bad)["status"] == "failed")
    assert run(good)["outputs"] == {"berth": 4}
    assert run(bad)["error"] == "No such ship."


def test_a_run_is_completed_once_and_with_what_the_manifest_says(bot: Bot) -> None:
    run = bot.step_run()

    def complete(outputs: object) -> str | None:
        answer = bot.ask("functions.completeSuccess", function_execution_id=run, outputs=outputs)
        return answer.get("error")

    assert complete({}) == "parameter_validation_failed"
    assert complete({"berth": 4, "tide": "high"}) == "parameter_validation_failed"
    assert complete({"berth": 4}) is None
    assert complete({"berth": 4}) == "execution_not_in_running_state"


def test_the_token_of_a_step_is_good_for_the_web_api(bot: Bot) -> None:
    assert call(bot.practice, "auth.test", {}, token="xwfp-practice")["ok"]


def test_a_step_that_the_manifest_has_not_cannot_be_run(practice: Practice) -> None:
    refused = practice.post("control/step", **{"as": "U0DANA", "callback_id": "sail"})

    assert refused == {"ok": False, "error": "no step sail in the manifest"}


# --- assistant threads


def test_an_answer_takes_the_status_away_and_leaves_the_title(bot: Bot) -> None:
    thread = in_thread(bot)
    bot.grant("assistant.threads.setStatus", **thread, status="thinks", loading_messages=["asks the moon"])
    bot.grant("assistant.threads.setTitle", **thread, title="Tides")
    bot.grant(
        "assistant.threads.setSuggestedPrompts", **thread, prompts=[{"title": "Tides", "message": "When?"}]
    )

    def shown() -> Json:
        threads = bot.practice.get("control/assistant?channel=C0DOCKS")["threads"]
        return {key: value for key, value in threads[0].items() if key != "thread_ts"}

    before = shown()
    assert (before["status"], before["loading_messages"]) == ("thinks", ["asks the moon"])
    bot.post("High water at noon", thread_ts=thread["thread_ts"])
    assert shown() == before | {"status": "", "loading_messages": []}
    assert (before["title"], before["prompts"][0]["title"]) == ("Tides", "Tides")


@pytest.mark.parametrize(
    ("view", "with_thread", "shown"),
    [("agent_view", False, True), ("agent_view", True, False), ("assistant_view", True, True)],
)
def test_an_agents_prompts_are_for_the_whole_conversation(
    tmp_path: Path, view: str, with_thread: bool, shown: bool
) -> None:
    """For a thread alone they fail, and nobody says so."""
    bot = Bot(start(world=WORLD, manifest=_with_view(tmp_path, view)))
    try:
        thread = {"thread_ts": bot.post(channel="D0LEE")} if with_thread else {}
        prompts = [{"title": "Tides", "message": "When?"}]
        bot.grant("assistant.threads.setSuggestedPrompts", channel_id="D0LEE", prompts=prompts, **thread)
        threads = bot.practice.get("control/assistant?channel=D0LEE")["threads"]
    finally:
        stop(bot.practice)

    assert [bool(each["prompts"]) for each in threads] == [shown]


def test_an_app_that_is_no_assistant_suggests_nothing(tmp_path: Path) -> None:
    bot = Bot(start(world=WORLD, manifest=_with_view(tmp_path, "")))
    try:
        prompts = [{"title": "Tides", "message": "When?"}]
        refused = bot.ask("assistant.threads.setSuggestedPrompts", channel_id="D0LEE", prompts=prompts)
    finally:
        stop(bot.practice)

    assert refused["error"] == "not_agent_app"


def _with_view(folder: Path, view: str) -> Path:
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    del manifest["features"]["assistant_view"]
    described = {"agent_view": "agent_description", "assistant_view": "assistant_description"}
    manifest["features"] |= {view: {described[view]: "Knows the tides"}} if view else {}
    path = folder / "manifest.json"
    path.write_text(json.dumps(manifest), encoding="utf-8")
    return path


def test_an_assistants_thread_is_one_that_is_there(bot: Bot) -> None:
    bad = {**in_thread(bot), "thread_ts": "1.1"}

    assert bot.ask("assistant.threads.setStatus", **bad, status="thinks")["error"] == "invalid_thread_ts"


@pytest.mark.parametrize("prompts", [[], [{"title": "x"}], [{"title": "x", "message": "y"}] * 5])
def test_between_one_and_four_prompts_are_suggested(bot: Bot, prompts: list[Json]) -> None:
    answer = bot.ask("assistant.threads.setSuggestedPrompts", **in_thread(bot), prompts=prompts)

    assert answer["error"] == "invalid_arguments"


# --- tokens


def test_what_is_allowed_is_added_to_what_the_app_holds(bot: Bot) -> None:
    bot.practice.post("control/scopes", granted=["commands"])
    wish = {"client_id": "1.2", "client_secret": "s", "redirect_uri": REDIRECT, "code": bot.code()}

    granted = bot.grant("oauth.v2.access", **wish)

    assert granted["scope"] == "chat:write"
    bot.post("now I may")
    assert bot.ask("oauth.v2.access", **wish)["error"] == "invalid_code"


@pytest.mark.parametrize(
    ("wish", "error"),
    [
        ({"client_id": None}, "invalid_client_id"),
        ({"client_secret": None}, "bad_client_secret"),
        ({"client_id": "9.9"}, "invalid_code"),
        ({"redirect_uri": "http://127.0.0.1:9/other"}, "bad_redirect_uri"),
        ({"grant_type": "password"}, "invalid_grant_type"),
        ({"refresh_token": "xoxe-1"}, "invalid_refresh_token"),
    ],
)
def test_a_code_is_exchanged_only_as_it_was_given(bot: Bot, wish: Json, error: str) -> None:
    given = {"client_id": "1.2", "client_secret": "s", "redirect_uri": REDIRECT, "code": bot.code()}

    assert bot.ask("oauth.v2.access", **given | wish)["error"] == error


def test_bodies_that_cannot_be_read_are_named(practice: Practice) -> None:
    def error(body: bytes, kind: str) -> str:
        headers = {"Authorization": "Bearer xoxb-practice", "Content-Type": kind}
        request = urllib.request.Request(practice.api + "auth.test", body, headers, method="POST")
        with urllib.request.urlopen(request, timeout=20) as response:
            return str(json.load(response)["error"])

    assert error(b"{", "application/json") == "invalid_json"
    assert error(b"[]", "application/json") == "json_not_object"
    assert error(b"x", "text/plain") == "invalid_post_type"
