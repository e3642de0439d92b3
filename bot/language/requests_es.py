"""Spanish: the words that requests are made of, and those that tell what is asked of an item."""

from __future__ import annotations

from collections.abc import Mapping

REQUESTS: Mapping[str, str] = {
    # what is asked for
    "list": (
        "lista|listar|listado|listado de|mostrar|muestra|muestrame|ver|que|cuales|cuales son|cual|dame|hay"
        "|que hay|pendientes|dime|todos|todo|todas|que tenemos|tenemos|lista de|que cosas|ensename|la lista"
        "|todo lo abierto|todo lo que esta abierto|que esta abierto|que hay abierto|lo abierto|abiertos"
        "|puntos abiertos|los pendientes|todo lo pendiente|dinos|quiero ver|dejame ver|a ver|hay algun"
        "|hay alguna|hay algo|existe|cuales son los|ver los|enlista|enlistar|enlistame|enumera|listame"
        "|sacame|lo que"
    ),
    "whole_list": (
        "lista|la lista|lista completa|listado|el listado|todos|todo|todas|todos los puntos|lista todo"
        "|ver todo|ver todos|muestra todo|muestra todos|muestrame todo|muestrame la lista|muestra la lista"
        "|pendientes|los pendientes|todos los pendientes|todo lo abierto|todo lo que esta abierto"
        "|que esta abierto|que hay abierto|lo abierto|abiertos|puntos abiertos|todo lo pendiente"
        "|que tenemos|que hay|que hay pendiente|que hay en la lista|los puntos abiertos|lista de pendientes"
        "|lista de puntos|lista los pendientes|muestra los pendientes|ver pendientes|dame la lista"
        "|dame los pendientes|que tenemos pendiente|ver la lista|lista los puntos abiertos"
        "|muestra los puntos abiertos"
    ),
    "due": (
        "venza|venzan|vencia|vencian|vence|vencen|vencera|venceran|pendiente|pendientes|por vencer"
        "|proximos vencimientos|vencimientos|plazos|se entrega|se entregan|por entregar|vencimiento|caduca"
        "|caducan"
    ),
    "overdue": (
        "vencido|vencidos|vencida|vencidas|atrasado|atrasados|atrasada|atrasadas|retrasado|retrasados"
        "|retrasada|retrasadas|con retraso|en retraso|tarde|fuera de plazo|con atraso|en mora|esta tarde"
        "|rezagado|rezagados|retraso|de retraso|atraso|de atraso|retrasos|atrasos|van tarde|va tarde"
        "|atrasadisimo|con dias de atraso|pasado de fecha|pasados de fecha|se paso la fecha"
        "|se pasaron de fecha|ya vencio|ya vencieron|vencio|vencieron|incumplidos|fuera de fecha"
        "|fuera de tiempo|se paso de fecha|ya se paso de fecha|se nos paso la fecha|se nos paso|se les paso"
        "|se me paso|se pasaron|vencidisimo"
    ),
    "doing": (
        "previstos|prevista|previstas|programados|programadas|planeados|planeado|falta hacer"
        "|falta por hacer|para hacer|por hacer|toca|viene|programado|previsto|que sigue|hay|le toca"
        "|les toca|nos toca|toca hacer|hay que hacer|tiene que hacer|tienen que hacer|tengo que hacer"
        "|debe hacer|deben hacer|se debe hacer|trabajando|en que anda|en que esta|anda|trabaja|lleva|llevan"
        "|a cargo|falta|faltan|queda|quedan|vienen|se viene|se vienen|debemos hacer|tenemos que hacer"
        "|debo hacer|hace falta|prometio|prometieron|prometi|se comprometio|se comprometieron|debe|deben|tiene|tienen|hacer|entregar|sin terminar|por terminar|faltante"
        "|faltantes|siguen"
    ),
    "digest": (
        "resumen|resumen semanal|el resumen|el resumen semanal|boletin|semanal|compendio|sumario|balance"
        "|balance semanal|recuento|recuento semanal|recapitulacion|repaso semanal|repaso"
    ),
    "agenda": "agenda|orden del dia|el orden del dia|la agenda",
    "timeline": (
        "cronograma|linea del tiempo|linea de tiempo|calendario|calendario de hitos|diagrama de gantt|gantt"
        "|cronologia|hoja de ruta|grafica de hitos"
    ),
    "report": (
        "informe|informes|reporte|reportes|informe anual|reporte anual|memoria anual|informe del ano"
        "|informes anuales"
    ),
    "changed": (
        "cambio|cambios|que cambio|ha cambiado|han cambiado|cambiaron|novedades|que hay de nuevo|de nuevo"
        "|se movio|se cambio|se ha movido|se ha cambiado|paso|ha pasado|sucedio|historial|movimientos"
        "|se agrego|se agregaron|modificaciones|ocurrio|nuevo|nuevos"
    ),
    "format": (
        "docx|word|xlsx|xls|excel|csv|pdf|ics|en xlsx|en excel|en csv|en pdf|hoja de calculo|en hoja de calculo"
    ),
    # what narrows it down
    "mine": (
        "me falta|me faltan|me queda|me quedan|necesito hacer|mio|mios|mia|mias|lo mio|los mios|las mias"
        "|mis pendientes|mis tareas|mis acciones|mis hitos|mi lista|que tengo|que me toca|mis asuntos"
        "|asignado a mi|para mi|que debo|mis|tengo|mis cosas|que es mio|yo|mi|debo|voy|llevo|estoy"
        "|nos toca a mi|a mi"
    ),
    "own": "mis tareas",
    "everything": "todos los grupos|en todas partes|en todos los grupos|de todos los grupos|en todos",
    "action_kind": "acciones|tareas|accion|puntos de accion",
    "milestone_kind": "hitos|hito",
    "by_country": "por pais|por paises|por lado|por parte|por cada pais|segun el pais|por nacion|desglosado por pais|desglosados por pais|agrupado por pais|agrupados por pais|separado por pais|separados por pais|divididos por pais|ordenados por pais|clasificados por pais|repartidos por pais|pais por pais|desglose por pais",
    "more_than": (
        "mas de|mas que|desde hace mas de|con mas de|al menos|hace mas de|mayor a|mayores a|por mas de|>|>="
    ),
    "lateness_unit": "dia|dias|semana|semanas|mes|meses",
    "high": (
        "prioridad alta|alta prioridad|de alta prioridad|de prioridad alta|prioritario|prioritarios"
        "|prioritaria|prioritarias|urgente|urgentes|mas urgente|mas urgentes|mas importante|mas importantes"
        "|importantes|importante|prioridades|criticos|criticas|lo urgente|lo mas urgente|maxima prioridad"
    ),
    "low": "prioridad baja|baja prioridad|de baja prioridad|de prioridad baja|no urgentes|poco urgente",
    "held": (
        "en espera|en pausa|en suspenso|suspendido|suspendidos|suspendida|suspendidas|pausado|pausados"
        "|aplazado hasta nuevo aviso|detenido|detenidos|detenidas|detenida|congelado|congelados"
    ),
    "finished": (
        "terminamos|terminado|terminados|terminadas|terminada|hecho|hechos|hechas|cerramos|cerrado|cerrados"
        "|cerradas|concluido|concluidos|concluimos|completado|completados|completamos|logramos|logrado"
        "|cumplimos|cumplido|cumplidos|finalizado|finalizados|se termino|se ha terminado|hemos terminado"
        "|hicimos|se hizo|entregamos|se cerro|se concluyo|acabamos|termino"
    ),
    "no_lead": (
        "nadie a cargo|no tienen a nadie|no tiene a nadie|no tienen quien|sin nadie|no hay nadie a cargo"
        "|no tienen encargado|sin responsable|sin encargado|sin lider|sin asignar|no tienen responsable"
        "|no tiene responsable|que no tienen responsable|nadie lleva|que nadie lleva|no asignados"
        "|no asignado|no asignadas|sin dueno|les falta responsable|le falta responsable|falta responsable"
        "|sin quien los lleve|sin quien lo lleve|huerfanos|nadie ha tomado|que nadie ha tomado"
        "|sin nadie a cargo|sin nadie asignado|que nadie tiene"
    ),
    "no_date": (
        "sin fecha|sin fecha limite|sin plazo|no tienen fecha|no tiene fecha|que no tienen fecha"
        "|les falta fecha|le falta fecha|les falta la fecha|falta fecha|no tienen plazo"
        "|no tienen fecha limite|sin vencimiento|sin fecha de entrega"
    ),
    "whole": "completo|completa|entero|entera",
    # what stands around it
    "polite": (
        "le puedes|le podrias|les puedes|nos puedes|le pueden|puedes tu|perdon|lo siento|disculpen"
        "|me temo que|por favor|puedes|puede|podrias|podria|me puedes|me podrias|quiero|quisiera|hola|oye"
        "|ok|bueno|favor de|me gustaria|queremos|quisieramos|podemos|puedo|porfa|porfavor|si por favor"
        "|rapporteur|equipo|gracias|buenos dias|buenas tardes|buenas|hola a todos|alguien puede"
        "|alguien podria|pueden|podrian|creo que|mejor|pues|te pido|te pido que|quiero que|quisiera que"
        "|necesito que|hay que|tenemos que|podriamos|vamos a|me das|me puedes dar|me podrias dar"
        "|nos podrias|nos das|se puede|sabes|oigan|disculpa|favor|bot|me muestras|me ensenas|te encargo"
        "|porfis|porfavorcito|plis|xfa|xfavor|seria posible|es posible|sera posible|habria manera de"
        "|hay manera de|hay forma de|te importaria|les pido|te ruego|anda|ayudame a|a ver|pero|que pena"
        "|que pena pero|desafortunadamente|lamentablemente|ok entonces|entonces"
    ),
    "filler": (
        "necesito|quisiera|abre|abrir|dejame|ver|quiero|falta|nuestros|laborales|das|trae|traen|anda|andan"
        "|cuantos|numero|ensename|muchos|nadie|cual|el|la|los|las|un|una|unos|unas|de|del|a|al|en|y|o|u|con"
        "|por|para|que|cuales|quien|quienes|cuando|donde|como|es|son|esta|estan|estamos|hay|ha|han|he|hemos"
        "|ser|fue|fueron|sera|va|van|vamos|ir|se|lo|le|les|nos|me|mi|su|sus|nuestro|nuestra|nuestras|este"
        "|estos|estas|ese|esa|eso|esto|aquello|punto|puntos|pendiente|pendientes|accion|acciones|tarea"
        "|tareas|asunto|asuntos|cosa|cosas|tema|temas|grupo|grupos|trabajo|lista|listar|muestra|muestrame"
        "|mostrar|dame|dime|puedes|puede|podrias|saber|todo|todos|toda|todas|algo|alguno|alguna|algun"
        "|algunos|alguien|nada|cada|aun|todavia|ya|ahora|actualmente|favor|solo|tambien|abierto|abiertos"
        "|abierta|abiertas|proxima|proximo|siguiente|reunion|reuniones|hacer|vista|panorama|anual|hoy|tabla"
        "|estado|actual|ultimo|ultimos|ordenado|ordenados|desde|hasta|mas|menos|otro|otros|sobre|acerca"
        "|segun|pais|paises|lado|equipo|gente|persona|personas|ano|tiene|tienen|tenemos|tengo|da|cuenta|mio"
        "|lleva|llevan|cuanto|cuantas|calendario|grafica|imagen|hitos|hito|tal|cae|caen|caeran|tenga|tengan"
        "|lideradas|liderados|llevados"
    ),
    "fetch": (
        "exporta|exportar|exportame|mandas|envias|pasas|manda|mandame|envia|enviame|empieza|inicia|comienza|pasame|imprime|borrador"
        "|prepara|preparar|haz|hazme|dibuja|dibujar|genera|generar|crea|crear|elabora|elaborar|arma|armar"
        "|redacta|redactar|traza|trazar|pinta|grafica|graficar|pon|ponme|saca|sacame"
    ),
    "aside": (
        "mas|ya no mas|nunca mas|con el canal|en este canal|al canal|para todos|publicamente|en publico"
        "|con los demas|en el grupo|ahora|por ahora|por el momento|por favor|todavia|aun|ayer|hoy|ya"
        "|gracias|muchas gracias|esta vez|por esta vez|en el canal|aqui|de la lista|por fin|al fin|tambien"
        "|otra vez|de nuevo|para nosotros|de momento|de inmediato|cuanto antes|ok|totalmente|hace rato"
        "|esta manana|la semana pasada|a todos|con todos|una vez|ambos|hasta nuevo aviso|indefinidamente"
        "|a tiempo|completo|por completo|esta semana|hasta ahora|mejor|del todo|al grupo|con el grupo"
        "|el lunes|ya mismo|si se puede|si es posible|si no hay problema|si puedes|si te parece"
        "|si les parece|porfa|porfis|porfavor|plis|xfa|mil gracias|de antemano gracias|gracias de antemano"
        "|vale|si estan de acuerdo|por cuanto|y por cuanto|si eres tan amable|si son tan amables"
        "|se agradece|se agradeceria|estaria bien|me ayudaria|seria genial|gracias mil"
    ),
    "been": "ha sido|han sido|habia sido",
    # another date, and taking it back
    "to": "a|al|para|para el|hasta|hasta el|en|el|a la|al dia|para la|a el|hacia",
    "by": "por|en|otro|otra|unos|unas|otros|otras|+",
    "later": "despues|mas tarde|mas|mas adelante|adicional|adicionales|hacia adelante|de mas|adelante",
    "earlier": "antes|mas temprano|hacia atras",
    "either": "cambia|cambiar|actualiza|actualizar|pon|poner|fija|modifica|deja|pasa",
    "remind_me": "recuerdame|recordarme|recuerdeme|avisame|avisarme|mandame un recordatorio|enviame un recordatorio",
    "remind_of": "lo de|de|sobre|del|el|por|hacer|terminar",
    "again": "otra vez|de nuevo|mas tarde|despues|luego|mas adelante",
    "undo": (
        "deshacer|deshaz|deshazlo|deshacer eso|revertir|revierte|anular|anula|anula eso|deshacer lo ultimo"
        "|deshacer el ultimo cambio|deshaz eso|deshaz esto|deshacer esto|deshaz lo ultimo"
        "|deshaz el ultimo cambio|cancela eso|cancelar eso|me equivoque|volver atras|regresa|ups"
    ),
    "change": "cambio|el cambio",
    # what only tells, and asks for nothing
    "talk": (
        "gracias|muchas gracias|nos vemos|felicidades|feliz|buen viaje|bienvenido|bienvenida|bienvenidos"
        "|perdon|lo siento|disculpen|adios|hasta luego|hasta pronto|hasta manana|hasta el|saludos|que bueno"
        "|que buena|que bien|excelente|enhorabuena|suerte|buena suerte|que tengan|hablamos|te veo|los veo"
        "|te aviso|les aviso|avisame|avisenme|me avisas|me avisan|no olviden la|no olviden el|no olvides la"
        "|no olvides el|felices|quedo atento|quedo atenta|quedo al pendiente|para su informacion"
        "|les informo|les recuerdo|creo que|pienso que|espero que|supongo|no se si|llamame|llamenme"
        "|escribeme|escribanme|pasemos la|movamos la|movamos el|veamonos|hablemos|juntemonos|mejor el"
    ),
    "statement": (
        "estoy|estuve|estaba|estare|estamos|estuvimos|estaremos|llego|llegue|llegare|llegamos|voy|fui"
        "|fuimos|ire|iremos|no puedo|no podre|no podemos|no podremos|no voy|no vamos|tuve|tuvimos|sali"
        "|saldre|salgo|me voy|me siento|me quedo|ando|acabo de|acabamos de|soy|somos|lei|vi|regreso"
        "|regresamos|hay reunion|hay junta|hay una|habra|no hay|tenemos reunion|tenemos junta"
        "|tenemos una reunion|llegan|salimos|nos reunimos|nos vemos|nos toca|ya mande|ya envie|ya hable"
        "|mande|envie|hable"
    ),
    "exclaiming": "que|hijole|jaja|jajaja|uf|ay|oh|no manches|orale|caray|vaya|ya casi",
    "determiner": (
        "el|la|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|su|sus|este|esta|ese|esa|nadie|todos"
        "|alguien|ningun|ninguna|disponible|no disponible|no estoy"
    ),
    "arriving": "viene|llega|sale|viaja|regresa|anda|vuelve|debe|puede|podria|deberia|quiere",
    "telling": "esta|estan|es|son|fue|era|estuvo|estaba|tiene|tuvo|sera|tuvimos|va|van",
    "past": "fue|fueron|hizo|hicieron|dijo|dijeron|trajo|puso|pusieron|vino|vinieron|dio|dieron|vio",
    "behind_past": "el|la|los|las|un|una|unos|unas|su|sus|al|a|con|de|del|en|lo|que|todo|toda|todos|todas|ayer|por|para|dos|tres",
    "happening": "empieza|comienza|abre|cierra|termina|inicia|reanuda|llega|sale|regresa|expira",
    "calling": "puedes|podrias|tienes|vas|que opinas|nos puedes|me puedes|sabes|quieres|estas",
    # what is not to be done, or not surely
    "forbidden": "no|nunca|jamas",
    "unwanted": (
        "cierres|cierre|cierren|cerremos|cerrar|borres|borre|borren|borrar|canceles|cancele|cancelen"
        "|cancelar|elimines|elimine|eliminen|eliminar|quites|quite|quiten|quitar|marques|marque|marquen"
        "|marcar|descartes|descarte|descarten|descartar|des|den|retires|retiren|retirar|termines|terminen"
        "|abandonemos|abandones|abandonen|descarta|descartemos|cancelemos|borremos|eliminemos|quitemos"
        "|muevas|muevan|mueva|pospongas|pospongan|aplaces|aplacen|recorras|recorran|asignes|asignen"
        "|compartas|compartan|publiques|publiquen|reabras|reabran|apruebes|aprueben|aceptes|acepten|pauses"
        "|pausen|suspendas|suspendan|renombres|cambies|cambien|edites|saltes"
    ),
    "doubtful": (
        "necesita|necesitan|necesitamos|sobre|quiere|quieren|cree|creen|dice|dicen|dijo|dile|dime|avisa"
        "|avisen|cuando|si|en cuanto|hasta que|excepto|salvo|menos|borrador|lista|lectura|mitad|parte"
        "|deberia|podria|ojala|espera|esperamos|casi|como|falta|nadie|alguien|quien|para revision"
        "|para revisar|para firma|para firmar|para enviar|para comentarios|para aprobacion|para que"
        "|pregunta|preguntan|pregunto|duda|dudo|no se|que quedo|en que|que paso"
    ),
    "condition": (
        "cuando|una vez que|si|a menos que|hasta que|en cuanto|despues de|tan pronto|excepto|salvo|menos"
        "|pero|solo si|antes de|manana|la proxima|el proximo|siempre que|aunque"
    ),
    "closing": (
        "lo damos por hecho|la damos por hecha|lo doy por hecho|lo damos por terminado|lo doy por terminado"
        "|la damos por terminada|se da por hecho|dalo por hecho|denlo por hecho|ya quedo|ya esta hecho"
        "|ya esta listo|queda hecho|queda terminado|ya se puede cerrar|lo podemos cerrar|esta hecho"
    ),
    "ready": "listo|lista|listos|listas",
    # how much something matters
    "lowering": "baja|bajar|bajale|bajenle|reduce|reducir|quitale|quita|quitar|disminuye",
    "raising": "sube|subir|subele|subanle|aumenta|aumentar|aumentale",
    "somebody": "alguien",
    "weighing": "podriamos|podemos",
    "deliberating": (
        "deberiamos|debemos|deberia|conviene|cancelamos|cerramos|quitamos|eliminamos|descartamos|borramos"
        "|damos|y si|que tal si|por que no|vale la pena|habria que|sera que"
    ),
}

