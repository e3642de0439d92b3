"""Wordings of requests, as the languages' files list them, made into patterns and found in what was asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import count

from bot.domain.item import ItemId
from bot.domain.person import Language
from bot.language.asked import GROUP, ITEM, WHO, Asked
from bot.language.vocabulary import VOCABULARIES, clause_words, with_or_without_apostrophes

_AND = r"(?:[\s,&/+]|(?<!\w)(?:and|y|e|et)(?!\w))+"
_BEFORE_ITEM = r"(?:(?:the|item|action|milestone|task|el|la|punto|accion|hito|tarea|le|point|jalon|tache|number|numero|both|all|ambos|los dos|las dos|les deux|tous les deux)\s+|l'|d')*"
_BEFORE_NAME = r"(?:(?:the|el|la|los|las|le|les)\s+|l'|@)?"


def _listed(sign: str, name: str, before: str) -> str:
    return rf"{before}(?P<{name}>{sign}++(?:{_AND}{before}{sign}++)*)"


_SLOTS = {
    "item": _listed(ITEM, "item", _BEFORE_ITEM),
    "who": _listed(WHO, "who", _BEFORE_NAME),
    "group": rf"(?P<group>{GROUP}++)",
    "text": r"(?P<text>\S.*)",
    "when": r"(?P<when>\S.{0,40}?)",
}
_SIGNS = {"item": ITEM, "who": WHO, "group": GROUP}
_PIECE = re.compile(
    r"<(?P<slot>\w+)>|(?P<open>[(\[])|(?P<bar>\|)|(?P<close>\)|\]\*|\])|(?P<words>[^<(\[|)\]]+)"
)
_TOKEN = re.compile(rf"\w+|[{ITEM}{WHO}{GROUP}]|\S")
_ANYTHING = "*"


@dataclass(frozen=True)
class _Choice:
    """One of several sequences of words, slots and choices; `mark` says whether none or many may stand there too."""

    options: tuple[tuple[str | _Choice, ...], ...]
    mark: str = ""

    def pattern(self) -> str:
        # The longest first: "yo lo tomo" before "yo".
        told = "|".join(
            sorted(("".join(map(_pattern, option)) for option in self.options), key=len, reverse=True)
        )
        return f"(?:{told}){self.mark}"

    def firsts(self) -> tuple[set[str], bool]:
        """With which tokens it can begin, and whether nothing of it need be there."""
        found: set[str] = set()
        may_be_empty = self.mark != ""
        for option in self.options:
            told, is_empty = _firsts(option)
            found |= told
            may_be_empty = may_be_empty or is_empty
        return found, may_be_empty


def _pattern(node: str | _Choice) -> str:
    if isinstance(node, _Choice):
        return node.pattern()
    if node.startswith("<"):
        return clause_words("me") if node == "<me>" else _SLOTS[node[1:-1]]
    return with_or_without_apostrophes("".join(_WRITTEN.get(letter, re.escape(letter)) for letter in node))


_WRITTEN = {" ": r"\s+", "~": r"(?:\s*[:-]\s*|\s+)"}


def _firsts(option: Sequence[str | _Choice]) -> tuple[set[str], bool]:
    found: set[str] = set()
    for node in option:
        told, is_empty = node.firsts() if isinstance(node, _Choice) else _first_of_words(node)
        found |= told
        if not is_empty:
            return found, False
    return found, True


def _first_of_words(words: str) -> tuple[set[str], bool]:
    if words == "<me>":
        me = (phrase for language in Language for phrase in VOCABULARIES[language].clauses["me"].split("|"))
        return {phrase.split()[0] for phrase in me}, False
    if words.startswith("<"):
        return {_SIGNS.get(words[1:-1], _ANYTHING)}, False
    spelled = words.replace("~", " ")
    tokens = [token[0] for text in (spelled, spelled.replace("'", "")) if (token := _TOKEN.search(text))]
    return set(tokens), not tokens


def _parsed(saying: str) -> _Choice:
    stack: list[list[list[str | _Choice]]] = [[[]]]
    for piece in _PIECE.finditer(saying):
        if piece["open"]:
            stack.append([[]])
        elif piece["bar"]:
            stack[-1].append([])
        elif piece["close"]:
            options = tuple(map(tuple, stack.pop()))
            stack[-1][-1].append(_Choice(options, {")": "", "]": "?", "]*": "*"}[piece["close"]]))
        else:
            stack[-1][-1].append(piece[0])
    return _Choice(tuple(map(tuple, stack[0])))


def _numbered(pattern: str) -> str:
    """The pattern in which the slots of one name are told apart: a wording may have the same in two places."""
    counted = count()
    return re.sub(r"\(\?P<(\w+)>", lambda slot: f"(?P<{slot[1]}_{next(counted)}>", pattern)


@dataclass(frozen=True)
class Saying:
    """One wording of what can be asked: `intent` is the name under which the language's file lists it."""

    intent: str
    language: Language
    words: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first needed: a text begins with few of them."""
        return re.compile(_numbered(_parsed(self.words).pattern()) + r"(?:(?<!\w)|(?!\w))", re.DOTALL)


def _wordings(listed: str) -> Sequence[str]:
    """The wordings, one a line; a line that is indented further goes on with the one above."""
    return [line.strip() for line in re.sub(r"\n {9,}", "", listed).splitlines() if line.strip()]


@cache
def _sayings(intents: tuple[str, ...]) -> Mapping[str, Sequence[Saying]]:
    """The wordings of these intents, in their order, by the token with which a text begins that says them."""
    found: dict[str, list[Saying]] = {}
    for intent in intents:
        for language in Language:
            for words in _wordings(VOCABULARIES[language].sayings.get(intent, "")):
                saying = Saying(intent, language, words)
                for token in _parsed(saying.words).firsts()[0]:
                    found.setdefault(token, []).append(saying)
    return found


@dataclass(frozen=True, kw_only=True)
class Said:
    """A wording that was found: which intent's, and what stands in its slots and behind it."""

    asked: Asked
    intent: str
    match: re.Match[str]

    def span(self, slot: str) -> tuple[int, int]:
        """Where the slot's words stand; before the text, if they were not said."""
        spans = (self.match.span(name) for name in self.match.re.groupindex if name.startswith(f"{slot}_"))
        return max(spans, default=(-1, -1))

    def text(self, slot: str) -> str:
        """The slot's words as typed; of "text" to the end of what was typed."""
        start, end = self.span(slot)
        return self.asked.text[start : None if slot == "text" else end] if start >= 0 else ""

    @property
    def items(self) -> tuple[ItemId, ...]:
        """The items that stand in its slot, or else the first that is named."""
        named = self.asked.named(self.asked.items, *self.span("item"))
        return named or tuple(one.meant for one in self.asked.items[:1])

    def has(self, slot: str) -> bool:
        """Whether words stand in the slot."""
        return self.span(slot)[0] >= 0

    @property
    def rest(self) -> str:
        """The words behind the wording, as typed."""
        return self.asked.text[self.match.end() :]


def said(asked: Asked, intents: tuple[str, ...]) -> Iterator[Said]:
    """The wordings of these intents with which the request begins, in the order of the intents."""
    # A comma in a request is a breath: "AGR-2, done".
    signed = re.sub(r"[,;!?¿¡=]", " ", asked.signed)
    listed = _sayings(intents)
    candidates = {saying: None for token in _first_tokens(signed) for saying in listed.get(token, ())}
    # In the text's own language first: "comment" is no note in French.
    rank = {language: index for index, language in enumerate(asked.languages)}
    places = {intent: index for index, intent in enumerate(intents)}
    for saying in sorted(candidates, key=lambda one: (rank.get(one.language, len(rank)), places[one.intent])):
        match = saying.pattern.match(signed)
        if match:
            yield Said(asked=asked, intent=saying.intent, match=match)


_DECORATED = re.compile(rf"(?:{_BEFORE_ITEM}|{_BEFORE_NAME})(?P<sign>[{ITEM}{WHO}{GROUP}])")


def _first_tokens(signed: str) -> Iterator[str]:
    token = _TOKEN.search(signed)
    if token:
        yield token[0]
    named = _DECORATED.match(signed)
    if named:
        yield named["sign"]
    yield _ANYTHING
