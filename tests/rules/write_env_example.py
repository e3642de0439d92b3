"""Writes `.env.example` anew from the settings: `make env`."""

from __future__ import annotations

from bot.settings import example_file
from tests.rules.tree import CHECKOUT

if __name__ == "__main__":
    (CHECKOUT / ".env.example").write_text(example_file(), encoding="utf-8")