GISTS: Mapping[str, str] = {
    "note": "que conste|para que conste|una nota|la nota|nota que|nota de que|comentario|apunt|anot",
    "reopen": (
        "abrirse|abrir de nuevo|abierto de nuevo|regresa|devuelve|a la lista|volver a abrir|vuelve a abrir"
        "|reabr|por error|antes de tiempo|no esta terminad|no esta list|no se ha termin|sin terminar"
        "|reactiv|retom|de vuelta|otra vez abiert|de nuevo abiert"
    ),
    "mute": (
        "silenc|sin recordator|no mas recordator|quita los recordator|quitar los recordator"
        "|deja de recordar|dejen de recordar|no me recuerd|no me avis|apaga|desactiva los|sin avis|no avis"
    ),
    "nudge": (
        "insistirle|recuerdal|recordarle|recuerd|recordator|recorda|insist|apur|empuj|avisale|presion|jala"
    ),
    "approve": "aprob|aprueb|visto bueno|vobo|autoriz|luz verde|aval|dar el ok|da el ok|valid",
    "history": (
        "ha cambiado|han cambiado|como cambio|histori|que paso|ha pasado|quien cambio|quien movio"
        "|quien cerro|que cambio|se cambio|cuantas veces|se movio|bitacora|se recorrio|cambios|registro de"
        "|movimientos"
    ),
    "support": "ayud|apoy|colabor|particip|respald|contribu|echar la mano|echen la mano|sum",
    "decline": (
        "rechaz|declin|no podemos|no puedo|no podremos|no aceptamos|no acepto|no vamos a poder|imposible"
        "|no nos es posible|no tenemos capacidad|un no|saturad|rebasad|no nos da|no alcanzamos"
        "|no nos alcanza"
    ),
    "accept": (
        "felices de|contentos de|acept|con gusto|claro que|cuenten con|de acuerdo|encantad|le entramos"
        "|por supuesto"
    ),
    "hold": (
        "en espera|en pausa|en suspenso|nuevo aviso|paus|suspend|indefinid|congel|deten|pospuesto sin"
        "|tendra que esperar|tiene que esperar|debe esperar|puede esperar|esperar|espera a|en lo que"
    ),
    "drop": (
        "no hacer|no haremos|no se hara|no vamos a hacer|cancel|descart|elimin|borrar|borre|borren|quit"
        "|abandon|ya no|obsolet|no se necesit|no hace falta|no aplica|sin efecto|irrelevant|olvid|duplicad"
        "|repetid|anul|retir|no procede|tach"
    ),
    "share": (
        "compart|public|a todos|con todos|en el canal|al canal|con el grupo|difund|todo el canal|canal"
        "|todos vean|el grupo vea"
    ),
    "skip": (
        "salt|omit|omi|esta vez|por ahora no toca|brinc|ocurrencia|la proxima ronda|esta ronda"
        "|proxima edicion"
    ),
    "edit": (
        "corrij|edit|corrig|correg|correc|renombr|titul|redaccion|ortograf|errata|error en|un error"
        "|mal escrit|equivocad|dedazo|modific"
    ),
    "take": (
        "yo|me toca|me encarg|me apunt|me ofrezco|voluntari|a mi|para mi|me quedo|tomo|lo hago|me gustaria"
        "|quiero"
    ),
    "assign": (
        "pasar|pase|pasara|pasele|toca|tocar|toma|tomar|tome|hace|hara|haga|hacer|asign|encarg|toc|llev|tom"
        "|respons|cargo|dale|corresp|ocup|qued|atiend|turn|deleg|voluntari|apunt|ofrez|ofrec"
    ),
    "standing": "en que va|como va|como vamos|en que vamos|en que qued|como anda|estatus|avance|novedades",
    "move": (
        "muev|mover|movid|pospon|pospus|aplaz|recorr|cambi|reprogram|nueva fecha|nuevo plazo|prorrog|extend"
        "|extien|retras|atras|mas tiempo|en vez|pasa para|pasar|adelantar|adelanten|adelantemos|nueva meta"
        "|apuntemos al"
    ),
    "done": (
        "listo|listos|termin|hech|cerr|complet|conclu|finaliz|cumpl|entreg|acab|resuelt|resolv|quedo|logr"
        "|quedo entregad|enviad|subid"
    ),
    "show": (
        "cuentame|cuenta|platicame|explica|como va|que|quien|cuando|donde|como|estado|estatus|novedad"
        "|noticia|ver|muestra|dime|cual|esta|hay|avance|sabe|por que|info|detalle|cuanto|va"
    ),
}
"""Words, or beginnings of words, that tell what is asked about an item where no wording fits."""
