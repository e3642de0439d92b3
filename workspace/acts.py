"""What people do: say, press, submit, close, call a shortcut, open the Home tab; and what the bot's answer changes."""

from dataclasses import dataclass, field

from workspace import hooks, inputs, interactions, markup, views
from workspace.blocks import check_blocks
from workspace.calls import SlackError
from workspace.events import Heard, heard
from workspace.ids import BOT_USER
from workspace.parcels import Ack, Parcel
from workspace.site import Site
from workspace.state import Conversation, Message, View
from workspace.world import Json

FORM_TROUBLE = "We had some trouble connecting. Try again?"


class Refused(Exception):
    """The person cannot do that here; the message says why."""


@dataclass(frozen=True)
class InMessage:
    """An element's place in a message that the person sees."""

    conversation: Conversation
    message: Message

    @property
    def blocks(self) -> list[Json]:
        return self.message.blocks

    @property
    def key(self) -> str:
        return f"{self.conversation.id} {self.message.ts}"


@dataclass(frozen=True)
class InView:
    """An element's place in one of the person's own views."""

    view: View

    @property
    def blocks(self) -> list[Json]:
        return self.view.blocks


Target = InMessage | InView


@dataclass(frozen=True, kw_only=True)
class Saying:
    person: str
    conversation: Conversation
    text: str
    thread_ts: str | None = None
    files: list[str] = field(default_factory=list)


async def say(site: Site, saying: Saying) -> Json:
    name = saying.text.split(maxsplit=1)[0] if saying.text.strip() else ""
    command = site.space.manifest.command(name) if name.startswith("/") else None
    if command is None and not name.startswith("/"):
        return await _say_message(site, saying)
    if command is None:
        # As Slack does: a slip in a command is not shown to everybody, and stays in the box.
        return {"ok": False, "error": f"{name} is not a valid command"}
    if saying.thread_ts:
        _whisper(site, saying, f"{name} is not supported in threads. Sorry!")
        return {"ok": False, "error": "not_supported_in_threads"}
    return await _say_command(
        site, saying, name, saying.text[len(name) :].strip(), escaped=command.should_escape
    )


async def _say_message(site: Site, saying: Saying) -> Json:
    conversation = saying.conversation
    if conversation.archived:
        raise Refused("is_archived")
    if saying.person not in conversation.members:
        raise Refused("not_in_channel")
    message = Message(
        ts=site.space.next_ts(conversation),
        user=saying.person,
        text=markup.as_message(site.space, saying.text),
        thread_ts=saying.thread_ts,
        files=saying.files,
    )
    site.space.add(conversation, message)
    acks = await heard(site.events.posted(conversation, message))
    return {"ok": True, "ts": message.ts, "channel": conversation.id, "acks": acks}


async def _say_command(site: Site, saying: Saying, name: str, text: str, *, escaped: bool) -> Json:
    sent = markup.as_command_text(site.space, text) if escaped else text
    parcel = interactions.command_parcel(site, saying.person, saying.conversation, name, sent)
    ack = await site.deliveries.send(parcel)
    if not ack.acked:
        _whisper(site, saying, f'{name} failed with the error "dispatch_failed"')
        return {"ok": False, "error": "dispatch_failed", "acks": [ack.as_json(name)]}
    _answer_command(site, saying, ack.payload)
    return {"ok": True, "acks": [ack.as_json(name)]}


def _answer_command(site: Site, saying: Saying, body: Json) -> None:
    if body.get("response_type") == "in_channel":
        _echo(site, saying)
    if not (body.get("text") or body.get("blocks") or body.get("attachments")):
        return
    if check_blocks(body.get("blocks") or [], "message"):
        _whisper(site, saying, 'The command failed with the error "invalid_blocks"')
        return
    message = hooks.answer(site.space, saying.conversation, saying.person, body)
    site.events.posted(saying.conversation, message)


