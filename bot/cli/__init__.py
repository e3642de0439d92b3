"""The command line: what operators, scripts and tests call."""

from bot.cli.main import console, main

__all__ = ["console", "main"]
