"""People and a real Bolt app talk in the workspace: commands, mentions, buttons, forms, the Home tab."""

from collections.abc import Callable
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler

from .conftest import Practice, eventually, new_app

Connect = Callable[[App], SocketModeHandler]
Json = dict[str, Any]


def test_a_command_arrives_with_mentions_escaped_and_its_answer_is_seen_by_the_asker_only(
    practice: Practice, connect: Connect
) -> None:
    heard: list[Json] = []
    app = new_app(practice)

    @app.command("/tide")
    def tide(ack: Any, command: Json) -> None:
        heard.append(command)
        ack("High at noon.")

    connect(app)
    answer = practice.say("/tide for @lee & #docks <now>")

    assert answer["ok"]
    assert heard[0]["text"] == "for <@U0LEE|lee> &amp; <#C0DOCKS|docks> &lt;now&gt;"
    assert heard[0]["channel_name"] == "docks"
    assert practice.texts("U0DANA")[-1] == "High at noon."
    assert practice.texts("U0LEE") == []


def test_a_command_without_should_escape_arrives_as_typed(practice: Practice, connect: Connect) -> None:
    heard: list[str] = []
    app = new_app(practice)

    @app.command("/berth")
    def berth(ack: Any, command: Json) -> None:
        heard.append(command["text"])
        ack()

    connect(app)
    practice.say("/berth for @lee & co")

    assert heard == ["for @lee & co"]


def test_a_command_that_nobody_answers_tells_the_person_so(practice: Practice) -> None:
    answer = practice.say("/tide")

    assert answer["error"] == "dispatch_failed"
    assert practice.texts() == ['/tide failed with the error "dispatch_failed"']


def test_a_command_in_a_thread_is_refused_as_slack_refuses_it(practice: Practice) -> None:
    parent = practice.say("hello")

    answer = practice.say("/tide", thread_ts=parent["ts"])

    assert answer["error"] == "not_supported_in_threads"


def test_a_mention_becomes_an_event_and_the_bot_can_answer_in_the_thread(
    practice: Practice, connect: Connect
) -> None:
    app = new_app(practice)

    @app.event("app_mention")
    def mentioned(event: Json, say: Any) -> None:
        say(text=f"heard: {event['text']}", thread_ts=event["ts"])

    @app.event("message")
    def ignored() -> None:
        pass

    connect(app)
    said = practice.say("@harbour what is late?")

    assert [ack["name"] for ack in said["acks"]] == ["app_mention", "message.channels"]
    eventually(lambda: len(practice.seen()) == 2)
    parent, reply = practice.seen()
    assert parent["text"] == "<@U0PRACTICEBOT> what is late?"
    assert parent["reply_count"] == 1
    assert reply["thread_ts"] == parent["ts"]


def test_a_button_reaches_the_bot_with_its_message_and_the_message_can_be_replaced(
    practice: Practice, connect: Connect
) -> None:
    pressed: list[Json] = []
    app = new_app(practice)

    @app.action("done")
    def done(ack: Any, body: Json, respond: Any) -> None:
        pressed.append(body)
        ack()
        respond(text="Done.", replace_original=True)

    connect(app)
    ts = practice.client().chat_postMessage(channel="C0DOCKS", text="Berth 4", blocks=[_buttons()])["ts"]
    answer = practice.post(
        "control/press", **{"as": "U0LEE", "channel": "C0DOCKS", "ts": ts, "action_id": "done"}
    )

    assert answer["ok"]
    assert pressed[0]["container"] == {
        "type": "message",
        "message_ts": ts,
        "channel_id": "C0DOCKS",
        "is_ephemeral": False,
    }
    assert pressed[0]["actions"][0]["value"] == "AGR-1"
    eventually(lambda: practice.texts() == ["Done."])


def test_a_menu_choice_arrives_as_the_whole_option_and_stays_in_the_state(
    practice: Practice, connect: Connect
) -> None:
    pressed: list[Json] = []
    app = new_app(practice)

    @app.action("berth")
    def chosen(ack: Any, body: Json) -> None:
        pressed.append(body)
        ack()

    connect(app)
    ts = practice.client().chat_postMessage(channel="C0DOCKS", text="Which?", blocks=[_menu()])["ts"]
    wish = {"as": "U0LEE", "channel": "C0DOCKS", "ts": ts, "action_id": "berth", "value": "b2"}
    practice.post("control/press", **wish)

    option = {"text": {"type": "plain_text", "text": "Berth 2"}, "value": "b2"}
    assert pressed[0]["actions"][0]["selected_option"] == option
    assert pressed[0]["state"]["values"]["menus"]["berth"]["selected_option"] == option


