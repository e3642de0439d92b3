"""Requests about items that are named by their ids: close, move, show them, and all that is asked for besides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from bot.domain.commands import (
    AboutItem,
    AskFor,
    Command,
    Form,
    MarkDone,
    MuteReminders,
    NotServed,
    ShareAnswer,
    ShowItem,
    UnmuteReminders,
    UnreadDate,
)
from bot.domain.item import ItemId, Priority
from bot.domain.person import PersonId
from bot.language.asked import Asked, Request
from bot.language.dates_asked import day_after_until, end_after
from bot.language.fold import fold
from bot.language.gists import gist, tells
from bot.language.markup import Sort
from bot.language.move_requests import moved, moved_by_bare_date
from bot.language.rest import EDGE, is_aside, is_told, without_reason
from bot.language.sayings import Said, said
from bot.language.served import served
from bot.language.vocabulary import clause_pattern, request_pattern

_QUOTES = "“”\"«» '’"


def about_items(asked: Asked) -> Request | None:
    """What is asked about the items that are named; None where none is, or nothing fits."""
    if not asked.items or _is_forbidden(asked):
        return None
    if _is_deliberated(asked):
        return Request(command=ShowItem(item=asked.items[0].meant), intent="show", why="deliberation")
    for found in said(asked, _INTENTS):
        request = _BUILDERS.get(found.intent, _not_served)(found)
        if request:
            return _for_each_item(request, found)
    return moved_by_bare_date(asked) or gist(asked)


def _is_forbidden(asked: Asked) -> bool:
    """ "Don't drop AGR-12", "no cierres AGR-12", "ne supprime pas AGR-12": told not to."""
    return request_pattern(r"<forbidden>\s*(?:\w+\s+){0,2}?<unwanted>").search(asked.signed) is not None


def _is_deliberated(asked: Asked) -> bool:
    """ "Should we drop AGR-12?", "could we close it?": people are asked, and nothing is to be done yet."""
    if not asked.is_question:
        return False
    is_weighed = request_pattern("<weighing>").search(asked.before) and any(
        tells(intent, asked, at_start=True) for intent in ("drop", "done")
    )
    return bool(is_weighed) or request_pattern("<deliberating>").match(asked.folded) is not None


def _for_each_item(request: Request, found: Said) -> Request:
    """The same for every item that was named with the first: "done AGR-2 and AGR-6"."""
    _, *others = found.items
    commands = (_about(request.command, item) for item in others)
    return replace(request, more=tuple(command for command in commands if command))


def _about(command: Command, item: ItemId) -> Command | None:
    if isinstance(command, ShareAnswer):
        return ShareAnswer(shown=ShowItem(item=item))
    if isinstance(command, AboutItem | MuteReminders | UnmuteReminders | UnreadDate | NotServed):
        return replace(command, item=item)
    return None


# --- done, show


def _done(found: Said) -> Request | None:
    asked, start = found.asked, found.match.end()
    link = next((mark for mark in asked.marks if mark.sort is Sort.LINK and mark.start >= start), None)
    words = asked.text[start : link.start] + asked.text[link.end :] if link else asked.text[start:]
    if tells("reopen", asked) or _is_not_yet(found):
        return None
    if _is_question(found):
        return _show(found)
    command = MarkDone(item=found.items[0], outcome=words.strip(EDGE), evidence=link.target if link else "")
    return Request(command=command, intent="done")


def _my_part_done(found: Said) -> Request | None:
    return _done_as(found, lambda done: replace(done, mine=True))


def _done_for_all(found: Said) -> Request | None:
    return _done_as(found, lambda done: replace(done, whole=True))


def _done_as(found: Said, whose: Callable[[MarkDone], MarkDone]) -> Request | None:
    """Done, for the speaker's own part or for every lead."""
    request = _done(found)
    if request and isinstance(request.command, MarkDone):
        return replace(request, command=whose(request.command))
    return request


def _is_not_yet(found: Said) -> bool:
    """ "Close it when Bob signs", "all done but the annex", "ready for review": nothing that has ended."""
    rest = fold(found.rest)
    if request_pattern(r"[\s,;]*<condition>").match(rest):
        return True
    is_ready = request_pattern("<ready>$").search(found.match[0])
    return (
        is_ready is not None
        and clause_pattern(r"\s+(?:for|to|para|pour|a)\s+\w").match(rest) is not None
        and not is_aside(rest)
    )


def _is_question(found: Said) -> bool:
    """ "Is it done?", "¿Bob lo cerró?" ask how it stands; "can you close it?" asks for it."""
    is_told_to = found.asked.before.strip(" ¿¡") and found.intent != "is_done"
    return found.asked.is_question and not is_told_to


def _show(found: Said) -> Request | None:
    if not is_aside(found.rest):
        return None
    return Request(command=ShowItem(item=found.items[0]), intent="show")


# --- what is understood and not served yet


def _not_served(found: Said) -> Request | None:
    if not is_told(found.rest, found.asked):
        return None
    return _wish(found, words=found.rest.strip(EDGE))


