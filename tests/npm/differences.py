"""Where the practice workspace and npm's emulate answer differently, and why; a line that explains nothing is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Difference:
    """`what` is a pattern: the call, and what differs; * stands for anything."""

    what: str
    reason: str


ANSWERS = (
    Difference("auth.test: a token of nobody ok invalid_auth", "emulate lets any token in"),
    Difference(
        "chat.postMessage: blocks that are none invalid_blocks invalid_blocks_format",
        "Slack's list of errors has a word of its own for blocks that cannot be read",
    ),
    Difference(
        "chat.postEphemeral: to nobody user_not_found user_not_in_channel",
        "Slack's list of errors has this word for everybody who is not there, and no other",
    ),
    Difference(
        "conversations.replies: unknown ok thread_not_found",
        "emulate answers with no messages; Slack's list of errors has the word",
    ),
)
"""The call, their word (ok or an error) and ours."""

NO_HUDDLE = "nobody is ever in a huddle here; Slack's types let it be absent"
COMMENT = "Slack has an object there, of files of another age; emulate puts words"
OPEN = "of a channel Slack does not say whether it is open"
READ = "Slack says so to a person; a bot reads nothing"
DIRECT = "emulate describes direct messages as a channel; Slack's recordings have none of this"
NO_PAGE = "Slack says has_more and nothing of a next page where there is none"
THEIRS_ALONE = (
    Difference(
        "users.*.profile.email", "the app of these tests has no scope users:read.email; emulate asks for none"
    ),
    Difference("users.*.profile.huddle_state*", NO_HUDDLE),
    *(
        Difference(f"conversations.{method}.{key}", reason)
        for method in ("list*channels.*", "join*channel", "info*channel", "open*channel")
        for key, reason in (("is_open", OPEN), ("last_read", READ))
    ),
    Difference(
        "conversations.info channel.num_members", "Slack counts only where include_num_members asks it to"
    ),
    Difference("conversations.join* channel.num_members", "Slack's recordings of it count nobody"),
    *(
        Difference(f"conversations.open: whole channel.{key}", DIRECT)
        for key in (
            "creator",
            "is_channel",
            "is_group",
            "is_member",
            "is_mpim",
            "is_private",
            "name",
            "name_normalized",
            "num_members",
            "purpose*",
            "topic*",
        )
    ),
    Difference(
        "chat.update* message.ts", "Slack's recordings of chat.update have the ts beside the message alone"
    ),
    Difference("chat.update message.reply_*", "Slack's recordings of chat.update say nothing of the thread"),
    Difference(
        "conversations.history* messages.*.metadata.event_payload",
        "Slack shows it only where include_all_metadata asks it to",
    ),
    Difference("conversations.history* response_metadata", NO_PAGE),
    Difference("conversations.history* response_metadata.next_cursor", NO_PAGE),
    Difference(
        "conversations.history: with a file messages.*.subtype",
        "in the history files and upload say it; the subtype is the event's",
    ),
    Difference("*files.*.initial_comment", COMMENT),
    Difference("files.info file.initial_comment", COMMENT),
    Difference("chat.scheduleMessage message.subtype", "Slack's recordings of it have none"),
)
"""The call and the path of what is in their answer and not in ours."""

TYPES = (
    Difference(
        "views.publish* view.title NoneType dict",
        "Slack's recordings give a Home tab a title, though none was sent; emulate has null",
    ),
    Difference("bookmarks.* bookmark*.app_id NoneType str", "the app made it; emulate does not say so"),
)
"""The call, the path, their type and ours."""
