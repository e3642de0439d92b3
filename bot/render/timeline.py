"""A timeline in words: what its chart shows, the same as sentences, and the message that brings it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.domain.due import Due, Step
from bot.domain.item import Item
from bot.domain.outcomes import TimelineShown
from bot.domain.timeline import Bar, Chart, Timeline
from bot.render import when
from bot.render.blocks import context, message, plain, section
from bot.render.card import title_line
from bot.render.cut import cut
from bot.render.message import Message
from bot.render.voice import Tongue, Voice

LOOKS_BACK = Step(months=-3)
"""How far before today the axis begins at most: what is longer late begins at its edge."""
AT_LEAST, AT_MOST = Step(months=6), Step(months=36)
"""How far beyond today the axis reaches."""
TICKS = 12
STEPS = (1, 3, 6, 12)
"""Months from one tick to the next: the smallest with which there are not too many."""
TITLE_SHOWN = 60
WORDS_SHOWN = 1900
"""As much as the text beside a picture may hold: Slack takes 2,000 characters (image block, alt_text)."""


def timeline_shown(outcome: TimelineShown, tongue: Tongue) -> Message:
    """The answer to who asked for it: the milestones in words, and where the picture comes."""
    words = _words(outcome.timeline, tongue)
    if not outcome.timeline.milestones:
        return message(words, (section(plain(words)),))
    where = tongue.text("timeline.in_thread" if outcome.in_thread else "timeline.to_you")
    return message(f"{words} {where}", (section(plain(words)), context([where])))


def timeline_message(timeline: Timeline, voice: Voice) -> Message:
    """The message that brings the picture: its title above it, and all that it shows in words for who cannot see it."""
    drawn = chart(timeline, voice)
    return replace(message(drawn.words, (section(plain(drawn.title)),)), chart=drawn)


def chart(timeline: Timeline, voice: Voice) -> Chart:
    """What the picture shows, in the languages of its readers."""
    return Chart(
        title=_title(timeline, voice),
        today=timeline.today,
        today_word=voice.heading(lambda tongue: tongue.text("timeline.today")),
        bars=tuple(_bar(item, item.due, timeline, voice) for item in timeline.milestones if item.due),
        ticks=tuple(_ticks(timeline, voice.first)),
        footnote=_footnote(timeline, voice),
        words=cut(voice.say(lambda tongue: _words(timeline, tongue)), WORDS_SHOWN),
    )


def _title(timeline: Timeline, voice: Voice) -> str:
    if len(timeline.groups) != 1:
        return voice.heading(lambda tongue: tongue.text("timeline.title_all"))
    names = timeline.groups[0].names
    return voice.heading(lambda tongue: tongue.text("timeline.title", group=tongue.name(names)))


def _bar(item: Item, due: Due, timeline: Timeline, voice: Voice) -> Bar:
    columns = zip(*(_facts(item, due, timeline, tongue) for tongue in voice.tongues), strict=True)
    return Bar(
        label=title_line(item, limit=TITLE_SHOWN),
        when=" · ".join(" / ".join(dict.fromkeys(column)) for column in columns),
        start=due.start,
        end=due.end,
        is_late=item.late_days(timeline.today) > 0,
        is_tentative=due.tentative,
    )


def _facts(item: Item, due: Due, timeline: Timeline, tongue: Tongue) -> tuple[str, ...]:
    """ "March 2027"; "15 January 2027", "12 days late"; "2027-09 – 2027-11", "(to be confirmed)"."""
    facts = [when.iso(due) if tongue.numeric else when.brief(due, tongue.language)]
    if tongue.numeric and due.tentative:
        facts.append(tongue.text("when.tentative", due="").strip())
    if item.late_days(timeline.today):
        facts.append(when.distance(due, timeline.today, tongue.language))
    return tuple(facts)


def _ticks(timeline: Timeline, tongue: Tongue) -> Iterator[tuple[date, str]]:
    """From the first window to the last, but not farther from today than a picture can show."""
    today, windows = timeline.today, [item.due for item in timeline.milestones if item.due]
    first = max(LOOKS_BACK.after(today), min((today, *(due.start for due in windows))))
    last = min(AT_MOST.after(today), max((AT_LEAST.after(today), *(due.end for due in windows))))
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((step for step in STEPS if months / step <= TICKS), STEPS[-1])
    # From the start of a quarter or year, so that years begin at a tick.
    day = first.replace(day=1, month=first.month - (first.month - 1) % step)
    is_first = True
    while True:
        yield day, f"{day:%Y-%m}" if tongue.numeric else when.tick(day, tongue.language, with_year=is_first)
        if day > last:
            return
        day, is_first = Step(months=step).after(day), False


def _footnote(timeline: Timeline, voice: Voice) -> str:
    if timeline.left_out:
        return voice.say(lambda tongue: tongue.count("timeline.left_out", timeline.left_out))
    if not timeline.milestones:
        return voice.say(lambda tongue: tongue.text("timeline.nothing"))
    return ""


def _words(timeline: Timeline, tongue: Tongue) -> str:
    """The picture in sentences: "Coming milestones of Agribusiness: AGR-3 Evaluation report, March 2027; ..."."""
    of = ", ".join(tongue.name(group.names) for group in timeline.groups)
    if not timeline.milestones:
        return tongue.text("timeline.says_nothing", group=of)
    told = (
        f"{title_line(item, limit=TITLE_SHOWN)}, {', '.join(_facts(item, item.due, timeline, tongue))}"
        for item in timeline.milestones
        if item.due
    )
    return tongue.text("timeline.says", group=of, milestones="; ".join(told))
