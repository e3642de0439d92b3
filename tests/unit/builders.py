"""Values for tests: plain functions with fixed defaults. Practice "now" is Tuesday 24 November 2026, 10:00 in Toronto."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.due import Due, on
from bot.domain.group import Directory, Group, Partnership, Role, Seat
from bot.domain.item import Item, ItemId, Kind
from bot.domain.person import Channel, ChannelId, Language, Names, Person, PersonId, Side, TeamId

TORONTO, MEXICO_CITY = "America/Toronto", "America/Mexico_City"

ALICE, JUAN = PersonId("U0ALICE"), PersonId("U0JUAN")
"""Members: Alice for Canada, Juan for Mexico."""
MARIE, DIEGO = PersonId("U0MARIE"), PersonId("U0DIEGO")
"""Co-chairs: Marie for Canada, Diego for Mexico."""
SAM = PersonId("U0SAM")
"""The secretariat."""
GUS, NORA = PersonId("U0GUS"), PersonId("U0NORA")
"""Gus is a guest, Nora belongs to another organisation."""

CHANNEL = ChannelId("C0AGR")
ELSEWHERE = ChannelId("C0GENERAL")

CANADA = Side(
    code="CA",
    names=Names(en="Canada", es="Canadá", fr="Canada"),
    holidays="CA",
    timezone=TORONTO,
    fiscal_year="04-01",
)
MEXICO = Side(
    code="MX", names=Names(en="Mexico", es="México", fr="Mexique"), holidays="MX", timezone=MEXICO_CITY
)
SEATS = (
    Seat(person=MARIE, name="Marie", role=Role.CO_CHAIR, side="CA"),
    Seat(person=DIEGO, name="Diego", role=Role.CO_CHAIR, side="MX"),
    Seat(person=ALICE, name="Alice", role=Role.MEMBER, side="CA"),
    Seat(person=JUAN, name="Juan", role=Role.MEMBER, side="MX"),
)

TODAY = date(2026, 11, 24)


def moment(text: str = "2026-11-24 10:00", timezone: str = TORONTO) -> datetime:
    """The moment, in UTC, at which a clock in that zone shows this."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(timezone)).astimezone(UTC)


def day(text: str) -> date:
    """The day that these figures are."""
    return date.fromisoformat(text)


def due_on(text: str) -> Due:
    """That one day, as a due window."""
    return on(day(text))


def an_item(number: int = 12, **changes: Any) -> Item:
    """An open action item of Agribusiness, due on 1 December 2026, led by Alice, made by Marie."""
    due = changes.get("due", due_on("2026-12-01"))
    defaults: dict[str, Any] = {
        "id": ItemId("AGR", number),
        "kind": Kind.ACTION,
        "title": "Send the greenhouse standards",
        "created_by": MARIE,
        "created_at": moment(),
        "leads": (ALICE,),
        "due": due,
        "first_due": due,
    }
    return Item(**(defaults | changes))


def a_group(**changes: Any) -> Group:
    """Agribusiness: its channel is public, its digest goes out on Mondays at 09:00 in Toronto."""
    defaults: dict[str, Any] = {
        "code": "AGR",
        "names": Names(en="Agribusiness", es="Agronegocios", fr="Agroalimentaire"),
        "channel": CHANNEL,
        "timezone": TORONTO,
        "languages": (Language.EN, Language.ES),
        "seats": SEATS,
    }
    return Group(**(defaults | changes))


def a_person(person: PersonId, **changes: Any) -> Person:
    """Somebody whom Slack knows, by default a member of the organisation in Toronto."""
    defaults: dict[str, Any] = {"name": person.removeprefix("U0").title(), "timezone": TORONTO}
    return Person(id=person, **(defaults | changes))


PEOPLE = (
    a_person(ALICE),
    a_person(MARIE, locale="fr-CA"),
    a_person(JUAN, timezone=MEXICO_CITY, locale="es-LA"),
    a_person(DIEGO, timezone=MEXICO_CITY, locale="es-LA"),
    a_person(SAM),
    a_person(GUS, guest=True),
    a_person(NORA, outsider=True),
)


def a_channel(**changes: Any) -> Channel:
    """The public channel of Agribusiness, whose members were never looked up."""
    defaults: dict[str, Any] = {"id": CHANNEL, "name": "wg-agribusiness"}
    return Channel(**(defaults | changes))


def a_directory(
    *groups: Group, channel: Channel | None = None, people: Iterable[Person] = PEOPLE
) -> Directory:
    """The partnership of Canada and Mexico with these groups (Agribusiness where none is named)."""
    known = channel or a_channel()
    return Directory(
        partnership=Partnership(
            team=TeamId("T0CMP"),
            names=Names(en="Partnership", es="Alianza", fr="Partenariat"),
            secretariat=(SAM,),
            sides=(CANADA, MEXICO),
            groups=groups or (a_group(),),
        ),
        people={person.id: person for person in people},
        channels={known.id: known},
    )
