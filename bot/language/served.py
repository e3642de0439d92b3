"""Which command carries out what was asked; what none does yet stays as it was asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.domain.commands import (
    AcceptSupport,
    AddNote,
    ApproveProposal,
    AskFor,
    AskSupport,
    AssignItem,
    Command,
    DeclineProposal,
    DropItem,
    EditItem,
    FollowItem,
    Form,
    HoldItem,
    ListItems,
    MuteReminders,
    NotServed,
    ReopenItem,
    ShareAnswer,
    ShowHistory,
    ShowItem,
    SkipItem,
    StopRepeating,
    TakeItem,
    UnfollowItem,
    UnmuteReminders,
)
from bot.domain.item import ItemId
from bot.language.place_clause import place_alone
from bot.language.settings_asked import settings_asked


def served(asked: NotServed) -> Command:
    """The command that does it, or the request itself."""
    if asked.item is None:
        command = _WITHOUT_ITEM.get(asked.verb)
        return command(asked) if command else asked
    return _about(asked, asked.item)


def _about(asked: NotServed, item: ItemId) -> Command:
    form = _form(asked)
    if form:
        return AskFor(form=form, item=item)
    command = _COMMANDS.get(asked.verb)
    return command(asked, item) if command else asked


def _form(asked: NotServed) -> Form | None:
    """The form for what was asked without saying all that it takes."""
    lacks: Mapping[str, tuple[Form, bool]] = {
        "assign": (Form.ASSIGN, not asked.leads and not asked.organisations),
        "edit": (Form.EDIT, not asked.words and not asked.priority),
        "note": (Form.NOTE, not asked.words),
        "decline": (Form.DECLINE, not asked.words),
    }
    form, is_lacking = lacks.get(asked.verb, (None, False))
    return form if is_lacking else None


def _edited(asked: NotServed, item: ItemId) -> EditItem:
    place = place_alone(asked.words)
    title = asked.words if place is None else ""
    return EditItem(item=item, title=title, place=place, priority=asked.priority)


_COMMANDS: Mapping[str, Callable[[NotServed, ItemId], Command]] = MappingProxyType(
    {
        "assign": lambda asked, item: AssignItem(
            item=item, leads=asked.leads, organisations=asked.organisations
        ),
        "take": lambda _, item: TakeItem(item=item),
        "hold": lambda asked, item: HoldItem(item=item, reason=asked.words, review=asked.review),
        "reopen": lambda _, item: ReopenItem(item=item),
        "drop": lambda asked, item: DropItem(item=item, reason=asked.words),
        "edit": _edited,
        "note": lambda asked, item: AddNote(item=item, text=asked.words),
        "skip": lambda asked, item: SkipItem(item=item, due=asked.due),
        "stop": lambda _, item: StopRepeating(item=item),
        "approve": lambda _, item: ApproveProposal(item=item),
        "decline": lambda asked, item: DeclineProposal(item=item, reason=asked.words),
        "support": lambda asked, item: AskSupport(item=item, group=asked.group),
        "accept": lambda _, item: AcceptSupport(item=item),
        "history": lambda _, item: ShowHistory(item=item),
        "follow": lambda _, item: FollowItem(item=item),
        "unfollow": lambda _, item: UnfollowItem(item=item),
        "mute": lambda asked, item: MuteReminders(item=item, due=asked.due),
        "unmute": lambda _, item: UnmuteReminders(item=item),
        "share": lambda _, item: ShareAnswer(shown=ShowItem(item=item)),
    }
)
_WITHOUT_ITEM: Mapping[str, Callable[[NotServed], Command]] = MappingProxyType(
    {
        "mute": lambda asked: MuteReminders(group=asked.group, due=asked.due),
        "unmute": lambda asked: UnmuteReminders(group=asked.group),
        "settings": settings_asked,
        "share": lambda _: ShareAnswer(),
        "search": lambda asked: ListItems(words=asked.words, everywhere=True),
    }
)
