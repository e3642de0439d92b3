"""Items as plain records: the shape of `bot list --format json`, and the rows of a spreadsheet."""

from __future__ import annotations

from typing import Any

from bot.domain.due import Due
from bot.domain.group import Directory
from bot.domain.item import Item
from bot.domain.outcomes import ListedItem

COLUMNS = (
    "id", "kind", "title", "status", "due_start", "due_end", "precision", "tentative", "first_due_end", "slips",
    "leads", "organisations", "group", "subgroup", "place", "priority", "late_days",
)  # fmt: skip
"""The columns of a spreadsheet of items, in order."""


def due_record(due: Due | None) -> dict[str, Any] | None:
    """A window as every output writes it; dates are ISO 8601."""
    if due is None:
        return None
    return {
        "start": due.start.isoformat(),
        "end": due.end.isoformat(),
        "precision": due.precision.value,
        "tentative": due.tentative,
    }


def item_record(row: ListedItem) -> dict[str, Any]:
    """An item as JSON has it."""
    item = row.item
    return {
        "id": str(item.id),
        "kind": item.kind.value,
        "title": item.title,
        "status": item.status.value,
        "due": due_record(item.due),
        "first_due": due_record(item.first_due),
        "slips": len(item.slips),
        "leads": list(item.leads),
        "names": list(item.organisations),
        "group": item.id.group,
        "subgroup": item.subgroup,
        "place": item.place,
        "priority": item.priority.value if item.priority else None,
        "late_days": row.late_days,
    }


def item_row(row: ListedItem, directory: Directory) -> tuple[object, ...]:
    """An item as a spreadsheet has it: the values of COLUMNS, people by name."""
    item = row.item
    return (
        str(item.id),
        item.kind.value,
        item.title,
        item.status.value,
        *_window(item.due),
        item.first_due.end if item.first_due else None,
        len(item.slips),
        ", ".join(directory.name_of(person) for person in item.leads),
        ", ".join(item.organisations),
        item.id.group,
        item.subgroup or "",
        item.place,
        item.priority.value if item.priority else "",
        row.late_days,
    )


def _window(due: Due | None) -> tuple[object, object, str, str]:
    if due is None:
        return (None, None, "", "")
    return (due.start, due.end, due.precision.value, "yes" if due.tentative else "")


def who_leads(item: Item, directory: Directory) -> str:
    """The leads of an item by name, persons before organisations."""
    return ", ".join((*(directory.name_of(person) for person in item.leads), *item.organisations))
