"""The rules of dates that are named or counted from today: "30 June", "Q3 2027", "next Friday", "in three weeks"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.rules import Rule, rules
from bot.language.senses import counted, named, ordinals, relative

_SEVERAL_STEPS = tuple(
    "n:number|some u:unit"
    + "".join(f" and|to|comma? n{at}:number|some u{at}:unit" for at in range(2, several + 1))
    for several in range(2, counted.MOST_STEPS + 1)
)
"""Several steps in a row: "one month and ten days"."""

NAMED: Sequence[Rule] = (
    *rules("ISO date", named.given_date, "d:date"),
    *rules("numeric date", named.numeric, "n:numeric"),
    *rules("day and month in numbers", named.slashed, "n:slashed", "n:slashed y:year"),
    *rules("ISO week", named.iso_week, "w:isoweek"),
    *rules("year and month in numbers", named.year_month, "n:yearmonth"),
    *rules(
        "day and month",
        named.day_of_month,
        "d:day|ordinal separator? of? m:month separator|of? yearword? y:year?",
        "weekday d:day separator m:month separator y:year",
    ),
    *rules(
        "day, month and short year",
        named.day_of_short_year,
        "d:day separator? of? m:month separator? s:number",
        "m:month d:day comma s:number",
    ),
    *rules(
        "month and day",
        named.day_of_month,
        "m:month separator|article? d:day|ordinal separator|of? y:year?",
        "y:year separator|of? m:month separator? d:day|ordinal",
    ),
    *rules(
        "year, month and day",
        named.day_of_month,
        "m:month separator y:year separator d:day",
        "y:year separator d:day separator m:month",
        "d:day separator y:year separator m:month",
    ),
    *rules("three numbers", named.three_numbers, "a:day b:day y:year", "a:day b:day y:number"),
    *rules("two numbers", named.two_numbers, "a:day b:day"),
    *rules("three numbers, year first", named.year_first, "y:year a:day b:day"),
    *rules(
        "fiscal or school year",
        named.fiscal_year,
        "f:fiscal|budget of? y:year separator|to b:number|year",
        "f:fiscal|budget of? y:year",
        "y:year separator|to b:number|year f:fiscal",
        "y:year f:fiscal",
        "f:budget s:number",
    ),
    *rules(
        "end of that fiscal or school year",
        named.end_of_that_fiscal_year,
        "before? end of? f:fiscal|budget of? y:year separator|to b:number|year",
    ),
    *rules("running fiscal or school year", named.running_fiscal_year, "this f:fiscal", "f:fiscal this"),
    *rules("next fiscal or school year", named.next_fiscal_year, "next f:fiscal", "f:fiscal next"),
    *rules(
        "end of the fiscal or school year",
        named.end_of_fiscal_year,
        "before|end? end of? f:fiscal",
        "beforeend of? f:fiscal",
        "before? f:fiscal over|end",
    ),
    *rules(
        "weekday and day in numbers",
        ordinals.weekday_in_numbers,
        "this? w:weekday n:slashed|dotted",
        "this? w:weekday a:day separator b:day",
    ),
    *rules("day and month in a pair", named.paired, "a:day separator b:day", "n:dotted"),
    *rules("month that is called so", named.called_month, "u:unit of m:month separator|of? y:year?"),
    *rules("month", named.month, "m:month separator|of? yearword? y:year?", "y:year separator|of? m:month"),
    *rules(
        "quarter",
        named.quarter,
        "q:quarter separator|of? y:year?",
        "y:year separator|of? q:quarter",
        "quarterword q:number separator|of? y:year?",
    ),
    *rules("half", named.half, "h:half separator|of? y:year?", "y:year separator|of? h:half"),
    *rules(
        "numbered period",
        ordinals.ordinal_unit,
        "n:ordinal u:unit of|separator? y:year?",
        "u:unit n:ordinal|number of? y:year?",
        "y:year n:ordinal u:unit",
    ),
    *rules("season", named.season, "s:season separator|of? y:year?", "y:year s:season"),
    *rules(
        "season over the turn of the year",
        named.season_of_two_years,
        "s:season of? y:year separator|to y2:year|number",
    ),
    *rules(
        "period of a year that is told",
        named.of_told_year,
        "m:month of? p:*",
        "q:quarter of? p:*",
        "h:half of? p:*",
        "s:season of? p:*",
        "d:day|ordinal of? m:month of? p:*",
        "m:month d:day|ordinal of? p:*",
    ),
    *rules("year", named.year, "y:year", "u:unit of? y:year"),
    *rules("holiday", named.holiday, "h:holiday of? y:year?"),
    *rules("today or tomorrow", relative.offset, "o:offset"),
    *rules("end of today", relative.today, "dayend"),
    *rules("weekday", relative.weekday, "w:weekday"),
    *rules("next time of day", relative.tomorrow, "next time"),
    *rules("this time of day", relative.today, "part? this time"),
    *rules("this weekday", relative.this_weekday, "this w:weekday", "w:weekday this"),
    *rules("coming weekday", relative.coming_weekday, "coming w:weekday"),
    *rules("next weekday", relative.next_weekday, "next w:weekday", "w:weekday next"),
    *rules("weekday after next", relative.weekday_after_next, "w:weekday e:afternext"),
    *rules("period after next", relative.unit_after_next, "u:unit e:afternext"),
    *rules("last weekday", relative.previous_weekday, "previous w:weekday", "w:weekday previous"),
    *rules(
        "weekday a week on",
        relative.weekday_in_weeks,
        "w:weekday e:eight",
        "e:eight w:weekday",
        "w:weekday in n:number",
        "some e:eight w:weekday",
    ),
    *rules(
        "day a week on",
        relative.offset_in_weeks,
        "of? o:offset e:eight",
        "of? o:offset in n:number",
        "some e:eight o:offset",
    ),
    *rules("this period", relative.this_unit, "this u:unit this?", "u:unit this"),
    *rules("period of ours", relative.this_unit, "mine u:unit"),
    *rules("next period", relative.next_unit, "next|coming u:unit", "u:unit next"),
    *rules("last period", relative.previous_unit, "previous u:unit", "u:unit previous"),
    *rules("next named month", relative.next_month, "next|coming m:month", "m:month next"),
    *rules("this named month", named.month, "this m:month y:year?", "m:month this y:year?"),
    *rules("next season", relative.next_season, "next|coming s:season", "s:season next"),
    *rules("this season", named.season, "this s:season y:year?"),
    *rules("numbered week", named.numbered_week, "weeknumber n:number of? y:year?", "n:weekno of? y:year?"),
    *rules(
        "so much from now",
        counted.in_units,
        "in n:number|some u:unit hence?",
        "n:number|some u:unit hence",
        "hence n:number|some u:unit",
        *(f"in {steps} hence?" for steps in _SEVERAL_STEPS),
        *(f"{steps} hence" for steps in _SEVERAL_STEPS),
    ),
    *rules(
        "from so much to so much from now",
        counted.in_units_to_units,
        "in n:number|some or|to n2:number|some u:unit hence?",
        "n:number|some or|to n2:number|some u:unit hence",
    ),
    *rules(
        "so much and a half from now",
        counted.in_units_and_half,
        "in n:number|some u:unit andhalf hence?",
        "in n:number|some andhalf u:unit hence?",
        "in u:unit andhalf",
        "in h:halfof u:unit",
        "h:halfof u:unit hence",
    ),
    *rules(
        "within hours",
        counted.within_hours,
        "in n:slashed|dotted u:unit",
        "n:dotted u:unit hence",
        "in some|number? quarterword|half|unit of? some|number? u:unit",
    ),
    *rules(
        "month of a later year",
        relative.month_in_years,
        "m:month in n:number|some u:unit hence?",
        "m:month n:number|some u:unit hence",
    ),
    *rules(
        "weekday so many weeks ahead",
        relative.weekday_units_ahead,
        "w:weekday in n:number|some u:unit hence?",
    ),
    *rules(
        "weekday after or before a date", ordinals.weekday_after, "n:ordinal? w:weekday t:after|before p:*"
    ),
    *rules(
        "so many weekdays from now",
        counted.weekdays_from_now,
        "in? n:number|some w:weekday|weekdays hence",
        "in n:number|some w:weekday|weekdays",
    ),
    *rules("so much ago", counted.units_ago, "n:number|some u:unit ago", "since n:number|some u:unit"),
    *rules(
        "the coming so many",
        counted.coming_units,
        "in|on? coming n:number|some u:unit",
        "in|on? n:number|some coming u:unit",
    ),
    *rules(
        "the next so many",
        counted.next_units,
        "in|on? next n:number|some u:unit",
        "in|on? n:number|some next u:unit",
        *(f"in|on? next {steps}" for steps in _SEVERAL_STEPS),
        "in|on? n:number|some u:unit next",
    ),
)
