"""Dates that hang on something else: "six months after LAB-3", "two weeks before the annual meeting", "tras la evaluación"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.due import Step
from bot.domain.item import Anchor, ItemId
from bot.domain.person import Language
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.lexicon import Token, tokens
from bot.language.shapes import value_of
from bot.language.steps import step_of
from bot.language.vocabulary import clause_pattern

_LONGEST_NAME = 8
"""So many words the name of an event has at most."""
_HOURS = 24
_EVE = Step(days=-1)
_LEAD = re.compile(
    r"(?:(?:the|el|la|los|las|le|les|its|their|our|su|sus|nuestra|nuestro|son|sa|leur|notre|cette|cet|ce|esta|este|this|that)\s+|l'|d')*"
)
_ITEM = re.compile(r"#?([A-Za-z]{2,8})(\s?-\s?|\s)(\d{1,6})")


def read_anchor(words: str, ear: Ear, language: Language) -> Anchor | None:
    """What the date hangs on, where the words tell how far from an item or event it lies; None where they do not."""
    found = tokens(fold(words), language)
    at = _turn(found)
    if at is None or at + 1 == len(found):
        return None
    back = "before" in found[at].roles
    offset = _offset(found[:at], back=back)
    if offset is None:
        return None
    name = words[found[at].end :].strip(" \t.,;")
    item = item_named(name, ear)
    if item:
        return Anchor(item=item, offset=offset)
    event = _event(name, found[at + 1 :])
    return Anchor(meeting=event, offset=offset) if event else None


def anchor_told(words: str, ear: Ear, languages: Sequence[Language]) -> Anchor | None:
    """What a date hangs on, in any of these languages: an item, a meeting, or any event where the words say how far
    from it."""
    for language in languages:
        anchor = read_anchor(words, ear, language)
        if anchor and (
            anchor.item or abs(anchor.offset.days) > 1 or anchor.offset.months or _is_meeting(anchor.meeting)
        ):
            return anchor
    return None


def _is_meeting(name: str) -> bool:
    return clause_pattern("(?:<meeting>)").search(fold(name)) is not None


def _turn(found: Sequence[Token]) -> int | None:
    """Where "after" or "before" stands; "within two weeks of" counts from something too."""
    turns = (index for index, token in enumerate(found) if token.roles.keys() & {"before", "after"})
    at = next(turns, None)
    if at is None and found and "in" in found[0].roles:
        units = (index for index, token in enumerate(found[:-1]) if "unit" in token.roles)
        at = next((index + 1 for index in units if "of" in found[index + 1].roles), None)
    return at


def _offset(before: Sequence[Token], *, back: bool) -> Step | None:
    """How far: the step that stands before "after" or "before"; without one, after is at once and before is the eve."""
    counted = [
        token for token in before if not token.roles.keys() & {"in", "on", "roughly", "tentative", "comma"}
    ]
    if not counted:
        return _EVE if back else Step()
    if len(counted) == 1 and "clock" in counted[0].roles:
        return _hours(str(counted[0].roles["clock"]), back=back)
    if len(counted) == 3 and "andhalf" not in counted[2].roles:
        counted = [token for token in counted if "article" not in token.roles]
    if (
        len(counted) != 2
        or not counted[0].roles.keys() & {"number", "some"}
        or "unit" not in counted[1].roles
    ):
        return None
    number = int(str(value_of(counted[0], ("number", "some"))))
    return _step(-number if back else number, str(counted[1].roles["unit"]))


def _hours(clock: str, *, back: bool) -> Step | None:
    """ "48 heures", which looks like a time of day."""
    found = re.fullmatch(r"(\d+)\s?h\w*", clock)
    return _step(-int(found[1]) if back else int(found[1]), "hour") if found else None


def _step(number: int, unit: str) -> Step | None:
    """So many units, hours where they make days; None for working days, which no step holds."""
    if unit == "hour":
        return Step(days=number // _HOURS) if number % _HOURS == 0 else None
    return step_of(number, unit)


def names_item(words: str, ear: Ear) -> bool:
    """Whether the words end with the id of an item of a known group, in capitals: "after ENE-4"."""
    found = re.search(r"(?<![\w-])([A-Z]{2,8})-\d{1,6}$", words.strip())
    return found is not None and found[1] in ear.known.codes


def item_named(name: str, ear: Ear) -> ItemId | None:
    """The item that the words are: of a known group in any spelling, else with its hyphen and in capitals."""
    found = _ITEM.fullmatch(name)
    if not found:
        return None
    known = found[1].upper() in ear.known.codes
    return (
        ItemId(found[1].upper(), int(found[3])) if known or ("-" in found[2] and found[1].isupper()) else None
    )


def _event(name: str, rest: Sequence[Token]) -> str:
    """The event's name as typed, without its article; empty where the words cannot be one."""
    lead = _LEAD.match(fold(name))
    event = name[lead.end() if lead else 0 :]
    words = event.split()
    is_name = bool(words) and len(words) <= _LONGEST_NAME and words[0][0].isalpha()
    return event[0].upper() + event[1:] if is_name and _is_other(rest) else ""


def _is_other(rest: Sequence[Token]) -> bool:
    # "After 31 February" is no event, but a date that is none; "before each meeting" comes again.
    other = any("other" in token.roles for token in rest)
    return other and not any(
        token.roles.keys() & {"each", "month", "weekday", "year", "impossible"} for token in rest
    )
