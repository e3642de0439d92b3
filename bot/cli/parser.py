"""The commands and their options, each with a line of help."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NoReturn

from bot.cli import data, demo, items, talk
from bot.cli.output import BadUsage
from bot.cli.serve import clock, run, web, worker
from bot.domain.item import Status
from bot.domain.person import Language

Work = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, where argparse would print its whole usage first."""

    def error(self, message: str) -> NoReturn:
        raise BadUsage(f"{self.prog}: {message} (see {self.prog} --help)")


def build_parser() -> argparse.ArgumentParser:
    """The parser of `python3 -m bot`; each command's function stands in `work`."""
    parser = _Parser(
        prog="bot", description="Rapporteur keeps a working group's commitments and says what is due."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_Parser)

    def command(name: str, work: Work, sentence: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=sentence, description=sentence)
        added.set_defaults(work=work)
        return added

    _add_set_up(command)
    _add_services(command)
    _add_talk(command)
    _add_answers(command)
    return parser


def _add_set_up(command: Callable[[str, Work, str], argparse.ArgumentParser]) -> None:
    trial = command(
        "demo", demo.demo, "Start the practice workspace with the bot in it, and print its address."
    )
    trial.add_argument("--port", type=_port, default=8065, help="the port of the page (default 8065)")
    trial.add_argument("--fresh", action="store_true", help="forget what was said in earlier demos")
    command("test", demo.test, "Run every check: format, lint, types, layers, tests.")


def _add_services(command: Callable[[str, Work, str], argparse.ArgumentParser]) -> None:
    command("run", run, "Everything in one process: Slack, rounds, and HTTP where PORT is set.")
    command("web", web, "Slack over HTTP only.")
    command("worker", worker, "Slack over Socket Mode only.")
    command("clock", clock, "Rounds only: reminders and digests.")
    command("migrate", data.migrate, "Bring the database to the newest schema.")
    setup = command(
        "setup", data.setup, "Apply a partnership file, as often as you like; nothing is deleted."
    )
    setup.add_argument("file", type=Path, metavar="FILE.toml")
    manifest = command("manifest", data.manifest, "Print the Slack app manifest that fits this code.")
    manifest.add_argument(
        "--http", type=_address, metavar="URL", help="the public address, for an app without Socket Mode"
    )


def _add_talk(command: Callable[[str, Work, str], argparse.ArgumentParser]) -> None:
    round_ = command("round", talk.make_round, "Make one round: send what fell due since the last one.")
    _add_now(round_)
    _add_team(round_)
    round_.add_argument("--dry-run", action="store_true", help="print what would be sent, and change nothing")
    command("read", talk.read, "Read phrases: JSON Lines in, what was understood as JSON Lines out.")
    say = command("say", talk.say, "Take one turn without Slack, on the database, and print the answer.")
    say.add_argument("text")
    say.add_argument("--as", dest="speaker", required=True, metavar="U1", help="who speaks, by Slack's id")
    say.add_argument("--channel", required=True, metavar="C1", help="where; D... is a direct message")
    say.add_argument(
        "--command", metavar="/action", help="the slash command; without it the bot is mentioned"
    )
    _add_now(say)
    _add_team(say)


def _add_answers(command: Callable[[str, Work, str], argparse.ArgumentParser]) -> None:
    listed = command("list", items.list_items, "List items.")
    listed.add_argument("--overdue", action="store_true", help="only what is late")
    listed.add_argument("--group", metavar="CODE")
    listed.add_argument("--side", metavar="CA", help="only what people of that side lead")
    listed.add_argument("--due-from", type=_day, metavar="DATE", help="due on or after that day")
    listed.add_argument("--due-to", type=_day, metavar="DATE", help="due on or before that day")
    listed.add_argument("--status", choices=[str(s) for s in Status if s is not Status.WITHDRAWN])
    listed.add_argument("--format", choices=["table", "json", "csv", "xlsx", "ics"], default="table")
    _add_now(listed)
    _add_team(listed)
    picture = command("timeline", items.timeline, "Draw the coming milestones of a group, or of all.")
    picture.add_argument("--group", metavar="CODE")
    picture.add_argument("--language", choices=[str(language) for language in Language])
    picture.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE.png")
    _add_now(picture)
    _add_team(picture)
    digest = command("digest", talk.digest, "Print a group's digest.")
    digest.add_argument("--group", required=True, metavar="CODE")
    digest.add_argument("--language", choices=[str(language) for language in Language])
    _add_now(digest)
    _add_team(digest)


def _add_now(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--now", type=_moment, metavar="ISO", help="the moment to go by (UTC where no zone is given)"
    )


def _add_team(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--team", metavar="T1", help="the workspace, where the database holds several")


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no moment such as 2026-11-30T09:00:00-05:00") from None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: a number up to 65535")
    return int(text)


def _address(text: str) -> str:
    if not text.startswith("https://") or "." not in text:
        raise argparse.ArgumentTypeError(f"{text!r} is no public address such as https://bot.example.org")
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2026-11-30") from None
