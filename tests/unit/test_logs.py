"""A record has a name and ids; tokens and what people wrote are never in it."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.errors import SlackApiError
from sqlalchemy import create_engine, text

from bot.logs import Action, log, log_failure, redacted, set_up_logs

# Put together here: what has the shape of a token may not lie about in a repository.
BOT = "-".join(["xoxb", "111", "222", "AbCdEf"])
APP = "-".join(["xapp", "1", "A0B", "333", "deadbeef"])
ROTATING = "-".join(["xoxe.xoxb", "1", "Mi0yLT"])
WORDS = "Lee's draft for CONAVI"


@pytest.fixture(params=["json", "human"])
def out(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    set_up_logs(level=logging.DEBUG, style=request.param, stream=stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)
    logging.captureWarnings(capture=False)


def records(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.parametrize("out", ["json"], indirect=True)
def test_a_record_is_one_line_with_time_level_action_and_ids(out: io.StringIO) -> None:
    log(Action.POSTED, team="T1", channel="C1", items=["AGR-1"], seconds=0.5)

    record = records(out)[0]
    assert list(record)[:3] == ["time", "level", "action"]
    assert record["time"].endswith("Z")
    assert record | {"time": ""} == {
        "time": "",
        "level": "info",
        "action": "posted",
        "team": "T1",
        "channel": "C1",
        "items": ["AGR-1"],
        "seconds": 0.5,
    }


def test_a_record_for_people_begins_with_what_it_is_about(out: io.StringIO) -> None:
    log(Action.ROUND, planned=3)

    assert "round" in out.getvalue()
    assert out.getvalue().count("\n") == 1


@pytest.mark.parametrize("secret", [BOT, APP, ROTATING, "https://hooks.slack.com/commands/T1/2/abc"])
def test_a_secret_never_appears_wherever_it_stands(out: io.StringIO, secret: str) -> None:
    log(Action.TURN, reason=f"sent {secret} by mistake", deep={"a": [secret]})
    logging.getLogger("slack_bolt.App").error("refused %s", secret)
    try:
        raise RuntimeError(secret)
    except RuntimeError as error:
        log_failure(Action.FAILED, error, channel="C1")

    assert secret not in out.getvalue()
    assert "(hidden)" in out.getvalue()


@pytest.mark.parametrize(
    "name", ["text", "blocks", "title", "slack_bot_token", "signing_secret", "response_url"]
)
def test_values_under_telling_names_are_hidden(out: io.StringIO, name: str) -> None:
    ids: dict[str, Any] = {name: WORDS}

    log(Action.TURN, **ids, deep={"event": ids})

    assert WORDS not in out.getvalue()


def test_words_are_not_in_the_traceback_of_a_slack_error(out: io.StringIO) -> None:
    answer = {
        "ok": False,
        "error": "invalid_blocks",
        "message": {"text": WORDS, "blocks": [{"text": {"text": WORDS}}]},
    }

    try:
        raise SlackApiError("The request to the Slack API failed.", answer)
    except SlackApiError as error:
        log_failure(Action.POST_FAILED, error, channel="C1")
        logging.getLogger("slack_bolt.App").exception("Failed to run listener function")

    assert WORDS not in out.getvalue()
    assert out.getvalue().count("invalid_blocks") == 2


def test_words_are_not_in_the_traceback_of_a_database_error(out: io.StringIO, database_url: str) -> None:
    engine = create_engine(database_url)

    with engine.connect() as connection, pytest.raises(Exception) as failed:  # noqa: PT011 each database has its own
        connection.execute(text("SELECT :words FROM no_such_table"), {"words": WORDS})
    log_failure(Action.FAILED, failed.value)
    engine.dispose()

    assert WORDS not in out.getvalue()
    assert "no_such_table" in out.getvalue()


def test_what_slack_sdk_says_of_its_requests_is_not_logged_at_any_level(out: io.StringIO) -> None:
    logging.getLogger("slack_sdk.web.client").debug("Sending a request - %s", {"text": WORDS})

    assert out.getvalue() == ""


@pytest.mark.parametrize("out", ["human"], indirect=True)
def test_nothing_from_outside_moves_the_cursor(out: io.StringIO) -> None:
    log(Action.TURN, name="a\nb\x1b[2J")

    assert out.getvalue().count("\n") == 1
    assert "\x1b" not in out.getvalue()


def test_a_record_before_the_set_up_goes_nowhere_near_standard_output(
    capsys: pytest.CaptureFixture[str],
) -> None:
    log(Action.STARTED, level=logging.ERROR, token=BOT)

    assert capsys.readouterr().out == ""


@given(st.text())
def test_redaction_never_raises_and_settles_at_once(words: str) -> None:
    assert redacted(redacted(words)) == redacted(words)


@given(st.text(alphabet="abc'\"\\ \n{}é", max_size=30))
def test_quoted_words_of_a_payload_never_get_through(words: str) -> None:
    secret = f"SECRET{words}SECRET"

    assert "SECRET" not in redacted(f"{ {'text': secret, 'ts': '1.2'} }")
    assert "SECRET" not in redacted(json.dumps({"text": secret, "ts": "1.2"}))


def test_names_of_actions_are_stable() -> None:
    assert all(action.value == action.name.lower() for action in Action)
