"""The server: all doors of the workspace on one loopback port, open until it is told to stop."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

from workspace import web_api, web_control, web_install, web_other, web_page, web_things
from workspace.ids import SIGNING_SECRET, TEAM_TOKEN_APP, TEAM_TOKEN_BOT
from workspace.keeper import kept
from workspace.methods_schedule import post_when_due
from workspace.site import Site

LOOPBACK = ("127.0.0.1", "localhost", "::1")
LARGEST_REQUEST = 64 * 1024 * 1024

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Other names for this machine, and other sites in its browser, are turned away."""
    if urlsplit(f"//{request.host}").hostname not in LOOPBACK:
        raise web.HTTPForbidden(text="this workspace is on loopback only")
    origin = request.headers.get("Origin")
    if origin and urlsplit(origin).netloc != request.host and not request.path.startswith("/oauth/"):
        raise web.HTTPForbidden(text="other sites may not use this workspace")
    return await handler(request)


def new_application(site: Site) -> web.Application:
    application = web.Application(middlewares=[only_from_here], client_max_size=LARGEST_REQUEST)
    for part in (web_api, web_control, web_install, web_other, web_page, web_things):
        application.add_routes(part.routes(site))

    async def close(_application: web.Application) -> None:
        await site.sockets.close()
        await site.deliveries.close()

    async def post_scheduled(_application: web.Application) -> AsyncIterator[None]:
        posting = asyncio.create_task(post_when_due(site))
        yield
        posting.cancel()

    application.on_shutdown.append(close)
    application.cleanup_ctx.append(post_scheduled)
    return application


async def serve(site: Site, host: str, port: int, state: Path | None = None) -> None:
    """Says on standard output where it is, then serves until SIGTERM or SIGINT."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stopping.set)
    runner = web.AppRunner(new_application(site), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    async with kept(site, state):
        try:
            listener = web.TCPSite(runner, host, port)
            await listener.start()
            site.space.url = _address(runner, host)
            print(json.dumps(_welcome(site)), flush=True)
            await stopping.wait()
        finally:
            await runner.cleanup()


def _address(runner: web.AppRunner, host: str) -> str:
    port = runner.addresses[0][1]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def _welcome(site: Site) -> dict[str, str]:
    url = site.space.url
    return {
        "url": url,
        "api": f"{url}api/",
        "clock": f"{url}clock",
        "bot_token": TEAM_TOKEN_BOT,
        "app_token": TEAM_TOKEN_APP,
        "signing_secret": SIGNING_SECRET,
    }
