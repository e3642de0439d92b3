"""What a captured text says besides its title: markers, priority, leads, group, hold; the date is in `due_clause.py`.

Each rule looks at the sheet and gives the clauses that it reads; the order of the rules is one list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from bot.domain.item import Kind, Priority
from bot.domain.person import PersonId
from bot.language.due_clause import due_clause, review_clause
from bot.language.fold import fold
from bot.language.known import Book
from bot.language.markup import Sort
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.vocabulary import VOCABULARIES, clause_pattern

ClauseRule = Callable[[Sheet], "Clause | None"]


# --- markers and priority

_BULLET = re.compile(r"\s*(?:[-*•–—▪◦]+\s+|\(?\d{1,2}[.)]\s+|\[[ x]?\]\s*)")


def bullet(sheet: Sheet) -> Clause | None:
    """A list's sign at the start."""
    found = _BULLET.match(sheet.folded)
    return Clause(start=0, end=found.end(), why="bullet", gives={}) if found else None


_MARKER = r"[\s\0*_\[]*<{}>[*_\]]*\s*(?:#?\d{{1,3}}\s*)?[:.\-]\s*[*_]*\s*"


def marker(sheet: Sheet) -> Clause | None:
    """ "ACTION:" or "HITO:" at the start; it says the kind."""
    for kind, key in ((Kind.ACTION, "marker_action"), (Kind.MILESTONE, "marker_milestone")):
        found = clause_pattern(_MARKER.format(key)).match(sheet.folded)
        if found and found.end() < len(sheet.folded.rstrip()):
            return Clause(
                start=found.start(), end=found.end(), why="marker", gives={"kind": kind, "marked": True}
            )
    return None


_PRIORITY = (
    r"!\s?<{0}>|(?:^|(?<=[\0,;:.()–-]))\s{{0,4}}[(\[]?\s{{0,4}}<{0}>\s{{0,4}}[)\]]?\s{{0,4}}(?:$|(?=[\0]))"
    r"|^\s{{0,9}}<{0}>\s{{0,4}}[:!,]|!!+"
)


def priority(sheet: Sheet) -> Clause | None:
    """ "!high" anywhere; "urgent" or "high priority" where it stands alone at an edge."""
    for level, key in ((Priority.HIGH, "high"), (Priority.LOW, "low")):
        if "!!" not in sheet.folded and not sheet.may_hold(key):
            continue
        for found in clause_pattern(_PRIORITY.format(key)).finditer(sheet.folded):
            if found[0].strip():
                return Clause(start=found.start(), end=found.end(), why="priority", gives={"priority": level})
    return None


# --- people and organisations


def mention(sheet: Sheet) -> Clause | None:
    """People who are mentioned where a lead stands: anywhere but after "with", "to", "from" and the like."""
    for first, last, ids in _mentions(sheet):
        if sheet.folded.startswith("@", first) and _is_other_person(sheet, first):
            continue
        start, end = _with_cue(sheet, first, last)
        return Clause(start=start, end=end, why="mention", gives={"leads": ids})
    return None


def _mentions(sheet: Sheet) -> Iterator[tuple[int, int, tuple[PersonId, ...]]]:
    joined = clause_pattern(r"[\s\0]*(?:,|<and>|/|\+)?[\s\0]*")
    marks = sheet.people()
    while marks:
        chain = [marks.pop(0)]
        while marks and joined.fullmatch(sheet.folded, chain[-1].end, marks[0].start):
            chain.append(marks.pop(0))
        yield chain[0].start, chain[-1].end, tuple(PersonId(mark.target) for mark in chain)


def _is_other_person(sheet: Sheet, start: int) -> bool:
    before = sheet.folded[max(0, start - 40) : start]
    if clause_pattern(r"(?:<lead_before>)\s*:?\s*$").search(before):
        return False
    return clause_pattern(r"(?:<not_lead_before>)\s*$").search(before) is not None


