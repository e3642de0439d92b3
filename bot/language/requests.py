"""What is asked of the bot: each rule looks at the words and gives a request, or None; their order is one list."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from bot.domain.commands import (
    AskToMove,
    Command,
    ListItems,
    MarkDone,
    MoveItem,
    NotUnderstood,
    ShowDigest,
    ShowHelp,
    ShowItem,
    ShowMenu,
    UndoChange,
    UnreadDate,
)
from bot.domain.due import Due, Span, Step
from bot.domain.item import ItemId, Kind
from bot.domain.person import Language, PersonId
from bot.language.dates import DateReading, here, read_due
from bot.language.due_clause import spans
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.lexicon import tokens
from bot.language.markup import Mark, Sort, Typed
from bot.language.shapes import value_of
from bot.language.steps import step_of
from bot.language.vocabulary import VOCABULARIES, any_of, clause_pattern, request_pattern


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The words of a request, without politeness and marks around them."""

    text: str
    folded: str
    marks: tuple[Mark, ...]
    ear: Ear
    languages: tuple[Language, ...]


@dataclass(frozen=True, kw_only=True)
class Request:
    """A request that was read: its command, CONTRACT's word for it, other readings of its date."""

    command: Command
    intent: str
    others: tuple[tuple[Due, str, Command], ...] = ()
    why: str = ""


_LONGEST_QUESTION = 300

RequestRule = Callable[[Asked], "Request | None"]


def asked(said: Typed, ear: Ear, languages: tuple[Language, ...]) -> Asked:
    """The request without what is said around one: a mention before it, "please", "¿ ?"."""
    folded = fold(said.text)
    start = 0
    first = said.marks[0] if said.marks else None
    if first and first.sort is Sort.PERSON and not folded[: first.start].strip():
        start = first.end
    polite = request_pattern(r"[\s,:;.¿¡!]*(?:<polite>[\s,:]+)*[\s¿¡]*").match(folded, start)
    start = polite.end() if polite else start
    # A question mark alone asks for help.
    kept = folded[start:].rstrip(" \t\r\n?!.") or "?"[: "?" in folded[start:]]
    end = start + len(kept)
    marks = tuple(mark for mark in said.marks if mark.start >= start)
    shifted = tuple(
        Mark(start=mark.start - start, end=mark.end - start, sort=mark.sort, target=mark.target)
        for mark in marks
    )
    return Asked(
        text=said.text[start:end], folded=folded[start:end], marks=shifted, ear=ear, languages=languages
    )


# --- ids


@dataclass(frozen=True, kw_only=True)
class Named:
    """An item's id in the text."""

    item: ItemId
    start: int
    end: int


def named_item(asked: Asked) -> Named | None:
    """The first id: of a known group in any spelling ("agr 12"), else one with its hyphen ("XYZ-3")."""
    codes = {fold(group.code) for group in asked.ear.groups}
    for found in re.finditer(r"(?<!\w)#?\s?([a-z]{2,8})(\s*-\s*|\s+|)(\d{1,6})(?![\w%])", asked.folded):
        if found[1] in codes or (
            found[2].strip() == "-" and asked.text[found.start(1) : found.end(1)].isupper()
        ):
            return Named(item=ItemId(found[1].upper(), int(found[3])), start=found.start(), end=found.end())
    return None


def _around(asked: Asked, named: Named) -> tuple[str, str]:
    return asked.folded[: named.start].strip(" \t#:,;"), asked.folded[named.end :]


def _verb_and_rest(asked: Asked, key: str) -> tuple[Named, int] | None:
    """The item, and where the words after verb and item begin, where one of these verbs stands beside an item."""
    named = named_item(asked)
    if named is None:
        return None
    before, after = _around(asked, named)
    beside = r"(?:(?:the|el|la|le|l'|item|action|milestone|accion|hito|action|jalon|fecha de|de|of|date of|la date de|as|como|comme)\s*)*"
    if before and request_pattern(rf"<{key}>(?:\s+{beside})?").fullmatch(before):
        repeated = request_pattern(r"[\s,:;–-]*(?:(?:is|are|esta|est|as|como|comme)\s+)?<done>").match(after)
        skip = repeated.end() if repeated and key == "done" else 0
        return named, named.end + skip
    follows = request_pattern(
        rf"[\s,:;–-]*(?:(?:is|are|esta|est|as|ya|is now|deja|ya esta|has been)\s+)*<{key}>"
    ).match(after)
    if not before and follows:
        return named, named.end + follows.end()
    return None


