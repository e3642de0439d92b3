"""How smaller things look on Slack's wire: bookmarks, scheduled messages, user groups and the team."""

from __future__ import annotations

from workspace.ids import APP_ID
from workspace.shapes import portraits
from workspace.state import Conversation, Workspace
from workspace.things import Bookmark, Scheduled
from workspace.world import Group, Json

TEAM_ICON_SIZES = (34, 44, 68, 88, 102, 132, 230)


def bookmark_json(space: Workspace, conversation: Conversation, bookmark: Bookmark) -> Json:
    return {
        "id": bookmark.id,
        "channel_id": conversation.id,
        "title": bookmark.title,
        "link": bookmark.link,
        "emoji": bookmark.emoji,
        "icon_url": "",
        "entity_id": None,
        "type": "link",
        "date_created": bookmark.created,
        "date_updated": 0,
        "rank": f"{conversation.bookmarks.index(bookmark):03d}",
        "last_updated_by_user_id": bookmark.person,
        "last_updated_by_team_id": space.world.team.id,
        "shortcut_id": None,
        "app_id": APP_ID,
        "app_action_id": None,
    }


def group_json(space: Workspace, group: Group) -> Json:
    founder = space.world.people[0].id
    return {
        "id": group.id,
        "team_id": space.world.team.id,
        "is_usergroup": True,
        "is_subteam": True,
        "name": group.name,
        "description": group.description,
        "handle": group.handle,
        "is_external": False,
        "date_create": 0,
        "date_update": 0,
        "date_delete": int(group.disabled),
        "auto_provision": False,
        "created_by": founder,
        "updated_by": founder,
        "deleted_by": founder if group.disabled else None,
        "prefs": {"channels": [], "groups": []},
        "channel_count": 0,
    }


def team_json(space: Workspace) -> Json:
    team = space.world.team
    return {
        "id": team.id,
        "name": team.name,
        "url": space.url,
        "domain": team.domain,
        "email_domain": "",
        "icon": {**portraits(space, team.id, TEAM_ICON_SIZES), "image_default": True},
        "avatar_base_url": f"{space.url}portraits/",
        "is_verified": False,
    }


def scheduled_json(scheduled: Scheduled) -> Json:
    return {
        "id": scheduled.id,
        "channel_id": scheduled.channel,
        "post_at": scheduled.post_at,
        "date_created": scheduled.created,
        "text": scheduled.text,
    }
