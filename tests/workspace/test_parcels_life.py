"""What people change of their words, of channels and of who works here, and what the app hears of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from slack_bolt import App

from .conftest import Json, Practice, eventually, new_app
from .serving import serving_in

DANA = {"as": "U0DANA"}
DOCKS = {**DANA, "channel": "C0DOCKS"}


@pytest.fixture
def practice(everything: Practice) -> Practice:
    """A workspace whose app hears of everything, in which nothing has been said yet."""
    everything.post("control/reset")
    return everything


@pytest.fixture
def heard(practice: Practice) -> Iterator[list[Json]]:
    """The events that reach a Bolt app over HTTP."""
    app: App = new_app(practice)
    events: list[Json] = []

    @app.use
    def note(body: Json, next: Callable[[], None]) -> None:
        events.append(body["event"])
        next()

    app.event(re.compile(".*"))(lambda: None)
    with serving_in(practice) as serve:
        serve(app)
        yield events


def test_one_edits_ones_own_words_and_the_app_hears_both(practice: Practice, heard: list[Json]) -> None:
    ts = practice.say("Fog at dwan")["ts"]
    practice.post("control/edit", **DOCKS, ts=ts, text="Fog at dawn for @lee")

    changed = heard[-1]
    assert changed["subtype"] == "message_changed"
    assert changed["previous_message"]["text"] == "Fog at dwan"
    assert changed["message"]["text"] == practice.texts()[0] == "Fog at dawn for <@U0LEE>"
    assert changed["message"]["edited"]["ts"] == changed["ts"]


def test_one_takes_ones_own_words_back(practice: Practice, heard: list[Json]) -> None:
    ts = practice.say("a slip")["ts"]
    practice.post("control/delete", **DOCKS, ts=ts)

    assert practice.texts() == []
    assert (heard[-1]["subtype"], heard[-1]["deleted_ts"]) == ("message_deleted", ts)
    assert heard[-1]["previous_message"]["text"] == "a slip"


def test_a_parent_leaves_a_gravestone_while_replies_stand(practice: Practice, heard: list[Json]) -> None:
    ts = practice.say("a slip")["ts"]
    practice.say("what?", thread_ts=ts)
    practice.post("control/delete", **DOCKS, ts=ts)

    assert practice.texts() == ["This message was deleted.", "what?"]
    assert heard[-1]["previous_message"]["text"] == "a slip"


@pytest.mark.parametrize("act", ["edit", "delete"])
def test_nobody_changes_what_others_said(practice: Practice, act: str) -> None:
    theirs = practice.say("mine", who="U0LEE")["ts"]

    answer = practice.post(f"control/{act}", **DOCKS, ts=theirs, text="yours")

    assert answer == {"ok": False, "error": "not_your_message"}
    assert practice.texts() == ["mine"]


def test_an_emoji_comes_and_goes(practice: Practice, heard: list[Json]) -> None:
    ts = practice.say("Fog", who="U0LEE")["ts"]
    for _ in range(2):
        practice.post("control/react", **DOCKS, ts=ts, name="ocean")

    added, removed = heard[-2:]
    assert (added["type"], removed["type"]) == ("reaction_added", "reaction_removed")
    assert (added["user"], added["item_user"], added["reaction"]) == ("U0DANA", "U0LEE", "ocean")
    assert added["item"] == {"type": "message", "channel": "C0DOCKS", "ts": ts}
    assert "reactions" not in practice.seen()[0]


def test_links_to_the_apps_domains_are_told_with_an_id_for_unfurling(
    practice: Practice, heard: list[Json]
) -> None:
    address = "https://pier.harbour.example/berths/4?free=1&day=2"
    practice.say(f"See {address} and https://elsewhere.example/ and https://notharbour.example")
    [shared] = [event for event in heard if event["type"] == "link_shared"]
    practice.client().chat_unfurl(
        unfurl_id=shared["unfurl_id"], source=shared["source"], unfurls={address: {"text": "Berth 4 is free"}}
    )

    assert shared["links"] == [{"url": address, "domain": "harbour.example"}]
    assert practice.seen()[0]["attachments"][0]["text"] == "Berth 4 is free"


def test_a_newcomer_is_told_and_can_speak(practice: Practice, heard: list[Json]) -> None:
    made = practice.post("control/new_person", name="kai", real_name="Kai Ito", tz="Asia/Tokyo")

    assert heard[-1]["type"] == "team_join"
    assert (heard[-1]["user"]["id"], heard[-1]["user"]["tz"]) == (made["user"], "Asia/Tokyo")
    assert practice.say("hello", who=made["user"], channel="bot")["ok"]
    assert (
        practice.post("control/new_person", id="U0DANA", name="d", real_name="D")["error"] == "already_here"
    )
    assert not practice.post("control/new_person", name="kai", shoe_size=43)["ok"]


def test_a_channel_is_made_and_deleted(practice: Practice, heard: list[Json]) -> None:
    made = practice.post("control/new_channel", **DANA, name="boathouse")["channel"]
    again = practice.post("control/new_channel", **DANA, name="boathouse")
    practice.post("control/channel", **DANA, channel=made, do="delete")

    eventually(lambda: [event["type"] for event in heard] == ["channel_created", "channel_deleted"])
    assert heard[0]["channel"]["name"] == "boathouse"
    assert again == {"ok": False, "error": "name_taken"}
    assert practice.say("hello", channel=made)["ok"] is False


def test_of_its_own_leaving_the_app_hears_and_of_the_channel_nothing_more(
    practice: Practice, heard: list[Json]
) -> None:
    practice.post("control/channel", **DANA, channel="C0BOARD", do="remove", user="bot")
    practice.post("control/channel", **DANA, channel="C0BOARD", do="rename", name="cabin")
    practice.say("among ourselves", channel="C0BOARD")

    [group_left, member_left] = sorted(heard, key=lambda event: str(event["type"]))
    assert (group_left["type"], member_left["type"]) == ("group_left", "member_left_channel")
    assert (group_left["actor_id"], member_left["user"]) == ("U0DANA", "U0PRACTICEBOT")
