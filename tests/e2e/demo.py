"""The demo, started as a newcomer starts it, from a copy of the checkout so that nobody's own demo is touched."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.running import CHECKOUT, Practice, clean_environment, eventually

PARTS = ("bot", "handlers", "storage", "workspace")
PATIENCE = 60.0
"""Seconds for the demo to start: it tells the groups' whole past first."""


def copy_of_the_checkout(folder: Path) -> Path:
    """A checkout of its own; its program runs in the environment of the tests."""
    for part in PARTS:
        shutil.copytree(CHECKOUT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@contextmanager
def demo(folder: Path, *options: str) -> Iterator[Practice]:
    """The running demo's workspace, as soon as the bot is in it; ended in order when the block ends."""
    command = [sys.executable, str(folder / "bot"), "demo", "--port", str(free_port()), *options]
    said, errors = folder / "said.txt", folder / "errors.txt"
    with said.open("wb") as out, errors.open("wb") as err:
        # In a session of its own, so that all of it can be ended, however it went.
        process = subprocess.Popen(
            command, cwd=folder, env=clean_environment({}), stdout=out, stderr=err, start_new_session=True
        )
    try:
        yield opened(process, said, errors)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=PATIENCE) == 0, errors.read_text()
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def opened(process: subprocess.Popen[bytes], said: Path, errors: Path) -> Practice:
    def address() -> str | None:
        assert process.poll() is None, errors.read_text()
        words = said.read_text().split()
        return words[1] if words[:1] == ["Open"] else None

    url = eventually(address, "the demo prints its address", PATIENCE)
    assert url
    practice = Practice(url=url, process=process)
    eventually(lambda: practice.get("/control/status")["sockets"], "the bot is there", PATIENCE)
    return practice


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
    return port
