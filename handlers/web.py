"""HTTP: Slack's deliveries, checked before they are read, and what operators ask."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Iterable
from datetime import datetime
from http import HTTPStatus
from io import BytesIO
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from waitress import wasyncore
from waitress.server import create_server

from bot.logs import Action, log
from handlers.failures import quietly
from handlers.manifest import EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH
from handlers.wallclock import true_now

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

BODY_LIMIT = 1_000_000
STALE_AFTER = 300
"""Seconds by which a signature's time may differ from ours."""
A_TIME = re.compile(r"[0-9]{1,11}")
THREADS = 16
LOOK_UP_EVERY = 1.0
FINISH_WITHIN = 5.0
"""Seconds for the requests in hand when the server stops."""
UNREADABLE = (ValueError, TypeError, AttributeError, LookupError, RecursionError)
"""What Bolt raises, outside of its own care, on a body that Slack would never have sent."""


class Web:
    """The whole site as one WSGI application. Without a signing secret Slack's routes are not there."""

    def __init__(
        self,
        *,
        ready: Callable[[], bool],
        app: App | None = None,
        signing_secret: str | None = None,
        installs: bool = False,
        now: Callable[[], datetime] = true_now,
    ) -> None:
        self._ready = ready
        self._now = now
        self._secret = (signing_secret or "").encode()
        self._routes: dict[str, tuple[str, WSGIApplication]] = {
            "/healthz": ("GET", plain(HTTPStatus.OK, "ok")),
            "/readyz": ("GET", self._readyz),
        }
        if app is not None and self._secret:
            self._bolt = SlackRequestHandler(app, EVENTS_PATH)
            self._routes[EVENTS_PATH] = ("POST", self._deliver)
            # Asked of us, not of Bolt, which may have made itself a flow out of the environment.
            if installs:
                self._routes |= {INSTALL_PATH: ("GET", self._bolt), REDIRECT_PATH: ("GET", self._bolt)}

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        method, answer = self._routes.get(environ.get("PATH_INFO", ""), ("", NOT_FOUND))
        if method and environ["REQUEST_METHOD"] != method:
            answer = plain(HTTPStatus.METHOD_NOT_ALLOWED, f"only {method}", Allow=method)
        with quietly("answering HTTP", path=environ.get("PATH_INFO", "")):
            return answer(environ, start_response)
        return plain(HTTPStatus.INTERNAL_SERVER_ERROR, "this failed and was noted")(environ, start_response)

    def _readyz(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        ready = False
        with quietly("checking readiness"):
            ready = self._ready()
        answer = (
            plain(HTTPStatus.OK, "ready") if ready else plain(HTTPStatus.SERVICE_UNAVAILABLE, "not ready")
        )
        return answer(environ, start_response)

    def _deliver(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if length > BODY_LIMIT:
            return plain(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too large")(environ, start_response)
        body = environ["wsgi.input"].read(length)
        if not self._is_from_slack(environ, body):
            log(Action.SIGNATURE_REFUSED)
            return plain(HTTPStatus.UNAUTHORIZED, "invalid signature")(environ, start_response)
        try:
            return self._bolt({**environ, "wsgi.input": BytesIO(body)}, start_response)
        except UNREADABLE as error:
            log(Action.SKIPPED, reason="unreadable body", error=type(error).__name__)
            return plain(HTTPStatus.BAD_REQUEST, "unreadable")(environ, start_response)

    def _is_from_slack(self, environ: WSGIEnvironment, body: bytes) -> bool:
        time = environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", "")
        signature = environ.get("HTTP_X_SLACK_SIGNATURE", "")
        if not A_TIME.fullmatch(time) or abs(self._now().timestamp() - int(time)) > STALE_AFTER:
            return False
        expected = (
            "v0=" + hmac.new(self._secret, b"v0:%b:%b" % (time.encode(), body), hashlib.sha256).hexdigest()
        )
        # As bytes, since a signature that is not ASCII cannot be compared as text.
        return hmac.compare_digest(expected.encode(), signature.encode("latin-1", "replace"))


def plain(status: HTTPStatus, words: str, **headers: str) -> WSGIApplication:
    """An application that always says this."""
    body = f"{words}\n".encode()
    named = [
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Length", str(len(body))),
        *headers.items(),
    ]

    def answer(_environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response(f"{status.value} {status.phrase}", named)
        return [body]

    return answer


NOT_FOUND = plain(HTTPStatus.NOT_FOUND, "not found")


class Server:
    """waitress, in a thread of its own. Port 0 takes a free one; `port` says which it is."""

    def __init__(self, application: WSGIApplication, host: str, port: int, *, threads: int = THREADS) -> None:
        self._map: dict[int, Any] = {}
        self._server = _listen(application, host, port, threads, self._map)
        self.port = int(self._server.effective_port)
        self._stopping = Event()
        self._thread = Thread(target=self._work, name="web", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Take no more requests, and finish those that were begun."""
        self._stopping.set()
        if self._thread.is_alive():
            self._server.pull_trigger()
            self._thread.join()
        self._server.task_dispatcher.shutdown(cancel_pending=False, timeout=FINISH_WITHIN)
        # What the requests in hand have answered may still be on its way out.
        wasyncore.loop(timeout=0, use_poll=True, map=self._map, count=3)
        self._server.close()
        wasyncore.close_all(self._map)

    def _work(self) -> None:
        while not self._stopping.is_set():
            wasyncore.loop(timeout=LOOK_UP_EVERY, use_poll=True, map=self._map, count=1)


def _listen(
    application: WSGIApplication, host: str, port: int, threads: int, sockets: dict[int, Any]
) -> Any:  # waitress's types think of a server with several sockets, which one address never makes
    return create_server(
        application,
        map=sockets,
        host=host,
        port=port,
        threads=threads,
        ident=None,
        # More than ours, since a line that is cut while the body comes in shows nobody why.
        max_request_body_size=4 * BODY_LIMIT,
    )
