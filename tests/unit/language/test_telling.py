"""Phrases are only looked for where all their words are, however their apostrophes are typed."""

import pytest

from bot.language.telling import ANY_WORD, Telling

PHRASES = Telling(["as agreed", "qu'il s'agit de", "todo"])


@pytest.mark.parametrize(
    "text", ["as we agreed", "todo", "qu'il s'agit de", "quil s'agit d'envoyer", "qu'il sagit de"]
)
def test_a_text_with_all_words_of_a_phrase_may_hold_it(text: str) -> None:
    assert PHRASES.may_be_in(frozenset(ANY_WORD.findall(text)))


@pytest.mark.parametrize("text", ["", "agreed", "to do", "qu'il faut envoyer"])
def test_a_text_that_lacks_a_word_of_each_phrase_holds_none(text: str) -> None:
    assert not PHRASES.may_be_in(frozenset(ANY_WORD.findall(text)))


def test_a_phrase_that_begins_with_a_mark_may_stand_within_any_word() -> None:
    assert Telling(["->"]).may_be_in(frozenset())
