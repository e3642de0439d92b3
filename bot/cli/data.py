"""Commands that prepare: migrate, setup, manifest."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.app import open_store
from bot.cli.output import BadUsage, write, write_json
from bot.domain.group import Partnership
from bot.services.partnership_file import PartnershipFileError, read_partnership
from bot.settings import read_settings


def migrate(_: argparse.Namespace) -> int:
    """Bring the database to the newest schema."""
    with open_store(read_settings()) as store:
        store.migrate()
    return 0


def setup(options: argparse.Namespace) -> int:
    """Apply a partnership file and print what changed, a line each."""
    team = _read_file(options.file).team
    with open_store(read_settings()) as store:
        store.migrate()
        with store.open(team) as ledger:
            known = ledger.directory()
            partnership = _read_file(options.file, known.partnership if known else None)
            changes = ledger.apply_partnership(partnership)
    write("".join(f"{change}\n" for change in changes) or "nothing changed\n")
    return 0


def _read_file(path: Path, known: Partnership | None = None) -> Partnership:
    try:
        return read_partnership(path.read_text(encoding="utf-8"), known)
    except OSError as error:
        raise BadUsage(f"{path}: it cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise BadUsage(f"{path}: it is not UTF-8 text") from error
    except PartnershipFileError as error:
        raise BadUsage(f"{path}: {error}") from error


def manifest(options: argparse.Namespace) -> int:
    """Print the app manifest, for Socket Mode or, with an address, for HTTP."""
    from handlers.manifest import manifest as slack_manifest

    write_json(slack_manifest(options.http))
    return 0
