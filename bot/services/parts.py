"""Done: an item is closed, or what one of its several leads has done of it is kept."""

from __future__ import annotations

from bot.domain.commands import MarkDone
from bot.domain.group import Group
from bot.domain.history import Verb
from bot.domain.item import Item, Part, Status
from bot.domain.outcomes import Outcome, PartAsked, Refused, Trouble
from bot.domain.proposal import needs_sign_off
from bot.domain.roles import chairs_of
from bot.services.access import changeable, unless_allowed
from bot.services.desk import Desk
from bot.services.record import change
from bot.services.settling import close
from bot.services.signoff import propose_closing


def mark_done(command: MarkDone, desk: Desk) -> Outcome:
    """Close the item, with what came of it. Each of several leads speaks for their own part, and the last closes it;
    for all of them, co-chairs may."""
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    leads = desk.scene.speaker in item.leads
    if command.mine and not leads:
        return Refused(trouble=Trouble.NO_PART, item=item)
    if leads and len(item.leads) > 1 and not command.whole:
        return _part_done(item, group, command, desk)
    return _unless_for_others(item, group, desk) or _close(item, _closed(item, command, desk), group, desk)


def finish_part(desk: Desk) -> Outcome:
    """The speaker's part of the one item of which they have one open: here, or else anywhere; of several, ask which."""
    codes = tuple(group.code for group in desk.visible_groups())
    led = desk.ledger.items(groups=codes, statuses=(Status.OPEN, Status.ON_HOLD), lead=desk.scene.speaker)
    parts = tuple(item for item in led if len(item.leads) > 1 and desk.scene.speaker in item.waits_for)
    here = tuple(item for item in parts if desk.here and item.id.group == desk.here.code)
    asked = here or parts
    if not asked:
        return Refused(trouble=Trouble.NO_PART_OPEN)
    if len(asked) > 1:
        return PartAsked(items=asked)
    return mark_done(MarkDone(item=asked[0].id, mine=True), desk)


def _unless_for_others(item: Item, group: Group, desk: Desk) -> Refused | None:
    """The refusal, where the leads are several and somebody else would speak for them."""
    if len(item.leads) < 2:
        return None
    chairs = chairs_of(group, desk.today(group))
    own = () if desk.scene.speaker in item.leads else item.leads
    return unless_allowed(item, tuple(dict.fromkeys((*own, *chairs))), desk)


def _part_done(item: Item, group: Group, command: MarkDone, desk: Desk) -> Outcome:
    speaker = desk.scene.speaker
    if not item.waits_for:
        # All have said so, and the closing was not signed: it is asked for again, in these words.
        return _close(item, _closed(item, command, desk), group, desk)
    if speaker not in item.waits_for:
        return Refused(trouble=Trouble.PART_ALREADY_DONE, item=item)
    part = Part(by=speaker, at=desk.scene.now, outcome=command.outcome, evidence=command.evidence)
    after = item.with_part(part)
    if not after.waits_for:
        return _close(item, _closed(after, MarkDone(item=item.id), desk), group, desk)
    return change(desk, Verb.PART_DONE, before=item, after=after, group=group, note=command.outcome)


def _close(item: Item, closed: Item, group: Group, desk: Desk) -> Outcome:
    """Close it, or where that must be signed, propose to."""
    if needs_sign_off(item, group):
        return propose_closing(item, closed, group, desk)
    return close(item, closed, group, desk)


def _closed(item: Item, command: MarkDone, desk: Desk) -> Item:
    """The item, done: where nothing is said of what came of it, that is what its leads said of their parts."""
    outcomes = dict.fromkeys(part.outcome for part in item.parts if part.outcome)
    links = [part.evidence for part in item.parts if part.evidence]
    return item.finished(
        at=desk.scene.now,
        outcome=command.outcome or "; ".join(outcomes),
        evidence=command.evidence or (links[-1] if links else ""),
    )
