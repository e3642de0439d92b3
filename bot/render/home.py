"""The Home tab: today for the reader, the groups, and the reader's settings; before set-up, three steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.commands import AskToAdd, Command, ListItems, ShowHelp
from bot.domain.item import Item
from bot.domain.outcomes import GroupState, HomeShown
from bot.domain.person import Language
from bot.render.blocks import (
    ROW_LIMIT,
    VIEW_BLOCK_LIMIT,
    actions,
    button,
    context,
    divider,
    header,
    home_tab,
    mrkdwn,
    plain,
    section,
    table,
)
from bot.render.card import Shown, capital, quick_buttons
from bot.render.lists import row, row_button
from bot.render.message import Json, Message
from bot.render.mrkdwn import bold
from bot.render.own_settings import settings_buttons, settings_lines
from bot.render.reader import Reader
from bot.render.signoff import proposals_to_sign
from bot.render.support import asked_with_buttons
from bot.render.voice import Tongue, Voice

ITEMS_SHOWN = 5
"""Rows of each part; the button below them shows the rest."""
GROUPS_SHOWN = 12
GROUPS_IN_TABLE = 90
STEPS = ("first", "second", "third")
COLUMNS = ("group", "late", "this_week", "no_lead", "no_date", "changed")


def home_view(home: HomeShown, reader: Reader, news: Message | None = None) -> Json:
    """The Home tab; on top of it what came of the reader's own press, where there was one."""
    body = [*_today(home, reader), *_groups(home, reader), *_settings(home, reader)]
    told = (*news.blocks[: VIEW_BLOCK_LIMIT - len(body) - 1], divider()) if news else ()
    return home_tab(body, above=told)


def steps_view() -> Json:
    """What is to be done before anything else, in every language: nobody's is known yet."""
    voice = Voice(tongues=tuple(Tongue(language=language) for language in Language))
    blocks = [header(voice.heading(lambda tongue: tongue.text("home.welcome")))]
    for number, step in enumerate(STEPS, 1):
        said = voice.each(lambda tongue, step=step: tongue.text(f"home.step_{step}"))  # type: ignore[misc]
        blocks.append(section(plain("\n".join(f"{number}. {line}" for line in said))))
    return home_tab(blocks)


def _today(home: HomeShown, reader: Reader) -> Iterator[Json]:
    tongue = reader.tongue
    yield header(tongue.text("home.title", day=tongue.day(reader.today)))
    if not (home.late or home.due):
        yield section(plain(tongue.text("home.nothing")))
    yield from _items("late", home.late, reader, with_buttons=True)
    yield from _items("due", home.due, reader, with_buttons=True)
    yield from _items("coming", home.coming, reader)
    if home.waiting:
        yield _heading("waiting", len(home.waiting), tongue)
        yield from proposals_to_sign(home.waiting[:ITEMS_SHOWN], reader)
    if home.asked:
        yield _heading("asked", len(home.asked), tongue)
        yield from asked_with_buttons(home.asked[:ITEMS_SHOWN], reader.directory, Voice(tongues=(tongue,)))
    yield from actions([*_offers(home, tongue)])
    yield context([tongue.text("home.by_mention" if home.is_visitor else "home.by_shortcut")])


def _offers(home: HomeShown, tongue: Tongue) -> Iterator[Json]:
    yield button(tongue.text("button.add"), AskToAdd(), primary=not (home.late or home.due))
    yield button(tongue.text("button.mine"), ListItems(mine=True, everywhere=True, whole=True))
    yield button(tongue.text("button.help"), ShowHelp())


def _items(name: str, items: Sequence[Item], reader: Reader, *, with_buttons: bool = False) -> Iterator[Json]:
    if not items:
        return
    tongue = reader.tongue
    yield _heading(name, len(items), tongue)
    for item in items[:ITEMS_SHOWN]:
        said = plain(_row(item, reader))
        if with_buttons:
            yield section(said)
            yield from actions(quick_buttons(item, tongue))
        else:
            yield section(said, row_button(item, tongue))


def _heading(name: str, n: int, tongue: Tongue) -> Json:
    return section(mrkdwn(bold(f"{tongue.text(f'home.{name}')} ({n})")))


def _row(item: Item, reader: Reader) -> str:
    group = reader.directory.groups[item.id.group]
    shown = Shown(item=item, group=group, directory=reader.directory, today=reader.today)
    return row(shown, Voice(tongues=(reader.tongue,)), then="\n")


def _groups(home: HomeShown, reader: Reader) -> Iterator[Json]:
    if not home.groups:
        return
    tongue = reader.tongue
    yield divider()
    yield header(tongue.text("home.all_groups" if home.is_secretariat else "home.my_groups"))
    if home.is_secretariat:
        yield from _table(home.groups, tongue)
        return
    for state in home.groups[:GROUPS_SHOWN]:
        name = tongue.name(state.group.names)
        open_list = button(tongue.text("button.show"), _list_of(state), about=name)
        yield section(plain(f"{name}\n{_counts(state, tongue)}"), open_list)


def _counts(state: GroupState, tongue: Tongue) -> str:
    found = (
        ("late", state.late),
        ("this_week", state.this_week),
        ("no_lead", state.no_lead),
        ("no_date", state.no_date),
    )
    said = [tongue.count("home.count_open", state.open)]
    said += [tongue.count(f"digest.count_{name}", n) for name, n in found if n]
    return capital(" · ".join(said))


def _table(groups: Sequence[GroupState], tongue: Tongue) -> Iterator[Json]:
    heading = [tongue.text(f"home.column_{column}") for column in COLUMNS]
    yield table([heading, *(_table_row(state, tongue) for state in groups[:GROUPS_IN_TABLE])])
    buttons = [
        button(state.group.code, _list_of(state), about=tongue.name(state.group.names)) for state in groups
    ]
    yield from actions(buttons[:ROW_LIMIT])
    late = button(tongue.text("button.late_everywhere"), ListItems(overdue=True, everywhere=True))
    by_country = ListItems(overdue=True, everywhere=True, by_country=True)
    yield from actions([late, button(tongue.text("button.by_country"), by_country)])


def _table_row(state: GroupState, tongue: Tongue) -> list[str]:
    counts = (state.late, state.this_week, state.no_lead, state.no_date)
    # In figures, since a table has little room, on a phone least of all.
    changed = state.changed.isoformat() if state.changed else "–"
    return [tongue.name(state.group.names), *map(str, counts), changed]


def _list_of(state: GroupState) -> Command:
    return ListItems(groups=(state.group.code,))


def _settings(home: HomeShown, reader: Reader) -> Iterator[Json]:
    yield divider()
    yield header(reader.tongue.text("settings.title"))
    yield section(plain("\n".join(settings_lines(home.person, reader))))
    yield from actions([*settings_buttons(home.person, reader)])
