"""Slips of the finger: the request that may have been meant, where a verb or a group's code is nearly right."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from rapidfuzz import fuzz, process

from bot.domain.item import ItemId
from bot.domain.person import Language
from bot.language.asked import Asked
from bot.language.fold import fold
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
