"""Where a group meets: the bot is invited to a channel, and whoever invited it says whose channel that is."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.calendar import is_known_zone, local_day
from bot.domain.commands import SetUpChannel
from bot.domain.group import DigestTime, Group
from bot.domain.outcomes import ChannelSetUp, ChannelWelcomed, Outcome, Refused, SetUpAsked, Trouble
from bot.domain.person import Names
from bot.domain.roles import is_visitor, may_bind
from bot.services.desk import Desk


def welcome(desk: Desk) -> Outcome:
    """What is said to whoever invited the bot: whose channel this is, or how to say whose it is to be."""
    return ChannelWelcomed(group=desk.here)


def ask_to_set_up(desk: Desk) -> Outcome:
    """The form in which the channel is made a group's."""
    if refused := _refused_here(desk):
        return refused
    zones = (
        desk.directory.timezone_of(desk.scene.speaker),
        *(side.timezone for side in desk.directory.partnership.sides),
        *(group.timezone for group in desk.directory.partnership.groups),
        "UTC",
    )
    return SetUpAsked(groups=_bindable(desk), zones=tuple(dict.fromkeys(filter(is_known_zone, zones))))


def set_up(command: SetUpChannel, desk: Desk) -> Outcome:
    """Make the channel the group's: one that is known, or a new one."""
    if refused := _refused_here(desk):
        return refused
    group = _new_group(command, desk) if command.group is None else _known_group(command.group, desk)
    if isinstance(group, Refused):
        return group
    bound = replace(
        group,
        channel=desk.scene.channel,
        languages=command.languages,
        timezone=command.timezone,
        digest=DigestTime(weekday=command.weekday, at=command.at),
    )
    partnership = desk.directory.partnership
    others = {each.code: each for each in partnership.groups}
    desk.ledger.apply_partnership(replace(partnership, groups=tuple((others | {bound.code: bound}).values())))
    return ChannelSetUp(group=bound, is_new=command.group is None, moved=group.channel is not None)


def _refused_here(desk: Desk) -> Refused | None:
    """Why this conversation can be made nobody's channel, or not by the speaker."""
    if desk.scene.direct or not desk.scene.channel:
        return Refused(trouble=Trouble.NO_CHANNEL_HERE)
    if desk.here:
        return Refused(trouble=Trouble.CHANNEL_TAKEN, text=desk.here.names.in_language(desk.scene.language))
    if is_visitor(desk.directory, desk.scene.speaker):
        return Refused(trouble=Trouble.NOT_FOR_VISITORS)
    return None


def _bindable(desk: Desk) -> tuple[Group, ...]:
    """The groups that the speaker may give this channel to; those without a channel come first."""
    groups = (group for group in desk.directory.partnership.groups if _may_bind(group, desk))
    return tuple(sorted(groups, key=lambda group: group.channel is not None))


def _may_bind(group: Group, desk: Desk) -> bool:
    today = local_day(desk.scene.now, group.timezone)
    return may_bind(desk.directory, desk.scene.speaker, group, today=today)


def _known_group(code: str, desk: Desk) -> Group | Refused:
    group = desk.directory.groups.get(code)
    if group is None:
        return Refused(trouble=Trouble.NO_SUCH_GROUP, text=code)
    if not _may_bind(group, desk):
        return Refused(trouble=Trouble.MAY_NOT_BIND, text=group.names.in_language(desk.scene.language))
    return group


def _new_group(command: SetUpChannel, desk: Desk) -> Group | Refused:
    if command.code in desk.directory.groups:
        return Refused(trouble=Trouble.CODE_TAKEN, text=command.code)
    return Group(
        code=command.code, names=Names(en=command.name, es=command.name, fr=command.name), aliases=()
    )
