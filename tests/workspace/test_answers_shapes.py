"""Every answer of the Web API has the shape of Slack's: no key that Slack does not send, no other type, nothing left out.

The recordings that it is held to say what may be there; what must be there is what the two client libraries read, and
what every answer of the kind has in Slack's documentation.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import lacking

from .asking import Asked
from .conftest import Json, start, stop
from .scenario import MANIFEST, VALID, WORLD, play

EXCEPTIONS = {
    r"\S+ \.(\S+\.)?files?(\[\])?\.(original|thumb_\d+)_[wh]": (
        "numbers in Slack's documentation and in its TypeScript types; the Java client that recorded reads text"
    ),
    r"chat\.postMessage \.(warning|response_metadata\.warnings(\[\])?)": (
        "nobody recorded a text over 40,000 characters; Slack's page on it shows both"
    ),
    r"chat\.update \.message\.attachments": "nobody recorded an edit of a message with attachments",
    r"conversations\.info \.channel\.user": "nobody recorded direct messages here; conversations.list has it",
    r"conversations\.replies \.messages\[\]\.subtype": (
        "nobody recorded a reply that was also sent to the channel, nor a gravestone; conversations.history has it"
    ),
    r"\S+ refused \.(errors|response_metadata(\.messages)?)(\[\])?": (
        "recorded for some methods only; Slack's page on errors says of all that arguments are refused in these words"
    ),
}
"""What the recordings of a method lack, as patterns over "method place", each with the reason why it is sent."""

NOT_RECORDED = {"api.test", "blocks.validate", "pins.list", "pins.remove", "apps.nonsense"}
CUT = re.compile(r"\.(blocks|attachments|metadata\.event_payload|room|state)$")
A_CHANNEL = "C03E94MKU"
"""The recordings' own channel, where a channel's id is a key."""


@pytest.fixture(scope="module")
def answers() -> Iterator[list[Asked]]:
    practice = start("--no-rate-limits", world=WORLD, manifest=MANIFEST)
    yield play(practice)
    stop(practice)


@pytest.fixture(scope="module")
def shapes() -> Json:
    folder = os.environ.get("TEST_ORACLES", "")
    if not folder:
        lacking("TEST_ORACLES names no folder with recordings of Slack")
    recorded: Json = json.loads((Path(folder) / "slack-shapes.json").read_text(encoding="utf-8"))
    return recorded


def test_the_scenario_calls_every_method(answers: list[Asked]) -> None:
    assert {asked.method for asked in answers if asked.answer["ok"]} == set(VALID)


def test_no_answer_has_a_key_or_a_type_that_slack_has_not(answers: list[Asked], shapes: Json) -> None:
    found: dict[str, str] = {}
    for asked in answers:
        if asked.method not in NOT_RECORDED:
            found |= deviations(asked, shapes)

    assert {place: why for place, why in found.items() if reason(place) is None} == {}
    assert {
        pattern for pattern in EXCEPTIONS if not any(re.fullmatch(pattern, place) for place in found)
    } == set()


def deviations(asked: Asked, shapes: Json) -> dict[str, str]:
    known = shapes[asked.method]
    name = asked.method if asked.answer["ok"] else f"{asked.method} refused"
    found = {}
    for place, value in places(asked.answer):
        kinds = file_kinds(place, shapes) if ".files[]" in place else known.get(place)
        if kinds is None:
            found[f"{name} {place}"] = "unknown"
        elif value is not None and kind_of(value) not in kinds and "*" not in kinds:
            found[f"{name} {place}"] = f"{kind_of(value)}, not {kinds}"
    return found


def places(value: object, place: str = "") -> Iterator[tuple[str, object]]:
    yield place, value
    if CUT.search(place):
        return
    if isinstance(value, dict):
        for key, each in value.items():
            name = A_CHANNEL if re.fullmatch("[CGD]0[A-Z0-9]+", key) else key
            yield from places(each, f"{place}.{name}")
    elif isinstance(value, list):
        for each in value:
            yield from places(each, f"{place}[]")


def file_kinds(place: str, shapes: Json) -> list[str] | None:
    """Files are cut from the recordings of messages; they look as files.info shows them."""
    kinds: list[str] | None = shapes["files.info"].get(".file" + place.partition(".files[]")[2])
    return kinds


def kind_of(value: object) -> str:
    names = {bool: "bool", int: "num", float: "num", str: "str", list: "list", dict: "obj"}
    return names[type(value)]


def reason(place: str) -> str | None:
    return next((why for pattern, why in EXCEPTIONS.items() if re.fullmatch(pattern, place)), None)


MESSAGE = "type user text ts team bot_id app_id bot_profile.id bot_profile.app_id bot_profile.name bot_profile.icons"
CHANNEL = (
    "id created is_archived is_org_shared context_team_id updated name name_normalized is_channel is_group is_im is_mpim"
    " is_private is_general is_shared is_ext_shared is_pending_ext_shared creator unlinked topic.value purpose.value"
    " previous_names shared_team_ids pending_shared"
)
PERSON = (
    "id team_id name deleted color real_name profile.real_name profile.display_name profile.image_48 profile.avatar_hash"
    " profile.team profile.title profile.status_text is_bot is_app_user updated"
)
VIEW = (
    "id team_id type blocks private_metadata callback_id state.values hash title clear_on_close notify_on_close close"
    " submit previous_view_id root_view_id app_id external_id app_installed_team_id bot_id"
)
FILE = (
    "id created timestamp name title mimetype filetype pretty_type user size mode is_external is_public url_private"
    " url_private_download permalink channels groups ims shares"
)
BOOKMARK = "id channel_id title link emoji icon_url type date_created date_updated rank last_updated_by_user_id app_id"


def below(place: str, names: str) -> str:
    return " ".join(f"{place}.{name}" for name in names.split())


MUST = {
    "apps.connections.open": "url",
    "auth.test": "url team user team_id user_id bot_id is_enterprise_install",
    "bookmarks.add": below("bookmark", BOOKMARK),
    "bookmarks.list": below("bookmarks[]", BOOKMARK),
    "bots.info": below("bot", "id app_id user_id name deleted updated icons.image_48"),
    "chat.delete": "channel ts",
    "chat.getPermalink": "channel permalink",
    "chat.postEphemeral": "message_ts",
    "chat.postMessage": "channel ts " + below("message", MESSAGE),
    "chat.scheduleMessage": "channel scheduled_message_id post_at message.text message.bot_id message.user",
    "chat.scheduledMessages.list": "response_metadata.next_cursor "
    + below("scheduled_messages[]", "id channel_id post_at date_created text"),
    "chat.update": "channel ts text message.text message.user message.edited.ts message.edited.user message.bot_id",
    "conversations.history": "has_more pin_count " + below("messages[]", "type user text ts team"),
    "conversations.info": "channel.id channel.created channel.is_im channel.is_archived",
    "conversations.join": below("channel", CHANNEL),
    "conversations.list": "response_metadata.next_cursor "
    + below("channels[]", "id created is_im is_archived context_team_id updated"),
    "conversations.members": "members response_metadata.next_cursor",
    "conversations.open": "channel.id",
    "conversations.replies": "has_more " + below("messages[]", "type user text ts team"),
    "files.completeUploadExternal": below("files[]", FILE),
    "files.getUploadURLExternal": "upload_url file_id",
    "files.info": "comments paging " + below("file", FILE),
    "oauth.v2.access": "access_token token_type scope bot_user_id app_id team.id team.name enterprise authed_user.id"
    " is_enterprise_install",
    "team.info": below("team", "id name url domain email_domain icon.image_68 icon.image_default"),
    "usergroups.list": below(
        "usergroups[]",
        "id team_id is_usergroup name description handle is_external date_create date_delete prefs",
    ),
    "usergroups.users.list": "users",
    "users.conversations": "response_metadata.next_cursor channels[].id channels[].created channels[].is_archived",
    "users.info": below("user", PERSON),
    "users.list": "cache_ts response_metadata.next_cursor " + below("members[]", PERSON),
    "views.open": below("view", VIEW),
    "views.publish": below("view", VIEW),
    "views.push": below("view", VIEW),
    "views.update": below("view", VIEW),
}
"""What every answer of the method has, in each of its lists' entries too."""

