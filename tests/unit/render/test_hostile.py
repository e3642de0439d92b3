"""Whatever people type into titles, names and reasons looks as typed in every message, and pings nobody."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.commands import AddItem, Form, ListItems
from bot.domain.due import on
from bot.domain.item import Item, Kind, Status
from bot.domain.outcomes import (
    AddAsked,
    AssignmentTold,
    CardDue,
    Digest,
    DigestDue,
    FormAsked,
    GroupAsked,
    ItemAdded,
    ItemDone,
    ItemMoved,
    ItemShown,
    ItemsListed,
    ListedItem,
    MilestoneDue,
    Nudge,
    NudgedItem,
    Refused,
    ReminderDue,
    Trouble,
)
from bot.domain.person import Language
from bot.render.announcements import announce
from bot.render.message import Message
from bot.render.replies import reply
from tests.unit.render.limits import check_message, check_view, objects
from tests.unit.render.world import AGR, ALICE, HOU, JUAN, MONDAY, NOW, TODAY, an_item, reader

TITLE = "<!channel> *bold* <@U1> <https://evil|click> _x_ ~y~ `code` &amp; @here :tada:"
DATE = on(date(2027, 6, 30))
# Our own markup: bold headings of the catalogue, and links that show where they lead.
OURS = re.compile(r"<(https?://[^|>]+)\|\1>|^\*[^*\n]+\*$", re.MULTILINE)
PINGS = re.compile(r"<[!@#]|@(?:here|channel|everyone)", re.IGNORECASE)


def hostile(**changes: Any) -> Item:
    return an_item(title=TITLE, organisations=(TITLE,), **changes)


ITEM = hostile()
DONE = hostile().finished(at=NOW, outcome=TITLE, evidence=TITLE)
MOVED = hostile().moved(DATE, at=NOW, by=ALICE, reason=TITLE)
HELD = hostile(status=Status.ON_HOLD, hold_reason=TITLE, subgroup=TITLE)
NUDGED = NudgedItem(item=ITEM, group=AGR, nudge=Nudge.LATE, today=TODAY)

SAID = [
    ItemAdded(item=ITEM, group=AGR, change=1),
    ItemDone(item=DONE, group=AGR, change=2),
    ItemMoved(item=MOVED, group=AGR, change=3, before=None),
    ItemShown(item=HELD, group=AGR),
    ItemsListed(asked=ListItems(), rows=(ListedItem(item=ITEM, late_days=0),), groups=(AGR,), today=TODAY),
    ItemsListed(
        asked=ListItems(whole=True), rows=(ListedItem(item=ITEM, late_days=0),), groups=(AGR,), today=TODAY
    ),
    GroupAsked(command=AddItem(kind=Kind.ACTION, title=TITLE, due=DATE), groups=(AGR, HOU)),
    Refused(trouble=Trouble.NOT_UNDERSTOOD, text=TITLE),
    Refused(trouble=Trouble.MAY_NOT, item=ITEM, may=(ALICE,)),
]
ANNOUNCED = [
    CardDue(item=ITEM, group=AGR, today=TODAY),
    MilestoneDue(nudged=NUDGED),
    ReminderDue(person=ALICE, today=TODAY, items=(NUDGED,)),
    AssignmentTold(person=ALICE, today=TODAY, items=((ITEM, AGR, JUAN),)),
    DigestDue(
        digest=Digest(group=AGR, day=MONDAY, week=MONDAY, late=(ITEM,), done=(replace(DONE, id=HELD.id),))
    ),
]


@pytest.mark.parametrize("outcome", SAID, ids=lambda outcome: type(outcome).__name__)
def test_an_answer_is_harmless(outcome: Any) -> None:
    (answer,) = reply(outcome, reader())

    assert answer.message
    check_harmless(answer.message)


@pytest.mark.parametrize("announcement", ANNOUNCED, ids=lambda announcement: type(announcement).__name__)
def test_an_announcement_is_harmless(announcement: Any) -> None:
    check_harmless(announce(announcement, reader(), (Language.EN, Language.FR)))


def test_a_form_gives_back_what_was_typed() -> None:
    for outcome in (
        AddAsked(kind=Kind.ACTION, title=TITLE, group=AGR, groups=(AGR,)),
        FormAsked(form=Form.MOVE, item=ITEM, group=AGR, today=TODAY, words=TITLE),
    ):
        (answer,) = reply(outcome, reader())
        assert answer.form
        check_view(answer.form)
        assert TITLE in [each.get("initial_value") for each in objects(answer.form)]


def check_harmless(message: Message) -> None:
    check_message(message)
    texts = list(objects(message.blocks))
    plain = "\n".join(each["text"] for each in texts if each.get("type") == "plain_text")
    assert TITLE in plain
    for marked in (message.text, *(each["text"] for each in texts if each.get("type") == "mrkdwn")):
        assert not PINGS.search(marked)
        left = OURS.sub("", marked)
        assert "<" not in left
        assert not re.search(r"(?<!\u2060)[*_~`](?!\u2060)(?![\w])|(?<![\w\u2060])[*_~`](?!\u2060)", left), (
            left
        )
    assert TITLE in seen(message)


def seen(message: Message) -> str:
    """The text as a reader sees it: entities undone once."""
    return re.sub(
        "&(?:amp|lt|gt);", lambda found: html.unescape(found[0]), message.text.replace("\u2060", "")
    )
