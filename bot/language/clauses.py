"""What a captured text says besides its title: clause after clause is taken out; who, which group and when have files of their own.

Each rule looks at the sheet and gives the clauses that it reads; the order of the rules is one list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from bot.domain.item import Priority
from bot.domain.person import Language
from bot.language.anchor_clause import anchor_clause, when_ended
from bot.language.dates import read_due
from bot.language.due_clause import day_at, due_clause, review_clause
from bot.language.group_clauses import bracketed_subgroup, named_group
from bot.language.marker_clauses import bullet, courtesy, interjection, marker
from bot.language.mention_clauses import me, mention, typed_mention
from bot.language.place_clause import place
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.subject_clause import subject
from bot.language.vocabulary import clause_pattern, clause_words_in
from bot.language.who_clauses import at_end, labelled

ClauseRule = Callable[[Sheet], "Clause | None"]


# --- priority


_PRIORITY = (
    r"!\s?<{0}>|(?:^|(?<=[\0,;:.()–-]))\s{{0,4}}[(\[]?\s{{0,4}}<{0}>\s{{0,4}}[)\]]?\s{{0,4}}(?:$|(?=[\0,;.]))"
    r"|^[\s¡]{{0,9}}<{0}>\s{{0,4}}[:!,]+|^[\s¡]{{0,9}}<{0}>\s{{1,4}}[-–—]\s|^\s{{0,9}}[(\[]<{0}>[)\]]|!!+|(?<!is)(?<!are)(?<!not)(?<!no)(?<!es)(?<!est)(?<!very)(?<!muy)(?<!pas)\s<{0}_at_end>\s*$"
)


_PRIORITIES = {key: _PRIORITY.format(key) for key in ("high", "low")}


def priority(sheet: Sheet) -> Clause | None:
    """ "!high" anywhere; "urgent" or "high priority" where it stands alone at an edge."""
    for level, key in ((Priority.HIGH, "high"), (Priority.LOW, "low")):
        if "!!" not in sheet.folded and not sheet.may_hold(key):
            continue
        for found in clause_pattern(_PRIORITIES[key]).finditer(sheet.folded):
            if found[0].strip():
                return Clause(start=found.start(), end=found.end(), why="priority", gives={"priority": level})
    return None


# --- on hold


_HOLD = (
    r"(?:<held>)\s*,?\s*(?:<indefinite>)[)]?|[\s,;(–:-]{0,6}(?:<indefinite>)[)]?"
    r"|[,;(–:-]\s*(?:<own_held>)[)]?(?=\s*$|\s*[,;.\0])"
    r"|(?<!\sthe)(?<!\sel)(?<!\sla)(?<!\sle)(?<!\sun)(?<!\sde)\s(?:<own_held>)(?=\s*$|\s*[,;\0])"
    r"|\s(?:<own_held>)(?=\s+(?:<reason>)\s)"
)
"""Where a word alone says it, only the text's own language counts: "reporte" is a report in Spanish."""


@cache
def _with_own_words(template: str, language: Language) -> re.Pattern[str]:
    return clause_pattern(template.replace("<own_held>", clause_words_in("held", language)))


def hold(sheet: Sheet) -> Clause | None:
    """ "Postponed until further notice", "en suspenso", "reporté jusqu'à nouvel ordre"."""
    if not sheet.may_hold("held", "indefinite"):
        return None
    found = _with_own_words(_HOLD, sheet.languages[0]).search(sheet.folded)
    if not found:
        return None
    reason, end = _reason_behind(sheet, found.end())
    gives = {"on_hold": True, "hold_reason": reason}
    return Clause(start=found.start(), end=end, why="hold", gives=gives)


def _reason_behind(sheet: Sheet, position: int) -> tuple[str, int]:
    """Why it is on hold, and where that ends; "" where nothing is told."""
    found = clause_pattern(r"[\s,;]*(?:<reason>)\s+([^\0,;.]+)").match(sheet.folded, position)
    return (sheet.text[found.start(1) : found.end(1)].strip(), found.end()) if found else ("", position)


