"""Who leads, as clauses of a text: people and organisations before a verb, after a label, at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.domain.person import PersonId
from bot.language.fold import fold
from bot.language.mention_clauses import speaker, tail
from bot.language.names import ARTICLE, ONE_NAME, is_acronym, is_name
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.vocabulary import clause_pattern

# --- those who stand where a subject does


def _given(start: int, end: int, why: str, gives: dict[str, Any]) -> Clause:
    return Clause(start=start, end=end, why=why, gives=gives)


@dataclass(frozen=True, kw_only=True)
class Part:
    """One of those who are named together: a person, or the name of somebody who is not one person that is known."""

    end: int
    person: PersonId | None = None
    name: str = ""


_LONGEST_LIST = 6
_BODY = (
    r"(?P<article>(?:the|el|la|los|las|le|les|our|nuestra|nuestro|notre)\s+|l')?(?P<name>(?(article)(?:(?!(?:to|will|and|for|of)\s)[\w-]+\s+){0,3}|(?:[\w-]{3,}(?:an|ish)\s+)?)(?:<body>)"
    r"(?:\s+(?:of|for|de|del|du|des|d'|para|pour|en|in)\s+(?:the\s+|la\s+|el\s+|le\s+|l'|los\s+|las\s+|les\s+)?(?!\d)[\w-]+){0,2})(?=[\s,:])"
)
"""Bodies that are told in small letters: "the Canadian horticulture industry", "la secretaría de energía"."""
_NAME_HERE = re.compile(rf"{ARTICLE}(?P<name>{ONE_NAME})")


def subject(sheet: Sheet) -> Clause | None:
    """Who does it, before "to", "will", a colon, or a verb in the future or the present."""
    start = _first_letter(sheet)
    for parts in _lists(sheet, start):
        end = _verb_end(sheet, start, parts)
        if end is not None:
            return _given(start, end, "subject", led_by(parts, sheet))
    return None


def _first_letter(sheet: Sheet) -> int:
    return len(sheet.folded) - len(sheet.folded.lstrip(f" \t\n,;{GAP}"))


def _lists(sheet: Sheet, start: int) -> Iterator[tuple[Part, ...]]:
    """The ways in which the words from there on name one or several, the longest names first."""
    for part in _parts_at(sheet, start):
        joined = clause_pattern(r"\s*(?:,\s*(?:(?:<and_only>)\s+)?|/\s*|&\s*|(?:<and_only>)\s+)").match(
            sheet.folded, part.end
        )
        if joined and joined.end() - start < 200:
            for more in _lists(sheet, joined.end()):
                if len(more) < _LONGEST_LIST:
                    yield (part, *more)
        yield (part,)


def _parts_at(sheet: Sheet, start: int) -> Iterator[Part]:
    mentioned = next((mark for mark in sheet.people() if mark.start == start), None)
    if mentioned:
        yield Part(end=mentioned.end, person=PersonId(mentioned.target))
        return
    me_word = clause_pattern(r"(?:<me_in_list>)(?=[\s,])").match(sheet.folded, start)
    if me_word:
        yield Part(end=me_word.end(), person=speaker(sheet))
        return
    typed = _NAME_HERE.match(sheet.text, start)
    known = sheet.ear.known
    if typed and is_name(typed["name"], known):
        folded = fold(typed["name"])
        person = known.people[folded] if folded in known.people else None
        yield Part(end=typed.end(), person=person, name=typed["name"])
    body = clause_pattern(_BODY).match(sheet.folded, start)
    if body and not (typed and typed.end() > body.end()):
        for end in _ends_of_body(sheet, body.end()):
            yield Part(end=end, name=sheet.text[body.start("name") : end])
    found = known.people.match("@?(<>)", sheet.folded, start)
    if found and (typed is None or found.end() != typed.end()):
        yield Part(end=found.end(), person=known.people[found[1]])


def _ends_of_body(sheet: Sheet, end: int) -> Iterator[int]:
    """ "La industria hortícola canadiense": up to two words more may belong to it."""
    yield end
    for _ in range(2):
        word = re.compile(r"\s+[a-zà-ÿ-]{4,}").match(sheet.text, end)
        if not word:
            return
        end = word.end()
        yield end


def led_by(parts: tuple[Part, ...], sheet: Sheet) -> dict[str, Any]:
    """What these give: people lead; a name that is nobody's, or that several people have, stands as it was typed."""
    known = sheet.ear.known
    people = tuple(dict.fromkeys(part.person for part in parts if part.person))
    names = tuple(part.name for part in parts if not part.person)
    doubtful = tuple((name, known.namesakes[fold(name)]) for name in names if fold(name) in known.namesakes)
    told = (("leads", people), ("organisations", names), ("doubtful", doubtful))
    return {key: value for key, value in told if value}


