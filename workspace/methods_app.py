"""api.test, auth.test, apps.*, oauth.* and blocks.validate: the app itself, its tokens and its doors."""

from __future__ import annotations

from workspace.blocks import check_blocks, check_message, check_view, error_json
from workspace.calls import Call, SlackError, invalid
from workspace.ids import APP_ID, BOT_ID, BOT_USER, TEAM_TOKEN_BOT
from workspace.site import Site
from workspace.world import Json

CODE_GRANT = "authorization_code"


def api_test(_site: Site, call: Call) -> Json:
    if call.has("error"):
        raise SlackError(call.text("error"), args=call.args)
    return {"args": call.args}


def auth_test(site: Site, _call: Call) -> Json:
    team = site.space.world.team
    return {
        "url": site.space.url,
        "team": team.name,
        "user": site.space.manifest.handle,
        "team_id": team.id,
        "user_id": BOT_USER,
        "bot_id": BOT_ID,
        "app_id": APP_ID,
        "app_name": site.space.manifest.app_name,
        "is_enterprise_install": False,
    }


def open_connection(site: Site, _call: Call) -> Json:
    address = site.space.url.replace("http://", "ws://", 1)
    return {"url": f"{address}link/?ticket={site.sockets.new_ticket()}&app_id={APP_ID}"}


def validate_blocks(_site: Site, call: Call) -> Json:
    """https://docs.slack.dev/reference/methods/blocks.validate"""
    given = [name for name in ("blocks", "message", "view") if call.has(name)]
    if len(given) != 1:
        raise invalid("must provide exactly one of blocks, view, or message")
    [name] = given
    complaints = _complaints(name, call.parsed(name))
    if complaints:
        errors = [error_json(each, "" if name == "message" else f"/{name}") for each in complaints]
        raise SlackError(f"invalid_{name}", errors=errors, response_metadata={"messages": complaints})
    return {}


def _complaints(name: str, given: object) -> list[str]:
    if name == "blocks":
        return check_blocks(given, "message")
    return check_view(given) if name == "view" else check_message(given)


def oauth_access(site: Site, call: Call) -> Json:
    """Exchanges a person's Allow, once, for the bot's token; the app then also holds the scopes that were allowed."""
    if not (call.has("client_id") and call.has("client_secret")):
        raise SlackError("bad_client_secret" if call.has("client_id") else "invalid_client_id")
    if call.has("refresh_token"):
        raise SlackError("invalid_refresh_token")  # tokens are not rotated here
    if call.text("grant_type", CODE_GRANT) != CODE_GRANT:
        raise SlackError("invalid_grant_type")
    grant = site.installs.exchange(call.text("code"))
    if grant is None or grant.client_id != call.text("client_id"):
        raise SlackError("invalid_code")
    if call.has("redirect_uri") and call.text("redirect_uri") != grant.redirect_uri:
        raise SlackError("bad_redirect_uri")
    site.space.scopes |= frozenset(grant.scopes)
    site.space.token_refusal = ""
    team = site.space.world.team
    return {
        "access_token": TEAM_TOKEN_BOT,
        "token_type": "bot",
        "scope": ",".join(sorted(grant.scopes)),
        "bot_user_id": BOT_USER,
        "app_id": APP_ID,
        "team": {"name": team.name, "id": team.id},
        "enterprise": None,
        "authed_user": {"id": grant.person},
        "is_enterprise_install": False,
    }
