"""A light check of Block Kit: unknown types, counts, lengths and repeated ids, in the words Slack uses."""

from collections.abc import Callable, Iterable

from workspace.inputs import SELECTED
from workspace.world import Json

SURFACE_LIMITS = {"message": 50, "modal": 100, "home": 100}
ONLY_ON = {
    "alert": ("modal",),
    "container": ("message",),
    "markdown": ("message",),
    "carousel": ("message", "home"),
}
IN_ACTIONS = {kind for kind in SELECTED if not kind.endswith("_input") and kind != "file_input"} | {
    "button",
    "workflow_button",
}
AS_ACCESSORY = IN_ACTIONS | {"image"}
IN_INPUT = set(SELECTED) - {"overflow"}
IN_CONTEXT = {"image", "plain_text", "mrkdwn"}
OPTION_LIMITS = {"overflow": 5, "checkboxes": 10, "radio_buttons": 10}

Complaints = list[str]


class Checker:
    """Collects complaints, each with the place it is about."""

    def __init__(self) -> None:
        self.complaints: Complaints = []

    def complain(self, words: str, place: str) -> None:
        self.complaints.append(f"[ERROR] {words} [json-pointer:{place}]")

    def length(self, value: object, limit: int, place: str) -> None:
        if isinstance(value, str) and len(value) > limit:
            self.complain(f"must be less than {limit + 1} characters", place)

    def count(self, items: object, limit: int, place: str, least: int = 1) -> list[Json]:
        if not isinstance(items, list):
            self.complain("must be an array", place)
            return []
        if len(items) < least:
            self.complain(f"no fewer than {least} items allowed", place)
        if len(items) > limit:
            self.complain(f"no more than {limit} items allowed", place)
        return [item for item in items if isinstance(item, dict)]

    def text(
        self, value: object, limit: int, place: str, kinds: tuple[str, ...] = ("plain_text", "mrkdwn")
    ) -> None:
        if not isinstance(value, dict):
            self.complain("missing required field: text object", place)
            return
        if value.get("type") not in kinds:
            self.complain(f"must be of type {' or '.join(kinds)}", place + "/type")
        words = value.get("text")
        if not isinstance(words, str) or not words:
            self.complain("must be more than 0 characters", place + "/text")
        self.length(words, limit, place + "/text")

    def plain(self, value: object, limit: int, place: str) -> None:
        self.text(value, limit, place, ("plain_text",))

    def unique(self, ids: Iterable[object], name: str, place: str) -> None:
        seen: set[object] = set()
        for each in ids:
            if each is not None and each in seen:
                self.complain(f"{name} {each} already exists", place)
            seen.add(each)


def check_blocks(blocks: object, surface: str) -> Complaints:
    """The complaints about the blocks of a message, modal or home; none if Slack would take them."""
    checker = Checker()
    least = 0 if surface == "message" else 1
    known = checker.count(blocks, SURFACE_LIMITS[surface], "/blocks", least)
    checker.unique((block.get("block_id") for block in known), "block_id", "/blocks")
    for index, block in enumerate(known):
        _check_block(checker, block, f"/blocks/{index}", surface)
    if sum(block.get("type") == "data_visualization" for block in known) > 2:
        checker.complain("no more than 2 data_visualization blocks allowed", "/blocks")
    return checker.complaints


def check_view(view: Json) -> Complaints:
    kind = str(view.get("type"))
    if kind not in ("modal", "home"):
        return ["[ERROR] unsupported type: view must be modal or home [json-pointer:/type]"]
    checker = Checker()
    if kind == "modal":
        checker.plain(view.get("title"), 24, "/title")
        _check_modal(checker, view)
    checker.length(view.get("private_metadata"), 3000, "/private_metadata")
    checker.length(view.get("callback_id"), 255, "/callback_id")
    return checker.complaints + check_blocks(view.get("blocks"), kind)


def _check_modal(checker: Checker, view: Json) -> None:
    for key in ("submit", "close"):
        if view.get(key) is not None:
            checker.plain(view[key], 24, f"/{key}")
    blocks = view.get("blocks")
    has_input = isinstance(blocks, list) and any(
        b.get("type") == "input" for b in blocks if isinstance(b, dict)
    )
    if has_input and not view.get("submit"):
        checker.complain("missing required field: submit", "/submit")


