"""A request's words without what is said around them, and with signs where items, people and groups are named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from bot.domain.commands import Command
from bot.domain.due import Due
from bot.domain.item import ItemId
from bot.domain.person import Language
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.known import Known
from bot.language.markup import Mark, Sort, Typed
from bot.language.names import is_name, names_within
from bot.language.vocabulary import request_pattern

ITEM, WHO, GROUP = "\1", "\2", "\3"
"""Signs: each stands for every character of an item's id, of somebody's name, of a group's name."""
_SIGNS = frozenset("\0\1\2\3")
_LONGEST = 600
"""No request needs more words than these before what it tells."""


@dataclass(frozen=True, kw_only=True)
class Named:
    """Something or somebody in the text: where the name stands, and what is meant (an id, or a name as typed)."""

    start: int
    end: int
    meant: Any


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The words of a request. `is_question`: a question mark followed them; `before`: the politeness cut off before them."""

    text: str
    folded: str
    marks: tuple[Mark, ...]
    ear: Ear
    languages: tuple[Language, ...]
    is_question: bool = False
    before: str = ""

    @property
    def known(self) -> Known:
        """Who and what has a name here."""
        return self.ear.known

    @cached_property
    def items(self) -> tuple[Named, ...]:
        """The items' ids: of a known group in any spelling ("agr 12"), of another with its hyphen ("XYZ-3")."""
        return tuple(_items(self))

    @cached_property
    def people(self) -> tuple[Named, ...]:
        """Who is mentioned or known by name."""
        mentioned = [
            Named(start=mark.start, end=mark.end, meant=mark.target)
            for mark in self.marks
            if mark.sort is Sort.PERSON
        ]
        known = self.known.people
        return (*mentioned, *_found(known.find("<>", self.folded[:_LONGEST]), lambda name: known[name]))

    @cached_property
    def groups(self) -> tuple[Named, ...]:
        """The groups, by their codes; the article and the word "group" around a name belong to it."""
        channels = self.known.channels
        marked = [
            Named(start=mark.start, end=mark.end, meant=channels[mark.target])
            for mark in self.marks
            if mark.target in channels
        ]
        known = self.known.groups
        return (
            *marked,
            *_found(known.find(_GROUP_AND_AROUND, self._without_ids), lambda name: known[name]),
        )

    @cached_property
    def _without_ids(self) -> str:
        """The folded text in which "TII-9" names no group."""
        return _signed(self.folded[:_LONGEST], ITEM, self.items)

    @cached_property
    def organisations(self) -> tuple[Named, ...]:
        """Names with capitals that are nothing else: organisations, and people who are not known."""
        taken = _signed(self.text[:_LONGEST], "\0", (*self.items, *self.people, *self.groups))
        # Where all is in capitals, they tell no names.
        names = () if self.text.isupper() else names_within(taken)
        sides = [found.span() for found in self.known.sides.find("<>", self.folded[:_LONGEST])]
        found = [
            (start, end)
            for start, end in (*names, *sides)
            if end - start > 1 and is_name(self.text[start:end], self.known)
        ]
        return tuple(
            Named(start=start, end=end, meant=self.text[start:end]) for start, end in dict.fromkeys(found)
        )

    @cached_property
    def signed(self) -> str:
        """The folded text with the signs, as long as it was: every word stays at its place."""
        signed = self.folded[:_LONGEST]
        for sign, found in (
            (ITEM, self.items),
            (WHO, self.people),
            (GROUP, self.groups),
            (WHO, self.organisations),
        ):
            signed = _signed(signed, sign, found)
        return signed

    def named(self, found: Iterable[Named], start: int, end: int) -> tuple[Any, ...]:
        """What those that stand within that stretch mean, each once."""
        return tuple(dict.fromkeys(one.meant for one in found if start <= one.start and one.end <= end))

    def behind(self, start: int) -> Asked:
        """The request that begins there."""
        return _cut_to_request(self, start)

    def after_mention(self) -> Asked | None:
        """The request behind the mention with which it begins: that may be of the bot itself."""
        first = min(
            (mark for mark in self.marks if mark.sort is Sort.PERSON),
            key=lambda mark: mark.start,
            default=None,
        )
        if not first or self.folded[: first.start].strip():
            return None
        return _cut_to_request(self, first.end)


