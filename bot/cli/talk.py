"""Commands that speak: read, say, round, digest."""

from __future__ import annotations

import argparse
import json
import sys
import uuid
from datetime import datetime
from typing import Any

from bot.announcing import items_of_digest
from bot.app import deliveries, open_migrated_store
from bot.cli.output import BadUsage, write_json, write_line
from bot.cli.workspace import directory_of, moment_of, team_of
from bot.conversation import Conversation
from bot.domain.calendar import local_day
from bot.domain.outcomes import DigestDue
from bot.domain.person import ChannelId, Language, PersonId
from bot.domain.said import Door, Heard
from bot.language.readout import read_line
from bot.rehearsal import Rehearsed, rehearse
from bot.render.announcements import announce
from bot.render.message import Message, Reply
from bot.render.replies import Reader
from bot.services.digests import digest_of
from bot.settings import Settings, read_settings


def read(_: argparse.Namespace) -> int:
    """Read phrases from standard input, a JSON object a line; write what was understood, a line for every line."""
    for line in sys.stdin:
        write_line(read_line(_record(line)))
    return 0


def _record(line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError:
        return {"text": line}
    return record if isinstance(record, dict) else {"text": line}


def say(options: argparse.Namespace) -> int:
    """Take one turn and print its answer."""
    settings = read_settings()
    now = moment_of(options, settings.bot_clock_url)
    with open_migrated_store(settings) as store:
        heard = Heard(
            team=team_of(store, options),
            speaker=PersonId(options.speaker),
            channel=ChannelId(options.channel),
            text=options.text,
            door=_door(options),
            delivery=f"say:{uuid.uuid4()}",
            direct=options.channel.startswith("D"),
        )
        answer = Conversation(store, lambda: now).hear(heard)
    write_json({"replies": [_reply_record(reply, heard) for reply in answer.replies]})
    return 0


def _door(options: argparse.Namespace) -> Door:
    if not options.command:
        return Door.DIRECT if options.channel.startswith("D") else Door.MENTION
    door = Door.of_command("/" + options.command.lstrip("/"))
    if door is None:
        raise BadUsage(
            f"--command: there is no {options.command}; /action, /milestone, /overdue and /wg are some"
        )
    return door


def _reply_record(reply: Reply, heard: Heard) -> dict[str, Any]:
    return {
        "to": heard.channel,
        "ephemeral": reply.ephemeral and not heard.direct,
        "thread": heard.thread,
        "text": reply.message.text if reply.message else "",
        "blocks": list(reply.message.blocks) if reply.message else [],
        "form": reply.form,
    }


def make_round(options: argparse.Namespace) -> int:
    """Make one round, or show what it would send."""
    settings = read_settings()
    true_now = moment_of(argparse.Namespace(now=None), settings.bot_clock_url)
    now = options.now or true_now
    if now > true_now and not options.dry_run and not settings.slack_is_practice:
        raise BadUsage("--now: that moment has not come yet; a round ahead of the clock needs --dry-run")
    if options.dry_run:
        return _rehearse(options, settings, now)
    with open_migrated_store(settings) as store:
        deliveries(settings, store, now=lambda: now).round()
    return 0


def _rehearse(options: argparse.Namespace, settings: Settings, now: datetime) -> int:
    with open_migrated_store(settings) as store:
        for rehearsed in rehearse(store, team_of(store, options), now):
            write_line(_notice_record(rehearsed))
    return 0


def _notice_record(rehearsed: Rehearsed) -> dict[str, Any]:
    notice = rehearsed.notice
    return {
        "kind": notice.kind.value,
        "to": notice.target,
        "due_at": notice.due_at.isoformat(),
        "key": notice.key,
        "items": list(rehearsed.said.items),
        **_message_record(rehearsed.said.message),
    }


def _message_record(message: Message) -> dict[str, Any]:
    return {"text": message.text, "blocks": list(message.blocks)}


def digest(options: argparse.Namespace) -> int:
    """Print a group's digest as the channel would see it, or in one language."""
    settings = read_settings()
    now = moment_of(options, settings.bot_clock_url)
    with open_migrated_store(settings) as store, store.open(team_of(store, options)) as ledger:
        directory = directory_of(ledger)
        group = directory.groups.get(options.group)
        if group is None:
            raise BadUsage(
                f"--group: there is no group {options.group}; there are {', '.join(directory.groups)}"
            )
        day = local_day(now, group.timezone)
        found = digest_of(group, day, ledger, directory)
    languages = (Language(options.language),) if options.language else group.languages
    reader = Reader(language=languages[0], directory=directory, today=day, person=PersonId(""))
    message = announce(DigestDue(digest=found), reader, languages)
    write_json({**_message_record(message), "items": list(items_of_digest(found))})
    return 0
