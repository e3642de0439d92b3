"""Makes the program's own environment where it is missing or stale, and goes on inside it (standard library only)."""

import contextlib
import hashlib
import importlib.metadata
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NoReturn

CHECKOUT = Path(__file__).resolve().parent.parent
ORDINARY = "requirements.txt"
COMPLETE = "requirements-dev.txt"  # the ordinary ones and the tools of the tests

DISK_FULL = "No space left"
UNREACHABLE = re.compile(
    "NewConnectionError|NameResolution|name resolution|getaddrinfo|Network is unreachable|Connection refused"
    "|ConnectTimeout|ReadTimeout|timed out|ProxyError|SSLError"
)

Stamp = dict[str, str]


class SetUpError(Exception):
    """What stopped the set-up, in one sentence for the person at the keyboard."""


def settle(argv: list[str]) -> int | None:
    """None where the running Python is the one to go on with; else an exit status, after going on in another."""
    needed = COMPLETE if argv[:1] == ["test"] else ORDINARY
    try:
        elsewhere = environment(needed)
    except SetUpError as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        say("Stopped. What is half made will not be used; the next start makes it afresh.")
        return 130
    return None if elsewhere is None else continue_with(elsewhere, argv)


def environment(needed: str) -> Path | None:
    """The Python to go on with, or None where the running one will do."""
    if not (CHECKOUT / needed).exists():
        return None  # installed as a package: whoever installed it installed what it needs
    home = CHECKOUT / ".venv"
    inside = Path(sys.prefix).resolve() == home.resolve()
    if fits(home, needed, same_python=not inside):
        return None if inside else python_of(home)
    if inside:
        return outer_python()  # an environment is made from outside, never by the Python that lives in it
    if satisfied_here(needed):
        return None
    return set_up(home, needed)


def fits(home: Path, needed: str, *, same_python: bool = True) -> bool:
    stamp = read_stamp(home)
    return (
        stamp.get(needed) == fingerprint(needed)
        and (not same_python or stamp.get("python") == python_version())
        and python_of(home).exists()
    )


def satisfied_here(needed: str) -> bool:
    """Whether the running Python holds every pinned package in its pinned version (containers, hosted platforms)."""
    pins = pinned(needed)
    try:
        return all(importlib.metadata.version(name) == version for name, version in pins.items())
    except importlib.metadata.PackageNotFoundError:
        return False


def pinned(needed: str) -> dict[str, str]:
    """Names and versions that every machine needs; lines with a condition are left out."""
    text = (CHECKOUT / needed).read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+) \\$", text, re.MULTILINE))


# --- making it


def set_up(home: Path, needed: str) -> Path:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that a child is stopped and the lock let go
    with only_one_set_up():
        if not fits(home, needed):  # unless another has done it while we waited
            make(home, needed)
    return python_of(home)


def make(home: Path, needed: str) -> None:
    began = time.monotonic()
    usable = read_stamp(home).get("python") == python_version() and python_of(home).exists()
    # The stamp goes first and comes back last: without it nothing here is trusted.
    stamp_file(home).unlink(missing_ok=True)
    say(f"Setting up in {home} (once; about half a minute with a good connection).")
    if not usable:
        create(home)
    install(home, needed)
    write_stamp(home, needed)
    say(f"Ready after {time.monotonic() - began:.0f} seconds.")


def create(home: Path) -> None:
    if home.is_symlink() or home.is_file():
        home.unlink()
    elif home.exists():
        shutil.rmtree(home)
    if run(sys.executable, "-m", "venv", str(home)).returncode == 0:
        return
    # Debian and its kin ship Python without ensurepip: an outer pip can fill the environment instead.
    bare = run(sys.executable, "-m", "venv", "--clear", "--without-pip", str(home))
    if bare.returncode != 0 and DISK_FULL in bare.stderr:
        raise SetUpError(disk_full())
    if bare.returncode != 0 or not pip_outside():
        raise SetUpError(how_to_get_venv())


def install(home: Path, needed: str) -> None:
    say(
        f"Installing the pinned packages ({len(pinned(needed))}), each checked against its hash in {needed} ..."
    )
    options = ["--require-hashes", "--no-input", "--disable-pip-version-check", "--progress-bar", "off", "-q"]
    done = run(*pip_for(home), "install", *options, "--retries", "2", "-r", str(CHECKOUT / needed))
    if done.returncode != 0:
        raise SetUpError(why_not_installed(done.stderr))


