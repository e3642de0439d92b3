"""Starts the demo: practice workspace and bot as processes of their own, with the groups' past told as ordinary turns."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import urlopen

from bot.conversation import Conversation
from bot.demo.script import Spoken, World, door_of, read_script, read_world, shift_toml, years_to_shift
from bot.domain.group import Partnership
from bot.domain.said import Heard
from bot.ports import Books
from bot.services.partnership_file import read_partnership

HERE = Path(__file__).parent
CHECKOUT = HERE.parent.parent
DATABASE, WORKSPACE = "rapporteur.db", "workspace.json"
"""What the demo keeps between two starts: what the bot knows, and what was said in the workspace."""
_WORLD = HERE / "world.toml"


class DemoError(Exception):
    """The demo cannot start; the text says why in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """Where a practice workspace listens, and what it takes for tokens."""

    url: str
    api: str
    clock: str
    bot_token: str
    app_token: str
    signing_secret: str

    def environment(self, database: str) -> dict[str, str]:
        """The environment in which the bot talks to it over Socket Mode."""
        return {
            "SLACK_API_URL": self.api,
            "SLACK_BOT_TOKEN": self.bot_token,
            "SLACK_APP_TOKEN": self.app_token,
            "BOT_CLOCK_URL": self.clock,
            "DATABASE_URL": database,
            "BOT_LOG_LEVEL": "WARNING",
        }


def partnership_of_demo(now: datetime) -> Partnership:
    """The report's partnership, with its dates moved so that the demo is about this year."""
    toml = (HERE / "partnership.toml").read_text(encoding="utf-8")
    return read_partnership(shift_toml(toml, years_to_shift(now.date())))


def tell_the_past(books: Books, partnership: Partnership, now: datetime) -> int:
    """Say the demo's turns, each at its own moment, through the same door as everybody's words. Returns how many."""
    world = read_world(_WORLD.read_text(encoding="utf-8"))
    script = (HERE / "turns.txt").read_text(encoding="utf-8")
    spoken = [line for line in read_script(script, years=years_to_shift(now.date())) if line.moment <= now]
    for position, line in enumerate(spoken):
        conversation = Conversation(books, lambda moment=line.moment: moment.astimezone(UTC))  # type: ignore[misc]  # a loop's value, kept
        conversation.hear(_heard(line, world, partnership, f"demo:{position}"))
    return len(spoken)


def _heard(line: Spoken, world: World, partnership: Partnership, delivery: str) -> Heard:
    door, words = door_of(line.text)
    return Heard(
        team=partnership.team,
        speaker=world.people[line.speaker],
        channel=world.channels[line.place],
        text=world.as_slack_sends_it(words),
        door=door,
        delivery=delivery,
    )


def start_practice(folder: Path, port: int) -> tuple[subprocess.Popen[bytes], Practice]:
    """Start the practice workspace and wait until it says where it listens. Raises DemoError when it cannot."""
    process = subprocess.Popen(  # noqa: S603  # our own program, with arguments of our own
        [sys.executable, "-m", "workspace", "--port", str(port), "--world", str(_WORLD),
         "--manifest", str(folder / "manifest.json"), "--state", str(folder / WORKSPACE)],
        stdout=subprocess.PIPE,
        cwd=CHECKOUT,
        start_new_session=True,  # Ctrl-C is for the demo, which ends its parts in order
    )  # fmt: skip
    line = process.stdout.readline() if process.stdout else b""
    if not line:
        process.wait()
        raise DemoError(
            f"The practice workspace did not start; is port {port} in use? Try another: bot demo --port 8066"
        )
    said = json.loads(line)
    return process, Practice(**{name: said[name] for name in Practice.__dataclass_fields__})


def start_bot(folder: Path, settings: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start `bot run` with these settings added to the environment, less what is set here for a real Slack.

    It runs in the demo's folder, since the checkout's may hold an `.env`.
    """
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "BOT_"))}
    clean.pop("PORT", None)
    return subprocess.Popen(  # noqa: S603  # our own program, with arguments of our own
        [sys.executable, str(CHECKOUT / "bot"), "run"],
        cwd=folder,
        env={**clean, **settings},
        start_new_session=True,
    )


def wait_for_bot(practice: Practice, bot: subprocess.Popen[bytes], seconds: float = 30) -> None:
    """Wait until the bot listens, so that nobody who opens the page is faster. Raises DemoError where it ends first."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with urlopen(f"{practice.url}control/status", timeout=5) as answer:  # noqa: S310  # our own address
            if json.load(answer)["sockets"]:
                return
        if bot.poll() is not None:
            raise DemoError("The bot did not start; what it said stands above.")
        time.sleep(0.1)


def prepare_folder(folder: Path, manifest: Mapping[str, object], *, fresh: bool) -> None:
    """The demo's own folder, with the manifest that tells the practice workspace which commands there are.

    What the bot knows and what was said belong together: where one is missing, both begin anew.
    """
    if fresh or not ((folder / DATABASE).exists() and (folder / WORKSPACE).exists()):
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def stop(*processes: subprocess.Popen[bytes]) -> None:
    """Ask each process to end, and make it end where it does not."""
    for process in processes:
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
    for process in processes:
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
