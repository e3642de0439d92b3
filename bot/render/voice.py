"""In what languages something is said: one tongue for a person, one or several side by side for a channel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.domain.due import Due
from bot.domain.person import Language, Names
from bot.i18n.catalogue import count_text, text
from bot.render import when


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """One language. `numeric` writes dates in figures, for posts that are read in several languages."""

    language: Language
    numeric: bool = False

    def text(self, key: str, **values: object) -> str:
        """The sentence with that key."""
        return text(self.language, key, **values)

    def count(self, key: str, n: int, **values: object) -> str:
        """The sentence with that key, for a count."""
        return count_text(self.language, key, n, **values)

    def name(self, names: Names) -> str:
        """A name in this language."""
        return names.in_language(self.language)

    def due(self, due: Due) -> str:
        """A due window."""
        if not self.numeric:
            return when.long(due, self.language)
        return self.text("when.tentative", due=when.iso(due)) if due.tentative else when.iso(due)

    def day(self, day: date) -> str:
        """A day."""
        return day.isoformat() if self.numeric else when.short_day(day, self.language)


Say = Callable[[Tongue], str]
"""Something to be said, once its language is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The languages of a message, the main one first."""

    tongues: tuple[Tongue, ...]

    @classmethod
    def of(cls, *languages: Language) -> Voice:
        """A voice that speaks these languages."""
        return cls(tongues=tuple(Tongue(language=each, numeric=len(languages) > 1) for each in languages))

    @property
    def first(self) -> Tongue:
        """The language of buttons, which have room for one."""
        return self.tongues[0]

    def each(self, say: Say) -> tuple[str, ...]:
        """What is said, in each language, and once where two say it alike."""
        return tuple(dict.fromkeys(say(tongue) for tongue in self.tongues))

    def say(self, say: Say) -> str:
        """What is said, on one line."""
        return " / ".join(self.each(say))

    def heading(self, say: Say) -> str:
        """A heading: "Late · Atrasados"."""
        return " · ".join(self.each(say))
