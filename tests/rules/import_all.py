"""Imports the named modules one by one and complains of whatever an import did besides: run in a process of its own."""

from __future__ import annotations

import importlib
import logging
import signal
import socket
import sys
import threading


def main(checkout: str, *names: str) -> int:
    sys.path.insert(0, checkout)
    sys.dont_write_bytecode = True
    socket.socket.connect = refuse  # type: ignore[method-assign]  # nothing may go out
    before = consequences()
    for name in names:
        importlib.import_module(name)
        if consequences() != before:
            sys.stderr.write(f"importing {name} left behind: {consequences()}, before: {before}\n")
            return 1
    return 0


def refuse(*_: object) -> None:
    raise ConnectionRefusedError("an import asked for the network")


def consequences() -> tuple[object, ...]:
    handlers = tuple(type(handler).__name__ for handler in logging.getLogger().handlers)
    return (
        threading.active_count(),
        handlers,
        signal.getsignal(signal.SIGTERM),
        signal.getsignal(signal.SIGINT),
    )


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
