"""A small real app, written with Bolt, that shows and asks for everything the page can draw."""

from __future__ import annotations

import re
import threading

from slack_bolt import Ack, App
from slack_bolt.response import BoltResponse
from slack_sdk import WebClient

from tests.browser import harbour_forms as forms
from tests.browser.harbour_blocks import MESSAGES, SHIPS
from tests.browser.harbour_parts import Json, groups, option

ANSWERS: dict[str, Json] = {
    "update": {"response_action": "update", "view": forms.deeper(7)},
    "push": {"response_action": "push", "view": forms.deeper(8)},
    "clear": {"response_action": "clear"},
}
"""What a form does after it is sent, by the words in it; with any others it closes."""


class Harbour:
    """The app, and what it has heard: every press and every submission, newest last."""

    def __init__(self, client: WebClient) -> None:
        self.presses: list[Json] = []
        self.submissions: list[Json] = []
        self.closed: list[Json] = []
        self.may_answer = threading.Event()
        self.app = App(client=client, signing_secret="practice-signing-secret")
        self._listen(self.app)

    def pressed(self) -> Json:
        """The newest press: the action itself."""
        action: Json = self.presses[-1]["actions"][0]
        return action

    def _listen(self, app: App) -> None:
        app.command("/tide")(self._tide)
        app.command("/berth")(self._berth)
        app.command("/show")(self._show)
        app.shortcut("new_berth")(self._new_berth)
        app.shortcut("note_it")(self._note)
        app.options({"action_id": "ship"})(self._suggest)
        app.options({"action_id": "ships"})(self._suggest)
        app.options({"action_id": "quay"})(self._suggest_in_groups)
        app.view("berth")(self._submitted)
        app.view("deeper")(self._submitted)
        app.view_closed("deeper")(self._closed)
        app.action("deeper")(self._deeper)
        app.action(re.compile(""))(self._press)
        app.event("app_home_opened")(self._home)
        app.event("app_mention")(self._mentioned)
        app.event("message")(lambda ack: ack())

    def _tide(self, ack: Ack, command: Json) -> None:
        if command["text"] == "slowly":
            self.may_answer.wait(timeout=2)
        ack(f"High water {command['text'] or 'today'} at *14:20*.")

    def _berth(self, ack: Ack, client: WebClient, command: Json) -> None:
        ack()
        client.views_open(trigger_id=command["trigger_id"], view=forms.every_input())

    def _new_berth(self, ack: Ack, client: WebClient, shortcut: Json) -> None:
        ack()
        client.views_open(trigger_id=shortcut["trigger_id"], view=forms.deeper(1))

    def _deeper(self, ack: Ack, client: WebClient, body: Json) -> None:
        ack()
        self.presses.append(body)
        depth = int(body["view"]["private_metadata"]) + 1
        client.views_push(trigger_id=body["trigger_id"], view=forms.deeper(depth))

    def _show(self, ack: Ack, client: WebClient, command: Json) -> None:
        ack()
        message = MESSAGES[command["text"]]
        client.chat_postMessage(channel=command["channel_id"], text=command["text"], blocks=message())

    def _note(self, ack: Ack, client: WebClient, shortcut: Json) -> None:
        ack()
        where = {"channel": shortcut["channel"]["id"], "thread_ts": shortcut["message"]["ts"]}
        client.chat_postMessage(**where, text=f"Noted: {shortcut['message']['text']}")

    def _mentioned(self, client: WebClient, event: Json) -> None:
        where = {"channel": event["channel"], "thread_ts": event.get("thread_ts") or event["ts"]}
        client.chat_postMessage(**where, text=f"Aye, <@{event['user']}>.")

    def _suggest(self, ack: Ack, payload: Json) -> None:
        wanted = payload["value"].lower()
        ack(options=[option(name) for name in SHIPS if wanted in name.lower()])

    def _suggest_in_groups(self, ack: Ack, payload: Json) -> None:
        """The berths of each quay on which there is one that fits; without any, no groups."""
        wanted = payload["value"].upper()
        fitting = [(each, [one for one in each["options"] if wanted in one["value"]]) for each in groups()]
        ack(option_groups=[{**each, "options": options} for each, options in fitting if options])

    def _submitted(self, ack: Ack, view: Json) -> BoltResponse:
        self.submissions.append(view)
        values = view["state"]["values"]
        if values.get("name", {}).get("name", {}).get("value") == "Titanic":
            return ack(response_action="errors", errors={"name": "That name is taken."})
        answer = values.get("words", {}).get("words", {}).get("value")
        return ack(ANSWERS.get(answer, {}))

    def _closed(self, ack: Ack, body: Json) -> None:
        ack()
        self.closed.append(body)

    def _press(self, ack: Ack, body: Json) -> None:
        ack()
        self.presses.append(body)

    def _home(self, client: WebClient, event: Json) -> None:
        if event["tab"] == "home":
            client.views_publish(user_id=event["user"], view=forms.home(event["user"]))
