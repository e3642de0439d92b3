"""Getting about: channels with what is unread, people, the switcher, permalinks, a long channel, a narrow window."""

from __future__ import annotations

import pytest
from selenium.webdriver import Keys
from selenium.webdriver.common.by import By

from tests.browser.page import Page
from tests.workspace.conftest import Practice, eventually

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]


def rows(page: Page) -> list[str]:
    return [each.text for each in page.all("#places [data-channel-id^=C] .name")]


def test_channels_are_listed_as_the_person_knows_them(page: Page) -> None:
    page.open("U0DANA")

    assert rows(page) == [
        "docks", "cranes", "grupo-de-infraestructura-portuaria-y-medio-ambiente-marino", "quiet", "board", "shed", "old-plans",
    ]  # fmt: skip
    assert "private" in page.find("[data-channel-id=C0BOARD]").accessible_name
    assert "archived" in page.find("[data-channel-id=C0OLD]").accessible_name
    page.open("U0PRIYA", "C0SHED")
    assert rows(page) == ["shed"]


def test_unread_channels_are_bold_and_mentions_are_counted(page: Page, practice: Practice) -> None:
    page.open()
    practice.say("Morning", "U0LEE", "C0CRANES")
    page.find("[data-channel-id=C0CRANES].news")
    assert page.all("[data-channel-id=C0CRANES] .mentions") == []

    practice.say("@dana, the crane!", "U0LEE", "C0CRANES")
    practice.say("@channel, all hands", "U0LEE", "C0CRANES")
    practice.say("Dana?", "U0LEE", "U0DANA")

    page.find("[data-channel-id=C0CRANES] .mentions", "2")
    page.find("[data-channel-id=D0DANA0LEE] .mentions", "1")
    page.press("[data-channel-id=C0CRANES]")
    page.gone("[data-channel-id=C0CRANES].news")
    page.press("[data-channel-id=C0DOCKS]")
    page.find("[data-channel-id=C0DOCKS][aria-current]")
    assert page.all("[data-channel-id=C0CRANES].news") == []


def test_a_line_stands_before_what_is_new_since_the_last_visit(page: Page, practice: Practice) -> None:
    practice.say("Old")
    page.open()
    page.message("Old")
    eventually(lambda: practice.get("page-api/snapshot?as=U0DANA")["channels"][0]["read"])
    page.press("[data-channel-id=C0CRANES]")
    practice.say("Fresh", "U0LEE")

    page.press("[data-channel-id=C0DOCKS]")

    page.message("Fresh")
    kinds = [each.get_attribute("data-key") for each in page.all("#messages > *")]
    assert [key if key == "new" else "" for key in kinds if key] == ["", "", "new", ""]


def test_one_becomes_another_person_and_the_address_says_so(page: Page, practice: Practice) -> None:
    practice.say("For the board", "U0LEE", "C0BOARD")
    page.open("U0LEE", "C0BOARD")
    page.message("For the board")

    page.choose("#person select", "Priya Nair, Guest of the shed")

    page.find("#conversation-head h1", "#shed")
    page.until(lambda: "as=U0PRIYA" in page.script("location.search"), "the address")
    assert page.all("[data-channel-id=C0BOARD]") == []
    page.say("Hello from the shed")
    page.message("Priya Nair")


def test_a_person_is_found_by_name_and_written_to(page: Page, practice: Practice) -> None:
    page.open()

    page.keys(Keys.CONTROL, "k")
    page.type("#jump-to", "marie" + Keys.ENTER)
    page.find("#conversation-head h1", "Marie-Hélène")
    page.say("Bonjour")

    page.message("Bonjour")
    assert practice.texts("U0MARIE", "U0DANA") == ["Bonjour"]
    assert page.script("document.querySelector('#jump-to').value") == ""


def test_direct_messages_among_several_are_called_by_their_people(page: Page, practice: Practice) -> None:
    opened = practice.client().conversations_open(users="U0LEE,U0DANA,U0MARIE")["channel"]
    several = f"#places ul:last-of-type [data-channel-id={opened['id']}]"
    page.open()
    page.find(several)
    practice.client().chat_postMessage(channel=opened["id"], text="All here?")

    page.find(f"{several}.news .mentions", "1")
    names = "Lee Okafor, Marie-Hélène Desrosiers-Villeneuve de la Rochebrune, harbour"
    assert page.find(f"{several} .name").text == names
    assert len(page.all(f"#places [data-channel-id={opened['id']}]")) == 1
    page.type("#jump-to", "okafor" + Keys.ENTER)
    page.find("#conversation-head h1", names)
    page.find(f"#composer textarea[placeholder='Message {names}']")
    page.find("[data-menu=members]", "4 members")
    assert page.all("[data-menu=channel]") == []
    page.type("#composer textarea", "#mpdm")
    assert page.all("#composer .offers") == []
    assert "mpdm" not in page.script("document.title + document.body.innerText")


def test_an_archived_channel_is_read_only_and_one_that_is_not_ones_own_can_be_joined(page: Page) -> None:
    page.open(channel="C0OLD")
    page.find("#composer .closed", "This channel is archived.")

    page.press("[data-channel-id=C0QUIET]")
    page.press("#composer .closed button", "Join")

    page.find("#composer textarea")
    page.press("[data-menu=channel]")
    page.press("[data-do=archive]")
    page.find("#composer .closed", "archived")


