"""Reminders that people put off, in the ledger: one day for each person and item."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, delete, select

from bot.domain.item import ItemId
from bot.domain.later import Later
from bot.domain.person import PersonId
from storage.opened import HERE, Opened, kept_in
from storage.schema import laters

_KEEP = kept_in(laters)
_OF_PERSON = laters.c.person == bindparam("the_person")
_ALL = (
    select(laters)
    .where(laters.c.workspace == HERE)
    .order_by(laters.c.person, laters.c.group_code, laters.c.number)
)
_THEIRS = _ALL.where(_OF_PERSON)
_FORGET = delete(laters).where(
    laters.c.workspace == HERE,
    _OF_PERSON,
    laters.c.group_code == bindparam("the_group"),
    laters.c.number == bindparam("the_number"),
)


class LatersPart(Opened):
    """The ledger as far as it is about reminders that were put off."""

    def laters(self, person: PersonId | None = None) -> tuple[Later, ...]:
        found = self._run(_THEIRS, {"the_person": person}) if person else self._run(_ALL)
        return tuple(
            Later(person=row["person"], item=ItemId(row["group_code"], row["number"]), day=row["day"])
            for row in found.mappings()
        )

    def put_off(self, person: PersonId, item: ItemId, day: date | None) -> None:
        if day is None:
            asked = {"the_person": person, "the_group": item.group, "the_number": item.number}
            self._run(_FORGET, asked)
            return
        row = {"person": person, "group_code": item.group, "number": item.number, "day": day}
        self._add(_KEEP, row)
