"""Runs one command, and turns trouble into one line and an exit status."""

from __future__ import annotations

import os
import sys

from bot.app import NotReady
from bot.cli.output import BadUsage, Failure, note
from bot.cli.parser import build_parser
from bot.settings import SettingsError


def main(arguments: list[str]) -> int:
    """Run a command. Returns 0 on success, 2 for bad usage or input, 1 for a failure, each with one clear line."""
    try:
        options = build_parser().parse_args(arguments)
        status: int = options.work(options)
    except (BadUsage, SettingsError) as trouble:
        note(str(trouble))
        return 2
    except (Failure, NotReady) as trouble:
        note(str(trouble))
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has heard enough (`| head`); nothing more can be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def console() -> None:
    """The entry point of the installed `rapporteur` script."""
    sys.exit(main(sys.argv[1:]))
