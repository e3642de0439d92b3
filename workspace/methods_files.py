"""files.*: a file comes in three steps (an address, the bytes, the end of it), and can be asked for again."""

from __future__ import annotations

from workspace import content, shapes_files
from workspace.calls import Call, SlackError, invalid
from workspace.content import Content, bots_message
from workspace.ids import BOT_USER
from workspace.methods_chat import posted
from workspace.reach import exists_for_bot, writable
from workspace.site import Site
from workspace.state import StoredFile
from workspace.world import Json

LONGEST_ALT_TEXT = 1_000
MOST_CHANNELS = 100


def upload_url(site: Site, call: Call) -> Json:
    length = call.number("length", 0)
    if length <= 0:
        raise invalid("must be greater than 0 [json-pointer:/length]")
    if len(call.text("alt_txt")) > LONGEST_ALT_TEXT:
        raise SlackError("alt_txt_too_large")
    file = site.space.new_file(
        name=call.text("filename"), length=length, user=BOT_USER, alt_text=call.text("alt_txt")
    )
    return {"upload_url": f"{site.space.url}upload/v1/{file.secret}", "file_id": file.id}


def complete_upload(site: Site, call: Call) -> Json:
    """Titles the files, and shares them where a channel is named; without one they stay with the bot."""
    wishes = call.listed("files")
    if not wishes:
        raise invalid("no fewer than 1 items allowed [json-pointer:/files]")
    channels = call.words("channel_id") or call.words("channels")
    if len(channels) > MOST_CHANNELS:
        raise SlackError("channels_limit_exceeded")
    files = [_uploaded(site, wish) for wish in wishes]
    said = Content(text=call.text("initial_comment"), blocks=_blocks(call), attachments=[])
    for channel in channels:
        _share(site, call, channel, said, files)
    return {"files": [shapes_files.file_json(site.space, file) for file in files]}


def _blocks(call: Call) -> list[Json]:
    return content.blocks_of(call, malformed="invalid_blocks", too_long="invalid_blocks")


def _uploaded(site: Site, wish: object) -> StoredFile:
    if not isinstance(wish, dict):
        raise invalid("must be an object [json-pointer:/files/0]")
    file = site.space.files.get(str(wish.get("id")))
    if file is None or not file.content or file.user != BOT_USER:
        raise SlackError("file_not_found")
    file.title = wish.get("title") or file.name
    return file


def _share(site: Site, call: Call, channel: str, said: Content, files: list[StoredFile]) -> None:
    conversation = writable(site, channel, archived="posting_to_channel_denied")
    thread = content.thread_of(conversation, call)
    message = bots_message(site.space.next_ts(conversation), said, thread=thread)
    message.files = [file.id for file in files]
    posted(site, conversation, message)


def file_info(site: Site, call: Call) -> Json:
    """The bot sees its own files, and those that were shared where it is or could be."""
    file = site.space.files.get(call.text("file"))
    if file is None or not file.content:
        raise SlackError("file_not_found")
    shared = [site.space.conversations[id] for id in file.shares if id in site.space.conversations]
    if file.user != BOT_USER and not any(map(exists_for_bot, shared)):
        raise SlackError("file_not_found")
    no_comments = {"comments": [], "paging": {"count": 100, "total": 0, "page": 1, "pages": 0}}
    return {"file": shapes_files.file_json(site.space, file), **no_comments}
