"""Requests that are whole sentences of their own and name no item: help, undo, settings, "accept", "mute Energy", a search."""

from __future__ import annotations

import re
from typing import Any

from bot.domain.commands import Command, FinishPart, ListProposals, NotServed, ShowHelp, ShowMenu, UndoChange
from bot.language.asked import Asked, Request
from bot.language.dates_asked import end_after
from bot.language.rest import is_aside
from bot.language.sayings import Said, said
from bot.language.served import served
from bot.language.vocabulary import request_pattern

_LONGEST_SEARCH = 120


def menu(asked: Asked) -> Request | None:
    """Nothing at all was said, or only "please"."""
    return Request(command=ShowMenu(), intent="help") if not asked.folded.strip() else None


def numbered_undo(asked: Asked) -> Request | None:
    """ "Undo", with the number of a change."""
    found = request_pattern(r"<undo>\s+(?:<change>\s+)?#?(\d{1,9})").fullmatch(asked.folded)
    return Request(command=UndoChange(change=int(found[1])), intent="undo") if found else None


def sentence(asked: Asked) -> Request | None:
    """A sentence that means one thing: nothing but an aside may follow it."""
    for found in said(asked, _SENTENCES):
        if found.has("text") or is_aside(found.rest):
            return Request(command=_command_of(found), intent=_INTENT_OF.get(found.intent, found.intent))
    return Request(command=ShowHelp(), intent="help") if asked.folded == "?" else None


def last_sentence(asked: Asked) -> Request | None:
    """ "That was a mistake, undo": what the last words ask for, behind a comma or a full stop."""
    cut = max(asked.folded.rfind(mark) for mark in ",.;!?")
    if asked.items or cut < 0 or len(asked.folded) > _LONGEST_SEARCH:
        return None
    found = sentence(asked.behind(cut + 1))
    return found if found and found.intent in ("undo", "help", "settings") else None


def _command_of(found: Said) -> Command:
    if found.intent == "undo":
        return UndoChange()
    # "Approve", and nothing else: what there is to be approved is shown with its buttons.
    if found.intent in ("to_sign", "approve_it"):
        return ListProposals()
    if found.intent == "my_open_part":
        return FinishPart()
    return ShowHelp() if found.intent == "help" else _wish(found)


def _wish(found: Said, **more: Any) -> Command:
    asked = found.asked
    wish = NotServed(
        verb=_INTENT_OF.get(found.intent, found.intent),
        typed=asked.text,
        group=next(iter(asked.named(asked.groups, *found.span("group"))), None),
        leads=asked.named(asked.people, *found.span("who")),
        **{"words": found.text("text")} | more,
    )
    return served(wish)


def muted(asked: Asked) -> Request | None:
    """ "Mute Energy until 4 January", "unmute": reminders of a group or of everything."""
    for found in said(asked, ("unmute",)):
        if is_aside(found.rest):
            return Request(command=_wish(found), intent=_UNMUTE_TOLD_AS)
    for found in said(asked, ("mute",)):
        rest = found.rest.strip(" ,.:")
        readings = (end_after(words, asked) for words in (rest, rest.partition(",")[0]) if words)
        due = next(filter(None, readings), None)
        if due or is_aside(found.rest):
            return Request(command=_wish(found, due=due), intent="mute")
    return None


def search_for(asked: Asked) -> Request | None:
    """ "Search greenhouse": words to look for among the items."""
    return _searched(asked, "search_for")


def search(asked: Asked) -> Request | None:
    """ "Who has the tender documents?", "find the letter": what is no question about lists may ask for words."""
    return _searched(asked, "search")


def _searched(asked: Asked, key: str) -> Request | None:
    for found in said(asked, (key,)):
        words = found.text("text").strip(" “”\"«»'’")
        if words and len(words) <= _LONGEST_SEARCH and not _HAPPENED.match(words):
            return Request(command=_wish(found, words=words), intent="search")
    return None


_HAPPENED = re.compile(
    r"(?:[^\W\d_]+(?:é|ée|és|ées)|\w+[^e\W]ed|seen|left|gone|done|been|got|vu|lu|pris|dit|mis)(?!\w)"
)
"""What somebody did is no thing to look for: "who has left?", "qui a raccroché ?"."""
_SENTENCES = (
    "undo",
    "help",
    "settings",
    "to_sign",
    "my_open_part",
    "accept_it",
    "decline_it",
    "approve_it",
    "share_it",
    "nudge_it",
)
_INTENT_OF = {
    "to_sign": "list", "my_open_part": "done", "accept_it": "accept", "decline_it": "decline", "approve_it": "approve", "share_it": "share",
    "nudge_it": "nudge", "search_for": "search",
}  # fmt: skip
_UNMUTE_TOLD_AS = "settings"
"""`bot read` has no word of its own for it."""
