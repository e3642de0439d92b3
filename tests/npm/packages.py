"""The packages of npm that these tests ask: those of package-lock.json, installed once for everybody."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from bot.bootstrap import grab
from tests.conftest import lacking

HERE = Path(__file__).parent
LOCK = HERE / "package-lock.json"
MODULES = HERE / "node_modules"
STAMP = MODULES / "installed-from.json"
"""A copy of the lock file that was installed; written last, and npm clears the folder first."""

OUT_OF_REACH = re.compile(r"\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH)\b")


def install() -> None:
    """Leaves the packages in node_modules; the others who want them at the same time wait."""
    with LOCK.open("rb+") as held:
        while not grab(held):
            time.sleep(0.1)
        if not (STAMP.exists() and STAMP.read_bytes() == LOCK.read_bytes()):
            _clean_install()
            shutil.copyfile(LOCK, STAMP)


def _clean_install() -> None:
    npm = shutil.which("npm")
    if npm is None:
        lacking("npm is not on this machine")
    command = [npm or "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=280, check=False)
    if OUT_OF_REACH.search(done.stderr):
        lacking("the registry of npm's packages is out of reach")
    if done.returncode:
        pytest.fail(f"npm ci: {done.stderr}", pytrace=False)
