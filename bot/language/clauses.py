"""What a captured text says besides its title: markers, priority, leads, group, hold; the date is in `due_clause.py`.

Each rule looks at the sheet and gives the clauses that it reads; the order of the rules is one list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache

from bot.domain.group import Group
from bot.domain.item import Kind, Priority
from bot.domain.person import Language, PersonId
from bot.language.due_clause import due_clause, review_clause
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.markup import Sort
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.vocabulary import VOCABULARIES, any_of, clause_words

ClauseRule = Callable[[Sheet], "Clause | None"]


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


# --- markers and priority


def bullet(sheet: Sheet) -> Clause | None:
    """A list's sign at the start."""
    found = re.match(r"\s*(?:[-*•–—▪◦]+\s+|\(?\d{1,2}[.)]\s+|\[[ x]?\]\s*)", sheet.folded)
    return Clause(start=0, end=found.end(), why="bullet", gives={}) if found else None


def marker(sheet: Sheet) -> Clause | None:
    """ "ACTION:" or "HITO:" at the start; it says the kind."""
    for kind, key in ((Kind.ACTION, "marker_action"), (Kind.MILESTONE, "marker_milestone")):
        pattern = rf"[\s{GAP}*_\[]*{clause_words(key)}[*_\]]*\s*(?:#?\d{{1,3}}\s*)?[:.\-]\s*[*_]*\s*"
        found = _pattern(pattern).match(sheet.folded)
        if found and found.end() < len(sheet.folded.rstrip()):
            return Clause(
                start=found.start(), end=found.end(), why="marker", gives={"kind": kind, "marked": True}
            )
    return None


def priority(sheet: Sheet) -> Clause | None:
    """ "!high" anywhere; "urgent" or "high priority" where it stands alone at an edge."""
    for level, key in ((Priority.HIGH, "high"), (Priority.LOW, "low")):
        words = clause_words(key)
        shape = rf"!\s?{words}|(?:^|(?<=[{GAP},;:.()–-]))\s{{0,4}}[(\[]?\s{{0,4}}(?:{words})\s{{0,4}}[)\]]?\s{{0,4}}(?:$|(?=[{GAP}]))|^\s{{0,9}}{words}\s{{0,4}}[:!,]|!!+"
        for found in _pattern(shape).finditer(sheet.folded):
            if found[0].strip():
                return Clause(start=found.start(), end=found.end(), why="priority", gives={"priority": level})
        if level is Priority.HIGH:
            continue
    return None


# --- people and organisations


def mention(sheet: Sheet) -> Clause | None:
    """People who are mentioned where a lead stands: anywhere but after "with", "to", "from" and the like."""
    for first, last, ids in _mentions(sheet):
        if any(sheet.folded.startswith("@", start) and _is_other_person(sheet, start) for start in (first,)):
            continue
        start, end = _with_cue(sheet, first, last)
        return Clause(start=start, end=end, why="mention", gives={"leads": ids})
    return None


def _mentions(sheet: Sheet) -> Iterator[tuple[int, int, tuple[PersonId, ...]]]:
    joined = _pattern(rf"[\s{GAP}]*(?:,|{clause_words('and')}|/|\+)?[\s{GAP}]*")
    marks = sheet.people()
    while marks:
        chain = [marks.pop(0)]
        while marks and joined.fullmatch(sheet.folded, chain[-1].end, marks[0].start):
            chain.append(marks.pop(0))
        yield chain[0].start, chain[-1].end, tuple(PersonId(mark.target) for mark in chain)


def _is_other_person(sheet: Sheet, start: int) -> bool:
    before = sheet.folded[max(0, start - 40) : start]
    if _pattern(rf"(?:{clause_words('lead_before')})\s*:?\s*$").search(before):
        return False
    return _pattern(rf"(?:{clause_words('not_lead_before')})\s*$").search(before) is not None


def _with_cue(sheet: Sheet, first: int, last: int) -> tuple[int, int]:
    lowest = max(0, first - 40)
    cue = _pattern(rf"(?:[(\[]|->|=>|[-–—]|:|,)?\s*(?:(?:{clause_words('lead_before')})\s*:?\s*)?$").search(
        sheet.folded, lowest, first
    )
    start = cue.start() if cue else first
    end = last
    if sheet.folded[start : start + 1] in "([" and sheet.folded[end : end + 1] in (")", "]"):
        end += 1
    if not sheet.folded[:start].strip(f" {GAP}"):
        verb = _pattern(rf"\s*[:,–-]?\s*(?:{clause_words('subject_verb')})?\s*").match(sheet.folded, end)
        end = verb.end() if verb else end
    return start, end


