"""The small parts of which the harbour app makes its messages and forms."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def plain(words: str) -> Json:
    return {"type": "plain_text", "text": words, "emoji": True}


def mrkdwn(words: str) -> Json:
    return {"type": "mrkdwn", "text": words}


def option(words: str) -> Json:
    return {"text": plain(words), "value": words}


def button(words: str, action_id: str, **more: object) -> Json:
    return {"type": "button", "text": plain(words), "action_id": action_id, **more}


def section(words: str, **more: object) -> Json:
    return {"type": "section", "text": mrkdwn(words), **more}


def confirm(words: str) -> Json:
    return {
        "title": plain("Are you sure?"),
        "text": mrkdwn(words),
        "confirm": plain("Sink it"),
        "deny": plain("Keep it"),
        "style": "danger",
    }


def field(block_id: str, element: Json, label: str, **more: object) -> Json:
    return {"type": "input", "block_id": block_id, "label": plain(label), "element": element, **more}


def groups() -> list[Json]:
    return [
        {"label": plain("North"), "options": [option("N1"), option("N2")]},
        {"label": plain("South"), "options": [option("S1")]},
    ]
