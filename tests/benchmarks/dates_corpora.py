"""Others' date phrases as data: how a record is read, what counts as right, and how many are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from bot.domain.person import DateOrder, Language
from bot.language.ear import Ear

Record = dict[str, Any]
LEFT_OUT = {"past", "holiday", "unverified"}


class Window(NamedTuple):
    """First and last day; None where that side is open."""

    start: date | None
    end: date | None


class Tally(NamedTuple):
    """How a tool did on some phrases."""

    asked: int
    found: int
    day_right: int
    both_right: int

    def day(self) -> str:
        return share(self.day_right, self.asked)

    def both(self) -> str:
        return share(self.both_right, self.asked)

    def of_found(self) -> str:
        return share(self.day_right, self.found)


def share(part: int, whole: int) -> str:
    """A percentage with one decimal; a dash where there is nothing to divide."""
    return f"{100 * part / whole:.1f}" if whole else "–"


def records(folder: Path, pattern: str) -> Iterator[Record]:
    """The records of all files of that pattern."""
    for path in sorted(folder.glob(pattern)):
        yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def main_set(folder: Path) -> list[Record]:
    """The phrases that can be a due date: no recurrences, no holidays, nothing past without its year."""
    found = records(folder, "*.??.jsonl")
    return [one for one in found if one["kind"] != "recurrence" and not LEFT_OUT.intersection(one["flags"])]


def recurrences(folder: Path) -> list[Record]:
    """The phrases of what comes again."""
    return [one for one in records(folder, "*.??.jsonl") if one["kind"] == "recurrence"]


def is_month_first(record: Record) -> bool:
    """Whether 3/4 is the fourth of March where the record comes from."""
    return bool(record["lang"] == "en" and record.get("locale", "")[-2:].upper() not in ("GB", "AU"))


def ear_for(record: Record) -> Ear:
    """The circumstances in which the source expects its answer."""
    now = datetime.fromisoformat(record["reference"]).replace(tzinfo=UTC)
    order = DateOrder.MDY if is_month_first(record) else DateOrder.DMY
    return Ear(now=now, timezone="UTC", language=Language(record["lang"]), order=order)


def accepted(record: Record) -> list[Window]:
    """All windows that count as right; the end of a record is exclusive."""
    listed = (record["expected"], *record["alts"])
    return [_window(one) for one in listed if one.get("start") or one.get("end")]


def _window(one: dict[str, Any]) -> Window:
    start, end = (datetime.fromisoformat(one[key]) if one.get(key) else None for key in ("start", "end"))
    if end and (start is None or end > start):
        return Window(start and start.date(), (end - timedelta(seconds=1)).date())
    return Window(start and start.date(), start and start.date())


def is_day_right(read: Window | None, record: Record) -> bool:
    """Whether the first or the last day is right; of an open window the end that is given, exclusive or not."""
    return read is not None and any(_shares_a_day(read, right, record["open"]) for right in accepted(record))


def _shares_a_day(read: Window, right: Window, open_side: str | None) -> bool:
    if open_side == "before" and right.end and read.end:
        return abs((read.end - right.end).days) <= 1
    if open_side == "after" and right.start:
        return read.start in (right.start, right.start + timedelta(days=1))
    return read.start == right.start or read.end == right.end


def are_both_right(read: Window | None, record: Record) -> bool:
    """Whether first and last day are right; of an open window, which has but one of them, that one."""
    return is_day_right(read, record) if record["open"] else read in accepted(record)


def tally(read: Sequence[Window | None], asked: Sequence[Record]) -> Tally:
    """How these readings of these records did."""
    pairs = list(zip(read, asked, strict=True))
    return Tally(
        asked=len(pairs),
        found=sum(one is not None for one in read),
        day_right=sum(is_day_right(one, record) for one, record in pairs),
        both_right=sum(are_both_right(one, record) for one, record in pairs),
    )


def leaves_out_last_day(record: Record) -> bool:
    """Whether the source ends a range before the last day that its words name ("3 to 7 May" on the 6th)."""
    return record["source"].startswith("recognizers") and bool(_TWO_ENDS.search(record["text"].lower()))


_TWO_ENDS = re.compile(
    r"\d\s?(?:-|–|~)\s?\d|\b(?:to|through|till|until|and|hasta|al?|y|au|et|jusqu)\b.*|[a-z]\s?-\s?[a-z]|\d-[a-z]"
)

CLASSES = {
    "working days": r"(business|working|work) ?days?|h[aá]bil|laboral|laborable|ouvr",
    "n-th weekday": r"(first|second|third|last|\dth|\drd|primer|segundo|tercer|[uú]ltimo|premier|dernier|deuxi).*(monday|tuesday|wednesday|thursday|friday|lunes|martes|jueves|viernes|lundi|mardi|jeudi|vendredi).*(of|in|de|du)\b",
    "end of a period": r"\b(end|eo[dmy]|fin|final|finales|fines)\b",
    "start or middle": r"\b(early|mid|middle|beginning|start|principios|mediados|comienzos|inicios|d[eé]but|milieu|mi)\b",
    "quarter, half, season": r"quarter|\bq[1-4]|\bt[1-4]|trimestre|semestre|half|spring|summer|autumn|fall|winter|primavera|verano|oto|invierno|printemps|\b[eé]t[eé]\b|automne|hiver",
    "range with two ends": r"\d\s?-\s?\d{1,2}\b(?!-)|\b(to|through|until|till|between|hasta|entre|au|jusqu\S*)\b",
    "in n units": r"\b(in|within|dans|dentro|en)\b.*\b(day|week|month|year|d[ií]a|semana|mes|a[nñ]o|jour|semaine|mois|an)",
    "this, next": r"\b(this|next|coming|upcoming|following|pr[oó]xim\w*|est[ea]|que viene|siguiente|prochain\w*|ce|cet|cette)\b",
    "numbers": r"\d{1,4}[-/.]\d{1,2}",
    "day and month": r"\d.*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|f[eé]v|avr|mai|juin|juil|ao[uû]t|d[eé]c)",
    "weekday, today": r"day|tomorrow|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|hoy|ma[nñ]ana|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd",
    "other": "",
}
"""Kinds of phrases by their words; the first that fits."""


def class_of(record: Record) -> str:
    """The kind of phrase that the record is."""
    return next(name for name, words in CLASSES.items() if re.search(words, record["text"].lower()))


_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def rule_of(timex: str) -> str:
    """The rule that a source's own notation means: "P2W" is FREQ=WEEKLY;INTERVAL=2."""
    day_of_week = re.match(r"XXXX-WXX-(\d)", timex)
    day_of_month = re.match(r"XXXX-XX-(\d\d)", timex)
    day_of_year = re.match(r"XXXX-(\d\d)-(\d\d)", timex)
    if day_of_week:
        return f"FREQ=WEEKLY;BYDAY={_WEEKDAYS[int(day_of_week[1]) - 1]}"
    if day_of_month:
        return f"FREQ=MONTHLY;BYMONTHDAY={int(day_of_month[1])}"
    if day_of_year:
        return f"FREQ=YEARLY;BYMONTH={int(day_of_year[1])};BYMONTHDAY={int(day_of_year[2])}"
    return _rule_of_period(timex)


def _rule_of_period(timex: str) -> str:
    period = re.match(r"P([\d.]+)(WE|[DWMY])$", timex)
    if not period:
        return "FREQ=DAILY"
    count, unit = float(period[1]), period[2]
    if unit == "WE":
        return f"FREQ=WEEKLY;INTERVAL={count:.0f};BYDAY=SA,SU".replace(";INTERVAL=1;", ";")
    if count < 1:
        count, unit = 12 * count, "M"
    name = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}[unit]
    return f"FREQ={name}" + (f";INTERVAL={count:.0f}" if count > 1 else "")


def is_same_rule(rule: str | None, record: Record) -> bool:
    """Whether the rule is the source's, whose notation has no "every other Friday"."""
    wanted = {rule_of(one["timex"]) for one in record["alts"]}
    plain = rule and (
        rule if "BYDAY" not in rule or "WE" in str(record["alts"]) else re.sub(r";INTERVAL=\d+", "", rule)
    )
    return plain in wanted
