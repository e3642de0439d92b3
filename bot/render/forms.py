"""Forms: how an item is added, changed or closed without typing a command."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from bot.domain.commands import Form
from bot.domain.item import NOTE_LIMIT, PLACE_LIMIT, TITLE_LIMIT, Kind, Priority, Source
from bot.domain.outcomes import AddAsked, FormAsked
from bot.render.blocks import (
    OPTIONS_LIMIT,
    choice,
    context,
    date_picker,
    field,
    link_input,
    modal,
    people_picker,
    person_picker,
    plain,
    section,
    text_input,
)
from bot.render.card import Shown, due_facts, title_line
from bot.render.message import Json
from bot.render.reader import Reader
from bot.render.voice import Tongue

ADD = "add"
"""The callback id of the form for a new item; every other form is about an item, and its callback id is its `Form`, but for the settings'."""
DAY, WORDS, TEXT, TITLE, GROUP, LEAD = "day", "words", "text", "title", "group", "lead"
PEOPLE, ORGANISATIONS, LINK, PRIORITY, PLACE = "people", "organisations", "link", "priority", "place"
"""The block ids of the fields, at which errors can be shown; each is its element's action id too."""
SETTINGS = "settings"
"""The callback id of the form for a person's own settings."""
LANGUAGE, HOUR, MUTED = "language", "hour", "muted"
AS_SLACK = "slack"
"""What is chosen by whoever goes by Slack's language."""
ORDINARY = "none"
"""What is chosen of an item that has no priority."""
VERSION = 1
WORDS_LIMIT = 150
REASON_LIMIT = 500
SOURCE_LIMIT = 500


def item_form(asked: FormAsked, reader: Reader) -> Json:
    """The form about an item: what it is about stands above the fields."""
    tongue = reader.tongue
    shown = Shown(item=asked.item, group=asked.group, directory=reader.directory, today=asked.today)
    # Of another group's item nothing but its title and its date is told.
    due = " · ".join(filter(None, (_due(asked, tongue),) if asked.asked else due_facts(shown, tongue)))
    blocks = (
        section(plain(title_line(asked.item))),
        *([context([due])] if due else ()),
        *_FIELDS[asked.form](asked, tongue),
    )
    return _form(
        asked.form,
        metadata_of(item=str(asked.item.id), **_proposal(asked), **_asked(asked)),
        title=tongue.text(f"form.{asked.form}"),
        blocks=blocks,
        tongue=tongue,
    )


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
            person_picker(placeholder=tongue.text("form.pick_lead"), initial=next(iter(asked.leads), None)),
            optional=True,
        ),
        _organisations_field(asked.organisations, tongue),
        *_date_fields(tongue, words=asked.words or (tongue.due(asked.due) if asked.due else "")),
        *(_place_field(tongue, place=asked.place) if asked.kind is Kind.MILESTONE or asked.place else ()),
    )
    metadata = metadata_of(kind=str(asked.kind), **_source(asked.source))
    return _form(ADD, metadata, title=tongue.text(f"form.add_{asked.kind}"), blocks=blocks, tongue=tongue)


def _form(form: str, metadata: str, *, title: str, blocks: tuple[Json, ...], tongue: Tongue) -> Json:
    submit, close = tongue.text("form.save"), tongue.text("form.cancel")
    return modal(form=form, metadata=metadata, title=title, submit=submit, close=close, blocks=blocks)


def _done_fields(asked: FormAsked, tongue: Tongue) -> Iterator[Json]:
    yield _text_field("form.outcome", tongue, initial=asked.words)
    yield field(
        LINK, tongue.text("form.evidence"), link_input(placeholder=tongue.text("form.link")), optional=True
    )


def _move_fields(asked: FormAsked, tongue: Tongue) -> Iterator[Json]:
    yield from _date_fields(tongue, words=asked.words)
    yield _text_field("form.reason", tongue)


