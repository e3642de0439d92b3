"""assistant.threads.*: what an app shows at a thread of its own while it thinks, and what one could ask it."""

from __future__ import annotations

from workspace.calls import Call, SlackError, invalid
from workspace.reach import conversation_of
from workspace.site import Site
from workspace.state import Conversation
from workspace.things import AssistantThread
from workspace.world import Json

MOST_PROMPTS = 4


def set_status(site: Site, call: Call) -> Json:
    """An empty status takes it away; so does the app's next message in the thread."""
    loading = call.listed("loading_messages")
    conversation, thread = _thread(site, call)
    thread.status, thread.loading_messages = call.text("status"), [str(each) for each in loading]
    site.space.changed("assistant", channel=conversation.id)
    return {}


def set_title(site: Site, call: Call) -> Json:
    conversation, thread = _thread(site, call)
    thread.title = call.text("title")
    site.space.changed("assistant", channel=conversation.id)
    return {}


def set_suggested_prompts(site: Site, call: Call) -> Json:
    """Agents have prompts for the whole conversation: for a thread alone theirs are not shown, and nobody says so."""
    kind = site.space.manifest.assistant
    if not kind:
        raise SlackError("not_agent_app")
    prompts = _prompts(call)
    if kind == "assistant_view" and not call.has("thread_ts"):
        raise SlackError("invalid_thread_ts")
    conversation, thread = _thread(site, call)
    if kind == "assistant_view" or not call.has("thread_ts"):
        thread.prompts_title, thread.prompts = call.text("title"), prompts
        site.space.changed("assistant", channel=conversation.id)
    return {}


def _prompts(call: Call) -> list[Json]:
    prompts = call.listed("prompts")
    if not 1 <= len(prompts) <= MOST_PROMPTS:
        raise invalid(f"between 1 and {MOST_PROMPTS} items allowed [json-pointer:/prompts]")
    for index, prompt in enumerate(prompts):
        if not isinstance(prompt, dict) or not (prompt.get("title") and prompt.get("message")):
            raise invalid(f"title and message are needed [json-pointer:/prompts/{index}]")
    return prompts


def _thread(site: Site, call: Call) -> tuple[Conversation, AssistantThread]:
    """The thread that is meant; without one, the conversation as a whole."""
    conversation = conversation_of(site, call.text("channel_id"))
    ts = call.text("thread_ts")
    if ts and ts not in conversation.messages:
        raise SlackError("invalid_thread_ts")
    return conversation, site.space.assistants.setdefault((conversation.id, ts), AssistantThread())
