"""How well we and others read date phrases, as one table: `python -m tests.benchmarks.dates [--ours] [--wrong en]`.

Reads the folder that TEST_DATE_CORPORA names, and installs the others' tools into a temporary folder. A day is right when a
phrase's first or last day is the one expected; "both" are both. Left out are holidays and phrases about the past without a
year. With --ours nobody else is asked; --wrong prints what we have wrong in one language.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from bot.domain.person import Language
from bot.language.dates import read_due
from bot.language.understand import Opening, understand
from tests.benchmarks.dates_corpora import (
    CLASSES,
    Record,
    Tally,
    Window,
    class_of,
    ear_for,
    is_day_right,
    is_same_rule,
    leaves_out_last_day,
    main_set,
    records,
    recurrences,
    share,
    tally,
)
from tests.benchmarks.dates_peers import Read, Tool, installed, ours
from tests.unit.language.corpus import corpus

LANGUAGES = tuple(language.value for language in Language)


def main() -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ours", action="store_true", help="ask nobody else")
    parser.add_argument("--wrong", choices=LANGUAGES, help="print what we have wrong in this language")
    arguments = parser.parse_args()
    folder = Path(os.environ["TEST_DATE_CORPORA"])
    if arguments.wrong:
        _print(wrong_lines(main_set(folder), arguments.wrong))
        return 0
    with tempfile.TemporaryDirectory() as place:
        tools = [ours(), *(() if arguments.ours else installed(Path(place)))]
        _print(table(tools, folder))
    return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")


def table(tools: Sequence[Tool], folder: Path) -> Iterator[str]:
    """The whole table in Markdown, with its date."""
    asked = main_set(folder)
    yield f"Measured on {time.strftime('%Y-%m-%d')}, in %: EN / ES / FR."
    yield ""
    yield row("", *(tool.name for tool in tools))
    yield row("---", *("---" for _ in tools))
    yield from alone_rows(tools, asked)
    yield from class_rows(tools, asked)
    yield from inside_rows(tools, asked)
    yield from rule_rows(tools, recurrences(folder))
    yield from negative_rows(tools, folder)
    yield from time_rows(tools, asked)


def row(*cells: str) -> str:
    """A row of the table."""
    return "| " + " | ".join(cells) + " |"


def alone_rows(tools: Sequence[Tool], asked: Sequence[Record]) -> Iterator[str]:
    """Phrases alone: the day, both days, the day of what is found."""
    counts = [in_languages(tool, tool.alone, asked) for tool in tools]
    size = " / ".join(str(sum(record["lang"] == language for record in asked)) for language in LANGUAGES)
    yield row(f"phrases alone ({size}): day", *(joined(one, Tally.day) for one in counts))
    yield row("both days", *(joined(one, Tally.both) for one in counts))
    whole = [record for record in asked if not leaves_out_last_day(record)]
    yield row(
        "both days, where the source counts a range's last day in",
        *(joined(in_languages(tool, tool.alone, whole), Tally.both) for tool in tools),
    )
    yield row("right of what is found", *(joined(one, Tally.of_found) for one in counts))


def in_languages(tool: Tool, read: Read, asked: Sequence[Record]) -> dict[str, Tally]:
    """The tool's figures in each of its languages."""
    found = {}
    for language in LANGUAGES:
        of_language = [record for record in asked if record["lang"] == language]
        if language in tool.languages:
            found[language] = tally(
                [safely(read, record["text"], record) for record in of_language], of_language
            )
    return found


def safely(read: Read, text: str, record: Record) -> Window | None:
    """What the tool reads; one that raises has read nothing."""
    try:
        return read(text, record)
    except Exception:  # noqa: BLE001  # others raise what they like
        return None


def joined(found: dict[str, Tally], figure: object) -> str:
    """The figure in each language, a dash where the tool does not know it."""
    assert callable(figure)
    return " / ".join(figure(found[language]) if language in found else "–" for language in LANGUAGES)


def class_rows(tools: Sequence[Tool], asked: Sequence[Record]) -> Iterator[str]:
    """The day, by kind of phrase."""
    for name in CLASSES:
        of_class = [record for record in asked if class_of(record) == name]
        figures = (joined(in_languages(tool, tool.alone, of_class), Tally.day) for tool in tools)
        yield row(f"{name} ({len(of_class)})", *figures)


def inside_rows(tools: Sequence[Tool], asked: Sequence[Record]) -> Iterator[str]:
    """The sources' own sentences, of days that are not over; found, and the day of what is found."""
    told = [
        record | {"text": record["sentence"]} for record in asked if record["sentence"] and _is_ahead(record)
    ]
    counts = [in_languages(tool, tool.inside, told) for tool in tools]
    yield row(f"inside sentences ({len(told)}): day", *(joined(one, Tally.day) for one in counts))
    yield row("right of what is found", *(joined(one, Tally.of_found) for one in counts))


