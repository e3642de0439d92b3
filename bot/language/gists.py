"""What is asked about an item where no wording fits: the words that tell it, whatever stands between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from bot.domain.commands import AskFor, Command, Form, MarkDone, MoveItem, NotServed, ShowItem
from bot.domain.due import Due
from bot.domain.item import ItemId
from bot.domain.person import Language, PersonId
from bot.language.asked import GROUP, ITEM, WHO, Asked, Request
from bot.language.dates_asked import date_after_to, due_within
from bot.language.served import served
from bot.language.vocabulary import VOCABULARIES, clause_pattern, request_pattern

_LONGEST = 140
"""A longer text tells more than one thing."""
_SHORTEST_STEM = 4


def gist(asked: Asked) -> Request | None:
    """What the words tell of the items that are named."""
    if not asked.items or len(asked.folded) > _LONGEST:
        return None
    for intent, is_meant in _GISTS:
        if is_meant(asked):
            first, *others = (_command(intent, asked, item) for item in _named_together(asked))
            return Request(command=first, intent=intent, why="gist", more=tuple(others))
    return None


def _named_together(asked: Asked) -> tuple[ItemId, ...]:
    """The first item, and those that are listed with it: "AGR-2 is a duplicate of AGR-3" is about one."""
    first, *others = asked.items
    together, end = [first.meant], first.end
    for one in others:
        if not _LISTED.fullmatch(asked.folded, end, one.start):
            break
        together.append(one.meant)
        end = one.end
    return tuple(dict.fromkeys(together))


_LISTED = re.compile(r"(?:[\s,&/+]|(?<!\w)(?:and|y|e|et)(?!\w))+")


@cache
def _stems(intent: str, language: Language) -> re.Pattern[str]:
    """Words that begin so; short ones stand alone."""
    told = VOCABULARIES[language].gists[intent].split("|")
    begun = [re.escape(stem) for stem in told if len(stem) >= _SHORTEST_STEM]
    whole = [rf"{re.escape(word)}(?!\w)" for word in told if len(word) < _SHORTEST_STEM]
    return re.compile(rf"(?<!\w)(?:{'|'.join((*begun, *whole))})")


def tells(intent: str, asked: Asked, *, at_start: bool = False) -> bool:
    """Whether words of that intent stand anywhere in the request, or with them it begins."""
    patterns = (_stems(intent, language) for language in asked.languages)
    return any((pattern.match if at_start else pattern.search)(asked.signed) for pattern in patterns)


def _says(intent: str) -> Callable[[Asked], bool]:
    return lambda asked: tells(intent, asked)


def _is_support(asked: Asked) -> bool:
    return GROUP in asked.signed and tells("support", asked)


def _is_assigned(asked: Asked) -> bool:
    return WHO in asked.signed and tells("assign", asked)


def _is_taken(asked: Asked) -> bool:
    return tells("take", asked) and tells("assign", asked)


def _is_near_item(intent: str, asked: Asked) -> bool:
    """Whether words of that intent stand in one breath with an item: "the hotel cancelled our rooms, see AGR-2" drops none."""
    patterns = (_near_item(intent, language) for language in asked.languages)
    return any(pattern.search(asked.signed) for pattern in patterns)


@cache
def _near_item(intent: str, language: Language) -> re.Pattern[str]:
    words, few = _stems(intent, language).pattern, rf"(?:\s+[\w'-]+){{0,{_WORDS_BETWEEN}}}"
    return re.compile(
        rf"{ITEM}{few}[\s,=]+{words}|{words}[\w'-]*(?:\s+[\w-]{{1,4}}){{0,2}}\s+(?:[dl]'|#)?{ITEM}"
    )


_WORDS_BETWEEN = 3


def _is_done(asked: Asked) -> bool:
    denied = clause_pattern("(?:<denial>)").search(asked.signed)
    return not denied and (_is_sure("done", asked) or _is_closed_at_end(asked))


def _is_closed_at_end(asked: Asked) -> bool:
    """ "AGR-2 went out today, so it's done": the last words close the only item that is named."""
    if asked.is_question or request_pattern("<doubtful>").search(asked.signed):
        return False
    is_only = len({one.meant for one in asked.items}) == 1
    return is_only and request_pattern(_CLOSED).search(asked.signed) is not None


_CLOSED = r"[,;.:–—-]\s*(?:(?:so|and|then|donc|alors|et|asi que|entonces|y|ya)\s+){0,2}<closing>\W*$"


def _is_dropped(asked: Asked) -> bool:
    is_denied = request_pattern("(?:ne pas|<forbidden>)").match(asked.signed)
    # "Quítale AGR-12 a Bob" takes it from him.
    is_denied = is_denied or clause_pattern(rf"{ITEM}\s+(?:away\s+)?(?:from|<given_to>|de)\s+@?{WHO}").search(
        asked.signed
    )
    return not is_denied and _is_sure("drop", asked)


def _is_sure(intent: str, asked: Asked) -> bool:
    """What ends an item is read only where nothing leaves a doubt: it does more harm than a question back."""
    is_doubtful = asked.is_question or request_pattern("<doubtful>").search(asked.signed)
    return not is_doubtful and _is_near_item(intent, asked)


def _is_moved(asked: Asked) -> bool:
    return not asked.is_question and tells("move", asked) and due_within(asked) is not None


def _is_shown(asked: Asked) -> bool:
    return asked.is_question or tells("show", asked, at_start=True) or tells("standing", asked)


_GISTS: Sequence[tuple[str, Callable[[Asked], bool]]] = (
    ("reopen", _says("reopen")), ("note", _says("note")), ("mute", _says("mute")), ("support", _is_support),
    ("history", _says("history")), ("edit", _says("edit")), ("approve", _says("approve")), ("decline", _says("decline")), ("nudge", _says("nudge")),
    ("hold", _says("hold")), ("drop", _is_dropped), ("skip", _says("skip")),
    ("move", _is_moved), ("share", _says("share")), ("assign", _is_assigned), ("take", _is_taken), ("accept", _says("accept")),
    ("done", _is_done), ("show", _is_shown),
)  # fmt: skip
"""In this order: what says more comes before what says less."""


def _command(intent: str, asked: Asked, item: ItemId) -> Command:
    if intent == "done":
        return MarkDone(item=item)
    if intent == "move":
        return MoveItem(item=item, due=due_within(asked))
    if intent == "show":
        return ShowItem(item=item)
    if intent == "drop":  # a guess gives nothing up: the form asks
        return AskFor(form=Form.DROP, item=item)
    due = _date_behind(asked)
    wish = NotServed(
        verb=intent,
        typed=asked.text,
        item=item,
        group=asked.groups[0].meant if intent == "support" else None,
        leads=_leads(intent, asked),
        organisations=tuple(one.meant for one in asked.organisations) if intent == "assign" else (),
        due=due if intent in ("mute", "skip") else None,
        review=due.start if due and intent == "hold" else None,
    )
    return served(wish)


def _leads(intent: str, asked: Asked) -> tuple[PersonId, ...]:
    if intent == "take":
        return (asked.ear.speaker or PersonId("me"),)
    if intent not in ("assign", "nudge"):
        return ()
    # "Take it away from Bob and give it to Alice": who gets it stands behind "to".
    given = [
        one
        for one in asked.people
        if clause_pattern(r"(?:<given_to>)\s+@?$").search(asked.folded, 0, one.start)
    ]
    return tuple(dict.fromkeys(one.meant for one in given or asked.people))


def _date_behind(asked: Asked) -> Due | None:
    """The date at the end of the words, behind "until" or "for"."""
    cue = clause_pattern("(?:<review_from>)").search(asked.folded)
    return date_after_to(asked.text[cue.end() :].strip(" ,.:"), asked).due if cue else None
