"""The demo, and the checks: what a newcomer types first."""

from __future__ import annotations

import argparse
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from bot.cli.output import Failure, note, write
from bot.delivery import Delivery
from bot.demo import start as stage
from handlers.chat import SlackChat
from handlers.manifest import manifest
from handlers.pace import Pace
from handlers.tokens import Clients, OnlyBot
from handlers.wallclock import true_now, working_now
from storage.store import Store

FOLDER = stage.CHECKOUT / ".demo"


def demo(options: argparse.Namespace) -> int:
    """Start practice workspace and bot, print the one address, and stay until Ctrl-C."""
    stopping = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    stage.prepare_folder(FOLDER, manifest(None), fresh=options.fresh)
    with _practice(options.port) as (practice_process, practice):
        database = f"sqlite:///{FOLDER / stage.DATABASE}"
        _prepare_database(database, practice)
        bot = stage.start_bot(FOLDER, practice.environment(database))
        try:
            stage.wait_for_bot(practice, bot)
            write(f"Open {practice.url}  (Ctrl-C ends the demo)\n")
            _stay(stopping, practice_process, bot)
        except stage.DemoError as error:
            raise Failure(str(error)) from error
        finally:
            stage.stop(bot)
    return 0


@contextmanager
def _practice(port: int) -> Iterator[tuple[subprocess.Popen[bytes], stage.Practice]]:
    try:
        process, practice = stage.start_practice(FOLDER, port)
    except stage.DemoError as error:
        raise Failure(str(error)) from error
    try:
        yield process, practice
    finally:
        stage.stop(process)


def _prepare_database(database: str, practice: stage.Practice) -> None:
    """Set the groups up, and have their past told, where that was not done yet."""
    now = true_now()
    store = Store(database)
    store.migrate()
    partnership = stage.partnership_of_demo(now)
    if not store.teams():
        with store.open(partnership.team) as ledger:
            ledger.apply_partnership(partnership)
        turns = stage.tell_the_past(store, partnership, now)
        # At once, not at Slack's pace: what is written in the first minute would have to wait behind it.
        clients = Clients(practice.api, OnlyBot(practice.api, practice.bot_token))
        chat = SlackChat(clients, Pace(0))
        posted = Delivery(store, chat, now=working_now(practice.clock), true_now=true_now).round()
        note(f"The groups' past is told: {turns} turns, {posted} messages.")
    store.close()


def _stay(stopping: Event, *processes: subprocess.Popen[bytes]) -> None:
    while not stopping.wait(1):
        for process in processes:
            if process.poll() is not None:
                raise Failure("A part of the demo ended by itself; what it said last stands above.")


def test(_: argparse.Namespace) -> int:
    """Only listed here: the set-up runs the checks itself, before this parser is asked."""
    raise Failure("bot test: start it from the checkout, as `python3 -m bot test`")
