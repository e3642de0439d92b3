"""/control/ and /clock: how tests, scripts and the page act as people, move the clock and look inside."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from aiohttp import web

from workspace import acts, inputs, shapes
from workspace.calls import Call
from workspace.clock import ClockMovesForward, morning_after, next_monday
from workspace.events import heard
from workspace.faults import UnknownFault
from workspace.ids import BOT_USER
from workspace.site import Site
from workspace.state import Conversation, Message, View
from workspace.world import Json

Act = Callable[[Site, Json], Awaitable[Json]]


class BadWish(Exception):
    """The request makes no sense here; the message says why."""


def routes(site: Site) -> list[web.RouteDef]:
    posts = [web.post(path, _posting(site, act)) for path, act in POSTS.items()]
    gets = [web.get(path, _getting(site, look)) for path, look in GETS.items()]
    return [*posts, *gets]


def _posting(site: Site, act: Act) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handler(request: web.Request) -> web.Response:
        return await _answered(site, act, await _wish(request))

    return handler


def _getting(site: Site, look: Act) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handler(request: web.Request) -> web.Response:
        return await _answered(site, look, dict(request.query))

    return handler


async def _answered(site: Site, act: Act, wish: Json) -> web.Response:
    try:
        return web.json_response(await act(site, wish))
    except (BadWish, acts.Refused, inputs.NoSuchElement, UnknownFault) as trouble:
        return web.json_response({"ok": False, "error": str(trouble)}, status=400)
    except KeyError as trouble:
        return web.json_response({"ok": False, "error": f"{trouble.args[0]} is missing"}, status=400)


async def _wish(request: web.Request) -> Json:
    try:
        wish = json.loads(await request.text() or "{}")
    except json.JSONDecodeError as trouble:
        raise web.HTTPBadRequest(text=f"not JSON: {trouble}") from None
    if not isinstance(wish, dict):
        raise web.HTTPBadRequest(text="a JSON object is needed")
    return wish


def _person(site: Site, wish: Json) -> str:
    person = str(wish["as"])
    if person not in site.space.people or person == BOT_USER:
        raise BadWish(f"no person {person}")
    return person


def _conversation(site: Site, wish: Json, person: str) -> Conversation:
    """By id, or by a person's id: the direct messages with them ("bot" for the app's)."""
    id = str(wish["channel"])
    if id in ("bot", BOT_USER) or id in site.space.people:
        return site.space.direct_messages(person, BOT_USER if id == "bot" else id)
    conversation = site.space.conversations.get(id)
    if conversation is None or (conversation.kind != "channel" and person not in conversation.members):
        raise BadWish(f"{person} knows no channel {id}")
    return conversation


def _message(conversation: Conversation, wish: Json, person: str) -> Message:
    message = conversation.messages.get(str(wish["ts"]))
    if message is None or message.only_for not in (None, person):
        raise BadWish(f"{person} sees no message {wish['ts']} in {conversation.id}")
    return message


def _view(site: Site, wish: Json, person: str) -> View:
    view = site.space.find_view(wish["view_id"]) if wish.get("view_id") else site.space.top_modal(person)
    if view is None or view.person != person:
        raise BadWish(f"{person} has no such view open")
    return view


def _target(site: Site, wish: Json, person: str) -> acts.Target:
    """In a message if one is named, in the Home tab if that is said, else in the open modal."""
    if wish.get("ts"):
        return _in_message(site, wish, person)
    home = site.space.homes.get(person) if wish.get("home") else None
    return acts.InView(home or _view(site, wish, person))


def _in_message(site: Site, wish: Json, person: str) -> acts.InMessage:
    conversation = _conversation(site, wish, person)
    return acts.InMessage(conversation, _message(conversation, wish, person))


async def say(site: Site, wish: Json) -> Json:
    person = _person(site, wish)
    conversation = _conversation(site, wish, person)
    thread = wish.get("thread_ts")
    if thread and thread not in conversation.messages:
        raise BadWish(f"no message {thread} in {conversation.id}")
    files = [id for id in wish.get("files", ()) if id in site.space.files]
    saying = acts.Saying(
        person=person, conversation=conversation, text=wish["text"], thread_ts=thread, files=files
    )
    return await acts.say(site, saying)


async def press(site: Site, wish: Json) -> Json:
    person = _person(site, wish)
    return await acts.press(site, person, _target(site, wish, person), wish)


async def suggest(site: Site, wish: Json) -> Json:
    person = _person(site, wish)
    return await acts.suggest(site, person, _target(site, wish, person), wish)


async def submit(site: Site, wish: Json) -> Json:
    person = _person(site, wish)
    return await acts.submit(site, person, _view(site, wish, person), wish.get("values", {}))


async def close_view(site: Site, wish: Json) -> Json:
    return await acts.close(site, _person(site, wish), everything=bool(wish.get("all")))


async def use_shortcut(site: Site, wish: Json) -> Json:
    person = _person(site, wish)
    target = _in_message(site, wish, person) if wish.get("ts") else None
    return await acts.use_shortcut(site, person, wish["callback_id"], target)


async def open_home(site: Site, wish: Json) -> Json:
    return await acts.open_app(site, _person(site, wish), wish.get("tab", "home"))


async def change_channel(site: Site, wish: Json) -> Json:
    person = _person(site, wish)
    return await acts.change_channel(site, _conversation(site, wish, person), wish)


async def change_person(site: Site, wish: Json) -> Json:
    """Another zone, locale or name; deactivation; whatever a profile says."""
    person = _person(site, wish)
    changes = {key: value for key, value in wish.items() if key != "as"}
    try:
        site.space.people[person] = replace(site.space.people[person], **changes)
    except TypeError as trouble:
        raise BadWish(str(trouble)) from trouble
    site.space.changed("channels")
    return {"ok": True, "acks": await heard(site.events.person_changed(person))}


async def order_fault(site: Site, wish: Json) -> Json:
    if wish.get("clear"):
        site.faults.clear()
    else:
        site.faults.order(wish)
    return {"ok": True}


async def set_events_url(site: Site, wish: Json) -> Json:
    site.deliveries.events_url = wish["url"] or None
    return {"ok": True}


async def set_scopes(site: Site, wish: Json) -> Json:
    """What the installation holds; without `granted` all that the manifest asks for."""
    site.space.scopes = frozenset(wish.get("granted", site.space.manifest.scopes))
    site.space.changed("scopes")
    return {"ok": True, "granted": sorted(site.space.scopes)}


async def disconnect(site: Site, wish: Json) -> Json:
    await site.sockets.disconnect(wish.get("reason", "refresh_requested"))
    return {"ok": True}


async def start_again(site: Site, _wish: Json) -> Json:
    await site.start_again()
    return {"ok": True}


async def messages(site: Site, wish: Json) -> Json:
    """All that this person sees there, replies and ephemerals included, oldest first."""
    person = _person(site, wish)
    conversation = _conversation(site, wish, person)
    if person not in conversation.members and conversation.kind != "channel":
        raise BadWish(f"{person} is not in {conversation.id}")
    seen = [_seen(site, person, conversation, message) for message in conversation.seen_by(person)]
    return {"ok": True, "channel": conversation.id, "messages": seen}


def _seen(site: Site, person: str, conversation: Conversation, message: Message) -> Json:
    shape = shapes.message_json(site.space, conversation, message)
    shape["is_ephemeral"] = message.is_ephemeral
    state = site.space.inputs.get((f"{conversation.id} {message.ts}", person))
    return shape | ({"state": state} if state else {})


async def open_view(site: Site, wish: Json) -> Json:
    person = _person(site, wish)
    top = site.space.top_modal(person)
    depth = len(site.space.modals.get(person, ()))
    return {"ok": True, "view": shapes.view_json(site.space, top) if top else None, "depth": depth}


async def home_view(site: Site, wish: Json) -> Json:
    home = site.space.homes.get(_person(site, wish))
    return {"ok": True, "view": shapes.view_json(site.space, home) if home else None}


async def read_log(site: Site, wish: Json) -> Json:
    after = Call("log", wish).number("after", 0)
    return {"ok": True, "log": site.log.entries(after)}


async def status(site: Site, _wish: Json) -> Json:
    """Whether the bot is there."""
    return {"ok": True, "sockets": site.sockets.count, "events_url": site.deliveries.events_url}


async def clock(site: Site, _wish: Json) -> Json:
    return {"now": site.clock.now().isoformat(timespec="milliseconds")}


async def move_clock(site: Site, wish: Json) -> Json:
    """To a moment, by seconds, or to a morning in a person's zone; never back."""
    try:
        if "to" in wish:
            site.clock.move_to(_moment(site, wish))
        elif "by_seconds" in wish:
            site.clock.move_by(float(wish["by_seconds"]))
        else:
            site.clock.move_to(_morning(site, wish))
    except ClockMovesForward:
        raise BadWish("the clock only moves forward") from None
    except (ValueError, OverflowError) as trouble:
        raise BadWish(f"no such time: {trouble}") from None
    return await clock(site, {})


