"""The settings: read once from the environment and `.env`, complete and sound, or refused in one message."""

from __future__ import annotations

import base64
import logging
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, SettingsConfigDict

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
PREFIX = "BOT_"

LogFormat = Literal["auto", "human", "json"]


class SettingsError(Exception):
    """Everything that is wrong with the settings, a line each."""


class Settings(BaseSettings):
    """What the environment says. Every field's description is its comment in `.env.example`."""

    model_config = SettingsConfigDict(
        frozen=True, extra="ignore", env_ignore_empty=True, str_strip_whitespace=True
    )

    slack_bot_token: SecretStr | None = Field(None, description="One workspace: its bot token (xoxb-...).")
    slack_app_token: SecretStr | None = Field(
        None, description="Socket Mode: an app-level token (xapp-...). Without it Slack comes in by HTTP."
    )
    slack_signing_secret: SecretStr | None = Field(
        None, description="HTTP: the app's signing secret. Slack's routes are there only with it."
    )
    slack_client_id: str | None = Field(
        None, description="Many workspaces: the app's client id. Excludes SLACK_BOT_TOKEN."
    )
    slack_client_secret: SecretStr | None = Field(
        None, description="Many workspaces: the app's client secret. Needs BOT_ENCRYPTION_KEYS."
    )
    slack_api_url: str = Field("https://slack.com/api/", description="Where Slack's Web API is.")
    database_url: str | None = Field(
        None,
        description="postgresql://user:password@host/name. By default an SQLite file in BOT_DATA_DIR.",
        repr=False,  # its password must not be printed
    )
    port: int | None = Field(
        None,
        description="HTTP: the port to listen on. Without it there is no HTTP in `bot run`.",
        ge=0,
        le=65535,
    )
    sentry_dsn: SecretStr | None = Field(None, description="Where failures are reported, if anywhere.")
    bot_data_dir: Path = Field(Path("data"), description="The folder of the SQLite file and of backups.")
    bot_base_url: str | None = Field(
        None, description="The public https:// address of this bot, for calendar feeds and installs."
    )
    bot_encryption_keys: SecretStr | None = Field(
        None, description="Fernet keys, with commas between; the first one encrypts, all of them decrypt."
    )
    bot_log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR.")
    bot_log_format: LogFormat = Field(
        "auto", description="human, json, or auto: for people on a terminal, JSON elsewhere."
    )
    bot_clock_url: str | None = Field(
        None, description="Tests and the practice workspace: a clock to go by, on this machine only."
    )

    @field_validator("bot_log_level", mode="before")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
            raise ValueError("is none of DEBUG, INFO, WARNING, ERROR")
        return value.upper()

    @field_validator("database_url")
    @classmethod
    def _known_driver(cls, value: str | None) -> str | None:
        return None if value is None else normal_database_url(value)

    @field_validator("slack_api_url")
    @classmethod
    def _a_folder(cls, value: str) -> str:
        # slack_sdk glues the method's name to it.
        return value.rstrip("/") + "/"

    @property
    def database(self) -> str:
        """The database's address, the default one included."""
        if self.database_url is not None:
            return self.database_url
        return f"sqlite:///{(self.bot_data_dir / 'rapporteur.db').absolute().as_posix()}"

    @property
    def encryption_keys(self) -> tuple[str, ...]:
        secret = self.bot_encryption_keys.get_secret_value() if self.bot_encryption_keys else ""
        return tuple(key.strip() for key in secret.split(",") if key.strip())

    @property
    def many_workspaces(self) -> bool:
        """Whether workspaces install the bot themselves, over OAuth."""
        return self.slack_client_id is not None

    @property
    def slack_is_practice(self) -> bool:
        """Whether what stands for Slack is on this machine."""
        return urlsplit(self.slack_api_url).hostname in LOOPBACK

    @property
    def log_level(self) -> int:
        return logging.getLevelNamesMapping()[self.bot_log_level]


def read_settings(env_file: Path | None = Path(".env")) -> Settings:
    """The settings of this process, or SettingsError with all that is wrong."""
    problems = list(_unknown_names({**_kept_in(env_file), **os.environ}))
    settings = _sound_ones(env_file, problems)
    problems += _impossible_mixtures(settings)
    if problems:
        raise SettingsError(
            "\n".join(["The settings cannot work:", *(f"  {problem}" for problem in problems)])
        )
    return settings


def _sound_ones(env_file: Path | None, problems: list[str]) -> Settings:
    """The settings with defaults for what is refused, so that the mixtures can be judged in the same go."""
    try:
        return Settings(_env_file=env_file, _env_file_encoding="utf-8")
    except ValidationError as error:
        problems += _refused_values(error)
        refused = {str(problem["loc"][0]) for problem in error.errors(include_input=False)}
    defaults = {name: Settings.model_fields[name].default for name in refused}
    return Settings(**defaults, _env_file=env_file, _env_file_encoding="utf-8")


