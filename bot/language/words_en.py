"""English: the words that dates, requests and commitments are made of."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain import feasts
from bot.domain.due import Part, Season

DATES: Mapping[str, Mapping[object, str]] = {
    "month": {
        1: "january|jan",
        2: "february|feb|febr",
        3: "march|mar",
        4: "april|apr",
        5: "may",
        6: "june|jun",
        7: "july|jul",
        8: "august|aug",
        9: "september|sep|sept",
        10: "october|oct",
        11: "november|nov",
        12: "december|dec",
    },
    "weekday": {
        0: "monday|mon",
        1: "tuesday|tue|tues",
        2: "wednesday|wed|weds",
        3: "thursday|thu|thur|thurs",
        4: "friday|fri",
        5: "saturday|sat",
        6: "sunday|sun",
    },
    "number": {
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve|a dozen",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        21: "twenty-one|twenty one",
        22: "twenty-two|twenty two",
        23: "twenty-three",
        24: "twenty-four",
        25: "twenty-five|twenty five",
        26: "twenty-six|twenty six",
        27: "twenty-seven|twenty seven",
        28: "twenty-eight|twenty eight",
        29: "twenty-nine|twenty nine",
        30: "thirty",
        40: "forty",
        45: "forty-five",
        50: "fifty",
        60: "sixty",
        90: "ninety",
        100: "hundred|a hundred|one hundred",
    },
    "some": {
        1: "a|an|a single",
        2: "couple|a couple of|a couple|couple of|a pair of",
        3: "few|a few|several|a number of",
    },
    "ordinal": {
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        21: "twenty-first|twenty first",
        22: "twenty-second|twenty second",
        23: "twenty-third|twenty third",
        24: "twenty-fourth|twenty fourth",
        25: "twenty-fifth|twenty fifth",
        26: "twenty-sixth|twenty sixth",
        27: "twenty-seventh|twenty seventh",
        28: "twenty-eighth|twenty eighth",
        29: "twenty-ninth|twenty ninth",
        30: "thirtieth",
        31: "thirty-first|thirty first",
    },
    "unit": {
        "day": "day|days|calendar day|calendar days",
        "week": "week|weeks|wk|wks",
        "two weeks": "fortnight|fortnights",
        "month": "month|months|mth",
        "quarter": "quarter|quarters|qtr",
        "half": "half|half-year|semester|half year",
        "year": "year|years|yr|yrs|calendar year",
        "decade": "decade|decades",
        "hour": "hour|hours|hr|hrs|h",
        "minute": "minute|minutes|min|mins|seconds",
        "weekend": "weekend|weekends|week-end|week end",
        "workday": "working day|working days|business day|business days|workday|workdays|work day|work days|weekday|weekdays",
    },
    "season": {
        Season.SPRING: "spring|springtime",
        Season.SUMMER: "summer|summertime",
        Season.FALL: "fall|autumn",
        Season.WINTER: "winter|wintertime",
    },
    "offset": {
        0: "today|tonight|now",
        1: "tomorrow|tmrw|tomorow|tommorow|tmr",
        2: "day after tomorrow|overmorrow|day after tmrw",
        -1: "yesterday",
        -2: "day before yesterday",
    },
    "this": {0: "this|current|the current|this current"},
    "next": {1: "next|following|the following"},
    "coming": {1: "coming|upcoming|this coming|this upcoming|this next"},
    "previous": {-1: "last|previous|past"},
    "mine": {0: "my|our"},
    "lasting": {0: "for|for a period of|lasting"},
    "roughly": {0: "more than|less than|at least|at most|no more than|about|around|just over|just under"},
    "part": {
        Part.EARLY: "early|early in|early on in|beginning|start",
        Part.MIDDLE: "mid|middle|mid-way through",
        Part.LATE: "late|late in|later|later in|latter part|end part",
    },
    "end": {0: "end-of|end of|end|eo|close"},
    "eom": {"month": "eom", "year": "eoy", "week": "eow", "quarter": "eoq"},
    "final": {
        -1: "last|final",
        -2: "second to last|second-to-last|second last|penultimate|next to last|next-to-last|last but one",
        -3: "third to last|third-to-last|third last|last but two",
        -4: "fourth last|fourth to last",
        -5: "fifth last|fifth to last",
    },
    "quarterword": {0: "q|quarter|qtr"},
    "of": {0: "of|in|'s|from"},
    "article": {0: "the"},
    "to": {0: "to|~|untill|through|thru|till|til|until|up to|-|and|up until|through to"},
    "from": {0: "from|between|starting|starting from|beginning"},
    "on": {
        0: "on or about|on or around|on|at|in|by|due|for|during|over|within|as of|to be completed by|into|throughout|sometime in|sometime|some time in|around|about|approximately|in or around|circa|due on|due by|due in|deadline|deadline is|no later than|not later than|at the latest by|at latest|on or before|or before|by no later than|the latest|until|till|through|thru|up to|up until|no later|before or on|starting|starting from|starting on|starting in|beginning|beginning on|beginning in|as from|effective|commencing|ending|ending on|ending in|ending with|as late as|before or in|before or at|on or earlier than|earlier than or at|earlier than or in|later than or at|later than or in|after or in|after or at|from|since|as soon as|after or on|for the|anytime|any time|planned for|scheduled for|expected in|expected by|expected"
    },
    "in": {
        0: "in less than|in under|in no more than|in at most|within less than|in the space of|in|within|over the course of|over|for|during|in about|in around|about|after"
    },
    "hence": {
        1: "in the future|from now|hence|from here|time|'s time|' time|away|later|out|from this point|into the future"
    },
    "ago": {-1: "ago|earlier|before now|back"},
    "yearend": {
        "year": "year end|year-end|end-of-year|yearend",
        "month": "month end|month-end|end-of-month",
        "quarter": "quarter end|quarter-end|end-of-quarter",
        "week": "week's end",
    },
    "beforeend": {0: "before the close of|before the conclusion of"},
    "before": {
        "before": "the eve of|eve of|sometime before|some time before|sometimes before|any time before|anytime before|before|prior to|ahead of|in advance of|earlier than|by the eve of"
    },
    "after": {
        "after": "upon completion of|on completion of|after completion of|after the completion of|upon|after|following|from|later than|beyond|past"
    },
    "comma": {0: ",|."},
    "separator": {0: "-|/"},
    "latest": {
        0: "at the latest|latest|at most|or earlier|or sooner|or before|ad|a.d.|if possible|max|sharp|approximately|or so|onwards"
    },
    "daypart": {
        12: "morning|breakfast|dawn|early morning|late morning|in the morning|first thing|early-morning|early in the day|early in the morning|first thing in the morning|the early hours of the morning|early hours of the morning",
        14: "noon|midday|lunch|lunchtime|at noon|at midday|at lunch|at lunchtime|by midday|lunch time",
        18: "afternoon|late afternoon|early afternoon|in the afternoon|late-afternoon|afternoonish",
        24: "evening|night|midnight|dinner|early evening|late evening|late night|tonight's|in the evening|at night|at midnight|during the day|early night|early-night|late-night|late-evening|early-evening|night-time|daytime|nighttime|in the night|in the night-time|late in the day|late in the evening|late at night|early in the evening|dinnertime|suppertime|close|half past|quarter past|a quarter past|a quarter to|quarter to|quarter after|half|this late|early hours|in the early hours|the early hours",
    },
    "meridiem": {
        12: "am|a.m.|a m",
        18: "pm|p.m.|p m",
        24: "utc|gmt|jst|aest|aedt|msk|hst|akst|nst|est|pst|edt|pdt|cst|cdt|mst|bst|cet|cest|ist|et|pt|ish|sharp|o'clock|hours",
    },
    "at": {
        0: "no later than|not later than|later than|earlier than|not before|no earlier than|for|at|@|by|around|about|from|at about|at around|between|before|after|in|on|of|past|the"
    },
    "clockcue": {0: "around|at|@|at about|at around|until about"},
    "weekof": {0: "w/c|w/b|wc|week commencing|week beginning|week starting|week of the"},
    "weeknumber": {0: "calendar week|iso week|week number|week no.|week no|week nr"},
    "afternext": {14: "after next|after the next"},
    "eight": {7: "week|a week on|a week from|one week from", 14: "fortnight|a fortnight on|a fortnight from"},
    "tentative": {
        0: "(tbc)|(tentative)|(tentatively)|(to be confirmed)|(provisional)|tentatively|tentative|provisionally|provisional|likely|probably|possibly|perhaps|maybe|tbc|to be confirmed|hopefully|approximately|roughly|presumably"
    },
    "rest": {0: "rest of|the rest of|rest|the rest|remainder of|the remainder of"},
    "half_of": {1: "first half|1st half", 2: "second half|2nd half|latter half"},
    "tens": {30: "thirty-|thirty", 40: "forty-|forty", 50: "fifty-|fifty", 60: "sixty-|sixty"},
    "minutes": {0: "minutes|minute|min"},
    "thousand": {2000: "two thousand|two thousand and"},
    "onward": {
        0: "or later|and later|or after|and after|onward|onwards|and onwards|and beyond|or greater|and greater|or newer"
    },
    "andhalf": {0: "and a half|and half"},
    "halfof": {0: "half a|half an"},
    "dayend": {
        0: "eod|cob|end of day|end of the day|close of business|the close of business|end of business|eob|close of play"
    },
    "holiday": {
        feasts.CHRISTMAS: "christmas|xmas|christmas day",
        feasts.CHRISTMAS_EVE: "christmas eve",
        feasts.NEW_YEARS_EVE: "new year's eve",
        feasts.NEW_YEAR: "new year's day|new year's|new year",
        feasts.EPIPHANY: "epiphany|three kings' day|three kings day",
        feasts.CANDLEMAS: "candlemas",
        feasts.VALENTINE: "valentine's day|valentines day",
        feasts.FAMILY_DAY: "family day",
        feasts.CONSTITUTION_DAY: "constitution day",
        feasts.JUAREZ: "benito juarez day|benito juarez's birthday",
        feasts.ASH_WEDNESDAY: "ash wednesday",
        feasts.PALM_SUNDAY: "palm sunday",
        feasts.HOLY_WEEK: "holy week|easter week",
        feasts.HOLY_THURSDAY: "maundy thursday|holy thursday",
        feasts.GOOD_FRIDAY: "good friday",
        feasts.EASTER: "easter|easter sunday",
        feasts.EASTER_MONDAY: "easter monday",
        feasts.ASCENSION: "ascension day",
        feasts.PENTECOST: "pentecost|whit sunday|whitsun",
        feasts.WHIT_MONDAY: "whit monday|pentecost monday",
        feasts.CORPUS_CHRISTI: "corpus christi",
        feasts.WORKERS_DAY: "may day|international workers' day|workers' day|international workers day",
        feasts.MOTHERS_DAY: "mother's day|mothers' day|mothers day",
        feasts.VICTORIA_DAY: "victoria day",
        feasts.SAINT_JEAN: "saint-jean-baptiste day|st-jean-baptiste day",
        feasts.CANADA_DAY: "canada day",
        feasts.CIVIC_HOLIDAY: "civic holiday",
        feasts.LABOUR_DAY: "labour day|labor day",
        feasts.INDEPENDENCE: "mexican independence day|mexico's independence day",
        feasts.RECONCILIATION: "national day for truth and reconciliation|truth and reconciliation day",
        feasts.THANKSGIVING: "thanksgiving|thanksgiving day|canadian thanksgiving",
        feasts.HALLOWEEN: "halloween",
        feasts.ALL_SAINTS: "all saints' day|all saints day",
        feasts.ALL_SOULS: "day of the dead|the day of the dead|all souls' day",
        feasts.REMEMBRANCE: "remembrance day",
        feasts.REVOLUTION_DAY: "mexican revolution day|revolution day",
        feasts.GUADALUPE: "our lady of guadalupe day|guadalupe day",
        feasts.BOXING_DAY: "boxing day",
    },
    "yearword": {0: "year"},
    "over": {0: "ends|is over|is out|closes|ends up"},
    "fortnight_of": {
        1: "first fortnight|the first fortnight|1st fortnight",
        2: "second fortnight|the second fortnight|2nd fortnight",
    },
    "fiscal": {4: "fiscal year|financial year|budget year", 9: "school year|academic year"},
    "budget": {4: "fiscal|fy"},
    "and": {0: "and|&|or"},
    "or": {0: "or"},
    "each": {0: "every|each|each and every|every single|all the|every one of the"},
    "another": {2: "other"},
    "alternate": {2: "alternate|alternating"},
    "weekdays": {
        0: "mondays",
        1: "tuesdays",
        2: "wednesdays",
        3: "thursdays",
        4: "fridays",
        5: "saturdays",
        6: "sundays",
    },
    "dayparts": {0: "mornings|afternoons|evenings|nights"},
    "often": {
        (1, "day"): "daily|everyday|on a daily basis",
        (1, "week"): "weekly|on a weekly basis",
        (2, "week"): "biweekly|bi-weekly|fortnightly",
        (1, "half month"): "semimonthly|semi-monthly",
        (1, "month"): "monthly|on a monthly basis",
        (2, "month"): "bimonthly|bi-monthly",
        (1, "quarter"): "quarterly|on a quarterly basis",
        (1, "half"): "semiannually|semi-annually|biannually|half-yearly",
        (1, "year"): "yearly|annually|on a yearly basis|on an annual basis",
        (2, "year"): "biennially",
        (1, "weekend"): "on weekends|at weekends|weekends|all weekends",
        (1, "workday"): "on weekdays|on working days|on business days|weekdays",
    },
    "periodic": {
        (1, "half"): "semiannual|semi-annual|biannual",
        (1, "year"): "annual",
        (2, "year"): "biennial",
    },
    "endless": {0: "until further notice|till further notice|indefinitely"},
    "times": {1: "once", 2: "twice", 3: "thrice"},
    "timesword": {0: "times|time|occurrences|repetitions"},
    "per": {0: "a|an|per|every|each"},
    "starting": {
        0: "starting|starting on|starting from|starting in|beginning|beginning on|beginning in|from|as of|as from|effective|commencing|since"
    },
    "ending": {0: "until|till|til|through|thru|to|up to|up until|ending|ending on|ending in|through to"},
}

COMMON = "the of to and for by with will be is are in on at from this that what which who a an our their please we must should shall do has have it as or any all my me due late"

STRONG_CUES = (
    "by|due|due on|due by|due in|no later than|not later than|before|on or before|deadline|deadline is|until|till|prior to|ahead of|"
    "at the latest by|by no later than|at latest|within|to be completed by|expected by|in advance of|up to|the latest|scheduled for|planned for|expected in|up until"
)
UNTIL_CUES = "by|due by|before|until|till|no later than|up to|prior to|not later than|on or before|up until|within|by no later than|ahead of"
TITLE_CUES = "except|excluding|of|from|about|since|after|following|as of|starting|beginning|between|past|street|avenue|square|plaza|calle|avenida"

PAST_ENDINGS = "ed"
"""With their accents, which alone tell them from other endings."""

CLAUSES: Mapping[str, str] = {
    "deadline_label": "deadline|due date|due|target date|target|by when|when|date",
    "marker_action": (
        "reminder|decision|agreed|follow-up|next step|commitment|action|action item|ai|todo|to do|to-do"
        "|task|action required"
    ),
    "marker_milestone": "milestone",
    "milestones_heading": "milestones|milestone",
    "actions_heading": "actions|action items|action points|to do|todo|to-do|tasks|next steps|follow-up",
    "priority": "priority",
    "high": "high priority|priority high|top priority|priority: high|urgent|urgently|high",
    "low": "low priority|priority low|priority: low|low",
    "place_label": "place|location|venue",
    "lead_before": (
        "for|by|lead|lead:|led by|owner|owner:|owners|owners:|leads|leads:|assigned to|assign to"
        "|to be done by|responsible|responsible:|who|who:|cc"
    ),
    "not_lead_before": (
        "with|from|to|of|ask|tell|about|contact|meet|call|support|help|inform|via|through|remind"
    ),
    "lead_label": "lead|led by|owner|owners|leads|responsible|assigned to|who|lead is|delegated to|handled by|headed by|run by|entrusted to",
    "subject_verb": (
        "is going to|are going to|plans to|plan to|promised to|promises to|promise to|will have to"
        "|was asked to|were asked to|offered to|offers to|has agreed to|have agreed to|is supposed to"
        "|are supposed to|ought to|is expected to|are expected to|has promised to|is asked to|are asked to"
        "|is due to|were to|was to|volunteered to|is responsible for|will need to|would like to|intends to"
        "|intend to|aims to|aim to|has offered to|could|may|might|to|will|shall|must|should|has to|have to"
        "|is to|are to|agreed to|agrees to|needs to|need to|undertakes to|commits to|can|would|to please"
        "|takes care of|take care of|will take care of|is in charge of|are in charge of|is tasked with"
        "|has the task to|has to please|committed to|undertook to|pledged to|is happy to|are happy to"
    ),
    "before_to": (
        "right|access|duty|guide|introduction|road|path|route|barrier|barriers|amendment|amendments"
        "|change|changes|update|updates|invitation|thanks|welcome|transition|tour|trip|alternative"
        "|alternatives|solution|solutions|contribution|contributions|commitment|addendum|annex|preface"
        "|obstacle|obstacles|exception|exceptions|objection|objections|entry|time|steps|pathway"
        "|pathways|ability|capacity|attempt|attempts|opportunity|opportunities|request|requests"
        "|permission|reasons|options|plans|effort|efforts|tips|rules|comments|edits|corrections"
        "|remarks|questions|answers|letters|visits|support|funds|tools|resources|key|keys|reference"
        "|references|sensitivity|exposure|resistance|damage|adaptation|approach|relation|relations"
        "|return|ways|means|door|bridge|link|links"
    ),
    "me_subject": (
        "i'd like to|i can|i could|i want to|i plan to|i'll have to|i've got to|i promise to|i agreed to"
        "|i would|i intend to|i would like to|i'd better|i am going to|i aim to|i'll|i will|i shall|i am to"
        "|i must|i'm to|i'm going to|i need to|i have to|i should|i to|remind me to|i'd be happy to"
        "|i'd be glad to|i volunteer to|i offer to|i've agreed to|i'm happy to|i am happy to|i commit to"
        "|i have agreed to|i undertake to|let me"
    ),
    "me": "me|myself",
    "and": "and|&|with",
    "me_in_list": "i|me|myself",
    "and_only": "and|together with|along with|jointly with|as well as",
    "or": "or",
    "new": "new|add|add a|add an|add new|create|create a|create an|another|one more|record a|record an",
    "determiner": (
        "the|all|a|an|our|their|every|each|both|this|these|those|my|your|us|him|her|them|everyone|everybody"
    ),
    "no_action": (
        "is|has|was|does|likes|wants|says|thinks|seems|knows|hopes|always|this|his|its|as|us|yes|feels"
        "|looks|believes|means|loves|needs|am|think|believe|hope|guess|s|be|not|never"
    ),
    "add": (
        "add|log|record|note|note down|write down|put down|jot down|create|register|capture|make"
        "|make a note|take note|track"
    ),
    "an": "a|an|a new|an extra|one more|another|the|this",
    "that": "that",
    "that_or_for": "that|to|for|of|called|named|titled",
    "agreed": (
        "we just agreed that|we have agreed that|we've agreed that|we all agreed that|it is agreed that|it's agreed that|we settled that|we concluded that"
        "|we have just agreed that|we have decided that|we just decided that|the plan is that"
        "|we agreed that|it was agreed that|agreed that|we decided that|it was decided that"
        "|the group agreed that|we said that|decision that|ok then|let it be noted that|for the record"
        "|noted that|as agreed"
    ),
    "falls_to": "it's up to|it is up to|it falls to|it is the job of|over to",
    "courtesy": "please|pls|plz|thanks|thx|thank you|cheers|without fail|if possible",
    "high_at_end": "urgent|urgently|asap|high priority|top priority",
    "low_at_end": "low priority|not urgent",
    "courtesy_first": "please|pls|plz|kindly",
    "leads": "to lead|leads|lead|leading|will lead|is lead|is the lead|in charge",
    "moved_to": "to|till|until",
    "wanting": "i want",
    "being": "be",
    "denial": (
        "not|no|never|isn't|wasn't|hasn't|haven't|don't|doesn't|didn't|won't|can't|cannot|nearly|almost"
        "|half|partly|when|if|once|looks|look|seems|seem|should|would|might|may|will|probably|soon"
        "|nowhere near"
    ),
    "body": (
        "ministry|department|secretariat|embassy|consulate|chamber|council|institute|association|university"
        "|universities|province|government|governments|bank|agency|bureau|industry|producers|growers"
        "|delegation|co-chairs|co-chair|cochairs|federation|foundation|authority|company|companies|centre"
        "|center|team|growers' association|office|exporters|importers|union|unions|hoteliers|employers|side"
        "|chamber of commerce|working group|subgroup|board"
    ),
    "summing_up": (
        "to sum up|to sum it up|to recap|in short|in summary|to summarize|to summarise|summing up|to conclude"
        "|in conclusion"
    ),
    "interjection": "so|well|right|then|and|also|yes|no|hey|hi all|hello all|sure|alright|now",
    "copula": "is|are|will be|is now|was|should be|must be|to be",
    "once": "once|as soon as|when|after",
    "ended": ("done|finished|complete|completed|closed|over|delivered|ready|finishes|signed off"),
    "turn": "after|before|following|ahead of|prior to|of|from|later than",
    "meeting": "annual meeting|plenary|next meeting|meeting",
    "group_before": "for|in|for the|in the|group|wg|of the|of|to the",
    "group_after": "group|working group|wg",
    "takes_place": (
        "take place|takes place|be held|is held|be taking place|happen|happens|occur|occurs|be scheduled"
        "|is scheduled|is planned|be planned|is expected|are planned|planned|scheduled|expected"
        "|be completed|be launched|postponed to|moved to|rescheduled to|rescheduled for|deferred to|put off to|pushed to|pushed back to|delayed to|brought forward to|shifted to"
    ),
    "takes_place_before": "will|shall|is to|are to|to|should|would|may|might|is|are|now",
    "indefinite": "until further notice|indefinitely|sine die|till further notice",
    "held": (
        "on hold|postponed|suspended|deferred|paused|put on hold|is on hold|is postponed|has been postponed"
        "|was postponed|is suspended|put off|delayed|held|shelved|frozen|on ice|parked|is on ice|is frozen"
    ),
    "review_from": "until|till|up to",
    "review": (
        "review|to be reviewed|for review|review again|reviewed|revisit|to be revisited|look at it again|come back to it|take another look|get back to it"
        "|look again|reconsider|we review it|we'll review it|we will review it|review it|revisit it|we revisit it|we'll revisit it|look at it|we'll look at it again|pick it up again|pick it up|come back to this|check again|check back|reassess|to be reassessed"
    ),
    "reason": "because|because of|for lack of|waiting for|pending|since|due to|as|owing to|reason",
    "given_to": "to|by",
}

THINGS = (
    "report|workshop|meeting|seminar|study|draft|plan|visit|survey|conference|forum|agreement|memorandum|paper|project|projects|review|"
    "evaluation|minutes|document|website|letter|strategy|standards|standard|norm|inventory|launch|event|events|round|training|session|"
    "mission|summary|proposal|programme|program|agenda|committee|list|pilot|data|results|text|call|mechanism|next|everyone|all|work|it|this|"
    "agree|continue|try|prepare|commit|decide|offer|aim|need|learn|begin|start|seek|propose|respond|reply|contribute|send|go|add|move|write|"
    "speak|talk|listen|refer|present|explain|submit|provide|give|return|travel|come|help|link|apply|adapt|invite|ask|want|reach|work|get|"
    "progress|ready|how|what|when|where|who|why|follow-up|answer|response|reason|action|actions|way|ways|decision|discussion|participation"
)
