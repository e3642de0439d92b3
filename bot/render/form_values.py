"""What was filled into a form: Slack's state of its fields, read without trusting it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.domain.calendar import is_known_zone
from bot.domain.commands import Form
from bot.domain.filled import FilledForm, FilledItem, FilledSettings, FilledSetUp, NewItem
from bot.domain.item import ItemId, Kind, Priority, Source
from bot.domain.person import HOURS, ChannelId, Language, PersonId
from bot.render.forms import (
    ADD,
    AS_SLACK,
    DAY,
    GROUP,
    HOUR,
    LANGUAGE,
    LEAD,
    LINK,
    MUTED,
    ORDINARY,
    ORGANISATIONS,
    PEOPLE,
    PLACE,
    PRIORITY,
    SETTINGS,
    TEXT,
    TITLE,
    VERSION,
    WORDS,
)
from bot.render.set_up import AT, CODE, NAME, NEW, SET_UP, WEEKDAY, ZONE

Values = Mapping[str, Mapping[str, Mapping[str, object]]]


def read_form(form: str, metadata: str, values: Values) -> FilledForm | None:
    """What was filled in; None where it is no form of ours."""
    try:
        known = _known(metadata)
        if form == SETTINGS:
            return _settings(values)
        if form == SET_UP:
            return _set_up(values)
        return _new_item(known, values) if form == ADD else _about_item(Form(form), known, values)
    except (KeyError, ValueError, TypeError, AttributeError, RecursionError):
        return None


def _known(metadata: str) -> Mapping[str, Any]:
    known = json.loads(metadata)
    if type(known["v"]) is not int or known["v"] != VERSION:
        raise ValueError("another version of the form")
    return known  # type: ignore[no-any-return]  # a JSON object, or the line above has raised


def _about_item(form: Form, known: Mapping[str, Any], values: Values) -> FilledItem:
    item = ItemId.parse(known["item"])
    if item is None:
        raise ValueError(f"{known['item']!r} is no item id")
    return FilledItem(
        form=form,
        item=item,
        day=_day(values),
        words=_text(values, WORDS, "value"),
        text=_text(values, TEXT, "value"),
        title=_text(values, TITLE, "value"),
        place=_text(values, PLACE, "value") if PLACE in values else None,
        link=_text(values, LINK, "value"),
        priority=_priority(values),
        people=_people(values),
        organisations=_names(_text(values, ORGANISATIONS, "value")),
        proposal=_number(known.get("proposal")),
        group=_typed(known.get("group"), str) or None,
    )


def _number(written: object) -> int | None:
    if written is None or type(written) is int:
        return written
    raise TypeError(f"{written!r} is no number")


def _new_item(known: Mapping[str, Any], values: Values) -> NewItem:
    lead = _text(values, LEAD, "selected_user")
    return NewItem(
        kind=Kind(known["kind"]),
        title=_text(values, TITLE, "value"),
        group=_chosen(values, GROUP) or None,
        lead=_person(lead) if lead else None,
        organisations=_names(_text(values, ORGANISATIONS, "value")),
        source=_source(known),
        day=_day(values),
        words=_text(values, WORDS, "value"),
        place=_text(values, PLACE, "value"),
    )


def _source(known: Mapping[str, Any]) -> Source | None:
    if "ts" not in known or "channel" not in known:
        return None
    channel, ts, link = (_typed(known.get(name), str) for name in ("channel", "ts", "link"))
    return Source(channel=ChannelId(channel), ts=ts, link=link)


def _settings(values: Values) -> FilledSettings:
    language, hour = _chosen(values, LANGUAGE), _chosen(values, HOUR)
    return FilledSettings(
        language=Language(language) if language and language != AS_SLACK else None,
        hour=int(hour) if hour else None,
        muted=_all_chosen(values, MUTED) if MUTED in values else None,
    )


def _set_up(values: Values) -> FilledSetUp:
    group, zone, weekday = _chosen(values, GROUP), _chosen(values, ZONE), int(_chosen(values, WEEKDAY))
    hour = int(_chosen(values, AT))
    if not is_known_zone(zone) or weekday not in range(7) or hour not in HOURS:
        raise ValueError("a choice that the form does not offer")
    return FilledSetUp(
        group=None if group == NEW else group,
        code=_text(values, CODE, "value"),
        name=_text(values, NAME, "value"),
        languages=tuple(Language(code) for code in _all_chosen(values, LANGUAGE)),
        timezone=zone,
        weekday=weekday,
        hour=hour,
    )


def _all_chosen(values: Values, name: str) -> tuple[str, ...]:
    options = values[name][name].get("selected_options") or []
    if not isinstance(options, list):
        raise TypeError(f"{options!r} is no list of options")
    return tuple(_typed(option["value"], str) for option in options)


def _chosen(values: Values, name: str) -> str:
    option = values.get(name, {}).get(name, {}).get("selected_option") or {}
    return _typed(option.get("value"), str)  # type: ignore[attr-defined]  # checked by the attempt itself


def _priority(values: Values) -> Priority | None:
    level = _chosen(values, PRIORITY)
    return Priority(level) if level and level != ORDINARY else None


def _people(values: Values) -> tuple[PersonId, ...]:
    chosen = values.get(PEOPLE, {}).get(PEOPLE, {}).get("selected_users") or []
    if not isinstance(chosen, list):
        raise TypeError(f"{chosen!r} is no list of people")
    return tuple(_person(_typed(one, str)) for one in chosen)


def _person(written: str) -> PersonId:
    if not re.fullmatch(r"[UW][A-Z0-9]{1,20}", written):
        raise ValueError(f"{written!r} is no id of a person")
    return PersonId(written)


def _names(written: str) -> tuple[str, ...]:
    return tuple(name for part in written.split(",") if (name := " ".join(part.split())))


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
