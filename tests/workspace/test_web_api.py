"""The Web API answers the real client as Slack does, in what it grants and in what it refuses."""

import itertools
import time
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from .conftest import Practice

Json = dict[str, Any]


def refusal(call: Callable[[], object]) -> Any:
    with pytest.raises(SlackApiError) as caught:
        call()
    return caught.value.response


def test_auth_test_says_who_the_bot_is_and_which_scopes_it_has(practice: Practice) -> None:
    answer = practice.client().auth_test()

    assert answer["user"] == "harbour"
    assert answer["team_id"] == "T0TEST"
    assert "chat:write" in str(answer.headers["x-oauth-scopes"]).split(",")


@pytest.mark.parametrize(
    ("token", "error"),
    [
        ("xoxb-wrong", "invalid_auth"),
        ("xoxb-" + "123456789-abcdef", "invalid_auth"),
        ("xapp-practice", "not_allowed_token_type"),
        ("", "not_authed"),
    ],
)
def test_a_token_that_is_not_the_practice_one_is_refused(practice: Practice, token: str, error: str) -> None:
    assert refusal(practice.client(token).auth_test)["error"] == error


@pytest.mark.parametrize(
    ("channel", "error"),
    [
        ("C0NOWHERE", "channel_not_found"),
        ("C0BOARDX", "channel_not_found"),
        ("C0QUIET", "not_in_channel"),
        ("C0OLD", "is_archived"),
        ("U0NOBODY", "channel_not_found"),
    ],
)
def test_a_post_where_the_bot_may_not_write_is_refused(practice: Practice, channel: str, error: str) -> None:
    answer = refusal(lambda: practice.client().chat_postMessage(channel=channel, text="hello"))

    assert answer["error"] == error


def test_a_post_without_words_is_refused(practice: Practice) -> None:
    answer = refusal(lambda: practice.client().api_call("chat.postMessage", params={"channel": "C0DOCKS"}))

    assert answer["error"] == "no_text"


def test_a_missing_argument_is_named(practice: Practice) -> None:
    answer = refusal(lambda: practice.client().api_call("chat.postMessage", params={"text": "hello"}))

    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == ["[ERROR] missing required field: channel"]


def test_a_method_without_its_scope_says_which_one_is_needed(practice: Practice) -> None:
    practice.post("control/scopes", granted=["commands"])

    answer = refusal(lambda: practice.client().chat_postMessage(channel="C0DOCKS", text="hello"))

    assert (answer["error"], answer["needed"], answer["provided"]) == (
        "missing_scope",
        "chat:write",
        "commands",
    )


def test_a_post_to_a_person_arrives_in_their_direct_messages(practice: Practice) -> None:
    answer = practice.client().chat_postMessage(channel="U0LEE", text="Good morning")

    assert answer["channel"] == "D0LEE"
    assert practice.texts("U0LEE", "D0LEE") == ["Good morning"]


def test_an_edit_without_blocks_keeps_the_old_blocks(practice: Practice) -> None:
    client = practice.client()
    blocks = [{"type": "section", "block_id": "b", "text": {"type": "mrkdwn", "text": "old"}}]
    ts = client.chat_postMessage(channel="C0DOCKS", text="old", blocks=blocks)["ts"]

    client.chat_update(channel="C0DOCKS", ts=ts, text="new")

    message = practice.seen()[0]
    assert message["text"] == "new"
    assert message["blocks"] == blocks


def test_the_bot_can_neither_edit_nor_delete_what_a_person_wrote(practice: Practice) -> None:
    ts = practice.say("mine")["ts"]
    client = practice.client()

    edit = refusal(lambda: client.chat_update(channel="C0DOCKS", ts=ts, text="yours"))
    deletion = refusal(lambda: client.chat_delete(channel="C0DOCKS", ts=ts))

    assert (edit["error"], deletion["error"]) == ("cant_update_message", "cant_delete_message")


def test_an_ephemeral_message_is_seen_by_one_person_and_is_not_history(practice: Practice) -> None:
    practice.client().chat_postEphemeral(channel="C0DOCKS", user="U0LEE", text="psst")

    assert practice.texts("U0LEE") == ["psst"]
    assert practice.texts("U0DANA") == []
    assert practice.client().conversations_history(channel="C0DOCKS")["messages"] == []


