"""Spanish: how people ask for each thing, in whole wordings."""

from __future__ import annotations

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    "note": """
        [agrega |agregar |anade |anadir |pon |poner |escribe |deja |dejar |haz |hacer |agregale ][una |
            otra |esta |la ](nota|comentario|observacion|apunte|notas)[ a| al| en| para| sobre| de
            | del]~<item>~[que ]<text>
        <item>~[nueva |agrega |agregar |una ](nota|comentario|observacion)~[que ]<text>
        (anota|anotar|apunta|apuntar|registra|registrar|comenta|comentar|escribe|escribir|agrega|agregar|
            nota) (en|para|a|sobre|de|al) <item>~[que ]<text>
        (anota|comenta|apunta) <item>~[que ]<text>
        (anota|apunta|agrega|comenta)~<text> (en|a|para) <item>
        [agrega |agregar |anade |pon |poner |deja |escribe ][una |otra ](nota|comentario|observacion)[ a| al
            | en| para| sobre| de]~<item>
        (para tu informacion|para su informacion|ojo|aviso) (sobre|con|de|en) <item>~<text>
        para <item> (anota|apunta|nota|agrega) [que ]<text>
    """,
    "edit_title": """
        (renombra|renombrar|retitula|retitular) <item>[ a| como| por]~<text>
        (edita|editar|cambia|cambiar|modifica|modificar|corrige|corregir|actualiza|actualizar|pon|poner|
            cambiale|cambiemos) [el |la ](titulo|nombre|texto|descripcion|redaccion) (de|a|del) <item>[ a
            | por| como| para que diga| para que quede]~<text>
        (edita|editar|cambia|cambiar|modifica|modificar|corrige|corregir|actualiza) <item> (para que
            diga|y pon)~<text>
        (edita|editar|cambia|cambiar|modifica|modificar|corrige|corregir|actualiza) <item>: <text>
        <item> (debe|deberia|debera|tiene que|ha de) (decir|llamarse|quedar como|leerse|titularse)~<text>
        [el ](nuevo titulo|titulo nuevo|nuevo nombre) (de|para) <item>~[es |sera ]<text>
        <item>~(nuevo titulo|titulo nuevo|nuevo nombre)~<text>
        (ponle|poner) [a ]<item> (el titulo|de titulo|como titulo|el nombre)~<text>
        <item> (ahora |)se llama~<text>
        el (titulo|nombre) de <item> (debe|deberia|debera|tiene que) (ser|decir)~<text>
    """,
    "edit_priority": """
        (cambia|cambiar|pon|poner|ponle|ponganle|sube|subir|subele|baja|bajar|bajale|quita|quitale|aumenta|
            aumentale|actualiza|fija|dale|denle|dar|pasa|cambien) [la |le |el |mas |mayor |menos |maxima |alta |
            baja |nivel de ]*prioridad[ alta| baja| maxima| de| a| al| del| para]* <item>[ a| como| en]
        (pon|ponle|marca|marcar|dale|pasa|deja|cambia|sube|trata) [a ]<item>[ como| a| en| con| de| la]*
        <item> (es|debe ser|pasa a ser|queda como|tiene|sera|esta)[ muy| de| con| como]*
        <item>~prioridad[ es| a]
    """,
    "edit": """
        (edita|editar|corrige|corregir|modifica|modificar|renombra|renombrar|retoca|editemos|
            corrijamos) <item>
        (edita|editar|cambia|cambiar|modifica|modificar|corrige|corregir|actualiza|actualizar) [el |la |
            los ](titulo|nombre|texto|descripcion|redaccion|datos|detalles) (de|a|del) <item>
        (hay que|quiero|necesito|tengo que|debemos) (corregir|editar|modificar) <item>
        (haz|hacer|quiero hacer) (una correccion|un cambio|cambios|correcciones) (a|en) <item>
        cambia <item>
    """,
    "reopen": """
        (reabre|reabrir|reabran|reabrimos|reanuda|reanudar|reanudamos|reactiva|reactivar|retoma|retomar|
            retomamos|recupera|recuperar|restaura|restaurar|revive|reinicia|reiniciar) <item>
        (abre|abrir|abran) (otra vez|de nuevo|nuevamente) <item>
        (abre|abrir|abran) <item> (otra vez|de nuevo|nuevamente)
        (vuelve|volver|vuelvan|volvamos|hay que volver) a (abrir|activar|poner en marcha|empezar|
            poner como abierto) <item>
        (vuelve|volver|vuelvan) a poner <item>[ en marcha| en la lista| activo| como abierto]
        <item> (todavia|aun|sigue sin|en realidad|realmente) [no ][esta |ha sido |se ha |estar |
            quedo ](terminado|terminada|listo|lista|hecho|hecha|concluido|cerrado|completo|completado|
            cumplido|terminar)
        <item> no (esta|estaba|quedo|ha quedado|se ha|se) [todavia |aun ](terminado|terminada|listo|lista|
            hecho|hecha|concluido|cerrado|completo|completado|cumplido|termino|concluyo|cumplio)[ todavia
            | aun]
        (saca|sacar|quita|quitar) [a ]<item> (de la pausa|de espera|de la espera|de pausa|de suspenso|
            de en espera)
        <item> (se reabre|se reanuda|sigue abierto|sigue pendiente|vuelve a estar abierto|vuelve a la lista|
            queda reabierto|se retoma|se reactiva|debe reabrirse)
        <item> (vuelve a estar|esta otra vez|esta de nuevo|queda otra vez|queda de nuevo) (activo|activa|
            abierto|abierta|en marcha)
        (resucita|resucitar|revivir|revivamos|resucitemos) [a ]<item>
    """,
    "follow": """
        (sigue|seguir|quiero seguir|sigo|avisame de|mantenme al tanto de|tenme al tanto de) [a ]<item>
    """,
    "unfollow": """
        [ya ](deja de seguir|dejar de seguir|no seguir|no sigas|no quiero seguir|no sigo) [a ]<item>
    """,
    "nudge": """
        (recuerdale|recordarle|recuerdales|recordar|recuerda|avisale|avisarle|insistele|apurale|apura|
            reclamale) [a |al |a la |a los ]<who> [lo de |sobre |de |con |del |que termine |que haga |
            el ]<item>
        (recuerdale|recordarle|recuerdales|recordar|recuerda|avisale) [lo de |el |de |sobre ]<item> (a|
            al) <who>
        (recuerdale|recordarle|recuerdales|recordar|recuerda|avisale) [lo de |el |de |
            sobre ]<item> (al responsable|a la responsable|a los responsables|al encargado|a la encargada|
            a los encargados|a quien lo lleva|a todos|al lider|a su responsable)
        (recuerdale|recordarle|recuerdales|recordar|recuerda|avisale|apura|apurar) (al responsable|
            a la responsable|a los responsables|al encargado|a la encargada|a quien lleva|
            a todos) [lo ][de |del |sobre ]<item>
        (manda|mandar|mandale|envia|enviar|enviale|envien|haz) [un |otro |el ]recordatorio (de|sobre|para|
            por|del|al responsable de|a los responsables de|a quien lleva) <item>
        (manda|mandale|envia|enviale|enviar|mandar) [un |otro ]recordatorio a <who> (de|sobre|por|para|
            del) <item>
        (manda|mandale|envia|enviale) a <who> un recordatorio (de|sobre|por|para|del) <item>
        (dale|dar|darle) un (empujon|empujoncito|toque|recordatorio) a <who> (con|por|para|sobre|de) <item>
        (dale|dar|darle) un (empujon|empujoncito|toque) (a|con|al responsable de) <item>
        (apura|apurar|insiste con|insistir con|insiste en|insistir en|empuja|empujar|reclama|presiona con|
            da seguimiento a|recuerda|recordar) <item>
        (insiste|insistir) con <who> (sobre|por|en|para|con) <item>
        recordatorio (de|para|sobre|a los de) <item>
    """,
    "support": """
        (pide|pedir|pidele|pedirle|pidan|pidamos|solicita|solicitar|solicitemos|solicitale) [apoyo |ayuda |
            el apoyo |la ayuda ](a|al|de|del) [los de |la gente de ]<group> [que |para que |nos |apoyo |
            ayuda |su apoyo |su ayuda ]*[apoye|apoyen|ayude|ayuden|respalde|participe|colabore|con|para|
            en] [en |con |a |para ]<item>
        (pide|pedir|pidele|pedirle|pidan|pidamos|solicita|solicitar|solicitemos|solicitamos|pedimos|quiero|
            requiero|buscamos|buscar) [el |su |la ](apoyo|ayuda|respaldo|colaboracion) (de|del|a|
            al) <group> (para|con|en|sobre) <item>
        (necesitamos|necesito|requerimos|requiero|hace falta|nos hace falta|queremos|quisieramos|
            ocupamos) [el |la |del |de la ](apoyo|ayuda|respaldo|colaboracion|mano) (de|del) <group> (para|
            con|en|sobre) <item>
        (necesitamos|necesito|requerimos|ocupamos) [que |a ]<group> [nos |que nos |que ]*[ayude|ayuden|
            apoye|apoyen] (con|en|para) <item>
        <item> (necesita|requiere|ocupa|quiere) [el |la ](apoyo|ayuda|respaldo|colaboracion) (de|
            del) <group>
        [nos ](puede|podria|pueden|podrian) (ayudar|apoyar|ayudarnos|apoyarnos|echar la mano) <group> [con |
            en |a ]<item>
        <group> [nos ](puede|podria|pueden|podrian) (ayudar|apoyar|ayudarnos|apoyarnos) [con |en |a ]<item>
        que <group> [nos ](apoye|ayude|apoyen|ayuden) [con |en |a ]<item>
        (invita|invitar|invitemos) a <group> a (apoyar|ayudar en|participar en|colaborar en|
            ayudar con) <item>
        (necesitamos|necesito|ocupamos|requerimos) a <group> (para|en|con) <item>
        <item>~[nos ](puede|podria|pueden) [nos |echar la mano |ayudar |ayudarnos |apoyar ]*<group>[ ayudar
            | apoyar| echar la mano| ayudarnos]
        (involucra|involucremos|invita|suma|sumemos) a <group> (en|a|con) <item>
        [hay que |habria que |deberiamos |debemos |convendria ](pedir|pedirle|solicitar|solicitarle) (a|al) <group> (que apoye|que ayude|que nos apoye|que nos ayude|que respalde|que colabore|apoyo|ayuda|su apoyo|su ayuda) [en |con |a |para ]<item>
    """,
    "take": """
        (tomo|tomar|tomare|toma|agarro|reclamo|asumo|asumire|llevo) <item>
        [yo |ya ](me encargo de|me encargare de|me quedo con|me quedare con|me hago cargo de|
            me hare cargo de|me ocupo de|me ocupare de|lo tomo|me apunto para|me apunto a|me apunto con|
            me responsabilizo de|puedo con|me toca)[l] <item>
        [yo |con gusto |yo con gusto ](hago|hare|llevo|llevare|tomo|tomare|puedo hacer|puedo tomar|
            puedo llevar|quiero|quiero tomar|asumo|asumire|voy con|sigo con|termino|veo|vere|
            soy el responsable de|soy la responsable de|soy responsable de|preparo|atiendo|
            atendere) [el ]<item>
        (quiero|puedo|voy a|me gustaria|podria|quisiera|dejame) (hacer|tomar|llevar|encargarme de|
            hacerme cargo de|quedarme con|ocuparme de|asumir|ver|atender) <item>
        (asignamelo|asigname|asignarme|pasame|damelo|dejame|encargame|ponme en|ponme a mi en|pongame en|
            ponganme en|ponme a cargo de|apuntame en|apuntame para|anotame en|
            ponme como responsable de) [a ][el ]<item>[ a <me>]
        (asigna|asignar|pasa|pasale|da|dame|deja|dejame|encarga) <item> (a|para) <me>
        (dame|dejame) <item>
        <item> (es mio|es mia|es para mi|me toca|me toca a mi|es cosa mia|lo tomo yo|lo hago yo|lo llevo yo|
            lo veo yo|corre por mi cuenta|va por mi cuenta|me corresponde)
        <item>~(yo|yo lo tomo|yo lo hago|yo lo llevo|lo tomo|lo tomo yo|lo hago yo|me encargo|me encargo yo|
            yo me encargo|para mi|mio|mia)
        (soy|seria) [el |la ](responsable|encargado|encargada) de <item>
        (cuenta|cuenten) conmigo (para|en|con) <item>
        (deja|dejen|dejame) <item> conmigo
        [yo ][si ](le entro|me animo|me lanzo) (a|con) <item>
    """,
    "assign": """
        (asigna|asignar|asignale|asignarle|asignen|reasigna|reasignar|reasignen|da|dar|dale|darle|pasa|
            pasar|pasale|pasarle|encarga|encargar|encargale|encargarle|delega|delegar|turna|turnar|turnale|
            entrega|deja|dejale|transfiere|transferir|confia|confiar) [el |la ]<item> (a|al|para|con) <who>
        (asigna|asignale|asignarle|reasigna|da|dale|pasa|pasale|pasarle|encarga|encargale|encargarle|delega|
            turna|turnale|deja|dejale|dejaselo) [a |al ]<who> [el |la ]<item>
        <item> (le toca|le corresponde|va|pasa|queda|sera|es|corresponde|se asigna|se le asigna|lo lleva|
            lo llevara|lo hace|lo hara|lo toma|lo tomara|lo ve|queda asignado|queda a cargo de|es para|
            es de|pasa a manos de|esta a cargo de|estara a cargo de|queda con|se queda con|se turna|
            a cargo de|lo debe hacer|lo atiende|lo atendera) [ahora ][a |al |para |con |de |por ]*<who>
        <item>~(para|a|responsable|encargado|encargada|de|lider|responsable es|lo lleva|a cargo de)~<who>
        (a <who>|al <who>) le (toca|corresponde|dejamos|damos|encargamos) <item>
        <who> (se encarga de|se encargara de|se hace cargo de|se hara cargo de|se ocupa de|se ocupara de|
            se queda con|se quedara con|lleva|llevara|hace|hara|toma|tomara|asume|asumira|atiende|atendera|
            es responsable de|sera responsable de|es el responsable de|es la responsable de|
            sera el responsable de|sera la responsable de|debe hacer|debe llevar|va a hacer|va a llevar|
            va a tomar|va a encargarse de|esta a cargo de|queda a cargo de|ve|vera|puede hacer|puede llevar|
            puede tomar|coordina|coordinara) [el ]<item>
        [el |la ][nuevo |nueva ](responsable|encargado|encargada|lider) (de|del|para) <item>~[es |sera |
            debe ser |ahora es ]<who>
        (pon|poner|ponle|nombra|nombrar|designa|designar) a <who> (en|como responsable de|de responsable de|
            a cargo de|al frente de|como lider de|como encargado de|como encargada de) <item>
        (pon|poner) <item> a (cargo|nombre) de <who>
        (que) <who> (se encargue de|haga|lleve|tome|vea|se ocupe de|atienda) <item>
        <who> (para|en) <item>
        (cambia|cambiar) [el |la ](responsable|encargado) de <item> (a|por) <who>
        (agrega|agregar|suma|anade) a <who> (a|en|como responsable de) <item>
        <item> [ahora |ya ](es|queda en manos|esta en manos|pasa a ser) (de|para) <who>
        <item> [ahora |ya ](la|lo) (tiene|lleva|ve|atiende|toma|hace) [ahora ][la |el ]<who>
        (quitale|quitarle) <item> a <who> y (dasela|daselo|pasasela|pasaselo|asignasela|asignaselo) a <who>
        (deja|dejen|dejemos|deja a|dejemos a) [que ]<who> (lleve|llevar|haga|tome|vea|maneje|coordine|atienda|dirija|se encargue de|encargarse de|se ocupe de) <item>
    """,
    "decline": """
        (rechaza|rechazar|rechazo|rechazamos|declina|declinar|declino|declinamos|niega|negar|rehusa|
            rehusamos|rehusar) [la |esta |el ][solicitud |peticion |apoyo |solicitud de apoyo ][de |para |
            sobre |a |en |con |del ]*[<group> ][para |en |sobre |con ]<item>
        no (podemos|puedo|podremos|queremos|vamos a|pensamos) (apoyar|aceptar|ayudar con|ayudar en|tomar|
            respaldar|participar en|colaborar en|comprometernos con) [la ][solicitud ][de |para |sobre |a |
            en |con ]*<item>
        no (aceptamos|acepto|apoyamos|apoyo|apoyaremos) [la |esta |el ][solicitud |peticion |apoyo ][de |
            para |sobre |a |en ]*<item>
        <item> (rechazado|rechazada|declinado|declinada|es rechazado|queda rechazado|se rechaza|se declina|
            fue rechazado)
        (rechazado|rechazada)~<item>
        no (a|para) <item>
        (es un no|decimos que no|seria un no|lo siento no|no) a [la solicitud |la peticion ][de |sobre |
            para ]<item>
        (no gracias|imposible|no se puede|no nos es posible) (con|para|en|a) <item>
    """,
    "accept": """
        (acepta|aceptar|acepto|aceptamos|aceptemos) [la |esta |el ][solicitud |peticion |apoyo |
            solicitud de apoyo ][de |para |sobre |a |en |con |del |apoyar ]*[<group> ][para |en |sobre |
            con ]<item>
        si~[nosotros |con gusto |claro ][la |lo ](apoyamos|apoyaremos|aceptamos|acepto|apoyo|apoyare|
            ayudamos con|ayudaremos con|ayudamos en|ayudaremos en|podemos apoyar|podemos ayudar con|
            le entramos a) [en |con |a ]<item>
        (con gusto|con mucho gusto|claro que si|de acuerdo) [apoyamos|apoyaremos|ayudamos con|aceptamos|
            ayudamos en] [en |con |a ]<item>
        [nosotros ](apoyaremos|apoyamos|podemos apoyar|vamos a apoyar|queremos apoyar) [en |con |a ]<item>
        <item> (aceptado|aceptada|se acepta|queda aceptado|queda aceptada|fue aceptado|esta aceptado)
        (aceptado|aceptada)~<item>
        si (a|para) <item>
        (si|va|ok) a [la |esa |su ](solicitud|peticion|invitacion)[ de| sobre| para| por] <item>
        si a <item>
        [si |claro |con gusto |por supuesto ](ayudamos|apoyamos|los apoyamos|les ayudamos|ayudaremos|
            apoyaremos) [con |en ]<item>
        (cuenta|cuenten) con (<group>|nosotros|nosotras) (para|en|con) <item>
        si a lo que [nos ](piden|pide|pidieron|solicitan) (en|con|para) <item>
    """,
    "approve": """
        (aprueba|aprobar|apruebo|aprobamos|aprueben|autoriza|autorizar|autorizo|autorizamos|valida|validar|
            valido|validamos|ratifica|ratifico|ratificamos|firma|firmar|avala|avalar|avalo|avalamos|
            confirma|confirmo|confirmamos|damos por bueno|doy por bueno) [el |la |este |esta ][cierre |
            cambio |cambio de fecha |nueva fecha |propuesta |fecha nueva ][de |del |para |en ]<item>
        <who> (aprueba|autoriza|valida|avala|ratifica|aprobo|autorizo|esta de acuerdo con|
            da el visto bueno a|confirma) [el |la ][cierre |cambio |cambio de fecha |nueva fecha |
            propuesta ][de |del |en ]<item>
        [doy |damos |dar |dale |da ][el |mi |nuestro |luz |luz verde |tu ]*(visto bueno|luz verde|vobo|
            vo bo|verde) (a|para|al|en|de) <item>
        <item> (aprobado|aprobada|autorizado|autorizada|queda aprobado|queda aprobada|se aprueba|
            esta aprobado|fue aprobado|validado|avalado)[ por <who>]
        (aprobado|aprobada|autorizado|autorizada)~<item>
        de acuerdo con [el |la ](cierre|cambio|nueva fecha) de <item>
        (ok|va|de acuerdo) (con|a|para) <item>[ de nuestra parte| por nosotros| de nuestro lado]
        <item> (nos parece bien|esta bien)[ de nuestra parte| por nosotros]
    """,
    "mute": """
        (silencia|silenciar|silencie|calla|callar|pausa los avisos de|pausa los recordatorios de) [a |los |
            los avisos de |los recordatorios de |las notificaciones de |avisos de |recordatorios de ]*<item>
        (silencia|silenciar|silencie|calla|callar|pausa los avisos de|pausa los recordatorios de) [a |los |
            los avisos de |los recordatorios de |las notificaciones de |avisos de |
            recordatorios de ]*<group>
        (silencia|silenciar) (todo|todos|todas|todos los recordatorios|mis recordatorios|los recordatorios|
            todos los avisos|todos los grupos)
        (sin|no mas|ya no mas|basta de|no quiero|no quiero mas|quita|quitame|cancela|desactiva|apaga|deten|
            para) [los |mas |las ](recordatorios|avisos|notificaciones) (de|sobre|para|del|por) <item>
        (sin|no mas|basta de|no quiero|no quiero mas|quita|quitame|desactiva|apaga|deten) [los |mas |
            las ](recordatorios|avisos|notificaciones) (de|sobre|para|del) <group>
        [ya ](no|deja de|dejen de) (me |)(recuerdes|avises|recordarme|avisarme|mandes avisos|
            mandes recordatorios|insistas|molestes|molestarme) [lo |mas |de |sobre |con |del |en ]*<item>
        (ya no mas|no mas|sin|basta de|pausa) [los |mis |mas ](recordatorios|avisos|notificaciones)
        (no me molestes|no me moleste|no me mandes nada|no me avises|dejame en paz|silencio)
        ya no quiero (avisos|recordatorios|notificaciones) (de|sobre|para) <item>
        (calla|callen|apaga|apagar) [todos ][mis |los ](recordatorios|avisos)
    """,
    "unmute": """
        (reactiva|reactivar|desilencia|desilenciar|deja de silenciar|dejar de silenciar) [los |las ][recordatorios |
            avisos |notificaciones ][de |del |sobre |a ]<item>
        (reactiva|reactivar|desilencia|desilenciar|deja de silenciar|dejar de silenciar) [los |las ][recordatorios |
            avisos |notificaciones ][de |del |sobre |a ]<group>
        (reactiva|reactivar|desilencia|desilenciar|deja de silenciar)[ todo| todos| todos los recordatorios
            | los recordatorios| mis recordatorios| los avisos| todos los avisos]
        (quita|quitar) el silencio[ de todo| de <item>| a <item>| de <group>| a <group>]
        [vuelve a |volver a ](recuerdame|recordarme|avisame|avisarme) [de ]<item> (otra vez|de nuevo)
    """,
    "stop": """
        (deja|dejar|dejen|dejemos) de repetir <item>
        (termina|terminar|acaba|acabar) [con ]la (serie|repeticion) de <item>
        (no repitas|no repitan|no repetir|ya no repitas|ya no repetir|ya no repitan) <item>[ mas]
        <item> (ya no|no) (se repite|se repetira|debe repetirse|se debe repetir)[ mas]
        que <item> sea la ultima vez
    """,
    "skip": """
        (omite|omitir|omitamos|salta|saltar|saltate|saltarse|brinca|brincar|brincate|saltemos|saltamos|
            omitimos|dejamos fuera|deja fuera|dejar fuera) [el |la |este |esta ][proximo |proxima |
            siguiente ]<item>
        (omite|omitir|salta|saltate|saltar|brincate) [el |la |esta |este ][vez |ocasion |edicion |ronda |
            ocurrencia |proxima vez ](de|del) <item>
        (esta vez|esta semana|este mes|por esta vez|por esta ocasion|en esta ocasion|
            la proxima semana) no (hacemos|haremos|hagan|haya|hay|toca|va|se hace|habra) <item>
        (no hacemos|no haremos|no hay|no toca|no va|no se hace|no habra|sin) <item> (esta vez|esta semana|
            este mes|por esta vez|la proxima semana)
        <item>~(no|omitir|saltar|esta vez no|no esta vez|esta semana no|este mes no|no va esta vez|
            no va esta semana)
        (esta vez no|no esta vez|esta semana no) (para|con|a) <item>
    """,
    "share": """
        (comparte|compartir|compartan|compartelo|publica|publicar|postea|difunde|difundir) <item>
        (pon|poner) <item> (aqui|en el canal|en este canal|para todos)
        (muestra|mostrar|muestrales|muestrale|ensenales|ensena|mostrarles|ensenar) <item> (a todos|al canal|
            al grupo|a los demas|a todo el mundo|en el canal|a todo el grupo)
        (muestra|mostrar|muestrales|ensenales|ensena|ensenar) (a todos|al canal|al grupo|a los demas) <item>
        que todos vean <item>
        que (todo el canal|el canal|todo el grupo|el grupo|todo el mundo|los demas|toda la gente) (vea|
            lo vea|vean) [el |la ]<item>
    """,
    "drop": """
        (descarta|descartar|cancela|cancelar|elimina|eliminar|borra|borrar|quita|quitar|abandona|abandonar|
            tacha|tachar|olvida|olvidar|olvidate de|olvidemos|desecha|desechar|retira|retirar|suprime|
            suprimir|anula|anular|saca|cancelen|cancelemos|descartemos|eliminemos) [a |el |
            la ]<item>[ de la lista| de nuestra lista| del todo| de los pendientes]
        <item> (queda|quedo|esta|ha sido|fue|se|ya no se|sera|debe ser) [ya ][cancelado|cancelada|
            descartado|descartada|eliminado|eliminada|abandonado|abandonada|anulado|anulada|cancela|cancelo|
            descarta|descarto|elimina|elimino|abandona|anula|necesita|hara|va a hacer|va hacer|retirado|
            borrado]
        <item> (cancelado|cancelada|descartado|descartada|ya no va|ya no aplica|ya no procede|
            ya no hace falta|ya no es necesario|ya no es necesaria|sale de la lista|no procede|es obsoleto|
            quedo obsoleto|no se hara|no va|esta de mas)
        [nosotros |ya ](no necesitamos|no necesito|no queremos|no requerimos|no haremos|no vamos a hacer|
            no ocupamos|descartamos|cancelamos|abandonamos|eliminamos|dejamos de lado) [ya ]<item>
        ya no (necesitamos|necesito|queremos|requerimos|haremos|vamos a hacer|ocupamos|hace falta|
            se necesita) <item>
        (no hace falta|ya no hace falta|no es necesario|ya no es necesario) [hacer |el ]<item>
        <item> se puede (quitar|eliminar|borrar|cancelar)
        (borralo|borrala|eliminalo|quitalo|cancelalo|cancelala)~<item>
        (desistimos|desisto|nos desistimos) de <item>
    """,
    "hold": """
        (suspende|suspender|suspendan|suspendemos|suspendamos|pausa|pausar|pausemos|congela|congelar|deten|
            detener|detenemos|para|parar|frena|frenar|estaciona) <item>
        (pon|poner|deja|dejar|pongan|pongamos|dejemos|ponemos|dejamos|mete|mantener|manten|
            coloca) <item> (en espera|en pausa|en suspenso|en stand by|en standby|suspendido|en reserva|
            pendiente|detenido|congelado|a la espera|de lado)
        (pon|poner|deja|dejar|pongan|pongamos) (en espera|en pausa|en suspenso|en stand by) [a |el ]<item>
        (en espera|en pausa|en suspenso|suspendido)~<item>
        (pospon|posponer|posponemos|posponga|aplaza|aplazar|aplazamos|difiere|diferir|pasa|
            mueve) <item> (hasta nuevo aviso|indefinidamente|por tiempo indefinido|sine die|
            de manera indefinida)
        <item> [se |queda |esta |quedara |sigue |ha quedado |quedo |ha sido |fue |debe quedar |entra |
            se queda |permanece |ahora esta ]*(suspende|congela|detiene|suspendido|suspendida|en espera|en pausa|
            en suspenso|pausado|pausada|congelado|congelada|detenido|detenida|en stand by|en standby|parado|
            parada|se suspende)
        <item> [se |queda |ha sido |fue |esta |se ha ]*(pospone|pospuesto|pospuesta|aplaza|aplazado|
            aplazada|difiere|diferido|diferida|pospuso) (hasta nuevo aviso|indefinidamente|
            por tiempo indefinido|sine die|de manera indefinida)
    """,
    "history": """
        [muestra |muestrame |ver |dame |ensename |quiero ver |mostrar |abre |ensena ][el |la |todo el |
            toda la ](historial|historia|bitacora|registro|cambios|recorrido|registro de cambios|rastro|
            pasado) (de|del|para|sobre|en) [la |el ]<item>
        (historial|historia|bitacora|cambios)~<item>
        <item>~(historial|historia|bitacora|cambios)
        que (paso|ha pasado|sucedio|ha sucedido|ocurrio|ha ocurrido|le paso|le ha pasado) (con|a|en|
            de) <item>
        que (cambio|ha cambiado|cambiaron|se cambio|se ha cambiado|cambios hubo|cambios ha tenido|
            cambios tuvo|se movio|cambios ha habido) (en|con|de|a|del) <item>
        [muestra |ver |lista |dame ][todos ][los |las ][ultimos ](cambios|modificaciones|movimientos) (de|
            en|a|del|hechos a) <item>
        (quien|cuando|por que|quienes|a quien) (movio|mueve|cambio|cerro|edito|creo|agrego|escribio|
            descarto|cancelo|termino|abrio|pospuso|aplazo|asigno|modifico|reabrio|propuso|anoto|toco|
            se movio|se cambio|se cerro|se creo|se pospuso|se aplazo|se cancelo|se agrego|se reabrio|
            se edito|se asigno|recorrio|se recorrio) [la fecha de |el titulo de |a |el ]<item>
        (cuantas veces|cada cuanto) (se ha|se|hemos|han|ha) [movido|pospuesto|aplazado|cambiado|movio|
            pospuso|aplazo|recorrido|recorrio] <item>
        [la |el ](bitacora|registro|relacion) de (cambios|modificaciones|movimientos) (de|en|para) <item>
    """,
    "sooner": """
        (adelanta|adelantar|adelanten|adelantamos|adelantemos|anticipa|anticipar|anticipamos|
            acerca) [la fecha de |la entrega de |la fecha limite de ]<item>
        <item> [se |lo ](adelanta|anticipa|adelantamos|adelanto)
        (adelanta|adelantar|adelantemos) <when> <item>
        <item>~(adelantalo|adelantala|adelantenlo|adelantenla|hay que adelantarlo|hay que adelantarla)
        (voy a|estoy|estamos|yo) (adelantar|adelantando|adelanto|anticipar|anticipando) [la fecha de |el |la ]<item>
    """,
    "move": """
        (mueve|mover|muevan|movamos|movemos|muevelo|pospon|posponer|posponga|pospongan|posponemos|
            pospongamos|aplaza|aplazar|aplacen|aplazamos|cambia|cambiar|cambien|cambiamos|cambiemos|
            reprograma|reprogramar|reprogramen|recorre|recorrer|recorran|recorremos|retrasa|retrasar|pasa|
            pasar|pasen|pasamos|pasemos|prorroga|prorrogar|extiende|extender|difiere|diferir|actualiza|
            actualizar|atrasa|atrasar|posterga|postergar|corre|correr|fija|fijar|pon|poner|programa|
            programar|amplia|ampliar|alarga|alargar|deja|dejar|traslada|trasladar) [la |el ][fecha |
            fecha limite |plazo |entrega |vencimiento |fecha de entrega |fecha de vencimiento ][de |del |a |
            para ]<item>
        <item>~[la ](nueva fecha|fecha nueva|fecha limite|nuevo plazo|plazo|fecha)~[es ]
        [la ](nueva fecha|fecha nueva|fecha|fecha limite|plazo|nuevo plazo|nueva fecha limite) (para|de|
            del) <item>~[es |sera |pasa |se mueve |queda |ahora es ]
        <item> [ahora |ya |solo |se |queda |quedo |ha sido |fue |esta |lo |hay que |va a |quedara |
            debe ]*(movido|movida|mueve|mover|moverse|pospone|pospuesto|pospuesta|posponer|aplaza|aplazado|
            aplazada|aplazar|pasa|pasar|recorre|recorrer|recorrido|reprograma|reprogramado|cambia|cambiar|
            vence|vencera|entrega|entregara|retrasa|retrasado|atrasa|atrasado|movemos|pasamos|posponemos|
            aplazamos|recorrimos|corre|prorroga|extiende|difiere|programado|previsto|vencer|pospuso|movio|
            recorrio|necesita)
        <item> (estara|quedara|va a estar|puede estar|debe estar|no estara|no quedara|se terminara|
            se tendra|se entregara|sera entregado) [ahora |solo |ya |apenas ][listo|lista|terminado|
            terminada|hecho|hecha|completo|concluido|disponible][ sino]
        (<who>|nosotros|yo) (necesita|necesitamos|necesito|pide|pidio|quiere|requiere) <when> (para|con|
            en) <item>
        (necesitamos|necesito|pedimos|queremos) <when> (para|con|en) <item>
        (dale|darle|demosle|dar|da|dame) [a ]<item>
        (mueve|pasa|recorre) la fecha de <item>
        (dame|danos|dale|denme|dennos|regalame|regalanos) <when> (para|con|en|a) <item>
        <item> se (tiene que|debe|va a|puede) (mover|recorrer|posponer|aplazar|pasar|cambiar)
        <item> no (estara|estara listo|queda|quedara|saldra|sale)[ lista| listo
            | a tiempo]*[ la] nueva fecha[ es]
        [la |una ](prorroga|extension) (para|de|en|a) <item>
        (recorre|recorrer|pospon|posponer|aplaza|aplazar|retrasa|atrasa|mueve|extiende) <when> <item>
        (apuntemos|apuntamos|vamos|quedemos) (al|a|para) <when> (para|con|en) <item>
        <item>~(muevelo|muevela|pasalo|pasala|aplazalo|aplazala|posponlo|ponlo|recorrelo|recorrela|cambialo)
        (voy a|estoy|estamos|yo) (mover|moviendo|muevo|posponer|posponiendo|pospongo|aplazar|aplazando|aplazo|recorrer|recorriendo|recorro|retrasar|retrasando|pasar|pasando|paso) [la fecha de |el |la ]<item>
    """,
    "my_part": """
        (mi|nuestra) (parte|mitad) (de|del|en|para) [el |la ]<item> [ya ](esta|quedo|queda|fue|ha sido) [ya |
            bien ](lista|hecha|terminada|completa|completada|concluida|cumplida|entregada|acabada)
        <item>~(mi|nuestra) (parte|mitad) [ya ][esta |quedo |queda |ha sido ][ya |bien ](lista|hecha|terminada|
            completa|completada|concluida|cumplida|entregada|acabada)
        [yo |nosotros ][ya ](termine|terminamos|hice|hicimos|complete|completamos|acabe|acabamos|conclui|
            concluimos|entregue|entregamos|cumpli|cumplimos) [con ](mi|nuestra) (parte|mitad) (de |del |
            en )[el |la ]<item>
        (marca|marcar|cierra|cerrar|lista|hecha|terminada) (mi|nuestra) (parte|mitad) (de|del|en) [el |
            la ]<item>[ como lista| como hecha| como terminada]
    """,
    "done_for_all": """
        (cierra|cerrar|cierren|cerremos|termina|terminar|completa|completar|marca|marcar) [el |la ]<item> [como hecho |
            como terminado |como listo ](por|para) (todos|ambos|los dos|ambas partes|todas las partes|
            las dos partes|todos los responsables)
    """,
    "done": """
        (hecho|hecha|listo|lista|terminado|terminada|cerrado|cerrada|completado|completada|concluido|
            concluida|cumplido|entregado|enviado|finalizado)[ con]~<item>
        (cierra|cerrar|cierren|cerremos|cerramos|termina|terminar|terminamos|completa|completar|completamos|
            finaliza|finalizar|finalizamos|concluye|concluir|concluimos|termine|cerre|complete|finalice|
            conclui|palomea|palomear|tacha como hecho|resuelve|resolver|resolvimos|resolvi|acabe|acabamos|
            acaba|entregue|entregamos|cumplimos|cumpli|hicimos|hice|liquida|di por terminado|
            damos por terminado|da por terminado|dar por terminado|dar por cerrado) [ya |con |el |
            la ]*<item>
        (marca|marcar|marquen|marcamos|pon|poner|da|dar|registra|deja|dale por) <item> (como|por|en) (hecho|
            hecha|hechos|listo|lista|listos|terminado|terminada|terminados|cerrado|cerrada|cerrados|
            completado|completada|completados|concluido|concluida|concluidos|cumplido|cumplida|finalizado|
            finalizada|entregado|resuelto)
        [yo |nosotros |ya |ayer |hoy |por fin |finalmente |<who> |<who> ya ]*(termine|terminamos|cerre|
            cerramos|complete|completamos|acabe|acabamos|conclui|concluimos|finalice|finalizamos|hice|
            hicimos|resolvi|resolvimos|entregue|entregamos|envie|enviamos|termino|cerro|completo|acabo|
            concluyo|finalizo|hizo|resolvio|entrego|cumplimos|cumpli) [con |el |la ]*<item>
        (he|hemos|ha|<who> ha) [ya ](terminado|cerrado|completado|concluido|acabado|finalizado|hecho|
            entregado) [con ]<item>
        (podemos|ya podemos|puedes|hay que) cerrar <item>
    """,
    "is_done": """
        <item>~[ya |se |esta |estan |quedo |quedaron |queda |ha sido |fue |fueron |ha quedado |ahora |todo |
            ambos |por fin |han quedado ]*(hecho|hecha|hechos|listo|lista|listos|terminado|terminada|
            terminados|cerrado|cerrada|cerrados|completo|completado|completada|completados|concluido|
            concluida|concluidos|finalizado|finalizada|cumplido|cumplida|cumplidos|entregado|entregada|
            enviado|enviada|resuelto|resuelta|acabado|acabada|termino|concluyo|cumplio|cerro|completo|
            entrego|resolvio|logrado|lograda|logro|realizado|realizada|publicado|firmado)
        [ya |por fin |finalmente ][se ](termino|concluyo|cerro|completo|acabo|entrego|resolvio|cumplio|
            logro|finalizo|hizo|envio) [con |el |la ]<item>
        [ya ](queda|quedo|esta|estan|quedaron) [ya ](hecho|listo|terminado|cerrado|concluido|lista|
            terminada|listos) <item>
        ya (quedo|esta|quedaron|estan) <item>
        <item>~(ya quedo|ya esta|ya estan|ya quedaron|quedo|ya quedo listo)
    """,
    "show": """
        [muestra |muestrame |mostrar |ver |abre |abrir |ensename |ensena |consulta |consultar |dime |dame |
            quiero ver |veamos |busca |a ver |dejame ver |enseñame |explicame |lee |checa |
            revisa ][todo ][el |la |los |las ][detalle |detalles |datos |estado |estatus |informacion |
            info |ficha |situacion |avance |avances |mas |tarjeta |resumen ][de |del |sobre |
            acerca de ]*<item>
        (que|que hay|que es|que pasa|que onda|que dice|que tal|que tal va|que sabemos|y|que se sabe|
            que novedades hay|hay novedades|alguna novedad|novedades|hay noticias|noticias) [con |de |del |
            sobre |en |lo de ]*<item>
        (cual es|cual seria|como esta|como va|como vamos|como andamos|como anda|como sigue|como quedo|
            en que va|en que vamos|en que anda|en que esta|en que quedo|que tan avanzado esta|
            que tanto avanzo|donde esta|donde vamos|donde estamos|donde va|que avance tiene|que avances hay|
            que avance hay) [el |la ][estado |estatus |situacion |avance |fecha |titulo |responsable ][de |
            del |con |en |lo de |sobre ]*<item>
        (de quien|quien|quienes|a quien) (es|lleva|tiene|hace|encabeza|esta con|esta en|esta a cargo de|
            es responsable de|es el responsable de|es la responsable de|se encarga de|se ocupa de|le toca|
            esta trabajando en|atiende|coordina|va con|ve|le corresponde|tomo) [la |el ]<item>
        (cuando|para cuando|que dia|en que fecha) (vence|es|esta|se entrega|toca|hay que entregar|se vence|
            debe estar|queda|estara|quedara|vencia|sera) [listo |lista ]<item>[ listo]
        [ya |todavia |aun ][esta|estan|quedo|va|se termino|se cerro|terminaron|sigue|se hizo|terminamos|
            se entrego|acabaron|quedaron] [ya |todavia ][listo |lista |terminado |terminada |hecho |hecha |
            cerrado |abierto |pendiente |vencido |atrasado |a tiempo |en espera |retrasado ]<item>
        <item>~[ya |todavia |aun ][esta |va |sigue ](listo|terminado|atrasado|vencido|a tiempo|abierto|
            pendiente|en que va|como va|estado|detalles|info|estatus|retrasado)
        (estado|estatus|detalles|detalle|avance|info|informacion) (de|del|sobre) <item>
        (abreme|abrenos|sacame|traeme|trae|pasame|jala) [la ficha de |el |la ]<item>[ para verlo| para verla
            | para ver]
        dame todo [lo ](de|sobre) <item>
    """,
    "undo": """
        [ups |no |perdon |espera |ay |chin |oops |disculpa ](deshaz|deshacer|deshazlo|revierte|revertir|
            anula|anular|cancela|cancelar|regresa|quita|retira|reviertelo|anulalo|deshagamos)[ eso| lo| esto
            | lo ultimo| el ultimo cambio| mi ultimo cambio| el cambio| ese cambio| lo que hice
            | lo que acabo de hacer| la ultima accion| mi ultima accion| lo anterior| el ultimo| la ultima
            | la ultima cosa| el ultimo paso]
        (me equivoque|fue un error|fue error mio|error mio|volver atras|vuelve atras|da marcha atras|
            marcha atras|regresa|ups|regresa lo ultimo|olvida eso|olvidalo|olvida lo ultimo|eso no|
            no era eso|no quise decir eso|dejalo como estaba|regresalo como estaba)
        (deshaz|deshacer|revierte|cancela|anula) (lo ultimo que hice|lo que acabo de hacer|lo que hice|
            lo anterior|mi ultimo cambio|el cambio anterior)
        (deshaz|deshacer|cancela|cancelar|anula|anular|revierte|revertir) lo que (acabas de hacer|hiciste|acaban de hacer|acaba de hacer|acabo de hacer)
    """,
    "help": """
        [necesito |dame |quiero ](ayuda|ayudame|auxilio|instrucciones|ayudanos)[ por favor]
        que (puedes|puedo|podemos|sabes|se puede|te puedo|le puedo|te podemos|haces|se te puede|
            me puedes) (hacer|decir|escribir|pedir|preguntar|preguntarte|pedirte|decirte|ofrecer)[ aqui
            | por mi| por nosotros| con esto| contigo]
        que haces
        (como|de que manera) (funciona|se usa|te uso|te usamos|uso|funcionas|se utiliza|te utilizo|empiezo|
            empezamos|se hace|le hago|se agrega|agrego|puedo usarte|puedo empezar|trabajas|lo uso|
            se pide)[ esto| este bot| eso| una accion| un pendiente| un punto| contigo| rapporteur
            | para empezar]
        (quien|que) eres[ tu]
        [muestra |muestrame |dame |ensename |quiero |ver ][unos |algunos |los |mas |un ](ejemplos|ejemplo|
            comandos|instrucciones|opciones)
        (hola|buenas|buenos dias|buenas tardes|que tal|hola a todos|hola rapporteur|buen dia)[ a todos
            | a todas]
        (no se que hacer|estoy perdido|estoy perdida|no entiendo como funciona|explicame como funciona|
            presentate|manual|guia|comandos|ejemplos|que es esto|para que sirves|para que sirve esto|menu)
        como (agrego|anado|pongo|escribo|registro|apunto|doy de alta) (algo|una accion|un pendiente|un hito|
            una tarea)
        que (comandos|ordenes|palabras) (hay|conoces|entiendes|puedo usar)
    """,
    "my_open_part": """
        (mi|nuestra) (parte|mitad) [ya ](esta|quedo|queda|ha sido) [ya |bien ](lista|hecha|terminada|completa|
            completada|concluida|cumplida|entregada|acabada)
        [yo |nosotros |ya ]*(termine|terminamos|hice|hicimos|acabe|acabamos|conclui|concluimos|cumpli|
            cumplimos) [con ](mi|nuestra) (parte|mitad)
    """,
    "to_sign": """
        (que|que asuntos|que hitos|que propuestas|que cosas|hay algo que|algo) [todavia |aun ](espera|esperan|
            requiere|requieren|necesita|necesitan|falta de|aguarda|aguardan) mi (aprobacion|visto bueno|
            firma|vobo|autorizacion)
        (que|que asuntos|que hitos|que propuestas|hay algo que) (tengo que|debo|me toca|me falta|falta|
            hay que|tengo por|hay por|esta por|estan por|por) (aprobar|firmar|autorizar)
        [muestra |muestrame |ver |lista |listar ][las |mis |los ](propuestas|aprobaciones|vistos buenos)[ pendientes
            | por aprobar| abiertas]
        [lo |asuntos |hitos |propuestas |todo lo ][que esta ](pendiente de|pendientes de|en espera de|a la espera de|
            esperando) [mi ](aprobacion|visto bueno|firma|vobo|autorizacion)
        [lo |asuntos |hitos |propuestas ]por (aprobar|firmar|autorizar)
    """,
    "settings": """
        [abre |abrir |muestra |muestrame |cambia |cambiar |edita |ver |ir a |modifica |
            quiero cambiar ][los |las |la |mis |mi |nuestros ](ajustes|configuracion|preferencias|
            opciones)[ de idioma| de lenguaje| del grupo| de mi grupo| del canal| de este canal
            | de este grupo| mias| personales| de notificaciones| de recordatorios]
        [los |la |las |abre los |abre la ](ajustes|configuracion|preferencias|opciones) (de|del|
            para) <group>
        (cambia|cambiar|elige|elegir|pon|poner|modificar|modifica|quiero cambiar) [mi |el |la |los |
            de ](idioma|lengua|zona horaria|hora|hora del resumen|dia del resumen|hora de los recordatorios|
            hora de mis recordatorios|recordatorios|horario)[ del resumen| de los recordatorios
            | de mis recordatorios| de recordatorio]
        (cambia|cambiar|pon|poner) [mi |el |la |los |de ](idioma|zona horaria|hora|hora del resumen|
            dia del resumen|hora de los recordatorios|recordatorios|horario) (a|al|en|para|de) <text>
        (idioma|lengua|zona horaria)~<text>
        [quiero |quisiera |manda |me gustaria ](mis|los|el) (recordatorios|resumen|mensajes|
            avisos) en (espanol|ingles|frances)
        (habla|hablame|escribe|escribeme|responde|respondeme|contesta|contestame) en (espanol|ingles|
            frances)
        (en|usa|pon el) (espanol|ingles|frances)[ por favor]
        (recuerdame|avisame|mandame los recordatorios|manda el resumen|enviame los recordatorios|
            publica el resumen|mandame el resumen) [a las|a la|los|el|cada] <text>
        como (cambio|puedo cambiar|cambiamos|se cambia) [mi |el |la |los ](idioma|configuracion|ajustes|
            recordatorios|zona horaria|hora|dia del resumen)
        (cambia|cambiar|pon|poner|manda|mandame) [mis |los |el |la |mi ](recordatorios|recordatorio|avisos|
            resumen|hora de recordatorios|hora de los recordatorios) (a|para|a las|a la|los|el) <text>
        (pon|cambia|quiero) [el bot |todo |los mensajes |esto |mis mensajes ]en (espanol|ingles|frances)
        [los |las |la ](ajustes|preferencias|configuracion|opciones) (de|para) [mis |los |mi |el ](recordatorios|avisos|notificaciones|resumen|mensajes)
        (donde|como) [puedo |podemos |se puede |se |debo ](cambio|cambiar|cambia|cambiamos|ajusto|ajustar|encuentro|encontrar|veo|ver|modifico|modificar|configuro|configurar|pongo|poner|edito|editar|elijo|elegir|abro|abrir) [mi |mis |el |la |los |las ](ajustes|configuracion|preferencias|opciones|idioma|lengua|zona horaria|recordatorios|hora|hora de los recordatorios|hora de mis recordatorios|dia del resumen|hora del resumen|notificaciones|avisos)
        donde (estan|esta|quedan|queda) [mi |mis |el |la |los |las ](ajustes|configuracion|preferencias|opciones)
    """,
    "accept_it": """
        [si ](acepta|aceptar|acepto|aceptamos|aceptado|aceptalo|acepta la solicitud|aceptamos la solicitud|
            acepto la solicitud)
    """,
    "decline_it": """
        [no ](rechaza|rechazar|rechazo|rechazamos|rechazado|declino|declinamos|declinar|rechazalo|
            rechaza la solicitud|no aceptamos|no aceptamos la solicitud)
    """,
    "approve_it": """
        (aprueba|aprobar|apruebo|aprobamos|aprobado|visto bueno|autorizo|autorizamos|autorizado|apruebalo|
            luz verde)
    """,
    "share_it": """
        (comparte|compartir|publica|publicar|compartelo|publicalo|compartan)[ esto| eso| este| la tarjeta
            | esta tarjeta| esta lista| la lista| esta respuesta][ aqui| en el canal| con todos
            | con el grupo| con el canal| en este canal| al canal| a todos]
        (muestra|muestralo|muestraselo|ensenalo) [esto ][a todos|al canal|en el canal|al grupo]
    """,
    "nudge_it": """
        (recuerda|recuerdale|recuerdales|recordar|avisa|apura|apurar|manda recordatorios|
            manda un recordatorio|envia recordatorios|envia un recordatorio) (a los responsables|
            a los atrasados|a todos|a los encargados|a quienes van tarde|a quienes estan atrasados|
            a los que van atrasados)[ de <group>| en <group>]
        (recuerdale|apura|apurar|insistele|dale un empujon|dale un toque) a <who>
        (manda recordatorios|envia recordatorios|recordatorios)
        (recuerda|recuerdales|recordarles|recordar|avisa|avisales|apura|apurales|insiste|insisteles|
            presiona) a (todos los que|los que|quienes|todo el que|todos quienes) (van|estan|anden|andan|
            vayan|esten) (tarde|atrasados|retrasados|vencidos|con retraso)[ en <group>| de <group>
            | en el grupo]
        (recuerdale|recuerdales|recuerda|recordar|avisa|avisales) a [los |las |todos los ](responsables|
            encargados) de (lo atrasado|lo vencido|los atrasados|los vencidos|los puntos atrasados|
            las acciones atrasadas)
        (insiste|insistele|insistir|insistan) (con|a) (todos|todas|todos los|los|las|quienes|la gente)[ los| las] [que ](van|estan|andan|vayan|esten|tienen) (atrasados|atrasadas|retrasados|tarde|vencidos|con retraso|con atraso|puntos vencidos|pendientes vencidos)[ en <group>| de <group>| en el grupo]
    """,
    "search_for": """
        (busca|buscar|buscame|localiza) [el |la |los |las |un |una |todos los |algo |todo |todo lo |
            cualquier cosa ][punto |puntos |pendiente |pendientes |accion |acciones |hito |tema |
            asunto ][que mencione |que hable de |sobre |de |del |acerca de |llamado ]<text>
    """,
    "search": """
        (busca|buscar|encuentra|encontrar|buscame|localiza|localizar|halla|donde esta|donde estan|
            donde encuentro|donde puedo encontrar|quiero encontrar) [el |la |los |las |un |una |todos los |
            algo ][punto |puntos |pendiente |pendientes |accion |acciones |hito |tema |asunto ][sobre |de |
            del |acerca de |que habla de |que mencione |que hable de |que menciona |que diga |llamado |
            con ]<text>
        (hay|tenemos|existe|habia|hubo) (algo|algun punto|algun pendiente|alguna accion|alguna cosa|alguna|
            puntos|pendientes|acciones|algun hito|algun asunto) (sobre|de|del|acerca de|que mencione|
            que hable de|relacionado con|con) <text>
        (algo|todo|todo lo|puntos|pendientes|acciones) (sobre|acerca de|que mencione|que mencionen|
            que hable de|relacionado con) <text>
        (quien|quienes) (tiene|tienen|tenia|lleva|llevan|guarda|esta viendo|ve|se encarga de|
            esta trabajando en|trabaja en|esta haciendo|hace|se ocupa de|es responsable de|esta a cargo de|
            prepara|esta preparando|coordina) <text>
        (que|cual|cuales) (punto|puntos|pendiente|pendientes|accion|acciones|hito|hitos|asunto|es el punto|
            era el punto|era el pendiente) (habla|hablan|menciona|mencionan|trata|tratan|era|es|fue|tiene|
            tienen|dice|dicen|sobre)[ de| del| sobre] <text>
        (donde|cuando) (hablamos|escribimos|mencionamos|anotamos|discutimos|vimos|comentamos|se hablo|
            se menciono|se escribio|quedo) [lo ][de |del |sobre |acerca de ]<text>
        (teniamos|vi|recuerdo) (algo|un punto|una accion|un hito|un pendiente) (sobre|de|del|acerca de|que mencionaba|que hablaba de) <text>
    """,
}
"""How people say each thing: one wording a line. (a|b) is one of several, [a ] may be left out,
[a ]* said more than once, ~ is a space or a mark; a line that is indented further goes on with the one above."""
