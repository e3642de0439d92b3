"""What somebody hears who has put a reminder off: when it comes, and other days that they may rather want."""

from __future__ import annotations

from bot.domain.commands import RemindLater
from bot.domain.due import on
from bot.domain.outcomes import ReminderPutOff
from bot.render.blocks import actions, button, context, message, plain, section
from bot.render.card import title_line
from bot.render.message import Message
from bot.render.reader import Reader


def put_off(outcome: ReminderPutOff, reader: Reader) -> Message:
    """The day of the reminder, or that reminders come as usual."""
    item, tongue = outcome.item, reader.tongue
    title = title_line(item)
    if outcome.day is None:
        said = tongue.text("later.as_usual", id=item.id)
    else:
        said = tongue.text("later.until", id=item.id, day=tongue.due(on(outcome.day)))
    buttons = [
        button(
            tongue.text("button.on_day", day=tongue.day(day)),
            RemindLater(item=item.id, day=day),
            about=title,
        )
        for day in outcome.offered
    ]
    if outcome.day:
        as_usual = RemindLater(item=item.id, day=outcome.today)
        buttons.append(button(tongue.text("button.undo"), as_usual, about=title))
    return message(f"{said}\n{title}", (section(plain(said)), context([title]), *actions(buttons)))
