"""Who does it, as a clause where a subject stands: before "to" or "will", before a colon, before a verb in the future or the present."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.person import Language
from bot.language.fold import fold
from bot.language.mention_clauses import speaker
from bot.language.named import Part, led_by, lists_at
from bot.language.names import is_acronym
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.vocabulary import clause_pattern


def subject(sheet: Sheet) -> Clause | None:
    """Who does it, before "to", "will", a colon, or a verb in the future or the present."""
    start = _first_letter(sheet)
    # "Que Juan mande la lista", "qu'Alice envoie la liste".
    wished = clause_pattern(r"(?:que\s+|qu'|<falls_to>\s+)(?=@?\w)").match(sheet.folded, start)
    start = wished.end() if wished else start
    for parts in lists_at(sheet, start):
        end = _verb_end(sheet, start, parts) or (_wished_end(sheet, parts) if wished else None)
        if end is not None:
            gives = led_by(parts, sheet) | ({"asked_to": True} if _is_asked(sheet, parts) else {})
            return Clause(start=_first_letter(sheet), end=end, why="subject", gives=gives)
    return None


def _is_asked(sheet: Sheet, parts: tuple[Part, ...]) -> bool:
    """ "Juan, please call me": somebody is asked, and has taken nothing on yet."""
    return clause_pattern(_PLEASE).match(sheet.folded, parts[-1].end) is not None


def _wished_end(sheet: Sheet, parts: tuple[Part, ...]) -> int | None:
    """Behind "que SENER" and "c'est à Juan de" any verb does."""
    found = re.compile(r"\s*:?\s+(?:(?:de|to)\s+|d')?(?=\w{3,})").match(sheet.folded, parts[-1].end)
    return found.end() if found else None


def _first_letter(sheet: Sheet) -> int:
    return len(sheet.folded) - len(sheet.folded.lstrip(f" \t\n,;:.–-{GAP}"))


_MODAL = r"[\s,\0]+(?:<subject_verb>)(?:[\s,\0]+|(?<=d)')(?!be(?!\w))(?=\w)"
_NO_VERB = r"(?!(?:otra|para|contra|ahora)(?!\w))"
_FUTURE = (
    r"[\s\0]+(?!<being>)(?=(?:(?:se|lo|la|le|les|nous|y|en|me|nos)\s+|s'|l'|m')?"
    rf"{_NO_VERB}\w{{2,}}(?:ra|ran|ront)(?!\w))"
)
_MY_FUTURE = (
    r"[\s\0]+(?!<being>)(?=(?:(?:se|lo|la|le|les|nous|nos|me)\s+|l'|m')?\w{2,}(?:re|remos|rai|rons)(?!\w))"
)
_PRESENT = (
    r"[\s\0]+(?!(?:<no_action>)(?!\w))(?=[a-z]{2,}(?:s(?!\w)|(?:[aeitd]|an|en|ent)\s+"
    r"(?:(?:el|la|los|las|un|una|unos|unas|al|a|le|les|une|des|du|au|aux|su|sus|son|sa|ses)(?!\w)|l'|\d)))"
)
_COLON = r"\s*:\s+(?=\w)"
_THEIR_PRESENT = (
    r"[\s\0]+(?!(?:<no_action>)(?!\w))(?=[a-z]{3,}(?:[aet]|an|en|ent)\s+"
    r"(?:(?:el|la|los|las|un|una|unos|unas|le|les|une|su|sus|son|sa|ses|dos|tres|deux|trois)(?!\w)|l'|\d)"
    r"|[a-z]{3,}s\s+(?:the|an?|its|their|two|three)\s)"
)
"""Of organisations only a verb with its object: "SENER designa dos expertos", "l'ambassade envoie la liste"."""
_THEIR_INFINITIVE = r"[\s\0]+(?=\w{2,}(?:ar|er|ir|re)\s)"
"""As in a list of duties: "Juan reservar el autobús"."""
_PLEASE = r"\s*,?\s*(?:<courtesy_first>)[\s,]+(?=\w)"
_DASH = r"\s+[-–—]\s+(?=\w)"
_INFINITIVE = r"\s*:\s+(?=\w+(?:ar|er|ir|re)(?!\w))"


def _verb_end(sheet: Sheet, start: int, parts: tuple[Part, ...]) -> int | None:
    """Where the verb begins that those parts may be the subject of, or behind a "to" or "will"; None without one."""
    at = parts[-1].end
    modal = clause_pattern(_MODAL).match(sheet.folded, at)
    if modal:
        is_event = _is_told_of_an_event(sheet, modal.end())
        is_order = not _are_people(parts) and _is_to_somebody(sheet, modal)
        return None if is_event or is_order else modal.end()
    matches = (clause_pattern(shape).match(sheet.folded, at) for shape in _verb_shapes(sheet, parts))
    found = next(filter(None, matches), None)
    if not found or _is_told_of_an_event(sheet, found.end()):
        return None
    is_no_verb = not _are_people(parts) and _is_no_verb(sheet, start, found.end(), parts)
    return None if is_no_verb else found.end()


def _verb_shapes(sheet: Sheet, parts: tuple[Part, ...]) -> Iterator[str]:
    """How a verb may look behind those who are named: the surer they are somebody, the less it need look like one."""
    are_people, has_me = _are_people(parts), any(part.person == speaker(sheet) for part in parts)
    yield _FUTURE
    if has_me:
        yield _MY_FUTURE
    elif are_people:
        yield from (_PRESENT, _DASH, _PLEASE)
        if sheet.languages[0] is not Language.EN:
            yield _THEIR_INFINITIVE
    elif _are_bodies(parts, sheet):
        yield _THEIR_PRESENT
    if not any(_is_group(part.name, sheet) for part in parts):
        yield from (_COLON, _DASH) if are_people or _are_sure(parts, sheet) else (_INFINITIVE,)


def _are_people(parts: tuple[Part, ...]) -> bool:
    return all(part.person for part in parts)


def _are_sure(parts: tuple[Part, ...], sheet: Sheet) -> bool:
    """Whether their names alone tell that they are somebody: by capitals, or as sides."""
    sides = sheet.ear.known.sides
    return all(is_acronym(part.name) or fold(part.name) in sides for part in parts)


def _are_bodies(parts: tuple[Part, ...], sheet: Sheet) -> bool:
    return all(part.person or is_acronym(part.name) or _is_body(part.name, sheet) for part in parts)


def _is_no_verb(sheet: Sheet, start: int, verb_at: int, parts: tuple[Part, ...]) -> bool:
    """ "Pagar factura", "Firma en espera": what stands before is a thing, and what follows no verb."""
    if _is_about_things(sheet, start, verb_at):
        return True
    is_sure = _are_bodies(parts, sheet) or sheet.languages[0] is not Language.ES
    return not is_sure and not _looks_future(sheet, verb_at)


def _is_told_of_an_event(sheet: Sheet, verb_at: int) -> bool:
    # "The Forum will take place", "El Foro se celebrará": what happens, and not who does it.
    return clause_pattern("(?:<takes_place>)").match(sheet.folded, verb_at) is not None


def _looks_future(sheet: Sheet, verb_at: int) -> bool:
    return (
        re.compile(r"(?:\w+\s+)?\w+(?:rá|rán|ré|remos|ar|er|ir)(?!\w)").match(sheet.text, verb_at) is not None
    )


def _is_body(name: str, sheet: Sheet) -> bool:
    folded = fold(name)
    return folded in sheet.ear.known.sides or clause_pattern("(?:<body>)").search(folded) is not None


def _is_group(name: str, sheet: Sheet) -> bool:
    return fold(name) in sheet.ear.known.groups or fold(name) in sheet.ear.known.subgroups


def _is_to_somebody(sheet: Sheet, modal: re.Match[str]) -> bool:
    # "Circulate to all members", "Write to SENER": an order, and to whom. "Right to repair": a thing, and what for.
    if modal[0].strip(" \0") != "to":
        return False
    if clause_pattern(r"\W*(?:<determiner>\s+)?<before_to>").fullmatch(sheet.folded, 0, modal.start()):
        return True
    behind = sheet.text[modal.end() :]
    return clause_pattern("(?:<determiner>|@)").match(sheet.folded, modal.end()) is not None or (
        behind[0].isupper() and not sheet.original.isupper()
    )


def _is_about_things(sheet: Sheet, start: int, verb_at: int) -> bool:
    # "Pagar factura": a verb and a thing, not somebody who will do something ("Omar enviará").
    verb = sheet.text[verb_at:].split()[0]
    return (
        re.fullmatch(r"[A-Z][a-zñ]+[aei]r", sheet.text[start:verb_at].strip(" \0")) is not None
        and verb.isascii()
    )
