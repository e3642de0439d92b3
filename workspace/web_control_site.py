"""/clock, and of /control/ what no person does: faults, sockets, the events URL, scopes, the log, a fresh start."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

from workspace.calls import Call
from workspace.clock import ClockMovesForward, morning_after, next_monday
from workspace.faults import OF_DELIVERIES, OF_METHODS
from workspace.signed import NotVerified
from workspace.site import Site
from workspace.wishes import BadWish, person_of
from workspace.world import Json

GOODBYES = ("warning", "refresh_requested", "link_disabled")


async def order_fault(site: Site, wish: Json) -> Json:
    """For the next so many calls of a method, or deliveries of a name; or forgets all that was ordered."""
    if wish.get("clear"):
        site.faults.clear()
        site.deliveries.faults.clear()
    elif wish.get("kind") in OF_DELIVERIES:
        site.deliveries.faults.order(wish)
    else:
        site.faults.order(wish)
    return {"ok": True}


async def list_faults(site: Site, _wish: Json) -> Json:
    """The kinds, each with one line of words, and what is still to come."""
    ordered = [*site.faults.as_json(), *site.deliveries.faults.as_json()]
    return {"ok": True, "kinds": OF_METHODS | OF_DELIVERIES, "ordered": ordered}


async def set_events_url(site: Site, wish: Json) -> Json:
    """Signed HTTP to a URL that passes Slack's handshake, with Socket Mode off; null: Socket Mode again."""
    url = wish["url"]
    if url:
        try:
            await site.deliveries.deliver_over_http(str(url))
        except NotVerified as trouble:
            raise BadWish(f"{url} is not verified: {trouble}") from trouble
        await site.sockets.disconnect("link_disabled")
    else:
        site.deliveries.events_url = None
        site.sockets.enabled = True
    return {"ok": True}


async def disconnect(site: Site, wish: Json) -> Json:
    """Asks every client to come back over a new connection: now, or whenever one has been open for so long."""
    if "after_seconds" in wish:
        site.sockets.renew_after(_seconds(wish["after_seconds"]))
        return {"ok": True}
    reason = wish.get("reason", "refresh_requested")
    if reason not in GOODBYES:
        raise BadWish(f"reason is one of {', '.join(GOODBYES)}")
    await site.sockets.disconnect(reason)
    return {"ok": True}


def _seconds(wanted: object) -> float | None:
    try:
        return None if wanted is None else max(0.0, float(str(wanted)))
    except ValueError:
        raise BadWish(f"after_seconds is a number or null, not {wanted}") from None


async def set_scopes(site: Site, wish: Json) -> Json:
    """What the installation holds; without `granted` all that the manifest asks for."""
    site.space.scopes = frozenset(wish.get("granted", site.space.manifest.scopes))
    site.space.changed("scopes")
    return {"ok": True, "granted": sorted(site.space.scopes)}


async def start_again(site: Site, _wish: Json) -> Json:
    await site.start_again()
    return {"ok": True}


async def read_log(site: Site, wish: Json) -> Json:
    after = Call("log", wish).number("after", 0)
    return {"ok": True, "log": site.log.entries(after)}


async def status(site: Site, _wish: Json) -> Json:
    """Whether the app is there."""
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
        return moment.replace(tzinfo=site.space.zone_of(person_of(site, wish)))
    return moment


def _morning(site: Site, wish: Json) -> datetime:
    now = site.clock.now(site.space.zone_of(person_of(site, wish)) if wish.get("as") else None)
    if wish["go"] == "tomorrow":
        return morning_after(now, 1)
    if wish["go"] == "next-monday":
        return next_monday(now)
    raise BadWish("go is tomorrow or next-monday")


POSTS: dict[str, Callable[[Site, Json], Awaitable[Json]]] = {
    "/clock": move_clock,
    "/control/fault": order_fault,
    "/control/events-url": set_events_url,
    "/control/disconnect": disconnect,
    "/control/scopes": set_scopes,
    "/control/reset": start_again,
}
GETS: dict[str, Callable[[Site, Json], Awaitable[Json]]] = {
    "/clock": clock,
    "/control/faults": list_faults,
    "/control/log": read_log,
    "/control/status": status,
}
