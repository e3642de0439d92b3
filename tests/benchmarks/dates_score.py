"""How many of others' date phrases we read right: `python -m tests.benchmarks.dates_score [--wrong en]`.

Reads the folder that TEST_DATE_CORPORA names. A day is right when a phrase's first or last day is the one expected;
strictly right are both. Left out are recurrences, holidays, and phrases about the past without a year.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from bot.domain.person import DateOrder, Language
from bot.language.dates import read_due
from bot.language.ear import Ear

LEFT_OUT = {"past", "holiday", "unverified"}


class Expected(NamedTuple):
    """A window that counts as right; None where a side is open."""

    start: date | None
    end: date | None


class Judged(NamedTuple):
    """One phrase: what was read, and whether it was right."""

    record: dict[str, Any]
    read: Expected | None
    day_right: bool
    strictly_right: bool


def records(folder: Path, pattern: str) -> Iterator[dict[str, Any]]:
    """The records of all files of that pattern."""
    for path in sorted(folder.glob(pattern)):
        yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def is_measured(record: dict[str, Any]) -> bool:
    """Whether the phrase can be a due date at all."""
    return record["kind"] != "recurrence" and not LEFT_OUT.intersection(record["flags"])


def ear_for(record: dict[str, Any]) -> Ear:
    """The circumstances in which the source expects its answer."""
    now = datetime.fromisoformat(record["reference"]).replace(tzinfo=UTC)
    order = (
        DateOrder.MDY
        if record["lang"] == "en" and record["locale"][-2:] not in ("GB", "AU")
        else DateOrder.DMY
    )
    return Ear(now=now, timezone="UTC", language=Language(record["lang"]), order=order)


def accepted(record: dict[str, Any]) -> list[Expected]:
    """All windows that count as right."""
    found = [
        window(one) for one in (record["expected"], *record["alts"]) if one.get("start") or one.get("end")
    ]
    return found


def window(one: dict[str, Any]) -> Expected:
    """First and last day; the end of a record is exclusive."""
    start, end = (datetime.fromisoformat(one[key]) if one.get(key) else None for key in ("start", "end"))
    last = (
        (end - timedelta(seconds=1)).date()
        if end and (start is None or end > start)
        else start and start.date()
    )
    return Expected(start and start.date(), last)


def judged(record: dict[str, Any]) -> Judged:
    """The phrase, read and compared."""
    due = read_due(record["text"], ear_for(record)).due
    read = Expected(due.start, due.end) if due else None
    if read is None:
        return Judged(record, read, day_right=False, strictly_right=False)
    right = accepted(record)
    day_right = any(is_day_right(read, one, record) for one in right)
    return Judged(record, read, day_right=day_right, strictly_right=any(read == one for one in right))


def is_day_right(read: Expected, right: Expected, record: dict[str, Any]) -> bool:
    """Whether one end is right; of an open window the end that is given, exclusive or not."""
    if record["open"] == "before" and right.end:
        return abs((read.end - right.end).days) <= 1 if read.end else False
    if record["open"] == "after" and right.start:
        return read.start in (right.start, right.start + timedelta(days=1))
    return read.start == right.start or read.end == right.end


def main() -> int:
    """Prints the figures by source and by language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", choices=list(Language), help="print what is wrong in this language")
    arguments = parser.parse_args()
    folder = Path(os.environ["TEST_DATE_CORPORA"])
    began = time.perf_counter()
    results = [judged(record) for record in records(folder, "*.??.jsonl") if is_measured(record)]
    took = (time.perf_counter() - began) / max(1, len(results))
    for line in (*by_source(results), false_finds(folder), f"{took * 1e6:.0f} microseconds a phrase"):
        sys.stdout.write(line + "\n")
    for result in results:
        if result.record["lang"] == arguments.wrong and not result.day_right:
            sys.stdout.write(wrong_line(result) + "\n")
    return 0


def by_source(results: list[Judged]) -> Iterator[str]:
    """A line for each source and language, and one for each language."""
    counts: dict[str, list[Judged]] = defaultdict(list)
    for result in results:
        counts[f"{result.record['source']}.{result.record['lang']}"].append(result)
        counts[f"~ all {result.record['lang']}"].append(result)
    for name, found in sorted(counts.items()):
        day = 100 * sum(result.day_right for result in found) / len(found)
        strict = 100 * sum(result.strictly_right for result in found) / len(found)
        read = sum(result.read is not None for result in found)
        sure = 100 * sum(result.day_right for result in found) / max(1, read)
        yield f"{name:22} n {len(found):4}  day {day:5.1f}  strict {strict:5.1f}  right of the read {sure:5.1f}"


def false_finds(folder: Path) -> str:
    """How many texts without a date are read as one."""
    found = list(records(folder, "negatives.*.jsonl"))
    wrong = [one["text"] for one in found if read_due(one["text"], ear_for({**one, "locale": ""})).due]
    return f"false finds {len(wrong)} of {len(found)}: {wrong}"


def wrong_line(result: Judged) -> str:
    """The phrase, what is right, and what was read."""
    record = result.record
    right = record["expected"]
    read = f"{result.read.start}..{result.read.end}" if result.read else "-"
    return f"{record['text']!r:55} {record['reference'][:10]} {record['grain'] if 'grain' in record else right['grain']:6} {right['start']}..{right['end']} {record['open'] or ''} read {read} [{record['source']}]"


if __name__ == "__main__":
    sys.exit(main())
