"""Sign-off over Slack's real protocols: asked by direct message, declined by a form, signed by both, told in the card's thread."""

from __future__ import annotations

from tests.e2e.running import Json, Practice, Stage, eventually, labels_of

ENERGY = "C0ENE"


def test_both_sides_sign_in_their_own_conversations_with_the_bot(stage: Stage) -> None:
    stage.start_for("one process")
    practice = stage.practice
    practice.say("alice", "/milestone Survey of the rivers: March 2037 @alice", ENERGY)
    card = practice.await_message("juan", "ENE-1, “Survey of the rivers”", ENERGY, is_ephemeral=False)

    practice.say("alice", "/wg ENE-1 done, forty sites", ENERGY)
    asked = practice.await_message("bob", "Alice (Canada) proposes to close ENE-1", "bot")
    assert labels_of(asked) == ["Approve", "Decline"]
    assert not [each for each in practice.seen("juan", ENERGY) if "proposes" in each["text"]]

    it_is_declined_by_the_form(practice)
    both_sign(practice)
    stage.await_settled()

    told = practice.posts(ENERGY)[-1]
    assert told["thread_ts"] == card["ts"]
    assert "Proposed by Alice (Canada), signed off by Bob (Canada), Luisa (Mexico)" in told["text"]
    practice.await_message("alice", "It was approved by Bob (Canada), Luisa (Mexico)", "bot")
    assert [item["status"] for item in stage.items()] == ["done"]


def it_is_declined_by_the_form(practice: Practice) -> None:
    asked = practice.await_message("bob", "proposes to close ENE-1", "bot")

    assert pressed(practice, "bob", asked, "Decline")["ok"]
    assert practice.form("bob")["callback_id"] == "decline"
    assert practice.submit("bob", text="the south is missing")["ok"]

    practice.await_message("alice", "It was declined by Bob (Canada): the south is missing", "bot")
    edited(practice, "bob", asked, "It was declined by Bob (Canada)")


def both_sign(practice: Practice) -> None:
    practice.say("alice", "/wg ENE-1 done, fifty sites", ENERGY)
    of_bob = practice.await_message("bob", "Outcome: fifty sites", "bot")
    of_luisa = practice.await_message("luisa", "Resultado: fifty sites", "bot")

    assert pressed(practice, "bob", of_bob, "Approve")["ok"]
    edited(practice, "luisa", of_luisa, "Visto bueno hasta ahora: Bob (Canadá)")
    assert pressed(practice, "luisa", of_luisa, "Aprobar")["ok"]

    for name, message, words in (("bob", of_bob, "It was approved"), ("luisa", of_luisa, "Fue aprobada por")):
        now = edited(practice, name, message, words)
        assert not {"Approve", "Aprobar"} & set(labels_of(now))


def pressed(practice: Practice, name: str, message: Json, label: str) -> Json:
    return practice.press(name, {**message, "channel": "bot"}, label)


def edited(practice: Practice, name: str, message: Json, words: str) -> Json:
    """The message, once it says these words: the same one, edited."""

    def now() -> Json | None:
        found = practice.message(name, message["ts"], "bot")
        return found if words in found["text"] else None

    said = eventually(now, f"{name}'s message says “{words}”")
    assert said
    return said
