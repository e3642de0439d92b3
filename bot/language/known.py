"""Who and what is known by name: people, groups and subgroups, with patterns that find them, built once for all turns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from bot.domain.group import Group, Subgroup
from bot.domain.person import Names, PersonId, Side
from bot.language.fold import fold
from bot.language.telling import ANY_WORD, Telling
from bot.language.vocabulary import any_of, clause_filled

KINDRED = 5
"""Words that share so many first letters are of one kin: "forestry", "forestal"."""
Meant = TypeVar("Meant")

_GroupKey = tuple[str, Names, tuple[str, ...], tuple[Subgroup, ...], str | None]
_PeopleKey = tuple[tuple[PersonId, str], ...]


class Book(Generic[Meant]):
    """Folded names with what each means. Patterns are compiled once: a text has many rules that look for a name."""

    def __init__(self, meanings: Mapping[str, Meant]) -> None:
        self._meanings = meanings
        self._names = any_of(meanings) if meanings else ""
        self._telling = Telling(meanings)
        self._patterns: dict[str, re.Pattern[str]] = {}

    def get(self, name: str) -> Meant | None:
        """What that folded name means, however its words are spaced."""
        return self._meanings.get(" ".join(name.split()))

    def __getitem__(self, name: str) -> Meant:
        return self._meanings[" ".join(name.split())]

    def __contains__(self, name: str) -> bool:
        return name in self._meanings

    def items(self) -> Iterable[tuple[str, Meant]]:
        """The folded names, each with what it means."""
        return self._meanings.items()

    def may_be_in(self, words: frozenset[str]) -> bool:
        """Whether a text of these words can hold a name at all."""
        return self._telling.may_be_in(words)

    def pattern(self, template: str) -> re.Pattern[str] | None:
        """The pattern in which <> stands for any name and <key> for the words of a clause; None without names."""
        if not self._meanings:
            return None
        if template not in self._patterns:
            self._patterns[template] = re.compile(clause_filled(template).replace("<>", self._names))
        return self._patterns[template]

    def search(self, template: str, text: str, start: int = 0) -> re.Match[str] | None:
        """Where such a pattern is first found."""
        pattern = self.pattern(template)
        return pattern.search(text, start) if pattern else None

    def match(self, template: str, text: str, start: int) -> re.Match[str] | None:
        """Such a pattern where it is found just there."""
        pattern = self.pattern(template)
        return pattern.match(text, start) if pattern else None

    def find(self, template: str, text: str) -> Iterator[re.Match[str]]:
        """All places where such a pattern is found, if the text can hold a name at all."""
        pattern = self.pattern(template) if self.may_be_in(frozenset(ANY_WORD.findall(text))) else None
        return pattern.finditer(text) if pattern else iter(())


@dataclass(frozen=True, kw_only=True)
class Known:
    """All that is known by name; a group's code stands for it, and group and subgroup code for a subgroup."""

    people: Book[PersonId]
    namesakes: Mapping[str, tuple[PersonId, ...]]
    """Names that several people have."""
    groups: Book[str]
    subgroups: Book[tuple[str, str]]
    subgroups_begun: Mapping[str, str]
    """How the subgroups' names of one word begin, each with its code."""
    sides: Book[str]
    channels: Mapping[str, str]
    codes: frozenset[str]


def known(
    groups: Sequence[Group], people: Mapping[PersonId, str], here: str | None, sides: Sequence[Side] = ()
) -> Known:
    """The names of these groups, people and sides; `here` is the channel's group, whose subgroups come first."""
    return _known_to(_Itself(groups), _Itself(people), here, _Itself(sides))


class _Itself(Generic[Meant]):
    """Stands for a value by its identity: a directory is the same for many turns, and has hundreds of names to compare."""

    def __init__(self, value: Meant) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and self.value is other.value


@lru_cache(maxsize=64)
def _known_to(
    said_groups: _Itself[Sequence[Group]],
    said_people: _Itself[Mapping[PersonId, str]],
    here: str | None,
    said_sides: _Itself[Sequence[Side]],
) -> Known:
    groups, people, sides = said_groups.value, said_people.value, said_sides.value
    # Seats and settings do not matter here, and would take long to hash and compare.
    keys = tuple((one.code, one.names, one.aliases, one.subgroups, one.channel) for one in groups)
    return _known(keys, tuple(people.items()), here, tuple(sides))


@lru_cache(maxsize=64)
def _known(
    groups: tuple[_GroupKey, ...], people: _PeopleKey, here: str | None, sides: tuple[Side, ...]
) -> Known:
    named = _people(people)
    return Known(
        people=Book({name: meant[0] for name, meant in named.items() if len(meant) == 1}),
        namesakes={name: meant for name, meant in named.items() if len(meant) > 1},
        groups=Book(_groups(groups)),
        subgroups=Book(_subgroups(groups, here)),
        subgroups_begun=_subgroups_begun(groups),
        sides=Book(_sides(sides)),
        channels={str(channel): code for code, _, _, _, channel in groups if channel},
        codes=frozenset(code for code, *_ in groups),
    )


def _people(people: _PeopleKey) -> dict[str, tuple[PersonId, ...]]:
    """Who is meant by each full name and by each beginning of one: "jose angel ruiz", "jose angel", "jose"."""
    bare = {person: re.sub(r"\s*\([^)]*\)", "", fold(name)).split() for person, name in people}
    found: dict[str, list[PersonId]] = {}
    for person, words in bare.items():
        for length in range(1, len(words) + 1):
            found.setdefault(" ".join(words[:length]), []).append(person)
    full = {" ".join(words): (person,) for person, words in bare.items() if words}
    return {name: tuple(meant) for name, meant in found.items()} | full


def _sides(sides: tuple[Side, ...]) -> dict[str, str]:
    return {fold(name): side.code for side in sides for name in side.names.all()}


def _groups(groups: tuple[_GroupKey, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for code, names, aliases, _, _ in groups:
        for name in filter(str.strip, (code, *names.all(), *aliases)):
            for spelled in _spelled(name):
                found.setdefault(spelled, code)
    return found


def _spelled(name: str) -> set[str]:
    """ "Œuvre" is typed "oeuvre" as well."""
    return {fold(name), fold(name).replace("œ", "oe")}


def _subgroups_begun(groups: tuple[_GroupKey, ...]) -> dict[str, str]:
    listed = (subgroup for _, _, _, subgroups, _ in groups for subgroup in subgroups)
    names = ((fold(name), subgroup.code) for subgroup in listed for name in subgroup.names.all())
    return {name[:KINDRED]: code for name, code in names if name.isalpha() and len(name) > KINDRED}


def _subgroups(groups: tuple[_GroupKey, ...], here: str | None) -> dict[str, tuple[str, str]]:
    """By every name and by each long word of a name; the channel's group first."""
    found: dict[str, tuple[str, str]] = {}
    ordered = sorted(groups, key=lambda group: group[0] != here)
    listed = [(code, subgroup) for code, _, _, subgroups, _ in ordered for subgroup in subgroups]
    for code, subgroup in listed:
        for name in filter(str.strip, (subgroup.code, *subgroup.names.all())):
            for spelled in _spelled(name):
                found.setdefault(spelled, (code, subgroup.code))
    for code, subgroup in listed:
        for word in re.findall(r"\w{5,}", " ".join(map(fold, subgroup.names.all()))):
            found.setdefault(word, (code, subgroup.code))
    return found
