"""A person's own settings: language, hour of the daily message, and what they do not want to be reminded of.

They are no history of any item: what was changed is taken back by changing it again, and every answer offers that.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands import ChangeSettings, MuteReminders, UnmuteReminders
from bot.domain.mute import EVERYTHING, Mute
from bot.domain.outcomes import (
    Outcome,
    Refused,
    RemindersMuted,
    RemindersUnmuted,
    SettingsChanged,
    SettingsShown,
    Trouble,
)
from bot.domain.person import HOURS, Person
from bot.services.desk import Desk

MOST_MUTES = 100
"""So many a form can show; beyond them the oldest is forgotten."""


def show_settings(desk: Desk) -> Outcome:
    """The speaker's settings as they are."""
    return SettingsShown(person=settings_of(desk))


def change_settings(command: ChangeSettings, desk: Desk) -> Outcome:
    """Change what is given, and leave the rest."""
    before = settings_of(desk)
    if command.hour is not None and command.hour not in HOURS:
        return Refused(trouble=Trouble.HOUR_UNREAD)
    language = None if command.as_slack else command.language or before.language
    hour = before.hour if command.hour is None else command.hour
    mutes = before.mutes
    if command.muted is not None:
        mutes = tuple(mute for mute in mutes if mute.thing in command.muted)
    person = replace(before, language=language, hour=hour, mutes=mutes)
    if person != before:
        desk.ledger.keep_settings(person)
    return SettingsChanged(person=person, before=before)


def mute(command: MuteReminders, desk: Desk) -> Outcome:
    """Silence the reminders of something that the speaker may see."""
    thing = _thing(command, desk)
    if isinstance(thing, Refused):
        return thing
    until = command.due.start if command.due else None
    if until and until <= desk.personal_day():
        return Refused(trouble=Trouble.DAY_IS_PAST)
    before = settings_of(desk)
    muted = Mute(thing=thing, until=until)
    others = [one for one in before.mutes if one.thing != thing]
    desk.ledger.keep_settings(replace(before, mutes=(*others[1 - MOST_MUTES :], muted)))
    return RemindersMuted(mute=muted, today=desk.personal_day())


def unmute(command: UnmuteReminders, desk: Desk) -> Outcome:
    """Hear of something again; of everything, where nothing is named."""
    thing = str(command.item or command.group or EVERYTHING)
    before = settings_of(desk)
    still = tuple(one for one in before.mutes if one.thing != thing and thing != EVERYTHING)
    if still == before.mutes:
        return Refused(trouble=Trouble.NOT_MUTED)
    desk.ledger.keep_settings(replace(before, mutes=still))
    group = command.item.group if command.item else thing
    return RemindersUnmuted(
        thing=thing, still=tuple(one for one in still if one.thing in (group, EVERYTHING))
    )


def _thing(command: MuteReminders, desk: Desk) -> str | Refused:
    if command.item:
        found = desk.find_item(command.item)
        return found if isinstance(found, Refused) else str(command.item)
    if command.group:
        group = desk.find_group(command.group)
        return group if isinstance(group, Refused) else group.code
    return EVERYTHING


def settings_of(desk: Desk) -> Person:
    """The speaker with the mutes that still hold; those whose time is over are forgotten with the next change."""
    speaker, today = desk.scene.speaker, desk.personal_day()
    known = desk.directory.people.get(speaker) or Person(id=speaker, name=desk.directory.name_of(speaker))
    return replace(known, mutes=tuple(mute for mute in known.mutes if mute.holds(today)))
