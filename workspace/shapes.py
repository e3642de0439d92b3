"""How things look on Slack's wire: people, conversations, messages and views as JSON."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from workspace.ids import APP_ID, BOT_ID, BOT_USER
from workspace.shapes_files import file_json
from workspace.state import BROADCAST, Conversation, Message, View, Workspace
from workspace.things import Scheduled
from workspace.world import Json, Person

PORTRAIT_SIZES = (24, 32, 48, 72, 192, 512)
ICON_SIZES = (36, 48, 72)
OTHER_TEAM = "T0OUTSIDE"


def person_json(space: Workspace, person: Person, *, with_locale: bool = False) -> Json:
    is_bot = person.id == BOT_USER
    shape: Json = {
        "id": person.id,
        "team_id": team_of(space, person),
        "name": person.name,
        "deleted": person.deleted,
        "color": "2f6f62",
        "real_name": person.real_name,
        "profile": _profile(space, person),
        "is_bot": is_bot,
        "is_app_user": False,
        "who_can_share_contact_card": "EVERYONE",
        "updated": 0,
    }
    if not person.deleted:
        shape |= _zone(person, space.clock.now(UTC)) | _standing(person)
    if is_stranger(space, person):
        shape["is_stranger"] = True
    return shape | ({"locale": person.locale} if with_locale else {})


def is_stranger(space: Workspace, person: Person) -> bool:
    """Somebody of another organisation who shares no channel with the app."""
    shared = (each for each in space.conversations.values() if each.kind != "im" and BOT_USER in each.members)
    return person.outsider and not any(person.id in each.members for each in shared)


def team_of(space: Workspace, person: Person) -> str:
    return OTHER_TEAM if person.outsider else space.world.team.id


def portraits(space: Workspace, id: str, sizes: tuple[int, ...]) -> Json:
    return {f"image_{size}": f"{space.url}portraits/{id}_{size}.svg" for size in sizes}


def bot_icons(space: Workspace) -> Json:
    return portraits(space, BOT_USER, ICON_SIZES)


def _profile(space: Workspace, person: Person) -> Json:
    first, _, last = person.real_name.partition(" ")
    shape = {
        "title": person.title,
        "phone": "",
        "skype": "",
        "first_name": first,
        "last_name": last,
        "real_name": person.real_name,
        "real_name_normalized": person.real_name,
        # As most people leave it: then Slack shows the real name.
        "display_name": "",
        "display_name_normalized": "",
        "status_text": "",
        "status_text_canonical": "",
        "status_emoji": "",
        "status_emoji_display_info": [],
        "status_expiration": 0,
        "avatar_hash": person.id.lower(),
        "team": team_of(space, person),
        **portraits(space, person.id, PORTRAIT_SIZES),
    }
    return shape | ({"bot_id": BOT_ID, "api_app_id": APP_ID} if person.id == BOT_USER else {})


def _zone(person: Person, now: datetime) -> Json:
    here = now.astimezone(ZoneInfo(person.tz))
    shift = here.utcoffset()
    return {
        "tz": person.tz,
        "tz_label": here.tzname() or person.tz,
        "tz_offset": int(shift.total_seconds()) if shift else 0,
    }


def _standing(person: Person) -> Json:
    return {
        "is_admin": person.admin,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": person.guest,
        "is_ultra_restricted": False,
        "is_email_confirmed": True,
    }


def conversation_json(space: Workspace, conversation: Conversation) -> Json:
    if conversation.kind == "im":
        return _direct_json(space, conversation)
    team = space.world.team.id
    shared = any(space.people[member].outsider for member in conversation.members)
    private = conversation.kind in ("group", "mpim")
    return {
        "id": conversation.id,
        "name": conversation.name,
        "name_normalized": conversation.name,
        "is_channel": not private,
        "is_group": private,
        "is_im": False,
        "is_mpim": conversation.kind == "mpim",
        "is_private": private,
        "is_archived": conversation.archived,
        "is_general": False,
        "is_shared": shared,
        "is_ext_shared": shared,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "is_member": BOT_USER in conversation.members,
        "created": conversation.created,
        "updated": conversation.created * 1000,
        "creator": space.world.people[0].id,
        "unlinked": 0,
        "topic": asdict(conversation.topic),
        "purpose": asdict(conversation.purpose),
        "previous_names": conversation.previous_names,
        "num_members": len(conversation.members),
        "context_team_id": team,
        "shared_team_ids": [team, *([OTHER_TEAM] if shared else [])],
        "pending_shared": [],
        "pending_connected_team_ids": [],
    }


def _direct_json(space: Workspace, conversation: Conversation) -> Json:
    other = [member for member in conversation.members if member != BOT_USER]
    return {
        "id": conversation.id,
        "created": conversation.created,
        "updated": conversation.created * 1000,
        "is_im": True,
        "is_org_shared": False,
        "is_archived": False,
        "context_team_id": space.world.team.id,
        "user": other[0] if other else BOT_USER,
    }


def message_json(space: Workspace, conversation: Conversation, message: Message) -> Json:
    shape: Json = {
        "type": "message",
        "user": message.user,
        "text": message.text,
        "ts": message.ts,
        "team": space.world.team.id,
    }
    shape |= _bot_part(space) if message.by_bot else {}
    for key in ("client_msg_id", "blocks", "attachments", "thread_ts", "metadata", "subtype"):
        shape |= {key: value} if (value := getattr(message, key)) else {}
    shape |= message.details
    parent = conversation.messages.get(message.thread_ts or "") if message.is_reply else None
    if parent:
        shape["parent_user_id"] = parent.user
    if parent and message.subtype == BROADCAST:
        shape["root"] = _root_json(conversation, parent)
    if message.edited:
        shape["edited"] = {"user": message.user, "ts": message.edited}
    if message.files:
        files = [file_json(space, space.files[id]) for id in message.files]
        shape |= {"files": files, "upload": True, "display_as_bot": False}
    if message.reactions:
        shape["reactions"] = [
            {"name": name, "users": users, "count": len(users)} for name, users in message.reactions.items()
        ]
    return shape | _thread_part(conversation, message)


def edited_json(space: Workspace, conversation: Conversation, message: Message) -> Json:
    """What chat.update answers with: the message without its place."""
    shape = message_json(space, conversation, message)
    left_out = {"ts", "thread_ts", "parent_user_id", "root", "subtype", "reactions"}
    return {
        key: value
        for key, value in shape.items()
        if key not in left_out | {*_thread_part(conversation, message)}
    }


def delayed_json(space: Workspace, scheduled: Scheduled) -> Json:
    """A message that is not there yet."""
    shape: Json = {
        "type": "delayed_message",
        "text": scheduled.text,
        "user": BOT_USER,
        "team": space.world.team.id,
        **_bot_part(space),
    }
    for key in ("blocks", "attachments", "metadata"):
        shape |= {key: value} if (value := getattr(scheduled, key)) else {}
    return shape


def _root_json(conversation: Conversation, parent: Message) -> Json:
    """The parent, in short, with a reply that is also shown in the channel."""
    shape: Json = {"type": "message", "text": parent.text, "ts": parent.ts} | _thread_part(
        conversation, parent
    )
    shape.pop("is_locked", None)
    return shape | ({"bot_id": BOT_ID} if parent.by_bot else {})


def _bot_part(space: Workspace) -> Json:
    profile = {
        "id": BOT_ID,
        "app_id": APP_ID,
        "name": space.manifest.bot_name,
        "deleted": False,
        "updated": 0,
        "icons": bot_icons(space),
        "team_id": space.world.team.id,
    }
    return {"bot_id": BOT_ID, "app_id": APP_ID, "bot_profile": profile}


def _thread_part(conversation: Conversation, message: Message) -> Json:
    replies = conversation.replies_to(message.ts)
    if not replies:
        return {}
    people = list(dict.fromkeys(reply.user for reply in replies))
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users_count": len(people),
        "reply_users": people[:5],
        "latest_reply": replies[-1].ts,
        "is_locked": False,
        "subscribed": False,
    }


def view_json(space: Workspace, view: View) -> Json:
    body = view.body
    return {
        "id": view.id,
        "team_id": space.world.team.id,
        "type": view.kind,
        "blocks": view.blocks,
        "private_metadata": body.get("private_metadata", ""),
        "callback_id": body.get("callback_id", ""),
        "state": {"values": view.values},
        "hash": view.hash,
        "title": body.get("title") or {"type": "plain_text", "text": "View Title", "emoji": True},
        "clear_on_close": body.get("clear_on_close", False),
        "notify_on_close": body.get("notify_on_close", False),
        "close": body.get("close"),
        "submit": body.get("submit"),
        "previous_view_id": view.previous_id,
        "root_view_id": view.root_id,
        "app_id": APP_ID,
        "external_id": body.get("external_id", ""),
        "app_installed_team_id": space.world.team.id,
        "bot_id": BOT_ID,
    }
