"""What hangs on messages and channels: attachments, links shown at length, pictures, pins, bookmarks, the app's status."""

from __future__ import annotations

from functools import partial

import pytest

from tests.browser.harbour import Harbour
from tests.browser.harbour_parts import button, groups, option, section
from tests.browser.page import Page
from tests.browser.test_page_channel import PIXEL
from tests.workspace.conftest import Practice, eventually

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]


def test_an_attachment_shows_all_that_it_has(page: Page, practice: Practice) -> None:
    attachment = {
        "color": "warning",
        "pretext": "From the *log*",
        "author_name": "The lock keeper",
        "title": "Gate 3",
        "title_link": "https://harbour.example/gate",
        "text": "Opens _late_",
        "fields": [
            {"title": "Depth", "value": "*4* m", "short": True},
            {"title": "Note", "value": "Ring twice", "short": False},
        ],
        "thumb_url": "https://harbour.example/gate.png",
        "footer": "Harbour log",
        "ts": 1_798_650_000,
    }
    page.open()

    practice.client().chat_postMessage(channel="C0DOCKS", text="Seen", attachments=[attachment])

    page.message("Seen")
    shown = page.find("#messages .attachment").text.split("\n")
    assert shown[:3] == ["The lock keeper", "Gate 3", "Opens late"]
    assert shown[3:7] == ["Depth", "4 m", "Note", "Ring twice"]
    assert shown[7:] == ["Gate 3", "Harbour log · Wed, Dec 30, 2026, 12:00"]
    page.find("#messages .words strong", "log")
    assert page.find(".attachment a").get_attribute("href") == "https://harbour.example/gate"
    page.find(".attachment [role=img]", "Gate 3")
    assert page.find(".attachment").value_of_css_property("border-left-color") == "rgba(240, 201, 106, 1)"


def test_what_stands_in_an_attachment_is_used_there(page: Page, practice: Practice, harbour: Harbour) -> None:
    berths = {"type": "static_select", "action_id": "berth", "option_groups": groups()}
    ships = {"type": "external_select", "action_id": "ship", "min_query_length": 1}
    elements = [button("Take", "take", value="4"), berths, ships]
    attachment = {"blocks": [section("Berth 4"), {"type": "actions", "elements": elements}]}
    practice.client().chat_postMessage(channel="C0DOCKS", text="Free", attachments=[attachment])
    page.open()

    page.press("#messages .attachment [data-action-id=take]")
    eventually(lambda: harbour.presses)
    assert (harbour.pressed()["value"], harbour.presses[-1]["container"]["attachment_id"]) == ("4", 1)
    page.choose("#messages .attachment [data-action-id=berth]", "N2")
    eventually(lambda: len(harbour.presses) == 2)
    assert harbour.pressed()["selected_option"] == option("N2")
    page.press("#messages .attachment [data-action-id=ship] summary")
    page.type("#messages .attachment [data-action-id=ship] [type=search]", "bo")
    page.press("#messages .attachment [data-action-id=ship] .tick", "Borealis")
    eventually(lambda: len(harbour.presses) == 3)
    page.open()
    page.find("#messages .attachment .picker", "Borealis")


def test_a_link_is_shown_at_length_under_the_words_with_it(page: Page, practice: Practice) -> None:
    page.open()
    ts = practice.say("Look at https://harbour.example/berth-4")["ts"]
    page.message("Look at")

    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "*Berth 4* is free"}}]
    unfurls = {"https://harbour.example/berth-4": {"blocks": blocks}}
    practice.client().chat_unfurl(channel="C0DOCKS", ts=ts, unfurls=unfurls)

    page.find("#messages .attachment .block strong", "Berth 4")
    assert "Dana Reyes" in page.message("Look at").text


def test_pictures_of_the_workspace_are_shown_in_messages_and_blocks(page: Page, practice: Practice) -> None:
    client = practice.client()
    page.open()
    told = client.files_upload_v2(
        channel="C0DOCKS", content=PIXEL, filename="crane.png", title="The crane", alt_txt="A crane"
    )
    page.message("The crane")

    block = {"type": "image", "slack_file": {"id": told["file"]["id"]}, "alt_text": "The crane again"}
    client.chat_postMessage(channel="C0DOCKS", text="Again", blocks=[block])

    page.find("#messages .block img")
    for alt in ("A crane", "The crane again"):
        is_loaded = f"document.querySelector('#messages img[alt=\"{alt}\"]').naturalWidth === 1"
        page.until(partial(page.script, is_loaded), f"{alt} is loaded")


