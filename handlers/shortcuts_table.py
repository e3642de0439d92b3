"""The shortcuts in three languages: of any message, and of the app; Slack knows them by their callback ids."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """A shortcut as the manifest declares it; `kind` is "message" or "global"."""

    callback_id: str
    kind: str
    name: str
    description: str


SHORTCUTS = (
    Shortcut(
        callback_id="make_item",
        kind="message",
        name="Make an action item",
        description="Write down what this message says: what, who, by when",
    ),
    Shortcut(
        callback_id="make_item_es",
        kind="message",
        name="Crear un pendiente",
        description="Anotar lo que dice este mensaje: qué, quién, para cuándo",
    ),
    Shortcut(
        callback_id="make_item_fr",
        kind="message",
        name="Créer une action",
        description="Noter ce que dit ce message : quoi, qui, pour quand",
    ),
    Shortcut(
        callback_id="new_item",
        kind="global",
        name="New action item",
        description="Write down what, who, by when",
    ),
    Shortcut(
        callback_id="new_item_es",
        kind="global",
        name="Nuevo pendiente",
        description="Anotar qué, quién, para cuándo",
    ),
    Shortcut(
        callback_id="new_item_fr",
        kind="global",
        name="Nouvelle action",
        description="Noter quoi, qui, pour quand",
    ),
)
