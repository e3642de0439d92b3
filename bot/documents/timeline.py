"""A chart of milestones as a picture: a PNG of 960 pixels' width, readable on a phone and in grey."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from bot.domain.timeline import Bar, Chart

if TYPE_CHECKING:
    from matplotlib.axes import Axes

DOTS = 150
"""Dots an inch: 6.4 inches are 960 pixels, which a phone shows at a third."""
WIDTH, MARGIN = 6.4, 0.25
HEAD, ROW, FOOT = 0.85, 0.5, 0.5
"""Heights in inches: title and months, one milestone, what stands below."""
INK, QUIET, GRID = "#1b1f23", "#57606a", "#d8dee4"
AHEAD, LATE, TODAY = "#1d4f5c", "#b42318", "#8a5a00"
FONT: dict[str, Any] = {"family": "DejaVu Sans", "parse_math": False}
"""The font that comes with the library: it has every letter of English, Spanish and French. A dollar is a dollar."""
SLIVER = 0.007
"""The share of the axis that the bar of a single day takes, so that it can be seen."""
LETTER = 0.0096
"""The share of the axis that a letter of the words beside a bar takes, about."""
_UNDRAWN = re.compile(
    r"[^\u0020-\u007e\u00a0-\u024f\u1e00-\u1efb\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2192]"
)
"""Letters that the font does not have: a box would stand in their place."""


def png_of(chart: Chart) -> bytes:
    """The picture. Colour says nothing that words or shapes do not say too: late is told, and tentative is hatched."""
    from matplotlib.figure import Figure  # takes a while to load, and only this needs it

    body = ROW * max(1, len(chart.bars))
    height = HEAD + body + FOOT
    figure = Figure(figsize=(WIDTH, height), dpi=DOTS, facecolor="white")
    share = MARGIN / WIDTH
    axes = figure.add_axes((share, FOOT / height, 1 - 2 * share, body / height))
    _axis(axes, chart)
    for row, bar in enumerate(chart.bars):
        _row(axes, row, bar)
    _today(axes, chart)
    figure.text(
        share, 1 - 0.22 / height, _drawn(chart.title), va="top", size=13, weight="bold", color=INK, **FONT
    )
    figure.text(share, 0.16 / height, _drawn(chart.footnote), va="center", size=8.5, color=QUIET, **FONT)
    file = io.BytesIO()
    figure.savefig(file, format="png", metadata={"Software": None})
    return file.getvalue()


def _axis(axes: Axes, chart: Chart) -> None:
    first, last = chart.ticks[0][0], chart.ticks[-1][0]
    axes.set_xlim(first.toordinal(), last.toordinal())
    axes.set_ylim(max(1, len(chart.bars)), 0)
    axes.set_yticks([])
    axes.set_xticks([])
    for side in ("left", "right", "top", "bottom"):
        axes.spines[side].set_visible(False)
    for day, name in chart.ticks:
        axes.axvline(day.toordinal(), color=GRID, linewidth=0.8, zorder=0)
        if day < last:
            axes.text(day.toordinal(), -0.08, f" {name}", va="bottom", size=7.5, color=QUIET, **FONT)


def _row(axes: Axes, row: int, bar: Bar) -> None:
    start, end, is_cut_off = _shown(axes, bar)
    colour = LATE if bar.is_late else AHEAD
    left = axes.get_xlim()[0]
    _write(axes, bar.label, left, row + 0.28, "left", size=9, color=INK)
    axes.barh(
        row + 0.66, end - start, left=start, height=0.24, linewidth=1, edgecolor=colour,
        facecolor="white" if bar.is_tentative else colour, hatch="/////" if bar.is_tentative else None,
    )  # fmt: skip
    words = f"{bar.when} →" if is_cut_off else bar.when
    _write(axes, words, *_place_of(words, row, start, end, axes.get_xlim()), size=8, color=colour)


def _place_of(
    words: str, row: int, start: float, end: float, axis: tuple[float, float]
) -> tuple[float, float, str]:
    """Where words about a bar stand, and to which side they are flush: behind it, before it, or at the end of the
    line above, whichever first has room."""
    left, right = axis
    gap, length = 0.008 * (right - left), LETTER * len(words) * (right - left)
    if end + gap + length <= right:
        return end + gap, row + 0.66, "left"
    if start - gap - length >= left:
        return start - gap, row + 0.66, "right"
    return right, row + 0.28, "right"


def _write(axes: Axes, text: str, x: float, y: float, flush: str, *, size: float, color: str) -> None:
    # On white, so that the lines of the months do not run through the letters.
    white = {"facecolor": "white", "edgecolor": "none", "pad": 0.8}
    axes.text(x, y, _drawn(text), ha=flush, va="center_baseline", size=size, color=color, bbox=white, **FONT)


def _shown(axes: Axes, bar: Bar) -> tuple[float, float, bool]:
    """Where the bar begins and ends on the axis, and whether it goes on beyond it."""
    left, right = axes.get_xlim()
    least = (right - left) * SLIVER
    start = min(max(float(bar.start.toordinal()), left), right - least)
    end = min(max(float(bar.end.toordinal() + 1), start + least), right)
    return start, end, bar.end.toordinal() > right


def _today(axes: Axes, chart: Chart) -> None:
    day = chart.today.toordinal() + 0.5
    axes.axvline(day, color=TODAY, linewidth=1.2, linestyle=(0, (4, 3)), zorder=0.5)
    bottom = axes.get_ylim()[0]
    axes.text(day, bottom + 0.08, f" {_drawn(chart.today_word)}", va="top", size=7.5, color=TODAY, **FONT)


def _drawn(text: str) -> str:
    return _UNDRAWN.sub("", text)
