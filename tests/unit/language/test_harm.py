"""What ends an item, or undoes a change, is read only where it is said: not where it is denied, doubted or told of others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.domain.person import Language
from tests.unit.language.said import CAPTURED, record_of, sentences

ENDING = ("done", "drop", "undo")
BEFORE = {
    Language.EN: ("don't ", "nobody said that ", "if ", "when ", "I wonder whether ", "Bob thinks ", "please tell Bob when "),
    Language.ES: ("no ", "nadie dijo que ", "si ", "cuando ", "no sé si ", "Bob cree que ", "avísame cuando "),
    Language.FR: ("ne pas ", "personne n'a dit que ", "si ", "quand ", "je me demande si ", "Bob pense que ", "dis-moi quand "),
}  # fmt: skip
AFTER = {
    Language.EN: (" when Bob signs", " except the annex", " if Bob agrees"),
    Language.ES: (" cuando firme Bob", " salvo el anexo", " si Bob está de acuerdo"),
    Language.FR: (" quand Bob aura signé", " sauf l'annexe", " si Bob est d'accord"),
}
PLAIN = {
    Language.EN: ("AGR-4 is done", "close AGR-4", "mark AGR-4 as done", "AGR-4 can be closed"),
    Language.ES: ("AGR-4 está listo", "cierra AGR-4", "AGR-4 se terminó", "ya terminamos AGR-4"),
    Language.FR: ("AGR-4 est fini", "ferme AGR-4", "AGR-4 peut être fermé", "on a terminé AGR-4"),
}


def said(*sections: str) -> Iterator[tuple[Language, str]]:
    for language in Language:
        for section, line in sentences(language):
            if section in sections:
                yield language, line["say"].lstrip("¿¡")


def test_what_is_denied_or_doubted_ends_nothing() -> None:
    told = [(language, start + text) for language, text in said("done", "drop") for start in BEFORE[language]]
    ended = [text for language, text in told if record_of(text, "ask", language)["intent"] in ENDING]

    assert ended == []


@pytest.mark.parametrize("language", Language)
def test_a_condition_ends_nothing(language: Language) -> None:
    told = [text + more for text in PLAIN[language] for more in AFTER[language]]

    assert [record_of(text, "ask", language)["intent"] for text in PLAIN[language]] == ["done"] * 4
    assert [text for text in told if record_of(text, "ask", language)["intent"] in ENDING] == []


def test_nothing_that_asks_for_something_else_ends_an_item() -> None:
    others = {section for language in Language for section, _ in sentences(language)} - {*ENDING, *CAPTURED}
    ended = [text for language, text in said(*others) if record_of(text, "ask", language)["intent"] in ENDING]

    assert ended == []


@pytest.mark.parametrize("reader", Language)
def test_an_item_to_be_added_ends_none(reader: Language) -> None:
    told = [text for _, text in said(*CAPTURED)]

    assert [text for text in told if record_of(text, "ask", reader)["intent"] in ENDING] == []


def test_of_two_items_that_are_no_list_one_is_meant() -> None:
    record = record_of("AGR-12 is a duplicate of AGR-3", "ask", "en")

    assert (record["intent"], record["item"], record["more"]) == ("drop", "AGR-12", [])
