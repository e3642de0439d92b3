"""What came of a command: each outcome is one frozen value, in the past tense; trouble that is expected is one too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.commands import AddItem, Command, Form, ListItems
from bot.domain.due import Due
from bot.domain.group import Group
from bot.domain.history import Change, RecordedChange, Verb
from bot.domain.item import Anchor, Item, ItemId, Kind, Source
from bot.domain.mute import Mute
from bot.domain.person import Channel, Person, PersonId
from bot.domain.proposal import Proposal
from bot.domain.support import Support
from bot.domain.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Another reading of the same words: what it would be, and the command that would make it so."""

    due: Due | None
    command: Command | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAdded:
    """A new item was kept; `change` can be undone. `doubts` are other readings that were possible.
    `unread` are words that look like a date but are none: the item was kept without one."""

    item: Item
    group: Group
    change: int
    doubts: tuple[Doubt, ...] = ()
    unread: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDone:
    """An item was closed; of what comes again, `following` is the item for the next time."""

    item: Item
    group: Group
    change: int
    following: Item | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemMoved:
    """An item got another date; `before` is the one it had."""

    item: Item
    group: Group
    change: int
    before: Due | None
    doubts: tuple[Doubt, ...] = ()
    followers: tuple[Item, ...] = ()
    """The items whose dates hang on it, and moved along."""
    untied: Anchor | None = None
    """What its own date hung on and hangs on no longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemChanged:
    """Something else became of an item: `verb` says what, `before` is the item as it was, `note` what was noted."""

    item: Item
    group: Group
    change: int
    verb: Verb
    before: Item
    note: str = ""


class Step(StrEnum):
    """What was just done about a proposal."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    DECLINED = "declined"
    TAKEN_BACK = "taken_back"
    SHOWN = "shown"
    """Nothing: it is shown as it stands today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalKept:
    """A proposal was made, signed, refused or taken back; the item is as it was. `waits_for` are the people who may
    still sign, `empty` the sides (codes) for which the secretariat stands in; `replaced`: an older one made way."""

    proposal: Proposal
    item: Item
    group: Group
    step: Step
    waits_for: tuple[PersonId, ...] = ()
    empty: tuple[str, ...] = ()
    replaced: bool = False
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedItem:
    """An item of `group`, and what the group `asked` was asked for it; `support` is None once that was taken back."""

    item: Item
    group: Group
    asked: Group
    support: Support | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportKept:
    """Another group was asked for support, or has answered; with no `change` it is shown as it stands. `waits_for` are
    the people who may answer."""

    about: AskedItem
    change: int | None = None
    waits_for: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedItem:
    """An item, and what is proposed for it."""

    proposal: Proposal
    item: Item
    group: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalsListed:
    """What waits for the asker's signature, and what the asker has proposed and others have yet to sign."""

    to_sign: tuple[ProposedItem, ...]
    own: tuple[ProposedItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderPutOff:
    """The asker is reminded of the item on `day`; with None, as usual. `offered` are other days to choose."""

    item: Item
    group: Group
    today: date
    day: date | None
    offered: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeUndone:
    """A change was taken back: `item` stands as it did before it (withdrawn, where the change was its addition);
    `others` are the items of what came of it, or was said in the same message, as they are now."""

    item: Item
    group: Group
    verb: Verb
    others: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemShown:
    """One item as it stands."""

    item: Item
    group: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryShown:
    """What became of an item, the oldest change first."""

    item: Item
    group: Group
    changes: tuple[RecordedChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedItem:
    """A row of a list: the item, its group's code, and how late it is in that group's zone."""

    item: Item
    late_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsListed:
    """The items that were asked for, the most pressing first; `asked` is the question as it was understood,
    `groups` those that were looked through, `today` the day by which lateness was counted."""

    asked: ListItems
    rows: tuple[ListedItem, ...]
    groups: tuple[Group, ...]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """One group's week. `away` are the sides (codes) that have the day of the digest off.

    `late`, `this_week`, `coming` (next 90 days, milestones only), `done` (since the last digest) hold items of the
    group sorted by date; `no_lead`, `no_date` and `for_review` (on hold, review date reached) are open ones that want
    attention. `day` is the local day it is for, `week` that week's Monday.
    """

    group: Group
    day: date
    week: date
    late: tuple[Item, ...] = ()
    this_week: tuple[Item, ...] = ()
    coming: tuple[Item, ...] = ()
    done: tuple[Item, ...] = ()
    no_lead: tuple[Item, ...] = ()
    no_date: tuple[Item, ...] = ()
    for_review: tuple[Item, ...] = ()
    away: tuple[str, ...] = ()
    to_sign: int = 0
    """How many proposals await sign-off: what they are is for the co-chairs alone."""
    asked: tuple[AskedItem, ...] = ()
    """What other groups ask of this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestShown:
    """A digest, for the asker alone; `whole` leaves nothing out."""

    digest: Digest
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineShown:
    """The coming milestones; their picture follows by itself: `in_thread` in that of a digest, else to the asker."""

    timeline: Timeline
    in_thread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpShown:
    """What can be said here. `group` is the channel's, `example_item` the id to use in examples."""

    group: Group | None
    example_item: str = "AGR-12"


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuShown:
    """What the asker most likely wants now: counts of own late and due items, and the commands to offer."""

    group: Group | None
    mine_late: int
    mine_due: int
    to_sign: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelWelcomed:
    """The bot was invited to a channel; `group` is the one that meets there, where one does."""

    group: Group | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpAsked:
    """The form that makes a channel a group's is to be shown: `groups` are those that the asker may choose, `zones`
    the time zones to choose from, the likeliest first."""

    groups: tuple[Group, ...]
    zones: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelSetUp:
    """A group meets in this channel now; `moved` where it met in another before."""

    group: Group
    is_new: bool = False
    moved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormAsked:
    """A form about an item is to be shown; `words` is what was typed in vain."""

    form: Form
    item: Item
    group: Group
    today: date
    words: str = ""
    proposal: Proposal | None = None
    asked: Group | None = None
    """The group that was asked to support it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAsked:
    """The form for a new item is to be shown, filled with what was understood."""

    kind: Kind
    title: str
    group: Group | None
    groups: tuple[Group, ...]
    words: str = ""
    due: Due | None = None
    leads: tuple[PersonId, ...] = ()
    organisations: tuple[str, ...] = ()
    place: str = ""
    source: Source | None = None
    """The message that it comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowingChanged:
    """The speaker follows an item, or does so no longer."""

    item: Item
    group: Group
    follows: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerShared:
    """An answer is to be shown to everybody in the channel, as said by that person."""

    shown: ItemShown | HistoryShown | ItemsListed | DigestShown
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsShown:
    """The speaker's own settings are to be shown, in a form."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsChanged:
    """The speaker's settings were changed; `before` is the person as they were."""

    person: Person
    before: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindersMuted:
    """The speaker is no longer reminded of something."""

    mute: Mute
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindersUnmuted:
    """The speaker is reminded of something again; `still` are the mutes that silence it, or part of it, all the same."""

    thing: str
    still: tuple[Mute, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupState:
    """How a group stands: its open items, how many of them are late, due this week, without lead or date.
    `changed` is the day on which anything was last done there, where that was asked for."""

    group: Group
    open: int
    late: int
    this_week: int
    no_lead: int
    no_date: int
    changed: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeShown:
    """The reader's Home: their own items, the groups, and what is set. For the secretariat `groups` are all.

    `waiting` is what waits for the reader's sign-off, `asked` what other groups ask of theirs. A `visitor` (a guest, or
    somebody of another organisation) may have neither commands nor shortcuts.
    """

    person: Person
    late: tuple[Item, ...] = ()
    due: tuple[Item, ...] = ()
    coming: tuple[Item, ...] = ()
    waiting: tuple[ProposedItem, ...] = ()
    asked: tuple[AskedItem, ...] = ()
    groups: tuple[GroupState, ...] = ()
    is_secretariat: bool = False
    is_visitor: bool = False


class Trouble(StrEnum):
    """Why a command did nothing; each has one clear sentence in every language."""

    NO_SUCH_ITEM = "no_such_item"
    NO_SUCH_GROUP = "no_such_group"
    NO_GROUP_HERE = "no_group_here"
    TITLE_MISSING = "title_missing"
    TITLE_TOO_LONG = "title_too_long"
    DATE_UNREAD = "date_unread"
    ALREADY_DONE = "already_done"
    PART_ALREADY_DONE = "part_already_done"
    NO_PART = "no_part"
    NO_PART_OPEN = "no_part_open"
    NOT_OPEN = "not_open"
    SAME_DATE = "same_date"
    CIRCLE = "circle"
    """A date would hang on itself; the text is the chain of items."""
    NOTHING_TO_COUNT_FROM = "nothing_to_count_from"
    """What a date is to hang on has none itself."""
    MAY_NOT = "may_not"
    ALREADY_OPEN = "already_open"
    ALREADY_ON_HOLD = "already_on_hold"
    ALREADY_LEADS = "already_leads"
    NO_LEAD_NAMED = "no_lead_named"
    NOT_REPEATED = "not_repeated"
    LAST_TIME = "last_time"
    OTHER_TIME = "other_time"
    NOTE_MISSING = "note_missing"
    NOTE_TOO_LONG = "note_too_long"
    DAY_IS_PAST = "day_is_past"
    HOUR_UNREAD = "hour_unread"
    NOT_MUTED = "not_muted"
    NOT_FOLLOWED = "not_followed"
    SHARE_WHAT = "share_what"
    NO_CHANNEL_HERE = "no_channel_here"
    CHANNEL_TAKEN = "channel_taken"
    MAY_NOT_BIND = "may_not_bind"
    NOT_FOR_VISITORS = "not_for_visitors"
    CODE_UNREAD = "code_unread"
    CODE_TAKEN = "code_taken"
    NAME_MISSING = "name_missing"
    LANGUAGE_MISSING = "language_missing"
    STAYS_PRIVATE = "stays_private"
    SAME_AS_BEFORE = "same_as_before"
    NOTHING_TO_SIGN = "nothing_to_sign"
    ALREADY_SIGNED = "already_signed"
    REASON_MISSING = "reason_missing"
    SUPPORT_OF_NOBODY = "support_of_nobody"
    SUPPORT_OF_ITS_OWN = "support_of_its_own"
    NOTHING_ASKED = "nothing_asked"
    """No group for which the speaker may answer was asked to support it."""
    NOTHING_TO_UNDO = "nothing_to_undo"
    UNDO_TOO_LATE = "undo_too_late"
    CHANGED_SINCE = "changed_since"
    NOT_UNDERSTOOD = "not_understood"
    NOT_SERVED = "not_served"
    NOT_SET_UP = "not_set_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Nothing was changed. `text` is what was typed and is given back, `item` the one it was about, `item_id` the id
    that was named, `may` are the people who may (for MAY_NOT), `guesses` commands that may have been meant instead,
    each with what to write on its button."""

    trouble: Trouble
    text: str = ""
    item: Item | None = None
    item_id: ItemId | None = None
    may: tuple[PersonId, ...] = ()
    guesses: tuple[tuple[str, Command], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartAsked:
    """The asker has a part to do of each of these items, and it is not clear which one is done."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAsked:
    """The item is for one of these groups, and it is not clear which: the asker picks, nothing typed is lost."""

    command: AddItem
    groups: tuple[Group, ...]


Outcome = (
    ItemAdded | ItemDone | ItemMoved | ItemChanged | ProposalKept | ProposalsListed | ReminderPutOff | ChangeUndone
    | ItemShown | HistoryShown | ItemsListed | DigestShown | TimelineShown | HelpShown | MenuShown | FormAsked | AddAsked
    | FollowingChanged | AnswerShared | SettingsShown | SettingsChanged | RemindersMuted | RemindersUnmuted | Refused
    | PartAsked | GroupAsked | ChannelWelcomed | SetUpAsked | ChannelSetUp | SupportKept
)  # fmt: skip


class Nudge(StrEnum):
    """Why an item stands in a reminder today."""

    ASKED_FOR = "asked_for"
    """The reader asked to be reminded on this day."""
    WEEK_BEFORE = "week_before"
    DAY_BEFORE = "day_before"
    MONTH_BEFORE = "month_before"
    FIRST_DAY = "first_day"
    ON_THE_DAY = "on_the_day"
    LATE = "late"
    CHAIRS_ASKED = "chairs_asked"
    """Its leads were reminded for the last time: what shall become of it is for the co-chairs to say."""
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgedItem:
    """An item in a reminder, with the reason why today."""

    item: Item
    group: Group
    nudge: Nudge
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A change that others made to an item which the reader follows."""

    change: Change
    group: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderDue:
    """The merged reminder of one person and day; `news` is of what the person follows, the oldest first."""

    person: PersonId
    today: date
    items: tuple[NudgedItem, ...]
    news: tuple[News, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneDue:
    """A milestone's reminder to its group's channel."""

    nudged: NudgedItem


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentTold:
    """What one person was given by others: told once."""

    person: PersonId
    items: tuple[tuple[Item, Group, PersonId], ...]
    """Each with its group and who gave it."""
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDue:
    """The public card of an item, as the item stands now, in the group's language."""

    item: Item
    group: Group
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOffDue:
    """A proposal as it stands, for somebody who may sign it, or might have; `may_sign`: their signature is still wanted,
    for the sides in `empty` because nobody holds a seat there."""

    proposed: ProposedItem
    person: PersonId
    today: date
    may_sign: bool = False
    empty: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledTold:
    """How a proposal ended, for whoever made it."""

    proposed: ProposedItem
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedTold:
    """What was signed off, for the thread of the item's card."""

    proposed: ProposedItem
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportDue:
    """What a group is asked for, for somebody who may answer; `may_answer`: it still awaits one."""

    about: AskedItem
    today: date
    may_answer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportAnswered:
    """What a group has answered, for whoever asked, or for the thread of the item's card."""

    about: AskedItem
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestDue:
    """A group's weekly digest for its channel."""

    digest: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineDue:
    """The picture of the coming milestones."""

    timeline: Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelClosed:
    """A group's channel takes no posts: it is archived, or lost to the bot."""

    group: Group
    channel: Channel
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadsGone:
    """Somebody has left, and these items have no lead who is here."""

    person: PersonId
    items: tuple[tuple[Item, Group], ...]
    today: date


Announcement = (
    ReminderDue | MilestoneDue | AssignmentTold | SignOffDue | SettledTold | SignedTold | SupportDue | SupportAnswered
    | CardDue | DigestDue | TimelineDue | ChannelClosed | LeadsGone
)  # fmt: skip
"""What a notice turns out to say when it is decided again at the moment of sending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """A notice has nothing left to say, for this reason (a word for the log)."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYet:
    """A notice is to be said, but not before this moment (UTC)."""

    until: datetime
