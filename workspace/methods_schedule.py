"""chat.scheduleMessage and its fellows: what the bot wants to be said later, and the saying of it when the time comes."""

from __future__ import annotations

import asyncio

from workspace import content, shapes, shapes_things
from workspace.calls import Call, SlackError
from workspace.content import Content, bots_message
from workspace.ids import new_id
from workspace.methods_chat import posted
from workspace.paging import page
from workspace.reach import conversation_of, is_ts, writable
from workspace.site import Site
from workspace.things import Scheduled
from workspace.world import Json

FURTHEST_SECONDS = 120 * 24 * 60 * 60
WINDOW_SECONDS = 5 * 60
MOST_IN_WINDOW = 30
LAST_CALL_SECONDS = 60

WAKES = ("clock", "everything", "scheduled")
"""The changes after which something else may be due next."""


def schedule_message(site: Site, call: Call) -> Json:
    """https://docs.slack.dev/reference/methods/chat.scheduleMessage"""
    conversation = writable(site, call.text("channel"))
    said = content.content_of(call)
    if len(said.text) > content.LONGEST_TEXT:
        raise SlackError("msg_too_long")
    thread, metadata = content.thread_of(conversation, call), content.metadata_of(call)
    post_at = _post_at(site, call, conversation.id)
    made = Scheduled(
        id=new_id("Q"),
        channel=conversation.id,
        post_at=post_at,
        created=int(site.clock.timestamp()),
        text=said.text,
        blocks=said.blocks,
        attachments=said.attachments,
        thread_ts=thread,
        broadcast=call.flag("reply_broadcast"),
        metadata=metadata,
    )
    site.space.scheduled[made.id] = made
    site.space.changed("scheduled")
    return {
        "channel": conversation.id,
        "scheduled_message_id": made.id,
        "post_at": post_at,
        "message": shapes.delayed_json(site.space, made),
    }


def _post_at(site: Site, call: Call, channel: str) -> int:
    if not call.text("post_at").isdecimal():
        raise SlackError("invalid_time")
    post_at, now = int(call.text("post_at")), site.clock.timestamp()
    if post_at <= now:
        raise SlackError("time_in_past")
    if post_at > now + FURTHEST_SECONDS:
        raise SlackError("time_too_far")
    there = [each.post_at for each in site.space.scheduled.values() if each.channel == channel]
    if sum(each // WINDOW_SECONDS == post_at // WINDOW_SECONDS for each in there) >= MOST_IN_WINDOW:
        raise SlackError("restricted_too_many")
    return post_at


def list_scheduled(site: Site, call: Call) -> Json:
    if call.has("channel") and call.text("channel") not in site.space.conversations:
        raise SlackError("invalid_channel")
    oldest, latest = _moment(call, "oldest", 0.0), _moment(call, "latest", float("inf"))
    found = sorted(site.space.scheduled.values(), key=lambda each: each.post_at)
    wanted = [
        each
        for each in found
        if call.text("channel") in ("", each.channel) and oldest <= each.post_at <= latest
    ]
    part, cursor = page(call, wanted)
    return {
        "scheduled_messages": [shapes_things.scheduled_json(each) for each in part],
        "response_metadata": {"next_cursor": cursor},
    }


def _moment(call: Call, name: str, default: float) -> float:
    words = call.text(name)
    return float(words) if words.isdecimal() or is_ts(words) else default


def delete_scheduled(site: Site, call: Call) -> Json:
    """What is about to be posted within a minute can no longer be held back."""
    conversation = conversation_of(site, call.text("channel"))
    found = site.space.scheduled.get(call.text("scheduled_message_id"))
    soon = site.clock.timestamp() + LAST_CALL_SECONDS
    if found is None or found.channel != conversation.id or found.post_at < soon:
        raise SlackError("invalid_scheduled_message_id")
    del site.space.scheduled[found.id]
    site.space.changed("scheduled")
    return {}


async def post_when_due(site: Site) -> None:
    """Posts what is due, the earliest first, whenever the workspace's clock gets there; until it is cancelled."""
    woken = asyncio.Event()

    def wake(news: Json) -> None:
        if news["topic"] in WAKES:
            woken.set()

    unwatch = site.space.watch(wake)
    try:
        while True:
            woken.clear()
            _post_due(site)
            await _until_next(site, woken)
    finally:
        unwatch()


def _post_due(site: Site) -> None:
    now = site.clock.timestamp()
    due = [each for each in site.space.scheduled.values() if each.post_at <= now]
    for each in sorted(due, key=lambda each: each.post_at):
        del site.space.scheduled[each.id]
        _post(site, each)


def _post(site: Site, due: Scheduled) -> None:
    """At the moment that it was due, even where the clock jumped beyond; where the bot may no longer write, nowhere."""
    if due.metadata is not None:
        return
    try:
        conversation = writable(site, due.channel)
    except SlackError:
        return
    said = Content(text=due.text, blocks=due.blocks, attachments=due.attachments)
    ts = conversation.next_ts(due.post_at)
    posted(site, conversation, bots_message(ts, said, thread=due.thread_ts, broadcast=due.broadcast))


async def _until_next(site: Site, woken: asyncio.Event) -> None:
    """Until the next one is due, or something has changed."""
    waiting = site.space.scheduled.values()
    left = min((each.post_at for each in waiting), default=None)
    seconds = None if left is None else max(0.0, left - site.clock.timestamp())
    try:
        await asyncio.wait_for(woken.wait(), seconds)
    except TimeoutError:
        return
