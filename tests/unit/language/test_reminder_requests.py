"""Being reminded again: what people say for it, on which day that is, and what means something else."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.commands import Command, RemindLater
from bot.domain.item import ItemId
from bot.domain.person import Language
from bot.language.understand import Ear, Opening, understand
from tests.unit.render.world import AGR, ALICE, HOU, NOW

ITEM = ItemId("AGR", 12)


def meant(text: str, language: Language) -> Command:
    ear = Ear(
        now=NOW,
        timezone="America/Toronto",
        language=language,
        groups=(AGR, HOU),
        speaker=ALICE,
        group="AGR",
    )
    return understand(text, Opening.ASK, ear).command


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (Language.EN, "remind me of AGR-12 on Monday", date(2026, 11, 30)),
        (Language.EN, "remind me tomorrow about AGR-12", date(2026, 11, 25)),
        (Language.EN, "please remind me again of agr 12 in two weeks", date(2026, 12, 8)),
        (Language.EN, "AGR-12: remind me on 4 January", date(2027, 1, 4)),
        (Language.EN, "remind me of AGR-12 later", None),
        (Language.EN, "remind me of AGR-12", None),
        (Language.EN, "AGR-12 remind me later", None),
        (Language.ES, "recuérdame AGR-12 el lunes", date(2026, 11, 30)),
        (Language.ES, "Recuérdame mañana lo de AGR-12", date(2026, 11, 25)),
        (Language.ES, "recuérdame AGR-12 en dos semanas, por favor", date(2026, 12, 8)),
        (Language.ES, "AGR-12, recuérdame el 4 de enero", date(2027, 1, 4)),
        (Language.ES, "recuérdame AGR-12 más tarde", None),
        (Language.ES, "avísame de AGR-12", None),
        (Language.FR, "rappelle-moi AGR-12 lundi", date(2026, 11, 30)),
        (Language.FR, "rappelez-moi demain de AGR-12", date(2026, 11, 25)),
        (Language.FR, "rappelle-moi AGR-12 dans deux semaines", date(2026, 12, 8)),
        (Language.FR, "AGR-12 : rappelle-moi le 4 janvier", date(2027, 1, 4)),
        (Language.FR, "rappelle-moi AGR-12 plus tard", None),
        (Language.FR, "rappelle-moi AGR-12 encore", None),
    ],
)
def test_somebody_wants_to_be_reminded(language: Language, text: str, day: date | None) -> None:
    assert meant(text, language) == RemindLater(item=ITEM, day=day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.EN, "remind me what AGR-12 is about"),
        (Language.EN, "don't remind me of AGR-12"),
        (Language.EN, "remind Juan of AGR-12 on Monday"),
        (Language.EN, "remind me of the tasting on Monday"),
        (Language.EN, "AGR-12 done, remind the others"),
        (Language.ES, "no me recuerdes AGR-12"),
        (Language.ES, "recuérdale a Juan lo de AGR-12"),
        (Language.FR, "ne me rappelle plus AGR-12"),
        (Language.FR, "rappelle à Juan de finir AGR-12"),
    ],
)
def test_other_requests_about_reminders_are_others(language: Language, text: str) -> None:
    assert not isinstance(meant(text, language), RemindLater)
