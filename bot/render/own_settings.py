"""A person's own settings: what is set, the form to change it, and what was changed, each with a way out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.domain.commands import Command, MuteReminders, ShowSettings, UnmuteReminders
from bot.domain.due import on
from bot.domain.item import ItemId
from bot.domain.mute import EVERYTHING, Mute
from bot.domain.outcomes import RemindersMuted, RemindersUnmuted, SettingsChanged, SettingsShown
from bot.domain.person import HOURS, Language, Person
from bot.render.blocks import actions, button, choice, choices, context, field, message, modal, plain, section
from bot.render.forms import AS_SLACK, HOUR, LANGUAGE, MUTED, SETTINGS, metadata_of
from bot.render.message import Json, Message
from bot.render.reader import Reader
from bot.render.voice import Tongue

LANGUAGES = {Language.EN: "English", Language.ES: "Español", Language.FR: "Français"}
"""Each by the name that those who speak it know."""
UNMUTES_SHOWN = 5
THINGS_SHOWN = 20


def settings_message(shown: SettingsShown, reader: Reader) -> Message:
    """What is set, with a button that opens the form."""
    return _told([*settings_lines(shown.person, reader)], settings_buttons(shown.person, reader))


def settings_lines(person: Person, reader: Reader) -> Iterator[str]:
    """What is set, in sentences."""
    tongue = reader.tongue
    yield tongue.text("settings.now", name=_language(person, tongue), hour=_clock(person.hour, tongue))
    yield _muted_line(person.mutes, reader)


def settings_buttons(person: Person, reader: Reader) -> Iterator[Json]:
    """The form, and the ways out of what is muted."""
    yield button(reader.tongue.text("button.settings"), ShowSettings())
    yield from _unmutes(person.mutes[-UNMUTES_SHOWN:], reader)


def settings_form(shown: SettingsShown, reader: Reader) -> Json:
    """The form in which they are changed."""
    tongue, person = reader.tongue, shown.person
    as_slack = tongue.text("settings.as_slack", name=LANGUAGES[Language.of(person.locale) or Language.EN])
    languages = [(as_slack, AS_SLACK), *((name, str(language)) for language, name in LANGUAGES.items())]
    language = choice(
        languages, placeholder=tongue.text("settings.language"), initial=str(person.language or AS_SLACK)
    )
    hours = [(_clock(hour, tongue), str(hour)) for hour in HOURS]
    hour = choice(hours, placeholder=tongue.text("settings.hour"), initial=str(person.hour))
    zone = tongue.text("settings.zone", zone=reader.directory.timezone_of(person.id))
    return modal(
        form=SETTINGS,
        metadata=metadata_of(),
        title=tongue.text("settings.title"),
        submit=tongue.text("form.save"),
        close=tongue.text("form.cancel"),
        blocks=(
            field(LANGUAGE, tongue.text("settings.language"), language),
            field(HOUR, tongue.text("settings.hour"), hour, hint=zone),
            *_muted_field(person.mutes, reader),
        ),
    )


def _muted_field(mutes: Sequence[Mute], reader: Reader) -> Iterator[Json]:
    tongue = reader.tongue
    if not mutes:
        yield context([tongue.text("settings.mute_hint")])
        return
    options = [(_muted(mute, reader), mute.thing) for mute in mutes]
    picker = choices(
        options, placeholder=tongue.text("settings.muted_field"), initial=[mute.thing for mute in mutes]
    )
    hint = tongue.text("settings.unmute_hint")
    yield field(MUTED, tongue.text("settings.muted_field"), picker, hint=hint, optional=True)


def settings_answer(outcome: SettingsChanged | RemindersMuted | RemindersUnmuted, reader: Reader) -> Message:
    """What was changed, and the way back."""
    match outcome:
        case SettingsChanged():
            return _changed(outcome, reader)
        case RemindersMuted():
            return _silenced(outcome, reader)
        case RemindersUnmuted():
            return _heard(outcome, reader)


def _changed(changed: SettingsChanged, reader: Reader) -> Message:
    """In the language that was chosen just now."""
    spoken = reader
    if changed.person.language != changed.before.language:
        spoken = replace(reader, language=changed.person.speaks() or reader.language)
    opening = spoken.tongue.text("settings.saved")
    return _told([opening, *settings_lines(changed.person, spoken)], settings_buttons(changed.person, spoken))


def _silenced(muted: RemindersMuted, reader: Reader) -> Message:
    tongue, mute = reader.tongue, muted.mute
    lines = [tongue.text("muted.opening", thing=_muted(mute, reader)), tongue.text("muted.digest")]
    buttons = [*_unmutes([mute], reader)]
    if mute.until is None:
        for_a_week = _command(mute, MuteReminders(due=on(muted.today + timedelta(days=7))))
        buttons.append(button(tongue.text("button.mute_week"), for_a_week))
    return _told(lines, buttons)


def _heard(unmuted: RemindersUnmuted, reader: Reader) -> Message:
    lines = [reader.tongue.text("unmuted.opening", thing=thing_name(unmuted.thing, reader))]
    if unmuted.still:
        lines.append(_muted_line(unmuted.still, reader))
    return _told(lines, _unmutes(unmuted.still[-UNMUTES_SHOWN:], reader))


def _told(lines: Sequence[str], buttons: Iterator[Json] | Sequence[Json]) -> Message:
    said = " ".join(lines)
    return message(said, (section(plain("\n".join(lines))), *actions([*buttons])))


def _unmutes(mutes: Sequence[Mute], reader: Reader) -> Iterator[Json]:
    for mute in mutes:
        label = reader.tongue.text("button.unmute", thing=thing_name(mute.thing, reader))
        yield button(label, _command(mute, UnmuteReminders()))


def _command(mute: Mute, command: MuteReminders | UnmuteReminders) -> Command:
    """The command, of what is muted."""
    item = ItemId.parse(mute.thing)
    if item is None and mute.thing != EVERYTHING:
        return replace(command, group=mute.thing)
    return replace(command, item=item)


def _muted_line(mutes: Sequence[Mute], reader: Reader) -> str:
    if not mutes:
        return reader.tongue.text("settings.nothing_muted")
    things = ", ".join(_muted(mute, reader) for mute in mutes[-THINGS_SHOWN:])
    return reader.tongue.text("settings.muted", things=things)


def _muted(mute: Mute, reader: Reader) -> str:
    """ "AGR-12 until 1 May 2027"."""
    thing = thing_name(mute.thing, reader)
    if mute.until is None:
        return thing
    return reader.tongue.text("muted.until", thing=thing, day=reader.tongue.day(mute.until))


def thing_name(thing: str, reader: Reader) -> str:
    """An item's id, a group's name, or everything."""
    if thing == EVERYTHING:
        return reader.tongue.text("muted.everything")
    group = reader.directory.groups.get(thing)
    return reader.tongue.name(group.names) if group else thing


def _language(person: Person, tongue: Tongue) -> str:
    name = LANGUAGES[person.speaks() or Language.EN]
    return name if person.language else tongue.text("settings.as_slack", name=name)


def _clock(hour: int, tongue: Tongue) -> str:
    return f"{hour}\u00a0h" if tongue.language is Language.FR else f"{hour:02d}:00"
