"""The rules of what comes again, in the order in which they are tried: each is a shape and the recurrence that it means.

A recurrence has a core ("every other Monday", "the first working day of each month") and may be followed, or led, by
where it begins and ends ("starting 1 December", "until June", "six times").
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.rules import Rule, rules
from bot.language.senses import limits, repeats

RECURRENCES: Sequence[Rule] = (
    *rules("how often", repeats.often, "f:often|periodic"),
    *rules("so many times a period", repeats.so_often, "k:times per u:unit", "k:number|some timesword per u:unit"),
    *rules("each period", repeats.each_unit, "each u:unit", "each n:number|some u:unit", "each n:alternate|another u:unit"),
    *rules("every n-th period", repeats.each_nth_unit, "each n:ordinal u:unit"),
    *rules("one period out of so many", repeats.each_unit, "some|number u:unit outof n:number", "some|number u:unit n:alternate"),
    *rules("each time of day", repeats.each_day, "each time|dayparts", "dayparts"),
    *rules(
        "each weekday",
        repeats.each_weekday,
        "each w:weekday|weekdays+",
        "w:weekdays",
        "w:weekdays and|comma w2:weekday|weekdays+",
        "w:weekday dayparts",
    ),
    *rules(
        "every so many weekdays",
        repeats.each_weekday,
        "each n:number|alternate|another w:weekday|weekdays+",
        "w:weekday|weekdays+ n:alternate",
        "n:alternate w:weekday|weekdays+",
        "some|number w:weekday|weekdays outof n:number",
        "some w:weekday n:alternate",
    ),
    *rules("every n-th weekday", repeats.each_nth_weekday, "each n:ordinal|final w:weekday|weekdays"),
    *rules(
        "from weekday to weekday",
        repeats.each_day_from_to,
        "each u:unit from? a:weekday to b:weekday",
        "f:often from? a:weekday to b:weekday",
        "from? a:weekday to b:weekday of|in? each u:unit",
    ),
    *rules(
        "weekdays of each week",
        repeats.weekdays_of_period,
        "each u:unit on? w:weekday|weekdays+",
        "each n:number|alternate|another|ordinal u:unit on? w:weekday|weekdays+",
        "f:often on? w:weekday|weekdays+",
        "w:weekday|weekdays+ f:often",
        "w:weekday|weekdays+ of|on|in? each u:unit",
        "w:weekday|weekdays+ of|on|in? each n:number|alternate|another|ordinal u:unit",
    ),
    *rules(
        "n-th weekday of each period",
        repeats.nth_weekday_of_period,
        "n:ordinal|final+ w:weekday|weekdays of|on|in? each u:unit",
        "n:ordinal|final+ w:weekday|weekdays of|on|in? each k:number|alternate|another|ordinal u:unit",
        "each n:ordinal|final+ w:weekday|weekdays of|in? u:unit",
        "each u:unit on|in|of? n:ordinal|final+ w:weekday|weekdays",
        "f:often on|in|of? n:ordinal|final+ w:weekday|weekdays",
        "n:ordinal|final+ w:weekday|weekdays of? f:often",
        "n:ordinal|final+ w:weekdays of|in u:unit",
    ),
    *rules(
        "n-th day of each period",
        repeats.nth_unit_of_period,
        "n:ordinal|final day:unit of|on|in? each u:unit",
        "each n:ordinal|final day:unit of|in u:unit",
        "each u:unit on|in|of? n:ordinal|final day:unit",
        "f:often on|in|of? n:ordinal|final day:unit",
        "n:ordinal|final day:unit of? f:often",
    ),
    *rules(
        "days of each month",
        repeats.days_of_month,
        "d:day|ordinal+ of|on|in? each u:unit",
        "d:day|ordinal+ of|on|in? each n:number|alternate|another u:unit",
        "each u:unit on|in? d:day|ordinal+",
        "each n:number|alternate|another u:unit on|in? d:day|ordinal+",
        "each d:day|ordinal+ of u:unit",
        "each d:ordinal",
        "f:often on|in? d:day|ordinal+",
        "d:day|ordinal+ f:often",
    ),
    *rules("last day of each period", repeats.last_day_of_period, "end of|in? each u:unit", "each end of|in? u:unit",
           "each u:unit on|in? end", "f:often on|in? end", "each u:eom|yearend"),
    *rules("part of each period", repeats.part_of_period, "a:part separator? of|in? each u:unit", "each a:part separator? of|in? u:unit"),
    *rules("several months a year", repeats.months_a_year, "f:often on|in|of? m:month+"),
    *rules("each named month", repeats.each_month, "each m:month+"),
    *rules("from a day on", limits.starting, "r:~ starting p:*", "starting p:* comma r:~"),
    *rules("until a day", limits.until, "r:~ ending p:*"),
    *rules("until before a day", limits.until_before, "r:~ before p:*"),
    *rules("so many times", limits.times, "r:~ in? n:number timesword", "r:~ in? n:times"),
    *rules("for so long", limits.lasting, "r:~ in n:number|some u:unit", "r:~ in next|coming n:number|some u:unit",
           "r:~ in n:number|some next|coming u:unit"),
    *rules("each year on a day", repeats.each_year_on, "each p:*", "each u:unit on|in? p:*", "f:often on|in? p:*",
           "p:* of|on? each u:unit"),
    *rules("within a period", limits.within, "r:~ of|on|in|weekof p:*"),
    *rules("within a period, told first", limits.within, "p:* comma r:~"),
    *rules("after a cue", limits.same, "on|in|from|at r:~"),
    *rules("tentative", limits.same, "tentative r:~", "r:~ tentative|endless"),
)  # fmt: skip
