"""Turns, each in a thread of a pool, so that Slack never waits longer than it is willing to."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TookTooLong
from functools import partial
from typing import Protocol

from bot.conversation import Answer
from bot.domain.person import PersonId, TeamId
from bot.domain.said import Heard, Invited, Opened, Pressed, Submitted
from bot.logs import Action, log
from handlers.failures import Failures, quietly

PATIENCE = 2.0
"""Seconds until an acknowledgement goes out without the answer; Slack gives up after three."""
WORKERS = 16


class Talk(Protocol):
    """Who answers: bot.conversation."""

    def hear(self, heard: Heard) -> Answer: ...

    def press(self, pressed: Pressed) -> Answer: ...

    def submit(self, submitted: Submitted) -> Answer: ...

    def open_home(self, opened: Opened) -> Answer: ...

    def welcome(self, invited: Invited) -> Answer: ...


class Turns:
    """Begins turns and waits for them, but not for ever. A turn that fails has an answer too."""

    def __init__(
        self,
        talk: Talk,
        failures: Failures,
        *,
        wake: Callable[[], None],
        meet: Callable[[TeamId, PersonId], None],
        patience: float = PATIENCE,
        workers: int = WORKERS,
    ) -> None:
        self._talk = talk
        self._failures = failures
        self._wake = wake
        self._meet = meet
        self._patience = patience
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="turn")
        # Apart, so that a slow Slack keeps nobody from being heard.
        self._errands = ThreadPoolExecutor(workers, thread_name_prefix="errand")

    def hear(self, heard: Heard) -> Future[Answer]:
        return self._begin(partial(self._talk.hear, heard), heard, said=heard.text)

    def press(self, pressed: Pressed) -> Future[Answer]:
        return self._begin(partial(self._talk.press, pressed), pressed, said="")

    def submit(self, submitted: Submitted) -> Future[Answer]:
        return self._begin(partial(self._talk.submit, submitted), submitted, said="")

    def open_home(self, opened: Opened) -> Future[Answer]:
        return self._begin(partial(self._talk.open_home, opened), opened, said="")

    def welcome(self, invited: Invited) -> Future[Answer]:
        return self._begin(partial(self._talk.welcome, invited), invited, said="")

    def soon(self, turn: Future[Answer]) -> Answer | None:
        """The answer, if it comes before Slack has to be answered."""
        try:
            return turn.result(timeout=self._patience)
        except TookTooLong:
            log(Action.STILL_WORKING)
            return None

    def beside(self, work: Callable[[], None], doing: str) -> None:
        """Do something that nobody waits for."""
        self._errands.submit(_quiet, work, doing)

    def afterwards(self, turn: Future[Answer], then: Callable[[Answer], None], doing: str) -> None:
        """Do something with the answer when it is there; never in the caller's thread, whom Slack waits for."""
        turn.add_done_callback(lambda done: self.beside(lambda: then(done.result()), doing))

    def stop(self) -> None:
        """Wait until what was begun is done, and what follows from it."""
        self._pool.shutdown(wait=True)
        self._errands.shutdown(wait=True)

    def _begin(
        self, turn: Callable[[], Answer], about: Heard | Pressed | Submitted | Opened | Invited, *, said: str
    ) -> Future[Answer]:
        return self._pool.submit(self._take, turn, about, said)

    def _take(
        self, turn: Callable[[], Answer], about: Heard | Pressed | Submitted | Opened | Invited, said: str
    ) -> Answer:
        with quietly("meeting a stranger", team=about.team):
            self._meet(about.team, about.speaker)
        try:
            return self._failures.attempt(turn, said=said, team=about.team, delivery=about.delivery)
        finally:
            # Also after a failure: it may have come after the commit.
            with quietly("waking the postman"):
                self._wake()


def _quiet(work: Callable[[], None], doing: str) -> None:
    with quietly(doing):
        work()
