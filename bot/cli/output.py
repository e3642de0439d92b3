"""Where the command line writes: answers to standard output, everything else to standard error."""

from __future__ import annotations

import json
import sys
from typing import Any


class BadUsage(Exception):
    """Bad usage or bad input: one clear line for standard error, exit status 2."""


class Failure(Exception):
    """Something could not be done: one clear line for standard error, exit status 1."""


def write(text: str) -> None:
    """A text to standard output, as it is."""
    sys.stdout.write(text)
    sys.stdout.flush()


def write_line(value: Any) -> None:
    """A value as one line of JSON to standard output."""
    write(json.dumps(value, ensure_ascii=False) + "\n")


def write_json(value: Any) -> None:
    """A value as indented JSON to standard output."""
    write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def note(sentence: str) -> None:
    """A sentence to standard error, for the person who looks on."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()
