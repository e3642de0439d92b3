"""Blocks on the page: words with every mark, tables, charts, the rarer blocks, and hostile words in all of them."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.harbour import Harbour
from tests.browser.harbour_parts import Json
from tests.browser.page import Page
from tests.workspace.conftest import Practice, eventually

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium", "chromedriver")]


def shown(page: Page, what: str) -> str:
    page.open()
    page.say(f"/show {what}")
    page.find("#messages .block")
    return "#messages .message-body"


def texts(page: Page, selector: str) -> list[str]:
    return [each.text for each in page.all(selector)]


def test_mrkdwn_is_drawn_with_all_its_marks(page: Page) -> None:
    body = shown(page, "words")

    for name, words in {"strong": "bold", "em": "italic", "s": "gone", "code": "code"}.items():
        assert words in texts(page, f"{body} .section {name}")
    assert texts(page, f"{body} .section .mention") == ["@Dana Reyes", "#cranes", "@channel"]
    assert texts(page, f"{body} .section blockquote") == ["quoted\ntwice"]
    assert texts(page, f"{body} .section pre") == ["for ship in ships:\n    berth(ship)"]
    page.find(f"{body} .section", "1 < 2 & 3 * 4 * 5, snake_case_name, *not closed")
    assert texts(page, f"{body} .section time")[:2] == ["2026-12-30 12:00:00", "Wednesday, December 30, 2026"]


def test_emoji_stand_in_place_of_their_names_in_every_tone(page: Page, practice: Practice) -> None:
    page.open()

    practice.say("Aye :+1::skin-tone-4: at 10:20:30, :no_such_thing:")

    assert page.message("Aye").text.endswith("Aye \U0001f44d\U0001f3fd at 10:20:30, :no_such_thing:")


def test_dates_stand_on_each_readers_wall_in_their_language(page: Page) -> None:
    shown(page, "card")
    page.find("#messages time", "Dec 30, 2026 at 12:00")

    page.open("U0LEE")

    page.find("#messages time", "30 dic 2026 at 11:00")


def test_markdown_is_drawn(page: Page) -> None:
    body = shown(page, "words") + " .markdown"

    assert texts(page, f"{body} h4") == ["Heading"]
    assert texts(page, f"{body} strong") == ["bold"]
    assert texts(page, f"{body} ol li") == ["one", "two"]
    assert texts(page, f"{body} ul li") == ["☑ done", "☐ to do"]
    assert texts(page, f"{body} td") == ["Aurora", "4", "Île de Ré", "17"]
    assert texts(page, f"{body} pre") == ["code **as it is**"]
    assert page.find(f"{body} p a").get_attribute("href") == "https://harbour.example/"


def test_rich_text_is_drawn_with_styles_lists_quotes_and_code(page: Page) -> None:
    body = shown(page, "words") + " .rich_text:not([data-block-id=rarer])"

    assert texts(page, f"{body} strong") == ["Strong", "both"]
    assert texts(page, f"{body} em") == ["slanted", "both"]
    assert texts(page, f"{body} .mention") == ["@Lee Okafor", "#docks", "@here"]
    assert texts(page, f"{body} ul li") == ["Cranes", "North", "South"]
    assert texts(page, f"{body} ol.signs-1 li") == ["a part of the second"]
    assert texts(page, f"{body} blockquote") == ["So it was said."]
    assert texts(page, f"{body} pre") == ["berth(4)\nberth(5)"]
    assert texts(page, f"{body} .unknown") == []


def test_rich_text_is_drawn_with_what_people_seldom_write(page: Page) -> None:
    body = shown(page, "words") + " [data-block-id=rarer]"

    assert texts(page, f"{body} .mention") == ["@crew", "@Harbour Society"]
    assert "mine" in str(page.find(f"{body} .mention", "@crew").get_attribute("class")), "Dana is of the crew"
    page.find(f"{body} p", "\U0001f1e8\U0001f1e6")
    assert page.find(f"{body} .swatch").value_of_css_property("background-color") == "rgba(179, 54, 43, 1)"
    assert texts(page, f"{body} u") == ["underlined"]
    assert texts(page, f"{body} strong a") == ["https://harbour.example/plans"]
    assert texts(page, f"{body} a time") == ["2026-12-30"]
    assert page.script("arguments[0].start", page.find(f"{body} ol")) == 3
    empty = page.script(f"document.querySelectorAll('{body} p')[1].getBoundingClientRect().height")
    assert empty > 10, "an empty line is seen"
    deep = page.find(f"{body} ul.bordered").rect["x"] - page.find(f"{body} ol").rect["x"]
    assert deep == 6 * 22


def test_what_stands_between_brackets_and_is_no_address_stays_there(page: Page, practice: Practice) -> None:
    page.open()

    practice.client().chat_postMessage(channel="C0DOCKS", text="a <b> c " + "`d` " * 3000)

    message = page.message("a <b> c")
    assert len(message.find_elements("css selector", "code")) == 3000


def test_a_data_table_is_sorted_looked_through_and_turned(page: Page) -> None:
    body = shown(page, "data")
    firsts = f"{body} tbody th"
    assert texts(page, firsts) == [f"Ship {n:02}" for n in range(5)]
    page.find(f"{body} .table-foot", "1–5 of 12")

    page.press(f"{body} .table-foot button", "Next")
    assert texts(page, firsts) == [f"Ship {n:02}" for n in range(5, 10)]
    page.press(f"{body} thead button", "Draught")
    assert texts(page, f"{body} tbody td") == ["0 m", "1 m", "2 m", "3 m", "4 m"]
    page.press(f"{body} thead button", "Draught")
    assert texts(page, f"{body} tbody td")[0] == "11 m"
    assert page.find(f"{body} th[aria-sort=descending]").text.startswith("Draught")
    page.type(f"{body} [type=search]", "ship 1")

    page.until(lambda: sorted(texts(page, firsts)) == ["Ship 10", "Ship 11"], "two rows are left")


def test_tables_and_charts_tell_their_numbers(page: Page) -> None:
    body = shown(page, "tables")
    assert texts(page, f"{body} td.right") == ["120", "98"]

    body = shown(page, "charts")

    assert page.find(f"{body} .data_visualization table").accessible_name == "Berths"
    page.find(f"{body} figcaption", "Traffic, line")
    assert [each.split() for each in texts(page, f"{body} .data_visualization:last-of-type tr")] == [
        ["Month", "In", "Out"], ["Jan", "10", "16"], ["Feb", "14", "11"], ["Mar", "18", "6"],
    ]  # fmt: skip


def numbers(page: Page, selector: str, attribute: str) -> list[list[float]]:
    """Of every such shape: the numbers in one of its attributes."""
    told = "[...document.querySelectorAll(arguments[0])].map((each) => each.getAttribute(arguments[1]))"
    return [
        [float(n) for n in re.split("[ ,]", each)] for each in page.script(told, f"{selector}", attribute)
    ]


def test_charts_are_pictures_of_their_numbers(page: Page) -> None:
    body = shown(page, "charts")
    shares = numbers(page, f"{body} .pie-chart circle", "stroke-dasharray")
    assert [round(share) for share, _ in shares] == [26, 7, 67]
    rising, falling = numbers(page, f"{body} .line-chart polyline", "points")
    assert rising[1] > rising[3] > rising[5], "a picture's y goes down"
    assert falling[1] < falling[3] < falling[5]
    (_, _, width, _), *_ = numbers(page, f"{body} svg.line-chart", "viewBox")
    assert 0 < rising[0] < width / 3 < rising[2] < 2 * width / 3 < rising[4] < width, "each has a third"

    body = shown(page, "bars")
    page.find(f"{body} figcaption", "Traffic, area")

    heights = [height for [height] in numbers(page, f"{body} .bar-chart rect", "height")]
    assert [round(18 * height / max(heights)) for height in heights] == [10, 14, 18, 16, 11, 6]
    assert len(numbers(page, f"{body} .area-chart polygon", "points")) == 2
    assert page.script(f"document.querySelectorAll('{body} .bar-chart text').length") == 3


def test_the_rarer_blocks_are_drawn_and_can_be_used(page: Page, harbour: Harbour) -> None:
    body = shown(page, "others")
    assert texts(page, f"{body} .unknown") == []
    page.find(f"{body} .image [role=img]", "The north crane")
    assert (
        page.find(f"{body} .video a", "How to moor").get_attribute("href") == "https://harbour.example/moor"
    )
    assert page.all(f"{body} .container .block") == []

    page.press(f"{body} .container summary", "3 more")
    page.find(f"{body} .container .block", "Paint the shed")
    page.press(f"{body} [data-action-id=take]")
    page.press(f"{body} [data-action-id=feedback]", "Bad")

    eventually(lambda: len(harbour.presses) == 2)
    assert harbour.pressed()["value"] == "bad"


def test_what_other_services_lend_is_drawn_and_can_be_used(page: Page, harbour: Harbour) -> None:
    body = shown(page, "services")
    assert texts(page, f"{body} .unknown") == []
    page.find(f"{body} .call", "Pilots")
    assert page.find(f"{body} .call a", "Join").get_attribute("href") == "https://harbour.example/call"
    page.find(f"{body} .container h4 .title strong", "Tugs")
    page.find(f"{body} .container", "Bruno and Ada")
    page.find(f"{body} .container > hr")
    page.find(f"{body} .auth_provider", "Signed in as dana")
    page.find(f"{body} .auth_provider a", "Sign out")

    page.press(f"{body} .auth_provider [data-action-id=account]")
    page.press("[data-value=Renew]")

    eventually(lambda: harbour.presses)
    assert harbour.pressed()["selected_option"]["value"] == "Renew"


def test_hostile_words_stay_words_wherever_they_stand(page: Page, practice: Practice) -> None:
    practice.say("I am <script>window.hacked=9</script>", "U0MALLORY")
    body = shown(page, "hostile")
    page.press("[data-menu=channel]")
    page.press("#conversation-head h1")
    page.open("U0MALLORY", "C0CRANES")
    page.open()
    page.message("I am <script>window.hacked=9</script>")

    page.find(f"{body} h3", "<img src=x onerror=window.hacked=4>")
    page.find("#places", "<img src=x onerror=window.hacked=1> Mallory")
    assert page.script("window.hacked") is None
    assert page.script("document.querySelectorAll('#messages script, img[src=x], b[onclick]').length") == 0
    links = page.script(
        "[...document.querySelectorAll('a[href]')].map((each) => new URL(each.href).protocol)"
    )
    assert set(links) <= {"http:", "https:"}


def test_nothing_is_asked_of_any_other_machine(page: Page, practice: Practice) -> None:
    page.requests()
    page.open()
    for what in ("card", "digest", "words", "others", "hostile"):
        page.say(f"/show {what}")
    page.find("#messages h3", "<img")

    hosts = set(page.requests())

    assert hosts == {practice.url.split("/")[2]}


def test_blocks_that_others_gave_as_samples_are_all_drawn(page: Page) -> None:
    blocks = dict(_sample_blocks())
    page.open()

    draw = """import('/page/blocks/blocks.js').then(({drawBlocks}) => import('/page/blocks/places.js').then(({inModal}) =>
        arguments[0].flatMap(([name, block]) => drawBlocks([block], inModal({id: 'V1', state: {values: {}}}, {}))
            .filter((each) => each.querySelector('.unknown') || !each.childNodes.length).map(() => name))))"""

    assert len(blocks) > 70
    assert page.script(draw, list(blocks.items())) == []


def _sample_blocks() -> Iterator[tuple[str, Json]]:
    """Each by its name: blocks as they are, elements among actions or words, rich text, and what stands in views."""
    folder = os.environ.get("TEST_ORACLES")
    if not folder:
        pytest.skip("TEST_ORACLES names no folder with samples")
    samples: Json = json.loads((Path(folder) / "blockkit-valid.json").read_text(encoding="utf-8"))
    for name, sample in samples.items():
        kind = name.split("/")[0]
        if kind == "blocks" or sample.get("type") == "rich_text":
            yield name, sample
        elif sample.get("type") == "image" and "slack_file" not in sample:
            yield name, {"type": "context", "elements": [sample]}
        elif kind == "elements" and sample.get("type") not in ("image", "url"):
            yield name, {"type": "actions", "elements": [sample]}
        elif kind in ("views", "messages", "attachments"):
            yield from ((f"{name} {at}", block) for at, block in enumerate(sample.get("blocks", ())))