def _moment(site: Site, wish: Json) -> datetime:
    moment = datetime.fromisoformat(str(wish["to"]))
    if moment.tzinfo is None and wish.get("as"):
        return moment.replace(tzinfo=site.space.zone_of(_person(site, wish)))
    return moment


def _morning(site: Site, wish: Json) -> datetime:
    now = site.clock.now(site.space.zone_of(_person(site, wish)) if wish.get("as") else None)
    if wish["go"] == "tomorrow":
        return morning_after(now, 1)
    if wish["go"] == "next-monday":
        return next_monday(now)
    raise BadWish("go is tomorrow or next-monday")


POSTS: dict[str, Act] = {
    "/clock": move_clock,
    "/control/say": say,
    "/control/press": press,
    "/control/suggest": suggest,
    "/control/submit": submit,
    "/control/close_view": close_view,
    "/control/shortcut": use_shortcut,
    "/control/home": open_home,
    "/control/channel": change_channel,
    "/control/person": change_person,
    "/control/fault": order_fault,
    "/control/events-url": set_events_url,
    "/control/scopes": set_scopes,
    "/control/disconnect": disconnect,
    "/control/reset": start_again,
}
GETS: dict[str, Act] = {
    "/clock": clock,
    "/control/messages": messages,
    "/control/view": open_view,
    "/control/home": home_view,
    "/control/log": read_log,
    "/control/status": status,
}
