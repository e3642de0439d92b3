"""--state: what was said survives a restart, a kill loses at most a moment, and a broken file is put aside."""

import json
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from slack_sdk.errors import SlackApiError

from .asking import DAY, LINK, Bot
from .conftest import HERE, Json, Practice, eventually, run, start, stop
from .scenario import MANIFEST, WORLD, in_thread, valid

Start = Callable[[], Practice]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state.json"


@pytest.fixture
def begin(state: Path) -> Iterator[Start]:
    """Starts a workspace on the state file; whatever still runs at the end is stopped."""
    started: list[Practice] = []

    def begun() -> Practice:
        started.append(start("--state", str(state)))
        return started[-1]

    yield begun
    for practice in started:
        if practice.process.poll() is None:
            stop(practice)


def _snapshot(practice: Practice, who: str = "") -> Json:
    return practice.get(f"page-api/snapshot?as={who}")


def _unread(practice: Practice, who: str) -> int:
    rows = _snapshot(practice, who)["channels"]
    return next(int(row["unread"]) for row in rows if row["id"] == "C0DOCKS")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_what_was_said_is_there_after_a_restart(begin: Start, how: signal.Signals) -> None:
    before = begin()
    ts = before.say("The crane is stuck")["ts"]
    before.say("Since when?", who="U0LEE", thread_ts=ts)
    said = before.seen()

    stop(before, how)

    assert before.process.returncode == 0
    assert begin().seen() == said


def test_what_the_bot_said_and_shared_is_there_too(begin: Start) -> None:
    before = begin()
    client = before.client()
    blocks = [{"type": "section", "block_id": "b", "text": {"type": "mrkdwn", "text": "*High* water"}}]
    post = client.chat_postMessage(channel="C0DOCKS", text="High water", blocks=blocks)
    client.reactions_add(channel="C0DOCKS", name="ocean", timestamp=post["ts"])
    client.files_upload_v2(channel="C0DOCKS", filename="tides.bin", content=bytes(range(256)))
    client.views_publish(user_id="U0DANA", view={"type": "home", "blocks": blocks})

    stop(before)
    after = begin()
    post_after, shared = after.seen()

    assert post_after["blocks"] == blocks
    assert post_after["reactions"][0]["name"] == "ocean"
    assert shared["files"][0]["size"] == 256
    assert after.get("control/home?as=U0DANA")["view"]["blocks"] == blocks


def test_people_channels_scopes_and_the_clock_stay_as_they_were_changed(begin: Start) -> None:
    before = begin()
    before.post("control/person", **{"as": "U0LEE", "tz": "Asia/Tokyo"})
    before.post("control/channel", **{"as": "U0DANA", "channel": "C0DOCKS", "do": "rename", "name": "piers"})
    before.post("control/scopes", granted=["chat:write"])
    now = before.post("clock", by_seconds=86_400)["now"]

    stop(before)
    after = begin()

    with pytest.raises(SlackApiError, match="missing_scope"):
        after.client().users_info(user="U0LEE")
    assert now < after.get("clock")["now"]
    assert "piers" in [row["name"] for row in _snapshot(after)["channels"]]
    assert after.post("control/scopes")["ok"]
    assert after.client().users_info(user="U0LEE")["user"]["tz"] == "Asia/Tokyo"


def test_what_was_read_stays_read_and_the_page_opens_where_one_left_off(begin: Start) -> None:
    before = begin()
    before.say("One", who="U0LEE")
    before.post("page-api/read", **{"as": "U0DANA", "channel": "C0DOCKS"})
    before.say("Two", who="U0LEE")
    for person, channel in (("U0LEE", "C0DOCKS"), ("U0DANA", "D0DANA")):
        before.post("page-api/place", **{"as": person, "channel": channel, "tab": "messages"})

    stop(before)
    after = begin()

    assert _unread(after, "U0DANA") == 1
    assert _snapshot(after)["me"] == "U0DANA"
    assert _snapshot(after)["place"] == {"channel": "D0DANA", "tab": "messages"}
    assert _snapshot(after, "U0LEE")["place"] == {"channel": "C0DOCKS", "tab": "messages"}