def _check_block(checker: Checker, block: Json, place: str, surface: str) -> None:
    kind = str(block.get("type"))
    check = BLOCKS.get(kind)
    if check is None:
        checker.complain(f"unsupported type: {kind}", place + "/type")
        return
    if surface not in ONLY_ON.get(kind, (surface,)):
        checker.complain(f"unsupported type in a {surface}: {kind}", place + "/type")
    checker.length(block.get("block_id"), 255, place + "/block_id")
    check(checker, block, place)


def _section(checker: Checker, block: Json, place: str) -> None:
    if block.get("text") is None and not block.get("fields"):
        checker.complain("missing required field: text or fields", place)
    if block.get("text") is not None:
        checker.text(block["text"], 3000, place + "/text")
    if block.get("fields") is not None:
        for index, field in enumerate(checker.count(block["fields"], 10, place + "/fields")):
            checker.text(field, 2000, f"{place}/fields/{index}")
    if block.get("accessory") is not None:
        _element(checker, block["accessory"], place + "/accessory", AS_ACCESSORY)


def _header(checker: Checker, block: Json, place: str) -> None:
    checker.plain(block.get("text"), 150, place + "/text")


def _context(checker: Checker, block: Json, place: str) -> None:
    for index, element in enumerate(checker.count(block.get("elements"), 10, place + "/elements")):
        here = f"{place}/elements/{index}"
        if element.get("type") in ("plain_text", "mrkdwn"):
            checker.text(element, 3000, here)
        else:
            _element(checker, element, here, IN_CONTEXT)


def _actions(checker: Checker, block: Json, place: str) -> None:
    elements = checker.count(block.get("elements"), 25, place + "/elements")
    checker.unique((element.get("action_id") for element in elements), "action_id", place)
    for index, element in enumerate(elements):
        _element(checker, element, f"{place}/elements/{index}", IN_ACTIONS)


def _input(checker: Checker, block: Json, place: str) -> None:
    checker.plain(block.get("label"), 2000, place + "/label")
    if block.get("hint") is not None:
        checker.plain(block["hint"], 2000, place + "/hint")
    _element(checker, block.get("element"), place + "/element", IN_INPUT)


def _image(checker: Checker, block: Json, place: str) -> None:
    if not (block.get("image_url") or block.get("slack_file")):
        checker.complain("missing required field: image_url or slack_file", place)
    if not block.get("alt_text"):
        checker.complain("missing required field: alt_text", place)
    checker.length(block.get("image_url"), 3000, place + "/image_url")
    checker.length(block.get("alt_text"), 2000, place + "/alt_text")
    if block.get("title") is not None:
        checker.plain(block["title"], 2000, place + "/title")


def _markdown(checker: Checker, block: Json, place: str) -> None:
    if not block.get("text"):
        checker.complain("must be more than 0 characters", place + "/text")
    checker.length(block.get("text"), 12000, place + "/text")


def _rich_text(checker: Checker, block: Json, place: str) -> None:
    known = {"rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote"}
    for index, element in enumerate(checker.count(block.get("elements"), 1000, place + "/elements", 0)):
        if element.get("type") not in known:
            checker.complain(f"unsupported type: {element.get('type')}", f"{place}/elements/{index}/type")


def _table(checker: Checker, block: Json, place: str) -> None:
    rows = block.get("rows")
    if not isinstance(rows, list) or not 1 <= len(rows) <= 100:
        checker.complain("between 1 and 100 rows allowed", place + "/rows")
    elif any(len(row) > 20 for row in rows):
        checker.complain("no more than 20 cells in a row allowed", place + "/rows")


def _data_table(checker: Checker, block: Json, place: str) -> None:
    if not block.get("caption"):
        checker.complain("missing required field: caption", place)
    rows = block.get("rows")
    if not isinstance(rows, list) or not 2 <= len(rows) <= 101:
        checker.complain("a header and between 1 and 100 rows allowed", place + "/rows")


