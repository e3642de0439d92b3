"""Who follows which items, and what became of these."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, Text, and_, bindparam, delete, select

from bot.domain.history import RecordedChange
from bot.domain.item import ItemId
from bot.domain.person import PersonId
from storage.opened import HERE, Opened, add_to
from storage.rows import recorded_of
from storage.schema import changes, follows

_PERSON = bindparam("the_person", type_=Text)
_FOLLOW = add_to(follows).on_conflict_do_nothing()
_UNFOLLOW = delete(follows).where(
    follows.c.workspace == HERE,
    follows.c.person == _PERSON,
    follows.c.group_code == bindparam("the_group", type_=Text),
    follows.c.number == bindparam("the_number", type_=Integer),
)
_FOLLOWERS = select(follows.c.person).where(follows.c.workspace == HERE).distinct().order_by(follows.c.person)
_ITS_CHANGES = and_(
    changes.c.workspace == follows.c.workspace,
    changes.c.group_code == follows.c.group_code,
    changes.c.number == follows.c.number,
)
_NEWS = (
    select(changes)
    .join(follows, _ITS_CHANGES)
    .where(follows.c.workspace == HERE, follows.c.person == _PERSON)
    .where(changes.c.actor != follows.c.person, changes.c.at > follows.c.since)
    .where(changes.c.at > bindparam("after"), changes.c.at <= bindparam("until"))
    .order_by(changes.c.change)
)


class FollowsPart(Opened):
    """The ledger as far as it is about following."""

    def follow(self, item_id: ItemId, person: PersonId, *, since: datetime) -> None:
        of_item = {"group_code": item_id.group, "number": item_id.number}
        self._add(_FOLLOW, {**of_item, "person": person, "since": since})

    def unfollow(self, item_id: ItemId, person: PersonId) -> bool:
        of_item = {"the_group": item_id.group, "the_number": item_id.number}
        return bool(self._run(_UNFOLLOW, {**of_item, "the_person": person}).rowcount)

    def followers(self) -> tuple[PersonId, ...]:
        return tuple(PersonId(person) for person in self._run(_FOLLOWERS).scalars())

    def news_for(self, person: PersonId, *, after: datetime, until: datetime) -> tuple[RecordedChange, ...]:
        found = self._run(_NEWS, {"the_person": person, "after": after, "until": until})
        return tuple(map(recorded_of, found.mappings()))
