"""Interactive elements: where they are in a list of blocks, and what Slack says when a person has used one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workspace.ids import new_block_id
from workspace.world import Json

SELECTED = {
    "static_select": "selected_option",
    "external_select": "selected_option",
    "radio_buttons": "selected_option",
    "overflow": "selected_option",
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "checkboxes": "selected_options",
    "multi_static_select": "selected_options",
    "multi_external_select": "selected_options",
    "multi_users_select": "selected_users",
    "multi_conversations_select": "selected_conversations",
    "multi_channels_select": "selected_channels",
    "plain_text_input": "value",
    "email_text_input": "value",
    "url_text_input": "value",
    "number_input": "value",
    "rich_text_input": "rich_text_value",
    "file_input": "files",
}
NESTED = {"container": "child_blocks", "carousel": "elements"}
WITHOUT_STATE = {"button", "overflow", "image", "workflow_button", "icon_button", "feedback_buttons"}
_INITIAL = {
    "plain_text_input": "initial_value",
    "email_text_input": "initial_value",
    "url_text_input": "initial_value",
    "number_input": "initial_value",
    "rich_text_input": "initial_value",
}
_KEPT_IN_ACTION = ("text", "value", "style", "placeholder", "confirm", "url", "icon")


@dataclass(frozen=True)
class Place:
    block: Json
    element: Json

    @property
    def type(self) -> str:
        return str(self.element["type"])


class NoSuchElement(Exception):
    """The person cannot use what is not there; the message says what was looked for."""


def places(blocks: list[Json]) -> Iterator[Place]:
    """Every element that a person can use, in the order in which it is shown."""
    for block in blocks:
        nested = NESTED.get(str(block.get("type")))
        if nested:
            yield from places(block[nested])
        for element in _elements(block):
            if element.get("type") in SELECTED or element.get("type") in WITHOUT_STATE - {"image"}:
                yield Place(block, element)


def _elements(block: Json) -> list[Json]:
    kind = block.get("type")
    if kind in ("section", "auth_provider"):
        return [block["accessory"]] if block.get("accessory") else []
    if kind == "input":
        return [block["element"]]
    if kind == "card":
        return list(block.get("actions", ()))
    return list(block.get("elements", ())) if kind in ("actions", "context_actions") else []


def find(blocks: list[Json], action_id: str, block_id: str | None = None, value: object = None) -> Place:
    """Several buttons may share an action id; a value says which of them is meant."""
    for place in places(blocks):
        is_named = place.element.get("action_id") == action_id
        is_meant = place.type != "button" or value is None or place.element.get("value") == value
        if is_named and is_meant and block_id in (None, place.block.get("block_id")):
            return place
    raise NoSuchElement(f"no element {action_id}")


def with_ids(blocks: list[Json]) -> list[Json]:
    """The same blocks, with the ids that Slack gives to those that have none."""
    named = [{**block, "block_id": block.get("block_id") or new_block_id()} for block in blocks]
    for block in named:
        nested = NESTED.get(block["type"])
        if nested:
            block[nested] = with_ids(block[nested])
    for place in places(named):
        place.element.setdefault("action_id", new_block_id())
    return named


def value_json(element: Json, given: object) -> Json:
    """What state.values says of this element when it holds the given value (None: empty)."""
    kind = str(element["type"])
    if kind == "feedback_buttons":
        return {"type": kind, **_pressed(element, given)}
    if kind not in SELECTED:
        return {"type": kind}
    field = SELECTED[kind]
    return {"type": kind, field: _held(element, field, given)}


def _pressed(element: Json, given: object) -> Json:
    """Which of two buttons it was: its text and value."""
    for name in ("positive_button", "negative_button"):
        if element[name]["value"] == given:
            return {key: element[name][key] for key in ("text", "value")}
    raise NoSuchElement(f"{element.get('action_id')} has no button with the value {given}")


def _held(element: Json, field: str, given: object) -> object:
    if field == "selected_option":
        return None if given in (None, "") else option(element, str(given))
    if field == "selected_options":
        return [option(element, str(each)) for each in _listed(given)]
    if field.endswith("s"):
        return _listed(given)
    return None if given == "" else given


def _listed(given: object) -> list[object]:
    if given is None:
        return []
    return list(given) if isinstance(given, list | tuple) else [given]


def option(element: Json, value: str) -> Json:
    for each in options(element):
        if each.get("value") == value:
            return each
    if element["type"] in ("external_select", "multi_external_select"):
        return {"text": {"type": "plain_text", "text": value, "emoji": True}, "value": value}
    raise NoSuchElement(f"{element.get('action_id')} has no option with the value {value}")


def options(offer: Json) -> list[Json]:
    """What can be chosen: from an element, or from what an app suggests for one; in groups, or without."""
    groups = offer.get("option_groups") or []
    return [*(offer.get("options") or ()), *(each for group in groups for each in group.get("options", ()))]


def with_options(element: Json, suggested: Iterable[Json]) -> Json:
    """The element with the options that the app has suggested for it, and those that it held at first."""
    first = element.get("initial_options") or [element.get("initial_option")]
    return {**element, "options": [*suggested, *filter(None, first), *options(element)]}


def initial_json(element: Json) -> Json:
    """What state.values says of an element that nobody has touched."""
    kind = str(element["type"])
    field = SELECTED[kind]
    initial = element.get(_INITIAL.get(kind, field.replace("selected_", "initial_", 1)))
    return {"type": kind, field: [] if initial is None and field.endswith("s") else initial}


def state_values(blocks: list[Json], given: dict[str, Json]) -> dict[str, Json]:
    """state.values of these blocks: what was given, and initial values for the rest."""
    values: dict[str, Json] = {}
    for place in places(blocks):
        if place.type in WITHOUT_STATE:
            continue
        block_id, action_id = place.block["block_id"], place.element["action_id"]
        held = given.get(block_id, {}).get(action_id)
        values.setdefault(block_id, {})[action_id] = held or initial_json(place.element)
    return values


def action_json(place: Place, held: Json, action_ts: str) -> Json:
    """One entry of a block_actions payload."""
    element = place.element
    kept = {key: element[key] for key in _KEPT_IN_ACTION if key in element}
    initial = {key: value for key, value in element.items() if key.startswith("initial_")}
    return {
        "type": place.type,
        "action_id": element["action_id"],
        "block_id": place.block["block_id"],
        **kept,
        **initial,
        **held,
        "action_ts": action_ts,
    }


def missing_inputs(blocks: list[Json], values: dict[str, Json]) -> dict[str, str]:
    """What Slack says under required fields that were left empty, by block id."""
    complaints = {}
    for block in blocks:
        if block.get("type") != "input" or block.get("optional"):
            continue
        held = values.get(block["block_id"], {}).get(block["element"]["action_id"], {})
        if not held.get(SELECTED[block["element"]["type"]]):
            complaints[block["block_id"]] = "Please complete this required field."
    return complaints
