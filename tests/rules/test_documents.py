"""What the documents name exists, and what exists is named in the documents."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import example_file
from tests.rules.tree import CHECKOUT, texts

README = CHECKOUT / "README.md"


def test_the_example_of_the_settings_is_up_to_date() -> None:
    assert (CHECKOUT / ".env.example").read_text(encoding="utf-8") == example_file(), "run `make env`"


def test_every_make_target_that_a_document_names_exists() -> None:
    makefile = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))

    for path, text in documents().items():
        named = set(re.findall(r"`make ([a-z-]+)", text)) | set(
            re.findall(r"^ {4}make ([a-z-]+)", text, re.MULTILINE)
        )
        assert named <= targets, path


@pytest.mark.skipif(not README.exists(), reason="there is no README yet")
@pytest.mark.skipif(not any((CHECKOUT / "bot").glob("cli*")), reason="there is no command line yet")
def test_the_readme_names_the_commands_that_there_are() -> None:
    rows = [
        line.split("|")[1] for line in README.read_text(encoding="utf-8").splitlines() if line.startswith("|")
    ]
    named = {name for row in rows for name in re.findall(r"`(?:python3 -m )?bot ([a-z]+)", row)}

    assert named == commands_in_the_help()


def documents() -> dict[Path, str]:
    return {path: text for path, text in texts().items() if path.suffix == ".md"}


def commands_in_the_help() -> set[str]:
    asked = subprocess.run(
        [sys.executable, str(CHECKOUT / "bot"), "--help"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(re.findall(r"^ {2,4}([a-z]+)(?: {2,}|$)", asked.stdout, re.MULTILINE))
