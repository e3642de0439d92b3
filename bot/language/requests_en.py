"""English: what can be asked of the bot, and the words that requests are made of."""

from __future__ import annotations

from collections.abc import Mapping

REQUESTS: Mapping[str, str] = {
    "list": (
        "list|list all|show|show me|show all|what|what's|what is|what are|which|which items|items|give me|see"
        "|display|are there|is there anything|anything|find|get|whats|open items|all|everything|do we have"
        "|the list|everything open|all open|all open items|everything that is open|what is open|what's open"
        "|whats open|the open items|open actions|there|tell me|let me see|i want to see|i need|which ones"
        "|enumerate|pull up|bring up|let us see|what all"
    ),
    "due": (
        "due|is due|are due|falls due|comes due|coming up|coming|upcoming|deadlines|to do|scheduled|expiring"
        "|expires|planned|happening|ahead|falling due|fall due|deadline"
    ),
    "overdue": (
        "overdue|late|behind|past due|delayed|behind schedule|out of time|missed|lapsed|in arrears|slipped"
        "|slipping|past their date|past the deadline|past its date|past deadline|not done in time"
        "|running late|lagging|slipped past its due date|slipped past their due date|past its due date"
        "|past their due date|gone past|gone past its date|in the red|out of date|overran"
    ),
    "mine": (
        "mine|my items|my actions|my tasks|my action items|my list|my work|my milestones|my to do|my todos"
        "|my to-dos|what's mine|what is mine|assigned to me|what do i have|what do i owe|i have to do"
        "|on my plate|for me|do i have|am i|my stuff|my things|my open items|my open actions|my open tasks|i"
        "|my|i'm|i've|myself"
    ),
    "own": "my tasks|my todos|my to-dos|my open tasks",
    "everything": "all groups|everywhere|all working groups|across all groups|every group|all the groups",
    "action_kind": "action items|actions|action item|tasks|to-dos",
    "milestone_kind": "milestones|milestone",
    "digest": (
        "digest|weekly digest|summary|the digest|weekly summary|week at a glance|weekly|recap|weekly recap"
        "|roundup|weekly roundup|weekly round-up|round-up|round up|weekly round up|rundown|wrap-up"
    ),
    "undo": (
        "undo|undo that|undo it|take it back|take that back|revert|undo last|undo the last change"
        "|undo my last change|oops|cancel that|revert that|revert it|undo this|undo my last|undo last change"
        "|undo the last|undo the last one|i made a mistake|my mistake|scratch that|roll back|rollback"
    ),
    "by_country": "by country|by side|per country|by partner|by countries|for each country|by nation",
    "more_than": "more than|over|older than|longer than|at least|for more than|for over|greater than|>|>=|+",
    "lateness_unit": "day|days|week|weeks|month|months|wk|wks",
    "whole": "whole|full|complete list|in full",
    "telling": "is|are|was|were|has|had|have|will|would",
    "been": "has been|have been|had been",
    "exclaiming": "what a|what an|haha|hahaha|lol|omg|ugh|wow|oh|oops|phew|guess what",
    "determiner": (
        "the|my|our|his|her|their|your|this|that|these|those|some|nobody|everybody|everyone|somebody|no"
    ),
    "arriving": "comes|arrives|leaves|travels|flies|lands|goes|should|might|may|could|must|needs",
    "statement": (
        "i am|i'm|i was|i will|i'll|i can|i can't|i cannot|i could|i couldn't|i've|i had|i just|i shall"
        "|i don't|i do not|i didn't|i won't|i wouldn't|i might|i may|i got|i went|i saw|i read|he|she|they"
        "|it is|it was|it will|it's|we are|we're|we were|we had|we will|we'll|we just|we can't|we cannot"
        "|we won't|there was|there were|there will be|there is|there's|we arrive|we leave|we fly|we land"
        "|we have a meeting|we met|we went|we saw|we got|i arrive|i leave|i fly"
    ),
    "talk": (
        "thanks|thank you|many thanks|see you|good luck|congratulations|congrats|sorry|happy|welcome|bye"
        "|goodbye|have a|enjoy|cheers|well done|great|nice|wow|happy birthday|good job|talk to you|let's talk"
        "|speak to you|i'm sorry|i am sorry|i'm happy|good to see|i'll let you know|let me know|let us know"
        "|keep me posted|keep us posted|don't forget the|don't forget our|merry|get well|safe travels|fyi"
        "|for your information|i think|i believe|i hope|i guess|not sure"
    ),
    "forbidden": "don't|do not|never|not|shouldn't|mustn't|can't|cannot|won't|wouldn't",
    "harm": (
        "close|closed|closing|drop|dropped|dropping|cancel|cancelled|canceled|cancelling|delete|deleted"
        "|remove|removed|abandon|abandoned|scrap|scrapped|withdraw|withdrawn|mark|marked|tick|ticked|finish"
        "|complete"
    ),
    "doubtful": (
        "need|needs|needed|about|get|want|wants|think|thinks|says|say|said|hear|heard|told|tell|close to|when"
        "|if|once|until|unless|except|for review|draft|list|reading|half|part|would|should|might|may|hope"
        "|hopes|hopefully|almost|nearly|expected|supposed|how|why|nobody|no one|anybody|anyone|somebody"
        "|someone|who|for comments|for signature|for approval|for checking|whether|wonder|wonders|not sure"
        "|doubt|asked|asks|ask"
    ),
    "condition": (
        "when|once|if|unless|until|till|as soon as|after|except|but|only if|before|tomorrow|next|although"
        "|apart from|provided"
    ),
    "ready": "ready",
    "deliberating": (
        "should|shall|may|ought|why not|why don't we|what if|how about|do we want to|do you want to"
        "|are we going to"
    ),
    "either": "change|update|set|put|fix|plan|schedule",
    "change": "change",
    "polite": (
        "sorry|i'm afraid|apologies|please|can you|could you|would you|can i|can we|kindly|hey|hi|hello|ok"
        "|okay|i want to|i'd like to|we want to|let's|lets|i would like to|may i|could i|do you know"
        "|yes please|dear bot|rapporteur|team|thanks|good morning|good afternoon|hi all|can somebody"
        "|could somebody|can someone|could someone|somebody please|i think|maybe|well|i would like you to"
        "|i'd like you to|i want you to|we need to|we have to|you can|we can|we could|i'd like|i would like"
        "|would you please|can you please|could you please|remember to|be so kind to|bot|pls|plz"
        "|please please|would it be possible to|is it possible to|any chance we can|do you mind"
        "|would you mind|might you|can u|could u|feel free to|just|but|well then|unfortunately|regrettably"
        "|ok so|so"
    ),
    "to": "to|until|till|for|on|by|into|forward to|back to|to the",
    "later": "later|back|more|further|after|longer|extra|on",
    "earlier": "earlier|sooner|forward|before",
    "by": "by|another|one more|an extra|an additional|for|forward|back|ahead|+|out|up|it",
    "whole_list": (
        "list|the list|list all|all|everything|all items|all the items|items|open items|all open items"
        "|all open|everything open|everything that is open|what is open|what's open|whats open|the open items"
        "|open actions|show all|show everything|show me everything|show me all|show me the list|show the list"
        "|what do we have|full list|the full list|show me all items|list everything|list items|list all items"
        "|list the items|what is there|what is in the list|what is on the list|show items|show all items"
        "|show all open items|show open items|list open items|list the open items"
    ),
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
        "|no one responsible|no one leads|without anybody|have nobody|has nobody|without a lead|without lead"
        "|without leads|without an owner|without owner|with no lead|no lead|no leader|have no lead"
        "|has no lead|lack a lead|lacks a lead|lacking a lead|unassigned|not assigned|nobody leads"
        "|need a lead|needs a lead|no owner|have no owner|has no owner|with no owner|that nobody has taken"
        "|nobody has taken|without anyone responsible|orphan|orphaned|up for grabs|not taken|not yet assigned"
        "|missing a lead"
    ),
    "no_date": (
        "without a date|without date|without dates|with no date|no date|have no date|has no date|undated"
        "|need a date|needs a date|without a deadline|without deadline|no deadline|have no deadline"
        "|has no deadline|lack a date|lacks a date|no due date|without a due date|have no due date"
        "|has no due date|with no deadline|with no due date|missing a date"
    ),
    "changed": (
        "changed|changes|what's new|what is new|what happened|happened|has been changed|changed recently"
        "|what was done|has moved|was changed|were changed|moved|recent changes|the history|history|was added"
        "|were added|added|got changed|activity|new|news"
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
    "format": (
        "xlsx|xls|excel|csv|pdf|ics|spreadsheet|as xlsx|as excel|as csv|in excel|as a spreadsheet|as a table"
        "|as pdf"
    ),
    "filler": (
        "open|let|i|need|left|how many|count|number|many|much|there's|month's|week's|our|up|time|new|annual"
        "|nobody|no|the|a|an|of|in|on|at|for|to|by|and|or|with|from|about|into|is|are|was|were|be|been|being"
        "|has|have|had|do|does|did|will|would|can|could|should|must|may|might|what|which|who|whom|whose|when"
        "|where|how|why|that|this|these|those|there|it|its|it's|s|we|us|they|them|their|he|she|his|her|item"
        "|items|action|actions|task|tasks|point|points|thing|things|stuff|group|groups|working|one|ones|list"
        "|show|give|get|see|find|tell|want|like|know|all|any|anything|something|everything|every|each|still"
        "|yet|now|currently|please|only|just|also|so|far|openly|next|meeting|meetings|out|coming|upcoming"
        "|chart|picture|view|overview|s're|re|ve|ll|d|page|yearly|today|table|status|state|current|latest|got"
        "|than|more|most|other|others|order|sorted|sort|since|per|everyone|everybody|anybody|anyone|someone"
        "|look|looks|assigned|belong|belongs|belonging|year|country|side|sides|team|people|person|led|owned"
        "|run|held"
    ),
    "fetch": (
        "send|mail|email|start|begin|write|launch|meet|print|draft|prepare|make|draw|create|produce|generate"
        "|build|put|together|ready|go|going|plot|graph|map|sketch|lay|render|display"
    ),
    "aside": (
        "any more|anymore|any longer|with the channel|with the group|with everybody|with all|in public"
        "|publicly|for everyone|with the others|with the team|to the channel|now|for now|right now|please|yet"
        "|yesterday|today|already|thanks|thank you|this time|this once|in the channel|in channel|here"
        "|from the list|at last|finally|too|as well|again|then|for us|for me|for good|for the moment"
        "|for the time being|at once|asap|immediately|ok|okay|completely|just now|last week|this morning"
        "|an hour ago|everyone|all|to everyone|with everyone|at the moment|once|both|by the way|so far|still"
        "|until further notice|indefinitely|on time|early|ahead of time|and closed|in full|this week|at all"
        "|if that's ok|if that is ok|if possible|if you can|if that's okay|if it's ok|if that works|pls|plz"
        "|thx|tks|cheers|many thanks|thanks a lot|thank you so much|will you|would you|ok?|by how much"
        "|and by how much|would be great|would be nice|would be appreciated|would be good|would help"
        "|pretty please|much appreciated"
    ),
    "doing": (
        "on her plate|on his plate|on their plate|to deal with|must be done|has to be done|have to be done"
        "|be done|must do|do by|should be done|needs to be done|should do|have to do|needs doing|need to do"
        "|working on|work on|in charge of|responsible for|doing|left to do|left|remaining|outstanding|pending"
        "|still open|to be delivered|expected|awaiting|leading|lead|leads|owe|owes|do|supposed to do"
        "|supposed to deliver|deliver"
    ),
}

