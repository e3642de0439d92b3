"""A small Bolt app that answers every kind of delivery; it prints what reaches it, one JSON a line.

python -m tests.workspace.client_app API-ADDRESS builtin|websocket_client|websockets|aiohttp|http

It has a twin in JavaScript, tests/npm/app.js, and both are held to the same scenes. Its listeners are written once for
the synchronous and the asynchronous Bolt: what they yield is awaited where there is something to await.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from functools import wraps
from importlib import import_module
from typing import Any

from slack_bolt import App
from slack_bolt.app.async_app import AsyncApp
from slack_sdk import WebClient
from slack_sdk.web.async_client import AsyncWebClient

from .client_views import BOARD, FORM, RENAMED, SECOND, home
from .conftest import BOT_TOKEN, Json
from .serving import served

APP_TOKEN = "xapp-practice"
SECRET = "practice-signing-secret"
HANDLERS = "slack_bolt.adapter.socket_mode."

Steps = Generator[Any, Any, None]
Listener = Callable[..., Steps]


_telling = threading.Lock()


def tell(**what: object) -> None:
    """Listeners of several threads do not write into each other's lines."""
    with _telling:
        print(json.dumps(what), flush=True)  # noqa: T201  # that is how it is listened to


# --- one way to write a listener, two ways to run it


def at_once(listener: Listener) -> Callable[..., None]:
    @wraps(listener)
    def run(**given: Any) -> None:
        steps, answer = listener(**given), None
        with suppress(StopIteration):
            while True:
                answer = steps.send(answer)

    return run


def awaited(listener: Listener) -> Callable[..., Any]:
    @wraps(listener)
    async def run(**given: Any) -> None:
        steps, answer = listener(**given), None
        with suppress(StopIteration):
            while True:
                answer = await steps.send(answer)

    return run


# --- the listeners


def note(body: Json, next: Any) -> Steps:
    tell(body=body)
    yield next()


def trouble(error: Exception) -> Steps:
    tell(trouble=str(error))
    yield from ()


def mentioned(event: Json, say: Any) -> Steps:
    yield say(text=f"Aye, <@{event['user']}>.", thread_ts=event["ts"])


def asked_for_the_board(say: Any) -> Steps:
    yield say(text="The board", blocks=BOARD)


def asked_to_mend(say: Any, client: Any) -> Steps:
    said = yield say("Broken.")
    yield client.chat_update(channel=said["channel"], ts=said["ts"], text="Mended.")


def home_opened(event: Json, client: Any) -> Steps:
    if event["tab"] == "home":
        yield client.views_publish(user_id=event["user"], view=home("Calm"))


def heard() -> Steps:
    yield from ()


def tide(command: Json, ack: Any, respond: Any) -> Steps:
    if command["text"] != "all":
        yield ack(f"High at noon. ({command['text']})")
        return
    yield ack()
    yield respond(response_type="in_channel", text="High at noon, for all.")


def done(body: Json, action: Json, ack: Any, respond: Any) -> Steps:
    yield ack()
    yield respond(replace_original=True, text=f"{action['value']} done by <@{body['user']['id']}>")


def away(ack: Any, respond: Any) -> Steps:
    yield ack()
    yield respond(delete_original=True)


def picked(action: Json, ack: Any, respond: Any) -> Steps:
    yield ack()
    yield respond(replace_original=False, text=f"Picked {action['type']}")


def stir(body: Json, ack: Any, client: Any) -> Steps:
    yield ack()
    yield client.views_publish(user_id=body["user"]["id"], hash=body["view"]["hash"], view=home("Stormy"))


def another(body: Json, ack: Any, client: Any) -> Steps:
    yield ack()
    yield client.views_push(trigger_id=body["trigger_id"], view=SECOND)


def rename(body: Json, ack: Any, client: Any) -> Steps:
    yield ack()
    yield client.views_update(view_id=body["view"]["id"], hash=body["view"]["hash"], view=RENAMED)


SHIPS: list[Json] = [
    {"text": {"type": "plain_text", "text": name}, "value": name.lower()}
    for name in ("Alma", "Albatross", "Borealis")
]


def offer_ships(payload: Json, ack: Any) -> Steps:
    yield ack(options=[ship for ship in SHIPS if ship["value"].startswith(payload["value"])])


