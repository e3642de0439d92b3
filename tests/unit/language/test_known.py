"""People, groups and subgroups are found by any of their names, and by the one that the channel means first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.group import Group, Subgroup
from bot.domain.person import Names, PersonId
from bot.language.known import Book, Known, known
from bot.language.known_groups import KNOWN_GROUPS


def names(name: str) -> Names:
    return Names(en=name, es=name, fr=name)


FIELDS = Subgroup(code="FLD", names=names("Open Fields"))
TWO = (
    Group(code="ONE", names=names("First"), subgroups=(FIELDS,)),
    Group(code="TWO", names=names("Second"), aliases=("deux",), subgroups=(FIELDS,)),
)


def of(*people: str) -> Known:
    return known(TWO, {PersonId(f"U{index}"): name for index, name in enumerate(people)}, "TWO")


def test_a_first_name_stands_for_a_person_where_only_one_has_it() -> None:
    people = of("Alice Roy (Canada)", "Juan Cruz", "Juan Paz").people

    assert (people.get("alice"), people.get("alice roy"), people.get("juan paz")) == ("U0", "U0", "U2")
    assert people.get("juan") is None


@pytest.mark.parametrize("name", ["two", "second", "deux"])
def test_a_group_is_found_by_code_name_and_alias(name: str) -> None:
    assert of().groups[name] == "TWO"


def test_a_subgroup_of_the_channel_s_group_comes_first() -> None:
    assert of().subgroups["fields"] == ("TWO", "FLD")
    assert known(TWO, {}, None).subgroups["fields"] == ("ONE", "FLD")


def test_a_name_is_found_however_its_words_are_spaced() -> None:
    book = Book({"open fields": 1})

    found = book.search("in (<>)", "in open \t fields")

    assert found is not None
    assert book[found[1]] == 1


@pytest.mark.parametrize("text", ["anything", "", "<>"])
def test_a_book_without_names_finds_nothing(text: str) -> None:
    assert Book[str]({}).search("<>", text) is None
    assert not Book[str]({}).may_be_in(frozenset(text.split()))


def test_a_name_of_marks_is_looked_for_in_every_text() -> None:
    book = Book({"c++": 1, "energy": 2})

    assert book.may_be_in(frozenset())
    assert book.search("<>", "learn c++")


def test_a_name_that_looks_like_a_part_of_a_clause_is_only_a_name() -> None:
    book = Book({"a <high> b": 1})

    assert book.search("<>", "for a <high> b")
    assert not book.search("<>", "for a urgent b")


def test_seats_and_settings_do_not_make_other_names() -> None:
    moved = tuple(replace(group, timezone="America/Toronto") for group in KNOWN_GROUPS)

    assert known(moved, {}, None) is known(KNOWN_GROUPS, {}, None)