SAYINGS: Mapping[str, str] = {
    "note": """
        [add |write |make |leave ][a |another ](note|comment|remark|
            annotation)[ to| on| for| about| in]~<item>~<text>
        <item>~[new |add ][a ](note|comment|remark|fyi)~<text>
        (note|record|write down|write|mention|log|add) (on|for|to|in|under) <item>~[that ]<text>
        add~<text> (to|on|under) <item>
        [add |write |make |leave ][a |another ](note|comment|remark)[ to| on| for| about]~<item>
        fyi (on|about|re|regarding|for) <item>~<text>
    """,
    "edit_title": """
        (rename|retitle|reword) <item>[ to| as| into]~<text>
        (edit|change|update|correct|fix|amend|set) [the ](title|name|wording|text|description) (of|for|
            on) <item>[ to| into| as| so that it reads]~<text>
        (edit|change|update|correct|fix|amend) <item>: <text>
        (edit|change|update|correct|fix|amend) <item> (so that it reads|'s (title|name|
            wording)[ to| into| as])~<text>
        <item> (should|must|ought to|shall|will) [now ](read|say|be called|be titled|be named)~<text>
        [the ]new (title|name|wording) (for|of) <item>~[is ]<text>
        <item>~new (title|name|wording)~<text>
        call <item> <text>
    """,
    "edit_priority": """
        (change|set|raise|lower|put|make|update|move) [the ]priority (of|for|on) <item>[ to| at| as]
        (make|mark|flag|set|put|treat|change) <item>[ as| to| with| at][ a| of]
        <item> (is|should be|must be|becomes|gets|has)[ a| now| very| of| really]
        <item>~[the ]priority[ is| to| should be]
        (raise|lower|increase|reduce) <item>[ to]
        (high|top|low) priority (for|on|to)~<item>
    """,
    "edit": """
        (edit|correct|amend|modify|fix|rename|reword|revise|rewrite) <item>
        (edit|change|update|correct|fix|amend) [the ](title|name|wording|text|description|details) (of|for|on|
            in) <item>
        (make|i need to make|we need to make) (a correction|corrections|changes|a change) to <item>
        change <item>
    """,
    "reopen": """
        (reopen|re-open|resume|restart|reactivate|unpause|revive|restore|unhold|un-hold|
            uncancel) [work on ]<item>
        open <item> (again|back up|up again)
        (start|pick up|continue) <item> again
        (take|get) <item> off hold
        (bring|put) <item> back[ on the list| on track| to life| in play]
        <item> (is|was) not [yet ][really ][actually ](done|finished|complete|completed|ready|closed|
            over)[ yet| after all| at all]
        <item> (isn't|wasn't|is still not|still isn't|is not) (done|finished|complete|completed|ready|
            closed)[ yet| after all]
        <item> [is |should be |must be |goes |has to be ](reopened|re-opened|resumed|restarted|open again|
            active again|back on)
        <item> is (on|off hold)[ again]
        <item> was (closed|done|finished|dropped|cancelled) (by mistake|by accident|too early|too soon|
            in error)
    """,
    "follow": """
        (follow|unfollow|watch|subscribe to|keep me posted on|keep me informed (of|about|on)) <item>
    """,
    "nudge": """
        (nudge|chase|chase up|ping|poke|prod) <item>
        (nudge|remind|chase|chase up|ping|poke|prod) <who> (about|of|on|for|to finish|to do|re|over)~<item>
        (nudge|remind|chase|chase up|ping|poke) [the |all the |all ](lead|leads|owner|owners|people|team|
            person|person responsible|people responsible) (of|for|on|about|behind) <item>
        (nudge|remind|chase|chase up|ping) (everyone|everybody|all|them|him|her) (about|of|on|for) <item>
        (send|give|drop) <who> a (nudge|reminder|ping|push|line) (about|for|on|of) <item>
        (send|give) [out ][a |another ](nudge|reminder|push) (for|about|on|of|to the lead of|
            to the leads of) <item>
        (send|give) [the ](lead|leads|owner|owner) of <item> a (nudge|reminder|push)
        [a ]reminder (for|about|on|to the lead of) <item>
    """,
    "support": """
        ask [the ]<group> [to |for ](support|help|help with|help on|help us with|support us on|
            support us with|back|assist with|assist|contribute to|give a hand with|support for|
            help for) <item>
        ask [the ]<group> for (help|support|assistance|a hand) (with|on|for|in) <item>
        ask for [the ](help|support|assistance) (of|from) [the ]<group> (for|with|on|in) <item>
        [we |i ](request|get|seek|need|want|would like|are asking for|could use|require) [some |the ](support|
            help|assistance|a hand) (from|of) [the ]<group> (for|with|on|in|to finish) <item>
        <item> (needs|requires|could use|wants) [the |some ](support|help|assistance) (of|from) [the ]<group>
        (can|could|would|will) [the ]<group> (help|support|assist|back) [us ][with |on |in ]<item>
        [we |i ]need [the ]<group> (for|on|to help with|to support|to help us with) <item>
        [we |i ]need [the ]<group>('s|') (help|support|assistance) (with|on|for) <item>
        (invite|request) [the ]<group> to (support|help with|help|join) <item>
    """,
    "take": """
        (take|claim|take over|take on|grab|pick up|adopt) <item>
        (i|i'd be glad to|i'd be happy to|i would be glad to|i'll|i will|i can|i'd like to|i would like to|
            i want to|i could|i am|i'm|i am going to|i'm going to|i shall|let me) [gladly |happily ](take|do|
            handle|lead|taking|leading|doing|taking over|take over|take on|taking on|take care of|
            be responsible for|look after|pick up|do the job on|be the lead of|own|see to) [on ]<item>
        (assign|give|hand|pass|leave) <item> [over ]to <me>
        (assign|give|hand|leave) <me> <item>
        <item> (is|should be|goes|will be) (mine|for me|to me|with me|on me|my job)
        <item>~(me|mine|for me|i'll take it|i'll do it|i will do it|i take it|i'm on it|i can do it|
            i'll do that one)
        (put|sign) me [down |up ](on|for|as lead of|as the lead of|in charge of) <item>
        make me [the ](lead|owner|responsible|person responsible) (of|for|on) <item>
        (i'm|i am) (on|in charge of|responsible for|the lead of|the new lead of|leading) <item>
        leave <item> to <me>
        (i've got|i have got|i got|i've taken|i have taken|i'll have|leave it to me) <item>
        (put|add|write) my name (on|to|against|next to|down for) <item>
    """,
    "assign": """
        (assign|reassign|re-assign|give|hand|pass|transfer|delegate|entrust|leave|shift the lead of|
            move the lead of) <item> [over |back ]to <who>
        (assign|give|hand|leave) <who> <item>
        hand over <item> to <who>
        <item> [is |is now |now |should |will |shall |must |has to ](goes|go|belongs|passes|pass|assigned|
            be assigned|be given|given|is|moves|handed|falls) (to|for|with) <who>
        <item>~(for|to|by|lead|owner|lead is|owner is|led by|with|assigned to|lead:|owner:)~<who>
        <who> (takes|will take|takes over|will take over|takes on|will take on|will lead|leads|will do|does|
            is doing|will handle|handles|will be responsible for|is responsible for|is in charge of|
            will look after|looks after|owns|will own|is now leading|to take|to lead|to do|to handle|
            is taking|is taking over|is leading|will be leading|is the lead of|is the new lead of|should lead|
            should take|should do|can take|can do|should handle|will see to|picks up|gets) <item>
        (make|appoint|name) <who> [as ][the ][new ](lead|owner|responsible|person responsible|leader) (of|for|
            on) <item>
        [the ][new ](lead|owner|leader|person responsible) (of|for|on) <item>~[is |will be |
            should be ][now ]<who>
        (put|set) <who> (on|in charge of|as lead of|as the lead of|as lead on|down for) <item>
        (let|have) <who> (do|take|lead|handle|take over|look after) <item>
        <who> (for|on) <item>
        (change|set) [the ](lead|owner) (of|for|on) <item> to <who>
        add <who> (to|as lead of|as a lead of) <item>
    """,
    "decline": """
        (decline|reject|refuse|turn down|say no to) [the |this |that ][request |support request ][to support |
            to help with |for |on |about |from <group> for ]<item>
        (we|i) [must |have to |will |would rather ](decline|refuse|reject|turn down) [the |
            this ][request ][to support |for |on |about ]<item>
        (we|i) (cannot|can't|can not|won't|will not|do not|don't|are unable to|are not able to|am unable to|
            could not|couldn't) (accept|support|help with|help on|take on|agree to|assist with|
            back) [the request for |the request on ]<item>
        <item> [is |was |has been ](declined|rejected|refused|turned down)
        (declined|rejected|refused)~<item>
        no (to|for) <item>
        no~(we|i) (cannot|can't|won't|will not) (help|support)[ with| on] <item>
        (no|it's a no|that's a no|it is a no) (to|for|on) [the |that |your ][request |ask ][about |for |
            on ]<item>
    """,
    "accept": """
        (accept|agree to) [the |this |that ][request |support request ][to support |to help with |for |on |
            about |from <group> for ]<item>
        (we|i) [gladly |happily |can |will |are happy to |are glad to |would be happy to |agree to |
            shall ](accept|agree to|support|help with|help on|back|assist with|take on) [the |
            this ][request ][to support |for |on |about ]<item>
        yes~(we|i) [will |can |are happy to |shall |do |are glad to ](support|accept|help with|help on|
            take on|take|agree to|back) <item>
        <item> [is |was |has been ]accepted
        accepted~<item>
        yes (to|for)[ supporting| helping with] <item>
        (happy|glad) to (support|help with) <item>
        (yes|ok|okay) to [the |that |your ](request|ask|support|invitation|
            help)[ about| for| on| with| of] <item>
        (yes|ok) to <item>
    """,
    "approve": """
        (approve|sign off|sign off on|endorse|green-light|greenlight|ratify|validate|give the go-ahead for|
            give the green light to|authorise|authorize|okay|confirm) [the |this ][closing |closure |closing |
            completion |move |new date |date |change |proposal |new deadline ][of |on |for ]<item>
        (i|we|<who>) [hereby |also |will |can ](approve|approves|sign off|signs off|sign off on|signs off on|
            endorse|endorses|authorise|authorises|authorize|authorizes|agree with|agrees with|confirm|
            confirms|validate|validates) [the |this ][closing |closure |completion |move |new date |date |
            change |proposal |new deadline ][of |on |for ]<item>
        <item> [is |was |has been ](approved|signed off|endorsed|ratified)[ by <who>]
        (approved|signed off)~<item>
        (go-ahead|green light|thumbs up) (for|to) <item>
        sign <item> off
    """,
    "mute": """
        (mute|silence|snooze) [all |the ][reminders |notifications ][for |about |on |of |from ]<item>
        (mute|silence|snooze) [all |the ][reminders |notifications ][for |about |on |of |from ]<group>
        (mute|silence|snooze) (everything|all|all reminders|all of it|all my reminders|my reminders|reminders|
            me|all groups)
        [i want |i'd like |please ](no|no more|stop|stop sending|stop sending me|stop the|switch off|turn off|
            pause|pause the) [more |the |my |all ](reminders|notifications|messages|nudges) (for|about|on|of|
            from|regarding) <item>
        [i want |i'd like ](no|no more|stop|stop sending|stop sending me|stop the|switch off|turn off|pause|
            pause the) [more |the |my |all ](reminders|notifications|messages|nudges) (for|about|on|of|from|
            regarding) [the ]<group>
        (stop|quit) (reminding|pinging|nudging|bothering|telling) me (about|of|for|on|with) <item>
        (do not|don't|never) remind me (about|of) <item>
        no more reminders
        (no more|no|stop all|stop|pause all|pause) [my |the |all ](reminders|notifications|nudges)
        (quiet|be quiet|stay quiet|silence|shush|hush|leave me alone|no pings|do not disturb me|
            do not disturb|stop bothering me)
    """,
    "skip": """
        (skip|leave out|omit|jump|pass over|miss out) [the |this ][next |coming ]<item>
        (skip|leave|omit) <item> out
        (skip|leave out|omit) [the |this |this week's |this month's |next ](occurrence|one|edition|round|time|
            instance) of <item>
        (not|no) <item> (this time|this week|this month|this once|this quarter|next week|next month)
        not this (time|week|month) for <item>
        no need for <item> (this time|this week|this month|next week)
        <item>~(skip|not) (this time|this week|this month|this one|it this time|once|next week)
        we (skip|are skipping|will skip|won't do|don't do) <item>
    """,
    "share": """
        (share|post|publish|announce) <item>
        (put|display) <item> (here|in the channel|in channel|to the channel|for everyone)
        (show|tell) (everyone|everybody|the channel|the group|the others|all|the team|
            all of us) [about ]<item>
        (show|make) <item> (to everyone|to everybody|to the channel|to the group|to all|in the channel|public|
            visible to everyone|to the others|to the team)
        let (everyone|everybody|the channel|the others) see <item>
        let (everyone|everybody|the channel|the whole channel|the group|the whole group|all) see <item>
    """,
    "drop": """
        (drop|cancel|delete|remove|abandon|scrap|discard|withdraw|kill|forget|forget about|get rid of|strike|
            strike off|call off|close without doing|bin) <item>
        (take|strike|cross) <item> off[ the list| our list| the table]
        <item> [is |was |has been |can be |should be |must be |will be ][now ](cancelled|canceled|dropped|
            abandoned|deleted|removed|withdrawn|scrapped|no longer needed|not needed any more|
            not needed anymore|obsolete|superseded|called off|moot|off the table|no longer relevant)
        (we|i) (no longer|do not|don't) (need|want|do) <item>[ any more| anymore| any longer]
        (we|i) (have |will |'ll |are |)(dropped|cancelled|canceled|abandoned|dropping|cancelling|drop|cancel|
            abandon|scrapped|gave up|given up|give up) [on ]<item>
        (there is no need|there's no need|no need) (for|of|to do) <item>[ any more| anymore]
        <item> (will not|won't) (happen|take place|be done)
    """,
    "hold": """
        (hold|pause|suspend|park|freeze|shelve|table|halt|keep) <item>[ on hold]
        (put|place|keep|leave|set) <item> (on hold|on ice|on pause|aside|in abeyance|on the back burner)
        (put|place) on hold~<item>
        on hold~<item>
        (put off|postpone|delay|defer|adjourn|push|push back|move) <item> (until further notice|indefinitely|
            till further notice|sine die)
        <item> [is |goes |stays |remains |has been |was |will be |should be |must be |needs to be |
            is being ][now ][put |placed ](on hold|paused|suspended|frozen|parked|shelved|on ice|halted|held|
            pending|on pause|waiting)
        <item> [is |has been |was |will be ][now ](postponed|delayed|deferred|put off|adjourned|
            moved) (until further notice|indefinitely|till further notice|sine die)
    """,
    "history": """
        [show |see |give |tell |let me see ][me ][the |full |a ][full ](history|log|trail|story|record|
            change log|changelog|past) (of|for|on|behind) <item>
        <item>['s] (history|log|trail|changes|story)
        (history|log|changes|trail)~<item>
        what (happened|has happened|'s happened|went on|became) (to|with|on|in|of) <item>
        what (changed|has changed|was changed|did we change|did they change|'s changed|did <who> change) (in|
            on|with|about|for) <item>
        [show |see |list ][me ][all ][the |last ]changes (to|in|of|on|made to) <item>
        (who|when|why|by whom) [was |did |has |had |have ][we |they |it |<who> ](moved|move|changed|change|
            closed|close|edited|edit|created|create|added|add|wrote|dropped|drop|cancelled|cancel|finished|
            opened|postponed|postpone|assigned|updated|touched|reopened|completed|postponing) <item>
        (when|why|by whom|how often|how many times) (was|has|has been|had) <item> [been ](moved|changed|
            closed|edited|created|added|dropped|cancelled|finished|opened|postponed|reopened|assigned|delayed|
            completed)
        how (often|many times) did (we|they|<who>) (move|change|postpone|reopen) <item>
        how did <item> (change|come about)
        [the |a ](log|trail|record) of [the |all ](changes|moves|edits) (for|to|of|on) <item>
    """,
    "sooner": """
        (bring|pull|move) <item> (forward|up|in|ahead)
        (bring forward|pull forward|advance|move up|pull in|bring up|move forward) <item>
        (bring forward|move up|pull in|advance) [by ]<when> <item>
    """,
    "move": """
        (move|move back|reschedule|push|push back|push out|delay|defer|postpone|shift|extend|put off|redate|
            re-date|set|change|put|schedule|prolong|carry over|plan|fix) [the ][date |deadline |due date |
            end date |target date |end |target ][of |for |on ]<item>[ back| out| on| off][ again]
        (give|allow|grant) <item>
        <item>~[the |a ](new date|new deadline|new due date|deadline|due date|date)~[is ]
        [the ](new date|new deadline|new due date|date|deadline|due date|target date) (for|of|on) <item>~[is |
            is now |should be |moves to |moved to |will be ][now ]
        <item> [is |has been |was |will be |must be |should be |needs to be |gets |has to be |is being |
            can be ][now |only |also ](moved|postponed|pushed|pushed back|pushed out|delayed|rescheduled|
            shifted|deferred|put off|extended|moves|slips|slipped|shifts|due|needs|takes|planned|expected|
            scheduled)
        <item> (will|should|can|is going to|would|won't|will not|cannot|can't|is not going to) [now |only |
            not |probably ]be (ready|done|finished|delivered|complete|completed|available|there|
            in)[ before| until]
        <item> (moves|slips|goes|is postponed|shifts|gets moved)
        (<who>|we|i) (needs|need|will need|would need|asks for|asked for|wants|want|
            would like) <when> for <item>
        (move|push) the (date|deadline|due date) (of|for) <item>
        (give|allow|grant) [me |us |them |<who> ]<when> (on|for|with) <item>
        (bump|nudge along|slide|slip|roll|roll over|carry|kick|kick back|kick out) <item>
        <item> [now ](has|have|had|needs|is going|is) to (move|be moved|slip|slide|be postponed|
            be pushed back|be rescheduled|shift)
        <item> (won't|will not|cannot|can't) (be ready|be done|be finished|
            make it)[ on time| in time| by then]*[ the| so the| so a| a] new (date|deadline|due date)[ is]
        make <item> due
        [the |an |some ](extension|extra time|more time) (for|on|to|of) <item>
        (push back|push|move|delay|postpone|move back|defer|extend) [by ]<when> <item>
    """,
    "done": """
        (done|complete|close|finish|resolve|tick off|tick|check off|close off|close out|wrap up|completed|
            closed|finished|resolved|achieved|delivered|sent) [with |off ]<item>
        (done|complete|completed|closed|finished|resolved|achieved|delivered|sent)~<item>
        (mark|set|tick|check|flag|report|count) <item> [as |off as |off |to |down as |is ](done|complete|
            completed|closed|finished|resolved|delivered|achieved)
        (tick|check|close) <item> (off|out)
        (i|we|<who>) [have |has |had |'ve |am |are |is |was |were ][just |already |now |finally ](finished|
            closed|completed|done|did|resolved|delivered|wrapped up|sent|achieved|sorted|sorted out|
            handled) [with |off ]<item>
        (i've|we've|i'm|we're|i have|we have) [just |already |now |finally ](finished|closed|completed|done|
            resolved|delivered|wrapped up|sent|achieved|sorted|sorted out|handled|through) [with |off ]<item>
        (that's|that is|it's|this is) <item> (done|finished|closed|completed|complete|sorted)
        <item> can (be closed|close|be ticked off|be marked as done|be marked done)
        consider <item> (done|closed|finished)
    """,
    "is_done": """
        <item>~[is |are |was |were |has been |have been |is now |are now |has |'s |now |all |already |just |
            both |finally |got ]*(done|complete|completed|finished|closed|resolved|ready|delivered|achieved|
            sent|sorted|settled|accomplished|taken care of|fulfilled|reached|signed|published|wrapped up|over|
            fixed)
    """,
    "show": """
        [show |see |view |open |display |look at |look up |find |get |read |check |pull up |bring up |
            give me |let me see |i want to see |tell me ][me |us ][about |more about ][the |all ][details |
            detail |info |information |status |state |card |facts |situation |progress |more ][of |on |for |
            about ]<item>
        what (about|is|of|are) <item>[ about]
        (what's|whats) <item>[ about]
        (what is|what's|whats|how is|how's) [the ][latest |current ](status|state|latest|news|progress|
            situation|deal|word|story|plan) (of|on|with|for|about) <item>
        <item>['s]~(status|info|details|state|progress|news|card)
        [any |some |is there any |are there any ](news|update|updates|progress|word|developments) (of|on|
            about|from|with|for|regarding) <item>
        where (is|are|'s) [we |things ][with |on |at with |up to with |in ]<item>[ now| at]
        where (do|does) [we |things |it ](stand|stands) (with|on|regarding) <item>
        where does <item> stand
        how (is|are|'s|goes|far is|far along is|do we stand with|far are we with|is it going with|
            are we doing on|are we doing with|are things with|
            far have we got with) <item>[ going| doing| coming along| coming| getting on| progressing| looking]
        (who|which group|which side|whose) (is|leads|has|owns|does|handles|runs|is leading|is doing|is on|
            is responsible for|is in charge of|is the lead of|is the lead for|is the owner of|looks after|
            is working on|is handling|'s on|'s leading|took|takes) <item>
        (who is|who's) <item> (assigned to|with)
        (when|by when) (is|was|will|does|should|must) <item> [be ][due|ready|done|finished|end|expected|
            planned|fall due]
        (what is|what's) the (date|deadline|due date|lead|title|owner) (of|for|on) <item>
        (is|are|was|has|will) <item> [still |already |now |yet |been |be |really ]*(done|ready|finished|late|
            overdue|closed|complete|completed|open|on track|on hold|behind|on time|moved|pending|due|delayed|
            cancelled|dropped|sent)[ yet| already| now| or not]
        (did|have|has) (we|<who>|they|anyone|anybody) [already ](finish|finished|close|closed|do|done|
            complete|completed|send|sent) <item>[ yet| already]
        what does <item> (say|mean|ask|involve|cover)
        (remind me|tell me|explain) (what|who|when|about)[ is] <item>[ is| is about]
        do you (know|have) <item>
        update (on|about|for) <item>
        [tell me |let me know |say |know ]where (we stand|we are|things stand|it stands|things are|
            that stands) (on|with|regarding|about) <item>
    """,
    "undo": """
        [oops |ups |no |sorry |wait |hm |stop ](undo|revert|take back|roll back|rollback|reverse|
            cancel)[ that| it| this| the last one| the last change| my last change| my change| the change| last change| last| my last| my last one| what i just did| what i did| the last thing| the last action| my last action| the last step| that one| that change]
        (take|roll|put) (that|it|this|the last one|my last change|that one) back[ again]
        (undo|revert|reverse) [the |my |that |this ][last |latest |previous |most recent ](change|action|step|
            thing|one|command|message|edit|move)
        (oops|my mistake|i made a mistake|that was a mistake|scratch that|that was wrong|never mind that|
            forget that|forget it|that was an error|wrong one|not that one)
        i (did not|didn't) mean that
    """,
    "help": """
        [i need |can i get |give me |some ](help|assistance)[ me| please| us]
        what (can|do|could|should|may|might) (you|i|we|one) (do|say|ask|write|type|tell you|ask you|ask for|
            do here|do with you|do for me|do for us)[ here| for me| for us| to you| you]
        how (does|do|can|should|would) (this|it|i|you|we|this work|that|one) (work|use this|use you|use it|
            use this bot|ask you|talk to you|begin|start|add an item|add something|write an item|get started|
            do this)
        how (does|do) (this bot|the bot|rapporteur) work
        how (to use this|to use it|to use you|to start|it works|this works)
        (who|what) (are|is) (you|this|rapporteur|this bot)[ for]
        (show|give|tell) [me |us ][a few |some |an |more ](example|examples|commands|instructions|instruction|
            tips|what you can do|how this works|how it works)
        (commands|usage|examples|instructions|manual|faq|menu|guide|tutorial)
        (hi|hello|hey|good morning|good afternoon|good day|hi there|
            hello there)[ everyone| there| bot| rapporteur| all]
        (i am lost|i'm lost|i don't know what to do|i do not know how this works|explain yourself|
            explain how this works|introduce yourself|what is this|what do you do|what can i say|
            are you a bot)
        how (does|do) (this thing|the thing|that thing|all this|this stuff) work
        what (commands|words|verbs|requests) (are there|do you know|do you understand|can i use|exist)
    """,
    "settings": """
        [open |show |change |edit |see |set |go to |adjust |my |the |our |update ][me ][my |the |our |
            your ][group |channel |reminder |personal |digest |notification |language ](settings|preferences|
            options|configuration|setup)[ of| for| page][ the group| this group| this channel| me]
        (settings|preferences|options|configuration) (of|for|in) [the ]<group>
        [the ]<group> (settings|preferences|options|configuration)
        (change|set|switch|choose|pick) [my |the |our |to ](language|time zone|timezone|reminder hour|
            reminder time|digest day|digest hour|digest time|hour|hours|digest day and hour|reminders)
        (change|set|switch|choose|pick) [my |the |our |to ](language|time zone|timezone|reminder hour|
            reminder time|digest day|digest hour|digest time|hour|reminders|language to) (to|for|at|of|
            in) <text>
        (change|set|switch) [my |the |our ]language to <text>
        (language|time zone|timezone)~<text>
        [i want |i'd like |send |give me |i would like ](my|the) (reminders|digest|messages|answers|
            notifications) in (english|french|spanish)
        (speak|talk|write|answer|reply)[ to me| to us] in (english|spanish|french)[ please]
        (in|switch to|use) (english|spanish|french)[ please]
        [please ](remind me|send my reminders|send me my reminders|send the digest|post the digest|
            send our digest) (at|on) <text>
        how (do|can) i change (my|the|our) (language|settings|reminders|time zone|digest day|hour)
        (settings|preferences|language)
        (put|switch|change|set) [the bot |everything |messages |this ][to |in |into ](english|french|spanish)
    """,
    "accept_it": "(accept|accepted|we accept|i accept|yes we accept|accept it|accept the request|yes, accept)",
    "decline_it": "(decline|declined|we decline|i decline|reject|decline it|decline the request|reject it|turn it down)",
    "approve_it": "(approve|approved|i approve|we approve|approve it|sign off|approve this|signed off|approve that)",
    "share_it": "(share|post|publish)[ this| it| that| the card| this card| this list| the list| this answer][ here| in channel| in the channel| with everyone| with the channel| to the channel| with the group| in the group]",
    "nudge_it": """
        (nudge|remind|chase|ping|chase up) [the |all the |all ](leads|late leads|owners|late owners|
            people who are late|everyone|everybody|everyone who is late|others|
            latecomers)[ of <group>| in <group>| in the group]
        (nudge|remind|chase|ping|chase up|poke) <who>
        (nudge|send nudges|send reminders|send a reminder to everyone|chase them|nudge them)
        (nudge|remind|chase|ping|chase up|poke) (everyone|everybody|anyone|all those|those|the people|people|
            all|whoever) (who is|who are|that is|that are|is|with) (late|overdue|behind|behind schedule|
            overdue items|late items)[ in <group>| in the group]
        (nudge|remind|chase|ping) [the ](leads|lead|owners|owner|people) (of|for|behind|with) [the |all |
            all the ](late|overdue) (items|ones|actions|stuff|tasks)
    """,
    "search_for": """
        (search|search for|look up|look for|search the items for) [all |any |the |an |every |our |anything |
            everything ][item |items |action |actions |milestone |one ][about |on |that mentions |mentioning |
            called |named |with |for |regarding |containing |titled ]<text>
    """,
    "search": """
        (search|search for|find|look for|look up|locate|find me|where is|where are|where can i find|
            where do i find|seek|search the items for) [all |any |the |an |every |our ][item |items |action |
            actions |milestone |one ][about |on |that mentions |that mention |mentioning |called |named |
            with |for |regarding |which mentions |containing |titled ]<text>
        (is there|are there|do we have|have we got|was there|did we have) [anything |something |an item |
            any item |any items |items |an action |any action |any actions |a milestone ](about|on|for|
            regarding|concerning|with|that mentions) <text>
        (anything |something |items |everything |all |all items |actions |any item )(about|on|regarding|
            concerning|mentioning|that mention|that mentions) <text>
        who (has|had|keeps|holds|is looking after|looks after|is working on|works on|is doing|does|
            is in charge of|is responsible for|is handling|leads|is leading) <text>
        (which|what) (item|items|action|actions|one|milestone|milestones) (is|was|are|were|mention|mentions|
            has|have|talks|talk|deals|deal|speak|speaks|concern|concerns|contains|contain) [about |of |with |
            to do with |on ]<text>
        where (did|do|have|was|were) (we|you|i|they|it) (write|talk|speak|discuss|mention|say anything|
            say something|written|talked|spoken|discussed|mentioned|note|noted)[ about| of| down] <text>
        (where's|wheres) [the |our ]<text>
    """,
}
"""How people say each thing: one wording a line. (a|b) is one of several, [a ] may be left out, ~ is a space or a mark."""