EMPTY = {
    method for method in VALID if method.partition(".")[0] in ("assistant", "functions", "pins", "reactions")
} | {"api.test", "blocks.validate", "chat.deleteScheduledMessage", "chat.unfurl"}
"""Methods that say no more than ok."""


@pytest.mark.parametrize("method", sorted(MUST))
def test_what_clients_read_is_in_every_answer(answers: list[Asked], method: str) -> None:
    granted = [asked.answer for asked in answers if asked.method == method and asked.answer["ok"]]

    missing = {
        path for answer in granted for path in MUST[method].split() if not has(answer, path.split("."))
    }

    assert granted
    assert missing == set()


def has(value: object, path: list[str]) -> bool:
    if not path:
        return True
    name, many = path[0].removesuffix("[]"), path[0].endswith("[]")
    if not isinstance(value, dict) or name not in value:
        return False
    return all(has(each, path[1:]) for each in (value[name] if many else [value[name]]))


def test_what_must_be_in_an_answer_is_said_of_every_method() -> None:
    assert set(MUST) | EMPTY == set(VALID)


IDS = {
    "files.getUploadURLExternal": ("file_id", "F"),
    "chat.scheduleMessage": ("scheduled_message_id", "Q"),
    "views.open": ("view", "V"),
    "bookmarks.add": ("bookmark", "Bk"),
}


def test_ids_and_timestamps_look_like_slacks(answers: list[Asked]) -> None:
    for asked in answers:
        if asked.answer["ok"] and asked.method in IDS:
            key, prefix = IDS[asked.method]
            value = asked.answer[key]
            assert re.fullmatch(prefix + "0[A-Z0-9]{7,8}", value["id"] if isinstance(value, dict) else value)
        if "ts" in asked.answer:
            assert re.fullmatch(r"\d{10}\.\d{6}", asked.answer["ts"])


def test_every_refusal_names_its_error(answers: list[Asked]) -> None:
    refused = [asked.answer for asked in answers if not asked.answer["ok"]]

    assert refused
    assert all(isinstance(answer["error"], str) and "retry_after" not in answer for answer in refused)
