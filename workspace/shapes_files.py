"""How a file looks on Slack's wire: its kind, where it is shared, its addresses and, for a picture, its thumbnails."""

from __future__ import annotations

import mimetypes
from urllib.parse import quote

from workspace import pictures
from workspace.state import StoredFile, Workspace
from workspace.world import Json

PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")
SQUARES = (64, 80, 160)
BOXES = (360, 480, 720, 800, 960, 1024)
PRETTY = {"csv": "CSV", "gif": "GIF", "ics": "iCalendar", "jpg": "JPEG", "jpeg": "JPEG", "pdf": "PDF", "png": "PNG",
          "txt": "Plain Text", "webp": "WebP", "docx": "Word Document", "xlsx": "Excel Spreadsheet"}  # fmt: skip


def file_json(space: Workspace, file: StoredFile) -> Json:
    kind = file.name.rpartition(".")[2].lower()
    name = quote(file.name)
    address = f"{space.url}files/{file.id}/{name}"
    return {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": mime_type(file.name),
        "filetype": kind,
        "pretty_type": PRETTY.get(kind, kind.upper()),
        "user": file.user,
        "user_team": space.world.team.id,
        "username": "",
        "editable": False,
        "size": len(file.content),
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": bool(_shares(space, file, "channel")),
        "public_url_shared": False,
        "display_as_bot": False,
        "alt_txt": file.alt_text,
        "url_private": address,
        "url_private_download": address,
        "permalink": address,
        "permalink_public": "",
        "media_display_type": "unknown",
        "is_starred": False,
        "has_rich_preview": False,
        "file_access": "visible",
        "comments_count": 0,
        **_where(space, file),
        **_thumbnails(f"{space.url}files-tmb/{file.id}", name, file),
    }


def mime_type(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def _where(space: Workspace, file: StoredFile) -> Json:
    public, private = _shares(space, file, "channel"), _shares(space, file, "group", "mpim")
    shares = {"public": _share_lists(space, public), "private": _share_lists(space, private)}
    return {
        "channels": list(public),
        "groups": list(private),
        "ims": list(_shares(space, file, "im")),
        "shares": {kind: lists for kind, lists in shares.items() if lists},
    }


def _shares(space: Workspace, file: StoredFile, *kinds: str) -> dict[str, list[str]]:
    known = ((id, space.conversations.get(id), stamps) for id, stamps in file.shares.items())
    return {id: stamps for id, conversation, stamps in known if conversation and conversation.kind in kinds}


def _share_lists(space: Workspace, shares: dict[str, list[str]]) -> Json:
    return {
        id: [_share_json(space, id, ts) for ts in stamps if ts in space.conversations[id].messages]
        for id, stamps in shares.items()
    }


def _share_json(space: Workspace, channel: str, ts: str) -> Json:
    conversation = space.conversations[channel]
    message, replies = conversation.messages[ts], conversation.replies_to(ts)
    people = list(dict.fromkeys(reply.user for reply in replies))
    shape: Json = {
        "reply_users": people,
        "reply_users_count": len(people),
        "reply_count": len(replies),
        "ts": ts,
        "channel_name": conversation.name,
        "team_id": space.world.team.id,
        "share_user_id": message.user,
    }
    return shape | ({"thread_ts": message.thread_ts} if message.thread_ts else {})


def _thumbnails(address: str, name: str, file: StoredFile) -> Json:
    """Small ones for every picture, larger ones up to its own size. All are served as the picture itself."""
    size = pictures.size_of(file.content) if mime_type(file.name) in PICTURES else None
    if size is None:
        return {}
    shape: Json = {f"thumb_{side}": f"{address}/{side}/{name}" for side in SQUARES}
    longest = max(size)
    for box in BOXES:
        if box > BOXES[0] and box >= longest:
            break
        part = min(1.0, box / longest)
        width, height = (max(1, round(side * part)) for side in size)
        shape |= {
            f"thumb_{box}": f"{address}/{box}/{name}",
            f"thumb_{box}_w": width,
            f"thumb_{box}_h": height,
        }
    return shape | {"original_w": size[0], "original_h": size[1]}
