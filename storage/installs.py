"""Installations of the bot in workspaces, with their tokens encrypted, and the states of those that are under way."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, delete, select

from storage.opened import add_to, kept_in
from storage.schema import UtcDateTime, installations, oauth_states

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

STATE_FOR = timedelta(minutes=10)
"""How long somebody may take to allow an installation."""

_THE_INSTALLATION = (
    installations.c.workspace == bindparam("the_team"),
    installations.c.enterprise == bindparam("the_enterprise"),
)
_FIND = select(installations).where(*_THE_INSTALLATION)
_FORGET = delete(installations).where(*_THE_INSTALLATION)
_KEEP = kept_in(installations)

_ISSUE = add_to(oauth_states)
_EXPIRED = oauth_states.c.expires_at <= bindparam("now", type_=UtcDateTime)
_FORGET_OLD = delete(oauth_states).where(_EXPIRED)
_CONSUME = delete(oauth_states).where(oauth_states.c.state == bindparam("the_state"), ~_EXPIRED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """The bot in one workspace; `team` is None where it was installed on a whole enterprise."""

    team: str | None
    enterprise: str | None = None
    bot_token: str = field(repr=False)
    bot_id: str
    bot_user: str
    scopes: tuple[str, ...] = ()
    installed_by: str = ""
    installed_at: datetime


class Installs:
    """Keeps installations. Without keys it can only say that there are none."""

    def __init__(
        self, transaction: Callable[[], AbstractContextManager[Connection]], keys: Sequence[str]
    ) -> None:
        self._transaction = transaction
        self._keys = tuple(keys)

    @cached_property
    def _cipher(self) -> MultiFernet:
        # Only a bot that others install needs the library, so an ordinary start does not wait for it.
        from cryptography.fernet import Fernet, MultiFernet

        if not self._keys:
            raise ValueError("no encryption key is set, and tokens are not kept without one")
        return MultiFernet([Fernet(key) for key in self._keys])

    def keep(self, installation: Installation) -> None:
        """Keep it, in the place of an earlier one. Raises ValueError where there is no key."""
        row = {
            "workspace": installation.team or "",
            "enterprise": installation.enterprise or "",
            "bot_token": self._cipher.encrypt(installation.bot_token.encode()).decode(),
            "bot_id": installation.bot_id,
            "bot_user": installation.bot_user,
            "scopes": installation.scopes,
            "installed_by": installation.installed_by,
            "installed_at": installation.installed_at,
        }
        with self._transaction() as connection:
            connection.execute(_KEEP, row)

    def find(self, *, team: str | None, enterprise: str | None = None) -> Installation | None:
        """The installation in that workspace or enterprise, or None."""
        with self._transaction() as connection:
            row = connection.execute(_FIND, _the(team, enterprise)).mappings().one_or_none()
        if row is None:
            return None
        return Installation(
            team=row["workspace"] or None,
            enterprise=row["enterprise"] or None,
            bot_token=self._cipher.decrypt(row["bot_token"]).decode(),
            bot_id=row["bot_id"],
            bot_user=row["bot_user"],
            scopes=tuple(row["scopes"]),
            installed_by=row["installed_by"],
            installed_at=row["installed_at"],
        )

    def forget(self, *, team: str | None, enterprise: str | None = None) -> None:
        """Delete the installation and its token."""
        with self._transaction() as connection:
            connection.execute(_FORGET, _the(team, enterprise))

    def issue_state(self, *, now: datetime) -> str:
        """A new state for one installation, good for ten minutes."""
        state = secrets.token_urlsafe(24)
        with self._transaction() as connection:
            connection.execute(_FORGET_OLD, {"now": now})
            connection.execute(_ISSUE, {"state": state, "expires_at": now + STATE_FOR})
        return state

    def consume_state(self, state: str, *, now: datetime) -> bool:
        """Whether the state was issued and is still good; it is used up by that, for whoever asks first."""
        with self._transaction() as connection:
            return connection.execute(_CONSUME, {"the_state": state, "now": now}).rowcount == 1


def _the(team: str | None, enterprise: str | None) -> dict[str, str]:
    return {"the_team": team or "", "the_enterprise": enterprise or ""}