def normal_database_url(url: str) -> str:
    """The same address with the driver that we ship; hosts hand out postgres:// and postgresql://."""
    scheme, separator, rest = url.partition("://")
    if not separator:
        raise ValueError("is not an address such as postgresql://user:password@host/name")
    if scheme in {"postgres", "postgresql", "postgresql+psycopg"}:
        return f"postgresql+psycopg://{rest}"
    if scheme in {"sqlite", "sqlite+pysqlite"}:
        return f"sqlite://{rest}"
    raise ValueError("names neither PostgreSQL nor SQLite")


def environment_names() -> tuple[str, ...]:
    return tuple(name.upper() for name in Settings.model_fields)


def example_file() -> str:
    """The text of `.env.example`."""
    head = (
        "# Copy this file to .env and fill in what you need; what is commented out has the default shown.\n"
    )
    return head + "".join(_example_lines())


def _example_lines() -> Iterator[str]:
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else field.default
        yield f"\n# {field.description}\n# {name.upper()}={default}\n"


def _kept_in(env_file: Path | None) -> dict[str, str]:
    if env_file is None or not env_file.is_file():
        return {}
    source = DotEnvSettingsSource(Settings, env_file=env_file, env_file_encoding="utf-8")
    return {name.upper(): value or "" for name, value in source.env_vars.items()}


def _unknown_names(environment: Mapping[str, str]) -> Iterator[str]:
    known = set(environment_names())
    for name in sorted(environment):
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            yield f"{name} is not a setting"


def _refused_values(error: ValidationError) -> Iterator[str]:
    # Pydantic's own message repeats the value, which may be a secret: only name and reason are kept.
    for problem in error.errors(include_input=False, include_url=False):
        name = str(problem["loc"][0]).upper() if problem["loc"] else "settings"
        yield f"{name}: {problem['msg'].removeprefix('Value error, ')}"


def _impossible_mixtures(settings: Settings) -> Iterator[str]:
    yield from _token_shapes(settings)
    yield from _one_way_to_install(settings)
    yield from _addresses(settings)
    yield from _keys(settings)


def _token_shapes(settings: Settings) -> Iterator[str]:
    if settings.slack_bot_token and "xoxb-" not in settings.slack_bot_token.get_secret_value():
        yield "SLACK_BOT_TOKEN is no bot token: one begins with xoxb-"
    if settings.slack_app_token and not settings.slack_app_token.get_secret_value().startswith("xapp-"):
        yield "SLACK_APP_TOKEN is no app-level token: one begins with xapp-"


def _one_way_to_install(settings: Settings) -> Iterator[str]:
    if (settings.slack_client_id is None) != (settings.slack_client_secret is None):
        yield "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET go together: one of them is missing"
    if settings.slack_client_id is None:
        return
    if settings.slack_bot_token is not None:
        yield "SLACK_BOT_TOKEN (one workspace) and SLACK_CLIENT_ID (many workspaces) exclude each other"
    if not settings.encryption_keys:
        yield "SLACK_CLIENT_ID needs BOT_ENCRYPTION_KEYS: tokens of workspaces are kept encrypted"


def _addresses(settings: Settings) -> Iterator[str]:
    if settings.bot_clock_url and not _is_http(settings.bot_clock_url, LOOPBACK):
        yield "BOT_CLOCK_URL must be an http:// address on this machine (127.0.0.1, localhost, [::1])"
    if settings.bot_base_url and not _is_http(settings.bot_base_url):
        yield "BOT_BASE_URL is not an address such as https://bot.example.org"
    if not _is_http(settings.slack_api_url):
        yield "SLACK_API_URL is not an address such as https://slack.com/api/"
    elif not settings.slack_api_url.startswith("https:") and not settings.slack_is_practice:
        yield "SLACK_API_URL without https: would send tokens in the clear"


def _keys(settings: Settings) -> Iterator[str]:
    for number, key in enumerate(settings.encryption_keys, start=1):
        if not _is_fernet_key(key):
            yield f"BOT_ENCRYPTION_KEYS: key {number} is not a Fernet key (32 bytes in URL-safe base64)"


def _is_fernet_key(key: str) -> bool:
    try:
        return len(base64.urlsafe_b64decode(key)) == 32
    except ValueError:
        return False


def _is_http(address: str, hosts: frozenset[str] | None = None) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    host = parts.hostname or ""
    return parts.scheme in {"http", "https"} and bool(host) and (hosts is None or host in hosts)