def test_history_is_newest_first_with_metadata_and_in_pages(practice: Practice) -> None:
    client = practice.client()
    metadata = {"event_type": "notice", "event_payload": {"key": "k1"}}
    first = client.chat_postMessage(channel="C0DOCKS", text="one", metadata=metadata)["ts"]
    client.chat_postMessage(channel="C0DOCKS", text="two")
    client.chat_postMessage(channel="C0DOCKS", text="in thread", thread_ts=first)

    page = client.conversations_history(channel="C0DOCKS", limit=1, include_all_metadata=True)
    cursor = page["response_metadata"]["next_cursor"]
    rest = client.conversations_history(channel="C0DOCKS", limit=1, cursor=cursor, include_all_metadata=True)
    replies = client.conversations_replies(channel="C0DOCKS", ts=first)

    assert [message["text"] for message in page["messages"]] == ["two"]
    assert page["has_more"]
    assert rest["messages"][0]["metadata"] == metadata
    assert rest["messages"][0]["reply_count"] == 1
    assert [message["text"] for message in replies["messages"]] == ["one", "in thread"]


def test_history_between_two_moments_leaves_the_ends_out_unless_asked(practice: Practice) -> None:
    client = practice.client()
    first, last = (client.chat_postMessage(channel="C0DOCKS", text=text)["ts"] for text in ("one", "two"))

    without = client.conversations_history(channel="C0DOCKS", oldest=first, latest=last)
    inside = client.conversations_history(channel="C0DOCKS", oldest=first, latest=last, inclusive=True)

    assert (len(without["messages"]), len(inside["messages"])) == (0, 2)


def test_two_posts_in_one_instant_have_different_ids(practice: Practice) -> None:
    client = practice.client()

    ids = {client.chat_postMessage(channel="C0DOCKS", text=str(n))["ts"] for n in range(10)}

    assert len(ids) == 10


def test_people_have_zones_locales_and_standing(practice: Practice) -> None:
    lee = practice.client().users_info(user="U0LEE", include_locale=True)["user"]
    priya = practice.client().users_info(user="U0PRIYA")["user"]

    assert (lee["tz"], lee["tz_offset"], lee["locale"]) == ("America/Mexico_City", -21600, "es-ES")
    assert priya["is_restricted"]
    assert "locale" not in priya


def test_private_channels_without_the_bot_do_not_exist_for_it(practice: Practice) -> None:
    practice.post("control/channel", **{"as": "U0DANA", "channel": "C0BOARD", "do": "remove", "user": "bot"})

    listed = practice.client().conversations_list(types="public_channel,private_channel")["channels"]
    answer = refusal(lambda: practice.client().conversations_info(channel="C0BOARD"))

    assert "C0BOARD" not in [channel["id"] for channel in listed]
    assert answer["error"] == "channel_not_found"


def test_bad_blocks_are_refused_with_the_place_of_the_fault(practice: Practice) -> None:
    button = {"type": "button", "action_id": "a", "text": {"type": "plain_text", "text": "x" * 76}}
    blocks: list[Json] = [{"type": "actions", "elements": [button, button]}, {"type": "sectoin"}]

    answer = refusal(lambda: practice.client().chat_postMessage(channel="C0DOCKS", text="x", blocks=blocks))

    assert answer["error"] == "invalid_blocks"
    assert answer["response_metadata"]["messages"] == [
        '[ERROR] `action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]',
        "[ERROR] must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
        "[ERROR] must be less than 76 characters [json-pointer:/blocks/0/elements/1/text/text]",
        "[ERROR] unsupported type: sectoin [json-pointer:/blocks/1/type]",
    ]


def test_a_form_needs_a_live_trigger(practice: Practice) -> None:
    title = {"type": "plain_text", "text": "Form"}
    view = {"type": "modal", "title": title, "blocks": [{"type": "divider"}]}

    answer = refusal(lambda: practice.client().views_open(trigger_id="1.2.3", view=view))

    assert answer["error"] == "invalid_trigger_id"


def test_publishing_a_home_tab_with_an_old_hash_is_a_conflict(practice: Practice) -> None:
    client = practice.client()
    view = {"type": "home", "blocks": [{"type": "divider"}]}
    client.views_publish(user_id="U0LEE", view=view)

    answer = refusal(lambda: client.views_publish(user_id="U0LEE", view=view, hash="old"))

    assert answer["error"] == "hash_conflict"