def _with_cue(sheet: Sheet, first: int, last: int) -> tuple[int, int]:
    lowest = max(0, first - 40)
    shape = r"(?:[(\[]|->|=>|[-–—]|:|,)?\s*(?:(?:<lead_before>)\s*:?\s*)?$"
    cue = clause_pattern(shape).search(sheet.folded, lowest, first)
    start = cue.start() if cue else first
    end = last
    if sheet.folded[start : start + 1] in "([" and sheet.folded[end : end + 1] in (")", "]"):
        end += 1
    if not sheet.folded[:start].strip(f" {GAP}"):
        verb = clause_pattern(r"\s*[:,–-]?\s*(?:<subject_verb>)?\s*").match(sheet.folded, end)
        end = verb.end() if verb else end
    return start, end


def me(sheet: Sheet) -> Clause | None:
    """The speaker: "I'll ...", "yo enviaré", "for me", "- moi"."""
    if not sheet.may_hold("me_subject", "me"):
        return None
    speaker = sheet.ear.speaker or PersonId("me")
    subject = clause_pattern(r"[\s\0]*(?:<me_subject>)[\s,]+").match(sheet.folded)
    if subject:
        return Clause(start=subject.start(), end=subject.end(), why="me", gives={"leads": (speaker,)})
    at_end = clause_pattern(r"(?:[-–—:,(]\s*|<lead_before>\s*:?\s*)@?(?:<me>)\s{0,4}[)]?$").search(
        sheet.folded, *_tail(sheet)
    )
    if not at_end:
        return None
    return Clause(start=at_end.start(), end=at_end.end(), why="me", gives={"leads": (speaker,)})


_CAPITAL = r"[A-ZÁÉÍÓÚÑÀÂÇÈÊËÎÏÔŒÙÛÜ]"
_NAME_WORD = rf"{_CAPITAL}[\w&.'’-]*"
_NAME_JOIN = r"(?:of|for|and|the|de|del|la|las|los|y|e|para|du|des|et|d['’]|l['’]|&)"
_NAME = rf"{_NAME_WORD}(?:\s+(?:{_NAME_JOIN}\s+){{0,3}}{_NAME_WORD}){{0,7}}"
_ARTICLE = r"(?:(?:the|el|la|los|las|le|les|The|El|La|Los|Las|Le|Les)\s+|[Ll]['’])?"
_NAMES = re.compile(
    rf"[\s{GAP}]*(?P<names>{_ARTICLE}{_NAME}(?:\s*(?:,|&|/|\b(?:and|y|e|et)\b)\s*{_ARTICLE}{_NAME}){{0,4}})(?=[\s{GAP}:–—-])"
)
_FUTURE = re.compile(r"[\s\0]+(?=(?:(?:se|lo|le|les|nous)\s+|s'|l')?\w{2,}(?:ra|ran|ront)(?!\w))")


def subject(sheet: Sheet) -> Clause | None:
    """Who does it, before "to", "will" or a verb in the future: a known person's name, or an organisation's."""
    found = _NAMES.match(sheet.text)
    if not found:
        return None
    verb_at = found.end()
    modal = clause_pattern(r"[\s\0]+(?:<subject_verb>)[\s\0]+(?!be(?!\w))(?=\w)").match(sheet.folded, verb_at)
    end = modal or _FUTURE.match(sheet.folded, verb_at)
    if end is None or not _are_names(found["names"], sheet):
        return None
    if not modal and _is_infinitive(found["names"]) and sheet.text[end.end() :].split()[0].isascii():
        return None
    return Clause(start=found.start(), end=end.end(), why="subject", gives=_led_by(found["names"], sheet))


def _is_infinitive(names: str) -> bool:
    # "Pagar factura": a verb and a thing, not somebody who will do something ("Omar enviará").
    return re.fullmatch(r"[A-Z][a-zñ]+[aei]r", names) is not None


def labelled(sheet: Sheet) -> Clause | None:
    """ "Lead: SENER", "responsable : Marie" where nothing else follows."""
    if ":" not in sheet.folded:
        return None
    label = clause_pattern(r"[\s,;.(–-]{0,6}(?:<lead_label>)\s*:\s*").search(sheet.folded)
    if not label:
        return None
    found = _NAMES.match(sheet.text + " ", label.end())
    if not found or sheet.folded[found.end() :].strip(f" .){GAP}"):
        return None
    return Clause(start=label.start(), end=len(sheet.text), why="label", gives=_led_by(found["names"], sheet))


