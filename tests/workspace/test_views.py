"""Views: stacks of forms, what closes them, the Home tab's buttons, and menus that the bot fills."""

from collections.abc import Callable
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler

from .conftest import Practice, eventually, new_app

Connect = Callable[[App], SocketModeHandler]
Json = dict[str, Any]
DANA = {"as": "U0DANA"}


def form(title: str, **more: object) -> Json:
    note = {"type": "input", "block_id": "note", "optional": True, "label": plain("Note")}
    note["element"] = {"type": "plain_text_input", "action_id": "text"}
    texts = {"title": plain(title), "submit": plain("Go on")}
    return {"type": "modal", "callback_id": title, **texts, "blocks": [note], **more}


def plain(words: str) -> Json:
    return {"type": "plain_text", "text": words}


def open_form(practice: Practice, app: App, connect: Connect, view: Json) -> None:
    @app.command("/berth")
    def berth(ack: Any, client: Any, body: Json) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=view)

    connect(app)
    practice.say("/berth")


def top(practice: Practice) -> tuple[str, int] | None:
    answer = practice.get("control/view?as=U0DANA")
    return (answer["view"]["title"]["text"], answer["depth"]) if answer["view"] else None


def test_a_form_can_be_answered_with_a_second_one_on_top(practice: Practice, connect: Connect) -> None:
    app = new_app(practice)
    app.view("first")(lambda ack: ack(response_action="push", view=form("second")))
    app.view("second")(lambda ack: ack())
    open_form(practice, app, connect, form("first"))

    practice.post("control/submit", **DANA, values={})
    pushed = top(practice)
    practice.post("control/submit", **DANA, values={})

    assert pushed == ("second", 2)
    assert top(practice) == ("first", 1)


def test_clear_closes_the_whole_stack(practice: Practice, connect: Connect) -> None:
    app = new_app(practice)
    app.view("first")(lambda ack: ack(response_action="push", view=form("second")))
    app.view("second")(lambda ack: ack(response_action="clear"))
    open_form(practice, app, connect, form("first"))

    practice.post("control/submit", **DANA, values={})
    practice.post("control/submit", **DANA, values={})

    assert top(practice) is None


def test_what_was_typed_stays_when_the_bot_changes_the_form(practice: Practice, connect: Connect) -> None:
    app = new_app(practice)
    app.view("first")(lambda ack: ack(response_action="update", view=form("changed")))
    open_form(practice, app, connect, form("first"))

    practice.post("control/submit", **DANA, values={"note": {"text": "kept"}})

    view = practice.get("control/view?as=U0DANA")["view"]
    assert view["title"]["text"] == "changed"
    assert view["state"]["values"]["note"]["text"]["value"] == "kept"


def test_closing_a_form_is_told_only_when_it_was_asked_for(practice: Practice, connect: Connect) -> None:
    closed: list[Json] = []
    app = new_app(practice)

    @app.view_closed("first")
    def leave(ack: Any, body: Json) -> None:
        closed.append(body)
        ack()

    open_form(practice, app, connect, form("first", notify_on_close=True))
    practice.post("control/close_view", **DANA)

    @app.command("/tide")
    def tide(ack: Any, client: Any, body: Json) -> None:
        ack()
        _open(client, body, form("first"))

    practice.say("/tide")
    practice.post("control/close_view", **DANA)

    assert [body["is_cleared"] for body in closed] == [False]


def _open(client: Any, body: Json, view: Json) -> None:
    client.views_open(trigger_id=body["trigger_id"], view=view)


def test_a_trigger_is_used_up_by_one_form(practice: Practice, connect: Connect) -> None:
    errors: list[str] = []
    app = new_app(practice)

    @app.command("/berth")
    def berth(ack: Any, client: Any, body: Json) -> None:
        ack()
        _open(client, body, form("first"))
        with pytest.raises(Exception, match="exchanged_trigger_id") as caught:
            _open(client, body, form("again"))
        errors.append(str(caught.value))

    connect(app)
    practice.say("/berth")

    eventually(lambda: errors)
    assert top(practice) == ("first", 1)


