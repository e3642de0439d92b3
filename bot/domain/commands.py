"""What people can ask for: each command is one frozen value, in the imperative."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from bot.domain.due import Due, Span, Step
from bot.domain.item import Anchor, ItemId, Kind, Priority, Status
from bot.domain.person import Language, PersonId
from bot.domain.recurrence import Recurrence


@dataclass(frozen=True, slots=True, kw_only=True)
class AddItem:
    """Keep a new action item or milestone. `group` is a code; None leaves it to the channel."""

    kind: Kind
    title: str
    due: Due | None = None
    leads: tuple[PersonId, ...] = ()
    organisations: tuple[str, ...] = ()
    group: str | None = None
    subgroup: str | None = None
    """A subgroup's code, or the words that were in brackets where no code is known for them."""
    place: str = ""
    priority: Priority | None = None
    on_hold: bool = False
    hold_reason: str = ""
    review: date | None = None
    recurrence: Recurrence | None = None
    anchor: Anchor | None = None
    """What its date hangs on; `anchored` are the words that say so."""
    anchored: str = ""
    unkept: str = ""
    """What was said of the date that an item cannot hold ("monthly", without a day): it stays in the item's title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkDone:
    """Close an item, or the speaker's part of it where others lead it too; with what came of it and a link to the
    evidence where they were given."""

    item: ItemId
    outcome: str = ""
    evidence: str = ""
    mine: bool = False
    """The speaker's own part and no more."""
    whole: bool = False
    """For all its leads, whether or not each has said so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishPart:
    """Say that one's own part is done, of the one item that others lead as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveItem:
    """Give an item another date: a window, a step from the one it has, or one that hangs on something else."""

    item: ItemId
    due: Due | None = None
    shift: Step | None = None
    anchor: Anchor | None = None
    """What the new date hangs on; `anchored` are the words that say so."""
    anchored: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignItem:
    """Give an item to people, each of whom leads it for their side, or to organisations."""

    item: ItemId
    leads: tuple[PersonId, ...] = ()
    organisations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeItem:
    """Lead an item oneself."""

    item: ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldItem:
    """Put an item on hold, until further notice or until it is looked at again on the review date."""

    item: ItemId
    reason: str = ""
    review: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenItem:
    """Open an item again that was closed, given up or put on hold."""

    item: ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class DropItem:
    """Give an item up: it will not be done."""

    item: ItemId
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditItem:
    """Change how an item is written: its title, place, priority. What is not given stays; `ordinary` takes a priority off,
    and an empty place takes the place off."""

    item: ItemId
    title: str = ""
    place: str | None = None
    priority: Priority | None = None
    ordinary: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNote:
    """Write something down beside an item."""

    item: ItemId
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipItem:
    """Leave out this time of what comes again: it is due the next time. `due` is which time, where that was said."""

    item: ItemId
    due: Due | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StopRepeating:
    """Let what comes again come for the last time."""

    item: ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowItem:
    """Tell me, in my daily message, what becomes of an item."""

    item: ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfollowItem:
    """Tell me no more what becomes of an item."""

    item: ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindLater:
    """Be reminded of an item on that day (None: the next working day) and not before; a day that is not to come takes
    such a wish back."""

    item: ItemId
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowHistory:
    """Show what became of an item, change by change."""

    item: ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveProposal:
    """Sign what is proposed for an item: the proposal with that number, or with None the one that is open."""

    item: ItemId
    proposal: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineProposal:
    """Refuse what is proposed for an item, and say why."""

    item: ItemId
    reason: str = ""
    proposal: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackProposal:
    """Take one's own proposal back."""

    item: ItemId
    proposal: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListProposals:
    """List what waits for the asker's sign-off, and what the asker has proposed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSupport:
    """Ask another group (its code) to support an item."""

    item: ItemId
    group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptSupport:
    """Say that one's group supports another's item: the group that was asked, where the speaker speaks for several."""

    item: ItemId
    group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineSupport:
    """Say that one's group does not support another's item, and why."""

    item: ItemId
    reason: str = ""
    group: str | None = None


class Form(StrEnum):
    """What a form about one item is for."""

    DONE = "done"
    MOVE = "move"
    ASSIGN = "assign"
    HOLD = "hold"
    DROP = "drop"
    EDIT = "edit"
    NOTE = "note"
    DECLINE = "decline"
    DECLINE_SUPPORT = "decline_support"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskFor:
    """Open a form about an item, about what is proposed for it, or about what another group is asked for it."""

    form: Form
    item: ItemId
    proposal: int | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToAdd:
    """Open the form for a new item, filled with what was understood."""

    kind: Kind = Kind.ACTION
    title: str = ""
    group: str | None = None
    words: str = ""
    """The date in words, where one was said."""
    due: Due | None = None
    leads: tuple[PersonId, ...] = ()
    organisations: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToSetUp:
    """Open the form that makes this channel a group's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpChannel:
    """Make this channel that of the group with the code `group`; with None of a new one, with this code and name."""

    group: str | None = None
    code: str = ""
    name: str = ""
    languages: tuple[Language, ...]
    timezone: str
    weekday: int
    """Of the digest, from Monday, 0; `at` is its hour."""
    at: time


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowItem:
    """Show one item as it stands today."""

    item: ItemId


