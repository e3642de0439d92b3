"""Ids that look like Slack's and are never given twice, not even after a restart."""

from __future__ import annotations

import itertools
import secrets
import string
import time

TEAM_TOKEN_BOT = "xoxb-practice"
TEAM_TOKEN_APP = "xapp-practice"
TEAM_TOKEN_STEP = "xwfp-practice"
SIGNING_SECRET = "practice-signing-secret"
VERIFICATION_TOKEN = "practice-verification-token"
APP_ID = "A0PRACTICE"
BOT_ID = "B0PRACTICE"
BOT_USER = "U0PRACTICEBOT"

_LETTERS = string.digits + string.ascii_uppercase
# not from 1: a bot that outlives this process must not take the next one's events for repetitions
_counter = itertools.count(int(time.time() * 100) - 170_000_000_000)


def new_id(prefix: str) -> str:
    """Ten characters: a prefix that tells the kind, a zero, and a number in base 36."""
    return prefix + "0" + _base36(next(_counter)).rjust(9 - len(prefix), "0")


def new_block_id() -> str:
    return _base36(next(_counter)).rjust(5, "0")


def new_secret() -> str:
    return secrets.token_urlsafe(24)


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = _LETTERS[rest] + digits
    return digits
