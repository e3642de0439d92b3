"""One script of Web API calls for every server that stands in for Slack: what works, and what is refused."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.npm.peers import CLIENT, REDIRECT, Json, Peer, ask, post

BOT_TOKEN = "xoxb-practice"
NOBODY = "U0NOBODY00"
NOWHERE = "C0NOWHERE0"
NEVER = "1000000000.000001"

SECTION = {"type": "section", "block_id": "one", "text": {"type": "mrkdwn", "text": "*High* at noon"}}
HOME = {"type": "home", "blocks": [SECTION]}
MODAL = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "A berth"},
    "callback_id": "berth",
    "private_metadata": "harbour",
    "blocks": [SECTION],
}


@dataclass
class Caller:
    """Calls methods and keeps the answers, each under the method's name and, after a colon, the case."""

    peer: Peer
    answers: dict[str, Json] = field(default_factory=dict)

    def call(self, name: str, /, *, token: str | None = BOT_TOKEN, **arguments: object) -> Json:
        answer = ask(self.peer, name.partition(":")[0], token, **arguments)
        assert name not in self.answers
        self.answers[name] = answer
        return answer


def play(peer: Peer) -> dict[str, Json]:
    """Every answer, by method and case."""
    caller = Caller(peer)
    _who_we_are(caller)
    people = _people(caller)
    channels = _channels(caller, people)
    _messages(caller, channels, people)
    _refused_messages(caller, channels, people)
    _reactions(caller, channels["docks"])
    _files(caller, channels["docks"])
    _later(caller, channels["docks"])
    _kept(caller, channels["docks"])
    _views(caller, people["dana"])
    _install(caller, people["dana"])
    return caller.answers


def _who_we_are(caller: Caller) -> None:
    caller.call("auth.test")
    caller.call("auth.test: no token", token=None)
    caller.call("auth.test: a token of nobody", token="xoxb-practice-nobody")
    caller.call("team.info")
    caller.call("bots.info", bot="B0PRACTICE")
    caller.call("bots.info: unknown", bot="B0NOBODY00")


def _people(caller: Caller) -> dict[str, str]:
    """The people's ids by their names."""
    listed = caller.call("users.list")["members"]
    people: dict[str, str] = {person["name"]: person["id"] for person in listed}
    caller.call("users.list: the first page", limit=1)
    caller.call("users.info", user=people["dana"])
    caller.call("users.info: the bot", user="U0PRACTICEBOT")
    caller.call("users.info: unknown", user=NOBODY)
    return people


def _channels(caller: Caller, people: dict[str, str]) -> dict[str, str]:
    """The channels' ids by their names."""
    listed = caller.call("conversations.list")["channels"]
    channels: dict[str, str] = {channel["name"]: channel["id"] for channel in listed}
    caller.call("conversations.list: the first page", limit=1)
    caller.call("conversations.join", channel=channels["docks"])
    caller.call("conversations.join: unknown", channel=NOWHERE)
    caller.call("conversations.info", channel=channels["docks"])
    caller.call("conversations.info: with numbers", channel=channels["docks"], include_num_members=True)
    caller.call("conversations.info: unknown", channel=NOWHERE)
    caller.call("conversations.members", channel=channels["docks"])
    caller.call("conversations.members: unknown", channel=NOWHERE)
    caller.call("conversations.open", users=people["dana"])
    caller.call("conversations.open: whole", users=people["dana"], return_im=True)
    caller.call("conversations.open: unknown", users=NOBODY)
    caller.call("conversations.open: nobody")
    return channels


def _messages(caller: Caller, channels: dict[str, str], people: dict[str, str]) -> None:
    docks = channels["docks"]
    posted = caller.call("chat.postMessage", channel=docks, text="High at noon")["ts"]
    reply = caller.call("chat.postMessage: in a thread", channel=docks, text="Or later", thread_ts=posted)[
        "ts"
    ]
    metadata = {"event_type": "tide", "event_payload": {"height": 3}}
    rich: Json = {"text": "High at noon", "blocks": [SECTION], "metadata": metadata}
    blocks = caller.call("chat.postMessage: blocks", channel=docks, **rich)["ts"]
    caller.call("chat.postMessage: to a person", channel=people["dana"], text="For you")
    caller.call("chat.postEphemeral", channel=docks, user=people["dana"], text="For your eyes")
    caller.call("chat.getPermalink", channel=docks, message_ts=posted)
    caller.call("chat.getPermalink: a reply", channel=docks, message_ts=reply)
    caller.call("chat.update", channel=docks, ts=posted, text="High at one")
    caller.call("chat.update: blocks", channel=docks, ts=blocks, text="High at one", blocks=[SECTION])
    caller.call("chat.update: text alone", channel=docks, ts=blocks, text="High at two")
    caller.call("conversations.history", channel=docks)
    caller.call("conversations.history: with metadata", channel=docks, include_all_metadata=True)
    caller.call("conversations.history: the first page", channel=docks, limit=1)
    caller.call("conversations.replies", channel=docks, ts=posted)
    caller.call("chat.delete", channel=docks, ts=blocks)


