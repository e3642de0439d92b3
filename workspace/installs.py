"""Installing the app by OAuth: the codes that a person's Allow gives, each good for one exchange."""

from __future__ import annotations

from dataclasses import dataclass

from workspace.ids import new_secret


@dataclass(frozen=True)
class Grant:
    person: str
    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]


class Installs:
    def __init__(self) -> None:
        self.grants: dict[str, Grant] = {}

    def allow(self, grant: Grant) -> str:
        code = new_secret()
        self.grants[code] = grant
        return code

    def exchange(self, code: str) -> Grant | None:
        return self.grants.pop(code, None)
