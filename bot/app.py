"""Wiring: the parts of the program, made of the settings and joined by arguments; nothing here decides anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from threading import Thread
from typing import Protocol

from bot.conversation import Conversation
from bot.delivery import Delivery, NeverWill
from bot.domain.person import TeamId
from bot.logs import Action, log
from bot.render.failures import still_working, trouble_message
from bot.settings import Settings
from handlers.chat import SlackChat
from handlers.clock import Clock
from handlers.failures import Failures, quietly
from handlers.listeners import Listeners
from handlers.newcomers import Newcomers
from handlers.oauth import InstallDesk, build_oauth
from handlers.people import Acquaintances, sync_people
from handlers.postman import Postman
from handlers.register import BoltApp, build_app
from handlers.replies import Replies
from handlers.socket import Socket
from handlers.tokens import Clients, FindBot, InstalledBot, OnlyBot
from handlers.turns import Turns
from handlers.wallclock import true_now, working_now
from handlers.web import Server, Web
from storage.installs import Installation
from storage.store import Store, TooNew

_EVERY_ADDRESS = "0.0.0.0"  # noqa: S104  # hosts reach a container by an address that it does not know
_THIS_MACHINE = "127.0.0.1"


class NotReady(Exception):
    """The program cannot start as things are; the text says what to do."""


# The store


@contextmanager
def open_store(settings: Settings) -> Iterator[Store]:
    """The database, as it is, closed when the block ends."""
    store = Store(settings.database, encryption_keys=settings.encryption_keys)
    try:
        yield store
    except TooNew as error:
        raise NotReady(f"{error}: start a newer program, or restore an older backup.") from error
    finally:
        store.close()


@contextmanager
def open_migrated_store(settings: Settings) -> Iterator[Store]:
    """The database at the newest schema. An SQLite file is migrated on the way; a server's is the operator's to migrate.

    Raises NotReady where `bot migrate` has to be run first, or where the program is too old.
    """
    with open_store(settings) as store:
        if settings.database.startswith("sqlite"):
            store.migrate()
        elif store.pending():
            raise NotReady("The database is older than this program: run `bot migrate` first.")
        yield store


# Rounds


def deliveries(settings: Settings, store: Store, *, now: Callable[[], datetime]) -> Delivery:
    """Rounds that go out to Slack."""
    clients = Clients(settings.slack_api_url, find_bot(settings, store))
    return Delivery(store, SlackChat(clients), now=now, true_now=true_now)


# Tokens


def find_bot(settings: Settings, store: Store) -> FindBot:
    """Whose token goes where: the only one's, or each workspace's own. Raises NotReady where there is none."""
    if settings.slack_bot_token is not None:
        return OnlyBot(settings.slack_api_url, settings.slack_bot_token.get_secret_value())
    if settings.many_workspaces:
        return partial(_installed, store)
    raise NotReady(
        "There is no way to Slack: set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET."
    )


def _installed(store: Store, team: str | None, enterprise: str | None) -> InstalledBot | None:
    found = store.installs.find(team=team, enterprise=enterprise)
    if found is None:
        return None
    return InstalledBot(
        team=found.team,
        enterprise=found.enterprise,
        token=found.bot_token,
        bot_id=found.bot_id,
        bot_user=found.bot_user,
        scopes=found.scopes,
        installed_by=found.installed_by,
    )


def _keep_installation(store: Store, bot: InstalledBot) -> None:
    store.installs.keep(
        Installation(
            team=bot.team,
            enterprise=bot.enterprise,
            bot_token=bot.token,
            bot_id=bot.bot_id,
            bot_user=bot.bot_user,
            scopes=bot.scopes,
            installed_by=bot.installed_by,
            installed_at=true_now(),
        )
    )


def _install_desk(store: Store) -> InstallDesk:
    return InstallDesk(
        keep=partial(_keep_installation, store),
        issue_state=lambda: store.installs.issue_state(now=true_now()),
        consume_state=lambda state: store.installs.consume_state(state, now=true_now()),
    )


# A running program


class Part(Protocol):
    """Something that runs until it is stopped."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties:
    """What a process does: take deliveries over HTTP, over Socket Mode, make rounds."""

    web: bool = False
    socket: bool = False
    clock: bool = False