def test_a_permalink_leads_to_its_message_and_keeps_who_one_is(page: Page, practice: Practice) -> None:
    for number in range(70):
        practice.say(f"Line {number:02}", "U0LEE", "C0CRANES")
    link = practice.client().chat_getPermalink(
        channel="C0CRANES", message_ts=practice.seen("U0DANA", "C0CRANES")[3]["ts"]
    )["permalink"]
    practice.say(f"See {link}", "U0LEE")
    page.open()

    page.script("window.stays = true")
    page.message("See").find_element(By.CSS_SELECTOR, ".words a").click()

    page.find("#messages .pointed-out", "Line 03")
    assert page.script("location.search").startswith("?as=U0DANA&channel=C0CRANES")
    assert page.script("window.stays"), "the page was not left"
    page.press("#jump", "Jump to newest")
    page.message("Line 69")


def test_a_long_channel_shows_its_newest_and_the_older_as_one_scrolls_up(
    page: Page, practice: Practice
) -> None:
    for number in range(120):
        practice.say(f"Line {number:03}", "U0LEE")

    page.open()

    page.message("Line 119")
    assert page.script("document.querySelectorAll('#messages [data-ts]').length") == 50
    page.script("document.querySelector('#messages').scrollTo(0, 0)")
    page.until(
        lambda: page.script("document.querySelectorAll('#messages [data-ts]').length") == 100, "older ones"
    )
    top = page.message("Line 070")
    assert 0 <= top.rect["y"] < 300, "what one read stays where it was"
    practice.say("Line 120", "U0LEE")
    page.press("#jump", "New messages")
    page.until(lambda: page.message("Line 120").rect["y"] < 900, "the newest is in sight")
    page.script("document.querySelector('#messages').scrollTo(0, 0)")
    page.say("Mine")
    page.until(lambda: page.message("Mine").rect["y"] < 900, "what one says oneself is in sight")


def test_what_comes_in_is_said_to_screen_readers_once(page: Page, practice: Practice) -> None:
    practice.say("Before one came", "U0LEE")
    page.open()
    page.message("Before one came")

    practice.say("A *ship*!", "U0LEE")

    page.until(
        lambda: page.script("document.querySelector('#announcer').textContent") == "Lee Okafor: A ship!",
        "said",
    )


def test_a_reply_that_comes_in_beside_is_said_too(page: Page, practice: Practice) -> None:
    ts = practice.say("Who has the keys?")["ts"]
    practice.say("Not me", "U0MARIE", thread_ts=ts)
    page.open(thread=ts)
    page.message("Not me", "#thread")
    said = "document.querySelector('#announcer').textContent"
    assert page.script(said) == ""

    practice.say("I do", "U0LEE", thread_ts=ts)

    page.until(lambda: page.script(said) == "Lee Okafor: I do", "said")


def test_a_narrow_window_keeps_the_channels_in_a_drawer(page: Page) -> None:
    page.resize(400, 800)
    page.open()
    assert page.all("#sidebar") == page.all("#clock-buttons") == []

    page.press("#drawer")
    page.find("#sidebar", "practice workspace")
    assert page.find("#drawer").get_attribute("aria-expanded") == "true"
    page.keys(Keys.ESCAPE)
    page.gone("#sidebar")
    assert page.focus() == "Channels"
    page.press("#drawer")
    page.press("[data-channel-id=C0CRANES]")

    page.gone("#sidebar")
    page.find("#conversation-head h1", "#cranes")
    page.press("#clock-toggle")
    page.find("button[data-clock=hour]")


@pytest.mark.parametrize(("width", "scheme"), [(400, "light"), (900, "dark"), (1280, "light")])
def test_nothing_is_wider_than_the_window(page: Page, practice: Practice, width: int, scheme: str) -> None:
    page.resize(width, 800)
    page.colours(scheme)
    page.open(channel="C0LONG")
    for what in ("card", "digest", "words", "choices", "others", "hostile"):
        practice.say(f"/show {what}", channel="C0LONG")
    page.message("<img src=x onerror=window.hacked=4>")

    wide = "[...document.querySelectorAll('#messages *')].filter((e) => !e.closest('.scroll, .cards, .tools, .menu') && e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 90))"

    assert page.script(wide) == []
    assert page.script("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("width", "covers"), [(400, "#conversation"), (900, "#conversation"), (1280, None)])
def test_a_panel_stands_beside_the_messages_or_covers_them(
    page: Page, practice: Practice, width: int, covers: str | None
) -> None:
    ts = practice.say("Who has the keys?")["ts"]
    page.resize(width, 800)
    page.open(thread=ts)
    page.message("Who has the keys?", "#thread")

    panel, conversation = (
        page.find("#thread").rect,
        page.script("document.querySelector('#conversation').getBoundingClientRect().toJSON()"),
    )

    assert panel["x"] + panel["width"] == width
    assert (panel["x"] == conversation["left"]) == bool(covers)
    if width > 400:
        assert page.find("#sidebar").rect["width"] == conversation["left"]
    page.script("document.querySelector('#open-faults').click()")
    form = page.find("#faults form").rect
    assert form["x"] + form["width"] < width


def test_the_colours_follow_the_system_until_one_says_otherwise(page: Page) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    page.open()
    light = page.script(paper)
    page.colours("dark")
    dark = page.script(paper)
    assert light != dark

    page.choose("#theme", "Light")
    assert page.script(paper) == light
    page.open()
    assert page.script(paper) == light
    page.choose("#theme", "System")
    assert page.script(paper) == dark
