"""The Home tab, the settings and both shortcuts of the demo, in a browser, as Alice and the secretariat use them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from selenium.common.exceptions import ElementNotInteractableException, StaleElementReferenceException
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.ui import WebDriverWait

from tests.browser.test_story_in_a_browser import Page, the_demo

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]


def go_home(page: Page) -> None:
    page.press('a[data-channel-id="D0ALICE"]')
    page.press("[data-tab=home]")


def choose(page: Page, field: str, words: str) -> None:
    Select(page.find(f"#modal [data-block-id='{field}'] select")).select_by_visible_text(words)


def test_home_shows_what_came_of_a_press_and_of_the_settings(browser: Chrome, tmp_path: Path) -> None:
    with the_demo(browser, tmp_path) as page:
        go_home(page)
        page.find("#home", "Late", "My groups", "Agribusiness", "My settings", "Nothing is muted")
        page.picture("1-home")

        page.press("#home [data-action-id='do:done:AGR-2']")
        page.find("#home", "AGR-2 is done", "Undo")
        page.picture("2-done")

        page.press("#home [data-action-id='do:settings']")
        choose(page, "language", "Français")
        choose(page, "hour", "08:00")
        page.picture("3-settings")
        page.send()
        page.find("#home", "C’est enregistré", "Langue : Français", "8 h", "Mes groupes")
        page.picture("4-in-french")
        assert page.complaints() == []


def test_the_secretariat_sees_all_groups_in_a_table(browser: Chrome, tmp_path: Path) -> None:
    with the_demo(browser, tmp_path) as page:
        browser.get(browser.current_url.split("?")[0] + "?as=U0SAM&channel=D0SAM&tab=home")
        table = page.find("#home table", "Last activity", "Agribusiness", "Housing")
        assert len(table.find_elements(By.TAG_NAME, "tr")) == 8

        page.press("#home [data-action-id^='do:list:']")
        page.picture("1-secretariat")
        assert page.complaints() == []


def open_menu_of(page: Page, browser: Chrome, words: str) -> None:
    """Point at a message and open its menu; again where the message is drawn anew under the pointer."""

    def opened(_: Chrome) -> bool:
        message = page.message(words)
        ActionChains(browser).move_to_element(message).perform()
        message.find_element(By.CSS_SELECTOR, "[data-menu=message]").click()
        return True

    drawn_anew = (ElementNotInteractableException, StaleElementReferenceException)
    WebDriverWait(browser, 20, ignored_exceptions=drawn_anew).until(opened)


def test_an_item_is_made_of_a_message_and_keeps_its_address(browser: Chrome, tmp_path: Path) -> None:
    with the_demo(browser, tmp_path) as page:
        page.write("Juan will send the label samples to SENASICA by December 15")
        open_menu_of(page, browser, "label samples")
        page.press("[data-shortcut=make_item]")

        assert page.value("title") == "send the label samples to SENASICA"
        assert re.fullmatch(r"\w+ 15 December \d{4}", page.value("words"))
        page.picture("1-form")
        page.send()

        page.message("send the label samples to SENASICA", "/archives/C0AGR/", "Done")
        page.picture("2-card")
        assert page.complaints() == []


def test_a_new_item_from_anywhere(browser: Chrome, tmp_path: Path) -> None:
    with the_demo(browser, tmp_path) as page:
        page.press("[data-menu=shortcuts]")
        page.press("[data-shortcut=new_item]")
        page.fill("title", "Book the interpreters")
        choose(page, "group", "Agribusiness")
        page.fill("words", "next Friday")
        page.picture("1-form")
        page.send()

        page.message("Book the interpreters", "Take it")
        page.press('a[data-channel-id="D0ALICE"]')
        page.message("Kept as", "Book the interpreters", "Undo")
        page.picture("2-answer")
        assert page.complaints() == []
