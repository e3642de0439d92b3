"""Socket Mode: Slack over a connection that we open, for a bot without a public address."""

from __future__ import annotations

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler

from handlers.tokens import is_here, new_client
from handlers.wallclock import true_now

PING_EVERY = 10.0
DEAF_AFTER = 3 * PING_EVERY
"""Seconds without a pong after which a connection that looks open is not believed."""


class Socket:
    """The connection to Slack. The library opens it again by itself when it breaks."""

    def __init__(self, app: App, *, api_url: str, app_token: str) -> None:
        web_client = new_client(api_url, app_token, patient=True)
        self._handler = SocketModeHandler(
            app, app_token, web_client=web_client, ping_interval=PING_EVERY, concurrency=16
        )
        if is_here(api_url):
            self._handler.client.proxy = None  # as in tokens.new_client

    def start(self) -> None:
        """Connect, then return. Raises what the library raises where Slack refuses or is out of reach."""
        self._handler.connect()

    def stop(self) -> None:
        """Take nothing more, and wait for what is being worked on."""
        self._handler.close()

    def healthy(self) -> bool:
        """Whether the connection is open and Slack was heard on it lately."""
        client = self._handler.client
        heard_at = client.current_session.last_ping_pong_time if client.current_session else None
        deaf = heard_at is not None and true_now().timestamp() - heard_at > DEAF_AFTER
        return client.is_connected() and not deaf
