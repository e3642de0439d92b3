"""What people do with what the app shows them: press, choose, submit, close, call a shortcut, open the Home tab."""

from __future__ import annotations

from dataclasses import dataclass

from workspace import inputs, interactions, life_events, views
from workspace.calls import SlackError
from workspace.events import heard
from workspace.parcels import Ack, Parcel
from workspace.site import Site
from workspace.state import Conversation, Message, View
from workspace.world import Json

FORM_TROUBLE = "We had some trouble connecting. Try again?"


class Refused(Exception):
    """The person cannot do that here; the message says why."""


@dataclass(frozen=True)
class InMessage:
    """An element's place in a message that the person sees."""

    conversation: Conversation
    message: Message

    @property
    def blocks(self) -> list[Json]:
        """The message's own, and those of its attachments."""
        attached = (block for each in self.message.attachments for block in each.get("blocks") or ())
        return [*self.message.blocks, *attached]

    def attachment_with(self, place: inputs.Place) -> Json | None:
        """The attachment in which the element stands, if it stands in one."""
        for attachment in self.message.attachments:
            elements = (each.element for each in inputs.places(attachment.get("blocks") or []))
            if any(each is place.element for each in elements):
                return attachment
        return None

    @property
    def key(self) -> str:
        return f"{self.conversation.id} {self.message.ts}"


@dataclass(frozen=True)
class InView:
    """An element's place in one of the person's own views."""

    view: View

    @property
    def blocks(self) -> list[Json]:
        return self.view.blocks


Target = InMessage | InView


# --- elements


async def press(site: Site, person: str, target: Target, wish: Json) -> Json:
    """Uses one element: a button, a menu, a picker. An input tells the app only if its block dispatches actions."""
    place = inputs.find(target.blocks, wish["action_id"], wish.get("block_id"), wish.get("value"))
    element = _with_suggested(place, _suggested(site, person, target))
    held = {} if place.type == "button" else inputs.value_json(element, _given(wish))
    _remember(site, person, target, place, held)
    if place.block.get("type") == "input" and not place.block.get("dispatch_action"):
        return {"ok": True, "acks": []}
    ack = await site.deliveries.send(_press_parcel(site, person, target, place, held))
    return {"ok": ack.acked, "acks": [ack.as_json("block_actions")]}


def _given(wish: Json) -> object:
    names = (
        "value",
        "values",
        "selected",
        "option",
        "selected_option",
        "date",
        "selected_date",
        "time",
        "user",
    )
    return next((wish[name] for name in names if name in wish), None)


def _remember(site: Site, person: str, target: Target, place: inputs.Place, held: Json) -> None:
    if place.type in inputs.WITHOUT_STATE:
        return
    values = _values(site, person, target)
    values.setdefault(place.block["block_id"], {})[place.element["action_id"]] = held
    site.space.changed("inputs")


def _values(site: Site, person: str, target: Target) -> dict[str, Json]:
    """What the person has chosen there so far."""
    if isinstance(target, InView):
        return target.view.values
    return site.space.inputs.setdefault((target.key, person), {})


def _press_parcel(site: Site, person: str, target: Target, place: inputs.Place, held: Json) -> Parcel:
    action = inputs.action_json(place, held, interactions.action_ts(site))
    if isinstance(target, InView):
        return interactions.view_press_parcel(site, person, target.view, action)
    state = inputs.state_values(target.blocks, _values(site, person, target))
    where = (target.conversation, target.message, target.attachment_with(place))
    return interactions.message_press_parcel(site, person, *where, action=action, state=state)


async def suggest(site: Site, person: str, target: Target, wish: Json) -> Json:
    """The options of a menu that the app fills while the person types."""
    place = inputs.find(target.blocks, wish["action_id"], wish.get("block_id"))
    ack = await site.deliveries.send(_suggestion_parcel(site, person, target, place, wish.get("value", "")))
    options = inputs.options(ack.payload)
    _keep_suggested(site, person, target, place, options)
    groups = ack.payload.get("option_groups")
    return {"ok": ack.acked, "options": options} | ({"option_groups": groups} if groups else {})


def _keep_suggested(
    site: Site, person: str, target: Target, place: inputs.Place, options: list[Json]
) -> None:
    suggested = _suggested(site, person, target).setdefault(place.block["block_id"], {})
    suggested.setdefault(place.element["action_id"], {}).update({each.get("value"): each for each in options})


def _suggested(site: Site, person: str, target: Target) -> dict[str, Json]:
    """The options that the app has suggested to the person there: by block id, action id and value."""
    if isinstance(target, InView):
        return target.view.suggested
    return site.space.suggested.setdefault((target.key, person), {})


