"""News about people, channels and the installation itself: who came, who left, what was renamed, that we were removed."""

from __future__ import annotations

from collections.abc import Callable

from slack_bolt import BoltContext

from bot.domain.person import ChannelId, TeamId
from bot.logs import Action, log
from bot.ports import Books
from handlers.listeners import team_of
from handlers.payloads import Payload, Place, read_invitation
from handlers.people import keep_person, look_again
from handlers.replies import Replies
from handlers.tokens import Clients
from handlers.turns import Turns

Forget = Callable[[TeamId], None]
"""Deletes the installation of a workspace, with its tokens."""


class Newcomers:
    """Takes the news to the ledger, beside the turns: nobody waits for it."""

    def __init__(
        self, turns: Turns, replies: Replies, clients: Clients, books: Books, forget: Forget
    ) -> None:
        self._turns = turns
        self._replies = replies
        self._clients = clients
        self._books = books
        self._forget = forget

    def person(self, event: Payload, context: BoltContext) -> None:
        """Somebody joined, left, moved to another zone or language, or was deactivated."""
        team = team_of(context)
        self._turns.beside(lambda: keep_person(event["user"], team, self._books), "keeping a person")

    def channel(self, event: Payload, context: BoltContext) -> None:
        """A channel was renamed or archived, or has other members."""
        team, named = team_of(context), event["channel"]
        channel = ChannelId(named if isinstance(named, str) else named["id"])
        self._turns.beside(lambda: self._look_again(team, channel), "looking at a channel")

    def member(self, body: Payload, event: Payload, context: BoltContext) -> None:
        """Somebody came into a channel; of our own coming, whoever invited us is told how to begin."""
        self.channel(event, context)
        invited = read_invitation(body, team_of(context), context.bot_user_id)
        if invited is None:
            return
        place = Place(team=invited.team, person=invited.speaker, channel=invited.channel)
        self._turns.afterwards(
            self._turns.welcome(invited),
            lambda answer: self._replies.say(answer.replies, place),
            "answering an invitation",
        )

    def goodbye(self, event: Payload, context: BoltContext) -> None:
        """We were removed from a workspace, or the token of the bot was revoked."""
        if event["type"] == "tokens_revoked" and not event.get("tokens", {}).get("bot"):
            return
        team = team_of(context)
        log(Action.UNINSTALLED, team=team)
        self._turns.beside(lambda: self._forget(team), "forgetting an installation")

    def _look_again(self, team: TeamId, channel: ChannelId) -> None:
        look_again(self._clients.of(team, patient=True), team, channel, self._books)
