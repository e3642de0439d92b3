"""A year of the demo's partnership, half hour by half hour, with people's turns in between: all that the clock says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.announcing import Said, say
from bot.conversation import Conversation
from bot.delivery import Delivery, Posted
from bot.demo.script import Spoken, door_of, read_script, read_world
from bot.demo.start import partnership_of_demo, tell_the_past
from bot.domain.group import Directory
from bot.domain.item import Item, ItemId, Status
from bot.domain.person import Person, TeamId
from bot.domain.said import Heard
from bot.render.message import Message, Picture
from bot.services.plan import plan_for_dates
from storage.store import Store
from tests.clock.naive import Expected, Naive
from tests.dialogues.stage import DEMO

BEGINS = datetime(2026, 11, 24, 15, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)
TURNS = Path(__file__).parent / "turns.txt"
PEOPLE = (
    ("alice", "America/St_Johns", "en-US", 9),
    ("juan", "America/Mexico_City", "es-LA", 9),
    ("marie", "America/Toronto", "fr-CA", 7),
    ("diego", "America/Tijuana", "es-LA", 8),
    ("priya", "America/Toronto", "en-US", 9),
    ("bob", "America/Vancouver", "en-US", 9),
    ("luisa", "America/Mexico_City", "es-LA", 20),
)
"""Where they are and when they like to be reminded: clocks that change twice, clocks that never do, half an hour off."""
TIMED = ("reminder", "milestone", "digest")
"""The kinds of notices that are simulated: what a date causes, and the table of reminders tells."""
_ROW = re.compile(r"^([A-Z]+-\d+), [“«].*?[”»]\. (.+?), ", re.MULTILINE)

PutOff = Mapping[tuple[str, ItemId], date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """Something that the clock had the bot say."""

    at: datetime
    kind: str
    target: str
    text: str
    items: frozenset[str]


class Year:
    """The partnership with its past, from one Tuesday of November on."""

    def __init__(self, store: Store) -> None:
        self.store, self.now = store, BEGINS
        self.happened: list[Happened] = []
        self.world = read_world((DEMO / "world.toml").read_text(encoding="utf-8"))
        partnership = partnership_of_demo(BEGINS)
        self.team = partnership.team
        with store.open(self.team) as ledger:
            ledger.apply_partnership(partnership)
            ledger.keep_people(
                Person(
                    id=self.world.people[name],
                    name=name.capitalize(),
                    timezone=zone,
                    locale=locale,
                    hour=hour,
                )
                for name, zone, locale, hour in PEOPLE
            )
            directory = ledger.directory()
        assert directory
        self.directory: Directory = directory
        tell_the_past(store, partnership, BEGINS)
        self._turns = list(read_script(TURNS.read_text(encoding="utf-8")))
        self._talk = Conversation(store, lambda: self.now)

    def half_hours(self, days: int) -> Iterator[datetime]:
        """Every half hour of so many days, with what people say in between."""
        until = BEGINS + timedelta(days=days)
        while self.now < until:
            reached = self.now + HALF_HOUR
            while self._turns and self._turns[0].moment <= reached:
                self._say(self._turns.pop(0))
            self.now = reached
            yield reached

    def _say(self, line: Spoken) -> None:
        self.now = line.moment.astimezone(UTC)
        door, words = door_of(line.text)
        heard = Heard(
            team=self.team,
            speaker=self.world.people[line.speaker],
            channel=self.world.channels[line.place],
            text=self.world.as_slack_sends_it(words),
            door=door,
            delivery=f"{line.moment} {line.text}",
        )
        assert self._talk.hear(heard).replies

    def live(self, days: int) -> Iterator[Expected]:
        """Let time pass: what falls due in each half hour is put into words, and what a second planner expects there is
        yielded."""
        naive, left = Naive(self.directory), len(self._turns)
        items, put_off = self.known()
        for moment in self.half_hours(days):
            if len(self._turns) != left:
                left = len(self._turns)
                items, put_off = self.known()
            yield from naive.at(moment, items, put_off)
            self._tell(moment)

    def known(self) -> tuple[list[Item], PutOff]:
        """The items that are not settled, and which reminders are put off."""
        with self.store.open(self.team) as ledger:
            items = list(ledger.items(statuses=(Status.OPEN, Status.ON_HOLD)))
            return items, {(later.person, later.item): later.day for later in ledger.laters()}

    def _tell(self, moment: datetime) -> None:
        with self.store.open(self.team) as ledger:
            for notice in plan_for_dates(ledger, self.directory, moment - HALF_HOUR, moment):
                said = say(notice, ledger, moment)
                if notice.kind in TIMED and isinstance(said, Said):
                    self.note(notice.kind, notice.target, said.message, frozenset(said.items))

    def note(self, kind: str, target: str, message: Message, items: frozenset[str]) -> None:
        """Something was said now."""
        # What a digest names is not the second planner's business.
        named = frozenset[str]() if kind == "digest" else items
        self.happened.append(Happened(at=self.now, kind=kind, target=target, text=message.text, items=named))

    def diary(self) -> Iterator[str]:
        """All that was said, in the order in which it was, a line each: where it is read, what is said."""
        names = {str(id_): name for name, id_ in self.world.people.items()}
        zones = {str(self.world.people[name]): zone for name, zone, _, _ in PEOPLE}
        for group in self.directory.partnership.groups:
            names[str(group.channel)] = f"#{group.code}"
            zones[str(group.channel)] = group.timezone
        for one in sorted(self.happened, key=lambda one: (one.at, names[one.target], one.kind, one.text)):
            local = one.at.astimezone(ZoneInfo(zones[one.target]))
            yield f"{local:%Y-%m-%d %a %H:%M %z}  {names[one.target]:<6} {one.kind:<9} {_gist(one)}".rstrip()


def _gist(one: Happened) -> str:
    """What it says of its items, in short."""
    if one.kind == "milestone":
        opening, _, rest = one.text.partition(". ")
        return f"{rest.partition(',')[0]} {opening.partition(':')[2].strip()}"
    return "; ".join(f"{item} {why[:1].lower()}{why[1:]}" for item, why in _ROW.findall(f"{one.text}, "))


class Slack:
    """Takes whatever is posted in real rounds, and writes down what the clock caused."""

    def __init__(self, year: Year) -> None:
        self._year = year

    def post(
        self,
        team: TeamId,  # noqa: ARG002  # Chat's
        target: str,
        message: Message,
        *,
        key: str,
        thread: str | None = None,  # noqa: ARG002  # Chat's
        picture: Picture | None = None,  # noqa: ARG002  # Chat's
    ) -> Posted:
        kind = key.partition(":")[0]
        if kind in TIMED:
            self._year.note(kind, target, message, frozenset())
        return Posted(channel=target, ts=key)

    def update(self, team: TeamId, channel: str, ts: str, message: Message) -> None:
        """Cards change as they will."""

    def find(self, *_: object, **__: object) -> Posted | None:
        """Nothing is ever in doubt here."""
        raise AssertionError


def live_in_rounds(year: Year, days: int) -> None:
    """Let time pass with a real round every half hour: planned, kept, claimed, decided again, sent and recorded."""
    delivery = Delivery(year.store, Slack(year), now=lambda: year.now, true_now=lambda: year.now)
    delivery.round()  # what the past has caused
    year.happened.clear()
    for _ in year.half_hours(days):
        delivery.round()
