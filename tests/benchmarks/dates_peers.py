"""The tools that read dates, each as a function from phrases to windows; others' are installed into a temporary folder."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from bot.domain.due import Due
from bot.language.dates import read_due
from bot.language.understand import Opening, understand
from tests.benchmarks.dates_corpora import Record, Window, ear_for, is_month_first

Read = Callable[[str, Record], "Window | None"]


class Tool(NamedTuple):
    """A tool's name, the languages that it knows, how it reads a phrase alone and one in a sentence, and the clock for it.

    The clock counts this process's time; of a tool in another process, all time that passes.
    """

    name: str
    languages: frozenset[str]
    alone: Read
    inside: Read
    clock: Callable[[], float] = time.process_time


ALL = frozenset({"en", "es", "fr"})


def ours() -> Tool:
    """This project: `read_due` for a phrase alone, an action's text for a sentence."""

    def alone(text: str, record: Record) -> Window | None:
        return _of_due(read_due(text, ear_for(record)).due)

    def inside(text: str, record: Record) -> Window | None:
        command = understand(text, Opening.ACTION, ear_for(record)).command
        return _of_due(getattr(command, "due", None))

    return Tool("ours", ALL, alone, inside)


def _of_due(due: Due | None) -> Window | None:
    return Window(due.start, due.end) if due else None


def installed(folder: Path) -> Iterator[Tool]:
    """The others, installed into that folder; one that does not install is said and left out."""
    yield from _of_dateparser()
    # Recognizers-Text asks for an emoji that its own code cannot use.
    packages = ["parsedatetime", "recognizers-text-date-time", "emoji<2"]
    if _runs([sys.executable, "-m", "pip", "install", "-q", "--target", str(folder / "py"), *packages]):
        sys.path.append(str(folder / "py"))
        yield from (_parsedatetime(), _recognizers())
    if _runs(["npm", "install", "--silent", "--prefix", str(folder / "js"), "chrono-node"]):
        yield _chrono(folder / "js")


def _runs(command: Sequence[str]) -> bool:
    try:
        subprocess.run(command, check=True, timeout=600, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError) as problem:
        sys.stderr.write(f"left out: {' '.join(command[-2:])}: {problem}\n")
        return False
    return True


def _settings(record: Record) -> dict[str, Any]:
    return {
        "RELATIVE_BASE": datetime.fromisoformat(record["reference"]),
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "MDY" if is_month_first(record) else "DMY",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }


def _on(moment: datetime | None) -> Window | None:
    return Window(moment.date(), moment.date()) if moment else None


def _of_dateparser() -> Iterator[Tool]:
    import dateparser
    from dateparser.search import search_dates

    def parse(text: str, record: Record) -> Window | None:
        return _on(dateparser.parse(text, languages=[record["lang"]], settings=_settings(record)))

    def search(text: str, record: Record) -> Window | None:
        found = search_dates(text, languages=[record["lang"]], settings=_settings(record))
        return _on(found[0][1]) if found else None

    yield Tool("dateparser.parse", ALL, parse, parse)
    yield Tool("dateparser search", ALL, search, search)


def _parsedatetime() -> Tool:
    import parsedatetime  # type: ignore[import-not-found,unused-ignore]

    calendar = parsedatetime.Calendar()

    def alone(text: str, record: Record) -> Window | None:
        moment, flag = calendar.parseDT(text, datetime.fromisoformat(record["reference"]))
        return _on(moment) if flag else None

    return Tool("parsedatetime", frozenset({"en"}), alone, alone)


def _recognizers() -> Tool:
    import recognizers_date_time as recognizers  # type: ignore[import-not-found,unused-ignore]

    cultures = {"en": "en-us", "es": "es-es", "fr": "fr-fr"}

    def read(text: str, record: Record) -> Window | None:
        reference = datetime.fromisoformat(record["reference"])
        found = recognizers.recognize_datetime(text, cultures[record["lang"]], reference=reference)
        values = [value for one in found for value in (one.resolution or {}).get("values", ())]
        return _of_values(values)

    return Tool("Recognizers-Text", ALL, read, read)


def _of_values(values: Sequence[dict[str, str]]) -> Window | None:
    # Where two years fit, the later one stands last.
    for value in reversed(values):
        if value.get("type") in ("date", "datetime") and value.get("value", "not")[:1].isdigit():
            day = date.fromisoformat(value["value"][:10])
            return Window(day, day)
        if value.get("type") in ("daterange", "datetimerange"):
            start, end = (_day(value.get(name)) for name in ("start", "end"))
            return Window(start, end - timedelta(days=1) if end and value["type"] == "daterange" else end)
    return None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


_ASK_CHRONO = """
import * as chrono from "chrono-node";
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const { text, lang, reference } = JSON.parse(line);
  const day = (d) => `${d.get("year")}-${d.get("month")}-${d.get("day")}`;
  let found = [];
  try { found = (lang === "en" ? chrono : chrono[lang]).parse(text, new Date(reference), { forwardDate: true }); } catch {}
  const [one] = found;
  console.log(JSON.stringify(one ? { start: day(one.start), end: day(one.end ?? one.start) } : null));
}
"""


def _chrono(folder: Path) -> Tool:
    script = folder / "ask.mjs"
    script.write_text(_ASK_CHRONO, encoding="utf-8")
    process = subprocess.Popen(
        ["node", str(script)],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"TZ": "UTC", "PATH": "/usr/bin:/usr/local/bin:/bin"},
    )

    def read(text: str, record: Record) -> Window | None:
        asked = {"text": text, "lang": record["lang"], "reference": record["reference"]}
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(asked) + "\n")
        process.stdin.flush()
        found = json.loads(process.stdout.readline())
        return (
            Window(*(date(*map(int, found[name].split("-"))) for name in ("start", "end"))) if found else None
        )

    return Tool("chrono", ALL, read, read, time.perf_counter)
