"""A real browser, as empty as on the day it was installed, and a harbour to look at with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from slack_bolt.adapter.wsgi import SlackRequestHandler

from tests.browser.harbour import Harbour
from tests.browser.page import Page
from tests.conftest import program
from tests.workspace.conftest import Practice, start, stop

HERE = Path(__file__).parent
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
)


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Chrome]:
    with new_browser(tmp_path / "browser") as browser:
        yield browser


@contextmanager
def new_browser(folder: Path) -> Iterator[Chrome]:
    """Ended when the block ends; `performance` in its log tells every request."""
    options = ChromeOptions()
    options.binary_location = program("chromium") or ""
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    for flag in (*FLAGS, f"--user-data-dir={folder}"):
        options.add_argument(flag)
    browser = Chrome(options=options, service=ChromeService(program("chromedriver")))
    yield browser
    browser.quit()


# --- the harbour: one workspace, one app and one browser for all tests of the page


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """The workspace keeps its own log of requests."""


@contextmanager
def served(harbour: Harbour) -> Iterator[str]:
    """The address at which the app hears of events, over signed HTTP."""
    handler = SlackRequestHandler(harbour.app)
    with make_server("127.0.0.1", 0, handler, server_class=_Server, handler_class=_Quiet) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/slack/events"
        server.shutdown()


@dataclass(frozen=True)
class Shore:
    """A running workspace, with the app's address."""

    practice: Practice
    harbour: Harbour
    events_url: str


@contextmanager
def new_shore(*options: str, world: Path = HERE / "world.toml") -> Iterator[Shore]:
    practice = start(*options, world=world, manifest=HERE / "manifest.json")
    try:
        harbour = Harbour(practice.client())
        with served(harbour) as events_url:
            yield Shore(practice, harbour, events_url)
    finally:
        stop(practice)


@pytest.fixture(scope="session")
def shore() -> Iterator[Shore]:
    with new_shore("--no-rate-limits") as shore:
        yield shore


@pytest.fixture(scope="session")
def one_browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    with new_browser(tmp_path_factory.mktemp("one") / "browser") as browser:
        yield browser


@pytest.fixture
def practice(shore: Shore) -> Practice:
    """The workspace, in which nothing has been said yet and to which the app listens."""
    shore.practice.post("control/reset")
    shore.practice.post("control/events-url", url=shore.events_url)
    return shore.practice


@pytest.fixture
def harbour(shore: Shore) -> Harbour:
    """The app, which has heard nothing yet."""
    for heard in (shore.harbour.presses, shore.harbour.submissions, shore.harbour.closed):
        heard.clear()
    return shore.harbour


@pytest.fixture
def page(practice: Practice, harbour: Harbour, one_browser: Chrome) -> Iterator[Page]:
    """The page in a fresh browser window's size and colours; at the end it has complained of nothing."""
    page = Page(one_browser, practice)
    page.resize(1280, 900)
    page.colours("light")
    page.forget()
    yield page
    one_browser.get("about:blank")
    assert page.complaints() == []
