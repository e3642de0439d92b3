"""A group's weekly digest: late, due, coming, done, and what waits for somebody; or one sentence that all is well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.commands import AskFor, Form, ShowDigest, ShowTimeline
from bot.domain.group import Directory
from bot.domain.item import Item
from bot.domain.outcomes import Digest
from bot.render.blocks import actions, button, context, header, message, plain, section
from bot.render.card import Shown, capital, title_line
from bot.render.cut import cut, one_line
from bot.render.lists import ROWS_SHOWN, Part, heading, packed, row, row_button, shared, text_with_rows
from bot.render.message import Json, Message
from bot.render.support import asked_of_us
from bot.render.voice import Tongue, Voice

OUTCOME_SHOWN = 100
PARTS = ("late", "this_week", "coming", "done", "no_lead", "no_date", "for_review")
"""The parts of a digest, the most pressing first."""


def digest_message(
    digest: Digest, directory: Directory, voice: Voice, *, whole: bool = False, in_channel: bool = False
) -> Message:
    """The digest: a dozen rows and buttons for the rest, or as many rows as a message holds. `in_channel` it is the
    one that all see, with a thread for the picture."""
    named = [(name, part) for name in PARTS if (part := _part(name, digest, directory, voice)).rows]
    parts = [part for _, part in named]
    text = text_with_rows(voice.say(lambda tongue: _summary(digest, directory, tongue)), parts, voice)
    rows = packed(parts, voice) if whole else _first_rows(named, digest, voice, in_channel=in_channel)
    asked = asked_of_us(digest, directory, voice)
    return message(text, (*_head(digest, directory, voice), *rows, *asked))


def _part(name: str, digest: Digest, directory: Directory, voice: Voice) -> Part:
    items = _items(name, digest)
    rows = tuple(
        Shown(item=item, group=digest.group, directory=directory, today=digest.day) for item in items
    )
    return Part(rows=rows, heading=voice.heading(lambda tongue: tongue.text(f"digest.{name}")))


def _items(name: str, digest: Digest) -> tuple[Item, ...]:
    """The items of a part that stand in no part before it: every item has one row."""
    before = {item.id for part in PARTS[: PARTS.index(name)] for item in getattr(digest, part)}
    return tuple(item for item in getattr(digest, name) if item.id not in before)


def _head(digest: Digest, directory: Directory, voice: Voice) -> Iterator[Json]:
    yield header(_title(digest, voice))
    if lines := [line for line in voice.each(lambda tongue: _counts_line(digest, tongue)) if line]:
        yield context(lines)
    if digest.away:
        yield context(voice.each(lambda tongue: _away(digest, directory, tongue)))
    if not digest.late and not digest.this_week:
        yield section(plain("\n".join(voice.each(lambda tongue: tongue.text("digest.nothing")))))


def _title(digest: Digest, voice: Voice) -> str:
    names = voice.heading(lambda tongue: tongue.name(digest.group.names))
    if len(voice.tongues) > 1:
        return f"{names} · {digest.week.isoformat()}"
    return voice.first.text("digest.title", group=names, week=voice.first.day(digest.week))


def _counts_line(digest: Digest, tongue: Tongue) -> str:
    # In several languages the heading has no room for the words of the week.
    week = [tongue.text("digest.week", week=tongue.day(digest.week))] if tongue.numeric else []
    return capital(" · ".join((*week, *_counts(digest, tongue))))


def _counts(digest: Digest, tongue: Tongue) -> list[str]:
    sizes = ((name, len(_items(name, digest))) for name in PARTS)
    counts = [tongue.count(f"digest.count_{name}", n) for name, n in sizes if n]
    waiting = (("to_sign", digest.to_sign), ("asked", len(digest.asked)))
    return [*counts, *(tongue.count(f"digest.count_{name}", n) for name, n in waiting if n)]


def _summary(digest: Digest, directory: Directory, tongue: Tongue) -> str:
    """The digest in sentences, for notifications and screen readers."""
    values = {"group": tongue.name(digest.group.names), "week": tongue.day(digest.week)}
    counts = ", ".join(_counts(digest, tongue))
    sentences = [
        tongue.text("digest.says", **values, counts=counts)
        if counts
        else tongue.text("digest.says_week", **values)
    ]
    if not digest.late and not digest.this_week:
        sentences.append(tongue.text("digest.nothing"))
    if digest.away:
        sentences.append(_away(digest, directory, tongue))
    return " ".join(sentences)


def _away(digest: Digest, directory: Directory, tongue: Tongue) -> str:
    sides = (directory.sides.get(code) for code in digest.away)
    names = ", ".join(tongue.name(side.names) for side in sides if side) or ", ".join(digest.away)
    return tongue.text("digest.away", who=names, day=tongue.day(digest.day))


def _first_rows(
    named: Sequence[tuple[str, Part]], digest: Digest, voice: Voice, *, in_channel: bool
) -> Iterator[Json]:
    shares = shared([len(part.rows) for _, part in named], ROWS_SHOWN)
    for (name, part), share in zip(named, shares, strict=True):
        yield heading(part)
        for shown in part.rows[:share]:
            yield section(plain(_row(name, shown, voice)), _row_button(name, shown.item, voice.first))
    yield from actions(list(_more(sum(len(part.rows) for _, part in named), digest, voice.first, in_channel)))


def _more(total: int, digest: Digest, tongue: Tongue, in_channel: bool) -> Iterator[Json]:
    group, day = digest.group.code, digest.day
    if total > ROWS_SHOWN:
        yield button(tongue.count("button.all", total), ShowDigest(group=group, day=day, whole=True))
    if digest.coming:
        yield button(
            tongue.text("button.timeline"), ShowTimeline(group=group, day=day if in_channel else None)
        )


def _row(name: str, shown: Shown, voice: Voice) -> str:
    line = row(shown, voice)
    return (
        f"{line}\n{cut(one_line(shown.item.outcome), OUTCOME_SHOWN)}"
        if name == "done" and shown.item.outcome
        else line
    )


def _row_button(name: str, item: Item, tongue: Tongue) -> Json:
    if name == "no_date":
        return button(
            tongue.text("button.set_date"), AskFor(form=Form.MOVE, item=item.id), about=title_line(item)
        )
    return row_button(item, tongue)
