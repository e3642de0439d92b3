"""The page by keyboard alone: everything is reached and seen, Escape closes, and the focus stays or goes back."""

from __future__ import annotations

import pytest
from selenium.webdriver import Keys

from tests.browser.harbour import Harbour
from tests.browser.harbour_forms import home
from tests.browser.page import Page
from tests.workspace.conftest import Practice, eventually

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]

HERE = "document.activeElement"
IS_MARKED = """(() => {
    const shown = (each) => {
        const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(each);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 1) || boxShadow.includes('1px');
    };
    const {top, bottom} = document.activeElement.getBoundingClientRect();
    const box = document.activeElement.closest('.box, .story') ?? document.activeElement;
    return shown(box) && bottom > 0 && top < innerHeight;
})()"""


def stops(page: Page) -> list[str]:
    """Where Tab leads from the page's first element, once round; each place shows that it has the focus."""
    page.script("document.querySelector('.skip').focus()")
    found: list[str] = []
    while not found or not page.script(f"{HERE} === document.body || {HERE}.matches('.skip')"):
        found.append(page.focus())
        assert page.script(IS_MARKED), f"{found[-1]} shows that it has the focus"
        page.keys(Keys.TAB)
    return found


def test_tab_leads_to_every_control_that_is_seen_and_each_shows_it(page: Page) -> None:
    page.open()
    page.say("/show choices")
    page.find("[data-block-id=choices]")
    unreached = """[...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
        .filter((each) => each.checkVisibility({visibilityProperty: true}) && each.tabIndex < 0)
        .map((each) => each.className)"""

    found = stops(page)

    assert found[0] == "Skip to the message box"
    for name in (
        "+1 hour", "Jump to a channel or a person", "docks", "Requests", "Faults", "5 members", "This channel",
        "Messages", "Berth", "Ship", "Person", "Shortcuts", "Attach files", "Message #docks", "Send",
    ):  # fmt: skip
        assert name in found
    assert set(page.script(unreached)) <= {"permalink"}, "a message's link is in its menu too"


def test_the_skip_link_leads_to_the_message_box(page: Page) -> None:
    page.open()
    page.script("document.querySelector('.skip').focus()")

    page.keys(Keys.ENTER)

    page.until(lambda: page.focus() == "Message #docks", "the box has the keyboard")


@pytest.mark.parametrize(
    ("opener", "opened"),
    [
        ("#open-faults", "#faults form"),
        ("#open-inspector", "#inspector .log"),
        ("[data-menu=channel]", ".menu [data-do]"),
        ("[data-menu=shortcuts]", ".menu [data-shortcut]"),
        (".members", ".menu.people"),
        (".thread-link", "#thread .messages"),
        ("#messages [data-action-id=more]", ".menu [data-value=Move]"),
        ("#messages [data-action-id=sink]", "#confirm"),
    ],
)
def test_enter_opens_escape_closes_and_the_focus_goes_back(
    page: Page, practice: Practice, opener: str, opened: str
) -> None:
    ts = practice.say("Who has the keys?")["ts"]
    practice.say("I do", "U0LEE", thread_ts=ts)
    page.open()
    page.say("/show card")
    page.find("#messages [data-action-id=sink]")
    page.script("arguments[0].focus()", page.find(opener))
    name = page.focus()

    page.keys(Keys.ENTER)
    page.find(opened)
    page.keys(Keys.ESCAPE)

    page.gone(opened)
    assert page.focus() == name


def test_a_form_is_filled_and_sent_by_keyboard_and_the_focus_goes_back(page: Page, harbour: Harbour) -> None:
    page.open()

    page.say("/berth")
    page.find("#modal form")
    page.keys("Aurora", Keys.TAB, "quiet", Keys.TAB)
    assert page.focus() == "Bold"
    page.script("arguments[0].focus()", page.find("#modal [data-block-id=people] summary"))
    page.keys(Keys.ENTER)
    page.find("#modal [data-block-id=people] .tick", "Lee Okafor")
    page.keys(Keys.TAB, Keys.SPACE, Keys.ESCAPE)
    assert page.focus() == "Choose…", "Dana, who was chosen, is no more"
    page.script("arguments[0].focus()", page.find("#modal [data-block-id=name] input"))
    page.keys(Keys.ENTER)

    page.gone("#modal")
    values = harbour.submissions[-1]["state"]["values"]
    assert values["name"]["name"]["value"] == "Aurora"
    assert values["people"]["people"]["selected_users"] == []
    assert page.focus() == "Message #docks"


