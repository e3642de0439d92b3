"""From announcements to messages: what is said without anybody having asked just now."""

from __future__ import annotations

from bot.domain.group import Directory
from bot.domain.outcomes import (
    Announcement,
    AssignmentTold,
    CardDue,
    ChannelClosed,
    DigestDue,
    LeadsGone,
    MilestoneDue,
    ReminderDue,
    SettledTold,
    SignedTold,
    SignOffDue,
    SupportAnswered,
    SupportDue,
    TimelineDue,
)
from bot.domain.person import Language
from bot.render.card import public_card
from bot.render.digest import digest_message
from bot.render.message import Message
from bot.render.news import channel_closed, leads_gone
from bot.render.reader import Reader
from bot.render.reminders import assignment, milestone, reminder
from bot.render.signoff import settled_message, sign_off_message, signed_message
from bot.render.support import support_answer_message, support_message
from bot.render.timeline import timeline_message
from bot.render.voice import Voice


def announce(announcement: Announcement, reader: Reader, languages: tuple[Language, ...]) -> Message:
    """The message: to a person in the reader's language, to a channel in these, the main one first."""
    public = Voice.of(*languages or (reader.language,))
    match announcement:
        case CardDue():
            return public_card(announcement, reader.directory, public)
        case DigestDue():
            return digest_message(announcement.digest, reader.directory, public, in_channel=True)
        case TimelineDue(timeline=timeline):
            return timeline_message(timeline, public)
        case MilestoneDue():
            return milestone(announcement, reader.directory, public)
        case SignedTold():
            return signed_message(announcement, reader.directory, public)
        case SupportAnswered():
            return support_answer_message(announcement, reader.directory, public)
        case _:
            return _to_person(announcement, reader.directory, Voice.of(reader.language))


def _to_person(
    announcement: ReminderDue
    | AssignmentTold
    | SignOffDue
    | SettledTold
    | SupportDue
    | ChannelClosed
    | LeadsGone,
    directory: Directory,
    voice: Voice,
) -> Message:
    match announcement:
        case ReminderDue():
            return reminder(announcement, directory, voice)
        case AssignmentTold():
            return assignment(announcement, directory, voice)
        case SignOffDue():
            return sign_off_message(announcement, directory, voice)
        case SettledTold():
            return settled_message(announcement, directory, voice)
        case SupportDue():
            return support_message(announcement, directory, voice)
        case ChannelClosed():
            return channel_closed(announcement, voice)
        case LeadsGone():
            return leads_gone(announcement, directory, voice)
