"""English: the words that requests are made of, and those that tell what is asked of an item."""

from __future__ import annotations

from collections.abc import Mapping

REQUESTS: Mapping[str, str] = {
    # what is asked for
    "list": (
        "list|list all|show|show me|show all|what|what's|what is|what are|which|which items|items|give me"
        "|see|display|are there|is there anything|anything|find|get|whats|open items|all|everything"
        "|do we have|the list|everything open|all open|all open items|everything that is open|what is open"
        "|what's open|whats open|the open items|open actions|there|tell me|let me see|i want to see|i need"
        "|which ones|enumerate|pull up|bring up|let us see|what all"
    ),
    "whole_list": (
        "list|the list|list all|all|everything|all items|all the items|items|open items|all open items"
        "|all open|everything open|everything that is open|what is open|what's open|whats open"
        "|the open items|open actions|show all|show everything|show me everything|show me all"
        "|show me the list|show the list|what do we have|full list|the full list|show me all items"
        "|list everything|list items|list all items|list the items|what is there|what is in the list"
        "|what is on the list|show items|show all items|show all open items|show open items|list open items"
        "|list the open items"
    ),
    "due": (
        "due|is due|are due|falls due|comes due|coming up|coming|upcoming|deadlines|to do|scheduled"
        "|expiring|expires|planned|happening|ahead|falling due|fall due|deadline"
    ),
    "overdue": (
        "overdue|late|behind|past due|delayed|behind schedule|out of time|missed|lapsed|in arrears|slipped"
        "|slipping|past their date|past the deadline|past its date|past deadline|not done in time"
        "|running late|lagging|slipped past its due date|slipped past their due date|past its due date"
        "|past their due date|gone past|gone past its date|in the red|out of date|overran"
    ),
    "doing": (
        "on her plate|on his plate|on their plate|to deal with|must be done|has to be done|have to be done"
        "|be done|must do|do by|should be done|needs to be done|should do|have to do|needs doing|need to do"
        "|working on|work on|in charge of|responsible for|doing|left to do|left|remaining|outstanding"
        "|pending|still open|to be delivered|expected|awaiting|leading|lead|leads|owe|owes|do"
        "|supposed to do|supposed to deliver|deliver|promise|promised|commit to|committed to|sign up for|signed up for"
    ),
    "digest": (
        "digest|weekly digest|summary|the digest|weekly summary|week at a glance|weekly|recap|weekly recap"
        "|roundup|weekly roundup|weekly round-up|round-up|round up|weekly round up|rundown|wrap-up"
    ),
    "agenda": "agenda|agendas|the agenda|meeting agenda|order of the day|agenda page",
    "timeline": (
        "timeline|time line|timelines|gantt|gantt chart|roadmap|road map|chart of milestones"
        "|picture of the milestones|milestone chart|calendar of milestones"
    ),
    "report": (
        "report|reports|annual report|year-end report|yearly report|year end report|annual reports"
        "|the year at a glance|year at a glance"
    ),
    "changed": (
        "changed|changes|what's new|what is new|what happened|happened|has been changed|changed recently"
        "|what was done|has moved|was changed|were changed|moved|recent changes|the history|history"
        "|was added|were added|added|got changed|activity|new|news"
    ),
    "format": (
        "docx|word|xlsx|xls|excel|csv|pdf|ics|spreadsheet|as xlsx|as excel|as csv|in excel|as a spreadsheet"
        "|as a table|as pdf"
    ),
    # what narrows it down
    "mine": (
        "mine|my items|my actions|my tasks|my action items|my list|my work|my milestones|my to do|my todos"
        "|my to-dos|what's mine|what is mine|assigned to me|what do i have|what do i owe|i have to do"
        "|on my plate|for me|do i have|am i|my stuff|my things|my open items|my open actions|my open tasks"
        "|i|my|i'm|i've|myself"
    ),
    "own": "my tasks|my todos|my to-dos|my open tasks",
    "everything": "all groups|everywhere|all working groups|across all groups|every group|all the groups",
    "action_kind": "action items|actions|action item|tasks|to-dos",
    "milestone_kind": "milestones|milestone",
    "by_country": "by country|by side|per country|by partner|by countries|for each country|by nation|broken down by country|split by country|grouped by country|broken down by side|grouped by side|split by side|sorted by country|separated by country|listed by country|arranged by country|one country at a time|country by country|side by side",
    "more_than": (
        "more than|over|older than|longer than|at least|for more than|for over|greater than|>|>=|+"
    ),
    "lateness_unit": "day|days|week|weeks|month|months|wk|wks",
    "high": (
        "high priority|high-priority|top priority|top-priority|highest priority|urgent|most urgent|urgently"
        "|priority items|priority actions|prioritized|priorities|most important|important|pressing|critical"
        "|priority high|of high priority|marked high|high"
    ),
    "low": "low priority|low-priority|not urgent|priority low|lowest priority",
    "held": (
        "on hold|on-hold|suspended|paused|parked|frozen|shelved|held up|waiting for review"
        "|postponed until further notice|in abeyance"
    ),
    "finished": (
        "done|finished|completed|closed|finish|complete|close|achieved|achieve|accomplished|accomplish"
        "|delivered|has been done|get done|got done|resolved"
    ),
    "no_lead": (
        "nobody in charge|no one in charge|nobody assigned|no one assigned|nobody responsible"
        "|no one responsible|no one leads|without anybody|have nobody|has nobody|without a lead"
        "|without lead|without leads|without an owner|without owner|with no lead|no lead|no leader"
        "|have no lead|has no lead|lack a lead|lacks a lead|lacking a lead|unassigned|not assigned"
        "|nobody leads|need a lead|needs a lead|no owner|have no owner|has no owner|with no owner"
        "|that nobody has taken|nobody has taken|without anyone responsible|orphan|orphaned|up for grabs"
        "|not taken|not yet assigned|missing a lead|with nobody|with no one|nobody on|no one on|nobody on them|no one on them|that nobody leads"
    ),
    "no_date": (
        "without a date|without date|without dates|with no date|no date|have no date|has no date|undated"
        "|need a date|needs a date|without a deadline|without deadline|no deadline|have no deadline"
        "|has no deadline|lack a date|lacks a date|no due date|without a due date|have no due date"
        "|has no due date|with no deadline|with no due date|missing a date"
    ),
    "whole": "whole|full|complete list|in full",
    # what stands around it
    "polite": (
        "sorry|i'm afraid|apologies|please|can you|could you|would you|can i|can we|kindly|hey|hi|hello|ok"
        "|okay|i want to|i'd like to|we want to|let's|lets|i would like to|may i|could i|do you know"
        "|yes please|dear bot|rapporteur|team|thanks|good morning|good afternoon|hi all|can somebody"
        "|could somebody|can someone|could someone|somebody please|i think|maybe|well|i would like you to"
        "|i'd like you to|i want you to|we need to|we have to|you can|we can|we could|i'd like|i would like"
        "|would you please|can you please|could you please|remember to|be so kind to|bot|pls|plz"
        "|please please|would it be possible to|is it possible to|any chance we can|do you mind"
        "|would you mind|might you|can u|could u|feel free to|just|but|well then|unfortunately|regrettably"
        "|ok so|so|could we|could we please|might we|shall you|would you be able to|are you able to"
    ),
    "filler": (
        "open|let|i|need|left|how many|count|number|many|much|there's|month's|week's|our|up|time|new|annual"
        "|nobody|no|the|a|an|of|in|on|at|for|to|by|and|or|with|from|about|into|is|are|was|were|be|been"
        "|being|has|have|had|do|does|did|will|would|can|could|should|must|may|might|what|which|who|whom"
        "|whose|when|where|how|why|that|this|these|those|there|it|its|it's|s|we|us|they|them|their|he|she"
        "|his|her|item|items|action|actions|task|tasks|point|points|thing|things|stuff|group|groups|working"
        "|one|ones|list|show|give|get|see|find|tell|want|like|know|all|any|anything|something|everything"
        "|every|each|still|yet|now|currently|please|only|just|also|so|far|openly|next|meeting|meetings|out"
        "|coming|upcoming|chart|picture|view|overview|s're|re|ve|ll|d|page|yearly|today|table|status|state"
        "|current|latest|got|than|more|most|other|others|order|sorted|sort|since|per|everyone|everybody"
        "|anybody|anyone|someone|look|looks|assigned|belong|belongs|belonging|year|country|side|sides|team"
        "|people|person|led|owned|run|held"
    ),
    "fetch": (
        "export|send|mail|email|start|begin|write|launch|meet|print|draft|prepare|make|draw|create|produce"
        "|generate|build|put|together|ready|go|going|plot|graph|map|sketch|lay|render|display"
    ),
    "aside": (
        "any more|anymore|any longer|with the channel|with the group|with everybody|with all|in public"
        "|publicly|for everyone|with the others|with the team|to the channel|now|for now|right now|please"
        "|yet|yesterday|today|already|thanks|thank you|this time|this once|in the channel|in channel|here"
        "|from the list|at last|finally|too|as well|again|then|for us|for me|for good|for the moment"
        "|for the time being|at once|asap|immediately|ok|okay|completely|just now|last week|this morning"
        "|an hour ago|everyone|all|to everyone|with everyone|at the moment|once|both|by the way|so far"
        "|still|until further notice|indefinitely|on time|early|ahead of time|and closed|in full|this week"
        "|at all|if that's ok|if that is ok|if possible|if you can|if that's okay|if it's ok|if that works"
        "|pls|plz|thx|tks|cheers|many thanks|thanks a lot|thank you so much|will you|would you|ok?"
        "|by how much|and by how much|would be great|would be nice|would be appreciated|would be good"
        "|would help|pretty please|much appreciated"
    ),
    "been": "has been|have been|had been",
    # another date, and taking it back
    "to": "to|until|till|for|on|by|into|forward to|back to|to the",
    "by": "by|another|one more|an extra|an additional|for|forward|back|ahead|+|out|up|it",
    "later": "later|back|more|further|after|longer|extra|on",
    "earlier": "earlier|sooner|forward|before",
    "either": "change|update|set|put|fix|plan|schedule",
    "remind_me": "remind me|ping me|nudge me|give me a reminder|send me a reminder|set me a reminder",
    "remind_of": "of|about|on|for|to do|to finish|the|with",
    "again": "again|later|once more|some time|later on",
    "undo": (
        "undo|undo that|undo it|take it back|take that back|revert|undo last|undo the last change"
        "|undo my last change|oops|cancel that|revert that|revert it|undo this|undo my last"
        "|undo last change|undo the last|undo the last one|i made a mistake|my mistake|scratch that"
        "|roll back|rollback"
    ),
    "change": "change",
    # what only tells, and asks for nothing
    "talk": (
        "thanks|thank you|many thanks|see you|good luck|congratulations|congrats|sorry|happy|welcome|bye"
        "|goodbye|have a|enjoy|cheers|well done|great|nice|wow|happy birthday|good job|talk to you"
        "|let's talk|speak to you|i'm sorry|i am sorry|i'm happy|good to see|i'll let you know|let me know"
        "|let us know|keep me posted|keep us posted|don't forget the|don't forget our|merry|get well"
        "|safe travels|fyi|for your information|i think|i believe|i hope|i guess|not sure|drop me a"
        "|drop me an|call me|text me|email me|let's meet|let's push|let's move the|let's move our|let's say"
        "|works for me"
    ),
    "statement": (
        "i am|i'm|i was|i will|i'll|i can|i can't|i cannot|i could|i couldn't|i've|i had|i just|i shall"
        "|i don't|i do not|i didn't|i won't|i wouldn't|i might|i may|i got|i went|i saw|i read|he|she|they"
        "|it is|it was|it will|it's|we are|we're|we were|we had|we will|we'll|we just|we can't|we cannot"
        "|we won't|there was|there were|there will be|there is|there's|we arrive|we leave|we fly|we land"
        "|we have a meeting|we met|we went|we saw|we got|i arrive|i leave|i fly"
    ),
    "exclaiming": "what a|what an|haha|hahaha|lol|omg|ugh|wow|oh|oops|phew|guess what",
    "determiner": (
        "the|my|our|his|her|their|your|this|that|these|those|some|nobody|everybody|everyone|somebody|no"
        "|not available|available|unavailable"
    ),
    "arriving": "comes|arrives|leaves|travels|flies|lands|goes|should|might|may|could|must|needs",
    "telling": "is|are|was|were|has|had|have|will|would",
    "past": "sent|met|wrote|got|went|came|said|told|made|gave|took|saw|found|left|held|ran|spoke|brought",
    "behind_past": "the|a|an|his|her|their|our|us|me|it|to|in|on|at|with|from|that|for|all|back|over|out|up|down",
    "happening": "starts|resumes|opens|closes|begins|ends|reopens|expires|arrives|leaves|returns|lands|departs|restarts|finishes",
    "calling": (
        "can you|could you|would you|will you|do you|did you|are you|have you|you should|thoughts"
        "|any thoughts"
    ),
    # what is not to be done, or not surely
    "forbidden": "don't|do not|never|not|shouldn't|mustn't|can't|cannot|won't|wouldn't",
    "unwanted": (
        "close|closed|closing|drop|dropped|dropping|cancel|cancelled|canceled|cancelling|delete|deleted"
        "|remove|removed|abandon|abandoned|scrap|scrapped|withdraw|withdrawn|mark|marked|tick|ticked|finish"
        "|complete|move|postpone|push|delay|assign|give|share|post|publish|reopen|approve|accept|hold|pause"
        "|rename|skip|change|edit"
    ),
    "doubtful": (
        "need|needs|needed|about|get|want|wants|think|thinks|says|say|said|hear|heard|told|tell|close to"
        "|when|if|once|until|unless|except|for review|draft|list|reading|half|part|would|should|might|may"
        "|hope|hopes|hopefully|almost|nearly|expected|supposed|how|why|nobody|no one|anybody|anyone"
        "|somebody|someone|who|for comments|for signature|for approval|for checking|whether|wonder|wonders"
        "|not sure|doubt|asked|asks|ask"
    ),
    "condition": (
        "when|once|if|unless|until|till|as soon as|after|except|but|only if|before|tomorrow|next|although"
        "|apart from|provided"
    ),
    "closing": (
        "it's done|it is done|it's finished|it's complete|that's done|consider it done|count it as done"
        "|call it done|let's call it done|we can close it|close it|that one is done|it can be closed"
        "|we count it as done"
    ),
    "ready": "ready",
    # how much something matters
    "lowering": "lower|reduce|decrease|drop|downgrade",
    "raising": "raise|increase|upgrade|boost",
    "somebody": "somebody|someone|anybody|anyone",
    "weighing": "could we|might we|can we",
    "deliberating": (
        "should|shall|may|ought|why not|why don't we|what if|how about|do we want to|do you want to"
        "|are we going to"
    ),
}

