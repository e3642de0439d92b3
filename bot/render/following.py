"""Following an item, and the news of what is followed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.commands import FollowItem, UnfollowItem
from bot.domain.outcomes import FollowingChanged, News
from bot.render.blocks import actions, button, context, message, mrkdwn, plain, section
from bot.render.card import person_name, title_line
from bot.render.cut import cut
from bot.render.history import what
from bot.render.message import Json, Message
from bot.render.mrkdwn import bold
from bot.render.reader import Reader

NEWS_SHOWN = 10
LINE_LIMIT = 400


def following_message(changed: FollowingChanged, reader: Reader) -> Message:
    """That the item is followed, or no longer, with the way back."""
    item, tongue = changed.item, reader.tongue
    opening = tongue.text("follow.opening" if changed.follows else "follow.no_longer", id=item.id)
    back = UnfollowItem(item=item.id) if changed.follows else FollowItem(item=item.id)
    label = tongue.text("button.unfollow" if changed.follows else "button.follow")
    blocks = (
        section(plain(opening)),
        context([title_line(item)]),
        *actions([button(label, back, about=title_line(item))]),
    )
    return message(f"{opening}\n{title_line(item)}", blocks)


def news_lines(news: Sequence[News], reader: Reader) -> list[str]:
    """Each change in a line: the item, who changed it, and what."""
    return [_line(one, reader) for one in news[-NEWS_SHOWN:]]


def news_blocks(news: Sequence[News], reader: Reader) -> Iterator[Json]:
    """The news under a heading of their own."""
    if not news:
        return
    yield section(mrkdwn(bold(reader.tongue.text("follow.news"))))
    yield from (context([line]) for line in news_lines(news, reader))


def _line(news: News, reader: Reader) -> str:
    change = news.change
    who = person_name(reader.directory, change.by, reader.tongue)
    return cut(
        f"{title_line(change.after, limit=120)} · {who} · {what(change, news.group, reader)}", LINE_LIMIT
    )
