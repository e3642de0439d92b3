"""views.*: forms that the bot opens in front of a person, and their Home tab."""

from __future__ import annotations

from workspace import shapes, views
from workspace.calls import Call, SlackError, invalid
from workspace.site import Site
from workspace.state import View
from workspace.world import Json


def open_view(site: Site, call: Call) -> Json:
    body = views.checked(site.space, call.parsed("view"), "modal")
    return _shown(site, views.open_modal(site.space, _exchanged(site, call), body))


def push_view(site: Site, call: Call) -> Json:
    body = views.checked(site.space, call.parsed("view"), "modal")
    return _shown(site, views.push_modal(site.space, _exchanged(site, call), body))


def _exchanged(site: Site, call: Call) -> str:
    """The person of the trigger; Slack checks the view first, so a bad one does not use the trigger up."""
    if not (call.has("trigger_id") or call.has("interactivity_pointer")):
        raise invalid("missing required field: trigger_id")
    return site.triggers.exchange(call.text("trigger_id") or call.text("interactivity_pointer"))


def update_view(site: Site, call: Call) -> Json:
    if call.has("view_id"):
        view = site.space.find_view(call.text("view_id"))
    else:
        view = site.space.find_external_view(call.text("external_id")) if call.has("external_id") else None
    if view is None:
        raise SlackError("not_found")
    return _shown(site, views.update(site.space, view, call.parsed("view"), call.text("hash")))


def publish_view(site: Site, call: Call) -> Json:
    person = call.text("user_id")
    if not site.space.manifest.app_home.home_tab:
        raise SlackError("not_enabled")
    if person not in site.space.people:
        raise invalid("user_id is not a known user")
    return _shown(site, views.publish_home(site.space, person, call.parsed("view"), call.text("hash")))


def _shown(site: Site, view: View) -> Json:
    return {"view": shapes.view_json(site.space, view)}
