"""Elements on the page, one by one: what each says, where it leads, what it asks before it tells the app."""

from __future__ import annotations

import pytest
from selenium.webdriver import Keys

from tests.browser.harbour import Harbour
from tests.browser.harbour_parts import option
from tests.browser.page import Page
from tests.workspace.conftest import Practice, eventually

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]

BLOCK = "#messages [data-block-id=asking]"


def show(page: Page, what: str) -> None:
    page.open()
    page.say(f"/show {what}")
    page.find("#messages .block")


def use(page: Page, action_id: str) -> None:
    """As a person uses it: the second of what it offers, or another day."""
    element = f"#messages [data-action-id={action_id}]"
    if action_id == "select":
        page.choose(element, "Flood")
    elif action_id == "datepicker":
        page.set(element, "2027-02-03")
    elif action_id in ("radio", "boxes"):
        page.press(f"{element} .tick", "Flood")
    else:
        page.press(f"{element} summary" if action_id == "several" else element)
    if action_id == "overflow":
        page.press("[data-value=Flood]")
    elif action_id == "several":
        page.press(f"{element} .tick", "Flood")


def state(page: Page) -> object:
    """What is chosen and written in the block's own controls."""
    fields = "[...document.querySelectorAll(arguments[0])].map((each) => each.value + each.checked)"
    return page.script(fields, f"{BLOCK} select, {BLOCK} input")


@pytest.mark.parametrize(
    "action_id", ["select", "overflow", "datepicker", "radio", "boxes", "several", "icon"]
)
def test_what_asks_first_is_told_after_a_yes_and_as_before_after_a_no(
    page: Page, harbour: Harbour, action_id: str
) -> None:
    show(page, "asking")
    before = state(page)

    use(page, action_id)
    page.find("#confirm", f"About {action_id}.")
    page.press("#confirm button", "Keep it")
    page.gone("#confirm")
    page.until(lambda: state(page) == before, "as it was before")
    assert harbour.presses == []
    use(page, action_id)
    page.press("#confirm button", "Sink it")

    eventually(lambda: harbour.presses)
    assert harbour.pressed()["action_id"] == action_id


def test_what_the_app_suggests_in_groups_stands_under_their_labels(
    page: Page, practice: Practice, harbour: Harbour
) -> None:
    quay = {"type": "external_select", "action_id": "quay", "min_query_length": 0}
    blocks = [{"type": "actions", "elements": [quay]}]
    practice.client().chat_postMessage(channel="C0DOCKS", text="Where?", blocks=blocks)
    page.open()
    offered = "#messages [data-action-id=quay] .offered .ticks"

    page.press("#messages [data-action-id=quay] summary")
    page.find(offered, "S1")
    assert page.find(offered).text.split("\n") == ["North", "N1", "N2", "South", "S1"]
    assert {("group", "North"), ("group", "South")} <= set(page.accessible())
    page.type("#messages [data-action-id=quay] [type=search]", "n2")
    page.gone(f"{offered} .tick", "N1")
    assert page.find(offered).text.split("\n") == ["North", "N2"]
    page.press(f"{offered} .tick", "N2")

    eventually(lambda: harbour.presses)
    assert harbour.pressed()["selected_option"] == option("N2")
    page.find("#messages [data-action-id=quay] summary", "N2")


def test_a_menus_offer_has_a_description_and_leads_somewhere(page: Page, harbour: Harbour) -> None:
    show(page, "elements")

    page.press("#messages [data-action-id=menu]")
    assert page.find(".menu [data-value=Chart]").text == "Chart\nDepths and lights"
    page.script("window.open = (...told) => { window.opened = told; }")
    page.press(".menu [data-value=Chart]")

    eventually(lambda: harbour.presses)
    assert page.script("window.opened") == ["https://harbour.example/chart", "_blank", "noopener"]


def test_buttons_that_start_workflows_and_stories_among_actions_tell_the_app(
    page: Page, harbour: Harbour
) -> None:
    show(page, "elements")

    page.press("#messages [data-action-id=workflow]", "Start the tour")
    eventually(lambda: harbour.presses)
    assert harbour.pressed()["type"] == "workflow_button"
    story = page.find("#messages [data-action-id=story] textarea")
    assert story.get_attribute("rows") == "2"
    story.send_keys("A *loud* night", Keys.TAB)

    eventually(lambda: len(harbour.presses) == 2)
    row = harbour.pressed()["rich_text_value"]["elements"][0]
    assert row["elements"][1] == {"type": "text", "text": "loud", "style": {"bold": True}}


def test_an_element_for_some_eyes_is_seen_by_these_only(page: Page) -> None:
    show(page, "elements")
    page.find("#messages .context", "Seen at ☀")
    assert page.all("#messages [data-action-id=delete]") == []

    page.open("U0LEE")

    assert page.find("#messages [data-action-id=delete]").accessible_name == "Delete"


def test_pictures_from_elsewhere_are_told_in_words(page: Page) -> None:
    show(page, "elements")

    assert page.find("#messages .accessory [role=img]").accessible_name == "A lighthouse"
    assert page.find("#messages .context [role=img]").accessible_name == "A buoy"
    assert page.all("#messages .block img") == []


def test_menus_show_the_groups_of_what_they_offer(page: Page, practice: Practice) -> None:
    show(page, "choices")

    names = page.script(
        "[...document.querySelectorAll('[data-action-id=berth] optgroup')].map((each) => each.label)"
    )
    assert names == ["North", "South"]
    page.press("#messages [data-action-id=berths] summary")
    groups = page.find("#messages [data-action-id=berths] .ticks").text.split("\n")

    assert groups == ["North", "N1", "N2", "South", "S1"]
    assert page.find("#messages [data-action-id=berths] .ticks [role=group]").accessible_name == "North"


def test_by_keyboard_the_choice_at_which_one_stays_is_told(page: Page, harbour: Harbour) -> None:
    show(page, "card")

    page.script("arguments[0].focus()", page.find("#messages [data-action-id=day]"))
    page.keys("0203", "2027")
    assert harbour.presses == [], "not before it is left, by way of the calendar's button"
    page.keys(Keys.TAB, Keys.TAB)
    eventually(lambda: harbour.presses)
    assert harbour.pressed()["selected_date"] == "2027-02-03"
    page.script("arguments[0].focus()", page.find("#messages [data-action-id=when]"))
    page.keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER)

    eventually(lambda: len(harbour.presses) == 2)
    assert harbour.pressed()["selected_option"]["value"] == "Tuesday"


def test_what_was_chosen_in_a_message_is_not_taken_away(page: Page, practice: Practice) -> None:
    show(page, "card")

    nothing = page.script("document.querySelector('[data-action-id=when]').options[0]")
    page.say("/berth")
    open_one = page.script("arguments[0].options[0]", page.find("#modal [data-action-id=berth]"))

    assert not nothing.is_enabled()
    assert open_one.is_enabled(), "an optional field of a form can be emptied"
