"""Whether words that ask for nothing tell of something that is to be done, and so become an item."""

from __future__ import annotations

import re

from bot.language.fold import fold
from bot.language.news import is_news, is_talk
from bot.language.sheet import Sheet


def is_commitment(sheet: Sheet) -> bool:
    """Whether somebody takes something on: with a lead, a date or a hold, and not as a question, thanks or news."""
    title = fold(sheet.title())
    if (sheet.text.rstrip().endswith("?") and not sheet.given("asked_to_add")) or len(title.split()) < 2:
        return False
    if is_talk(sheet.original) or sheet.original.strip().count("\n") > _MOST_LINES:
        return False
    if sheet.given("leads") or sheet.given("organisations"):
        # "Je préfère la deuxième option", "Juan, please call me": only with a day is it taken on.
        is_vague = sheet.given("asked_to") or any(
            "leads" in one.gives and _BARE_I.fullmatch(fold(sheet.words(one))) for one in sheet.clauses
        )
        return not is_vague or bool(sheet.given("due"))
    if sheet.given("asked_to_add"):
        return not is_news(sheet.title(), sheet)
    is_told = any(sheet.given(name) for name in ("due", "recurrence", "on_hold"))
    return is_told and not is_news(sheet.original, sheet)


_MOST_LINES = 3
"""A longer text that is no list is pasted, and read as minutes elsewhere."""
_BARE_I = re.compile(r"\W*(?:(?:je|j'|yo|i)\W*)?")
"""The speaker by a pronoun alone, or by a verb's ending: without "will" or "have to"."""
