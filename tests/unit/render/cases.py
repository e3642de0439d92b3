"""Every outcome and every announcement, by the name of its golden file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.domain.commands import AddItem, Lack, ListItems, MarkDone, MoveItem
from bot.domain.due import Span, on
from bot.domain.history import Verb
from bot.domain.item import ItemId, Kind, Priority, Status
from bot.domain.outcomes import (
    AddAsked,
    Announcement,
    AssignmentTold,
    CardDue,
    ChangeUndone,
    Digest,
    DigestDue,
    DigestShown,
    Doubt,
    GroupAsked,
    HelpShown,
    ItemAdded,
    ItemDone,
    ItemMoved,
    ItemShown,
    ItemsListed,
    ListedItem,
    MenuShown,
    MilestoneDue,
    MoveAsked,
    Nudge,
    NudgedItem,
    Outcome,
    Refused,
    ReminderDue,
    Trouble,
)
from tests.unit.render.world import (
    AGR,
    ALICE,
    DIEGO,
    DONE,
    HOU,
    JUAN,
    LATE,
    MILESTONE,
    MONDAY,
    NO_DATE,
    NO_LEAD,
    NOW,
    ON_HOLD,
    TENTATIVE,
    TODAY,
    an_item,
)

ITEM = an_item()
MOVED = ITEM.moved(on(date(2027, 9, 1)), at=NOW, by=ALICE, reason="the ministry asked")
OTHER_READING = Doubt(due=on(date(2027, 7, 6)), command=MoveItem(item=ITEM.id, due=on(date(2027, 7, 6))))
ADDED = AddItem(kind=Kind.ACTION, title=ITEM.title, due=ITEM.due, leads=(ALICE,))
ROWS = (ListedItem(item=ITEM, late_days=0), ListedItem(item=LATE, late_days=12))
MANY = tuple(ListedItem(item=an_item(n, title=f"Item {n}"), late_days=0) for n in range(20, 35))
DIGEST = Digest(
    group=AGR,
    day=MONDAY,
    week=MONDAY,
    late=(LATE,),
    this_week=(an_item(13, due=on(date(2026, 11, 27)), title="Answer the questionnaire"),),
    coming=(MILESTONE, TENTATIVE),
    done=(DONE,),
    no_lead=(NO_LEAD,),
    no_date=(NO_DATE,),
    for_review=(ON_HOLD,),
    away=("MX",),
)
QUIET = Digest(group=AGR, day=MONDAY, week=MONDAY)

_ANSWERED: Mapping[str, Outcome] = {
    "added": ItemAdded(item=ITEM, group=AGR, change=41),
    "added_doubtful": ItemAdded(item=ITEM, group=AGR, change=41, doubts=(OTHER_READING,)),
    "added_unread": ItemAdded(item=NO_DATE, group=AGR, change=42, unread="by February 31"),
    "added_bare": ItemAdded(item=replace(NO_DATE, leads=()), group=AGR, change=42),
    "done": ItemDone(item=DONE, group=AGR, change=43),
    "moved": ItemMoved(item=MOVED, group=AGR, change=44, before=ITEM.due, doubts=(OTHER_READING,)),
    "moved_first": ItemMoved(item=ITEM, group=AGR, change=45, before=None),
    "undone_added": ChangeUndone(item=replace(ITEM, status=Status.WITHDRAWN), group=AGR, verb=Verb.ADDED),
    "undone_done": ChangeUndone(item=ITEM, group=AGR, verb=Verb.DONE),
    "undone_moved": ChangeUndone(item=ITEM, group=AGR, verb=Verb.MOVED),
    "undone_undone": ChangeUndone(item=ITEM, group=AGR, verb=Verb.UNDONE),
    "shown": ItemShown(item=LATE, group=AGR),
    "shown_on_hold": ItemShown(item=ON_HOLD, group=AGR),
    "shown_done": ItemShown(item=DONE, group=AGR),
    "shown_dropped": ItemShown(item=replace(ITEM, status=Status.DROPPED), group=AGR),
    "listed_overdue": ItemsListed(asked=ListItems(overdue=True), rows=ROWS[1:], groups=(AGR,), today=TODAY),
    "listed_mine": ItemsListed(asked=ListItems(mine=True), rows=ROWS, groups=(AGR, HOU), today=TODAY),
    "listed_by_country": ItemsListed(
        asked=ListItems(by_country=True, min_late_days=7), rows=ROWS, groups=(AGR,), today=TODAY
    ),
    "listed_due": ItemsListed(
        asked=ListItems(
            span=Span(start=date(2026, 11, 30), end=date(2026, 12, 6)), kind=Kind.MILESTONE, owner=JUAN
        ),
        rows=(ListedItem(item=MILESTONE, late_days=0), ListedItem(item=an_item(1, group="HOU"), late_days=0)),
        groups=(AGR, HOU),
        today=TODAY,
    ),
    "listed_many": ItemsListed(asked=ListItems(), rows=MANY, groups=(AGR,), today=TODAY),
    "listed_whole": ItemsListed(asked=ListItems(whole=True), rows=MANY, groups=(AGR,), today=TODAY),
    "listed_none_mine": ItemsListed(asked=ListItems(mine=True), rows=(), groups=(AGR, HOU), today=TODAY),
    "listed_none_overdue": ItemsListed(
        asked=ListItems(overdue=True), rows=(), groups=(AGR, HOU), today=TODAY
    ),
    "listed_none_due": ItemsListed(
        asked=ListItems(span=Span(end=date(2026, 12, 6))), rows=(), groups=(AGR,), today=TODAY
    ),
    "listed_none": ItemsListed(
        asked=ListItems(status=Status.ON_HOLD, kind=Kind.ACTION), rows=(), groups=(AGR,), today=TODAY
    ),
    "listed_narrowed": ItemsListed(
        asked=ListItems(
            groups=("AGR", "HOU"),
            side="CA",
            organisations=("SAGARPA",),
            priority=Priority.HIGH,
            lacks=Lack.DATE,
            subgroup="HOR",
            overdue=True,
            unread="for the tomatoes",
        ),
        rows=ROWS[1:],
        groups=(AGR, HOU),
        today=TODAY,
    ),
    "digest_shown": DigestShown(digest=DIGEST),
    "digest_whole": DigestShown(digest=DIGEST, whole=True),
    "help": HelpShown(group=AGR),
    "menu": MenuShown(group=AGR, mine_late=1, mine_due=3),
    "menu_idle": MenuShown(group=None, mine_late=0, mine_due=0),
    "move_asked": MoveAsked(item=MOVED, group=AGR, today=TODAY, words="some time"),
    "add_asked": AddAsked(kind=Kind.ACTION, title="Send the notes", group=AGR, groups=(AGR, HOU)),
    "add_asked_milestone": AddAsked(kind=Kind.MILESTONE, title="", group=None, groups=(AGR, HOU)),
    "group_asked": GroupAsked(command=ADDED, groups=(AGR, HOU)),
}
_REFUSED: Mapping[str, Outcome] = {
    f"refused_{trouble}": Refused(
        trouble=trouble,
        text="done AGR 12 <!channel>",
        item=None if trouble is Trouble.NO_SUCH_ITEM else ITEM,
        item_id=ItemId("AGR", 99),
        may=(ALICE, JUAN, DIEGO) if trouble is Trouble.MAY_NOT else (),
        guesses=(("done AGR-12", MarkDone(item=ITEM.id)),) if trouble is Trouble.NOT_UNDERSTOOD else (),
    )
    for trouble in Trouble
}
OUTCOMES: Mapping[str, Outcome] = {**_ANSWERED, **_REFUSED}

ANNOUNCEMENTS: Mapping[str, Announcement] = {
    "card": CardDue(item=ITEM, group=AGR, today=TODAY),
    "card_moved": CardDue(item=MOVED, group=AGR, today=TODAY),
    "card_done": CardDue(item=DONE, group=AGR, today=TODAY),
    "card_on_hold": CardDue(item=ON_HOLD, group=AGR, today=TODAY),
    "card_withdrawn": CardDue(item=replace(ITEM, status=Status.WITHDRAWN), group=AGR, today=TODAY),
    "card_tentative": CardDue(item=TENTATIVE, group=AGR, today=TODAY),
    "digest": DigestDue(digest=DIGEST),
    "digest_quiet": DigestDue(digest=QUIET),
    "milestone_late": MilestoneDue(nudged=NudgedItem(item=LATE, group=AGR, nudge=Nudge.LATE, today=TODAY)),
    "milestone_first_day": MilestoneDue(
        nudged=NudgedItem(item=MILESTONE, group=AGR, nudge=Nudge.FIRST_DAY, today=date(2027, 1, 1))
    ),
    "milestone_month_before": MilestoneDue(
        nudged=NudgedItem(item=MILESTONE, group=AGR, nudge=Nudge.MONTH_BEFORE, today=date(2027, 1, 1))
    ),
    "reminder": ReminderDue(
        person=ALICE,
        today=TODAY,
        items=(
            NudgedItem(
                item=an_item(due=on(date(2026, 12, 1))), group=AGR, nudge=Nudge.WEEK_BEFORE, today=TODAY
            ),
            NudgedItem(item=an_item(13, due=on(TODAY)), group=AGR, nudge=Nudge.ON_THE_DAY, today=TODAY),
            NudgedItem(item=LATE, group=AGR, nudge=Nudge.LATE, today=TODAY),
            NudgedItem(item=ON_HOLD, group=AGR, nudge=Nudge.REVIEW, today=TODAY),
        ),
    ),
    "assigned": AssignmentTold(person=ALICE, today=TODAY, items=((ITEM, AGR, JUAN),)),
    "assigned_several": AssignmentTold(
        person=ALICE, today=TODAY, items=((ITEM, AGR, JUAN), (an_item(1, group="HOU"), HOU, DIEGO))
    ),
}
