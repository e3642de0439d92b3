"""The page, as a person uses it: what is looked for is waited for."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

from selenium.common import (
    ElementNotInteractableException,
    NoSuchElementException,
    StaleElementReferenceException,
)
from selenium.webdriver import ActionChains, Chrome, Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from tests.workspace.conftest import Practice

Json = dict[str, Any]
Seen = TypeVar("Seen")
MOVED = (NoSuchElementException, StaleElementReferenceException, ElementNotInteractableException)
PATIENCE = 10
NAMELESS = {"banner": "above", "main": "in the middle"}
"""Landmarks of which a page has one need no name."""
PLACES = {
    *NAMELESS,
    "navigation",
    "log",
    "button",
    "textbox",
    "searchbox",
    "combobox",
    "checkbox",
    "radio",
    "spinbutton",
}
PLACES |= {"group", "radiogroup", "link", "Date", "InputTime", "DisclosureTriangle"}
SHOWN = """[...document.querySelectorAll(arguments[0])].filter((each) =>
    each.checkVisibility({visibilityProperty: true}) && each.innerText.includes(arguments[1]))"""


class Page:
    def __init__(self, browser: Chrome, practice: Practice) -> None:
        self._browser = browser
        self._practice = practice

    # --- going somewhere

    def open(self, who: str = "U0DANA", channel: str = "C0DOCKS", **fields: str) -> None:
        """As this person, in this channel, once it is drawn."""
        self._browser.get(f"{self._practice.url}?{urlencode({'as': who, 'channel': channel, **fields})}")
        self.find("body[data-ready]")

    def resize(self, width: int, height: int) -> None:
        wish = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", wish)

    def colours(self, scheme: str) -> None:
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self._browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

    def forget(self) -> None:
        """What the browser keeps for pages, and what its log has so far."""
        self._browser.execute_cdp_cmd(
            "Storage.clearDataForOrigin", {"origin": self._practice.url, "storageTypes": "all"}
        )
        self.complaints()

    # --- looking

    def until(self, look: Callable[[], Seen | None], what: str) -> Seen:
        """What the look finds, as soon as it finds something."""
        wait = WebDriverWait(self._browser, PATIENCE, poll_frequency=0.03, ignored_exceptions=MOVED)
        found = wait.until(lambda _: look(), f"not seen: {what}")
        assert found
        return found

    def find(self, selector: str, words: str = "") -> WebElement:
        """The first such element that is shown and in which these words can be read."""
        return self.until(lambda: next(iter(self.all(selector, words)), None), f"{selector} with “{words}”")

    def all(self, selector: str, words: str = "") -> list[WebElement]:
        """Asked in the browser itself: a channel has many messages, and each question is a journey."""
        found: list[WebElement] = self.script(SHOWN, selector, words)
        return found

    def gone(self, selector: str, words: str = "") -> None:
        self.until(lambda: not self.all(selector, words), f"{selector} with “{words}” goes away")

    def message(self, words: str, place: str = "#messages") -> WebElement:
        """The newest message there in which these words can be read."""

        def newest() -> WebElement | None:
            return next(reversed(self.all(f"{place} [data-ts]", words)), None)

        return self.until(newest, f"a message with “{words}”")

    def script(self, words: str, *values: object) -> Any:
        return self._browser.execute_script(f"return {words}", *values)

    def focus(self) -> str:
        """What a screen reader would say of the element that has the keyboard."""
        return self._browser.switch_to.active_element.accessible_name

    def accessible(self) -> list[tuple[str, str]]:
        """Role and name of whatever a screen reader's user can go to, as the browser tells it."""
        nodes = self._browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        told = [
            (each["role"]["value"], each.get("name", {}).get("value", ""))
            for each in nodes
            if not each["ignored"]
        ]
        return [(role, name or NAMELESS.get(role, "")) for role, name in told if role in PLACES]

    def complaints(self) -> list[str]:
        """What the browser's console holds against the page, since it was last asked."""
        said = [each["message"] for each in self._log("browser") if each["level"] == "SEVERE"]
        # a refusal is an answer
        return [each for each in said if "status of 400" not in each]

    def requests(self) -> list[str]:
        """The hosts that the browser has asked for something, since it was last asked."""
        told = [json.loads(each["message"])["message"] for each in self._log("performance")]
        asked = [each["params"]["request"] for each in told if each["method"] == "Network.requestWillBeSent"]
        addresses = [urlsplit(each["url"]) for each in asked]
        return [each.netloc for each in addresses if each.scheme not in ("data", "about", "blob")]

    def _log(self, kind: str) -> list[Json]:
        log: list[Json] = self._browser.get_log(kind)  # type: ignore[no-untyped-call]  # annotated only in part
        return log

    # --- doing

    def press(self, selector: str, words: str = "") -> None:
        def pressed() -> bool:
            self.find(selector, words).click()
            return True

        self.until(pressed, f"{selector} with “{words}” can be pressed")

    def choose(self, selector: str, words: str) -> None:
        """In a menu of the browser's own."""
        self.until(lambda: self._chosen(selector, words), f"{words} in {selector}")

    def _chosen(self, selector: str, words: str) -> bool:
        Select(self.find(selector)).select_by_visible_text(words)
        return True

    def set(self, selector: str, value: str) -> None:
        """A date or a time, as the browser's own picker sets it."""
        told = "e.value = v; e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true}))"
        self.script(f"(([e, v]) => {{ {told} }})(arguments)", self.find(selector), value)

    def point_at(self, element: WebElement) -> None:
        ActionChains(self._browser).move_to_element(element).perform()

    def tap(self, element: WebElement) -> None:
        """With a finger, near its left edge."""
        place = self.script("arguments[0].getBoundingClientRect().toJSON()", element)
        point = {"x": place["x"] + 8, "y": place["y"] + 8}
        for kind, points in (("touchStart", [point]), ("touchEnd", [])):
            self._browser.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def type(self, selector: str, words: str) -> None:
        self.find(selector).send_keys(words)

    def keys(self, *keys: str) -> None:
        """Struck wherever the focus is."""
        ActionChains(self._browser).send_keys(*keys).perform()

    def say(self, words: str, box: str = "#composer textarea") -> None:
        self.type(box, words + Keys.ESCAPE + Keys.ENTER)

    def picture(self, path: str) -> None:
        assert self._browser.save_screenshot(path)
