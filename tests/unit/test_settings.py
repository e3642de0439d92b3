"""Settings are complete and sound, or refused in one message that names everything wrong."""

from __future__ import annotations

from pathlib import Path

import pydantic
import pytest

from bot.settings import Settings, SettingsError, example_file, normal_database_url, read_settings

KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="


def settings(monkeypatch: pytest.MonkeyPatch, **environment: str) -> Settings:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return read_settings(env_file=None)


def refusal(monkeypatch: pytest.MonkeyPatch, **environment: str) -> str:
    with pytest.raises(SettingsError) as refused:
        settings(monkeypatch, **environment)
    return str(refused.value)


def test_an_empty_environment_works(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)

    read = settings(monkeypatch)

    assert read.database == f"sqlite:///{(tmp_path / 'data' / 'rapporteur.db').as_posix()}"
    assert read.slack_api_url == "https://slack.com/api/"
    assert not read.many_workspaces


def test_an_empty_value_is_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(monkeypatch, PORT="", DATABASE_URL="").port is None


def test_the_settings_do_not_change(monkeypatch: pytest.MonkeyPatch) -> None:
    read = settings(monkeypatch)

    with pytest.raises(pydantic.ValidationError):
        read.port = 1  # type: ignore[misc]  # that is the point


def test_secrets_do_not_print(monkeypatch: pytest.MonkeyPatch) -> None:
    read = settings(
        monkeypatch,
        SLACK_BOT_TOKEN="xoxb-hush",
        SLACK_APP_TOKEN="xapp-hush",
        SLACK_SIGNING_SECRET="hush",
        BOT_ENCRYPTION_KEYS=KEY,
        DATABASE_URL="postgres://me:hush@db/x",
        SENTRY_DSN="https://hush@example.org/1",
    )

    assert "hush" not in f"{read!r} {read}"
    assert KEY not in repr(read)


def test_everything_wrong_stands_in_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    said = refusal(
        monkeypatch,
        BOT_LOGLEVEL="debug",
        BOT_LOG_LEVEL="loud",
        PORT="http",
        SLACK_CLIENT_ID="1.2",
        SLACK_APP_TOKEN="xoxb-hush",
        BOT_CLOCK_URL="http://example.org/now",
        DATABASE_URL="mysql://me:hush@db/x",
    )

    for name in (
        "BOT_LOGLEVEL",
        "BOT_LOG_LEVEL",
        "PORT",
        "SLACK_CLIENT_SECRET",
        "SLACK_APP_TOKEN",
        "BOT_CLOCK_URL",
    ):
        assert name in said
    assert "BOT_ENCRYPTION_KEYS" in said
    assert "DATABASE_URL" in said
    assert "hush" not in said


@pytest.mark.parametrize(
    ("environment", "word"),
    [
        ({"BOT_TOKEN": "x"}, "BOT_TOKEN is not a setting"),
        ({"SLACK_BOT_TOKEN": "xapp-1"}, "no bot token"),
        ({"SLACK_APP_TOKEN": "xoxb-1"}, "no app-level token"),
        ({"SLACK_CLIENT_SECRET": "x"}, "go together"),
        ({"SLACK_CLIENT_ID": "1", "SLACK_CLIENT_SECRET": "x"}, "needs BOT_ENCRYPTION_KEYS"),
        (
            {
                "SLACK_CLIENT_ID": "1",
                "SLACK_CLIENT_SECRET": "x",
                "BOT_ENCRYPTION_KEYS": KEY,
                "SLACK_BOT_TOKEN": "xoxb-1",
            },
            "exclude each other",
        ),
        ({"BOT_ENCRYPTION_KEYS": "short"}, "key 1 is not a Fernet key"),
        ({"PORT": "70000"}, "PORT"),
        ({"PORT": "-1"}, "PORT"),
        ({"BOT_LOG_FORMAT": "xml"}, "BOT_LOG_FORMAT"),
        ({"BOT_BASE_URL": "bot.example.org"}, "BOT_BASE_URL"),
        ({"SLACK_API_URL": "slack"}, "SLACK_API_URL"),
        ({"SLACK_API_URL": "http://example.org/api/"}, "in the clear"),
        ({"BOT_CLOCK_URL": "http://127.0.0.1.example.org/now"}, "BOT_CLOCK_URL"),
        ({"BOT_CLOCK_URL": "file:///127.0.0.1/now"}, "BOT_CLOCK_URL"),
        ({"BOT_CLOCK_URL": "http://localhost@example.org/now"}, "BOT_CLOCK_URL"),
        ({"DATABASE_URL": "rapporteur.db"}, "DATABASE_URL"),
    ],
)
def test_what_cannot_work_is_refused(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], word: str
) -> None:
    assert word in refusal(monkeypatch, **environment)


@pytest.mark.parametrize("host", ["127.0.0.1:8065", "localhost", "[::1]:80"])
def test_a_clock_on_this_machine_is_taken(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    assert settings(monkeypatch, BOT_CLOCK_URL=f"http://{host}/now").bot_clock_url == f"http://{host}/now"


def test_slack_on_this_machine_is_practice(monkeypatch: pytest.MonkeyPatch) -> None:
    read = settings(monkeypatch, SLACK_API_URL="http://127.0.0.1:8065/api")

    assert read.slack_api_url == "http://127.0.0.1:8065/api/"
    assert read.slack_is_practice


def test_many_workspaces_with_rotated_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    read = settings(
        monkeypatch,
        SLACK_CLIENT_ID="1.2",
        SLACK_CLIENT_SECRET="x",
        BOT_ENCRYPTION_KEYS=f" {KEY} , {KEY[::-1][1:]}=",
    )

    assert read.many_workspaces
    assert len(read.encryption_keys) == 2


def test_a_line_break_behind_a_token_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    token = settings(monkeypatch, SLACK_APP_TOKEN="xapp-1\n").slack_app_token

    assert token is not None
    assert token.get_secret_value() == "xapp-1"


def test_the_file_counts_and_the_environment_counts_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / ".env"
    file.write_text("PORT=1\nBOT_LOG_LEVEL=debug\n", encoding="utf-8")
    monkeypatch.setenv("PORT", "2")

    read = read_settings(file)

    assert (read.port, read.bot_log_level) == (2, "DEBUG")


def test_a_misspelled_name_in_the_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("BOT_DATADIR=x\n", encoding="utf-8")

    with pytest.raises(SettingsError, match="BOT_DATADIR"):
        read_settings(file)


def test_the_example_can_be_used_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(example_file(), encoding="utf-8")

    assert read_settings(file) == read_settings(env_file=None)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_name_of_postgresql_means_our_driver(scheme: str) -> None:
    assert (
        normal_database_url(f"{scheme}://a:b@c/d?sslmode=require")
        == "postgresql+psycopg://a:b@c/d?sslmode=require"
    )