def _echo(site: Site, saying: Saying) -> None:
    """A command that is answered in the channel is seen there itself."""
    ts = site.space.next_ts(saying.conversation)
    text = markup.escape(saying.text)
    site.space.add(saying.conversation, Message(ts=ts, user=saying.person, text=text))


def _whisper(site: Site, saying: Saying, text: str) -> None:
    """What Slack itself says to one person."""
    site.space.add(
        saying.conversation,
        Message(
            ts=site.space.next_ts(saying.conversation),
            user="USLACKBOT",
            text=text,
            thread_ts=saying.thread_ts,
            only_for=saying.person,
        ),
    )


async def press(site: Site, person: str, target: Target, wish: Json) -> Json:
    """Uses one element: a button, a menu, a picker. Only what the bot acknowledges counts."""
    place = inputs.find(target.blocks, wish["action_id"], wish.get("block_id"), wish.get("value"))
    held = {} if place.type == "button" else inputs.value_json(place.element, _given(wish))
    _remember(site, person, target, place, held)
    action = inputs.action_json(place, held, interactions.action_ts(site))
    ack = await site.deliveries.send(_press_parcel(site, person, target, action))
    return {"ok": ack.acked, "acks": [ack.as_json("block_actions")]}


def _given(wish: Json) -> object:
    names = (
        "value",
        "values",
        "selected",
        "option",
        "selected_option",
        "date",
        "selected_date",
        "time",
        "user",
    )
    return next((wish[name] for name in names if name in wish), None)


def _remember(site: Site, person: str, target: Target, place: inputs.Place, held: Json) -> None:
    if place.type in inputs.WITHOUT_STATE:
        return
    values = _values(site, person, target)
    values.setdefault(place.block["block_id"], {})[place.element["action_id"]] = held
    site.space.changed("inputs")


def _values(site: Site, person: str, target: Target) -> dict[str, Json]:
    """What the person has chosen there so far."""
    if isinstance(target, InView):
        return target.view.values
    return site.space.inputs.setdefault((target.key, person), {})


def _press_parcel(site: Site, person: str, target: Target, action: Json) -> Parcel:
    if isinstance(target, InView):
        return interactions.view_press_parcel(site, person, target.view, action)
    state = inputs.state_values(target.blocks, _values(site, person, target))
    where = (target.conversation, target.message)
    return interactions.message_press_parcel(site, person, *where, action=action, state=state)


async def submit(site: Site, person: str, view: View, given: Json) -> Json:
    """Sends a form; the errors, Slack's own or the bot's, come back by block id."""
    fill_in(view, given)
    missing = inputs.missing_inputs(view.blocks, view.values)
    if missing:
        return {"ok": False, "errors": missing, "acks": []}
    ack = await site.deliveries.send(interactions.submission_parcel(site, person, view))
    errors = _after_submission(site, person, view, ack)
    return {"ok": ack.acked and not errors, "errors": errors, "acks": [ack.as_json("view_submission")]}


def fill_in(view: View, given: Json) -> None:
    for block_id, fields in given.items():
        for action_id, value in fields.items():
            place = inputs.find(view.blocks, action_id, block_id)
            view.values.setdefault(block_id, {})[action_id] = inputs.value_json(place.element, value)


def _after_submission(site: Site, person: str, view: View, ack: Ack) -> Json:
    if not ack.acked:
        return {"": FORM_TROUBLE}
    action = ack.payload.get("response_action")
    if action == "errors":
        errors: Json = ack.payload.get("errors", {})
        return errors
    try:
        _follow(site, person, view, action, ack.payload.get("view"))
    except SlackError as trouble:
        return {"": f"{FORM_TROUBLE} ({trouble.code}: {trouble.extra.get('response_metadata', '')})"}
    return {}


def _follow(site: Site, person: str, view: View, action: object, body: object) -> None:
    if action == "update":
        views.update(site.space, view, body)
    elif action == "push" and isinstance(body, dict):
        views.push_modal(site.space, person, body)
    elif action == "clear":
        views.close_all(site.space, person)
    elif view in site.space.modals.get(person, ()):
        site.space.modals[person].remove(view)
        site.space.changed("view", person=person)


