"""What one may not see: every command about an item of a group out of sight, or of another workspace, typed or from a
replayed button, does nothing and says so as if there were no such item."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

import pytest

from bot.conversation import Conversation
from bot.domain.commands import (
    AboutItem,
    AcceptSupport,
    AddNote,
    ApproveProposal,
    AskFor,
    AskSupport,
    AssignItem,
    DeclineProposal,
    DeclineSupport,
    DropItem,
    EditItem,
    FollowItem,
    Form,
    HoldItem,
    MarkDone,
    MoveItem,
    RemindLater,
    ReopenItem,
    ShowHistory,
    ShowItem,
    SkipItem,
    StopRepeating,
    TakeBackProposal,
    TakeItem,
    UnfollowItem,
)
from bot.domain.due import month_of
from bot.domain.item import ItemId
from bot.domain.person import Channel, ChannelId, TeamId
from bot.domain.said import Pressed
from bot.render.ids import button_id, button_value
from storage.store import Store
from tests.storage.builders import (
    AGR_CHANNEL,
    DANA,
    NOW,
    OTHER_TEAM,
    TEAM,
    a_group,
    a_partnership,
    a_person,
    added,
)
from tests.storage.test_life import GUEST

ITEM = ItemId("ENE", 1)
COMMANDS: Mapping[type[AboutItem], AboutItem] = {
    type(command): command
    for command in (
        MarkDone(item=ITEM, whole=True),
        MoveItem(item=ITEM, due=month_of(2027, 5)),
        AssignItem(item=ITEM, leads=(GUEST,)),
        TakeItem(item=ITEM),
        HoldItem(item=ITEM),
        ReopenItem(item=ITEM),
        DropItem(item=ITEM, reason="no"),
        EditItem(item=ITEM, title="Something else"),
        AddNote(item=ITEM, text="I was here"),
        SkipItem(item=ITEM),
        StopRepeating(item=ITEM),
        ApproveProposal(item=ITEM),
        DeclineProposal(item=ITEM, reason="no"),
        TakeBackProposal(item=ITEM, proposal=1),
        AskSupport(item=ITEM, group="AGR"),
        AcceptSupport(item=ITEM),
        DeclineSupport(item=ITEM, reason="no"),
        FollowItem(item=ITEM),
        UnfollowItem(item=ITEM),
        RemindLater(item=ITEM),
        ShowItem(item=ITEM),
        ShowHistory(item=ITEM),
        AskFor(form=Form.EDIT, item=ITEM),
    )
}


@pytest.fixture
def private(store: Store) -> Store:
    """Energy meets in a private channel of Dana's, and in two workspaces there is an ENE-1."""
    for team in (TEAM, OTHER_TEAM):
        with store.open(team) as ledger:
            groups = (a_group("AGR", seats=()), a_group("ENE", seats=()))
            ledger.apply_partnership(a_partnership(team, groups=groups))
            channel = Channel(id=ChannelId("C0ENE"), name="ene", private=True, members=frozenset({DANA}))
            ledger.keep_channels([channel])
            ledger.keep_people([a_person(GUEST, guest=True)])
            added(ledger, "ENE", title="The secret of the tender")
    return store


def test_none_is_forgotten() -> None:
    assert set(COMMANDS) == set(get_args(AboutItem))


@pytest.mark.parametrize("command", COMMANDS.values(), ids=lambda command: type(command).__name__)
def test_a_replayed_button_does_nothing_and_says_so(private: Store, command: AboutItem) -> None:
    before = {team: everything(private, team) for team in (TEAM, OTHER_TEAM)}
    pressed = Pressed(
        team=TEAM,
        speaker=GUEST,
        channel=AGR_CHANNEL,
        action_id=button_id(command),
        value=button_value(command),
        delivery="replayed",
    )

    answer = Conversation(private, lambda: NOW).press(pressed)

    said = " ".join(reply.message.text for reply in answer.replies if reply.message)
    assert said
    assert "secret of the tender" not in said + str([reply.form for reply in answer.replies])
    assert not any(reply.form for reply in answer.replies)
    assert {team: everything(private, team) for team in (TEAM, OTHER_TEAM)} == before


def everything(store: Store, team: TeamId) -> tuple[object, ...]:
    with store.open(team) as ledger:
        return (
            ledger.items(),
            ledger.history(ITEM),
            ledger.followers(),
            ledger.laters(),
            ledger.open_proposals(),
        )
