"""Block Kit: the only place where blocks are spelled, each within the limits that Slack sets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot.domain.commands import Command
from bot.domain.item import ItemId
from bot.render.cut import cut, size
from bot.render.ids import button_id, button_value, menu_id
from bot.render.message import Json, Message
from bot.render.mrkdwn import Mrkdwn, escape_within

TEXT_LIMIT = 3000
MESSAGE_LIMIT = 3900
"""Slack takes texts of 4,000 characters when it changes a message."""
HEADER_LIMIT = 150
BUTTON_LIMIT = 75
ROW_LIMIT = 25
BLOCK_LIMIT = 50
VIEW_BLOCK_LIMIT = 100
CELL_LIMIT = 60
CONTEXT_LIMIT = 10
OPTION_LIMIT = 75
OPTION_VALUE_LIMIT = 150
OPTIONS_LIMIT = 100
MENU_LIMIT = 5
MODAL_TITLE_LIMIT = 24
METADATA_LIMIT = 3000
LABEL_LIMIT = 2000
PLACEHOLDER_LIMIT = 150


def plain(text: str, limit: int = TEXT_LIMIT) -> Json:
    """Text that Slack shows letter by letter, whatever a person typed into it."""
    # Slack refuses empty text; a title of nothing but blanks shows as a dash.
    return {"type": "plain_text", "text": cut(text, limit) if text.strip() else "–", "emoji": False}


def mrkdwn(text: Mrkdwn) -> Json:
    """Text with markup. Raises ValueError where it is too long: markup cannot be cut."""
    if not 0 < size(text) <= TEXT_LIMIT:
        raise ValueError(f"a text of {size(text)} characters with markup")
    # Verbatim: Slack then reads only the markup that is written, and makes no names of channels or people of words.
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def section(text: Json, accessory: Json | None = None) -> Json:
    """A paragraph, with a button beside it."""
    block: Json = {"type": "section", "text": text}
    return block if accessory is None else {**block, "accessory": accessory}


def header(text: str) -> Json:
    """A heading, which screen readers announce as one."""
    return {"type": "header", "text": plain(text, HEADER_LIMIT)}


def divider() -> Json:
    """A line between things that stand one below the other."""
    return {"type": "divider"}


def context(texts: Iterable[str]) -> Json:
    """Small print: a few lines of plain text. Raises ValueError for more than Slack takes."""
    return _context([plain(text) for text in texts])


def context_mrkdwn(text: Mrkdwn) -> Json:
    """Small print with markup."""
    return _context([mrkdwn(text)])


def _context(elements: Sequence[Json]) -> Json:
    if not 0 < len(elements) <= CONTEXT_LIMIT:
        raise ValueError(f"{len(elements)} elements in a context")
    return {"type": "context", "elements": list(elements)}


def button(label: str, command: Command, *, about: str = "", primary: bool = False) -> Json:
    """A button that says a whole command; `about` tells a screen reader which of several like it this is."""
    element: dict[str, Any] = {
        "type": "button",
        "text": plain(label, BUTTON_LIMIT),
        "action_id": button_id(command),
        "value": button_value(command),
    }
    if primary:
        element["style"] = "primary"
    if about:
        element["accessibility_label"] = cut(f"{label} {about}", BUTTON_LIMIT)
    return element


def actions(buttons: Sequence[Json]) -> Iterator[Json]:
    """Rows of buttons: as many as they need, none for no buttons."""
    for start in range(0, len(buttons), ROW_LIMIT):
        yield {"type": "actions", "elements": list(buttons[start : start + ROW_LIMIT])}


def message(text: str, blocks: Iterable[Json]) -> Message:
    """The message; its text is given as plain words. A button that stands in it already is left out: Slack wants
    each action id once.

    Raises ValueError for more blocks than Slack takes.
    """
    kept = tuple(_each_button_once(blocks, set()))
    if len(kept) > BLOCK_LIMIT:
        raise ValueError(f"{len(kept)} blocks in a message")
    return Message(text=escape_within(text, MESSAGE_LIMIT), blocks=kept)


def home_tab(blocks: Iterable[Json], *, above: Iterable[Json] = ()) -> Json:
    """The Home tab; a button of what stands above the rest is left out there, where it stands below too.

    Raises ValueError for more blocks than Slack takes.
    """
    seen: set[str] = set()
    below = list(_each_button_once(blocks, seen))
    kept = [*_each_button_once(above, seen), *below]
    if len(kept) > VIEW_BLOCK_LIMIT:
        raise ValueError(f"{len(kept)} blocks on a Home tab")
    return {"type": "home", "blocks": kept}


def table(rows: Sequence[Sequence[str]]) -> Json:
    """A table; the first row is its heading, and all columns but the first are counts or days, to the right."""
    settings = [{"is_wrapped": True}, *({"align": "right"} for _ in rows[0][1:])]
    return {
        "type": "table",
        "column_settings": settings,
        "rows": [
            [{"type": "raw_text", "text": cut(cell, CELL_LIMIT) or "–"} for cell in row] for row in rows
        ],
    }


def _each_button_once(blocks: Iterable[Json], seen: set[str]) -> Iterator[Json]:
    found = (_without_repeats(block, seen) for block in blocks)
    return (block for block in found if block is not None)


def _without_repeats(block: Json, seen: set[str]) -> Json | None:
    if "accessory" in block and not _is_new(block["accessory"], seen):
        return {key: value for key, value in block.items() if key != "accessory"}
    if block["type"] != "actions":
        return block
    elements = [element for element in block["elements"] if _is_new(element, seen)]
    return {**block, "elements": elements} if elements else None


def _is_new(element: Json, seen: set[str]) -> bool:
    action_id = element["action_id"]
    is_new = action_id not in seen
    seen.add(action_id)
    return is_new


def modal(*, form: str, metadata: str, title: str, submit: str, close: str, blocks: Iterable[Json]) -> Json:
    """A form. Raises ValueError for metadata longer than Slack takes."""
    if size(metadata) > METADATA_LIMIT:
        raise ValueError(f"{size(metadata)} characters of metadata")
    return {
        "type": "modal",
        "callback_id": form,
        "private_metadata": metadata,
        "title": plain(title, MODAL_TITLE_LIMIT),
        "submit": plain(submit, MODAL_TITLE_LIMIT),
        "close": plain(close, MODAL_TITLE_LIMIT),
        "blocks": list(blocks),
    }


def field(name: str, label: str, element: Json, *, hint: str = "", optional: bool = False) -> Json:
    """A labelled field of a form; `name` is its block id and its element's action id."""
    block: dict[str, Any] = {
        "type": "input",
        "block_id": name,
        "label": plain(label, LABEL_LIMIT),
        "element": {**element, "action_id": name},
        "optional": optional,
    }
    if hint:
        block["hint"] = plain(hint, LABEL_LIMIT)
    return block


