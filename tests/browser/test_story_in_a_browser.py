"""The README's five minutes, in a browser: what Alice types, sees and presses in the demo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from selenium.common import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from bot.demo.start import partnership_of_demo
from bot.domain.calendar import day_off_for
from handlers.wallclock import true_now
from tests.e2e.demo import copy_of_the_checkout, demo
from tests.e2e.running import Practice

TORONTO = ZoneInfo("America/Toronto")


@contextmanager
def the_demo(browser: Chrome, folder: Path) -> Iterator[Page]:
    """A fresh demo on a Tuesday, as Alice sees it."""
    with demo(copy_of_the_checkout(folder / "checkout"), "--fresh") as practice:
        practice.move_clock(a_tuesday().isoformat())
        page = Page(browser, folder)
        page.open(practice)
        yield page


@pytest.mark.browser
@pytest.mark.needs("chromium", "chromedriver")
def test_the_five_minutes_of_the_readme(browser: Chrome, tmp_path: Path) -> None:
    with the_demo(browser, tmp_path) as page:
        page.write("/action Send the greenhouse standards to SAGARPA by June 30 @juan")
        page.message("Kept as", "Undo")
        page.message("Send the greenhouse standards to SAGARPA", "Done")
        page.write("/action Circulate the minutes by tomorrow @alice")
        page.message("Circulate the minutes", "Done")
        page.picture("1-written-down")

        page.press('button[data-clock="next-monday"]')
        page.message("Agribusiness · Agronegocios ·", "Late")
        page.picture("2-digest")

        page.press('a[data-channel-id="D0ALICE"]')
        page.message("Circulate the minutes", "late", "Done")
        page.picture("3-reminder")
        page.press_last("Done", "Circulate the minutes")
        page.message("is done", "Undo")
        page.picture("4-done")

        page.press('a[data-channel-id="C0AGR"]')
        page.message("Circulate the minutes", "Done on")
        page.picture("5-card")
        assert page.complaints() == []


@pytest.mark.browser
@pytest.mark.needs("chromium", "chromedriver")
def test_what_a_card_offers_besides(browser: Chrome, tmp_path: Path) -> None:
    with the_demo(browser, tmp_path) as page:
        page.write("/action Print the gazetteer by December 15")
        page.message("Print the gazetteer", "Take it")

        page.press_last("Take it", "Print the gazetteer")
        page.message("is led by Alice (Canada) now")
        page.message("Lead: Alice (Canada)", "Assign")
        page.choose_last("Put on hold")
        page.fill("text", "the paper is missing")
        page.picture("1-form")
        page.send()
        page.message("is on hold", "the paper is missing")
        page.message("On hold: the paper is missing", "Assign")
        page.choose_last("Open again")
        page.message("is open again")
        page.message("Lead: Alice (Canada)", "Assign")
        page.press_last("Assign", "Print the gazetteer")
        page.fill("organisations", "SAGARPA")
        page.send()
        page.message("is led by SAGARPA now")
        page.message("Lead: SAGARPA", "Assign")
        page.choose_last("Edit")
        page.fill("title", "Print both gazetteers")
        page.send()
        page.message("has a new title")
        page.message("Print both gazetteers", "Assign")
        page.choose_last("Add a note")
        page.fill("text", "The printer takes <!channel> two days.")
        page.send()
        page.message("The printer takes <!channel> two days")
        page.choose_last("History")
        page.message("The history of", "given to SAGARPA", "put on hold: the paper is missing")
        page.picture("2-history")
        assert page.complaints() == []


def a_tuesday() -> datetime:
    """Ten o'clock on a Tuesday to come whose next Monday is a working day on both sides."""
    sides = [day_off_for(side) for side in partnership_of_demo(true_now()).sides]
    day = true_now().astimezone(TORONTO).date() + timedelta(days=1)
    while day.weekday() != 1 or any(
        is_off(day + timedelta(days=ahead)) for ahead in (0, 1, 6) for is_off in sides
    ):
        day += timedelta(days=1)
    return datetime(day.year, day.month, day.day, 10, tzinfo=TORONTO)


