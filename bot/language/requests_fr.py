"""French: the words that requests are made of, and those that tell what is asked of an item."""

from __future__ import annotations

from collections.abc import Mapping

REQUESTS: Mapping[str, str] = {
    # what is asked for
    "list": (
        "liste|lister|liste des|montrer|montre|montre-moi|montrez-moi|voir|quels|quelles|quel|quelle"
        "|qu'est-ce|qu'est-ce qui|que|quoi|donne-moi|affiche|afficher|y a-t-il|tous|toutes|tout|quels sont"
        "|quelles sont|qu'y a-t-il|avons-nous|donnez-moi|qu'est-ce qu'on|la liste|tout ce qui est ouvert"
        "|ce qui est ouvert|qu'est-ce qui est ouvert|les points ouverts|points ouverts|elements ouverts"
        "|actions ouvertes|tout ce qui reste|je veux voir|fais voir|dis-nous|y en a-t-il|est-ce qu'il y a"
        "|il y a|avez-vous|as-tu|qu'avons-nous|qu'est-ce que|lesquels|lesquelles|que reste-t-il"
        "|qu'est-ce qu'il y a|des|enumere|dresse la liste|sors-moi|sors|ressors|ce qui|ce que"
    ),
    "whole_list": (
        "liste|la liste|liste complete|la liste complete|tout|tous|toutes|tous les points|montre tout"
        "|montre-moi tout|montre la liste|montre-moi la liste|tout ce qui est ouvert|ce qui est ouvert"
        "|qu'est-ce qui est ouvert|les points ouverts|points ouverts|elements ouverts|actions ouvertes"
        "|les actions ouvertes|tout ce qui reste|qu'avons-nous|qu'est-ce qu'on a|qu'y a-t-il"
        "|donne-moi la liste|liste des points|liste tout|affiche tout|affiche la liste"
        "|la liste des points ouverts|voir tout|voir la liste|tous les points ouverts|liste des actions"
        "|que reste-t-il"
    ),
    "due": (
        "soit du|soient dus|due|dus|dues|echeance|echeances|arrive a echeance|arrivent a echeance"
        "|vient a echeance|viennent a echeance|a venir|a rendre|a remettre|expire|a livrer"
        "|arrivant a echeance|echoit|s'en vient|s'en viennent|vient|est du|sont du|qui est du|de du"
        "|quoi de du|tout ce qui est du|ce qui est du|sera du|est-il du"
    ),
    "overdue": (
        "en retard|retard|retards|en souffrance|echu|echus|echue|echues|depasse|depasses|depassee|depassees"
        "|tardif|tardifs|hors delai|arriere|arrieres|de retard|retardataire|retardataires|trainent|traine"
        "|hors delais|dont la date est passee|depasse la date|ont depasse la date|a la traine"
        "|accuse du retard|accusent du retard|hors des delais|passe date|passes date|date depassee"
        "|echeance depassee|echeances depassees|a passe la date"
    ),
    "doing": (
        "reste a faire|prevus|planifies|reste|a faire|prevu|prevue|prevues|au programme|doit faire"
        "|doivent faire|dois faire|devons faire|doit-on faire|travaille|travaillent|s'en viennent"
        "|s'en vient|a promis|ont promis|ai promis|promis|s'est engage|s'est engagee|se sont engages|restent|reste-t-il|il reste|a terminer|attendu|attendus|responsable|charge|s'occupe"
        "|doit|doivent|devons|faire|remettre|livrer|viennent|suivent|a l'horaire|incombe|revient|sur quoi"
        "|en cours|tombe|tombent"
    ),
    "digest": (
        "resume|resume hebdomadaire|le resume|condense|bulletin|sommaire|hebdomadaire|recapitulatif|recap"
        "|le sommaire|bilan|le bilan|bilan hebdomadaire|sommaire hebdomadaire|bulletin hebdomadaire"
        "|point hebdomadaire|synthese|recapitulatif hebdomadaire|recapitulation"
    ),
    "agenda": "ordre du jour|l'ordre du jour|agenda|ordres du jour",
    "timeline": (
        "calendrier|echeancier|chronologie|frise|frise chronologique|ligne du temps|ligne de temps"
        "|diagramme de gantt|gantt|feuille de route|calendrier des jalons"
    ),
    "report": (
        "rapport|rapports|rapport annuel|bilan annuel|rapport de l'annee|rapports annuels|bilan de l'annee"
    ),
    "changed": (
        "change|changements|changement|quoi de neuf|du nouveau|nouveautes|a change|ont change|a ete change"
        "|bouge|a bouge|s'est passe|il s'est passe quoi|historique|modifications|modifie|ete ajoute"
        "|a ete ajoute|nouveau|nouveaux|deplace|a ete deplace|s'est-il passe"
    ),
    "format": (
        "docx|word|xlsx|xls|excel|csv|pdf|ics|en xlsx|en excel|en csv|en pdf|tableur|feuille de calcul|en tableur"
    ),
    # what narrows it down
    "mine": (
        "il me reste|me reste|me reste-t-il|mien|miens|mienne|miennes|les miens|les miennes|le mien"
        "|mes actions|mes taches|mes points|mes jalons|ma liste|a moi|pour moi|qu'ai-je|que dois-je"
        "|qu'est-ce que j'ai|mes elements|mes mesures|mes echeances|mes|je dois|ai-je|j'ai|mes affaires"
        "|mes points ouverts|je|j'|mon|ma|suis-je|dois-je"
    ),
    "own": "mes taches",
    "everything": "tous les groupes|partout|dans tous les groupes|de tous les groupes",
    "action_kind": "actions|taches|mesures|mesures de suivi|action",
    "milestone_kind": "jalons|jalon|etapes",
    "by_country": "par pays|par cote|par partie|selon le pays|pour chaque pays|ventile par pays|ventiles par pays|reparti par pays|repartis par pays|groupe par pays|groupes par pays|regroupes par pays|classes par pays|tries par pays|separes par pays|pays par pays|reparties par pays|classees par pays",
    "more_than": "plus de|depuis plus de|de plus de|au moins|il y a plus de|superieur a|>|>=",
    "lateness_unit": "jour|jours|semaine|semaines|mois",
    "high": (
        "priorite haute|haute priorite|de haute priorite|de priorite haute|priorite elevee"
        "|de priorite elevee|prioritaire|prioritaires|urgent|urgents|urgente|urgentes|plus urgent"
        "|plus urgents|plus important|plus importants|importants|importantes|priorites|priorite|critiques"
        "|pressants|pressant"
    ),
    "low": (
        "priorite basse|basse priorite|priorite faible|faible priorite|de faible priorite|de basse priorite"
        "|pas urgents"
    ),
    "held": (
        "en suspens|en attente|en pause|en veille|suspendu|suspendus|suspendue|suspendues"
        "|reporte jusqu'a nouvel ordre|sur la glace|gele|geles|mis en attente"
    ),
    "finished": (
        "a ete termine|ont ete termines|a ete complete|ont ete completes|a ete ferme|ont ete fermes"
        "|a ete accompli|a ete realise|a ete regle|a ete livre|avons-nous termine|avons termine|termine"
        "|termines|terminee|terminees|fini|finis|finies|ferme|fermes|complete|completes|clos|accompli"
        "|accomplis|realise|realises|acheve|acheves|regle|regles|a ete fait|fait|faits|livre|livres"
    ),
    "no_lead": (
        "personne de responsable|n'ont personne|n'a personne|personne n'est responsable"
        "|sans personne de responsable|n'ont personne de responsable|sans responsable|sans responsables"
        "|n'ont pas de responsable|n'a pas de responsable|pas de responsable|non attribue|non attribues"
        "|non attribuees|personne ne s'occupe|dont personne ne s'occupe|sans personne"
        "|il manque un responsable|sans titulaire|orphelins|que personne n'a pris|sans personne responsable"
        "|a attribuer|pas attribues|sans chef|que personne ne mene|que personne n'a"
    ),
    "no_date": (
        "sans date|sans echeance|n'ont pas de date|n'a pas de date|pas de date|pas d'echeance"
        "|n'ont pas d'echeance|sans date limite|il manque une date|sans delai|n'a pas d'echeance"
        "|n'ont aucune date|non dates|n'a pas encore de date|n'ont pas encore de date"
        "|n'a toujours pas de date|sans date encore"
    ),
    "whole": "complet|complete|entier|entiere|en entier",
    # what stands around it
    "polite": (
        "desole|desolee|pardon|navre|malheureusement|s'il vous plait|s'il te plait|svp|stp|peux-tu"
        "|pouvez-vous|pourrais-tu|pourriez-vous|je voudrais|bonjour|salut|ok|bon|veuillez|j'aimerais"
        "|peut-on|puis-je|est-ce que|est-ce que tu peux|merci de|tu peux|vous pouvez|oui svp|rapporteur"
        "|l'equipe|merci|bon matin|bonsoir|quelqu'un peut|quelqu'un pourrait|je crois que|je pense que"
        "|mieux vaut|on peut|on pourrait|nous pouvons|il faut|nous devons|je peux avoir|puis-je avoir"
        "|peux-tu me|pourrais-tu me|pouvez-vous me|peux-tu nous|pourriez-vous nous|j'aimerais avoir"
        "|je voudrais avoir|j'aimerais que|je voudrais que|est-ce qu'on peut|est-ce que je peux"
        "|est-ce qu'on pourrait|dis|dites|eh bien|ben|bot|prière de|priere de|sais-tu|pense a|pensez a"
        "|serait-il possible de|serait-il possible d|est-il possible de|est-il possible d|y a-t-il moyen de"
        "|est-ce possible de|ca te derangerait de|voudrais-tu|voudriez-vous|aurais-tu la gentillesse de"
        "|merci de bien vouloir|s il te plait|s il vous plait|allo|coucou|tu pourrais|vous pourriez"
        "|svp merci|mais|alors|donc|ok donc|pourrait-on|pourrions-nous|pouvons-nous|c'est quoi|c'est quoi ca|c'est quoi qui|c'est quand que|c'est quoi les|c'est quels"
    ),
    "filler": (
        "faut|besoin|ouvre|ouvrir|laisse|laisse-moi|aimerais|voudrais|ai|d'ouvrir|m|faire|avoir|quelqu'un"
        "|combien|nombre|donne-moi|beaucoup|lequel|aucun|personne|quand|c'est|le|la|les|l|un|une|des|de|du"
        "|d|au|aux|a|en|et|ou|avec|par|pour|que|qu|qui|quoi|quel|quelle|quels|quelles|comment|est|sont"
        "|etait|etaient|etre|ete|sera|seront|ont|avons|avez|as|y|il|ils|elle|elles|on|nous|se|s|ce|c|cela"
        "|ca|ci|ces|cet|cette|son|sa|ses|leur|leurs|notre|nos|point|points|action|actions|tache|taches"
        "|mesure|mesures|element|elements|chose|choses|sujet|sujets|groupe|groupes|travail|liste|lister"
        "|montre|montrer|moi|voir|affiche|donne|dis|veux|peux|peut|pouvez|tout|tous|toute|toutes|quelque"
        "|quelques|chacun|chaque|encore|toujours|deja|maintenant|actuellement|svp|stp|seulement|aussi"
        "|ouvert|ouverts|ouverte|ouvertes|prochain|prochaine|prochaines|prochains|suivant|suivante|reunion"
        "|reunions|vue|apercu|annuel|annuelle|aujourd|hui|tableau|etat|statut|derniers|dernier|depuis|jusqu"
        "|plus|moins|autre|autres|sur|selon|pays|cote|cotes|equipe|gens|personnes|annee|n|ne|pas|dans|chez"
        "|jalons|jalon|image|t|je|j|reste|parmi|entre|sont-ils|lesquels|il-y|tombe|tombent|menes|menees"
        "|diriges|dirigees|portes|s'en vient|s'en"
    ),
    "fetch": (
        "exporte|exporter|exporte-moi|envoyer|envoies|m'envoyer|envoie|envoie-moi|commence|demarre|lance|imprime|rencontre|prepare"
        "|preparer|fais|dessine|dessiner|produis|produire|cree|creer|genere|generer|redige|rediger|trace"
        "|tracer|ebauche|donner|illustre|mets|place|sors|sors-moi|reporte"
    ),
    "aside": (
        "plus|desormais|dans ce canal|avec tout le monde|avec le groupe|sur le canal|au canal|publiquement"
        "|pour tout le monde|avec les autres|avec le canal|maintenant|pour l'instant|pour le moment"
        "|s'il te plait|s'il vous plait|svp|stp|encore|hier|aujourd'hui|deja|merci|merci beaucoup"
        "|cette fois|cette fois-ci|dans le canal|ici|de la liste|enfin|aussi|de nouveau|a nouveau|pour nous"
        "|tout de suite|des que possible|ok|completement|a l'instant|la semaine derniere|ce matin|a tous"
        "|une fois|les deux|jusqu'a nouvel ordre|indefiniment|a temps|au complet|cette semaine"
        "|a tout le monde|toutefois|pour de bon|finalement|bien|au groupe|avec tous|du tout|si possible"
        "|si c'est possible|si tu peux|si vous pouvez|si ca te va|si ca vous va|si ca va"
        "|si tout le monde est d'accord|mille mercis|merci d'avance|merci bien|s il te plait|d'accord"
        "|de combien|et de combien|serait apprecie|serait bien apprecie|serait bien|ce serait bien"
        "|ce serait apprecie|serait super|serait utile|m'aiderait|si tu veux bien|si vous voulez bien"
    ),
    "been": "a ete|ont ete|avait ete|avaient ete|a-t-il ete",
    # another date, and taking it back
    "to": "au|a|jusqu'au|pour|pour le|en|le|a la|vers|vers le|jusqu'en|jusqu'a",
    "by": "de|d'|encore|une autre|un autre|+|pour",
    "later": "plus tard|de plus|supplementaire|supplementaires|apres|en plus",
    "earlier": "plus tot|avant|en avance",
    "either": "change|changer|modifier|modifie|mets|mettre|fixe|passe|planifie",
    "remind_me": "rappelle-moi|rappelez-moi|rappelle moi|rappelez moi|me rappeler|relance-moi|relancez-moi|avise-moi|envoie-moi un rappel|envoyez-moi un rappel",
    "remind_of": "de|du|d'|au sujet de|a propos de|pour|sur|l'|concernant|faire|de faire",
    "again": "encore|plus tard|de nouveau|a nouveau|encore une fois",
    "undo": (
        "annuler|annule|annule ca|annule cela|defaire|defais|revenir en arriere"
        "|annuler le dernier changement|annule le dernier changement|retablir|oups|reviens en arriere"
        "|annuler ca|annuler cela|annuler la derniere action|annule la derniere action|annuler le dernier"
        "|annule le dernier|je me suis trompe|je me suis trompee|retour arriere|defais ca|defaire ca"
    ),
    "change": "changement|le changement",
    # what only tells, and asks for nothing
    "talk": (
        "merci|merci a|felicitations|bravo|bonne|bon voyage|bon retour|bon courage|bon appetit|bon anniversaire|bon travail|bon conge|bon succes|bon vol|bon matin|bon point|bienvenue|desole|desolee|pardon|au revoir|a bientot"
        "|a demain|a lundi|a mardi|a mercredi|a jeudi|a vendredi|a la prochaine|salutations|joyeux|joyeuse"
        "|excellent|super|on se voit|on se revoit|on se parle|a plus|bonne chance|quelle belle|belle"
        "|tiens-moi au courant|tenez-moi au courant|je vous tiens au courant|je te tiens au courant"
        "|n'oubliez pas la|n'oubliez pas le|n'oublie pas la|n'oublie pas le|joyeuses|bonne annee"
        "|bonnes vacances|pour info|pour votre information|je vous informe|je vous rappelle|je pense que"
        "|je crois que|j'espere que|j'imagine|appelle-moi|appelez-moi|ecris-moi|ecrivez-moi|fais-moi signe"
        "|deplacons l'|deplacons la|voyons-nous|parlons|plutot"
    ),
    "statement": (
        "je suis|je serai|j'etais|j'ai ete|je ne|je n'|je pars|j'arrive|j'arriverai|je reviens"
        "|je reviendrai|je rentre|je reste|je passe|je peux|je pourrai|je vais|j'avais|j'ai eu|j'ai lu"
        "|j'ai vu|on est|on etait|on sera|on a eu|nous sommes|nous etions|nous serons|nous avons eu|il est"
        "|elle est|il sera|elle sera|ils sont|c'etait|ce sera|il y a|il y aura|on arrive|on part|on revient"
        "|nous arrivons|nous partons|nous avons|j'ai envoye|j'ai parle|j'ai appele|je te dis|je vous dis"
        "|c'est"
    ),
    "exclaiming": "quel|quelle|quels|quelles|haha|lol|oh|ouf|zut|oups|dis donc|tiens|comme",
    "determiner": (
        "le|la|les|l'|mon|ma|mes|notre|nos|son|sa|ses|leur|leurs|ce|cette|cet|ces|personne|tout le monde"
        "|quelqu'un|pas de|pas d'|aucun|aucune|pas disponible|disponible|absent|absente"
    ),
    "arriving": "vient|arrive|part|revient|rentre|voyage|quitte|doit|peut|pourrait|devrait|veut",
    "telling": "est|sont|etait|etaient|a|ont|avait|sera|fut|ete|avons|ai|avez|avions|va|vont",
    "past": "fut|fit|vint|prit|mit",
    "behind_past": "le|la|les|un|une|des|son|sa|ses|au|aux|a|en|avec|de|du",
    "happening": "commence|ouvre|ferme|reprend|finit|se termine|debute|arrive|part|expire|rouvre",
    "calling": "tu|peux-tu|pourrais-tu|as-tu|vas-tu|veux-tu|sais-tu|es-tu|qu'en penses-tu|des idees",
    # what is not to be done, or not surely
    "forbidden": "ne|n'|n|pas|jamais",
    "unwanted": (
        "ferme|fermez|fermons|fermer|supprime|supprimez|supprimons|supprimer|annule|annulez|annulons"
        "|annuler|retire|retirez|retirer|enleve|enlevez|enlever|efface|effacez|effacer|abandonne|abandonnez"
        "|abandonner|marque|marquez|marquer|coche|cochez|cocher|raye|rayez|rayer|laissons|laissez|laisse"
        "|eliminez|elimine|eliminer|deplace|deplacez|deplacer|reporte|reportez|reporter|repousse|repoussez"
        "|decale|assigne|assignez|assigner|donne|donnez|partage|partagez|partager|publie|publiez|rouvre"
        "|rouvrez|approuve|approuvez|accepte|acceptez|suspends|suspendez|renomme|change|changez|modifie"
        "|modifiez|saute"
    ),
    "doubtful": (
        "besoin|au sujet|veut|veulent|pense|pensent|croit|dit|disent|dis|avise|quand|si|des que|une fois"
        "|jusqu'a ce|sauf|brouillon|ebauche|liste|lecture|moitie|partie|devrait|pourrait|espere|esperons"
        "|presque|comment|a revoir|il faut|personne|quelqu'un|qui|aucun|pour revision|pour relecture"
        "|pour signature|pour commentaires|pour approbation|a relire|a signer|demande|demandent|doute"
        "|me demande|ou en est|ou on en est"
    ),
    "condition": (
        "quand|une fois|si|a moins|jusqu'a ce|des que|apres que|lorsque|sauf|mais|seulement si|avant|demain"
        "|la semaine prochaine|pourvu|a condition|excepte"
    ),
    "closing": (
        "c'est complete|c'est fait|c'est termine|c'est fini|c'est regle|c'est boucle|c'est chose faite"
        "|on peut le fermer|considere-le comme fait|on le considere comme fait|on peut le cocher"
        "|considerons-le comme fait"
    ),
    "ready": "pret|prete|prets|pretes",
    # how much something matters
    "lowering": "baisse|baisser|abaisse|abaisser|diminue|diminuer|reduis|reduire",
    "raising": "monte|monter|augmente|augmenter|hausse|hausser|rehausse|rehausser",
    "somebody": "quelqu'un",
    "weighing": "pourrait-on|pourrions-nous|on pourrait|est-ce qu'on pourrait|peut-on|est-ce qu'on peut",
    "deliberating": (
        "devrait-on|devrions-nous|doit-on|faut-il|faudrait-il|est-ce qu'on devrait|on devrait|on annule"
        "|on ferme|on supprime|on abandonne|on retire|on laisse tomber|et si|pourquoi ne pas|pourquoi pas"
        "|vaut-il la peine|est-ce qu'il faut"
    ),
}

