"""conversations.* and users.conversations: channels, their members and what was said in them."""

from __future__ import annotations

from workspace import changes, shapes
from workspace.calls import Call, SlackError
from workspace.ids import BOT_USER
from workspace.paging import page
from workspace.reach import conversation_of, exists_for_bot, is_ts
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.world import Json

KINDS = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}
MOST_PEOPLE = 8
"""With whom an app can have direct messages in common."""


def list_conversations(site: Site, call: Call) -> Json:
    return _listing(site, call, [each for each in _of_kinds(site, call) if exists_for_bot(each)])


def bots_conversations(site: Site, call: Call) -> Json:
    """users.conversations: of the bot, or those of a person that the bot can know of."""
    person = call.text("user", BOT_USER)
    if person not in site.space.people:
        raise SlackError("user_not_found")
    known = [each for each in _of_kinds(site, call) if exists_for_bot(each) and person in each.members]
    answer = _listing(site, call, known)
    answer["channels"] = [_without(shape, "is_member", "num_members") for shape in answer["channels"]]
    return answer


def _without(shape: Json, *names: str) -> Json:
    return {key: value for key, value in shape.items() if key not in names}


def _of_kinds(site: Site, call: Call) -> list[Conversation]:
    kinds = {KINDS.get(kind, "") for kind in wanted_types(call)}
    if "" in kinds:
        raise SlackError("invalid_types")
    return [each for each in site.space.conversations.values() if each.kind in kinds]


def wanted_types(call: Call) -> list[str]:
    return call.words("types") or ["public_channel"]


def _listing(site: Site, call: Call, found: list[Conversation]) -> Json:
    kept = [each for each in found if not (call.flag("exclude_archived") and each.archived)]
    part, cursor = page(call, kept, limit_error="invalid_limit")
    return {
        "channels": [shapes.conversation_json(site.space, each) for each in part],
        "response_metadata": {"next_cursor": cursor},
    }


def info(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    shape = shapes.conversation_json(site.space, conversation)
    if call.flag("include_locale") and conversation.kind != "im":
        shape["locale"] = "en-US"
    return {"channel": shape if call.flag("include_num_members") else _without(shape, "num_members")}


def members(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    part, cursor = page(call, conversation.members, limit_error="invalid_limit")
    return {"members": part, "response_metadata": {"next_cursor": cursor}}


def open_conversation(site: Site, call: Call) -> Json:
    """The direct messages with one person, or among several; or those whose id is given."""
    if call.has("channel"):
        conversation = conversation_of(site, call.text("channel"))
        if conversation.kind not in ("im", "mpim"):
            raise SlackError("method_not_supported_for_channel_type")
        return _opened(site, call, conversation)
    people = _wanted_people(site, call)
    if len(people) == 1:
        return _opened(site, call, site.space.direct_messages(BOT_USER, people[0]))
    among = [BOT_USER, *people]
    known = site.space.messages_among(among)
    if known:
        return _opened(site, call, known)
    if call.flag("prevent_creation"):
        raise SlackError("channel_not_found")
    return {"channel": _shape_wanted(site, call, site.space.begin_messages_among(among))}


def _wanted_people(site: Site, call: Call) -> list[str]:
    people = list(dict.fromkeys(call.words("users")))
    if not people:
        raise SlackError("users_list_not_supplied")
    if len(people) > MOST_PEOPLE:
        raise SlackError("too_many_users")
    for id in people:
        person = site.space.people.get(id)
        if person is None or id == BOT_USER:
            raise SlackError("user_not_found")
        if person.deleted:
            raise SlackError("user_disabled")
    return people


def _opened(site: Site, call: Call, conversation: Conversation) -> Json:
    return {"channel": _shape_wanted(site, call, conversation), "no_op": True, "already_open": True}


def _shape_wanted(site: Site, call: Call, conversation: Conversation) -> Json:
    shape = shapes.conversation_json(site.space, conversation)
    return shape if call.flag("return_im") else {"id": conversation.id}


def join(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    if conversation.kind != "channel":
        raise SlackError("method_not_supported_for_channel_type")
    if conversation.archived:
        raise SlackError("is_archived")
    answer: Json = {}
    if BOT_USER in conversation.members:
        answer = {"warning": "already_in_channel", "response_metadata": {"warnings": ["already_in_channel"]}}
    else:
        changes.join(site, conversation, BOT_USER)
        site.space.changed("channels")
    shape = shapes.conversation_json(site.space, conversation)
    return {"channel": _without(shape, "num_members"), **answer}


def history(site: Site, call: Call) -> Json:
    """Newest first, without replies that stand in threads alone."""
    conversation = conversation_of(site, call.text("channel"))
    if BOT_USER not in conversation.members:
        raise SlackError("not_in_channel")
    top = [message for message in conversation.public_messages() if message.is_in_channel]
    answer = _messages(site, call, conversation, _between(call, top)[::-1])
    limits = {name: call.text(name) for name in ("oldest", "latest") if call.has(name)}
    counts = {"pin_count": len(conversation.pins), "channel_actions_ts": None, "channel_actions_count": 0}
    return answer | limits | counts


def replies(site: Site, call: Call) -> Json:
    """The parent first, then its replies, oldest first."""
    conversation = conversation_of(site, call.text("channel"))
    if BOT_USER not in conversation.members:
        raise SlackError("channel_not_found")
    asked = conversation.messages.get(call.text("ts"))
    if asked is None or asked.is_ephemeral:
        raise SlackError("thread_not_found")
    parent = conversation.messages.get(asked.thread_ts or asked.ts, asked)
    found = [parent, *_between(call, conversation.replies_to(parent.ts))]
    answer = _messages(site, call, conversation, found)
    return answer | {"messages": [_without(shape, "root") for shape in answer["messages"]]}


def _between(call: Call, messages: list[Message]) -> list[Message]:
    inclusive = call.flag("inclusive")
    oldest, latest = _moment(call, "oldest", "0"), _moment(call, "latest", "99999999999")
    return [
        message
        for message in messages
        if oldest < _micros(message.ts) < latest or (inclusive and _micros(message.ts) in (oldest, latest))
    ]


def _moment(call: Call, name: str, default: str) -> int:
    words = call.text(name) or default
    if not (words.isdecimal() or is_ts(words)):
        raise SlackError(f"invalid_ts_{name}")
    return _micros(words)


def _micros(ts: str) -> int:
    seconds, _, fraction = ts.partition(".")
    return int(seconds) * 1_000_000 + int(fraction.ljust(6, "0"))


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
