"""Every event and interaction has all that Slack's own types and pages say is always there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.npm.payloads import case_of

from .conftest import Json
from .parcels import play, subscribed

ENVELOPE = (
    "token team_id api_app_id type event event_id event_time event_context is_ext_shared_channel event.type "
    "authorizations authorizations.team_id authorizations.user_id authorizations.is_bot authorizations.enterprise_id"
)
"""https://docs.slack.dev/apis/events-api/#events-JSON"""

MESSAGE = "channel channel_type user text ts event_ts"
VIEW = (
    "id callback_id team_id app_id bot_id title.type title.text type blocks close submit state.values hash "
    "private_metadata root_view_id previous_view_id clear_on_close notify_on_close external_id app_installed_team_id"
)
PERSON = (
    "id team_id name deleted color real_name profile is_bot is_app_user updated locale profile.real_name "
    "profile.display_name profile.image_48 profile.team"
)
THE_PERSON = " ".join(f"user.{key}" for key in PERSON.split())
CHANNEL_NAME = (
    "channel.id channel.name channel.name_normalized channel.created channel.is_channel channel.is_mpim"
)
OF_EVENTS = {
    "app_home_opened": "user channel tab event_ts",
    "app_mention": "user text ts channel event_ts",
    "app_uninstalled": "",
    "channel_archive": "channel user event_ts",
    "channel_created": "event_ts channel.id channel.name channel.created channel.creator channel.is_channel",
    "channel_deleted": "channel",
    "channel_id_changed": "old_channel_id new_channel_id event_ts",
    "channel_left": "channel actor_id event_ts",
    "channel_rename": f"{CHANNEL_NAME} event_ts",
    "channel_unarchive": "channel user event_ts",
    "file_shared": "channel_id file_id user_id file.id event_ts",
    "function_executed": (
        "function.id function.callback_id function.title inputs function_execution_id workflow_execution_id "
        "event_ts bot_access_token"
    ),
    "group_archive": "channel user is_moved event_ts",
    "group_deleted": "channel date_deleted actor_id event_ts",
    "group_left": "channel actor_id event_ts",
    "group_rename": f"{CHANNEL_NAME} event_ts",
    "group_unarchive": "channel actor_id event_ts",
    "link_shared": "channel is_bot_user_member user message_ts links links.domain links.url event_ts unfurl_id source",
    "member_joined_channel": "user channel channel_type team event_ts",
    "member_left_channel": "user channel channel_type team event_ts",
    "message": MESSAGE,
    "message/channel_archive": f"{MESSAGE} team subtype",
    "message/channel_join": f"{MESSAGE} team subtype",
    "message/channel_leave": f"{MESSAGE} team subtype",
    "message/channel_name": f"{MESSAGE} team subtype name old_name",
    "message/channel_purpose": f"{MESSAGE} subtype purpose",
    "message/channel_topic": f"{MESSAGE} subtype topic",
    "message/channel_unarchive": f"{MESSAGE} team subtype",
    "message/file_share": f"{MESSAGE} files files.id upload",
    "message/message_changed": (
        "event_ts hidden channel channel_type ts message.text message.ts message.type message.user "
        "previous_message.text previous_message.ts previous_message.type previous_message.user"
    ),
    "message/message_deleted": (
        "event_ts hidden channel channel_type ts deleted_ts previous_message.text previous_message.ts"
    ),
    "message/thread_broadcast": f"{MESSAGE} thread_ts root root.thread_ts root.reply_count root.latest_reply",
    "reaction_added": "user reaction item_user item.type item.channel item.ts event_ts",
    "reaction_removed": "user reaction item_user item.type item.channel item.ts event_ts",
    "team_join": f"cache_ts event_ts {THE_PERSON}",
    "tokens_revoked": "tokens.bot tokens.oauth",
    "user_change": f"cache_ts event_ts {THE_PERSON}",
}

COMMON = "type token team.id team.domain user.id"
IN_MESSAGE = (
    "container.type container.message_ts container.channel_id container.is_ephemeral channel.id channel.name"
)
THE_VIEW = " ".join(f"view.{key}" for key in VIEW.split())
IN_VIEW = f"container.type container.view_id {THE_VIEW}"
OF_INTERACTIONS = {
    "command": (
        "token command text response_url trigger_id user_id user_name team_id team_domain channel_id channel_name "
        "api_app_id is_enterprise_install"
    ),
    "shortcut": f"{COMMON} callback_id trigger_id user.username user.team_id action_ts",
    "message_action": (
        f"{COMMON} callback_id trigger_id message_ts response_url message.type message.ts message.text user.name "
        "channel.id channel.name action_ts"
    ),
    "view_submission": f"{COMMON} user.name api_app_id trigger_id response_urls {THE_VIEW}",
    "view_closed": f"{COMMON} user.name api_app_id is_cleared {THE_VIEW}",
    "block_suggestion/message": f"{COMMON} user.name api_app_id block_id action_id value {IN_MESSAGE}",
    "block_suggestion/view": f"{COMMON} user.name api_app_id block_id action_id value {IN_VIEW}",
    "block_actions/message": (
        f"{COMMON} user.username user.name api_app_id trigger_id response_url state.values actions {IN_MESSAGE}"
    ),
    "block_actions/view": f"{COMMON} user.username user.name api_app_id trigger_id actions {IN_VIEW}",
}
"""https://docs.slack.dev/reference/interaction-payloads and Bolt's TypeScript types"""

