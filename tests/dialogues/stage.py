"""The stage on which a dialogue is played: real database, real turns and rounds; only Slack is a list of messages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversation import Answer, Conversation
from bot.delivery import Delivery, Posted
from bot.demo.script import World, door_of, read_world, shift_toml
from bot.domain.person import ChannelId, Person, PersonId, TeamId
from bot.domain.said import NOWHERE, Heard, Invited, Opened, Pressed, Submitted
from bot.render.message import Json, Message, Picture
from bot.services.partnership_file import read_partnership
from storage.store import Store

DEMO = Path(__file__).parent.parent.parent / "bot" / "demo"
TORONTO = ZoneInfo("America/Toronto")
LOCALES = {
    "alice": "en-US",
    "juan": "es-LA",
    "marie": "fr-CA",
    "diego": "es-LA",
    "bob": "en-US",
    "luisa": "es-LA",
}
SET_UP_AT = datetime(2026, 1, 5, tzinfo=UTC)


@dataclass
class Wall:
    """What stands in the channels, the newest last: where, for whom (None: everybody), and the message."""

    shown: list[tuple[str, str | None, Message]] = field(default_factory=list)
    fresh: list[tuple[str, str, str]] = field(default_factory=list)

    def post(
        self,
        team: TeamId,  # noqa: ARG002  # Chat's
        target: str,
        message: Message,
        *,
        key: str,  # noqa: ARG002
        thread: str | None = None,
        picture: Picture | None = None,
    ) -> Posted:
        """Slack takes the post."""
        self.shown.append((target, None, message))
        self.fresh.append((target, " (in a thread)" if thread else "", " [picture]" if picture else ""))
        return Posted(channel=target, ts=str(len(self.shown) - 1))

    def find(
        self,
        team: TeamId,  # noqa: ARG002  # Chat's
        channel: str,  # noqa: ARG002
        *,
        key: str,  # noqa: ARG002
        since: datetime,  # noqa: ARG002
        thread: str | None = None,  # noqa: ARG002
    ) -> Posted | None:
        raise AssertionError("nothing is in doubt here")

    def update(self, team: TeamId, channel: str, ts: str, message: Message) -> None:  # noqa: ARG002  # Chat's
        """Slack edits the message in place."""
        self.shown[int(ts)] = (channel, None, message)


class Stage:
    """Plays the lines of a dialogue and says what the bot says."""

    def __init__(self, store: Store, channels: set[str]) -> None:
        self.world: World = read_world((DEMO / "world.toml").read_text(encoding="utf-8"))
        self.store = store
        self.wall = Wall()
        self.now = SET_UP_AT
        self.here = "wg-agribusiness"
        self._deliveries = 0
        self._form: Json | None = None
        self._at_home = self._form_at_home = False
        self.home: dict[str, Json] = {}
        partnership = read_partnership(
            shift_toml((DEMO / "partnership.toml").read_text(encoding="utf-8"), 17)
        )
        self.team = partnership.team
        met = {self.world.channels[name] for name in channels if name != "direct"}
        partnership = replace(partnership, groups=tuple(g for g in partnership.groups if g.channel in met))
        with store.open(self.team) as ledger:
            ledger.apply_partnership(partnership)
            ledger.keep_people(
                Person(
                    id=person,
                    name=handle.capitalize(),
                    timezone="America/Toronto",
                    locale=LOCALES.get(handle),
                )
                for handle, person in self.world.people.items()
            )
        self.talk = Conversation(store, lambda: self.now)
        self.delivery = Delivery(store, self.wall, now=lambda: self.now, true_now=lambda: self.now)

    def time_passes(self, moment: str, place: str | None) -> Iterator[str]:
        """The clock moves on, and a round is made every half hour on the way."""
        until = datetime.fromisoformat(moment).replace(tzinfo=TORONTO).astimezone(UTC)
        while self.now < until:
            self.now = min(self.now + timedelta(minutes=30), until) if self.now > SET_UP_AT else until
            self.delivery.round()
            yield from self._posts()
        self.here = place or self.here

    def speaks(self, speaker: str, words: str) -> Iterator[str]:
        """Somebody says something, presses a [Button], or fills in a form: {field=value; field=value}; invites the bot;
        or looks at their Home tab: (Home), and presses a button there: [Button] at home."""
        if words == "(Home)":
            answer = self.talk.open_home(
                Opened(team=self.team, speaker=self.world.people[speaker], delivery=self._delivery())
            )
        elif words == "/invite @rapporteur":
            answer = self.talk.welcome(self._invited(speaker))
        elif button := re.fullmatch(r"\[(.+?)\](?: on (\S+))? at home", words):
            answer = self.talk.press(self._pressed_at_home(speaker, button[1], button[2]))
        elif button := re.fullmatch(r"\[(.+?)\](?: on (\S+))?", words):
            answer = self.talk.press(self._pressed(speaker, button[1], button[2]))
        elif form := re.fullmatch(r"\{(.+)\}", words):
            answer = self.talk.submit(self._submitted(speaker, form[1]))
        else:
            answer = self.talk.hear(self._heard(speaker, words))
        self._at_home = words.endswith("at home")
        yield from self._answers(answer, speaker)
        self.delivery.send()
        yield from self._posts()

    def _invited(self, speaker: str) -> Invited:
        person = self.world.people[speaker]
        return Invited(
            team=self.team, speaker=person, channel=self._channel(speaker), delivery=self._delivery()
        )

    def _heard(self, speaker: str, words: str) -> Heard:
        door, text = door_of(words.removeprefix("@rapporteur "))
        return Heard(
            team=self.team,
            speaker=self.world.people[speaker],
            channel=self._channel(speaker),
            text=self.world.as_slack_sends_it(text),
            door=door,
            delivery=self._delivery(),
            direct=self.here == "direct",
        )

    def _channel(self, speaker: str) -> ChannelId:
        if self.here == "direct":
            return ChannelId(f"D{self.world.people[speaker]}")
        return self.world.channels[self.here]

    def _delivery(self) -> str:
        self._deliveries += 1
        return f"delivery:{self._deliveries}"

    def _pressed(self, speaker: str, label: str, item: str | None) -> Pressed:
        message, found = self._find_button(self.world.people[speaker], label, item)
        return Pressed(
            team=self.team,
            speaker=self.world.people[speaker],
            channel=self._channel(speaker),
            action_id=found["action_id"],
            value=found["value"],
            message=str(message),
            delivery=self._delivery(),
        )

    def _pressed_at_home(self, speaker: str, label: str, item: str | None) -> Pressed:
        """A button of the Home tab as it was drawn last."""
        found = next(
            button
            for button in buttons_in(self.home[speaker]["blocks"])
            if button["text"]["text"] == label and (item is None or item in button["value"])
        )
        return Pressed(
            team=self.team,
            speaker=self.world.people[speaker],
            channel=NOWHERE,
            action_id=found["action_id"],
            value=found["value"],
            delivery=self._delivery(),
            direct=True,
            at_home=True,
        )

    def _find_button(self, person: PersonId, label: str, item: str | None) -> tuple[int, dict[str, Any]]:
        for position, (_, only_for, message) in reversed(list(enumerate(self.wall.shown))):
            for button in buttons_of(message):
                if only_for in (None, person) and button["text"]["text"] == label:
                    if item is None or item in button["value"] + button["action_id"]:
                        return position, button
        raise AssertionError(f"nobody shows {person} a button [{label}] {item or ''}")

    def _submitted(self, speaker: str, fields: str) -> Submitted:
        form = self._form or {}
        filled = dict(pair.strip().split("=", 1) for pair in fields.split(";"))
        return Submitted(
            team=self.team,
            speaker=self.world.people[speaker],
            form=form["callback_id"],
            metadata=form["private_metadata"],
            values=dict(_state_values(form, filled)),
            channel=NOWHERE if self._form_at_home else self._channel(speaker),
            at_home=self._form_at_home,
            # As the handlers do: the same form sent again with the same words is the same delivery.
            delivery=f"form:{id(form)}:{fields}",
        )

    def _answers(self, answer: Answer, speaker: str) -> Iterator[str]:
        for block, sentence in answer.errors.items():
            yield f"bot> (at {block}) {sentence}"
        for reply in answer.replies:
            if reply.home:
                self.home[speaker] = reply.home
                yield f"bot (Home)> {line_of_home(reply.home)}"
            elif reply.form:
                self._form = reply.form
                self._form_at_home = self._at_home
                yield f"bot> (opens the form) {reply.form['title']['text']}"
            elif reply.message:
                self.wall.shown.append((self.here, self.world.people[speaker], reply.message))
                yield f"bot> {line_of(reply.message)}"

    def _posts(self) -> Iterator[str]:
        names: dict[str, str] = {id_: f"#{name}" for name, id_ in self.world.channels.items()}
        names |= {id_: name for name, id_ in self.world.people.items()}
        fresh, self.wall.fresh = self.wall.fresh, []
        shown = self.wall.shown[-len(fresh) :] if fresh else ()
        for (target, where, picture), (_, _, message) in zip(fresh, shown, strict=True):
            yield f"bot → {names[target]}{where}> {line_of(message)}{picture}"


def _state_values(form: Json, filled: dict[str, str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The form's `state.values` as Slack sends them: every input, with null where it was left empty."""
    for block in form["blocks"]:
        if block["type"] != "input":
            continue
        element, text = block["element"], filled.get(block["block_id"])
        kinds = {"datepicker": "selected_date", "users_select": "selected_user"}
        if element["type"] == "multi_users_select":
            chosen = [word for word in (text or "").split(",") if word]
            yield (
                block["block_id"],
                {element["action_id"]: {"type": element["type"], "selected_users": chosen}},
            )
            continue
        if element["type"] == "multi_static_select":
            picked = [{"value": word} for word in text.split(",")] if text else element.get("initial_options")
            yield block["block_id"], {element["action_id"]: {"selected_options": picked or []}}
            continue
        if element["type"] == "static_select":
            value = {"selected_option": {"value": text} if text else element.get("initial_option")}
        else:
            value = {kinds.get(element["type"], "value"): text or element.get("initial_value")}
        yield block["block_id"], {element["action_id"]: {"type": element["type"], **value}}


