"""Forms: how an item is moved or added without typing a command, and what was filled in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from bot.domain.filled import FilledForm, FilledItem, FilledMove
from bot.domain.item import TITLE_LIMIT, ItemId, Kind
from bot.domain.outcomes import AddAsked, MoveAsked
from bot.domain.person import PersonId
from bot.render.blocks import (
    OPTIONS_LIMIT,
    choice,
    context,
    date_picker,
    field,
    modal,
    person_picker,
    plain,
    section,
    text_input,
)
from bot.render.card import Shown, due_facts, title_line
from bot.render.message import Json
from bot.render.reader import Reader
from bot.render.voice import Tongue

MOVE, ADD = "move", "add"
"""The callback ids of the forms."""
DAY, WORDS, REASON, TITLE, GROUP, LEAD = "day", "words", "reason", "title", "group", "lead"
"""The block ids of the fields, at which errors can be shown; each is its element's action id too."""
VERSION = 1
WORDS_LIMIT = 150
REASON_LIMIT = 500

Values = Mapping[str, Mapping[str, Mapping[str, object]]]


def move_form(asked: MoveAsked, reader: Reader) -> Json:
    """The form that gives an item another date."""
    tongue = reader.tongue
    shown = Shown(item=asked.item, group=asked.group, directory=reader.directory, today=asked.today)
    blocks = (
        section(plain(title_line(asked.item))),
        context([" · ".join(filter(None, due_facts(shown, tongue)))]),
        *_date_fields(tongue, words=asked.words),
        field(REASON, tongue.text("form.reason"), text_input(limit=REASON_LIMIT, lines=True), optional=True),
    )
    metadata = _metadata(item=str(asked.item.id))
    return _form(MOVE, metadata, title=tongue.text("form.move"), blocks=blocks, tongue=tongue)


def add_form(asked: AddAsked, reader: Reader) -> Json:
    """The form for a new item, filled with what was understood."""
    tongue = reader.tongue
    title = text_input(initial=asked.title, limit=TITLE_LIMIT, focus=not asked.title)
    blocks = (
        field(TITLE, tongue.text("form.title"), title),
        *_group_field(asked, tongue),
        field(
            LEAD,
            tongue.text("form.lead"),
            person_picker(placeholder=tongue.text("form.pick_lead")),
            optional=True,
        ),
        *_date_fields(tongue, words=asked.words),
    )
    metadata = _metadata(kind=str(asked.kind))
    return _form(ADD, metadata, title=tongue.text(f"form.add_{asked.kind}"), blocks=blocks, tongue=tongue)


def read_form(form: str, metadata: str, values: Values) -> FilledForm | None:
    """What was filled in; None where it is no form of ours."""
    try:
        known = _known(metadata)
        return _READERS[form](known, values)
    except (KeyError, ValueError, TypeError, AttributeError, RecursionError):
        return None


def _form(form: str, metadata: str, *, title: str, blocks: tuple[Json, ...], tongue: Tongue) -> Json:
    submit, close = tongue.text("form.save"), tongue.text("form.cancel")
    return modal(form=form, metadata=metadata, title=title, submit=submit, close=close, blocks=blocks)


def _date_fields(tongue: Tongue, *, words: str = "") -> Iterator[Json]:
    # No day is chosen beforehand: whoever writes words instead must not send a day as well.
    yield field(
        DAY, tongue.text("form.day"), date_picker(placeholder=tongue.text("form.pick_day")), optional=True
    )
    written = text_input(initial=words, limit=WORDS_LIMIT)
    yield field(WORDS, tongue.text("form.words"), written, hint=tongue.text("form.words_hint"), optional=True)


def _group_field(asked: AddAsked, tongue: Tongue) -> Iterator[Json]:
    groups = asked.groups or ((asked.group,) if asked.group else ())
    if groups:
        options = [(tongue.name(group.names), group.code) for group in groups[:OPTIONS_LIMIT]]
        initial = asked.group.code if asked.group else None
        yield field(
            GROUP,
            tongue.text("form.group"),
            choice(options, placeholder=tongue.text("form.pick_group"), initial=initial),
        )


def _metadata(**known: str) -> str:
    return json.dumps({"v": VERSION, **known}, separators=(",", ":"))


def _known(metadata: str) -> Mapping[str, Any]:
    known = json.loads(metadata)
    if type(known["v"]) is not int or known["v"] != VERSION:
        raise ValueError("another version of the form")
    return known  # type: ignore[no-any-return]  # a JSON object, or the line above has raised


def _read_move(known: Mapping[str, Any], values: Values) -> FilledMove:
    item = ItemId.parse(known["item"])
    if item is None:
        raise ValueError(f"{known['item']!r} is no item id")
    return FilledMove(
        item=item,
        day=_day(values),
        words=_text(values, WORDS, "value"),
        reason=_text(values, REASON, "value"),
    )


def _read_item(known: Mapping[str, Any], values: Values) -> FilledItem:
    chosen = values.get(GROUP, {}).get(GROUP, {}).get("selected_option") or {}
    lead = _text(values, LEAD, "selected_user")
    if lead and not re.fullmatch(r"[UW][A-Z0-9]{1,20}", lead):
        raise ValueError(f"{lead!r} is no id of a person")
    return FilledItem(
        kind=Kind(known["kind"]),
        title=_text(values, TITLE, "value"),
        group=_typed(chosen.get("value"), str) or None,  # type: ignore[attr-defined]  # checked by the attempt itself
        lead=PersonId(lead) if lead else None,
        day=_day(values),
        words=_text(values, WORDS, "value"),
    )


def _day(values: Values) -> date | None:
    written = _text(values, DAY, "selected_date")
    return date.fromisoformat(written) if written else None


def _text(values: Values, name: str, key: str) -> str:
    return _typed(values.get(name, {}).get(name, {}).get(key), str)


def _typed(value: object, kind: type[str]) -> str:
    """The text, empty where the field was left so. Raises TypeError for anything else."""
    if value is None:
        return ""
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is no text")
    return value.strip()


_READERS: Mapping[str, Callable[[Mapping[str, Any], Values], FilledForm]] = MappingProxyType(
    {MOVE: _read_move, ADD: _read_item}
)
