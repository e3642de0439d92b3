"""English: how people ask for each thing, in whole wordings."""

from __future__ import annotations

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    "note": """
        [add |write |make |leave ][a |another ](note|comment|remark|annotation)[ to| on| for| about
            | in]~<item>~<text>
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
        (edit|change|update|correct|fix|amend) <item> (so that it reads|'s (title|name|wording)[ to| into
            | as])~<text>
        <item> (should|must|ought to|shall|will) [now ](read|say|be called|be titled|be named)~<text>
        [the ]new (title|name|wording) (for|of) <item>~[is ]<text>
        <item>~new (title|name|wording)~<text>
        <item>['s]~[the ](title|name|wording) (should|must|ought to) (be|read|say)~<text>
    """,
    "edit_priority": """
        (change|set|raise|lower|put|make|update|move|increase|reduce) [the ]priority (of|for|on) <item>[ to| at| as]
        (make|mark|flag|set|put|treat|change) <item>[ as| to| with| at][ a| of]
        <item> (is|should be|must be|becomes|gets|has)[ a| now| very| of| really]
        <item>~[the ]priority[ is| to| should be]
        (raise|lower|increase|reduce) <item>[ to]
        (high|top|low) priority (for|on|to)~<item>
        (give|assign) <item>[ a| an| the]
        (give|assign) (high|low|top) priority to <item>
        (put|place) (high|low|top) priority on <item>
        (bump|bump up|upgrade|downgrade|promote|demote) <item>[ to| up to| down to]
    """,
    "edit": """
        (edit|correct|amend|modify|fix|rename|reword|revise|rewrite) <item>
        (edit|change|update|correct|fix|amend) [the ](title|name|wording|text|description|details) (of|for|
            on|in) <item>
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
        (resurrect|revive|resuscitate|reactivate|bring back|restore) <item>[ to life]
    """,
    "follow": """
        (follow|watch|subscribe to|keep me posted on|keep me informed (of|about|on)) <item>
    """,
    "unfollow": """
        (unfollow|unwatch|unsubscribe from|stop following|no longer follow|don't follow) <item>[ any more]
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
        (kick|bug|jog|prompt|push|hassle) <who> (about|on|over|for|re) <item>
    """,
    "support": """
        ask [the ]<group> [to |for ](support|help|help with|help on|help us with|support us on|
            support us with|back|assist with|assist|contribute to|give a hand with|support for|
            help for) <item>
        ask [the ]<group> for (help|support|assistance|a hand) (with|on|for|in) <item>
        ask for [the ](help|support|assistance) (of|from) [the ]<group> (for|with|on|in) <item>
        [we |i ](request|get|seek|need|want|would like|are asking for|could use|require) [some |
            the ](support|help|assistance|a hand) (from|of) [the ]<group> (for|with|on|in|to finish) <item>
        <item> (needs|requires|could use|wants) [the |some ](support|help|assistance) (of|
            from) [the ]<group>
        (can|could|would|will) [the ]<group> (help|support|assist|back) [us ][with |on |in ]<item>
        [we |i ]need [the ]<group> (for|on|to help with|to support|to help us with) <item>
        [we |i ]need [the ]<group>('s|') (help|support|assistance) (with|on|for) <item>
        (invite|request) [the ]<group> to (support|help with|help|join) <item>
        <item>~(can|could|would) [the ]<group> (help|help out|pitch in|assist|join|support)
        <group> (should|could|must|can|needs to|has to|ought to) be asked (to|for) (back|support|help|help with|help on|assist with|assist on|contribute to|join) [with |on |for ]<item>
    """,
    "take": """
        (take|claim|take over|take on|grab|pick up|adopt) <item>
        (i|i'd be glad to|i'd be happy to|i would be glad to|i'll|i will|i can|i'd like to|i would like to|
            i want to|i could|i am|i'm|i am going to|i'm going to|i shall|let me) [gladly |happily ](take|
            do|handle|lead|taking|leading|doing|taking over|take over|take on|taking on|take care of|
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
        (count|put) me in (for|on) <item>
        (leave|keep) <item> (with|to|for) me
        [you can ](count|rely) on me (for|with|to do) <item>
        (count|put|sign) me (in|down|up) (for|on|with) <item>
        leave <item> (to|with) me
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
            is taking|is taking over|is leading|will be leading|is the lead of|is the new lead of|
            should lead|should take|should do|can take|can do|should handle|will see to|picks up|
            gets) <item>
        (make|appoint|name) <who> [as ][the ][new ](lead|owner|responsible|person responsible|leader) (of|
            for|on) <item>
        [the ][new ](lead|owner|leader|person responsible) (of|for|on) <item>~[is |will be |
            should be ][now ]<who>
        (put|set) <who> (on|in charge of|as lead of|as the lead of|as lead on|down for) <item>
        (let|have) <who> (do|take|lead|handle|take over|look after) <item>
        <who> (for|on) <item>
        (change|set) [the ](lead|owner) (of|for|on) <item> to <who>
        add <who> (to|as lead of|as a lead of) <item>
        (take|move) <item> [away ]from <who> [and ](to|give it to|assign it to|hand it to|pass it to) <who>
        (let|have) <who> (run|lead|handle|take|take on|take over|do|own|manage|look after|take care of) <item>
    """,
    "decline": """
        (decline|reject|refuse|turn down|say no to) [the |this |that ][request |
            support request ][to support |to help with |for |on |about |from <group> for ]<item>
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
        (no can do|no thanks|no thank you|not us|sorry no) (on|for|with|to) <item>
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
        (yes|ok|okay) to [the |that |your ](request|ask|support|invitation|help)[ about| for| on| with
            | of] <item>
        (yes|ok) to <item>
        [sure |yes |of course |absolutely ](we'll|we will|i'll|i will|we can|i can) [gladly |happily ](help|
            support|assist|pitch in|join) [with |in |on ]<item>
        (count|put) (us|<group>) (in|down) (on|for|with) <item>
        [you can ]count on (us|<group>) (for|with|on) <item>
        yes to (what|the thing) (they|you) (ask|asked|want|need) [of us |from us ](in|on|with|for) <item>
    """,
    "approve": """
        (approve|sign off|sign off on|endorse|green-light|greenlight|ratify|validate|give the go-ahead for|
            give the green light to|authorise|authorize|okay|confirm) [the |this ][closing |closure |
            closing |completion |move |new date |date |change |proposal |new deadline ][of |on |for ]<item>
        (i|we|<who>) [hereby |also |will |can ](approve|approves|sign off|signs off|sign off on|
            signs off on|endorse|endorses|authorise|authorises|authorize|authorizes|agree with|agrees with|
            confirm|confirms|validate|validates) [the |this ][closing |closure |completion |move |new date |
            date |change |proposal |new deadline ][of |on |for ]<item>
        <item> [is |was |has been ](approved|signed off|endorsed|ratified)[ by <who>]
        (approved|signed off)~<item>
        (go-ahead|green light|thumbs up) (for|to) <item>
        sign <item> off
        (ok|okay|fine|good) (for|on|with) <item>[ on our side| by us| from our side| for us]
        <item> (is fine|is ok|is okay|looks good)[ by us| with us| on our side| for us]
    """,
    "mute": """
        (mute|silence|snooze|quiet|hush) [all |the ][reminders |notifications ][for |about |on |of |from ]<item>
        (mute|silence|snooze|quiet|hush) [all |the ][reminders |notifications ][for |about |on |of |from ]<group>
        (mute|silence|snooze) (everything|all|all reminders|all of it|all my reminders|my reminders|
            reminders|me|all groups)
        [i want |i'd like |please ](no|no more|stop|stop sending|stop sending me|stop the|switch off|
            turn off|pause|pause the) [more |the |my |all ](reminders|notifications|messages|nudges) (for|
            about|on|of|from|regarding) <item>
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
    "unmute": """
        (unmute|unsilence|unsnooze) [all |the ][reminders |notifications ][for |about |on |of |from ]<item>
        (unmute|unsilence|unsnooze) [all |the ][reminders |notifications ][for |about |on |of |from ][the ]<group>
        (unmute|unsilence|unsnooze)[ everything| all| all reminders| my reminders| reminders| me| all groups]
        remind me [again ](about|of) <item> again
        (resume|restart|turn on|switch on|switch back on|turn back on) [the |my |all ](reminders|notifications)[
            again| for <item>| about <item>| for <group>| about <group>]
    """,
    "stop": """
        (stop|end|quit) repeating <item>
        (stop|end) the (series|repetition|recurrence) of <item>
        <item> (should|must|need|does|will) (not|no longer) (repeat|recur|come again)[ any more]
        (do not|don't|no longer) repeat <item>[ any more]
        make <item> the last (one|time)
    """,
    "skip": """
        (skip|leave out|omit|jump|pass over|miss out) [the |this ][next |coming ]<item>
        (skip|leave|omit) <item> out
        (skip|leave out|omit) [the |this |this week's |this month's |next ](occurrence|one|edition|round|
            time|instance) of <item>
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
        (show|make) <item> (to everyone|to everybody|to the channel|to the group|to all|in the channel|
            public|visible to everyone|to the others|to the team)
        let (everyone|everybody|the channel|the others) see <item>
        let (everyone|everybody|the channel|the whole channel|the group|the whole group|all) see <item>
    """,
    "drop": """
        (drop|cancel|delete|remove|abandon|scrap|discard|withdraw|kill|forget|forget about|get rid of|
            strike|strike off|call off|close without doing|bin) <item>
        (take|strike|cross) <item> off[ the list| our list| the table]
        <item> [is |was |has been |can be |should be |must be |will be ][now ](cancelled|canceled|dropped|
            abandoned|deleted|removed|withdrawn|scrapped|no longer needed|not needed any more|
            not needed anymore|obsolete|superseded|called off|moot|off the table|no longer relevant)
        (we|i) (no longer|do not|don't) (need|want|do) <item>[ any more| anymore| any longer]
        (we|i) (have |will |'ll |are |)(dropped|cancelled|canceled|abandoned|dropping|cancelling|drop|
            cancel|abandon|scrapped|gave up|given up|give up) [on ]<item>
        (there is no need|there's no need|no need) (for|of|to do) <item>[ any more| anymore]
        <item> (will not|won't) (happen|take place|be done)
        scratch <item>
        (drop|delete|cancel|remove) it~<item>
    """,
    "hold": """
        (hold|pause|suspend|park|freeze|shelve|table|halt|keep) <item>[ on hold]
        (put|place|keep|leave|set) <item> (on hold|on ice|on pause|aside|in abeyance|on the back burner)
        (put|place) on hold~<item>
        on hold~<item>
        (put off|postpone|delay|defer|adjourn|push|push back|move) <item> (until further notice|
            indefinitely|till further notice|sine die)
        <item> [is |goes |stays |remains |has been |was |will be |should be |must be |needs to be |
            is being ][now ][put |placed ](on hold|paused|suspended|frozen|parked|shelved|on ice|halted|
            held|pending|on pause|waiting)
        <item> [is |has been |was |will be ][now ](postponed|delayed|deferred|put off|adjourned|
            moved) (until further notice|indefinitely|till further notice|sine die)
        (hold off|hold off on|hold back|hold back on|hang on to|sit on) <item>
    """,
    "history": """
        [show |see |give |tell |let me see ][me ][the |full |a ][full ](history|log|trail|story|record|
            change log|changelog|past) (of|for|on|behind) <item>
        <item>['s] (history|log|trail|changes|story)
        (history|log|changes|trail)~<item>
        what (happened|has happened|'s happened|went on|became) (to|with|on|in|of) <item>
        what (changed|has changed|was changed|did we change|did they change|'s changed|
            did <who> change) (in|on|with|about|for) <item>
        [show |see |list ][me ][all ][the |last ]changes (to|in|of|on|made to) <item>
        (who|when|why|by whom) [was |did |has |had |have ][we |they |it |<who> ](moved|move|changed|change|
            closed|close|edited|edit|created|create|added|add|wrote|dropped|drop|cancelled|cancel|finished|
            opened|postponed|postpone|assigned|updated|touched|reopened|completed|postponing) <item>
        (when|why|by whom|how often|how many times) (was|has|has been|had) <item> [been ](moved|changed|
            closed|edited|created|added|dropped|cancelled|finished|opened|postponed|reopened|assigned|
            delayed|completed)
        how (often|many times) did (we|they|<who>) (move|change|postpone|reopen) <item>
        how did <item> (change|come about)
        [the |a ](log|trail|record) of [the |all ](changes|moves|edits) (for|to|of|on) <item>
    """,
    "sooner": """
        (bring|pull|move) <item> (forward|up|in|ahead)
        (bring forward|pull forward|advance|move up|pull in|bring up|move forward) <item>
        (bring forward|move up|pull in|advance) [by ]<when> <item>
        <item>~(bring|pull|move|push) it (forward|up|in|ahead)[ by]
        (we|i|we're|i'm|we are|i am|we'll|i'll|we will|i will) [just |now |going to ](bring|bringing|pull|pulling|move|moving) <item> (forward|up|in|ahead)
    """,
    "move": """
        (move|move back|reschedule|push|push back|push out|delay|defer|postpone|shift|extend|put off|redate|
            re-date|set|change|put|schedule|prolong|carry over|plan|fix) [the ][date |deadline |due date |
            end date |target date |end |target ][of |for |on ]<item>[ back| out| on| off][ again]
        (give|allow|grant) <item>
        <item>~[the |a ](new date|new deadline|new due date|deadline|due date|date)~[is ]
        [the ](new date|new deadline|new due date|date|deadline|due date|target date) (for|of|
            on) <item>~[is |is now |should be |moves to |moved to |will be ][now ]
        <item> [is |has been |was |will be |must be |should be |needs to be |gets |has to be |is being |
            can be ][now |only |also ](moved|postponed|pushed|pushed back|pushed out|delayed|rescheduled|
            shifted|deferred|put off|extended|moves|slips|slipped|shifts|due|needs|takes|planned|expected|
            scheduled)
        <item> (will|should|can|is going to|would|won't|will not|cannot|can't|is not going to) [now |only |
            not |probably ]be (ready|done|finished|delivered|complete|completed|available|there|in)[ before
            | until]
        <item> (moves|slips|goes|is postponed|shifts|gets moved)
        (<who>|we|i) (needs|need|will need|would need|asks for|asked for|wants|want|
            would like) <when> for <item>
        (move|push) the (date|deadline|due date) (of|for) <item>
        (give|allow|grant) [me |us |them |<who> ]<when> (on|for|with) <item>
        (bump|nudge along|slide|slip|roll|roll over|carry|kick|kick back|kick out) <item>
        <item> [now ](has|have|had|needs|is going|is) to (move|be moved|slip|slide|be postponed|
            be pushed back|be rescheduled|shift)
        <item> (won't|will not|cannot|can't) (be ready|be done|be finished|make it)[ on time| in time
            | by then]*[ the| so the| so a| a] new (date|deadline|due date)[ is]
        make <item> due
        [the |an |some ](extension|extra time|more time) (for|on|to|of) <item>
        (push back|push|move|delay|postpone|move back|defer|extend) [by ]<when> <item>
        <item>~(move|push|postpone|delay|shift|extend|reschedule|put|set|defer) it[ back| out| off]
        (we|i|we're|i'm|we are|i am|we'll|i'll|we will|i will) [just |now |going to ](move|moving|push|pushing|delay|delaying|postpone|postponing|defer|deferring|reschedule|rescheduling|shift|shifting|extend|extending|slipping) <item>[ back| out]
        <item>~(needs|need|requires|takes|gets)
    """,
    "my_part": """
        (my|our) (part|share|half|side|bit) (of|in|for|on) <item> [is |are |has been |'s ][now |all |already |
            finally ]*(done|complete|completed|finished|ready|over|delivered|sent)
        <item>~(my|our) (part|share|half|side|bit) [is |has been |'s ][now |all |already |finally ]*(done|
            complete|completed|finished|ready|over|delivered|sent)
        (i|we|i've|we've|i'm|we're) [have |am |are ][just |already |now |finally ](done|did|finished|
            completed|delivered|sent) [with ](my|our) (part|share|half|side|bit) (of|in|for|on) <item>
        (mark|close|finish|done|finished|completed|tick off) [with ](my|our) (part|share|half|side|bit) (of|in|for|
            on) <item>[ as done| as complete| as finished| off]
    """,
    "done_for_all": """
        (close|finish|complete|mark|done) <item> [as |off |now ]*[done |complete |finished ](for all|for everyone|
            for everybody|for both|for both sides|for all sides|for both leads|for all leads|
            for all of us|for all of them)
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
            resolved|delivered|wrapped up|sent|achieved|sorted|sorted out|handled|through) [with |
            off ]<item>
        (that's|that is|it's|this is) <item> (done|finished|closed|completed|complete|sorted)
        <item> can (be closed|close|be ticked off|be marked as done|be marked done)
        consider <item> (done|closed|finished)
    """,
    "is_done": """
        <item>~[is |are |was |were |has been |have been |is now |are now |has |'s |now |all |already |just |
            both |finally |got ]*(done|complete|completed|finished|closed|resolved|ready|delivered|achieved|
            sent|sorted|settled|accomplished|taken care of|fulfilled|reached|signed|published|wrapped up|
            fixed)
        <item> (is|was) [now |all |finally ](over|over and done with)
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
            are we doing on|are we doing with|are things with|far have we got with) <item>[ going| doing
            | coming along| coming| getting on| progressing| looking]
        (who|which group|which side|whose) (is|leads|has|owns|does|handles|runs|is leading|is doing|is on|
            is responsible for|is in charge of|is the lead of|is the lead for|is the owner of|looks after|
            is working on|is handling|'s on|'s leading|took|takes) <item>
        (who is|who's) <item> (assigned to|with)
        (when|by when) (is|was|will|does|should|must) <item> [be ][due|ready|done|finished|end|expected|
            planned|fall due]
        (what is|what's) the (date|deadline|due date|lead|title|owner) (of|for|on) <item>
        (is|are|was|has|will) <item> [still |already |now |yet |been |be |really ]*(done|ready|finished|
            late|overdue|closed|complete|completed|open|on track|on hold|behind|on time|moved|pending|due|
            delayed|cancelled|dropped|sent)[ yet| already| now| or not]
        (did|have|has) (we|<who>|they|anyone|anybody) [already ](finish|finished|close|closed|do|done|
            complete|completed|send|sent) <item>[ yet| already]
        what does <item> (say|mean|ask|involve|cover)
        (remind me|tell me|explain) (what|who|when|about)[ is] <item>[ is| is about]
        do you (know|have) <item>
        update (on|about|for) <item>
        [tell me |let me know |say |know ]where (we stand|we are|things stand|it stands|things are|
            that stands) (on|with|regarding|about) <item>
        give me (everything|all|all you have|the lot) (on|about|for) <item>
        <item> [so ](where|how|when|what|who) [is |are |does |do |was |we |things |it |stands ]*(it|we|at|
            things|due|status|stand|that)[ at| with it| stand]
        did (anybody|anyone|somebody|someone|<who>|we) (touch|look at|work on|see|start|
            check) <item>[ lately| recently| already| yet]
    """,
    "undo": """
        [oops |ups |no |sorry |wait |hm |stop ](undo|revert|take back|roll back|rollback|reverse|
            cancel)[ that| it| this| the last one| the last change| my last change| my change| the change
            | last change| last| my last| my last one| what i just did| what i did| the last thing
            | the last action| my last action| the last step| that one| that change]
        (take|roll|put) (that|it|this|the last one|my last change|that one) back[ again]
        (undo|revert|reverse) [the |my |that |this ][last |latest |previous |most recent ](change|action|
            step|thing|one|command|message|edit|move)
        (oops|my mistake|i made a mistake|that was a mistake|scratch that|that was wrong|never mind that|
            forget that|forget it|that was an error|wrong one|not that one)
        i (did not|didn't) mean that
        cancel what you (just did|did)
        (undo|revert|reverse|take back) what you (just did|did|have done|have just done)
    """,
    "help": """
        [i need |can i get |give me |some ](help|assistance)[ me| please| us]
        what (can|do|could|should|may|might) (you|i|we|one) (do|say|ask|write|type|tell you|ask you|ask for|
            do here|do with you|do for me|do for us)[ here| for me| for us| to you| you]
        how (does|do|can|should|would) (this|it|i|you|we|this work|that|one) (work|use this|use you|use it|
            use this bot|ask you|talk to you|begin|start|add an item|add something|write an item|
            get started|do this)
        how (does|do) (this bot|the bot|rapporteur) work
        how (to use this|to use it|to use you|to start|it works|this works)
        (who|what) (are|is) (you|this|rapporteur|this bot)[ for]
        (show|give|tell) [me |us ][a few |some |an |more ](example|examples|commands|instructions|
            instruction|tips|what you can do|how this works|how it works)
        (commands|usage|examples|instructions|manual|faq|menu|guide|tutorial)
        (hi|hello|hey|good morning|good afternoon|good day|hi there|hello there)[ everyone| there| bot
            | rapporteur| all]
        (i am lost|i'm lost|i don't know what to do|i do not know how this works|explain yourself|
            explain how this works|introduce yourself|what is this|what do you do|what can i say|
            are you a bot)
        how (does|do) (this thing|the thing|that thing|all this|this stuff) work
        what (commands|words|verbs|requests) (are there|do you know|do you understand|can i use|exist)
        which (commands|words|verbs|requests) (are there|do you know|do you understand|can i use|exist)
    """,
    "my_open_part": """
        (my|our) (part|share|half|side) [is |has been |'s ][now |all |already |finally ]*(done|complete|
            completed|finished|ready|over)
        (i've|we've|i'm|we're|i have|we have|i am|we are) [just |already |now |finally ](done|finished|
            completed) [with ](my|our) (part|share|half|side)
    """,
    "to_sign": """
        (what|which items|which milestones|which proposals|anything|is there anything|is anything) [is |are |
            that |still ]*(waits for|wait for|waiting for|awaits|await|awaiting|needs|need|pending|
            waiting on) my (sign-off|sign off|signoff|approval|signature|ok|okay|go-ahead)
        (what|which items|which milestones|anything|is there anything) [is there |do i have |must i |should i |
            have i |still |that i should |i should |for me |i must |i have ]*[to ](sign|sign off|approve)[ on]
        [show |list |see ][me ][my |the |all |open |pending ]*(sign-offs|sign offs|signoffs|proposals|
            approvals)[ pending| waiting| to sign| waiting for me]
        [what is |what's |items |milestones |everything |all |proposals ](waiting for|awaiting|pending|
            waiting on) [my ](sign-off|sign off|signoff|approval|signature)
        (to approve|to sign|to sign off)
    """,
    "settings": """
        [open |show |change |edit |see |set |go to |adjust |my |the |our |update ][me ][my |the |our |
            your ][group |channel |reminder |personal |digest |notification |language ](settings|
            preferences|options|configuration|setup)[ of| for| page][ the group| this group| this channel
            | me]
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
        (put|switch|change|set) [the bot |everything |messages |this ][to |in |into ](english|french|
            spanish)
        [my |the ](settings|preferences|options) (for|of|about) [my |the ](reminders|digest|notifications|messages)
        (where|how) (do|can|could|should|would|might|must) (i|we|one) [go to ](change|set|find|see|adjust|edit|open|update|switch|pick|choose|get to|alter|modify) [to ][my |the |our |your ](settings|preferences|options|configuration|language|time zone|timezone|reminders|reminder hour|reminder time|digest day|digest hour|digest time|notifications|hour)
        where (are|is) [my |the |our ](settings|preferences|options|configuration)
        (change|set|choose|pick|adjust|switch) (when|how often|what time|what hour|in which language|in what language|which language|the time|the hour|the day)[ that]* (you|i|the bot|the digest|my reminders|reminders|the reminders) [to me |me ]*(remind|reminds|write|writes|come|comes|get|gets|post|posts|send|sends|speak|speaks|arrive|arrives|are sent|is sent|nudge|talk|answer|use)[ me| us| reminders| the digest| reminded| to me]*
    """,
    "accept_it": """
        (accept|accepted|we accept|i accept|yes we accept|accept it|accept the request|yes, accept)
    """,
    "decline_it": """
        (decline|declined|we decline|i decline|reject|decline it|decline the request|reject it|turn it down)
    """,
    "approve_it": """
        (approve|approved|i approve|we approve|approve it|sign off|approve this|signed off|approve that)
    """,
    "share_it": """
        (share|post|publish)[ this| it| that| the card| this card| this list| the list| this answer][ here
            | in channel| in the channel| with everyone| with the channel| to the channel| with the group
            | in the group]
    """,
    "nudge_it": """
        (nudge|remind|chase|ping|chase up) [the |all the |all ](leads|late leads|owners|late owners|
            people who are late|everyone|everybody|everyone who is late|others|latecomers)[ of <group>
            | in <group>| in the group]
        (nudge|remind|chase|ping|chase up|poke) <who>
        (nudge|send nudges|send reminders|send a reminder to everyone|chase them|nudge them)
        (nudge|remind|chase|ping|chase up|poke) (everyone|everybody|anyone|all those|those|the people|
            people|all|whoever) (who is|who are|that is|that are|is|with) (late|overdue|behind|
            behind schedule|overdue items|late items)[ in <group>| in the group]
        (nudge|remind|chase|ping) [the ](leads|lead|owners|owner|people) (of|for|behind|with) [the |all |
            all the ](late|overdue) (items|ones|actions|stuff|tasks)
    """,
    "search_for": """
        (search|search for|look up|look for|search the items for) [all |any |the |an |every |our |anything |
            everything ][item |items |action |actions |milestone |one ][about |on |that mentions |
            mentioning |called |named |with |for |regarding |containing |titled ]<text>
    """,
    "search": """
        (search|search for|find|look for|look up|locate|find me|where is|where are|where can i find|
            where do i find|seek|search the items for) [all |any |the |an |every |our ][item |items |
            action |actions |milestone |one ][about |on |that mentions |that mention |mentioning |called |
            named |with |for |regarding |which mentions |containing |titled ]<text>
        (is there|are there|do we have|have we got|was there|did we have) [anything |something |an item |
            any item |any items |items |an action |any action |any actions |a milestone ](about|on|for|
            regarding|concerning|with|that mentions) <text>
        (anything |something |items |everything |all |all items |actions |any item )(about|on|regarding|
            concerning|mentioning|that mention|that mentions) <text>
        who (has|had|keeps|holds|is looking after|looks after|is working on|works on|is doing|does|
            is in charge of|is responsible for|is handling|leads|is leading) <text>
        (which|what) (item|items|action|actions|one|milestone|milestones) (is|was|are|were|mention|mentions|
            has|have|talks|talk|deals|deal|speak|speaks|concern|concerns|contains|contain) [about |of |
            with |to do with |on ]<text>
        where (did|do|have|was|were) (we|you|i|they|it) (write|talk|speak|discuss|mention|say anything|
            say something|written|talked|spoken|discussed|mentioned|note|noted)[ about| of| down] <text>
        (where's|wheres) [the |our ]<text>
        (there was|we had|i saw|i remember|there is|there's|we have) (something|anything|an item|an action|a milestone) (about|on|regarding|concerning|that mentions) <text>
    """,
}
"""How people say each thing: one wording a line. (a|b) is one of several, [a ] may be left out,
[a ]* said more than once, ~ is a space or a mark; a line that is indented further goes on with the one above."""
