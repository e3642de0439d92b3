"""What narrows a question down, taken out of its words piece by piece: whose, which, where, when, how late."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.domain.commands import Lack
from bot.domain.item import Kind, Priority, Status
from bot.language.asked import Asked, Named
from bot.language.dates_asked import read_step, window
from bot.language.vocabulary import request_pattern, words_in

_GAP = " "


@dataclass(frozen=True, kw_only=True)
class Question:
    """What is left of the words after what narrows them down was taken out, and what that was.

    `bound` is the window's language; `topic` is what is asked for: "overdue", "agenda", "" for items.
    """

    asked: Asked
    left: str
    narrowed: Mapping[str, Any] = field(default_factory=dict)
    topics: frozenset[str] = frozenset()

    def without(self, pattern: str, **gives: Any) -> Question:
        """The question after these words were taken out, with what they give, wherever they stand."""
        compiled = request_pattern(pattern)
        if not compiled.search(self.left):
            return self
        left = compiled.sub(lambda found: _GAP * len(found[0]), self.left)
        return replace(self, left=left, narrowed={**self.narrowed, **gives})

    def with_topic(self, topic: str) -> Question:
        """The question after the words of a topic were taken out, if they are there."""
        without = self.without(f"<{topic}>")
        return self if without is self else replace(without, topics=self.topics | {topic})

    def without_named(self, found: Iterable[Named], name: str) -> Question:
        """The question without these names; what they mean is given under `name`, each once."""
        left, meant = self.left, []
        for one in found:
            if left[one.start : one.end].strip():
                left = left[: one.start] + _GAP * (one.end - one.start) + left[one.end :]
                meant.append(one.meant)
        if not meant:
            return self
        known = (*self.narrowed.get(name, ()), *meant)
        return replace(self, left=left, narrowed={**self.narrowed, name: tuple(dict.fromkeys(known))})


def narrowed(asked: Asked) -> Question:
    """The question without all that narrows it down."""
    found = Question(asked=asked, left=asked.folded)
    found = _without_lateness(found)
    found = found.without("<by_country>", by_country=True).without("<everything>", everywhere=True)
    found = found.without_named(asked.groups, "groups").without_named(asked.people, "owners")
    found = found.without_named(_subgroups(asked), "subgroups")
    several_words = tuple(one for one in asked.organisations if " " in one.meant)
    found = found.without_named(several_words, "organisations").without_named(_sides(asked), "sides")
    found = found.without_named(asked.organisations, "organisations")
    for key, gives in _CONDITIONS:
        found = found.without(f"<{key}>", **gives)
    # "A été" is no summer, and "fall in June" no season.
    found = found.without("<been>").without(_FALLS)
    span = window(found.left, asked)
    if span:
        found = replace(found, narrowed={**found.narrowed, "span": span[0], "dated": span[1]})
    # "Mes" is mine in French, and a month in Spanish.
    return found.without(words_in("mine", asked.languages[0]), mine=True)


_FALLS = r"(?<!\w)falls?(?=\s+(?:in|on|within|between|during|before|after|due)(?!\w))"


def _without_lateness(question: Question) -> Question:
    """ "More than 30 days", "older than two weeks", "10 days late", taken out as days."""
    late = request_pattern(_LATE_BY).search(question.left)
    if not late:
        return question
    told = next(words for words in (late["more"], late["late"], late["bare"]) if words)
    step = read_step(told, question.asked, bare=True)
    days = int(told) if told.isdigit() else step.days + _DAYS_OF_MONTH * step.months if step else 0
    return question.without(_LATE_BY, min_late_days=days) if days else question


_DAYS_OF_MONTH = 30
_SO_LONG = r"[\w-]{1,12}\s*(?:<lateness_unit>)"
_LATE_BY = (
    rf"<more_than>'?\s*(?P<more>{_SO_LONG})(?:\s+(?:de\s+)?<overdue>)?"
    rf"|(?P<late>{_SO_LONG})\s+(?:de\s+)?<overdue>|<more_than>\s*(?P<bare>\d{{1,4}})(?:\s*<overdue>)?"
)
"""A number alone counts days: "overdue > 30"."""
_CONDITIONS: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("no_lead", {"lacks": Lack.LEAD}),
    ("no_date", {"lacks": Lack.DATE}),
    ("high", {"priority": Priority.HIGH}),
    ("low", {"priority": Priority.LOW}),
    ("held", {"status": Status.ON_HOLD}),
    ("finished", {"status": Status.DONE}),
    ("own", {"mine": True}),
    ("milestone_kind", {"kind": Kind.MILESTONE}),
    ("action_kind", {"kind": Kind.ACTION}),
)


def _subgroups(asked: Asked) -> Iterator[Named]:
    known = asked.known.subgroups
    for found in known.find("<>", asked.folded):
        yield Named(
            start=found.start(),
            end=found.end(),
            meant=(known[found[0]], asked.text[found.start() : found.end()]),
        )


def _sides(asked: Asked) -> Iterator[Named]:
    """Sides, by their names and by words that begin as these do: "Canadian", "mexicanos"."""
    for word in re.finditer(r"\w{5,}", asked.folded):
        code = next((code for name, code in asked.known.sides.items() if name[:5] == word[0][:5]), None)
        if code:
            yield Named(start=word.start(), end=word.end(), meant=code)
