"""Installing from a browser: the address follows SLACK_API_URL, states are used once, tokens are kept and not logged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from pydantic import SecretStr
from slack_bolt.oauth import OAuthFlow

from bot.domain.said import Heard
from handlers.failures import Failures
from handlers.listeners import Listeners
from handlers.newcomers import Newcomers
from handlers.oauth import InstallDesk, build_oauth
from handlers.register import build_app
from handlers.replies import Replies
from handlers.tokens import Clients, InstalledBot
from handlers.turns import Turns
from handlers.web import Server, Web
from tests.handlers.conftest import Front, NoBooks, Talk, nobody_new, trouble
from tests.handlers.slack import SECRET, TEAM, Slack, a_command

NEW_TOKEN = "xoxb-brand-new"
GRANT = {
    "ok": True, "app_id": "A1", "team": {"id": TEAM, "name": "team"}, "enterprise": None, "is_enterprise_install": False,
    "access_token": NEW_TOKEN, "token_type": "bot", "bot_user_id": "U0BOT", "scope": "commands,chat:write",
    "authed_user": {"id": "U0DANA"},
}  # fmt: skip


@dataclass
class Desk:
    """Keeps installations and states in memory."""

    kept: list[InstalledBot] = field(default_factory=list)
    states: set[str] = field(default_factory=set)

    def issue(self) -> str:
        self.states.add("state-1")
        return "state-1"

    def consume(self, state: str) -> bool:
        good = state in self.states
        self.states.discard(state)
        return good

    def find(self, team: str | None, enterprise: str | None) -> InstalledBot | None:
        wanted = (team, enterprise)
        return next((bot for bot in self.kept if (bot.team, bot.enterprise) == wanted), None)


@dataclass
class Site:
    front: Front
    desk: Desk

    def get(self, path: str, cookie: str = "") -> HTTPResponse:
        connection = HTTPConnection("127.0.0.1", self.front.port, timeout=10)
        connection.request("GET", path, headers={"Cookie": cookie} if cookie else {})
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer

    def begin(self) -> str:
        """Visits the page of installation, and gives the cookie that it set."""
        cookie = self.get("/slack/install").getheader("Set-Cookie") or ""
        return cookie.split(";")[0]


def a_flow(api_url: str, desk: Desk, base_url: str | None = None) -> OAuthFlow:
    kept = InstallDesk(keep=desk.kept.append, issue_state=desk.issue, consume_state=desk.consume)
    return build_oauth(
        api_url=api_url, client_id="1.2", client_secret=SecretStr("shh"), desk=kept, base_url=base_url
    )


@pytest.fixture
def site(slack: Slack) -> Iterator[Site]:
    slack.plan("oauth.v2.access", GRANT)
    desk, talk, failures = Desk(), Talk(), Failures(trouble)
    turns, clients = (
        Turns(talk, failures, wake=lambda: None, meet=nobody_new),
        Clients(slack.api_url, desk.find),
    )
    app = build_app(
        api_url=slack.api_url,
        find_bot=desk.find,
        listeners=Listeners(turns, Replies(clients, failures), lambda: "still working"),
        newcomers=Newcomers(turns, Replies(clients, failures), clients, NoBooks(), lambda _team: None),
        failures=failures,
        oauth=a_flow(slack.api_url, desk),
    )
    web = Web(app=app, signing_secret=SECRET, installs=True, ready=lambda: True)
    server = Server(web, "127.0.0.1", 0)
    server.start()
    yield Site(Front(app, slack, talk, turns, server.port), desk)
    server.stop()
    turns.stop()


@pytest.mark.parametrize(
    ("api_url", "page"),
    [
        ("https://slack.com/api/", "https://slack.com/oauth/v2/authorize"),
        ("http://127.0.0.1:8065/api/", "http://127.0.0.1:8065/oauth/v2/authorize"),
    ],
)
def test_the_page_of_consent_follows_the_api_address(api_url: str, page: str) -> None:
    flow = a_flow(api_url, Desk(), base_url="https://bot.example.org/")

    url = urlsplit(flow.settings.authorize_url_generator.generate(state="s"))
    asked = parse_qs(url.query)

    assert url._replace(query="").geturl() == page
    assert asked["redirect_uri"] == ["https://bot.example.org/slack/oauth_redirect"]
    assert "im:history" in asked["scope"][0].split(",")
    assert flow.client.base_url == api_url


def test_an_installation_is_kept_and_used(site: Site) -> None:
    cookie = site.begin()

    done = site.get(f"/slack/oauth_redirect?{urlencode({'code': 'c', 'state': 'state-1'})}", cookie)

    assert done.status == 200
    assert site.desk.kept == [
        InstalledBot(
            team=TEAM,
            token=NEW_TOKEN,
            bot_id="B0BOT",
            bot_user="U0BOT",
            scopes=("commands", "chat:write"),
            installed_by="U0DANA",
        )
    ]
    assert site.front.post(a_command(site.front.slack))[0] == 200
    assert isinstance(site.front.talk.told[0], Heard)


def test_a_whole_enterprise_is_kept_as_one(site: Site) -> None:
    grant = GRANT | {"team": None, "enterprise": {"id": "E1", "name": "e"}, "is_enterprise_install": True}
    site.front.slack.plan("oauth.v2.access", grant)
    cookie = site.begin()

    site.get("/slack/oauth_redirect?code=c&state=state-1", cookie)

    assert [(bot.team, bot.enterprise) for bot in site.desk.kept] == [(None, "E1")]


def test_a_state_is_good_once(site: Site) -> None:
    cookie = site.begin()
    path = "/slack/oauth_redirect?code=c&state=state-1"

    assert [site.get(path, cookie).status, site.get(path, cookie).status] == [200, 401]
    assert len(site.desk.kept) == 1


@pytest.mark.parametrize(
    "query", ["code=c&state=other", "code=c", "state=state-1", "error=access_denied&state=state-1", ""]
)
def test_nothing_is_kept_of_what_was_not_begun_here(site: Site, query: str) -> None:
    cookie = site.begin()

    assert site.get(f"/slack/oauth_redirect?{query}", cookie).status < 500
    assert site.desk.kept == []


def test_a_refused_code_is_told_and_not_logged(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    site.front.slack.refuse("oauth.v2.access", "invalid_code")
    cookie = site.begin()

    answer = site.get("/slack/oauth_redirect?code=one-time-code&state=state-1", cookie)

    assert answer.status == 401
    assert site.desk.kept == []
    assert "one-time-code" not in caplog.text


def test_tokens_are_not_logged(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    site.get("/slack/oauth_redirect?code=c&state=state-1", site.begin())

    assert site.desk.kept
    assert NEW_TOKEN not in repr(site.desk.kept)
    assert NEW_TOKEN not in "".join(r.getMessage() for r in caplog.records if r.name.startswith("rapporteur"))


def test_a_workspace_without_an_installation_is_told_so(site: Site) -> None:
    status, _ = site.front.post(a_command(site.front.slack, team_id="T0OTHER"))

    assert status == 200
    assert site.front.talk.told == []
