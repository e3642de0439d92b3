"""Response URLs, uploads and downloads, portraits, permalinks and the socket door."""

from __future__ import annotations

import html
import json
from urllib.parse import urlencode

from aiohttp import web

from workspace import answers
from workspace.hooks import HookRefuses
from workspace.shapes_files import PICTURES, mime_type
from workspace.site import Site
from workspace.state import StoredFile
from workspace.world import Json


def routes(site: Site) -> list[web.RouteDef]:
    return [
        web.get("/link/", site.sockets.serve),
        web.post("/hooks/{kind}/{team}/{secret}", lambda request: _use_hook(site, request)),
        web.post("/upload/v1/{secret}", lambda request: _upload(site, request)),
        web.get("/files/{id}/{name}", lambda request: _download(site, request)),
        web.get("/files-tmb/{id}/{size}/{name}", lambda request: _download(site, request)),
        web.get("/portraits/{id}_{size}.svg", lambda request: _portrait(site, request)),
        web.get("/archives/{channel}/{permalink}", _follow_permalink),
    ]


async def _use_hook(site: Site, request: web.Request) -> web.Response:
    body = await _hook_body(request)
    entry = site.log.add("response_url", request.match_info["kind"], body=body)
    try:
        message = answers.use(site, request.match_info["secret"], body)
    except HookRefuses as refusal:
        site.log.complete(entry, ok=False, error=refusal.reason)
        return web.Response(status=refusal.status, text=refusal.reason)
    site.log.complete(entry, ok=True, ts=message.ts if message else None)
    return web.Response(text="ok")


async def _hook_body(request: web.Request) -> Json:
    try:
        body = json.loads(await request.text() or "{}")
    except json.JSONDecodeError:
        raise web.HTTPBadRequest(text="invalid_payload") from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="invalid_payload")
    return body


async def _upload(site: Site, request: web.Request) -> web.Response:
    secret = request.match_info["secret"]
    file = next((each for each in site.space.files.values() if each.secret == secret), None)
    if file is None:
        raise web.HTTPNotFound(text="no such upload")
    file.content = await _content(request)
    site.log.add("upload", file.name, bytes=len(file.content))
    return web.Response(text=f"OK - {len(file.content)}")


async def _content(request: web.Request) -> bytes:
    if not request.content_type.startswith("multipart/"):
        return await request.read()
    fields = await request.post()
    found = next((each for each in fields.values() if isinstance(each, web.FileField)), None)
    return found.file.read() if found else b""


async def _download(site: Site, request: web.Request) -> web.Response:
    file: StoredFile | None = site.space.files.get(request.match_info["id"])
    if file is None:
        raise web.HTTPNotFound
    kind = mime_type(file.name)
    headers = {"X-Content-Type-Options": "nosniff", "Content-Type": kind}
    if kind not in PICTURES:
        headers["Content-Disposition"] = "attachment"
    return web.Response(body=file.content, headers=headers)


async def _portrait(site: Site, request: web.Request) -> web.Response:
    """The first letters of a name, on a plain ground."""
    id = request.match_info["id"]
    person = site.space.people.get(id)
    name = person.real_name if person else site.space.world.team.name
    letters = html.escape("".join(word[0] for word in name.split()[:2]).upper())
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="#2f6f62"/>'
        f'<text x="24" y="31" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">{letters}</text></svg>'
    )
    return web.Response(
        text=picture, content_type="image/svg+xml", headers={"X-Content-Type-Options": "nosniff"}
    )


async def _follow_permalink(request: web.Request) -> web.Response:
    """A permalink opens the page at that message."""
    digits = request.match_info["permalink"].removeprefix("p")
    fields = {"channel": request.match_info["channel"], "ts": f"{digits[:-6]}.{digits[-6:]}"}
    if thread := request.query.get("thread_ts"):
        fields["thread"] = thread
    raise web.HTTPFound(f"/?{urlencode(fields)}")
