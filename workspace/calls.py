"""A Web API call: its arguments, however they were sent, and the errors that Slack answers with."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BasicAuth, web

from workspace.world import Json

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class SlackError(Exception):
    """An answer with ok false; what else the answer holds is in `extra`."""

    def __init__(self, code: str, **extra: object) -> None:
        super().__init__(code)
        self.code = code
        self.extra = extra


@dataclass(frozen=True)
class Call:
    method: str
    args: Json = field(default_factory=dict)
    token: str | None = None

    def has(self, name: str) -> bool:
        return self.args.get(name) not in (None, "")

    def text(self, name: str, default: str = "") -> str:
        value = self.args.get(name)
        return default if value is None else str(value)

    def flag(self, name: str, default: bool = False) -> bool:
        value = self.args.get(name)
        if value is None or value == "":
            return default
        return value if isinstance(value, bool) else str(value).lower() in ("1", "true")

    def number(self, name: str, default: int) -> int:
        try:
            return int(self.text(name, str(default)) or default)
        except ValueError:
            raise invalid(f"must be an integer [json-pointer:/{name}]") from None

    def parsed(self, name: str, error: str = "") -> Any:
        """A nested argument, which comes as JSON or, in forms, as a string that holds JSON."""
        value = self.args.get(name)
        if not isinstance(value, str) or not value:
            return value
        try:
            return json.loads(value)
        except json.JSONDecodeError:
            raise SlackError(error) if error else invalid(f"must be JSON [json-pointer:/{name}]") from None

    def listed(self, name: str, error: str = "") -> list[Any]:
        """A nested list; empty if the argument is not there."""
        value = self.parsed(name, error)
        if value in (None, ""):
            return []
        if not isinstance(value, list):
            raise SlackError(error) if error else invalid(f"must be an array [json-pointer:/{name}]")
        return value

    def words(self, name: str) -> list[str]:
        """What is separated by commas, or a JSON list."""
        value = self.args.get(name)
        parts = value if isinstance(value, list) else self.text(name).split(",")
        return [str(part).strip() for part in parts if str(part).strip()]


def invalid(*messages: str) -> SlackError:
    words = [message if message.startswith("[") else f"[ERROR] {message}" for message in messages]
    return SlackError("invalid_arguments", response_metadata={"messages": words})


async def read_call(request: web.Request, method: str) -> Call:
    args: Json = dict(request.query)
    args.update(await _body(request))
    token = _bearer(request) or args.pop("token", None)
    basic = _basic(request)
    if basic:
        args.setdefault("client_id", basic.login)
        args.setdefault("client_secret", basic.password)
    return Call(method, args, token)


async def _body(request: web.Request) -> Json:
    if request.content_type in FORMS:
        return dict(await request.post())
    raw = await request.text()
    if request.content_type != "application/json":
        return _unknown_body(raw)
    if not raw.strip():
        return {}
    try:
        body = json.loads(raw)
    except json.JSONDecodeError:
        raise SlackError("invalid_json") from None
    if not isinstance(body, dict):
        raise SlackError("json_not_object")
    return body


def _unknown_body(raw: str) -> Json:
    """A call without arguments may come without a type; anything else is not read."""
    if raw:
        raise SlackError("invalid_post_type")
    return {}


def _bearer(request: web.Request) -> str | None:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def _basic(request: web.Request) -> BasicAuth | None:
    header = request.headers.get("Authorization", "")
    try:
        return BasicAuth.decode(header) if header.lower().startswith("basic ") else None
    except ValueError:
        return None
