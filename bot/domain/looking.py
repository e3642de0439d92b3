"""Whether words stand in texts, however they are spelled there: case and accents do not count."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_TELLING = 4
"""Letters of the shortest word that is looked for, where a longer one is."""


def holds_words(words: str, texts: Iterable[str]) -> bool:
    """Whether each of the words stands in one of the texts, whole or as a part of a word."""
    written = "\n".join(map(_plain, texts))
    asked = _plain(words).split()
    # "The", "de", "la" are hardly what is looked for.
    telling = [word for word in asked if len(word) >= _TELLING] or asked
    return all(word in written for word in telling)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