GISTS: Mapping[str, str] = {
    "note": (
        "for the record|on record|record that|a note|the note|note that|note to|comment that|a comment"
        "|remark that|jot"
    ),
    "reopen": (
        "bring back|bring it back|put back|reopen|re-open|by mistake|too early|too soon|not finished|not done"
        "|isn't done|isn't finished|unfinished|reactivat|back to life|back on the list"
    ),
    "mute": (
        "don't remind|not remind|never remind|stop nudging|stop pinging|mute|silenc|snooz|stop remind"
        "|stop the remind|no remind|no more remind|fewer remind|without remind|reminders off|off the remind"
        "|leave me alone"
    ),
    "nudge": "poke|ping|prod|nudg|remind|chas|jog|follow up with",
    "approve": (
        "approv|sign off|signed off|sign-off|endors|green light|go ahead|go-ahead|authoris|authoriz|blessing"
        "|ok from"
    ),
    "history": (
        "how did|has changed|did change|histor|happened|who changed|who moved|who closed|who edited"
        "|what changed|was changed|were changed|how often|how many times|change log|was it moved|track record"
        "|log of changes|changelog|over time|has been moved|been moved"
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
        "|irrelevan|forget|not relevant|no use|pointless|off the list|duplicate|duplicat|not going to happen"
        "|never happen"
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
        "take|takes|taking|give|gives|giving|owns|assign|tak|lead|handl|giv|charge|responsib|owner|own|belong"
        "|job|task|volunteer|hands"
    ),
    "standing": "where we stand|where we are|where things|stands with|up to date|update on|status|eta|latest",
    "move": (
        "move|moved|moving|postpon|push|delay|bump|slip|slid|reschedul|new date|new deadline|defer|extend"
        "|extension|more time|instead|shift|carry over|due now|now due"
    ),
    "done": (
        "done|finish|complet|closed|delivered|achieved|wrapped|ready|sorted|settled|resolved|in the bag"
        "|can be closed|out the door"
    ),
    "show": (
        "what|who|when|where|how|status|news|update|see|look|show|tell|is|are|progress|any|remind me what"
        "|which|know|why|info|detail"
    ),
}
"""Words, or beginnings of words, that tell what is asked about an item where no wording fits."""
