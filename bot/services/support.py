"""Support: one group asks another for help with an item, and whoever answers for that group accepts or declines."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.commands import (
    AcceptSupport,
    AskFor,
    AskSupport,
    DeclineProposal,
    DeclineSupport,
    Form,
)
from bot.domain.group import Group
from bot.domain.history import Verb
from bot.domain.item import Item, ItemId, Status
from bot.domain.outcomes import AskedItem, FormAsked, Outcome, Refused, SupportKept, Trouble
from bot.domain.roles import answerers, is_allowed
from bot.domain.support import Support, SupportState
from bot.services.access import changeable
from bot.services.desk import Desk
from bot.services.record import record


def ask(command: AskSupport, desk: Desk) -> Outcome:
    """Ask the other group; what it was asked and has not declined is shown as it stands."""
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    # Which groups there are is no secret: only their items may be.
    asked = desk.directory.groups.get(command.group or "")
    if asked is None:
        return Refused(trouble=Trouble.SUPPORT_OF_NOBODY, item=item)
    if asked.code == group.code:
        return Refused(trouble=Trouble.SUPPORT_OF_ITS_OWN, item=item)
    standing = item.support_of(asked.code)
    if standing and standing.state is not SupportState.DECLINED:
        return _kept(AskedItem(item=item, group=group, asked=asked, support=standing), desk)
    support = Support(group=asked.code, by=desk.scene.speaker, at=desk.scene.now)
    return _recorded(Verb.SUPPORT_ASKED, support, item, group, desk)


def accept(command: AcceptSupport, desk: Desk) -> Outcome:
    """Say yes for the group that was asked."""
    return _answer(command.item, command.group, Verb.SUPPORT_ACCEPTED, desk)


def decline(command: DeclineSupport, desk: Desk) -> Outcome:
    """Say no for the group that was asked, and why."""
    return _answer(command.item, command.group, Verb.SUPPORT_DECLINED, desk, command.reason.strip())


def ask_to_decline(command: AskFor, desk: Desk) -> Outcome:
    """The form that asks why not."""
    about = _about(command.item, command.group, desk)
    if not isinstance(about, AskedItem):
        return about
    return FormAsked(
        form=Form.DECLINE_SUPPORT,
        item=about.item,
        group=about.group,
        today=desk.today(about.asked),
        asked=about.asked,
    )


def declined_instead(command: DeclineProposal | AskFor, desk: Desk) -> DeclineSupport | AskFor | None:
    """What "decline TII-7" is meant of, where the speaker's group is asked to support it and nothing is proposed for it."""
    if command.proposal is not None or desk.ledger.open_proposals(item=command.item):
        return None
    found = desk.ledger.item(command.item)
    asked = [one.group for one in found.supports if _is_open(one)] if found else []
    if not any(_may_answer(desk.directory.groups[code], desk) for code in asked):
        return None
    if isinstance(command, AskFor):
        return AskFor(form=Form.DECLINE_SUPPORT, item=command.item)
    return DeclineSupport(item=command.item, reason=command.reason)


def _answer(item_id: ItemId, code: str | None, verb: Verb, desk: Desk, reason: str = "") -> Outcome:
    about = _about(item_id, code, desk)
    if not isinstance(about, AskedItem) or about.support is None:
        return about if isinstance(about, Refused) else Refused(trouble=Trouble.NOTHING_ASKED)
    state = SupportState.ACCEPTED if verb is Verb.SUPPORT_ACCEPTED else SupportState.DECLINED
    if about.support.state is state:
        return _kept(about, desk)
    if state is SupportState.DECLINED and not reason:
        return Refused(trouble=Trouble.REASON_MISSING, item_id=item_id)
    answered = about.support.answered(state, desk.scene.speaker, desk.scene.now, reason)
    return _recorded(verb, answered, about.item, about.group, desk)


def _about(item_id: ItemId, code: str | None, desk: Desk) -> AskedItem | Refused:
    """The item, and what a group for which the speaker answers was asked for it. Nothing else is told of an item that
    the speaker could not see otherwise."""
    item = desk.ledger.item(item_id)
    group = desk.directory.groups.get(item_id.group)
    asked = list(_asked(item, code, desk)) if item and group else []
    mine = [one for one in asked if _may_answer(one, desk)]
    if item is None or group is None or not (mine or desk.sees(group)):
        return Refused(trouble=Trouble.NO_SUCH_ITEM, item_id=item_id)
    if not asked:
        return Refused(trouble=Trouble.NOTHING_ASKED, item_id=item_id)
    if not mine:
        may = answerers(desk.directory, asked[0], desk.today(asked[0]))
        return Refused(trouble=Trouble.MAY_NOT, item=item, may=may)
    if item.status not in (Status.OPEN, Status.ON_HOLD):
        return Refused(trouble=Trouble.NOT_OPEN, item_id=item_id)
    # Whoever answers for several says it in the channel of the one, or answers what is still open first.
    first = min(mine, key=lambda one: (one != desk.here, not _is_open(item.support_of(one.code))))
    return AskedItem(item=item, group=group, asked=first, support=item.support_of(first.code))


def _asked(item: Item, code: str | None, desk: Desk) -> Iterator[Group]:
    for support in item.supports:
        group = desk.directory.groups.get(support.group)
        if group and code in (None, group.code):
            yield group


def _is_open(support: Support | None) -> bool:
    return support is not None and support.state is SupportState.ASKED


def _may_answer(asked: Group, desk: Desk) -> bool:
    allowed = answerers(desk.directory, asked, desk.today(asked))
    # The secretariat may everything, in the groups that it can see.
    return desk.scene.speaker in allowed or (
        is_allowed(desk.directory, desk.scene.speaker, ()) and desk.sees(asked)
    )


def _recorded(verb: Verb, support: Support, item: Item, group: Group, desk: Desk) -> SupportKept:
    after = item.with_support(support.group, support)
    number = record(desk, verb, before=item, after=after, group=group).number
    asked = desk.directory.groups[support.group]
    return _kept(AskedItem(item=after, group=group, asked=asked, support=support), desk, change=number)


def _kept(about: AskedItem, desk: Desk, *, change: int | None = None) -> SupportKept:
    is_open = about.support is not None and about.support.state is SupportState.ASKED
    waits_for = answerers(desk.directory, about.asked, desk.today(about.asked)) if is_open else ()
    return SupportKept(about=about, change=change, waits_for=waits_for)
