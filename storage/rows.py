"""Rows to frozen values and back, and the JSON snapshots of items that the history keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from bot.domain.cadence import Cadence
from bot.domain.due import Due, Precision, Step
from bot.domain.group import DigestTime, Group, Meeting, Seat, Subgroup
from bot.domain.history import Change, RecordedChange
from bot.domain.item import Anchor, Item, ItemId, Kind, Part, Priority, Slip, Source, Status
from bot.domain.mute import Mute
from bot.domain.notice import ClaimedNotice, Notice, Problem
from bot.domain.person import Channel, Language, Names, Person, Side
from bot.domain.proposal import Approval, Proposal
from bot.domain.recurrence import Recurrence
from bot.domain.support import Support, SupportState
from bot.ports import Card

Row = Mapping[Any, Any]
"""What one row holds, by the names of its columns."""

FORMAT = 1
"""The shape of a snapshot. Whoever changes `item_row` raises it and teaches `item_of_snapshot` the older shape."""


def item_row(item: Item) -> dict[str, Any]:
    """The item's columns, without the workspace."""
    return {
        "group_code": item.id.group,
        "number": item.id.number,
        "version": item.version,
        "kind": item.kind,
        "status": item.status,
        "title": item.title,
        "created_by": item.created_by,
        "created_at": item.created_at,
        "closed_at": item.closed_at,
        "leads": item.leads,
        "supporters": item.supporters,
        "organisations": item.organisations,
        **_due_columns(item.due),
        "first_due": _due_json(item.first_due),
        "slips": [_slip_json(slip) for slip in item.slips],
        "subgroup": item.subgroup,
        "place": item.place,
        "priority": item.priority,
        "hold_reason": item.hold_reason,
        "review": item.review,
        "outcome": item.outcome,
        "evidence": item.evidence,
        "parts": [_part_json(part) for part in item.parts],
        "supports": [_support_json(support) for support in item.supports],
        "source_channel": item.source.channel if item.source else None,
        "source_ts": item.source.ts if item.source else None,
        "source_link": item.source.link if item.source else None,
        **_anchor_columns(item.anchor),
        "recurs": item.recurrence.rule() if item.recurrence else None,
        "recurs_from": item.recurrence.start if item.recurrence else None,
    }


def item_of(row: Row) -> Item:
    """The item that a row or a read snapshot holds."""
    return Item(
        id=ItemId(row["group_code"], row["number"]),
        version=row["version"],
        kind=Kind(row["kind"]),
        status=Status(row["status"]),
        title=row["title"],
        created_by=row["created_by"],
        created_at=row["created_at"],
        closed_at=row["closed_at"],
        leads=tuple(row["leads"]),
        supporters=tuple(row["supporters"]),
        organisations=tuple(row["organisations"]),
        due=_due_of_columns(row),
        first_due=_due_of(row["first_due"]),
        slips=tuple(_slip_of(slip) for slip in row["slips"]),
        subgroup=row["subgroup"],
        place=row["place"],
        priority=Priority(row["priority"]) if row["priority"] else None,
        hold_reason=row["hold_reason"],
        review=row["review"],
        outcome=row["outcome"],
        evidence=row["evidence"],
        parts=tuple(_part_of(part) for part in row["parts"]),
        supports=tuple(_support_of(support) for support in row["supports"]),
        source=_source_of(row),
        anchor=_anchor_of(row),
        recurrence=Recurrence.of_rule(row["recurs"], row["recurs_from"]) if row["recurs"] else None,
    )


def _source_of(row: Row) -> Source | None:
    if row["source_channel"] is None:
        return None
    return Source(channel=row["source_channel"], ts=row["source_ts"], link=row["source_link"])


def _anchor_columns(anchor: Anchor | None) -> dict[str, str | None]:
    return {
        "anchor_item": str(anchor.item) if anchor and anchor.item else None,
        "anchor_meeting": anchor.meeting if anchor and anchor.meeting else None,
        "anchor_offset": anchor.offset.iso() if anchor else None,
    }


def _anchor_of(row: Row) -> Anchor | None:
    if row["anchor_offset"] is None:
        return None
    item = ItemId.parse(row["anchor_item"] or "")
    return Anchor(item=item, meeting=row["anchor_meeting"] or "", offset=Step.from_iso(row["anchor_offset"]))


