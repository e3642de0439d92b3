"""What is wrong is refused with one clear line, or one sentence, and nothing is changed by it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from handlers.manifest import EVENTS_PATH
from tests.e2e.running import DEMO, Stage, ask, set_the_stage, signed, user

KEPT = ("items", "item_leads", "changes", "notices", "cards", "working_groups", "subgroups", "seats", "sides")


@pytest.fixture(scope="module")
def one_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A stage with one item on it, for tests that are to change nothing."""
    folder = tmp_path_factory.mktemp("bad_input")
    stage = set_the_stage(f"sqlite:///{folder / 'rapporteur.db'}", folder)
    stage.write_down("Circulate the minutes by Friday @alice")
    yield stage
    stage.close()


def everything(stage: Stage) -> dict[str, list[tuple[Any, ...]]]:
    return {table: stage.sql(f"SELECT * FROM {table}") for table in KEPT}  # noqa: S608  # names of our own


# --- commands


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("list", "--group", "XXX"), "--group: there is no group XXX"),
        (("digest", "--group", "XXX"), "--group: there is no group XXX"),
        (("list", "--now", "yesterday"), "'yesterday' is no moment"),
        (("list", "--due-from", "2036-02-30"), "'2036-02-30' is no date"),
        (
            ("say", "hello", "--as", "U0ALICE", "--channel", "C0AGR", "--command", "/nope"),
            "there is no /nope",
        ),
        (("list", "--team", "T0NOBODY"), "there is no workspace T0NOBODY"),
        (("timeline", "--group", "XXX", "-o", "x.png"), "--group: there is no group XXX"),
        (("timeline", "-o", "nowhere/x.png"), "-o: nowhere/x.png: it cannot be written"),
        (("setup", "nowhere.toml"), "nowhere.toml: it cannot be read"),
        (("frobnicate",), "frobnicate"),
    ],
)
def test_a_command_that_makes_no_sense_ends_with_one_line_and_status_2(
    one_stage: Stage, arguments: tuple[str, ...], words: str
) -> None:
    before = everything(one_stage)

    done = one_stage.bot(*arguments)

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert words in done.stderr
    assert everything(one_stage) == before


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        ("[partnership]", "[partnership", "this is not TOML"),
        ('timezone = "America/Toronto"', 'timezone = "America/Nowhere"', "is no time zone"),
        ('code = "HUM"', 'code = "AGR"', "AGR"),
        ('day = "monday"', 'day = "someday"', "someday"),
    ],
)
def test_a_partnership_file_with_a_fault_changes_nothing(
    one_stage: Stage, right: str, wrong: str, words: str
) -> None:
    before = everything(one_stage)
    sound = (DEMO / "partnership.toml").read_text(encoding="utf-8")
    # The last group is renamed as well: it must not be, although it is sound.
    faulty = sound.replace(right, wrong, 1).replace('en = "Labour Mobility"', 'en = "Mobility"')
    (one_stage.folder / "faulty.toml").write_text(faulty, encoding="utf-8")

    done = one_stage.bot("setup", "faulty.toml")

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert done.stderr.startswith("faulty.toml: ")
    assert words in done.stderr
    assert everything(one_stage) == before


@pytest.mark.parametrize(
    ("said", "more", "words"),
    [
        ("move AGR-1 to the day of the frogs", (), "as a date, and nothing was changed"),
        ("", ("--command", "/action"), "I did not see what is to be done"),
        ("by Friday", ("--command", "/action"), "I did not see what is to be done"),
        ("done AGR-99", (), "AGR-99"),
    ],
)
def test_words_that_cannot_be_acted_on_are_answered_and_change_nothing(
    one_stage: Stage, said: str, more: tuple[str, ...], words: str
) -> None:
    before = everything(one_stage)

    done = one_stage.bot("say", said, "--as", user("alice"), "--channel", "C0AGR", *more)

    assert (done.returncode, done.stderr) == (0, "")
    [reply] = json.loads(done.stdout)["replies"]
    assert words in reply["text"]
    assert everything(one_stage) == before


# --- HTTP


@pytest.fixture(scope="module")
def port(one_stage: Stage) -> int:
    """Where the one stage's `bot web` listens."""
    return one_stage.start_web()


BODY = b'{"type": "url_verification", "challenge": "abc"}'


@pytest.mark.parametrize(
    "headers",
    [
        dict,
        lambda: signed(BODY, secret="somebody else's"),
        lambda: signed(BODY + b" "),
        lambda: signed(BODY, seconds_ago=600),
        lambda: signed(BODY) | {"X-Slack-Signature": "v0=é"},
    ],
    ids=["unsigned", "another secret", "another body", "ten minutes old", "not ASCII"],
)
def test_a_request_that_is_not_slacks_is_refused(port: int, headers: Callable[[], dict[str, str]]) -> None:
    assert ask(port, EVENTS_PATH, body=BODY, headers=headers()) == (401, "invalid signature\n")


def test_a_request_of_slacks_is_not(port: int) -> None:
    status, answer = ask(port, EVENTS_PATH, body=BODY, headers=signed(BODY))

    assert (status, "abc" in answer) == (200, True)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", EVENTS_PATH, b"{", 400),
        ("POST", EVENTS_PATH, b'"words"', 400),
        ("POST", EVENTS_PATH, b" " * 1_000_001, 413),
        ("GET", EVENTS_PATH, b"", 405),
        ("POST", "/healthz", b"", 405),
        ("GET", "/slack/install", b"", 404),
        ("GET", "/../settings", b"", 404),
    ],
)
def test_a_request_that_makes_no_sense_is_refused_and_the_process_goes_on(
    one_stage: Stage, port: int, method: str, path: str, body: bytes, status: int
) -> None:
    before = everything(one_stage)

    refused, _ = ask(port, path, method=method, body=body, headers=signed(body))

    assert refused == status
    assert ask(port, "/readyz", method="GET") == (200, "ready\n")
    assert everything(one_stage) == before


def test_without_settings_for_slack_no_process_starts(tmp_path: Path, one_stage: Stage) -> None:
    del one_stage.settings["SLACK_BOT_TOKEN"]

    done = one_stage.bot("clock")

    one_stage.settings["SLACK_BOT_TOKEN"] = "xoxb-practice"
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "SLACK_BOT_TOKEN" in done.stderr
