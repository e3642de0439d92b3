"""How quick the practice workspace's page is with 10,000 messages in a channel and 200 people, in a real browser.

    .venv/bin/python -m tests.benchmarks.page [ROUNDS]

Prints the median and the slowest of: a click on the channel until its newest message is painted, a scroll to the top
until older ones are painted, a message that comes in until it is painted, a key until its letter is painted, and the
page itself. Exit status 1 where a median is above its limit.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from selenium.webdriver import Chrome, Keys

from tests.browser.conftest import new_browser, new_shore
from tests.browser.harbour_blocks import card, digest
from tests.browser.page import Page
from tests.workspace.conftest import Practice

PEOPLE = 200
MESSAGES = 10_000
LIMITS = {"page": 1500, "channel": 500, "older": 500, "incoming": 250, "key": 50}
"""Milliseconds, on one slow core."""

# Each calls done(milliseconds) once the browser has painted what is waited for.
PAINTED = """
const done = arguments[arguments.length - 1];
const began = performance.now();
const painted = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
const when = (seen) => (seen() ? painted() : requestAnimationFrame(() => when(seen)));
const rows = () => document.querySelectorAll('#messages [data-ts]');
const last = () => [...rows()].at(-1)?.innerText ?? '';
"""
CHANNEL = (
    PAINTED
    + "document.querySelector('[data-channel-id=C0LONG]').click(); when(() => last().includes('Line 9999'));"
)
OLDER = (
    PAINTED
    + "const before = rows().length; document.querySelector('#messages').scrollTop = 0; when(() => rows().length > before);"
)
INCOMING = (
    PAINTED
    + """fetch('/control/say', {method: 'POST', body: JSON.stringify({as: 'U0DANA', channel: 'C0LONG', text: arguments[0]})});
    when(() => last().includes(arguments[0]));"""
)
KEY = """
const done = arguments[arguments.length - 1];
document.querySelector('#composer textarea').addEventListener('input', (event) =>
    requestAnimationFrame(() => setTimeout(() => { window.took = performance.now() - event.timeStamp; })), {once: true});
done(0);
"""


def main(rounds: int) -> int:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with (
            new_shore("--no-rate-limits", world=_world(folder)) as shore,
            new_browser(folder / "browser") as browser,
        ):
            _fill(shore.practice)
            return _report(_measured(Page(browser, shore.practice), browser, rounds))


def _world(folder: Path) -> Path:
    """A workspace of 200 people, all in two channels."""
    people = ['[[users]]\nid = "U0DANA"\nname = "dana"\nreal_name = "Dana Reyes"\n']
    people += [
        f'[[users]]\nid = "U0P{n:03}"\nname = "person{n}"\nreal_name = "Person Number {n}"\n'
        for n in range(1, PEOPLE)
    ]
    rooms = [f'[[channels]]\nid = "{id}"\nname = "{id.lower()}"\n' for id in ("C0SHORT", "C0LONG")]
    path = folder / "world.toml"
    path.write_text("\n".join(['[team]\nid = "T0MANY"\nname = "Many"\n', *people, *rooms]), encoding="utf-8")
    return path


def _fill(practice: Practice) -> None:
    """Mostly words of people; some cards, some digests."""
    client = practice.client()
    for number in range(MESSAGES):
        if number % 10 == 5:
            blocks = digest() if number % 100 == 5 else card()
            client.chat_postMessage(channel="C0LONG", text=f"Line {number}", blocks=blocks)
        else:
            practice.say(
                f"Line {number}, said by *somebody* to <@U0DANA>", f"U0P{number % 199 + 1:03}", "C0LONG"
            )


def _measured(page: Page, browser: Chrome, rounds: int) -> dict[str, list[float]]:
    def ask(script: str, *values: str) -> float:
        took: float = browser.execute_async_script(script, *values)
        return took

    times: dict[str, list[float]] = {name: [] for name in LIMITS}
    for turn in range(rounds):
        page.open("U0DANA", "C0SHORT")
        times["page"].append(page.script("performance.now()"))
        times["channel"].append(ask(CHANNEL))
        times["key"] += _keys(page, ask)
        times["older"] += [ask(OLDER) for _ in range(3)]
        page.press("#jump")
        times["incoming"].append(ask(INCOMING, f"Fresh {turn}, Line 9999"))
    return times


def _keys(page: Page, ask: Callable[[str], float]) -> list[float]:
    took = []
    for letter in "hello @person":
        ask(KEY)
        page.type("#composer textarea", letter)
        took.append(page.until(lambda: page.script("window.took"), "the letter is painted"))
        page.script("window.took = 0")
    page.type("#composer textarea", Keys.ESCAPE + Keys.CONTROL + "a" + Keys.NULL + Keys.BACKSPACE)
    return took


def _report(times: dict[str, list[float]]) -> int:
    slow = 0
    for name, took in times.items():
        median = statistics.median(took)
        slow += median > LIMITS[name]
        sys.stdout.write(
            f"{name:9} median {median:6.0f} ms, slowest {max(took):6.0f} ms; the limit is {LIMITS[name]} ms\n"
        )
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
