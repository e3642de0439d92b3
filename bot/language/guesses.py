"""Slips of the finger: the request that may have been meant, where a verb or a group's code is nearly right."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from rapidfuzz import fuzz, process

from bot.domain.item import ItemId
from bot.domain.person import Language
from bot.language.fold import fold
from bot.language.requests import Asked, named_item
from bot.language.vocabulary import VOCABULARIES

_NEAR_VERB, _NEAR_CODE = 75, 65
_LONGEST_SLIP = 120
_GUESSED = ("done", "move", "show", "undo", "help", "digest", "overdue", "mine")
_LIKE_AN_ID = re.compile(r"(?<!\w)#?([a-z]{2,8})\s?-\s?(\d{1,6})(?!\w)|(?<!\w)([a-z]{2,4})\s?(\d{1,6})(?!\w)")


def guess(asked: Asked) -> str:
    """The mended request, or "" where nothing is nearly right."""
    if len(asked.text) > _LONGEST_SLIP:
        return ""
    first, _, rest = asked.text.partition(" ")
    verb = near_verb(fold(first), asked.languages[0])
    with_code = _with_near_code(asked)
    if verb:
        return (
            f"{verb} {with_code.partition(' ')[2] or rest}".strip()
            if named_item(asked) or not rest or with_code != asked.text
            else ""
        )
    return with_code if with_code != asked.text else ""


def near_verb(word: str, language: Language) -> str | None:
    """The verb that this word misses by a letter or two; None where it is one."""
    verbs = _verbs(language)
    if len(word) < 4 or word in verbs or word in VOCABULARIES[language].common:
        return None
    found = process.extractOne(word, verbs, scorer=fuzz.ratio, score_cutoff=_NEAR_VERB)
    return found[0] if found else None


@cache
def _verbs(language: Language) -> tuple[str, ...]:
    requests = VOCABULARIES[language].requests
    listed = (fold(phrase) for key in _GUESSED for phrase in requests[key].split("|"))
    return tuple(dict.fromkeys(word for word in listed if word.isalpha() and len(word) > 3))


def near_code(item: ItemId, codes: Collection[str]) -> str | None:
    """The group's code that the item's misses by a letter; None where it is one, or no other is near."""
    if item.group in codes:
        return None
    found = process.extractOne(item.group, sorted(codes), scorer=fuzz.ratio, score_cutoff=_NEAR_CODE)
    return found[0] if found else None


def _with_near_code(asked: Asked) -> str:
    codes = asked.ear.known.codes
    found = _LIKE_AN_ID.search(asked.folded)
    if not found:
        return asked.text
    item = ItemId((found[1] or found[3]).upper(), int(found[2] or found[4]))
    code = near_code(item, codes)
    return (
        f"{asked.text[: found.start()]}{code}-{item.number}{asked.text[found.end() :]}"
        if code
        else asked.text
    )
