"""Questions about many items: what narrows them down is taken out piece by piece; the words that are left say what is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import Any

from bot.domain.commands import Lack, ListItems, NotServed, ShowDigest
from bot.domain.due import Span
from bot.domain.item import Kind, Priority, Status
from bot.domain.person import Language
from bot.language.asked import Asked, Named, Request
from bot.language.dates_asked import window
from bot.language.fold import fold
from bot.language.lexicon import known_words
from bot.language.vocabulary import VOCABULARIES, request_pattern, words_in

_LONGEST = 300
"""A longer text is told, not asked."""
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

    def without_named(self, found: Iterator[Named] | tuple[Named, ...], name: str) -> Question:
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


def question(asked: Asked) -> Request | None:
    """What is asked, where every word of it is understood."""
    found = _read(asked)
    if found is None or any(_unread(found)):
        return None
    return _answerable(found)


def half_read_question(asked: Asked) -> Request | None:
    """A question about late, due or listed items of which some words are not understood: they are told in the answer."""
    found = _read(asked)
    if found is None or not (found.topics & _OF_ITEMS) or not _asks(asked):
        return None
    unread = " ".join(_unread(found))
    request = _answerable(replace(found, narrowed={**found.narrowed, "unread": unread}))
    return request if request and isinstance(request.command, ListItems) else None


def late_items(asked: Asked) -> ListItems:
    """The list of late items that the words behind "/overdue" narrow down."""
    found = _narrowed(asked)
    return replace(_list(found), overdue=True, unread=" ".join(_unread(found.with_topic("overdue"))))


def _read(asked: Asked) -> Question | None:
    if len(asked.folded) > _LONGEST or asked.items:
        return None
    found = _narrowed(asked)
    for topic in _TOPICS:
        found = found.with_topic(topic)
    return found


def _asks(asked: Asked) -> bool:
    return asked.is_question or request_pattern(r"(?:<list>|<mine>)").match(asked.folded) is not None


# --- what narrows a question down


def _narrowed(asked: Asked) -> Question:
    found = Question(asked=asked, left=asked.folded)
    late = request_pattern(_LATE_BY).search(found.left)
    if late:
        found = found.without(_LATE_BY, min_late_days=int(late[1] or late[2]))
    found = found.without("<by_country>", by_country=True).without("<everything>", everywhere=True)
    found = found.without_named(asked.groups, "groups").without_named(asked.people, "owners")
    found = found.without_named(_subgroups(asked), "subgroups")
    several_words = tuple(one for one in asked.organisations if " " in one.meant)
    found = found.without_named(several_words, "organisations").without_named(_sides(asked), "sides")
    found = found.without_named(asked.organisations, "organisations")
    for key, gives in _CONDITIONS:
        found = found.without(f"<{key}>", **gives)
    # "A été" is no summer.
    found = found.without("<been>")
    span = window(found.left, asked)
    if span:
        found = replace(found, narrowed={**found.narrowed, "span": span[0], "dated": span[1]})
    # "Mes" is mine in French, and a month in Spanish.
    return found.without(words_in("mine", asked.languages[0]), mine=True)


_LATE_BY = r"(?:<more_than>\s*)(\d{1,4})\s*(?:<days>)?(?:\s*<overdue>)?|(\d{1,4})\s*\+?\s*<days>\s*<overdue>"
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


# --- what is left


@cache
def _fillers() -> frozenset[str]:
    """Words that ask nothing by themselves: "which", "are", "items", "of"."""
    keys = ("filler", "list", "due", "doing", "aside")
    listed = (VOCABULARIES[language].requests[key] for language in Language for key in keys)
    return frozenset(re.findall(r"\w+", fold(" ".join(listed))))


def _unread(found: Question) -> Iterator[str]:
    dated = found.narrowed.get("dated")
    of_dates = known_words(dated) if dated else frozenset()
    for word in re.finditer(r"\w+", found.left):
        if word[0] not in _fillers() and not (dated and (word[0] in of_dates or word[0].isdigit())):
            yield found.asked.text[word.start() : word.end()]


_TOPICS = ("changed", "agenda", "timeline", "report", "digest", "overdue", "due", "doing", "list")
_OF_ITEMS = frozenset({"overdue", "due"})
_DOCUMENTS = ("changed", "agenda", "timeline", "report")
_INTENT_OF = MappingProxyType({"changed": "history"})


def _answerable(found: Question) -> Request | None:
    document = next((topic for topic in _DOCUMENTS if topic in found.topics), None)
    span = found.narrowed.get("span")
    if document:
        is_told = _is_deadline(span) and document != "changed"
        return _document(document, found) if not is_told else None
    if "digest" in found.topics:
        return _digest(found)
    command = _list(found)
    if (
        "overdue" in found.topics
        or command.min_late_days is not None
        or command == ListItems(by_country=True)
    ):
        command = replace(command, overdue=True)
        return Request(command=command, intent="overdue", subgroup_words=_subgroup_words(found))
    if not _is_about_items(found, command):
        return None
    intent = "milestones" if command.kind is Kind.MILESTONE else "list"
    return Request(command=command, intent=intent, subgroup_words=_subgroup_words(found))


def _subgroup_words(found: Question) -> str:
    subgroup = _first(found, "subgroups")
    return subgroup[1] if subgroup else ""


def _is_deadline(span: Span | None) -> bool:
    # "Prepare the report by Friday" is to be done, not shown.
    return span is not None and span.start is None


def _is_about_items(found: Question, command: ListItems) -> bool:
    """Whether items are asked for: by a word for them, or as whose, which or where in a question."""
    if (
        found.topics & {"due", "doing"}
        or command.mine
        or command.kind
        or command.everywhere
        or command.lacks
        or command.status
    ):
        return True
    # "Feria: junio de 2027" tells of one: a name and a date alone ask for nothing.
    named = command.organisations if "list" in found.topics or found.asked.is_question else ()
    narrowed = command != ListItems(span=command.span, organisations=command.organisations) or bool(named)
    if found.asked.is_question and command.span:
        return True
    return (narrowed and not _tells(found.asked)) or _names_the_list(found.asked)


def _tells(asked: Asked) -> bool:
    # "Maria was in Ottawa last week" asks nothing.
    return not _asks(asked) and request_pattern("<telling>").search(asked.folded) is not None


def _names_the_list(asked: Asked) -> bool:
    return request_pattern("<whole_list>").fullmatch(asked.folded) is not None


def _document(topic: str, found: Question) -> Request:
    intent = _INTENT_OF.get(topic, topic)
    span = _year_in(found.asked) if topic == "report" else found.narrowed.get("span")
    command = NotServed(verb=intent, typed=found.asked.text, group=_first(found, "groups"), span=span)
    return Request(command=command, intent=intent, why="not served yet")


def _year_in(asked: Asked) -> Span | None:
    """A report is of a year: "the year-end report 2026" asks for no day of it."""
    year = re.search(r"(?<!\w)20\d\d(?!\w)", asked.folded)
    return Span(start=date(int(year[0]), 1, 1), end=date(int(year[0]), 12, 31)) if year else None


def _digest(found: Question) -> Request | None:
    span = found.narrowed.get("span")
    day = _day_of_week(span)
    if span and not day:
        return None
    whole = request_pattern("<whole>").search(found.asked.folded) is not None
    return Request(command=ShowDigest(group=_first(found, "groups"), day=day, whole=whole), intent="digest")


def _day_of_week(span: Span | None) -> date | None:
    # A digest is of a week: "bilan du deuxième trimestre" asks for something else.
    if not span or not span.start or not span.end or span.end - span.start > timedelta(days=6):
        return None
    return span.start


def _first(found: Question, name: str) -> Any:
    return next(iter(found.narrowed.get(name, ())), None)


def _list(found: Question) -> ListItems:
    narrowed = found.narrowed
    subgroup = _first(found, "subgroups")
    return ListItems(
        groups=narrowed.get("groups", ()),
        subgroup=subgroup[0][1] if subgroup else None,
        owner=_first(found, "owners"),
        side=_first(found, "sides"),
        organisations=narrowed.get("organisations", ()),
        unread=narrowed.get("unread", ""),
        **{name: narrowed[name] for name in _AS_THEY_ARE if name in narrowed},
    )


_AS_THEY_ARE = (
    "span",
    "min_late_days",
    "by_country",
    "everywhere",
    "mine",
    "kind",
    "priority",
    "status",
    "lacks",
)
