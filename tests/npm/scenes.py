"""What happens between Dana and the app in JavaScript: one scene for each kind of delivery, looked at from both sides."""

from __future__ import annotations

from collections.abc import Callable

from tests.npm.stage import DANA, DOCKS, Json, Stage

NORTH = {"text": {"type": "plain_text", "text": "north"}, "value": "north"}
NOON = 1_900_000_000
CHOICES: dict[str, tuple[object, Json]] = {
    "static_select": ("north", {"selected_option": NORTH}),
    "multi_static_select": (["north"], {"selected_options": [NORTH]}),
    "users_select": ("U0LEE", {"selected_user": "U0LEE"}),
    "multi_users_select": (["U0LEE"], {"selected_users": ["U0LEE"]}),
    "conversations_select": (DOCKS, {"selected_conversation": DOCKS}),
    "multi_conversations_select": ([DOCKS], {"selected_conversations": [DOCKS]}),
    "channels_select": (DOCKS, {"selected_channel": DOCKS}),
    "multi_channels_select": ([DOCKS], {"selected_channels": [DOCKS]}),
    "datepicker": ("2030-03-17", {"selected_date": "2030-03-17"}),
    "timepicker": ("17:30", {"selected_time": "17:30"}),
    "datetimepicker": (NOON, {"selected_date_time": NOON}),
    "radio_buttons": ("north", {"selected_option": NORTH}),
    "checkboxes": (["north"], {"selected_options": [NORTH]}),
    "overflow": ("north", {"selected_option": NORTH}),
}
"""What Dana chooses from each kind of element, and what the app is told of it."""


# --- events


def a_mention_is_answered_in_its_thread(stage: Stage) -> None:
    said = stage.says("@harbour hello")

    assert stage.sees(f"Aye, <@{DANA}>.")["thread_ts"] == said["ts"]
    event = stage.heard("app_mention", ts=said["ts"])["event"]
    assert (event["text"], event["channel"]) == ("<@U0PRACTICEBOT> hello", DOCKS)


def a_message_is_answered(stage: Stage) -> None:
    stage.says("show the board")

    assert stage.sees("The board")["blocks"][0]["type"] == "header"
    assert stage.heard("message", text="show the board")["event"]["channel_type"] == "channel"


def an_answer_is_edited(stage: Stage) -> None:
    stage.says("mend it")

    edited = stage.sees("Mended.")
    assert edited["edited"]["user"] == "U0PRACTICEBOT"
    event = stage.heard("message", subtype="message_changed")["event"]
    assert event["message"]["ts"] == edited["ts"]
    assert event["previous_message"]["text"] == "Broken."


def direct_and_private_messages_are_heard(stage: Stage) -> None:
    stage.says("a word in private", channel="bot")
    assert stage.heard("message", text="a word in private")["event"]["channel_type"] == "im"

    stage.does("channel", channel="C0BOARD", do="invite", user="bot")
    stage.says("a word among us", channel="C0BOARD")
    assert stage.heard("message", text="a word among us")["event"]["channel_type"] == "group"


def a_reply_is_heard_with_its_thread(stage: Stage) -> None:
    parent = stage.says("first")
    stage.says("second", thread_ts=parent["ts"])

    assert stage.heard("message", text="second")["event"]["thread_ts"] == parent["ts"]


def a_shared_file_is_heard(stage: Stage) -> None:
    stage.says("the chart", files=[stage.brings("chart.txt", b"depths")])

    event = stage.heard("message", subtype="file_share")["event"]
    assert [file["name"] for file in event["files"]] == ["chart.txt"]
    shared = stage.heard("file_shared")["event"]
    assert (shared["channel_id"], shared["file"]["id"]) == (DOCKS, event["files"][0]["id"])


def the_life_of_a_channel_is_heard(stage: Stage) -> None:
    for channel, prefix in (("C0SHED", "channel"), ("C0BOARD", "group")):
        stage.does("channel", channel=channel, do="invite", user="bot")
        stage.does("channel", channel=channel, do="rename", name="boathouse")
        assert stage.heard("message", subtype="channel_name")["event"]["name"] == "boathouse"
        assert stage.heard(f"{prefix}_rename")["event"]["channel"]["name"] == "boathouse"

        for done in ("archive", "unarchive"):
            stage.does("channel", channel=channel, do=done)
            assert stage.heard(f"{prefix}_{done}")["event"]["channel"] == channel
            assert stage.heard("message", subtype=f"channel_{done}")["event"]["channel"] == channel
        for what in ("topic", "purpose"):
            stage.does("channel", channel=channel, do=what, **{what: "Boats"})
            assert stage.heard("message", subtype=f"channel_{what}")["event"][what] == "Boats"


