"""The rules of dates in the order in which they are tried: each is a shape and what it means (DESIGN section 5).

A rule gets the values of its shape's named elements and gives a sense, or None where the values do not go together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bot.domain.due import Due
from bot.language.sense import Here, Sense, Values
from bot.language.senses import bounds, counted, named, ordinals, parts, ranges, relative
from bot.language.shapes import Shape, shape

Make = Callable[[Values, Here], "Sense | Due | None"]


class Rule(NamedTuple):
    """A named shape with its meaning."""

    name: str
    shape: Shape
    make: Make


def _rules(name: str, make: Make, *texts: str) -> Iterator[Rule]:
    return (Rule(name, shape(text), make) for text in texts)


RULES: Sequence[Rule] = (
    *_rules("ISO date", named.given_date, "d:date"),
    *_rules("numeric date", named.numeric, "n:numeric"),
    *_rules("three numbers", named.three_numbers, "a:number b:number y:year"),
    *_rules("day and month in numbers", named.slashed, "n:slashed", "n:slashed y:year"),
    *_rules("ISO week", named.iso_week, "w:isoweek"),
    *_rules("year and month in numbers", named.year_month, "n:yearmonth"),
    *_rules(
        "day and month", named.day_of_month, "d:day|ordinal separator? of? m:month separator|of? y:year?"
    ),
    *_rules(
        "month and day",
        named.day_of_month,
        "m:month separator|article? d:day|ordinal separator|of? y:year?",
        "y:year separator|of? m:month separator? d:day|ordinal",
    ),
    *_rules("month", named.month, "m:month separator|of? y:year?", "y:year separator|of? m:month"),
    *_rules(
        "quarter",
        named.quarter,
        "q:quarter separator|of? y:year?",
        "y:year separator|of? q:quarter",
        "quarterword q:number separator|of? y:year?",
    ),
    *_rules("half", named.half, "h:half separator|of? y:year?", "y:year separator|of? h:half"),
    *_rules(
        "numbered period",
        ordinals.ordinal_unit,
        "n:ordinal u:unit of? y:year?",
        "u:unit n:ordinal|number of? y:year?",
        "y:year n:ordinal u:unit",
    ),
    *_rules("season", named.season, "s:season separator|of? y:year?", "y:year s:season"),
    *_rules("year", named.year, "y:year", "u:unit of? y:year"),
    *_rules("today or tomorrow", relative.offset, "o:offset"),
    *_rules("weekday", relative.weekday, "w:weekday"),
    *_rules("this time of day", relative.today, "this time"),
    *_rules("this weekday", relative.this_weekday, "this|coming w:weekday", "w:weekday this"),
    *_rules("next weekday", relative.next_weekday, "next w:weekday", "w:weekday next"),
    *_rules("weekday after next", relative.weekday_after_next, "w:weekday e:afternext"),
    *_rules("period after next", relative.unit_after_next, "u:unit e:afternext"),
    *_rules("last weekday", relative.previous_weekday, "previous w:weekday", "w:weekday previous"),
    *_rules("weekday a week on", relative.weekday_in_weeks, "w:weekday e:eight", "e:eight w:weekday"),
    *_rules("this period", relative.this_unit, "this u:unit", "u:unit this"),
    *_rules("next period", relative.next_unit, "next|coming u:unit", "u:unit next"),
    *_rules("last period", relative.previous_unit, "previous u:unit", "u:unit previous"),
    *_rules("next named month", relative.next_month, "next|coming m:month", "m:month next"),
    *_rules("this named month", named.month, "this m:month y:year?", "m:month this y:year?"),
    *_rules("next season", relative.next_season, "next|coming s:season", "s:season next"),
    *_rules("this season", named.season, "this s:season y:year?"),
    *_rules("numbered week", named.numbered_week, "weeknumber n:number of? y:year?"),
    *_rules(
        "so much from now",
        counted.in_units,
        "in n:number|some u:unit hence?",
        "n:number|some u:unit hence",
        "hence n:number|some u:unit",
        "in n:number|some u:unit and|to|comma? n2:number|some u2:unit hence?",
        "in n:number|some u:unit and|to|comma? n2:number|some u2:unit and|to|comma? n3:number|some u3:unit hence?",
        "n:number|some u:unit and|to|comma? n2:number|some u2:unit hence",
    ),
    *_rules("so much ago", counted.units_ago, "n:number|some u:unit ago", "ago n:number|some u:unit"),
    *_rules(
        "the next so many",
        counted.next_units,
        "in|on? next|coming n:number|some u:unit",
        "in|on? n:number|some next|coming u:unit",
        "in|on? n:number|some u:unit next",
    ),
    *_rules("so much after", counted.units_after, "n:number|some u:unit after p:*"),
    *_rules("so much before", counted.units_before, "n:number|some u:unit before p:*"),
    *_rules("end of the running period", parts.end_of_unit, "end of? u:unit", "u:eom"),
    *_rules("before the end", bounds.before_end, "before end of? p:*", "beforeend of? p:*"),
    *_rules("before", bounds.before, "before p:*"),
    *_rules("last day", parts.very_last_day, "lastday of? p:*"),
    *_rules("first day", parts.first_day, "firstday of? p:*"),
    *_rules("n-th weekday of the month", ordinals.nth_weekday_of_unit, "n:ordinal|final w:weekday of u:unit"),
    *_rules("n-th weekday", ordinals.nth_weekday, "n:ordinal|final w:weekday of? p:*"),
    *_rules("n-th period of a period", ordinals.ordinal_unit_of, "n:ordinal|final u:unit of? p:*"),
    *_rules(
        "first or last units of a period",
        ordinals.units_of_period,
        "o:ordinal|final n:number|some u:unit of? p:*",
    ),
    *_rules("half of a period", parts.half_of_period, "a:half_of|fortnight_of of? p:*"),
    *_rules(
        "days of a month",
        ranges.days_in_month,
        "from? a:day|ordinal to b:day|ordinal separator? of? m:month separator|of? y:year?",
        "from? m:month from? a:day|ordinal to b:day|ordinal separator|of? y:year?",
    ),
    *_rules(
        "day to day",
        ranges.day_to_day,
        "from? a:day|ordinal of? ma:month of? ya:year? to b:day|ordinal of? m:month of? y:year?",
        "from? ma:month a:day|ordinal of? ya:year? to m:month b:day|ordinal of? y:year?",
    ),
    *_rules(
        "month to month",
        ranges.month_to_month,
        "from? ma:month of|separator? ya:year? to m:month of|separator? y:year?",
    ),
    *_rules("year to year", ranges.year_to_year, "from? a:year to b:year"),
    *_rules(
        "quarter to quarter",
        ranges.quarter_to_quarter,
        "from? a:quarter of? ya:year? to b:quarter of? y:year?",
    ),
    *_rules("weekday to weekday", ranges.weekday_to_weekday, "from? a:weekday to b:weekday"),
    *_rules("part of the running period", parts.part_of_unit, "a:part separator|of? u:unit"),
    *_rules("rest of the running period", parts.rest_of_unit, "rest u:unit"),
    *_rules("days of a named month", ranges.days_of_period, "from? a:day|ordinal to b:day|ordinal of? p:*"),
    *_rules("day to a date", ranges.day_to_date, "from? a:day|ordinal to p:*"),
    *_rules("days", ranges.days_to_come, "from a:day|ordinal to b:day|ordinal"),
    *_rules("end", parts.end, "end of? p:*"),
    *_rules("part of a period", parts.part, "a:part separator|of? p:*"),
    *_rules("rest of a period", parts.rest_of, "rest p:*"),
    *_rules("week of", parts.week_of, "weekof p:*", "u:unit of p:*"),
    *_rules("weekday on a day of the month", ordinals.weekday_on_day, "w:weekday d:day|ordinal"),
    *_rules("weekday of", ordinals.weekday_of, "w:weekday of? p:*", "p:* on? w:weekday"),
    *_rules("after a cue", bounds.same, "on p:*", "p:* latest"),
    *_rules("tentative", bounds.tentative, "tentative p:*", "p:* tentative"),
    *_rules("from one to another", ranges.phrase_to_phrase, "from? a:* to b:*"),
    *_rules("after", bounds.after, "after p:*"),
    *_rules("weekend", parts.bare_weekend, "u:unit"),
    *_rules("running period", relative.this_unit, "article u:unit"),
    *_rules("named after this or next", named.this_date, "this|next|coming p:*"),
    *_rules("day of a named month", named.day_number_of, "d:ordinal|day of p:*"),
    *_rules("day of the month", named.day_number, "article d:day", "d:ordinal", "on d:day"),
)
