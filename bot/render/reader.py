"""Who reads an answer, in which language, and what is known around them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.group import Directory
from bot.domain.person import Language, PersonId
from bot.render.voice import Tongue


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """The person who reads, on the day that it is where their question belongs."""

    language: Language
    directory: Directory
    today: date
    person: PersonId
    shares: bool = False
    """Whether this is a channel, in which an answer can be shown to everybody."""

    @property
    def tongue(self) -> Tongue:
        """The reader's own language."""
        return Tongue(language=self.language)