def a_channel_that_gets_another_id_is_heard(stage: Stage) -> None:
    made = stage.does("new_channel", name="cabin", private=True)["channel"]
    stage.does("channel", channel=made, do="invite", user="bot")
    shared = stage.does("channel", channel=made, do="share")["channel"]

    assert stage.heard("channel_id_changed", old_channel_id=made)["event"]["new_channel_id"] == shared
    stage.does("channel", channel=shared, do="delete")


def comings_and_goings_are_heard(stage: Stage) -> None:
    stage.does("channel", channel="C0SHED", do="invite", user="U0LEE")
    assert stage.heard("member_joined_channel")["event"]["inviter"] == DANA
    assert stage.heard("message", subtype="channel_join")["event"]["inviter"] == DANA

    stage.does("channel", channel="C0SHED", do="remove", user="U0LEE")
    assert stage.heard("member_left_channel")["event"]["user"] == "U0LEE"
    assert stage.heard("message", subtype="channel_leave")["event"]["user"] == "U0LEE"


def a_changed_person_is_heard(stage: Stage) -> None:
    stage.does("person", title="keeper of the light")

    assert stage.heard("user_change")["event"]["user"]["profile"]["title"] == "keeper of the light"


# --- commands


def a_command_is_answered_with_its_acknowledgement(stage: Stage) -> None:
    stage.does("say", channel=DOCKS, text="/tide for @lee")

    assert stage.sees("High at noon. (for <@U0LEE|lee>)")["is_ephemeral"]
    assert stage.heard("/tide")["user_id"] == DANA


def a_command_is_answered_over_its_response_url(stage: Stage) -> None:
    stage.does("say", channel=DOCKS, text="/tide all")

    assert not stage.sees("High at noon, for all.")["is_ephemeral"]
    assert stage.heard("/tide")["text"] == "all"


# --- elements in a message


def a_button_replaces_its_message(stage: Stage) -> None:
    board = a_board(stage)
    stage.presses(board, "done", "Alma")

    assert stage.sees(f"Alma done by <@{DANA}>")["ts"] == board["ts"]
    action = stage.heard("block_actions")["actions"][0]
    assert (action["type"], action["value"], action["text"]["text"]) == ("button", "Alma", "Done")


def a_button_deletes_its_message(stage: Stage) -> None:
    board = a_board(stage)
    stage.presses(board, "away")

    stage.sees_no_more(board)


def every_choice_is_heard_and_answered(stage: Stage) -> None:
    board = a_board(stage)
    for kind, (choice, held) in CHOICES.items():
        stage.presses(board, f"pick_{kind}", choice)

        action = stage.heard("block_actions", type=kind)["actions"][0]
        assert {key: action[key] for key in held} == held
        assert stage.sees(f"Picked {kind}")["is_ephemeral"]
    values = stage.heard("block_actions")["state"]["values"].values()
    assert {"pick_static_select", "pick_checkboxes"} <= {name for block in values for name in block}


def options_come_from_the_app(stage: Stage) -> None:
    board = a_board(stage)
    offered = stage.does("suggest", channel=DOCKS, ts=board["ts"], action_id="pick_ship", value="al")
    grouped = stage.does("suggest", channel=DOCKS, ts=board["ts"], action_id="pick_fleet", value="")

    assert [option["value"] for option in offered["options"]] == ["alma", "albatross"]
    assert [option["value"] for option in grouped["options"]] == ["alma", "albatross", "borealis"]
    assert stage.heard("block_suggestion", action_id="pick_fleet")["value"] == ""
    for action_id, choice in (("pick_ship", "alma"), ("pick_fleet", ["alma"])):
        stage.presses(board, action_id, choice)
        assert "alma" in str(stage.heard("block_actions", action_id=action_id)["actions"][0])


def a_board(stage: Stage) -> Json:
    """A new message with every element, as Dana sees it."""
    stage.says("show the board")
    return stage.sees("The board")


# --- shortcuts and forms


def a_message_shortcut_is_answered_twice(stage: Stage) -> None:
    said = stage.says("Fog at dawn")
    stage.does("shortcut", callback_id="note_it", channel=DOCKS, ts=said["ts"])

    assert stage.sees("Noted: Fog at dawn")["thread_ts"] == said["ts"]
    assert stage.sees("Noted, for your eyes.")["is_ephemeral"]
    assert stage.heard("message_action")["message"]["text"] == "Fog at dawn"


def a_global_shortcut_opens_a_form(stage: Stage) -> None:
    form = a_form(stage)

    assert form["callback_id"] == "berth"
    assert stage.heard("shortcut")["callback_id"] == "new_berth"


