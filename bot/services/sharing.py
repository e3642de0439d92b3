"""Showing to a whole channel what was shown to one: only what everybody there may see."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.group import Group
from bot.domain.outcomes import (
    AnswerShared,
    DigestShown,
    HistoryShown,
    ItemShown,
    ItemsListed,
    Outcome,
    Refused,
    Trouble,
)
from bot.services.desk import Desk


def share(outcome: Outcome | None, desk: Desk) -> Outcome:
    """The outcome for everybody in this channel, or the refusal; None where it was not said what is to be shared."""
    if outcome is None:
        return Refused(trouble=Trouble.SHARE_WHAT)
    if desk.scene.direct or not desk.scene.channel:
        return Refused(trouble=Trouble.NO_CHANNEL_HERE)
    if not isinstance(outcome, ItemShown | HistoryShown | ItemsListed | DigestShown):
        return outcome
    if any(_stays_private(group, desk) for group in _groups_of(outcome, desk)):
        return Refused(trouble=Trouble.STAYS_PRIVATE)
    return AnswerShared(shown=outcome, by=desk.scene.speaker)


def _groups_of(outcome: ItemShown | HistoryShown | ItemsListed | DigestShown, desk: Desk) -> Iterator[Group]:
    if isinstance(outcome, ItemsListed):
        codes = dict.fromkeys(row.item.id.group for row in outcome.rows)
        yield from (desk.directory.groups[code] for code in codes)
    else:
        yield outcome.digest.group if isinstance(outcome, DigestShown) else outcome.group


def _stays_private(group: Group, desk: Desk) -> bool:
    """Whether the group meets in a private channel that is not this one."""
    channel = desk.directory.channels.get(group.channel) if group.channel else None
    return group.channel != desk.scene.channel and channel is not None and channel.private
