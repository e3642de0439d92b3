"""The set-up, done for real from a copy with a space and an accent in its path, with one tiny package instead of all."""

from __future__ import annotations

import ast
import base64
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import __main__ as entry
from bot import bootstrap
from tests.conftest import lacking
from tests.rules.tree import CHECKOUT, files

OUTER = str(getattr(sys, "_base_executable", sys.executable))
COMMAND_LINE = '''"""Stands in for the command line: tells where it runs."""

import sys

import tiny


def main(argv):
    print(sys.prefix, tiny.VERSION, *argv, sep="|")
    return 7 if argv == ["fail"] else 0
'''


@dataclass(frozen=True, kw_only=True)
class Copy:
    """A checkout that needs one tiny package, and the folder in which pip finds it."""

    home: Path
    wheels: Path

    def command(self, *arguments: str, python: str = OUTER) -> list[str]:
        return [python, str(self.home / "bot"), *arguments]

    def environment(self, **more: str) -> dict[str, str]:
        # A bare machine: no PATH to speak of, no pip configuration, no network.
        bare = {"PATH": os.defpath, "HOME": str(self.home), "PIP_CONFIG_FILE": os.devnull}
        return bare | {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels)} | more

    def run(self, *arguments: str, cwd: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=cwd or self.home,
            env=self.environment(**more),
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.command(*arguments),
            cwd=self.home,
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,  # so that an interruption reaches pip as well, as it does from a keyboard
        )

    def answer(self, version: str = "1", arguments: str = "") -> str:
        return f"{self.home / '.venv'}|{version}{arguments}\n"

    def asks_for(self, version: str) -> None:
        digest = hashlib.sha256(wheel(self.wheels, version).read_bytes()).hexdigest()
        (self.home / "requirements.txt").write_text(f"tiny=={version} \\\n    --hash=sha256:{digest}\n")


def a_copy(folder: Path) -> Copy:
    copy = Copy(home=folder / "Groupe de travail été", wheels=folder / "wheels")
    (copy.home / "bot").mkdir(parents=True)
    copy.wheels.mkdir()
    for name in ("__init__.py", "__main__.py", "bootstrap.py"):
        shutil.copy(CHECKOUT / "bot" / name, copy.home / "bot" / name)
    (copy.home / "bot" / "cli.py").write_text(COMMAND_LINE, encoding="utf-8")
    copy.asks_for("1")
    return copy


def wheel(folder: Path, version: str) -> Path:
    path = folder / f"tiny-{version}-py3-none-any.whl"
    about = f"tiny-{version}.dist-info"
    members = {
        "tiny.py": f"VERSION = {version}\n",
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: tiny\nVersion: {version}\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},sha256={digest_of(text)},{len(text)}\n" for name, text in members.items())
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in (members | {f"{about}/RECORD": f"{record}{about}/RECORD,,\n"}).items():
            archive.writestr(name, text)
    return path


