"""Somebody wants to be reminded of an item again: "remind me of AGR-12 on Monday", "remind me tomorrow about AGR-12"."""

from __future__ import annotations

from bot.domain.commands import RemindLater
from bot.language.asked import ITEM, Asked, Request
from bot.language.dates_asked import date_after_to
from bot.language.fold import fold
from bot.language.rest import EDGE, is_aside
from bot.language.vocabulary import request_pattern

_ABOUT = rf"(?:<remind_of>\s*)*{ITEM}+"
_SHAPES = (
    rf"<remind_me>\s+(?:<again>\s*)*{_ABOUT}(?P<when>.*)",
    rf"<remind_me>\s+(?P<when>.{{1,60}}?)\s+(?:<remind_of>\s*)+{ITEM}+",
    rf"{ITEM}+[\s,:;.–-]*<remind_me>(?P<when>.*)",
)


def reminder(asked: Asked) -> Request | None:
    """The wish to hear of an item again on some day; without one, on the next working day."""
    for shape in _SHAPES if asked.items else ():
        found = request_pattern(shape).fullmatch(asked.signed)
        if found:
            return _on_day(asked.text[slice(*found.span("when"))], asked)
    return None


def _on_day(words: str, asked: Asked) -> Request | None:
    item = asked.items[0].meant
    if request_pattern(r"(?:[\s,]*<again>)+[\s,.!]*").fullmatch(fold(words)):
        return Request(command=RemindLater(item=item), intent="unknown")
    # "In two weeks, please": what stands before a comma may be all of it.
    for told in (words.strip(EDGE), words.partition(",")[0].strip(EDGE)):
        due = date_after_to(told, asked).due if told else None
        if due:
            return Request(command=RemindLater(item=item, day=due.start), intent="unknown")
    return Request(command=RemindLater(item=item), intent="unknown") if is_aside(words) else None
