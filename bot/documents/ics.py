"""Items as an iCalendar file (RFC 5545): an all-day event for each window of dates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.documents.records import who_leads
from bot.domain.due import Due
from bot.domain.group import Directory
from bot.domain.item import Item, Status
from bot.domain.outcomes import ListedItem


def ics_of(rows: Iterable[ListedItem], directory: Directory, *, now: datetime) -> bytes:
    """The calendar; items without a date are not in it. An item keeps its UID, and its SEQUENCE grows as it changes."""
    from icalendar import Calendar, Event  # takes a while to load, and only this needs it

    calendar = Calendar()
    calendar.add("prodid", "-//Rapporteur//EN")
    calendar.add("version", "2.0")
    for row in rows:
        item = row.item
        if item.due is None:
            continue
        event = Event()
        event.add("uid", f"{item.id}.{directory.partnership.team}@rapporteur")
        event.add("dtstamp", now)
        event.add("sequence", item.version)
        event.add("summary", f"{item.id} {item.title}")
        event.add("dtstart", item.due.start)
        event.add("dtend", item.due.end + timedelta(days=1))  # an all-day event ends before this day
        event.add("transp", "TRANSPARENT")  # a month in which something is due keeps nobody busy
        event.add("status", _status(item, item.due))
        if item.place:
            event.add("location", item.place)
        if leads := who_leads(item, directory):
            event.add("description", leads)
        calendar.add_component(event)
    text: bytes = calendar.to_ical()
    return text


def _status(item: Item, due: Due) -> str:
    if item.status is Status.DROPPED:
        return "CANCELLED"
    return "TENTATIVE" if due.tentative or item.status is Status.ON_HOLD else "CONFIRMED"
