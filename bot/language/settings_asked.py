"""What is asked of a person's own settings, in words: a language, an hour, or only to see them."""

from __future__ import annotations

import re

from bot.domain.commands import ChangeSettings, Command, NotServed, ShowSettings
from bot.domain.person import Language
from bot.language.fold import fold

_LANGUAGES = {
    Language.EN: r"english|ingles|anglais",
    Language.ES: r"spanish|espanol|espagnol",
    Language.FR: r"french|frances|francais",
}
_AS_SLACK = re.compile(
    r"(?<!\w)(?:as|like|same as|como|igual que|comme)\s+(?:in\s+|en\s+|dans\s+)?slack(?!\w)"
)
_OF_GROUP = re.compile(
    r"(?<!\w)(?:groups?|channel|digest|grupos?|canal|resumen|groupes?|resume|sommaire)(?!\w)"
)
_HOUR = re.compile(
    r"(?<![\w:])(?P<hour>\d{1,2})(?:\s?(?::|h)\s?(?P<minutes>\d\d))?\s?(?:h(?:oras?|eures?)?(?!\w))?"
    r"\s*(?P<half>(?:am|pm|a\.\s?m|p\.\s?m)(?!\w)|(?:in the|de la|de l'|del|du)\s+\w+)?"
)
_NOON = re.compile(r"(?<!\w)(?:noon|mediodia|midi)(?!\w)")
_AFTER_NOON = re.compile(r"p|.*\b(?:afternoon|evening|tarde|noche|apres-midi|apres|soir)")


def settings_asked(asked: NotServed) -> Command:
    """The command that does it; a group's settings are asked of nobody here, and the request stays as it is."""
    words = fold(asked.typed)
    if asked.group or _OF_GROUP.search(words):
        return asked
    if _AS_SLACK.search(words):
        return ChangeSettings(as_slack=True)
    language, hour = _language(words), _hour(words)
    if language is None and hour is None:
        return ShowSettings()
    return ChangeSettings(language=language, hour=hour)


def _language(words: str) -> Language | None:
    """The language that is named; the last one, as in "from English to French"."""
    found = ((match.start(), language) for language, names in _LANGUAGES.items()
             for match in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", words))  # fmt: skip
    return max(found, default=(0, None))[1]


def _hour(words: str) -> int | None:
    """The full hour that is named: "8", "8:00", "8 h", "8 pm", "6 de la tarde"."""
    if _NOON.search(words):
        return 12
    found = _HOUR.search(words)
    if found is None or int(found["hour"]) > 24 or found["minutes"] not in (None, "00"):
        return None
    hour = int(found["hour"])
    is_after_noon = bool(found["half"]) and _AFTER_NOON.match(found["half"]) is not None
    return hour + 12 if is_after_noon and hour < 12 else hour
