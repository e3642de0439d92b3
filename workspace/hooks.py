"""Response URLs: five answers in thirty minutes to whoever used a command or a button."""

from __future__ import annotations

from dataclasses import dataclass, field

from workspace.blocks import check_blocks
from workspace.ids import BOT_USER, new_secret
from workspace.inputs import with_ids
from workspace.state import Conversation, Message, Workspace
from workspace.world import Json

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

    def use(self, secret: str, body: Json) -> Message | None:
        """Posts, replaces or deletes; returns the message that is new, if there is one."""
        hook = self._hooks.get(secret)
        if hook is None:
            raise HookRefuses("invalid_url", 404)
        if self._space.clock.timestamp() > hook.expires:
            raise HookRefuses("expired_url", 404)
        if hook.uses >= USES:
            raise HookRefuses("used_url", 404)
        complaints = check_blocks(body["blocks"], "message") if body.get("blocks") else []
        if complaints:
            raise HookRefuses("invalid_blocks", 400)
        hook.uses += 1
        return self._answer(hook, body)

    def _answer(self, hook: Hook, body: Json) -> Message | None:
        messages = hook.conversation.messages
        if body.get("delete_original") and hook.original in messages:
            del messages[hook.original]
            self._space.changed("messages", channel=hook.conversation.id)
            return None
        if body.get("replace_original") and hook.original in messages:
            replace(self._space, hook.conversation, messages[hook.original], body)
            return None
        if not (body.get("text") or body.get("blocks") or body.get("attachments")):
            raise HookRefuses("no_text", 400)
        return answer(self._space, hook.conversation, hook.person, body)


def answer(space: Workspace, conversation: Conversation, person: str, body: Json) -> Message:
    """The bot's answer to a person: for their eyes only unless it asks to be seen in the channel."""
    public = body.get("response_type") == "in_channel"
    message = Message(
        ts=space.next_ts(conversation),
        user=BOT_USER,
        text=body.get("text") or "",
        blocks=with_ids(body.get("blocks") or []),
        attachments=body.get("attachments") or [],
        thread_ts=body.get("thread_ts"),
        metadata=body.get("metadata") if public else None,
        by_bot=True,
        only_for=None if public else person,
    )
    return space.add(conversation, message)


def replace(space: Workspace, conversation: Conversation, message: Message, body: Json) -> None:
    message.text = body.get("text") or ""
    message.blocks = with_ids(body.get("blocks") or [])
    message.attachments = body.get("attachments") or []
    space.changed("messages", channel=conversation.id)
