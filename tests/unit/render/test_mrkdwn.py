"""Text that people typed looks as typed, and does nothing."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.person import PersonId
from bot.render.mrkdwn import bold, escape, join, link, mention

JOINER = "\u2060"
# What Slack takes for markup: anything in angle brackets, and a pair of marks at the edges of words.
ACTIVE = re.compile(
    r"<[^>]*>|(?<![\w\u2060])([*_~`])(?![\s\u2060])[^\n]*?(?<![\s\u2060])\1(?![\w\u2060])|^&gt;|@(?:channel|here|everyone)\b",
    re.M,
)


def as_seen(text: str) -> str:
    """What a reader sees of escaped text."""
    return html.unescape(text.replace(JOINER, ""))


@given(st.text().filter(lambda text: JOINER not in text) | st.text(alphabet="<>&*_~`@! #|ahere\n"))
def test_escaped_text_looks_as_typed_and_does_nothing(text: str) -> None:
    escaped = escape(text)

    assert re.sub("&(amp|lt|gt);", lambda found: html.unescape(found[0]), escaped.replace(JOINER, "")) == text
    assert not ACTIVE.search(escaped)


@pytest.mark.parametrize(
    "typed",
    [
        "<!channel> and <!here>", "<@U1> <#C1> <!subteam^S1>", "<https://evil.example|click>", "*bold* _it_ ~st~ `code`",
        "*a* *b*", "```block```", "> quoted", "@channel look", "&amp; &lt;", "a_b_c 2*3*4",
    ],
)  # fmt: skip
def test_what_is_dangerous_is_only_text(typed: str) -> None:
    assert as_seen(escape(typed)) == typed
    assert not ACTIVE.search(escape(typed))


def test_plain_words_are_left_alone() -> None:
    for plain in ("Send the draft", "snake_case", "2*3", "l’échéance : 30 juin", "R2-D2 (v2.1)"):
        assert escape(plain) == plain


def test_a_link_shows_where_it_leads() -> None:
    assert link("https://example.org/a?b=1&c=2") == (
        "<https://example.org/a?b=1&amp;c=2|https://example.org/a?b=1&amp;c=2>"
    )


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "https://a|b", "https://a>b", "report attached", "https://" + "a" * 800],
)
def test_what_is_no_address_is_not_linked(address: str) -> None:
    assert not ACTIVE.search(link(address))


def test_only_a_person_is_mentioned() -> None:
    assert mention(PersonId("U0ALICE")) == "<@U0ALICE>"
    with pytest.raises(ValueError, match="no id"):
        mention(PersonId("!channel"))


def test_bold_words_stay_escaped_within() -> None:
    assert bold("a & b") == "*a &amp; b*"
    assert join([bold("a"), escape("b")]) == "*a* b"
