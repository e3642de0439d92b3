"""The table of Web API methods: what each needs, which scope lets it, and who answers."""

from collections.abc import Callable
from dataclasses import dataclass

from workspace import methods_channels as channels
from workspace import methods_chat as chat
from workspace import methods_rest as rest
from workspace.calls import Call, SlackError
from workspace.ids import TEAM_TOKEN_APP, TEAM_TOKEN_BOT
from workspace.site import Site
from workspace.world import Json

Answer = Callable[[Site, Call], Json]
Scopes = Callable[[Site, Call], list[str]]


def _no_scope(_site: Site, _call: Call) -> list[str]:
    return []


def _needs(*scopes: str) -> Scopes:
    return lambda _site, _call: list(scopes)


def _by_kind(right: str) -> Scopes:
    """channels:read for public channels, groups:read for private ones, im:read for direct messages."""

    def scopes(site: Site, call: Call) -> list[str]:
        conversation = site.space.conversations.get(call.text("channel"))
        kind = conversation.kind if conversation else "channel"
        return [{"channel": "channels", "group": "groups", "im": "im"}[kind] + right]

    return scopes


def _by_types(_site: Site, call: Call) -> list[str]:
    prefixes = {"public_channel": "channels", "private_channel": "groups", "im": "im", "mpim": "mpim"}
    return [prefixes.get(kind, "channels") + ":read" for kind in channels.wanted_types(call)]


@dataclass(frozen=True)
class Method:
    answer: Answer
    required: tuple[str, ...] = ()
    scopes: Scopes = _no_scope
    token: str | None = TEAM_TOKEN_BOT


_WRITE = _needs("chat:write")
_PEOPLE = _needs("users:read")
_FILES = _needs("files:write")

METHODS: dict[str, Method] = {
    "api.test": Method(rest.api_test, token=None),
    "auth.test": Method(rest.auth_test),
    "apps.connections.open": Method(rest.open_connection, token=TEAM_TOKEN_APP),
    "blocks.validate": Method(chat.validate_blocks, ("blocks",), token=None),
    "bots.info": Method(rest.bot_info, scopes=_PEOPLE),
    "chat.postMessage": Method(chat.post_message, ("channel",), _WRITE),
    "chat.postEphemeral": Method(chat.post_ephemeral, ("channel", "user"), _WRITE),
    "chat.update": Method(chat.update, ("channel", "ts"), _WRITE),
    "chat.delete": Method(chat.delete, ("channel", "ts"), _WRITE),
    "chat.getPermalink": Method(chat.permalink, ("channel", "message_ts")),
    "conversations.list": Method(channels.list_conversations, scopes=_by_types),
    "conversations.info": Method(channels.info, ("channel",), _by_kind(":read")),
    "conversations.members": Method(channels.members, ("channel",), _by_kind(":read")),
    "conversations.history": Method(channels.history, ("channel",), _by_kind(":history")),
    "conversations.replies": Method(channels.replies, ("channel", "ts"), _by_kind(":history")),
    "conversations.open": Method(channels.open_conversation, scopes=_needs("im:write")),
    "conversations.join": Method(channels.join, ("channel",), _needs("channels:join")),
    "users.list": Method(rest.list_users, scopes=_PEOPLE),
    "users.info": Method(rest.user_info, ("user",), _PEOPLE),
    "users.conversations": Method(channels.bots_conversations, scopes=_by_types),
    "views.open": Method(rest.open_view, ("view",)),
    "views.push": Method(rest.push_view, ("view",)),
    "views.update": Method(rest.update_view, ("view",)),
    "views.publish": Method(rest.publish_view, ("user_id", "view")),
    "files.getUploadURLExternal": Method(rest.upload_url, ("filename", "length"), _FILES),
    "files.completeUploadExternal": Method(rest.complete_upload, ("files",), _FILES),
    "reactions.add": Method(chat.add_reaction, ("channel", "name", "timestamp"), _needs("reactions:write")),
    "reactions.remove": Method(
        chat.remove_reaction, ("channel", "name", "timestamp"), _needs("reactions:write")
    ),
    "team.info": Method(rest.team_info, scopes=_needs("team:read")),
    "oauth.v2.access": Method(rest.oauth_access, ("code",), token=None),
}


def answer(site: Site, call: Call) -> Json:
    """What Slack answers to the call, or SlackError."""
    method = METHODS.get(call.method)
    if method is None:
        raise SlackError("unknown_method", req_method=call.method)
    if method.token is not None:
        _check_token(call.token, method.token)
    _check_scopes(site, method.scopes(site, call))
    _check_required(call, method.required)
    return method.answer(site, call)


def _check_token(given: str | None, wanted: str) -> None:
    if not given:
        raise SlackError("not_authed")
    if given == wanted:
        return
    known = given in (TEAM_TOKEN_APP, TEAM_TOKEN_BOT)
    raise SlackError("not_allowed_token_type" if known else "invalid_auth")


def _check_scopes(site: Site, needed: list[str]) -> None:
    missing = [scope for scope in needed if scope not in site.space.scopes]
    if missing:
        provided = ",".join(sorted(site.space.scopes))
        raise SlackError("missing_scope", needed=",".join(missing), provided=provided)


def _check_required(call: Call, names: tuple[str, ...]) -> None:
    missing = [name for name in names if not call.has(name)]
    if missing:
        words = [f"[ERROR] missing required field: {name}" for name in missing]
        raise SlackError("invalid_arguments", response_metadata={"messages": words})
