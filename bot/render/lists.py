"""Lists of items: a heading that answers the question, the first dozen rows, and the rest behind a button."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.domain.commands import Command, ListItems, ShowItem
from bot.domain.group import Directory, Group
from bot.domain.item import Item, Status
from bot.domain.outcomes import ItemsListed, ListedItem
from bot.domain.person import PersonId
from bot.render import when
from bot.render.blocks import actions, button, message, mrkdwn, plain, section
from bot.render.card import Shown, note, person_name, place, short_name, supports_in_words, title_line
from bot.render.cut import cut, one_line, size
from bot.render.message import Json, Message
from bot.render.mrkdwn import bold
from bot.render.parts import parts_in_words
from bot.render.voice import Tongue, Voice

ROWS_SHOWN = 12
ROW_TITLE = 120
ROW_LENGTH = 330
WHOLE_BUDGET = 11_000
"""Characters of JSON that the rows of a whole list may take: Slack refuses messages of about 13,000."""
HEADING_COST = 450
"""What a part takes besides its rows; it also keeps the parts of one message, and so its blocks, below fifty."""
ROW_LEAST = 20
"""No row is shorter as JSON."""
TEXT_BUDGET = 2_500
PARAGRAPH = 2_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Rows under a heading; without one they stand alone."""

    rows: tuple[Shown, ...]
    heading: str = ""


def items_listed(outcome: ItemsListed, directory: Directory, person: PersonId, tongue: Tongue) -> Message:
    """The answer to a question about items."""
    rows = [
        Shown(
            item=row.item, group=_group_of(row, outcome, directory), directory=directory, today=outcome.today
        )
        for row in sorted(outcome.rows, key=lambda row: row.late_days == 0)
    ]
    parts = _by_country(rows, tongue) if outcome.asked.by_country else _by_group(rows, tongue)
    answer = _answer(outcome, directory, person, tongue)
    voice = Voice(tongues=(tongue,))
    text = text_with_rows(answer, parts, voice)
    if outcome.asked.whole:
        return message(text, (section(plain(answer)), *packed(parts, voice)))
    everything = replace(outcome.asked, whole=True) if len(rows) > ROWS_SHOWN else None
    return message(text, (section(plain(answer)), *first_rows(parts, voice, everything)))


def row(shown: Shown, voice: Voice, *, then: str = " · ") -> str:
    """An item in a list: id and title, then who leads, when due, how late, how often moved."""
    columns = zip(*(_row_facts(shown, tongue) for tongue in voice.tongues), strict=True)
    facts = " · ".join(" / ".join(dict.fromkeys(column)) for column in columns)
    return cut(f"{title_line(shown.item, limit=ROW_TITLE)}{then}{facts}", ROW_LENGTH)


def first_rows(parts: Sequence[Part], voice: Voice, everything: Command | None) -> Iterator[Json]:
    """A dozen rows, shared among the parts, each with a button; then a button for all of them, where there are more."""
    shares = shared([len(part.rows) for part in parts], ROWS_SHOWN)
    for part, share in zip(parts, shares, strict=True):
        if part.heading and share:
            yield heading(part)
        for shown in part.rows[:share]:
            # The title on a line of its own: a dozen of them must be taken in at a glance, on a phone too.
            yield section(plain(row(shown, voice, then="\n")), row_button(shown.item, voice.first))
    if everything:
        n = sum(len(part.rows) for part in parts)
        yield from actions([button(voice.first.count("button.all", n), everything)])


def heading(part: Part) -> Json:
    """The heading of a part with the number of its rows, which may be more than are shown."""
    return section(mrkdwn(bold(f"{cut(part.heading, 120)} ({len(part.rows)})")))


def row_button(item: Item, tongue: Tongue) -> Json:
    """Opens the item, where it can be closed and moved."""
    return button(tongue.text("button.show"), ShowItem(item=item.id), about=title_line(item))


