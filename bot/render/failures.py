"""What is said when something broke, or takes long: in all three languages, since the person's is not at hand then."""

from __future__ import annotations

from bot.domain.person import Language
from bot.i18n.catalogue import text
from bot.render.blocks import context, message, plain, section
from bot.render.cut import cut
from bot.render.message import Message
from bot.render.mrkdwn import escape

_GIVEN_BACK = 2_500
"""As much of what was typed as is given back."""


def trouble_message(reference: str, typed: str) -> Message:
    """That something failed and nothing was lost, with the reference that the log has; what was typed is given back."""
    said = _in_each_language("failure.trouble", reference=reference)
    blocks = [section(plain(said))]
    if typed.strip():
        blocks += [context([_in_each_language("failure.typed")]), section(plain(cut(typed, _GIVEN_BACK)))]
    return message(said, blocks)


def still_working() -> str:
    """That the answer takes a moment longer."""
    return escape(_in_each_language("failure.still_working"))


def _in_each_language(key: str, **values: object) -> str:
    return "\n".join(text(language, key, **values) for language in Language)