def a_form_is_sent(stage: Stage) -> None:
    a_form(stage)
    chosen = {kind: choice for kind, (choice, _) in CHOICES.items() if kind != "overflow"}
    chosen |= {"plain_text_input": "oak", "number_input": "3", "url_text_input": "https://harbour.example"}
    values = {f"block_pick_{kind}": {f"pick_{kind}": choice} for kind, choice in chosen.items()}
    stage.does("submit", values={"ship": {"name": "Alma"}, **values})

    assert stage.sees("A berth for Alma", channel="bot")
    assert not stage.has_a_form()
    view = stage.heard("view_submission")["view"]
    held = view["state"]["values"]
    assert held["ship"]["name"]["value"] == "Alma"
    assert held["block_pick_users_select"]["pick_users_select"]["selected_user"] == "U0LEE"
    assert view["private_metadata"] == "harbour"


def a_form_is_sent_back_with_errors(stage: Stage) -> None:
    a_form(stage)
    answer = stage.practice.post("control/submit", **{"as": DANA, "values": ship("nowhere")})

    assert answer["errors"] == {"ship": "No such ship"}
    assert stage.form("A berth")["callback_id"] == "berth"


def a_form_is_answered_by_another_text_and_closed(stage: Stage) -> None:
    a_form(stage)
    stage.does("submit", values=ship("renamed"))
    stage.form("A berth, renamed")
    stage.does("close_view")

    assert stage.sees("No berth, then.", channel="bot")
    assert stage.heard("view_closed")["is_cleared"] is False


def a_form_is_answered_by_another_on_top_and_all_are_cleared(stage: Stage) -> None:
    a_form(stage)
    stage.does("submit", values=ship("another"))
    second = stage.form("A second form")
    stage.does("submit", values=ship("Alma"))

    assert second["previous_view_id"] == second["root_view_id"] != second["id"]
    assert not stage.has_a_form()


def the_whole_stack_is_closed_at_once(stage: Stage) -> None:
    a_form(stage)
    stage.does("press", action_id="another")
    stage.form("A second form")
    stage.does("close_view", all=True)

    assert not stage.has_a_form()
    assert stage.heard("view_closed")["is_cleared"] is True


def a_form_is_changed_while_it_is_open(stage: Stage) -> None:
    form = a_form(stage)
    stage.does("press", action_id="rename")

    assert stage.form("A berth, renamed")["id"] == form["id"]
    assert stage.heard("block_actions")["container"] == {"type": "view", "view_id": form["id"]}


def options_in_a_form_come_from_the_app(stage: Stage) -> None:
    form = a_form(stage)
    offered = stage.does("suggest", action_id="pick_ship", value="bo")

    assert [option["value"] for option in offered["options"]] == ["borealis"]
    assert stage.heard("block_suggestion")["view"]["id"] == form["id"]


def a_form(stage: Stage) -> Json:
    """The form that the global shortcut opens, alone on the screen."""
    stage.does("shortcut", callback_id="new_berth")
    return stage.form("A berth")


def ship(name: str) -> Json:
    return {"ship": {"name": name}}


# --- the Home tab


def the_home_tab_is_published_and_its_button_changes_it(stage: Stage) -> None:
    old = stage.home()
    stage.does("home")
    calm = stage.published(after=old)
    stage.does("press", home=True, action_id="stir")
    stormy = stage.published(after=calm)
    assert stage.heard("block_actions")["view"]["hash"] == calm["hash"]
    assert (weather(calm), weather(stormy)) == ("*Calm* seas", "*Stormy* seas")

    stage.does("home")
    stage.published(after=stormy)
    assert stage.heard("app_home_opened")["event"]["view"]["hash"] == stormy["hash"]


def weather(home: Json) -> str:
    return str(home["blocks"][0]["text"]["text"])


SCENES: list[Callable[[Stage], None]] = [
    a_mention_is_answered_in_its_thread,
    a_message_is_answered,
    an_answer_is_edited,
    direct_and_private_messages_are_heard,
    a_reply_is_heard_with_its_thread,
    a_shared_file_is_heard,
    the_life_of_a_channel_is_heard,
    a_channel_that_gets_another_id_is_heard,
    comings_and_goings_are_heard,
    a_changed_person_is_heard,
    a_command_is_answered_with_its_acknowledgement,
    a_command_is_answered_over_its_response_url,
    a_button_replaces_its_message,
    a_button_deletes_its_message,
    every_choice_is_heard_and_answered,
    options_come_from_the_app,
    a_message_shortcut_is_answered_twice,
    a_global_shortcut_opens_a_form,
    a_form_is_sent,
    a_form_is_sent_back_with_errors,
    a_form_is_answered_by_another_text_and_closed,
    a_form_is_answered_by_another_on_top_and_all_are_cleared,
    the_whole_stack_is_closed_at_once,
    a_form_is_changed_while_it_is_open,
    options_in_a_form_come_from_the_app,
    the_home_tab_is_published_and_its_button_changes_it,
]
