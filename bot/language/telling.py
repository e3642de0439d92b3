"""Whether a text can hold any of some phrases at all: told by its words, before any pattern is tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product

from bot.language.fold import fold

ANY_WORD = re.compile(r"\w+")


class Telling:
    """Phrases by the longest word of each: few texts hold one, and these then need all the others."""

    def __init__(self, phrases: Iterable[str]) -> None:
        folded = [fold(phrase) for phrase in phrases]
        # What begins or ends with a mark may also stand within a word.
        self._is_open = not all(phrase[0].isalnum() and phrase[-1].isalnum() for phrase in folded)
        self._by_word: dict[str, list[frozenset[str]]] = {}
        for words in (words for phrase in folded for words in _spelled(phrase)):
            self._by_word.setdefault(max(words, key=len, default=""), []).append(frozenset(words))

    def may_be_in(self, words: frozenset[str]) -> bool:
        """Whether a text of these words can hold a phrase."""
        if self._is_open:
            return True
        found = self._by_word.keys() & words
        return any(needed <= words for word in found for needed in self._by_word[word])


def _spelled(phrase: str) -> Iterator[list[str]]:
    """The words of a phrase with each apostrophe and without it: "j'ai", "jai"; before a vowel "de" is "d'"."""
    first, *others = phrase.split("'")
    for marks in product(("'", ""), repeat=len(others)):
        words = ANY_WORD.findall(first + "".join(map("".join, zip(marks, others, strict=True))))
        yield words
        if words[-1:] == ["de"]:
            yield [*words[:-1], "d"]
