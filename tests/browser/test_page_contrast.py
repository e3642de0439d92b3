"""Whatever is written on the page can be read, in both colour schemes."""

from __future__ import annotations

import pytest
from selenium.webdriver import Keys

from tests.browser.contrast import contrasts, faint
from tests.browser.page import Page
from tests.workspace.conftest import Practice

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]

SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])


@SCHEMES
def test_messages_of_every_kind_can_be_read(page: Page, practice: Practice, scheme: str) -> None:
    page.colours(scheme)
    page.open()
    for what in (
        "words",
        "tables",
        "data",
        "charts",
        "bars",
        "others",
        "services",
        "elements",
        "choices",
        "card",
    ):
        page.say(f"/show {what}")
    page.say("/tide")
    page.message("High water")
    practice.say("Ask @dana about https://harbour.example", "U0LEE", "C0CRANES")
    practice.client().pins_add(channel="C0DOCKS", timestamp=practice.seen()[0]["ts"])
    page.find("#messages .standing", "Pinned by")
    page.find("[data-channel-id=C0CRANES] .mentions")

    assert len(contrasts(page)) > 150
    assert faint(page) == []


@SCHEMES
def test_forms_and_what_is_wrong_in_them_can_be_read(page: Page, scheme: str) -> None:
    page.colours(scheme)
    page.open()
    page.say("/berth")
    page.find("#modal form")
    page.press("#modal [type=submit]")
    page.find("#modal .error", "Please complete")

    assert "Please complete this required field." in contrasts(page)
    assert faint(page) == []


@SCHEMES
def test_panels_menus_and_questions_can_be_read(page: Page, practice: Practice, scheme: str) -> None:
    page.colours(scheme)
    page.open()
    page.say("/show card")
    page.press("#open-faults")
    page.press("#faults [type=submit]")
    page.find("#faults li")
    assert faint(page) == []
    page.press("#faults button", "Clear all")
    page.press("#open-inspector")
    page.press("#inspector summary")
    page.type("#composer textarea", "/")
    page.find("#composer .offers")
    assert faint(page) == []
    page.keys(Keys.ESCAPE)
    page.press("[data-action-id=sink]")
    page.find("#confirm")
    assert faint(page) == []
    page.open("U0LEE", "D0LEE", tab="home")
    page.find("#home .block")
    assert faint(page) == []


@SCHEMES
def test_a_narrow_window_can_be_read(page: Page, scheme: str) -> None:
    page.colours(scheme)
    page.resize(400, 800)
    page.open()
    page.press("#clock-toggle")
    page.press("#drawer")
    page.find("#sidebar")

    assert "practice workspace" in contrasts(page)
    assert faint(page) == []
