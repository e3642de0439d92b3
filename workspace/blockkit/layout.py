"""Blocks: what each one holds, and which of them may stand on which surface.

Source: https://docs.slack.dev/reference/block-kit/blocks
"""

from __future__ import annotations

from workspace.blockkit.composition import ICON, ID, SLACK_FILE, URL, plain, text
from workspace.blockkit.data import DATA_TABLE, DATA_VISUALIZATION, TABLE
from workspace.blockkit.elements import (
    BUTTON,
    IMAGE,
    IN_ACTIONS,
    IN_CONTEXT_ACTIONS,
    IN_INPUT,
    IN_SECTION,
    OVERFLOW,
    URL_SOURCE,
)
from workspace.blockkit.rich_text import RICH_TEXT
from workspace.blockkit.rules import (
    Must,
    Rule,
    anything,
    apart,
    by_type,
    either,
    flag,
    items,
    must,
    not_both,
    one_of,
    record,
    string,
    together,
    unlike,
)


def block(*across: Rule, **fields: Rule | Must) -> Rule:
    return record(*across, **{"type": anything, "block_id": ID, **fields})


SECTION = block(
    either("text", "fields"),
    text=text(3000),
    fields=items(text(2000), 10),
    accessory=by_type(IN_SECTION),
    expand=flag,
)
HEADER = block(text=must(plain(150)))
DIVIDER = block()
IMAGE_BLOCK = block(
    either("image_url", "slack_file"),
    not_both("image_url", "slack_file"),
    image_url=URL,
    slack_file=SLACK_FILE,
    alt_text=must(string(2000)),
    title=plain(2000),
)
CONTEXT = block(elements=must(items(by_type({"image": IMAGE, "plain_text": text(), "mrkdwn": text()}), 10)))
ACTIONS = block(unlike("elements", "action_id"), elements=must(items(by_type(IN_ACTIONS), 25)))
CONTEXT_ACTIONS = block(unlike("elements", "action_id"), elements=must(items(by_type(IN_CONTEXT_ACTIONS), 5)))
INPUT = block(
    label=must(plain(2000)),
    element=must(by_type(IN_INPUT)),
    hint=plain(2000),
    optional=flag,
    dispatch_action=flag,
)
MARKDOWN = block(text=must(string(12_000)))
VIDEO = block(
    title=must(plain(200)),
    alt_text=must(string(200)),
    video_url=must(string(2000)),
    thumbnail_url=must(string(2000)),
    title_url=string(2000),
    description=plain(200),
    author_name=string(50),
    provider_name=string(50),
    provider_icon_url=string(2000),
)
FILE = block(external_id=must(ID), source=must(one_of("remote")))
CALL = block(call_id=must(string()), api_decoration_available=flag, call=anything)
ALERT = block(text=must(text(200)), level=one_of("default", "info", "warning", "error", "success"))

CARD = block(
    either("hero_image", "title", "actions", "body"),
    not_both("icon", "slack_icon"),
    unlike("actions", "action_id"),
    hero_image=IMAGE,
    icon=IMAGE,
    slack_icon=ICON,
    title=text(150),
    subtitle=text(150),
    body=text(200),
    subtext=text(200),
    actions=items(by_type({"button": BUTTON}), 3),
)
CAROUSEL = block(elements=must(items(by_type({"card": CARD}), 10)))

_TASK_STATUS = one_of("pending", "in_progress", "complete", "error")
TASK_CARD = block(
    type=one_of("task_card"),
    task_id=must(string()),
    title=must(string()),
    status=must(_TASK_STATUS),
    details=RICH_TEXT,
    output=RICH_TEXT,
    sources=items(URL_SOURCE, least=0),
    icon=ICON,
)
PLAN = block(unlike("tasks", "task_id"), title=must(string()), tasks=items(TASK_CARD, 50, least=0))

IN_CONTAINER = {
    "actions": ACTIONS,
    "context": CONTEXT,
    "divider": DIVIDER,
    "file": FILE,
    "header": HEADER,
    "image": IMAGE_BLOCK,
    "input": INPUT,
    "rich_text": RICH_TEXT,
    "section": SECTION,
    "table": TABLE,
    "video": VIDEO,
}
AUTH_PROVIDER = block(
    value=must(string(150)),
    name=must(plain(75)),
    is_connected=must(flag),
    description=plain(150),
    icon_url=URL,
    auth_url=URL,
    disconnect_url=URL,
    connected_identity=plain(75),
    connected_context=plain(75),
    accessory=by_type({"overflow": OVERFLOW}),
    fallback=items(by_type(IN_CONTAINER)),
)
CONTAINER = block(
    either("title", "rich_text_title"),
    together("default_collapsed", "is_collapsible"),
    apart("has_header_divider", "is_collapsible"),
    title=plain(150),
    rich_text_title=RICH_TEXT,
    subtitle=text(150),
    child_blocks=must(items(by_type(IN_CONTAINER), 10)),
    width=one_of("narrow", "standard", "wide", "full"),
    icon=IMAGE,
    is_collapsible=flag,
    default_collapsed=flag,
    has_header_divider=flag,
)

# --- where each may stand

EVERYWHERE = {
    "actions": ACTIONS,
    "auth_provider": AUTH_PROVIDER,
    "card": CARD,
    "context": CONTEXT,
    "divider": DIVIDER,
    "header": HEADER,
    "image": IMAGE_BLOCK,
    "input": INPUT,
    "rich_text": RICH_TEXT,
    "section": SECTION,
    "video": VIDEO,
}
ON_SURFACE = {
    "message": {
        **EVERYWHERE,
        "call": CALL,
        "carousel": CAROUSEL,
        "container": CONTAINER,
        "context_actions": CONTEXT_ACTIONS,
        "data_table": DATA_TABLE,
        "data_visualization": DATA_VISUALIZATION,
        "file": FILE,
        "markdown": MARKDOWN,
        "plan": PLAN,
        "table": TABLE,
        "task_card": TASK_CARD,
    },
    "modal": {**EVERYWHERE, "alert": ALERT},
    "home": {**EVERYWHERE, "carousel": CAROUSEL, "table": TABLE},
}
