"""The demo without a browser: what was said in it is there again, and nobody's settings lead it astray."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.demo import copy_of_the_checkout, demo
from tests.e2e.running import eventually, labels_of


def test_a_demo_goes_on_where_the_last_one_ended(tmp_path: Path) -> None:
    checkout = copy_of_the_checkout(tmp_path / "checkout")
    (checkout / ".env").write_text(
        "SLACK_CLIENT_ID=1.2\nDATABASE_URL=postgresql://nowhere/x\n", encoding="utf-8"
    )

    with demo(checkout) as practice:
        practice.say("alice", "/action Circulate the minutes by Friday @alice")
        practice.await_message("alice", "Kept as", is_ephemeral=True)
        card = practice.await_message("juan", "Circulate the minutes", is_ephemeral=False)

    with demo(checkout) as practice:
        again = practice.message("juan", card["ts"])
        assert (again["text"], labels_of(again)) == (card["text"], ["Done", "Move", "Assign"])
        practice.press("alice", again, "Done")
        practice.await_message("alice", "is done", is_ephemeral=True)
        eventually(lambda: "Done on" in practice.message("juan", card["ts"])["text"], "the same card says so")
        assert card["text"] not in [post["text"] for post in practice.posts("C0AGR")]