def me(sheet: Sheet) -> Clause | None:
    """The speaker: "I'll ...", "yo enviaré", "for me", "- moi"."""
    speaker = sheet.ear.speaker or PersonId("me")
    subject = _pattern(rf"[\s{GAP}]*(?:{clause_words('me_subject')})[\s,]+").match(sheet.folded)
    if subject:
        return Clause(start=subject.start(), end=subject.end(), why="me", gives={"leads": (speaker,)})
    at_end = _pattern(
        rf"(?:[-–—:,(]\s*|{clause_words('lead_before')}\s*:?\s*)@?(?:{clause_words('me')})\s{{0,4}}[)]?$"
    ).search(sheet.folded, *_tail(sheet))
    return (
        Clause(start=at_end.start(), end=at_end.end(), why="me", gives={"leads": (speaker,)})
        if at_end
        else None
    )


_CAPITAL = r"[A-ZÁÉÍÓÚÑÀÂÇÈÊËÎÏÔŒÙÛÜ]"
_NAME_WORD = rf"{_CAPITAL}[\w&.'’-]*"
_NAME_JOIN = r"(?:of|for|and|the|de|del|la|las|los|y|e|para|du|des|et|d['’]|l['’]|&)"
_NAME = rf"{_NAME_WORD}(?:\s+(?:{_NAME_JOIN}\s+){{0,3}}{_NAME_WORD}){{0,7}}"
_ARTICLE = r"(?:(?:the|el|la|los|las|le|les|The|El|La|Los|Las|Le|Les)\s+|[Ll]['’])?"
_NAMES = re.compile(
    rf"[\s{GAP}]*(?P<names>{_ARTICLE}{_NAME}(?:\s*(?:,|&|/|\b(?:and|y|e|et)\b)\s*{_ARTICLE}{_NAME}){{0,4}})(?=[\s{GAP}:–—-])"
)
_FUTURE = r"(?:(?:se|lo|le|les|nous)\s+|s'|l')?\w{2,}(?:ra|ran|ront)(?!\w)"


def subject(sheet: Sheet) -> Clause | None:
    """Who does it, before "to", "will" or a verb in the future: a known person's name, or an organisation's."""
    found = _NAMES.match(sheet.text)
    if not found:
        return None
    verb_at = found.end()
    modal = _pattern(rf"[\s{GAP}]+(?:{clause_words('subject_verb')})[\s{GAP}]+(?!be(?!\w))(?=\w)").match(
        sheet.folded, verb_at
    )
    future = _pattern(rf"[\s{GAP}]+(?={_FUTURE})").match(sheet.folded, verb_at)
    end = modal or future
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
    label = _pattern(rf"[\s,;.(–-]{{0,6}}(?:{clause_words('lead_label')})\s*:\s*").search(sheet.folded)
    if not label:
        return None
    found = _NAMES.match(sheet.text + " ", label.end())
    if not found or sheet.folded[found.end() :].strip(f" .){GAP}"):
        return None
    return Clause(start=label.start(), end=len(sheet.text), why="label", gives=_led_by(found["names"], sheet))


def person_at_end(sheet: Sheet) -> Clause | None:
    """A known person's name at the end: "for Alice", "(Juan)", "— Marie"."""
    known = known_people(sheet.ear)
    if not known:
        return None
    names = any_of(known)
    found = _pattern(
        rf"(?:[,–—:]\s*|\s-\s*|[(]\s*|(?:{clause_words('lead_before')})\s*:?\s*)({names})\s{{0,4}}[)]?$"
    ).search(sheet.folded, *_tail(sheet))
    if not found:
        return None
    return Clause(start=found.start(), end=found.end(), why="name", gives={"leads": (known[found[1]],)})


def _tail(sheet: Sheet) -> tuple[int, int]:
    """Where to look for what stands at the end: before what was taken out there."""
    end = len(sheet.folded.rstrip(f" .\n{GAP}"))
    return max(0, end - 80), end


