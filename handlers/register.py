"""What the bot listens to: a list of registrations, the same that the manifest declares."""

from __future__ import annotations

import logging
import re
from typing import Any

from slack_bolt import App, BoltContext, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.authorize import Authorize
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.oauth import OAuthFlow

from bot.domain.commands import Form
from bot.logs import Action, log
from bot.render.ids import PREFIX
from handlers.commands_table import COMMANDS
from handlers.failures import Failures
from handlers.listeners import Listeners, skip
from handlers.newcomers import Newcomers
from handlers.payloads import Payload
from handlers.replies import messages, response_body
from handlers.shortcuts_table import SHORTCUTS
from handlers.tokens import FindBot, InstalledBot, new_client

BoltApp = App

MESSAGE_EVENTS = ("app_mention", "message.im")
HOME_EVENTS = ("app_home_opened",)
PERSON_EVENTS = ("team_join", "user_change")
MEMBER_EVENTS = ("member_joined_channel", "member_left_channel")
CHANNEL_EVENTS = (
    "channel_archive",
    "channel_deleted",
    "channel_rename",
    "channel_unarchive",
    "group_archive",
    "group_deleted",
    "group_rename",
    "group_unarchive",
)
GOODBYES = ("app_uninstalled", "tokens_revoked")
EVENTS = tuple(
    sorted((*MESSAGE_EVENTS, *HOME_EVENTS, *PERSON_EVENTS, *MEMBER_EVENTS, *CHANNEL_EVENTS, *GOODBYES))
)
FORMS = ("add", "settings", "set_up", *Form)
BUTTONS = re.compile(rf"{PREFIX}:.*", re.DOTALL)


def build_app(
    *,
    api_url: str,
    find_bot: FindBot,
    listeners: Listeners,
    newcomers: Newcomers,
    failures: Failures,
    oauth: OAuthFlow | None = None,
) -> App:
    """Bolt, with everything registered. Signatures are checked before it, in `web.py`."""
    app = App(
        client=new_client(api_url),
        # An object of its own class: beside a mere function Bolt would not take an OAuth flow. Without either, it
        # would look for client id and secret in the environment by itself and keep installations in files.
        authorize=ByTeam(find_bot),  # type: ignore[arg-type]  # allowed, but not in its types
        oauth_flow=oauth,
        process_before_response=True,
        token_verification_enabled=False,
        request_verification_enabled=False,
        raise_error_for_unhandled_request=True,
        logger=_only_errors(),
    )
    register(app, listeners, newcomers)
    app.error(TroubleInBolt(failures).answer)
    return app


def register(app: App, listeners: Listeners, newcomers: Newcomers) -> None:
    """All that is listened to. A new line here needs nothing else: the manifest is made of the same tables."""
    for command in COMMANDS:
        app.command(command.name)(listeners.command)
    app.event("app_mention")(listeners.message)
    app.event("message")(listeners.message)
    app.event("app_home_opened")(listeners.home)
    app.action(BUTTONS)(listeners.press)
    app.action(re.compile(""))(skip)
    for shortcut in SHORTCUTS:
        app.shortcut(shortcut.callback_id)(listeners.shortcut)
    for form in FORMS:
        app.view(form)(listeners.submission)
    for event in PERSON_EVENTS:
        app.event(event)(newcomers.person)
    app.event("member_joined_channel")(newcomers.member)
    for event in ("member_left_channel", *CHANNEL_EVENTS):
        app.event(event)(newcomers.channel)
    for event in GOODBYES:
        app.event(event)(newcomers.goodbye)


class ByTeam(Authorize):
    """Whose bot a delivery is for: the team's, else its enterprise's."""

    def __init__(self, find_bot: FindBot) -> None:
        self._find_bot = find_bot

    def __call__(
        self,
        *,
        context: BoltContext,  # noqa: ARG002 - Bolt names what it hands over
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None,
        **_others: Any,
    ) -> AuthorizeResult | None:
        bot = self._bot(team_id, enterprise_id)
        if bot is None:
            log(Action.SKIPPED, team=team_id, reason="not installed")
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_id=bot.bot_id,
            bot_user_id=bot.bot_user,
            bot_token=bot.token,
            bot_scopes=bot.scopes,
            user_id=user_id,
        )

    def _bot(self, team: str | None, enterprise: str | None) -> InstalledBot | None:
        found = self._find_bot(team, None) if team else None
        return found or (self._find_bot(None, enterprise) if enterprise else None)


class TroubleInBolt:
    """What no listener took, and what failed before or in one. Slack hears 200, or it would only send it again."""

    def __init__(self, failures: Failures) -> None:
        self._failures = failures

    def answer(self, error: Exception, body: Payload) -> BoltResponse:
        if isinstance(error, BoltUnhandledRequestError):
            kind = (body.get("event") or {}).get("type") or body.get("type")
            log(Action.SKIPPED, type=str(kind), reason="nobody listens")
            return BoltResponse(status=200, body="")
        answer = self._failures.tell(error, said=str(body.get("text") or ""))
        said = messages(answer.replies)
        if "command" not in body or not said:
            return BoltResponse(status=200, body="")
        return BoltResponse(status=200, body=response_body(said[0]))


def _only_errors() -> logging.Logger:
    # Bolt's warnings quote whole payloads, people's words included, and warn of settings that were chosen on purpose.
    logger = logging.getLogger("slack_bolt.rapporteur")
    logger.setLevel(logging.ERROR)
    return logger