class Program:
    """The parts of one process, started in order and stopped so that what is in hand is finished."""

    def __init__(self, settings: Settings, store: Store, duties: Duties) -> None:
        self._settings = settings
        self._store = store
        self._now = working_now(settings.bot_clock_url)
        self._find_bot = find_bot(settings, store)
        self._clients = Clients(settings.slack_api_url, self._find_bot)
        self._delivery = Delivery(store, SlackChat(self._clients), now=self._now, true_now=true_now)
        self._postman = Postman(self._delivery.send)
        self._failures = Failures(trouble_message)
        self._turns = Turns(
            Conversation(store, self._now),
            self._failures,
            wake=self._postman.wake,
            meet=Acquaintances(self._clients, store).meet,
        )
        self.port: int | None = None
        self._socket: Socket | None = None
        self._parts = tuple(self._build(duties))

    def start(self) -> None:
        """Start everything. Raises what Slack's library raises where it cannot connect, or refuses the token."""
        if not self._settings.many_workspaces:
            self._find_bot(None, None)
        Thread(target=self._learn_people, name="people", daemon=True).start()
        self._postman.start()
        for part in self._parts:
            part.start()
        log(Action.STARTED, parts=[type(part).__name__ for part in self._parts], port=self.port)

    def stop(self) -> None:
        """Take nothing new, finish what was begun, send what it caused, and end."""
        for part in reversed(self._parts):
            with quietly("stopping"):
                part.stop()
        self._turns.stop()
        self._postman.stop()
        log(Action.STOPPED)

    def _build(self, duties: Duties) -> Iterator[Part]:
        if duties.clock:
            practice = self._now if self._settings.bot_clock_url else None
            yield Clock(self._round, practice_now=practice)
        if duties.web:
            yield self._server()
        if duties.socket and self._settings.slack_app_token:
            token = self._settings.slack_app_token.get_secret_value()
            self._socket = Socket(self._bolt(), api_url=self._settings.slack_api_url, app_token=token)
            yield self._socket

    def _round(self) -> None:
        self._delivery.plan()
        # It comes again for a channel that has just been written to; a round would do so half a minute later.
        self._postman.wake()

    def _bolt(self) -> BoltApp:
        settings = self._settings
        oauth = None
        if settings.slack_client_id and settings.slack_client_secret:
            oauth = build_oauth(
                api_url=settings.slack_api_url,
                client_id=settings.slack_client_id,
                client_secret=settings.slack_client_secret,
                desk=_install_desk(self._store),
                base_url=settings.bot_base_url,
            )
        replies = Replies(self._clients, self._failures)
        return build_app(
            api_url=settings.slack_api_url,
            find_bot=self._find_bot,
            listeners=Listeners(self._turns, replies, still_working),
            newcomers=Newcomers(self._turns, replies, self._clients, self._store, self._forget),
            failures=self._failures,
            oauth=oauth,
        )

    def _server(self) -> Server:
        secret = self._settings.slack_signing_secret
        web = Web(
            ready=self._is_ready,
            app=self._bolt() if secret else None,
            signing_secret=secret.get_secret_value() if secret else None,
            installs=self._settings.many_workspaces,
        )
        host = _THIS_MACHINE if self._settings.slack_is_practice else _EVERY_ADDRESS
        server = Server(web, host, self._settings.port or 0)
        self.port = server.port
        return server

    def _is_ready(self) -> bool:
        return not self._store.pending() and (self._socket is None or self._socket.healthy())

    def _forget(self, team: TeamId) -> None:
        self._store.installs.forget(team=team)

    def _learn_people(self) -> None:
        for team in self._store.teams():
            with quietly("learning people", team=team), suppress(NeverWill):
                sync_people(self._clients.of(team, patient=True), team, self._store)