class Lack(StrEnum):
    """What an item can be without."""

    LEAD = "lead"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItems:
    """List items. With no groups: the channel's; in a direct message all that the asker may see.

    `owner` is whose items, `side` and `organisations` who leads them; `everywhere` asks for all groups even in a
    group's channel; `lacks` is what the items do not have; `unread` are words of the question that were not understood.
    """

    groups: tuple[str, ...] = ()
    subgroup: str | None = None
    everywhere: bool = False
    owner: PersonId | None = None
    mine: bool = False
    side: str | None = None
    organisations: tuple[str, ...] = ()
    kind: Kind | None = None
    priority: Priority | None = None
    overdue: bool = False
    min_late_days: int | None = None
    by_country: bool = False
    span: Span | None = None
    status: Status | None = None
    lacks: Lack | None = None
    words: str = ""
    """What is looked for in the items: every word of it, without regard to case and accents."""
    unread: str = ""
    whole: bool = False
    """Every row, where the first answer showed only the first of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowDigest:
    """Show a group's digest for the week that holds `day` (None: this week); `whole` leaves nothing out."""

    group: str | None = None
    day: date | None = None
    whole: bool = False


Shareable = ShowItem | ListItems | ShowDigest | ShowHistory
"""The commands whose answers can be shared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareAnswer:
    """Show to everybody in this channel what the command shows me; None where it was not said what."""

    shown: Shareable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MuteReminders:
    """Remind me no more of an item, of a group (its code) or, with neither, of anything; until that date begins, or for
    good."""

    item: ItemId | None = None
    group: str | None = None
    due: Due | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmuteReminders:
    """Remind me again of an item, of a group or, with neither, of everything."""

    item: ItemId | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowSettings:
    """Show my own settings, to be changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSettings:
    """Change my own settings; what is not given stays. `as_slack` goes by the language that Slack has for me,
    `muted` are the things that stay muted."""

    language: Language | None = None
    as_slack: bool = False
    hour: int | None = None
    muted: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowTimeline:
    """Show the coming milestones of a group as a picture: in the thread of that day's digest, or, without a day, to
    the asker alone. With no group: the channel's; in a direct message all that the asker may see. `span` are the days
    that were asked about; None: all that lies ahead."""

    group: str | None = None
    day: date | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoChange:
    """Take a change back, exactly: the one with that number, or with None the asker's latest."""

    change: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowHelp:
    """Show what can be said here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowMenu:
    """Offer what the asker most likely wants now, as buttons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUnderstood:
    """Nothing was understood. `guess` is what may have been meant ("done AGR-12"), where a slip is likely."""

    text: str
    guess: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotServed:
    """A request that is understood, and that the bot does not carry out yet: it must be taken for nothing else.

    `verb` is what is asked for ("assign"); `leads` and `organisations` are who is to do it or to be told, `words` what
    else was said (a new title, a note, what is looked for), `typed` the whole request.
    """

    verb: str
    typed: str
    item: ItemId | None = None
    group: str | None = None
    leads: tuple[PersonId, ...] = ()
    organisations: tuple[str, ...] = ()
    words: str = ""
    due: Due | None = None
    span: Span | None = None
    review: date | None = None
    priority: Priority | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadDate:
    """A date stands where one must, and cannot be read; `text` are its words, `item` what was to be moved."""

    text: str
    item: ItemId | None = None


AboutItem = (
    MarkDone | MoveItem | AssignItem | TakeItem | HoldItem | ReopenItem | DropItem | EditItem | AddNote | SkipItem
    | StopRepeating | ApproveProposal | DeclineProposal | TakeBackProposal | AskSupport | AcceptSupport | DeclineSupport
    | FollowItem | UnfollowItem | RemindLater | ShowItem | ShowHistory | AskFor
)  # fmt: skip
"""The commands that name one item."""

ForOneself = FollowItem | UnfollowItem | MuteReminders | UnmuteReminders | ShowSettings | ChangeSettings
"""The commands that concern nobody but the speaker."""

OfChannel = AskToSetUp | SetUpChannel
"""The commands about where a group meets."""

Command = (
    AddItem | AboutItem | FinishPart | AskToAdd | ListItems | ListProposals | ShowDigest | ShowTimeline | ShareAnswer
    | ForOneself | OfChannel
    | UndoChange | ShowHelp | ShowMenu | NotUnderstood
    | NotServed | UnreadDate
)  # fmt: skip