def _assign_fields(_: FormAsked, tongue: Tongue) -> Iterator[Json]:
    picker = people_picker(placeholder=tongue.text("form.pick_people"))
    yield field(PEOPLE, tongue.text("form.people"), picker, optional=True)
    yield _organisations_field((), tongue)


def _organisations_field(known: Sequence[str], tongue: Tongue) -> Json:
    written = text_input(initial=", ".join(known), limit=WORDS_LIMIT)
    hint = tongue.text("form.organisations_hint")
    return field(ORGANISATIONS, tongue.text("form.organisations"), written, hint=hint, optional=True)


def _source(source: Source | None) -> dict[str, str]:
    if source is None:
        return {}
    known = {"channel": source.channel, "ts": source.ts, "link": source.link}
    return {name: value for name, value in known.items() if len(value) <= SOURCE_LIMIT}


def _hold_fields(asked: FormAsked, tongue: Tongue) -> Iterator[Json]:
    yield _text_field("form.hold_reason", tongue, initial=asked.item.hold_reason)
    picker = date_picker(placeholder=tongue.text("form.pick_day"))
    yield field(DAY, tongue.text("form.review"), picker, optional=True)


def _drop_fields(_: FormAsked, tongue: Tongue) -> Iterator[Json]:
    yield _text_field("form.drop_reason", tongue)


def _edit_fields(asked: FormAsked, tongue: Tongue) -> Iterator[Json]:
    written = text_input(initial=asked.item.title, limit=TITLE_LIMIT, focus=True)
    yield field(TITLE, tongue.text("form.title"), written)
    if asked.item.kind is Kind.MILESTONE or asked.item.place:
        yield from _place_field(tongue, place=asked.item.place)
    levels = [
        (tongue.text(f"form.priority_{level}"), level) for level in (Priority.HIGH, ORDINARY, Priority.LOW)
    ]
    chosen = choice(levels, placeholder=tongue.text("form.priority"), initial=asked.item.priority or ORDINARY)
    yield field(PRIORITY, tongue.text("form.priority"), chosen)


def _decline_fields(_: FormAsked, tongue: Tongue) -> Iterator[Json]:
    written = text_input(limit=REASON_LIMIT, lines=True, focus=True)
    yield field(TEXT, tongue.text("form.decline_reason"), written)


def _note_fields(_: FormAsked, tongue: Tongue) -> Iterator[Json]:
    yield field(TEXT, tongue.text("form.note_text"), text_input(limit=NOTE_LIMIT, lines=True, focus=True))


_FIELDS: Mapping[Form, Callable[[FormAsked, Tongue], Iterator[Json]]] = MappingProxyType(
    {
        Form.DONE: _done_fields,
        Form.MOVE: _move_fields,
        Form.ASSIGN: _assign_fields,
        Form.HOLD: _hold_fields,
        Form.DROP: _drop_fields,
        Form.EDIT: _edit_fields,
        Form.NOTE: _note_fields,
        Form.DECLINE: _decline_fields,
        Form.DECLINE_SUPPORT: _decline_fields,
    }
)


def _place_field(tongue: Tongue, *, place: str = "") -> Iterator[Json]:
    written = text_input(initial=place, limit=PLACE_LIMIT)
    yield field(PLACE, tongue.text("form.place"), written, optional=True)


def _text_field(label: str, tongue: Tongue, *, initial: str = "") -> Json:
    written = text_input(initial=initial, limit=REASON_LIMIT, lines=True)
    return field(TEXT, tongue.text(label), written, optional=True)


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


def _proposal(asked: FormAsked) -> Mapping[str, int]:
    return {"proposal": asked.proposal.number} if asked.proposal else {}


def _asked(asked: FormAsked) -> Mapping[str, str]:
    return {"group": asked.asked.code} if asked.asked else {}


def _due(asked: FormAsked, tongue: Tongue) -> str:
    return tongue.text("card.due", due=tongue.due(asked.item.due)) if asked.item.due else ""


def metadata_of(**known: str | int) -> str:
    """What a form must know when it is sent, besides its fields."""
    return json.dumps({"v": VERSION, **known}, separators=(",", ":"))
