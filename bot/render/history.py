"""The history of an item: what was done to it, when and by whom, the newest change first."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.calendar import local_day
from bot.domain.group import Group
from bot.domain.history import Change, RecordedChange, Verb
from bot.domain.item import Item
from bot.domain.outcomes import HistoryShown
from bot.domain.person import PersonId
from bot.render.blocks import context, message, plain, section
from bot.render.card import Shown, edited, leads, note, person_name, title_line
from bot.render.cut import cut
from bot.render.message import Json, Message
from bot.render.reader import Reader
from bot.render.voice import Tongue

MOST = 40
"""So many changes are told; a message holds fifty blocks."""
LINE_LIMIT = 600


def history_message(shown: HistoryShown, reader: Reader) -> Message:
    """Every change in a line of its own."""
    heading = reader.tongue.text("history.heading", item=title_line(shown.item))
    newest = list(reversed(shown.changes))
    lines = [_line(recorded, shown, reader) for recorded in newest[:MOST]]
    if len(newest) > MOST:
        left = len(newest) - MOST
        lines.append(reader.tongue.count("history.older", left))
    return message("\n".join((heading, *lines)), _blocks(heading, lines))


def _blocks(heading: str, lines: list[str]) -> Iterator[Json]:
    yield section(plain(heading))
    yield from (context([line]) for line in lines)


def _line(recorded: RecordedChange, shown: HistoryShown, reader: Reader) -> str:
    """ "24 November 2026 · Alice (Canada) · moved to 4 December 2026: the ministry asked"."""
    change, tongue = recorded.change, reader.tongue
    day = tongue.day(local_day(change.at, shown.group.timezone))
    said = [day, person_name(reader.directory, change.by, tongue), what(change, shown.group, reader)]
    if change.proposer:
        said.append(_signed(change, change.proposer, reader))
    if recorded.undone_by:
        said.append(tongue.text("history.taken_back"))
    return cut(" · ".join(said), LINE_LIMIT)


def _signed(change: Change, proposer: PersonId, reader: Reader) -> str:
    """Who proposed it, and who signed."""
    tongue = reader.tongue
    signed = ", ".join(person_name(reader.directory, person, tongue) for person in change.approvers)
    by = person_name(reader.directory, proposer, tongue)
    if change.approvers == (proposer,):
        return tongue.text("history.signed_own", who=signed)
    return tongue.text("history.signed", proposer=by, who=signed)


def what(change: Change, group: Group, reader: Reader) -> str:
    """ "moved to 4 December 2026: the ministry asked"."""
    tongue, after = reader.tongue, change.after
    match change.verb:
        case Verb.MOVED:
            due = tongue.due(after.due) if after.due else "–"
            reason = after.slips[-1].reason if after.slips else ""
            return _with_reason(tongue.text("history.moved", due=due), reason, tongue)
        case Verb.SKIPPED | Verb.FOLLOWED:
            return tongue.text(f"history.{change.verb}", due=tongue.due(after.due) if after.due else "–")
        case Verb.ASSIGNED:
            item = Shown(item=after, group=group, directory=reader.directory, today=reader.today)
            return tongue.text("history.assigned", who=leads(item, tongue) or "–")
        case Verb.EDITED:
            return _edited(change.before or after, after, tongue)
        case Verb.PART_DONE:
            return _with_reason(tongue.text("history.part_done"), change.note, tongue)
        case Verb.SUPPORT_ASKED | Verb.SUPPORT_ACCEPTED | Verb.SUPPORT_DECLINED:
            return _support(change, reader)
        case Verb.NOTED:
            return tongue.text("history.noted", note=note(change.note))
        case Verb.HELD:
            return _with_reason(tongue.text("history.held"), after.hold_reason, tongue)
        case Verb.DONE | Verb.DROPPED:
            return _with_reason(tongue.text(f"history.{change.verb}"), after.outcome, tongue)
        case _:
            return tongue.text(f"history.{change.verb}")


def _edited(before: Item, after: Item, tongue: Tongue) -> str:
    said = edited(before, after)
    if said == "priority":
        return tongue.text(f"history.priority_{after.priority or 'none'}")
    return tongue.text(f"history.{said}", title=note(after.title), place=note(after.place))


def _support(change: Change, reader: Reader) -> str:
    """Which group was asked for support, or has answered."""
    tongue, groups = reader.tongue, reader.directory.groups
    names = ", ".join(tongue.name(groups[code].names) for code in change.supports if code in groups)
    said = [support.reason for code in change.supports if (support := change.after.support_of(code))]
    return _with_reason(tongue.text(f"history.{change.verb}", group=names or "–"), "; ".join(said), tongue)


def _with_reason(what: str, reason: str, tongue: Tongue) -> str:
    return tongue.text("history.why", what=what, reason=note(reason)) if reason else what
