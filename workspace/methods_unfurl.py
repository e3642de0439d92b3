"""chat.unfurl: what the app shows below a link that somebody has posted."""

from __future__ import annotations

import html

from workspace import message_events, shapes
from workspace.blocks import check_message
from workspace.calls import Call, SlackError
from workspace.content import Content, attached, bots_message
from workspace.ids import APP_ID, BOT_ID
from workspace.inputs import with_ids
from workspace.links import links_in
from workspace.reach import conversation_of, message_of
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.world import Json

SOURCES = ("composer", "conversations_history")
PROMPTS = ("user_auth_required", "user_auth_message", "user_auth_blocks", "user_auth_url")


def unfurl(site: Site, call: Call) -> Json:
    """https://docs.slack.dev/reference/methods/chat.unfurl"""
    conversation, message = _posted(site, *_place(call))
    unfurls = call.parsed("unfurls", "invalid_unfurls_format")
    if any(call.has(name) for name in PROMPTS):
        _invite(site, call, conversation, message)
    elif not unfurls:
        raise SlackError("missing_unfurls")
    _attach(site, conversation, message, unfurls or {})
    return {}


def _place(call: Call) -> tuple[str, str]:
    """Where the link was posted: named by channel and ts, or by what the event link_shared called it."""
    if call.has("unfurl_id") or call.has("source"):
        return _read_unfurl_id(call)
    for name in ("channel", "ts"):
        if not call.has(name):
            raise SlackError(f"missing_{name}")
    return call.text("channel"), call.text("ts")


def _read_unfurl_id(call: Call) -> tuple[str, str]:
    """Channel, seconds, microseconds and a secret, with full stops between them."""
    for name in ("unfurl_id", "source"):
        if not call.has(name):
            raise SlackError(f"missing_{name}")
    if call.text("source") not in SOURCES:
        raise SlackError("invalid_source")
    parts = call.text("unfurl_id").split(".")
    if len(parts) != 4:
        raise SlackError("invalid_unfurl_id")
    return parts[0], f"{parts[1]}.{parts[2]}"


def _posted(site: Site, channel: str, ts: str) -> tuple[Conversation, Message]:
    try:
        conversation = conversation_of(site, channel)
    except SlackError:
        raise SlackError("cannot_find_channel") from None
    try:
        return conversation, message_of(conversation, ts)
    except SlackError:
        raise SlackError("cannot_find_message") from None


def _attach(site: Site, conversation: Conversation, message: Message, unfurls: object) -> None:
    """A second unfurl of the same link takes the place of the first."""
    if not isinstance(unfurls, dict):
        raise SlackError("invalid_unfurls_format")
    made = [_attachment(site, message, url, shown) for url, shown in unfurls.items()]
    before = shapes.message_json(site.space, conversation, message)
    others = [each for each in message.attachments if each.get("from_url") not in unfurls]
    message.attachments = [{**each, "id": number} for number, each in enumerate([*others, *made], start=1)]
    site.space.changed("messages", channel=conversation.id)
    if made:
        message_events.edited(site, conversation, message, before)


def _attachment(site: Site, message: Message, url: str, shown: object) -> Json:
    if not links_in(url, site.space.manifest.unfurl_domains):
        raise SlackError("cannot_unfurl_url")
    if url not in html.unescape(message.text):
        raise SlackError("cannot_unfurl_message")
    if not isinstance(shown, dict) or not shown or check_message({"attachments": [shown]}):
        raise SlackError("cannot_parse_attachment")
    ours = {"from_url": url, "app_unfurl_url": url, "is_app_unfurl": True, "app_id": APP_ID, "bot_id": BOT_ID}
    return attached(shown) | ours


def _invite(site: Site, call: Call, conversation: Conversation, message: Message) -> None:
    """Asks whoever posted the link, and nobody else, to sign in first."""
    if message.by_bot or message.user not in conversation.members:
        raise SlackError("cannot_prompt")
    blocks = call.listed("user_auth_blocks", "cannot_parse_attachment")
    if check_message({"blocks": blocks}):
        raise SlackError("cannot_parse_attachment")
    address = f" {call.text('user_auth_url')}" if call.has("user_auth_url") else ""
    words = (
        call.text("user_auth_message")
        or f"{site.space.manifest.app_name} would show more of this link.{address}"
    )
    said = Content(text=words, blocks=with_ids(blocks), attachments=[])
    asked = bots_message(site.space.next_ts(conversation), said, thread=message.thread_ts)
    asked.only_for = message.user
    site.space.add(conversation, asked)
