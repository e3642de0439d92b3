"""Cutting text to a length as Slack counts it, between whole letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

ELLIPSIS = "…"
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
# Directions that are forced, not natural: what follows in the line, which is ours, would be turned around too.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile(r"\s+")
_ZERO_WIDTH_JOINER = "\u200d"


def size(text: str) -> int:
    """The length in UTF-16 units, which is never less than any way in which Slack may count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


# A message asks for the same title many times: in its card, its sentence, and beside each button.
@lru_cache(maxsize=512)
def one_line(text: str) -> str:
    """The text on one line, with single spaces, without control characters and marks that turn the line around."""
    return _SPACES.sub(" ", _CONTROLS.sub(" ", _TURNS.sub("", text))).strip()


def cut(text: str, limit: int) -> str:
    """The text, or its beginning with an ellipsis where it is longer than `limit`; letters are never cut apart."""
    if size(text) <= limit:
        return text
    end = min(len(text), limit - 1)
    while size(text[:end]) > limit - 1:
        end -= 1
    while end > 0 and not _may_end(text, end):
        end -= 1
    return text[:end].rstrip() + ELLIPSIS


def _may_end(text: str, end: int) -> bool:
    following = text[end]
    is_attached = unicodedata.category(following).startswith("M") or "\U0001f3fb" <= following <= "\U0001f3ff"
    if is_attached or _ZERO_WIDTH_JOINER in (following, text[end - 1]):
        return False
    return not _is_flag_letter(following) or _flag_letters_before(text, end) % 2 == 0


def _is_flag_letter(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"


def _flag_letters_before(text: str, end: int) -> int:
    count = 0
    while end > count and _is_flag_letter(text[end - 1 - count]):
        count += 1
    return count
