"""What a person types, turned into what Slack keeps: escaped, with mentions, channels and links as tokens."""

from __future__ import annotations

import re
from collections.abc import Callable

from workspace.ids import BOT_USER
from workspace.state import Workspace

_URL = re.compile(r"(?<![<|\w])https?://[^\s<>|]+[^\s<>|.,;:!?)\]}'\"]")
_TOKEN = re.compile(r"(?<![\w@#&/])([@#])([^\s@#&<>,;:!?()'\"]+)")
ROOMS = ("channel", "group")
_BROADCASTS = {"channel", "here", "everyone"}


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def as_message(space: Workspace, typed: str) -> str:
    """As it stands in a message: mentions carry no name."""
    return _complete(space, typed, named=False)


def as_command_text(space: Workspace, typed: str) -> str:
    """As a command with should_escape hears it: mentions carry the name."""
    return _complete(space, typed, named=True)


def _complete(space: Workspace, typed: str, *, named: bool) -> str:
    """With names in the mentions, the broadcasts stay as they were typed."""
    mentions = _mentions(space, named=named)
    channels = {each.name.lower(): each.id for each in space.conversations.values() if each.kind in ROOMS}

    def token(sign: str, word: str) -> str | None:
        if sign == "#":
            return f"<#{channels[word.lower()]}|{word.lower()}>" if word.lower() in channels else None
        broadcast = f"<!{word.lower()}>" if word.lower() in _BROADCASTS and not named else None
        return mentions.get(word.lower(), broadcast)

    def replaced(match: re.Match[str]) -> str:
        return _longest(match[1], match[2], token) or match[0]

    return _TOKEN.sub(replaced, _URL.sub(lambda match: f"<{match[0]}>", escape(typed)))


def _mentions(space: Workspace, *, named: bool) -> dict[str, str]:
    """What stands for whom: people, the app by either of its names, and user groups."""
    people = {each.name.lower(): each for each in space.people.values()}
    people[space.manifest.app_name.lower().replace(" ", "_")] = space.people[BOT_USER]
    mentions = {
        word: f"<@{each.id}|{each.name}>" if named else f"<@{each.id}>" for word, each in people.items()
    }
    groups = (each for each in space.groups.values() if not each.disabled)
    for group in groups:
        handle = f"|@{group.handle}" if named else ""
        mentions[group.handle.lower()] = f"<!subteam^{group.id}{handle}>"
    return mentions


def _longest(sign: str, word: str, token: Callable[[str, str], str | None]) -> str | None:
    """ "@ana." is ana and a full stop, but "@ana.b" may be a name of its own: the longest known name wins."""
    for end in range(len(word), 0, -1):
        if end < len(word) and word[end].isalnum():
            continue
        if made := token(sign, word[:end]):
            return made + word[end:]
    return None
