"""From outcomes to answers: what the asker reads, in their own language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.domain.commands import AskFor, AskToAdd, Form, UndoChange
from bot.domain.group import Group
from bot.domain.history import SUPPORT_ANSWERS, Verb
from bot.domain.item import Item, Status
from bot.domain.outcomes import (
    AddAsked,
    AnswerShared,
    ChangeUndone,
    ChannelSetUp,
    ChannelWelcomed,
    DigestShown,
    Doubt,
    FollowingChanged,
    FormAsked,
    GroupAsked,
    HelpShown,
    HistoryShown,
    ItemAdded,
    ItemChanged,
    ItemDone,
    ItemMoved,
    ItemShown,
    ItemsListed,
    MenuShown,
    Outcome,
    PartAsked,
    ProposalKept,
    ProposalsListed,
    Refused,
    ReminderPutOff,
    RemindersMuted,
    RemindersUnmuted,
    SettingsChanged,
    SettingsShown,
    SetUpAsked,
    SupportKept,
    TimelineShown,
)
from bot.domain.person import PersonId
from bot.render.blocks import actions, button, context, message, plain, section
from bot.render.card import (
    CHANGEABLE,
    CardBody,
    Shown,
    card_body,
    card_buttons,
    edited,
    leads,
    note,
    person_name,
    title_line,
)
from bot.render.cut import cut, one_line, size
from bot.render.digest import digest_message
from bot.render.following import following_message
from bot.render.forms import add_form, item_form
from bot.render.help import help_message, menu_message
from bot.render.history import history_message
from bot.render.later import put_off
from bot.render.lists import items_listed
from bot.render.message import Json, Message, Reply
from bot.render.own_settings import settings_answer, settings_form, settings_message
from bot.render.parts import part_asked, whole_button
from bot.render.reader import Reader
from bot.render.refusals import refusal
from bot.render.set_up import set_up_form, set_up_message, set_up_offered, welcome_message
from bot.render.sharing import SharedAnswer, shared_message, with_share
from bot.render.signoff import kept_message, listed_message
from bot.render.support import support_kept
from bot.render.timeline import timeline_shown
from bot.render.voice import Tongue, Voice

FOLLOWERS_SHOWN = 1_000
BUTTONS_BUDGET = 10_500
"""Characters that the buttons of one message may take."""

__all__ = ["Reader", "reply"]


def reply(outcome: Outcome, reader: Reader) -> tuple[Reply, ...]:
    """The answer, for the asker alone. What was done, and what is shown whole, takes the place of what was pressed."""
    match outcome:
        case FormAsked():
            return (Reply(form=item_form(outcome, reader), message=_form_asked(outcome, reader)),)
        case AddAsked():
            return (Reply(form=add_form(outcome, reader), message=_add_asked(outcome, reader)),)
        case SetUpAsked():
            return (Reply(form=set_up_form(outcome, reader), message=set_up_offered(reader)),)
        case SettingsShown():
            return (Reply(form=settings_form(outcome, reader), message=settings_message(outcome, reader)),)
        case ItemAdded() | ItemDone() | ItemMoved() | ItemChanged() | ChangeUndone() | ProposalKept():
            return (Reply(message=_change(outcome, reader), replaces=True),)
        case SupportKept():
            return (Reply(message=support_kept(outcome, reader), replaces=True),)
        case ReminderPutOff():
            return (Reply(message=put_off(outcome, reader), replaces=True),)
        case SettingsChanged() | RemindersMuted() | RemindersUnmuted():
            return (Reply(message=settings_answer(outcome, reader), replaces=True),)
        case FollowingChanged():
            return (Reply(message=following_message(outcome, reader), replaces=True),)
        case ItemShown() | HistoryShown() | ItemsListed() | DigestShown():
            answer = with_share(_shown_alone(outcome, reader), outcome, reader)
            return (Reply(message=answer, replaces=_is_whole(outcome)),)
        case AnswerShared():
            answer = shared_message(_shown_alone(outcome.shown, reader), outcome, reader)
            return (Reply(message=answer, ephemeral=False),)
    return (Reply(message=_answer(outcome, reader)),)


def _change(
    outcome: ItemAdded | ItemDone | ItemMoved | ItemChanged | ChangeUndone | ProposalKept, reader: Reader
) -> Message:
    match outcome:
        case ProposalKept():
            return kept_message(outcome, reader, _readings(outcome.doubts, reader))
        case ItemAdded():
            return _added(outcome, reader)
        case ItemDone():
            return _done(outcome, reader)
        case ItemMoved():
            return _moved(outcome, reader)
        case ItemChanged():
            return _changed(
                _changed_opening(outcome, reader), outcome, reader, more=_for_all(outcome, reader)
            )
        case ChangeUndone():
            return _undone(outcome, reader)


def _shown_alone(outcome: SharedAnswer, reader: Reader) -> Message:
    """What can be shown to one, and to all."""
    match outcome:
        case ItemShown():
            return _shown(outcome, reader)
        case HistoryShown():
            return history_message(outcome, reader)
        case ItemsListed():
            return items_listed(outcome, reader.directory, reader.person, reader.tongue)
        case DigestShown():
            return digest_message(outcome.digest, reader.directory, _voice(reader), whole=outcome.whole)


def _is_whole(outcome: SharedAnswer) -> bool:
    """Whether it is the rest of what was shown in part, and takes its place."""
    return (isinstance(outcome, DigestShown) and outcome.whole) or (
        isinstance(outcome, ItemsListed) and outcome.asked.whole
    )


def _answer(
    outcome: (
        ProposalsListed
        | TimelineShown
        | HelpShown
        | MenuShown
        | Refused
        | PartAsked
        | GroupAsked
        | ChannelWelcomed
        | ChannelSetUp
    ),
    reader: Reader,
) -> Message:
    match outcome:
        case ChannelWelcomed():
            return welcome_message(outcome, reader)
        case ChannelSetUp():
            return set_up_message(outcome, reader)
        case ProposalsListed():
            return listed_message(outcome, reader)
        case TimelineShown():
            return timeline_shown(outcome, reader.tongue)
        case HelpShown():
            return help_message(outcome, reader)
        case MenuShown():
            return menu_message(outcome, reader)
        case Refused():
            return refusal(outcome, reader)
        case PartAsked():
            return part_asked(outcome, reader)
        case GroupAsked():
            return _group_asked(outcome, reader)


def _voice(reader: Reader) -> Voice:
    return Voice(tongues=(reader.tongue,))


def _card(item: Item, group: Group, reader: Reader) -> CardBody:
    shown = Shown(item=item, group=group, directory=reader.directory, today=reader.today)
    return card_body(shown, _voice(reader))


def _added(outcome: ItemAdded, reader: Reader) -> Message:
    opening = reader.tongue.text(
        "added.opening", id=outcome.item.id, group=reader.tongue.name(outcome.group.names)
    )
    if outcome.unread.strip():
        unread = reader.tongue.text("added.unread", words=note(outcome.unread))
        opening = f"{opening} {unread}"
    change = button(
        reader.tongue.text("button.move"),
        AskFor(form=Form.MOVE, item=outcome.item.id),
        about=title_line(outcome.item),
    )
    return _changed(opening, outcome, reader, more=(change,))


def _moved(outcome: ItemMoved, reader: Reader) -> Message:
    tongue, due = reader.tongue, outcome.item.due
    values = {"id": outcome.item.id, "due": tongue.due(due) if due else "–"}
    if outcome.before is None:
        opening = tongue.text("moved.first", **values)
    else:
        opening = tongue.text("moved.opening", **values, before=tongue.due(outcome.before))
    if outcome.followers:
        along = "; ".join(f"{item.id}, {tongue.due(item.due)}" for item in outcome.followers if item.due)
        followers = tongue.text("moved.followers", items=cut(along, FOLLOWERS_SHOWN))
        opening = f"{opening} {followers}"
    if outcome.untied:
        untied = tongue.text("moved.untied", what=outcome.untied.item or note(outcome.untied.meeting))
        opening = f"{opening} {untied}"
    return _changed(opening, outcome, reader)


def _done(outcome: ItemDone, reader: Reader) -> Message:
    opening = reader.tongue.text("done.opening", id=outcome.item.id)
    following = outcome.following
    if following and following.due:
        again = reader.tongue.text("done.following", id=following.id, due=reader.tongue.due(following.due))
        opening = f"{opening} {again}"
    return _changed(opening, outcome, reader)


def _changed_opening(outcome: ItemChanged, reader: Reader) -> str:
    """ "AGR-12 is led by Alice (Canada) now."."""
    shown = Shown(item=outcome.item, group=outcome.group, directory=reader.directory, today=reader.today)
    said = edited(outcome.before, outcome.item) if outcome.verb is Verb.EDITED else outcome.verb
    return reader.tongue.text(
        f"changed.{said}",
        id=outcome.item.id,
        who=leads(shown, reader.tongue) or "–",
        before=note(outcome.before.title),
        due=reader.tongue.due(outcome.item.due) if outcome.item.due else "–",
        note=note(outcome.note),
        place=note(outcome.item.place),
        waits_for=_names(outcome.item.waits_for, reader) or "–",
    )


def _names(people: Iterable[PersonId], reader: Reader) -> str:
    return ", ".join(person_name(reader.directory, person, reader.tongue) for person in people)


def _for_all(outcome: ItemChanged, reader: Reader) -> tuple[Json, ...]:
    """Where one of several leads has said that their part is done: the others need not, if whoever reads may say so."""
    if outcome.verb is not Verb.PART_DONE:
        return ()
    return tuple(whole_button(outcome.item, outcome.group, reader, about=title_line(outcome.item)))


def _changed(
    opening: str,
    outcome: ItemAdded | ItemDone | ItemMoved | ItemChanged,
    reader: Reader,
    *,
    more: tuple[Json, ...] = (),
) -> Message:
    """What was done, the item as it stands now, other readings of what was said, and the way back."""
    card = _card(outcome.item, outcome.group, reader)
    doubts = () if isinstance(outcome, ItemDone | ItemChanged) else outcome.doubts
    spoken = [opening, *_doubts_said(outcome.item, doubts, reader)]
    undo = button(
        reader.tongue.text("button.undo"), UndoChange(change=outcome.change), about=title_line(outcome.item)
    )
    blocks = (
        section(plain(" ".join(spoken))),
        *card.blocks,
        *actions([*_readings(doubts, reader), undo, *more]),
    )
    return message(" ".join((*spoken, card.sentences[reader.tongue])), blocks)


def _doubts_said(item: Item, doubts: tuple[Doubt, ...], reader: Reader) -> Iterator[str]:
    """The date as it was read, said aloud, and the others that were possible."""
    others = [reader.tongue.due(doubt.due) for doubt in doubts if doubt.due]
    if others and item.due:
        yield reader.tongue.text("doubt.read", due=reader.tongue.due(item.due), others="; ".join(others))


def _readings(doubts: tuple[Doubt, ...], reader: Reader) -> Iterator[Json]:
    for doubt in doubts:
        if doubt.command and doubt.due:
            yield button(reader.tongue.text("button.rather", due=reader.tongue.due(doubt.due)), doubt.command)


def _undone(outcome: ChangeUndone, reader: Reader) -> Message:
    tongue, card = reader.tongue, _card(outcome.item, outcome.group, reader)
    values = {"id": outcome.item.id, "title": note(outcome.item.title)}
    opening = tongue.text(f"undone.{outcome.verb}", **values)
    if others := ", ".join(dict.fromkeys(str(item.id) for item in reversed(outcome.others))):
        also = tongue.text("undone.others", items=cut(others, FOLLOWERS_SHOWN))
        opening = f"{opening} {also}"
    # Of another group's item no more is told than was.
    is_told = outcome.verb is Verb.ADDED or outcome.verb in SUPPORT_ANSWERS
    if is_told or outcome.item.status is Status.WITHDRAWN:
        return message(opening, [section(plain(opening))])
    blocks = (
        section(plain(opening)),
        *card.blocks,
        *actions(card_buttons(outcome.item, tongue)),
    )
    return message(f"{opening} {card.sentences[tongue]}", blocks)


def _shown(outcome: ItemShown, reader: Reader) -> Message:
    card = _card(outcome.item, outcome.group, reader)
    buttons = card_buttons(outcome.item, reader.tongue, primary=outcome.item.status in CHANGEABLE)
    return message(card.sentences[reader.tongue], (*card.blocks, *actions(buttons)))


def _form_asked(outcome: FormAsked, reader: Reader) -> Message:
    asked = reader.tongue.text(f"asked.{outcome.form}", id=outcome.item.id)
    number = outcome.proposal.number if outcome.proposal else None
    group = outcome.asked.code if outcome.asked else None
    again = AskFor(form=outcome.form, item=outcome.item.id, proposal=number, group=group)
    return _form_offered(asked, again, reader)


def _add_asked(outcome: AddAsked, reader: Reader) -> Message:
    group = outcome.group.code if outcome.group else None
    again = AskToAdd(
        kind=outcome.kind,
        title=outcome.title,
        group=group,
        words=outcome.words,
        due=outcome.due,
        leads=outcome.leads,
        organisations=outcome.organisations,
        place=outcome.place,
    )
    return _form_offered(reader.tongue.text("trouble.title_missing"), again, reader)


def _form_offered(sentence: str, command: AskFor | AskToAdd, reader: Reader) -> Message:
    """What is said where a form cannot be opened by itself: Slack opens one only for a command or a button."""
    open_form = button(reader.tongue.text("button.open_form"), command)
    return message(sentence, [section(plain(sentence)), *actions([open_form])])


def _group_asked(outcome: GroupAsked, reader: Reader) -> Message:
    tongue, title, due = reader.tongue, one_line(outcome.command.title), outcome.command.due
    kept = f"{title} · {tongue.text('card.due', due=tongue.due(due))}" if due else title
    opening = tongue.text("group.asked")
    buttons = _group_buttons(outcome, tongue)
    blocks = [section(plain(opening)), section(plain(kept)), *actions(buttons)]
    if len(buttons) < len(outcome.groups):
        blocks.append(context([tongue.text("group.others")]))
    names = ", ".join(tongue.name(group.names) for group in outcome.groups)
    return message(tongue.text("group.asked_in_full", title=note(title), groups=names), blocks)


def _group_buttons(outcome: GroupAsked, tongue: Tongue) -> list[Json]:
    """A button for each group, as many as a message holds: each carries the whole item."""
    each = [
        button(tongue.name(group.names), replace(outcome.command, group=group.code))
        for group in outcome.groups
    ]
    cost = max(size(json.dumps(element, ensure_ascii=False)) for element in each)
    return each[: BUTTONS_BUDGET // cost]
