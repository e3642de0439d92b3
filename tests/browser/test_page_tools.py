"""What makes the page a practice place, and what the keyboard does: completion, the inspector, faults, the clock."""

from __future__ import annotations

import pytest
from selenium.webdriver import Keys

from tests.browser.harbour import Harbour
from tests.browser.page import Page
from tests.workspace.conftest import Practice

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]

BOX = "#composer textarea"
GROUPS = ("group", "radiogroup")
"""What a legend around them names needs no name of its own."""


def written(page: Page) -> str:
    return str(page.script(f"document.querySelector('{BOX}').value"))


@pytest.mark.parametrize(
    ("typed", "offer", "taken"),
    [
        ("/ti", "/tide\n[day]\nWhen the water comes", "/tide "),
        ("ask @le", "@lee\nLee Okafor, Pilot", "ask @lee "),
        ("ask @okaf", "@lee", "ask @lee "),
        ("ask @har", "@harbour\napp", "ask @harbour "),
        ("in #cra", "#cranes", "in #cranes "),
        ("hey @chan", "@channel", "hey @channel "),
    ],
)
def test_what_is_begun_is_completed_with_the_keyboard(page: Page, typed: str, offer: str, taken: str) -> None:
    page.open()

    page.type(BOX, typed)
    assert page.find("#composer .offers [aria-selected=true]").text.startswith(offer)
    assert page.find(BOX).get_attribute("aria-activedescendant") == "composer-offers-0"
    page.keys(Keys.TAB)

    page.gone("#composer .offers")
    assert written(page) == taken


def test_arrows_choose_among_offers_escape_closes_and_a_whole_word_is_sent(page: Page) -> None:
    page.open()

    page.type(BOX, "/")
    page.find("#composer .offers [aria-selected=true]", "/tide")
    page.keys(Keys.ARROW_DOWN)
    page.find("#composer .offers [aria-selected=true]", "/berth")
    page.keys(Keys.ARROW_UP, Keys.ARROW_UP)
    page.find("#composer .offers [aria-selected=true]", "/show")
    page.keys(Keys.ESCAPE)
    page.gone("#composer .offers")
    page.type(BOX, Keys.BACKSPACE + "Ask @lee")
    page.find("#composer .offers")
    page.keys(Keys.ENTER)

    page.find("#messages .mention", "@Lee Okafor")


def test_what_was_written_and_not_sent_is_kept_for_its_place(page: Page) -> None:
    page.open()
    page.type(BOX, "half a thought")
    page.press("[data-channel-id=C0CRANES]")
    page.find("#conversation-head h1", "#cranes")
    assert written(page) == ""

    page.press("[data-channel-id=C0DOCKS]")

    page.until(lambda: written(page) == "half a thought", "the draft")


def test_the_keyboard_walks_messages_and_reaches_what_can_be_done_with_them(
    page: Page, practice: Practice
) -> None:
    practice.say("One")
    practice.say("Two", "U0LEE")
    page.open()
    page.message("Two")

    page.script("document.querySelector('#messages').focus()")
    page.keys(Keys.ARROW_UP)
    assert page.focus().startswith("Lee Okafor, ")
    page.keys(Keys.ARROW_UP)
    assert page.focus().startswith("Dana Reyes, ")
    page.keys(Keys.TAB)
    assert page.focus() == "Add a reaction"
    page.keys(Keys.ENTER)
    page.until(lambda: page.focus() == "+1", "the first reaction has the keyboard")
    page.keys(Keys.ESCAPE)
    assert page.focus() == "Add a reaction"


def test_every_landmark_and_control_has_a_name(page: Page) -> None:
    page.open()
    page.say("/show choices")
    page.find("[data-block-id=choices]")
    in_channel = page.accessible()
    page.say("/berth")
    page.find("#modal form")

    for shown in (in_channel, page.accessible()):
        assert len(shown) > 20
        assert [role for role, name in shown if not name and role not in GROUPS] == []
    assert {"banner", "navigation", "main", "log"} <= {role for role, _ in in_channel}
    assert ("group", "Crew list (optional)") in page.accessible()


def test_the_page_says_everywhere_what_it_is(page: Page) -> None:
    page.open()
    page.find("#sidebar .team", "practice workspace")
    page.resize(400, 800)
    page.find(".bar", "practice workspace")
    assert "practice workspace" in page.script("document.title")


def test_the_inspector_shows_finds_opens_and_copies_what_went_over_the_wire(page: Page) -> None:
    page.open()
    page.press("#open-inspector")
    page.say("/show card")

    page.find("#inspector .log summary", "chat.postMessage")
    page.find("#inspector .log summary", "/show")
    page.choose("#inspector select", "app → Slack")
    page.gone("#inspector .log summary", "/show")
    page.type("#inspector [type=search]", "north crane")
    assert len(page.all("#inspector .log summary")) == 1
    page.press("#inspector .log summary")
    page.find("#inspector pre", '"channel": "C0DOCKS"')
    assert "xoxb" not in page.find("#inspector pre").text
    page.press("#inspector [aria-label=Copy]")
    page.find("#toast", "Copied.")
    page.type("#inspector [type=search]", Keys.ESCAPE + Keys.ESCAPE)

    page.gone("#inspector")
    assert page.focus() == "Requests"


def test_a_request_is_marked_when_its_answer_comes(page: Page, harbour: Harbour) -> None:
    page.open()
    page.press("#open-inspector")

    page.say("/tide slowly")
    page.find("#inspector summary", "/tide\n…")
    harbour.may_answer.set()

    page.find("#inspector summary", "/tide\nok")


def test_an_app_that_is_not_there_is_told_of(page: Page, practice: Practice) -> None:
    practice.post("control/events-url", url=None)
    page.open()
    page.find(".offline", "The app is not connected.")
    page.press("#open-inspector")

    page.say("/tide")

    page.find("#inspector .bad", "/tide")
    page.message('/tide failed with the error "dispatch_failed"')


def test_a_fault_is_ordered_met_and_cleared(page: Page) -> None:
    page.open()
    page.press("#open-faults")
    page.choose("#faults [name=kind]", "429")
    page.find("#faults", "Retry-After")
    page.type("#faults [name=method]", Keys.BACKSPACE + "chat.postMessage")

    page.press("#faults [type=submit]")
    page.find("#faults li", "chat.postMessage, 1 more")
    page.say("/show card")
    page.press("#open-inspector")

    page.find("#inspector .bad", "chat.postMessage")
    page.press("#open-faults")
    page.press("#faults [type=submit]")
    page.find("#faults li")
    page.press("#faults button", "Clear all")
    page.find("#faults", "Nothing will go wrong.")


def test_the_clock_says_the_persons_time_and_moves_forward_only(page: Page) -> None:
    page.open()
    here = page.find("#clock-now").text
    page.choose("#person select", "Lee Okafor, Pilot")
    page.until(lambda: page.find("#clock-now").text != here, "another zone's time")

    page.set("#clock-to", "2020-01-01T09:00")
    page.press("[data-clock=go]")
    page.find("#toast", "the clock only moves forward")
    page.set("#clock-to", "2040-01-02T09:00")
    page.press("[data-clock=go]")

    page.find("#clock-now", "2040, 09:00")


def test_the_line_for_newcomers_goes_when_it_is_dismissed(page: Page) -> None:
    page.open()
    page.find("#hint", "/tide [day]")

    page.press("#hint button")
    page.gone("#hint")
    page.open()

    assert page.all("#hint") == []
