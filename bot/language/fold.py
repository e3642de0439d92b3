"""Letters without case and accents, so that what is typed in haste is found; every character stays where it was."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter


_TABLE = (
    {code: _plain(chr(code)) for code in (*range(0x41, 0x5B), *range(0xC0, 0x250))}
    | {
        ord(mark): plain
        for mark, plain in {
            "’": "'",
            "ʼ": "'",
            "‘": "'",
            "–": "-",
            "—": "-",
            "‐": "-",
            "‑": "-",
            "−": "-",
            "\xa0": " ",
        }.items()
    }
    | {0x202F: " ", 0x2009: " "}
)


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """The text in small letters without accents, with straight apostrophes and hyphens; the length is the same."""
    return text.translate(_TABLE)
