"""A word that misses the name of a day or month by a letter is told from other words."""

import pytest

from bot.domain.person import Language
from bot.language.slips import date_word


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("febuary", Language.EN, "february"),
        ("thrusday", Language.EN, "thursday"),
        ("tommorrow", Language.EN, "tomorrow"),
        ("vierens", Language.ES, "viernes"),
        ("octbre", Language.ES, "octubre"),
        ("jeudui", Language.FR, "jeudi"),
        ("dmain", Language.FR, "demain"),
    ],
)
def test_a_letter_left_out_swapped_or_too_many_is_a_slip(typed: str, language: Language, meant: str) -> None:
    assert date_word(typed, language) == meant


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("money", Language.EN),
        ("match", Language.EN),
        ("mayor", Language.EN),
        ("manada", Language.ES),
        ("salado", Language.ES),
        ("domaine", Language.FR),
        ("friday", Language.EN),
    ],
)
def test_another_word_is_none(word: str, language: Language) -> None:
    assert date_word(word, language) is None