def person_at_end(sheet: Sheet) -> Clause | None:
    """A known person's name at the end: "for Alice", "(Juan)", "— Marie"."""
    people = sheet.ear.known.people
    if not people.may_be_in(sheet.its_words):
        return None
    pattern = people.pattern(r"(?:[,–—:]\s*|\s-\s*|[(]\s*|(?:<lead_before>)\s*:?\s*)(<>)\s{0,4}[)]?$")
    found = pattern.search(sheet.folded, *_tail(sheet)) if pattern else None
    if not found:
        return None
    return Clause(start=found.start(), end=found.end(), why="name", gives={"leads": (people[found[1]],)})


def _tail(sheet: Sheet) -> tuple[int, int]:
    """Where to look for what stands at the end: before what was taken out there."""
    end = len(sheet.folded.rstrip(f" .\n{GAP}"))
    return max(0, end - 80), end


def _split(names: str) -> list[str]:
    # "Trade, Investment and Innovation" cannot be told from three names; organisations with "and" inside are rarer.
    found = re.split(r"\s*(?:,|/|\s&\s|\s(?:and|y|e|et)\s)\s*", names)
    return [re.sub(rf"^{_ARTICLE}", "", name).strip() for name in found if name.strip()]


def _led_by(names: str, sheet: Sheet) -> dict[str, tuple[str, ...]]:
    known = sheet.ear.known.people
    parts = _split(names)
    people = tuple(dict.fromkeys(known[fold(part)] for part in parts if fold(part) in known))
    others = tuple(part for part in parts if fold(part) not in known)
    return {key: value for key, value in (("leads", people), ("organisations", others)) if value}


_THINGS = frozenset().union(*(vocabulary.things for vocabulary in VOCABULARIES.values()))


def _are_names(names: str, sheet: Sheet) -> bool:
    known = sheet.ear.known.people
    for part in _split(names):
        words = fold(part).split()
        if fold(part) in known:
            continue
        if not words or words[-1] in _THINGS or words[0] in _THINGS:
            return False
    return True


# --- groups and subgroups


def bracketed_subgroup(sheet: Sheet) -> Clause | None:
    """A subgroup or group in brackets: "(upstream)"."""
    known = sheet.ear.known
    for found in _BRACKETED.finditer(sheet.folded):
        if found[1] in known.subgroups:
            return _of_subgroup(sheet, found, 1)
        if found[1] in known.groups:
            gives = {"group": known.groups[found[1]]}
            return Clause(start=found.start(), end=found.end(), why="group", gives=gives)
    return None


_BRACKETED = re.compile(r"\s*[(\[]\s*([^()\[\]]{2,60}?)\s*[)\]]")


def _of_subgroup(sheet: Sheet, found: re.Match[str], name: int | str) -> Clause:
    group, code = sheet.ear.known.subgroups[found[name]]
    words = sheet.text[found.start(name) : found.end(name)]
    gives = {"subgroup": code, "subgroup_words": words, "of_group": group}
    return Clause(start=found.start(), end=found.end(), why="subgroup", gives=gives)


def named_group(sheet: Sheet) -> Clause | None:
    """A group after "for" or "in" at an edge, with a capital as a name has; or "#AGR" anywhere."""
    known = sheet.ear.known
    for mark in sheet.marks:
        if mark.sort is Sort.CHANNEL and mark.target in known.channels:
            return _of_group(
                _start_of_cue(sheet, mark.start), mark.end, known.channels[mark.target], "channel"
            )
    hashed = known.groups.search(r"#(<>)", sheet.folded) if "#" in sheet.folded else None
    if hashed:
        start = _start_of_cue(sheet, hashed.start())
        return _of_group(start, hashed.end(), known.groups[hashed[1]], "group")
    named = _at_edge(sheet, known.groups)
    if named:
        return _of_group(named.start(), named.end(), known.groups[named["name"]], "group")
    within = _at_edge(sheet, known.subgroups)
    return _of_subgroup(sheet, within, "name") if within else None


