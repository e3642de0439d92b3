"""The practice people's groups and items, as they stand on one Tuesday of November."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.due import Season, month_of, on, season_of
from bot.domain.group import Directory, Group, Partnership, Role, Seat, Subgroup
from bot.domain.item import Item, ItemId, Kind, Status
from bot.domain.person import ChannelId, Language, Names, Person, PersonId, Side, TeamId
from bot.render.replies import Reader

TODAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
ALICE, JUAN, MARIE, DIEGO = (PersonId(f"U0{name}") for name in ("ALICE", "JUAN", "MARIE", "DIEGO"))

CANADA = Side(
    code="CA",
    names=Names(en="Canada", es="Canadá", fr="Canada"),
    holidays="CA",
    timezone="America/Toronto",
)
MEXICO = Side(
    code="MX",
    names=Names(en="Mexico", es="México", fr="Mexique"),
    holidays="MX",
    timezone="America/Mexico_City",
)
HORTICULTURE = Subgroup(code="HOR", names=Names(en="Horticulture", es="Horticultura", fr="Horticulture"))
SEATS = (
    Seat(person=MARIE, name="Marie", role=Role.CO_CHAIR, side="CA"),
    Seat(person=DIEGO, name="Diego", role=Role.CO_CHAIR, side="MX"),
    Seat(person=ALICE, name="Alice", role=Role.MEMBER, side="CA"),
    Seat(person=JUAN, name="Juan", role=Role.MEMBER, side="MX"),
)
AGR = Group(
    code="AGR",
    names=Names(en="Agribusiness", es="Agronegocios", fr="Agroalimentaire"),
    channel=ChannelId("C0AGR"),
    timezone="America/Toronto",
    languages=(Language.EN, Language.ES),
    subgroups=(HORTICULTURE,),
    seats=SEATS,
)
HOU = Group(
    code="HOU",
    names=Names(
        en="Housing and Community Development",
        es="Vivienda y Desarrollo Comunitario",
        fr="Logement et Développement communautaire",
    ),
    channel=ChannelId("C0HOU"),
    timezone="America/Toronto",
    languages=(Language.EN, Language.ES, Language.FR),
    seats=SEATS,
)
DIRECTORY = Directory(
    partnership=Partnership(
        team=TeamId("T0CMP"),
        names=Names(en="Partnership", es="Alianza", fr="Partenariat"),
        sides=(CANADA, MEXICO),
        groups=(AGR, HOU),
    ),
    people={
        person: Person(id=person, name=name)
        for person, name in ((ALICE, "Alice"), (JUAN, "Juan"), (MARIE, "Marie"), (DIEGO, "Diego"))
    },
)


def reader(language: Language = Language.EN) -> Reader:
    """Alice, who reads that language today."""
    return Reader(language=language, directory=DIRECTORY, today=TODAY, person=ALICE)


def an_item(number: int = 12, *, group: str = "AGR", **changes: Any) -> Item:
    """An open action item that Alice leads, due at the end of June, with these changes."""
    item = Item(
        id=ItemId(group, number),
        kind=Kind.ACTION,
        title="Send the Ontario greenhouse standards to SAGARPA",
        created_by=JUAN,
        created_at=NOW,
        leads=(ALICE,),
        due=on(date(2027, 6, 30)),
        first_due=on(date(2027, 6, 30)),
        subgroup="HOR",
    )
    return replace(item, **changes)


LATE = replace(
    an_item(9, title="Criterios para la visita de productores", leads=(JUAN,), due=on(date(2026, 11, 1))),
    first_due=on(date(2026, 10, 1)),
).moved(on(date(2026, 11, 12)), at=NOW, by=DIEGO, reason="the ministry asked")
MILESTONE = an_item(
    4, kind=Kind.MILESTONE, title="Rough draft of the tomato norm", due=month_of(2027, 1), leads=(JUAN,)
)
TENTATIVE = an_item(
    5,
    kind=Kind.MILESTONE,
    title="Atelier sur les légumineuses",
    due=season_of(2027, Season.FALL).said("fall of 2027", tentative=True),
    leads=(),
    organisations=("SAGARPA", "CMHC"),
)
DONE = an_item(7, title="Joint declaration").finished(
    at=NOW, outcome="Both industries signed it.", evidence="https://example.org/declaration?a=1&b=2"
)
NO_LEAD = an_item(14, title="Survey the greenhouse producers", leads=(), subgroup=None)
NO_DATE = an_item(15, title="Define the support for other groups", due=None, first_due=None)
ON_HOLD = an_item(
    16,
    title="Small hydro workshop",
    status=Status.ON_HOLD,
    hold_reason="waiting for the fund",
    review=date(2027, 5, 3),
)
