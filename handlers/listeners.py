"""What is done when something comes in: begin the turn, acknowledge it, bring the answer to where it belongs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from slack_bolt import Ack, BoltContext

from bot.conversation import Answer
from bot.domain.person import TeamId
from bot.domain.said import NOWHERE
from bot.logs import Action, log
from bot.render.message import Message, Reply
from handlers.payloads import (
    Payload,
    Place,
    place_of,
    read_command,
    read_home,
    read_message,
    read_press,
    read_shortcut,
    read_submission,
    was_ephemeral,
)
from handlers.replies import Replies, messages, response_body
from handlers.turns import Turns


class Listeners:
    """Bolt calls these by the names of their parameters; `register.py` says for what."""

    def __init__(self, turns: Turns, replies: Replies, still_working: Callable[[], str]) -> None:
        self._turns = turns
        self._replies = replies
        self._still_working = still_working

    def command(self, body: Payload, context: BoltContext, ack: Ack) -> None:
        """A slash command: the answer is the acknowledgement."""
        heard = read_command(body, team_of(context))
        turn, place, url = self._turns.hear(heard), place_of(heard), body["response_url"]

        def left_to_say(answer: Answer) -> tuple[Reply, ...]:
            return self._replies.open_forms(answer, trigger=body["trigger_id"], place=place, said=heard.text)

        def say_later(answer: Answer) -> None:
            self._replies.respond(url, left_to_say(answer), over=False, thread=None)

        answer = self._turns.soon(turn)
        if answer is None:
            ack(response_body(self._patience_please()))
            self._turns.afterwards(turn, say_later, "answering a command late")
            return
        self._acknowledge(ack, messages(left_to_say(answer)), url)

    def message(self, body: Payload, context: BoltContext) -> None:
        """A mention or a direct message: the answer is a message, once the turn is committed."""
        heard = read_message(body, team_of(context), context.bot_user_id)
        if heard is None:
            return
        turn, place = self._turns.hear(heard), place_of(heard)
        self._turns.afterwards(
            turn, lambda answer: self._replies.say(answer.replies, place), "answering a message"
        )
        self._turns.soon(turn)

    def home(self, body: Payload, context: BoltContext) -> None:
        """The Home tab was opened: it is drawn as it stands now, for nobody who never looks at it."""
        opened = read_home(body, team_of(context))
        if opened is None:
            return
        place = Place(team=opened.team, person=opened.speaker, channel=NOWHERE, at_home=True)
        turn = self._turns.open_home(opened)
        self._turns.afterwards(
            turn, lambda answer: self._replies.say(answer.replies, place), "drawing a Home tab"
        )
        self._turns.soon(turn)

    def press(self, body: Payload, context: BoltContext, ack: Ack) -> None:
        """A button: the answer goes through its response URL, in the place of an ephemeral message where it asks so."""
        pressed = read_press(body, team_of(context))
        turn, place = self._turns.press(pressed), place_of(pressed)
        answer = self._turns.soon(turn)
        if answer is None:
            ack()
            self._answer_press([self._patience_please()], body, place)
            self._turns.afterwards(
                turn, lambda late: self._finish_press(late, body, place), "answering a button late"
            )
            return
        # Before the acknowledgement, since a form's trigger lives three seconds.
        left = self._forms(answer, body, place)
        ack()
        self._turns.beside(lambda: self._answer_press(left, body, place), "answering a button")

    def shortcut(self, body: Payload, context: BoltContext, ack: Ack) -> None:
        """A shortcut: the form opens, filled with what its message says; the item keeps the link to that."""
        heard = read_shortcut(body, team_of(context), context.bot_user_id)
        place = place_of(heard)
        if heard.source:
            link = self._replies.link_to(place, heard.source.ts)
            heard = replace(heard, source=replace(heard.source, link=link))
        turn = self._turns.hear(heard)

        def say(answer: Answer) -> None:
            self._replies.say(self._forms(answer, body, place), place)

        answer = self._turns.soon(turn)
        if answer is None:
            ack()
            self._replies.say([self._patience_please()], place)
            self._turns.afterwards(turn, say, "answering a shortcut late")
            return
        # Before the acknowledgement, since a form's trigger lives three seconds.
        say(answer)
        ack()

    def submission(self, body: Payload, context: BoltContext, ack: Ack) -> None:
        """A form: what is wrong with it is said in it; else it closes, and the answer goes to where it was opened."""
        submitted, place = read_submission(body, team_of(context))
        turn = self._turns.submit(submitted)
        answer = self._turns.soon(turn)
        if answer is not None and answer.errors:
            ack(response_action="errors", errors=dict(answer.errors))
            return
        ack()
        self._turns.afterwards(
            turn, lambda done: self._replies.say(as_replies(done), place), "answering a form"
        )

    def _acknowledge(self, ack: Ack, replies: tuple[Reply, ...], url: str) -> None:
        if len(replies) == 1:
            ack(response_body(replies[0]))
            return
        ack()
        if replies:
            # One after the other, so that they stand in their order.
            self._turns.beside(
                lambda: self._replies.respond(url, replies, over=False, thread=None), "answering a command"
            )

    def _finish_press(self, answer: Answer, body: Payload, place: Place) -> None:
        self._answer_press(self._forms(answer, body, place), body, place)

    def _answer_press(self, replies: tuple[Reply, ...] | list[Reply], body: Payload, place: Place) -> None:
        url = body.get("response_url")
        if url is None:  # a button in a form or on the Home page
            self._replies.say(replies, place)
            return
        self._replies.respond(url, replies, over=was_ephemeral(body), thread=place.thread)

    def _forms(self, answer: Answer, body: Payload, place: Place) -> tuple[Reply, ...]:
        return self._replies.open_forms(answer, trigger=body["trigger_id"], place=place, said="")

    def _patience_please(self) -> Reply:
        return Reply(message=Message(text=self._still_working()), ephemeral=True)


def team_of(context: BoltContext) -> TeamId:
    """The workspace whose bot this is for; in a shared channel not always that of the speaker."""
    if not context.team_id:
        raise ValueError("a delivery without a workspace")
    return TeamId(context.team_id)


def as_replies(answer: Answer) -> tuple[Reply, ...]:
    """The replies of a form that is closed already; what was wrong with it is then said in a message."""
    if not answer.errors:
        return answer.replies
    return (Reply(message=Message(text="\n".join(answer.errors.values())), ephemeral=True),)


def skip(body: Payload, ack: Ack) -> None:
    """Something that wants no answer, such as a link button."""
    ack()
    log(Action.SKIPPED, type=str(body.get("type")))
