"""Answers on their way out: the body of an acknowledgement, a response URL, a message for one person, a form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from bot.conversation import Answer
from bot.logs import Action, log
from bot.render.message import Message, Reply
from handlers.chat import as_body
from handlers.failures import Failures, quietly
from handlers.payloads import Place, with_place
from handlers.tokens import TIMEOUT, Clients, is_here

USES_OF_A_RESPONSE_URL = 5


class Replies:
    """Brings replies to where they belong. None of these raises: what cannot be said is logged."""

    def __init__(self, clients: Clients, failures: Failures) -> None:
        self._clients = clients
        self._failures = failures

    def say(self, replies: Iterable[Reply], place: Place) -> None:
        """Say them where the words came from, to everybody there or to the person alone."""
        for reply in replies:
            if reply.home is not None:
                with quietly("drawing a Home tab", team=place.team):
                    self._publish(dict(reply.home), place)
            if reply.message is not None:
                with quietly("saying", team=place.team, channel=place.channel):
                    self._say(reply.message, place, alone=reply.ephemeral)

    def respond(self, url: str, replies: Iterable[Reply], *, over: bool, thread: str | None) -> None:
        """Say them through a response URL; `over` allows the first to take the place of the message."""
        for number, reply in enumerate(replies):
            if reply.message is not None and number < USES_OF_A_RESPONSE_URL:
                with quietly("responding"):
                    replace = over and reply.replaces and number == 0
                    self._send(url, response_body(reply, thread=thread) | {"replace_original": replace})

    def link_to(self, place: Place, ts: str) -> str:
        """The address of a message there; "" where Slack does not tell."""
        with quietly("asking for an address", team=place.team, channel=place.channel):
            said = self._clients.of(place.team).chat_getPermalink(channel=place.channel, message_ts=ts)
            return str(said.get("permalink") or "")
        return ""

    def open_forms(self, answer: Answer, *, trigger: str, place: Place, said: str) -> tuple[Reply, ...]:
        """Open the answer's forms. What is left to be said: messages, and that a form could not be opened."""
        left: list[Reply] = []
        for reply in answer.replies:
            left += [reply] if reply.form is None else self._open(reply, trigger, place, said)
        return tuple(left)

    def _open(self, reply: Reply, trigger: str, place: Place, said: str) -> tuple[Reply, ...]:
        def opened() -> Answer:
            client = self._clients.of(place.team)
            try:
                client.views_open(trigger_id=trigger, view=with_place(reply.form or {}, place))
            except SlackApiError as error:
                if reply.message is None:
                    raise
                # Too late, most often: a trigger lives three seconds. The message has a button that opens the form.
                log(Action.SKIPPED, doing="opening a form", reason=error.response.get("error"))
                return Answer(replies=(Reply(message=reply.message),))
            return Answer()

        return self._failures.attempt(opened, said=said, team=place.team, doing="opening a form").replies

    def _publish(self, view: dict[str, Any], place: Place) -> None:
        client = self._clients.of(place.team)
        try:
            client.views_publish(user_id=place.person, view=view)
        except SlackApiError as error:
            # Those who know Block Kit do not agree that a table may stand there: rather a Home tab without it than none.
            without_table = [block for block in view["blocks"] if block["type"] != "table"]
            if len(without_table) == len(view["blocks"]):
                raise
            log(Action.SKIPPED, team=place.team, doing="showing a table", reason=error.response.get("error"))
            client.views_publish(user_id=place.person, view={**view, "blocks": without_table})

    def _say(self, message: Message, place: Place, *, alone: bool) -> None:
        client, body = self._clients.of(place.team), as_body(message)
        if place.direct or not alone:
            target = place.channel or place.person
            client.chat_postMessage(channel=target, thread_ts=place.thread, **body)
            return
        # Ephemeral messages draw no links out anyway, and the method does not know the words for it.
        del body["unfurl_links"], body["unfurl_media"]
        try:
            client.chat_postEphemeral(
                channel=place.channel, user=place.person, thread_ts=place.thread, **body
            )
        except SlackApiError as error:
            # The person left, or the bot was never in: what was asked is still answered.
            log(Action.SKIPPED, team=place.team, channel=place.channel, reason=error.response.get("error"))
            client.chat_postMessage(channel=place.person, **as_body(message))

    def _send(self, url: str, body: dict[str, Any]) -> None:
        client = WebhookClient(url, timeout=TIMEOUT, retry_handlers=[])
        if is_here(url):
            client.proxy = None  # as in tokens.new_client
        answer = client.send_dict(body)
        if answer.status_code != 200:
            log(Action.POST_FAILED, status=answer.status_code)


def response_body(reply: Reply, *, thread: str | None = None) -> dict[str, Any]:
    """A reply as an acknowledgement or a response URL takes it."""
    body = as_body(reply.message) if reply.message else {}
    body["response_type"] = "ephemeral" if reply.ephemeral else "in_channel"
    return body | ({"thread_ts": thread} if thread else {})


def messages(replies: Iterable[Reply]) -> tuple[Reply, ...]:
    """Those that say something."""
    return tuple(reply for reply in replies if reply.message is not None)