def test_a_button_in_the_home_tab_carries_its_view(practice: Practice, connect: Connect) -> None:
    pressed: list[Json] = []
    app = new_app(practice)

    @app.action("done")
    def done(ack: Any, body: Json) -> None:
        pressed.append(body)
        ack()

    connect(app)
    button = {"type": "button", "action_id": "done", "text": plain("Done"), "value": "1"}
    other = {**button, "value": "2"}
    blocks = [{"type": "actions", "elements": [each]} for each in (button, other)]
    practice.client().views_publish(user_id="U0DANA", view={"type": "home", "blocks": blocks})

    practice.post("control/press", **DANA, home=True, action_id="done", value="2")

    assert pressed[0]["container"]["type"] == "view"
    assert pressed[0]["view"]["type"] == "home"
    assert pressed[0]["actions"][0]["value"] == "2"
    assert "message" not in pressed[0]


def test_a_menu_that_the_bot_fills_offers_what_it_answers(practice: Practice, connect: Connect) -> None:
    app = new_app(practice)

    @app.options("ship")
    def ships(ack: Any, payload: Json) -> None:
        ack(options=[{"text": plain(payload["value"].title()), "value": "s1"}])

    menu = {"type": "external_select", "action_id": "ship", "min_query_length": 1}
    view = form("first", blocks=[{"type": "input", "block_id": "b", "label": plain("Ship"), "element": menu}])
    open_form(practice, app, connect, view)

    answer = practice.post("control/suggest", **DANA, action_id="ship", value="aurora")

    assert [each["text"]["text"] for each in answer["options"]] == ["Aurora"]


def test_what_is_not_there_cannot_be_pressed(practice: Practice) -> None:
    ts = practice.say("no buttons here")["ts"]

    answer = practice.post("control/press", **DANA, channel="C0DOCKS", ts=ts, action_id="done")

    assert answer == {"ok": False, "error": "no element done"}


def test_a_button_in_an_ephemeral_message_comes_without_the_message_and_can_delete_it(
    practice: Practice, connect: Connect
) -> None:
    pressed: list[Json] = []
    app = new_app(practice)

    @app.action("away")
    def away(ack: Any, body: Json, respond: Any) -> None:
        pressed.append(body)
        ack()
        respond(delete_original=True)

    connect(app)
    button = {"type": "button", "action_id": "away", "text": plain("Away")}
    blocks = [{"type": "actions", "elements": [button]}]
    client = practice.client()
    ts = client.chat_postEphemeral(channel="C0DOCKS", user="U0DANA", text="x", blocks=blocks)["message_ts"]
    practice.post("control/press", **DANA, channel="C0DOCKS", ts=ts, action_id="away")

    eventually(lambda: practice.texts() == [])
    assert pressed[0]["container"]["is_ephemeral"]
    assert "message" not in pressed[0]


def test_a_guest_sees_only_their_own_channels_on_the_page(practice: Practice) -> None:
    snapshot = practice.get("page-api/snapshot?as=U0PRIYA")

    names = [row["name"] for row in snapshot["channels"] if row["kind"] != "im"]
    assert names == ["shed"]


def test_people_entering_a_channel_and_its_new_name_are_told(practice: Practice, connect: Connect) -> None:
    heard: list[str] = []
    app = new_app(practice)
    app.event("member_joined_channel")(lambda event: heard.append(event["user"]))
    app.event("channel_rename")(lambda event: heard.append(event["channel"]["name"]))
    connect(app)

    practice.post("control/channel", **DANA, channel="C0SHED", do="invite", user="U0LEE")
    practice.post("control/channel", **DANA, channel="C0QUIET", do="invite", user="bot")
    practice.post("control/channel", **DANA, channel="C0SHED", do="rename", name="hut")

    eventually(lambda: len(heard) == 3)
    assert heard == ["U0LEE", "U0PRACTICEBOT", "hut"]
