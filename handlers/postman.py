"""A thread that sends what turns have caused as soon as they are committed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread

from handlers.failures import quietly
from handlers.pace import A_SECOND

AFTER_YOU = 0.1
"""Seconds between a wake and the sending: whoever spoke is answered first, and what comes in a burst goes out together."""


class Postman:
    """Calls `send`, which says how many went out, after each `wake`, in a thread of its own, until nothing goes out."""

    def __init__(self, send: Callable[[], int]) -> None:
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
        """Send what can be sent now, then end; what has to wait is in the ledger for the next process."""
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
                # Again while something goes out: a channel takes one message a second, and others wait behind it.
                while self._send() and not self._stopping.wait(A_SECOND):
                    pass
