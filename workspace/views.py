"""Modals and home tabs: opened, pushed, updated, closed, with the limits Slack sets on them."""

from __future__ import annotations

import json

from workspace.blocks import check_view
from workspace.calls import SlackError
from workspace.ids import new_id, new_secret
from workspace.inputs import state_values, with_ids
from workspace.state import View, Workspace
from workspace.world import Json

DEEPEST = 3
LARGEST = 250_000


def checked(space: Workspace, body: object, kind: str, current: View | None = None) -> Json:
    """The body of a view that Slack would take, its blocks with ids."""
    if not isinstance(body, dict):
        raise SlackError(
            "invalid_arguments", response_metadata={"messages": ["[ERROR] must be an object: view"]}
        )
    if len(json.dumps(body)) > LARGEST:
        raise SlackError("view_too_large")
    complaints = check_view(body)
    if body.get("type") != kind and not complaints:
        complaints = [f"[ERROR] must be of type {kind} [json-pointer:/view/type]"]
    if complaints:
        raise SlackError("invalid_arguments", response_metadata={"messages": complaints})
    external = body.get("external_id")
    other = space.find_external_view(external) if external else None
    if other and other is not current:
        raise SlackError("duplicate_external_id")
    return {**body, "blocks": with_ids(body["blocks"])}


def open_modal(space: Workspace, person: str, body: Json) -> View:
    view = _new(person, checked(space, body, "modal"))
    space.modals[person] = [view]
    space.changed("view", person=person)
    return view


def push_modal(space: Workspace, person: str, body: object) -> View:
    stack = space.modals.get(person)
    if not stack:
        raise SlackError("not_found")
    if len(stack) >= DEEPEST:
        raise SlackError("push_limit_reached")
    view = _new(person, checked(space, body, "modal"))
    view.root_id, view.previous_id = stack[0].id, stack[-1].id
    stack.append(view)
    space.changed("view", person=person)
    return view


def update(space: Workspace, view: View, body: object, hash: str | None = None) -> View:
    """What was typed stays where the block and action ids stay."""
    if hash and hash != view.hash:
        raise SlackError("hash_conflict")
    view.body = checked(space, body, view.kind, view)
    view.hash = new_secret()
    view.values = state_values(view.blocks, view.values)
    space.changed("home" if view.kind == "home" else "view", person=view.person)
    return view


def publish_home(space: Workspace, person: str, body: object, hash: str | None = None) -> View:
    current = space.homes.get(person)
    if current:
        return update(space, current, body, hash)
    space.homes[person] = _new(person, checked(space, body, "home"))
    space.changed("home", person=person)
    return space.homes[person]


def _new(person: str, body: Json) -> View:
    id = new_id("V")
    values = state_values(body["blocks"], {})
    return View(id=id, kind=body["type"], person=person, body=body, root_id=id, values=values)


def close_top(space: Workspace, person: str) -> list[View]:
    stack = space.modals.get(person, [])
    closed = [stack.pop()] if stack else []
    space.changed("view", person=person)
    return closed


def close_all(space: Workspace, person: str) -> list[View]:
    """The one on top is the first of those that are returned."""
    closed = space.modals.pop(person, [])
    space.changed("view", person=person)
    return closed[::-1]