# --- the rules


def menu(asked: Asked) -> Request | None:
    """Nothing at all was said."""
    return Request(command=ShowMenu(), intent="help") if not asked.folded.strip() else None


def help_(asked: Asked) -> Request | None:
    """ "help", "¿qué puedes hacer?"."""
    return Request(command=ShowHelp(), intent="help") if _whole("help", asked) else None


def undo(asked: Asked) -> Request | None:
    """ "undo", with a change's number or without."""
    found = request_pattern(r"<undo>(?:\s+(?:<change>\s+)?#?(\d{1,9}))?").fullmatch(asked.folded)
    if not found:
        return None
    return Request(command=UndoChange(change=int(found[1]) if found[1] else None), intent="undo")


def _whole(key: str, asked: Asked) -> bool:
    return request_pattern(f"<{key}>").fullmatch(asked.folded) is not None


def done(asked: Asked) -> Request | None:
    """ "done AGR-12, report attached <link>"."""
    found = _verb_and_rest(asked, "done")
    if found is None:
        return None
    named, start = found
    link = next((mark for mark in asked.marks if mark.sort is Sort.LINK and mark.start >= start), None)
    words = asked.text[start:]
    if link:
        words = asked.text[start : link.start] + asked.text[link.end :]
    command = MarkDone(
        item=named.item, outcome=words.strip(" \t\r\n,;:–—-.()"), evidence=link.target if link else ""
    )
    return Request(command=command, intent="done")


def move(asked: Asked) -> Request | None:
    """ "move AGR-12 to next Friday because the ministry asked", "AGR-12 a week later"."""
    found = _verb_and_rest(asked, "move")
    named = found[0] if found else named_item(asked)
    if named is None:
        return None
    start = found[1] if found else named.end
    if not found and (_around(asked, named)[0] or not asked.folded[start:].strip()):
        return None
    # "Por una semana" is no reason: a step is looked for first.
    shift = read_step(asked.text[start:].strip(_EDGE), asked, bare=found is not None)
    if shift:
        return _moved_by(named, shift, asked, "")
    reason_at, reason = _reason(asked, start)
    words = asked.text[start:reason_at].strip(_EDGE)
    if not words:
        return Request(command=AskToMove(item=named.item), intent="move") if found else None
    shift = read_step(words, asked, bare=found is not None) if reason else None
    if shift:
        return _moved_by(named, shift, asked, reason)
    return _moved_to(named.item, words, reason, asked, sure=found is not None)


_EDGE = " \t,:;–—"


def _moved_by(named: Named, shift: Step, asked: Asked, reason: str) -> Request:
    # "Bring forward", "adelantar", "devancer" go back in time.
    if request_pattern("<sooner>").match(_around(asked, named)[0]) and (shift.months > 0 or shift.days > 0):
        shift = Step(months=-shift.months, days=-shift.days)
    command = MoveItem(item=named.item, shift=shift, reason=reason)
    return Request(command=command, intent="move", why="a step")


def _moved_to(item: ItemId, words: str, reason: str, asked: Asked, *, sure: bool) -> Request | None:
    target = _date_after_to(words, asked)
    if target.due is None:
        return (
            Request(command=UnreadDate(text=words, item=item), intent="move", why="unread date")
            if sure
            else None
        )
    command = MoveItem(item=item, due=target.due, reason=reason)
    others = tuple((due, why, MoveItem(item=item, due=due, reason=reason)) for due, why in target.others)
    return Request(command=command, intent="move", others=others, why="; ".join(target.trail))


def _date_after_to(words: str, asked: Asked) -> DateReading:
    folded = fold(words)
    to = request_pattern(r"<to>\s+").match(folded)
    ear = asked.ear
    for start in dict.fromkeys((to.end() if to else 0, 0)):
        reading = read_due(words[start:], ear, first=asked.languages[0])
        if reading.due:
            return reading
    return DateReading(due=None)


