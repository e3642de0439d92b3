"""Names as people type them, with capitals and articles, and which of these can be names at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.person import Language
from bot.language import words_en, words_es, words_fr
from bot.language.fold import fold
from bot.language.known import Known
from bot.language.lexicon import known_words
from bot.language.vocabulary import VOCABULARIES

_CAPITAL = r"[A-ZÁÉÍÓÚÑÀÂÇÈÊËÎÏÔŒÙÛÜ]"
# "L'atelier" is no name, "L'Oréal" is.
# "Bob. Draft the letter" ends after Bob, "Dr. Ruiz" and "S.A. Norte" do not.
_WORD = (
    rf"(?![LD]['’][a-zà-ÿ])(?:(?:Dr|Dra|Sr|Sra|Mr|Mrs|Ms|Mme|St|Ste)\.|{_CAPITAL}(?:[\w&'’-]|\.(?=[\w,]))*)"
)
# "Affaires mondiales Canada", "Ressources naturelles Canada": the adjective is small.
_SMALL = r"[a-zé]{4,}(?:ales|elles|iques|aux|ale|elle|ique)"
ARTICLE = r"(?:(?:the|el|la|los|las|le|les|The|El|La|Los|Las|Le|Les)\s+|[Ll]['’])?"
_INSIDE = r"(?:of|for|the|de|del|la|las|los|para|du|des|d['’]|l['’])"
# "Chambre de commerce du Canada", "Ministère des affaires étrangères du Mexique".
_WITHIN = rf"(?:{_INSIDE}\s+[a-zà-ÿ]{{3,}}\s+(?:[a-zà-ÿ]{{4,}}\s+)?{_INSIDE}\s+)"
ONE_NAME = rf"{_WORD}(?:\s+(?:(?:{_INSIDE}\s+){{0,3}}|{_SMALL}\s+|{_WITHIN}){_WORD}){{0,7}}"
# "Agriculture and Agri-Food Canada", "Secretaría de Agricultura y Desarrollo Rural".
JOINED_NAME = (
    rf"(?:{_CAPITAL}[a-zé-]+,?\s+){{1,4}}(?:and|et|&)\s+(?:{_CAPITAL}[\w-]+\s+|[a-zé]{{5,}}\s+){{1,3}}Canada(?!\w)"
    rf"|(?:Secretar[ií]a|Ministerio|Comisión|Ministère|Ministry|Department|Instituto)\s+(?:of|de|du|des)\s+(?:la\s+|l'|the\s+)?"
    rf"{_CAPITAL}[\wé-]+(?:\s+{_CAPITAL}[\wé-]+){{0,2}}\s+(?:and|y|et)\s+(?:de\s+(?:la\s+|l')?)?{_CAPITAL}[a-zé]+(?:\s+{_CAPITAL}[a-zé]+){{0,2}}"
)
_ACRONYM = re.compile(r"[A-Z]{2,}[A-Za-z]?\w*|[A-Z][A-Za-z]*[A-Z]\w*")


def is_acronym(name: str) -> bool:
    """Whether it is a name by its capitals alone: "SENER", "RNCan", "AMEXHI"."""
    return _ACRONYM.fullmatch(name) is not None


def names_within(text: str) -> Iterator[tuple[int, int]]:
    """Where names stand in a sentence: words with capitals; a single one at the start only where it has several."""
    for found in re.finditer(ONE_NAME, text):
        first = not text[: found.start()].strip("\0 ¿¡«“\"'([")
        if not first or " " in found[0] or is_acronym(found[0]):
            yield found.span()


_THINGS = frozenset().union(*(vocabulary.things for vocabulary in VOCABULARIES.values()))
_DAYS = frozenset(
    fold(name)
    for words in (words_en, words_es, words_fr)
    for part in ("month", "weekday")
    for names in words.DATES[part].values()
    for name in names.split("|")
    if len(name) > 3
)
_DATED = frozenset(
    word for language in Language for word in known_words(language) if len(word) > 4
)  # "Christmas"
_LANGUAGES = frozenset({"english", "french", "spanish"})
_QUARTER = re.compile(r"[a-z]\d")
_PRONOUNS = frozenset(
    "we they she he you it the nosotros ustedes ellos ellas el la los las nous vous ils elles on le les"
    " someone somebody everyone everybody anyone tbd tbc ok okay fyi asap eod eow eom eoq eoy cob alguien todos todas tous quelqu'un".split()
)
_NEVER_FIRST = frozenset("in on by before from en para antes a d'ici avant au le el dans pour".split())


def is_name(name: str, known: Known) -> bool:
    """Whether somebody or some body can have that name: no thing, no day or month, nothing that begins with "by"."""
    words = fold(name).split()
    if fold(name) in known.people or fold(name) in known.sides:
        return True
    if (
        not words
        or words[0] in _PRONOUNS
        or _QUARTER.fullmatch(words[0])
        or words[-1] in _THINGS
        or words[0] in _THINGS
        or words[-1] in _DAYS
    ):
        return False
    return words[0] not in (_NEVER_FIRST if len(words) > 1 else _LANGUAGES | _DATED)