def test_pinned_messages_say_so_and_are_listed_above(page: Page, practice: Practice) -> None:
    client = practice.client()
    for number in range(60):
        practice.say(f"Line {number:02}", "U0LEE")
    page.open()
    page.message("Line 59")
    assert page.all("[data-menu=pins]") == []

    client.pins_add(channel="C0DOCKS", timestamp=practice.seen()[2]["ts"])

    page.press("[data-menu=pins]")
    page.press(".menu button", "Line 02")
    page.find("#messages .pointed-out .standing", "Pinned by harbour")
    client.pins_remove(channel="C0DOCKS", timestamp=practice.seen()[2]["ts"])
    page.gone("#messages .standing", "Pinned by")
    assert page.all("[data-menu=pins]") == []


def test_one_pins_and_unpins_by_the_messages_menu(page: Page, practice: Practice) -> None:
    ts = practice.say("Low water at six", "U0LEE")["ts"]
    practice.say("And high at noon", thread_ts=ts)
    page.open(thread=ts)

    for words, place in (("Low water", "#messages"), ("And high", "#thread")):
        page.point_at(page.message(words, place))
        page.press(f"{place} [data-ts]:hover [data-menu=message]")
        page.press(".menu [data-do=pin]", "Pin to channel")
        page.find(f"{place} .standing", "Pinned by Dana Reyes")

    page.find("[data-menu=pins][title='2 pinned messages']")
    page.press("#thread header button")
    page.gone("#thread")
    page.press("[data-menu=pins]")
    page.press(".menu button", "And high at noon")
    page.message("And high at noon", "#thread")
    page.point_at(page.message("Low water"))
    page.press("#messages [data-ts]:hover [data-menu=message]")
    page.press(".menu [data-do=pin]", "Unpin from channel")
    page.gone("#messages .standing")
    assert practice.client().pins_list(channel="C0DOCKS")["items"][0]["message"]["text"] == "And high at noon"


def test_nobody_is_offered_to_pin_in_a_channel_that_is_not_theirs(page: Page, practice: Practice) -> None:
    practice.say("Hush", "U0LEE", "C0QUIET")
    page.open(channel="C0QUIET")
    page.point_at(page.message("Hush"))

    page.press("#messages [data-menu=message]")

    page.find(".menu button", "Copy link")
    assert page.all(".menu [data-do=pin]") == []


def test_bookmarks_stand_above_the_messages(page: Page, practice: Practice) -> None:
    page.open()
    page.find("#composer textarea")

    for title, emoji in (("Tide tables", ":anchor:"), ("Plans", "")):
        practice.client().bookmarks_add(
            channel_id="C0DOCKS", title=title, type="link", link="https://harbour.example/t", emoji=emoji
        )

    page.find(".bookmarks a", "Plans")
    links = page.all(".bookmarks a")
    assert [each.text for each in links] == ["⚓ Tide tables", "Plans"]
    assert links[0].get_attribute("href") == "https://harbour.example/t"


def test_what_the_app_is_doing_is_said_in_its_thread_until_it_answers(page: Page, practice: Practice) -> None:
    client = practice.client()
    ts = practice.say("When is high water?", channel="bot")["ts"]
    page.open(channel="D0DANA", thread=ts)
    page.message("When is high water?", "#thread")
    thread = {"channel_id": "D0DANA", "thread_ts": ts}

    client.assistant_threads_setTitle(**thread, title="High water")
    client.assistant_threads_setStatus(
        **thread, status="looks at the moon…", loading_messages=["New", "Full"]
    )

    page.find("#thread header h2", "High water")
    assert page.find("#thread [role=status]").text == "harbour looks at the moon…\nNew · Full"
    client.chat_postMessage(channel="D0DANA", thread_ts=ts, text="At noon")
    page.message("At noon", "#thread")
    page.gone("#thread [role=status]")


def test_what_one_could_ask_is_asked_with_a_button(page: Page, practice: Practice) -> None:
    client = practice.client()
    ts = practice.say("Hello", channel="bot")["ts"]
    page.open(channel="D0DANA", thread=ts)
    prompts = [
        {"title": "Tides", "message": "When is low water?"},
        {"title": "Berths", "message": "Any free?"},
    ]

    client.assistant_threads_setSuggestedPrompts(
        channel_id="D0DANA", thread_ts=ts, title="Ask about", prompts=prompts
    )

    page.find("#thread .assistant", "Ask about")
    page.press("#thread .prompts button", "Tides")
    page.message("When is low water?", "#thread")
    eventually(lambda: "When is low water?" in practice.texts(channel="D0DANA"))