def _wish(found: Said, **more: Any) -> Request:
    intent = _SAME.get(found.intent, found.intent)
    command = NotServed(
        verb=intent,
        typed=found.asked.text,
        item=found.items[0],
        group=next(iter(found.asked.named(found.asked.groups, *found.span("group"))), None),
        **{"leads": _people(found), "organisations": _organisations(found)} | more,
    )
    return Request(command=served(command), intent=_TOLD_AS.get(intent, intent))


def _people(found: Said) -> tuple[PersonId, ...]:
    return found.asked.named(found.asked.people, *found.span("who"))


def _organisations(found: Said) -> tuple[str, ...]:
    return found.asked.named(found.asked.organisations, *found.span("who"))


def _text(found: Said) -> Request | None:
    """A note or a new title: as typed, without the quotes around it."""
    words = found.text("text").strip().strip(_QUOTES).strip()
    return _wish(found, words=words)


def _prioritized(found: Said) -> Request | None:
    """ "Change the priority of AGR-2 to high", "AGR-2 is urgent", "give high priority to AGR-2", "raise its priority"."""
    for level, key, turn in _LEVELS:
        told = clause_pattern(rf"[\s,:]*(?:<{key}>)").match(fold(found.rest))
        if told and is_aside(found.rest[told.end() :]):
            return _wish(found, priority=level)
        is_within = clause_pattern(f"<{key}>").search(found.match[0]) or (
            clause_pattern("<priority>").search(found.match[0])
            and request_pattern(turn).match(found.match[0])
        )
        if is_within and is_aside(found.rest):
            return _wish(found, priority=level)
    return None


_LEVELS = ((Priority.LOW, "low", "<lowering>"), (Priority.HIGH, "high", "<raising>"))


def _taken(found: Said) -> Request | None:
    if request_pattern("<somebody>").search(found.asked.before):
        # "Could somebody take AGR-2?" is not of who asks.
        return Request(command=AskFor(form=Form.ASSIGN, item=found.items[0]), intent="assign")
    if not is_told(found.rest, found.asked):
        return None
    return _wish(found, leads=(found.asked.ear.speaker or PersonId("me"),), words=found.rest.strip(EDGE))


def _approved(found: Said) -> Request | None:
    """Whoever approves is who says so, whatever side they name."""
    request = _not_served(found)
    return request and _wish(found, leads=(), organisations=(), words=found.rest.strip(EDGE))


def _assigned(found: Said) -> Request | None:
    if not (_people(found) or _organisations(found)):
        return None
    return _not_served(found)


def _held(found: Said) -> Request | None:
    """ "Until further notice", "until 1 May", "review in March", and why."""
    words, reason = without_reason(found.rest)
    words, review = _without_review(clause_pattern("<indefinite>").sub(" ", fold(words)), found.asked)
    if review is None:
        # "Because the funds are missing, review in March".
        reason, review = _without_review(reason, found.asked)
    return _wish(found, review=review, words=reason) if is_told(words, found.asked) else None


def _without_review(words: str, asked: Asked) -> tuple[str, date | None]:
    """The words before "until" or "review", and the day behind it; "until we hear from the ministry" is whenever."""
    cue = clause_pattern(r"[\s,;:.()-]*(?:<review_from>|<review>)[\s:]*").search(fold(words))
    if cue is None:
        return words, None
    return words[: cue.start()], day_after_until(words[cue.end() :].strip(EDGE), asked)


def _with_reason(found: Said) -> Request | None:
    if found.intent == "drop" and _is_question(found):
        return _show(found)
    words, reason = without_reason(found.rest)
    if not is_told(words, found.asked):
        return None
    return _wish(found, words=reason or words.strip(EDGE))


def _until(found: Said) -> Request | None:
    """ "Mute until May", "skip this week"."""
    due = end_after(found.rest.strip(EDGE), found.asked)
    return _wish(found, due=due) if due or is_told(found.rest, found.asked) else None


_INTENTS = (
    "note", "edit_title", "edit_priority", "reopen", "unfollow", "follow", "nudge", "support", "unmute", "mute", "stop", "skip",
    "history", "hold", "drop", "share", "take", "assign", "decline", "accept", "approve", "sooner", "move", "edit", "my_part",
    "done_for_all", "done", "is_done", "show",
)  # fmt: skip
"""In this order: what says more comes before what says less."""
_TOLD_AS = MappingProxyType(
    {"follow": "unknown", "unfollow": "unknown", "unmute": "settings", "stop": "edit"}
)
"""Where `bot read` has no word of its own for what is asked."""
_SAME = MappingProxyType({"edit_title": "edit", "edit_priority": "edit"})

_BUILDERS: Mapping[str, Callable[[Said], Request | None]] = MappingProxyType(
    {
        "note": _text, "edit_title": _text, "edit_priority": _prioritized, "take": _taken, "assign": _assigned, "approve": _approved, "hold": _held, "drop": _with_reason, "decline": _with_reason, "mute": _until, "skip": _until,
        "sooner": moved, "move": moved, "my_part": _my_part_done, "done_for_all": _done_for_all, "done": _done, "is_done": _done, "show": _show,
    }
)  # fmt: skip
