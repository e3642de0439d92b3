"""What a person types, turned into what Slack keeps: escaped, with mentions, channels and links as tokens."""

import re
from collections.abc import Callable

from workspace.ids import BOT_USER
from workspace.state import Workspace

_URL = re.compile(r"(?<![<|\w])https?://[^\s<>|]+[^\s<>|.,;:!?)\]}'\"]")
_TOKEN = re.compile(r"(?<![\w@#&/])([@#])([^\s@#&<>,;:!?()'\"]+)")
_BROADCASTS = {"channel", "here", "everyone"}


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def as_message(space: Workspace, typed: str) -> str:
    """As it stands in a message: mentions carry no name."""
    return _complete(space, typed, lambda id, _name: f"<@{id}>", broadcasts=True)


def as_command_text(space: Workspace, typed: str) -> str:
    """As a command with should_escape hears it: mentions carry the name."""
    return _complete(space, typed, lambda id, name: f"<@{id}|{name}>", broadcasts=False)


def _complete(space: Workspace, typed: str, person: Callable[[str, str], str], *, broadcasts: bool) -> str:
    people = {each.name.lower(): each.id for each in space.people.values()}
    channels = {each.name.lower(): each.id for each in space.conversations.values() if each.name}
    people[space.manifest.app_name.lower().replace(" ", "_")] = BOT_USER

    def token(sign: str, word: str) -> str | None:
        if sign == "@" and word.lower() in people:
            id = people[word.lower()]
            return person(id, space.people[id].name)
        if sign == "#" and word.lower() in channels:
            return f"<#{channels[word.lower()]}|{word.lower()}>"
        return f"<!{word.lower()}>" if broadcasts and sign == "@" and word.lower() in _BROADCASTS else None

    def replaced(match: re.Match[str]) -> str:
        return _longest(match[1], match[2], token) or match[0]

    return _TOKEN.sub(replaced, _URL.sub(lambda match: f"<{match[0]}>", escape(typed)))


def _longest(sign: str, word: str, token: Callable[[str, str], str | None]) -> str | None:
    """ "@ana." is ana and a full stop, but "@ana.b" may be a name of its own: the longest known name wins."""
    for end in range(len(word), 0, -1):
        if end < len(word) and word[end].isalnum():
            continue
        if made := token(sign, word[:end]):
            return made + word[end:]
    return None
