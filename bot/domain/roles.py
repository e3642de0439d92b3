"""Who may do what: the one place that decides, asked again at every press."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from bot.domain.group import Directory, Group, Role, SignOff
from bot.domain.item import Item
from bot.domain.person import ChannelId, PersonId

_CHAIRS = (Role.CO_CHAIR, Role.ALTERNATE)


def chairs_of(group: Group, today: date) -> tuple[PersonId, ...]:
    """The co-chairs and alternates with a Slack account whose seat is valid today."""
    held = (seat for seat in group.seats if seat.role in _CHAIRS and seat.is_held(today))
    return tuple(dict.fromkeys(seat.person for seat in held if seat.person))


def answerers(directory: Directory, group: Group, today: date) -> tuple[PersonId, ...]:
    """Who answers for the group what another asks of it: its co-chairs and alternates; without any, the secretariat."""
    return chairs_of(group, today) or directory.partnership.secretariat


def signers(directory: Directory, group: Group, today: date) -> Mapping[str, tuple[PersonId, ...]]:
    """Who may sign off for each side today: its co-chairs; where no seat of theirs is held, its alternates; where
    none is held at all, the secretariat stands in. Co-chairs of no side ("") sign where one signature is enough."""
    sides = sides_to_sign(directory)
    seated = {side: _seated(group, side, today) for side in sides}
    without_side = _seated(group, "", today)
    if without_side and group.sign_off is SignOff.ONE:
        seated[""] = without_side
    return {side: people or directory.partnership.secretariat for side, people in seated.items()}


def empty_sides(directory: Directory, group: Group, today: date) -> tuple[str, ...]:
    """The sides of which neither a co-chair nor an alternate with a Slack account holds a seat today."""
    return tuple(side for side in sides_to_sign(directory) if not _seated(group, side, today))


def sides_to_sign(directory: Directory) -> tuple[str, ...]:
    """The sides of which each must sign where both must; where nobody has a side, all are one."""
    return tuple(directory.sides) or ("",)


def _seated(group: Group, side: str, today: date) -> tuple[PersonId, ...]:
    for role in _CHAIRS:
        seats = (seat for seat in group.seats if seat.role is role and (seat.side or "") == side)
        people = tuple(dict.fromkeys(seat.person for seat in seats if seat.person and seat.is_held(today)))
        if people:
            return people
    return ()


def chairs_at_any_time(group: Group) -> tuple[PersonId, ...]:
    """Whoever chaired the group, does or will, and has a Slack account."""
    return tuple(dict.fromkeys(seat.person for seat in group.seats if seat.role in _CHAIRS and seat.person))


def may_see(directory: Directory, person: PersonId, group: Group, *, here: ChannelId | None = None) -> bool:
    """Whether the person may see the group's items: what they could see in Slack.

    Speaking in the group's own channel (`here`) shows membership. A public channel, and a group without one, is open
    to everybody but guests and people of other organisations; a private one to its members, and where those were
    never looked up, to whoever holds a seat in the group.
    """
    if group.channel and group.channel == here:
        return True
    channel = directory.channels.get(group.channel) if group.channel else None
    if channel and channel.members is not None and (channel.private or person in channel.members):
        return person in channel.members
    if any(seat.person == person for seat in group.seats):
        return True
    return not is_visitor(directory, person) and (channel is None or not channel.private)


def is_visitor(directory: Directory, person: PersonId) -> bool:
    """Whether the person is a guest here, or of another organisation."""
    known = directory.people.get(person)
    return known is not None and (known.guest or known.outsider)


def may_bind(directory: Directory, person: PersonId, group: Group, *, today: date) -> bool:
    """Whether the person may give the group the channel that they are in: where it has none, whoever works here;
    where it has one, its co-chairs and the secretariat."""
    if group.channel is None:
        return not is_visitor(directory, person)
    return is_allowed(directory, person, chairs_of(group, today))


def is_allowed(directory: Directory, person: PersonId, allowed: Collection[PersonId]) -> bool:
    """Whether the person is one of those who may, or of the secretariat, which may everything."""
    return person in allowed or directory.is_secretariat(person)


def may_change(directory: Directory, person: PersonId, item: Item, group: Group, *, today: date) -> bool:
    """Whether the person may close or move the item: its leads and supporters, who made it, co-chairs, the
    secretariat; and, where only an organisation leads it, anybody with a seat in the group."""
    if is_allowed(directory, person, who_may_change(item, group, today=today)):
        return True
    return bool(item.organisations) and not item.leads and bool(group.seats_of(person, today))


def who_may_assign(item: Item, group: Group, *, today: date) -> tuple[PersonId, ...]:
    """Who may give the item to others: its leads, who made it, co-chairs; each once."""
    return tuple(dict.fromkeys((*item.leads, item.created_by, *chairs_of(group, today))))


def owners(
    people: Iterable[PersonId], directory: Directory
) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
    """Who of them leads, and who supports: the first of each side leads; people without a seat count as one more side."""
    leads: dict[str, PersonId] = {}
    named = tuple(dict.fromkeys(people))
    for person in named:
        leads.setdefault(side_code(person, directory), person)
    return tuple(leads.values()), tuple(person for person in named if person not in leads.values())


def side_code(person: PersonId, directory: Directory) -> str:
    """The code of the person's side; "" for people without a seat."""
    side = directory.side_of(person)
    return side.code if side else ""


def who_may_change(item: Item, group: Group, *, today: date) -> tuple[PersonId, ...]:
    """The people to name when somebody else tries: leads, supporters, the maker, co-chairs; each once."""
    people: Iterable[PersonId] = (*item.leads, *item.supporters, item.created_by, *chairs_of(group, today))
    return tuple(dict.fromkeys(people))