def _due_columns(due: Due | None) -> dict[str, Any]:
    return {
        "due_start": due.start if due else None,
        "due_end": due.end if due else None,
        "due_precision": due.precision if due else None,
        "due_tentative": due.tentative if due else None,
        "due_words": due.words if due else None,
    }


def _due_of_columns(row: Row) -> Due | None:
    if row["due_start"] is None:
        return None
    return Due(
        start=row["due_start"],
        end=row["due_end"],
        precision=Precision(row["due_precision"]),
        tentative=row["due_tentative"],
        words=row["due_words"],
    )


def _due_json(due: Due | None) -> dict[str, Any] | None:
    if due is None:
        return None
    return {
        "start": due.start.isoformat(),
        "end": due.end.isoformat(),
        "precision": due.precision.value,
        "tentative": due.tentative,
        "words": due.words,
    }


def _due_of(kept: Row | None) -> Due | None:
    if kept is None:
        return None
    return Due(
        start=date.fromisoformat(kept["start"]),
        end=date.fromisoformat(kept["end"]),
        precision=Precision(kept["precision"]),
        tentative=kept["tentative"],
        words=kept["words"],
    )


def _slip_json(slip: Slip) -> dict[str, Any]:
    return {"due": _due_json(slip.due), "at": _iso(slip.at), "by": slip.by, "reason": slip.reason}


def _slip_of(kept: Row) -> Slip:
    return Slip(due=_due_of(kept["due"]), at=_instant(kept["at"]), by=kept["by"], reason=kept["reason"])


def _part_json(part: Part) -> dict[str, Any]:
    return {"by": part.by, "at": _iso(part.at), "outcome": part.outcome, "evidence": part.evidence}


def _part_of(kept: Row) -> Part:
    return Part(by=kept["by"], at=_instant(kept["at"]), outcome=kept["outcome"], evidence=kept["evidence"])


def _support_json(support: Support) -> dict[str, Any]:
    return {
        "group": support.group,
        "by": support.by,
        "at": _iso(support.at),
        "state": support.state,
        "answered_by": support.answered_by,
        "answered_at": _iso(support.answered_at) if support.answered_at else None,
        "reason": support.reason,
    }


def _support_of(kept: Row) -> Support:
    return Support(
        group=kept["group"],
        by=kept["by"],
        at=_instant(kept["at"]),
        state=SupportState(kept["state"]),
        answered_by=kept["answered_by"],
        answered_at=_instant(kept["answered_at"]) if kept["answered_at"] else None,
        reason=kept["reason"],
    )


def _iso(at: datetime) -> str:
    if at.utcoffset() is None:
        raise ValueError(f"{at} has no time zone, and only instants are kept")
    return at.isoformat()


_instant = datetime.fromisoformat

_READ: Mapping[str, Callable[[str], Any]] = {
    "created_at": _instant,
    "closed_at": _instant,
    "due_start": date.fromisoformat,
    "due_end": date.fromisoformat,
    "review": date.fromisoformat,
    "recurs_from": date.fromisoformat,
}


def snapshot_of(item: Item) -> dict[str, Any]:
    """The whole item as values that JSON can hold."""
    kept = item_row(item)
    for name in _READ:
        value = kept[name]
        if value is not None:
            kept[name] = _iso(value) if isinstance(value, datetime) else value.isoformat()
    return {"format": FORMAT, **kept}


def item_of_snapshot(kept: Row) -> Item:
    """The item that a snapshot holds. Raises ValueError for the snapshot of a newer program."""
    if kept["format"] != FORMAT:
        raise ValueError(f"a snapshot of format {kept['format']}; this program reads format {FORMAT}")
    read = {name: reader(kept[name]) for name, reader in _READ.items() if kept[name] is not None}
    return item_of({**kept, **read})


def change_row(change: Change) -> dict[str, Any]:
    """The change's columns, without the workspace and its number."""
    return {
        "group_code": change.item.group,
        "number": change.item.number,
        "verb": change.verb,
        "before": snapshot_of(change.before) if change.before else None,
        "after": snapshot_of(change.after),
        "actor": change.by,
        "at": change.at,
        "origin": change.origin,
        "undoes": change.undoes,
        "note": change.note,
        "cause": change.cause,
        "proposer": change.proposer,
        "approvers": change.approvers,
    }