def test_a_form_opens_complains_at_the_field_and_closes_when_it_is_right(
    practice: Practice, connect: Connect
) -> None:
    submitted: list[Json] = []
    app = new_app(practice)

    @app.command("/berth")
    def berth(ack: Any, client: Any, body: Json) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=_form())

    @app.view("berth_form")
    def form(ack: Any, view: Json) -> None:
        submitted.append(view["state"]["values"])
        unknown = view["state"]["values"]["ship"]["name"]["value"] == "Nobody"
        ack({"response_action": "errors", "errors": {"ship": "No such ship"}} if unknown else "")

    connect(app)
    practice.say("/berth")
    empty = practice.post("control/submit", **{"as": "U0DANA", "values": {}})
    wrong = practice.post("control/submit", **{"as": "U0DANA", "values": {"ship": {"name": "Nobody"}}})
    values = {"ship": {"name": "Aurora"}, "day": {"when": "2027-06-30"}}
    right = practice.post("control/submit", **{"as": "U0DANA", "values": values})

    assert empty["errors"] == {"ship": "Please complete this required field."}
    assert wrong["errors"] == {"ship": "No such ship"}
    assert right["ok"]
    assert submitted[-1]["day"]["when"] == {"type": "datepicker", "selected_date": "2027-06-30"}
    assert practice.get("control/view?as=U0DANA")["view"] is None


def test_opening_the_home_tab_lets_the_bot_publish_it(practice: Practice, connect: Connect) -> None:
    app = new_app(practice)

    @app.event("app_home_opened")
    def opened(event: Json, client: Any) -> None:
        client.views_publish(user_id=event["user"], view={"type": "home", "blocks": [_text("Good morning")]})

    connect(app)
    practice.post("control/home", **{"as": "U0LEE"})

    eventually(lambda: practice.get("control/home?as=U0LEE")["view"])
    assert practice.get("control/home?as=U0LEE")["view"]["blocks"][0]["text"]["text"] == "Good morning"


def test_shortcuts_on_a_message_and_everywhere_reach_the_bot(practice: Practice, connect: Connect) -> None:
    used: list[Json] = []
    app = new_app(practice)

    @app.shortcut("note_it")
    def note(ack: Any, body: Json) -> None:
        used.append(body)
        ack()

    @app.shortcut("new_berth")
    def berth(ack: Any, body: Json) -> None:
        used.append(body)
        ack()

    @app.event("message")
    def ignored() -> None:
        pass

    connect(app)
    ts = practice.say("Repaint crane 2")["ts"]
    practice.post(
        "control/shortcut", **{"as": "U0LEE", "callback_id": "note_it", "channel": "C0DOCKS", "ts": ts}
    )
    practice.post("control/shortcut", **{"as": "U0LEE", "callback_id": "new_berth"})

    assert [body["type"] for body in used] == ["message_action", "shortcut"]
    assert used[0]["message"]["text"] == "Repaint crane 2"


def _text(words: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": words}}


def _plain(words: str) -> Json:
    return {"type": "plain_text", "text": words}


def _buttons() -> Json:
    button = {"type": "button", "action_id": "done", "text": _plain("Done"), "value": "AGR-1"}
    return {"type": "actions", "block_id": "buttons", "elements": [button]}


def _menu() -> Json:
    options = [{"text": _plain(f"Berth {n}"), "value": f"b{n}"} for n in (1, 2)]
    menu = {"type": "static_select", "action_id": "berth", "options": options}
    return {"type": "actions", "block_id": "menus", "elements": [menu]}


def _form() -> Json:
    ship = {"type": "plain_text_input", "action_id": "name"}
    day = {"type": "datepicker", "action_id": "when"}
    return {
        "type": "modal",
        "callback_id": "berth_form",
        "title": _plain("A berth"),
        "submit": _plain("Ask"),
        "blocks": [
            {"type": "input", "block_id": "ship", "label": _plain("Ship"), "element": ship},
            {"type": "input", "block_id": "day", "label": _plain("Day"), "element": day, "optional": True},
        ],
    }


def test_a_command_that_no_app_has_is_refused_and_shown_to_nobody(practice: Practice) -> None:
    refusal = practice.say("/nonsense by Friday")

    assert refusal == {"ok": False, "error": "/nonsense is not a valid command"}
    assert not practice.seen()


def test_what_a_person_types_has_an_id_of_their_program_and_what_an_app_says_has_none(
    practice: Practice,
) -> None:
    for text in ("Fog", "Fog"):
        practice.say(text)
    practice.client().chat_postMessage(channel="C0DOCKS", text="Aye")

    answered, *typed = practice.client().conversations_history(channel="C0DOCKS")["messages"]
    assert len({message["client_msg_id"] for message in typed}) == 2
    assert "client_msg_id" not in answered
