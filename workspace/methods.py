"""The table of Web API methods: what each needs, which scope lets it, how often it may be called, and who answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workspace import methods_app as app
from workspace import methods_assistant as assistant
from workspace import methods_channels as channels
from workspace import methods_chat as chat
from workspace import methods_files as files
from workspace import methods_marks as marks
from workspace import methods_people as people
from workspace import methods_schedule as schedule
from workspace import methods_steps as steps
from workspace import methods_unfurl as unfurl
from workspace import methods_views as views
from workspace.calls import Call, SlackError, invalid
from workspace.ids import TEAM_TOKEN_APP, TEAM_TOKEN_BOT, TEAM_TOKEN_STEP
from workspace.limits import SPECIAL, TIER_2, TIER_3, TIER_4, Rate
from workspace.reach import exists_for_bot
from workspace.site import Site
from workspace.world import Json

Answer = Callable[[Site, Call], Json]
Scopes = Callable[[Site, Call], list[str]]

KINDS = {"channel": "channels", "group": "groups", "im": "im", "mpim": "mpim"}
TYPES = {"public_channel": "channels", "private_channel": "groups", "im": "im", "mpim": "mpim"}
FAMILY = ("channels", "groups", "mpim", "im")


def _no_scope(_site: Site, _call: Call) -> list[str]:
    return []


def _needs(scope: str) -> Scopes:
    return lambda site, _call: [] if scope in site.space.scopes else [scope]


def _by_kind(right: str) -> Scopes:
    """channels:read for public channels, groups:read for private ones, im:read for direct messages."""

    def missing(site: Site, call: Call) -> list[str]:
        conversation = site.space.conversations.get(call.text("channel"))
        known = [conversation] if conversation and exists_for_bot(conversation) else []
        return _missing_of_family(site, right, [KINDS[each.kind] for each in known])

    return missing


def _by_types(site: Site, call: Call) -> list[str]:
    return _missing_of_family(
        site, ":read", [TYPES.get(kind, "channels") for kind in channels.wanted_types(call)]
    )


def _to_open(site: Site, call: Call) -> list[str]:
    """im:write for the direct messages with one person, mpim:write for those among several."""
    known = site.space.conversations.get(call.text("channel"))
    several = known.kind == "mpim" if known else len(call.words("users")) > 1
    scope = "mpim:write" if several else "im:write"
    return [] if scope in site.space.scopes else [scope]


def _missing_of_family(site: Site, right: str, wanted: list[str]) -> list[str]:
    """Who has none of the family is told all of it; who has some, what this call needs beyond."""
    family = [name + right for name in FAMILY]
    if not site.space.scopes.intersection(family):
        return family
    return [name + right for name in wanted if name + right not in site.space.scopes]


@dataclass(frozen=True)
class Method:
    answer: Answer
    required: tuple[str, ...] = ()
    missing_scopes: Scopes = _no_scope
    rate: Rate = TIER_3
    tokens: tuple[str, ...] = (TEAM_TOKEN_BOT, TEAM_TOKEN_STEP)


_WRITE = _needs("chat:write")
_PEOPLE = _needs("users:read")
_FILES = _needs("files:write")
_REACTIONS = _needs("reactions:write")
_PINS = _needs("pins:write")
_GROUPS = _needs("usergroups:read")
_ASSISTANT = _needs("assistant:write")

METHODS: dict[str, Method] = {
    "api.test": Method(app.api_test, rate=SPECIAL, tokens=()),
    "apps.connections.open": Method(app.open_connection, tokens=(TEAM_TOKEN_APP,)),
    "assistant.threads.setStatus": Method(
        assistant.set_status, ("channel_id", "thread_ts", "status"), _WRITE, SPECIAL
    ),
    "assistant.threads.setSuggestedPrompts": Method(
        assistant.set_suggested_prompts, ("channel_id", "prompts"), _ASSISTANT, TIER_4
    ),
    "assistant.threads.setTitle": Method(
        assistant.set_title, ("channel_id", "thread_ts", "title"), _ASSISTANT, TIER_4
    ),
    "auth.test": Method(app.auth_test, rate=SPECIAL),
    "blocks.validate": Method(app.validate_blocks, tokens=()),
    "bookmarks.add": Method(marks.add_bookmark, ("title", "type"), _needs("bookmarks:write"), TIER_2),
    "bookmarks.list": Method(marks.list_bookmarks, (), _needs("bookmarks:read")),
    "bots.info": Method(people.bot_info, (), _PEOPLE),
    "chat.delete": Method(chat.delete, ("channel", "ts"), _WRITE),
    "chat.deleteScheduledMessage": Method(
        schedule.delete_scheduled, ("channel", "scheduled_message_id"), _WRITE
    ),
    "chat.getPermalink": Method(chat.permalink, ("channel", "message_ts"), rate=SPECIAL),
    "chat.postEphemeral": Method(chat.post_ephemeral, ("channel", "user"), _WRITE, TIER_4),
    "chat.postMessage": Method(chat.post_message, ("channel",), _WRITE, SPECIAL),
    "chat.scheduleMessage": Method(schedule.schedule_message, ("channel", "post_at"), _WRITE),
    "chat.scheduledMessages.list": Method(schedule.list_scheduled),
    "chat.unfurl": Method(unfurl.unfurl, (), _needs("links:write")),
    "chat.update": Method(chat.update, ("channel", "ts"), _WRITE),
    "conversations.history": Method(channels.history, ("channel",), _by_kind(":history")),
    "conversations.info": Method(channels.info, ("channel",), _by_kind(":read")),
    "conversations.join": Method(channels.join, ("channel",), _needs("channels:join")),
    "conversations.list": Method(channels.list_conversations, (), _by_types, TIER_2),
    "conversations.members": Method(channels.members, ("channel",), _by_kind(":read"), TIER_4),
    "conversations.open": Method(channels.open_conversation, (), _to_open),
    "conversations.replies": Method(channels.replies, ("channel", "ts"), _by_kind(":history")),
    "files.completeUploadExternal": Method(files.complete_upload, ("files",), _FILES, TIER_4),
    "files.getUploadURLExternal": Method(files.upload_url, ("filename", "length"), _FILES, TIER_4),
    "files.info": Method(files.file_info, ("file",), _needs("files:read"), TIER_4),
    "functions.completeError": Method(steps.complete_error, ("function_execution_id", "error")),
    "functions.completeSuccess": Method(steps.complete_success, ("function_execution_id", "outputs")),
    "oauth.v2.access": Method(app.oauth_access, rate=SPECIAL, tokens=()),
    "pins.add": Method(marks.add_pin, ("channel",), _PINS, TIER_2),
    "pins.list": Method(marks.list_pins, ("channel",), _needs("pins:read"), TIER_2),
    "pins.remove": Method(marks.remove_pin, ("channel",), _PINS, TIER_2),
    "reactions.add": Method(marks.add_reaction, ("channel", "name", "timestamp"), _REACTIONS),
    "reactions.remove": Method(marks.remove_reaction, ("name",), _REACTIONS, TIER_2),
    "team.info": Method(people.team_info, (), _needs("team:read")),
    "usergroups.list": Method(people.list_groups, (), _GROUPS, TIER_2),
    "usergroups.users.list": Method(people.list_group_members, ("usergroup",), _GROUPS, TIER_2),
    "users.conversations": Method(channels.bots_conversations, (), _by_types),
    "users.info": Method(people.user_info, ("user",), _PEOPLE, TIER_4),
    "users.list": Method(people.list_users, (), _PEOPLE, TIER_2),
    "views.open": Method(views.open_view, ("view",), rate=TIER_4),
    "views.publish": Method(views.publish_view, ("user_id", "view"), rate=TIER_4),
    "views.push": Method(views.push_view, ("view",), rate=TIER_4),
    "views.update": Method(views.update_view, ("view",), rate=TIER_4),
}


def answer(site: Site, call: Call) -> Json:
    """What Slack answers to the call, or SlackError."""
    method = METHODS.get(call.method)
    if method is None:
        raise SlackError("unknown_method", req_method=call.method)
    if method.tokens:
        _check_token(site, call.token, method.tokens)
    site.limits.take(call.method, method.rate)
    _check_scopes(site, method.missing_scopes(site, call))
    _check_required(call, method.required)
    return method.answer(site, call)


def _check_token(site: Site, given: str | None, wanted: tuple[str, ...]) -> None:
    if not given:
        raise SlackError("not_authed")
    if given not in wanted:
        known = given in (TEAM_TOKEN_APP, TEAM_TOKEN_BOT, TEAM_TOKEN_STEP)
        raise SlackError("not_allowed_token_type" if known else "invalid_auth")
    if site.space.token_refusal and given != TEAM_TOKEN_APP:
        raise SlackError(site.space.token_refusal)


def _check_scopes(site: Site, missing: list[str]) -> None:
    if missing:
        provided = ",".join(sorted(site.space.scopes))
        raise SlackError("missing_scope", needed=",".join(missing), provided=provided)


def _check_required(call: Call, names: tuple[str, ...]) -> None:
    missing = [name for name in names if name not in call.args or call.args[name] is None]
    if missing:
        raise invalid(*(f"missing required field: {name}" for name in missing))
