"""Buttons carry whole commands: what is written into them, and reading it back without trusting it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date
from hashlib import blake2b
from types import MappingProxyType
from typing import Any, NamedTuple

from bot.domain.commands import (
    AcceptSupport,
    AddItem,
    AddNote,
    ApproveProposal,
    AskFor,
    AskSupport,
    AskToAdd,
    AskToSetUp,
    AssignItem,
    ChangeSettings,
    Command,
    DeclineProposal,
    DeclineSupport,
    DropItem,
    EditItem,
    FinishPart,
    FollowItem,
    Form,
    HoldItem,
    Lack,
    ListItems,
    ListProposals,
    MarkDone,
    MoveItem,
    MuteReminders,
    RemindLater,
    ReopenItem,
    Shareable,
    ShareAnswer,
    ShowDigest,
    ShowHelp,
    ShowHistory,
    ShowItem,
    ShowMenu,
    ShowSettings,
    ShowTimeline,
    SkipItem,
    StopRepeating,
    TakeBackProposal,
    TakeItem,
    UndoChange,
    UnfollowItem,
    UnmuteReminders,
)
from bot.domain.due import Due, Precision, Span, Step
from bot.domain.item import Anchor, ItemId, Kind, Priority, Status
from bot.domain.person import Language
from bot.domain.recurrence import Recurrence
from bot.render.cut import cut, size

VERSION = 1
VALUE_LIMIT = 2000
PREFIX = "do"
LIST_SHARE = 600
"""How much of a value a list of names may take when something must give way."""
ROOM_AROUND = 100
"""What a command takes that carries another one."""
KEPT = 20
"""What stays of every text, however long the others are."""

_VERBS: Mapping[str, type[Command]] = MappingProxyType(
    {
        "add": AddItem,
        "done": MarkDone,
        "finish_part": FinishPart,
        "move": MoveItem,
        "assign": AssignItem,
        "take": TakeItem,
        "hold": HoldItem,
        "reopen": ReopenItem,
        "drop": DropItem,
        "edit": EditItem,
        "note": AddNote,
        "skip": SkipItem,
        "stop": StopRepeating,
        "approve": ApproveProposal,
        "decline": DeclineProposal,
        "take_back": TakeBackProposal,
        "proposals": ListProposals,
        "later": RemindLater,
        "ask_support": AskSupport,
        "accept": AcceptSupport,
        "decline_support": DeclineSupport,
        "history": ShowHistory,
        "follow": FollowItem,
        "unfollow": UnfollowItem,
        "mute": MuteReminders,
        "unmute": UnmuteReminders,
        "settings": ShowSettings,
        "set": ChangeSettings,
        "share": ShareAnswer,
        "ask": AskFor,
        "ask_add": AskToAdd,
        "set_up": AskToSetUp,
        "show": ShowItem,
        "list": ListItems,
        "digest": ShowDigest,
        "timeline": ShowTimeline,
        "undo": UndoChange,
        "help": ShowHelp,
        "menu": ShowMenu,
    }
)
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_VERB_OF = {command: verb for verb, command in _VERBS.items()}
_FREE_TEXT = (
    "title",
    "words",
    "hold_reason",
    "subgroup",
    "place",
    "outcome",
    "evidence",
    "reason",
    "unread",
    "unkept",
    "anchored",
    "text",
)


def button_id(command: Command) -> str:
    """The action id: verb and item, and where there is more to it a digest, so that it is unique in a message."""
    held = _held(command)
    parts = [PREFIX, held.pop("do")]
    if "item" in held:
        parts.append(held.pop("item"))
    held.pop("v")
    if held:
        parts.append(blake2b(button_value(command).encode(), digest_size=6).hexdigest())
    return ":".join(parts)


def button_value(command: Command) -> str:
    """The whole command as compact JSON. Free text is cut only where it would not fit into a button otherwise.

    Raises TypeError for a command that no button says.
    """
    return _compact(_fitted(_held(command), VALUE_LIMIT))


def _fitted(held: dict[str, Any], limit: int) -> dict[str, Any]:
    while (length := size(_compact(held))) > limit:
        _shorten(held, length - limit)
    return held


def menu_id(item: ItemId) -> str:
    """The action id of the menu of an item: each of its choices carries a whole command, as a button does."""
    return f"{PREFIX}:more:{item}"


def read_command(action_id: str, value: str) -> Command | None:
    """The command of a pressed button or a choice of a menu; None for anything that is not as it was written here."""
    try:
        command = _read(value)
        item = getattr(command, "item", None)
        is_ours = button_id(command) == action_id or (item is not None and menu_id(item) == action_id)
        return command if is_ours else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _held(command: Command) -> dict[str, Any]:
    verb = _VERB_OF.get(type(command))
    if verb is None:
        raise TypeError(f"no button says {type(command).__name__}")
    held: dict[str, Any] = {"v": VERSION, "do": verb}
    for field in fields(command):
        value = getattr(command, field.name)
        if field.default is MISSING or value != field.default:
            held[field.name] = _CODECS[field.name].put(value)
    return held


def _compact(held: Mapping[str, Any]) -> str:
    written = _JSON.encode(held)
    # Nothing that Slack might escape on its way there and back.
    return written.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _shorten(held: dict[str, Any], excess: int) -> None:
    """Take something off what is held: first what is said elsewhere too, last what nobody else knows."""
    due = held.get("due")
    if due and due.pop("words", ""):
        return
    longest = max(_FREE_TEXT, key=lambda name: size(held.get(name, "")))
    names = "organisations" if held.get("organisations") else "leads"
    if held.get(names) and (size(_compact(held[names])) > LIST_SHARE or size(held.get(longest, "")) <= KEPT):
        held[names] = held[names][:-1]
        return
    if size(held.get(longest, "")) <= KEPT:
        raise ValueError(f"the command is too long for a button: {held!r}")
    # JSON may write a letter as six: a sixth of the excess at a time never takes off too much.
    held[longest] = cut(held[longest], max(KEPT, size(held[longest]) - max(1, excess // 6)))


def _read(value: str) -> Command:
    if size(value) > VALUE_LIMIT:
        raise ValueError("longer than any button's value")
    held = json.loads(value)
    version = held.pop("v")
    if isinstance(version, bool) or version != VERSION:
        raise ValueError(f"version {version!r} is unknown")
    command = _VERBS[held.pop("do")]
    return command(**{name: _CODECS[name].get(written) for name, written in held.items()})


class _Codec(NamedTuple):
    """How a field of a command is written, and read back with its type checked."""

    put: Callable[[Any], Any]
    get: Callable[[Any], Any]


def _as_is(value: Any) -> Any:
    return value


def _checked(kind: type) -> _Codec:
    def get(written: Any) -> Any:
        if type(written) is not kind:
            raise TypeError(f"{written!r} is no {kind.__name__}")
        return written

    return _Codec(_as_is, get)


_TEXT, _FLAG, _NUMBER = _checked(str), _checked(bool), _checked(int)


def _matching(pattern: str) -> _Codec:
    shape = re.compile(pattern)

    def get(written: Any) -> Any:
        if not shape.fullmatch(written):
            raise ValueError(f"{written!r} has another shape")
        return written

    return _Codec(_as_is, get)


_PERSON, _ITEM_ID = _matching(r"[A-Za-z0-9_]{1,64}"), _matching(r"[^\s:]{1,40}-\d{1,9}")


def _several(one: _Codec) -> _Codec:
    def get(written: Any) -> Any:
        return tuple(one.get(each) for each in _checked(list).get(written))

    return _Codec(list, get)


def _put_due(due: Due | None) -> Any:
    if due is None:
        return None
    held = {"start": due.start.isoformat(), "end": due.end.isoformat(), "precision": due.precision.value}
    return held | ({"tentative": True} if due.tentative else {}) | ({"words": due.words} if due.words else {})


def _get_due(written: Any) -> Due:
    return Due(
        start=date.fromisoformat(written["start"]),
        end=date.fromisoformat(written["end"]),
        precision=Precision(written["precision"]),
        tentative=_FLAG.get(written.get("tentative", False)),
        words=_TEXT.get(written.get("words", "")),
    )


def _put_anchor(anchor: Anchor | None) -> Any:
    return anchor and [str(anchor.item or ""), anchor.meeting, anchor.offset.iso()]


def _get_anchor(written: Any) -> Anchor:
    item, meeting, offset = _checked(list).get(written)
    return Anchor(
        item=_get_item(item) if item else None, meeting=_TEXT.get(meeting), offset=Step.from_iso(offset)
    )


def _put_recurrence(recurrence: Recurrence | None) -> Any:
    return recurrence and [recurrence.rule(), recurrence.start and recurrence.start.isoformat()]


def _get_recurrence(written: Any) -> Recurrence:
    rule, start = _checked(list).get(written)
    return Recurrence.of_rule(_TEXT.get(rule), start and date.fromisoformat(start))


def _put_span(span: Span | None) -> Any:
    return span and [span.start and span.start.isoformat(), span.end and span.end.isoformat()]


def _get_span(written: Any) -> Span:
    start, end = _checked(list).get(written)
    return Span(start=start and date.fromisoformat(start), end=end and date.fromisoformat(end))


def _put_shown(shown: Shareable | None) -> Any:
    return shown and _fitted(_held(shown), VALUE_LIMIT - ROOM_AROUND)


def _get_shown(written: Any) -> Shareable:
    command = _read(_compact(written))
    if not isinstance(command, Shareable):
        raise TypeError(f"{command!r} is nothing to share")
    return command


def _get_item(written: Any) -> ItemId:
    group, _, number = _ITEM_ID.get(written).rpartition("-")
    return ItemId(group, int(number))


_DAY = _Codec(date.isoformat, date.fromisoformat)
_CODECS: Mapping[str, _Codec] = MappingProxyType(
    {
        "item": _Codec(str, _get_item),
        "due": _Codec(_put_due, _get_due),
        "shift": _Codec(Step.iso, Step.from_iso),
        "span": _Codec(_put_span, _get_span),
        "form": _Codec(str, Form),
        "kind": _Codec(str, Kind),
        "status": _Codec(str, Status),
        "priority": _Codec(str, Priority),
        "anchor": _Codec(_put_anchor, _get_anchor),
        "recurrence": _Codec(_put_recurrence, _get_recurrence),
        "leads": _several(_PERSON),
        "organisations": _several(_TEXT),
        "groups": _several(_TEXT),
        "lacks": _Codec(str, Lack),
        "language": _Codec(str, Language),
        "muted": _several(_TEXT),
        "shown": _Codec(_put_shown, _get_shown),
        "owner": _PERSON,
        "day": _DAY,
        "review": _DAY,
        "change": _NUMBER,
        "proposal": _NUMBER,
        "min_late_days": _NUMBER,
        "hour": _NUMBER,
    }
    | dict.fromkeys((*_FREE_TEXT, "group", "side"), _TEXT)
    | dict.fromkeys(("on_hold", "everywhere", "mine", "overdue", "by_country", "whole", "as_slack"), _FLAG)
)
