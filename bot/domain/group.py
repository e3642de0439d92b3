"""Working groups, their subgroups and seats, and the partnership that they form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from functools import cached_property

from bot.domain.cadence import USUAL, Cadence
from bot.domain.calendar import is_known_zone
from bot.domain.person import Channel, ChannelId, DateOrder, Language, Names, Person, PersonId, Side, TeamId

USUAL_HOUR = time(9)


class Role(StrEnum):
    """What a seat makes of the person who holds it."""

    CO_CHAIR = "co_chair"
    ALTERNATE = "alternate"
    MEMBER = "member"
    LIAISON = "liaison"


class SignOff(StrEnum):
    """Who must agree to the closing or moving of a milestone: nobody, one co-chair, one of each side."""

    NONE = "none"
    ONE = "one"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A person's place in a group or subgroup; `person` is None for somebody without a Slack account."""

    person: PersonId | None
    name: str
    role: Role
    side: str | None = None
    title: str = ""
    sector: str = ""
    subgroup: str | None = None
    since: date | None = None
    until: date | None = None

    def is_held(self, today: date) -> bool:
        """Whether the seat's term includes `today`."""
        return (self.since is None or self.since <= today) and (self.until is None or today <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subgroup:
    """A subgroup or technical committee of a working group."""

    code: str
    names: Names
    since: date | None = None
    until: date | None = None
    successor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestTime:
    """When a group's weekly digest is posted, in the group's own zone; `weekday` counts from Monday, 0."""

    weekday: int = 0
    at: time = time(9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A working group. `code` begins its item ids (AGR-12); `languages` are those of its channel, the main one first."""

    code: str
    names: Names
    aliases: tuple[str, ...] = ()
    channel: ChannelId | None = None
    timezone: str = "UTC"
    languages: tuple[Language, ...] = (Language.EN,)
    digest: DigestTime = field(default_factory=DigestTime)
    cadence: Cadence = USUAL
    dates: DateOrder | None = None
    sign_off: SignOff = SignOff.NONE
    subgroups: tuple[Subgroup, ...] = ()
    seats: tuple[Seat, ...] = ()

    def subgroup(self, code: str | None) -> Subgroup | None:
        """The subgroup with that code, or None."""
        return next((subgroup for subgroup in self.subgroups if subgroup.code == code), None)

    def seats_of(self, person: PersonId, today: date) -> tuple[Seat, ...]:
        """The seats that this person holds on `today`."""
        return tuple(seat for seat in self.seats if seat.person == person and seat.is_held(today))


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting of one group (its code) or, with None, of all: what "before the annual meeting" hangs on."""

    names: Names
    start: date
    end: date
    group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Partnership:
    """What a partnership file says: who works together, in which groups."""

    team: TeamId
    names: Names
    secretariat: tuple[PersonId, ...] = ()
    sides: tuple[Side, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Directory:
    """Everything that is known of one workspace besides its items: partnership, people, channels."""

    partnership: Partnership
    people: Mapping[PersonId, Person] = field(default_factory=dict)
    channels: Mapping[ChannelId, Channel] = field(default_factory=dict)

    @cached_property
    def groups(self) -> Mapping[str, Group]:
        """The groups by code."""
        return {group.code: group for group in self.partnership.groups}

    @cached_property
    def group_of_channel(self) -> Mapping[ChannelId, Group]:
        """The groups by the channel that they meet in."""
        return {group.channel: group for group in self.partnership.groups if group.channel}

    @cached_property
    def sides(self) -> Mapping[str, Side]:
        """The sides by code."""
        return {side.code: side for side in self.partnership.sides}

    @cached_property
    def names(self) -> Mapping[PersonId, str]:
        """The people's names as known from Slack, by id."""
        return {person.id: person.name for person in self.people.values()}

    def name_of(self, person: PersonId) -> str:
        """The person's name as known from Slack or a seat; the bare id where neither knows it."""
        if known := self.people.get(person):
            return known.name
        named = (
            seat.name for group in self.partnership.groups for seat in group.seats if seat.person == person
        )
        return next((name for name in named if name), person)

    def side_of(self, person: PersonId) -> Side | None:
        """The side that a seat in any group gives the person."""
        codes = (
            seat.side for group in self.partnership.groups for seat in group.seats if seat.person == person
        )
        return next((self.sides[code] for code in codes if code and code in self.sides), None)

    def timezone_of(self, person: PersonId) -> str:
        """The person's own zone where it is one of the IANA list, else that of their side, else UTC."""
        known = self.people.get(person)
        if known and known.timezone and is_known_zone(known.timezone):
            return known.timezone
        side = self.side_of(person)
        return side.timezone if side else "UTC"

    def hour_of(self, person: PersonId) -> time:
        """The local hour of the person's daily reminder."""
        known = self.people.get(person)
        return time(known.hour) if known else USUAL_HOUR

    @cached_property
    def hours(self) -> frozenset[tuple[time, str]]:
        """The hours at which anybody can be reminded, each with its zone; of strangers, the usual one in UTC."""
        seated = (seat.person for group in self.partnership.groups for seat in group.seats if seat.person)
        known = {*self.people, *seated}
        return frozenset(
            {(self.hour_of(one), self.timezone_of(one)) for one in known} | {(USUAL_HOUR, "UTC")}
        )

    def is_secretariat(self, person: PersonId) -> bool:
        """Whether the person belongs to the secretariat."""
        return person in self.partnership.secretariat

    def member_groups(self, person: PersonId, today: date) -> tuple[Group, ...]:
        """The groups in which the person holds a seat on `today`."""
        return tuple(group for group in self.partnership.groups if group.seats_of(person, today))