_NO_VERB = r"(?!(?:otra|para|contra|ahora)(?!\w))"
_FUTURE = rf"[\s\0]+(?=(?:(?:se|lo|la|le|les|nous|y|en|me|nos)\s+|s'|l'|m')?{_NO_VERB}\w{{2,}}(?:ra|ran|ront)(?!\w))"
_MY_FUTURE = r"[\s\0]+(?=(?:(?:se|lo|la|le|les|nous|nos|me)\s+|l'|m')?\w{2,}(?:re|remos|rai|rons)(?!\w))"
_PRESENT = (
    r"[\s\0]+(?!(?:<no_action>)(?!\w))(?=[a-z]{2,}(?:s(?!\w)|(?:[aeitd]|an|en|ent)\s+"
    r"(?:el|la|los|las|un|una|unos|unas|al|a|le|les|l'|une|des|du|au|aux|su|sus|son|sa|ses|\d)))"
)
_COLON = r"\s*:\s+(?=\w)"
_INFINITIVE = r"\s*:\s+(?=\w+(?:ar|er|ir|re)(?!\w))"


def _verb_end(sheet: Sheet, start: int, parts: tuple[Part, ...]) -> int | None:
    """Where the verb begins that those parts may be the subject of, or behind a "to" or "will"; None without one."""
    at = parts[-1].end
    are_people = all(part.person for part in parts)
    modal = clause_pattern(r"[\s\0]+(?:<subject_verb>)[\s\0]+(?!be(?!\w))(?=\w)").match(sheet.folded, at)
    if modal and _is_told_of_an_event(sheet, modal.end()):
        return None
    if modal:
        return modal.end() if are_people or not _is_to_somebody(sheet, modal) else None
    has_me = any(part.person == speaker(sheet) for part in parts)
    shapes = [_FUTURE] + [_MY_FUTURE] * has_me + [_PRESENT] * (are_people and not has_me)
    if not any(_is_group(part.name, sheet) for part in parts):
        is_sure = are_people or all(is_acronym(part.name) for part in parts)
        shapes += [_COLON if is_sure else _INFINITIVE]
    found = next(
        (match for shape in shapes if (match := clause_pattern(shape).match(sheet.folded, at))), None
    )
    if not found or _is_told_of_an_event(sheet, found.end()):
        return None
    if not are_people and _is_about_things(sheet, start, found.end()):
        return None
    return found.end()


def _is_told_of_an_event(sheet: Sheet, verb_at: int) -> bool:
    # "The Forum will take place", "El Foro se celebrará": what happens, and not who does it.
    return clause_pattern("(?:<takes_place>)").match(sheet.folded, verb_at) is not None


def _is_group(name: str, sheet: Sheet) -> bool:
    return fold(name) in sheet.ear.known.groups or fold(name) in sheet.ear.known.subgroups


def _is_to_somebody(sheet: Sheet, modal: re.Match[str]) -> bool:
    # "Circulate to all members", "Write to SENER": an order, and to whom.
    if modal[0].strip(" \0") != "to":
        return False
    behind = sheet.text[modal.end() :]
    return (
        clause_pattern("(?:<determiner>|@)").match(sheet.folded, modal.end()) is not None
        or behind[0].isupper()
    )


def _is_about_things(sheet: Sheet, start: int, verb_at: int) -> bool:
    # "Pagar factura": a verb and a thing, not somebody who will do something ("Omar enviará").
    verb = sheet.text[verb_at:].split()[0]
    return (
        re.fullmatch(r"[A-Z][a-zñ]+[aei]r", sheet.text[start:verb_at].strip(" \0")) is not None
        and verb.isascii()
    )


# --- those who stand at the end


def labelled(sheet: Sheet) -> Clause | None:
    """ "Lead: SENER", "(responsable : Marie)", "assigned to CONAVI" where nothing else follows."""
    label = clause_pattern(r"[\s,;.([–-]{0,6}(?:<lead_label>)\s*[: ]\s*").search(sheet.folded, *tail(sheet))
    if not label:
        return None
    for parts in _lists(sheet, label.end()):
        if not sheet.folded[parts[-1].end :].strip(f" .,;)]{GAP}"):
            end = _behind_bracket(sheet, label[0], parts[-1].end)
            return _given(label.start(), end, "label", led_by(parts, sheet))
    return None


def at_end(sheet: Sheet) -> Clause | None:
    """Known people at the end: "for Alice", "(Juan)", "— Marie et Juan"."""
    known = sheet.ear.known
    if not (known.people.may_be_in(sheet.its_words) or known.namesakes.keys() & sheet.its_words):
        return None
    cue = r"(?:[,–—:]\s*|\s-\s*|[(]\s*|(?:<lead_before>)\s*:?\s*)"
    first, last = tail(sheet)
    for found in clause_pattern(cue).finditer(sheet.folded, first, last):
        for parts in _lists(sheet, found.end()):
            ends = not sheet.folded[parts[-1].end :].strip(f" .,;){GAP}")
            if ends and all(part.person or fold(part.name) in known.namesakes for part in parts):
                end = _behind_bracket(sheet, found[0], parts[-1].end)
                return _given(found.start(), end, "name", led_by(parts, sheet))
    return None


def _behind_bracket(sheet: Sheet, cue: str, end: int) -> int:
    closing = re.compile(r"\s*[)\]]").match(sheet.folded, end) if "(" in cue or "[" in cue else None
    return closing.end() if closing else end
