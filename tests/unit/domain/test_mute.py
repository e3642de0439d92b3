"""What is muted, and how words are looked for."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.looking import holds_words
from bot.domain.mute import EVERYTHING, Mute, is_muted

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("thing", ["AGR-12", "AGR", EVERYTHING])
def test_an_item_is_silent_by_itself_by_its_group_and_with_everything(thing: str) -> None:
    assert is_muted("AGR-12", "AGR", [Mute(thing=thing)], TODAY)


@pytest.mark.parametrize("thing", ["AGR-1", "AGR-120", "HOU"])
def test_other_things_silence_nothing(thing: str) -> None:
    assert not is_muted("AGR-12", "AGR", [Mute(thing=thing)], TODAY)


def test_it_is_heard_of_again_on_the_very_day() -> None:
    mutes = [Mute(thing="AGR-12", until=date(2026, 11, 25))]

    assert is_muted("AGR-12", "AGR", mutes, TODAY)
    assert not is_muted("AGR-12", "AGR", mutes, date(2026, 11, 25))


@pytest.mark.parametrize("words", ["QUÉBEC", "quebec", "serres québ", "les serres de Quebec", "oeuvre"])
def test_words_are_found_whatever_their_case_and_accents(words: str) -> None:
    assert holds_words(words, ["Étude des serres du Québec", "Œuvre commune"])


@pytest.mark.parametrize("words", ["serres Ontario", "greenhouse"])
def test_every_word_must_be_there(words: str) -> None:
    assert not holds_words(words, ["Étude des serres du Québec"])


def test_a_short_word_is_looked_for_where_it_is_all() -> None:
    assert holds_words("gaz", ["Gaz naturel"])
    assert not holds_words("gaz", ["Serres"])
