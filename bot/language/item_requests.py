"""Requests about items that are named by their ids: close, move, show them, and all that is asked for besides."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from bot.domain.commands import (
    AskToMove,
    Command,
    MarkDone,
    MoveItem,
    NotServed,
    ShowItem,
    UnreadDate,
)
from bot.domain.due import Due, Step
from bot.domain.item import ItemId
from bot.domain.person import PersonId
from bot.language.asked import ITEM, Asked, Request
from bot.language.dates import DateReading
from bot.language.dates_asked import date_after_to, day_after_until, read_step
from bot.language.fold import fold
from bot.language.gists import gist, tells
from bot.language.markup import Sort
from bot.language.sayings import Said, said
from bot.language.vocabulary import clause_pattern, request_pattern

_EDGE = " \t\r\n,:;–—-.()"
_QUOTES = "“”\"«» '’"


def about_items(asked: Asked) -> Request | None:
    """What is asked about the items that are named; None where none is, or nothing fits."""
    if not asked.items:
        return None
    for found in said(asked, _INTENTS):
        request = _BUILDERS.get(found.intent, _not_served)(found)
        if request:
            return _for_each_item(request, found)
    return _with_bare_date(asked) or gist(asked)


def _for_each_item(request: Request, found: Said) -> Request:
    """The same for every item that was named with the first: "done AGR-2 and AGR-6"."""
    _, *others = _items_of(found)
    commands = (_about(request.command, item) for item in others)
    return replace(request, more=tuple(command for command in commands if command))


def _about(command: Command, item: ItemId) -> Command | None:
    if isinstance(command, MarkDone | MoveItem | AskToMove | ShowItem | UnreadDate | NotServed):
        return replace(command, item=item)
    return None


def _items_of(found: Said) -> tuple[ItemId, ...]:
    return found.asked.named(found.asked.items, *found.span("item")) or tuple(
        one.meant for one in found.asked.items[:1]
    )


# --- done, show


def _done(found: Said) -> Request | None:
    asked, start = found.asked, found.match.end()
    link = next((mark for mark in asked.marks if mark.sort is Sort.LINK and mark.start >= start), None)
    words = asked.text[start : link.start] + asked.text[link.end :] if link else asked.text[start:]
    if tells("reopen", asked):
        return None
    if _is_question(found):
        return _show(found)
    command = MarkDone(
        item=_items_of(found)[0], outcome=words.strip(_EDGE), evidence=link.target if link else ""
    )
    return Request(command=command, intent="done")


def _is_question(found: Said) -> bool:
    """ "Is it done?" asks how it stands; "can you close it?" asks for it."""
    return found.intent == "is_done" and found.asked.is_question


def _show(found: Said) -> Request | None:
    if not is_aside(found.rest):
        return None
    return Request(command=ShowItem(item=_items_of(found)[0]), intent="show")


def is_aside(rest: str) -> bool:
    """Whether these words add nothing: "please", "for now", "yesterday"."""
    return request_pattern(r"[\s,;:.!()–-]*(?:<aside>[\s,;:.!()–-]*)*").fullmatch(fold(rest)) is not None


# --- move


def _move(found: Said) -> Request | None:
    if found.has("when"):
        words = found.text("when")
        step = read_step(words, found.asked, bare=True)
        return _moved_by(found, step, "") if step else None
    words, reason = _without_reason(found.rest)
    words = words.strip(" \t,:;–—")
    if not words and not reason:
        return _asked_to_move(found)
    step = read_step(found.rest.strip(_EDGE), found.asked, bare=True)
    if step:  # "Por una semana" is no reason: a step is looked for first.
        return _moved_by(found, step, "")
    step = read_step(words, found.asked, bare=True)
    return _moved_by(found, step, reason) if step else _moved_to(found, words, reason)


def _asked_to_move(found: Said) -> Request | None:
    """The form for another date; "AGR-12 is moved" says no date, and "change AGR-12" may be of anything."""
    if re.match(f"{ITEM}", found.asked.signed) or request_pattern(f"<either>\\s+{ITEM}").match(
        found.asked.signed
    ):
        return None
    return Request(command=AskToMove(item=_items_of(found)[0]), intent="move")


def _moved_by(found: Said, step: Step, reason: str) -> Request:
    # "Bring forward", "adelantar", "devancer" go back in time.
    if found.intent == "sooner" and (step.months > 0 or step.days > 0):
        step = Step(months=-step.months, days=-step.days)
    command = MoveItem(item=_items_of(found)[0], shift=step, reason=reason)
    return Request(command=command, intent="move", why="a step")


def _moved_to(found: Said, words: str, reason: str) -> Request | None:
    item, target = _items_of(found)[0], _date_in(words, found.asked)
    if target.due:
        return _dated(item, target.due, target.others, reason, "; ".join(target.trail))
    if found.asked.signed.startswith(ITEM):
        return None
    return Request(command=UnreadDate(text=words, item=item), intent="move", why="unread date")


def _date_in(words: str, asked: Asked) -> DateReading:
    """The date, without an aside behind it where it reads better so: "on 4 December now"."""
    target = date_after_to(words, asked)
    aside = request_pattern(r"[\s,]+<aside>$").search(fold(words))
    return target if target.due or not aside else date_after_to(words[: aside.start()], asked)


def _dated(item: ItemId, due: Due, others: tuple[tuple[Due, str], ...], reason: str, why: str) -> Request:
    command = MoveItem(item=item, due=due, reason=reason)
    doubts = tuple((other, told, replace(command, due=other)) for other, told in others)
    return Request(command=command, intent="move", others=doubts, why=why)


def _with_bare_date(asked: Asked) -> Request | None:
    """ "AGR-3 to 15 January", "AGR-3 a week later"."""
    first = asked.items[0]
    if asked.folded[: first.start].strip():
        return None
    words, reason = _without_reason(asked.text[first.end :])
    words = words.strip(" \t,:;–—-")
    step = read_step(words, asked)
    if step:
        command = MoveItem(item=first.meant, shift=step, reason=reason)
        return Request(command=command, intent="move", why="a step")
    target = date_after_to(words, asked) if words else None
    if not target or not target.due:
        return None
    return _dated(first.meant, target.due, target.others, reason, "; ".join(target.trail))


def _without_reason(words: str) -> tuple[str, str]:
    found = clause_pattern(r"[\s,;(–-]{1,6}(?:<reason>)\s*:?\s*").search(fold(words))
    if not found or found.end() >= len(words):
        return words, ""
    return words[: found.start()], words[found.end() :].strip(" )")


# --- what is understood and not served yet


def _not_served(found: Said) -> Request | None:
    if not _is_told(found.rest, found.asked):
        return None
    return _wish(found, words=found.rest.strip(_EDGE))


def _wish(found: Said, **more: Any) -> Request:
    intent = _SAME.get(found.intent, found.intent)
    command = NotServed(
        verb=intent,
        typed=found.asked.text,
        item=_items_of(found)[0],
        group=next(iter(found.asked.named(found.asked.groups, *found.span("group"))), None),
        **{"leads": _people(found), "organisations": _organisations(found)} | more,
    )
    return Request(command=command, intent="unknown" if intent == "follow" else intent, why="not served yet")


def _people(found: Said) -> tuple[PersonId, ...]:
    return found.asked.named(found.asked.people, *found.span("who"))


def _organisations(found: Said) -> tuple[str, ...]:
    return found.asked.named(found.asked.organisations, *found.span("who"))


def _is_told(rest: str, asked: Asked) -> bool:
    """Whether the words behind a request only tell more of it: an aside, a reason, what follows a comma, a date."""
    if is_aside(rest) or re.match(r"\s*[,;:.(!–—]|\s+[-–—]\s", rest):
        return True
    before, reason = _without_reason(rest)
    return (bool(reason) and is_aside(before)) or date_after_to(before.strip(_EDGE), asked).due is not None


def _text(found: Said) -> Request | None:
    """A note or a new title: as typed, without the quotes around it."""
    words = found.text("text").strip().strip(_QUOTES).strip()
    return _wish(found, words=words)


def _taken(found: Said) -> Request | None:
    if not _is_told(found.rest, found.asked):
        return None
    return _wish(found, leads=(found.asked.ear.speaker or PersonId("me"),), words=found.rest.strip(_EDGE))


def _approved(found: Said) -> Request | None:
    """Whoever approves is who says so, whatever side they name."""
    request = _not_served(found)
    return request and _wish(found, leads=(), organisations=(), words=found.rest.strip(_EDGE))


def _assigned(found: Said) -> Request | None:
    if not (_people(found) or _organisations(found)):
        return None
    return _not_served(found)


def _held(found: Said) -> Request | None:
    """ "Until further notice", "until 1 May", "review in March", and why."""
    words, reason = _without_reason(found.rest)
    words = clause_pattern("<indefinite>").sub(" ", fold(words))
    cue = clause_pattern(r"[\s,;:.()-]*(?:<review_from>|<review>)[\s:]*").search(words)
    review = day_after_until(words[cue.end() :].strip(_EDGE), found.asked) if cue else None
    before = words[: cue.start()] if cue and review else words
    return _wish(found, review=review, words=reason) if _is_told(before, found.asked) else None


def _until(found: Said) -> Request | None:
    """ "Mute until May", "skip this week"."""
    due = date_after_to(found.rest.strip(_EDGE), found.asked).due if found.rest.strip(_EDGE) else None
    return _wish(found, due=due) if due or _is_told(found.rest, found.asked) else None


_INTENTS = (
    "note", "edit_title", "reopen", "follow", "nudge", "support", "mute", "skip", "history", "hold", "drop",
    "share", "take", "assign", "decline", "accept", "approve", "sooner", "move", "edit", "done", "is_done", "show",
)  # fmt: skip
"""In this order: what says more comes before what says less."""
_SAME = MappingProxyType({"edit_title": "edit"})

_BUILDERS: Mapping[str, Callable[[Said], Request | None]] = MappingProxyType(
    {
        "note": _text, "edit_title": _text, "take": _taken, "assign": _assigned, "approve": _approved, "hold": _held, "mute": _until, "skip": _until,
        "sooner": _move, "move": _move, "done": _done, "is_done": _done, "show": _show,
    }
)  # fmt: skip
