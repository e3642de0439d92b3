"""Slips of the finger: the request that may have been meant, where a verb or a group's code is nearly right."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.domain.item import ItemId
from bot.domain.person import Language
from bot.language.asked import Asked
from bot.language.fold import fold
from bot.language.lexicon import known_words
from bot.language.vocabulary import VOCABULARIES

_NEAR_VERB, _NEAR_CODE = 75, 65
_LONGEST_SLIP = 120
_VERBS = {
    Language.EN: "done close finish complete move postpone reschedule delay show undo help digest summary overdue mine assign "
    "reopen cancel history approve accept decline remind share agenda timeline report settings search skip mute",
    Language.ES: "hecho listo terminado cerrar cierra mover mueve aplazar aplaza posponer muestra mostrar deshacer ayuda "
    "resumen vencidos atrasados pendientes asigna asignar reabrir cancelar historial aprobar aceptar rechazar comparte "
    "agenda cronograma informe ajustes buscar silencia",
    Language.FR: "fait termine fermer ferme deplacer deplace reporter reporte repousser montre montrer annuler aide resume "
    "retard retards attribuer attribue rouvrir historique approuver accepter refuser partager partage calendrier "
    "rapport parametres chercher sourdine",
}
"""What is looked for: the verbs that people say most."""
_LIKE_AN_ID = re.compile(r"(?<!\w)#?([a-z]{2,8})\s?-\s?(\d{1,6})(?!\w)|(?<!\w)([a-z]{2,4})\s?(\d{1,6})(?!\w)")


def guess(asked: Asked) -> str:
    """The mended request, or "" where nothing is nearly right."""
    if len(asked.text) > _LONGEST_SLIP:
        return ""
    first, _, rest = asked.text.partition(" ")
    verb = near_verb(fold(first), asked.languages[0])
    with_code = _with_near_code(asked)
    if verb:
        return (
            f"{verb} {with_code.partition(' ')[2] or rest}".strip()
            if asked.items or not rest or with_code != asked.text
            else ""
        )
    return with_code if with_code != asked.text else ""


def mended(asked: Asked) -> Asked | None:
    """The request with the nearest word of a question for each that nobody knows: "waht is overdue"; None without such slips."""
    if len(asked.text) > _LONGEST_SLIP or asked.marks:
        return None
    text = asked.text
    for found in reversed(list(_LONG_WORD.finditer(asked.signed))):
        meant = _meant_word(found[0], asked.languages[0])
        text = text[: found.start()] + (meant or text[found.start() : found.end()]) + text[found.end() :]
    return replace(asked, text=text, folded=fold(text)) if text != asked.text else None


_LONG_WORD = re.compile(r"(?<!\w)[^\W\d_]{4,}(?!\w)")


def _meant_word(word: str, language: Language) -> str | None:
    """The word of a question that this one misses by a letter; None where it is one, or a word of dates."""
    words = _asking_words(language)
    if word in words or any(word in known_words(one) for one in Language):
        return None
    near = process.extract(word, words, scorer=OSA.distance, score_cutoff=1, limit=None)
    return next((meant for meant, _, _ in near if _is_slip(word, meant)), None)


def _is_slip(typed: str, meant: str) -> bool:
    """Whether letters are swapped, or one is missing within or typed twice: another letter or ending is another word."""
    if len(typed) == len(meant):
        return sorted(typed) == sorted(meant)
    if len(typed) < len(meant):
        return len(meant) > _SHORTEST_WITHOUT and typed[-1] == meant[-1] and typed[0] == meant[0]
    return _SINGLE.sub(r"\1", typed) == _SINGLE.sub(r"\1", meant)


_SINGLE = re.compile(r"([^aeiou])\1")


_SHORTEST_WITHOUT = 5
"""Of shorter words, those without a letter are often words of their own."""


@cache
def _asking_words(language: Language) -> tuple[str, ...]:
    vocabulary = VOCABULARIES[language]
    listed = fold(" ".join((*vocabulary.requests.values(), *vocabulary.common)))
    return tuple(dict.fromkeys(_LONG_WORD.findall(listed)))


def near_verb(word: str, language: Language) -> str | None:
    """The verb that this word misses by a letter or two; None where it is one."""
    verbs = _verbs(language)
    if len(word) < 4 or word in verbs or word in VOCABULARIES[language].common:
        return None
    found = process.extractOne(word, verbs, scorer=fuzz.ratio, score_cutoff=_NEAR_VERB)
    return found[0] if found else None


@cache
def _verbs(language: Language) -> tuple[str, ...]:
    return tuple(_VERBS[language].split())


def near_code(item: ItemId, codes: Collection[str]) -> str | None:
    """The group's code that the item's misses by a letter; None where it is one, or no other is near."""
    if item.group in codes:
        return None
    found = process.extractOne(item.group, sorted(codes), scorer=fuzz.ratio, score_cutoff=_NEAR_CODE)
    return found[0] if found else None


def _with_near_code(asked: Asked) -> str:
    codes = asked.ear.known.codes
    found = _LIKE_AN_ID.search(asked.folded)
    if not found:
        return asked.text
    item = ItemId((found[1] or found[3]).upper(), int(found[2] or found[4]))
    code = near_code(item, codes)
    return (
        f"{asked.text[: found.start()]}{code}-{item.number}{asked.text[found.end() :]}"
        if code
        else asked.text
    )
