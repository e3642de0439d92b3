"""What an app is told when Slack does not take its blocks, over the wire."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from slack_sdk.errors import SlackApiError

from tests.blockkit.catalogue import BLOCKS, ON_SURFACE, Json, home, message, plain, without
from tests.workspace.conftest import Practice, new_app

FAULTY: list[Json] = [
    {"type": "header", "text": plain("x" * 151)},
    {"type": "section"},
    {"type": "alert", "text": plain("High water")},
]
FAULTS = [
    "[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]",
    "[ERROR] must define either `text` or `fields` [json-pointer:/blocks/1]",
    "[ERROR] unsupported type: alert [json-pointer:/blocks/2/type]",
]


def refusal(act: Callable[[], object]) -> Json:
    with pytest.raises(SlackApiError) as refused:
        act()
    answer: Json = refused.value.response.data
    return answer


def test_a_post_is_refused_with_all_its_faults(practice: Practice) -> None:
    client = practice.client()
    acts: list[Callable[[], object]] = [
        lambda: client.chat_postMessage(channel="C0DOCKS", text="x", blocks=FAULTY),
        lambda: client.chat_postEphemeral(channel="C0DOCKS", user="U0DANA", text="x", blocks=FAULTY),
        lambda: client.api_call("blocks.validate", params={"blocks": json.dumps(FAULTY)}),
    ]

    for answer in map(refusal, acts):
        assert answer["error"] == "invalid_blocks"
        assert answer["response_metadata"]["messages"] == FAULTS
    assert practice.texts() == []


@pytest.mark.parametrize(
    ("name", "given", "place"),
    [
        ("blocks", FAULTY, ""),
        ("message", {"text": "x", "blocks": FAULTY}, "/blocks"),
        ("message", {"attachments": [{"blocks": FAULTY}]}, "/attachments/0/blocks"),
        ("view", home(*FAULTY), "/blocks"),
    ],
)
def test_what_is_to_be_validated_is_told_all_faults_and_their_places(
    practice: Practice, name: str, given: object, place: str
) -> None:
    client = practice.client()
    answer = refusal(lambda: client.api_call("blocks.validate", params={name: json.dumps(given)}))

    assert answer["error"] == f"invalid_{name}"
    assert answer["errors"][0] == {
        "pointer": f"{place}/0/text/text",
        "code": "failed_constraint",
        "message": "must be less than 151 characters",
    }
    assert len(answer["errors"]) == len(FAULTS)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({}, "invalid_arguments"),
        ({"blocks": [], "view": home()}, "invalid_arguments"),
        ({"message": "not JSON"}, "invalid_arguments"),
        ({"view": "7"}, "invalid_view"),
        ({"message": "[]"}, "invalid_message"),
    ],
    ids=str,
)
def test_exactly_one_thing_is_validated_at_a_time(practice: Practice, given: Json, error: str) -> None:
    assert refusal(lambda: practice.client().api_call("blocks.validate", json=given))["error"] == error


def test_what_is_right_is_valid(practice: Practice) -> None:
    blocks = [{"type": "header", "text": plain("High water")}]
    for given in ({"blocks": blocks}, {"message": {"text": "x", "blocks": blocks}}, {"view": home(*blocks)}):
        assert practice.client().api_call("blocks.validate", json=given)["ok"]


def test_an_edit_that_is_refused_changes_nothing(practice: Practice) -> None:
    client = practice.client()
    ts = client.chat_postMessage(channel="C0DOCKS", text="old")["ts"]

    answer = refusal(lambda: client.chat_update(channel="C0DOCKS", ts=ts, text="new", blocks=FAULTY))

    assert answer["response_metadata"]["messages"] == FAULTS
    assert practice.texts() == ["old"]


def test_a_view_is_refused_with_the_place_of_the_fault(practice: Practice) -> None:
    client = practice.client()
    view = home({"type": "markdown", "text": "**High**"}, private_metadata="x" * 3001)

    answer = refusal(lambda: client.views_publish(user_id="U0DANA", view=view))

    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] must be less than 3001 characters [json-pointer:/view/private_metadata]",
        "[ERROR] unsupported type: markdown [json-pointer:/view/blocks/0/type]",
    ]
    assert practice.get("control/home?as=U0DANA")["view"] is None


def test_an_answer_to_a_command_is_refused_too(practice: Practice, connect: Callable[..., object]) -> None:
    app = new_app(practice)
    told: list[int] = []
    attached = [{"blocks": FAULTY}]

    def tide(ack: Callable[..., None]) -> None:
        ack({"text": "x", "attachments": attached})

    def berth(ack: Callable[[], None], respond: Callable[..., object]) -> None:
        ack()
        told.append(respond(text="x", blocks=FAULTY).status_code)  # type: ignore[attr-defined]

    app.command("/berth")(berth)
    app.command("/tide")(tide)
    connect(app)
    practice.say("/berth 4")
    practice.say("/tide")

    assert told == [400]
    assert practice.texts() == ['The command failed with the error "invalid_blocks"']


def test_what_stands_in_attachments_counts_with_the_rest(practice: Practice) -> None:
    table = without(BLOCKS["table"], "/block_id")
    post: Json = {"channel": "C0DOCKS", "text": "x", "blocks": [table], "attachments": [{"blocks": [table]}]}

    answer = refusal(lambda: practice.client().chat_postMessage(**post))

    assert "only_one_table_allowed" in str(answer["response_metadata"]["messages"])


def test_what_is_too_much_in_all_is_refused(practice: Practice) -> None:
    client = practice.client()
    section: Json = {"type": "section", "text": plain("x" * 2700)}

    post = refusal(lambda: client.chat_postMessage(channel="C0DOCKS", text="x", blocks=[section] * 5))
    view = refusal(lambda: client.views_publish(user_id="U0DANA", view=home(*[section] * 95)))

    assert (post["error"], view["error"]) == ("msg_blocks_too_long", "view_too_large")


def test_every_block_is_taken_where_it_may_stand(practice: Practice) -> None:
    client = practice.client()
    kinds = [kind for kind in BLOCKS if kind in ON_SURFACE["message"]]
    for start in range(0, len(kinds), 8):
        # Without their own ids: what stands within a container has one of them too.
        blocks = [without(BLOCKS[kind], "/block_id") for kind in kinds[start : start + 8]]
        client.chat_postMessage(channel="C0DOCKS", **message(*blocks))
    view = home(*(BLOCKS[kind] for kind in ("carousel", "card", "input")))
    client.views_publish(user_id="U0DANA", view=view)

    assert [block["type"] for seen in practice.seen() for block in seen["blocks"]] == kinds
    assert len(practice.get("control/home?as=U0DANA")["view"]["blocks"]) == 3
