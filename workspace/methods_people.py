"""users.*, usergroups.*, team.* and bots.*: who is here."""

from __future__ import annotations

from workspace import shapes, shapes_things
from workspace.calls import Call, SlackError
from workspace.ids import APP_ID, BOT_ID, BOT_USER
from workspace.paging import page
from workspace.site import Site
from workspace.world import Group, Json, Person

SLACKBOT = Person(id="USLACKBOT", name="slackbot", real_name="Slackbot")
"""Slack's own voice is in every list of people, and is no bot as Slack has it."""


def list_users(site: Site, call: Call) -> Json:
    known = [each for each in site.space.people.values() if not shapes.is_stranger(site.space, each)]
    part, cursor = page(call, [*known, SLACKBOT], 1000)
    with_locale = call.flag("include_locale")
    return {
        "members": [shapes.person_json(site.space, each, with_locale=with_locale) for each in part],
        "cache_ts": int(site.clock.timestamp()),
        "response_metadata": {"next_cursor": cursor},
    }


def user_info(site: Site, call: Call) -> Json:
    people = {**site.space.people, SLACKBOT.id: SLACKBOT}
    if call.text("user") not in people:
        raise SlackError("user_not_found")
    person = people[call.text("user")]
    return {"user": shapes.person_json(site.space, person, with_locale=call.flag("include_locale"))}


def list_groups(site: Site, call: Call) -> Json:
    shown = [
        each for each in site.space.groups.values() if call.flag("include_disabled") or not each.disabled
    ]
    return {"usergroups": [_group(site, call, each) for each in shown]}


def _group(site: Site, call: Call, group: Group) -> Json:
    shape = shapes_things.group_json(site.space, group)
    if call.flag("include_users"):
        shape["users"] = list(group.members)
    if call.flag("include_count"):
        shape["user_count"] = len(group.members)
    return shape


def list_group_members(site: Site, call: Call) -> Json:
    group = site.space.groups.get(call.text("usergroup"))
    if group is None or (group.disabled and not call.flag("include_disabled")):
        raise SlackError("no_such_subteam")
    return {"users": list(group.members)}


def team_info(site: Site, call: Call) -> Json:
    team = site.space.world.team
    if call.text("team", team.id) != team.id or call.text("domain", team.domain) != team.domain:
        raise SlackError("team_not_found")
    return {"team": shapes_things.team_json(site.space)}


def bot_info(site: Site, call: Call) -> Json:
    if call.text("bot", BOT_ID) != BOT_ID:
        raise SlackError("bot_not_found")
    bot = {
        "id": BOT_ID,
        "deleted": False,
        "name": site.space.manifest.bot_name,
        "updated": 0,
        "app_id": APP_ID,
        "user_id": BOT_USER,
        "icons": shapes.bot_icons(site.space),
    }
    return {"bot": bot}
