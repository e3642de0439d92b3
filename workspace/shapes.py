"""How things look on Slack's wire: people, conversations, messages, files and views as JSON."""

import mimetypes
from datetime import UTC, datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from workspace.ids import APP_ID, BOT_ID, BOT_USER
from workspace.state import Conversation, Message, StoredFile, View, Workspace
from workspace.world import Json, Person


def person_json(space: Workspace, person: Person, *, with_locale: bool = False) -> Json:
    is_bot = person.id == BOT_USER
    shape: Json = {
        "id": person.id,
        "team_id": "T0OUTSIDE" if person.outsider else space.world.team.id,
        "name": person.name,
        "deleted": person.deleted,
        "color": "2f6f62",
        "real_name": person.real_name,
        "profile": _profile(person),
        "is_bot": is_bot,
        "is_app_user": False,
        "updated": 0,
    }
    if not person.deleted:
        shape |= _zone(person, space.clock.now(UTC)) | _standing(person)
    if person.outsider:
        shape["is_stranger"] = True
    return shape | ({"locale": person.locale} if with_locale else {})


def _profile(person: Person) -> Json:
    shape = {
        "title": person.title,
        "real_name": person.real_name,
        "real_name_normalized": person.real_name,
        # As most people leave it: then Slack shows the real name.
        "display_name": "",
        "display_name_normalized": "",
        "status_text": "",
        "status_emoji": "",
        "avatar_hash": person.id.lower(),
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
        return _direct_json(conversation)
    shared = any(space.people[member].outsider for member in conversation.members)
    private = conversation.kind == "group"
    return {
        "id": conversation.id,
        "name": conversation.name,
        "name_normalized": conversation.name,
        "is_channel": not private,
        "is_group": private,
        "is_im": False,
        "is_mpim": False,
        "is_private": private,
        "is_archived": conversation.archived,
        "is_general": False,
        "is_shared": shared,
        "is_ext_shared": shared,
        "is_org_shared": False,
        "is_member": BOT_USER in conversation.members,
        "created": conversation.created,
        "creator": space.world.people[0].id,
        "topic": {"value": conversation.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "previous_names": conversation.previous_names,
        "num_members": len(conversation.members),
        "context_team_id": space.world.team.id,
    }


def _direct_json(conversation: Conversation) -> Json:
    other = [member for member in conversation.members if member != BOT_USER]
    return {
        "id": conversation.id,
        "created": conversation.created,
        "is_im": True,
        "is_org_shared": False,
        "is_archived": False,
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
    for key in ("blocks", "attachments", "thread_ts", "metadata", "subtype"):
        shape |= {key: value} if (value := getattr(message, key)) else {}
    if message.is_reply and message.thread_ts in conversation.messages:
        shape["parent_user_id"] = conversation.messages[message.thread_ts or ""].user
    if message.edited:
        shape["edited"] = {"user": message.user, "ts": message.edited}
    if message.files:
        shape["files"] = [file_json(space, space.files[id]) for id in message.files]
    if message.reactions:
        shape["reactions"] = [
            {"name": name, "users": users, "count": len(users)} for name, users in message.reactions.items()
        ]
    return shape | _thread_part(conversation, message)


def edited_json(space: Workspace, conversation: Conversation, message: Message) -> Json:
    """What chat.update answers with: the message without its place."""
    shape = message_json(space, conversation, message)
    left_out = {"ts", "thread_ts", *_thread_part(conversation, message)}
    return {key: value for key, value in shape.items() if key not in left_out}


def _bot_part(space: Workspace) -> Json:
    profile = {
        "id": BOT_ID,
        "app_id": APP_ID,
        "name": space.manifest.bot_name,
        "deleted": False,
        "updated": 0,
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


def file_json(space: Workspace, file: StoredFile) -> Json:
    address = f"{space.url}files/{file.id}/{quote(file.name)}"
    return {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": mime_type(file.name),
        "filetype": file.name.rpartition(".")[2].lower(),
        "size": len(file.content),
        "mode": "hosted",
        "user": file.user,
        "alt_txt": file.alt_text,
        "url_private": address,
        "url_private_download": address,
        "permalink": address,
    }


def mime_type(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


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