CHOSEN = "selected_option.text selected_option.value"
OF_ACTIONS = {
    "button": "text.type text.text",
    "feedback_buttons": "text value",
    "icon_button": "text value icon",
    "static_select": CHOSEN,
    "external_select": CHOSEN,
    "radio_buttons": CHOSEN,
    "overflow": CHOSEN,
    "multi_static_select": "selected_options",
    "multi_external_select": "selected_options",
    "checkboxes": "selected_options",
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "conversations_select": "selected_conversation",
    "multi_conversations_select": "selected_conversations",
    "channels_select": "selected_channel",
    "multi_channels_select": "selected_channels",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "plain_text_input": "value",
    "email_text_input": "value",
    "url_text_input": "value",
    "number_input": "value",
    "rich_text_input": "rich_text_value.type rich_text_value.elements",
}


@pytest.fixture(scope="module")
def parcels(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Json]]:
    with subscribed(tmp_path_factory.mktemp("parcels")) as practice:
        yield play(practice)


@pytest.mark.parametrize("case", [*OF_EVENTS, *OF_INTERACTIONS])
def test_what_must_be_there_is_there(parcels: list[Json], case: str) -> None:
    bodies = [body for body in parcels if case_of(body) in (case, *actions_of(case))]

    assert bodies
    for body in bodies:
        assert lacking(body, required(case)) == []


def actions_of(case: str) -> list[str]:
    return [f"{case}/{kind}" for kind in OF_ACTIONS]


def required(case: str) -> list[str]:
    if case in OF_INTERACTIONS:
        return OF_INTERACTIONS[case].split()
    return ENVELOPE.split() + [f"event.{key}" for key in OF_EVENTS[case].split()]


@pytest.mark.parametrize("kind", OF_ACTIONS)
def test_an_action_tells_what_was_done(parcels: list[Json], kind: str) -> None:
    actions = [body["actions"][0] for body in parcels if case_of(body).endswith(f"/{kind}")]

    assert actions
    for action in actions:
        assert (
            lacking(action, ["type", "block_id", "action_id", "action_ts", *OF_ACTIONS[kind].split()]) == []
        )
        assert all(action[key.split(".")[0]] for key in OF_ACTIONS[kind].split())


def lacking(body: Json, paths: list[str]) -> list[str]:
    return [path for path in paths if not is_there(body, path.split("."))]


def is_there(value: object, path: list[str]) -> bool:
    """In a list, in every entry of it."""
    if not path:
        return True
    if isinstance(value, list):
        return bool(value) and all(is_there(each, path) for each in value)
    return isinstance(value, dict) and path[0] in value and is_there(value[path[0]], path[1:])


# --- what belongs to one place and not to another


def of(parcels: list[Json], case: str) -> list[Json]:
    return [body for body in parcels if case_of(body).startswith(case)]


def test_what_is_done_in_a_view_carries_the_view_and_no_message(parcels: list[Json]) -> None:
    bodies = [*of(parcels, "block_actions/view"), *of(parcels, "block_suggestion/view")]

    assert {body["view"]["type"] for body in bodies} == {"modal", "home"}
    for body in bodies:
        assert body["container"] == {"type": "view", "view_id": body["view"]["id"]}
        assert not {"message", "channel", "response_url"}.intersection(body)


def test_what_is_done_in_a_message_carries_the_message_unless_it_is_ephemeral(parcels: list[Json]) -> None:
    bodies = [*of(parcels, "block_actions/message"), *of(parcels, "block_suggestion/message")]

    assert {body["container"]["is_ephemeral"] for body in bodies} == {True, False}
    for body in bodies:
        assert ("message" in body) is not body["container"]["is_ephemeral"]
        assert "view" not in body
    threads = [body["container"] for body in bodies if "thread_ts" in body["container"]]
    assert threads
    assert all(each["thread_ts"] < each["message_ts"] for each in threads)


def test_a_suggestion_opens_nothing(parcels: list[Json]) -> None:
    assert not any("trigger_id" in body for body in of(parcels, "block_suggestion"))


def test_the_state_of_a_message_and_of_a_form_names_every_element_that_holds_something(
    parcels: list[Json],
) -> None:
    [sent] = of(parcels, "view_submission")
    pressed = of(parcels, "block_actions/message/checkboxes")[0]
    held = {name: value for block in pressed["state"]["values"].values() for name, value in block.items()}
    inputs = {name for block in sent["view"]["state"]["values"].values() for name in block}

    assert {"pick_static_select", "pick_fleet", "pick_checkboxes"} <= set(held)
    assert held["pick_static_select"]["selected_option"]["value"] == "north"
    assert not {"done", "away", "pick_overflow"}.intersection(held)
    blocks = [block["element"]["action_id"] for block in sent["view"]["blocks"] if block["type"] == "input"]
    assert inputs == set(blocks)


def test_a_chosen_conversation_can_come_with_an_url_to_answer_to(parcels: list[Json]) -> None:
    [sent] = of(parcels, "view_submission")
    [answer] = sent["response_urls"]

    assert answer.keys() == {"block_id", "action_id", "channel_id", "response_url"}
    assert (answer["block_id"], answer["action_id"], answer["channel_id"]) == (
        "block_where",
        "where",
        "C0DOCKS",
    )


def test_one_who_leaves_a_whole_stack_is_told_so_for_each_form(parcels: list[Json]) -> None:
    closed = [(body["view"]["callback_id"], body["is_cleared"]) for body in of(parcels, "view_closed")]

    assert closed == [("second", False), ("second", True), ("berth", True), ("told", False)]


def test_of_a_private_channel_only_members_hear_and_of_links_everybody(parcels: list[Json]) -> None:
    linked = [body["event"]["is_bot_user_member"] for body in of(parcels, "link_shared")]
    domains = {link["domain"] for body in of(parcels, "link_shared") for link in body["event"]["links"]}

    assert linked == [True, True, False, False]
    assert domains == {"harbour.example"}
    assert len(of(parcels, "channel_created")) == 1
