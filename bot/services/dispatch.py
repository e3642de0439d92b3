"""One command, carried out: which service answers to which command."""

from __future__ import annotations

from bot.domain.commands import (
    AcceptSupport,
    AddItem,
    AddNote,
    ApproveProposal,
    AskFor,
    AskSupport,
    AskToAdd,
    AssignItem,
    Command,
    DeclineProposal,
    DeclineSupport,
    DropItem,
    EditItem,
    HoldItem,
    ListItems,
    ListProposals,
    MarkDone,
    MoveItem,
    NotServed,
    NotUnderstood,
    ReopenItem,
    ShowDigest,
    ShowHelp,
    ShowHistory,
    ShowItem,
    ShowMenu,
    ShowTimeline,
    SkipItem,
    StopRepeating,
    TakeBackProposal,
    TakeItem,
    UndoChange,
    UnreadDate,
)
from bot.domain.outcomes import Outcome
from bot.services import (
    answers,
    digests,
    items,
    leads,
    lists,
    parts,
    series,
    signoff,
    standing,
    support,
    timelines,
    undo,
    words,
)
from bot.services.desk import Desk


def carry_out(command: Command, desk: Desk) -> Outcome:  # noqa: C901  # one arm a command, and nothing in them
    """What came of the command. Nothing is committed and nothing is sent: that is the turn's to do.

    Raises ports.Conflict when somebody else changed the item in the meantime: the turn then begins again.
    """
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
        case AskSupport():
            return support.ask(command, desk)
        case AcceptSupport():
            return support.accept(command, desk)
        case DeclineSupport():
            return support.decline(command, desk)
        case ShowHistory():
            return words.show_history(command, desk)
        case AskFor():
            return answers.ask_for(command, desk)
        case AskToAdd():
            return answers.ask_to_add(command, desk)
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
            instead = support.declined_instead(command, desk)
            return carry_out(instead, desk) if instead else signoff.decline(command, desk)
        case TakeBackProposal():
            return signoff.take_back(command, desk)
        case ListProposals():
            return signoff.list_proposals(desk)
