"""Trouble: it is told once, with a reference that is in the log too, and telling of it cannot fail."""

from __future__ import annotations

from threading import Event

import pytest

from bot.conversation import Answer
from bot.domain.said import Door, Heard
from bot.render.message import Message
from handlers.failures import Failures, quietly
from handlers.turns import Turns
from tests.handlers.conftest import Talk, nobody_new, say, trouble
from tests.handlers.slack import CHANNEL, DANA, TEAM

HEARD = Heard(team=TEAM, speaker=DANA, channel=CHANNEL, text="done AGR-1", door=Door.WG, delivery="command:1")


def fail() -> Answer:
    raise RuntimeError("a bug")


def test_the_reference_that_is_told_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    answer = Failures(trouble).attempt(fail, said="done AGR-1", team=TEAM)

    told = answer.replies[0].message
    assert told
    reference = told.text.partition("(")[2].partition(")")[0]
    assert len(reference) == 8
    assert reference in caplog.text
    assert "a bug" in caplog.text


def test_two_failures_have_two_references() -> None:
    failures = Failures(trouble)

    assert failures.attempt(fail, said="") != failures.attempt(fail, said="")


def test_a_sentence_that_cannot_be_made_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_reference: str, _text: str) -> Message:
        raise KeyError("no such sentence")

    assert Failures(broken).attempt(fail, said="done AGR-1") == Answer()
    assert "a bug" in caplog.text
    assert "no such sentence" in caplog.text


def test_an_answer_that_comes_is_handed_on_as_it_is() -> None:
    assert Failures(trouble).attempt(lambda: say("noted"), said="") == say("noted")


def test_what_is_done_quietly_is_logged_by_its_name(caplog: pytest.LogCaptureFixture) -> None:
    with quietly("counting sheep", team=TEAM):
        raise ValueError("one too many")

    assert "counting sheep" in caplog.text
    assert "one too many" in caplog.text


def test_a_postman_who_cannot_be_woken_costs_nobody_the_answer() -> None:
    def unwilling() -> None:
        raise OSError

    turns = Turns(Talk(), Failures(trouble), wake=unwilling, meet=nobody_new)

    assert turns.hear(HEARD).result(5) == say("noted")
    turns.stop()


def test_stopping_waits_for_turns_and_for_what_follows_from_them() -> None:
    talk, done, go_on = Talk(), list[Answer](), Event()

    def slowly() -> Answer:
        go_on.wait(5)
        return say("noted")

    talk.answer = slowly
    turns = Turns(talk, Failures(trouble), wake=lambda: None, meet=nobody_new, patience=0.01)
    turn = turns.hear(HEARD)
    turns.afterwards(turn, done.append, "answering")
    assert turns.soon(turn) is None

    go_on.set()
    turns.stop()

    assert done == [say("noted")]
