"""A thread that sends what turns have caused as soon as they are committed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread

from handlers.failures import quietly

AFTER_YOU = 0.1
"""Seconds between a wake and the sending: whoever spoke is answered first, and what comes in a burst goes out together."""


class Postman:
    """Calls `send` after each `wake`, in a thread of its own; wakes that come meanwhile are answered together."""

    def __init__(self, send: Callable[[], object]) -> None:
        self._send = send
        self._awake = Event()
        self._stopping = Event()
        # Not to hold up the end of a process that was not stopped in order: the rows wait for the next one.
        self._thread = Thread(target=self._work, name="postman", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """There may be something to send."""
        self._awake.set()

    def stop(self) -> None:
        """Send what there is to be sent, then end."""
        self._stopping.set()
        self._awake.set()
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        last = False
        while not last:
            self._awake.wait()
            self._stopping.wait(AFTER_YOU)
            self._awake.clear()
            last = self._stopping.is_set()
            with quietly("postman"):
                self._send()
