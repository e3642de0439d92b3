"""A turn: from what was said, pressed or filled in, through understanding and services, to an answer; one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from bot.domain.calendar import local_day
from bot.domain.commands import AddItem, MoveItem, NotUnderstood
from bot.domain.filled import FilledForm, FilledItem, FilledSettings, FilledSetUp, NewItem
from bot.domain.group import Directory, Group, Partnership
from bot.domain.item import Source
from bot.domain.outcomes import Doubt, ItemAdded, ItemMoved, Outcome, ProposalKept, Refused, Trouble
from bot.domain.person import ChannelId, DateOrder, Language, Names, PersonId, TeamId
from bot.domain.said import NOWHERE, Door, Heard, Invited, Opened, Pressed, Submitted
from bot.domain.scene import Scene
from bot.language.prefill import prefilled
from bot.language.understand import Ear, Opening, Reading, understand
from bot.language.unread import unread_date
from bot.ports import Books, Conflict, Ledger
from bot.render import ids
from bot.render.form_values import read_form
from bot.render.home import home_view, steps_view
from bot.render.message import Message, Reply
from bot.render.refusals import field_error
from bot.render.replies import Reader, reply
from bot.services.channels import welcome
from bot.services.desk import Desk
from bot.services.dispatch import carry_out
from bot.services.home import show_home
from bot.submissions import FieldRefused, command_of, field_refused

Said = Heard | Pressed | Submitted | Opened | Invited
"""What a turn is about."""
_TRIES = 5
"""How often a turn begins again when others change the same item at the same moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a turn answers, once it is committed. `errors` (of a form) are sentences by block id; with them nothing was
    changed and the form stays open. `again` says that this delivery was worked on before: there is nothing to say.
    """

    replies: tuple[Reply, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict)
    again: bool = False


class Conversation:
    """Takes turns. `now` is asked once a turn; `books` is where ledgers are opened."""

    def __init__(self, books: Books, now: Callable[[], datetime]) -> None:
        self._books = books
        self._now = now

    def hear(self, heard: Heard) -> Answer:
        """Answer words. The answer is handed out when what it says is committed; the same delivery is worked once.

        Raises whatever the database raises when it is out of reach; nothing is kept then.
        """
        return self._take_turn(heard, lambda turn: _hear(heard, turn))

    def press(self, pressed: Pressed) -> Answer:
        """Answer a button, as it stands today: it is authorised again, and an old one does no harm."""
        return self._take_turn(pressed, lambda turn: _on_home(_press(pressed, turn), pressed, turn))

    def submit(self, submitted: Submitted) -> Answer:
        """Answer a form; where a field cannot be read, with a sentence for it and with nothing changed."""
        return self._take_turn(submitted, lambda turn: _on_home(_submit(submitted, turn), submitted, turn))

    def welcome(self, invited: Invited) -> Answer:
        """What whoever invited the bot to a channel is told."""
        return self._take_turn(invited, lambda turn: _welcome(invited, turn))

    def open_home(self, opened: Opened) -> Answer:
        """What the person's Home tab shows."""
        return self._take_turn(opened, _at_home)

    def _take_turn(self, said: Said, work: Callable[[_Turn], Answer]) -> Answer:
        now = self._now()
        for _ in range(_TRIES):
            try:
                with self._books.open(said.team) as ledger:
                    if not ledger.claim(said.delivery, now=now):
                        return Answer(again=True)
                    answer = work(_Turn(said=said, now=now, ledger=ledger))
                    if answer.errors:
                        raise _SentBack(answer)
                    return answer
            except _SentBack as back:
                return back.answer
            except Conflict:
                # Somebody else changed the item between our reading and writing it: decide again on what is there now.
                continue
        raise Conflict


class _SentBack(Exception):
    """A form goes back with errors: not even the claim is kept, since it may be sent again just as it is."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    """One turn in hand: what came in, its moment, and the open ledger."""

    said: Said
    now: datetime
    ledger: Ledger


_OPENINGS = {
    Door.ACTION: Opening.ACTION,
    Door.MILESTONE: Opening.MILESTONE,
    Door.OVERDUE: Opening.OVERDUE,
}


def _hear(heard: Heard, turn: _Turn) -> Answer:
    directory = turn.ledger.directory()
    if directory is None:
        return _not_set_up(heard.speaker)
    ear = _ear(turn, directory, heard.channel)
    if heard.door is Door.SHORTCUT:
        return _ask_to_add(heard, turn, directory, ear)
    reading = understand(heard.text, _OPENINGS.get(heard.door, Opening.ASK), ear)
    scene = Scene(
        speaker=heard.speaker,
        channel=heard.channel,
        now=turn.now,
        language=reading.language,
        direct=heard.direct,
        thread=heard.thread,
        origin=heard.door,
        source=heard.source,
    )
    desk = Desk(scene=scene, ledger=turn.ledger, directory=directory)
    return Answer(replies=tuple(_all_replies((reading, *reading.more), desk, ear)))


def _ask_to_add(heard: Heard, turn: _Turn, directory: Directory, ear: Ear) -> Answer:
    """The form for a new item, filled with what a message says that somebody points at."""
    said_at = datetime.fromtimestamp(float(heard.source.ts), UTC) if heard.source else turn.now
    command = prefilled(heard.text, replace(ear, now=said_at))
    desk = _desk_of(turn, directory, heard.channel, origin=heard.door, source=heard.source)
    return _answer(carry_out(command, desk), desk)


def _all_replies(readings: Iterable[Reading], desk: Desk, ear: Ear) -> Iterator[Reply]:
    """What each of the things that were said comes to; together they are one change to take back."""
    for reading in readings:
        outcome = carry_out(reading.command, desk)
        yield from _answer(_with_guesses(_with_doubts(outcome, reading), reading, ear), desk).replies
        if desk.cause is None:
            desk = replace(desk, cause=getattr(outcome, "change", None))


def _press(pressed: Pressed, turn: _Turn) -> Answer:
    directory = turn.ledger.directory()
    if directory is None:
        return _not_set_up(pressed.speaker)
    command = ids.read_command(pressed.action_id, pressed.value)
    desk = _desk_of(turn, directory, pressed.channel, origin="button")
    if command is None:
        return _answer(Refused(trouble=Trouble.NOT_UNDERSTOOD), desk)
    if isinstance(command, AddItem) and not _is_first_pick(pressed, turn):
        return Answer(again=True)
    return _answer(carry_out(command, desk), desk)


def _welcome(invited: Invited, turn: _Turn) -> Answer:
    directory = turn.ledger.directory()
    if directory is None:
        return _not_set_up(invited.speaker)
    desk = _desk_of(turn, directory, invited.channel, origin="invitation")
    return _answer(welcome(desk), desk)


def _is_first_pick(pressed: Pressed, turn: _Turn) -> bool:
    """Whether this is the first of the buttons "for which group?" to be pressed: one sentence makes one item."""
    asked = f"asked:{pressed.channel}:{pressed.message}"
    return not pressed.message or turn.ledger.claim(asked, now=turn.now)


def _submit(submitted: Submitted, turn: _Turn) -> Answer:
    directory = turn.ledger.directory()
    if directory is None:
        return _not_set_up(submitted.speaker)
    filled = read_form(submitted.form, submitted.metadata, submitted.values)
    source = filled.source if isinstance(filled, NewItem) else None
    desk = _desk_of(turn, directory, submitted.channel, origin="form", source=source)
    if filled is None:
        return _answer(Refused(trouble=Trouble.NOT_UNDERSTOOD), desk)
    group = _group_of(filled, directory)
    asked = command_of(
        filled, _ear(turn, directory, group.channel if group and group.channel else desk.scene.channel)
    )
    if isinstance(asked, FieldRefused):
        return _at_field(asked, desk)
    outcome = carry_out(asked, desk)
    refused = field_refused(asked, outcome)
    return _at_field(refused, desk) if refused else _answer(outcome, desk)


def _at_field(refused: FieldRefused, desk: Desk) -> Answer:
    return Answer(errors={refused.field: field_error(refused.refused, _reader(desk))})


def _at_home(turn: _Turn, news: Message | None = None) -> Answer:
    """The Home tab as it stands now: the directory is asked for again, since the turn may have changed it."""
    directory = turn.ledger.directory()
    if directory is None:
        return Answer(replies=(Reply(home=steps_view()),))
    desk = _desk_of(turn, directory, NOWHERE, origin="home")
    return Answer(replies=(Reply(home=home_view(show_home(desk), _reader(desk), news)),))


def _on_home(answer: Answer, said: Pressed | Submitted, turn: _Turn) -> Answer:
    """The answer on the Home tab, where it was asked for there; a form is opened over it."""
    is_form = any(reply.form for reply in answer.replies)
    if not said.at_home or answer.errors or answer.again or is_form:
        return answer
    return _at_home(turn, next((reply.message for reply in answer.replies), None))


def _group_of(filled: FilledForm, directory: Directory) -> Group | None:
    if isinstance(filled, FilledSettings | FilledSetUp):
        return None
    code = filled.item.group if isinstance(filled, FilledItem) else filled.group
    return directory.groups.get(code) if code else None


def _ear(turn: _Turn, directory: Directory, channel: ChannelId) -> Ear:
    speaker = turn.said.speaker
    group = directory.group_of_channel.get(channel)
    return Ear(
        now=turn.now,
        timezone=group.timezone if group else directory.timezone_of(speaker),
        language=_language_of(directory, speaker, channel),
        order=_date_order(directory, speaker, group),
        groups=directory.partnership.groups,
        people=directory.names,
        sides=directory.partnership.sides,
        speaker=speaker,
        group=group.code if group else None,
    )


def _language_of(directory: Directory, speaker: PersonId, channel: ChannelId) -> Language:
    """The person's language, else the channel's first, else English."""
    person = directory.people.get(speaker)
    group = directory.group_of_channel.get(channel)
    return (person and person.speaks()) or (group.languages[0] if group else Language.EN)


def _date_order(directory: Directory, speaker: PersonId, group: Group | None) -> DateOrder:
    """What the speaker's side or the group has set; else by asking, which each language answers in its own way."""
    side = directory.side_of(speaker)
    return (side and side.dates) or (group and group.dates) or DateOrder.ASK


def _desk_of(
    turn: _Turn, directory: Directory, channel: ChannelId, *, origin: str, source: Source | None = None
) -> Desk:
    said = turn.said
    scene = Scene(
        speaker=said.speaker,
        channel=channel,
        now=turn.now,
        language=_language_of(directory, said.speaker, channel),
        direct=channel[:1] not in {"C", "G"},
        origin=origin,
        source=source,
    )
    return Desk(scene=scene, ledger=turn.ledger, directory=directory)


def _with_doubts(outcome: Outcome, reading: Reading) -> Outcome:
    """The outcome with the other dates that the words could have meant, each as a command that moves the item there."""
    if not isinstance(outcome, ItemAdded | ItemMoved | ProposalKept):
        return outcome
    item = outcome.item.id
    reason = reading.command.reason if isinstance(reading.command, MoveItem) else ""
    doubts = tuple(
        Doubt(due=other.due, command=MoveItem(item=item, due=other.due, reason=reason))
        for other in reading.others
        if other.due
    )
    if isinstance(outcome, ItemAdded) and outcome.item.due is None:
        return replace(outcome, doubts=doubts, unread=unread_date(outcome.item.title))
    return replace(outcome, doubts=doubts)


def _with_guesses(outcome: Outcome, reading: Reading, ear: Ear) -> Outcome:
    """The refusal with what may have been meant, as a command to press."""
    meant = reading.command
    if not isinstance(outcome, Refused) or not isinstance(meant, NotUnderstood) or not meant.guess:
        return outcome
    guess = understand(meant.guess, Opening.ASK, ear).command
    return replace(outcome, guesses=((meant.guess, guess),))


def _reader(desk: Desk) -> Reader:
    scene = desk.scene
    return Reader(
        language=scene.language,
        directory=desk.directory,
        today=local_day(scene.now, desk.here.timezone) if desk.here else desk.personal_day(),
        person=scene.speaker,
        shares=bool(scene.channel) and not scene.direct,
    )


def _answer(outcome: Outcome, desk: Desk) -> Answer:
    return Answer(replies=reply(outcome, _reader(desk)))


def _not_set_up(speaker: PersonId) -> Answer:
    directory = Directory(partnership=Partnership(team=TeamId(""), names=Names(en="", es="", fr="")))
    reader = Reader(language=Language.EN, directory=directory, today=date.min, person=speaker)
    return Answer(replies=reply(Refused(trouble=Trouble.NOT_SET_UP), reader))
