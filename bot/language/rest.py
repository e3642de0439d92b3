"""What stands behind the wording of a request: nothing, an aside, a reason, a date."""

from __future__ import annotations

import re

from bot.language.asked import Asked
from bot.language.dates_asked import date_after_to
from bot.language.fold import fold
from bot.language.vocabulary import clause_pattern, request_pattern

EDGE = " \t\r\n,:;–—-.()"


def is_aside(rest: str) -> bool:
    """Whether these words add nothing: "please", "for now", "yesterday"."""
    return request_pattern(r"[\s,;:.!()–-]*(?:<aside>[\s,;:.!()–-]*)*").fullmatch(fold(rest)) is not None


def is_told(rest: str, asked: Asked) -> bool:
    """Whether the words behind a request only tell more of it: an aside, a reason, what follows a comma, a date."""
    if is_aside(rest) or re.match(r"\s*[,;:.(!–—]|\s+[-–—]\s", rest):
        return True
    before, reason = without_reason(rest)
    return (bool(reason) and is_aside(before)) or date_after_to(before.strip(EDGE), asked).due is not None


def without_reason(words: str) -> tuple[str, str]:
    """The words before "because", and the reason behind it."""
    found = clause_pattern(r"[\s,;(–-]{1,6}(?:<reason>)(?!\s+favor)\s*:?\s*").search(fold(words))
    if not found or found.end() >= len(words):
        return words, ""
    return words[: found.start()], words[found.end() :].strip(" )")
