"""Forms, the Home tab and fields on the page: every input filled as a person fills it, and what the app is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Keys

from tests.browser.harbour import Harbour
from tests.browser.page import Page
from tests.workspace.conftest import Practice, eventually

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]


def open_form(page: Page) -> None:
    page.open()
    page.say("/berth")
    page.find("#modal [data-callback-id=berth]")


def field(name: str, within: str = "") -> str:
    return f"#modal [data-block-id={name}] {within or '[data-action-id]'}"


def pick(page: Page, name: str, *words: str) -> None:
    """In a picker: opened, looked through, ticked."""
    page.press(field(name, "summary"))
    for each in words:
        if page.all(field(name, "[type=search]")):
            page.script("arguments[0].value = ''", page.find(field(name, "[type=search]")))
            page.type(field(name, "[type=search]"), each)
        page.press(field(name, ".tick"), each)


def held(harbour: Harbour) -> dict[str, Any]:
    """What the newest submission holds, by block: the one value of each."""
    values = harbour.submissions[-1]["state"]["values"]
    return {
        block: next(each for key, each in element.items() if key != "type")
        for block, fields in values.items()
        for element in fields.values()
    }


def test_a_form_with_every_input_sends_what_was_filled_in(
    page: Page, harbour: Harbour, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-")
    open_form(page)
    assert page.focus() == "Name"

    for name, words in {"name": "Aurora", "notes": "one\ntwo", "mail": "a@b.example", "site": "https://b.example", "crew": "12"}.items():  # fmt: skip
        page.type(field(name), words)
    page.type(field("rich", "textarea"), "*Bold* and _thin_\n- one\n- two\n> said @lee\n")
    page.choose(field("berth"), "N2")
    pick(page, "berths", "B7", "B11")
    pick(page, "ship", "Île de Ré")
    pick(page, "ships", "Aurora", "Niña y Pinta")
    page.choose(field("person"), "Dana Reyes")
    pick(page, "people", "Lee Okafor")
    page.choose(field("channel"), "#cranes")
    pick(page, "channels", "#docks")
    page.choose(field("conversation"), "harbour")
    pick(page, "conversations", "#board")
    page.press(field("tide", ".tick"), "Flood")
    page.press(field("cranes", ".tick"), "Ebb")
    page.set(field("day"), "2027-03-04")
    page.set(field("time"), "14:20")
    page.set(field("moment"), "2027-06-30T09:00")
    page.type(field("papers", "[type=file]"), str(tmp_path / "plan.pdf"))
    page.find(field("papers"), "plan.pdf")
    page.press("#modal [type=submit]")

    page.gone("#modal")
    told = held(harbour)
    rich, papers = told.pop("rich"), told.pop("papers")
    assert {name: told[name] for name in ("name", "notes", "mail", "site", "crew")} == {
        "name": "Aurora", "notes": "one\ntwo", "mail": "a@b.example", "site": "https://b.example", "crew": "12",
    }  # fmt: skip
    assert [told[name]["value"] for name in ("berth", "ship", "tide")] == ["N2", "Île de Ré", "Flood"]
    assert [[each["value"] for each in told[name]] for name in ("berths", "ships", "cranes")] == [
        ["B7", "B11"], ["Aurora", "Niña y Pinta"], ["Ebb"],
    ]  # fmt: skip
    assert (told["person"], told["people"]) == ("U0DANA", ["U0DANA", "U0LEE"])
    assert (told["channel"], told["channels"]) == ("C0CRANES", ["C0DOCKS"])
    assert (told["conversation"], told["conversations"]) == ("D0DANA", ["C0BOARD"])
    assert (told["day"], told["time"], told["moment"]) == ("2027-03-04", "14:20", 1814360400)
    assert [each["type"] for each in rich["elements"]] == [
        "rich_text_section",
        "rich_text_list",
        "rich_text_quote",
    ]
    assert rich["elements"][0]["elements"][0] == {"type": "text", "text": "Bold", "style": {"bold": True}}
    assert rich["elements"][2]["elements"][1] == {"type": "user", "user_id": "U0LEE"}
    assert len(papers) == 1


def test_errors_stand_at_their_fields_whoever_finds_them(page: Page, harbour: Harbour) -> None:
    open_form(page)

    page.press("#modal [type=submit]")
    page.find("#modal [data-block-id=name] .error", "Please complete this required field.")
    page.until(lambda: page.focus() == "Name", "the field in error has the keyboard")

    page.type(field("mail"), "nobody")
    page.press("#modal [type=submit]")
    assert page.find("#modal [data-block-id=mail] .error").text
    assert page.find(field("mail")).get_attribute("aria-invalid") == "true"
    assert harbour.submissions == []

    page.type(field("mail"), "@b.example")
    page.type(field("name"), "Titanic")
    page.press("#modal [type=submit]")
    page.find("#modal [data-block-id=name] .error", "That name is taken.")
    page.gone("#modal [data-block-id=mail] .error")
    described = page.find(field("name")).get_attribute("aria-describedby")
    assert described
    assert [page.find(f"#{each}").text for each in described.split()] == [
        "On the bow.",
        "That name is taken.",
    ]


def test_labels_say_what_is_optional_and_hints_help(page: Page) -> None:
    open_form(page)

    assert page.find(field("name")).accessible_name == "Name"
    assert page.find(field("mail")).accessible_name == "Mail (optional)"
    page.find("#modal [data-block-id=name] .hint", "On the bow.")
    assert page.find("#modal footer button").text == "Never mind"


def test_forms_lie_on_one_another_and_what_was_typed_below_is_still_there(
    page: Page, practice: Practice, harbour: Harbour
) -> None:
    page.open()
    page.press("[data-menu=shortcuts]")
    page.press("[data-shortcut=new_berth]")
    page.type(field("words"), "first")

    page.press(field("go", "button"))
    page.find("#modal h2", "Form 2")
    assert harbour.presses[0]["view"]["state"]["values"]["words"]["words"]["value"] == "first"
    page.press(field("go", "button"))
    page.find("#modal h2", "Form 3")
    page.press("#modal [aria-label=Back]")
    page.find("#modal h2", "Form 2")
    page.press("#modal footer button", "Back to shore")

    page.find("#modal h2", "Form 1")
    assert page.find(field("words")).get_attribute("value") == "first"
    assert page.all("#modal [aria-label=Back]") == []
    eventually(lambda: len(harbour.closed) == 2)
    assert [each["is_cleared"] for each in harbour.closed] == [False, False]


def test_the_cross_closes_all_forms_and_the_keyboard_goes_back(page: Page, harbour: Harbour) -> None:
    page.open()
    page.press("[data-menu=shortcuts]")
    page.press("[data-shortcut=new_berth]")
    page.press(field("go", "button"))
    page.find("#modal h2", "Form 2")

    page.press("#modal [aria-label=Close]")

    page.gone("#modal")
    assert page.focus() == "Shortcuts"
    eventually(lambda: len(harbour.closed) == 2)
    assert [each["is_cleared"] for each in harbour.closed] == [True, True]


def test_escape_closes_the_upper_form_only(page: Page) -> None:
    page.open()
    page.press("[data-menu=shortcuts]")
    page.press("[data-shortcut=new_berth]")
    page.press(field("go", "button"))
    page.find("#modal h2", "Form 2")

    page.keys(Keys.ESCAPE)

    page.find("#modal h2", "Form 1")
    page.keys(Keys.ESCAPE)
    page.gone("#modal")


@pytest.mark.parametrize(
    ("words", "left"), [("update", "Form 7"), ("push", "Form 8"), ("clear", ""), ("close", "Form 1")]
)
def test_a_form_that_is_sent_does_what_the_app_answers(page: Page, words: str, left: str) -> None:
    page.open()
    page.press("[data-menu=shortcuts]")
    page.press("[data-shortcut=new_berth]")
    page.press(field("go", "button"))
    page.find("#modal h2", "Form 2")

    page.type(field("words"), words)
    page.press("#modal [type=submit]")

    if left:
        page.find("#modal h2", left)
        assert len(page.all("#modal [aria-label=Back]")) == (left != "Form 1")
    else:
        page.gone("#modal")


def test_a_form_that_the_app_changes_stays_where_one_reads_it(page: Page, practice: Practice) -> None:
    open_form(page)
    page.script("document.querySelector('.modal-body').scrollTop = 700")
    view = practice.get("control/view?as=U0DANA")["view"]

    body = {key: view[key] for key in ("type", "title", "submit", "blocks", "callback_id")}
    body["title"] = {"type": "plain_text", "text": "Changed"}
    practice.client().views_update(view_id=view["id"], view=body)

    page.find("#modal h2", "Changed")
    assert page.script("document.querySelector('.modal-body').scrollTop") == 700


def test_what_is_typed_stays_when_the_app_changes_the_form(page: Page, practice: Practice) -> None:
    page.open()
    page.press("[data-menu=shortcuts]")
    page.press("[data-shortcut=new_berth]")
    page.type(field("words"), "half a sen")
    view = practice.get("control/view?as=U0DANA")["view"]

    body = {
        key: view[key] for key in ("type", "title", "submit", "blocks", "private_metadata", "callback_id")
    }
    body["blocks"] = [
        {"type": "header", "block_id": "news", "text": {"type": "plain_text", "text": "News"}},
        *body["blocks"],
    ]
    practice.client().views_update(view_id=view["id"], view=body)

    page.find("#modal [data-block-id=news]", "News")
    page.keys("tence")
    assert page.find(field("words")).get_attribute("value") == "half a sentence"


def test_home_is_what_the_app_publishes_and_its_buttons_tell_the_app(page: Page, harbour: Harbour) -> None:
    page.open(channel="D0DANA")
    page.find("#messages")

    page.press("[data-tab=home]")
    page.find("#home", "Good day, @Dana Reyes.")
    page.press("#home [data-action-id=take]")

    eventually(lambda: harbour.presses)
    assert harbour.presses[-1]["view"]["type"] == "home"
    assert page.script("location.search").endswith("tab=home")
    assert page.all("#composer") == []
    page.find("[data-tab=home]").send_keys(Keys.ARROW_RIGHT)
    page.find("#messages")
    page.find("[data-tab=messages][aria-selected=true]")


def test_every_choice_in_a_message_is_told_at_once(page: Page, harbour: Harbour) -> None:
    page.open()
    page.say("/show choices")
    message = "#messages [data-block-id=choices]"

    def told(action_id: str) -> Any:
        page.until(
            lambda: harbour.presses and harbour.pressed()["action_id"] == action_id, f"{action_id} is told"
        )
        return harbour.pressed()

    page.choose(f"{message} [data-action-id=person]", "Dana Reyes")
    assert told("person")["selected_user"] == "U0DANA"
    page.choose(f"{message} [data-action-id=channel]", "#cranes")
    assert told("channel")["selected_channel"] == "C0CRANES"
    page.choose(f"{message} [data-action-id=conversation]", "#board")
    assert told("conversation")["selected_conversation"] == "C0BOARD"
    page.set(f"{message} [data-action-id=time]", "10:00")
    assert told("time")["selected_time"] == "10:00"
    page.press(f"{message} [data-action-id=tide] .tick", "Flood")
    assert told("tide")["selected_option"]["value"] == "Flood"
    page.press(f"{message} [data-action-id=cranes] .tick", "South")
    assert [each["value"] for each in told("cranes")["selected_options"]] == ["South"]
    page.press(f"{message} [data-action-id=ship] summary")
    page.find(f"{message} [data-action-id=ship] .ticks", "Type 2 or more letters.")
    page.type(f"{message} [data-action-id=ship] [type=search]", "bo")
    page.press(f"{message} [data-action-id=ship] .tick", "Borealis")
    assert told("ship")["selected_option"]["value"] == "Borealis"
    page.press("#messages [data-action-id=berths] summary")
    page.press("#messages [data-action-id=berths] .tick", "S1")
    assert [each["value"] for each in told("berths")["selected_options"]] == ["S1"]


def test_a_choice_that_one_thinks_better_of_is_undone(page: Page, harbour: Harbour) -> None:
    page.open()
    page.say("/show choices")

    page.choose("[data-action-id=berth]", "N2")
    page.press("#confirm button", "Keep it")

    page.until(
        lambda: page.script("document.querySelector('[data-action-id=berth]').value") == "", "as it was"
    )
    assert harbour.presses == []
