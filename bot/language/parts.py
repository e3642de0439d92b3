"""Several requests in one sentence, each with an item of its own: "done AGR-2, move AGR-3 to Friday"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from bot.language.fold import fold
from bot.language.lines import part_of
from bot.language.markup import Typed
from bot.language.vocabulary import ids_in

_BREAKS = (
    re.compile(r"\s*[,;.]\s+(?:(?:and|then|and then|y|luego|y luego|et|puis|et puis)\s+)?"),
    re.compile(r"\s*[,;.]\s+|\s+(?:and then|and|then|y luego|y|e|et puis|et|puis)\s+"),
)
"""Where one request may end and the next begin: the plainest first."""
_MOST_PARTS = 10


def ways_to_part(said: Typed, codes: Collection[str]) -> Iterator[tuple[Typed, ...]]:
    """The ways in which the sentence may be several requests; none where it names a single item."""
    ids = [found.start() for found in ids_in(said.text, codes)]
    if not 2 <= len(ids) <= _MOST_PARTS:
        return
    for breaks in _BREAKS:
        cuts = [found.span() for found in breaks.finditer(fold(said.text))]
        parts = tuple(part_of(said, *span) for span in _spans_with_ids(len(said.text), cuts, ids))
        if len(parts) > 1 and not _goes_on(parts):
            yield parts


def _goes_on(parts: Sequence[Typed]) -> bool:
    """Whether a later part only goes on with the first: "hold AGR-2, AGR-6 until May"."""
    return not _BARE.match(fold(parts[0].text)) and any(_BARE.match(fold(part.text)) for part in parts[1:])


_BARE = re.compile(
    r"\s*#?[a-z]{2,8}\s?-?\s?\d+(?:\s*$|\s+(?:to|until|till|for|by|from|with|a|al|hasta|para|por|con|au|aux|jusqu|pour|de|d')(?!\w))"
)


def _spans_with_ids(length: int, cuts: list[tuple[int, int]], ids: list[int]) -> Iterator[tuple[int, int]]:
    """What stands between the cuts; a piece without an id belongs to the one before."""
    start = 0
    for end, following in cuts:
        behind = next((cut for cut, _ in cuts if cut > end), length)
        if any(start <= at < end for at in ids) and any(following <= at < behind for at in ids):
            yield start, end
            start = following
    yield start, length
