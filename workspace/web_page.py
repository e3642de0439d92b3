"""The page at / and what it asks for: its files, what a person has done on it, and news as it happens."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from workspace import acts, inputs, web_page_messages, web_page_snapshot
from workspace.site import Site
from workspace.state import Place
from workspace.web_page_snapshot import reader
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
        web.get("/page-api/news", lambda request: _news(site, request)),
        web.post("/page-api/place", lambda request: _remember_place(site, request)),
        web.post("/page-api/read", lambda request: _mark_read(site, request)),
        web.post("/page-api/typed", lambda request: _keep_typed(site, request)),
        web.post("/page-api/upload", lambda request: _upload(site, request)),
        *web_page_messages.routes(site),
        *web_page_snapshot.routes(site),
    ]


async def _index(_request: web.Request) -> web.Response:
    text = (PAGE / "index.html").read_text(encoding="utf-8")
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}
    return web.Response(text=text, content_type="text/html", headers=headers)


async def _no_icon(_request: web.Request) -> web.Response:
    return web.Response(status=204)


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
        name=request.query.get("name", "file"), length=len(content), user=reader(site, request)
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
