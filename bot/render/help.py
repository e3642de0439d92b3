"""Help and menu: what can be said here, with examples that work as typed, and what is most likely wanted now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.domain.commands import AskToAdd, Command, ListItems, ListProposals, ShowDigest, ShowHelp
from bot.domain.due import Span, week_of
from bot.domain.group import Group
from bot.domain.outcomes import HelpShown, MenuShown
from bot.domain.person import Language
from bot.i18n.catalogue import text
from bot.render.blocks import actions, button, context, header, message, mrkdwn, plain, section
from bot.render.message import Json, Message
from bot.render.mrkdwn import bold
from bot.render.reader import Reader

TOPICS = {
    "keep": ("action", "milestone", "place", "window"),
    "finish": ("move", "done", "undo"),
    "change": ("assign", "hold", "note", "later", "history"),
    "agree": ("part", "approve", "decline", "to_sign"),
    "yourself": ("settings", "mute", "follow", "search", "share"),
    "support": ("support", "accept"),
    "ask": ("mine", "next_week", "overdue", "item", "digest", "timeline", "question"),
}
"""What the help is about, each with its examples."""


def examples(language: Language, item: str) -> tuple[str, ...]:
    """Every example of the help, as it is typed."""
    return tuple(_example(language, name, item) for names in TOPICS.values() for name in names)


def help_message(shown: HelpShown, reader: Reader) -> Message:
    """What can be said here."""
    tongue = reader.tongue
    introduction = tongue.text("help.introduction")
    lines = [introduction]
    blocks = [header(tongue.text("help.title")), section(plain(introduction))]
    for topic, names in TOPICS.items():
        said = "\n".join(_example(reader.language, name, shown.example_item) for name in names)
        lines.append(f"{tongue.text(f'help.{topic}')}\n{said}")
        blocks += [section(mrkdwn(bold(tongue.text(f"help.{topic}")))), section(plain(said))]
    blocks += [context([tongue.text("help.languages")]), *actions(list(_offers(shown.group, reader)))]
    return message("\n".join((*lines, tongue.text("help.languages"))), blocks)


def menu_message(shown: MenuShown, reader: Reader) -> Message:
    """What the asker most likely wants now, as buttons that can also be typed."""
    tongue = reader.tongue
    says = [
        tongue.count(f"menu.{name}", n)
        for name, n in (("late", shown.mine_late), ("due", shown.mine_due), ("to_sign", shown.to_sign))
        if n
    ]
    opening = " ".join(says) or tongue.text("menu.nothing")
    text = f"{opening} {tongue.text('menu.more')}"
    to_sign = [button(tongue.text("button.proposals"), ListProposals())] if shown.to_sign else []
    buttons = [*to_sign, *_offers(shown.group, reader), button(tongue.text("button.help"), ShowHelp())]
    return message(text, (section(plain(opening)), *actions(buttons), context([tongue.text("menu.more")])))


def _example(language: Language, name: str, item: str) -> str:
    return text(language, f"help.example_{name}", item=item)


def _offers(group: Group | None, reader: Reader) -> Iterator[Json]:
    for name, command in _offered(group, reader.today):
        yield button(reader.tongue.text(f"button.{name}"), command)


def _offered(group: Group | None, today: date) -> Iterator[tuple[str, Command]]:
    code = group.code if group else None
    next_week = week_of(today + timedelta(days=7))
    yield "mine", ListItems(mine=True)
    yield "late", ListItems(groups=(code,) if code else (), overdue=True)
    yield (
        "next_week",
        ListItems(groups=(code,) if code else (), span=Span(start=next_week.start, end=next_week.end)),
    )
    if group:
        yield "digest", ShowDigest(group=code)
    yield "add", AskToAdd(group=code)
