"""People, sides and channels, as far as the working groups need to know them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from bot.domain.mute import Mute

PersonId = NewType("PersonId", str)
"""Slack's id of a person (U... or W...)."""
ChannelId = NewType("ChannelId", str)
"""Slack's id of a conversation (C..., G... or D... for a direct message)."""
TeamId = NewType("TeamId", str)
"""Slack's id of a workspace (T...)."""
HOURS = range(7, 21)
"""The local hours at which a person may have the daily message."""


class Language(StrEnum):
    """The languages spoken here; the values are ISO 639 codes."""

    EN = "en"
    ES = "es"
    FR = "fr"

    @classmethod
    def of(cls, locale: str | None) -> Language | None:
        """The language of a locale such as "fr-CA" or "es_MX", or None where it is not one of the three."""
        code = (locale or "")[:2].lower()
        return cls(code) if code in cls._value2member_map_ else None


class DateOrder(StrEnum):
    """How 3/4/2027 is read: day first, month first, or by asking."""

    DMY = "dmy"
    MDY = "mdy"
    ASK = "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """One name in each language."""

    en: str
    es: str
    fr: str

    def in_language(self, language: Language) -> str:
        """The name in that language."""
        return {Language.EN: self.en, Language.ES: self.es, Language.FR: self.fr}[language]

    def all(self) -> tuple[str, str, str]:
        """The three names: English, Spanish, French."""
        return (self.en, self.es, self.fr)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the partners: a country with its calendar, capital's zone and habits."""

    code: str
    names: Names
    holidays: str
    timezone: str
    dates: DateOrder | None = None
    fiscal_year: str = "01-01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with a Slack account. `timezone` is an IANA name; `locale` is Slack's ("fr-CA")."""

    id: PersonId
    name: str
    timezone: str | None = None
    locale: str | None = None
    guest: bool = False
    outsider: bool = False
    gone: bool = False
    language: Language | None = None
    """The language the person chose; None goes by the locale."""
    hour: int = 9
    """The local hour of the daily reminder."""
    mutes: tuple[Mute, ...] = ()
    """What the person does not want to be reminded of."""

    def speaks(self) -> Language | None:
        """The language to write to this person in, as far as it is known."""
        return self.language or Language.of(self.locale)


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A Slack conversation of a working group. `members` is None where they were never looked up."""

    id: ChannelId
    name: str
    private: bool = False
    archived: bool = False
    lost: bool = False
    """It was deleted, or the bot is not in it any more."""
    members: frozenset[PersonId] | None = None

    @property
    def is_open(self) -> bool:
        """Whether it takes posts."""
        return not self.archived and not self.lost