def buttons_of(message: Message) -> Iterator[dict[str, Any]]:
    """The buttons of a message in their order, then the choices of its menus, as buttons."""
    elements = list(_elements(message))
    yield from (element for element in elements if element["type"] == "button")
    for menu in elements:
        for option in menu.get("options", ()):
            yield {"action_id": menu["action_id"], **option}


def buttons_in(blocks: Iterable[Json]) -> Iterator[dict[str, Any]]:
    """The buttons of blocks in their order."""
    return (element for element in _elements_in(blocks) if element["type"] == "button")


def _elements(message: Message) -> Iterator[dict[str, Any]]:
    return _elements_in(message.blocks)


def _elements_in(blocks: Iterable[Json]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        yield from block.get("elements", ())
        if "accessory" in block:
            yield block["accessory"]


def line_of(message: Message) -> str:
    """A message in one line: its text, its buttons in brackets, and […] for a menu."""
    shown = (element for element in _elements(message) if element["type"] in ("button", "overflow"))
    labels = ("…" if element["type"] == "overflow" else element["text"]["text"] for element in shown)
    return message.text.replace("\n", " / ") + "".join(f" [{label}]" for label in labels)


def line_of_home(view: Json) -> str:
    """A Home tab in one line: what its blocks say, one after the other, with the buttons in brackets."""
    return " / ".join(" ".join(_said_by(block)) for block in view["blocks"] if block["type"] != "divider")


def _said_by(block: Json) -> Iterator[str]:
    if block["type"] == "table":
        yield " | ".join(", ".join(cell["text"] for cell in row) for row in block["rows"])
    if "text" in block:
        yield block["text"]["text"].replace("\n", " — ")
    for element in (*block.get("elements", ()), *([block["accessory"]] if "accessory" in block else ())):
        text = element.get("text", {"text": "…"})
        yield text if isinstance(text, str) else f"[{text['text']}]"
