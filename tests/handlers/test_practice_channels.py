"""Channels that change in the practice workspace, over Socket Mode: what is known of them follows, in a real ledger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.domain.group import Directory, Group, Partnership
from bot.domain.person import ChannelId, Names, PersonId, TeamId
from bot.domain.said import Invited
from handlers.people import sync_people
from handlers.socket import Socket
from handlers.tokens import new_client
from storage.store import Store
from tests.handlers.conftest import Behind, behind, say, soon
from tests.workspace.conftest import Practice, start, stop

MANIFEST = Path(__file__).resolve().parents[2] / "manifest.json"
TEAM, DANA = TeamId("T0TEST"), PersonId("U0DANA")
DOCKS, QUIET, BOARD = ChannelId("C0DOCKS"), ChannelId("C0QUIET"), ChannelId("C0BOARD")
NAMES = Names(en="Harbour", es="Puerto", fr="Port")
GROUPS = (
    Group(code="DOC", names=NAMES, channel=DOCKS),
    Group(code="BRD", names=NAMES, channel=BOARD),
)


@pytest.fixture
def practice() -> Iterator[Practice]:
    running = start("--manifest", str(MANIFEST), "--no-rate-limits")
    yield running
    stop(running)


@pytest.fixture
def store(practice: Practice, tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'rapporteur.db'}")
    store.migrate()
    with store.open(TEAM) as ledger:
        ledger.apply_partnership(Partnership(team=TEAM, names=NAMES, groups=GROUPS))
    sync_people(new_client(practice.api, "xoxb-practice", patient=True), TEAM, store)
    yield store
    store.close()


@pytest.fixture
def bot(practice: Practice, store: Store) -> Iterator[Behind]:
    made = behind(practice.api, store)
    socket = Socket(made.app, api_url=practice.api, app_token="xapp-practice")
    socket.start()
    soon(lambda: practice.get("control/status")["sockets"] == 1)
    yield made
    socket.stop()
    made.turns.stop()


def change(practice: Practice, do: str, channel: str, **wish: object) -> None:
    answer = practice.post("control/channel", **{"as": DANA, "channel": channel, "do": do, **wish})
    assert answer["ok"], answer


def known(store: Store) -> Directory:
    with store.open(TEAM) as ledger:
        directory = ledger.directory()
    assert directory is not None
    return directory


def test_whoever_invites_the_bot_alone_is_answered(practice: Practice, bot: Behind) -> None:
    bot.talk.answer = lambda: say("which group meets here?")

    change(practice, "invite", QUIET, user="bot")

    (invited,) = soon(lambda: [each for each in bot.talk.told if isinstance(each, Invited)])
    assert (invited.speaker, invited.channel) == (DANA, QUIET)
    soon(lambda: "which group meets here?" in practice.texts(channel=QUIET))
    assert "which group meets here?" not in practice.texts("U0LEE", channel=QUIET)


@pytest.mark.usefixtures("bot")
def test_what_is_known_of_a_channel_follows_what_becomes_of_it(practice: Practice, store: Store) -> None:
    assert known(store).channels[DOCKS].is_open

    change(practice, "rename", DOCKS, name="piers")
    soon(lambda: known(store).channels[DOCKS].name == "piers")
    change(practice, "archive", DOCKS)
    soon(lambda: known(store).channels[DOCKS].archived)
    change(practice, "unarchive", DOCKS)
    soon(lambda: known(store).channels[DOCKS].is_open)
    change(practice, "remove", DOCKS, user="bot")
    soon(lambda: known(store).channels[DOCKS].lost)
    change(practice, "invite", DOCKS, user="bot")
    soon(lambda: known(store).channels[DOCKS].is_open)
    change(practice, "delete", DOCKS)
    soon(lambda: known(store).channels[DOCKS].lost)


@pytest.mark.usefixtures("bot")
def test_a_private_channel_is_private_from_the_first_and_is_followed_to_its_new_id(
    practice: Practice, store: Store
) -> None:
    change(practice, "invite", BOARD, user="bot")
    soon(lambda: BOARD in known(store).channels)
    assert known(store).channels[BOARD].private

    change(practice, "share", BOARD)

    soon(lambda: known(store).groups["BRD"].channel not in (BOARD, None))
    assert BOARD not in known(store).channels
