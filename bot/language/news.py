"""What only tells something: "Bob is sick today", "I will be late", "SENER published the figures" ask for nothing."""

from __future__ import annotations

import re

from bot.domain.person import Language
from bot.language.asked import WHO, Asked
from bot.language.fold import fold
from bot.language.names import is_acronym
from bot.language.sheet import Sheet
from bot.language.vocabulary import VOCABULARIES, request_pattern, words_in

_NEWS = r"\W*(?:<statement>|<exclaiming>|<determiner>|(?:\w+\W+){0,3}<telling>(?!\s+<due>))"
_HAPPENING = r"\W*(?:\w+\W+){1,2}<happening>\W*"
"""All that is left without the date: "Parliament resumes"."""
_OF_SOMEBODY = rf"<statement>|<talk>|{WHO}+\s+(?:<forbidden>|<arriving>|<telling>)"
_ENDINGS = "|".join(vocabulary.past_endings for vocabulary in VOCABULARIES.values())
_TOLD_AS_PAST = rf"\W*[^\W\d_]+\s+(?:<past>|[^\W\d_]+(?:{_ENDINGS}))\s+<behind_past>\s"
"""Who did what: "Juan sent the questionnaire", "Juan mandó el cuestionario"."""


def is_news(text: str, sheet: Sheet) -> bool:
    """Whether a text with a date leaves nothing to do by then."""
    folded = fold(text)
    if _pattern(_NEWS, sheet.languages[0]).match(folded) or _is_told_as_past(text):
        return True
    if request_pattern(_HAPPENING).fullmatch(fold(sheet.title())):
        return True
    known = sheet.ear.known.people
    return known.match(r"\W*(?:<>)(?=\s)", folded, 0) is not None or is_acronym(text.split()[0])


def is_talk(text: str) -> bool:
    """Whether it begins as thanks, wishes and good-byes do."""
    return request_pattern(r"[\s¡]*<talk>").match(fold(text)) is not None


def is_statement(asked: Asked) -> bool:
    """Whether it is told of somebody, where a list might be asked for: "Juan no viene", "Bob is coming on Friday"."""
    if asked.is_question:
        return False
    is_told = _pattern(_OF_SOMEBODY, asked.languages[0]).match(asked.signed) is not None
    return is_told or _is_told_as_past(asked.text)


def _is_told_as_past(text: str) -> bool:
    # By its accents: "mandó" is told, "mando" promised.
    return request_pattern(_TOLD_AS_PAST).match(text) is not None


def _pattern(template: str, language: Language) -> re.Pattern[str]:
    # "A" tells in French alone.
    return request_pattern(template.replace("<telling>", words_in("telling", language)))