def _with_suggested(place: inputs.Place, suggested: dict[str, Json]) -> Json:
    """The element with what the app has suggested for it."""
    of_element = suggested.get(place.block["block_id"], {}).get(place.element["action_id"], {})
    return inputs.with_options(place.element, of_element.values())


def _suggestion_parcel(site: Site, person: str, target: Target, place: inputs.Place, words: str) -> Parcel:
    if isinstance(target, InView):
        return interactions.view_suggestion_parcel(site, person, target.view, place=place, words=words)
    where = (target.conversation, target.message, target.attachment_with(place))
    return interactions.message_suggestion_parcel(site, person, *where, place=place, words=words)


# --- forms


async def submit(site: Site, person: str, view: View, given: Json) -> Json:
    """Sends a form; the errors, Slack's own or the app's, come back by block id."""
    fill_in(view, given)
    missing = inputs.missing_inputs(view.blocks, view.values)
    if missing:
        return {"ok": False, "errors": missing, "acks": []}
    ack = await site.deliveries.send(interactions.submission_parcel(site, person, view))
    errors = _after_submission(site, person, view, ack)
    return {"ok": ack.acked and not errors, "errors": errors, "acks": [ack.as_json("view_submission")]}


def fill_in(view: View, given: Json) -> None:
    for block_id, fields in given.items():
        for action_id, value in fields.items():
            place = inputs.find(view.blocks, action_id, block_id)
            element = _with_suggested(place, view.suggested)
            view.values.setdefault(block_id, {})[action_id] = inputs.value_json(element, value)


def _after_submission(site: Site, person: str, view: View, ack: Ack) -> Json:
    """https://docs.slack.dev/surfaces/modals/#handling_submissions"""
    if not ack.acked:
        return {"": FORM_TROUBLE}
    action = ack.payload.get("response_action")
    if action == "errors":
        return _errors(view, ack.payload.get("errors"))
    try:
        _follow(site, person, view, action, ack.payload.get("view"))
    except SlackError as trouble:
        return {"": f"{FORM_TROUBLE} ({trouble.code}: {trouble.extra.get('response_metadata', '')})"}
    return {}


def _errors(view: View, errors: object) -> Json:
    """Slack shows them at input blocks; with any other id, or without words, it shows none of them."""
    known = {block["block_id"] for block in view.blocks if block.get("type") == "input"}
    if not isinstance(errors, dict) or not errors or not known.issuperset(errors):
        return {"": f"{FORM_TROUBLE} (errors are for the ids of input blocks)"}
    return errors


def _follow(site: Site, person: str, view: View, action: object, body: object) -> None:
    if action == "update":
        views.update(site.space, view, body)
    elif action == "push":
        views.push_modal(site.space, person, body)
    elif action == "clear":
        views.close_all(site.space, person)
    elif action is not None:
        raise SlackError("invalid_arguments", response_metadata=f"no response_action {action}")
    elif view in site.space.modals.get(person, ()):
        site.space.modals[person].remove(view)
        site.space.changed("view", person=person)


async def close(site: Site, person: str, *, everything: bool = False) -> Json:
    """Closes the form on top, or all; all as well where the one on top wants it so."""
    top = site.space.top_modal(person)
    is_cleared = everything or bool(top and top.body.get("clear_on_close"))
    closed = views.close_all(site.space, person) if is_cleared else views.close_top(site.space, person)
    acks = []
    for view in closed:
        if view.body.get("notify_on_close"):
            parcel = interactions.closed_parcel(site, person, view, is_cleared=is_cleared)
            acks.append((await site.deliveries.send(parcel)).as_json("view_closed"))
    return {"ok": True, "acks": acks}


# --- shortcuts and the Home tab


async def use_shortcut(site: Site, person: str, callback_id: str, target: InMessage | None) -> Json:
    known = {shortcut.callback_id: shortcut for shortcut in site.space.manifest.shortcuts}
    if callback_id not in known:
        raise Refused(f"no shortcut {callback_id} in the manifest")
    if known[callback_id].type == "global":
        parcel = interactions.global_shortcut_parcel(site, person, callback_id)
    elif target:
        parcel = interactions.message_shortcut_parcel(
            site, person, target.conversation, target.message, callback_id
        )
    else:
        raise Refused("a message shortcut needs channel and ts")
    ack = await site.deliveries.send(parcel)
    return {"ok": ack.acked, "acks": [ack.as_json(parcel.name)]}


async def open_app(site: Site, person: str, tab: str) -> Json:
    return {"ok": True, "acks": await heard(life_events.home_opened(site, person, tab))}