def offer_fleets(ack: Any) -> Steps:
    yield ack(option_groups=[{"label": {"type": "plain_text", "text": "Ours"}, "options": SHIPS}])


def new_berth(shortcut: Json, ack: Any, client: Any) -> Steps:
    yield ack()
    yield client.views_open(trigger_id=shortcut["trigger_id"], view=FORM)


def note_it(shortcut: Json, ack: Any, respond: Any, say: Any) -> Steps:
    yield ack()
    yield say(text=f"Noted: {shortcut['message']['text']}", thread_ts=shortcut["message_ts"])
    yield respond("Noted, for your eyes.")


ANSWERS: dict[str, Json] = {
    "nowhere": {"response_action": "errors", "errors": {"ship": "No such ship"}},
    "another": {"response_action": "push", "view": SECOND},
    "renamed": {"response_action": "update", "view": RENAMED},
    "over": {"response_action": "clear"},
}


def berth_wanted(body: Json, view: Json, ack: Any, client: Any) -> Steps:
    ship = view["state"]["values"]["ship"]["name"]["value"]
    yield ack(**ANSWERS.get(ship, {}))
    if ship not in ANSWERS:
        yield client.chat_postMessage(channel=body["user"]["id"], text=f"A berth for {ship}")


def no_berth(body: Json, ack: Any, client: Any) -> Steps:
    yield ack()
    yield client.chat_postMessage(channel=body["user"]["id"], text="No berth, then.")


def clear(ack: Any) -> Steps:
    yield ack(response_action="clear")


def seen(ack: Any) -> Steps:
    yield ack()


def listen(app: Any, run: Callable[[Listener], Any]) -> None:
    app.use(run(note))
    app.error(run(trouble))
    app.event("app_mention")(run(mentioned))
    app.message("show the board")(run(asked_for_the_board))
    app.message("mend it")(run(asked_to_mend))
    app.event("app_home_opened")(run(home_opened))
    app.event(re.compile(".*"))(run(heard))
    app.command("/tide")(run(tide))
    app.action("done")(run(done))
    app.action("away")(run(away))
    app.action(re.compile("^pick_"))(run(picked))
    app.action("stir")(run(stir))
    app.action("another")(run(another))
    app.action("rename")(run(rename))
    app.options("pick_ship")(run(offer_ships))
    app.options("pick_fleet")(run(offer_fleets))
    app.shortcut("new_berth")(run(new_berth))
    app.shortcut("note_it")(run(note_it))
    app.view("berth")(run(berth_wanted))
    app.view_closed("berth")(run(no_berth))
    app.view("second")(run(clear))
    app.view_closed("second")(run(seen))


# --- the clients


def run_over_http(api: str) -> None:
    app = _app(api)
    with served(app) as url:
        tell(ready=url)
        threading.Event().wait()


def run_over_sockets(api: str, client: str) -> None:
    handler = import_module(HANDLERS + client).SocketModeHandler
    handler(_app(api), APP_TOKEN, web_client=WebClient(token=APP_TOKEN, base_url=api)).connect()
    tell(ready=None)
    threading.Event().wait()


def _app(api: str) -> App:
    app = App(
        client=WebClient(token=BOT_TOKEN, base_url=api),
        signing_secret=SECRET,
        ignoring_self_events_enabled=False,
    )
    listen(app, at_once)
    return app


async def run_async(api: str, client: str) -> None:
    app = AsyncApp(
        client=AsyncWebClient(token=BOT_TOKEN, base_url=api),
        signing_secret=SECRET,
        ignoring_self_events_enabled=False,
    )
    listen(app, awaited)
    handler = import_module(HANDLERS + client).AsyncSocketModeHandler
    web_client = AsyncWebClient(token=APP_TOKEN, base_url=api)
    await handler(app, APP_TOKEN, web_client=web_client).connect_async()
    tell(ready=None)
    await asyncio.Event().wait()


def main(api: str, client: str) -> None:
    if client == "http":
        run_over_http(api)
    elif client in ("builtin", "websocket_client"):
        run_over_sockets(api, client)
    else:
        asyncio.run(run_async(api, client))


if __name__ == "__main__":
    main(*sys.argv[1:])
