"""An answer that can be shown to everybody in the channel, and one that is."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.commands import Shareable, ShareAnswer, ShowDigest, ShowHistory, ShowItem
from bot.domain.outcomes import AnswerShared, DigestShown, HistoryShown, ItemShown, ItemsListed
from bot.render.blocks import BLOCK_LIMIT, actions, button, context
from bot.render.card import person_name
from bot.render.message import Json, Message
from bot.render.mrkdwn import escape
from bot.render.reader import Reader

SharedAnswer = ItemShown | HistoryShown | ItemsListed | DigestShown


def with_share(answer: Message, outcome: SharedAnswer, reader: Reader) -> Message:
    """The answer with a button that shows it to everybody, in a channel."""
    if not reader.shares or len(answer.blocks) >= BLOCK_LIMIT:
        return answer
    share = button(reader.tongue.text("button.share"), ShareAnswer(shown=_asked(outcome)))
    return Message(text=answer.text, blocks=(*answer.blocks, *actions([share])))


def shared_message(answer: Message, shared: AnswerShared, reader: Reader) -> Message:
    """The answer as everybody sees it: below it stands who showed it."""
    by = reader.tongue.text("shared.by", who=person_name(reader.directory, shared.by, reader.tongue))
    return Message(text=f"{escape(by)}\n{answer.text}", blocks=tuple(_below(answer, by)))


def _below(answer: Message, by: str) -> Iterator[Json]:
    yield from answer.blocks[: BLOCK_LIMIT - 1]
    yield context([by])


def _asked(outcome: SharedAnswer) -> Shareable:
    match outcome:
        case ItemShown():
            return ShowItem(item=outcome.item.id)
        case HistoryShown():
            return ShowHistory(item=outcome.item.id)
        case DigestShown():
            digest = outcome.digest
            return ShowDigest(group=digest.group.code, day=digest.day, whole=outcome.whole)
        case ItemsListed():
            return outcome.asked
