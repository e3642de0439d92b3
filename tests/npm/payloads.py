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
    "message/channel_join": "slack.ChannelJoinMessageEvent",
    "message/channel_leave": "slack.ChannelLeaveMessageEvent",
    "message/channel_name": "slack.ChannelNameMessageEvent",
    "message/channel_topic": "slack.ChannelTopicMessageEvent",
    "message/channel_purpose": "slack.ChannelPurposeMessageEvent",
    "message/channel_archive": "slack.ChannelArchiveMessageEvent",
    "message/channel_unarchive": "slack.ChannelUnarchiveMessageEvent",
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
        case="message/message_deleted",
        type='Omit<slack.MessageDeletedEvent, "previous_message"> & Record<"previous_message", '
        'Omit<slack.GenericMessageEvent, "subtype" | "channel" | "channel_type" | "event_ts">>',
        reason="the type wants a whole event as the message; in Slack's recordings it has no channel",
    ),
    Loosened(
        case="message/file_share",
        type='Omit<slack.FileShareMessageEvent, "files"> & { files: { id: string; mimetype: string; comments_count: number }[] }',
        reason="the type wants the number of comments in words; in Slack's recordings it is a number",
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
    """A key that does not fit in some object of a payload: it is not there, or it is null where the type has no null.

    The filler is what would fit; of a null key nothing would.
    """

    case: str
    at: str
    key: str
    reason: str
    filler: object = None
    null: bool = False

    def mended(self, body: Json) -> Json:
        """The payload as it would fit; the same where nothing is to be mended."""
        if not fnmatch(case_of(body), self.case):
            return body
        changed = copy.deepcopy(body)
        for place in places(changed, self.at.split(".") if self.at else []):
            if not self.null:
                place.setdefault(self.key, self.filler)
            elif place.get(self.key, "") is None:
                del place[self.key]
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


def lacking(case: str, at: str, reason: str, **fillers: object) -> tuple[Deviation, ...]:
    """A deviation for each key that is not there."""
    return tuple(
        Deviation(case=case, at=at, key=key, filler=filler, reason=reason) for key, filler in fillers.items()
    )


OUTSIDE = "Slack's recordings say null outside an organisation"
UNTOUCHED = "what Slack says of an untouched one is not documented; every other empty input holds null"
NO_MESSAGE = "Slack sends none from a view, in which there is no message to respond to"
UNRECORDED = "the type asks for it; Slack's recordings of this event never have it"
DEVIATIONS = (
    Deviation(case="*", at="", key="enterprise", null=True, reason=OUTSIDE),
    Deviation(case="*", at="", key="context_enterprise_id", null=True, reason=OUTSIDE),
    Deviation(case="*", at="view.state.values.*.*", key="rich_text_value", null=True, reason=UNTOUCHED),
    *lacking("block_actions/view/*", "", NO_MESSAGE, response_url=""),
    *lacking("user_change", "event.user.profile", UNRECORDED, fields=None),
)
