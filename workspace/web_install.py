"""The page on which a person allows the app in, and the way back to the app with the code for its token."""

from __future__ import annotations

import html
from urllib.parse import urlencode, urlsplit

from aiohttp import web

from workspace.installs import Grant
from workspace.site import Site


def routes(site: Site) -> list[web.RouteDef]:
    return [
        web.get("/oauth/v2/authorize", lambda request: _ask(site, request)),
        web.post("/oauth/v2/authorize", lambda request: _allow(site, request)),
    ]


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