def _chart(checker: Checker, block: Json, place: str) -> None:
    checker.length(block.get("title"), 50, place + "/title")


def _container(checker: Checker, block: Json, place: str) -> None:
    for index, child in enumerate(checker.count(block.get("child_blocks"), 10, place + "/child_blocks")):
        _check_block(checker, child, f"{place}/child_blocks/{index}", "message")


def _alert(checker: Checker, block: Json, place: str) -> None:
    checker.text(block.get("text"), 200, place + "/text")


def _nothing_more(_checker: Checker, _block: Json, _place: str) -> None:
    """Blocks of which only the type and the id are checked so far."""


BLOCKS: dict[str, Callable[[Checker, Json, str], None]] = {
    "section": _section,
    "header": _header,
    "context": _context,
    "actions": _actions,
    "input": _input,
    "image": _image,
    "markdown": _markdown,
    "rich_text": _rich_text,
    "table": _table,
    "data_table": _data_table,
    "data_visualization": _chart,
    "container": _container,
    "alert": _alert,
    "divider": _nothing_more,
    "video": _nothing_more,
    "file": _nothing_more,
    "card": _nothing_more,
    "carousel": _nothing_more,
    "context_actions": _nothing_more,
    "plan": _nothing_more,
    "task_card": _nothing_more,
}


def _element(checker: Checker, element: object, place: str, allowed: set[str]) -> None:
    if not isinstance(element, dict):
        checker.complain("missing required field: element", place)
        return
    kind = str(element.get("type"))
    if kind not in allowed:
        checker.complain(f"unsupported type: {kind}", place + "/type")
        return
    checker.length(element.get("action_id"), 255, place + "/action_id")
    if kind == "button":
        _button(checker, element, place)
    elif kind == "image":
        _image(checker, element, place)
    else:
        _choice(checker, element, place)
    if element.get("confirm") is not None:
        _confirm(checker, element["confirm"], place + "/confirm")


def _button(checker: Checker, element: Json, place: str) -> None:
    checker.plain(element.get("text"), 75, place + "/text")
    checker.length(element.get("value"), 2000, place + "/value")
    checker.length(element.get("url"), 3000, place + "/url")
    checker.length(element.get("accessibility_label"), 75, place + "/accessibility_label")
    if element.get("style") not in (None, "primary", "danger"):
        checker.complain("must be one of: primary, danger", place + "/style")


def _choice(checker: Checker, element: Json, place: str) -> None:
    kind = str(element["type"])
    if element.get("placeholder") is not None:
        checker.plain(element["placeholder"], 150, place + "/placeholder")
    if kind in ("static_select", "multi_static_select", *OPTION_LIMITS):
        _options(checker, element, place)
    limit = element.get("max_length")
    if isinstance(limit, int) and not 1 <= limit <= 3000:
        checker.complain("must be between 1 and 3000", place + "/max_length")


def _options(checker: Checker, element: Json, place: str) -> None:
    groups = element.get("option_groups")
    if groups is None:
        _option_list(checker, element, place, OPTION_LIMITS.get(str(element["type"]), 100))
        return
    for index, group in enumerate(checker.count(groups, 100, place + "/option_groups")):
        here = f"{place}/option_groups/{index}"
        checker.plain(group.get("label"), 75, here + "/label")
        _option_list(checker, group, here, 100)


def _option_list(checker: Checker, holder: Json, place: str, limit: int) -> None:
    for index, option in enumerate(checker.count(holder.get("options"), limit, place + "/options")):
        here = f"{place}/options/{index}"
        checker.text(option.get("text"), 75, here + "/text")
        checker.length(option.get("value"), 150, here + "/value")
        if option.get("description") is not None:
            checker.text(option["description"], 75, here + "/description")


def _confirm(checker: Checker, confirm: Json, place: str) -> None:
    checker.plain(confirm.get("title"), 100, place + "/title")
    checker.text(confirm.get("text"), 300, place + "/text")
    checker.plain(confirm.get("confirm"), 30, place + "/confirm")
    checker.plain(confirm.get("deny"), 30, place + "/deny")
