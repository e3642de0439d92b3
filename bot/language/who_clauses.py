"""Who leads, as clauses of a text: after a label, at the end."""

from __future__ import annotations

import re

from bot.language.fold import fold
from bot.language.mention_clauses import tail
from bot.language.named import led_by, lists_at
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.vocabulary import clause_pattern


def labelled(sheet: Sheet) -> Clause | None:
    """ "Lead: SENER", "(responsable : Marie)", "assigned to CONAVI" where nothing else follows."""
    if not sheet.may_hold("lead_label"):
        return None
    first = clause_pattern(rf"[\s{GAP}]*(?:<lead_label>)\.?\s*:\s*").match(sheet.folded)
    for parts in lists_at(sheet, first.end()) if first else ():
        behind = re.compile(rf"\s*(?:[.,;|{GAP}]|[–-]\s)\s*").match(sheet.folded, parts[-1].end)
        if first and behind:
            return Clause(start=first.start(), end=behind.end(), why="label", gives=led_by(parts, sheet))
    label = clause_pattern(r"[\s,;.([–-]{0,6}(?:<lead_label>)\s*[: ]\s*").search(sheet.folded, *tail(sheet))
    if not label:
        return None
    for parts in lists_at(sheet, label.end()):
        if not sheet.folded[parts[-1].end :].strip(f" .,;)]{GAP}"):
            end = _behind_bracket(sheet, label[0], parts[-1].end)
            return Clause(start=label.start(), end=end, why="label", gives=led_by(parts, sheet))
    return None


def at_end(sheet: Sheet) -> Clause | None:
    """Known people at the end: "for Alice", "(Juan)", "— Marie et Juan"."""
    known = sheet.ear.known
    if not (known.people.may_be_in(sheet.its_words) or known.namesakes.keys() & sheet.its_words):
        return None
    cue = r"(?:[,;|–—:]\s*|\.\s+|\s-\s*|[-=]>\s*|[(\[]\s*|(?:<lead_before>)\s*:?\s*)"
    for found in clause_pattern(cue).finditer(sheet.folded, *tail(sheet)):
        for parts in lists_at(sheet, found.end()):
            behind = clause_pattern(r"\s+(?:<leads>)(?!\w)").match(sheet.folded, parts[-1].end)
            last = behind.end() if behind else parts[-1].end
            ends = not sheet.folded[last:].strip(f" .,;)|]-–{GAP}")
            if ends and all(part.person or fold(part.name) in known.namesakes for part in parts):
                end = _behind_bracket(sheet, found[0], last)
                return Clause(start=found.start(), end=end, why="name", gives=led_by(parts, sheet))
    return None


def _behind_bracket(sheet: Sheet, cue: str, end: int) -> int:
    closing = re.compile(r"\s*[)\]]").match(sheet.folded, end) if "(" in cue or "[" in cue else None
    return closing.end() if closing else end