def known_people(ear: Ear) -> dict[str, PersonId]:
    """The people who are known, by folded full name and, where only one has it, by first name."""
    return _names_of(tuple(ear.people.items()))


@lru_cache(maxsize=64)
def _names_of(people: tuple[tuple[PersonId, str], ...]) -> dict[str, PersonId]:
    found: dict[str, PersonId] = {}
    first_names = [fold(name).split()[0] for _, name in people if name.split()]
    for person, name in people:
        bare = re.sub(r"\s*\([^)]*\)", "", fold(name)).strip()
        if not bare:
            continue
        found[bare] = person
        if first_names.count(bare.split()[0]) == 1:
            found[bare.split()[0]] = person
    return found


def _split(names: str) -> list[str]:
    # "Trade, Investment and Innovation" cannot be told from three names; organisations with "and" inside are rarer.
    found = re.split(r"\s*(?:,|/|\s&\s|\s(?:and|y|e|et)\s)\s*", names)
    return [re.sub(rf"^{_ARTICLE}", "", name).strip() for name in found if name.strip()]


def _led_by(names: str, sheet: Sheet) -> dict[str, tuple[str, ...]]:
    known = known_people(sheet.ear)
    parts = _split(names)
    people = tuple(dict.fromkeys(known[fold(part)] for part in parts if fold(part) in known))
    others = tuple(part for part in parts if fold(part) not in known)
    return {key: value for key, value in (("leads", people), ("organisations", others)) if value}


def _are_names(names: str, sheet: Sheet) -> bool:
    known = known_people(sheet.ear)
    things = frozenset().union(*(VOCABULARIES[language].things for language in Language))
    for part in _split(names):
        words = fold(part).split()
        if fold(part) in known:
            continue
        if not words or words[-1] in things or words[0] in things:
            return False
    return True


# --- groups and subgroups


@lru_cache(maxsize=32)
def group_names(groups: tuple[Group, ...]) -> dict[str, str]:
    """The codes of groups by every folded name they go by."""
    found: dict[str, str] = {}
    for group in groups:
        for name in (group.code, *group.names.all(), *group.aliases):
            if name:
                found.setdefault(fold(name), group.code)
    return found


@lru_cache(maxsize=32)
def subgroup_names(groups: tuple[Group, ...], here: str | None) -> dict[str, tuple[str, str]]:
    """Group and subgroup code by every folded name and by each long word of a name; the channel's group first."""
    found: dict[str, tuple[str, str]] = {}
    ordered = sorted(groups, key=lambda group: group.code != here)
    for group in ordered:
        for subgroup in group.subgroups:
            for name in (subgroup.code, *subgroup.names.all()):
                found.setdefault(fold(name), (group.code, subgroup.code))
    for group in ordered:
        for subgroup in group.subgroups:
            for word in re.findall(r"\w{5,}", " ".join(map(fold, subgroup.names.all()))):
                found.setdefault(word, (group.code, subgroup.code))
    return found


def bracketed_subgroup(sheet: Sheet) -> Clause | None:
    """A subgroup in brackets at the end: "(upstream)"."""
    names = subgroup_names(tuple(sheet.ear.groups), sheet.ear.group)
    for found in re.finditer(r"\s*[(\[]\s*([^()\[\]]{2,60}?)\s*[)\]]", sheet.folded):
        inner = found[1]
        if inner in names:
            group, code = names[inner]
            gives = {
                "subgroup": code,
                "subgroup_words": sheet.text[found.start(1) : found.end(1)],
                "of_group": group,
            }
            return Clause(start=found.start(), end=found.end(), why="subgroup", gives=gives)
        if inner in group_names(tuple(sheet.ear.groups)):
            return Clause(
                start=found.start(),
                end=found.end(),
                why="group",
                gives={"group": group_names(tuple(sheet.ear.groups))[inner]},
            )
    return None


def named_group(sheet: Sheet) -> Clause | None:
    """A group after "for" or "in" at an edge, with a capital as a name has; or "#AGR" anywhere."""
    groups = tuple(sheet.ear.groups)
    channels = {str(group.channel): group.code for group in groups if group.channel}
    for mark in sheet.marks:
        if mark.sort is Sort.CHANNEL and mark.target in channels:
            start = _start_of_cue(sheet, mark.start)
            return Clause(start=start, end=mark.end, why="channel", gives={"group": channels[mark.target]})
    names = group_names(groups)
    if not names:
        return None
    hashed = _pattern(rf"#({any_of(names)})").search(sheet.folded)
    if hashed:
        return Clause(
            start=_start_of_cue(sheet, hashed.start()),
            end=hashed.end(),
            why="group",
            gives={"group": names[_spaced(hashed[1])]},
        )
    return _group_after_cue(sheet, names, "group") or _subgroup_after_cue(sheet)


