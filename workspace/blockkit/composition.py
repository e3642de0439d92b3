"""Composition objects: texts, options, confirmation dialogs and the other small parts of elements and blocks.

Source: https://docs.slack.dev/reference/block-kit/composition-objects
"""

from __future__ import annotations

from workspace.blockkit.rules import (
    Rule,
    anything,
    by_type,
    either,
    flag,
    items,
    must,
    not_both,
    one_of,
    pattern,
    record,
    string,
)

LONGEST_TEXT = 3000

ID = string(255)
URL = string(3000)
STYLE = one_of("primary", "danger")


def plain(most: int = LONGEST_TEXT) -> Rule:
    """A text object without mark-up."""
    return record(type=must(one_of("plain_text")), text=must(string(most)), emoji=flag)


def text(most: int = LONGEST_TEXT) -> Rule:
    """A text object of either kind."""
    marked_up = record(type=anything, text=must(string(most)), verbatim=flag)
    return by_type({"plain_text": plain(most), "mrkdwn": marked_up})


# The page wants plain text in `text`; the server takes mark-up too, and slack_sdk's own ConfirmObject sends it.
CONFIRM = record(
    title=must(plain(100)), text=must(text(300)), confirm=must(plain(30)), deny=must(plain(30)), style=STYLE
)


def _option(words: Rule, **more: Rule) -> Rule:
    return record(text=must(words), value=must(string(150)), description=text(75), **more)


OPTION = _option(plain(75))
CHOICE = _option(text(75))  # of radio buttons and checkboxes, which show mark-up
OVERFLOW_OPTION = _option(plain(75), url=URL)
OPTION_GROUP = record(label=must(plain(75)), options=must(items(OPTION, 100)))

DISPATCH_ACTION_CONFIG = record(
    trigger_actions_on=must(items(one_of("on_enter_pressed", "on_character_entered"), 2))
)

CONVERSATION_FILTER = record(
    either("include", "exclude_external_shared_channels", "exclude_bot_users"),
    include=items(one_of("im", "mpim", "private", "public")),
    exclude_external_shared_channels=flag,
    exclude_bot_users=flag,
)

SLACK_FILE = record(
    either("id", "url"),
    not_both("id", "url"),
    id=pattern(r"F[A-Z0-9]{7,29}", known_as="file id"),
    url=URL,
)

INPUT_PARAMETER = record(name=must(string(3000)), value=must(string(3000)))
TRIGGER = record(url=must(URL), customizable_input_parameters=items(INPUT_PARAMETER, 100))
WORKFLOW = record(trigger=must(TRIGGER))

ICON_NAMES = (
    *("archive", "book", "bookmark", "bot", "bug", "calendar", "call", "caret-left", "caret-right", "check"),
    *("clipboard", "code", "comment", "compass", "copy", "cube", "download", "edit", "email", "eye-closed"),
    *("eye-open", "file", "flag", "folder", "gear", "globe", "heart", "help", "image", "info", "key"),
    *("lightbulb", "link", "map", "mobile", "new-window", "pin", "plus", "refine", "refresh", "rocket"),
    *("save", "screen", "share", "sparkle", "star", "star-filled", "tag", "thumbs-down", "thumbs-up"),
    *("trash", "upload", "user", "warning"),
)
ICON = record(type=must(one_of("icon")), name=must(one_of(*ICON_NAMES)))
