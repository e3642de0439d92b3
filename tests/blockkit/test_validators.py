"""What other people's readings of Block Kit refuse, ours refuses too: examples, edges of limits, and changed payloads."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.blockkit.catalogue import EXAMPLES, Json, message, plain
from tests.blockkit.mutations import changeable, changed
from tests.blockkit.ours import check
from tests.blockkit.validators import VALIDATORS, Validator
from tests.workspace.test_blocks_limits import LIMITS, at_the_edge

# What is about attachments, which the two builders make from something else than JSON.
NOT_BLOCKS = {"message.attachments.max_items"}
CLEARLY_WRONG: dict[str, Json] = {
    "a long header": message({"type": "header", "text": plain("x" * 151)}),
    "a button without words": message({"type": "actions", "elements": [{"type": "button"}]}),
    "an id that is too long": message({"type": "divider", "block_id": "x" * 256}),
}


# Examples of which nothing is left without what a validator has never heard of.
UNHEARD_OF = {
    "slack_sdk": {"data_table", "data_visualization", "pie"},
    "blockkit": {
        *("alert", "auth_provider", "call", "card", "carousel", "container", "context_actions"),
        *("feedback_buttons", "icon_button", "data_table", "data_visualization", "pie"),
        *("numbers", "plan", "task_card"),
    },
    "slackblocks": {"auth_provider", "call"},
}


def known_examples(validator: Validator) -> dict[str, Json]:
    """The valid examples, as far as the validator knows what is in them, where that is still valid."""
    known = {name: validator.known_part(each.payload) for name, each in EXAMPLES.items()}
    return {name: payload for name, payload in known.items() if payload["blocks"] and not check(payload)}


KNOWN = {name: known_examples(validator) for name, validator in VALIDATORS.items()}


@pytest.mark.parametrize("name", VALIDATORS)
def test_a_validator_takes_what_is_valid_as_far_as_it_knows_it(name: str) -> None:
    validator, known = VALIDATORS[name], KNOWN[name]

    assert [(name, reason) for name, each in known.items() if (reason := validator.refusal(each))] == []
    assert EXAMPLES.keys() - known.keys() == UNHEARD_OF[name]


@pytest.mark.parametrize("case", CLEARLY_WRONG)
@pytest.mark.parametrize("name", VALIDATORS)
def test_a_validator_is_awake(name: str, case: str) -> None:
    assert VALIDATORS[name].refusal(CLEARLY_WRONG[case])


@pytest.mark.parametrize("name", VALIDATORS)
def test_nobody_sets_a_limit_lower_than_we_do(name: str) -> None:
    validator = VALIDATORS[name]
    edges = {limit: validator.known_part(at_the_edge(limit)) for limit in LIMITS.keys() - NOT_BLOCKS}

    assert [(limit, reason) for limit, each in edges.items() if (reason := validator.refusal(each))] == []


@pytest.mark.parametrize("example", EXAMPLES)
def test_whatever_one_change_makes_wrong_for_a_validator_is_wrong_for_us(example: str) -> None:
    payload = EXAMPLES[example].payload
    every = (each for place in changeable(payload) for each in changed(payload, place))
    taken = [each for each in every if not check(each)]

    assert taken
    for each in taken:
        for validator in VALIDATORS.values():
            known = validator.known_part(each)
            reason = validator.refusal(known)
            assert not reason or check(known), reason


@pytest.mark.parametrize("name", VALIDATORS)
def test_whatever_two_changes_make_wrong_for_a_validator_is_wrong_for_us(name: str) -> None:
    @settings(max_examples=300)
    @given(st.data())
    def tried(data: st.DataObject) -> None:
        payload = data.draw(st.sampled_from(sorted(KNOWN[name])).map(KNOWN[name].__getitem__))
        for _ in range(2):
            if places := changeable(payload):
                payload = data.draw(st.sampled_from(changed(payload, data.draw(st.sampled_from(places)))))
        reason = VALIDATORS[name].refusal(payload)

        assert not reason or check(payload), reason

    tried()
