"""What the frame of the page shows to a person: who and what is here, and what they have not read yet."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from aiohttp import web

from workspace.clock import zone_changes
from workspace.ids import BOT_USER
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.unread import unread
from workspace.world import Json


def routes(site: Site) -> list[web.RouteDef]:
    return [web.get("/page-api/snapshot", lambda request: _snapshot(site, request))]


def reader(site: Site, request: web.Request) -> str:
    """Who looks; without a word on it, whoever looked last."""
    people = (request.query.get("as", ""), next(reversed(site.space.places), ""))
    known = (each for each in people if each in site.space.people and each != BOT_USER)
    return next(known, site.space.world.people[0].id)


async def _snapshot(site: Site, request: web.Request) -> web.Response:
    """Messages are asked for by channel."""
    person = reader(site, request)
    team = site.space.world.team
    place = site.space.places.get(person)
    return web.json_response(
        {
            "team": {"id": team.id, "name": team.name},
            "me": person,
            "place": asdict(place) if place else None,
            "zone": _zone(site, person),
            "now": site.clock.timestamp(),
            **_app(site, person),
            "people": [_person_row(site, id) for id in site.space.people],
            "groups": _groups(site),
            "channels": _channel_rows(site, person),
        }
    )


def _zone(site: Site, person: str) -> Json:
    me = site.space.people[person]
    changes = _zone_changes(me.tz, site.clock.now(UTC).date())
    return {"name": me.tz, "locale": me.locale, "changes": changes}


@lru_cache(maxsize=64)
def _zone_changes(zone: str, day: date) -> list[tuple[int, int]]:
    """Asked for with every snapshot, and the same all day."""
    return zone_changes(ZoneInfo(zone), datetime.combine(day, time(), UTC))


def _app(site: Site, person: str) -> Json:
    """The app: whether it is here, what it is called, and what its manifest offers."""
    manifest = site.space.manifest
    bot = {
        "id": BOT_USER,
        "name": manifest.bot_name,
        "handle": manifest.handle,
        "dm": site.space.direct_messages(BOT_USER, person).id,
        **asdict(manifest.app_home),
    }
    commands = [
        {"name": each.name, "description": each.description, "hint": each.usage_hint}
        for each in manifest.commands
    ]
    connected = bool(site.sockets.count or site.deliveries.events_url)
    shortcuts = [asdict(each) for each in manifest.shortcuts]
    return {"bot": bot, "commands": commands, "shortcuts": shortcuts, "connected": connected}


def _person_row(site: Site, id: str) -> Json:
    person = site.space.people[id]
    return {
        "id": id,
        "name": person.name,
        "real_name": person.real_name,
        "title": person.title,
        "guest": person.guest,
        "outsider": person.outsider,
        "deleted": person.deleted,
        "bot": id == BOT_USER,
    }


def _groups(site: Site) -> list[Json]:
    standing = (each for each in site.space.groups.values() if not each.disabled)
    return [
        {"id": each.id, "handle": each.handle, "name": each.name, "members": each.members}
        for each in standing
    ]


def _channel_rows(site: Site, person: str) -> list[Json]:
    return [
        _channel_row(site, person, each)
        for each in site.space.conversations.values()
        if _shown(site, each, person)
    ]


def _shown(site: Site, conversation: Conversation, person: str) -> bool:
    """Their own, and the public ones for those who are not guests."""
    if person in conversation.members:
        return True
    me = site.space.people[person]
    return conversation.kind == "channel" and not (me.guest or me.outsider)


def _channel_row(site: Site, person: str, conversation: Conversation) -> Json:
    others = [member for member in conversation.members if member != person]
    new = unread(site.space, person, conversation)
    return {
        "id": conversation.id,
        "name": conversation.name,
        "kind": conversation.kind,
        "topic": conversation.topic.value,
        "members": conversation.members,
        "archived": conversation.archived,
        "with": others[0] if conversation.kind == "im" and others else None,
        "said": bool(conversation.messages),
        "read": site.space.last_read.get((person, conversation.id), ""),
        "unread": new.messages,
        "mentions": new.mentions,
        "bookmarks": [
            {"title": each.title, "link": each.link, "emoji": each.emoji} for each in conversation.bookmarks
        ],
        "pins": [_pin_row(conversation.messages[pin.ts]) for pin in reversed(conversation.pins)],
    }


def _pin_row(message: Message) -> Json:
    """With its thread, where it stands in none but that."""
    thread = None if message.is_in_channel else message.thread_ts
    return {"ts": message.ts, "text": message.text, "thread": thread}