@dataclass(frozen=True, kw_only=True)
class Request:
    """A request that was read: its command, CONTRACT's word for it, other readings of its date; `more` are the same
    command for the other items that were named."""

    command: Command
    intent: str
    subgroup_words: str = ""
    others: tuple[tuple[Due, str, Command], ...] = ()
    why: str = ""
    more: tuple[Command, ...] = ()


_FOR = r"(?:for|about|with|por|con|pour|avec|de|du|des|d'|sobre)\s+(?!<polite>)"
"""Behind politeness, what it is for."""

RequestRule = Callable[[Asked], "Request | None"]


def asked(said: Typed, ear: Ear, languages: tuple[Language, ...]) -> Asked:
    """The request without what is said around one: "please", "¿ ?"."""
    whole = Asked(text=said.text, folded=fold(said.text), marks=said.marks, ear=ear, languages=languages)
    return _cut_to_request(whole, 0)


def _cut_to_request(whole: Asked, start: int) -> Asked:
    polite = request_pattern(r"[\s,:;.¿¡!]*(?:@?<polite>(?:[\s,:;!]+|$))*[\s¿¡]*").match(whole.folded, start)
    # "Hello" alone is more than politeness, and "thanks for AGR-12" asks for nothing.
    if (
        polite
        and whole.folded[polite.end() :].strip(" ?!.")
        and not request_pattern(_FOR).match(whole.folded, polite.end())
    ):
        start = polite.end()
    start += len(whole.folded[start:]) - len(whole.folded[start:].lstrip(" \t\r\n,:;.¿¡!"))
    # A question mark alone asks for help.
    kept = whole.folded[start:].rstrip(" \t\r\n?!.") or "?"[: "?" in whole.folded[start:]]
    end = start + len(kept)
    shifted = tuple(
        replace(mark, start=mark.start - start, end=mark.end - start)
        for mark in whole.marks
        if mark.start >= start
    )
    return Asked(
        text=whole.text[start:end],
        folded=whole.folded[start:end],
        marks=shifted,
        ear=whole.ear,
        languages=whole.languages,
        is_question=whole.is_question or "?" in whole.folded[end:],
        before=whole.before + whole.folded[:start],
    )


_ID = re.compile(
    r"(?<!\w)#?\s?(?P<code>[a-z]{2,8})(?P<between>\s*-\s*|\s+|[_#./]|)(?P<number>\d{1,6})(?![\w%])"
)


def _items(asked: Asked) -> Iterator[Named]:
    codes = {code.lower() for code in asked.known.codes}
    for found in _ID.finditer(asked.folded[:_LONGEST]):
        typed = asked.text[found.start("code") : found.end("code")]
        if found["code"] in codes or (found["between"].strip() == "-" and typed.isupper()):
            item = ItemId(found["code"].upper(), int(found["number"]))
            yield Named(start=found.start(), end=found.end(), meant=item)


_GROUP_AND_AROUND = (
    r"(?:(?<!\w)(?:the|el|la|los|las|le|les)\s+|(?<!\w)l')?(?:(?:grupo|gt|groupe)\s+(?:de\s+trabajo\s+|de\s+travail\s+)?(?:de\s+(?:la\s+)?|sur\s+(?:le\s+|la\s+|l')?)?)?"
    r"#?(?P<name><>)(?:\s+(?:working\s+group|group|team|wg)(?!\w))?"
)


def _found(matches: Iterable[re.Match[str]], meant: Callable[[str], Any]) -> Iterator[Named]:
    for found in matches:
        name = found["name"] if "name" in found.re.groupindex else found[0]
        yield Named(start=found.start(), end=found.end(), meant=meant(name))


def _signed(text: str, sign: str, found: Iterable[Named]) -> str:
    for one in found:
        if one.end <= len(text) and _SIGNS.isdisjoint(text[one.start : one.end]):
            text = text[: one.start] + sign * (one.end - one.start) + text[one.end :]
    return text