def _reason(asked: Asked, start: int) -> tuple[int, str]:
    found = clause_pattern(r"[\s,;(–-]{1,6}(?:<reason>)\s*:?\s*").search(asked.folded, start)
    if not found or found.end() >= len(asked.folded):
        return len(asked.text), ""
    return found.start(), asked.text[found.end() :].strip(" )")


_STEP = r"(?:(?P<lead><by>)\s*)*(?P<what>.*?)\s*(?:(?P<later><later>)|(?P<earlier><earlier>))?"


def read_step(words: str, asked: Asked, *, bare: bool = False) -> Step | None:
    """The step that words such as "a week later", "by two weeks", "d'un mois" mean, or None; `bare`: "a week" too."""
    found = request_pattern(_STEP).fullmatch(fold(words).strip())
    if not found or not (bare or found["lead"] or found["later"] or found["earlier"]):
        return None
    for language in asked.languages:
        step = _number_of_units(found["what"], language)
        if step:
            return Step(months=-step.months, days=-step.days) if found["earlier"] else step
    return None


def _number_of_units(what: str, language: Language) -> Step | None:
    found = [token for token in tokens(what, language) if token.roles.keys() - {"in"}]
    if len(found) == 1 and "unit" in found[0].roles:
        return step_of(1, str(found[0].roles["unit"]))
    if len(found) != 2 or not found[0].roles.keys() & {"number", "some"} or "unit" not in found[1].roles:
        return None
    return step_of(int(str(value_of(found[0], ("number", "some")))), str(found[1].roles["unit"]))


def show(asked: Asked) -> Request | None:
    """An id alone, or after "show"."""
    named = named_item(asked)
    if named is None:
        return None
    before, after = _around(asked, named)
    shown = request_pattern(r"(?:(?:<show>|the|el|la|le|l'|item|of|de)\s*)*").fullmatch(before)
    return (
        Request(command=ShowItem(item=named.item), intent="show")
        if shown and not after.strip(" .,?!")
        else None
    )


@cache
def _later_pattern(key: str) -> re.Pattern[str]:
    return re.compile(
        any_of(phrase for language in Language for phrase in VOCABULARIES[language].later[key].split("|"))
    )


def later(asked: Asked) -> Request | None:
    """A request that is not answered yet ("assign AGR-12 to @bob"): it must not be kept as an item."""
    for key in VOCABULARIES[Language.EN].later:
        verb = _later_pattern(key).match(asked.folded)
        named = named_item(asked)
        # "Résumé" without an id is the digest, not the verb "resume".
        alone = verb and not asked.folded[verb.end() :].strip() and not _whole("digest", asked)
        if verb and (named or alone):
            return Request(
                command=NotUnderstood(text=asked.text),
                intent=key if key != "follow" else "unknown",
                why="not answered yet",
            )
    return None


def _is_short(asked: Asked) -> bool:
    # A question is; a longer text is told, not asked.
    return len(asked.folded) <= _LONGEST_QUESTION


def digest(asked: Asked) -> Request | None:
    """ "digest", with a group and a week: "résumé de la semaine", "this week's digest"."""
    found = request_pattern(r"((?:(?:<show>|<this_week>|the|my|el|la|le)\s+)*)<digest>").match(asked.folded)
    if not found:
        return None
    rest = found[1] + asked.folded[found.end() :]
    day = _day_of_week(rest, asked)
    group = _group(rest, asked)
    whole = request_pattern("<whole>").search(rest) is not None
    this_week = request_pattern("<this_week>").search(rest) is not None
    if asked.folded[found.end() :].strip() and not (day or group or whole or this_week):
        return None
    return Request(command=ShowDigest(group=group, day=day, whole=whole), intent="digest")


def _day_of_week(folded: str, asked: Asked) -> date | None:
    # A digest is of a week: "bilan du deuxième trimestre" asks for something else.
    span = _window(folded, asked)
    if not span or not span.start or not span.end or span.end - span.start > timedelta(days=6):
        return None
    return span.start


