"""What a change of what another group is asked for causes to be said, and to whom."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.history import SUPPORT_ANSWERS, Change
from bot.domain.notice import Notice, NoticeKind
from bot.domain.roles import answerers
from bot.services.desk import Desk


def plan_for_support(change: Change, number: int, desk: Desk) -> Iterator[Notice]:
    """Whoever may answer sees it as it stands; of an answer whoever asked hears, and the thread of the item's card."""
    asking = desk.directory.groups[change.item.group]
    for code in change.supports:
        group, support = desk.directory.groups.get(code), change.after.support_of(code)
        if group is None:
            continue
        for person in answerers(desk.directory, group, desk.today(group)):
            yield _notice(NoticeKind.SUPPORT, change, number, code, person)
        if support and change.verb in SUPPORT_ANSWERS:
            if support.by != change.by:
                yield _notice(NoticeKind.SUPPORT_ANSWER, change, number, code, support.by)
            if asking.channel:
                yield _notice(NoticeKind.SUPPORT_ANSWER, change, number, code, asking.channel)


def _notice(kind: NoticeKind, change: Change, number: int, code: str, target: str) -> Notice:
    thing = f"{change.item} {code}"
    return Notice(kind=kind, thing=thing, target=target, period=str(number), due_at=change.at)
