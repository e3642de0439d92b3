"""Who is named in a text, alone or several together: people, organisations, bodies in small letters, the speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.domain.person import PersonId
from bot.language.fold import fold
from bot.language.mention_clauses import speaker
from bot.language.names import ARTICLE, JOINED_NAME, ONE_NAME, is_name
from bot.language.sheet import Sheet
from bot.language.vocabulary import clause_pattern


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


_JOINED_HERE = re.compile(rf"{ARTICLE}(?P<name>{JOINED_NAME})")


def lists_at(sheet: Sheet, start: int) -> Iterator[tuple[Part, ...]]:
    """The ways in which the words from there on name one or several, the longest names first."""
    for part in _parts_at(sheet, start):
        joined = clause_pattern(r"\s*(?:,\s*(?:(?:<and_only>)\s+)?|/\s*|&\s*|(?:<and_only>)\s+)").match(
            sheet.folded, part.end
        )
        if joined and joined.end() - start < 200:
            for more in lists_at(sheet, joined.end()):
                if len(more) < _LONGEST_LIST:
                    yield (part, *more)
        yield (part,)


def _parts_at(sheet: Sheet, start: int) -> Iterator[Part]:
    mentioned = next((mark for mark in sheet.people() if mark.start == start), None)
    if mentioned:
        yield Part(end=mentioned.end, person=PersonId(mentioned.target))
        return
    me_word = clause_pattern(r"(?:<me_in_list>)(?=[\s,:])").match(sheet.folded, start)
    if me_word:
        yield Part(end=me_word.end(), person=speaker(sheet))
        return
    # Where all is in capitals, they tell no names.
    typed = None if sheet.original.isupper() else _NAME_HERE.match(sheet.text, start)
    known = sheet.ear.known
    joined = _JOINED_HERE.match(sheet.text, start)
    if joined and not any(
        fold(word) in known.people or fold(word) in known.sides for word in joined["name"].split()[:1]
    ):
        yield Part(end=joined.end(), name=joined["name"])
    if typed and is_name(typed["name"], known):
        folded = fold(typed["name"])
        person = known.people[folded] if folded in known.people else None
        yield Part(end=typed.end(), person=person, name=typed["name"])
    body = clause_pattern(_BODY).match(sheet.folded, start) if sheet.may_hold("body") else None
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
