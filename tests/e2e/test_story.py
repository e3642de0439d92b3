"""The story of the README, told to the real processes: over Socket Mode, over signed HTTP, and in one process."""

from __future__ import annotations

import pytest

from tests.e2e.running import MONDAY, Json, Practice, Stage, eventually, labels_of

LATE = "AGR-2, “Circulate the minutes”"


@pytest.mark.parametrize("way", ["one process", "sockets", "http"])
def test_what_was_agreed_is_written_down_becomes_late_and_is_settled(stage: Stage, way: str) -> None:
    stage.start_for(way)
    practice = stage.practice

    what_was_agreed_is_written_down(practice)
    on_monday_it_is_late(stage)
    it_is_done_and_taken_back(practice)
    a_question_in_a_thread_is_answered_in_the_thread(practice)
    it_is_moved_by_the_form(practice)
    stage.await_settled()

    assert len(practice.posts("C0AGR")) == 3, "two cards and a digest; everything else was edited in place"
    assert {process.end() for process in stage.processes} == {0}


def what_was_agreed_is_written_down(practice: Practice) -> None:
    said = practice.say("marie", "/action Send the greenhouse standards to SAGARPA by June 30 @alice")
    assert said["ok"], said
    answer = practice.await_message("marie", "Kept as AGR-1", is_ephemeral=True)
    card = practice.await_message(
        "juan", "AGR-1, “Send the greenhouse standards to SAGARPA”", is_ephemeral=False
    )
    assert labels_of(answer) == ["Undo", "Move"]
    assert "2036-06-30" in card["text"]
    assert labels_of(card) == ["Done", "Move", "Assign"]

    practice.say("marie", "/action Circulate the minutes by Friday @alice")
    practice.await_message("juan", LATE, is_ephemeral=False)

    assert not [each for each in practice.seen("alice") if each["is_ephemeral"]], "answers are marie's alone"
    assert len(practice.seen("alice")) == 2


def on_monday_it_is_late(stage: Stage) -> None:
    practice = stage.practice

    practice.move_clock(MONDAY)
    digest = practice.await_message("juan", "Agribusiness, week of 2036-05-12: 1 late", is_ephemeral=False)
    reminder = practice.await_message("alice", f"{LATE}. 3 days late", "bot")
    stage.await_settled()

    assert "Circulate the minutes" in digest["text"]
    assert labels_of(reminder) == ["Done", "Move", "Remind me later", "Mute"]
    told, reminded = practice.seen("alice", "bot")
    assert "You were given 2 things" in told["text"], "one message for both"
    assert reminded["ts"] == reminder["ts"], "Thursday's, Friday's and Monday's reminder are one message"


def it_is_done_and_taken_back(practice: Practice) -> None:
    card = practice.await_message("alice", LATE, is_ephemeral=False)

    assert practice.press("alice", card, "Done")["ok"]
    answer = practice.await_message("alice", "AGR-2 is done", is_ephemeral=True)
    await_card(practice, card, "Done on 2036-05-12")

    assert practice.press("alice", answer, "Undo")["ok"]
    practice.await_message("alice", "Taken back", is_ephemeral=True)
    again = await_card(practice, card, f"{LATE}. Lead: Alice (Canada), due 2036-05-09")

    assert labels_of(again) == ["Done", "Move", "Assign"]
    assert not [each for each in practice.seen("marie") if "Taken back" in each["text"]]


def a_question_in_a_thread_is_answered_in_the_thread(practice: Practice) -> None:
    card = practice.await_message("juan", LATE, is_ephemeral=False)

    practice.say("marie", "@rapporteur what is overdue?", thread_ts=card["ts"])

    practice.await_message("marie", "Circulate the minutes", thread_ts=card["ts"], is_ephemeral=True)


def it_is_moved_by_the_form(practice: Practice) -> None:
    card = practice.await_message("alice", LATE, is_ephemeral=False)

    assert practice.press("alice", card, "Move")["ok"]
    assert practice.form("alice")["callback_id"] == "move"
    wrong = practice.submit("alice", words="the day of the frogs")
    assert list(wrong["errors"]) == ["words"]
    assert "the day of the frogs" in wrong["errors"]["words"]
    right = practice.submit("alice", words="June 20", text="the ministry asked")
    assert (right["ok"], right["errors"]) == (True, {})

    practice.await_message("alice", "AGR-2 has a new date: Friday 20 June 2036", is_ephemeral=True)
    await_card(practice, card, "2036-06-20")


def await_card(practice: Practice, card: Json, words: str) -> Json:
    """The card, once it says these words: the same message, edited."""

    def edited() -> Json | None:
        now = practice.message("juan", card["ts"])
        return now if words in now["text"] else None

    found = eventually(edited, f"the card says “{words}”")
    assert found
    return found
