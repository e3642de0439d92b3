"""Dates that are none are noticed, and ordinary words are left alone."""

from __future__ import annotations

import pytest

from bot.language.unread import unread_date


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Call the ministry by February 31", "by February 31"),
        ("Call the ministry by Febuary 31", "by Febuary 31"),
        ("Call the ministry on 2027-02-30", "on 2027-02-30"),
        ("Llamar al ministerio el 31 de febrero", "el 31 de febrero"),
        ("Llamar al ministerio antes del 31 de Junio", "antes del 31 de Junio"),
        ("Appeler le ministère avant le 31 février", "avant le 31 février"),
        ("Appeler le ministère le 31 février", "le 31 février"),
        ("Send the figures every quarter", "every quarter"),
        ("Every month send the figures", "Every month"),
        ("Pay the growers every 2 weeks in cash", "every 2 weeks"),
        ("Send the report weekly", "weekly"),
        ("Meet once a month", "once a month"),
        ("Enviar el informe mensualmente", "mensualmente"),
        ("Reunirse dos veces a la semana", "dos veces a la semana"),
        ("Revoir les prix chaque trimestre", "chaque trimestre"),
        ("Progress report six months after LAB-3", "six months after LAB-3"),
        ("Informe dos semanas antes de la reunión anual", "dos semanas antes de la reunión anual"),
    ],
)
def test_words_that_look_like_a_date_are_named_as_they_were_typed(title: str, words: str) -> None:
    assert unread_date(title) == words


@pytest.mark.parametrize(
    "title",
    [
        "Stand by the river",
        "Report on Chapter 12",
        "Revisar el capítulo 12",
        "Work on the 2010 standards",
        "Lire le chapitre 3",
        "Meet on the margins of PDAC 2010",
        "Ask each member for one idea",
        "Map each quarter of the city",
        "Prepare the weekly report",
        "Preparar el informe semanal",
        "Remercier chaque bénévole",
        "",
    ],
)
def test_ordinary_words_are_no_date(title: str) -> None:
    assert unread_date(title) == ""
