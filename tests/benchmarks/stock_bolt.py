"""Stock Bolt, as its documentation has it, with the same insert before it acknowledges: what ours is measured beside."""

from __future__ import annotations

import os
import sys
import uuid
from datetime import UTC, datetime
from typing import Any

from slack_bolt import Ack, App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient

from bot.domain.due import month_of
from bot.domain.history import Change, Verb
from bot.domain.item import Item, Kind
from bot.domain.notice import Notice, NoticeKind
from bot.domain.person import PersonId, TeamId
from handlers.web import Server
from storage.store import Store


def keep(store: Store, body: dict[str, Any]) -> str:
    """The rows that an addition leaves: claim, item, history, notice."""
    now = datetime.now(UTC)  # noqa: TID251  # a benchmark's stand-in for a bot has no clock of ours
    maker = PersonId(body["user_id"])
    with store.open(TeamId(body["team_id"])) as ledger:
        ledger.claim(str(uuid.uuid4()), now=now)
        due = month_of(2027, 6)
        item = Item(
            id=ledger.next_id("AGR"), kind=Kind.ACTION, title=body["text"], created_by=maker, created_at=now, due=due
        )  # fmt: skip
        number = ledger.save(
            Change(item=item.id, verb=Verb.ADDED, before=None, after=item, by=maker, at=now, origin="/action")
        )
        card = Notice(
            kind=NoticeKind.CARD,
            thing=str(item.id),
            target=body["channel_id"],
            period=str(number),
            due_at=now,
        )
        ledger.plan([card])
    return str(item.id)


def main() -> None:
    """Serve until killed; the port goes to standard output."""
    store = Store(os.environ["DATABASE_URL"])
    app = App(
        client=WebClient(token="xoxb-practice", base_url=os.environ["SLACK_API_URL"]),
        signing_secret=os.environ["SLACK_SIGNING_SECRET"],
    )

    def action(ack: Ack, body: dict[str, Any]) -> None:
        ack(f"Kept as {keep(store, body)}.")

    app.command("/action")(action)
    server = Server(SlackRequestHandler(app, "/slack/events"), "127.0.0.1", 0)
    sys.stdout.write(f"{server.port}\n")
    sys.stdout.flush()
    server.start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
