"""One command, carried out: which service answers to which command."""

from __future__ import annotations

from bot.domain.commands import (
    AddItem,
    AskToAdd,
    AskToMove,
    Command,
    ListItems,
    MarkDone,
    MoveItem,
    NotServed,
    NotUnderstood,
    ShowDigest,
    ShowHelp,
    ShowItem,
    ShowMenu,
    UndoChange,
    UnreadDate,
)
from bot.domain.outcomes import Outcome
from bot.services import answers, digests, items, lists, undo
from bot.services.desk import Desk


def carry_out(command: Command, desk: Desk) -> Outcome:  # noqa: C901  # one arm a command, and nothing in them
    """What came of the command. Nothing is committed and nothing is sent: that is the turn's to do.

    Raises ports.Conflict when somebody else changed the item in the meantime: the turn then begins again.
    """
    match command:
        case AddItem():
            return items.add(command, desk)
        case MarkDone():
            return items.mark_done(command, desk)
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
        case AskToMove():
            return answers.ask_to_move(command, desk)
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
