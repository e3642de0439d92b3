"""A text from which clauses are taken one by one; what is left in the end is the title."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.person import Language
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.markup import Mark, Sort, Typed
from bot.language.telling import ANY_WORD
from bot.language.vocabulary import telling

GAP = "\0"
"""Stands where a clause was taken out, a character for each, so that all others stay where they were."""
_STOP_AT_START = re.compile(r"^\.\s+")
_GAPS = re.compile(f"{GAP}+")
_EDGE = " \t\r\n,;:–—-·•|/&\xa0"


@dataclass(frozen=True, kw_only=True)
class Clause:
    """A stretch of the text that was read: what it gives to the command, and which rule read it."""

    start: int
    end: int
    why: str
    gives: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A text with the clauses that were taken from it so far."""

    text: str
    folded: str
    marks: tuple[Mark, ...]
    ear: Ear
    languages: tuple[Language, ...]
    original: str
    its_words: frozenset[str]
    """All words of the text as it was typed."""
    clauses: tuple[Clause, ...] = ()

    @classmethod
    def of(cls, said: Typed, ear: Ear, languages: tuple[Language, ...]) -> Sheet:
        """A sheet from which nothing was taken yet."""
        folded = fold(said.text)
        return cls(
            text=said.text,
            folded=folded,
            marks=said.marks,
            ear=ear,
            languages=languages,
            original=said.text,
            its_words=frozenset(ANY_WORD.findall(folded)),
        )

    def without(self, clause: Clause) -> Sheet:
        """The sheet after that clause was taken out."""
        gap = GAP * (clause.end - clause.start)
        return Sheet(
            text=self.text[: clause.start] + gap + self.text[clause.end :],
            folded=self.folded[: clause.start] + gap + self.folded[clause.end :],
            marks=tuple(mark for mark in self.marks if mark.end <= clause.start or mark.start >= clause.end),
            ear=self.ear,
            languages=self.languages,
            clauses=(*self.clauses, clause),
            original=self.original,
            its_words=self.its_words,
        )

    def words(self, clause: Clause) -> str:
        """What was typed where the clause stood."""
        return self.original[clause.start : clause.end].strip()

    def people(self) -> list[Mark]:
        """The mentions of people that are still there."""
        return [mark for mark in self.marks if mark.sort is Sort.PERSON]

    def given(self, name: str) -> list[Any]:
        """What the clauses gave under that name, in the order in which they were read."""
        return [clause.gives[name] for clause in self.clauses if name in clause.gives]

    def all_given(self) -> dict[str, Any]:
        """What the clauses gave under every name; the first to give something counts."""
        return {name: value for clause in reversed(self.clauses) for name, value in clause.gives.items()}

    def may_hold(self, *keys: str) -> bool:
        """Whether words of these parts of a clause can be in the text at all: most rules need not look further."""
        return telling(keys).may_be_in(self.its_words)

    def title(self) -> str:
        """What is left, verbatim, with tidy edges where something was taken out."""
        pieces = [piece for piece in _GAPS.split(self.text) if piece.strip(_EDGE + ".")]
        title = ""
        for piece in pieces:
            piece = piece.strip(_EDGE)
            title += ("" if not title or piece[0] in ".,;:)!?" else " ") + piece
        whole = _without_half_bracket(_STOP_AT_START.sub("", title.strip()))
        if self.given("marked") or self.given("asked_to_add"):
            # "Could you add an action ...?" is no question that the title keeps.
            whole = whole.rstrip("?").rstrip()
        return (
            whole[:-1].rstrip()
            if whole.endswith(".") and not whole.endswith("..") and self.clauses
            else whole
        )


def _without_half_bracket(title: str) -> str:
    """Without the one bracket whose other half was taken out."""
    if title.count("(") == title.count(")"):
        return title
    return title.strip("(").strip() if title.count("(") > title.count(")") else title.strip(")").strip()
