"""The set-up of a channel: what whoever invited the bot reads, the form with its three steps, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.commands import AskToAdd, AskToSetUp, ShowHelp
from bot.domain.group import DigestTime, Group
from bot.domain.outcomes import ChannelSetUp, ChannelWelcomed, SetUpAsked
from bot.domain.person import HOURS, Language
from bot.render import when
from bot.render.blocks import (
    OPTIONS_LIMIT,
    actions,
    button,
    choice,
    choices,
    field,
    message,
    modal,
    mrkdwn,
    plain,
    section,
    text_input,
)
from bot.render.forms import GROUP, LANGUAGE, metadata_of
from bot.render.message import Json, Message
from bot.render.mrkdwn import bold
from bot.render.own_settings import LANGUAGES
from bot.render.reader import Reader
from bot.render.voice import Tongue

SET_UP = "set_up"
"""The callback id of the form."""
CODE, NAME, ZONE, WEEKDAY, AT = "code", "name", "zone", "weekday", "at"
"""The block ids of its fields, besides the group's and the languages'."""
NEW = "new"
"""What is chosen for a group that is not known yet: no code is in small letters."""
NAME_LIMIT, CODE_LIMIT = 80, 8


def welcome_message(welcomed: ChannelWelcomed, reader: Reader) -> Message:
    """Whose channel this is; where it is nobody's, a button that opens the form."""
    tongue = reader.tongue
    if welcomed.group:
        said = tongue.text("setup.known", group=tongue.name(welcomed.group.names), code=welcomed.group.code)
        return message(
            said, [section(plain(said)), *actions([button(tongue.text("button.help"), ShowHelp())])]
        )
    return _offered(tongue.text("setup.welcome"), tongue)


def set_up_offered(reader: Reader) -> Message:
    """What stands in for the form where it cannot be opened by itself."""
    return _offered(reader.tongue.text("setup.welcome"), reader.tongue)


def _offered(said: str, tongue: Tongue) -> Message:
    open_form = button(tongue.text("button.set_up"), AskToSetUp(), primary=True)
    return message(said, [section(plain(said)), *actions([open_form])])


def set_up_form(asked: SetUpAsked, reader: Reader) -> Json:
    """The three steps, one below the other."""
    tongue = reader.tongue
    return modal(
        form=SET_UP,
        metadata=metadata_of(),
        title=tongue.text("setup.title"),
        submit=tongue.text("form.save"),
        close=tongue.text("form.cancel"),
        blocks=(*_whose(asked, tongue), *_how(asked, reader), *_digest(asked, tongue)),
    )


def _step(key: str, tongue: Tongue) -> Json:
    return section(mrkdwn(bold(tongue.text(key))))


def _whose(asked: SetUpAsked, tongue: Tongue) -> Iterator[Json]:
    yield _step("setup.step_group", tongue)
    new = (tongue.text("setup.new_group"), NEW)
    options = [*((_name(group, tongue), group.code) for group in asked.groups[: OPTIONS_LIMIT - 1]), new]
    picker = choice(options, placeholder=tongue.text("form.pick_group"), initial=options[0][1])
    yield field(GROUP, tongue.text("form.group"), picker, hint=tongue.text("setup.group_hint"))
    code = text_input(limit=CODE_LIMIT)
    yield field(CODE, tongue.text("setup.code"), code, hint=tongue.text("setup.code_hint"), optional=True)
    yield field(NAME, tongue.text("setup.name"), text_input(limit=NAME_LIMIT), optional=True)


def _name(group: Group, tongue: Tongue) -> str:
    name = f"{tongue.name(group.names)} ({group.code})"
    return tongue.text("setup.has_channel", group=name) if group.channel else name


def _how(asked: SetUpAsked, reader: Reader) -> Iterator[Json]:
    tongue, first = reader.tongue, _first(asked)
    yield _step("setup.step_languages", tongue)
    spoken = choices(
        [(name, str(language)) for language, name in LANGUAGES.items()],
        placeholder=tongue.text("setup.languages"),
        initial=[str(language) for language in first.languages] if first else [str(reader.language)],
    )
    yield field(LANGUAGE, tongue.text("setup.languages"), spoken, hint=tongue.text("setup.languages_hint"))
    zones = dict.fromkeys((*([first.timezone] if first else []), *asked.zones))
    options = [(zone, zone) for zone in zones][:OPTIONS_LIMIT]
    picker = choice(options, placeholder=tongue.text("setup.zone"), initial=options[0][1])
    yield field(ZONE, tongue.text("setup.zone"), picker)


def _first(asked: SetUpAsked) -> Group | None:
    """The group that the form begins with: what it has set already is what the other fields begin with."""
    return asked.groups[0] if asked.groups else None


def _digest(asked: SetUpAsked, tongue: Tongue) -> Iterator[Json]:
    first = _first(asked)
    digest = first.digest if first else DigestTime()
    yield _step("setup.step_digest", tongue)
    days = [(when.weekday(day, tongue.language), str(day)) for day in range(7)]
    yield field(
        WEEKDAY,
        tongue.text("setup.weekday"),
        choice(days, placeholder=tongue.text("setup.weekday"), initial=str(digest.weekday)),
    )
    hours = [(f"{hour:02}:00", str(hour)) for hour in HOURS]
    yield field(
        AT,
        tongue.text("setup.at"),
        choice(hours, placeholder=tongue.text("setup.at"), initial=str(digest.at.hour)),
    )


def set_up_message(done: ChannelSetUp, reader: Reader) -> Message:
    """Whose channel it is now, when the digest comes, and what to do next."""
    tongue, group = reader.tongue, done.group
    said = tongue.text(
        "setup.moved" if done.moved else "setup.done",
        group=tongue.name(group.names),
        code=group.code,
        languages=", ".join(LANGUAGES[Language(language)] for language in group.languages),
        day=when.weekday(group.digest.weekday, tongue.language),
        at=f"{group.digest.at:%H:%M}",
        zone=group.timezone,
    )
    buttons = [
        button(tongue.text("button.add"), AskToAdd(group=group.code)),
        button(tongue.text("button.help"), ShowHelp()),
    ]
    return message(said, [section(plain(said)), *actions(buttons)])