_BEFORE_LATE = (
    r"(?:<list>|<mine>|<show>|[\s,'-]|\b(?:is|are|the|all|items|who|anything|esta|estan|est|ce|qui|sont|lo|los|las|les|que|quien|quienes|"
    r"algo|va|van|hay|our|nos|nuestros|of|de|actions|acciones|milestones|hitos|jalons)\b)*"
)
_NARROWED = r"(?:(?:<more_than>\s*\d{1,4}\s*<days>|<by_country>)(?:\s+<overdue>)?[\s,]*)+"


def overdue(asked: Asked) -> Request | None:
    """ "what is overdue in Energy by country?"; "more than 30 days", "by country" alone say the same."""
    if not _is_short(asked):
        return None
    if request_pattern(_NARROWED).fullmatch(asked.folded):
        return Request(command=late_items(asked, asked.folded), intent="overdue")
    found = request_pattern("<overdue>").search(asked.folded)
    start = request_pattern(_BEFORE_LATE).match(asked.folded)
    if not found or start is None or start.end() < found.start():
        return None
    return Request(command=late_items(asked, asked.folded[found.end() :]), intent="overdue")


def late_items(asked: Asked, rest: str) -> ListItems:
    """The list of late items that these words narrow down."""
    more = request_pattern(r"(?:<more_than>\s*)(\d{1,4})|(\d{1,4})\s*\+?\s*(?:<days>)").search(rest)
    group = _group(rest, asked)
    return ListItems(
        overdue=True,
        group=group,
        everywhere=request_pattern("<everything>").search(rest) is not None,
        mine=_is_mine(asked),
        owner=_owner(asked),
        kind=_kind(asked.folded),
        min_late_days=int(more[1] or more[2]) if more else None,
        by_country=request_pattern("<by_country>").search(rest) is not None,
    )


def _kind(folded: str) -> Kind | None:
    # "My tasks" are all that is mine, milestones too.
    folded = request_pattern("<own>").sub(" ", folded)
    if request_pattern("<milestone_kind>").search(folded):
        return Kind.MILESTONE
    return Kind.ACTION if request_pattern("<action_kind>").search(folded) else None


def _is_mine(asked: Asked) -> bool:
    return request_pattern("<mine>").search(asked.folded) is not None


def _owner(asked: Asked) -> PersonId | None:
    mentioned = next((mark for mark in asked.marks if mark.sort is Sort.PERSON), None)
    if mentioned:
        return PersonId(mentioned.target)
    people = asked.ear.known.people
    found = people.search("<>", asked.folded)
    return people[found[0]] if found else None


def _group(folded: str, asked: Asked) -> str | None:
    known = asked.ear.known
    marked = next(
        (known.channels[mark.target] for mark in asked.marks if mark.target in known.channels), None
    )
    found = known.groups.search("<>", folded)
    return marked or (known.groups[found[0]] if found else None)


def list_(asked: Asked) -> Request | None:
    """ "mine", "due next week", "what is due in Housing by Friday?", "milestones 2027"."""
    folded = asked.folded
    if not _is_short(asked):
        return None
    starts = request_pattern(r"<list>|<mine>|<due>|<milestone_kind>|<action_kind>").match(folded)
    named = request_pattern(r"<due>|<mine>|<milestone_kind>|<action_kind>|<everything>").search(folded)
    owner = _owner(asked)
    if not starts or not (named or owner or _group(folded, asked) or _whole("list", asked)):
        return None
    span = _window(folded, asked)
    kind = _kind(folded)
    command = ListItems(
        group=_group(folded, asked),
        everywhere=request_pattern("<everything>").search(folded) is not None,
        owner=owner,
        mine=_is_mine(asked),
        kind=kind,
        span=span,
    )
    return Request(command=command, intent="milestones" if kind is Kind.MILESTONE else "list")


def _window(folded: str, asked: Asked) -> Span | None:
    for language in asked.languages:
        for window, bound in spans(folded, here(asked.ear, language)):
            if bound == "until":
                return Span(end=window.end)
            return Span(start=window.start) if bound == "from" else Span(start=window.start, end=window.end)
    return None


REQUESTS: Sequence[RequestRule] = (menu, help_, undo, done, move, show, later, digest, overdue, list_)


def request(asked: Asked) -> Request | None:
    """What the first rule that fits reads."""
    return next((found for rule in REQUESTS if (found := rule(asked)) is not None), None)