def _of_group(start: int, end: int, code: str, why: str) -> Clause:
    return Clause(start=start, end=end, why=why, gives={"group": code})


def _start_of_cue(sheet: Sheet, start: int) -> int:
    cue = clause_pattern(r"(?:<group_before>)\s*$").search(sheet.folded, max(0, start - 30), start)
    return cue.start() if cue else start


_GROUP_CUES = r"(?:for|in|para|en|pour|dans)(?:\s+(?:the|el|la|le|l'|los|les))?"
_GROUP_AT_START = rf"^[\s\0]*(?:{_GROUP_CUES}\s+)?(?P<name><>)(?:\s*[:,]|\s+[–-])\s*"
_GROUP_AT_END = rf"(?<!\w){_GROUP_CUES}\s+(?P<name><>)(?:\s+(?:<group_after>))?[\s.]*(?=$|[\0,;])"


def _at_edge(sheet: Sheet, names: Book[Any]) -> re.Match[str] | None:
    at_start, at_end = names.pattern(_GROUP_AT_START), names.pattern(_GROUP_AT_END)
    if not at_start or not at_end or not names.may_be_in(sheet.its_words):
        return None
    for found in (at_start.match(sheet.folded), *at_end.finditer(sheet.folded)):
        if found and sheet.text[found.start("name")].isupper():
            return found
    return None


# --- on hold


_HOLD = (
    r"(?:<held>)\s*,?\s*(?:<indefinite>)[)]?|[\s,;(–:-]{0,6}(?:<indefinite>)[)]?"
    r"|[,;(–:-]\s*(?:<held>)[)]?(?=\s*$|\s*[,;.\0])|\s(?:<held>)(?=\s*$|\s*[,;\0])"
)


def hold(sheet: Sheet) -> Clause | None:
    """ "Postponed until further notice", "en suspenso", "reporté jusqu'à nouvel ordre"."""
    found = clause_pattern(_HOLD).search(sheet.folded) if sheet.may_hold("held", "indefinite") else None
    if not found:
        return None
    reason = clause_pattern(r"[\s,;]*(?:<reason>)\s+([^\0,;.]+)").match(sheet.folded, found.end())
    end = reason.end() if reason else found.end()
    gives = {
        "on_hold": True,
        "hold_reason": sheet.text[reason.start(1) : reason.end(1)].strip() if reason else "",
    }
    return Clause(start=found.start(), end=end, why="hold", gives=gives)


def typed_mention(sheet: Sheet) -> Clause | None:
    """ "@alice" that Slack did not turn into a mention, where only one known person has that name."""
    people = sheet.ear.known.people
    found = people.search(r"@(<>)", sheet.folded) if "@" in sheet.folded else None
    if not found or _is_other_person(sheet, found.start()):
        return None
    start, end = _with_cue(sheet, found.start(), found.end())
    return Clause(start=start, end=end, why="typed mention", gives={"leads": (people[found[1]],)})


CLAUSES: Sequence[ClauseRule] = (
    bullet,
    marker,
    priority,
    mention,
    mention,
    typed_mention,
    bracketed_subgroup,
    hold,
    review_clause,
    me,
    subject,
    due_clause,
    mention,
    named_group,
    due_clause,
    me,
    subject,
    labelled,
    person_at_end,
)
"""In this order; what stands twice reads what another clause hid from it: "by Friday for Energy", "By May, SENER to ..."."""


def is_marked(sheet: Sheet) -> bool:
    """Whether the text begins with a marker such as "ACTION:"."""
    return any(clause.gives for clause in taken(sheet, (bullet, marker)).clauses)


def taken(sheet: Sheet, rules: Sequence[ClauseRule] = CLAUSES) -> Sheet:
    """The sheet after all clauses were taken out."""
    in_vain: dict[ClauseRule, Sheet] = {}
    for rule in rules:
        if in_vain.get(rule) is sheet:
            continue
        clause = rule(sheet)
        if clause and not any(sheet.given(name) for name in _GIVEN_ONCE if name in clause.gives):
            sheet = sheet.without(clause)
        else:
            in_vain[rule] = sheet
    return sheet


_GIVEN_ONCE = ("due", "group", "on_hold")
