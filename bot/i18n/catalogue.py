"""Sentences by key and language, from gettext catalogues that are compiled in memory when a language is first used."""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations
from importlib.resources import files
from io import BytesIO

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.domain.person import Language


def text(language: Language, key: str, **values: object) -> str:
    """The sentence with that key, its placeholders filled. Raises KeyError for a key or placeholder unknown."""
    template = _found(key, _translations(language).gettext(key))
    return template.format_map(values) if values else template


def count_text(language: Language, key: str, n: int, **values: object) -> str:
    """The sentence with that key for a count of `n`, by the language's plural rule; `n` is a placeholder too."""
    return _found(key, _translations(language).ngettext(key, key, n)).format(n=n, **values)


def source(language: Language) -> bytes:
    """The catalogue of a language as it is kept, in gettext's PO format."""
    return files(__package__).joinpath("locales", language, "LC_MESSAGES", "bot.po").read_bytes()


@cache
def _translations(language: Language) -> GNUTranslations:
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(source(language)), locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)


def _found(key: str, template: str) -> str:
    # Gettext answers with the key itself where it has no sentence for it.
    if template == key:
        raise KeyError(f"no catalogue holds the key {key!r}")
    return template
