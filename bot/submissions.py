"""What a form asks for when it is sent: a command, or a refusal to be said at one of its fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from types import MappingProxyType

from bot.domain.commands import (
    AddItem,
    AddNote,
    AssignItem,
    ChangeSettings,
    Command,
    DeclineProposal,
    DeclineSupport,
    DropItem,
    EditItem,
    Form,
    HoldItem,
    MarkDone,
    MoveItem,
    SetUpChannel,
)
from bot.domain.due import Due, on
from bot.domain.filled import FilledForm, FilledItem, FilledSettings, FilledSetUp
from bot.domain.outcomes import Outcome, Refused, Trouble
from bot.language.dates import read_due
from bot.language.ear import Ear
from bot.render import forms, set_up


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRefused:
    """What was filled into the field with that block id cannot be used."""

    field: str
    refused: Refused


def command_of(filled: FilledForm, ear: Ear) -> Command | FieldRefused:
    """What the form asks for. `ear` reads dates in words as the group of the item does."""
    if isinstance(filled, FilledSettings):
        return _settings(filled)
    if isinstance(filled, FilledSetUp):
        return _set_up(filled)
    due = on(filled.day) if filled.day else read_due(filled.words, ear).due if filled.words else None
    if filled.words and due is None:
        return FieldRefused(
            field=forms.WORDS, refused=Refused(trouble=Trouble.DATE_UNREAD, text=filled.words)
        )
    if isinstance(filled, FilledItem):
        return _COMMANDS[filled.form](filled, due)
    if not filled.title:
        return FieldRefused(field=forms.TITLE, refused=Refused(trouble=Trouble.TITLE_MISSING))
    leads = (filled.lead,) if filled.lead else ()
    return AddItem(
        kind=filled.kind,
        title=filled.title,
        due=due,
        leads=leads,
        organisations=filled.organisations,
        group=filled.group,
        place=filled.place,
    )


def _settings(filled: FilledSettings) -> Command:
    as_slack = filled.language is None
    return ChangeSettings(language=filled.language, as_slack=as_slack, hour=filled.hour, muted=filled.muted)


def _set_up(filled: FilledSetUp) -> Command | FieldRefused:
    code, name = filled.code.upper(), " ".join(filled.name.split())
    is_new = filled.group is None
    if is_new and not re.fullmatch(r"[A-Z]{2,8}", code):
        return FieldRefused(field=set_up.CODE, refused=Refused(trouble=Trouble.CODE_UNREAD, text=filled.code))
    if is_new and not name:
        return FieldRefused(field=set_up.NAME, refused=Refused(trouble=Trouble.NAME_MISSING))
    if not filled.languages:
        return FieldRefused(field=forms.LANGUAGE, refused=Refused(trouble=Trouble.LANGUAGE_MISSING))
    return SetUpChannel(
        group=filled.group,
        code=code if is_new else "",
        name=name if is_new else "",
        languages=filled.languages,
        timezone=filled.timezone,
        weekday=filled.weekday,
        at=time(filled.hour),
    )


def field_refused(command: Command, outcome: Outcome) -> FieldRefused | None:
    """The refusal of what a form asked for, where it is about one of its fields."""
    if not isinstance(command, SetUpChannel) or not isinstance(outcome, Refused):
        return None
    field = _FIELDS.get(outcome.trouble)
    return FieldRefused(field=field, refused=outcome) if field else None


_FIELDS = {
    Trouble.CODE_TAKEN: set_up.CODE,
    Trouble.MAY_NOT_BIND: forms.GROUP,
    Trouble.CHANNEL_TAKEN: forms.GROUP,
    Trouble.NO_SUCH_GROUP: forms.GROUP,
}


def _refused(filled: FilledItem, field: str, trouble: Trouble) -> FieldRefused:
    return FieldRefused(field=field, refused=Refused(trouble=trouble, item_id=filled.item))


def _done(filled: FilledItem, _: Due | None) -> Command:
    return MarkDone(item=filled.item, outcome=filled.text, evidence=filled.link)


def _moved(filled: FilledItem, due: Due | None) -> Command | FieldRefused:
    if due is None:
        return _refused(filled, forms.WORDS, Trouble.DATE_UNREAD)
    return MoveItem(item=filled.item, due=due, reason=filled.text)


def _assigned(filled: FilledItem, _: Due | None) -> Command | FieldRefused:
    if not filled.people and not filled.organisations:
        return _refused(filled, forms.PEOPLE, Trouble.NO_LEAD_NAMED)
    return AssignItem(item=filled.item, leads=filled.people, organisations=filled.organisations)


def _held(filled: FilledItem, _: Due | None) -> Command:
    return HoldItem(item=filled.item, reason=filled.text, review=filled.day)


def _dropped(filled: FilledItem, _: Due | None) -> Command:
    return DropItem(item=filled.item, reason=filled.text)


def _edited(filled: FilledItem, _: Due | None) -> Command | FieldRefused:
    if not filled.title:
        return _refused(filled, forms.TITLE, Trouble.TITLE_MISSING)
    return EditItem(
        item=filled.item,
        title=filled.title,
        place=filled.place,
        priority=filled.priority,
        ordinary=filled.priority is None,
    )


def _noted(filled: FilledItem, _: Due | None) -> Command | FieldRefused:
    if not filled.text:
        return _refused(filled, forms.TEXT, Trouble.NOTE_MISSING)
    return AddNote(item=filled.item, text=filled.text)


def _declined(filled: FilledItem, _: Due | None) -> Command | FieldRefused:
    if not filled.text:
        return _refused(filled, forms.TEXT, Trouble.REASON_MISSING)
    return DeclineProposal(item=filled.item, reason=filled.text, proposal=filled.proposal)


def _declined_support(filled: FilledItem, _: Due | None) -> Command | FieldRefused:
    if not filled.text:
        return _refused(filled, forms.TEXT, Trouble.REASON_MISSING)
    return DeclineSupport(item=filled.item, reason=filled.text, group=filled.group)


_COMMANDS: Mapping[Form, Callable[[FilledItem, Due | None], Command | FieldRefused]] = MappingProxyType(
    {
        Form.DONE: _done,
        Form.MOVE: _moved,
        Form.ASSIGN: _assigned,
        Form.HOLD: _held,
        Form.DROP: _dropped,
        Form.EDIT: _edited,
        Form.NOTE: _noted,
        Form.DECLINE: _declined,
        Form.DECLINE_SUPPORT: _declined_support,
    }
)