async def close(site: Site, person: str, *, everything: bool = False) -> Json:
    if everything:
        closed = views.close_all(site.space, person)
    else:
        top = views.close_top(site.space, person)
        closed = [top] if top else []
    acks = []
    for view in closed:
        if view.body.get("notify_on_close"):
            ack = await site.deliveries.send(
                interactions.closed_parcel(site, person, view, is_cleared=everything)
            )
            acks.append(ack.as_json("view_closed"))
    return {"ok": True, "acks": acks}


async def use_shortcut(site: Site, person: str, callback_id: str, target: InMessage | None) -> Json:
    known = {shortcut.callback_id: shortcut for shortcut in site.space.manifest.shortcuts}
    if callback_id not in known:
        raise Refused(f"no shortcut {callback_id} in the manifest")
    if known[callback_id].type == "global":
        parcel = interactions.global_shortcut_parcel(site, person, callback_id)
    elif target:
        parcel = interactions.message_shortcut_parcel(
            site, person, target.conversation, target.message, callback_id
        )
    else:
        raise Refused("a message shortcut needs channel and ts")
    ack = await site.deliveries.send(parcel)
    return {"ok": ack.acked, "acks": [ack.as_json(parcel.name)]}


async def open_app(site: Site, person: str, tab: str) -> Json:
    return {"ok": True, "acks": await heard(site.events.home_opened(person, tab))}


async def suggest(site: Site, person: str, target: Target, wish: Json) -> Json:
    """The options of a menu that the bot fills while the person types."""
    place = inputs.find(target.blocks, wish["action_id"], wish.get("block_id"))
    parcel = interactions.suggestion_parcel(site, person, _view_of(target), place, wish.get("value", ""))
    ack = await site.deliveries.send(parcel)
    groups = ack.payload.get("option_groups") or []
    options = ack.payload.get("options") or [each for group in groups for each in group.get("options", ())]
    return {"ok": ack.acked, "options": options}


def _view_of(target: Target) -> View | None:
    return target.view if isinstance(target, InView) else None


async def change_channel(site: Site, conversation: Conversation, wish: Json) -> Json:
    """Archives, renames, or lets people in and out."""
    acts = {
        "archive": _archive,
        "unarchive": _archive,
        "rename": _rename,
        "invite": _invite,
        "remove": _remove,
    }
    if wish.get("do") not in acts:
        raise Refused(f"do is one of {', '.join(acts)}")
    told = acts[wish["do"]](site, conversation, wish)
    site.space.changed("channels")
    return {"ok": True, "acks": await heard(told)}


def _archive(site: Site, conversation: Conversation, wish: Json) -> Heard:
    conversation.archived = wish["do"] == "archive"
    return site.events.channel_changed(conversation, wish["do"], user=wish["as"])


def _rename(site: Site, conversation: Conversation, wish: Json) -> Heard:
    conversation.previous_names.insert(0, conversation.name)
    conversation.name = wish["name"]
    renamed = {"id": conversation.id, "name": conversation.name, "created": conversation.created}
    return site.events.channel_changed(conversation, "rename", channel=renamed)


def _invite(site: Site, conversation: Conversation, wish: Json) -> Heard:
    guest = BOT_USER if wish.get("user") == "bot" else wish["user"]
    if guest not in site.space.people:
        raise Refused("user_not_found")
    if guest in conversation.members:
        return []
    conversation.members.append(guest)
    return site.events.joined(conversation, guest, wish["as"])


def _remove(site: Site, conversation: Conversation, wish: Json) -> Heard:
    leaver = BOT_USER if wish.get("user") == "bot" else wish["user"]
    if leaver in conversation.members:
        conversation.members.remove(leaver)
    return site.events.left(conversation, leaver)
