"""How long Slack waits for a signed /action with its commit: ours beside stock Bolt with the same insert, in one run.

    python3 -m bot test --help >/dev/null; .venv/bin/python -m tests.benchmarks.ack [ROUNDS]

Prints medians, the ratio, the time from start to the first acknowledgement, and memory. Exit status 1 where ours takes
more than a quarter of stock Bolt's median.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import urlencode

from bot.demo.script import shift_toml
from bot.services.partnership_file import read_partnership
from storage.store import Store

CHECKOUT = Path(__file__).parent.parent.parent
DEMO = CHECKOUT / "bot" / "demo"
SECRET = "practice-signing-secret"
LIMIT = 0.25
BLOCK = 25
Process = subprocess.Popen[str]
_HEAD = re.compile(rb"(?is).*?^content-length: (\d+)\r.*?\r\n\r\n", re.MULTILINE)


@dataclass
class Server:
    """A process that answers on a port, with one connection to it that stays open."""

    name: str
    process: Process
    port: int
    began: float

    def __post_init__(self) -> None:
        self.line = socket.create_connection(("127.0.0.1", self.port), timeout=10)

    def acknowledge(self) -> float:
        """Seconds until a signed /action is acknowledged."""
        body = urlencode(
            {
                "command": "/action",
                "text": f"Send the greenhouse standards {uuid.uuid4().hex[:8]} to SAGARPA by June 30",
                "team_id": "T0CMP",
                "channel_id": "C0AGR",
                "channel_name": "wg-agribusiness",
                "user_id": "U0ALICE",
                "user_name": "alice",
                "trigger_id": uuid.uuid4().hex,
                "response_url": "http://127.0.0.1:9/none",
            }
        ).encode()
        now = str(int(time.time()))  # noqa: TID251  # signatures go by the true time
        signature = hmac.new(SECRET.encode(), f"v0:{now}:".encode() + body, hashlib.sha256).hexdigest()
        head = (
            "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n"
            f"X-Slack-Request-Timestamp: {now}\r\nX-Slack-Signature: v0={signature}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        before = time.perf_counter()
        self.line.sendall(head.encode() + body)
        said = self._whole_answer()
        taken = time.perf_counter() - before
        assert said.startswith(b"HTTP/1.1 200 "), (self.name, said)
        assert b"AGR-" in said, (self.name, said)
        return taken

    def _whole_answer(self) -> bytes:
        # From the bare socket, since what a client's library does with an answer is no time that a server took.
        said = b""
        while not (found := _HEAD.match(said)) or len(said) < found.end() + int(found[1]):
            said += self.line.recv(65536)
        return said

    def memory(self) -> float:
        """MiB in use, as Linux counts them."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024


@contextmanager
def practice(folder: Path) -> Iterator[dict[str, str]]:
    """A practice workspace, for the one question (auth.test) and the cards."""
    manifest = folder / "manifest.json"
    manifest.write_text(json.dumps(json.loads((CHECKOUT / "manifest.json").read_text())))
    command = [sys.executable, "-m", "workspace", "--port", "0", "--world", str(DEMO / "world.toml")]
    process = subprocess.Popen(
        [*command, "--manifest", str(manifest)], stdout=subprocess.PIPE, text=True, cwd=CHECKOUT
    )
    yield json.loads(_line(process.stdout))
    process.terminate()
    process.wait()


def database(folder: Path, name: str) -> str:
    """A database of its own, with the demo's groups."""
    url = f"sqlite:///{folder / name}.db"
    store = Store(url)
    store.migrate()
    partnership = read_partnership(shift_toml((DEMO / "partnership.toml").read_text("utf-8"), 17))
    with store.open(partnership.team) as ledger:
        ledger.apply_partnership(partnership)
    store.close()
    return url


@contextmanager
def server(name: str, command: list[str], environment: dict[str, str]) -> Iterator[Server]:
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=CHECKOUT,
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    said = _port_line(process, name)
    yield Server(name=name, process=process, port=int(said.split()[-1]), began=began)
    process.kill()
    process.wait()


def _port_line(process: Process, name: str) -> str:
    stream = process.stdout if name == "stock Bolt" else process.stderr
    while line := _line(stream):
        if name == "stock Bolt" or "listening on port" in line:
            return line
    raise SystemExit(f"{name} did not start")


def _line(stream: IO[str] | None) -> str:
    return stream.readline() if stream else ""


def main(rounds: int) -> int:
    with tempfile.TemporaryDirectory() as temporary, practice(Path(temporary)) as slack:
        folder = Path(temporary)
        common = {
            "SLACK_API_URL": slack["api"],
            "SLACK_BOT_TOKEN": slack["bot_token"],
            "SLACK_SIGNING_SECRET": SECRET,
            "PORT": "0",
            "BOT_LOG_LEVEL": "ERROR",
        }
        ours = {**common, "DATABASE_URL": database(folder, "ours")}
        stock = {**common, "DATABASE_URL": database(folder, "stock")}
        with (
            server("rapporteur", ["bot", "web"], ours) as one,
            server("stock Bolt", ["tests.benchmarks.stock_bolt"], stock) as other,
        ):
            return report(one, other, rounds)


def report(ours: Server, stock: Server, rounds: int) -> int:
    """Time both in turn, print the figures, and judge."""
    firsts = {}
    for each in (ours, stock):
        each.acknowledge()
        firsts[each.name] = time.perf_counter() - each.began
    times: dict[str, list[float]] = {ours.name: [], stock.name: []}
    for _ in range(rounds // BLOCK):
        # In turn, so that a machine whose speed drifts is fair to both; in blocks, so that neither is timed half asleep.
        for each in (ours, stock):
            times[each.name] += [each.acknowledge() for _ in range(BLOCK)]
    for each in (ours, stock):
        in_ms = sorted(1000 * taken for taken in times[each.name])
        sys.stdout.write(
            f"{each.name:12} median {statistics.median(in_ms):6.2f} ms, p99 {in_ms[len(in_ms) * 99 // 100]:6.2f} ms, "
            f"start to first acknowledgement {firsts[each.name]:.2f} s, memory {each.memory():.0f} MiB\n"
        )
    ratio = statistics.median(times[ours.name]) / statistics.median(times[stock.name])
    sys.stdout.write(f"ratio {ratio:.3f}; the limit is {LIMIT}\n")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300))
