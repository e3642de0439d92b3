"""A person puts off being reminded of an item: it stays as it is, and late if it is late."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain.calendar import ONE_DAY, working_day_at_or_after
from bot.domain.commands import RemindLater
from bot.domain.due import Step
from bot.domain.outcomes import Outcome, Refused, ReminderPutOff
from bot.domain.schedule import day_off_of_person
from bot.services.access import with_something_to_do
from bot.services.desk import Desk

_FARTHEST = timedelta(days=366)


def remind_later(command: RemindLater, desk: Desk) -> Outcome:
    """Keep the day on which the speaker wants to hear of the item again, a working day of theirs; a day that is not to
    come takes that back."""
    found = with_something_to_do(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    today = desk.personal_day()
    asked = min(command.day or today + ONE_DAY, today + _FARTHEST)
    day = _working_day(asked, desk) if asked > today else None
    desk.ledger.put_off(desk.scene.speaker, item.id, day)
    offered = {_working_day(each, desk) for each in _usual_days(today)}
    return ReminderPutOff(
        item=item, group=group, today=today, day=day, offered=tuple(sorted(offered - {day}))
    )


def _usual_days(today: date) -> tuple[date, ...]:
    return (today + ONE_DAY, today + timedelta(weeks=1), Step(months=1).after(today))


def _working_day(day: date, desk: Desk) -> date:
    return working_day_at_or_after(day, day_off_of_person(desk.directory, desk.scene.speaker))
