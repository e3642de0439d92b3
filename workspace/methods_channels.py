"""conversations.* and users.conversations: channels, their members and what was said in them."""

from workspace import shapes
from workspace.calls import Call, SlackError
from workspace.ids import BOT_USER
from workspace.methods_chat import conversation_of
from workspace.paging import page
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.world import Json

KINDS = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}


def list_conversations(site: Site, call: Call) -> Json:
    return _listing(site, call, [each for each in _of_kinds(site, call) if _exists_for_bot(each)])


def bots_conversations(site: Site, call: Call) -> Json:
    """users.conversations: of the bot, or those of a person that the bot can know of."""
    person = call.text("user", BOT_USER)
    if person not in site.space.people:
        raise SlackError("user_not_found")
    known = [each for each in _of_kinds(site, call) if _exists_for_bot(each) and person in each.members]
    answer = _listing(site, call, known)
    for shape in answer["channels"]:
        shape.pop("is_member", None)
        shape.pop("num_members", None)
    return answer


def _exists_for_bot(conversation: Conversation) -> bool:
    return conversation.kind == "channel" or BOT_USER in conversation.members


def _of_kinds(site: Site, call: Call) -> list[Conversation]:
    kinds = {KINDS.get(kind, "") for kind in wanted_types(call)}
    if "" in kinds:
        raise SlackError("invalid_types")
    return [each for each in site.space.conversations.values() if each.kind in kinds]


def wanted_types(call: Call) -> list[str]:
    return [kind.strip() for kind in (call.text("types") or "public_channel").split(",")]


def _listing(site: Site, call: Call, found: list[Conversation]) -> Json:
    kept = [each for each in found if not (call.flag("exclude_archived") and each.archived)]
    part, cursor = page(call, kept)
    return {
        "channels": [shapes.conversation_json(site.space, each) for each in part],
        "response_metadata": {"next_cursor": cursor},
    }


def info(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    shape = shapes.conversation_json(site.space, conversation)
    if not call.flag("include_num_members"):
        shape.pop("num_members", None)
    return {"channel": shape}


def members(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    part, cursor = page(call, conversation.members)
    return {"members": part, "response_metadata": {"next_cursor": cursor}}


def open_conversation(site: Site, call: Call) -> Json:
    if call.has("channel"):
        conversation = conversation_of(site, call.text("channel"))
        return {"channel": shapes.conversation_json(site.space, conversation)}
    people = [each for each in call.text("users").split(",") if each]
    if not people:
        raise SlackError("users_list_not_supplied")
    if len(people) > 1:
        raise SlackError("too_many_users")
    if people[0] not in site.space.people:
        raise SlackError("user_not_found")
    conversation = site.space.direct_messages(BOT_USER, people[0])
    full = call.flag("return_im")
    channel = shapes.conversation_json(site.space, conversation) if full else {"id": conversation.id}
    return {"channel": channel, "no_op": True, "already_open": True}


def join(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    if conversation.archived:
        raise SlackError("is_archived")
    if BOT_USER not in conversation.members:
        conversation.members.append(BOT_USER)
        site.events.joined(conversation, BOT_USER)
        site.space.changed("channels")
    return {"channel": shapes.conversation_json(site.space, conversation)}


def _readable(site: Site, call: Call) -> Conversation:
    conversation = conversation_of(site, call.text("channel"))
    if BOT_USER not in conversation.members:
        raise SlackError("not_in_channel")
    return conversation


def history(site: Site, call: Call) -> Json:
    """Newest first, without replies in threads."""
    conversation = _readable(site, call)
    top = [message for message in conversation.public_messages() if not message.is_reply]
    return _messages(site, call, conversation, _between(call, top)[::-1])


def replies(site: Site, call: Call) -> Json:
    """The parent first, then its replies, oldest first."""
    conversation = _readable(site, call)
    asked = conversation.messages.get(call.text("ts"))
    if asked is None or asked.is_ephemeral:
        raise SlackError("thread_not_found")
    parent = conversation.messages.get(asked.thread_ts or asked.ts, asked)
    return _messages(site, call, conversation, [parent, *_between(call, conversation.replies_to(parent.ts))])


def _between(call: Call, messages: list[Message]) -> list[Message]:
    inclusive = call.flag("inclusive")
    oldest, latest = _moment(call, "oldest", "0"), _moment(call, "latest", "99999999999")
    return [
        message
        for message in messages
        if oldest < _micros(message.ts) < latest or (inclusive and _micros(message.ts) in (oldest, latest))
    ]


def _moment(call: Call, name: str, default: str) -> int:
    try:
        return _micros(call.text(name) or default)
    except ValueError:
        raise SlackError(f"invalid_ts_{name}") from None


def _micros(ts: str) -> int:
    seconds, _, fraction = ts.partition(".")
    return int(seconds) * 1_000_000 + int(fraction.ljust(6, "0")[:6])


def _messages(site: Site, call: Call, conversation: Conversation, found: list[Message]) -> Json:
    part, cursor = page(call, found)
    shown = [shapes.message_json(site.space, conversation, message) for message in part]
    if not call.flag("include_all_metadata"):
        for shape in shown:
            _cut_metadata(shape)
    answer: Json = {"messages": shown, "has_more": bool(cursor)}
    return answer | ({"response_metadata": {"next_cursor": cursor}} if cursor else {})


def _cut_metadata(shape: Json) -> None:
    if "metadata" in shape:
        shape["metadata"] = {"event_type": shape["metadata"]["event_type"]}
