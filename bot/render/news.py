"""What those who can mend it are told: a group's channel takes no posts, items have no lead who is here."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.commands import AskFor, Form, ListItems
from bot.domain.group import Directory
from bot.domain.outcomes import ChannelClosed, LeadsGone
from bot.render.blocks import actions, button, context, divider, header, message, plain, section
from bot.render.card import Shown, capital, facts, person_name, says, title_line
from bot.render.cut import cut
from bot.render.message import Json, Message
from bot.render.reminders import FACTS_SHOWN, ITEMS_SHOWN
from bot.render.voice import Tongue, Voice


def channel_closed(closed: ChannelClosed, voice: Voice) -> Message:
    """Why nothing is posted there, what is kept, and what to do."""
    tongue = voice.first
    key = "news.archived" if closed.channel.archived else "news.lost"
    said = tongue.text(key, channel=f"#{closed.channel.name}", group=tongue.name(closed.group.names))
    return message(said, [section(plain(said))])


def leads_gone(gone: LeadsGone, directory: Directory, voice: Voice) -> Message:
    """The items that have no lead who is here, each with a button to assign it."""
    tongue = voice.first
    opening = tongue.text("news.left", who=person_name(directory, gone.person, tongue))
    shown = [
        Shown(item=item, group=group, directory=directory, today=gone.today) for item, group in gone.items
    ]
    lines = [says(each, facts(each, tongue), tongue) for each in shown[:ITEMS_SHOWN]]
    return message("\n".join((opening, *lines)), (header(opening), *_items(shown, tongue)))


def _items(shown: list[Shown], tongue: Tongue) -> Iterator[Json]:
    for index, each in enumerate(shown[:ITEMS_SHOWN]):
        if index:
            yield divider()
        about = title_line(each.item)
        yield section(plain(about))
        told = (tongue.name(each.group.names), tongue.text("news.no_lead_here"), *facts(each, tongue))
        yield context([cut(capital(" · ".join(told)), FACTS_SHOWN)])
        ask = AskFor(form=Form.ASSIGN, item=each.item.id)
        yield from actions([button(tongue.text("button.assign"), ask, about=about)])
    if len(shown) > ITEMS_SHOWN:
        more = tongue.count("button.all", len(shown))
        whole = ListItems(owner=shown[0].item.leads[0], everywhere=True, whole=True)
        yield from actions([button(more, whole)])
