"""What Slack sends is read as what people typed, with the places of mentions and links."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.language.fold import fold
from bot.language.markup import Sort, typed


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@given(text=st.text(max_size=200))
def test_escaping_then_reading_gives_back_the_text(text: str) -> None:
    assert typed(escaped(text)).text == text


def test_escapes_are_undone_once() -> None:
    assert typed("&amp;amp; &lt;b&gt;").text == "&amp; <b>"


def test_a_mention_shows_its_label_and_marks_its_place() -> None:
    said = typed("ask <@U1|alice> &amp; <@W2>")

    assert said.text == "ask @alice & @W2"
    assert [(mark.target, said.text[mark.start : mark.end]) for mark in said.marks] == [
        ("U1", "@alice"),
        ("W2", "@W2"),
    ]


def test_channels_links_and_broadcasts_are_told_apart() -> None:
    said = typed(
        "<#C1|general> <https://x.org/?a=1&amp;b=2|the page> <https://x.org> <!here> <mailto:a@x.org|a@x.org>"
    )

    assert said.text == "#general the page (https://x.org/?a=1&b=2) https://x.org @here a@x.org"
    assert [mark.sort for mark in said.marks] == [Sort.CHANNEL, Sort.LINK, Sort.LINK, Sort.OTHER, Sort.LINK]
    assert said.marks[1].target == "https://x.org/?a=1&b=2"


def test_what_is_no_token_stays() -> None:
    assert typed("a < b and <> and <@>").text == "a < b and <> and <@>"


@given(text=st.text(max_size=100))
def test_folding_leaves_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_folding_forgets_case_accents_and_curly_marks() -> None:
    assert fold("À L’ÉTÉ – mañana") == "a l'ete - manana"
