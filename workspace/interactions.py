"""The payloads of commands, buttons, forms and shortcuts, with every field that Slack fills."""

from __future__ import annotations

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
    attachment: Json | None,
    *,
    action: Json,
    state: dict[str, Json],
) -> Parcel:
    # what hangs below a person's own message is the app's, the message is not
    original = message.ts if message.by_bot else None
    payload = _common(site, person, "block_actions") | {
        "trigger_id": site.triggers.issue(person),
        **_in_message(site, conversation, message, attachment),
        "state": {"values": state},
        "response_url": site.hooks.issue("actions", conversation, person, original),
        "actions": [action],
    }
    return Parcel(INTERACTION, payload)


def _in_message(site: Site, conversation: Conversation, message: Message, attachment: Json | None) -> Json:
    """An ephemeral message itself is not sent along: Slack has forgotten it. Nor is one with a link shown at length."""
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": conversation.id,
        "is_ephemeral": message.is_ephemeral,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    if attachment:
        container |= _of_attachment(attachment)
    part: Json = {
        "container": container,
        "channel": {"id": conversation.id, "name": shown_name(conversation)},
    }
    if attachment and attachment.get("is_app_unfurl"):
        part["app_unfurl"] = attachment
    elif not message.is_ephemeral:
        part["message"] = message_json(site.space, conversation, message)
    return part


def _of_attachment(attachment: Json) -> Json:
    """https://docs.slack.dev/messaging/unfurling-links-in-messages, and what Bolt's pages show of buttons in attachments"""
    shape = {"type": "message_attachment", "attachment_id": attachment["id"]}
    if not attachment.get("is_app_unfurl"):
        return shape | {"is_app_unfurl": False}
    return shape | {"is_app_unfurl": True, "app_unfurl_url": attachment["app_unfurl_url"]}


def view_press_parcel(site: Site, person: str, view: View, action: Json) -> Parcel:
    payload = _common(site, person, "block_actions") | {
        "trigger_id": site.triggers.issue(person),
        **_in_view(site, view),
        "actions": [action],
    }
    return Parcel(INTERACTION, payload)


def _in_view(site: Site, view: View) -> Json:
    return {"container": {"type": "view", "view_id": view.id}, "view": view_json(site.space, view)}


def submission_parcel(site: Site, person: str, view: View) -> Parcel:
    payload = _common(site, person, "view_submission") | {
        "trigger_id": site.triggers.issue(person),
        "view": view_json(site.space, view),
        "response_urls": _response_urls(site, person, view),
    }
    return Parcel(INTERACTION, payload, wants_answer=True)


def _response_urls(site: Site, person: str, view: View) -> list[Json]:
    """One for each conversation that was chosen in a menu with response_url_enabled."""
    urls = []
    for place in inputs.places(view.blocks):
        if not place.element.get("response_url_enabled"):
            continue
        block_id, action_id = place.block["block_id"], place.element["action_id"]
        held = view.values.get(block_id, {}).get(action_id, {})
        chosen = site.space.conversations.get(held.get(inputs.SELECTED[place.type]))
        if chosen:
            url = site.hooks.issue("app", chosen, person)
            urls.append(
                {"block_id": block_id, "action_id": action_id, "channel_id": chosen.id, "response_url": url}
            )
    return urls


def closed_parcel(site: Site, person: str, view: View, *, is_cleared: bool) -> Parcel:
    payload = _common(site, person, "view_closed") | {
        "view": view_json(site.space, view),
        "is_cleared": is_cleared,
    }
    return Parcel(INTERACTION, payload)


def global_shortcut_parcel(site: Site, person: str, callback_id: str) -> Parcel:
    payload = _shortcut(site, person, "shortcut", callback_id, ("id", "username", "team_id"))
    return Parcel(INTERACTION, payload)


def _shortcut(site: Site, person: str, kind: str, callback_id: str, of_user: tuple[str, ...]) -> Json:
    """Less than with other interactions: no word of the app, and of the person what Slack tells with each kind."""
    common = _common(site, person, kind)
    del common["api_app_id"]
    common["user"] = {key: common["user"][key] for key in of_user}
    return common | {
        "callback_id": callback_id,
        "action_ts": action_ts(site),
        "trigger_id": site.triggers.issue(person),
    }


def message_shortcut_parcel(
    site: Site, person: str, conversation: Conversation, message: Message, callback_id: str
) -> Parcel:
    common = _shortcut(site, person, "message_action", callback_id, ("id", "name", "team_id"))
    payload = common | {
        "response_url": site.hooks.issue("app", conversation, person, message.ts if message.by_bot else None),
        "message_ts": message.ts,
        "channel": {"id": conversation.id, "name": shown_name(conversation)},
        "message": message_json(site.space, conversation, message),
    }
    return Parcel(INTERACTION, payload)


def message_suggestion_parcel(
    site: Site,
    person: str,
    conversation: Conversation,
    message: Message,
    attachment: Json | None,
    *,
    place: inputs.Place,
    words: str,
) -> Parcel:
    where = _in_message(site, conversation, message, attachment)
    return _suggestion(site, person, where, place, words)


def view_suggestion_parcel(site: Site, person: str, view: View, place: inputs.Place, words: str) -> Parcel:
    return _suggestion(site, person, _in_view(site, view), place, words)


def _suggestion(site: Site, person: str, where: Json, place: inputs.Place, words: str) -> Parcel:
    payload = _common(site, person, "block_suggestion") | {
        "action_id": place.element["action_id"],
        "block_id": place.block["block_id"],
        "value": words,
        **where,
    }
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
