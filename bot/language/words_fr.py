"""French, as written in Canada: the words that dates, requests and commitments are made of."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain import feasts
from bot.domain.due import Part, Season

DATES: Mapping[str, Mapping[object, str]] = {
    "month": {
        1: "janvier|janv|jan",
        2: "fevrier|fev|fevr",
        3: "mars",
        4: "avril|avr",
        5: "mai",
        6: "juin|jun",
        7: "juillet|juil",
        8: "aout|aou",
        9: "septembre|sept|sep",
        10: "octobre|oct",
        11: "novembre|nov",
        12: "decembre|dec",
    },
    "weekday": {
        0: "lundi|lun",
        1: "mardi|mar",
        2: "mercredi|mer",
        3: "jeudi|jeu",
        4: "vendredi|ven",
        5: "samedi|sam",
        6: "dimanche|dim",
    },
    "number": {
        1: "un",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze|une douzaine de",
        13: "treize",
        14: "quatorze",
        15: "quinze|une quinzaine de",
        16: "seize",
        17: "dix-sept",
        18: "dix-huit",
        19: "dix-neuf",
        20: "vingt",
        21: "vingt et un|vingt-et-un|vingt-et-une",
        22: "vingt-deux|vingt deux",
        23: "vingt-trois|vingt trois",
        24: "vingt-quatre",
        25: "vingt-cinq",
        26: "vingt-six",
        27: "vingt-sept",
        28: "vingt-huit",
        29: "vingt-neuf",
        30: "trente",
        31: "trente et un|trente-et-un",
        40: "quarante",
        45: "quarante-cinq",
        50: "cinquante",
        60: "soixante",
        90: "quatre-vingt-dix",
        100: "cent",
    },
    "some": {1: "un|une", 2: "une paire de", 3: "quelques|plusieurs"},
    "ordinal": {
        1: "premier|premiere|premiers|premieres",
        2: "deuxieme|second|seconde|deuxiemes|seconds",
        3: "troisieme|troisiemes",
        4: "quatrieme|quatriemes",
        5: "cinquieme",
        6: "sixieme",
        7: "septieme",
        8: "huitieme",
        9: "neuvieme",
        10: "dixieme",
        11: "onzieme",
        12: "douzieme",
        13: "treizieme",
        14: "quatorzieme",
        15: "quinzieme",
        16: "seizieme",
        17: "dix-septieme",
        18: "dix-huitieme",
        19: "dix-neuvieme",
        20: "vingtieme",
        21: "vingt et unieme|vingt-et-unieme",
    },
    "unit": {
        "day": "jour|jours|journee|jours civils",
        "week": "semaine|semaines",
        "fortnight": "quinzaine|quinzaines",
        "month": "mois",
        "quarter": "trimestre|trimestres",
        "half": "semestre|semestres",
        "year": "an|ans|annee|annees",
        "decade": "decennie|decennies",
        "hour": "heure|heures",
        "minute": "minute|minutes|seconde|secondes",
        "weekend": "week-end|weekend|week end|fin de semaine|fins de semaine|week-ends|la fin de semaine",
        "workday": "jour ouvrable|jours ouvrables|jour ouvre|jours ouvres",
    },
    "season": {
        Season.SPRING: "printemps",
        Season.SUMMER: "ete",
        Season.FALL: "automne",
        Season.WINTER: "hiver",
    },
    "offset": {
        0: "aujourd'hui|ce jour|ce soir|cette nuit|ce matin|maintenant|cet apres-midi|cette apres-midi|ce midi",
        1: "demain|lendemain|le lendemain",
        2: "apres-demain|apres demain|surlendemain|le surlendemain",
        7: "sous huitaine|dans la huitaine",
        14: "sous quinzaine|dans la quinzaine",
        -1: "hier",
        -2: "avant-hier|avant hier",
    },
    "this": {0: "ce|cet|cette|en cours|courant|courante|ces|actuel|actuelle|-ci|-la"},
    "next": {
        1: "prochain|prochaine|prochains|prochaines|suivant|suivante|suivants|suivantes|qui vient|qui suit|qui suivent|a venir|qui viennent|d'apres"
    },
    "previous": {-1: "dernier|derniere|passe|passee|precedent|precedente|derniers|dernieres|passes|passees"},
    "part": {
        Part.EARLY: "debut|commencement|tot|tot dans",
        Part.MIDDLE: "mi|milieu",
        Part.LATE: "courant de la fin|fin fin|tard",
    },
    "end": {0: "fin|fermeture|cloture|terme"},
    "final": {
        -1: "dernier|derniere|derniers|dernieres",
        -2: "avant-dernier|avant-derniere|avant dernier|avant derniere",
        -3: "antepenultieme",
    },
    "of": {0: "de|du|d'|des|en|au|de la|de l'|du mois de|du mois d'"},
    "article": {0: "le|la|les|l'"},
    "to": {0: "au|~|a|jusqu'au|jusqu'a|et|-|jusque|jusqu'en"},
    "from": {
        0: "de la|de l'|a compter de|a compter du|a compter d'|a partir d'|du|de|depuis|entre|d'|a partir de|a partir du|des"
    },
    "on": {
        0: "tout au long de|tout au long du|en|a|au|aux|pour|d'ici|d'ici a|d'ici au|d'ici en|au plus tard|au plus tard en|au plus tard a|au plus tard au|jusqu'au|jusqu'en|jusqu'a|courant|vers|durant|pendant|dans|dans le courant de|dans le courant du|au courant de|au cours de|au cours du|echeance|date limite|date butoir|delai|des|autour de|autour du|sous|avec echeance|prevu pour|prevue pour|prevu en|prevue en|prevu le|prevue le|environ|a compter du|le|de|du|d'|avant le ou le|sur|a partir de|a partir du|depuis|a compter de|pr|pr le"
    },
    "in": {
        0: "dans moins de|en moins de|d'ici moins de|d'ici au plus|dans|d'ici|sous|apres|en|d'ici a|pendant|pour|dans un delai de|au cours des|dans environ|au bout de|les|des|a|endeans|dans un delai d'|les"
    },
    "hence": {1: "plus tard|apres"},
    "ago": {-1: "plus tot|avant|auparavant"},
    "since": {-1: "il y a"},
    "beforeend": {0: "avant que ne finisse|avant que finisse|avant que ne se termine|avant que se termine"},
    "over": {0: "ne finisse|finisse|ne se termine|se termine|ne s'acheve|s'acheve|soit fini|soit terminee"},
    "before": {
        "before": "avant que|avant qu'|la veille de|la veille du|veille de|veille du|avant|anterieur a|anterieur au|d'avant|prealablement au"
    },
    "after": {
        "after": "suivant|qui suivent|le lendemain de|le lendemain du|lendemain de|lendemain du|apres|suivant le|suivant la|posterieur a|posterieur au|a l'issue de|a l'issue du|a la suite de|a la suite du"
    },
    "comma": {0: ",|."},
    "separator": {0: "-|/"},
    "latest": {
        0: "au plus tard|au plus|maximum|au maximum|si possible|dernier delai|environ|ou avant|dernier carat"
    },
    "daypart": {
        12: "matin|au matin|le matin|du matin|dans la matinee|matinee|en matinee|a la premiere heure|en debut de matinee|en fin de matinee|en debut de journee|en milieu de matinee|tot le matin|tres tot le matin|le matin tres tot|fin matin|au debut de la journee|de matinee|au petit matin|debut de matinee|fin de matinee|milieu de matinee|debut de journee",
        14: "midi|a midi|a l'heure du dejeuner|au dejeuner|dejeuner|pendant le dejeuner|du midi",
        18: "apres-midi|apres midi|de l'apres-midi|l'apres-midi|dans l'apres-midi|en debut d'apres-midi|en fin d'apres-midi|en milieu d'apres-midi|tot d'apres-midi|d'apres-midi|d'apres-midis|debut d'apres-midi|fin d'apres-midi|milieu d'apres-midi",
        24: "soir|nuit|minuit|a minuit|au soir|le soir|du soir|soiree|en soiree|dans la soiree|en debut de soiree|en fin de soiree|en milieu de journee|au diner|a la nuit|dans la nuit|fin de nuit|en fin de nuit|et demie|et quart|de soiree|debut de soiree|fin de soiree|milieu de journee",
    },
    "meridiem": {
        12: "am",
        18: "pm",
        24: "heures|heure|pile|precises",
    },
    "at": {
        0: "plus tard que|pas plus tard que|au plus tard a|a partir de|jusqu'a|avant|apres|a|vers|de|du|entre|des|apres|avant|aux alentours de|aux environs de|autour de|environ|en|dans|d'|plutot|au|la|pour|l'"
    },
    "clockcue": {0: "vers"},
    "weekof": {0: "semaine commencant|semaine commencant le|semaine debutant"},
    "weeknumber": {0: "semaine numero|semaine no"},
    "eight": {7: "en huit|en 8", 14: "en quinze|en 15"},
    "tentative": {
        0: "(provisoire)|(a confirmer)|(provisoirement)|provisoirement|provisoire|probablement|sans doute|vraisemblablement|possiblement|peut-etre|eventuellement|a confirmer|a titre provisoire|normalement|en principe"
    },
    "rest": {0: "reste de|le reste de|reste du|le reste du"},
    "half_of": {
        1: "premiere moitie|la premiere moitie",
        2: "seconde moitie|deuxieme moitie|la seconde moitie|la deuxieme moitie",
    },
    "mine": {0: "ma|mon|notre"},
    "lasting": {0: "pendant|durant|pour|pour une duree de"},
    "roughly": {0: "plus de|moins de|au moins|environ"},
    "tens": {
        30: "trente-|trente",
        40: "quarante-|quarante",
        50: "cinquante-|cinquante",
        60: "soixante-|soixante",
    },
    "minutes": {0: "minutes|minute|min"},
    "thousand": {2000: "deux mille"},
    "onward": {0: "ou plus tard|et apres|et plus tard|ou apres|et au-dela|et suivants|et suivantes"},
    "andhalf": {0: "et demi|et demie"},
    "halfof": {0: "un demi|une demi|un demi-|une demi-|demi"},
    "dayend": {
        0: "fin de journee|en fin de journee|la fin de journee|la fin de la journee|a la fin de la journee|la cloture de la journee"
    },
    "holiday": {
        feasts.CHRISTMAS: "noel|jour de noel",
        feasts.CHRISTMAS_EVE: "veille de noel|reveillon de noel",
        feasts.NEW_YEARS_EVE: "saint-sylvestre|veille du jour de l'an",
        feasts.NEW_YEAR: "jour de l'an|nouvel an",
        feasts.EPIPHANY: "epiphanie|jour des rois|fete des rois",
        feasts.CANDLEMAS: "chandeleur",
        feasts.VALENTINE: "saint-valentin",
        feasts.FAMILY_DAY: "jour de la famille|fete de la famille",
        feasts.CONSTITUTION_DAY: "jour de la constitution",
        feasts.JUAREZ: "anniversaire de benito juarez",
        feasts.ASH_WEDNESDAY: "mercredi des cendres",
        feasts.PALM_SUNDAY: "dimanche des rameaux|rameaux",
        feasts.HOLY_WEEK: "semaine sainte",
        feasts.HOLY_THURSDAY: "jeudi saint",
        feasts.GOOD_FRIDAY: "vendredi saint",
        feasts.EASTER: "paques|dimanche de paques",
        feasts.EASTER_MONDAY: "lundi de paques",
        feasts.ASCENSION: "jour de l'ascension|jeudi de l'ascension",
        feasts.PENTECOST: "pentecote|dimanche de la pentecote",
        feasts.WHIT_MONDAY: "lundi de pentecote|lundi de la pentecote",
        feasts.CORPUS_CHRISTI: "fete-dieu",
        feasts.WORKERS_DAY: "journee internationale des travailleurs",
        feasts.MOTHERS_DAY: "fete des meres",
        feasts.VICTORIA_DAY: "journee nationale des patriotes|journee des patriotes|fete de la reine|jour de victoria",
        feasts.SAINT_JEAN: "saint-jean|saint-jean-baptiste|fete nationale du quebec|fete nationale",
        feasts.CANADA_DAY: "fete du canada",
        feasts.CIVIC_HOLIDAY: "conge civique",
        feasts.LABOUR_DAY: "fete du travail",
        feasts.INDEPENDENCE: "fete de l'independance du mexique|jour de l'independance du mexique",
        feasts.RECONCILIATION: "journee nationale de la verite et de la reconciliation",
        feasts.THANKSGIVING: "action de grace|action de graces|jour de l'action de grace",
        feasts.HALLOWEEN: "halloween",
        feasts.ALL_SAINTS: "toussaint",
        feasts.ALL_SOULS: "jour des morts|fete des morts",
        feasts.REMEMBRANCE: "jour du souvenir",
        feasts.REVOLUTION_DAY: "jour de la revolution mexicaine",
        feasts.GUADALUPE: "fete de notre-dame de guadalupe",
        feasts.BOXING_DAY: "lendemain de noel",
    },
    "running": {0: "au cours du|dans le courant du|au courant du"},
    "yearword": {0: "annee|an"},
    "fiscal": {
        4: "exercice financier|annee financiere|annee budgetaire|exercice budgetaire|annee fiscale|exercice fiscal",
        9: "annee scolaire|annee universitaire",
    },
    "budget": {4: "exercice|ef"},
    "and": {0: "et|&|ou"},
    "or": {0: "ou"},
    "each": {0: "chaque|tous les|toutes les|chacun des|chacune des|a tous les|a toutes les|a chaque|aux"},
    "another": {2: "autre"},
    "outof": {0: "sur"},
    "weekdays": {
        0: "les lundis|lundis",
        1: "les mardis|mardis",
        2: "les mercredis|mercredis",
        3: "les jeudis|jeudis",
        4: "les vendredis|vendredis",
        5: "les samedis|samedis",
        6: "les dimanches|dimanches",
    },
    "dayparts": {
        0: "les matins|les soirs|les apres-midi|les apres-midis|les nuits|matins|soirs|apres-midis|nuits"
    },
    "often": {
        (
            1,
            "day",
        ): "quotidiennement|journellement|sur une base quotidienne|de facon quotidienne|de maniere quotidienne",
        (
            1,
            "week",
        ): "hebdomadairement|sur une base hebdomadaire|de facon hebdomadaire|de maniere hebdomadaire",
        (1, "half month"): "bimensuellement",
        (1, "month"): "mensuellement|sur une base mensuelle|de facon mensuelle|de maniere mensuelle",
        (2, "month"): "bimestriellement",
        (
            1,
            "quarter",
        ): "trimestriellement|sur une base trimestrielle|de facon trimestrielle|de maniere trimestrielle",
        (
            1,
            "half",
        ): "semestriellement|sur une base semestrielle|de facon semestrielle|de maniere semestrielle",
        (1, "year"): "annuellement|sur une base annuelle|de facon annuelle|de maniere annuelle",
        (1, "weekend"): "les fins de semaine|les week-ends|les weekends",
        (1, "workday"): "les jours ouvrables|les jours de semaine",
    },
    "periodic": {
        (1, "day"): "quotidien|quotidienne|journalier|journaliere",
        (1, "week"): "hebdomadaire|hebdo",
        (1, "half month"): "bimensuel|bimensuelle",
        (1, "month"): "mensuel|mensuelle",
        (2, "month"): "bimestriel|bimestrielle",
        (1, "quarter"): "trimestriel|trimestrielle",
        (1, "half"): "semestriel|semestrielle",
        (1, "year"): "annuel|annuelle",
        (2, "year"): "biennal|biennale|bisannuel|bisannuelle",
    },
    "endless": {0: "jusqu'a nouvel ordre|jusqu'a nouvel avis|indefiniment"},
    "timesword": {0: "fois|reprises|occurrences"},
    "per": {0: "par|chaque|a chaque"},
    "starting": {
        0: "a partir de|a partir du|a partir d'|a compter de|a compter du|des|depuis|a commencer|en commencant|commencant|debutant"
    },
    "ending": {0: "jusqu'a|jusqu'au|jusqu'en|jusque|jusqu'aux|au|a"},
    "fortnight_of": {
        1: "premiere quinzaine|la premiere quinzaine",
        2: "deuxieme quinzaine|seconde quinzaine|la deuxieme quinzaine|la seconde quinzaine",
    },
}

COMMON = "le la les de du des que et en pour par avec un une se au aux ce cette est sont à avant qui quoi quels quelles quel sur ne pas sans dans sera seront doit nos notre mes mon ma d l qu"

STRONG_CUES = (
    "d'ici|d'ici a|d'ici au|d'ici le|d'ici en|au plus tard|au plus tard le|au plus tard en|au plus tard a|au plus tard au|avant|avant le|avant la|avant l'|avant les|"
    "echeance|echeance le|date limite|date butoir|jusqu'au|jusqu'en|jusqu'a|pour le|delai|avec echeance|prevu pour|prevue pour|prevu en|prevue en|prevu le|prevue le|avant le ou le|sous|dans un delai de|d'ici les|pour|pr|pr le"
)
UNTIL_CUES = "avant|avant le|avant la|avant l'|avant les|d'ici|d'ici a|d'ici au|d'ici le|d'ici en|jusqu'au|jusqu'en|jusqu'a|au plus tard|au plus tard le|au plus tard en|au plus tard au"
TITLE_CUES = "sauf|excepte|de|du|des|d'|depuis|sur|apres|apres le|a compter du|a partir de|a partir du|entre|a la suite de|a la suite du|suivant le|rue|place|boulevard|avenue|ecole"

PAST_ENDINGS = "èrent|irent"
"""With their accents, which alone tell them from other endings."""

CLAUSES: Mapping[str, str] = {
    "deadline_label": "echeance|date limite|date butoir|delai|date|pour quand|remise",
    "marker_action": (
        "rappel|decision|engagement|prochaine etape|action|mesure|tache|mesure de suivi|a faire|suivi"
    ),
    "marker_milestone": "jalon|etape",
    "milestones_heading": "jalons|jalon",
    "actions_heading": "actions|taches|suivis|a faire|prochaines etapes|mesures de suivi",
    "priority": "priorite",
    "high": (
        "priorite haute|haute priorite|priorite elevee|priorite : haute|urgent|urgente|haute|elevee"
        "|prioritaire|plus de priorite|priorite maximale|la plus haute priorite"
    ),
    "low": "priorite basse|basse priorite|priorite faible|basse|faible|moins de priorite",
    "place_label": "lieu|endroit",
    "lead_before": (
        "pour|par|responsable|responsable:|responsables|responsable :|responsables :|attribue a|attribuee a"
        "|confie a|confiee a|a la charge de|resp.|cc|qui :|qui:|assigne a|assignee a"
    ),
    "not_lead_before": (
        "avec|de|a|au|chez|aupres de|demander a|aider|appuyer|informer|contacter|sur|rappeler a|via"
    ),
    "lead_label": "responsable|responsables|confie a|confiee a|attribue a|attribuee a|a la charge de|resp|assigne a|assignee a|delegue a|deleguee a|mene par|menee par|pilote par|pilotee par|dirige par|dirigee par",
    "subject_verb": (
        "devra|devront|devraient|va devoir|vont devoir|sont charges de|sont chargees de|s'est engage a"
        "|s'est engagee a|se sont engages a|a promis de|ont promis de|prevoit|prevoient|compte|comptent"
        "|s'occupera de|s'occuperont de|s'occupe de|se charge de|se chargera de|se chargeront de"
        "|sont censes|est cense|est censee|pourra|pourront|pourrait|peuvent|accepte de|acceptent de"
        "|offre de|propose de|ont accepte de|ont convenu de|doit aussi|s'efforcera de|entend|entendent"
        "|a offert de|tachera de|cherchera a|chercheront a|aura a|auront a|est appele a|sera charge de"
        "|sera chargee de|doit|doivent|va|vont|devrait|s'engage a|s'engagent a|est charge de|est chargee de"
        "|a convenu de|peut|a accepte de|est responsable de|sont responsables de|reste charge de|verra a"
        "|veillera a|veille a|aura la tache de|est en charge de|se propose de|se proposent de"
        "|se sont engagees a"
    ),
    "before_to": "droit|acces",
    "me_subject": (
        "je devrais|je compte|je prevois de|je prevois|je peux|je pourrais|je veux|je vais devoir"
        "|je tacherai de|je me charge de|je me chargerai de|je m'occuperai de|je devrai|je m'efforcerai de"
        "|moi je vais|je vais|je dois|je m'engage a|je|moi, je|je m'occupe de|moi|rappelle-moi de"
        "|rappelez-moi de|me rappeler de|fais-moi penser a|je me propose de|je suis pret a|je suis prete a"
        "|je me porte volontaire pour|ca me fera plaisir de|je m'offre pour"
    ),
    "me": "moi|moi-meme",
    "and": "et|&|avec",
    "me_in_list": "moi|je|moi-meme",
    "and_only": "et|conjointement avec|de concert avec|ainsi que",
    "or": "ou",
    "new": (
        "nouveau|nouvelle|ajouter|ajoute|ajouter un|ajouter une|ajoute un|ajoute une|creer un|creer une"
        "|cree un|cree une|un autre|une autre"
    ),
    "determiner": "le|la|les",
    "no_action": (
        "est|sont|a|ont|etait|veut|dit|pense|croit|sait|semble|avait|espere|suis|ai|crois|sais|veux|aime"
        "|voudrais|aimerais|viens|peux|ne|n|avais|etais|te|vous|m'excuse|l|serai|serais|reviens|pars|arrive"
        "|arriverai|pourrai|sera|seront"
    ),
    "add": (
        "ajoute|ajouter|ajoutez|note|noter|notez|inscris|inscrire|inscrivez|enregistre|enregistrer|cree"
        "|creer|creez|consigne|consigner|mets|prends note|prendre note|prenez note|fais"
    ),
    "an": "un|une|le|la|l'|un nouveau|une nouvelle|un autre|une autre|ce|cette",
    "that": "que|qu'",
    "that_or_for": "que|qu'|pour que|pour qu'|de|d'|pour|appele|appelee|intitule|intitulee|du",
    "agreed": (
        "on vient de convenir que|on vient de decider que|nous venons de convenir que"
        "|nous venons de decider que|on vient de convenir qu|on vient de decider qu|nous venons de convenir qu"
        "|nous venons de decider qu|on a donc convenu que|on a donc convenu qu|l'entente est que|le plan est que"
        "|on a convenu que|nous avons convenu que|il a ete convenu que|il est convenu que|on a decide que"
        "|nous avons decide que|il a ete decide que|le groupe a convenu que|on s'est entendus pour que"
        "|on a dit que|on a convenu qu|nous avons convenu qu|il a ete convenu qu|on a decide qu"
        "|il a ete decide qu|on a dit qu|il est note que|notez que|il est entendu que"
    ),
    "falls_to": "c'est a|il revient a|il incombe a|c'est au tour de|a la charge de",
    "courtesy": "s'il te plait|s'il vous plait|svp|stp|merci|sans faute|si possible",
    "high_at_end": "urgent|d'urgence|priorite haute|haute priorite",
    "low_at_end": "priorite basse|basse priorite|pas urgent",
    "courtesy_first": "s'il te plait|s'il vous plait|svp|stp|priere de|veuillez",
    "leads": "dirige|mene|pilote|responsable|est responsable|s'en charge|s'en occupe|coordonne",
    "moved_to": "a|au|en|pour",
    "wanting": "je veux",
    "being": "serai|arriverai|sera|seront|arrivera|arriveront",
    "denial": (
        "pas|plus|jamais|ne|n'est|presque|quand|si|a moitie|lorsque|des que|une fois|semble|semblent"
        "|devrait|pourrait|sera|bientot|peut-etre"
    ),
    "body": (
        "ministere|secretariat|ambassade|consulat|chambre|conseil|institut|association|universite"
        "|universites|province|gouvernement|gouvernements|banque|agence|bureau|industrie|producteurs"
        "|delegation|copresidents|copresident|copresidente|federation|fondation|autorite|entreprise"
        "|entreprises|centre|equipe|syndicat|hoteliers|employeurs|exportateurs|importateurs"
        "|groupe de travail|sous-groupe|direction|commission|cote|partie"
    ),
    "summing_up": (
        "en resume|pour resumer|en bref|bref|en somme|pour conclure|en conclusion|pour recapituler|resumons"
    ),
    "interjection": "alors|bon|ben|eh bien|donc|oui|et|d'accord|parfait|bien|aussi|tres bien|ah",
    "copula": "est|sont|sera|seront|est maintenant",
    "once": "une fois que|une fois|des que|quand|lorsque|apres que|sitot",
    "ended": (
        "termine|terminee|fini|finie|fait|faite|complete|completee|ferme|fermee|clos|acheve|achevee|livre|livree|pret|prete"
    ),
    "turn": "apres|avant|suivant|qui suivent|a la suite de|a compter de",
    "meeting": "reunion annuelle|pleniere|prochaine reunion|reunion",
    "group_before": (
        "pour|en|pour le|dans|groupe|pour l'|pour la|du groupe|groupe de travail|du|de l'|de la"
        "|pour le groupe|pour le groupe de travail"
    ),
    "group_after": "groupe|gt",
    "takes_place": (
        "aura lieu|auront lieu|se tiendra|se tiendront|se deroulera|se derouleront|sera tenu|sera tenue"
        "|est prevu|est prevue|sont prevus|sont prevues|prevu|prevue|aurait lieu|se fera|avoir lieu"
        "|se tenir|se derouler|est attendu|est attendue|sera"
    ),
    "takes_place_before": "qui|doit|devrait|devra|pourrait|va|a",
    "indefinite": (
        "jusqu'a nouvel ordre|indefiniment|sine die|jusqu'a nouvel avis|pour une duree indeterminee"
    ),
    "held": (
        "en suspens|en attente|reporte|reportee|suspendu|suspendue|remis|remise|ajourne|ajournee|en veille"
        "|est reporte|est reportee|est suspendu|est suspendue|mis en suspens|mise en suspens|a ete reporte"
        "|a ete reportee|differe|differee|en pause|est en suspens|est en attente|gele|gelee|en dormance"
    ),
    "review_from": "jusqu'au|jusqu'en|jusqu'a|jusqu'a la|jusqu'aux",
    "review": "le revoir|la revoir|y revenir|on y revient|on le revoit|on la revoit|reprendre|revoir|a revoir|revision|reexaminer|a reexaminer|sera revu|a reevaluer|reevaluer|examen|on revoit|on y reviendra|on le reverra|on la reverra|on le reprend|on la reprend|on le reprendra|on la reprendra|on en reparle|on en reparlera|le reprendre|la reprendre|reevalue",
    "reason": (
        "parce que|parce qu'|car|puisque|puisqu'|en raison de|en raison du|a cause de|a cause du|faute de"
        "|faute d'|par manque de|en attendant|etant donne que|vu que|motif|a la demande de|en raison des"
        "|a cause des|vu le|vu la"
    ),
    "given_to": "a|pour",
}

THINGS = (
    "rapport|atelier|reunion|seminaire|etude|ebauche|plan|visite|sondage|conference|forum|accord|protocole|document|projet|projets|revision|"
    "evaluation|site|lettre|strategie|normes|norme|inventaire|lancement|evenement|evenements|tournee|formation|seance|mission|resume|"
    "proposition|programme|comite|liste|pilote|donnees|resultats|texte|mecanisme|tout|tous|debut|cela|qui|quand|ou|on|il|elle|ca|ce|nous|rendre|tenir|prendre|faire"
)
