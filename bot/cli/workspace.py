"""Which workspace and which moment a command is about."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from bot.cli.output import BadUsage, Failure
from bot.domain.group import Directory
from bot.domain.person import TeamId
from bot.ports import Books, Ledger
from handlers.wallclock import working_now


def team_of(books: Books, options: argparse.Namespace) -> TeamId:
    """The workspace that was named, else the only one."""
    teams = books.teams()
    if options.team:
        if options.team not in teams:
            raise BadUsage(f"--team: there is no workspace {options.team} in the database")
        return TeamId(options.team)
    if not teams:
        raise Failure("The database holds no workspace yet: run `bot setup FILE.toml` first.")
    if len(teams) > 1:
        raise BadUsage(f"--team: the database holds several workspaces ({', '.join(teams)}); name one")
    return teams[0]


def directory_of(ledger: Ledger) -> Directory:
    """What is known of the workspace."""
    directory = ledger.directory()
    if directory is None:
        raise Failure("This workspace is not set up yet: run `bot setup FILE.toml` first.")
    return directory


def moment_of(options: argparse.Namespace, clock_url: str | None) -> datetime:
    """The moment that was given, else now; in UTC."""
    given: datetime | None = options.now
    return given or working_now(clock_url)().astimezone(UTC)