GISTS: Mapping[str, str] = {
    "note": (
        "for the record|on record|record that|a note|the note|note that|note to|comment that|a comment"
        "|remark that|jot"
    ),
    "reopen": (
        "bring back|bring it back|put back|reopen|re-open|by mistake|too early|too soon|not finished"
        "|not done|isn't done|isn't finished|unfinished|reactivat|back to life|back on the list"
    ),
    "mute": (
        "don't remind|not remind|never remind|stop nudging|stop pinging|mute|silenc|snooz|stop remind"
        "|stop the remind|no remind|no more remind|fewer remind|without remind|reminders off|off the remind"
        "|leave me alone|no ping|no nudge|no alert"
    ),
    "nudge": "poke|ping|prod|nudg|remind|chas|jog|follow up with",
    "approve": (
        "approv|sign off|signed off|sign-off|endors|green light|go ahead|go-ahead|authoris|authoriz"
        "|blessing|ok from"
    ),
    "history": (
        "how did|has changed|did change|histor|happened|who changed|who moved|who closed|who edited"
        "|what changed|was changed|were changed|how often|how many times|change log|was it moved"
        "|track record|log of changes|changelog|over time|has been moved|been moved"
    ),
    "support": "help|support|assist|hand|contribut|join|involv|work with",
    "decline": (
        "declin|refus|reject|turn down|turn it down|cannot|can't|can not|unable|won't|not able|not possible"
        "|impossible|no capacity|a no for|no to|swamped|too busy|overloaded|not this time"
    ),
    "accept": (
        "willing to|ready to help|would love to|accept|happy to|glad to|gladly|count us in|count on us"
        "|we are in|we're in|of course|pleasure"
    ),
    "hold": (
        "on hold|on ice|further notice|paus|suspend|indefinitely|has to wait|must wait|can wait|will wait"
        "|frozen|freez|shelv|park|back burner|wait until|wait for|wait till|hold it"
    ),
    "drop": (
        "not to do|not doing|won't do|will not do|not do it|no need|any more|anymore|any longer|cancel|drop"
        "|delet|remov|abandon|no longer|not need|don't need|do not need|obsolet|scrap|withdraw|withdrawn"
        "|irrelevan|forget|not relevant|no use|pointless|off the list|duplicate|duplicat"
        "|not going to happen|never happen"
    ),
    "share": (
        "share|publish|everyone|everybody|in the channel|to the channel|with the group|the others"
        "|whole channel|channel"
    ),
    "skip": "skip|this time|this once|leave out|not this|pass on|occurrence|next round|this round",
    "edit": "typo|edit|correct|renam|titl|wording|spell|rephras|reword|wrong|mistake in|error in|amend",
    "take": (
        "i volunteer|volunteer|i will|i'll|i can|i could|i want|i would|let me|i'm happy|i am happy|to me"
        "|for me|i take|i am|i'm"
    ),
    "assign": (
        "take|takes|taking|give|gives|giving|owns|assign|tak|lead|handl|giv|charge|responsib|owner|own"
        "|belong|job|task|volunteer|hands"
    ),
    "standing": (
        "where we stand|where we are|where things|stands with|up to date|update on|status|eta|latest"
    ),
    "move": (
        "move|moved|moving|postpon|push|delay|bump|slip|slid|reschedul|new date|new deadline|defer|extend"
        "|extension|more time|instead|shift|carry over|due now|now due|aim for|new target|target date"
    ),
    "done": (
        "done|finish|complet|closed|delivered|achieved|wrapped|ready|sorted|settled|resolved|in the bag"
        "|can be closed|out the door|handed in|submitted|shipped|uploaded|mailed"
    ),
    "show": (
        "what|who|when|where|how|status|news|update|see|look|show|tell|is|are|progress|any|remind me what"
        "|which|know|why|info|detail"
    ),
}
"""Words, or beginnings of words, that tell what is asked about an item where no wording fits."""