def packed(parts: Sequence[Part], voice: Voice) -> Iterator[Json]:
    """As many rows as one message holds, in paragraphs; and how many it does not hold."""
    left_out, budget = 0, WHOLE_BUDGET
    for part in parts:
        # Rows behind those that fit need not even be written: there may be thousands.
        rows = [row(shown, voice) for shown in part.rows[: budget // ROW_LEAST]]
        fitting = rows[: _fitting(rows, budget - HEADING_COST)]
        left_out += len(part.rows) - len(fitting)
        if fitting:
            budget -= HEADING_COST + sum(map(_cost, fitting))
            yield from [heading(part)] if part.heading else []
            yield from (section(plain(text)) for text in _paragraphs(fitting))
    if left_out:
        yield section(plain(voice.say(lambda tongue: tongue.count("list.left_out", left_out))))


def shared(wanted: Sequence[int], limit: int) -> list[int]:
    """How many rows each part gets: one each where there are any, the rest to the first that want them."""
    shares = [0] * len(wanted)
    for most in (1, limit):
        for index, rows in enumerate(wanted):
            room = limit - sum(shares)
            shares[index] += max(0, min(room, min(rows, most) - shares[index]))
    return shares


def text_with_rows(answer: str, parts: Iterable[Part], voice: Voice) -> str:
    """The answer in full, and the rows as far as there is room: a screen reader reads nothing else."""
    lines, room = [answer], TEXT_BUDGET - size(answer)
    for part in parts:
        for shown in part.rows[:ROWS_SHOWN]:
            said = row(shown, voice)
            line = voice.first.text("list.line", heading=part.heading, row=said) if part.heading else said
            room -= size(line) + 1
            if room < 0:
                return "\n".join(lines)
            lines.append(line)
    return "\n".join(lines)


def _row_facts(shown: Shown, tongue: Tongue) -> Iterator[str]:
    item = shown.item
    if item.status not in (Status.OPEN, Status.WITHDRAWN):
        yield tongue.text(f"status.{item.status}")
    yield tongue.text("card.no_lead") if item.is_led_by_nobody() else cut(_leads(shown), 100)
    yield from parts_in_words(item, shown.directory, tongue, short=True)
    yield from supports_in_words(shown, tongue)
    yield from _when(shown, tongue)
    if item.place:
        yield place(item, tongue)


def _leads(shown: Shown) -> str:
    people = (short_name(shown.directory, person) for person in shown.item.leads)
    return ", ".join((*people, *map(one_line, shown.item.organisations)))


def _when(shown: Shown, tongue: Tongue) -> Iterator[str]:
    item = shown.item
    if item.due is None:
        if item.status is Status.OPEN:
            yield tongue.text("card.no_date")
        return
    yield tongue.due(item.due) if tongue.numeric else when.brief(item.due, tongue.language)
    if item.late_days(shown.today):
        yield when.distance(item.due, shown.today, tongue.language)
    if item.slips:
        yield when.times_moved(len(item.slips), tongue.language)


def _group_of(listed: ListedItem, outcome: ItemsListed, directory: Directory) -> Group:
    code = listed.item.id.group
    return next((group for group in outcome.groups if group.code == code), None) or directory.groups[code]


def _by_group(rows: Sequence[Shown], tongue: Tongue) -> list[Part]:
    groups = {shown.group.code: shown.group for shown in rows}
    if len(groups) < 2:
        return [Part(rows=tuple(rows))]
    return [
        Part(
            heading=tongue.name(group.names), rows=tuple(shown for shown in rows if shown.group.code == code)
        )
        for code, group in groups.items()
    ]


def _by_country(rows: Sequence[Shown], tongue: Tongue) -> list[Part]:
    parts: dict[str, list[Shown]] = {}
    for shown in rows:
        parts.setdefault(_country(shown, tongue), []).append(shown)
    return [Part(heading=country, rows=tuple(held)) for country, held in sorted(parts.items())]


def _country(shown: Shown, tongue: Tongue) -> str:
    """The side of the leads, or the sides where both lead: then the item stands once, under both."""
    sides = [side for side in map(shown.directory.side_of, shown.item.leads) if side]
    names = sorted({tongue.name(side.names) for side in sides})
    return " · ".join(names) if names else tongue.text("list.no_country")


def _answer(outcome: ItemsListed, directory: Directory, person: PersonId, tongue: Tongue) -> str:
    """The question answered in whole sentences: how many, where, and what the question left out."""
    subject = _subject(outcome.asked, person)
    where = _where(outcome, person, tongue)
    n, words = len(outcome.rows), note(outcome.asked.words)
    first = (
        tongue.count(f"list.{subject}", n, where=where, words=words)
        if n
        else tongue.text(f"list.no_{subject}", where=where, words=words)
    )
    return " ".join((first, *_conditions(outcome, directory, person, tongue)))


def _subject(asked: ListItems, person: PersonId) -> str:
    if asked.words:
        return "found"
    whose = "my_" if _is_of_own(asked, person) else ""
    if asked.overdue or asked.min_late_days is not None:
        return f"{whose}late"
    return f"{whose}due" if asked.span and asked.status is None else f"{whose}items"


def _is_of_own(asked: ListItems, person: PersonId) -> bool:
    """The asker's own items, of which the first sentence speaks as theirs; closed ones it would call open."""
    return (asked.mine or asked.owner == person) and asked.status is None


def _where(outcome: ItemsListed, person: PersonId, tongue: Tongue) -> str:
    if len(outcome.groups) == 1 or outcome.asked.groups:
        names = ", ".join(tongue.name(group.names) for group in outcome.groups)
        return tongue.text("list.in_group", group=names)
    return "" if _is_of_own(outcome.asked, person) else tongue.text("list.all_groups")


def _conditions(
    outcome: ItemsListed, directory: Directory, person: PersonId, tongue: Tongue
) -> Iterator[str]:
    asked = outcome.asked
    if asked.mine or asked.owner == person:
        if not _is_of_own(asked, person):
            yield tongue.text("list.only_mine")
    elif asked.owner:
        yield tongue.text("list.only_of", who=person_name(directory, asked.owner, tongue))
    if asked.side or asked.organisations:
        side = directory.sides.get(asked.side) if asked.side else None
        names = (*asked.organisations, *([tongue.name(side.names)] if side else []))
        yield tongue.text("list.only_of", who=cut(", ".join(map(one_line, names)), 200))
    if asked.kind:
        yield tongue.text(f"list.only_{asked.kind}")
    yield from _marks(asked, outcome, tongue)
    if asked.status:
        yield tongue.text("list.only_status", status=tongue.text(f"status.{asked.status}"))
    if asked.span:
        yield tongue.text("list.only_due", span=when.span(asked.span, tongue.language))
    if asked.min_late_days is not None:
        yield tongue.count("list.only_late_for", asked.min_late_days)
    if asked.unread:
        yield tongue.text("list.unread", words=cut(one_line(asked.unread), 200))


def _marks(asked: ListItems, outcome: ItemsListed, tongue: Tongue) -> Iterator[str]:
    """What the items themselves must have, or must not."""
    if asked.priority:
        yield tongue.text(f"list.only_{asked.priority}")
    if asked.lacks:
        yield tongue.text(f"list.only_without_{asked.lacks}")
    if asked.subgroup:
        found = (group.subgroup(asked.subgroup) for group in outcome.groups)
        subgroup = next((one for one in found if one), None)
        name = tongue.name(subgroup.names) if subgroup else asked.subgroup
        yield tongue.text("list.only_subgroup", subgroup=one_line(name))


def _fitting(rows: Sequence[str], budget: int) -> int:
    for index, line in enumerate(rows):
        budget -= _cost(line)
        if budget < 0:
            return index
    return len(rows)


def _cost(line: str) -> int:
    """Characters that a row takes as JSON, with a share of its paragraph's own."""
    return size(json.dumps(line, ensure_ascii=False)) + 16


def _paragraphs(rows: Sequence[str]) -> Iterator[str]:
    held: list[str] = []
    for line in rows:
        if held and sum(size(each) + 1 for each in held) + size(line) > PARAGRAPH:
            yield "\n".join(held)
            held = []
        held.append(line)
    if held:
        yield "\n".join(held)