GISTS: Mapping[str, str] = {
    "note": "pour memoire|a noter|une note|la note|note que|note disant|commentaire|remarque que|inscri",
    "reopen": (
        "rouverte|ouvrir de nouveau|remets|ramene|sur la liste|rouvr|rouvert|par erreur|trop tot|trop vite"
        "|n'est pas fini|n'est pas termin|pas encore fini|pas encore termin|reactiv|repren"
        "|de nouveau ouvert|remis sur la liste"
    ),
    "mute": (
        "sourdine|silenc|plus de rappel|pas de rappel|moins de rappel|arrete de me|cesse de me"
        "|ne me rappelle plus|arrete les rappels|cesse les rappels|coupe les|desactiv|pas de relance"
        "|sans relance|plus de relance"
    ),
    "nudge": "relanc|rappel|talonn|insist|pouss|un suivi aupres|suivi aupres",
    "approve": (
        "approuv|feu vert|autoris|avalis|enterin|accord pour|donne son accord|donne mon accord|valid"
    ),
    "history": (
        "a-t-il change|a change|a-t-elle change|histori|s'est passe|est arrive|qui a change|qui a deplace"
        "|qui a ferme|qu'est-ce qui a change|a-t-il ete deplace|combien de fois|a ete change|ont change"
        "|journal|modifications|changements|qui a modifie"
    ),
    "support": (
        "aide|aider|aidez|aident|aidera|aid|appu|souten|soutien|collabor|particip|contribu|coup de main"
        "|impliqu|pret"
    ),
    "decline": (
        "refus|declin|rejet|ne pouvons pas|ne peut pas|ne peux pas|ne pourrons pas|pas en mesure|impossible"
        "|n'acceptons pas|pas possible|c'est non|deborde|debord|non pour|pas la capacite|pas les ressources"
        "|hors de question"
    ),
    "accept": (
        "heureux|contents d|contents de|ravi|accept|avec plaisir|volontiers|d'accord|bien sur|comptez sur"
        "|on embarque|nous embarquons|ravis"
    ),
    "hold": (
        "gele|geler|en attente|en suspens|en pause|en veille|nouvel ordre|suspend|gel|indefini|attendra"
        "|devra attendre|doit attendre|peut attendre|de cote|attendre|attendons"
    ),
    "drop": (
        "ne pas faire|ne ferons pas|ne fera pas|ne se fera pas|raye|rayer|annul|abandon|supprim|retir|enlev"
        "|effac|plus besoin|plus necessaire|n'est plus|obsolet|inutil|laiss|oubli|doublon|rien de plus"
        "|caduc|eliminer|ray|plus lieu"
    ),
    "share": (
        "partag|publi|a tous|a tout le monde|avec tous|dans le canal|au canal|avec le groupe|diffus"
        "|tout le canal|canal"
    ),
    "skip": "saut|cette fois|pas cette|passer par-dessus|omet|occurrence",
    "edit": (
        "coquille|corrig|correct|edit|renomm|titre|libelle|formul|orthograph|erreur dans|une erreur|faute"
        "|modif|intitul"
    ),
    "take": "je|moi|m'en|me charge|volontaire|j'|a moi",
    "assign": (
        "aller|ira|passe|passer|aille|mene|menera|gere|gerer|gerera|prend|prendre|prendra|attribu|assign"
        "|confi|men|dirig|charg|occup|respons|donn|revien|pilot|ger|volontaire|prenn|prends"
    ),
    "standing": (
        "ou on en est|ou en est|ou nous en sommes|ou ca en est|c'est rendu|du nouveau|statut|l'etat"
    ),
    "move": (
        "deplac|repouss|decal|gliss|reprogramm|nouvelle date|nouvelle echeance|prolong|plus de temps|retard"
        "|remis a|remett|devanc|plutot|bouger|reporte|reportee|reporter|reportons|nouvelle cible|visons"
        "|vise le"
    ),
    "done": (
        "fait|termin|fini|ferm|complet|regl|achev|clos|livr|pret|realis|boucl|finalis|c'est bon|envoye"
        "|expedi|depose"
    ),
    "show": (
        "parle|raconte|explique|ca avance|que|quoi|qui|quand|ou|comment|etat|statut|nouvel|voir|montr|dis"
        "|quel|est|avance|du neuf|sait|pourquoi|info|detail|combien|y a"
    ),
}
"""Words, or beginnings of words, that tell what is asked about an item where no wording fits."""
