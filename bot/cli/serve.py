"""Commands that stay: run, web, worker, clock."""

from __future__ import annotations

import argparse
import gc
import signal
from threading import Event

from bot.app import Duties, Program, open_migrated_store
from bot.cli.output import BadUsage, Failure, note
from bot.logs import set_up_logs
from bot.settings import Settings, read_settings


def run(_: argparse.Namespace) -> int:
    """Everything in one process: Socket Mode with an app token, HTTP with a port, and rounds."""
    settings = read_settings()
    duties = Duties(web=settings.port is not None, socket=settings.slack_app_token is not None, clock=True)
    return _serve(settings, duties)


def web(_: argparse.Namespace) -> int:
    """Slack over HTTP."""
    settings = read_settings()
    if settings.port is None or settings.slack_signing_secret is None:
        raise BadUsage("bot web: it needs PORT and SLACK_SIGNING_SECRET")
    return _serve(settings, Duties(web=True))


def worker(_: argparse.Namespace) -> int:
    """Slack over Socket Mode."""
    settings = read_settings()
    if settings.slack_app_token is None:
        raise BadUsage("bot worker: it needs SLACK_APP_TOKEN")
    return _serve(settings, Duties(socket=True))


def clock(_: argparse.Namespace) -> int:
    """Rounds."""
    return _serve(read_settings(), Duties(clock=True))


def _serve(settings: Settings, duties: Duties) -> int:
    set_up_logs(level=settings.log_level, style=settings.bot_log_format)
    stopping = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    with open_migrated_store(settings) as store:
        program = Program(settings, store, duties)
        _start(program)
        stopping.wait()
        program.stop()
    return 0


def _start(program: Program) -> None:
    try:
        program.start()
    except Exception as error:
        program.stop()
        raise Failure(
            f"Slack could not be reached, or refuses the token ({type(error).__name__})."
        ) from error
    # What is loaded now stays: the collector need not walk through it at every turn.
    gc.collect()
    gc.freeze()
    if program.port is not None:
        note(f"listening on port {program.port}")