def recorded_of(row: Row) -> RecordedChange:
    """The change that a row holds."""
    change = Change(
        item=ItemId(row["group_code"], row["number"]),
        verb=row["verb"],
        before=item_of_snapshot(row["before"]) if row["before"] else None,
        after=item_of_snapshot(row["after"]),
        by=row["actor"],
        at=row["at"],
        origin=row["origin"],
        undoes=row["undoes"],
        note=row["note"],
        cause=row["cause"],
        proposer=row["proposer"],
        approvers=tuple(row["approvers"]),
    )
    return RecordedChange(number=row["change"], change=change, undone_by=row["undone_by"])


def proposal_row(proposal: Proposal) -> dict[str, Any]:
    """The proposal's columns, without the workspace and its number."""
    return {
        "version": proposal.version,
        "group_code": proposal.item.group,
        "number": proposal.item.number,
        "kind": proposal.kind,
        "state": proposal.state,
        "proposer": proposal.by,
        "at": proposal.at,
        "due": _due_json(proposal.due),
        "due_before": _due_json(proposal.before),
        **_anchor_columns(proposal.anchor),
        "reason": proposal.reason,
        "outcome": proposal.outcome,
        "evidence": proposal.evidence,
        "approvals": [{"by": one.by, "side": one.side, "at": _iso(one.at)} for one in proposal.approvals],
        "asked": proposal.asked,
        "settled_by": proposal.settled_by,
        "settled_at": proposal.settled_at,
        "answer": proposal.answer,
    }


def proposal_of(row: Row) -> Proposal:
    """The proposal that a row holds."""
    return Proposal(
        number=row["proposal"],
        version=row["version"],
        item=ItemId(row["group_code"], row["number"]),
        kind=row["kind"],
        state=row["state"],
        by=row["proposer"],
        at=row["at"],
        due=_due_of(row["due"]),
        before=_due_of(row["due_before"]),
        anchor=_anchor_of(row),
        reason=row["reason"],
        outcome=row["outcome"],
        evidence=row["evidence"],
        approvals=tuple(
            Approval(by=one["by"], side=one["side"], at=_instant(one["at"])) for one in row["approvals"]
        ),
        asked=tuple(row["asked"]),
        settled_by=row["settled_by"],
        settled_at=row["settled_at"],
        answer=row["answer"],
    )


def notice_of(row: Row) -> Notice:
    """The notice that a row holds."""
    return Notice(
        kind=row["kind"], thing=row["thing"], target=row["target"], period=row["period"], due_at=row["due_at"]
    )


def claimed_of(row: Row) -> ClaimedNotice:
    """The notice of a row that was just claimed."""
    return ClaimedNotice(
        notice=notice_of(row), attempts=row["attempts"], lease=row["lease"], doubtful=row["doubtful"]
    )


def problem_of(row: Row) -> Problem:
    """The trouble with a notice that a row tells of."""
    return Problem(notice=notice_of(row), state=row["state"], attempts=row["attempts"], reason=row["reason"])


def card_of(row: Row) -> Card:
    """The card that a row holds."""
    return Card(channel=row["channel"], ts=row["ts"])


def names_json(names: Names) -> dict[str, str]:
    """The three names as values that JSON can hold."""
    return {"en": names.en, "es": names.es, "fr": names.fr}


def names_of(kept: Row) -> Names:
    """The three names."""
    return Names(en=kept["en"], es=kept["es"], fr=kept["fr"])


def side_row(side: Side, position: int) -> dict[str, Any]:
    """The side's columns, without the workspace."""
    return {
        "code": side.code,
        "position": position,
        "names": names_json(side.names),
        "holidays": side.holidays,
        "timezone": side.timezone,
        "dates": side.dates,
        "fiscal_year": side.fiscal_year,
    }


def side_of(row: Row) -> Side:
    """The side that a row holds."""
    return Side(
        code=row["code"],
        names=names_of(row["names"]),
        holidays=row["holidays"],
        timezone=row["timezone"],
        dates=row["dates"],
        fiscal_year=row["fiscal_year"],
    )