def test_the_focus_stays_where_the_app_changes_things(page: Page, practice: Practice) -> None:
    client = practice.client()
    page.open()
    page.say("/show card")
    page.script("arguments[0].focus()", page.find("#messages [data-action-id=plans]"))
    message = practice.seen()[-1]

    client.chat_update(channel="C0DOCKS", ts=message["ts"], text="card", blocks=message["blocks"][:2])
    page.gone("#messages .context")
    assert page.focus() == "Plans"

    page.script("arguments[0].focus()", page.find("[data-channel-id=C0SHED]"))
    practice.say("@dana!", "U0LEE", "C0CRANES")
    page.find("[data-channel-id=C0CRANES] .mentions")
    assert page.focus() == "shed"

    page.open(channel="D0DANA", tab="home")
    page.script("arguments[0].focus()", page.find("#home [data-action-id=take]"))
    changed = home("U0DANA")
    changed["blocks"] = [{"type": "divider"}, *changed["blocks"]]
    client.views_publish(user_id="U0DANA", view=changed)
    page.until(lambda: len(page.all("#home hr")) == 2, "the new Home tab")
    assert page.focus() == "New berth"


def test_a_menu_above_stays_open_while_something_is_said(page: Page, practice: Practice) -> None:
    page.open()
    page.press("[data-menu=members]")
    page.find(".menu.people", "Dana Reyes")

    practice.say("Hello", "U0LEE")
    page.message("Hello")
    practice.say("@dana!", "U0LEE", "C0CRANES")
    page.find("[data-channel-id=C0CRANES] .mentions")

    page.find(".menu.people", "Dana Reyes")


def test_the_focus_stays_where_a_message_is_drawn_anew(page: Page, practice: Practice) -> None:
    ts = practice.say("Moored")["ts"]
    practice.say("Well done", "U0LEE", thread_ts=ts)
    practice.post("control/react", **{"as": "U0LEE", "channel": "C0DOCKS", "ts": ts, "name": "tada"})
    page.open()
    page.script("arguments[0].focus()", page.find("#messages .reactions [data-reaction=tada]"))
    page.keys(Keys.ENTER)
    page.find("#messages .reactions [aria-pressed=true]", "2")
    assert page.focus() == "tada, 2: Lee Okafor, Dana Reyes"

    page.script("arguments[0].focus()", page.find("#messages .thread-link"))
    page.keys(Keys.ENTER)
    page.type("#reply textarea", "Thanks" + Keys.ENTER)
    page.find("#messages .thread-link", "2 replies")
    page.keys(Keys.ESCAPE)
    page.gone("#thread")
    assert "2 replies" in page.focus()


def test_of_two_buttons_with_one_action_the_right_one_keeps_the_focus(page: Page, practice: Practice) -> None:
    page.open()
    page.say("/show others")
    page.script("arguments[0].focus()", page.find("#messages [data-action-id=feedback][data-value=bad]"))
    message = practice.seen()[-1]

    practice.client().chat_update(
        channel="C0DOCKS", ts=message["ts"], text="Others", blocks=message["blocks"][1:]
    )

    page.gone("#messages .image")
    assert page.focus() == "Bad"


def test_a_button_keeps_the_focus_while_the_app_is_told(page: Page, harbour: Harbour) -> None:
    page.open()
    page.say("/show card")
    page.script("arguments[0].focus()", page.find("#messages [data-action-id=done]"))

    page.keys(Keys.ENTER)

    eventually(lambda: harbour.presses)
    assert page.focus() == "Done: mend the crane"


def test_home_threads_and_panels_have_names_for_all_that_they_hold(page: Page, practice: Practice) -> None:
    ts = practice.say("Who has the keys?")["ts"]
    practice.say("I do", "U0LEE", thread_ts=ts)
    views = []
    page.open(thread=ts)
    page.message("I do", "#thread")
    views.append(page.accessible())
    page.press("#open-inspector")
    page.press("#inspector summary")
    views.append(page.accessible())
    page.press("#open-faults")
    page.find("#faults form")
    views.append(page.accessible())
    page.open(channel="D0DANA", tab="home")
    page.find("#home .block")
    views.append(page.accessible())

    for shown in views:
        assert [role for role, name in shown if not name and role not in ("group", "radiogroup")] == []
    assert ("log", "Replies") in views[0]


def test_messages_are_a_log_and_what_comes_in_is_said_politely(page: Page) -> None:
    page.open()

    log = page.find("#messages")
    announcer = page.script("document.querySelector('#announcer').getAttribute('aria-live')")

    assert (log.get_attribute("role"), log.accessible_name) == ("log", "Messages")
    assert announcer == "polite"
