"""One command, carried out: which service answers to which command."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from bot.domain.commands import (
    AcceptSupport,
    AddItem,
    AddNote,
    ApproveProposal,
    AskFor,
    AskSupport,
    AskToAdd,
    AskToSetUp,
    AssignItem,
    ChangeSettings,
    Command,
    DeclineProposal,
    DeclineSupport,
    DropItem,
    EditItem,
    FinishPart,
    FollowItem,
    HoldItem,
    ListItems,
    ListProposals,
    MarkDone,
    MoveItem,
    MuteReminders,
    NotServed,
    NotUnderstood,
    RemindLater,
    ReopenItem,
    SetUpChannel,
    ShareAnswer,
    ShowDigest,
    ShowHelp,
    ShowHistory,
    ShowItem,
    ShowMenu,
    ShowSettings,
    ShowTimeline,
    SkipItem,
    StopRepeating,
    TakeBackProposal,
    TakeItem,
    UndoChange,
    UnfollowItem,
    UnmuteReminders,
    UnreadDate,
)
from bot.domain.outcomes import Outcome
from bot.services import (
    answers,
    channels,
    digests,
    following,
    items,
    later,
    leads,
    lists,
    own_settings,
    parts,
    series,
    sharing,
    signoff,
    standing,
    support,
    timelines,
    undo,
    words,
)
from bot.services.desk import Desk


def carry_out(command: Command, desk: Desk) -> Outcome:
    """What came of the command. Nothing is committed and nothing is sent: that is the turn's to do.

    Raises ports.Conflict when somebody else changed the item in the meantime: the turn then begins again.
    """
    return SERVICES[type(command)](command, desk)


def _share(command: ShareAnswer, desk: Desk) -> Outcome:
    return sharing.share(carry_out(command.shown, desk) if command.shown else None, desk)


def _decline(command: DeclineProposal, desk: Desk) -> Outcome:
    """ "Decline TII-7" may be said of a proposal, or of the support that one's group was asked for."""
    instead = support.declined_instead(command, desk)
    return carry_out(instead, desk) if instead else signoff.decline(command, desk)


SERVICES: Mapping[type[Command], Callable[[Any, Desk], Outcome]] = MappingProxyType(
    {
        AddItem: items.add,
        MarkDone: parts.mark_done,
        FinishPart: lambda _, desk: parts.finish_part(desk),
        MoveItem: items.move,
        UndoChange: undo.undo,
        AssignItem: leads.assign,
        TakeItem: leads.take,
        HoldItem: standing.hold,
        DropItem: standing.drop,
        ReopenItem: standing.reopen,
        EditItem: words.edit,
        AddNote: words.add_note,
        SkipItem: series.skip,
        StopRepeating: series.stop,
        RemindLater: later.remind_later,
        AskFor: answers.ask_for,
        AskToAdd: answers.ask_to_add,
        UnreadDate: answers.unread_date,
        NotServed: lambda command, _: answers.not_served(command),
        NotUnderstood: lambda command, _: answers.not_understood(command),
        ShowItem: items.show,
        ShowHistory: words.show_history,
        ListItems: lists.list_items,
        ShowDigest: digests.show_digest,
        ShowTimeline: timelines.show_timeline,
        ShowHelp: lambda _, desk: answers.show_help(desk),
        ShowMenu: lambda _, desk: answers.show_menu(desk),
        ApproveProposal: signoff.approve,
        DeclineProposal: _decline,
        TakeBackProposal: signoff.take_back,
        ListProposals: lambda _, desk: signoff.list_proposals(desk),
        FollowItem: following.follow,
        UnfollowItem: following.unfollow,
        MuteReminders: own_settings.mute,
        UnmuteReminders: own_settings.unmute,
        ShowSettings: lambda _, desk: own_settings.show_settings(desk),
        ChangeSettings: own_settings.change_settings,
        ShareAnswer: _share,
        AskToSetUp: lambda _, desk: channels.ask_to_set_up(desk),
        SetUpChannel: channels.set_up,
        AskSupport: support.ask,
        AcceptSupport: support.accept,
        DeclineSupport: support.decline,
    }
)
"""Every command has its service."""
