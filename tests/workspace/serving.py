"""Serves Bolt apps over HTTP on this machine, each request in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler

from .conftest import Practice


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


class _Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True


@contextmanager
def served(app: App) -> Iterator[str]:
    """The address at which the app takes events while the body runs."""
    application: Any = SlackRequestHandler(app)
    server = make_server("127.0.0.1", 0, application, _Threaded, _Quiet)
    threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/slack/events"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def serving_in(practice: Practice) -> Iterator[Callable[[App], str]]:
    """A way to serve an app and to have the workspace deliver there, at the address that is returned."""
    with ExitStack() as servers:

        def serve(app: App) -> str:
            url = servers.enter_context(served(app))
            assert practice.post("control/events-url", url=url)["ok"]
            return url

        yield serve
