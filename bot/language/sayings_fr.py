"""French: how people ask for each thing, in whole wordings."""

from __future__ import annotations

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    "note": """
        [ajoute |ajouter |ajoutez |mets |mettre |ecris |laisse |laisser |inscris |ajoutons ][une |un |
            cette |la |ce ](note|commentaire|remarque|annotation|observation)[ a| au| sur| pour| dans
            | de]~<item>~[que |qu']<text>
        <item>~[nouvelle |ajouter |ajoute une |une ](note|commentaire|remarque|observation)~[que |qu']<text>
        (note|noter|notez|inscris|inscrire|commente|commenter|ecris|ecrire|ajoute|ajouter|consigne|
            consigner) (sur|pour|dans|a|au|a propos de) <item>~[que |qu']<text>
        (note|noter|commente|commenter|notez) <item>~[que |qu']<text>
        (ajoute|note|inscris|noter)~<text> (a|sur|dans|au) <item>
        [ajoute |ajouter |mets |ecris |laisse ][une |un ](note|commentaire|remarque|annotation)[ a| au| sur
            | pour| dans]~<item>
        (pour info|pour information|fyi) (sur|pour|au sujet de|concernant) <item>~<text>
        pour <item> (note|notez|ajoute|inscris) [que |qu']<text>
    """,
    "edit_title": """
        (renomme|renommer|renommez|retitre|reformule|rebaptise|renommons) <item>[ en| a| pour| par
            | comme]~<text>
        (edite|editer|change|changer|changez|modifie|modifier|modifiez|corrige|corriger|mets a jour|
            mettre a jour|remplace) (le |l'|la )(titre|nom|intitule|texte|libelle|description|
            formulation) (de |d'|du )<item>[ pour| par| en| a| comme| afin qu'il se lise]~<text>
        (edite|editer|change|modifie|modifier|corrige|corriger) <item>: <text>
        (edite|editer|change|modifie|modifier|corrige|corriger) <item> pour qu'il se lise~<text>
        <item> (doit|devrait|devra) (se lire|s'appeler|dire|s'intituler|se nommer|s'enoncer)[ comme suit
            | ainsi]~<text>
        [le ](nouveau titre|titre|nouveau nom|libelle) (de |d'|pour )<item>~[est |sera |devient |devrait etre |doit etre |devrait se lire ]<text>
        <item>~(nouveau titre|nouveau nom)~<text>
        <item> (s'appelle|s'intitule) [maintenant |desormais ]<text>
    """,
    "edit_priority": """
        (change|changer|mets|mettre|passe|passer|monte|monter|baisse|baisser|augmente|augmenter|hausse|
            hausser|diminue|abaisse|fixe|modifie|donne|donner|donnons|accorde|accorder) [la |une |plus de |
            haute |basse |la haute |la plus haute ]*priorite[ haute| basse| elevee| faible| maximale]* (de |
            d'|du |a |a l'|pour |sur |pour l'|sur l')<item>[ a| en| pour]
        (mets|mettre|marque|marquer|passe|passer|classe|traite|donne|change) <item>[ en| comme| a| au| une
            | la]*
        <item> (est|doit etre|devient|passe|sera|a)[ en| tres| une| de]*
        <item>~priorite[ est| a]
    """,
    "edit": """
        (edite|editer|corrige|corriger|corrigez|modifie|modifier|modifiez|retouche|retoucher|renomme|
            renommer|reformule|reformuler|revise|corrigeons) <item>
        (edite|editer|change|changer|modifie|modifier|corrige|corriger|mets a jour) (le |l'|la |les )(titre|
            nom|intitule|texte|libelle|description|formulation|details) (de |d'|du )<item>
        (il faut|je veux|je dois|on doit|on devrait|j'aimerais|je voudrais) (corriger|modifier|
            editer) <item>
        (apporte|apporter|faire|fais) (une correction|une modification|un changement|des changements|
            des corrections) (a|sur|dans) <item>
    """,
    "reopen": """
        (rouvre|rouvrir|rouvrez|rouvrons|reouvre|reouvrir|reprends|reprendre|reprenez|reprenons|
            relance le travail sur|reactive|reactiver|reactivons|retablis|retablir|ressuscite|recommence|
            recommencer|restaure|restaurer) <item>
        (ouvre|ouvrir|ouvrez) <item> (de nouveau|a nouveau|encore)
        (remets|remettre|remettez) <item> (en marche|sur la liste|en route|a l'ordre du jour|en cours|
            dans la liste|en action|sur les rails|comme ouvert|en jeu)
        <item> n'(est|etait|a) (pas|toujours pas|pas encore) [encore |vraiment |tout a fait |ete ](termine|
            terminee|fini|finie|fait|faite|pret|prete|regle|complete|acheve|clos|ferme)[ encore| apres tout]
        <item> (est|reste) (encore ouvert|toujours ouvert|de nouveau ouvert|a nouveau ouvert|rouvert|
            a rouvrir|encore a faire|toujours a faire|repris|reactive)
        (sors|sortir|enleve|retire) <item> (de la pause|de l'attente|de la veille|de suspens|de pause)
        <item> (reprend|est repris|redemarre|recommence)
        <item> (redevient|est de nouveau|est a nouveau) (actif|active|ouvert|ouverte)
    """,
    "follow": """
        (suis|suivre|je veux suivre|je suis|abonne-moi a|tiens-moi au courant de) [l']<item>
    """,
    "unfollow": """
        (ne plus suivre|ne suis plus|ne suivez plus|arrete de suivre|arreter de suivre|cesse de suivre|
            cesser de suivre|je ne veux plus suivre|je ne suis plus) [l']<item>
    """,
    "nudge": """
        (relance|relancer|relancez|rappelle|rappeler|talonne|talonner|avise|pousse|presse|pique) [a |
            aupres de ]<who> (pour|au sujet de|a propos de|sur|concernant|avec|de) [finir |terminer |
            faire ]<item>
        (rappelle|rappeler|rappelez) [a ]<who> [de |pour |au sujet de |a propos de ]<item>
        (rappelle|rappeler|rappelez) [de |l']<item> (a|au|aux) <who>
        (rappelle|rappeler) [l']<item> (au responsable|a la responsable|aux responsables|a tous|
            a tout le monde|a qui de droit)
        (relance|relancer|relancez|talonne|pousse|bouscule|presse) [le |la |les |tous les ][responsable |
            responsables |personnes responsables |gens ][de |du |pour |d'|sur ]<item>
        (relance|relancer|relancez|relance pour|relance sur|insiste sur|insiste pour|insister sur|talonne|
            fais un suivi sur|fais un suivi de|faire un suivi sur) <item>
        (envoie|envoyer|envoyez|fais|faire) [un |une |encore un |a nouveau un ](rappel|relance|
            petit rappel) (pour|de|sur|au sujet de|a propos de|au responsable de|aux responsables de|
            concernant) <item>
        (envoie|envoyer|fais|faire) [un |une ](rappel|relance|petit rappel) a <who> (pour|de|sur|
            au sujet de|a propos de|concernant) <item>
        (envoie|fais|donne) a <who> un (rappel|petit coup de pouce|coup de pouce) (pour|de|sur|
            au sujet de) <item>
        (donne|donner) un coup de (pouce|coude) a <who> (pour|avec|sur) <item>
        [un ](rappel|relance) [pour |de |sur ]<item>
    """,
    "support": """
        (demande|demander|demandez|demandons) (a |au |aux )[gens de ]<group> (d'appuyer|d'aider|de soutenir|
            son aide pour|son appui pour|de l'aide pour|de l'appui pour|un appui pour|de nous aider avec|
            de nous aider pour|de nous appuyer pour|de nous appuyer sur|d'aider avec|de collaborer a|
            de participer a|de nous aider a|de contribuer a|son soutien pour|leur aide pour|
            leur appui pour) [avec |pour |a |sur |dans ]<item>
        (demande|demander|demandez|demandons|solliciter|sollicite|obtenir|requerir) (l'appui |l'aide |
            le soutien |de l'aide |de l'appui |du soutien |un appui |la collaboration )(de |d'|du |a |au |
            aupres de )[la |l'|le ]<group> (pour|avec|sur|dans|a) <item>
        (demande|demander) de l'(aide|appui) (a|au) <group> (pour|avec|sur|dans) <item>
        (on a|nous avons|j'ai|nous aurions|on aurait|il nous faut|il faut|on aura) (besoin de |besoin d'|
            besoin )[la |l'|le |une ][aide |appui |soutien |collaboration |main ][de |d'|du ][la |l'|
            le ]<group> (pour|avec|sur|dans) <item>
        (il nous faut|il faut) (l'aide |l'appui |le soutien )(de |d'|du )<group> (pour|avec|sur) <item>
        <item> (a besoin|aurait besoin|necessite|requiert|demande) [de |d'|l'|le |la |une ]*[aide |appui |
            soutien ][de |d'|du ][la |l'|le ]<group>
        <group> (peut|pourrait|peut-il|pourrait-il|peuvent|pourraient) [-il |-elle |il |elle ][nous ](aider|
            appuyer|soutenir|donner un coup de main) [avec |pour |a |sur |dans ]<item>
        (est-ce que |que )<group> (peut|pourrait|nous|puisse) [nous ](aider|appuyer|soutenir|aide|
            appuie) [avec |pour |a |sur ]<item>
        (inviter|invite|invitons) <group> a (appuyer|soutenir|aider|participer a|collaborer a) <item>
        <item>~(est-ce que |)<group> (peut|pourrait|peut-il|pourrait-il) [nous ](aider|appuyer|
            donner un coup de main)
        (implique|impliquons|mets|associe) <group> (dans|sur|a) <item>
        [il faudrait |il faut |on devrait |nous devrions ](demander|solliciter) [a |au ]<group> (d'appuyer|d'aider|de soutenir|de nous aider|de nous appuyer|de contribuer a|pour|de l'aide pour|un appui pour) [avec |pour |a |sur |dans ]<item>
    """,
    "take": """
        (prends|prendre|je prends|je prends volontiers|je prendrai|je prendrai volontiers|je vais prendre|
            je reprends|j'assume|je reclame|je garde|je veux|je veux prendre|je peux prendre|
            je pourrais prendre|laisse-moi prendre|j'adopte) [en charge |l'|le ]<item>
        (je m'occupe|je m'occuperai|je vais m'occuper|je peux m'occuper|je me charge|je me chargerai|
            je vais me charger|je suis responsable|je suis charge|je suis chargee|je suis le responsable|
            je suis la responsable|je veux m'occuper|j'aimerais m'occuper|je pourrais m'occuper) (de |d'|
            du )<item>
        (je fais|je ferai|je vais faire|je peux faire|je mene|je menerai|je dirige|je dirigerai|
            je travaille sur|je suis sur|je pilote|je piloterai|moi je fais|je vais mener|je peux mener|
            je finirai|je vois a|je verrai a) [l'|le ]<item>
        (attribue|attribuez|assigne|assignez|confie|donne|donnez|laisse|mets|inscris|passe|designe|
            affecte)-moi [sur |a |pour |comme responsable de |responsable de |a la tete de ]<item>
        (attribue|assigne|confie|donne|laisse|passe|attribuer|assigner|confier|donner) <item> a <me>
        (mets|inscris|nomme)-moi (comme |)(responsable de|sur|pour) <item>
        <item> (est a moi|est pour moi|me revient|c'est moi|me concerne|est le mien|est a ma charge|
            je le prends|je m'en occupe|je m'en charge)
        <item>~(moi|c'est pour moi|ce sera moi|c'est a moi|c'est moi|pour moi|a moi|je le prends|
            je m'en occupe|je m'en charge|je m'y mets|je le fais)
        (moi|c'est moi) (pour|qui prends|qui fais|qui m'occupe de) <item>
        (compte|comptez) sur moi pour <item>
        (laisse|laissez|laisse-moi) <item> (avec moi|entre mes mains)
        (compte|comptez) sur moi (pour|avec|dans) <item>
        je (me porte volontaire|suis volontaire|suis partant|suis partante|me lance) (pour|dans|sur) <item>
    """,
    "assign": """
        (attribue|attribuer|attribuez|attribuons|assigne|assigner|assignez|assignons|reassigne|reassigner|
            confie|confier|confiez|confions|donne|donner|donnez|donnons|passe|passer|passez|delegue|
            deleguer|transfere|transferer|remets|remettre|reattribue|reattribuer|cede|laisse|affecte|
            affecter|refile) [l'|le ]<item> (a|au|aux|pour|chez|vers) <who>
        (attribue|assigne|confie|donne|passe|delegue|laisse|attribuer|confier|assigner|donner) (a|
            au) <who> [l'|le ]<item>
        <item> (revient|va|passe|reviendra|ira|est|sera|est attribue|est assigne|est confie|est donne|
            appartient|incombe|passe entre les mains|est maintenant|sera confie|est desormais|doit aller|
            doit etre confie) [maintenant |desormais ][a |au |pour |chez |de |aux |a la charge de |
            sous la responsabilite de |la responsabilite de ]*<who>
        <item>~(pour|a|responsable|resp|de|c'est|responsable est|menee par|mene par|confie a|
            attribue a)~<who>
        <who> (s'occupe|s'occupera|se charge|se chargera|est responsable|sera responsable|est charge|
            est chargee|sera charge|sera chargee|va s'occuper|doit s'occuper|peut s'occuper|
            est le responsable|est la responsable|sera le responsable|sera la responsable|
            est maintenant responsable|va se charger) (de |d'|du )<item>
        <who> (prend|prendra|va prendre|reprend|reprendra|fait|fera|va faire|doit faire|mene|menera|dirige|
            dirigera|pilote|pilotera|travaille sur|assume|assumera|peut prendre|peut faire|peut mener|
            coordonne|coordonnera|herite de|gere|gerera|doit prendre|va mener) [l'|le |en charge ]<item>
        [le |la ][nouveau |nouvelle ](responsable|chef|meneur|charge) (de |d'|du |pour )<item>~[est |sera |
            c'est |devient |doit etre ][maintenant |desormais ]<who>
        (nomme|nommer|designe|designer|mets|mettre|place|met) <who> (comme responsable de|responsable de|
            sur|a la tete de|en charge de|comme chef de|a la charge de) <item>
        (mets|mettre) <item> (sous la responsabilite de|a la charge de|au nom de|entre les mains de) <who>
        que <who> (s'occupe de|prenne|fasse|se charge de|mene) <item>
        <who> (pour|sur) <item>
        c'est <who> (qui|pour) [s'occupe de |prend |fait |mene ]<item>
        (change|changer) (le|la) responsable de <item> (pour|par) <who>
        (ajoute|ajouter) <who> (a|sur|comme responsable de) <item>
        (enleve|retire|prends) <item> a <who> et (donne-le|donne-la|confie-le|confie-la|passe-le|
            passe-la) a <who>
        (laisse|laissons|laissez|fais|fait) <who> (mener|diriger|piloter|faire|prendre|gerer|coordonner|s'occuper de|se charger de) [l']<item>
    """,
    "decline": """
        [nous |je |on ](refuse|refuser|refusons|refusez|decline|decliner|declinons|rejette|rejeter|rejetons|
            repousse la demande|ecarte) [la |cette |l'|le ][demande |demande d'appui |appui |aide ][de |
            pour |sur |a |concernant |d'appuyer |du |d'aider ]*[<group> ][pour |sur ]<item>
        [nous |on |je ](ne |n')(pouvons|peut|peux|acceptons|accepte|voulons|veut|pourrons|pourra|sommes|
            appuierons|appuyons|appuie|appuiera) (pas|malheureusement pas) [en mesure d'|en mesure de |l'|
            la |d'|de ]*[appuyer|aider avec|aider pour|aider|accepter|soutenir|prendre|participer a|
            nous engager sur] [la |cette ][demande ][pour |de |sur |a |avec ]<item>
        [nous |on |je ](ne |n')(pouvons|peut|peux|acceptons|accepte|appuierons|appuyons|appuie|
            appuiera) pas [la |cette |l'][demande |appui ][pour |de |sur ]<item>
        <item> [est |a ete |est donc ](refuse|refusee|decline|declinee|rejete|rejetee)
        (refuse|rejete|decline)~<item>
        non (a|pour) <item>
        (c'est non|c'est un non|ce sera non|ce serait non|non) (pour|a) [la demande ][de |sur |pour ]<item>
        (non merci|impossible|pas possible) (pour|avec|sur) <item>
    """,
    "accept": """
        [oui ][nous |je |on |j'](accepte|accepter|acceptons|acceptez) [volontiers |bien |avec plaisir ][la |
            cette |l'|le |d'|de ][demande |demande d'appui |appui |aide |appuyer |soutenir |aider ][de |
            pour |sur |a |concernant |du |avec ]*[<group> ][pour |sur ]<item>
        oui~[bien sur |volontiers ][nous |on |je |j'](appuierons|appuyons|appuie|appuiera|appuierai|
            aiderons|aidons|aide|aidera|soutiendrons|soutenons|soutient|soutiendra|acceptons|accepte|
            pouvons appuyer|peut appuyer|allons appuyer|va appuyer|prenons|prend|peut aider|
            pouvons aider) [avec |pour |a |sur ]<item>
        [nous |on ](appuierons|appuyons|appuiera|soutiendrons|soutiendra|pouvons appuyer|allons appuyer|
            va appuyer|peut appuyer) <item>
        <item> [est |a ete ](accepte|acceptee)
        (accepte|acceptee)~<item>
        (d'accord|volontiers|avec plaisir) pour (appuyer|soutenir|aider avec|aider) <item>
        oui (a|pour) <item>
        oui (a|pour) [la |cette |votre ](demande|requete|invitation)[ de| sur| pour| concernant] <item>
        oui (pour|a) <item>
        [oui |bien sur |certainement |avec plaisir ](on aide|on appuie|nous aidons|nous appuyons|on aidera|
            on va aider|on vous aide) [avec |pour |sur ]<item>
        (compte|comptez) sur (nous|<group>) (pour|dans|avec) <item>
        oui a ce (qu'on nous|que vous|qu'ils nous) (demande|demandez|demandent) (dans|pour|avec|sur) <item>
    """,
    "approve": """
        [j'|nous |on ](approuve|approuver|approuvons|approuvez|autorise|autoriser|autorisons|valide|valider|
            validons|avalise|avalisons|ratifie|ratifier|ratifions|entérine|enterine|enterinons|signe|signer|
            confirme|confirmons) [la |le |l'|cette |ce ][fermeture |cloture |report |nouvelle date |
            changement |changement de date |proposition |nouvelle echeance |deplacement |fin ][de |d'|du |
            pour ]<item>
        <who> (approuve|autorise|valide|avalise|ratifie|enterine|donne son accord pour|est d'accord avec|
            donne son feu vert a|confirme|a approuve) [la |le |l'][fermeture |cloture |report |
            nouvelle date |changement |changement de date |proposition ][de |d'|du ]<item>
        [je donne |nous donnons |donne |on donne |donner ][le |mon |notre |son ](feu vert|accord|aval|
            approbation|assentiment)[ a| pour| au| sur] <item>
        <item> [est |a ete ](approuve|approuvee|autorise|autorisee|valide|validee|signe|signee|enterine|
            enterinee)[ par <who>]
        (approuve|approuvee|valide|autorise)~<item>
        d'accord (avec|pour) (la fermeture|le report|la nouvelle date|le changement) de <item>
        (donner|donne) le feu vert (a|pour) <item>
        (ok|d'accord|bon) (pour|avec) <item>[ de notre cote| pour nous]
        <item> (nous convient|est correct)[ de notre cote| pour nous]
    """,
    "mute": """
        (mets|mettre|mettez|met) [tous |les |rappels |de |pour |l']*(<item>|<group>) (en sourdine|
            en mode silencieux|en silence|en muet|sur muet)
        (mets|mettre|mettez|met) en (sourdine|silence) [tous |les |rappels |de |des |pour |sur |
            l']*(<item>|<group>)
        (sourdine|en sourdine|silence|silencieux|fais taire|couper|coupe)[ pour| sur| de| les rappels de
            | les rappels pour| les avis de]~<item>
        (sourdine|en sourdine|silence|silencieux|fais taire|couper|coupe)[ pour| sur| de| les rappels de
            | les rappels pour| les avis de]~<group>
        (mets |mettre |)(tout|tous les rappels|tous les groupes|mes rappels) en sourdine
        (sourdine|silence|couper|coupe)[ pour| a| sur] (tout|tous les rappels|tous les groupes|mes rappels)
        (plus|pas|plus aucun|aucun|assez|pas d'autres|je ne veux plus|je ne veux plus recevoir|arrete|
            arreter|cesse|cesser|suspends|desactive|desactiver) [de |d'|les |des |mes ](rappel|rappels|avis|
            notifications|relances) (pour|de|sur|au sujet de|concernant|d') <item>
        (plus|pas|je ne veux plus|arrete|arreter|cesse|suspends|desactive) [de |d'|les |des ](rappel|
            rappels|avis|notifications) (pour|de|sur|au sujet de|concernant|d')<group>
        (arrete|arreter|cesse|cesser|arretez) de me (rappeler|relancer|parler|notifier|deranger|
            avertir) [de |pour |avec |au sujet de |d']<item>
        ne me (rappelle|rappelez|relance|parle) (plus|pas) [de |pour |au sujet de |d']<item>
        (plus de|plus aucun|pas de) (rappels|rappel|notifications|avis)
        (ne me derange pas|ne me derangez pas|ne me relance pas|ne m'envoie rien|laisse-moi tranquille|
            silence)
    """,
    "unmute": """
        (reactive|reactiver|retablis|retablir|reprends|reprendre) [les ][rappels |avis |notifications ][de |d'|pour |
            sur ][l']<item>
        (reactive|reactiver|retablis|retablir|reprends|reprendre) [les ][rappels |avis |notifications ][de |d'|du |pour |
            sur ][l'|la |le ]<group>
        (reactive|reactiver|retablis|retablir|reprends|reprendre) (tout|les rappels|mes rappels|tous les rappels|
            les avis|les notifications)
        (enleve|enlever|retire|retirer|leve|lever|desactive|desactiver|fin de|annule) la sourdine[ partout| de tout
            | de <item>| pour <item>| sur <item>| de <group>| pour <group>| sur <group>]
        rappelle-moi (encore |de nouveau |a nouveau )<item>
    """,
    "stop": """
        (cesse|cesser|arrete|arreter|arretez|arretons) de repeter <item>
        (termine|terminer|mets fin a|mettre fin a) la (serie|repetition) (de |d'|du )<item>
        ne (repete|repetez|repetons) plus <item>
        ne plus repeter <item>
        <item> ne (se repete|doit|devrait|se repetera) plus[ se repeter]
        que <item> soit la derniere fois
    """,
    "skip": """
        (saute|sauter|sautez|sautons|passe par-dessus|passer par-dessus|passe outre|passer outre|omets|
            omettre|omettons|ignore|ignorer|laisse faire|laisse tomber cette fois) [le |la |ce |cette |
            l'][prochain |prochaine ]<item>
        (saute|sauter|omets|omettre) (l'occurrence|la prochaine|le prochain|l'edition|la seance|le tour|
            cette fois) [de |du |d'|pour ]<item>
        pas (de |d'|besoin de |besoin d')<item> (cette fois-ci|cette fois|cette semaine|ce mois-ci|
            la semaine prochaine|ce trimestre)
        (pas cette fois-ci|pas cette fois|pas cette semaine|pas ce mois-ci) pour <item>
        (on saute|on passe|nous sautons|on ne fait pas|on laisse faire|on ne fera pas|
            nous ne ferons pas) <item>
        <item>~(pas cette fois-ci|pas cette fois|pas cette semaine|a sauter|on saute|on passe|
            sauter cette fois|sauter cette semaine)
        <item> n'a pas lieu (cette semaine|cette fois|cette fois-ci|ce mois-ci)
        (passe|passer|passons|saute|sauter|laisse|laisser) (l'occurrence|la prochaine occurrence|la seance|
            la rencontre|le tour) (de |d'|du )<item>
    """,
    "share": """
        (partage|partager|partagez|partageons|publie|publier|publiez|affiche|afficher|mets|diffuse|
            diffuser) <item> (ici|dans le canal|dans ce canal|avec tous|avec tout le monde|avec le groupe|
            sur le canal|au canal|avec le canal|a tous|a tout le monde|publiquement|pour tout le monde|
            avec les autres)
        (partage|partager|partagez|partageons|publie|publier|diffuse|diffuser) <item>
        (montre|montrer|montrez|presente) [l']<item> (a tous|a tout le monde|au canal|au groupe|aux autres|
            dans le canal|a toute l'equipe|a l'equipe)
        (montre|montrer|montrez) (a tous|a tout le monde|au canal|au groupe|aux autres) <item>
        que tout le monde voie <item>
        que (tout le canal|le canal|tout le groupe|le groupe|les autres|toute l'equipe) (voie|voient) <item>
        (mets|mettre|mettez|affiche|montre) [l']<item> (dans|sur) (le canal|ce canal)
    """,
    "drop": """
        (abandonne|abandonner|abandonnez|abandonnons|annule|annuler|annulez|annulons|supprime|supprimer|
            supprimez|supprimons|retire|retirer|retirez|retirons|enleve|enlever|enlevez|efface|effacer|
            elimine|eliminer|raye|rayer|laisse tomber|laisser tomber|laissons tomber|oublie|oublier|
            oublions|biffe|biffer|ecarte|jette|delaisse) [l'|le |la ]<item>[ de la liste| de notre liste]
        <item> [est |a ete |sera |doit etre |est maintenant |est donc ]*(annule|annulee|abandonne|
            abandonnee|supprime|supprimee|retire|retiree|laisse tomber|obsolete|caduc|caduque|inutile|
            perime|hors sujet|mis au rancart|raye|superflu|sans objet|a retirer|a supprimer|a abandonner)
        <item> (n'est plus necessaire|n'est plus requis|n'est plus utile|n'a plus lieu d'etre|
            n'aura pas lieu|ne se fera pas|n'est plus pertinent|tombe a l'eau|ne sert plus|ne se fera plus|
            n'a plus de raison d'etre)
        (on|nous|je) (n'a|n'avons|n'ai|n'aura|n'aurons) plus besoin (de |d'|du )<item>
        (on|nous|je|j') [ne |n'](abandonne|abandonnons|laisse tomber|laissons tomber|annule|annulons|
            a abandonne|avons abandonne|a annule|avons annule|fait plus|faisons plus|fera plus|ferons plus|
            fera pas|ferons pas|veut plus|voulons plus|retire|retirons|ai abandonne|ai annule) [de |
            d']<item>
        (plus besoin|pas besoin|inutile) (de |d'|du )[faire ]<item>
        (on|nous) ne (fera|ferons) (pas|plus) <item>
        <item> peut (disparaitre|etre retire|etre supprime|etre abandonne)
        (supprime-le|supprime-la|enleve-le|annule-le|laisse-le tomber)~<item>
        (on|nous) (renonce|renoncons) a <item>
    """,
    "hold": """
        (suspends|suspendre|suspendez|suspendons|pause|gele|geler|gelons|mets sur pause|interromps|
            interrompre|arrete) <item>
        (mets|mettre|mettez|mettons|met|place|placer|laisse|laisser|laissons|garde|garder|
            gardons) [l']<item> (en attente|en suspens|en pause|en veille|sur la glace|de cote|en reserve|
            sur pause|sur la touche|en stand-by|sur le rond arriere)
        (mets|mettre|mettez|mettons|laisse|place) (en attente|en suspens|en pause|en veille|de cote|
            sur pause) [l']<item>
        (en attente|en suspens|en pause|en veille)~<item>
        (reporte|reporter|reportons|repousse|repousser|differe|differer|remets|remettre|ajourne|ajourner|
            decale|deplace) <item> (jusqu'a nouvel ordre|indefiniment|sine die|jusqu'a nouvel avis|
            pour une duree indeterminee)
        <item> [est |reste |sera |a ete |doit etre |demeure |est mis |est maintenant |est place |est donc |
            sera mis |a ete mis |sont ]*(suspendu|suspendue|en attente|en suspens|en pause|en veille|gele|
            gelee|interrompu|interrompue|sur la glace|mis en attente|mis en suspens|en stand-by|sur pause|
            de cote|mis de cote)
        <item> [est |a ete |sera ]*(reporte|reportee|repousse|repoussee|differe|differee|remis|remise|
            ajourne|ajournee) (jusqu'a nouvel ordre|indefiniment|sine die|jusqu'a nouvel avis|
            pour une duree indeterminee)
    """,
    "history": """
        [montre |montre-moi |voir |donne-moi |affiche |je veux voir |montrer |afficher |donne |ouvre ][l'|
            le |tout l'|la ](historique|journal|histoire|registre|suivi des changements|
            journal des changements|passe|parcours) (de |d'|du |pour |sur |des )[l'|le ]<item>
        (historique|journal|changements)~<item>
        <item>~(historique|journal|changements)
        (que s'est-il passe|qu'est-il arrive|qu'est-ce qui s'est passe|qu'est-ce qui est arrive|
            il s'est passe quoi|que s'est il passe|qu'est-ce qui s'est produit|qu'est devenu|que devient|
            qu'est-il advenu) [avec |a |au |pour |de |sur |dans |d'][l'|le ]<item>
        (qu'est-ce qui a change|qu'est-ce qui a ete change|qu'a-t-on change|qu'est-ce qu'on a change|
            qu'est-ce que <who> a change|quels changements|quels sont les changements|
            quoi de change) [y a-t-il eu |ont ete faits |avons-nous faits ][dans |sur |a |avec |pour |
            au ]*<item>
        [montre |montre-moi |voir |liste |affiche ][tous ][les |des ][derniers ](changements|modifications|
            deplacements|reports) (de |a |d'|sur |dans |apportes a |du )<item>
        (qui|quand|pourquoi|par qui|depuis quand) (a|a-t-on|on a|avons-nous|est-ce qu'on a|a-t-il ete|a ete|
            est-ce que <who> a|<who> a-t-il|<who> a-t-elle) [deplace|reporte|change|ferme|modifie|cree|
            ajoute|ecrit|abandonne|annule|termine|ouvert|repousse|attribue|rouvert|propose|corrige|touche|
            decale|supprime|clos] [la date de |le titre de |l'echeance de |l'|a |d']<item>
        (quand|pourquoi|par qui|combien de fois) <item> (a-t-il ete|a ete|a-t-elle ete|fut|a) [ete |-t-il |
            ete-t-il ](deplace|reporte|change|ferme|modifie|cree|ajoute|abandonne|annule|termine|repousse|
            rouvert|attribue|decale)
        combien de fois (a-t-on|on a|avons-nous|a) (deplace|reporte|repousse|change|decale) <item>
        [le |un ](journal|suivi|releve) des (modifications|changements|deplacements) (de |d'|pour |
            sur )<item>
        (qui|quand|pourquoi) a (modifie|deplace|change|ferme|reporte|cree) <item> et (quand|pourquoi|
            comment)
    """,
    "sooner": """
        (devance|devancer|devancez|devancons|avance|avancer|avancez|avancons|rapproche|
            rapprocher) [la date de |l'echeance de |la date d'|l'|le ]<item>
        <item> (est devance|est avance|est avancee|est devancee|sera devance|sera avance)
        (devance|devancer|avance|avancer) [de |d']<when> <item>
        <item>~(devance-le|devance-la|devancez-le|avance-le|avance-la|avancez-le|il faut le devancer|il faut la devancer)[ de]
        (on|nous|je) [va |allons |vais ](devance|devancer|devancons|avance|avancer|avancons) [la date de |l'echeance de |le |l']<item>
    """,
    "move": """
        (deplace|deplacer|deplacez|deplacons|reporte|reporter|reportez|reportons|repousse|repousser|
            repoussez|repoussons|decale|decaler|decalez|decalons|change|changer|changez|changeons|remets|
            remettre|remettez|remettons|reprogramme|reprogrammer|prolonge|prolonger|prolongez|retarde|
            retarder|retardons|passe|passer|fixe|fixer|fixons|etire|etirer|ajourne|ajourner|differe|
            differer|mets|mettre|recule|reculer|planifie|planifier|modifie|modifier|allonge) (la |le |l'|
            )[nouvelle ][date |date limite |echeance |delai |date d'echeance |remise |fin |livraison ][de |
            d'|du |pour |a ]<item>
        <item>~[la |le |l'](nouvelle date|nouvelle echeance|date limite|nouveau delai|echeance|date)~[est ]
        [la |l'|le ](nouvelle date|date|echeance|nouvelle echeance|date limite|nouveau delai|delai|
            nouvelle date limite) (de |d'|pour |du )<item>~[est |sera |passe |devient |c'est |
            est maintenant ]
        <item> [est |a ete |sera |doit etre |est maintenant |est desormais |est donc |sera donc |se |
            devra etre |doit |peut etre |va etre |devrait etre |n'est ]*[maintenant |desormais |seulement |
            encore ](deplace|deplacee|reporte|reportee|repousse|repoussee|decale|decalee|remis|remise|
            retarde|retardee|du|due|passe|glisse|recule|prolonge|prolongee|prevu|prevue|attendu|attendue|
            reprogramme|ajourne|differe|glissera|passera|demande|demandera|prendra|exige|necessite|
            a besoin de|a besoin d'|aura besoin de|aurait besoin d'|aura besoin d'|echoit|change)
        <item> (sera|seront|serait|devrait etre|va etre|pourra etre|ne sera) [donc |maintenant |seulement |
            finalement |plutot |probablement |pas ][pret|prete|termine|terminee|fait|faite|fini|finie|livre|
            livree|complete|disponible][ que| qu'| avant| pas]
        (<who>|nous|on|je|j') (a |avons |ai |aura |aurons |veut |voulons |aurait |demande |
            demandons )[besoin de |besoin d']<when> (pour|de plus pour|de plus sur|sur) <item>
        (donne|donner|donnons|accorde|accorder|accordons)[-lui] [a ]<item>
        (deplace|repousse|reporte|change) l'echeance de <item>
        (donne|donner|accorde|accorder) <when> (a|pour|de plus a) <item>
        il (faut|faudra|faudrait|nous faut|nous faudra) <when> (pour|de plus pour) <item>
        (donne-moi|donne-nous|donnez-moi|donnez-nous|accorde-moi|accorde-nous|laisse-moi|
            laisse-nous) <when> (pour|sur|de plus pour|de plus sur|de plus avec) <item>
        <item> (glisse|se decale|est decale|devra glisser|doit glisser|doit bouger|doit se deplacer|
            devra bouger)
        <item> (ne sera pas pret|ne sera pas fini|ne sera pas prete|
            ne sera pas termine)[ a temps]*[ la] nouvelle (date|echeance)[ est]
        [la |une |un ](prolongation|extension|sursis|rallonge) (pour|de|sur) <item>
        (repousse|repousser|reporte|reporter|decale|decaler|recule|prolonge) [de |d']<when> <item>
        <item>~(deplace-le|deplace-la|reporte-le|reporte-la|repousse-le|repousse-la|decale-le|decale-la|mets-le|mets-la|passe-le)
        (on|nous|je) [va |allons |vais ](deplace|deplacer|deplacons|reporte|reporter|reportons|repousse|repousser|repoussons|decale|decaler|decalons|recule|reculer|retarde|retarder|retardons|prolonge|prolonger|prolongeons|remet|remettre|remettons|differe|differer|differons) [la date de |l'echeance de |le |l']<item>
    """,
    "my_part": """
        (ma|notre) (partie|part|moitie) (de |d'|du |pour |dans )[l'|le |la ]<item> (est|a ete|est deja|
            est maintenant|est enfin) [bien |toute ](faite|terminee|finie|prete|complete|completee|achevee|
            livree)
        <item>~(ma|notre) (partie|part|moitie) (est|a ete|est deja|est maintenant|est enfin) [bien |
            toute ](faite|terminee|finie|prete|complete|completee|achevee|livree)
        (j'ai|nous avons|on a) [deja |enfin |bien |maintenant ](fait|termine|fini|acheve|livre|
            complete) (ma|notre) (partie|part|moitie) (de |d'|du |pour |dans )[l'|le |la ]<item>
        (marque|marquer|clos|clore|ferme|fermer|faite|terminee) (ma|notre) (partie|part|moitie) (de |d'|du |pour |
            dans )[l'|le |la ]<item>[ comme faite| comme terminee]
    """,
    "done_for_all": """
        (ferme|fermer|fermez|clos|clore|cloture|cloturer|termine|terminer|terminez|complete|completer|
            marque|marquer) [l'|le |la ]<item> [comme fait |comme termine ]pour (tous|tout le monde|
            les deux|toutes les parties|les deux parties|tous les responsables)
    """,
    "done": """
        [c'est ](fait|faite|termine|terminee|fini|finie|complete|completee|ferme|fermee|regle|reglee|acheve|
            clos|close|livre|envoye|realise|pret)[ pour| avec]~<item>
        (ferme|fermer|fermez|fermons|termine|terminer|terminez|terminons|finis|finir|finissons|complete|
            completer|completez|completons|cloture|cloturer|cloturons|clore|clos|acheve|achever|regle|
            regler|reglons|conclus|conclure|coche|cocher|resous|resoudre|boucle|boucler|raye comme fait|
            finalise|finaliser) [avec |l'|le |la ]*<item>
        (marque|marquer|marquez|marquons|mets|mettre|coche|indique|inscris|considere|classe|
            note) <item> [comme |comme etant |comme etant maintenant |a |en tant que ](fait|faite|faits|
            faites|termine|terminee|termines|finis|completes|fini|finie|complete|completee|ferme|fermee|
            regle|reglee|acheve|achevee|clos|close|livre|realise|pret)
        (j'ai|nous avons|on a|<who> a|on vient de|je viens de|nous venons de|<who> vient de|
            <who> et <who> ont) [deja |enfin |bien |maintenant |tout juste ](fini|termine|complete|ferme|
            regle|acheve|clos|fait|livre|envoye|finaliser|finalise|boucle|conclu|cloture|realise|finir|
            terminer|completer|fermer|regler|resolu|atteint) [avec |l'|le |la ]*<item>
        (c'est|voila) [tout |bien ](fait|fini|termine|complete|regle|boucle|pret|ferme) (pour|
            avec) [l']<item>
        (on peut|nous pouvons|tu peux|vous pouvez|il faut) (fermer|clore|cocher|cloturer) <item>
        (je suis|nous sommes|on est|<who> est) [venu a bout |venus a bout |passe a travers ]de <item>
    """,
    "is_done": """
        <item>~[est |sont |c'est |a ete |ont ete |est maintenant |est deja |sont maintenant |maintenant |
            tout |deja |enfin |bien |tous |les deux |toutes ]*(fait|faite|faits|faites|termine|terminee|
            termines|terminees|fini|finie|finis|finies|complete|completee|completes|ferme|fermee|fermes|
            regle|reglee|regles|acheve|achevee|acheves|clos|close|livre|livree|livres|realise|realisee|
            realises|pret|prete|prets|envoye|envoyee|envoyes|atteint|atteinte|boucle|bouclee|finalise|
            finalisee|conclu|conclue|cloture|resolu|resolue|publie|signe|accompli)
        <item>~(c'est fait|c'est fini|c'est regle|c'est termine|c'est complet|ca y est|c'est bon)
    """,
    "show": """
        [montre |montre-moi |montrez |montrez-moi |montrer |voir |affiche |afficher |ouvre |ouvrir |
            consulte |consulter |presente |dis-moi |donne-moi |je veux voir |voyons |regarde |trouve |lis |
            parle-moi |fais voir |donne ][tout |plus ][les |l'|le |la ][details |detail |etat |statut |
            information |info |informations |fiche |situation |avancement |carte |nouvelles |infos |
            resume ][de |d'|du |sur |a propos de |pour |concernant |des |avec ]*<item>
        (qu'est-ce que|c'est quoi|qu'en est-il|et|quoi de neuf|quoi de neuf sur|quoi de neuf avec|
            quelles nouvelles|des nouvelles|y a-t-il du nouveau|du nouveau|du neuf|que dit|que disait|
            qu'y a-t-il|que sait-on|que se passe-t-il|que contient|ou ca en est|que savons-nous|
            il y a du nouveau) [de |d'|sur |avec |pour |dans |au sujet de |du |l']*<item>
        (ou en est|ou en sont|ou en sommes-nous|ou en est-on|on en est ou|ou est|ou est-ce qu'on en est|
            ou ca en est|on est rendu ou|ou est-on rendu|nous en sommes ou|comment va|comment vont|
            comment ca va|comment avance|comment se porte|comment se passe|comment progresse|
            comment ca avance|comment ca se passe|ca avance|ca va comment|quel est l'etat|
            quel est le statut|quel est l'avancement|quelle est la situation|quelle est la date|
            quelle est l'echeance|quel est le titre|a quel point est|qu'en est-il|ca en est ou) [avec |de |
            d'|pour |sur |du |l'|le ]*<item>
        (qui|c'est qui|a qui|qui est-ce qui|qui donc) (est|a|s'occupe|mene|dirige|pilote|fait|travaille sur|
            est responsable|est charge|se charge|prend|gere|est le responsable|est sur|est la responsable|
            est en charge|revient|est attribue|doit faire|avait|est derriere|porte) [de |d'|du |l'|le |
            le responsable de |la responsable de ]*<item>
        (quand|pour quand|c'est pour quand|c'est quand|a quelle date|quel jour|d'ici quand|c'est du quand|
            c'est du pour quand) [est |est-ce que |sera |est-ce que c'est |l'|doit-on remettre |doit etre |
            arrive |faut-il remettre |finit |se termine |echoit |arrive a echeance ]*<item>[ est du
            | est pret| sera pret| est prevu| doit etre pret| doit etre fini| est dû]
        [est-ce que ]<item> (est-il|est|est-elle|sera-t-il|a-t-il ete|a ete|avance|progresse|va|avance-t-il|
            en est ou|s'en vient|est-ce) [deja |encore |toujours |bien |vraiment ][fait|fini|termine|pret|
            regle|ferme|en retard|ouvert|complet|clos|a temps|dans les temps|complete|en attente|rendu|
            livre|en bonne voie|bien]
        [est-ce que ](on a|nous avons|avons-nous|a-t-on|as-tu|<who> a|avez-vous) [deja |enfin ](fini|
            termine|ferme|fait|complete|regle|envoye|livre) <item>
        (etat|statut|details|avancement|info|infos|nouvelles) (de |d'|du |sur |pour )<item>
        <item>~(etat|statut|details|info|avancement|ou en est-on|on en est ou|ca avance|des nouvelles)
        (sors|sors-moi|ressors|ressors-moi|ouvre-moi|trouve-moi) [la fiche |la carte |le point ][de |d'|
            l']<item>
        [dis-moi |me dire |nous dire |me dis |savoir ](ou on en est|ou nous en sommes|ou ca en est|
            ou en est|ou c'est rendu|ou on est rendu) [avec |pour |sur |dans |de ]<item>
        <item>~[c'est ](quoi|quand|qui|pour quand|ou)
        <item> (est du|est due|arrive|finit|se termine) (quand|a quelle date)
        c'est qui qui (a|fait|s'occupe de|mene) <item>
    """,
    "undo": """
        [oups |non |pardon |attends |zut |oh |desole |excuse ](annule|annuler|annulez|defais|defaire|
            defaites|retire|reviens sur|revenir sur|renverse|retablis|efface|enleve)[ ca| cela| ceci| le| la
            | mon dernier changement| le dernier changement| ma derniere action| la derniere action
            | le dernier| la derniere| ce changement| ce que je viens de faire| ce que j'ai fait
            | ma derniere modification| la derniere modification| la derniere chose| mon changement
            | tout ca]
        (reviens en arriere|revenir en arriere|retour en arriere|retour arriere|fais marche arriere|
            marche arriere|je me suis trompe|je me suis trompee|c'etait une erreur|erreur|mon erreur|oups|
            c'est une erreur|oublie ca|oublie cela|ce n'est pas ce que je voulais|remets comme avant|
            remets ca comme avant|mauvais numero|pas celui-la|laisse faire)
        (annule|annuler|annulez|defais|defaire|defaites|renverse) ce que (tu viens de faire|vous venez de faire|tu as fait|vous avez fait)
    """,
    "help": """
        [j'ai besoin d'|donne-moi de l'|je veux de l'|de l'|un peu d'](aide|assistance)
        (aide-moi|aidez-moi|aide|aide-nous|au secours)
        (que|quoi|qu'est-ce que|qu'est-ce qu'|qu') [je |tu |on |vous |nous ](peux-tu|puis-je|pouvez-vous|
            peut-on|pouvons-nous|sais-tu|savez-vous|peux|peut|sais|pouvez|pouvons|fais|faites|fais-tu|
            faites-vous) [te |vous |me |nous |lui ][faire|dire|demander|ecrire|taper|offrir|proposer][ ici
            | pour moi| pour nous| avec toi| avec ca]
        comment (ca marche|ca fonctionne|tu marches|tu fonctionnes|t'utiliser|on t'utilise|ca s'utilise|
            je t'utilise|utiliser ca|utiliser ce bot|puis-je t'utiliser|faire|je fais|on fait|commencer|
            je commence|on commence|ajouter une action|ajouter un point|est-ce que ca marche|
            est-ce que ca fonctionne|est-ce que je t'utilise|te parler|on te parle|
            vous utiliser)[ pour commencer| pour ajouter une action| ca| pour t'utiliser]
        (qui|qu') es-tu
        (qui etes-vous|t'es qui|tu es qui|c'est quoi ca|c'est quoi ce bot|qu'est-ce que c'est|
            a quoi sers-tu|a quoi tu sers|a quoi ca sert|tu fais quoi|tu sers a quoi|presente-toi)
        [montre |montre-moi |donne-moi |donne |voir |affiche ][des |quelques |les |plus d'|d'autres |un |
            l'](exemples|exemple|commandes|instructions|mode d'emploi|consignes)
        (bonjour|salut|bonsoir|allo|bon matin|bonne journee|coucou|bonjour a tous|
            salut tout le monde)[ tout le monde| rapporteur| a toutes et a tous]
        comment (fonctionne|marche) (ce bot|le bot|rapporteur|ca)
        (mode d'emploi|commandes|exemples|guide|je suis perdu|je suis perdue|je ne sais pas quoi faire|
            je ne comprends pas comment ca marche|explique-moi comment ca marche|menu|instructions)
        comment (j'ajoute|ajouter|on ajoute|j'inscris|inscrire|je mets) (quelque chose|une action|un jalon|
            une tache|un point)
        quelles commandes (y a-t-il|connais-tu|comprends-tu|existent)
    """,
    "my_open_part": """
        (ma|notre) (partie|part|moitie) (est|a ete|est deja|est maintenant|est enfin) [bien |toute ](faite|
            terminee|finie|prete|complete|completee|achevee|livree)
        (j'ai|nous avons|on a) [deja |enfin |bien |maintenant ](fait|termine|fini|acheve|complete) (ma|
            notre) (partie|part|moitie)
    """,
    "to_sign": """
        (qu'est-ce qui|que|quoi|quels elements|quels jalons|quelles propositions|y a-t-il quelque chose qui) [encore ](attend|
            attendent|necessite|demande|requiert|requierent) [encore ]mon (approbation|aval|feu vert|accord|
            autorisation)
        (qu'est-ce qui|quels elements|quels jalons|quelles propositions) (attend|attendent) ma (signature|validation)
        (qu'est-ce que je|que|quels elements|quels jalons|qu'ai-je) [dois-je |dois |ai |j'ai |je dois ]*[a ](approuver|
            valider|signer)
        [montre |montre-moi |voir |liste |lister ][les |mes ](propositions|approbations)[ en attente| a approuver
            | ouvertes]
        [elements |jalons |propositions |tout ce qui est ]en attente (de |d')[mon ](approbation|aval|validation|
            signature|accord)
        [elements |jalons |propositions ]a (approuver|valider|signer)
    """,
    "settings": """
        [ouvre |ouvrir |montre |change |changer |modifie |modifier |voir |affiche |va aux |edite ][les |
            mes |nos |tes |aux ](parametres|reglages|preferences|options|configuration)[ de langue
            | de la langue| du groupe| de mon groupe| du canal| de ce canal| de notification
            | de notifications| de rappel| des rappels| personnels| personnelles| de ce groupe]
        [les |ouvre les ](parametres|reglages|preferences|options) (de |d'|du |pour )[l'|la |le ]<group>
        (change|changer|changez|choisir|choisis|mets|mettre|regle|modifier|modifie) (ma |la |mon |l'|le |
            mes |les |de )(langue|fuseau horaire|heure|heure des rappels|heure du resume|jour du resume|
            heure de mes rappels|rappels|fuseau|heure de rappel)
        (change|changer|mets|mettre|regle) (ma |la |mon |l'|le |mes |les )(langue|fuseau horaire|heure|
            heure des rappels|heure du resume|jour du resume|rappels) (a|au|en|pour|sur) <text>
        (langue|fuseau horaire)~<text>
        [je veux |j'aimerais |je voudrais |envoie ](mes|les|le) (rappels|resume|messages|avis) en (francais|
            anglais|espagnol)
        (parle|ecris|reponds|parlez|repondez|parle-moi|reponds-moi|ecris-moi) [moi ]en (francais|anglais|
            espagnol)
        (en|passe au|passe en|utilise le|mets-toi en) (francais|anglais|espagnol)
        (rappelle-moi|envoie-moi les rappels|envoie-moi mes rappels|envoie le resume|publie le resume|
            previens-moi|envoie-moi le resume) (a|le|les|chaque|vers) <text>
        comment (changer|je change|puis-je changer|on change|est-ce que je change) (ma |la |mon |l'|le |
            mes |les )(langue|parametres|rappels|reglages|fuseau horaire|heure|jour du resume)
        (mets|passe|change|je veux) [le bot |tout |les messages |ca |mes messages ]en (francais|anglais|
            espagnol)
        [mes |les ](reglages|parametres|preferences|options) (de|des|pour|du) [mes |les |mon |le ](rappels|rappel|avis|notifications|resume|messages)
        (ou|comment) (est-ce que je peux|puis-je|peut-on|je peux|on peut|est-ce qu'on peut|est-ce que je|dois-je|je|on) (changer|change|regler|regle|trouver|trouve|voir|vois|modifier|modifie|ajuster|ajuste|ouvrir|choisir|choisis) (ma |la |mon |l'|le |mes |les |nos )(langue|parametres|rappels|reglages|preferences|options|configuration|fuseau horaire|heure|heure des rappels|heure de mes rappels|jour du resume|heure du resume|notifications|avis)
        ou (sont|se trouvent|est|se trouve) (ma |la |mes |les |nos )(parametres|reglages|preferences|options|configuration)
    """,
    "accept_it": """
        [oui ][nous |j'|je l'|on ](accepter|accepte|acceptons|acceptee|accepte la demande|
            acceptons la demande|accepte-le)
    """,
    "decline_it": """
        [non ][nous |je |on ](refuser|refuse|refusons|decliner|decline|declinons|rejeter|rejette|
            refuse la demande|refusons la demande|refuse-le)
    """,
    "approve_it": """
        [j'|nous |on ](approuver|approuve|approuvons|feu vert|j'autorise|valide|valider|validons|
            approuve ca|approuve-le)
    """,
    "share_it": """
        (partage|partager|partagez|publie|publier|affiche|diffuse|partage-le|publie-le)[ ca| cela| ceci
            | la carte| cette carte| cette liste| la liste| cette reponse| le][ ici| dans le canal
            | avec tous| avec tout le monde| avec le groupe| sur le canal| dans ce canal| au canal]
    """,
    "nudge_it": """
        (relance|relancer|relancez|rappelle|envoie des rappels|envoie un rappel|envoyer un rappel|
            pousse) (les responsables|aux responsables|les retardataires|aux retardataires|tout le monde|
            a tous|a tout le monde|ceux qui sont en retard|a ceux qui sont en retard|tous les responsables|
            les responsables en retard)[ de <group>| du groupe| en <group>]
        (relance|relancer|talonne|rappelle a|pousse) <who>
        (envoie des rappels|envoyer des rappels|relance|relances|relancer)
        (relance|relancer|relancez|talonne|talonner|rappelle|rappelle a|pousse|presse|
            aiguillonne) (tous ceux|tous ceux et celles|ceux|celles et ceux|tous les gens|
            les gens) qui (sont|ont) (en retard|du retard|des retards)[ en <group>| dans <group>| du groupe
            | de <group>]
        (relance|relancer|rappelle|talonne) [les |aux |tous les ]responsables des (points|actions|taches|
            elements|retards)[ en retard]
        (relance|relancer|relancez|insiste aupres de) (tous |toutes )(ceux|celles) qui (sont|ont) (en retard|du retard|des points en retard)[ dans <group>| en <group>| de <group>| dans le groupe]
    """,
    "search_for": """
        (cherche|chercher|cherchez|recherche|rechercher|cherche-moi) [le |la |les |l'|un |une |tous les |
            tout ce qui concerne |tout |quelque chose ][point |points |action |actions |jalon |element |
            elements |sujet ][sur |de |du |d'|a propos de |qui parle de |qui mentionne |concernant |
            intitule ]<text>
    """,
    "search": """
        (cherche|chercher|cherchez|recherche|rechercher|trouve|trouver|trouvez|trouve-moi|cherche-moi|
            retrouve|retrouver|ou est|ou sont|ou se trouve|ou se trouvent|ou puis-je trouver|
            ou trouver) [le |la |les |l'|un |une |tous les |tout ][point |points |action |actions |jalon |
            element |elements |sujet ][sur |de |du |d'|a propos de |au sujet de |qui parle de |qui parle d'|
            qui mentionne |qui parlent de |concernant |nomme |intitule ]<text>
        (y a-t-il|est-ce qu'il y a|avons-nous|a-t-on|il y a|y avait-il|on a) (quelque chose|un point|
            des points|une action|des actions|un element|quoi que ce soit|un jalon|d'autres points) (sur|
            au sujet de|a propos de|concernant|qui parle de|qui parlent de|pour|qui mentionne|de|lie a|
            en lien avec) <text>
        (quelque chose|tout|points|actions|les points|les actions|elements) (sur|au sujet de|a propos de|
            concernant|qui parlent de|qui mentionnent|qui parle de) <text>
        (qui|c'est qui qui) (a|avait|garde|detient|possede|s'occupe de|s'occupe des|s'occupe du|
            travaille sur|est responsable de|est responsable du|est responsable des|fait|prepare|mene|gere|
            est charge de|est charge du|est charge des|coordonne|redige) <text>
        (quel|quelle|quels|quelles) (point|points|action|actions|jalon|element|elements|etait le point|
            est le point) (parle|parlent|mentionne|mentionnent|concerne|concernent|portait|porte|portent|
            traite|etait|a|ont)[ de| du| d'| sur| des] <text>
        (ou|quand) (a-t-on|avons-nous|on a|est-ce qu'on a|as-tu|avez-vous) (parle|ecrit|mentionne|discute|
            note|traite) (de |du |des |d'|sur |de la |)<text>
        (il y avait|y avait|on avait|nous avions|j'ai vu|je me souviens de) (quelque chose|un point|une action|un jalon|un element) (sur|au sujet de|a propos de|concernant|qui parlait de|qui parle de|qui mentionne) <text>
    """,
}
"""How people say each thing: one wording a line. (a|b) is one of several, [a ] may be left out,
[a ]* said more than once, ~ is a space or a mark; a line that is indented further goes on with the one above."""
