"""The catalogues are complete: the same keys and placeholders in three languages, none empty, none unused."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from bot.domain.commands import Form, Lack
from bot.domain.history import Verb
from bot.domain.item import Kind, Priority, Status
from bot.domain.outcomes import Step, Trouble
from bot.domain.person import Language
from bot.domain.proposal import ProposalKind, ProposalState
from bot.domain.support import SupportState
from bot.i18n.catalogue import count_text, source, text
from bot.render.digest import PARTS
from bot.render.help import TOPICS
from bot.render.home import COLUMNS, STEPS

SUPPORT = {Verb.SUPPORT_ASKED, Verb.SUPPORT_ACCEPTED, Verb.SUPPORT_DECLINED}
OTHER_VERBS = tuple(set(Verb) - {Verb.ADDED, Verb.DONE, Verb.MOVED, Verb.FOLLOWED, Verb.UNDONE, *SUPPORT})
PLACED = ("place", "no_place")
RENDER = Path(__file__).resolve().parents[3] / "bot" / "render"
FIELD = re.compile(r"\{(\w+)\}")
# Keys whose end is a value: written out, so that an unused one is seen.
ENDINGS: dict[str, tuple[object, ...]] = {
    "when.": ("spring", "summer", "fall", "winter"),
    "when.quarter_": (1, 2, 3, 4),
    "when.half_": (1, 2),
    "card.priority_": tuple(Priority),
    "card.support_": (SupportState.ASKED, SupportState.ACCEPTED),
    "support.": tuple(SupportState),
    "support.you_": tuple(SupportState),
    "status.": tuple(Status),
    "digest.": PARTS,
    "digest.count_": (*PARTS, "to_sign", "asked"),
    "help.": tuple(TOPICS),
    "help.example_": tuple(name for names in TOPICS.values() for name in names),
    "button.": ("mine", "late", "next_week", "digest", "add", *(set(Form) - {Form.DECLINE_SUPPORT})),
    "form.": tuple(Form),
    "asked.": tuple(Form),
    "proposed.": tuple(ProposalKind),
    "settled.": tuple(ProposalKind),
    "signed.": (*ProposalKind, *(f"{kind}_own" for kind in ProposalKind)),
    "signoff.": (*ProposalKind, *(set(ProposalState) - {ProposalState.OPEN})),
    "signoff.you_": (Step.APPROVED, Step.DECLINED, Step.TAKEN_BACK),
    "changed.": (*OTHER_VERBS, *PLACED, "priority"),
    "history.": (*Verb, *PLACED),
    "menu.": ("late", "due", "to_sign"),
    "list.": ("late", "due", "items", "found"),
    "list.my_": ("late", "due", "items"),
    "list.no_": ("late", "due", "items", "found"),
    "list.no_my_": ("late", "due", "items"),
    "list.only_": (*Kind, *Priority),
    "list.only_without_": tuple(Lack),
    "form.add_": tuple(Kind),
    "home.": ("late", "due", "coming", "waiting", "asked"),
    "home.column_": COLUMNS,
    "home.step_": STEPS,
    "form.priority_": (*Priority, "none"),
    "history.priority_": (*Priority, "none"),
    "trouble.": tuple(Trouble),
    "undone.": tuple(Verb),
}


def catalogue(language: Language) -> Catalog:
    return read_po(BytesIO(source(language)), locale=language)


def sentences(language: Language) -> dict[str, tuple[str, ...]]:
    """The key of each sentence with its forms: one, or singular and plural."""
    found = {}
    for message in catalogue(language):
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            found[key] = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    return found


def test_the_three_languages_have_the_same_keys() -> None:
    english, spanish, french = (
        {key: len(forms) for key, forms in sentences(language).items()} for language in Language
    )

    assert english == spanish == french


@pytest.mark.parametrize("language", Language)
def test_no_sentence_is_empty_or_doubtful(language: Language) -> None:
    assert not [message.id for message in catalogue(language) if message.id and message.fuzzy]
    assert not [key for key, forms in sentences(language).items() if not all(form.strip() for form in forms)]


@pytest.mark.parametrize("language", Language)
def test_every_sentence_has_the_same_placeholders(language: Language) -> None:
    english = sentences(Language.EN)
    # A French or English singular may say "one thing" instead of the number.
    for key, forms in sentences(language).items():
        wanted = set(FIELD.findall(english[key][-1]))
        assert set(FIELD.findall(forms[-1])) == wanted, key
        assert wanted - {"n"} <= set(FIELD.findall(forms[0])) <= wanted, key


def test_every_key_is_used_and_every_used_key_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in RENDER.glob("*.py"))
    literal = set(re.findall(r'"([a-z]+\.[a-z_]+)"', code))
    composed = {f"{beginning}{ending}" for beginning, endings in ENDINGS.items() for ending in endings}

    assert literal | composed == set(sentences(Language.EN))


def test_a_missing_key_raises() -> None:
    with pytest.raises(KeyError):
        text(Language.EN, "no.such_key")
    with pytest.raises(KeyError):
        count_text(Language.FR, "no.such_key", 2)
    with pytest.raises(KeyError):
        text(Language.EN, "card.due", other="x")


@pytest.mark.parametrize(
    ("n", "english", "french"),
    [
        (0, "0 days late", "0 jour de retard"),
        (1, "1 day late", "1 jour de retard"),
        (2, "2 days late", "2 jours de retard"),
    ],
)
def test_french_says_zero_in_the_singular(n: int, english: str, french: str) -> None:
    assert count_text(Language.EN, "when.late_days", n) == english
    assert count_text(Language.FR, "when.late_days", n) == french


def test_french_spaces_do_not_break() -> None:
    for key, forms in sentences(Language.FR).items():
        if not key.startswith("help.example"):
            assert not [form for form in forms if re.search(r"« | »|\w [:;?!]", form)], key
