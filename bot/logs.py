"""One line a record on standard error: time, level, a stable action, ids; and never a token or what people wrote."""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger


class Action(StrEnum):
    """What a record is about. Names are stable, since alarms and searches are built on them; words may change."""

    STARTED = "started"
    STOPPED = "stopped"
    MIGRATED = "migrated"
    SET_UP = "set_up"
    TURN = "turn"
    CLAIMED_TWICE = "claimed_twice"
    STILL_WORKING = "still_working"
    ROUND = "round"
    PLANNED = "planned"
    POSTED = "posted"
    POST_FAILED = "post_failed"
    POST_GIVEN_UP = "post_given_up"
    POST_DOUBTFUL = "post_doubtful"
    SKIPPED = "skipped"
    CHANNEL_CHANGED = "channel_changed"
    SIGNATURE_REFUSED = "signature_refused"
    INSTALLED = "installed"
    UNINSTALLED = "uninstalled"
    FAILED = "failed"
    LIBRARY = "library"


HIDDEN = "(hidden)"

# Keys whose values people wrote, or that open a door. Ids and counts are never under these names.
WRITTEN = frozenset({"text", "blocks", "title", "message", "values", "view", "body", "payload", "note"})
SECRET = re.compile(
    r"token|secret|password|authorization|signature|cookie|encryption_key|response_url|dsn", re.IGNORECASE
)

SHAPES = (
    re.compile(r"\b(?:xox[a-z]|xoxe\.xox[a-z]|xapp|xwfp)-[\w.%-]+"),  # Slack's tokens of every kind
    re.compile(r"https://hooks\.slack(?:-gov)?\.com/[^\s\"'<>]+"),  # whoever has a response URL can post
    re.compile(r"wss?://[^\s\"'<>]+"),  # Socket Mode's address carries a ticket
    re.compile(r"(?<=://)[^\s/:@]+:[^\s/@]+(?=@)"),  # user and password of a database
    re.compile(r"(?<=/calendar/)[\w-]+"),  # a feed's address is its password
    re.compile(r"(?i)(?<=bearer )[\w.~+/-]+=*"),
)
# Words of people inside a dump of a payload or a response, as JSON or as Python prints it; and a statement's parameters.
WORDS = re.compile(
    r"""(?P<key>["'](?:text|title|value|alt_text|fallback|initial_value|note)["']\s*:\s*)"""
    r"""(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?)"""
    r"""|(?P<intro>\[parameters: |DETAIL: |Failing row contains ).*"""
)


def set_up_logs(*, level: int = logging.INFO, style: str = "auto", stream: TextIO | None = None) -> None:
    """Sends every record of ours and of the libraries to standard error; `style` is human, json or auto."""
    out = stream or sys.stderr
    human = style == "human" or (style == "auto" and out.isatty())
    handler = logging.StreamHandler(out)
    handler.setFormatter(_formatter(human=human))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    _quieten_libraries()


def log(action: Action, *, level: int = logging.INFO, **ids: object) -> None:
    """One record: what it is about, and of whom and what, by ids and counts."""
    _logger().log(level, action.value, **ids)


def log_failure(action: Action, error: BaseException, **ids: object) -> None:
    """One record at level ERROR with the traceback, from which secrets and words are taken out."""
    _logger().error(action.value, exc_info=error, **ids)


def redacted(text: str) -> str:
    """The text without what has the shape of a secret, nor quoted words of people."""
    for shape in SHAPES:
        text = shape.sub(HIDDEN, text)
    return WORDS.sub(lambda found: (found["key"] or found["intro"]) + HIDDEN, text)


def _logger() -> Any:  # structlog's own proxies are untyped
    # Wrapped here, not configured for the whole process: a record before `set_up_logs` must not reach standard output.
    return structlog.wrap_logger(
        logging.getLogger("rapporteur"),
        processors=[
            structlog.stdlib.filter_by_level,
            *_common(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
    )


def _common() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"),
        _write_out_exception,
        _hide,
    ]


def _formatter(*, human: bool) -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[_name_the_library, *_common()],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _lay_out_for_people if human else _lay_out_as_json,
        ],
    )


def _quieten_libraries() -> None:
    # Below WARNING these describe every request, words included; no level of ours opens that.
    for name in (
        "slack_bolt",
        "slack_sdk",
        "apscheduler",
        "sqlalchemy",
        "alembic",
        "waitress",
        "urllib3",
        "aiohttp",
    ):
        logging.getLogger(name).setLevel(logging.WARNING)
    # A tick that comes while a round is being made is left out on purpose.
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
    logging.captureWarnings(capture=True)


def _name_the_library(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """A library's record: its words become `detail`, under the one action that is for libraries."""
    record = event.get("_record")
    name = record.name if isinstance(record, logging.LogRecord) else ""
    return {**event, "event": Action.LIBRARY.value, "library": name, "detail": str(event.get("event", ""))}


def _write_out_exception(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    error = _as_exception(event.pop("exc_info", None))
    if error is not None:
        event["error"] = type(error).__name__
        event["traceback"] = "".join(traceback.format_exception(error))
    return event


def _as_exception(info: object) -> BaseException | None:
    if isinstance(info, tuple):
        info = info[1]
    return info if isinstance(info, BaseException) else None


def _hide(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    # Names with an underscore are structlog's own and never leave the process.
    return {name: value if name.startswith("_") else _hidden(name, value) for name, value in event.items()}


def _hidden(name: str, value: object) -> object:
    if name in WRITTEN or SECRET.search(name):
        return HIDDEN
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Mapping):
        return {str(key): _hidden(str(key), part) for key, part in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_hidden("", part) for part in value]
    return redacted(str(value))


def _lay_out_as_json(_: WrappedLogger, __: str, event: EventDict) -> str:
    first = {"time": event.pop("time", ""), "level": event.pop("level", ""), "action": event.pop("event", "")}
    return json.dumps({**first, **event}, ensure_ascii=False, default=str)


def _lay_out_for_people(_: WrappedLogger, __: str, event: EventDict) -> str:
    time = str(event.pop("time", ""))[11:19]
    level, action = event.pop("level", ""), event.pop("event", "")
    trace = event.pop("traceback", "")
    ids = " ".join(f"{name}={_printable(value)}" for name, value in event.items())
    return f"{time} {level:<7} {action:<16} {ids}".rstrip() + (f"\n{trace}".rstrip() if trace else "")


def _printable(value: object) -> str:
    # What comes from outside may not move a terminal's cursor.
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in str(value))
