"""The rules of dates that are told from others: "before the end of May", "two weeks after 1 March", "from Monday to Friday"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.rules import Rule, rules
from bot.language.senses import bounds, counted, named, ordinals, parts, ranges, relative

TOLD: Sequence[Rule] = (
    *rules("tentative", bounds.tentative, "tentative p:*", "p:* tentative"),
    *rules(
        "so much from a day on",
        counted.units_from_day,
        "lasting n:number|some u:unit comma? from|starting p:*",
        "from|starting p:* lasting n:number|some u:unit",
        "u:unit starting p:*",
    ),
    *rules("so much after the next", counted.units_after_next, "n:number|some u:unit afternext w:weekday"),
    *rules("day beside a date", counted.day_beside, "u:unit t:after|before p:*"),
    *rules("so much after", counted.units_after, "roughly? n:number|some u:unit after|from p:*"),
    *rules("so much within", counted.units_after, "in next? n:number|some u:unit of|after|from p:*"),
    *rules(
        "so much before",
        counted.units_before,
        "roughly? n:number|some u:unit before p:*",
        "roughly? n:number|some u:unit beforethe d:day",
    ),
    *rules("end of the fortnight", parts.end_of_fortnight, "end of? u:unit"),
    *rules("end of the running period", parts.end_of_unit, "this? end of? u:unit", "u:eom|yearend"),
    *rules(
        "before the end of the running period",
        parts.end_of_unit,
        "before end of? u:unit",
        "beforeend u:unit",
        "before u:unit over",
        "before u:eom|yearend",
    ),
    *rules("before the end", bounds.before_end, "before end of? p:*", "beforeend of? p:*", "before p:* over"),
    *rules("before an hour of a day", bounds.end_of_day, "before p:* time"),
    *rules("before a day of the month", bounds.before_day_number, "beforethe d:day"),
    *rules("before", bounds.before, "before p:*"),
    *rules("n-th weekday of the month", ordinals.nth_weekday_of_unit, "n:ordinal|final w:weekday of u:unit"),
    *rules("n-th weekday", ordinals.nth_weekday, "n:ordinal|final w:weekday of? p:*"),
    *rules(
        "n-th period of the running one", ordinals.ordinal_unit_of_unit, "n:ordinal|final u:unit of u2:unit"
    ),
    *rules(
        "n-th working day beside a date",
        ordinals.nth_working_day_beside,
        "n:ordinal u:unit t:after|before p:*",
    ),
    *rules("n-th period of a period", ordinals.ordinal_unit_of, "n:ordinal|final u:unit of? p:*"),
    *rules(
        "first or last units of a period",
        ordinals.units_of_period,
        "o:ordinal|final n:number|some u:unit of? p:*",
        "n:number|some o:ordinal|final u:unit of? p:*",
    ),
    *rules("half of a period", parts.half_of_period, "a:half_of|fortnight_of of? p:*"),
    *rules(
        "days of a month",
        ranges.days_in_month,
        "from? a:day|ordinal to b:day|ordinal separator? of? m:month separator|of? y:year?",
        "from? m:month from? a:day|ordinal to b:day|ordinal separator|of? y:year?",
    ),
    *rules(
        "one of two days of a month",
        ranges.one_of_two_days,
        "a:day|ordinal or on? b:day|ordinal separator? of? m:month separator|of? y:year?",
        "m:month a:day|ordinal or b:day|ordinal separator|of? y:year?",
    ),
    *rules(
        "day to day",
        ranges.day_to_day,
        "from? a:day|ordinal of? ma:month of? ya:year? to b:day|ordinal of? m:month of? y:year?",
        "from? ma:month a:day|ordinal of? ya:year? to m:month b:day|ordinal of? y:year?",
    ),
    *rules(
        "season to season", ranges.season_to_season, "from? a:season separator|to|and b:season of? y:year?"
    ),
    *rules("ISO date to ISO date", ranges.date_to_date, "a:date separator b:date"),
    *rules(
        "month to month",
        ranges.month_to_month,
        "from? ma:month of|separator? ya:year? to|and|separator m:month of|separator? y:year?",
    ),
    *rules("year to year", ranges.year_to_year, "from? a:year to b:year"),
    *rules(
        "quarter to quarter",
        ranges.quarter_to_quarter,
        "from? a:quarter of? ya:year? to b:quarter of? y:year?",
    ),
    *rules(
        "weekdays of a week",
        ranges.weekdays_of_week,
        "from? a:weekday to b:weekday of? p:*",
        "p:* from? a:weekday to b:weekday",
    ),
    *rules(
        "numbered weeks", ranges.weeks_to_weeks, "from? u:unit a:number to|per unit? b:number of? y:year?"
    ),
    *rules("weekday to weekday", ranges.weekday_to_weekday, "from? a:weekday to b:weekday"),
    *rules("part of the running period", parts.part_of_unit, "a:part separator|of? u:unit"),
    *rules("rest of the running period", parts.rest_of_unit, "rest mine? u:unit"),
    *rules("days of a named month", ranges.days_of_period, "from? a:day|ordinal to b:day|ordinal of? p:*"),
    *rules("day to a date", ranges.day_to_date, "from? weekday? a:day|ordinal to p:*"),
    *rules("days", ranges.days_to_come, "from a:day|ordinal to b:day|ordinal"),
    *rules("week of", parts.week_of, "weekof p:*", "u:unit of p:*"),
    *rules("week of a day of the month", parts.week_of_number, "weekof d:day", "u:unit of d:day"),
    *rules("after a cue", bounds.same, "on p:*", "p:* latest"),
    *rules("end of a day", bounds.end_of_day, "dayend of|on? p:*", "p:* on? dayend"),
    *rules("half of a day", bounds.half_of_day, "p:* meridiem"),
    *rules("from one to another", ranges.phrase_to_phrase, "from? a:* to b:*"),
    *rules("end", parts.end, "end separator|of? p:*", "p:* end"),
    *rules("part of a period", parts.part, "a:part separator|of? p:*"),
    *rules("rest of a period", parts.rest_of, "rest p:*"),
    *rules(
        "coming weekday on a day of the month",
        ordinals.coming_weekday_on_day,
        "this|next|coming w:weekday d:day|ordinal",
        "w:weekday next d:day|ordinal",
    ),
    *rules("weekday on a day of the month", ordinals.weekday_on_day, "w:weekday d:day|ordinal"),
    *rules("weekday of", ordinals.weekday_of, "w:weekday of? p:*", "p:* on? w:weekday"),
    *rules("or later", bounds.onward, "p:* onward"),
    *rules("after", bounds.after, "after p:*"),
    *rules("weekend", parts.bare_weekend, "u:unit"),
    *rules("running period", relative.running_unit, "article u:unit", "running u:unit"),
    *rules("named after this or next", named.this_date, "this|next|coming p:*", "p:* next"),
    *rules("day of the running month", named.day_number_of_month, "article|on? d:ordinal|day of u:unit"),
    *rules("day of a named month", named.day_number_of, "d:ordinal|day of p:*"),
    *rules("time on a day", bounds.end_of_day, "time of p:*"),
    *rules("time of day", relative.time_of_day, "t:time"),
    *rules("day of the month", named.day_number, "article d:day", "d:ordinal", "on d:day"),
)
