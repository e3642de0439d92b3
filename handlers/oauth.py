"""Installing the bot from a browser: Bolt's flow, with installations and states kept where we keep everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from logging import Logger, getLogger
from typing import Protocol
from urllib.parse import urljoin

from slack_bolt import BoltResponse
from slack_bolt.oauth import OAuthFlow
from slack_bolt.oauth.callback_options import CallbackOptions, FailureArgs, SuccessArgs
from slack_bolt.oauth.oauth_settings import OAuthSettings
from slack_sdk.oauth import InstallationStore, OAuthStateStore
from slack_sdk.oauth.installation_store import Installation

from bot.logs import Action, log
from handlers.manifest import INSTALL_PATH, OPTIONAL_SCOPES, REDIRECT_PATH, SCOPES
from handlers.tokens import InstalledBot, new_client


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallDesk:
    """Where installations and the states of those under way are kept."""

    keep: Callable[[InstalledBot], None]
    issue_state: Callable[[], str]
    consume_state: Callable[[str], bool]


class Secret(Protocol):
    """A secret that does not print."""

    def get_secret_value(self) -> str: ...


def build_oauth(
    *, api_url: str, client_id: str, client_secret: Secret, desk: InstallDesk, base_url: str | None = None
) -> OAuthFlow:
    """The flow. Slack's own address gives its page of consent; a practice Slack's gives the practice page."""
    settings = OAuthSettings(
        client_id=client_id,
        client_secret=client_secret.get_secret_value(),
        scopes=[*SCOPES, *OPTIONAL_SCOPES],
        user_scopes=[],
        redirect_uri=f"{base_url.rstrip('/')}{REDIRECT_PATH}" if base_url else None,
        install_path=INSTALL_PATH,
        redirect_uri_path=REDIRECT_PATH,
        authorization_url=urljoin(api_url, "../oauth/v2/authorize"),
        installation_store=_Installations(desk),
        state_store=_States(desk),
        callback_options=CallbackOptions(success=_installed, failure=_refused),
    )
    return OAuthFlow(client=new_client(api_url), logger=_only_errors(), settings=settings)


class _Installations(InstallationStore):
    """Only what the flow needs: it keeps what was installed. Who asks for a token asks `tokens.py`."""

    def __init__(self, desk: InstallDesk) -> None:
        self._desk = desk

    @property
    def logger(self) -> Logger:
        return getLogger("slack_bolt.oauth")

    def save(self, installation: Installation) -> None:
        self._desk.keep(
            InstalledBot(
                team=None if installation.is_enterprise_install else installation.team_id,
                enterprise=installation.enterprise_id if installation.is_enterprise_install else None,
                token=installation.bot_token or "",
                bot_id=installation.bot_id or "",
                bot_user=installation.bot_user_id or "",
                scopes=tuple(installation.bot_scopes or ()),
                installed_by=installation.user_id,
            )
        )


class _States(OAuthStateStore):
    def __init__(self, desk: InstallDesk) -> None:
        self._desk = desk

    @property
    def logger(self) -> Logger:
        return getLogger("slack_bolt.oauth")

    def issue(self, *_args: object, **_kwargs: object) -> str:
        return self._desk.issue_state()

    def consume(self, state: str) -> bool:
        return self._desk.consume_state(state)


def _installed(args: SuccessArgs) -> BoltResponse:
    log(Action.INSTALLED, team=args.installation.team_id, enterprise=args.installation.enterprise_id)
    return args.default.success(args)


def _refused(args: FailureArgs) -> BoltResponse:
    log(Action.SKIPPED, doing="installing", reason=args.reason)
    return args.default.failure(args)


def _only_errors() -> Logger:
    # The flow's warnings quote the code that buys a token.
    logger = getLogger("slack_bolt.oauth.rapporteur")
    logger.setLevel("ERROR")
    return logger
