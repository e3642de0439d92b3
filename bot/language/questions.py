"""Questions about many items: what is asked is told by the words that are left when all that narrows it down is taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import Any

from bot.domain.commands import ListItems, NotServed, ShowDigest, ShowTimeline
from bot.domain.due import Span, Step
from bot.domain.item import Kind, Status
from bot.domain.person import Language
from bot.language.asked import WHO, Asked, Request
from bot.language.fold import fold
from bot.language.lexicon import known_words
from bot.language.narrowing import Question, narrowed
from bot.language.news import is_statement
from bot.language.vocabulary import VOCABULARIES, request_pattern, words_in

_LONGEST = 300
"""A longer text is told, not asked."""


def question(asked: Asked) -> Request | None:
    """What is asked, where every word of it is understood; a file's format is told as unread."""
    found = _read(asked)
    if found is None or _calls_somebody(asked) or is_statement(asked):
        return None
    format_asked = request_pattern("<format>").search(found.left)
    if any(_unread(found.without("<format>"))):
        return None
    unread = {"unread": format_asked[0]} if format_asked else {}
    return _answerable(replace(found.without("<format>"), narrowed={**found.narrowed, **unread}))


def _calls_somebody(asked: Asked) -> bool:
    # "Alice, are you there?", "Juan can you look at this?" are for Alice and Juan.
    called = request_pattern(rf"@?{WHO}+\s*(?:,|[¿\s]+<calling>)")
    return called.match(asked.signed) is not None


def half_read_question(asked: Asked) -> Request | None:
    """A question of which some words are not understood: a list tells them in its answer; of a page, one may be missed."""
    found = _read(asked)
    if found is None or _calls_somebody(asked) or is_statement(asked):
        return None
    unread = tuple(_unread(found))
    if found.topics & _PAGES and len(unread) == 1 and not _tells(asked) and not _begins_with_name(asked):
        return _answerable(found)
    if not (found.topics & _OF_ITEMS) or not _asks(asked):
        return None
    request = _answerable(replace(found, narrowed={**found.narrowed, "unread": " ".join(unread)}))
    return request if request and isinstance(request.command, ListItems) else None


def late_items(asked: Asked) -> ListItems:
    """The list of late items that the words behind "/overdue" narrow down."""
    found = narrowed(asked)
    return replace(_list(found), overdue=True, unread=" ".join(_unread(found.with_topic("overdue"))))


def _read(asked: Asked) -> Question | None:
    if len(asked.folded) > _LONGEST or asked.items:
        return None
    found = narrowed(asked)
    for topic in _TOPICS:
        found = found.with_topic(topic)
    return found


def _asks(asked: Asked) -> bool:
    return asked.is_question or request_pattern(r"(?:<list>|<mine>)").match(asked.folded) is not None


# --- what is left


@cache
def _fillers(*, of_pages: bool) -> frozenset[str]:
    """Words that ask nothing by themselves: "which", "are", "items", "of"; of a page, "send" and "prepare" as well."""
    keys = ("filler", "list", "due", "doing", "aside", *("fetch",) * of_pages)
    listed = (VOCABULARIES[language].requests[key] for language in Language for key in keys)
    return frozenset(re.findall(r"\w+", fold(" ".join(listed))))


def _unread(found: Question) -> Iterator[str]:
    dated = found.narrowed.get("dated")
    of_dates = known_words(dated) if dated else frozenset()
    fillers = _fillers(of_pages=bool(found.topics & _PAGES))
    for word in re.finditer(r"\w+", found.left):
        if word[0] not in fillers and not (dated and (word[0] in of_dates or _NUMBER.fullmatch(word[0]))):
            yield found.asked.text[word.start() : word.end()]


_NUMBER = re.compile(r"[a-z]?\d+[a-z]{0,2}")
"""Numbers of dates: "3", "2027", "1st", "Q2"."""
_TOPICS = ("overdue", "changed", "agenda", "timeline", "report", "digest", "due", "doing", "list")
_OF_ITEMS = frozenset({"overdue", "due"})
_PAGES = frozenset({"agenda", "timeline", "digest", "report"})
_DOCUMENTS = ("changed", "agenda", "timeline", "report")
_INTENT_OF = MappingProxyType({"changed": "history"})


def _answerable(found: Question) -> Request | None:
    document = next((topic for topic in _DOCUMENTS if topic in found.topics), None)
    if document and (
        _is_told(found.asked) or (document == "changed" and not _asks_what_changed(found.asked))
    ):
        return None
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
    if not _is_about_items(found, command) or _is_sigh(found, command):
        return None
    intent = "milestones" if command.kind is Kind.MILESTONE else "list"
    return Request(command=command, intent=intent, subgroup_words=_subgroup_words(found))


def _asks_what_changed(asked: Asked) -> bool:
    # "The meeting was moved to Friday" is news.
    return _asks(asked) or request_pattern("<changed>").match(asked.folded) is not None


def _subgroup_words(found: Question) -> str:
    subgroup = _first(found, "subgroups")
    return subgroup[1] if subgroup else ""


def _is_sigh(found: Question, command: ListItems) -> bool:
    # "Done!", "all done for today" ask for no list.
    is_bare = command == ListItems(status=Status.DONE, span=command.span)
    return is_bare and not _asks(found.asked) and (not command.span or command.span.start == command.span.end)


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
    telling = re.search(words_in("telling", asked.languages[0]), asked.folded)
    return not _asks(asked) and telling is not None


def _begins_with_name(asked: Asked) -> bool:
    # "SENER published the report in March" asks for no report.
    return any(not asked.folded[: one.start].strip() for one in (*asked.people, *asked.organisations))


def _is_told(asked: Asked) -> bool:
    # "The report is late" asks for no report.
    told = rf"(?:\w+\W+){{0,3}}{words_in('telling', asked.languages[0])}"
    return not _asks(asked) and re.match(told, asked.folded) is not None


def _names_the_list(asked: Asked) -> bool:
    return request_pattern("<whole_list>").fullmatch(asked.folded) is not None


def _document(topic: str, found: Question) -> Request:
    intent = _INTENT_OF.get(topic, topic)
    if topic == "timeline":
        command = ShowTimeline(group=_first(found, "groups"), span=found.narrowed.get("span"))
        return Request(command=command, intent=intent)
    span = _year_in(found.asked) if topic == "report" else found.narrowed.get("span")
    wish = NotServed(verb=intent, typed=found.asked.text, group=_first(found, "groups"), span=span)
    return Request(command=wish, intent=intent, why="not served yet")


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
    narrowed = _behind(found)
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


def _behind(found: Question) -> Mapping[str, Any]:
    """What narrows it down; what was finished "in October" was so in the last one, where no year is told."""
    span: Span | None = found.narrowed.get("span")
    if span is None or span.start is None or span.end is None:
        return found.narrowed
    is_ahead = span.start > found.asked.ear.today() and str(span.start.year) not in found.asked.folded
    if not is_ahead or found.narrowed.get("status") is not Status.DONE:
        return found.narrowed
    year_before = Step(months=-12)
    behind = Span(start=year_before.after(span.start), end=year_before.after(span.end))
    return {**found.narrowed, "span": behind}


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
