"""Several items in one message, one a line: which lines belong together, and the heading above them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.item import Kind
from bot.language import words_en, words_es, words_fr
from bot.language.fold import fold
from bot.language.markup import Typed
from bot.language.vocabulary import clause_pattern

_MONTHS = "|".join(
    name
    for words in (words_en, words_es, words_fr)
    for listed in words.DATES["month"].values()
    for name in listed.split("|")
)
BULLET = re.compile(
    rf"\s*(?:(?:[-*•–—▪◦]+|\(?\d{{1,2}}[.)](?!\s(?:{_MONTHS})\.?(?:\s+\d|\s*$))|\[[ x]?\])\s+)+",
    re.IGNORECASE,
)
"""A list's sign at the start of a line; "16. Nov. 2027" is a day."""
_LINE = re.compile(r"[^\r\n]*[^\s][^\r\n]*")
_LONGEST_HEADING = 60
_MOST_LINES = 40
"""So many items are told at once; a longer text is minutes, and read as such elsewhere."""


@dataclass(frozen=True, kw_only=True)
class Lines:
    """The texts that stand for themselves; `kind` is what the heading says that they are, if there is one."""

    texts: tuple[Typed, ...]
    has_heading: bool = False
    kind: Kind | None = None

    def are_listed(self) -> bool:
        """Whether they are told as items: by a heading above, or by a bullet before each."""
        return self.has_heading or all(BULLET.match(text.text) for text in self.texts)


def lines_of(said: Typed) -> Lines:
    """The lines of a text, without a heading above them; under a bullet, what follows without one belongs to it."""
    spans = [found.span() for found in _LINE.finditer(said.text)]
    if len(spans) > _MOST_LINES:
        return Lines(texts=(said,))
    first = said.text[spans[0][0] : spans[0][1]].strip() if len(spans) > 1 else ""
    has_heading = first.endswith(":") and len(first) <= _LONGEST_HEADING and not BULLET.match(first)
    texts = tuple(part_of(said, *span) for span in _joined(said.text, spans[has_heading:]))
    return Lines(texts=texts, has_heading=has_heading, kind=_kind_of(first) if has_heading else None)


def _joined(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    are_bulleted = [BULLET.match(text[start:end]) is not None for start, end in spans]
    held: tuple[int, int] | None = None
    for (start, end), is_bulleted in zip(spans, are_bulleted, strict=True):
        if held and any(are_bulleted) and not is_bulleted and BULLET.match(text[held[0] : held[1]]):
            held = (held[0], end)
            continue
        if held:
            yield held
        held = (start, end)
    if held:
        yield held


def part_of(said: Typed, start: int, end: int) -> Typed:
    """That stretch of the text, with the marks in it."""
    marks = tuple(
        replace(mark, start=mark.start - start, end=mark.end - start)
        for mark in said.marks
        if start <= mark.start and mark.end <= end
    )
    return Typed(text=said.text[start:end], marks=marks)


def _kind_of(heading: str) -> Kind | None:
    for kind, key in ((Kind.MILESTONE, "milestones_heading"), (Kind.ACTION, "actions_heading")):
        if clause_pattern(f"<{key}>").search(fold(heading)):
            return kind
    return None