def digest_of(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return a_copy(tmp_path)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy that is set up already."""
    copy = a_copy(tmp_path_factory.mktemp("ready"))
    assert copy.run().returncode == 0
    return copy


def test_the_first_start_says_what_it_does_and_goes_on_in_its_own_environment(copy: Copy) -> None:
    done = copy.run("demo", "--port", "1")

    assert (done.returncode, done.stdout) == (0, copy.answer(arguments="|demo|--port|1"))
    assert "Setting up in" in done.stderr
    assert "Installing the pinned packages (1)" in done.stderr


def test_the_next_start_is_silent_and_quick_from_any_folder(ready: Copy, tmp_path: Path) -> None:
    done, quickest = min((timed(ready, tmp_path) for _ in range(3)), key=lambda pair: pair[1])

    assert (done.stdout, done.stderr) == (ready.answer(arguments="|x"), "")
    assert quickest < 2


def timed(copy: Copy, folder: Path) -> tuple[subprocess.CompletedProcess[str], float]:
    began = time.monotonic()
    return copy.run("x", cwd=folder), time.monotonic() - began


def test_python_m_bot_does_the_same(ready: Copy) -> None:
    done = subprocess.run(
        [OUTER, "-m", "bot", "x"],
        cwd=ready.home,
        env=ready.environment(),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stdout, done.stderr) == (ready.answer(arguments="|x"), "")


def test_the_exit_status_is_the_commands_own(ready: Copy) -> None:
    assert ready.run("fail").returncode == 7


def test_packages_of_the_surrounding_python_are_never_imported(ready: Copy, tmp_path: Path) -> None:
    (tmp_path / "tiny.py").write_text("raise SystemExit('the wrong one')\n")

    done = ready.run(PYTHONPATH=str(tmp_path), PYTHONHOME="", PIP_USER="1", PIP_TARGET=str(tmp_path))

    assert done.stdout == ready.answer()


def test_its_own_python_goes_on_without_ado(ready: Copy) -> None:
    own = str(bootstrap.python_of(ready.home / ".venv"))

    done = subprocess.run(
        ready.command("x", python=own), env=ready.environment(), capture_output=True, text=True, check=False
    )

    assert (done.stdout, done.stderr) == (ready.answer(arguments="|x"), "")


def test_a_python_that_holds_the_pinned_packages_needs_no_environment_of_ours(
    ready: Copy, copy: Copy
) -> None:
    container = str(bootstrap.python_of(ready.home / ".venv"))

    done = subprocess.run(
        copy.command("x", python=container),
        env=copy.environment(),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stdout, done.stderr) == (ready.answer(arguments="|x"), "")
    assert not (copy.home / ".venv").exists()


def test_other_pins_are_installed_at_the_next_start(copy: Copy) -> None:
    copy.run()
    copy.asks_for("2")

    assert copy.run().stdout == copy.answer("2")
    assert copy.run().stderr == ""


def test_its_own_python_fetches_other_pins_too(copy: Copy) -> None:
    copy.run()
    copy.asks_for("2")
    own = str(bootstrap.python_of(copy.home / ".venv"))

    done = subprocess.run(
        copy.command(python=own), env=copy.environment(), capture_output=True, text=True, check=False
    )

    assert done.stdout == copy.answer("2")


def test_a_package_with_another_hash_is_refused(copy: Copy) -> None:
    pins = copy.home / "requirements.txt"
    pins.write_text(pins.read_text().split("sha256:")[0] + "sha256:" + "0" * 64 + "\n")

    done = copy.run()

    assert (done.returncode, done.stdout) == (1, "")
    assert "could not be installed" in done.stderr
    assert "HASHES" in done.stderr


def test_without_a_network_one_sentence_says_so(copy: Copy) -> None:
    done = copy.run(PIP_NO_INDEX="0", PIP_FIND_LINKS="", PIP_INDEX_URL="http://127.0.0.1:9/simple")

    assert done.returncode == 1
    assert "the package index is out of reach" in done.stderr
    assert "Traceback" not in done.stderr
    assert copy.run().stdout == copy.answer()


@pytest.mark.parametrize("moment", ["bin", "pyvenv.cfg", "lib"])
def test_what_a_killed_set_up_left_is_not_trusted(copy: Copy, moment: str) -> None:
    killed = copy.start()
    wait_until((copy.home / ".venv" / moment).exists)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()

    assert copy.run().stdout == copy.answer()


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_set_up_ends_at_once_and_is_made_afresh(copy: Copy, sent: signal.Signals) -> None:
    stopped = copy.start()
    wait_until((copy.home / ".venv" / "bin").exists)
    os.killpg(stopped.pid, sent)
    _, said = stopped.communicate(timeout=10)

    assert stopped.returncode == {signal.SIGINT: 130, signal.SIGTERM: 143}[sent]
    assert "Traceback" not in said
    assert copy.run().stdout == copy.answer()


def test_two_set_ups_at_once_do_it_once(copy: Copy) -> None:
    both = [copy.start(), copy.start()]
    answers = [process.communicate(timeout=60) for process in both]

    assert [out for out, _ in answers] == [copy.answer()] * 2
    assert sorted("Setting up in" in said for _, said in answers) == [False, True]


def test_a_checkout_that_may_not_be_changed_is_named(copy: Copy) -> None:
    (copy.home / ".venv.lock").mkdir()  # a file that cannot be opened, for root as well

    done = copy.run()

    assert done.returncode == 1
    assert str(copy.home) in done.stderr
    assert "Traceback" not in done.stderr


def test_a_moved_checkout_still_starts(copy: Copy, tmp_path: Path) -> None:
    copy.run()
    moved = Copy(home=tmp_path / "elsewhere", wheels=copy.wheels)
    copy.home.rename(moved.home)

    assert moved.run().stdout == moved.answer()


# --- what cannot be had for real on every machine


@pytest.mark.parametrize("name", ["__init__.py", "__main__.py"])
def test_an_old_python_can_read_the_entry(name: str) -> None:
    path = CHECKOUT / "bot" / name

    ast.parse(path.read_text(encoding="utf-8"), filename=str(path), feature_version=(3, 6))


def test_an_old_python_is_told_what_to_use(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 10, "final", 0))
    monkeypatch.setattr(sys, "argv", ["bot", "demo"])

    assert entry.main() == 1
    assert "needs Python 3.11 or newer; this is Python 3.8" in capsys.readouterr().err


def test_without_ensurepip_the_outer_pip_fills_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    commands = answer_commands(
        monkeypatch, refuse=["-m venv " + str(tmp_path), str(tmp_path) + "/bin/python -m pip"]
    )

    bootstrap.create(tmp_path)

    assert "--without-pip" in commands[1]
    assert bootstrap.pip_for(tmp_path)[:3] == [sys.executable, "-m", "pip"]
    assert "--python" in bootstrap.pip_for(tmp_path)


def test_without_venv_and_pip_the_one_line_that_helps_is_printed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer_commands(monkeypatch, refuse=["-m venv", "-m pip"])

    with pytest.raises(bootstrap.SetUpError, match=r"\n    (sudo apt-get|brew|py) install"):
        bootstrap.create(tmp_path)


def answer_commands(monkeypatch: pytest.MonkeyPatch, *, refuse: list[str]) -> list[str]:
    """Answers what the set-up would run; commands that hold one of these words fail."""
    commands: list[str] = []

    def answer(*command: str) -> subprocess.CompletedProcess[str]:
        line = " ".join(command)
        commands.append(line)
        failed = any(word in line for word in refuse)
        return subprocess.CompletedProcess(command, int(failed), stdout="pip 26.0 from here", stderr="")

    monkeypatch.setattr(bootstrap, "run", answer)
    return commands


# --- the real thing


@pytest.mark.network
@pytest.mark.timeout(600)
def test_a_fresh_checkout_sets_itself_up(tmp_path: Path) -> None:
    home = tmp_path / "groupe de travail été"
    for path in files():
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(CHECKOUT / path, home / path)

    done = subprocess.run(
        [OUTER, str(home / "bot"), "--help"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=580,
        check=False,
    )

    if "out of reach" in done.stderr:
        lacking("the package index is out of reach")
    assert done.returncode == 0, done.stderr
    assert "usage" in done.stdout.lower()


def wait_until(true: Callable[[], bool]) -> None:
    for _ in range(2000):
        if true():
            return
        time.sleep(0.005)
    pytest.fail("waited ten seconds in vain")
