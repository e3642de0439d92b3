"""Items in the ledger: their numbers, their history and their cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import BigInteger, Integer, Select, Text, bindparam, delete, func, select, update

from bot.domain.history import Change, RecordedChange
from bot.domain.item import Item, ItemId, Status, sort_key
from bot.domain.person import PersonId
from bot.domain.support import SupportState
from bot.ports import Card, Conflict
from storage.opened import HERE, Opened, add_to, counted, kept_in
from storage.rows import card_of, change_row, item_of, item_row, recorded_of
from storage.schema import (
    IS_ANCHORED,
    IS_CAUSED,
    asked_supports,
    cards,
    changes,
    group_series,
    item_leads,
    items,
)

_GROUP, _NUMBER = bindparam("the_group", type_=Text), bindparam("the_number", type_=Integer)

_THE_ITEM = (items.c.workspace == HERE, items.c.group_code == _GROUP, items.c.number == _NUMBER)
_ITEM = select(items).where(*_THE_ITEM)
_ADD_ITEM = add_to(items).on_conflict_do_nothing()
_CHANGE_ITEM = update(items).where(*_THE_ITEM, items.c.version == bindparam("the_version"))

_ITEMS = select(items).where(items.c.workspace == HERE)
_LED_BY = (
    select(items)
    .join(item_leads)
    .where(item_leads.c.workspace == HERE, item_leads.c.person == bindparam("the_lead"))
)
_ANCHORED_ON = _ITEMS.where(IS_ANCHORED, items.c.anchor_item == bindparam("the_anchor")).order_by(
    items.c.group_code, items.c.number
)
_CLOSED_SINCE = (
    _ITEMS.where(items.c.group_code == _GROUP, items.c.status == Status.DONE)
    .where(items.c.closed_at >= bindparam("since"))
    .order_by(items.c.closed_at, items.c.number)
)

_ASKED_OF = (
    select(items)
    .join(asked_supports)
    .where(asked_supports.c.workspace == HERE, asked_supports.c.asked == bindparam("the_asked"))
    .where(items.c.status.in_((Status.OPEN, Status.ON_HOLD)))
    .order_by(items.c.group_code, items.c.number)
)

_ADD_LEADS = add_to(item_leads)
_FORGET_LEADS = delete(item_leads).where(
    item_leads.c.workspace == HERE, item_leads.c.group_code == _GROUP, item_leads.c.number == _NUMBER
)

_ADD_ASKED = add_to(asked_supports)
_FORGET_ASKED = delete(asked_supports).where(
    asked_supports.c.workspace == HERE,
    asked_supports.c.group_code == _GROUP,
    asked_supports.c.number == _NUMBER,
)

_NEXT_NUMBER = (
    add_to(group_series)
    .on_conflict_do_update(
        index_elements=[group_series.c.workspace, group_series.c.group_code],
        set_={"last": group_series.c.last + 1},
    )
    .returning(group_series.c.last)
)

_ADD_CHANGE = {
    name: statement.returning(changes.c.change) for name, statement in counted(changes, "change").items()
}
_CHANGE = select(changes).where(changes.c.workspace == HERE, changes.c.change == bindparam("the_change"))
_HISTORY = (
    select(changes)
    .where(changes.c.workspace == HERE, changes.c.group_code == _GROUP, changes.c.number == _NUMBER)
    .order_by(changes.c.change)
)
_CAUSED_BY = (
    select(changes)
    .where(
        changes.c.workspace == HERE, IS_CAUSED, changes.c.cause == bindparam("the_cause", type_=BigInteger)
    )
    .where(changes.c.undone_by.is_(None))
    .order_by(changes.c.change)
)
_MARK_UNDONE = (
    update(changes)
    .where(
        changes.c.workspace == HERE,
        changes.c.change == bindparam("the_change"),
        changes.c.undone_by.is_(None),
    )
    .values(undone_by=bindparam("undoing"))
)
_LATEST_BY = (
    select(changes)
    .where(changes.c.workspace == HERE, changes.c.actor == bindparam("the_actor"))
    .where(changes.c.undoes.is_(None), changes.c.cause.is_(None), changes.c.undone_by.is_(None))
    .order_by(changes.c.change.desc())
    .limit(1)
)

_LAST_CHANGES = (
    select(changes.c.group_code, func.max(changes.c.at).label("at"))
    .where(changes.c.workspace == HERE)
    .group_by(changes.c.group_code)
)

_CARD = select(cards).where(
    cards.c.workspace == HERE, cards.c.group_code == _GROUP, cards.c.number == _NUMBER
)
_KEEP_CARD = kept_in(cards)

_LISTED = tuple(status for status in Status if status is not Status.WITHDRAWN)


def _the(item_id: ItemId) -> dict[str, object]:
    return {"the_group": item_id.group, "the_number": item_id.number}


class ItemsPart(Opened):
    """The ledger as far as it is about items."""

    def item(self, item_id: ItemId) -> Item | None:
        row = self._run(_ITEM, _the(item_id)).mappings().one_or_none()
        return item_of(row) if row else None

    def items(
        self,
        *,
        groups: Sequence[str] | None = None,
        statuses: Sequence[Status] | None = None,
        lead: PersonId | None = None,
    ) -> tuple[Item, ...]:
        chosen = _ITEMS if lead is None else _LED_BY
        chosen = chosen.where(items.c.status.in_(_LISTED if statuses is None else statuses))
        if groups is not None:
            chosen = chosen.where(items.c.group_code.in_(groups))
        return tuple(sorted(self._items(chosen, {"the_lead": lead}), key=sort_key))

    def items_closed_since(self, group: str, since: datetime) -> tuple[Item, ...]:
        return self._items(_CLOSED_SINCE, {"the_group": group, "since": since})

    def items_asked_of(self, group: str) -> tuple[Item, ...]:
        return self._items(_ASKED_OF, {"the_asked": group})

    def _items(self, chosen: Select[*tuple[object, ...]], values: dict[str, object]) -> tuple[Item, ...]:
        return tuple(item_of(row) for row in self._run(chosen, values).mappings())

    def anchored_on(self, item_id: ItemId) -> tuple[Item, ...]:
        return self._items(_ANCHORED_ON, {"the_anchor": str(item_id)})

    def next_id(self, group: str) -> ItemId:
        return ItemId(group, self._add(_NEXT_NUMBER, {"group_code": group, "last": 1}).scalar_one())

    def save(self, change: Change) -> int:
        kept = (
            self._added(change.after) if change.before is None else self._changed(change.before, change.after)
        )
        statement = _ADD_CHANGE[self._connection.dialect.name]
        number: int = self._add(statement, change_row(replace(change, after=kept))).scalar_one()
        if change.undoes is not None:
            self._mark_undone(change.undoes, by=number)
        return number

    def _added(self, item: Item) -> Item:
        if not self._add(_ADD_ITEM, item_row(item)).rowcount:
            raise Conflict(f"{item.id} is there already")
        self._keep_leads(item)
        self._keep_asked(item)
        return item

    def _changed(self, before: Item, after: Item) -> Item:
        kept = replace(after, version=before.version + 1)
        columns = item_row(kept)
        del columns["group_code"], columns["number"]
        found = self._run(_CHANGE_ITEM, {**columns, **_the(before.id), "the_version": before.version})
        if not found.rowcount:
            raise Conflict(f"{before.id} is no longer version {before.version}")
        if set(before.leads) != set(after.leads):
            self._run(_FORGET_LEADS, _the(before.id))
            self._keep_leads(kept)
        if before.supports != after.supports:
            self._run(_FORGET_ASKED, _the(before.id))
            self._keep_asked(kept)
        return kept

    def _keep_leads(self, item: Item) -> None:
        of_item = {"group_code": item.id.group, "number": item.id.number}
        self._add_all(_ADD_LEADS, ({"person": lead, **of_item} for lead in dict.fromkeys(item.leads)))

    def _keep_asked(self, item: Item) -> None:
        of_item = {"group_code": item.id.group, "number": item.id.number}
        asked = (one.group for one in item.supports if one.state is SupportState.ASKED)
        self._add_all(_ADD_ASKED, ({"asked": group, **of_item} for group in asked))

    def _mark_undone(self, number: int, *, by: int) -> None:
        if not self._run(_MARK_UNDONE, {"the_change": number, "undoing": by}).rowcount:
            raise Conflict(f"change {number} was taken back already")

    def change(self, number: int) -> RecordedChange | None:
        return self._recorded(_CHANGE, {"the_change": number})

    def history(self, item_id: ItemId) -> tuple[RecordedChange, ...]:
        return tuple(map(recorded_of, self._run(_HISTORY, _the(item_id)).mappings()))

    def caused_by(self, number: int) -> tuple[RecordedChange, ...]:
        return tuple(map(recorded_of, self._run(_CAUSED_BY, {"the_cause": number}).mappings()))

    def latest_change_by(self, person: PersonId) -> RecordedChange | None:
        return self._recorded(_LATEST_BY, {"the_actor": person})

    def last_changes(self) -> dict[str, datetime]:
        return {row["group_code"]: row["at"] for row in self._run(_LAST_CHANGES).mappings()}

    def _recorded(
        self, chosen: Select[*tuple[object, ...]], values: dict[str, object]
    ) -> RecordedChange | None:
        row = self._run(chosen, values).mappings().one_or_none()
        return recorded_of(row) if row else None

    def card(self, item_id: ItemId) -> Card | None:
        row = self._run(_CARD, _the(item_id)).mappings().one_or_none()
        return card_of(row) if row else None

    def keep_card(self, item_id: ItemId, card: Card) -> None:
        of_item = {"group_code": item_id.group, "number": item_id.number}
        self._add(_KEEP_CARD, {**of_item, "channel": card.channel, "ts": card.ts})