def _refused_messages(caller: Caller, channels: dict[str, str], people: dict[str, str]) -> None:
    docks, shed = channels["docks"], channels["shed"]
    caller.call("chat.postMessage: empty", channel=docks)
    caller.call("chat.postMessage: unknown", channel=NOWHERE, text="x")
    caller.call("chat.postMessage: blocks that are none", channel=docks, text="x", blocks="no JSON")
    caller.call("chat.postEphemeral: to nobody", channel=docks, user=NOBODY, text="x")
    caller.call("chat.update: unknown", channel=docks, ts=NEVER, text="x")
    caller.call("chat.update: empty", channel=docks, ts=NEVER)
    theirs = caller.peer.people_say(docks, "Mine")
    caller.call("chat.update: of another", channel=docks, ts=theirs, text="x")
    caller.call("chat.delete: of another", channel=docks, ts=theirs)
    caller.call("chat.delete: unknown", channel=docks, ts=NEVER)
    caller.call("chat.getPermalink: unknown", channel=docks, message_ts=NEVER)
    caller.call("chat.getPermalink: nowhere", channel=NOWHERE, message_ts=NEVER)
    caller.call("conversations.history: unknown", channel=NOWHERE)
    caller.call("conversations.replies: unknown", channel=docks, ts=NEVER)
    caller.call("conversations.join: another", channel=shed)
    caller.peer.people_archive(shed)
    caller.call("chat.postMessage: archived", channel=shed, text="x")
    caller.call("conversations.join: archived", channel=shed)
    caller.call("conversations.list: without archived", exclude_archived=True)


def _reactions(caller: Caller, docks: str) -> None:
    said = caller.peer.people_say(docks, "Fog at dawn")
    place = {"channel": docks, "timestamp": said, "name": "eyes"}
    caller.call("reactions.add", **place)
    caller.call("reactions.add: again", **place)
    caller.call("conversations.history: with reactions", channel=docks, limit=1)
    caller.call("reactions.remove", **place)
    caller.call("reactions.remove: again", **place)
    caller.call("reactions.add: unknown", channel=docks, timestamp=NEVER, name="eyes")


def _files(caller: Caller, docks: str) -> None:
    place = caller.call("files.getUploadURLExternal", filename="chart.txt", length=6)
    post(place["upload_url"], b"depths", {"Content-Type": "application/octet-stream"})
    files = [{"id": place["file_id"], "title": "A chart"}]
    caller.call(
        "files.completeUploadExternal", files=files, channel_id=docks, initial_comment="Depths, as measured"
    )
    caller.call("conversations.history: with a file", channel=docks, limit=1)
    caller.call("files.info", file=place["file_id"])
    caller.call("files.info: unknown", file="F0NOWHERE0")
    caller.call("files.completeUploadExternal: unknown", files=[{"id": "F0NOWHERE0"}])
    caller.call("files.getUploadURLExternal: no name", length=6)


def _later(caller: Caller, docks: str) -> None:
    wish = {"channel": docks, "text": "Low at six"}
    in_an_hour = int(float(caller.peer.people_say(docks, "When is it low?"))) + 3600
    scheduled = caller.call("chat.scheduleMessage", **wish, post_at=in_an_hour)
    caller.call("chat.scheduleMessage: in the past", **wish, post_at=1000000000)
    caller.call("chat.scheduledMessages.list")
    gone = {"channel": docks, "scheduled_message_id": scheduled.get("scheduled_message_id", "Q0NOWHERE0")}
    caller.call("chat.deleteScheduledMessage", **gone)
    caller.call("chat.deleteScheduledMessage: again", **gone)


def _kept(caller: Caller, docks: str) -> None:
    place = {"channel": docks, "timestamp": caller.peer.people_say(docks, "To be kept")}
    caller.call("pins.add", **place)
    caller.call("pins.add: again", **place)
    caller.call("pins.add: unknown", channel=docks, timestamp=NEVER)
    link = {"title": "The board", "type": "link", "link": "https://harbour.example/board"}
    caller.call("bookmarks.add", channel_id=docks, **link)
    caller.call("bookmarks.list", channel_id=docks)


def _views(caller: Caller, dana: str) -> None:
    published = caller.call("views.publish", user_id=dana, view=HOME)["view"]
    caller.call("views.publish: again", user_id=dana, view=HOME, hash=published["hash"])
    caller.call("views.publish: with an old hash", user_id=dana, view=HOME, hash=published["hash"])
    trigger = caller.peer.people_act(dana)
    opened = caller.call("views.open", trigger_id=trigger, view=MODAL)["view"]
    caller.call("views.open: again", trigger_id=trigger, view=MODAL)
    caller.call("views.open: no such trigger", trigger_id="1.2.3", view=MODAL)
    caller.call("views.update", view_id=opened["id"], view=MODAL)
    caller.call("views.update: with an old hash", view_id=opened["id"], view=MODAL, hash=opened["hash"])
    caller.call("views.update: unknown", view_id="V0NOWHERE0", view=MODAL)
    first = caller.peer.people_act(dana, opened["id"])
    pushed = caller.call("views.push", trigger_id=first, view=MODAL)["view"]
    second = caller.peer.people_act(dana, pushed["id"])
    third = caller.call("views.push: a third", trigger_id=second, view=MODAL)["view"]
    caller.call("views.push: too deep", trigger_id=caller.peer.people_act(dana, third["id"]), view=MODAL)


def _install(caller: Caller, dana: str) -> None:
    code = caller.peer.people_allow(dana)
    wish = {"code": code, "redirect_uri": REDIRECT, **CLIENT}
    caller.call("oauth.v2.access", token=None, **wish)
    caller.call("oauth.v2.access: again", token=None, **wish)
    other = {"code": caller.peer.people_allow(dana), **CLIENT, "redirect_uri": "http://127.0.0.1:9/elsewhere"}
    caller.call("oauth.v2.access: another address", token=None, **other)
    caller.call("oauth.v2.access: no code", token=None, **CLIENT)
