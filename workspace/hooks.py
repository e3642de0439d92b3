"""Response URLs: each good for five answers in thirty minutes, to whoever used a command or a button."""

from __future__ import annotations

from dataclasses import dataclass, field

from workspace.ids import new_secret
from workspace.state import Conversation, Workspace

USES = 5
LIFE_SECONDS = 30 * 60


@dataclass(kw_only=True)
class Hook:
    conversation: Conversation
    person: str
    expires: float
    original: str | None = None
    uses: int = 0
    secret: str = field(default_factory=new_secret)


class HookRefuses(Exception):
    """The answer cannot be taken; the message is Slack's word for the reason."""

    def __init__(self, reason: str, status: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status


class Hooks:
    def __init__(self, space: Workspace) -> None:
        self._space = space
        self._hooks: dict[str, Hook] = {}

    def issue(self, kind: str, conversation: Conversation, person: str, original: str | None = None) -> str:
        expires = self._space.clock.timestamp() + LIFE_SECONDS
        hook = Hook(conversation=conversation, person=person, expires=expires, original=original)
        self._hooks[hook.secret] = hook
        return f"{self._space.url}hooks/{kind}/{self._space.world.team.id}/{hook.secret}"

    def find(self, secret: str) -> Hook:
        """The one with this secret, if it is still good."""
        hook = self._hooks.get(secret)
        if hook is None:
            raise HookRefuses("invalid_url", 404)
        if self._space.clock.timestamp() > hook.expires:
            raise HookRefuses("expired_url", 404)
        if hook.uses >= USES:
            raise HookRefuses("used_url", 404)
        return hook
