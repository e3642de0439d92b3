"""Whose token is used in which workspace, and the clients that carry it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from urllib.parse import urlsplit

from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from bot.delivery import NeverWill
from bot.domain.person import TeamId
from bot.settings import LOOPBACK

TIMEOUT = 10
"""Seconds for one call. The lease of a notice has to be longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledBot:
    """The bot as one workspace, or one enterprise (`team` None), has installed it."""

    team: str | None
    enterprise: str | None = None
    token: str = field(repr=False)
    bot_id: str
    bot_user: str
    scopes: tuple[str, ...] = ()
    installed_by: str = ""


FindBot = Callable[[str | None, str | None], InstalledBot | None]
"""The bot of a team, or, with None, of an enterprise."""


def new_client(api_url: str, token: str | None = None, *, patient: bool = False) -> WebClient:
    """A client without retries, since those repeat a post that Slack took; `patient` is for reading, and waits out limits."""
    handlers = [RateLimitErrorRetryHandler(max_retry_count=3)] if patient else []
    client = WebClient(token=token, base_url=api_url, timeout=TIMEOUT, retry_handlers=list(handlers))
    if is_here(api_url):
        client.proxy = None  # taken from the environment, and no proxy knows the way back to this machine
    return client


def is_here(url: str) -> bool:
    """Whether that address is on this machine."""
    return urlsplit(url).hostname in LOOPBACK


class OnlyBot:
    """The bot of a single token, whoever asks; Slack is asked once who that is."""

    def __init__(self, api_url: str, token: str) -> None:
        self._client = new_client(api_url, token)
        self._token = token
        self._lock = Lock()
        self._known: InstalledBot | None = None

    def __call__(self, _team: str | None = None, _enterprise: str | None = None) -> InstalledBot:
        with self._lock:
            self._known = self._known or self._ask()
            return self._known

    def _ask(self) -> InstalledBot:
        said = self._client.auth_test()
        return InstalledBot(
            team=said["team_id"],
            enterprise=said.get("enterprise_id"),
            token=self._token,
            bot_id=said["bot_id"],
            bot_user=said["user_id"],
            scopes=_scopes(said.headers),
        )


def _scopes(headers: dict[str, str]) -> tuple[str, ...]:
    listed = next((value for name, value in headers.items() if name.lower() == "x-oauth-scopes"), "")
    return tuple(scope.strip() for scope in listed.split(",") if scope.strip())


class Clients:
    """A client for each workspace, with its token."""

    def __init__(self, api_url: str, find: FindBot) -> None:
        self._api_url = api_url
        self._find = find

    def of(self, team: TeamId, *, patient: bool = False) -> WebClient:
        """The workspace's client. Raises NeverWill where the bot is not installed."""
        return new_client(self._api_url, self._bot_of(team).token, patient=patient)

    def bot_of(self, team: TeamId) -> str:
        """The id of the bot's own user there. Raises NeverWill where it is not installed."""
        return self._bot_of(team).bot_user

    def _bot_of(self, team: TeamId) -> InstalledBot:
        bot = self._find(team, None)
        if bot is None:
            raise NeverWill("not_installed")
        return bot