def test_what_was_scheduled_marked_and_run_is_there_too(state: Path) -> None:
    bot = Bot(start("--state", str(state), world=WORLD, manifest=MANIFEST))
    scheduled, run_id, thread = bot.scheduled(DAY), bot.step_run(), in_thread(bot)
    bot.grant("pins.add", channel="C0DOCKS", timestamp=thread["thread_ts"])
    bot.grant("bookmarks.add", channel_id="C0DOCKS", title="Tides", type="link", link=LINK)
    bot.grant("assistant.threads.setTitle", **thread, title="Tides")
    bot.file()
    stop(bot.practice)

    again = Bot(start("--state", str(state), world=WORLD, manifest=MANIFEST))
    try:
        assert [each["id"] for each in again.grant("chat.scheduledMessages.list")["scheduled_messages"]] == [
            scheduled
        ]
        assert again.grant("pins.list", channel="C0DOCKS")["items"][0]["message"]["text"] == "High water"
        assert again.grant("bookmarks.list", channel_id="C0DOCKS")["bookmarks"][0]["title"] == "Tides"
        assert again.practice.get(f"control/step?id={run_id}")["run"]["status"] == "running"
        assert again.practice.get("control/assistant?channel=C0DOCKS")["threads"][0]["title"] == "Tides"
        assert again.practice.seen()[-1]["files"][0]["channels"] == ["C0DOCKS"]
        again.practice.post("clock", by_seconds=2 * DAY)
        eventually(lambda: again.practice.texts()[-1] == "Tomorrow")
    finally:
        stop(again.practice)


@pytest.mark.parametrize("refusal", ["account_inactive", "token_revoked"])
def test_an_app_that_was_taken_out_stays_out_until_it_is_allowed_in_again(state: Path, refusal: str) -> None:
    before = start("--state", str(state), world=WORLD, manifest=MANIFEST)
    before.say("Farewell")
    stop(before)
    state.write_text(json.dumps(json.loads(state.read_text()) | {"token_refusal": refusal}))

    bot = Bot(start("--state", str(state), world=WORLD, manifest=MANIFEST))
    try:
        assert bot.ask("auth.test")["error"] == refusal
        assert bot.ask("apps.connections.open")["ok"]
        bot.grant("oauth.v2.access", **valid(bot, "oauth.v2.access"))
        assert bot.ask("auth.test")["ok"]
    finally:
        stop(bot.practice)


def test_ids_are_not_given_again_after_a_restart(begin: Start) -> None:
    before = begin()
    old = before.say("@harbour hello")["ts"]
    heard = [each["payload"]["event_id"] for each in before.get("control/log")["log"] if "payload" in each]

    stop(before)
    after = begin()

    assert after.say("@harbour hello again")["ts"] > old
    again = [each["payload"]["event_id"] for each in after.get("control/log")["log"] if "payload" in each]
    assert heard
    assert again
    assert not set(heard) & set(again)


def test_a_kill_keeps_what_was_said_three_seconds_before(begin: Start, state: Path) -> None:
    before = begin()
    before.say("Remember me")
    eventually(lambda: state.exists() and "Remember me" in state.read_text(), seconds=3)
    before.say("Too late")

    stop(before, signal.SIGKILL)

    assert begin().texts()[0] == "Remember me"


def test_a_reset_is_kept_as_well(begin: Start) -> None:
    before = begin()
    before.say("Forget me")
    before.post("control/reset")

    stop(before)

    assert begin().texts() == []


def test_a_channel_that_is_new_in_the_world_file_is_there_beside_what_was_said(
    begin: Start, state: Path, tmp_path: Path
) -> None:
    before = begin()
    before.say("Still here")
    stop(before)
    world = tmp_path / "world.toml"
    more = '[[channels]]\nid = "C0NEW"\nname = "new"\n'
    world.write_text((HERE / "world.toml").read_text(encoding="utf-8") + more, encoding="utf-8")

    after = start("--state", str(state), world=world)
    channels = [row["id"] for row in _snapshot(after)["channels"]]
    said = after.texts()
    stop(after)

    assert "C0NEW" in channels
    assert said == ["Still here"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"version": 3, "peo', "not JSON"),
        ("[]", "not a state"),
        ('{"version": 99}', "version 99"),
        ('{"version": 3}', "scopes is missing"),
        ('{"version": 3, "scopes": null, "token_refusal": "", "people": [{"id": "U1", "shoe": 44}]}', "shoe"),
    ],
)
def test_a_broken_state_is_put_aside_with_one_line_and_a_fresh_start(
    state: Path, tmp_path: Path, text: str, why: str
) -> None:
    state.write_text(text)
    with (tmp_path / "complaints").open("w+") as complaints:
        practice = start("--state", str(state), complaints=complaints)
        said_before = practice.texts()
        practice.say("A new start")
        stop(practice)
        complaints.seek(0)
        lines = complaints.readlines()

    assert said_before == []
    assert len(lines) == 1
    assert why in lines[0]
    assert f"{state}.broken" in lines[0]
    assert Path(f"{state}.broken").read_text() == text
    assert json.loads(state.read_text())["version"] == 3


def test_nothing_but_the_state_is_left_in_its_folder(begin: Start, state: Path) -> None:
    practice = begin()
    practice.say("Tidy")

    stop(practice)

    assert [each.name for each in state.parent.iterdir()] == ["state.json"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "missing" / "state.json"

    world, manifest = str(HERE / "world.toml"), str(HERE / "manifest.json")
    ended = run("--state", str(missing), "--world", world, "--manifest", manifest)

    assert ended.returncode == 2
    assert ended.stderr == f"--state {missing}: there is no folder {missing.parent}\n"
