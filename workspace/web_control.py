"""/control/ and /clock: how tests, scripts and the page act as people, and see what these see."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

from aiohttp import web

from workspace import acts, changes, edits, inputs, pins, shapes, talk
from workspace.events import Heard, heard
from workspace.faults import UnknownFault
from workspace.seen import seen_json
from workspace.site import Site
from workspace.web_control_site import GETS as SITE_GETS
from workspace.web_control_site import POSTS as SITE_POSTS
from workspace.wishes import BadWish, conversation_of, person_of, place_of, target_of, view_of
from workspace.world import Json

Act = Callable[[Site, Json], Awaitable[Json]]


def routes(site: Site) -> list[web.RouteDef]:
    posts = [web.post(path, _posting(site, act)) for path, act in (POSTS | SITE_POSTS).items()]
    gets = [web.get(path, _getting(site, look)) for path, look in (GETS | SITE_GETS).items()]
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


# --- what people do


async def say(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    conversation = conversation_of(site, wish, person)
    thread = wish.get("thread_ts")
    if thread and thread not in conversation.messages:
        raise BadWish(f"no message {thread} in {conversation.id}")
    files = [id for id in wish.get("files", ()) if id in site.space.files]
    saying = talk.Saying(
        person=person,
        conversation=conversation,
        text=wish["text"],
        thread_ts=thread,
        broadcast=bool(wish.get("reply_broadcast")),
        files=files,
    )
    return await talk.say(site, saying)


async def edit(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    place = place_of(site, wish, person)
    return await _told(edits.edit(site, person, place.conversation, place.message, wish["text"]))


async def take_back(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    place = place_of(site, wish, person)
    return await _told(edits.take_back(site, person, place.conversation, place.message))


async def react(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    place = place_of(site, wish, person)
    return await _told(edits.react(site, person, place.conversation, place.message, wish["name"]))


async def pin(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    place = place_of(site, wish, person)
    pins.toggle(site, person, place.conversation, place.message)
    return {"ok": True}


async def _told(events: Heard) -> Json:
    return {"ok": True, "acks": await heard(events)}


async def press(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    return await acts.press(site, person, target_of(site, wish, person), wish)


async def suggest(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    return await acts.suggest(site, person, target_of(site, wish, person), wish)


async def submit(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    return await acts.submit(site, person, view_of(site, wish, person), wish.get("values", {}))


async def close_view(site: Site, wish: Json) -> Json:
    return await acts.close(site, person_of(site, wish), everything=bool(wish.get("all")))


async def use_shortcut(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    target = place_of(site, wish, person) if wish.get("ts") else None
    return await acts.use_shortcut(site, person, wish["callback_id"], target)


async def open_home(site: Site, wish: Json) -> Json:
    return await acts.open_app(site, person_of(site, wish), wish.get("tab", "home"))


async def change_channel(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    return await changes.change_channel(site, conversation_of(site, wish, person), wish)


async def new_channel(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    return await changes.new_channel(site, person, wish["name"], private=bool(wish.get("private")))


async def change_person(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    return await changes.change_person(site, person, {key: wish[key] for key in wish if key != "as"})


async def new_person(site: Site, wish: Json) -> Json:
    return await changes.new_person(site, wish)


async def change_app(site: Site, wish: Json) -> Json:
    return await changes.change_app(site, wish["do"])


# --- what people see


async def messages(site: Site, wish: Json) -> Json:
    """All that this person sees there, replies and ephemerals included, oldest first."""
    person = person_of(site, wish)
    conversation = conversation_of(site, wish, person)
    if person not in conversation.members and conversation.kind != "channel":
        raise BadWish(f"{person} is not in {conversation.id}")
    seen = [seen_json(site.space, person, conversation, message) for message in conversation.seen_by(person)]
    return {"ok": True, "channel": conversation.id, "messages": seen}


async def open_view(site: Site, wish: Json) -> Json:
    person = person_of(site, wish)
    top = site.space.top_modal(person)
    depth = len(site.space.modals.get(person, ()))
    return {"ok": True, "view": shapes.view_json(site.space, top) if top else None, "depth": depth}


async def home_view(site: Site, wish: Json) -> Json:
    home = site.space.homes.get(person_of(site, wish))
    return {"ok": True, "view": shapes.view_json(site.space, home) if home else None}


POSTS: dict[str, Act] = {
    "/control/say": say,
    "/control/edit": edit,
    "/control/delete": take_back,
    "/control/react": react,
    "/control/pin": pin,
    "/control/press": press,
    "/control/suggest": suggest,
    "/control/submit": submit,
    "/control/close_view": close_view,
    "/control/shortcut": use_shortcut,
    "/control/home": open_home,
    "/control/channel": change_channel,
    "/control/new_channel": new_channel,
    "/control/person": change_person,
    "/control/new_person": new_person,
    "/control/app": change_app,
}
GETS: dict[str, Act] = {
    "/control/messages": messages,
    "/control/view": open_view,
    "/control/home": home_view,
}
