"""/api/METHOD: reads a call, lets ordered faults happen, answers as Slack does, and logs."""

from __future__ import annotations

import asyncio
import sys

from aiohttp import web

from workspace import methods
from workspace.calls import Call, SlackError, read_call
from workspace.faults import Fault
from workspace.ids import TEAM_TOKEN_BOT
from workspace.site import Site
from workspace.world import Json

BROKEN = ("drop_after", "drop_before")


def routes(site: Site) -> list[web.RouteDef]:
    async def answer(request: web.Request) -> web.StreamResponse:
        return await _answer(site, request)

    return [web.post("/api/{method}", answer), web.get("/api/{method}", answer)]


async def _answer(site: Site, request: web.Request) -> web.StreamResponse:
    name = request.match_info["method"]
    fault = site.faults.take(name)
    try:
        call = await read_call(request, name)
    except SlackError as trouble:
        return web.json_response({"ok": False, "error": trouble.code})
    entry = site.log.add("api", name, args=call.args, fault=fault.kind if fault else None)
    _warn_of_real_token(call)
    if fault and (response := await _fault_before(site, fault, entry)):
        return _sent(request, response, fault)
    response = _response(site, call, entry)
    return _sent(request, response, fault)


def _warn_of_real_token(call: Call) -> None:
    token = call.token or ""
    if token.startswith("xoxb-") and token[5:6].isdigit():
        print(
            f"{call.method}: refused a token that looks real; this is a practice workspace", file=sys.stderr
        )


async def _fault_before(site: Site, fault: Fault, entry: Json) -> web.Response | None:
    """What a fault answers instead of the method, if it does."""
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
        return None
    if fault.kind == "drop_after":
        return None
    site.log.complete(entry, ok=False, error=fault.error if fault.kind == "error" else fault.kind)
    if fault.kind == "500":
        return web.Response(status=500, text="Internal Server Error")
    if fault.kind == "429":
        return _ratelimited(fault.seconds)
    return web.json_response({"ok": False, "error": fault.error})


def _ratelimited(seconds: float) -> web.Response:
    headers = {"Retry-After": str(max(1, round(seconds)))}
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)


def _response(site: Site, call: Call, entry: Json) -> web.Response:
    try:
        body = {"ok": True, **methods.answer(site, call)}
    except SlackError as trouble:
        site.log.complete(entry, ok=False, error=trouble.code, details=trouble.extra)
        if trouble.code == "ratelimited":
            return _ratelimited(float(str(trouble.extra["retry_after"])))
        return web.json_response({"ok": False, "error": trouble.code, **trouble.extra})
    site.log.complete(entry, ok=True, ts=body.get("ts") or body.get("message_ts"))
    return web.json_response(body, headers=_headers(site, call))


def _headers(site: Site, call: Call) -> dict[str, str]:
    if call.token != TEAM_TOKEN_BOT:
        return {}
    # in lower case, as over HTTP/2: Bolt looks for it just so
    return {"x-oauth-scopes": ",".join(sorted(site.space.scopes))}


def _sent(request: web.Request, response: web.Response, fault: Fault | None) -> web.Response:
    """A broken line: the caller never learns what became of the call."""
    if fault and fault.kind in BROKEN and request.transport:
        request.transport.abort()
    return response
