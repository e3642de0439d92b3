"""Whole sentences, as members of the groups say them, come out of `bot read` as the corpora have them; and what must be left alone."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.person import Language
from bot.language.readout import blank
from tests.unit.language.corpus import corpus
from tests.unit.language.said import CAPTURED, INTENTS, KINDS, difference, record_of, sentences

LEAST_SENTENCES, LEAST_WORDINGS = 250, 5


@pytest.mark.parametrize("language", Language)
def test_a_sentence_is_understood_whole(language: Language) -> None:
    wrong = [
        (line["say"], differs)
        for section, line in sentences(language)
        if (differs := difference(section, line, language))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", Language)
def test_every_intent_is_said_in_enough_ways(language: Language) -> None:
    told = Counter(line.get("intent", INTENTS.get(section, section)) for section, line in sentences(language))

    assert sum(told.values()) >= LEAST_SENTENCES
    assert not [intent for intent, times in told.items() if times < LEAST_WORDINGS]


def test_no_two_sentences_differ_only_by_a_name_or_a_number() -> None:
    for language in Language:
        shapes = Counter(
            (section, re.sub(r"[A-Z]{3}-\d+|\d+|<[^>]*>", "#", line["say"]))
            for section, line in sentences(language)
        )

        assert not [shape for shape, times in shapes.items() if times > 1]


@pytest.mark.parametrize("reader", Language)
def test_a_title_that_says_nothing_else_is_kept_whole(reader: Language) -> None:
    for text in corpus("left_alone")["whole"]:
        record = record_of(text, "action", reader)
        told = {name: record[name] for name in blank() if name not in ("language", "trail", "other_readings")}

        assert told == {name: blank("action")[name] for name in told} | {"title": text}


@pytest.mark.parametrize("reader", Language)
def test_talk_is_for_nobody(reader: Language) -> None:
    heard = {text: record_of(text, "ask", reader)["intent"] for text in corpus("left_alone")["talk"]}

    assert heard == dict.fromkeys(heard, "unknown")


# --- always

SAID = [(section, line["say"], language) for language in Language for section, line in sentences(language)]
# Mentions, and organisations that are told by their capitals, are known by their case.
ASKED = [
    (line["say"], language)
    for language in Language
    for section, line in sentences(language)
    if section not in (*CAPTURED, "unknown") and "names" not in line and "<@" not in line["say"]
]
LIKE_THE_FIRST = (
    "intent",
    "item",
    "group",
    "owner",
    "status",
    "review",
    "shift",
    "min_late_days",
    "by",
    "priority",
)


def without_accents(text: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter)
    )


def of(record: dict[str, Any]) -> dict[str, Any]:
    return {name: record[name] for name in LIKE_THE_FIRST}


@settings(max_examples=200, deadline=None)
@given(
    said=st.sampled_from(ASKED),
    change=st.sampled_from([str.lower, str.upper, str.capitalize, without_accents]),
)
def test_requests_are_read_whatever_their_accents_and_case(said: tuple[str, Language], change: Any) -> None:
    text, language = said

    assert of(record_of(change(text), "ask", language)) == of(record_of(text, "ask", language))


@settings(max_examples=150, deadline=None)
@given(said=st.sampled_from(ASKED))
def test_apostrophes_of_verbs_may_be_left_out(said: tuple[str, Language]) -> None:
    text, language = said
    typed = re.sub(r"(?<=[A-Za-zÀ-ÿ]{2})['’](?!s\b)(?=[a-z])", "", text)

    assert of(record_of(typed, "ask", language)) == of(record_of(text, "ask", language))


CLAUSES = {
    Language.EN: ("Alice to print the badges", ["by 15 January 2027", "!high", "(horticulture)"]),
    Language.ES: (
        "Alice imprimirá los gafetes",
        ["a más tardar el 15 de enero de 2027", "!alta", "(horticultura)"],
    ),
    Language.FR: (
        "Alice imprimera les cocardes",
        ["au plus tard le 15 janvier 2027", "!haute", "(horticulture)"],
    ),
}


@settings(max_examples=30, deadline=None)
@given(language=st.sampled_from(Language), seed=st.integers(0, 1000))
def test_shuffled_clauses_say_the_same(language: Language, seed: int) -> None:
    subject, clauses = CLAUSES[language]
    shuffled = random.Random(seed).sample(clauses, len(clauses))

    first, other = (record_of(" ".join((subject, *told)), "action", language) for told in (clauses, shuffled))

    assert first["due"] is not None
    assert {name: other[name] for name in first if name != "trail"} == {
        name: first[name] for name in first if name != "trail"
    }


# --- several at once


def titles(text: str, kind: str = "action") -> list[str]:
    record = record_of(text, kind, "en")
    return [record["title"], *(one["title"] for one in record["more"])]


@pytest.mark.parametrize("kind", ["action", "ask"])
def test_several_lines_are_several_items(kind: str) -> None:
    text = "Actions:\n- Alice to book the hall by Friday\n- print the badges\n  in colour\n3. Bob to call the bank"

    record = record_of(text, kind, "en")

    assert titles(text, kind) == ["book the hall", "print the badges\n  in colour", "call the bank"]
    assert [record["owners"], *(one["owners"] for one in record["more"])] == [["U1"], [], ["U6"]]


def test_a_heading_says_what_the_lines_are() -> None:
    record = record_of("Hitos:\n• Feria: junio de 2027\n• Taller: mayo de 2027", "ask", "es")

    assert [record["intent"], *(one["intent"] for one in record["more"])] == ["milestone", "milestone"]


def test_requests_on_several_lines_are_all_answered() -> None:
    record = record_of("done AGR-2\nmove AGR-6 to Friday", "ask", "en")

    assert [(one["intent"], one["item"]) for one in (record, *record["more"])] == [
        ("done", "AGR-2"),
        ("move", "AGR-6"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("done AGR-2, move AGR-3 to Friday", [("done", "AGR-2"), ("move", "AGR-3")]),
        ("close AGR-12 and reopen AGR-13", [("done", "AGR-12"), ("reopen", "AGR-13")]),
        ("cierra AGR-12 y reabre AGR-13", [("done", "AGR-12"), ("reopen", "AGR-13")]),
        ("AGR-2 fait, déplace AGR-3 à vendredi", [("done", "AGR-2"), ("move", "AGR-3")]),
        ("hold AGR-2, AGR-6 until May", [("hold", "AGR-2"), ("hold", "AGR-6")]),
        ("note AGR-12: AGR-13 is done, close it", [("note", "AGR-12")]),
        ("move AGR-2 and AGR-6 to Monday", [("move", "AGR-2"), ("move", "AGR-6")]),
    ],
)
def test_several_requests_in_one_sentence_are_all_read(text: str, told: list[tuple[str, str]]) -> None:
    record = record_of(text, "ask", "en")

    assert [(one["intent"], one["item"]) for one in (record, *record["more"])] == told


def test_lines_of_which_one_says_nothing_stay_one_text() -> None:
    assert titles("Alice to book the hall by Friday\nthanks!", "ask") == ["book the hall"]


# --- dates that are no single day


def test_what_comes_again_is_told_by_its_rule() -> None:
    told = [
        record_of(text, "action", "en")
        for text in ("Send the bulletin every Friday", "Water the plots every two weeks starting 1 December")
    ]

    assert [
        (record["title"], record["rrule"], record["due"] and record["due"]["start"]) for record in told
    ] == [
        ("Send the bulletin", "FREQ=WEEKLY;BYDAY=FR", None),
        ("Water the plots", "FREQ=WEEKLY;INTERVAL=2", "2026-12-01"),
    ]


@pytest.mark.parametrize(
    ("text", "language", "after"),
    [
        ("Progress report six months after LAB-3", "en", {"item": "LAB-3", "offset": "P6M"}),
        (
            "Apartar el salón dos semanas antes de la reunión anual",
            "es",
            {"meeting": "Reunión anual", "offset": "-P2W"},
        ),
        ("Bilan un mois après LAB-3", "fr", {"item": "LAB-3", "offset": "P1M"}),
    ],
)
def test_a_date_may_hang_on_something_else(text: str, language: str, after: dict[str, str]) -> None:
    record = record_of(text, "milestone", language)

    assert (record["after"], record["due"]) == (after, None)
    assert not re.search(r"\d|anual", record["title"])


# --- doubt


def test_a_name_that_two_people_have_is_asked_about() -> None:
    record = record_of("Marie to check the glossary", "action", "en")

    assert (record["owners"], record["names"]) == ([], ["Marie"])
    assert [other["why"] for other in record["other_readings"]] == ["Marie: U4", "Marie: U5"]


@pytest.mark.parametrize(
    ("text", "unread"),
    [("what is overdue for the tomatoes?", "tomatoes"), ("show late wheat items", "wheat")],
)
def test_words_of_a_question_that_are_not_understood_are_told(text: str, unread: str) -> None:
    record = record_of(text, "ask", "en")

    assert (record["intent"], record["unread"]) == ("overdue", unread)


def test_sections_are_named_as_intents_are() -> None:
    sections = {section for section, _, _ in SAID} - KINDS.keys() - INTENTS.keys()

    assert sections <= {record_of(text, "ask", language)["intent"] for _, text, language in SAID}