def pip_for(home: Path) -> list[str]:
    python = str(python_of(home))
    if run(python, "-m", "pip", "--version").returncode == 0:
        return [python, "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", python]


def pip_outside() -> bool:
    done = run(sys.executable, "-m", "pip", "--version")
    version = re.match(r"pip (\d+)\.(\d+)", done.stdout)
    return version is not None and (int(version[1]), int(version[2])) >= (22, 3)  # the first with --python


def run(*command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command,
        capture_output=True,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        errors="replace",
    )


def clean_environment() -> dict[str, str]:
    """The surrounding environment without what would lead a Python or a pip back out of ours."""
    astray = {
        "PYTHONPATH",
        "PYTHONHOME",
        "PYTHONSTARTUP",
        "PIP_TARGET",
        "PIP_PREFIX",
        "PIP_PYTHON",
        "__PYVENV_LAUNCHER__",
    }
    kept = {name: value for name, value in os.environ.items() if name not in astray}
    return kept | {"PIP_USER": "0"}


def why_not_installed(complaint: str) -> str:
    if UNREACHABLE.search(complaint):
        return (
            "The packages could not be fetched: the package index is out of reach. Connect this computer to the"
            " network (or set up pip's index) and run the same command again."
        )
    if DISK_FULL in complaint:
        return disk_full()
    last = "\n".join(complaint.strip().splitlines()[-8:])
    return f"The packages could not be installed; pip says:\n{last}"


def disk_full() -> str:
    return f"There is no room left on the disk that holds {CHECKOUT}."


def how_to_get_venv() -> str:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    lines = {"darwin": f"brew install python@{version}", "win32": "py install " + version}
    line = lines.get(sys.platform, f"sudo apt-get install python{version}-venv")
    return f"This Python can make no virtual environment. Install what it lacks, then run the same command again:\n    {line}"


# --- one at a time


@contextlib.contextmanager
def only_one_set_up() -> Iterator[None]:
    try:
        lock = (CHECKOUT / ".venv.lock").open("a+b")
    except OSError as error:
        raise SetUpError(
            f"The set-up cannot write to {CHECKOUT}: {error.strerror}. Run it from a copy that you may change."
        ) from None
    with lock:
        if not grab(lock):
            say("Another set-up is at work here; waiting for it ...")
            while not grab(lock):
                time.sleep(0.2)
        try:
            yield
        except OSError as error:
            raise SetUpError(
                f"The set-up could not finish: {error.strerror} ({error.filename or CHECKOUT})."
            ) from error
        # The system lets go of the lock when the file is closed, also when this process is killed.


def grab(lock: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


# --- the stamp


def stamp_file(home: Path) -> Path:
    return home / "rapporteur-set-up.json"


def read_stamp(home: Path) -> Stamp:
    try:
        stamp = json.loads(stamp_file(home).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(home: Path, needed: str) -> None:
    # The complete file holds the ordinary one, so it answers for both.
    names = [ORDINARY, COMPLETE] if needed == COMPLETE else [ORDINARY]
    stamp = {"python": python_version()} | {name: fingerprint(name) for name in names}
    draft = home / "rapporteur-set-up.json.new"
    draft.write_text(json.dumps(stamp), encoding="utf-8")
    draft.replace(stamp_file(home))


def fingerprint(name: str) -> str:
    return hashlib.sha256((CHECKOUT / name).read_bytes()).hexdigest()


def python_version() -> str:
    return ".".join(str(part) for part in sys.version_info[:2])


# --- going on


def python_of(home: Path) -> Path:
    return home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def outer_python() -> Path | None:
    outer: str | None = getattr(sys, "_base_executable", None)
    return Path(outer) if outer and outer != sys.executable else None


def continue_with(python: Path, argv: list[str]) -> int:
    """The same command under another Python, from the same working directory."""
    # The folder is named, not `-m bot`: it is found from any working directory.
    command = [str(python), str(CHECKOUT / "bot"), *argv]
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        return wait_for(command)
    replace_this_process(command)


def replace_this_process(command: list[str]) -> NoReturn:
    os.execve(command[0], command, clean_environment())  # noqa: S606 our own Python, no shell


def wait_for(command: list[str]) -> int:
    # Windows has no exec; the child hears Ctrl-C itself, so we only wait for what it makes of it.
    child = subprocess.Popen(command, env=clean_environment())
    while True:
        with contextlib.suppress(KeyboardInterrupt):
            return child.wait()


def say(sentence: str) -> None:
    sys.stderr.write(f"rapporteur: {sentence}\n")
    sys.stderr.flush()
