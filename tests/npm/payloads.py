"""Which of Slack's types each payload to an app should have, and where the two are known not to meet, with the reason."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch

from tests.npm.stage import Json

INTERACTIONS = {
    "view_submission": "bolt.ViewSubmitAction",
    "view_closed": "bolt.ViewClosedAction",
    "shortcut": "bolt.GlobalShortcut",
    "message_action": "bolt.MessageShortcut",
    "block_suggestion": "bolt.BlockSuggestion",
}
MESSAGES = {
    "message": "slack.GenericMessageEvent",
    "message/file_share": "slack.FileShareMessageEvent",
    "message/message_changed": "slack.MessageChangedEvent",
    "message/message_deleted": "slack.MessageDeletedEvent",
}


def fitting(body: Json, but: Deviation | None = None) -> Json:
    """The payload without its known deviations, or with one of them left."""
    for deviation in DEVIATIONS:
        body = body if deviation is but else deviation.mended(body)
    return body


def case_of(body: Json) -> str:
    """What sort of payload this is: the type, and what else decides over its shape."""
    if event := body.get("event"):
        return "/".join(filter(None, (event["type"], event.get("subtype"))))
    kind = "command" if "command" in body else str(body["type"])
    if kind in ("block_actions", "block_suggestion"):
        kind += "/view" if "view" in body else "/message"
    return f"{kind}/{body['actions'][0]['type']}" if "actions" in body else kind


def type_of(body: Json) -> str:
    case = case_of(body)
    loosened = next((each.type for each in LOOSENED if each.case == case), None)
    return envelope(body, loosened or strict_type(body))


def strict_type(body: Json) -> str:
    case = case_of(body)
    if "event" in body:
        return MESSAGES.get(case, f'bolt.KnownEventFromType<"{case}">')
    if "command" in body:
        return "bolt.SlashCommand"
    if "actions" in body:
        action = body["actions"][0]["type"]
        return f'bolt.BlockAction<Extract<bolt.BlockElementAction, {{ type: "{action}" }}>>'
    return INTERACTIONS[body["type"]]


def envelope(body: Json, inner: str) -> str:
    return f"bolt.EnvelopedEvent<{inner}>" if "event" in body else inner


# --- where the types are wrong


@dataclass(frozen=True, kw_only=True)
class Loosened:
    """A type that does not say what Slack sends, and the type that stands in for it."""

    case: str
    type: str
    reason: str


LOOSENED = (
    Loosened(
        case="message",
        type='Omit<slack.GenericMessageEvent, "subtype">',
        reason="the type wants a subtype that is undefined, which JSON cannot say",
    ),
    Loosened(
        case="message/message_changed",
        type='Omit<slack.MessageChangedEvent, "message" | "previous_message"> & Record<"message" | "previous_message", '
        'Omit<slack.GenericMessageEvent, "subtype" | "channel" | "channel_type" | "event_ts">>',
        reason="the type wants whole events as the two messages; in Slack's recordings they have no channel",
    ),
    Loosened(
        case="block_actions/message/datetimepicker",
        type="bolt.BlockAction<bolt.BasicElementAction & { selected_date_time: number }>",
        reason="the library has no type for what a datetimepicker sends",
    ),
)


# --- where payloads deviate


@dataclass(frozen=True, kw_only=True)
class Deviation:
    """An object in a payload that does not fit: what it lacks, or what is null where the type allows no null."""

    case: str
    at: str
    reason: str
    lacks: Json | None = None
    null: str = ""

    def mended(self, body: Json) -> Json:
        """The payload as it would fit; the very same where nothing is to be mended."""
        if not fnmatch(case_of(body), self.case):
            return body
        changed = copy.deepcopy(body)
        for place in places(changed, self.at.split(".") if self.at else []):
            if self.null and place.get(self.null, "") is None:
                del place[self.null]
            place |= {key: value for key, value in (self.lacks or {}).items() if key not in place}
        return changed


def places(part: object, path: list[str]) -> Iterator[Json]:
    """The objects at a path in which * stands for every key and every entry."""
    if not path:
        if isinstance(part, dict):
            yield part
        return
    entries = dict(enumerate(part)) if isinstance(part, list) else part
    for key, value in list(entries.items()) if isinstance(entries, dict) else ():
        if path[0] in ("*", key):
            yield from places(value, path[1:])


DEVIATIONS = (
    Deviation(
        case="*", at="", null="enterprise", reason="Slack's recordings say null outside an organisation"
    ),
    Deviation(case="*", at="", null="context_enterprise_id", reason="null outside an organisation, as above"),
    Deviation(
        case="block_actions/view/*",
        at="",
        lacks={"response_url": ""},
        reason="Slack sends none from a view, in which there is no message to respond to",
    ),
    Deviation(
        case="*",
        at="view.state.values.*.*",
        null="rich_text_value",
        reason="what Slack says of an untouched one is not documented; every other empty input holds null",
    ),
    Deviation(
        case="block_suggestion/message",
        at="",
        lacks={"container": {}},
        reason="to be mended: a suggestion in a message says nothing of the message",
    ),
    Deviation(
        case="message/message_changed",
        at="event",
        lacks={"channel_type": "channel"},
        reason="to be mended: the other message events have it, and Slack's recordings of this one",
    ),
    Deviation(
        case="message/file_share",
        at="event.files.*",
        lacks={
            "pretty_type": "Plain Text",
            "editable": False,
            "is_external": False,
            "external_type": "",
            "is_public": True,
            "public_url_shared": False,
            "display_as_bot": False,
            "username": "",
            "channels": [],
            "groups": [],
        },
        reason="to be mended: files lack what every file has in Slack's recordings",
    ),
    Deviation(
        case="*_rename",
        at="event.channel",
        lacks={"name_normalized": "", "is_channel": True, "is_mpim": False},
        reason="to be mended: a renamed channel is told by three fields of six",
    ),
    Deviation(case="group_archive", at="event", lacks={"is_moved": 0}, reason="to be mended: not there"),
    Deviation(
        case="group_unarchive",
        at="event",
        lacks={"actor_id": ""},
        reason="to be mended: of private channels Slack calls the person actor_id here, and user elsewhere",
    ),
    Deviation(case="user_change", at="event", lacks={"cache_ts": 0}, reason="to be mended: not there"),
    Deviation(
        case="user_change",
        at="event.user",
        lacks={"who_can_share_contact_card": "EVERYONE"},
        reason="to be mended: people lack what they have in Slack's recordings",
    ),
    Deviation(
        case="user_change",
        at="event.user.profile",
        lacks={
            "phone": "",
            "skype": "",
            "first_name": "",
            "last_name": "",
            "status_text_canonical": "",
            "status_emoji_display_info": [],
            "status_expiration": 0,
            "team": "",
            "fields": None,
            **{f"image_{size}": "" for size in (24, 32, 48, 72, 192, 512)},
        },
        reason="to be mended: people lack what they have in Slack's recordings",
    ),
    *(
        Deviation(
            case="message*",
            at=at,
            lacks={"icons": {"image_36": "", "image_48": "", "image_72": ""}},
            reason="to be mended: a bot has its pictures in Slack's recordings",
        )
        for at in ("event.bot_profile", "event.*.bot_profile")
    ),
)
