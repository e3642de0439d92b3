"""What the page shows of a conversation: a window of its messages, and one thread."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import asdict, dataclass

from aiohttp import web

from workspace.seen import seen_json
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.wishes import BadWish, conversation_of, person_of
from workspace.world import Json

WINDOW = 50
"""How many messages are told at once, where the page does not say."""


@dataclass(frozen=True)
class Window:
    """Messages that stand one after another, and whether there are older and newer ones."""

    messages: list[Message]
    older: bool
    newer: bool


def routes(site: Site) -> list[web.RouteDef]:
    return [
        web.get("/page-api/messages", lambda request: _messages(site, request)),
        web.get("/page-api/thread", lambda request: _thread(site, request)),
    ]


async def _messages(site: Site, request: web.Request) -> web.Response:
    person, conversation = _place(site, request)
    standing = [each for each in conversation.seen_by(person) if each.is_in_channel]
    window = windowed(standing, dict(request.query))
    return web.json_response(
        {
            "ok": True,
            "channel": conversation.id,
            "messages": [seen_json(site.space, person, conversation, each) for each in window.messages],
            "older": window.older,
            "newer": window.newer,
            "assistant": _assistant(site, conversation, ""),
        }
    )


async def _thread(site: Site, request: web.Request) -> web.Response:
    """The message that began it and its replies, as this person sees them."""
    person, conversation = _place(site, request)
    ts = request.query["ts"]
    seen = [each for each in conversation.seen_by(person) if ts in (each.ts, each.thread_ts)]
    return web.json_response(
        {
            "ok": True,
            "messages": [seen_json(site.space, person, conversation, each) for each in seen],
            "assistant": _assistant(site, conversation, ts),
        }
    )


def _assistant(site: Site, conversation: Conversation, ts: str) -> Json | None:
    """What the app says of itself at this thread, or without one at the conversation."""
    thread = site.space.assistants.get((conversation.id, ts))
    return asdict(thread) if thread else None


def windowed(standing: list[Message], wish: dict[str, str]) -> Window:
    """The newest; or those `before`, `after` or `around` a message; or all `from` one on, at most `to` another."""
    limit = int(wish.get("limit", WINDOW))
    ids = [each.ts for each in standing]
    first, end = max(0, len(ids) - limit), len(ids)
    if "before" in wish:
        end = bisect_left(ids, wish["before"])
        first = max(0, end - limit)
    elif "after" in wish:
        first = bisect_right(ids, wish["after"])
        end = min(len(ids), first + limit)
    elif "around" in wish:
        first = max(0, bisect_left(ids, wish["around"]) - limit // 2)
        end = min(len(ids), first + limit)
    elif "from" in wish:
        first = bisect_left(ids, wish["from"])
        end = bisect_right(ids, wish["to"]) if "to" in wish else len(ids)
    return Window(standing[first:end], older=first > 0, newer=end < len(ids))


def _place(site: Site, request: web.Request) -> tuple[str, Conversation]:
    wish = dict(request.query)
    try:
        person = person_of(site, wish)
        return person, conversation_of(site, wish, person)
    except (BadWish, KeyError) as trouble:
        raise web.HTTPBadRequest(text=str(trouble)) from None
