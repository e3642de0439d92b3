"""The page at / and what it asks for: its files, who and what is here, and news as it happens."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import web

from workspace import acts, inputs, web_page_messages
from workspace.clock import zone_changes
from workspace.ids import BOT_USER
from workspace.site import Site
from workspace.state import Conversation, Place
from workspace.unread import unread
from workspace.wishes import BadWish, person_of, view_of
from workspace.world import Json

PAGE = Path(__file__).parent / "page"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)


def routes(site: Site) -> list[web.AbstractRouteDef]:
    return [
        web.get("/", _index),
        web.get("/favicon.ico", _no_icon),
        web.static("/page", PAGE),
        web.get("/page-api/snapshot", lambda request: _snapshot(site, request)),
        web.get("/page-api/news", lambda request: _news(site, request)),
        web.post("/page-api/place", lambda request: _remember_place(site, request)),
        web.post("/page-api/read", lambda request: _mark_read(site, request)),
        web.post("/page-api/typed", lambda request: _keep_typed(site, request)),
        web.post("/page-api/upload", lambda request: _upload(site, request)),
        *web_page_messages.routes(site),
    ]


async def _index(_request: web.Request) -> web.Response:
    text = (PAGE / "index.html").read_text(encoding="utf-8")
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}
    return web.Response(text=text, content_type="text/html", headers=headers)


async def _no_icon(_request: web.Request) -> web.Response:
    return web.Response(status=204)


def _person(site: Site, request: web.Request) -> str:
    """Who is meant; without a word on it, whoever looked last."""
    people = (request.query.get("as", ""), next(reversed(site.space.places), ""))
    known = (each for each in people if each in site.space.people and each != BOT_USER)
    return next(known, site.space.world.people[0].id)


async def _snapshot(site: Site, request: web.Request) -> web.Response:
    """All that the frame of the page shows to this person; messages are asked for by channel."""
    person = _person(site, request)
    manifest, team = site.space.manifest, site.space.world.team
    me = site.space.people[person]
    changes = _zone_changes(me.tz, site.clock.now(UTC).date())
    return web.json_response(
        {
            "team": {"id": team.id, "name": team.name},
            "me": person,
            "place": asdict(place) if (place := site.space.places.get(person)) else None,
            "zone": {"name": me.tz, "locale": me.locale, "changes": changes},
            "now": site.clock.timestamp(),
            "bot": {
                "id": BOT_USER,
                "name": manifest.bot_name,
                "handle": manifest.handle,
                "dm": _bot_dm(site, person),
                **asdict(manifest.app_home),
            },
            "people": [_person_row(site, id) for id in site.space.people],
            "groups": [{"id": each.id, "handle": each.handle} for each in site.space.groups.values()],
            "channels": _channel_rows(site, person),
            "commands": [
                {"name": each.name, "description": each.description, "hint": each.usage_hint}
                for each in manifest.commands
            ],
            "shortcuts": [
                {
                    "name": each.name,
                    "type": each.type,
                    "callback_id": each.callback_id,
                    "description": each.description,
                }
                for each in manifest.shortcuts
            ],
            "connected": bool(site.sockets.count or site.deliveries.events_url),
        }
    )


@lru_cache(maxsize=64)
def _zone_changes(zone: str, day: date) -> list[tuple[int, int]]:
    """Asked for with every snapshot, and the same all day."""
    return zone_changes(ZoneInfo(zone), datetime.combine(day, time(), UTC))


def _bot_dm(site: Site, person: str) -> str:
    return site.space.direct_messages(BOT_USER, person).id


def _person_row(site: Site, id: str) -> Json:
    person = site.space.people[id]
    return {
        "id": id,
        "name": person.name,
        "real_name": person.real_name,
        "title": person.title,
        "guest": person.guest,
        "outsider": person.outsider,
        "bot": id == BOT_USER,
    }


def _channel_rows(site: Site, person: str) -> list[Json]:
    return [
        _channel_row(site, person, each)
        for each in site.space.conversations.values()
        if _shown(site, each, person)
    ]


def _shown(site: Site, conversation: Conversation, person: str) -> bool:
    """Their own, and the public ones for those who are not guests."""
    if person in conversation.members:
        return True
    me = site.space.people[person]
    return conversation.kind == "channel" and not (me.guest or me.outsider)


def _channel_row(site: Site, person: str, conversation: Conversation) -> Json:
    others = [member for member in conversation.members if member != person]
    new = unread(site.space, person, conversation)
    return {
        "id": conversation.id,
        "name": conversation.name,
        "kind": conversation.kind,
        "topic": conversation.topic.value,
        "members": conversation.members,
        "archived": conversation.archived,
        "with": others[0] if conversation.kind == "im" and others else None,
        "said": bool(conversation.messages),
        "read": site.space.last_read.get((person, conversation.id), ""),
        "unread": new.messages,
        "mentions": new.mentions,
    }


async def _remember_place(site: Site, request: web.Request) -> web.Response:
    """Where the page opens when it is asked for by its bare address: the last place comes last."""
    wish = await request.json()
    if wish["as"] in site.space.people:
        site.space.places.pop(wish["as"], None)
        site.space.places[wish["as"]] = Place(wish["channel"], wish["tab"])
        site.space.changed("places")
    return web.json_response({"ok": True})


async def _mark_read(site: Site, request: web.Request) -> web.Response:
    wish = await request.json()
    conversation = site.space.conversations.get(wish.get("channel"))
    if conversation and conversation.messages:
        site.space.last_read[wish["as"], conversation.id] = max(conversation.messages)
        site.space.changed("unread", person=wish["as"])
    return web.json_response({"ok": True})


async def _keep_typed(site: Site, request: web.Request) -> web.Response:
    """What stands in a form's fields, before a button in it is pressed or the app's changes are shown: Slack knows it."""
    wish = await request.json()
    try:
        view = view_of(site, wish, person_of(site, wish))
    except BadWish as trouble:
        return web.json_response({"ok": False, "error": str(trouble)}, status=400)
    for block_id, fields in wish["values"].items():
        for action_id, value in fields.items():
            # the app may have changed the form since
            with suppress(inputs.NoSuchElement):
                acts.fill_in(view, {block_id: {action_id: value}})
    return web.json_response({"ok": True})


async def _upload(site: Site, request: web.Request) -> web.Response:
    """A file that a person brings; it is shared when they say something with it."""
    content = await request.read()
    file = site.space.new_file(
        name=request.query.get("name", "file"), length=len(content), user=_person(site, request)
    )
    file.content = content
    return web.json_response({"ok": True, "id": file.id, "name": file.name})


async def _news(site: Site, request: web.Request) -> web.StreamResponse:
    """Server-sent events that say what has changed; the page then asks for it."""
    stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await stream.prepare(request)
    news: asyncio.Queue[Json] = asyncio.Queue()
    unwatch = site.space.watch(news.put_nowait)
    try:
        await stream.write(b": welcome\n\n")
        while True:
            await stream.write(f"data: {json.dumps(await news.get())}\n\n".encode())
    except (ConnectionError, asyncio.CancelledError):
        return stream
    finally:
        unwatch()
