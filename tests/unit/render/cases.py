"""Every outcome and every announcement, by the name of its golden file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.commands import AddItem, Form, Lack, ListItems, MarkDone, MoveItem
from bot.domain.due import Span, month_of, on
from bot.domain.due import Step as Offset
from bot.domain.history import Change, RecordedChange, Verb
from bot.domain.item import Anchor, Item, ItemId, Kind, Part, Priority, Source, Status
from bot.domain.mute import EVERYTHING, Mute
from bot.domain.outcomes import (
    AddAsked,
    Announcement,
    AnswerShared,
    AskedItem,
    AssignmentTold,
    CardDue,
    ChangeUndone,
    ChannelClosed,
    ChannelSetUp,
    ChannelWelcomed,
    Digest,
    DigestDue,
    DigestShown,
    Doubt,
    FollowingChanged,
    FormAsked,
    GroupAsked,
    GroupState,
    HelpShown,
    HistoryShown,
    HomeShown,
    ItemAdded,
    ItemChanged,
    ItemDone,
    ItemMoved,
    ItemShown,
    ItemsListed,
    LeadsGone,
    ListedItem,
    MenuShown,
    MilestoneDue,
    News,
    Nudge,
    NudgedItem,
    Outcome,
    PartAsked,
    ProposalKept,
    ProposalsListed,
    ProposedItem,
    Refused,
    ReminderDue,
    ReminderPutOff,
    RemindersMuted,
    RemindersUnmuted,
    SettingsChanged,
    SettingsShown,
    SettledTold,
    SetUpAsked,
    SignedTold,
    SignOffDue,
    Step,
    SupportAnswered,
    SupportDue,
    SupportKept,
    TimelineDue,
    TimelineShown,
    Trouble,
)
from bot.domain.person import Channel, ChannelId, Language, Person
from bot.domain.proposal import Proposal, ProposalKind, ProposalState
from bot.domain.recurrence import Recurrence
from bot.domain.support import Support, SupportState
from bot.domain.timeline import Timeline
from tests.unit.render.world import (
    AGR,
    ALICE,
    DIEGO,
    DONE,
    HOU,
    JUAN,
    LATE,
    MARIE,
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
WEEKLY = replace(
    ITEM,
    title="Publish the minutes",
    due=on(date(2026, 11, 30)),
    recurrence=Recurrence.of_rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", date(2026, 11, 30)),
)
ANCHORED = replace(
    ITEM,
    due=on(date(2027, 12, 30)).said("six months after LAB-3"),
    anchor=Anchor(item=ItemId("LAB", 3), offset=Offset(months=6)),
)
LAST = replace(WEEKLY, recurrence=Recurrence.of_rule("FREQ=WEEKLY;BYDAY=MO;COUNT=1", date(2026, 11, 30)))
ADDED = AddItem(kind=Kind.ACTION, title=ITEM.title, due=ITEM.due, leads=(ALICE,))
TOGETHER = replace(ITEM, leads=(ALICE, JUAN))
HALF = TOGETHER.with_part(Part(by=ALICE, at=NOW, outcome="The standards were sent."))
CHANGED = {
    Verb.PART_DONE: HALF,
    Verb.ASSIGNED: replace(ITEM, leads=(JUAN, MARIE)),
    Verb.HELD: ITEM.held(reason="the funds are not there yet", review=date(2027, 5, 1)),
    Verb.REOPENED: ITEM,
    Verb.DROPPED: ITEM.dropped(at=NOW, reason="the ministry withdrew"),
    Verb.EDITED: replace(ITEM, title="Send both greenhouse standards to SAGARPA"),
    Verb.NOTED: ITEM,
    Verb.SKIPPED: replace(WEEKLY, due=on(date(2026, 12, 14))),
    Verb.STOPPED: replace(WEEKLY, recurrence=None),
}


TO_CLOSE = Proposal(
    number=7,
    item=MILESTONE.id,
    kind=ProposalKind.CLOSE,
    by=ALICE,
    at=NOW,
    outcome="Both industries signed it.",
    evidence="https://example.org/norm",
    asked=(MARIE, DIEGO),
)
TO_MOVE = replace(
    TO_CLOSE,
    number=8,
    kind=ProposalKind.MOVE,
    outcome="",
    evidence="",
    reason="the laboratory is shut",
    due=month_of(2027, 6),
    before=MILESTONE.due,
)
HALF_SIGNED = TO_MOVE.signed(MARIE, ("CA",), NOW)
SIGNED = HALF_SIGNED.signed(DIEGO, ("MX",), NOW).settled(ProposalState.APPROVED, DIEGO, NOW)
DECLINED = TO_CLOSE.settled(ProposalState.DECLINED, DIEGO, NOW, "the annex is missing")


def _proposed(proposal: Proposal) -> ProposedItem:
    return ProposedItem(proposal=proposal, item=MILESTONE, group=AGR)


def _kept(step: Step, proposal: Proposal = TO_CLOSE, **more: Any) -> ProposalKept:
    return ProposalKept(step=step, proposal=proposal, item=MILESTONE, group=AGR, **more)


def _recorded(number: int, verb: Verb, after: Item, *, undone_by: int | None = None) -> RecordedChange:
    before = None if verb is Verb.ADDED else ITEM
    note = "The room is booked." if verb in (Verb.NOTED, Verb.PART_DONE) else ""
    change = Change(item=ITEM.id, verb=verb, before=before, after=after, by=JUAN, at=NOW, note=note)
    return RecordedChange(number=number, change=change, undone_by=undone_by)


HISTORY = (
    _recorded(1, Verb.ADDED, ITEM),
    _recorded(2, Verb.MOVED, MOVED, undone_by=3),
    _recorded(3, Verb.UNDONE, ITEM),
    *(_recorded(number, verb, after) for number, (verb, after) in enumerate(CHANGED.items(), 4)),
    _recorded(12, Verb.FOLLOWED, ANCHORED),
    _recorded(12, Verb.DONE, DONE),
    _recorded(13, Verb.MOVED, MOVED),
    RecordedChange(
        number=14,
        change=replace(
            _recorded(14, Verb.DONE, DONE).change, by=DIEGO, proposer=ALICE, approvers=(MARIE, DIEGO)
        ),
    ),
)
NEWS = tuple(
    News(change=recorded.change, group=AGR)
    for recorded in HISTORY
    if recorded.change.verb in (Verb.MOVED, Verb.ASSIGNED, Verb.DONE)
)
MUTED = Person(
    id=ALICE,
    name="Alice",
    language=Language.EN,
    hour=8,
    mutes=(
        Mute(thing="AGR-12", until=date(2027, 5, 1)),
        Mute(thing="HOU"),
        Mute(thing=EVERYTHING, until=MONDAY),
    ),
)
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
    to_sign=1,
)


def _asked(state: SupportState) -> AskedItem:
    support = Support(group="HOU", by=ALICE, at=NOW)
    if state is not SupportState.ASKED:
        support = support.answered(
            state, MARIE, NOW, "the trainers are away" if state is SupportState.DECLINED else ""
        )
    return AskedItem(item=ITEM.with_support("HOU", support), group=AGR, asked=HOU, support=support)


TIMELINE = Timeline(groups=(AGR,), today=TODAY, milestones=(LATE, MILESTONE, TENTATIVE), left_out=1)
QUIET = Digest(group=AGR, day=MONDAY, week=MONDAY)

_ANSWERED: Mapping[str, Outcome] = {
    "added": ItemAdded(item=ITEM, group=AGR, change=41),
    "added_doubtful": ItemAdded(item=ITEM, group=AGR, change=41, doubts=(OTHER_READING,)),
    "added_unread": ItemAdded(item=NO_DATE, group=AGR, change=42, unread="by February 31"),
    "added_bare": ItemAdded(item=replace(NO_DATE, leads=()), group=AGR, change=42),
    "done": ItemDone(item=DONE, group=AGR, change=43),
    "done_again": ItemDone(
        item=WEEKLY.finished(at=NOW),
        group=AGR,
        change=43,
        following=replace(WEEKLY, id=ItemId("AGR", 13), due=on(date(2026, 12, 14))),
    ),
    "added_weekly": ItemAdded(item=WEEKLY, group=AGR, change=41),
    "channel_welcomed": ChannelWelcomed(group=None),
    "channel_known": ChannelWelcomed(group=AGR),
    "set_up_asked": SetUpAsked(
        groups=(replace(HOU, channel=None), replace(AGR, channel=ChannelId("C0AGR"))),
        zones=("America/Toronto", "UTC"),
    ),
    "channel_set_up": ChannelSetUp(group=HOU, is_new=True),
    "channel_moved": ChannelSetUp(group=AGR, moved=True),
    "shown_last_time": ItemShown(item=LAST, group=AGR),
    "shown_of_a_message": ItemShown(
        item=replace(
            ITEM,
            source=Source(
                channel=ChannelId("C0AGR"), ts="1.2", link="https://example.org/archives/C0AGR/p12"
            ),
        ),
        group=AGR,
    ),
    "add_asked_of_a_message": AddAsked(
        kind=Kind.ACTION,
        title="Send the notes",
        group=AGR,
        groups=(AGR, HOU),
        due=ITEM.due,
        leads=(JUAN,),
        organisations=("SAGARPA",),
        source=Source(channel=ChannelId("C0AGR"), ts="1.2"),
    ),
    "following": FollowingChanged(item=ITEM, group=AGR, follows=True),
    "following_no_longer": FollowingChanged(item=ITEM, group=AGR, follows=False),
    "shared": AnswerShared(shown=ItemShown(item=ITEM, group=AGR), by=JUAN),
    "listed_found": ItemsListed(
        asked=ListItems(words="greenhouse", everywhere=True), rows=ROWS, groups=(AGR, HOU), today=TODAY
    ),
    "listed_none_found": ItemsListed(
        asked=ListItems(words="solar", everywhere=True), rows=(), groups=(AGR, HOU), today=TODAY
    ),
    "settings": SettingsShown(person=MUTED),
    "settings_bare": SettingsShown(person=Person(id=ALICE, name="Alice", locale="fr-CA")),
    "settings_changed": SettingsChanged(person=MUTED, before=replace(MUTED, hour=9)),
    "muted": RemindersMuted(mute=Mute(thing="AGR-12"), today=TODAY),
    "muted_until": RemindersMuted(mute=Mute(thing="HOU", until=date(2027, 5, 1)), today=TODAY),
    "unmuted": RemindersUnmuted(thing="AGR"),
    "unmuted_in_part": RemindersUnmuted(thing="AGR-12", still=(Mute(thing=EVERYTHING, until=MONDAY),)),
    "moved": ItemMoved(item=MOVED, group=AGR, change=44, before=ITEM.due, doubts=(OTHER_READING,)),
    "moved_with_others": ItemMoved(
        item=MOVED, group=AGR, change=44, before=ITEM.due, followers=(ANCHORED, WEEKLY)
    ),
    "shown_anchored": ItemShown(item=ANCHORED, group=AGR),
    "shown_anchored_on_a_meeting": ItemShown(
        item=replace(ANCHORED, due=None, anchor=Anchor(meeting="Annual meeting", offset=Offset(days=-14))),
        group=AGR,
    ),
    "moved_first": ItemMoved(item=ITEM, group=AGR, change=45, before=None),
    "undone_added": ChangeUndone(item=replace(ITEM, status=Status.WITHDRAWN), group=AGR, verb=Verb.ADDED),
    "undone_done": ChangeUndone(item=ITEM, group=AGR, verb=Verb.DONE),
    "undone_several": ChangeUndone(item=ITEM, group=AGR, verb=Verb.DONE, others=(LATE, MOVED)),
    "undone_moved": ChangeUndone(item=ITEM, group=AGR, verb=Verb.MOVED),
    **{
        f"undone_{verb}": ChangeUndone(item=ITEM, group=AGR, verb=verb)
        for verb in (*CHANGED, Verb.FOLLOWED, Verb.UNDONE)
    },
    **{
        f"changed_{verb}": ItemChanged(
            item=after, group=AGR, change=46, verb=verb, before=ITEM, note="The room is booked."
        )
        for verb, after in CHANGED.items()
    },
    "history": HistoryShown(item=MOVED, group=AGR, changes=HISTORY),
    "shown": ItemShown(item=LATE, group=AGR),
    "shown_half_done": ItemShown(item=HALF, group=AGR),
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
    **{f"support_{state}": SupportKept(about=_asked(state), change=51) for state in SupportState},
    "support_shown": SupportKept(about=_asked(SupportState.ASKED), waits_for=(DIEGO, MARIE)),
    "support_taken_back": SupportKept(about=replace(_asked(SupportState.ASKED), support=None), change=52),
    "timeline_shown": TimelineShown(timeline=TIMELINE),
    "timeline_in_thread": TimelineShown(timeline=TIMELINE, in_thread=True),
    "timeline_empty": TimelineShown(timeline=replace(TIMELINE, milestones=())),
    "proposed_close": _kept(Step.PROPOSED, waits_for=(MARIE, DIEGO)),
    "proposed_move": _kept(
        Step.PROPOSED,
        TO_MOVE,
        waits_for=(DIEGO,),
        empty=("MX",),
        replaced=True,
        doubts=(Doubt(due=month_of(2027, 7), command=MoveItem(item=MILESTONE.id, due=month_of(2027, 7))),),
    ),
    "proposed_in_vain": _kept(Step.PROPOSED, empty=("CA", "MX")),
    "proposal_approved": _kept(Step.APPROVED, HALF_SIGNED, waits_for=(DIEGO,)),
    "proposal_declined": _kept(Step.DECLINED, DECLINED),
    "proposal_taken_back": _kept(Step.TAKEN_BACK, TO_CLOSE.settled(ProposalState.TAKEN_BACK, ALICE, NOW)),
    **{
        f"proposal_shown_{state}": _kept(Step.SHOWN, TO_CLOSE.settled(state, MARIE, NOW, "not yet"))
        for state in ProposalState
        if state is not ProposalState.OPEN
    },
    "proposals": ProposalsListed(
        to_sign=(_proposed(TO_CLOSE), _proposed(HALF_SIGNED)), own=(_proposed(TO_MOVE),)
    ),
    "proposals_many": ProposalsListed(
        to_sign=tuple(_proposed(replace(TO_CLOSE, number=number)) for number in range(20, 40))
    ),
    "proposals_none": ProposalsListed(to_sign=()),
    "decline_asked_of_one": FormAsked(
        form=Form.DECLINE, item=MILESTONE, group=AGR, today=TODAY, proposal=TO_CLOSE
    ),
    "menu_to_sign": MenuShown(group=AGR, mine_late=1, mine_due=0, to_sign=2),
    "help": HelpShown(group=AGR),
    "put_off": ReminderPutOff(
        item=LATE,
        group=AGR,
        today=TODAY,
        day=date(2026, 11, 30),
        offered=(date(2026, 11, 25), date(2026, 12, 1), date(2026, 12, 24)),
    ),
    "put_off_no_more": ReminderPutOff(item=LATE, group=AGR, today=TODAY, day=None),
    "menu": MenuShown(group=AGR, mine_late=1, mine_due=3),
    "menu_idle": MenuShown(group=None, mine_late=0, mine_due=0),
    **{
        f"{form}_asked": FormAsked(form=form, item=MOVED, group=AGR, today=TODAY, words="some time")
        for form in Form
    },
    "add_asked": AddAsked(kind=Kind.ACTION, title="Send the notes", group=AGR, groups=(AGR, HOU)),
    "add_asked_milestone": AddAsked(kind=Kind.MILESTONE, title="", group=None, groups=(AGR, HOU)),
    "part_asked": PartAsked(items=(TOGETHER, an_item(13, title="Weigh the parcels", leads=(ALICE, JUAN)))),
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

STATE = GroupState(group=AGR, open=14, late=2, this_week=3, no_lead=1, no_date=0, changed=MONDAY)
QUIET_STATE = GroupState(group=HOU, open=0, late=0, this_week=0, no_lead=0, no_date=0)
HOMES: Mapping[str, HomeShown] = {
    "member": HomeShown(
        person=MUTED,
        late=(LATE,),
        due=(an_item(13, due=on(date(2026, 11, 27)), title="Answer the questionnaire"),),
        coming=(MILESTONE, TENTATIVE),
        groups=(STATE, QUIET_STATE),
    ),
    "newcomer": HomeShown(person=Person(id=ALICE, name="Alice", locale="fr-CA"), is_visitor=True),
    "secretariat": HomeShown(
        person=Person(id=ALICE, name="Alice"), groups=(STATE, QUIET_STATE), is_secretariat=True
    ),
    "signing": HomeShown(
        person=Person(id=ALICE, name="Alice"),
        waiting=(_proposed(TO_CLOSE),),
        asked=(_asked(SupportState.ASKED),),
    ),
}

ANNOUNCEMENTS: Mapping[str, Announcement] = {
    "card": CardDue(item=ITEM, group=AGR, today=TODAY),
    "card_moved": CardDue(item=MOVED, group=AGR, today=TODAY),
    "card_done": CardDue(item=DONE, group=AGR, today=TODAY),
    "card_on_hold": CardDue(item=ON_HOLD, group=AGR, today=TODAY),
    "card_withdrawn": CardDue(item=replace(ITEM, status=Status.WITHDRAWN), group=AGR, today=TODAY),
    "card_half_done": CardDue(item=HALF, group=AGR, today=TODAY),
    "channel_archived": ChannelClosed(
        group=AGR, channel=Channel(id=ChannelId("C0AGR"), name="wg-agr", archived=True), today=TODAY
    ),
    "channel_lost": ChannelClosed(
        group=AGR, channel=Channel(id=ChannelId("C0AGR"), name="wg-agr", lost=True), today=TODAY
    ),
    "leads_gone": LeadsGone(person=JUAN, items=((LATE, AGR), (MILESTONE, AGR)), today=TODAY),
    "card_tentative": CardDue(item=TENTATIVE, group=AGR, today=TODAY),
    "sign_off_close": SignOffDue(proposed=_proposed(TO_CLOSE), person=MARIE, today=TODAY, may_sign=True),
    "sign_off_move": SignOffDue(
        proposed=_proposed(HALF_SIGNED), person=DIEGO, today=TODAY, may_sign=True, empty=("MX",)
    ),
    "sign_off_waiting": SignOffDue(proposed=_proposed(HALF_SIGNED), person=MARIE, today=TODAY),
    "sign_off_settled": SignOffDue(proposed=_proposed(SIGNED), person=MARIE, today=TODAY),
    "settled_declined": SettledTold(proposed=_proposed(DECLINED), today=TODAY),
    "settled_approved": SettledTold(proposed=_proposed(SIGNED), today=TODAY),
    "signed_move": SignedTold(proposed=_proposed(SIGNED), today=TODAY),
    "signed_own": SignedTold(
        proposed=_proposed(replace(TO_CLOSE, by=MARIE).signed(MARIE, ("CA",), NOW)), today=TODAY
    ),
    "digest": DigestDue(digest=DIGEST),
    **{
        f"support_{state}": SupportDue(
            about=_asked(state), today=TODAY, may_answer=state is SupportState.ASKED
        )
        for state in SupportState
    },
    **{
        f"support_told_{state}": SupportAnswered(about=_asked(state), today=TODAY)
        for state in (SupportState.ACCEPTED, SupportState.DECLINED)
    },
    "timeline": TimelineDue(timeline=TIMELINE),
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
    "reminder_news": ReminderDue(person=ALICE, today=TODAY, items=(), news=NEWS),
    "reminder_and_news": ReminderDue(
        person=ALICE,
        today=TODAY,
        items=(NudgedItem(item=an_item(13, due=on(TODAY)), group=AGR, nudge=Nudge.ON_THE_DAY, today=TODAY),),
        news=NEWS[:1],
    ),
    "reminder_of_a_chair": ReminderDue(
        person=ALICE,
        today=TODAY,
        items=(
            NudgedItem(item=LATE, group=AGR, nudge=Nudge.CHAIRS_ASKED, today=TODAY),
            NudgedItem(item=ITEM, group=AGR, nudge=Nudge.ASKED_FOR, today=TODAY),
        ),
    ),
    "assigned": AssignmentTold(person=ALICE, today=TODAY, items=((ITEM, AGR, JUAN),)),
    "assigned_several": AssignmentTold(
        person=ALICE, today=TODAY, items=((ITEM, AGR, JUAN), (an_item(1, group="HOU"), HOU, DIEGO))
    ),
}
