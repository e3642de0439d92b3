"""Every command has a service, a phrase in each language, a help line, and a button or a form; or the reason why not stands here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

import pytest

from bot.domain.commands import (
    AcceptSupport,
    AddItem,
    AddNote,
    ApproveProposal,
    AskFor,
    AskSupport,
    AskToAdd,
    AskToSetUp,
    AssignItem,
    ChangeSettings,
    Command,
    DeclineProposal,
    DeclineSupport,
    DropItem,
    EditItem,
    FinishPart,
    FollowItem,
    HoldItem,
    ListItems,
    ListProposals,
    MarkDone,
    MoveItem,
    MuteReminders,
    NotServed,
    NotUnderstood,
    RemindLater,
    ReopenItem,
    SetUpChannel,
    ShareAnswer,
    ShowDigest,
    ShowHelp,
    ShowHistory,
    ShowItem,
    ShowMenu,
    ShowSettings,
    ShowTimeline,
    SkipItem,
    StopRepeating,
    TakeBackProposal,
    TakeItem,
    UndoChange,
    UnfollowItem,
    UnmuteReminders,
    UnreadDate,
)
from bot.domain.group import Group
from bot.domain.person import Language, Names
from bot.language.understand import Ear, Opening, understand
from bot.render import ids
from bot.services.dispatch import SERVICES
from tests.unit.render.test_help import MEANT
from tests.unit.render.world import AGR, ALICE, DIRECTORY, NOW

HUM = Group(code="HUM", names=Names(en="Human Capital", es="Capital Humano", fr="Capital humain"))
ALL: frozenset[type[Command]] = frozenset(
    one for each in get_args(Command) for one in (get_args(each) or (each,))
)
PHRASES: Mapping[type[Command], tuple[str, str, str]] = {
    MarkDone: ("AGR-12 is done", "AGR-12 está listo", "AGR-12 est terminé"),
    MoveItem: ("move AGR-12 to Friday", "mueve AGR-12 al viernes", "reporte AGR-12 à vendredi"),
    AssignItem: ("assign AGR-12 to Alice", "asigna AGR-12 a Alice", "attribue AGR-12 à Alice"),
    TakeItem: ("I'll take AGR-12", "yo tomo AGR-12", "je prends AGR-12"),
    HoldItem: ("put AGR-12 on hold", "pon AGR-12 en pausa", "mets AGR-12 en suspens"),
    ReopenItem: ("reopen AGR-12", "reabre AGR-12", "rouvre AGR-12"),
    DropItem: ("drop AGR-12", "descarta AGR-12", "abandonne AGR-12"),
    EditItem: ("rename AGR-12 to Hydro", "renombra AGR-12 a Hidro", "renomme AGR-12 en Hydro"),
    AddNote: ("note AGR-12: the room is booked", "nota AGR-12: hay sala", "note AGR-12 : la salle est prête"),
    SkipItem: ("skip AGR-12 this time", "salta AGR-12 esta vez", "saute AGR-12 cette fois"),
    StopRepeating: ("stop repeating AGR-12", "deja de repetir AGR-12", "arrête de répéter AGR-12"),
    FinishPart: ("my part is done", "mi parte está lista", "ma partie est faite"),
    ApproveProposal: ("approve AGR-12", "aprueba AGR-12", "approuve AGR-12"),
    DeclineProposal: (
        "decline AGR-12 because it is early",
        "rechaza AGR-12 porque es pronto",
        "refuse AGR-12 parce que c'est tôt",
    ),
    ListProposals: ("what waits for my sign-off?", "¿qué espera mi visto bueno?", "que dois-je approuver ?"),
    AskSupport: (
        "ask Human Capital to support AGR-12",
        "pedir a Capital Humano que apoye AGR-12",
        "demander à Capital humain d'appuyer AGR-12",
    ),
    AcceptSupport: ("accept AGR-12", "acepta AGR-12", "accepte AGR-12"),
    FollowItem: ("follow AGR-12", "sigue AGR-12", "suivre AGR-12"),
    UnfollowItem: ("unfollow AGR-12", "deja de seguir AGR-12", "ne plus suivre AGR-12"),
    RemindLater: (
        "remind me of AGR-12 on Monday",
        "recuérdame AGR-12 el lunes",
        "rappelle-moi AGR-12 lundi",
    ),
    ShowItem: ("AGR-12", "muestra AGR-12", "montre AGR-12"),
    ShowHistory: ("history AGR-12", "historial de AGR-12", "historique de AGR-12"),
    ListItems: ("what is overdue?", "¿qué está vencido?", "qu'est-ce qui est en retard ?"),
    ShowDigest: ("digest", "resumen", "sommaire"),
    ShowTimeline: ("timeline", "cronograma", "échéancier"),
    ShareAnswer: ("share AGR-12", "compartir AGR-12", "partager AGR-12"),
    MuteReminders: ("mute AGR-12", "silencia AGR-12", "mets AGR-12 en sourdine"),
    UnmuteReminders: ("unmute AGR-12", "quita el silencio de AGR-12", "enlève la sourdine de AGR-12"),
    ShowSettings: ("settings", "ajustes", "paramètres"),
    ChangeSettings: ("remind me at 8", "recuérdame a las 8", "rappelle-moi à 8 h"),
    AskFor: ("move AGR-12", "mover AGR-12", "reporter AGR-12"),
    UndoChange: ("undo", "deshacer", "annuler"),
    ShowHelp: ("help", "ayuda", "aide"),
    ShowMenu: ("", "", ""),
    NotServed: ("report 2026", "informe 2026", "rapport 2026"),
    NotUnderstood: ("blue windows", "ventanas azules", "fenêtres bleues"),
    UnreadDate: (
        "move AGR-12 to the greenest day",
        "mueve AGR-12 al día más verde",
        "reporte AGR-12 au jour le plus vert",
    ),
}
WITHOUT_PHRASE: Mapping[type[Command], str] = {
    AddItem: "what /action and /milestone are for: the corpora are full of them",
    AskToAdd: "the button beside what was not understood, and the shortcut",
    TakeBackProposal: "undo says it",
    DeclineSupport: "decline says it; the service tells which of the two is meant",
    AskToSetUp: "the button under the bot's welcome",
    SetUpChannel: "the form that this button opens",
}
WITHOUT_HELP: Mapping[type[Command], str] = dict.fromkeys(
    (
        TakeItem, ReopenItem, DropItem, EditItem, SkipItem, StopRepeating, TakeBackProposal, UnfollowItem,
        UnmuteReminders, AskFor, AskToAdd, AskToSetUp, SetUpChannel,
    ), "a button stands where it is wanted",
) | {
    FinishPart: "the same words as for one's part of a named item",
    DeclineSupport: "the same words as for a proposal",
    ChangeSettings: "the settings say how",
    ShowHelp: "it is the help",
    ShowMenu: "/wg with nothing",
    NotServed: "nobody asks for it",
    NotUnderstood: "nobody asks for it",
    UnreadDate: "nobody asks for it",
}  # fmt: skip
WITHOUT_BUTTON: Mapping[type[Command], str] = {
    SetUpChannel: "what its form sends",
    NotServed: "an answer to words",
    NotUnderstood: "an answer to words",
    UnreadDate: "an answer to words",
}


def test_every_command_has_a_service() -> None:
    assert set(SERVICES) == ALL


def test_every_command_has_a_phrase_or_a_reason_why_not() -> None:
    assert set(PHRASES) | set(WITHOUT_PHRASE) == ALL
    assert not set(PHRASES) & set(WITHOUT_PHRASE)


@pytest.mark.parametrize("command", PHRASES)
@pytest.mark.parametrize("language", Language)
def test_the_phrase_is_understood_as_it(command: type[Command], language: Language) -> None:
    ear = Ear(
        now=NOW,
        timezone="America/Toronto",
        language=language,
        groups=(AGR, HUM),
        people={person.id: person.name for person in DIRECTORY.people.values()},
        speaker=ALICE,
        group="AGR",
    )
    said = PHRASES[command][list(Language).index(language)]
    assert type(understand(said, Opening.ASK, ear).command) is command


def test_every_command_has_a_help_line_or_a_reason_why_not() -> None:
    assert set(MEANT.values()) | set(WITHOUT_HELP) == ALL
    assert not set(MEANT.values()) & set(WITHOUT_HELP)


def test_every_command_has_a_button_or_a_reason_why_not() -> None:
    assert set(ids._VERBS.values()) | set(WITHOUT_BUTTON) == ALL
    assert not set(ids._VERBS.values()) & set(WITHOUT_BUTTON)
