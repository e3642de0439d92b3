"""A channel on the page: what is said in it, cards and digests with their buttons, threads, reactions, files."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Keys

from tests.browser.harbour import Harbour
from tests.browser.page import Page
from tests.workspace.conftest import Practice, eventually

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]

# the smallest picture there is: one pixel
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cfc000000301010018dd8db00000000049454e44ae426082"
)


def test_what_is_typed_is_said_and_a_command_is_answered_for_ones_eyes_only(page: Page) -> None:
    page.open()

    page.say("Good morning, *all*")
    page.say("/tide tomorrow")

    assert page.message("Good morning").find_element("css selector", ".words strong").text == "all"
    assert "Only visible to you" in page.message("High water tomorrow at 14:20").text
    page.open("U0LEE")
    page.message("Good morning")
    assert page.all("[data-ts]", "High water") == []


def test_an_answer_for_ones_eyes_only_is_sent_away(page: Page) -> None:
    page.open()
    page.say("Good morning")
    page.say("/tide tomorrow")
    page.message("High water")

    page.press("#messages .ephemeral button", "Dismiss")

    page.gone("#messages [data-ts]", "High water")
    assert page.focus() == "Messages"
    page.say("Thanks")
    page.message("Thanks")
    assert page.all("#messages [data-ts]", "High water") == []


def test_a_finger_finds_what_can_be_done_with_a_message(page: Page, practice: Practice) -> None:
    practice.say("Moored")
    page.resize(400, 800)
    page.open()
    page.point_at(page.find("#conversation-head h1"))
    page.gone("#messages .tools")

    page.tap(page.message("Moored"))

    page.press("#messages .tools [data-menu=reply]")
    page.message("Moored", "#thread")


def test_what_slack_itself_writes_is_one_quiet_line(page: Page, practice: Practice) -> None:
    lee = {"as": "U0LEE", "channel": "C0CRANES"}
    practice.say("Hello", "U0LEE", "C0CRANES")
    page.open(channel="C0CRANES")
    page.message("Hello")

    practice.post("control/channel", **lee, do="remove", user="U0DANA")
    practice.post("control/channel", **lee, do="invite", user="U0DANA")
    practice.post("control/channel", **lee, do="topic", topic="Lifting & *lowering* <https://a.example/b.>")
    practice.say("There", "U0LEE", "C0CRANES")

    page.message("There")
    assert [each.text for each in page.all("#messages .notice")] == [
        "@Dana Reyes has left the channel",
        "@Dana Reyes has joined the channel",
        "@Lee Okafor set the channel topic: Lifting & lowering <https://a.example/b.>",
    ]
    assert page.all("#messages .notice .tools, #messages .notice .avatar, #messages .notice .head") == []
    size, quiet = ("getComputedStyle(document.querySelector(arguments[0])).fontSize", "#messages .notice")
    assert page.script(size, quiet) < page.script(size, "#messages .content")
    assert page.find(".notice a[target]").get_attribute("href") == "https://a.example/b"
    mine = page.find("#messages .notice .mine")
    assert mine.value_of_css_property("background-color") == "rgba(0, 0, 0, 0)"
    # whoever spoke before a notice is named again after it
    assert page.message("There").find_element("css selector", ".head strong").text == "Lee Okafor"


def test_a_card_has_its_words_and_each_of_its_controls_tells_the_app(page: Page, harbour: Harbour) -> None:
    page.open()
    page.say("/show card")
    page.message("Due Dec 30, 2026 at 12:00 · @Lee Okafor")

    page.press("[data-action-id=done]")
    eventually(lambda: harbour.presses)
    assert (harbour.pressed()["action_id"], harbour.pressed()["value"]) == ("done", "12")

    page.choose("[data-action-id=when]", "Tuesday")
    eventually(lambda: len(harbour.presses) == 2)
    assert harbour.pressed()["selected_option"]["value"] == "Tuesday"

    page.set("[data-action-id=day]", "2027-02-03")
    eventually(lambda: len(harbour.presses) == 3)
    assert harbour.pressed()["selected_date"] == "2027-02-03"

    page.press("[data-action-id=more]")
    page.press("[data-value=Cancel]")
    eventually(lambda: len(harbour.presses) == 4)
    assert harbour.pressed()["selected_option"]["value"] == "Cancel"


def test_a_button_that_asks_first_is_pressed_only_after_a_yes(page: Page, harbour: Harbour) -> None:
    page.open()
    page.say("/show card")

    page.press("[data-action-id=sink]")
    page.find("#confirm", "The crane goes down.")
    page.keys(Keys.ESCAPE)
    page.gone("#confirm")
    assert page.focus() == "Sink"
    page.press("[data-action-id=sink]")
    page.press("#confirm button", "Sink it")

    eventually(lambda: harbour.presses)
    assert [each["actions"][0]["action_id"] for each in harbour.presses] == ["sink"]


def test_a_digest_is_drawn_with_heading_fields_rule_and_footnote(page: Page) -> None:
    page.open()

    page.say("/show digest")

    digest = page.message("The week in the harbour · La semana · La semaine")
    assert digest.find_element("css selector", "h3").text.startswith("The week")
    assert [each.text for each in digest.find_elements("css selector", ".fields > div")] == [
        "Berths\n12 free", "Cranes\n2 of 3", "Mareas\naltas", "Météo\nvent d’ouest",
    ]  # fmt: skip
    assert len(digest.find_elements("css selector", "hr")) == 1
    assert (
        digest.find_element("css selector", ".context a").get_attribute("href") == "https://harbour.example/"
    )


def test_a_message_that_the_app_changes_is_drawn_anew_where_it_stands(page: Page, practice: Practice) -> None:
    page.open()
    said = practice.client().chat_postMessage(channel="C0DOCKS", text="Low water")
    page.message("Low water")
    practice.say("Thanks")

    practice.client().chat_update(channel="C0DOCKS", ts=said["ts"], text="High water")

    page.message("High water (edited)")
    assert [each.text.split("\n")[-1] for each in page.all("#messages [data-ts]")] == [
        "High water (edited)",
        "Thanks",
    ]


def test_a_thread_stands_beside_the_channel_and_is_answered_there(page: Page, practice: Practice) -> None:
    page.open()
    practice.say("Who has the keys?")
    page.point_at(page.message("Who has the keys?"))

    page.press(".tools [title='Reply in thread']")
    page.say("Ask @harbour", box="#reply textarea")

    page.message("Aye, @Dana Reyes.", "#thread")
    page.message("Who has the keys?", "#thread")
    page.find("#messages .thread-link", "2 replies")
    assert page.all("#messages [data-ts]", "Aye") == []
    page.keys(Keys.ESCAPE)
    page.gone("#thread")
    assert page.focus() == "Reply in thread"
    page.press(".thread-link")
    page.message("Aye", "#thread")


def test_a_reply_that_is_shown_in_the_channel_too_leads_to_its_thread(page: Page, practice: Practice) -> None:
    page.open()
    ts = practice.say("Who has the keys?")["ts"]
    practice.client().chat_postMessage(channel="C0DOCKS", thread_ts=ts, text="I do", reply_broadcast=True)

    page.press("#messages .standing button", "Who has the keys?")

    page.message("I do", "#thread")


def test_a_reply_is_also_sent_to_the_channel_when_that_is_ticked(page: Page, practice: Practice) -> None:
    ts = practice.say("Who has the keys?", "U0LEE")["ts"]
    page.open(thread=ts)

    page.type("#reply textarea", "I do not" + Keys.ENTER)
    page.message("I do not", "#thread")
    page.press("#reply .also", "Also send to #docks")
    page.type("#reply textarea", "Marie has" + Keys.ENTER)

    page.find("#messages [data-ts]", "Marie has")
    assert page.all("#messages [data-ts]", "I do not") == []
    assert page.script("document.querySelector('#reply .also input').checked") is False
    page.find("#messages .standing", "replied to a thread: Who has the keys?")
    page.point_at(page.find("#messages [data-ts]", "Marie has"))
    page.press("#messages article:last-child [data-menu=message]")
    page.find(".menu button", "Delete message")


def test_a_reply_in_direct_messages_is_sent_on_as_one_of_them(page: Page, practice: Practice) -> None:
    ts = practice.say("Keys?", "U0LEE", "U0DANA")["ts"]
    page.open(channel="D0DANA0LEE", thread=ts)

    page.press("#reply .also", "Also send as direct message")
    page.type("#reply textarea", "Here" + Keys.ENTER)

    page.find("#messages [data-ts]", "Here")


def test_a_reaction_is_added_joined_and_taken_back(page: Page, practice: Practice) -> None:
    page.open()
    practice.say("Moored")
    page.point_at(page.message("Moored"))

    page.press("[data-menu=reactions]")
    page.press(".menu [data-reaction=tada]")
    reaction = "#messages .reactions [data-reaction=tada]"
    page.find(f"{reaction}[aria-pressed=true]", "1")
    page.open("U0LEE")
    page.press(f"{reaction}[aria-pressed=false]")
    page.find(f"{reaction}[aria-pressed=true]", "2")
    page.press(reaction)

    page.find(f"{reaction}[aria-pressed=false]", "1")


def test_the_message_menu_has_the_apps_shortcuts(page: Page, practice: Practice) -> None:
    page.open()
    practice.say("Rope is short")
    page.point_at(page.message("Rope is short"))

    page.press("[data-menu=message]")
    page.press("[data-shortcut=note_it]")

    page.press(".thread-link", "1 reply")
    page.message("Noted: Rope is short", "#thread")


def test_ones_own_words_are_changed_and_taken_back(page: Page, practice: Practice) -> None:
    page.open()
    page.say("Ask @lee & <Dana> in #cranes")
    page.point_at(page.message("Ask @Lee Okafor"))

    page.press("[data-menu=message]")
    page.press(".menu button", "Edit message")
    assert page.find(".editor textarea").get_attribute("value") == "Ask @lee & <Dana> in #cranes"
    page.keys(Keys.END, "!", Keys.ENTER)
    page.message("Ask @Lee Okafor & <Dana> in #cranes! (edited)")

    page.point_at(page.message("(edited)"))
    page.press("[data-menu=message]")
    page.press(".menu button", "Delete message")

    page.find("#messages .empty", "Nothing has been said here yet.")
    practice.say("Mine", "U0LEE")
    page.point_at(page.message("Mine"))
    page.press("[data-menu=message]")
    page.find(".menu button", "Copy link")
    assert page.all(".menu button", "Edit message") == []


def test_files_are_brought_shown_and_left_out_again(page: Page, tmp_path: Path) -> None:
    (tmp_path / "crane.png").write_bytes(PIXEL)
    (tmp_path / "<b>list.csv").write_text("ship;berth\n")
    (tmp_path / "wrong.txt").write_text("no")
    page.open()

    chooser = page.script("document.querySelector('#composer input[type=file]')")
    chooser.send_keys("\n".join(str(tmp_path / name) for name in ("crane.png", "<b>list.csv", "wrong.txt")))
    page.press("[aria-label='Leave out wrong.txt']")
    page.say("Papers")

    message = page.message("Papers")
    picture = message.find_element("css selector", "img")
    page.until(lambda: page.script("arguments[0].naturalWidth", picture) == 1, "the picture is loaded")
    assert picture.get_attribute("alt") == "crane.png"
    links = message.find_elements("css selector", "figcaption a")
    assert [each.text for each in links] == ["crane.png", "<b>list.csv"]
    assert links[1].get_attribute("download") == "<b>list.csv"
    assert page.all(".attached .chip") == []


def test_days_stand_between_messages_and_the_clock_moves_them(page: Page) -> None:
    page.open()
    page.say("Before")
    page.press("button[data-clock=tomorrow]")
    page.find("#clock-now", "09:00")

    page.say("After")

    page.message("After")
    page.until(
        lambda: [each.text for each in page.all("#messages .day")] == ["Yesterday", "Today"], "two days"
    )
