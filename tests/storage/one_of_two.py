"""One of two people at work at the same moment, as a process of its own: `python -m tests.storage.one_of_two URL done|move`.

For each line that comes in, the number of an item, they do their one thing and print what they are told.
"""

from __future__ import annotations

import sys

from bot.conversation import Conversation
from bot.domain.commands import MarkDone
from bot.domain.item import ItemId
from bot.domain.said import Door, Heard, Pressed
from bot.render.ids import button_id, button_value
from storage.store import Store
from tests.storage.builders import AGR_CHANNEL, DANA, LEE, NOW, TEAM


def main(url: str, what: str) -> None:
    talk = Conversation(Store(url), lambda: NOW)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        item = ItemId("AGR", int(line))
        answer = talk.press(pressed(item)) if what == "done" else talk.hear(heard(item))
        (reply,) = answer.replies
        sys.stdout.write((reply.message.text.splitlines()[0] if reply.message else "") + "\n")
        sys.stdout.flush()


def pressed(item: ItemId) -> Pressed:
    done = MarkDone(item=item)
    return Pressed(
        team=TEAM,
        speaker=LEE,
        channel=AGR_CHANNEL,
        action_id=button_id(done),
        value=button_value(done),
        delivery=f"done:{item}",
    )


def heard(item: ItemId) -> Heard:
    return Heard(
        team=TEAM,
        speaker=DANA,
        channel=AGR_CHANNEL,
        text=f"move {item} to 15 May 2026",
        door=Door.WG,
        delivery=f"move:{item}",
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