def _is_ahead(record: Record) -> bool:
    return bool((record["expected"].get("start") or "") >= record["reference"][:10])


def rule_rows(tools: Sequence[Tool], asked: Sequence[Record]) -> Iterator[str]:
    """What comes again: the same rule, and what is taken for a single date."""
    rules = [read_due(record["text"], ear_for(record)) for record in asked]
    right = [
        is_same_rule(one.recurrence.rule() if one.recurrence else None, record)
        for one, record in zip(rules, asked, strict=True)
    ]
    yield row(f"recurrences ({len(asked)}): same rule", _shares(right, asked), *("–" for _ in tools[1:]))
    single = ([safely(tool.alone, record["text"], record) is not None for record in asked] for tool in tools)
    yield row("taken for one date", *(_shares(one, asked) for one in single))


def _shares(told: Sequence[bool], asked: Sequence[Record]) -> str:
    pairs = list(zip(told, asked, strict=True))
    of_language = (
        [is_told for is_told, record in pairs if record["lang"] == language] for language in LANGUAGES
    )
    return " / ".join(share(sum(one), len(one)) for one in of_language)


def negative_rows(tools: Sequence[Tool], folder: Path) -> Iterator[str]:
    """Texts without a date, and titles with tricky words, without and with a due date behind them."""
    without = [record | {"locale": ""} for record in records(folder, "negatives.*.jsonl")]
    for name, reads in (
        ("alone", [tool.alone for tool in tools]),
        ("in an action", [tool.inside for tool in tools]),
    ):
        found = (
            sum(safely(read, record["text"], record) is not None for record in without) for read in reads
        )
        yield row(
            f"others' texts without a date, {name} ({len(without)}): found",
            *(share(one, len(without)) for one in found),
        )
    titles = [
        {"text": text, "lang": "en", "locale": "", "reference": "2026-11-24T09:00:00"}
        for text in corpus("not_dates")["titles"]
    ]
    falsely = (sum(safely(tool.inside, one["text"], one) is not None for one in titles) for tool in tools)
    yield row(
        f"titles with words of dates ({len(titles)}): found", *(share(one, len(titles)) for one in falsely)
    )
    yield row("with a due date behind: it is what is found", *(_due_found(tool, titles) for tool in tools))


def _due_found(tool: Tool, titles: Sequence[Record]) -> str:
    due = date(2027, 6, 30)
    right = 0
    for one in titles:
        read = safely(tool.inside, f"{one['text']} by June 30", one)
        # Who takes "by" for "before" ends a day earlier.
        right += read is not None and due in (read.start, read.end, read.end and read.end + timedelta(days=1))
    return share(right, len(titles))


def time_rows(tools: Sequence[Tool], asked: Sequence[Record]) -> Iterator[str]:
    """Milliseconds a phrase alone, and for us an action that holds it."""
    yield row(
        "milliseconds a phrase, median and 99th percentile",
        *(times(tool.alone, asked, tool.clock) for tool in tools),
    )
    yield row(
        "milliseconds an action, likewise", times(_acted, asked, time.process_time), *("–" for _ in tools[1:])
    )


def _acted(text: str, record: Record) -> Window | None:
    understand(f"Send the draft to SAGARPA {text}", Opening.ACTION, ear_for(record))
    return None


def times(read: Read, asked: Sequence[Record], clock: Callable[[], float]) -> str:
    """The median and the 99th percentile over all phrases, after a first round that warms up."""
    taken = []
    for record in (*asked[:100], *asked):
        began = clock()
        safely(read, record["text"], record)
        taken.append(1000 * (clock() - began))
    cuts = statistics.quantiles(taken[100:], n=100)
    return f"{cuts[49]:.2f}, {cuts[98]:.2f}"


def wrong_lines(asked: Sequence[Record], language: str) -> Iterator[str]:
    """What we read wrong: the phrase, what is right, and what was read by which rules."""
    for record in asked:
        reading = read_due(record["text"], ear_for(record))
        read = Window(reading.due.start, reading.due.end) if reading.due else None
        if record["lang"] == language and not is_day_right(read, record):
            right = record["expected"]
            yield (
                f"{record['text']!r:55} {record['reference'][:10]} {right['start']}..{right['end']} {record['open'] or ''}"
                f" read {read and f'{read.start}..{read.end}'} {reading.trail} [{record['source']}]"
            )


if __name__ == "__main__":
    sys.exit(main())
