"""Texts are cut between letters as people see them, and never come out longer than they may."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.cut import cut, one_line, size
from tests.unit.render.limits import units

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
FLAG = "\U0001f1e8\U0001f1e6"


@given(st.text(), st.integers(1, 60))
def test_nothing_is_longer_than_it_may_be(text: str, limit: int) -> None:
    assert units(cut(text, limit)) <= limit
    assert size(text) == units(text)


@given(st.text(max_size=30))
def test_what_fits_is_left_alone(text: str) -> None:
    assert cut(text, 60) == text


@pytest.mark.parametrize("letter", [FAMILY, FLAG, "e\u0301", "\U0001f44d\U0001f3fd", "n\u0303"])
def test_a_letter_is_never_cut_apart(letter: str) -> None:
    for limit in range(1, 40):
        shown = cut(letter * 12, limit).removesuffix("…")

        assert shown == letter * (len(shown) // len(letter))


def test_one_line_has_no_breaks_and_no_control_characters() -> None:
    assert one_line("  a\n\tb\x00c \r\n") == "a b c"


def test_one_line_is_never_turned_around() -> None:
    assert one_line("due \u202e7202 enuJ\u202c") == "due 7202 enuJ"