def test_a_file_is_uploaded_and_shared_in_a_thread(practice: Practice) -> None:
    client = practice.client()
    parent = client.chat_postMessage(channel="C0DOCKS", text="the picture:")["ts"]

    answer = client.files_upload_v2(
        channel="C0DOCKS", thread_ts=parent, filename="tides.csv", content="day,height\n", alt_txt="tides"
    )

    shared = practice.seen()[-1]
    assert shared["thread_ts"] == parent
    assert shared["files"][0]["id"] == answer["file"]["id"]
    with urllib.request.urlopen(shared["files"][0]["url_private"]) as file:
        assert file.read() == b"day,height\n"


def test_a_line_that_breaks_after_the_post_leaves_the_message_standing(practice: Practice) -> None:
    practice.post("control/fault", method="chat.postMessage", kind="drop_after")

    with pytest.raises(OSError, match=r"closed|reset"):
        practice.client().chat_postMessage(channel="C0DOCKS", text="did it arrive?")

    assert practice.texts() == ["did it arrive?"]


def test_a_line_that_breaks_before_the_post_leaves_nothing(practice: Practice) -> None:
    practice.post("control/fault", method="chat.postMessage", kind="drop_before")

    with pytest.raises(OSError, match=r"closed|reset"):
        practice.client().chat_postMessage(channel="C0DOCKS", text="did it arrive?")

    assert practice.texts() == []


@pytest.mark.parametrize(
    ("order", "status", "error"),
    [
        ({"kind": "429", "seconds": 7}, 429, "ratelimited"),
        ({"kind": "error", "error": "token_revoked"}, 200, "token_revoked"),
    ],
)
def test_an_ordered_fault_happens_as_often_as_ordered(
    practice: Practice, order: Json, status: int, error: str
) -> None:
    practice.post("control/fault", method="chat.postMessage", times=2, **order)

    for _ in range(2):
        answer = refusal(lambda: practice.client().chat_postMessage(channel="C0DOCKS", text="x"))
        assert (answer.status_code, answer["error"]) == (status, error)
    assert practice.client().chat_postMessage(channel="C0DOCKS", text="x")["ok"]


def test_a_delay_holds_the_answer_back(practice: Practice) -> None:
    practice.post("control/fault", method="api.test", kind="delay", seconds=0.5)
    before = time.monotonic()

    practice.client().api_test()

    assert time.monotonic() - before >= 0.5


def test_whoever_watches_is_told_that_the_log_has_grown(practice: Practice) -> None:
    def upload() -> None:
        ticket = practice.client().files_getUploadURLExternal(filename="x.txt", length=1)
        urllib.request.urlopen(ticket["upload_url"], b"x", timeout=5).close()

    def answer() -> None:
        assert WebhookClient(f"{practice.url}hooks/app/T0TEST/nothing").send(text="x").status_code == 404

    def delivery() -> None:
        practice.post("control/shortcut", **{"as": "U0DANA"}, callback_id="new_berth")

    # calls, answers and deliveries are told of when they begin and when they have ended
    for act, times in ((upload, 2 + 1), (answer, 2), (delivery, 2)):
        assert _told("log", practice, act) == times


def _told(topic: str, practice: Practice, act: Callable[[], object]) -> int:
    """How many news of this topic come of the act, which a change of scopes marks the end of."""
    with urllib.request.urlopen(f"{practice.url}page-api/news", timeout=5) as news:
        news.readline()
        act()
        practice.post("control/scopes")
        lines = itertools.takewhile(lambda line: b"scopes" not in line, news)
        return sum(f'"topic": "{topic}"'.encode() in line for line in lines)


def test_the_log_tells_what_was_asked_and_holds_no_token(practice: Practice) -> None:
    WebClient(base_url=practice.api, retry_handlers=[]).api_call(
        "api.test", params={"token": "xoxb-practice"}
    )
    practice.client().chat_postMessage(channel="C0DOCKS", text="hello xoxb-practice")

    log = practice.get("control/log")["log"]

    assert [entry["name"] for entry in log][:2] == ["api.test", "chat.postMessage"]
    assert "xoxb-" not in str(log)


def test_a_permalink_leads_to_the_page(practice: Practice) -> None:
    ts = practice.say("hello")["ts"]

    link = practice.client().chat_getPermalink(channel="C0DOCKS", message_ts=ts)["permalink"]

    assert link == f"{practice.url}archives/C0DOCKS/p{ts.replace('.', '')}"
    with urllib.request.urlopen(link) as page:
        assert page.url == f"{practice.url}?channel=C0DOCKS&ts={ts}"
