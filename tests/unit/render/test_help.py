"""Every example of the help works as typed: it is understood as what it stands for."""

from __future__ import annotations

import pytest

from bot.domain.commands import (
    AcceptSupport,
    AddItem,
    AddNote,
    ApproveProposal,
    AskSupport,
    AssignItem,
    Command,
    DeclineProposal,
    FollowItem,
    HoldItem,
    ListItems,
    ListProposals,
    MarkDone,
    MoveItem,
    MuteReminders,
    RemindLater,
    ShareAnswer,
    ShowDigest,
    ShowHistory,
    ShowItem,
    ShowSettings,
    ShowTimeline,
    UndoChange,
)
from bot.domain.group import Group
from bot.domain.item import ItemId
from bot.domain.person import Language, Names
from bot.language.understand import Ear, Opening, understand
from bot.render.help import TOPICS, examples
from tests.unit.render.world import AGR, ALICE, DIRECTORY, HOU, NOW

ITEM = ItemId("AGR", 12)
HUM = Group(code="HUM", names=Names(en="Human Capital", es="Capital Humano", fr="Capital humain"))
MEANT: dict[str, type[Command]] = {
    "action": AddItem,
    "milestone": AddItem,
    "place": AddItem,
    "window": AddItem,
    "done": MarkDone,
    "move": MoveItem,
    "undo": UndoChange,
    "assign": AssignItem,
    "hold": HoldItem,
    "note": AddNote,
    "later": RemindLater,
    "history": ShowHistory,
    "part": MarkDone,
    "approve": ApproveProposal,
    "decline": DeclineProposal,
    "to_sign": ListProposals,
    "support": AskSupport,
    "accept": AcceptSupport,
    "settings": ShowSettings,
    "mute": MuteReminders,
    "follow": FollowItem,
    "search": ListItems,
    "share": ShareAnswer,
    "mine": ListItems,
    "next_week": ListItems,
    "overdue": ListItems,
    "item": ShowItem,
    "digest": ShowDigest,
    "timeline": ShowTimeline,
    "question": ListItems,
}
OPENINGS = {
    "/action": Opening.ACTION,
    "/accion": Opening.ACTION,
    "/milestone": Opening.MILESTONE,
    "/hito": Opening.MILESTONE,
    "/jalon": Opening.MILESTONE,
    "/overdue": Opening.OVERDUE,
    "/vencidos": Opening.OVERDUE,
    "/retards": Opening.OVERDUE,
    "/wg": Opening.ASK,
    "@rapporteur": Opening.ASK,
}


def understood(language: Language, name: str) -> Command:
    names = [name for topic in TOPICS.values() for name in topic]
    door, _, words = examples(language, str(ITEM))[names.index(name)].partition(" ")
    ear = Ear(
        now=NOW,
        timezone="America/Toronto",
        language=language,
        groups=(AGR, HOU, HUM),
        people={person.id: person.name for person in DIRECTORY.people.values()},
        speaker=ALICE,
        group="AGR",
    )
    # Slack writes a mention so before it hands it on.
    return understand(words.replace("@alice", f"<@{ALICE}|alice>"), OPENINGS[door], ear).command


def test_every_example_has_its_meaning() -> None:
    assert {name for names in TOPICS.values() for name in names} == set(MEANT)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", MEANT)
def test_an_example_works_as_typed(name: str, language: Language) -> None:
    command = understood(language, name)

    assert type(command) is MEANT[name]
    if isinstance(command, MarkDone | MoveItem | ShowItem):
        assert command.item == ITEM


@pytest.mark.parametrize("language", Language)
def test_the_details_of_the_examples_are_understood(language: Language) -> None:
    for name in ("action", "milestone", "window"):
        command = understood(language, name)
        assert isinstance(command, AddItem)
        assert command.due
        assert command.leads == ((ALICE,) if name == "action" else ())
    placed = understood(language, "place")
    assert isinstance(placed, AddItem)
    assert placed.place == {"en": "Ottawa", "es": "Guadalajara", "fr": "Toronto"}[language]
    mine, late, question = (understood(language, name) for name in ("mine", "overdue", "question"))
    assert isinstance(mine, ListItems)
    assert mine.mine
    assert isinstance(late, ListItems)
    assert late.by_country
    assert isinstance(question, ListItems)
    assert question.overdue
    coming = understood(language, "next_week")
    assert isinstance(coming, ListItems)
    assert coming.span
    moved = understood(language, "move")
    assert isinstance(moved, MoveItem)
    assert moved.due
    assert moved.reason