def text_input(
    *, initial: str = "", limit: int = TEXT_LIMIT, lines: bool = False, focus: bool = False
) -> Json:
    """A field for words, of one line or several."""
    element: dict[str, Any] = {"type": "plain_text_input", "multiline": lines, "max_length": limit}
    if initial:
        element["initial_value"] = cut(initial, limit)
    return element | ({"focus_on_load": True} if focus else {})


def date_picker(*, placeholder: str) -> Json:
    """A field for a day."""
    return {"type": "datepicker", "placeholder": plain(placeholder, PLACEHOLDER_LIMIT)}


def person_picker(*, placeholder: str, initial: str | None = None) -> Json:
    """A field for a person."""
    element: Json = {"type": "users_select", "placeholder": plain(placeholder, PLACEHOLDER_LIMIT)}
    return {**element, "initial_user": initial} if initial else element


def people_picker(*, placeholder: str) -> Json:
    """A field for several people."""
    return {"type": "multi_users_select", "placeholder": plain(placeholder, PLACEHOLDER_LIMIT)}


def link_input(*, placeholder: str) -> Json:
    """A field for the address of a page or document."""
    return {"type": "url_text_input", "placeholder": plain(placeholder, PLACEHOLDER_LIMIT)}


def menu(item: ItemId, choices: Iterable[tuple[str, Command]]) -> Json:
    """The menu behind three dots: what else can be done with the item. Raises ValueError for none, or too many."""
    options = [_option(label, button_value(command)) for label, command in choices]
    if not 0 < len(options) <= MENU_LIMIT:
        raise ValueError(f"{len(options)} choices in a menu")
    return {"type": "overflow", "action_id": menu_id(item), "options": options}


def choice(options: Sequence[tuple[str, str]], *, placeholder: str, initial: str | None = None) -> Json:
    """A field for one of several: each a name and a value. Raises ValueError where there are none or too many."""
    if not 0 < len(options) <= OPTIONS_LIMIT:
        raise ValueError(f"{len(options)} options")
    written = [_option(name, value) for name, value in options]
    chosen = next((option for option in written if option["value"] == initial), None)
    element: dict[str, Any] = {
        "type": "static_select",
        "placeholder": plain(placeholder, PLACEHOLDER_LIMIT),
        "options": written,
    }
    return element | ({"initial_option": chosen} if chosen else {})


def choices(options: Sequence[tuple[str, str]], *, placeholder: str, initial: Sequence[str] = ()) -> Json:
    """A field for any of several: each a name and a value. Raises ValueError where there are none or too many."""
    element: dict[str, Any] = {**choice(options, placeholder=placeholder), "type": "multi_static_select"}
    chosen = [option for option in element["options"] if option["value"] in initial]
    return element | ({"initial_options": chosen} if chosen else {})


def _option(name: str, value: str) -> Json:
    if not 0 < size(value) <= OPTION_VALUE_LIMIT:
        raise ValueError(f"{value!r} is no value of an option")
    return {"text": plain(name, OPTION_LIMIT), "value": value}
