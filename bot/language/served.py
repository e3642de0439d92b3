"""Which command carries out what was asked about an item; what none does yet stays as it was asked."""

from __future__ import annotations

from bot.domain.commands import (
    AddNote,
    AskFor,
    AssignItem,
    Command,
    DropItem,
    EditItem,
    Form,
    HoldItem,
    NotServed,
    ReopenItem,
    ShowHistory,
    SkipItem,
    StopRepeating,
    TakeItem,
)
from bot.domain.item import ItemId


def served(asked: NotServed) -> Command:
    """The command that does it, or the request itself."""
    return asked if asked.item is None else _about(asked, asked.item)


def _about(asked: NotServed, item: ItemId) -> Command:
    match asked.verb:
        case "assign" if not asked.leads and not asked.organisations:
            return AskFor(form=Form.ASSIGN, item=item)
        case "assign":
            return AssignItem(item=item, leads=asked.leads, organisations=asked.organisations)
        case "take":
            return TakeItem(item=item)
        case "hold":
            return HoldItem(item=item, reason=asked.words, review=asked.review)
        case "reopen":
            return ReopenItem(item=item)
        case "drop":
            return DropItem(item=item, reason=asked.words)
        case "edit" if asked.words or asked.priority:
            return EditItem(item=item, title=asked.words, priority=asked.priority)
        case "edit":
            return AskFor(form=Form.EDIT, item=item)
        case "note" if not asked.words:
            return AskFor(form=Form.NOTE, item=item)
        case "note":
            return AddNote(item=item, text=asked.words)
        case "skip":
            return SkipItem(item=item)
        case "stop":
            return StopRepeating(item=item)
        case "history":
            return ShowHistory(item=item)
        case _:
            return asked