def group_row(group: Group, position: int) -> dict[str, Any]:
    """The group's columns, without the workspace, subgroups and seats."""
    return {
        "code": group.code,
        "position": position,
        "names": names_json(group.names),
        "aliases": group.aliases,
        "channel": group.channel,
        "timezone": group.timezone,
        "languages": [language.value for language in group.languages],
        "digest_weekday": group.digest.weekday,
        "digest_at": group.digest.at,
        "cadence": asdict(group.cadence),
        "dates": group.dates,
        "sign_off": group.sign_off,
    }


def group_of(row: Row, subgroups: tuple[Subgroup, ...], seats: tuple[Seat, ...]) -> Group:
    """The group that a row holds, with its subgroups and seats."""
    return Group(
        code=row["code"],
        names=names_of(row["names"]),
        aliases=tuple(row["aliases"]),
        channel=row["channel"],
        timezone=row["timezone"],
        languages=tuple(Language(code) for code in row["languages"]),
        digest=DigestTime(weekday=row["digest_weekday"], at=row["digest_at"]),
        cadence=_cadence_of(row["cadence"]),
        dates=row["dates"],
        sign_off=row["sign_off"],
        subgroups=subgroups,
        seats=seats,
    )


def _cadence_of(kept: Row) -> Cadence:
    return Cadence(
        actions=tuple(kept["actions"]),
        milestones=tuple(kept["milestones"]),
        late=tuple(kept["late"]),
        grace=kept["grace"],
    )


def subgroup_row(subgroup: Subgroup, group: str, position: int) -> dict[str, Any]:
    """The subgroup's columns, without the workspace."""
    return {
        "group_code": group,
        "code": subgroup.code,
        "position": position,
        "names": names_json(subgroup.names),
        "since": subgroup.since,
        "until": subgroup.until,
        "successor": subgroup.successor,
    }


def subgroup_of(row: Row) -> Subgroup:
    """The subgroup that a row holds."""
    return Subgroup(
        code=row["code"],
        names=names_of(row["names"]),
        since=row["since"],
        until=row["until"],
        successor=row["successor"],
    )


_SEAT_COLUMNS = ("person", "name", "role", "side", "title", "sector", "subgroup", "since", "until")


def seat_row(seat: Seat, group: str, position: int) -> dict[str, Any]:
    """The seat's columns, without the workspace."""
    return {
        "group_code": group,
        "position": position,
        **{name: getattr(seat, name) for name in _SEAT_COLUMNS},
    }


def seat_of(row: Row) -> Seat:
    """The seat that a row holds."""
    return Seat(**{name: row[name] for name in _SEAT_COLUMNS})


def meeting_row(meeting: Meeting, position: int) -> dict[str, Any]:
    """The meeting's columns, without the workspace."""
    return {
        "position": position,
        "names": names_json(meeting.names),
        "first_day": meeting.start,
        "last_day": meeting.end,
        "group_code": meeting.group,
    }


def meeting_of(row: Row) -> Meeting:
    """The meeting that a row holds."""
    return Meeting(
        names=names_of(row["names"]), start=row["first_day"], end=row["last_day"], group=row["group_code"]
    )


_PERSON_COLUMNS = ("name", "timezone", "locale", "guest", "outsider", "gone", "language", "hour")


def person_row(person: Person) -> dict[str, Any]:
    """The person's columns, without the workspace."""
    mutes = [[mute.thing, mute.until and mute.until.isoformat()] for mute in person.mutes]
    return {"person": person.id, "mutes": mutes, **{name: getattr(person, name) for name in _PERSON_COLUMNS}}


def person_of(row: Row) -> Person:
    """The person that a row holds."""
    mutes = (
        Mute(thing=thing, until=date.fromisoformat(until) if until else None) for thing, until in row["mutes"]
    )
    return Person(id=row["person"], mutes=tuple(mutes), **{name: row[name] for name in _PERSON_COLUMNS})


def channel_row(channel: Channel) -> dict[str, Any]:
    """The channel's columns, without the workspace."""
    return {
        "channel": channel.id,
        "name": channel.name,
        "private": channel.private,
        "archived": channel.archived,
        "lost": channel.lost,
        "members": None if channel.members is None else sorted(channel.members),
    }


def channel_of(row: Row) -> Channel:
    """The channel that a row holds."""
    return Channel(
        id=row["channel"],
        name=row["name"],
        private=row["private"],
        archived=row["archived"],
        lost=row["lost"],
        members=None if row["members"] is None else frozenset(row["members"]),
    )
