"""Response URLs, uploads and downloads, the socket door, and the page on which the app is allowed in."""

import html
import json
from urllib.parse import urlencode, urlsplit

from aiohttp import web

from workspace.hooks import HookRefuses
from workspace.installs import Grant
from workspace.shapes import mime_type
from workspace.site import Site
from workspace.state import StoredFile
from workspace.world import Json

SHOWN_IN_PAGE = ("image/png", "image/jpeg", "image/gif", "image/webp")


def routes(site: Site) -> list[web.RouteDef]:
    return [
        web.get("/link/", site.sockets.serve),
        web.post("/hooks/{kind}/{team}/{secret}", lambda request: _use_hook(site, request)),
        web.post("/upload/v1/{secret}", lambda request: _upload(site, request)),
        web.get("/files/{id}/{name}", lambda request: _download(site, request)),
        web.get("/archives/{channel}/{permalink}", _follow_permalink),
        web.get("/oauth/v2/authorize", lambda request: _ask(site, request)),
        web.post("/oauth/v2/authorize", lambda request: _allow(site, request)),
    ]


async def _use_hook(site: Site, request: web.Request) -> web.Response:
    body = await _hook_body(request)
    entry = site.log.add("response_url", request.match_info["kind"], body=body)
    try:
        message = site.hooks.use(request.match_info["secret"], body)
    except HookRefuses as refusal:
        entry |= {"ok": False, "error": refusal.reason}
        return web.Response(status=refusal.status, text=refusal.reason)
    entry |= {"ok": True, "ts": message.ts if message else None}
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
    if kind not in SHOWN_IN_PAGE:
        headers["Content-Disposition"] = "attachment"
    return web.Response(body=file.content, headers=headers)


async def _follow_permalink(request: web.Request) -> web.Response:
    """A permalink opens the page at that message."""
    digits = request.match_info["permalink"].removeprefix("p")
    fields = {"channel": request.match_info["channel"], "ts": f"{digits[:-6]}.{digits[-6:]}"}
    if thread := request.query.get("thread_ts"):
        fields["thread"] = thread
    raise web.HTTPFound(f"/?{urlencode(fields)}")


async def _ask(site: Site, request: web.Request) -> web.Response:
    """Asks a person whether the app may come in."""
    address = _redirect(site, request.query.get("redirect_uri", ""))
    if not request.query.get("client_id"):
        raise web.HTTPBadRequest(text="invalid_client_id")
    fields = {key: request.query.get(key, "") for key in ("client_id", "scope", "state")}
    fields["redirect_uri"] = address
    origin = "{0.scheme}://{0.netloc}".format(urlsplit(address))
    policy = f"default-src 'none'; style-src 'self'; form-action 'self' {origin}"
    page = _consent_page(site, fields)
    return web.Response(text=page, content_type="text/html", headers={"Content-Security-Policy": policy})


def _redirect(site: Site, wanted: str) -> str:
    """Only where the manifest says, or to this machine."""
    listed = site.space.manifest.redirect_urls
    address = wanted or (listed[0] if listed else "")
    loopback = urlsplit(address).hostname in ("127.0.0.1", "localhost", "::1")
    if not loopback and not any(address.startswith(each) for each in listed):
        raise web.HTTPBadRequest(text="bad_redirect_uri")
    return address


def _consent_page(site: Site, fields: dict[str, str]) -> str:
    def text(words: str) -> str:
        return html.escape(words, quote=True)

    hidden = "".join(f'<input type="hidden" name="{text(k)}" value="{text(v)}">' for k, v in fields.items())
    people = "".join(f'<option value="{p.id}">{text(p.real_name)}</option>' for p in site.space.world.people)
    scopes = "".join(f"<li>{text(scope)}</li>" for scope in fields["scope"].split(",") if scope)
    app, team = text(site.space.manifest.app_name), text(site.space.world.team.name)
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Allow {app}</title>'
        '<link rel="stylesheet" href="/page/style.css"><body class="consent"><main>'
        f"<h1>{app} asks to enter {team}</h1><p>A practice workspace. It would be able to use:</p>"
        f'<ul>{scopes}</ul><form method="post" action="/oauth/v2/authorize">{hidden}'
        f'<label>You are <select name="person">{people}</select></label> '
        '<button class="primary" name="answer" value="allow">Allow</button> '
        '<button name="answer" value="cancel">Cancel</button></form></main></body></html>'
    )


async def _allow(site: Site, request: web.Request) -> web.Response:
    fields = {key: str(value) for key, value in (await request.post()).items()}
    address = _redirect(site, fields.get("redirect_uri", ""))
    if fields.get("answer") != "allow":
        answer = {"error": "access_denied", "state": fields.get("state", "")}
    else:
        answer = {
            "code": site.installs.allow(_grant(site, fields, address)),
            "state": fields.get("state", ""),
        }
        site.space.changed("installs")
    separator = "&" if "?" in address else "?"
    raise web.HTTPFound(f"{address}{separator}{urlencode(answer)}")


def _grant(site: Site, fields: dict[str, str], address: str) -> Grant:
    scopes = tuple(scope for scope in fields.get("scope", "").split(",") if scope)
    person = fields.get("person") or site.space.world.people[0].id
    return Grant(person, fields.get("client_id", ""), address, scopes)