def _spaced(name: str) -> str:
    return " ".join(name.split())


def _start_of_cue(sheet: Sheet, start: int) -> int:
    cue = _pattern(rf"(?:{clause_words('group_before')})\s*$").search(sheet.folded, max(0, start - 30), start)
    return cue.start() if cue else start


def _group_after_cue(sheet: Sheet, names: dict[str, str], key: str) -> Clause | None:
    found = _at_edge(sheet, any_of(names))
    return (
        Clause(start=found.start(), end=found.end(), why="group", gives={key: names[_spaced(found["name"])]})
        if found
        else None
    )


def _subgroup_after_cue(sheet: Sheet) -> Clause | None:
    names = subgroup_names(tuple(sheet.ear.groups), sheet.ear.group)
    found = _at_edge(sheet, any_of(names)) if names else None
    if not found:
        return None
    group, code = names[_spaced(found["name"])]
    words = sheet.text[found.start("name") : found.end("name")]
    return Clause(
        start=found.start(),
        end=found.end(),
        why="subgroup",
        gives={"subgroup": code, "subgroup_words": words, "of_group": group},
    )


def _at_edge(sheet: Sheet, names: str) -> re.Match[str] | None:
    cues = r"(?:for|in|para|en|pour|dans)(?:\s+(?:the|el|la|le|l'|los|les))?"
    at_end = _pattern(
        rf"(?<!\w){cues}\s+(?P<name>{names})(?:\s+(?:{clause_words('group_after')}))?[\s.]*(?=$|[{GAP},;])"
    )
    at_start = _pattern(rf"^[\s{GAP}]*(?:{cues}\s+)?(?P<name>{names})(?:\s*[:,]|\s+[–-])\s*")
    for found in (at_start.match(sheet.folded), *at_end.finditer(sheet.folded)):
        if found and sheet.text[found.start("name")].isupper():
            return found
    return None


# --- on hold


def hold(sheet: Sheet) -> Clause | None:
    """ "Postponed until further notice", "en suspenso", "reporté jusqu'à nouvel ordre"."""
    held, indefinite = clause_words("held"), clause_words("indefinite")
    found = _pattern(
        rf"(?:{held})\s*,?\s*(?:{indefinite})[)]?|[\s,;(–:-]{{0,6}}(?:{indefinite})[)]?|[,;(–:-]\s*(?:{held})[)]?(?=\s*$|\s*[,;.{GAP}])|\s(?:{held})(?=\s*$|\s*[,;{GAP}])"
    ).search(sheet.folded)
    if not found:
        return None
    reason = _pattern(rf"[\s,;]*(?:{clause_words('reason')})\s+([^{GAP},;.]+)").match(
        sheet.folded, found.end()
    )
    end = reason.end() if reason else found.end()
    gives = {
        "on_hold": True,
        "hold_reason": sheet.text[reason.start(1) : reason.end(1)].strip() if reason else "",
    }
    return Clause(start=found.start(), end=end, why="hold", gives=gives)


def typed_mention(sheet: Sheet) -> Clause | None:
    """ "@alice" that Slack did not turn into a mention, where only one known person has that name."""
    known = known_people(sheet.ear)
    found = _pattern(rf"@({any_of(known)})").search(sheet.folded) if known else None
    if not found or _is_other_person(sheet, found.start()):
        return None
    start, end = _with_cue(sheet, found.start(), found.end())
    return Clause(start=start, end=end, why="typed mention", gives={"leads": (known[found[1]],)})


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
    for rule in rules:
        clause = rule(sheet)
        if clause and not any(
            name in sheet_names(sheet) for name in clause.gives if name in ("due", "group", "on_hold")
        ):
            sheet = sheet.without(clause)
    return sheet


def sheet_names(sheet: Sheet) -> set[str]:
    """The names under which the clauses gave something."""
    return {name for clause in sheet.clauses for name in clause.gives}
