"""The commands that show items: as a table for people, in four formats for programs, and as a picture."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.app import open_migrated_store
from bot.cli.output import BadUsage, write, write_json
from bot.cli.workspace import directory_of, moment_of, team_of
from bot.documents.ics import ics_of
from bot.documents.records import item_record, who_leads
from bot.documents.spreadsheet import csv_of, xlsx_of
from bot.documents.timeline import png_of
from bot.domain.calendar import local_day
from bot.domain.due import Span
from bot.domain.group import Directory
from bot.domain.item import Item, Status
from bot.domain.outcomes import ListedItem
from bot.domain.person import Language
from bot.render.timeline import chart
from bot.render.voice import Voice
from bot.services.timelines import timeline_of
from bot.settings import read_settings


def list_items(options: argparse.Namespace) -> int:
    """Print the items that were asked for."""
    settings = read_settings()
    now = moment_of(options, settings.bot_clock_url)
    with open_migrated_store(settings) as store, store.open(team_of(store, options)) as ledger:
        directory = directory_of(ledger)
        _check(options, directory)
        groups = (options.group,) if options.group else tuple(directory.groups)
        statuses = (Status(options.status),) if options.status else None
        items = ledger.items(groups=groups, statuses=statuses)
    rows = [_row(item, directory, now) for item in items if item.status is not Status.WITHDRAWN]
    _print([row for row in rows if _is_wanted(row, options, directory)], directory, options.format, now)
    return 0


def timeline(options: argparse.Namespace) -> int:
    """Draw the coming milestones, and print in words what the picture shows."""
    settings = read_settings()
    now = moment_of(options, settings.bot_clock_url)
    with open_migrated_store(settings) as store, store.open(team_of(store, options)) as ledger:
        directory = directory_of(ledger)
        _check_group(options, directory)
        groups = [group for group in directory.partnership.groups if options.group in (None, group.code)]
        today = local_day(now, groups[0].timezone if options.group else "UTC")
        found = timeline_of(groups, today, ledger)
    languages = groups[0].languages if options.group else (Language.EN,)
    drawn = chart(found, Voice.of(*((Language(options.language),) if options.language else languages)))
    try:
        options.output.write_bytes(png_of(drawn))
    except OSError as error:
        raise BadUsage(f"-o: {options.output}: it cannot be written ({error.strerror})") from error
    write(f"{drawn.words}\n")
    return 0


def _check(options: argparse.Namespace, directory: Directory) -> None:
    _check_group(options, directory)
    if options.side and options.side not in directory.sides:
        raise BadUsage(f"--side: there is no side {options.side}; there are {', '.join(directory.sides)}")


def _check_group(options: argparse.Namespace, directory: Directory) -> None:
    if options.group and options.group not in directory.groups:
        raise BadUsage(f"--group: there is no group {options.group}; there are {', '.join(directory.groups)}")


def _row(item: Item, directory: Directory, now: datetime) -> ListedItem:
    zone = directory.groups[item.id.group].timezone
    return ListedItem(item=item, late_days=item.late_days(local_day(now, zone)))


def _is_wanted(row: ListedItem, options: argparse.Namespace, directory: Directory) -> bool:
    if options.overdue and row.late_days == 0:
        return False
    if options.side and not _is_led_by(row.item, options.side, directory):
        return False
    if options.due_from is None and options.due_to is None:
        return True
    span = Span(start=options.due_from, end=options.due_to)
    return row.item.due is not None and span.touches(row.item.due)


def _is_led_by(item: Item, side: str, directory: Directory) -> bool:
    sides = (directory.side_of(person) for person in item.leads)
    return any(known is not None and known.code == side for known in sides)


def _print(rows: Sequence[ListedItem], directory: Directory, form: str, now: datetime) -> None:
    match form:
        case "json":
            write_json([item_record(row) for row in rows])
        case "csv":
            write(csv_of(rows, directory))
        case "xlsx":
            sys.stdout.buffer.write(xlsx_of(rows, directory))
        case "ics":
            sys.stdout.buffer.write(ics_of(rows, directory, now=now))
        case _:
            write(_table(rows, directory))


def _table(rows: Iterable[ListedItem], directory: Directory) -> str:
    """Columns for a terminal: id, last day, lateness, status, leads, title."""
    cells = [_cells(row, directory) for row in rows]
    if not cells:
        return "No items.\n"
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]) - 1)]
    lines = ("  ".join([*map(str.ljust, line, widths), line[-1]]) for line in cells)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _cells(row: ListedItem, directory: Directory) -> tuple[str, ...]:
    item = row.item
    due = item.due.end.isoformat() if item.due else "no date"
    late = f"{row.late_days} days late" if row.late_days else ""
    status = item.status.value.replace("_", " ")
    return (str(item.id), due, late, status, who_leads(item, directory) or "no lead", item.title)
