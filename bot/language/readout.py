"""What was understood, as the values that `bot read` prints; a line in gives a line out, whatever it holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.commands import (
    AboutItem,
    AddItem,
    AddNote,
    AskSupport,
    AskToAdd,
    AskToSetUp,
    AssignItem,
    ChangeSettings,
    Command,
    DeclineProposal,
    DropItem,
    EditItem,
    FinishPart,
    HoldItem,
    ListItems,
    ListProposals,
    MarkDone,
    MoveItem,
    MuteReminders,
    NotServed,
    NotUnderstood,
    SetUpChannel,
    ShareAnswer,
    ShowDigest,
    ShowHelp,
    ShowMenu,
    ShowSettings,
    ShowTimeline,
    SkipItem,
    TakeItem,
    UndoChange,
    UnmuteReminders,
    UnreadDate,
)
from bot.domain.due import Due, Precision, Season, Span, month_of, on, quarter_of, season_of, week_of, year_of
from bot.domain.group import Group
from bot.domain.item import Anchor
from bot.domain.person import DateOrder, Language, Names, PersonId
from bot.language.dates import read_due
from bot.language.ear import Ear
from bot.language.known_groups import KNOWN_GROUPS, KNOWN_SIDES
from bot.language.understand import Opening, Reading, understand

_OPENINGS = {"action": Opening.ACTION, "milestone": Opening.MILESTONE, "ask": Opening.ASK}
ME = PersonId("me")


def blank(intent: str = "unknown") -> dict[str, Any]:
    """The record with nothing in it."""
    return {
        "intent": intent, "title": "", "due": None, "after": None, "shift": None, "review": None, "owners": [], "names": [],
        "owner": None, "rrule": None, "priority": None, "status": None, "group": None, "subgroup": None, "item": None,
        "min_late_days": None, "by": None, "language": "en", "other_readings": [], "trail": [],
    }  # fmt: skip


def due_record(due: Due | None) -> dict[str, Any] | None:
    """The window as every output has it."""
    if due is None:
        return None
    return {
        "start": due.start.isoformat(),
        "end": due.end.isoformat(),
        "precision": due.precision.value,
        "tentative": due.tentative,
    }


def anchor_record(anchor: Anchor | None) -> dict[str, str] | None:
    """What a date hangs on, and how far from it, as every output has it."""
    if anchor is None:
        return None
    on = {"item": str(anchor.item)} if anchor.item else {"meeting": anchor.meeting}
    return on | {"offset": anchor.offset.iso()}


def readout(reading: Reading, speaker: PersonId | None = None) -> dict[str, Any]:
    """The record of a reading; `speaker` is who "me" is."""
    record = blank(reading.intent)
    record.update(_of_command(reading.command, speaker or ME))
    if reading.recurrence:
        record["rrule"] = reading.recurrence.rule()
        # A rule without a first day has no date of its own: the next ones are told beside it.
        record["due"] = record["due"] if reading.recurrence.start else None
    record["after"] = anchor_record(reading.after) or record["after"]
    record["more"] = [readout(other, speaker) for other in reading.more]
    if reading.subgroup_words:
        record["subgroup"] = reading.subgroup_words
    record["language"] = reading.language.value
    record["other_readings"] = [{"due": due_record(other.due), "why": other.why} for other in reading.others]
    record["trail"] = list(reading.trail)
    return record


def _of_command(command: Command, speaker: PersonId) -> dict[str, Any]:
    match command:
        case AddItem():
            return _of_add(command)
        case AskToAdd():
            return {
                "title": command.title,
                "group": command.group,
                "due": due_record(command.due),
                "owners": list(command.leads),
            }
        case UnreadDate():
            return {"item": str(command.item) if command.item else None}
        case ListItems():
            return _of_list(command, speaker)
        case ShowTimeline():
            return {"group": command.group, "due": _span_record(command.span)}
        case ShowDigest():
            return {"group": command.group, "due": _week_record(command.day)}
        case NotServed():
            return _of_wish(command, speaker)
        case MuteReminders() | UnmuteReminders():
            return _of_mute(command)
        case ShareAnswer(shown=shown):
            return _of_command(shown, speaker) if shown else {}
        case FinishPart():
            return {"status": "done"}
        case (
            UndoChange()
            | ListProposals()
            | ShowHelp()
            | ShowMenu()
            | ShowSettings()
            | ChangeSettings()
            | AskToSetUp()
            | SetUpChannel()
            | NotUnderstood()
        ):
            return {}
        case _:
            return {"item": str(command.item)} | _about_item(command, speaker)


def _about_item(command: AboutItem, speaker: PersonId) -> dict[str, Any]:
    """What is said about the item, besides which it is."""
    match command:
        case MarkDone():
            return {"status": "done", "outcome": command.outcome, "evidence": command.evidence}
        case MoveItem():
            shift = command.shift.iso() if command.shift else None
            due, after = due_record(command.due), anchor_record(command.anchor)
            return {"due": due, "after": after, "shift": shift, "reason": command.reason}
        case AssignItem():
            return {"owner": _owner(command.leads, speaker), "names": list(command.organisations)}
        case TakeItem():
            return {"owner": ME}
        case HoldItem():
            return {"status": "on_hold", "review": _day_record(command.review), "words": command.reason}
        case AskSupport():
            return {"group": command.group}
        case DropItem() | DeclineProposal():
            return {"words": command.reason}
        case EditItem():
            level = command.priority.value if command.priority else None
            return {"title": command.title, "place": command.place, "priority": level}
        case SkipItem():
            return {"due": due_record(command.due)}
        case AddNote():
            return {"note": command.text}
        case _:
            return {}


def _of_add(command: AddItem) -> dict[str, Any]:
    return {
        "title": command.title,
        "due": due_record(command.due),
        "review": _day_record(command.review),
        "owners": list(command.leads),
        "names": list(command.organisations),
        "priority": command.priority.value if command.priority else None,
        "status": "on_hold" if command.on_hold else None,
        "group": command.group,
        "subgroup": command.subgroup,
        "place": command.place,
    }


def _of_list(command: ListItems, speaker: PersonId) -> dict[str, Any]:
    owner = command.owner
    if command.mine or owner == speaker:
        owner = ME
    return {
        "title": command.words,
        "group": next(iter(command.groups), None),
        "groups": list(command.groups) if len(command.groups) > 1 else [],
        "subgroup": command.subgroup,
        "owner": owner,
        "side": command.side,
        "names": list(command.organisations),
        "priority": command.priority.value if command.priority else None,
        "status": command.status.value if command.status else None,
        "lacks": command.lacks.value if command.lacks else None,
        "due": _span_record(command.span),
        "min_late_days": command.min_late_days,
        "by": "country" if command.by_country else None,
        "unread": command.unread,
    }


def _of_mute(command: MuteReminders | UnmuteReminders) -> dict[str, Any]:
    due = command.due if isinstance(command, MuteReminders) else None
    return {
        "item": str(command.item) if command.item else None,
        "group": command.group,
        "due": due_record(due),
    }


def _of_wish(command: NotServed, speaker: PersonId) -> dict[str, Any]:
    record = {
        "item": str(command.item) if command.item else None,
        "group": command.group,
        "names": list(command.organisations),
        "owner": _owner(command.leads, speaker),
        "review": _day_record(command.review),
        "due": due_record(command.due) or _span_record(command.span),
        "status": "on_hold" if command.verb == "hold" else None,
        "priority": command.priority.value if command.priority else None,
    }
    return record | {_SAYS.get(command.verb, "words"): command.words}


_SAYS = {"edit": "title", "note": "note"}
"""Under which name the words of such a request are told."""


def _owner(leads: Sequence[PersonId], speaker: PersonId) -> str | None:
    return next((ME if lead == speaker else lead for lead in leads), None)


def _day_record(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _week_record(day: date | None) -> dict[str, Any] | None:
    return due_record(week_of(day)) if day else None


def _span_record(span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    start, end = (day.isoformat() if day else None for day in (span.start, span.end))
    return {"start": start, "end": end, "precision": _precision(span).value, "tentative": False}


def _precision(span: Span) -> Precision:
    """The period that the span is just as long as."""
    first, last = span.start, span.end
    if first is None or last is None:
        return Precision.RANGE
    months = (
        month_of(first.year, first.month),
        quarter_of(first.year, (first.month + 2) // 3),
        year_of(first.year),
    )
    periods = (on(first), week_of(first), *months)
    seasons = (season_of(first.year, season) for season in Season)
    same = (due.precision for due in (*periods, *seasons) if (due.start, due.end) == (first, last))
    return next(same, Precision.RANGE)


def read_line(record: object) -> dict[str, Any]:
    """The record for one line in, whatever it holds; what cannot be used is said in the trail."""
    if not isinstance(record, Mapping):
        return blank() | {"trail": ["the line is no object"]}
    text, kind = record.get("text"), record.get("kind", "ask")
    if not isinstance(text, str) or not isinstance(kind, str) or kind not in {*_OPENINGS, "due"}:
        return blank() | {
            "trail": ["text must be a string" if not isinstance(text, str) else f"no such kind: {kind!r}"]
        }
    try:
        ear = _ear(record)
    except (
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        ZoneInfoNotFoundError,
        OSError,
        OverflowError,
    ) as problem:
        return blank() | {"trail": [f"unusable: {problem}"]}
    if kind == "due":
        return _date_line(text, ear)
    speaker = record.get("speaker")
    return readout(
        understand(text, _OPENINGS[kind], ear), PersonId(speaker) if isinstance(speaker, str) else None
    )


def _date_line(text: str, ear: Ear) -> dict[str, Any]:
    reading = read_due(text, ear)
    others = [{"due": due_record(due), "why": why} for due, why in reading.others]
    return blank() | {
        "due": due_record(reading.due or reading.first),
        "after": anchor_record(reading.after),
        "rrule": reading.recurrence.rule() if reading.recurrence else None,
        "language": ear.language.value,
        "other_readings": others,
        "trail": list(reading.trail),
    }


def _ear(record: Mapping[Any, Any]) -> Ear:
    zone = str(record.get("tz") or "UTC")
    locale = str(record.get("lang") or "en")
    speaker = record.get("speaker")
    return Ear(
        now=_moment(str(record["now"]), zone),
        timezone=zone,
        language=Language.of(locale) or Language.EN,
        order=_order(locale),
        groups=(*_groups(record.get("groups") or ()), *KNOWN_GROUPS),
        people={PersonId(str(person["id"])): str(person["name"]) for person in record.get("people") or ()},
        sides=KNOWN_SIDES,
        speaker=PersonId(speaker) if isinstance(speaker, str) else ME,
    )


def _moment(now: str, zone: str) -> datetime:
    moment = datetime.fromisoformat(now)
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


def _order(locale: str) -> DateOrder:
    tag = locale.replace("_", "-").lower()
    return DateOrder.MDY if tag.startswith("en") and tag != "en-gb" else DateOrder.DMY


def _groups(listed: Sequence[Mapping[str, Any]]) -> list[Group]:
    return [
        Group(code=str(one["code"]), names=_names(one), aliases=tuple(map(str, one.get("aliases") or ())))
        for one in listed
    ]


def _names(one: Mapping[str, Any]) -> Names:
    given = one.get("names") or one.get("name") or one["code"]
    if isinstance(given, Mapping):
        return Names(
            **{
                code: str(given.get(code) or next(iter(given.values()), one["code"]))
                for code in ("en", "es", "fr")
            }
        )
    listed = [given] if isinstance(given, str) else [str(name) for name in given] or [str(one["code"])]
    listed += [listed[-1]] * (3 - len(listed))
    return Names(en=listed[0], es=listed[1], fr=listed[2])
