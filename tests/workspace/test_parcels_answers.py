"""What an app's answers come to: to a form that is sent or closed, to an input, and with a trigger id."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from slack_bolt import App
from slack_sdk.errors import SlackApiError

from .client_views import entry, modal, text
from .conftest import Json, Practice, eventually, new_app
from .serving import serving_in

Serve = Callable[[App], str]
DANA = {"as": "U0DANA"}
TROUBLE = "We had some trouble connecting. Try again?"
NOTE = entry({"type": "plain_text_input", "action_id": "note"})
WORDS = {"type": "section", "text": text("A note")}


def form(title: str, **more: object) -> Json:
    return {**modal(title, title, [NOTE, WORDS]), "notify_on_close": True, **more}


@pytest.fixture
def serve(practice: Practice) -> Iterator[Serve]:
    with serving_in(practice) as serve:
        yield serve


@pytest.fixture
def app(practice: Practice) -> App:
    """Opens the form “first” over a shortcut."""
    app = new_app(practice)

    @app.shortcut("new_berth")
    def opened(ack: Any, shortcut: Json, client: Any) -> None:
        ack()
        client.views_open(trigger_id=shortcut["trigger_id"], view=form("first"))

    return app


def opened(practice: Practice) -> None:
    practice.post("control/shortcut", **DANA, callback_id="new_berth")
    eventually(lambda: top(practice)[0] == "first")


def top(practice: Practice) -> tuple[str, int]:
    seen = practice.get("control/view?as=U0DANA")
    return (seen["view"]["callback_id"], seen["depth"]) if seen["view"] else ("", 0)


def submit(practice: Practice) -> Json:
    return practice.post("control/submit", **DANA)


# --- forms


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        ({"response_action": "errors", "errors": {"nowhere": "No"}}, "input blocks"),
        ({"response_action": "errors", "errors": {}}, "input blocks"),
        ({"response_action": "errors"}, "input blocks"),
        ({"response_action": "update"}, "invalid_arguments"),
        ({"response_action": "update", "view": {"type": "modal"}}, "invalid_arguments"),
        ({"response_action": "push"}, "invalid_arguments"),
        ({"response_action": "dance"}, "dance"),
    ],
    ids=str,
)
def test_an_answer_that_slack_does_not_understand_leaves_the_form_open(
    practice: Practice, serve: Serve, app: App, answer: Json, word: str
) -> None:
    app.view("first")(lambda ack: ack(answer))
    serve(app)
    opened(practice)

    sent = submit(practice)

    assert sent["errors"].keys() == {""}
    assert sent["errors"][""].startswith(TROUBLE)
    assert word in sent["errors"][""]
    assert top(practice) == ("first", 1)


def test_a_block_that_is_no_input_takes_no_error(practice: Practice, serve: Serve, app: App) -> None:
    app.view("first")(
        lambda ack, view: ack(response_action="errors", errors={view["blocks"][1]["block_id"]: "No"})
    )
    serve(app)
    opened(practice)

    assert submit(practice)["errors"][""].startswith(TROUBLE)


def test_no_fourth_form_lies_on_top_of_three(practice: Practice, serve: Serve, app: App) -> None:
    for name, above in (("first", "second"), ("second", "third"), ("third", "fourth")):
        app.view(name)(_pushing(above))
    serve(app)
    opened(practice)

    answers = [submit(practice) for _ in range(3)]

    assert [answer["ok"] for answer in answers] == [True, True, False]
    assert "push_limit_reached" in answers[2]["errors"][""]
    assert top(practice) == ("third", 3)


def _pushing(above: str) -> Callable[[Any], None]:
    return lambda ack: ack(response_action="push", view=form(above))


def test_a_form_that_wants_it_closes_the_whole_stack_with_it(
    practice: Practice, serve: Serve, app: App
) -> None:
    closed: list[tuple[str, bool]] = []

    def note(ack: Any, body: Json) -> None:
        closed.append((body["view"]["callback_id"], body["is_cleared"]))
        ack()

    app.view("first")(lambda ack: ack(response_action="push", view=form("second", clear_on_close=True)))
    for name in ("first", "second"):
        app.view_closed(name)(note)
    serve(app)
    opened(practice)
    submit(practice)
    practice.post("control/close_view", **DANA)

    assert closed == [("second", True), ("first", True)]
    assert top(practice) == ("", 0)


def test_an_old_hash_changes_nothing(practice: Practice, serve: Serve, app: App) -> None:
    serve(app)
    opened(practice)
    view = practice.get("control/view?as=U0DANA")["view"]
    client = practice.client()
    client.views_update(view_id=view["id"], hash=view["hash"], view=form("changed"))

    with pytest.raises(SlackApiError, match="hash_conflict"):
        client.views_update(view_id=view["id"], hash=view["hash"], view=form("changed again"))
    assert top(practice) == ("changed", 1)


def test_an_input_tells_the_app_only_where_its_block_dispatches_actions(
    practice: Practice, serve: Serve, app: App
) -> None:
    told: list[str] = []

    @app.action("told")
    def heard(ack: Any, action: Json) -> None:
        told.append(action["value"])
        ack()

    serve(app)
    opened(practice)
    view = practice.get("control/view?as=U0DANA")["view"]
    telling = {**entry({"type": "plain_text_input", "action_id": "told"}), "dispatch_action": True}
    practice.client().views_update(view_id=view["id"], view={**form("both"), "blocks": [NOTE, telling]})

    silent = practice.post("control/press", **DANA, action_id="note", value="oak")
    loud = practice.post("control/press", **DANA, action_id="told", value="elm")

    assert silent == {"ok": True, "acks": []}
    assert (len(loud["acks"]), told) == (1, ["elm"])
    values = practice.get("control/view?as=U0DANA")["view"]["state"]["values"]
    assert [values[f"block_{name}"][name]["value"] for name in ("note", "told")] == ["oak", "elm"]


# --- trigger ids


def test_a_trigger_is_good_for_three_seconds(practice: Practice, serve: Serve) -> None:
    triggers: list[str] = []
    app = new_app(practice)

    @app.shortcut("new_berth")
    def kept(ack: Any, shortcut: Json) -> None:
        triggers.append(shortcut["trigger_id"])
        ack()

    serve(app)
    for _ in range(2):
        practice.post("control/shortcut", **DANA, callback_id="new_berth")
    practice.post("clock", by_seconds=100)
    assert practice.client().views_open(trigger_id=triggers[0], view=form("first"))["ok"]
    time.sleep(3.05)  # true time, which nobody moves

    with pytest.raises(SlackApiError, match="expired_trigger_id"):
        practice.client().views_open(trigger_id=triggers[1], view=form("first"))