_HELD_UNTIL = r"(?:^|[\s,;(–:-]{1,6})(?:(?:<copula>)\s+)?(?:<own_held>)\s*,?\s*(?=(?:<review_from>)\s)"


def held_until(sheet: Sheet) -> Clause | None:
    """ "Paused until May": on hold, and looked at again in May; "postponed to May" only has another date."""
    if not sheet.may_hold("held"):
        return None
    found = _with_own_words(_HELD_UNTIL, sheet.languages[0]).search(sheet.folded)
    again = day_at(sheet, found.end()) if found else None
    if not found or not again or not sheet.folded[: found.start()].strip(f" {GAP}"):
        return None
    review, end = again
    reason, end = _reason_behind(sheet, end + (sheet.folded[end : end + 1] == ")" and "(" in found[0]))
    gives = {"on_hold": True, "hold_reason": reason, "review": review}
    return Clause(start=found.start(), end=end, why="hold until", gives=gives)


# --- what a date leaves behind


_LEFT_BEHIND = (
    r"\s+(?:<copula>)\s*(?=\0)|(?<!\sel)(?<!\sla)(?<!\sle)\s+(?:<own_held>)(?:\s+(?:<moved_to>))?\s*(?=\0)"
    r"|\s+(?:(?:<takes_place_before>)\s+)?(?:<takes_place>)(?=\s+(?:in|at|en|a|au|aux|dans)\s)"
)


def stranded_verb(sheet: Sheet) -> Clause | None:
    """The "is" of "is scheduled for May", the "will be held" of "will be held in Ottawa on 3 May"."""
    if not sheet.given("due") or not sheet.may_hold("copula", "held", "takes_place"):
        return None
    found = _with_own_words(_LEFT_BEHIND, sheet.languages[0]).search(sheet.folded)
    return Clause(start=found.start(), end=found.end(), why="verb", gives={}) if found else None


# --- one of two dates


_NUMBER_ALONE = "day of the month"


def other_date(sheet: Sheet) -> Clause | None:
    """The second of two dates, "by 3 March or 10 March", where the words without it end with the first."""
    if not sheet.may_hold("or") or sheet.given("due"):
        return None
    for found in clause_pattern(r",?\s+(?:<or>)\s+([^\0,;.\n()]{2,40})(?=$|[\0,;.\n()])").finditer(
        sheet.folded
    ):
        second = read_due(sheet.text[found.start(1) : found.end(1)], sheet.ear, first=sheet.languages[0])
        if second.due is None:
            continue
        gives = {"others": ((second.due.said(found[1]), "another date"),)}
        clause = Clause(start=found.start(), end=found.end(), why="another date", gives=gives)
        first = due_clause(sheet.without(clause))
        if not first or sheet.folded[first.end : found.start()].strip():
            continue
        # "By 3 or 10 March", "by 3 or 4 pm on Friday" are read as a whole.
        if not first.why.startswith(_NUMBER_ALONE) or _NUMBER_ALONE in second.trail[0]:
            return clause
    return None


CLAUSES: Sequence[ClauseRule] = (
    bullet, interjection, courtesy, marker, courtesy, priority,
    subject, mention, mention, typed_mention, courtesy, bracketed_subgroup, held_until, hold, review_clause, me,
    when_ended, other_date, due_clause, mention, place, named_group, due_clause, anchor_clause, stranded_verb,
    subject, me, labelled, at_end, due_clause,
)  # fmt: skip
"""In this order; what stands twice reads what another clause hid from it: "by Friday for Energy", "By May, SENER to ..."."""


def is_marked(sheet: Sheet) -> bool:
    """Whether the text begins with a marker such as "ACTION:"."""
    return bool(taken(sheet, (bullet, marker)).given("marked"))


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
