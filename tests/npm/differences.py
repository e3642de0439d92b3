"""Where the practice workspace and npm's emulate answer differently, and why; a line that explains nothing is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Difference:
    """`what` is a pattern: the call, and what differs; * stands for anything."""

    what: str
    reason: str


NOT_THERE = "to be mended: the workspace does not know the method"
ANSWERS = (
    Difference("auth.test: a token of nobody ok invalid_auth", "emulate lets any token in"),
    Difference(
        "chat.postMessage: blocks that are none invalid_blocks invalid_blocks_format",
        "Slack's list of errors has a word of its own for blocks that cannot be read",
    ),
    Difference(
        "conversations.replies: unknown ok thread_not_found",
        "emulate answers with no messages; Slack's list of errors has the word",
    ),
    Difference(
        "oauth.v2.access: no code invalid_code invalid_arguments",
        "to be mended: Slack's list does not count the code among the required arguments, and has this word",
    ),
    *(
        Difference(f"{method}* unknown_method", NOT_THERE)
        for method in (
            "files.info",
            "chat.scheduleMessage",
            "chat.scheduledMessages.list",
            "chat.deleteScheduledMessage",
            "pins.add",
            "bookmarks.add",
            "bookmarks.list",
        )
    ),
)
"""The call, their word (ok or an error) and ours."""

A_PERSON = "to be mended: people lack what they have in Slack's recordings"
A_FILE = "to be mended: files lack what every file has in Slack's recordings"
OPEN = "of a channel Slack does not say whether it is open"
READ = "Slack says so to a person; a bot reads nothing"
DIRECT = "emulate describes direct messages as a channel; Slack's recordings have none of this"
NO_PAGE = "Slack says has_more and nothing of a next page where there is none"
THEIRS_ALONE = (
    Difference("bots.info bot.icons.image_48", "to be mended: a bot has its pictures in Slack's recordings"),
    Difference(
        "users.*.profile.email", "the app of these tests has no scope users:read.email; emulate asks for none"
    ),
    *(
        Difference(f"users.*.profile.{key}", A_PERSON)
        for key in (
            "huddle_state",
            "huddle_state_expiration_ts",
            "image_48",
            "image_192",
            "phone",
            "skype",
            "status_emoji_display_info",
            "status_expiration",
        )
    ),
    *(
        Difference(f"conversations.{method}.{key}", reason)
        for method in ("list*channels.*", "join*channel", "info*channel", "open*channel")
        for key, reason in (("is_open", OPEN), ("last_read", READ))
    ),
    Difference(
        "conversations.info channel.num_members", "Slack counts only where include_num_members asks it to"
    ),
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
    Difference("conversations.history: with a file messages.*.upload", A_FILE),
    Difference(
        "*files.*.initial_comment", "of files Slack has an object there, of another age; emulate puts words"
    ),
    *(
        Difference(f"*files.*.{key}", A_FILE)
        for key in (
            "channels",
            "channels.*",
            "comments_count",
            "display_as_bot",
            "editable",
            "external_type",
            "groups",
            "has_rich_preview",
            "ims",
            "is_external",
            "is_public",
            "is_starred",
            "pretty_type",
            "public_url_shared",
            "shares",
            "user_team",
        )
    ),
)
"""The call and the path of what is in their answer and not in ours."""

OURS_ALONE = (
    Difference(
        "users.list members.*.is_stranger",
        "one of the people is of another organisation; Slack's recordings of users.info have the key",
    ),
)
"""The call and the path of what is in our answer, not in theirs, and not in Slack's recordings of the method."""

TYPES = (
    Difference(
        "views.publish* view.title NoneType dict",
        "Slack's recordings give a Home tab a title, though none was sent; emulate has null",
    ),
)
"""The call, the path, their type and ours."""
