"""The payloads of commands, buttons, forms and shortcuts, with every field that Slack fills."""

from workspace import inputs
from workspace.ids import APP_ID, VERIFICATION_TOKEN
from workspace.parcels import COMMAND, INTERACTION, Parcel
from workspace.shapes import message_json, view_json
from workspace.site import Site
from workspace.state import Conversation, Message, View
from workspace.world import Json


def command_parcel(site: Site, person: str, conversation: Conversation, command: str, text: str) -> Parcel:
    team = site.space.world.team
    return Parcel(
        COMMAND,
        {
            "token": VERIFICATION_TOKEN,
            "team_id": team.id,
            "team_domain": team.domain,
            "channel_id": conversation.id,
            "channel_name": shown_name(conversation),
            "user_id": person,
            "user_name": site.space.people[person].name,
            "command": command,
            "text": text,
            "api_app_id": APP_ID,
            "is_enterprise_install": "false",
            "response_url": site.hooks.issue("commands", conversation, person),
            "trigger_id": site.triggers.issue(person),
        },
        wants_answer=True,
    )


def shown_name(conversation: Conversation) -> str:
    """Slack hides the names of private channels from payloads."""
    return {"im": "directmessage", "group": "privategroup"}.get(conversation.kind, conversation.name)


def message_press_parcel(
    site: Site,
    person: str,
    conversation: Conversation,
    message: Message,
    action: Json,
    state: dict[str, Json],
) -> Parcel:
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": conversation.id,
        "is_ephemeral": message.is_ephemeral,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    payload = _common(site, person, "block_actions") | {
        "container": container,
        "trigger_id": site.triggers.issue(person),
        "channel": {"id": conversation.id, "name": shown_name(conversation)},
        "state": {"values": state},
        "response_url": site.hooks.issue("actions", conversation, person, message.ts),
        "actions": [action],
    }
    if not message.is_ephemeral:
        payload["message"] = message_json(site.space, conversation, message)
    return Parcel(INTERACTION, payload)


def view_press_parcel(site: Site, person: str, view: View, action: Json) -> Parcel:
    payload = _common(site, person, "block_actions") | {
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": site.triggers.issue(person),
        "view": view_json(site.space, view),
        "actions": [action],
    }
    return Parcel(INTERACTION, payload)


def submission_parcel(site: Site, person: str, view: View) -> Parcel:
    payload = _common(site, person, "view_submission") | {
        "trigger_id": site.triggers.issue(person),
        "view": view_json(site.space, view),
        "response_urls": [],
    }
    return Parcel(INTERACTION, payload, wants_answer=True)


def closed_parcel(site: Site, person: str, view: View, *, is_cleared: bool) -> Parcel:
    payload = _common(site, person, "view_closed") | {
        "view": view_json(site.space, view),
        "is_cleared": is_cleared,
    }
    return Parcel(INTERACTION, payload)


def global_shortcut_parcel(site: Site, person: str, callback_id: str) -> Parcel:
    payload = _common(site, person, "shortcut") | {
        "callback_id": callback_id,
        "action_ts": action_ts(site),
        "trigger_id": site.triggers.issue(person),
    }
    return Parcel(INTERACTION, payload)


def message_shortcut_parcel(
    site: Site, person: str, conversation: Conversation, message: Message, callback_id: str
) -> Parcel:
    common = _common(site, person, "message_action")
    common["user"] = {key: common["user"][key] for key in ("id", "name", "team_id")}
    payload = common | {
        "callback_id": callback_id,
        "action_ts": action_ts(site),
        "trigger_id": site.triggers.issue(person),
        "response_url": site.hooks.issue("app", conversation, person, message.ts if message.by_bot else None),
        "message_ts": message.ts,
        "channel": {"id": conversation.id, "name": shown_name(conversation)},
        "message": message_json(site.space, conversation, message),
    }
    return Parcel(INTERACTION, payload)


def suggestion_parcel(site: Site, person: str, view: View | None, place: inputs.Place, words: str) -> Parcel:
    payload = _common(site, person, "block_suggestion") | {
        "action_id": place.element["action_id"],
        "block_id": place.block["block_id"],
        "value": words,
    }
    if view:
        payload |= {"view": view_json(site.space, view), "container": {"type": "view", "view_id": view.id}}
    return Parcel(INTERACTION, payload, wants_answer=True)


def action_ts(site: Site) -> str:
    return f"{site.clock.timestamp():.6f}"


def _common(site: Site, person: str, kind: str) -> Json:
    team = site.space.world.team
    name = site.space.people[person].name
    return {
        "type": kind,
        "user": {"id": person, "username": name, "name": name, "team_id": team.id},
        "api_app_id": APP_ID,
        "token": VERIFICATION_TOKEN,
        "team": {"id": team.id, "domain": team.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }
