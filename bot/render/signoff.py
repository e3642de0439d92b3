"""Proposals in words: who proposes what, who has signed, how it ended; and the buttons to sign or refuse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.domain.commands import ApproveProposal, AskFor, Form, TakeBackProposal
from bot.domain.group import Directory
from bot.domain.outcomes import (
    ProposalKept,
    ProposalsListed,
    ProposedItem,
    SettledTold,
    SignedTold,
    SignOffDue,
    Step,
)
from bot.domain.person import PersonId
from bot.domain.proposal import Proposal, ProposalState
from bot.render.blocks import actions, button, context, message, plain, section
from bot.render.card import Shown, card_body, card_buttons, note, person_name, title_line
from bot.render.cut import cut
from bot.render.message import Json, Message
from bot.render.reader import Reader
from bot.render.voice import Tongue, Voice

LISTED = 12
"""So many proposals are shown with buttons; each takes three blocks."""
NAMES_SHOWN = 600


def kept_message(kept: ProposalKept, reader: Reader, readings: Iterable[Json]) -> Message:
    """The answer to whoever proposed, signed, refused, took back, or pressed an old button."""
    tongue = reader.tongue
    one = ProposedItem(proposal=kept.proposal, item=kept.item, group=kept.group)
    said = " ".join(filter(None, _of_step(kept, one, reader)))
    card = card_body(_shown(one, reader.directory, reader), Voice(tongues=(tongue,)))
    buttons = [*readings, *_buttons_after(kept, reader)]
    return message(
        f"{said} {card.sentences[tongue]}", (section(plain(said)), *card.blocks, *actions(buttons))
    )


def listed_message(listed: ProposalsListed, reader: Reader) -> Message:
    """What waits for the reader's signature, each with its buttons; then what the reader proposed."""
    tongue, directory = reader.tongue, reader.directory
    opening = (
        tongue.count("menu.to_sign", len(listed.to_sign)) if listed.to_sign else tongue.text("signoff.none")
    )
    lines, blocks = [opening], [section(plain(opening))]
    for one in listed.to_sign[:LISTED]:
        lines.append(_told(one, directory, tongue))
        blocks += _row(one, directory, tongue, _sign_buttons(one, tongue))
    if listed.own:
        own = tongue.count("signoff.own", len(listed.own))
        lines.append(own)
        blocks.append(section(plain(own)))
    for one in listed.own[: LISTED - len(listed.to_sign[:LISTED])]:
        lines.append(_told(one, directory, tongue))
        blocks += _row(one, directory, tongue, [_take_back(one.proposal, tongue)])
    return message("\n".join(lines), blocks)


def proposals_to_sign(waiting: Iterable[ProposedItem], reader: Reader) -> Iterator[Json]:
    """Proposals that wait for the reader's signature, each with its buttons."""
    for one in waiting:
        yield from _row(one, reader.directory, reader.tongue, _sign_buttons(one, reader.tongue))


def sign_off_message(due: SignOffDue, directory: Directory, voice: Voice) -> Message:
    """A proposal for somebody who may sign it: with buttons as long as their signature is wanted."""
    tongue, one = voice.first, due.proposed
    empty = _empty(due.empty, directory, tongue) if due.may_sign else ""
    said = " ".join(filter(None, (_told(one, directory, tongue), *_state(one, directory, tongue), empty)))
    buttons = (
        _sign_buttons(one, tongue)
        if due.may_sign
        else []
        if one.proposal.is_open
        else card_buttons(one.item, tongue)
    )
    return _with_card(said, one, due, directory, voice, buttons)


def settled_message(told: SettledTold, directory: Directory, voice: Voice) -> Message:
    """How a proposal ended, for whoever made it."""
    tongue, one = voice.first, told.proposed
    opening = tongue.text(f"settled.{one.proposal.kind}", id=one.item.id)
    said = " ".join((opening, *_state(one, directory, tongue)))
    return _with_card(said, one, told, directory, voice, card_buttons(one.item, tongue))


def signed_message(told: SignedTold, directory: Directory, voice: Voice) -> Message:
    """What was signed off, in one sentence a language, for the thread of the card."""
    proposal = told.proposed.proposal
    # Where one signature is enough, a co-chair's own word is both.
    own = "_own" if proposal.approvers == (proposal.by,) else ""

    def sentence(tongue: Tongue) -> str:
        return tongue.text(
            f"signed.{proposal.kind}{own}",
            id=proposal.item,
            who=_names(proposal.approvers, directory, tongue),
            proposer=person_name(directory, proposal.by, tongue),
            due=tongue.due(proposal.due) if proposal.due else "–",
        )

    return message(voice.say(sentence), [section(plain("\n".join(voice.each(sentence))))])


def _with_card(
    said: str,
    one: ProposedItem,
    told: SignOffDue | SettledTold,
    directory: Directory,
    voice: Voice,
    buttons: list[Json],
) -> Message:
    shown = Shown(item=one.item, group=one.group, directory=directory, today=told.today)
    card = card_body(shown, voice)
    text = f"{said} {card.sentences[voice.first]}"
    return message(text, (section(plain(said)), *card.blocks, *actions(buttons)))


def _told(one: ProposedItem, directory: Directory, tongue: Tongue) -> str:
    """ "Alice (Canada) proposes to close AGR-12. Outcome: both were sent."."""
    return " ".join(_proposed(one.proposal, directory, tongue))


def _proposed(proposal: Proposal, directory: Directory, tongue: Tongue) -> Iterator[str]:
    who = person_name(directory, proposal.by, tongue)
    due = tongue.due(proposal.due) if proposal.due else "–"
    yield tongue.text(f"signoff.{proposal.kind}", who=who, id=proposal.item, due=due)
    if proposal.outcome:
        yield tongue.text("signoff.outcome", outcome=note(proposal.outcome))
    if proposal.evidence:
        yield tongue.text("signoff.evidence", link=note(proposal.evidence))
    if proposal.reason:
        yield tongue.text("signoff.reason", reason=note(proposal.reason))


def _state(one: ProposedItem, directory: Directory, tongue: Tongue) -> Iterator[str]:
    """Who has signed so far, or how it ended."""
    proposal = one.proposal
    who = person_name(directory, proposal.settled_by or proposal.by, tongue)
    if proposal.state is ProposalState.APPROVED or (proposal.is_open and proposal.approvals):
        signed = _names(proposal.approvers, directory, tongue)
        yield tongue.text("signoff.signed_so_far" if proposal.is_open else "signoff.approved", who=signed)
    elif proposal.state is ProposalState.DECLINED:
        yield tongue.text("signoff.declined", who=who, reason=note(proposal.answer))
    elif not proposal.is_open:
        yield tongue.text(f"signoff.{proposal.state}", who=who, id=one.item.id)


def _of_step(kept: ProposalKept, one: ProposedItem, reader: Reader) -> Iterator[str]:
    tongue, proposal, directory = reader.tongue, kept.proposal, reader.directory
    match kept.step:
        case Step.PROPOSED:
            due = tongue.due(proposal.due) if proposal.due else "–"
            yield tongue.text(f"proposed.{proposal.kind}", id=kept.item.id, due=due)
        case Step.SHOWN:
            yield _told(one, directory, tongue)
            yield from _state(one, directory, tongue)
        case _:
            who = person_name(directory, proposal.by, tongue)
            yield tongue.text(f"signoff.you_{kept.step}", id=kept.item.id, who=who)
    if kept.replaced:
        yield tongue.text("proposed.replaced")
    if proposal.is_open and kept.step is not Step.SHOWN:
        asked = _names(kept.waits_for, directory, tongue)
        yield tongue.text("signoff.asked", who=asked) if asked else tongue.text("signoff.nobody")
        yield _empty(kept.empty, directory, tongue) if asked else ""


def _empty(sides: Iterable[str], directory: Directory, tongue: Tongue) -> str:
    """For which sides the secretariat stands in."""
    known = (directory.sides.get(code) for code in sides)
    names = ", ".join(tongue.name(side.names) for side in known if side)
    return tongue.text("signoff.empty", sides=names) if names else ""


def _names(people: Iterable[PersonId], directory: Directory, tongue: Tongue) -> str:
    return cut(", ".join(person_name(directory, person, tongue) for person in people), NAMES_SHOWN)


def _buttons_after(kept: ProposalKept, reader: Reader) -> list[Json]:
    if kept.step is Step.PROPOSED:
        return [_take_back(kept.proposal, reader.tongue)]
    return [] if kept.proposal.is_open else card_buttons(kept.item, reader.tongue)


def _take_back(proposal: Proposal, tongue: Tongue) -> Json:
    command = TakeBackProposal(item=proposal.item, proposal=proposal.number)
    return button(tongue.text("button.take_back"), command, about=str(proposal.item))


def _sign_buttons(one: ProposedItem, tongue: Tongue) -> list[Json]:
    item, number, about = one.item.id, one.proposal.number, title_line(one.item)
    approve = ApproveProposal(item=item, proposal=number)
    refuse = AskFor(form=Form.DECLINE, item=item, proposal=number)
    return [
        button(tongue.text("button.approve"), approve, about=about, primary=True),
        button(tongue.text("button.decline"), refuse, about=about),
    ]


def _row(one: ProposedItem, directory: Directory, tongue: Tongue, buttons: list[Json]) -> Iterator[Json]:
    yield section(plain(title_line(one.item)))
    yield context([" ".join((_told(one, directory, tongue), *_state(one, directory, tongue)))])
    yield from actions(buttons)


def _shown(one: ProposedItem, directory: Directory, reader: Reader) -> Shown:
    return Shown(item=one.item, group=one.group, directory=directory, today=reader.today)
