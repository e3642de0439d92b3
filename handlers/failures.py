"""The one place for trouble: it is logged with a reference, and the person gets one clear sentence with the same."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.conversation import Answer
from bot.logs import Action, log_failure
from bot.render.message import Message, Reply

TroubleMessage = Callable[[str, str], Message]
"""What to tell somebody: of a reference, and of the text that they wrote, so that they need not write it again."""


@contextmanager
def quietly(doing: str, **ids: object) -> Iterator[None]:
    """Whatever goes wrong inside is logged and goes no further."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - one that escaped would end a thread or reach Slack as a 500
        log_failure(Action.FAILED, error, doing=doing, **ids)


class Failures:
    """Turns exceptions into answers."""

    def __init__(self, trouble_message: TroubleMessage) -> None:
        self._trouble_message = trouble_message

    def attempt(self, turn: Callable[[], Answer], *, said: str, **ids: object) -> Answer:
        """What the turn answers; where it fails, an answer that says so and gives back what was said."""
        try:
            return turn()
        except Exception as error:  # noqa: BLE001 - a bug or an outage, the person is told the same
            return self.tell(error, said=said, **ids)

    def tell(self, error: Exception, *, said: str = "", **ids: object) -> Answer:
        """An answer about this failure, which is logged under the reference that the answer names."""
        reference = secrets.token_hex(4)
        log_failure(Action.FAILED, error, reference=reference, **ids)
        with quietly("telling of a failure", reference=reference):
            message = self._trouble_message(reference, said)
            return Answer(replies=(Reply(message=message, ephemeral=True),))
        return Answer()
