"""People who are mentioned, and the speaker, as clauses of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.person import Language, PersonId
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.vocabulary import clause_pattern

_ME = PersonId("me")


def speaker(sheet: Sheet) -> PersonId:
    """Whom "I" means."""
    return sheet.ear.speaker or _ME


# --- mentions


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


def typed_mention(sheet: Sheet) -> Clause | None:
    """ "@alice" that Slack did not turn into a mention, where only one known person has that name."""
    people = sheet.ear.known.people
    found = people.search(r"@(<>)", sheet.folded) if "@" in sheet.folded else None
    if not found or _is_other_person(sheet, found.start()):
        return None
    chain = [found]
    while more := people.match(r"[\s,/+]*(?:<and_only>\s+)?@(<>)", sheet.folded, chain[-1].end()):
        chain.append(more)
    start, end = _with_cue(sheet, found.start(), chain[-1].end())
    leads = tuple(people[one[1]] for one in chain)
    return Clause(start=start, end=end, why="typed mention", gives={"leads": leads})


# --- the speaker


def me(sheet: Sheet) -> Clause | None:
    """The speaker: "I'll ...", "yo enviaré", "j'enverrai", "for me", "- moi"."""
    is_spanish = sheet.languages[0] is Language.ES
    if not sheet.may_hold("me_subject", "me") and "j" not in sheet.its_words and not is_spanish:
        return None
    found = (
        _me_at_start(sheet)
        or _me_in_spanish(sheet)
        or clause_pattern(
            r"(?:[-–—:,(]\s*|(?:<lead_before>|<lead_label>)\s*:?\s*)@?(?:<me>)\s{0,4}[)]?$"
        ).search(sheet.folded, *tail(sheet))
    )
    return (
        Clause(start=found.start(), end=found.end(), why="me", gives={"leads": (speaker(sheet),)})
        if found
        else None
    )


_ME_FIRST = rf"[\s{GAP}]*(?:<lead_before>\s+)?(?:<me>)\s*:\s+(?=\w)"
""" "For me: call the consulate", "yo: llamar al consulado"."""


def _me_at_start(sheet: Sheet) -> re.Match[str] | None:
    shape = rf"[\s{GAP}]*(?:(?:<me_subject>)(?:[\s,]+|(?<=d)')|j')(?!(?:<no_action>)(?!\w)(?!\s+\w+ing(?!\w)))(?=\w)"
    found = clause_pattern(shape).match(sheet.folded) or clause_pattern(_ME_FIRST).match(sheet.folded)
    # "Necesito la lista" wants something, and promises nothing.
    is_wish = found and clause_pattern(r"(?:<wanting>)[\s,]+$").search(found[0])
    return (
        None
        if found and is_wish and not re.match(r"\w+r(?:l[aeo]s?|se|me)?(?!\w)", sheet.folded[found.end() :])
        else found
    )


def _me_in_spanish(sheet: Sheet) -> re.Match[str] | None:
    """Before "enviaré la lista" and "mando la lista", where the verb alone says who."""
    return clause_pattern(_SPANISH_I).match(sheet.folded) if sheet.languages[0] is Language.ES else None


_SPANISH_I = (
    rf"[\s{GAP}]*(?!<being>|<wanting>|(?:como|cuando|bajo|todo|pero|solo|tanto|segundo|tercero|primero|ultimo)\s)"
    r"(?=\w{3,}(?:are|ere|ire|dre)\s|\w{2,}o\s+(?:el|la|los|las|un|una|mi|mis|su)\s+"
    r"(?!lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d|proxim|primer|ultim|dia|mes|ano|semana|fin|tarde))"
)


def tail(sheet: Sheet) -> tuple[int, int]:
    """Where to look for what stands at the end: before what was taken out there."""
    end = len(sheet.folded.rstrip(f" .,;\n{GAP}"))
    return max(0, end - 80), end
