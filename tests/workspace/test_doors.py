"""The doors: loopback only, no other sites, a strict page, bad files named, and OAuth's Allow."""

import json
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
from slack_sdk import WebClient

from .conftest import HERE, ROOT, Json, Practice, run, start, stop


class _StopAtRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def test_only_loopback_is_served() -> None:
    ended = run("--host", "0.0.0.0", "--world", "w", "--manifest", "m")  # noqa: S104  # it is refused

    assert ended.returncode == 2
    assert "only loopback" in ended.stderr


def test_a_world_that_names_a_stranger_is_refused_with_the_place(tmp_path: Path) -> None:
    world = tmp_path / "world.toml"
    lines = ['team = {id = "T1", name = "T"}', 'users = [{id = "U1", name = "u", real_name = "U"}]']
    world.write_text("\n".join([*lines, 'channels = [{id = "C1", name = "c", members = ["U2"]}]']))

    ended = run("--world", str(world), "--manifest", str(HERE / "manifest.json"))

    assert ended.returncode == 2
    assert ended.stderr == f"{world}: channels C1: members: unknown user U2\n"


def test_another_name_for_this_machine_is_turned_away(practice: Practice) -> None:
    request = urllib.request.Request(practice.url, headers={"Host": "practice.example"})

    with pytest.raises(urllib.error.HTTPError, match="403") as caught:
        urllib.request.urlopen(request)
    caught.value.close()


def test_another_site_in_the_browser_cannot_act_here(practice: Practice) -> None:
    request = urllib.request.Request(
        f"{practice.url}clock", b"{}", headers={"Origin": "https://elsewhere.example"}, method="POST"
    )

    with pytest.raises(urllib.error.HTTPError, match="403") as caught:
        urllib.request.urlopen(request)
    caught.value.close()


def test_the_page_takes_nothing_from_elsewhere(practice: Practice) -> None:
    with urllib.request.urlopen(practice.url) as page:
        policy = page.headers["Content-Security-Policy"]
        text = page.read().decode()

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "https://" not in text


def test_the_page_never_makes_markup_out_of_words() -> None:
    scripts = list((ROOT / "workspace" / "page").glob("*.js"))

    assert scripts
    for script in scripts:
        text = script.read_text(encoding="utf-8")
        for risky in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
            assert risky not in text, f"{script.name} uses {risky}"


def test_allowing_the_app_gives_a_code_that_buys_a_token_once(practice: Practice) -> None:
    back = "http://127.0.0.1:9/slack/oauth_redirect"
    fields = {"client_id": "1.2", "scope": "commands,chat:write", "state": "s<1", "redirect_uri": back}
    with urllib.request.urlopen(f"{practice.url}oauth/v2/authorize?{urllib.parse.urlencode(fields)}") as page:
        asked = page.read().decode()

    answer = _submitted(f"{practice.url}oauth/v2/authorize", {**fields, "answer": "allow", "person": "U0LEE"})
    code = urllib.parse.parse_qs(urllib.parse.urlsplit(answer).query)
    client = WebClient(base_url=practice.api)
    grant = client.oauth_v2_access(
        client_id="1.2", client_secret="s", code=code["code"][0], redirect_uri=back
    )

    assert "Harbour Bot asks to enter Harbour Society" in asked
    assert 'value="s&lt;1"' in asked
    assert code["state"] == ["s<1"]
    assert grant["access_token"] == "xoxb-practice"
    assert grant["authed_user"]["id"] == "U0LEE"
    with pytest.raises(Exception, match="invalid_code"):
        client.oauth_v2_access(client_id="1.2", client_secret="s", code=code["code"][0], redirect_uri=back)


def _submitted(url: str, fields: dict[str, str]) -> str:
    """Where the browser would be sent."""
    opener = urllib.request.build_opener(_StopAtRedirect)
    with pytest.raises(urllib.error.HTTPError) as caught:
        opener.open(url, urllib.parse.urlencode(fields).encode())
    caught.value.close()
    return str(caught.value.headers["Location"])


@pytest.mark.parametrize(
    ("features", "home", "messages", "read_only"),
    [
        ({}, False, True, False),
        ({"app_home": {"home_tab_enabled": True}}, True, True, False),
        ({"app_home": {"messages_tab_enabled": False}}, False, False, False),
        ({"app_home": {"messages_tab_read_only_enabled": True}}, False, True, True),
    ],
)
def test_the_app_has_the_tabs_that_its_manifest_enables(
    tmp_path: Path, features: Json, home: bool, messages: bool, read_only: bool
) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps({"display_information": {"name": "Harbour Bot"}, "features": features}))

    practice = start(manifest=path)
    bot = practice.get("page-api/snapshot")["bot"]
    stop(practice)

    assert (bot["home_tab"], bot["messages_tab"], bot["read_only"]) == (home, messages, read_only)
