"""A button carries its whole command there and back, and nothing that was forged is read."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.commands import (
    AddItem,
    ApproveProposal,
    AskFor,
    AskToAdd,
    ChangeSettings,
    Command,
    DeclineProposal,
    FinishPart,
    FollowItem,
    Lack,
    ListItems,
    ListProposals,
    MarkDone,
    MoveItem,
    MuteReminders,
    NotServed,
    NotUnderstood,
    RemindLater,
    ShareAnswer,
    ShowDigest,
    ShowHelp,
    ShowItem,
    ShowMenu,
    ShowSettings,
    ShowTimeline,
    TakeBackProposal,
    UndoChange,
    UnfollowItem,
    UnmuteReminders,
    UnreadDate,
)
from bot.domain.due import Due, Precision, Span, Step, on
from bot.domain.item import TITLE_LIMIT, ItemId, Kind, Priority, Status
from bot.domain.person import Language, PersonId
from bot.render.ids import VALUE_LIMIT, button_id, button_value, read_command
from tests.unit.render.limits import units

ITEM = ItemId("AGR", 12)
WORDS = st.text(max_size=40)
DAYS = st.dates()
ITEMS = st.builds(ItemId, st.sampled_from(("AGR", "HOU")), st.integers(1, 999_999))
PEOPLE = st.sampled_from([PersonId("U0ALICE"), PersonId("W0JUAN")])
DUES = st.builds(
    lambda first, second, precision, tentative, words: Due(
        start=min(first, second), end=max(first, second), precision=precision, tentative=tentative, words=words
    ),
    DAYS, DAYS, st.sampled_from(Precision), st.booleans(), WORDS,
)  # fmt: skip
NUMBERS = st.none() | st.integers(1, 2**40)
STEPS = st.builds(Step, months=st.integers(0, 40), days=st.integers(0, 40))
CODES = st.none() | st.sampled_from(("AGR", "HOU"))
LISTS = st.builds(
    ListItems, words=WORDS, everywhere=st.booleans(), span=st.none() | st.builds(Span, start=DAYS)
)
COMMANDS = st.one_of(
    st.builds(FollowItem, item=ITEMS),
    st.builds(UnfollowItem, item=ITEMS),
    st.builds(MuteReminders, item=st.none() | ITEMS, group=CODES, due=st.none() | DUES),
    st.builds(UnmuteReminders, item=st.none() | ITEMS, group=CODES),
    st.just(ShowSettings()),
    st.builds(
        ChangeSettings,
        language=st.none() | st.sampled_from(Language),
        as_slack=st.booleans(),
        hour=st.none() | st.integers(0, 23),
        muted=st.none() | st.lists(st.sampled_from(("AGR-12", "HOU", "*"))).map(tuple),
    ),
    st.builds(ShareAnswer, shown=st.none() | LISTS | st.builds(ShowItem, item=ITEMS)),
    st.builds(
        AddItem,
        kind=st.sampled_from(Kind),
        title=WORDS,
        due=st.none() | DUES,
        leads=st.lists(PEOPLE, max_size=3).map(tuple),
        organisations=st.lists(st.text(max_size=15), max_size=3).map(tuple),
        group=CODES,
        subgroup=st.none() | st.text(max_size=15),
        priority=st.none() | st.sampled_from(Priority),
        on_hold=st.booleans(),
        hold_reason=WORDS,
        review=st.none() | DAYS,
    ),
    st.builds(MarkDone, item=ITEMS, outcome=WORDS, evidence=WORDS, mine=st.booleans(), whole=st.booleans()),
    st.just(FinishPart()),
    st.builds(ApproveProposal, item=ITEMS, proposal=NUMBERS),
    st.builds(DeclineProposal, item=ITEMS, reason=WORDS, proposal=NUMBERS),
    st.builds(TakeBackProposal, item=ITEMS, proposal=st.integers(1, 2**40)),
    st.just(ListProposals()),
    st.builds(MoveItem, item=ITEMS, due=st.none() | DUES, shift=st.none() | STEPS, reason=WORDS),
    st.builds(AskFor, item=ITEMS, proposal=NUMBERS),
    st.builds(RemindLater, item=ITEMS, day=st.none() | DAYS),
    st.builds(AskToAdd, kind=st.sampled_from(Kind), title=WORDS, group=CODES, due=st.none() | DUES),
    st.builds(ShowItem, item=ITEMS),
    st.builds(
        ListItems,
        groups=st.lists(st.sampled_from(("AGR", "HOU")), max_size=2).map(tuple),
        subgroup=st.none() | st.text(max_size=15),
        everywhere=st.booleans(),
        owner=st.none() | PEOPLE,
        mine=st.booleans(),
        side=st.none() | st.sampled_from(("CA", "MX")),
        organisations=st.lists(st.text(max_size=15), max_size=3).map(tuple),
        priority=st.none() | st.sampled_from(Priority),
        lacks=st.none() | st.sampled_from(Lack),
        unread=WORDS,
        kind=st.none() | st.sampled_from(Kind),
        overdue=st.booleans(),
        min_late_days=st.none() | st.integers(0, 9999),
        by_country=st.booleans(),
        span=st.none() | st.builds(Span, start=st.none() | DAYS, end=st.none() | DAYS),
        status=st.none() | st.sampled_from(Status),
        whole=st.booleans(),
    ),
    st.builds(ShowDigest, group=CODES, day=st.none() | DAYS, whole=st.booleans()),
    st.builds(
        ShowTimeline,
        group=CODES,
        day=st.none() | DAYS,
        span=st.none() | st.builds(Span, start=st.none() | DAYS),
    ),
    st.builds(UndoChange, change=st.none() | st.integers(1, 10**9)),
    st.just(ShowHelp()),
    st.just(ShowMenu()),
)


@given(COMMANDS)
def test_a_command_survives_its_button(command: Command) -> None:
    assert read_command(button_id(command), button_value(command)) == command


def test_an_item_that_is_as_long_as_it_may_be_keeps_its_title() -> None:
    command = AddItem(
        kind=Kind.ACTION, title='&<é"' * (TITLE_LIMIT // 4), due=on(date(2027, 6, 30)), group="AGR"
    )

    assert read_command(button_id(command), button_value(command)) == command


@given(st.text(max_size=4000), st.text(max_size=4000), st.lists(st.text(max_size=900), max_size=5))
def test_a_value_always_fits(title: str, reason: str, organisations: list[str]) -> None:
    command = AddItem(
        kind=Kind.ACTION,
        title=title,
        hold_reason=reason,
        organisations=tuple(organisations),
        due=on(date(2027, 6, 30)),
    )

    value = button_value(command)

    assert units(value) <= VALUE_LIMIT
    assert not set(value) & set("&<>")
    assert isinstance(read_command(button_id(command), value), AddItem)


@given(st.text(max_size=4000), st.text(max_size=4000))
def test_a_long_question_can_be_shared(words: str, unread: str) -> None:
    command = ShareAnswer(shown=ListItems(words=words, unread=unread))

    assert isinstance(read_command(button_id(command), button_value(command)), ShareAnswer)


def test_only_what_shows_something_can_be_shared() -> None:
    forged = ShareAnswer(shown=MarkDone(item=ITEM))  # type: ignore[arg-type]  # what no button of ours says

    assert read_command(button_id(forged), button_value(forged)) is None


def test_ids_say_what_they_do() -> None:
    assert button_id(MarkDone(item=ITEM)) == "do:done:AGR-12"
    assert button_id(ShowHelp()) == "do:help"
    assert json.loads(button_value(MarkDone(item=ITEM))) == {"v": 1, "do": "done", "item": "AGR-12"}


def test_two_commands_of_one_verb_have_two_ids() -> None:
    first, second = (MoveItem(item=ITEM, due=on(date(2027, 6, day))) for day in (1, 2))

    assert button_id(first) != button_id(second)


@pytest.mark.parametrize(
    "command", [NotUnderstood(text="?"), NotServed(verb="assign", typed="?"), UnreadDate(text="some time")]
)
def test_no_button_says_that_it_was_not_understood(command: Command) -> None:
    with pytest.raises(TypeError):
        button_value(command)


@pytest.mark.parametrize(
    ("action_id", "value"),
    [
        ("do:done:AGR-12", ""),
        ("do:done:AGR-12", "null"),
        ("do:done:AGR-12", "[" * 1900),
        ("do:done:AGR-12", '{"v":1,"do":"done","item":"AGR-13"}'),
        ("do:done:AGR-12", '{"v":2,"do":"done","item":"AGR-12"}'),
        ("do:done:AGR-12", '{"v":true,"do":"done","item":"AGR-12"}'),
        ("do:done:AGR-12", '{"do":"done","item":"AGR-12"}'),
        ("do:done:AGR-12", '{"v":1,"do":"done","item":["AGR",12]}'),
        ("do:done:AGR-12", '{"v":1,"do":"done","item":"AGR-12","by":"U0ALICE"}'),
        ("do:done:AGR-12", '{"v":1,"do":"done","item":"AGR-12","outcome":"another"}'),
        ("do:done:AGR-12", '{"v":1,"do":["done"],"item":"AGR-12"}'),
        ("do:burn:AGR-12", '{"v":1,"do":"burn","item":"AGR-12"}'),
        ("do:more:AGR-12", '{"v":1,"do":"drop","item":"AGR-13"}'),
        ("do:more:None", '{"v":1,"do":"help"}'),
        ("do:ask:AGR-12", '{"v":1,"do":"ask","form":"burn","item":"AGR-12"}'),
        ("do:done", '{"v":1,"do":"done"}'),
        ("do:undo:1", '{"v":1,"do":"undo","change":"1"}'),
        ("done", '{"v":1,"do":"help"}'),
        ("do:done:AGR-12", '{"v":1,"do":"done","item":"AGR-12"}' + " " * 2000),
    ],
)
def test_what_we_did_not_write_is_not_read(action_id: str, value: str) -> None:
    assert read_command(action_id, value) is None


@given(st.text(), st.text() | st.recursive(st.none() | st.booleans() | st.text(), st.lists).map(json.dumps))
def test_reading_never_raises(action_id: str, value: str) -> None:
    assert read_command(action_id, value) is None


@given(
    COMMANDS,
    st.sampled_from(["v", "do", "item", "due", "title", "span", "day", "mine", "leads"]),
    st.integers(),
)
def test_reading_wrong_types_never_raises(command: Command, name: str, wrong: int) -> None:
    held = json.loads(button_value(command)) | {name: wrong}

    read = read_command(button_id(command), json.dumps(held))

    assert read is None or read == command
