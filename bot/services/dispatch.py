"""One command, carried out: which service answers to which command."""

from __future__ import annotations

from bot.domain.commands import (
    AddItem,
    AddNote,
    ApproveProposal,
    AskFor,
    AskToAdd,
    AskToSetUp,
    AssignItem,
    ChangeSettings,
    Command,
    DeclineProposal,
    DropItem,
    EditItem,
    FollowItem,
    ForOneself,
    HoldItem,
    ListItems,
    ListProposals,
    MarkDone,
    MoveItem,
    MuteReminders,
    NotServed,
    NotUnderstood,
    OfChannel,
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
    timelines,
    undo,
    words,
)
from bot.services.desk import Desk


def carry_out(command: Command, desk: Desk) -> Outcome:  # noqa: C901  # one arm a command, and nothing in them
    """What came of the command. Nothing is committed and nothing is sent: that is the turn's to do.

    Raises ports.Conflict when somebody else changed the item in the meantime: the turn then begins again.
    """
    if isinstance(command, ForOneself):
        return _for_oneself(command, desk)
    if isinstance(command, OfChannel):
        return _of_channel(command, desk)
    match command:
        case AddItem():
            return items.add(command, desk)
        case MarkDone():
            return parts.mark_done(command, desk)
        case MoveItem():
            return items.move(command, desk)
        case ShowItem():
            return items.show(command, desk)
        case UndoChange():
            return undo.undo(command, desk)
        case ListItems():
            return lists.list_items(command, desk)
        case ShowDigest():
            return digests.show_digest(command, desk)
        case ShowTimeline():
            return timelines.show_timeline(command, desk)
        case AssignItem():
            return leads.assign(command, desk)
        case TakeItem():
            return leads.take(command, desk)
        case HoldItem():
            return standing.hold(command, desk)
        case DropItem():
            return standing.drop(command, desk)
        case ReopenItem():
            return standing.reopen(command, desk)
        case EditItem():
            return words.edit(command, desk)
        case AddNote():
            return words.add_note(command, desk)
        case SkipItem():
            return series.skip(command, desk)
        case StopRepeating():
            return series.stop(command, desk)
        case ApproveProposal() | DeclineProposal() | TakeBackProposal() | ListProposals():
            return _about_proposals(command, desk)
        case RemindLater():
            return later.remind_later(command, desk)
        case ShowHistory():
            return words.show_history(command, desk)
        case AskFor():
            return answers.ask_for(command, desk)
        case AskToAdd():
            return answers.ask_to_add(command, desk)
        case ShareAnswer():
            shown = carry_out(command.shown, desk) if command.shown else None
            return sharing.share(shown, desk)
        case ShowHelp() | ShowMenu() | UnreadDate() | NotServed() | NotUnderstood():
            return _explained(command, desk)


def _explained(command: ShowHelp | ShowMenu | UnreadDate | NotServed | NotUnderstood, desk: Desk) -> Outcome:
    """What can be said, to whoever asks or was not understood."""
    match command:
        case ShowHelp():
            return answers.show_help(desk)
        case ShowMenu():
            return answers.show_menu(desk)
        case UnreadDate():
            return answers.unread_date(command, desk)
        case NotServed():
            return answers.not_served(command)
        case NotUnderstood():
            return answers.not_understood(command)


def _about_proposals(
    command: ApproveProposal | DeclineProposal | TakeBackProposal | ListProposals, desk: Desk
) -> Outcome:
    match command:
        case ApproveProposal():
            return signoff.approve(command, desk)
        case DeclineProposal():
            return signoff.decline(command, desk)
        case TakeBackProposal():
            return signoff.take_back(command, desk)
        case ListProposals():
            return signoff.list_proposals(desk)


def _of_channel(command: OfChannel, desk: Desk) -> Outcome:
    match command:
        case AskToSetUp():
            return channels.ask_to_set_up(desk)
        case SetUpChannel():
            return channels.set_up(command, desk)


def _for_oneself(command: ForOneself, desk: Desk) -> Outcome:
    """What concerns nobody but the speaker."""
    match command:
        case FollowItem():
            return following.follow(command, desk)
        case UnfollowItem():
            return following.unfollow(command, desk)
        case MuteReminders():
            return own_settings.mute(command, desk)
        case UnmuteReminders():
            return own_settings.unmute(command, desk)
        case ShowSettings():
            return own_settings.show_settings(desk)
        case ChangeSettings():
            return own_settings.change_settings(command, desk)