class Page:
    """The page, as Alice uses it."""

    def __init__(self, browser: Chrome, folder: Path) -> None:
        self._browser = browser
        self._folder = folder
        self._wait = WebDriverWait(
            browser,
            30,
            poll_frequency=0.1,
            ignored_exceptions=[NoSuchElementException, StaleElementReferenceException],
        )

    def open(self, practice: Practice) -> None:
        self._browser.get(f"{practice.url}?as=U0ALICE&channel=C0AGR")

    def write(self, words: str) -> None:
        box = self._wait.until(lambda page: page.find_element(By.CSS_SELECTOR, "#composer textarea"))
        box.send_keys(words + Keys.ESCAPE + Keys.ENTER)

    def message(self, *words: str) -> WebElement:
        """The newest message on the page in which all of this can be read, once it is there."""
        found = self._wait.until(lambda _: self._newest(words), f"no message with {words}")
        assert isinstance(found, WebElement)
        return found

    def _newest(self, words: tuple[str, ...]) -> WebElement | None:
        shown = reversed(self._browser.find_elements(By.CSS_SELECTOR, "#messages [data-ts]"))
        return next((each for each in shown if all(word in each.text for word in words)), None)

    def find(self, selector: str, *words: str) -> WebElement:
        """The first such element in which all of this can be read, once it is there."""

        def found(page: Chrome) -> WebElement | None:
            shown = page.find_elements(By.CSS_SELECTOR, selector)
            return next((each for each in shown if all(word in each.text for word in words)), None)

        element = self._wait.until(found, f"no {selector} with {words}")
        assert isinstance(element, WebElement)
        return element

    def value(self, field: str) -> str:
        """What stands in that field of the form that is open."""
        box = self.find(f"#modal [data-block-id='{field}'] :is(input, textarea)")
        return str(box.get_property("value"))

    def press(self, selector: str) -> None:
        def pressed(page: Chrome) -> bool:
            page.find_element(By.CSS_SELECTOR, selector).click()
            return True

        self._wait.until(pressed)

    def press_last(self, label: str, about: str) -> None:
        """Press the newest button with this label, among those that a screen reader says to be about that."""

        def pressed(page: Chrome) -> bool:
            buttons = reversed(page.find_elements(By.CSS_SELECTOR, "#messages button[data-action-id]"))
            next(each for each in buttons if each.text == label and about in each.accessible_name).click()
            return True

        self._wait.until(pressed)

    def choose_last(self, label: str) -> None:
        """Open the newest menu, and choose what is called that in it. The card must have been edited before: when it is
        drawn anew, its open menu is gone."""

        def chosen(page: Chrome) -> bool:
            # Again where it closed.
            if not page.find_elements(By.CSS_SELECTOR, ".menu:popover-open"):
                page.find_elements(By.CSS_SELECTOR, "#messages [data-action-id^='do:more:']")[-1].click()
            offered = page.find_elements(By.CSS_SELECTOR, ".menu:popover-open button")
            found = next((each for each in offered if each.text == label), None)
            if found:
                found.click()
            return found is not None

        self._wait.until(chosen)

    def fill(self, field: str, words: str) -> None:
        """Write into that field of the form that is open."""
        box = self._wait.until(
            lambda page: page.find_element(
                By.CSS_SELECTOR, f"#modal [data-block-id='{field}'] :is(input, textarea)"
            )
        )
        box.clear()
        box.send_keys(words)

    def send(self) -> None:
        """Send the form, which then closes."""
        self.press("#modal [type=submit]")
        self._wait.until_not(lambda page: page.find_elements(By.CSS_SELECTOR, "#modal[open]"))

    def picture(self, name: str) -> None:
        assert self._browser.save_screenshot(str(self._folder / f"{name}.png"))

    def complaints(self) -> list[str]:
        """What the browser's console holds against the page."""
        log = self._browser.get_log("browser")  # type: ignore[no-untyped-call]  # selenium annotates only in part
        return [entry["message"] for entry in log if entry["level"] == "SEVERE"]
