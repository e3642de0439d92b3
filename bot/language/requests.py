"""What is asked of the bot: each rule looks at the words and gives a request, or None; their order is one list."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.asked import Asked, Request, RequestRule
from bot.language.item_requests import about_items
from bot.language.questions import half_read_question, question
from bot.language.reminder_requests import reminder
from bot.language.word_requests import last_sentence, menu, muted, numbered_undo, search, search_for, sentence

REQUESTS: Sequence[RequestRule] = (
    menu, numbered_undo, sentence, last_sentence, reminder, about_items, muted, search_for, question, half_read_question, search,
)  # fmt: skip


def request(asked: Asked) -> Request | None:
    """What the first rule that fits reads; where none does, behind the mention with which the request begins."""
    without_mention = asked.after_mention()
    for words in (asked, without_mention) if without_mention else (asked,):
        found = next((found for rule in REQUESTS if (found := rule(words)) is not None), None)
        if found:
            return found
    return None
