"""What an app answers over a response URL: who sees it, what it is held to, and what the app hears of it itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from slack_bolt import App
from slack_sdk.webhook import WebhookClient

from .client_views import button, text
from .conftest import Json, Practice, new_app
from .serving import serving_in

DANA = {"as": "U0DANA"}
LONG = {"type": "section", "text": text("x" * 2700)}


def heard(practice: Practice) -> list[Json]:
    """The messages that were brought to the app, its own among them, which Bolt passes over."""
    log = practice.get("control/log")["log"]
    return [
        each["payload"]["event"] for each in log if (each["kind"], each["name"]) == ("delivery", "message")
    ]


@pytest.fixture
def serve(practice: Practice) -> Iterator[Callable[[App], str]]:
    with serving_in(practice) as serve:
        yield serve


def pressed(practice: Practice, ts: str) -> WebhookClient:
    """What Dana's press of the button in this message gives to the app."""
    practice.post("control/press", **DANA, channel="C0DOCKS", ts=ts, action_id="go")
    log = practice.get("control/log")["log"]
    return WebhookClient(
        [each["payload"] for each in log if each["name"] == "block_actions"][-1]["response_url"]
    )


@pytest.fixture
def webhook(practice: Practice, serve: Callable[[App], str]) -> WebhookClient:
    """The way to answer to the button of a message that everybody sees."""
    app = new_app(practice)
    app.action("go")(lambda ack: ack())
    serve(app)
    blocks = [{"type": "actions", "elements": [button("go", "Go")]}]
    ts = practice.client().chat_postMessage(channel="C0DOCKS", text="The board", blocks=blocks)["ts"]
    return pressed(practice, str(ts))


def test_an_answer_is_for_one_person_unless_it_says_otherwise(
    practice: Practice, webhook: WebhookClient
) -> None:
    webhook.send(text="for you")
    webhook.send(text="for all", response_type="in_channel")

    assert practice.texts() == ["The board", "for you", "for all"]
    assert practice.texts("U0LEE") == ["The board", "for all"]


def test_text_alone_in_place_of_a_message_takes_its_blocks_away(
    practice: Practice, webhook: WebhookClient
) -> None:
    webhook.send(text="Done.", replace_original=True)

    [message] = practice.seen("U0LEE")
    assert message["text"] == "Done."
    assert "blocks" not in message


def test_an_answer_can_stand_in_a_thread_and_the_message_can_go(
    practice: Practice, webhook: WebhookClient
) -> None:
    [board] = practice.seen()
    webhook.send_dict({"text": "see here", "response_type": "in_channel", "thread_ts": board["ts"]})
    assert practice.seen()[1]["thread_ts"] == board["ts"]

    webhook.send(delete_original=True)
    assert practice.texts() == ["This message was deleted.", "see here"]


@pytest.mark.parametrize(
    ("body", "status", "word"),
    [
        ({"response_type": "in_channel"}, 400, "no_text"),
        ({"blocks": [{"type": "sectoin"}]}, 400, "invalid_blocks"),
        ({"text": "x", "attachments": [{"blocks": [{"type": "sectoin"}]}]}, 400, "invalid_blocks"),
        ({"replace_original": True, "blocks": [{"type": "sectoin"}]}, 400, "invalid_blocks"),
        ({"blocks": [LONG] * 5}, 400, "msg_blocks_too_long"),
        ({"text": "x", "thread_ts": "1.000001"}, 400, "thread_not_found"),
    ],
    ids=str,
)
def test_what_says_nothing_or_nonsense_is_refused_and_changes_nothing(
    practice: Practice, webhook: WebhookClient, body: Json, status: int, word: str
) -> None:
    before = practice.seen()
    answer = webhook.send_dict(body)

    assert (answer.status_code, answer.body) == (status, word)
    assert practice.seen() == before


def test_an_answer_that_was_refused_is_none_of_the_five(practice: Practice, webhook: WebhookClient) -> None:
    for _ in range(5):
        assert webhook.send_dict({}).status_code == 400
    statuses = [webhook.send(text=f"answer {n}").status_code for n in range(6)]

    assert statuses == [200] * 5 + [404]


# --- what the app hears of its own answers


def test_the_app_hears_of_an_answer_that_all_can_see(practice: Practice, webhook: WebhookClient) -> None:
    webhook.send(text="for all", response_type="in_channel")
    webhook.send(text="Done.", replace_original=True)
    webhook.send(delete_original=True)

    board, posted, changed, deleted = heard(practice)
    assert (board["text"], posted["text"], posted["bot_id"]) == ("The board", "for all", "B0PRACTICE")
    assert (changed["subtype"], changed["message"]["text"]) == ("message_changed", "Done.")
    assert changed["previous_message"]["text"] == "The board"
    assert (deleted["subtype"], deleted["deleted_ts"]) == ("message_deleted", board["ts"])
    assert practice.texts("U0LEE") == ["for all"]


def test_of_an_answer_for_one_person_it_hears_nothing(practice: Practice, webhook: WebhookClient) -> None:
    blocks = [{"type": "actions", "elements": [button("go", "Go")]}]
    webhook.send(text="for you", blocks=blocks)
    of_answer = pressed(practice, practice.seen()[1]["ts"])
    of_answer.send(text="for you still", blocks=blocks, replace_original=True)
    of_answer.send(delete_original=True)

    assert practice.texts() == ["The board"]
    assert [event["text"] for event in heard(practice)] == ["The board"]
