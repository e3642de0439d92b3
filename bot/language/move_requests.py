"""An item is given another date: a window, or a step from the one it has; with the reason, if one is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.domain.commands import AskFor, Form, MoveItem, UnreadDate
from bot.domain.due import Due, Step
from bot.domain.item import ItemId
from bot.language.anchors import anchor_told
from bot.language.asked import ITEM, Asked, Request
from bot.language.dates import DateReading
from bot.language.dates_asked import date_after_to, read_step, without_to
from bot.language.fold import fold
from bot.language.rest import EDGE, without_reason
from bot.language.sayings import Said
from bot.language.vocabulary import request_pattern


def moved(found: Said) -> Request | None:
    """ "Move AGR-12 to Friday because the ministry asked", "we need two more weeks for AGR-12"."""
    if found.has("when"):
        words = found.text("when")
        step = read_step(words, found.asked, bare=True)
        return _moved_by(found, step, "") if step else None
    words, reason = without_reason(found.rest)
    words = words.strip(" \t,:;–—")
    if not words and not reason:
        return _asked_to_move(found)
    # "Por una semana" is no reason: a step is looked for first, also before an aside or a comma.
    for told in (found.rest.strip(EDGE), words, *_shorter(words)):
        step = read_step(told, found.asked, bare=True)
        if step:
            return _moved_by(found, step, reason)
    return _moved_to(found, words, reason)


def _shorter(words: str) -> Iterator[str]:
    """The words without an aside behind them, and what stands before a comma: "two weeks please, Juan is away"."""
    for told in dict.fromkeys((words, re.split(r"[,;(]", words)[0].strip(EDGE))):
        yield told
        aside = request_pattern(r"[\s,]+<aside>$").search(fold(told))
        if aside:
            yield told[: aside.start()]


def _asked_to_move(found: Said) -> Request | None:
    """The form for another date; "AGR-12 is moved" says no date, and "change AGR-12" may be of anything."""
    if re.match(f"{ITEM}", found.asked.signed) or request_pattern(f"<either>\\s+{ITEM}").match(
        found.asked.signed
    ):
        return None
    return Request(command=AskFor(form=Form.MOVE, item=found.items[0]), intent="move")


def _moved_by(found: Said, step: Step, reason: str) -> Request:
    # "Bring forward", "adelantar", "devancer" go back in time.
    if found.intent == "sooner" and (step.months > 0 or step.days > 0):
        step = Step(months=-step.months, days=-step.days)
    command = MoveItem(item=found.items[0], shift=step, reason=reason)
    return Request(command=command, intent="move", why="a step")


def _moved_to(found: Said, words: str, reason: str) -> Request | None:
    item, target = found.items[0], _date_in(words, found.asked)
    if target.due:
        return _dated(item, target.due, target.others, reason, "; ".join(target.trail))
    anchored = without_to(words)
    anchor = anchor_told(anchored, found.asked.ear, found.asked.languages)
    if anchor:
        command = MoveItem(item=item, anchor=anchor, anchored=anchored, reason=reason)
        return Request(command=command, intent="move", why="hangs on")
    # "Put AGR-2 in the channel" says no date, and may be of something else.
    may_be_else = request_pattern("<either>").match(found.asked.signed) and not request_pattern("<to>").match(
        fold(words)
    )
    if found.asked.signed.startswith(ITEM) or may_be_else:
        return None
    return Request(command=UnreadDate(text=words, item=item), intent="move", why="unread date")


def _date_in(words: str, asked: Asked) -> DateReading:
    """The date, without an aside or a comma's words behind it where it reads better so: "on 4 December now"."""
    readings = (date_after_to(told, asked) for told in _shorter(words))
    return next((reading for reading in readings if reading.due), DateReading(due=None))


def _dated(item: ItemId, due: Due, others: tuple[tuple[Due, str], ...], reason: str, why: str) -> Request:
    command = MoveItem(item=item, due=due, reason=reason)
    doubts = tuple((other, told, replace(command, due=other)) for other, told in others)
    return Request(command=command, intent="move", others=doubts, why=why)


def moved_by_bare_date(asked: Asked) -> Request | None:
    """ "AGR-3 to 15 January", "AGR-3 a week later"."""
    first = asked.items[0]
    if asked.folded[: first.start].strip():
        return None
    words, reason = without_reason(asked.text[first.end :])
    words = words.strip(" \t,:;–—-")
    step = next(filter(None, (read_step(told, asked) for told in _shorter(words))), None)
    if step:
        command = MoveItem(item=first.meant, shift=step, reason=reason)
        return Request(command=command, intent="move", why="a step")
    target = _date_in(words, asked)
    if not target.due:
        return None
    return _dated(first.meant, target.due, target.others, reason, "; ".join(target.trail))
