"""Spanish, as written in Mexico: the words that dates, requests and commitments are made of."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain import feasts
from bot.domain.due import Part, Season

DATES: Mapping[str, Mapping[object, str]] = {
    "month": {
        1: "enero|ene",
        2: "febrero|feb",
        3: "marzo|mar|mzo",
        4: "abril|abr",
        5: "mayo|may",
        6: "junio|jun",
        7: "julio|jul",
        8: "agosto|ago|agto",
        9: "septiembre|setiembre|sep|sept|set",
        10: "octubre|oct",
        11: "noviembre|nov",
        12: "diciembre|dic",
    },
    "weekday": {
        0: "lunes|lun",
        1: "martes|mart|mar",
        2: "miercoles|mie|mier",
        3: "jueves|jue|juev",
        4: "viernes|vie|vier",
        5: "sabado|sab",
        6: "domingo|dom",
    },
    "number": {
        1: "uno",
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciseis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte",
        21: "veintiuno|veintiun|veintiuna",
        22: "veintidos",
        23: "veintitres",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiseis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        30: "treinta",
        31: "treinta y uno|treinta y un",
        40: "cuarenta",
        45: "cuarenta y cinco",
        50: "cincuenta",
        60: "sesenta",
        90: "noventa",
        100: "cien",
    },
    "some": {
        1: "un|una",
        2: "par de|un par de",
        3: "pocos|pocas|unos|unas|algunos|algunas|varios|varias|unos pocos|unas pocas",
    },
    "ordinal": {
        1: "primero|primer|primera|primeros|primeras|1ero",
        2: "segundo|segunda|segundos|segundas",
        3: "tercero|tercer|tercera|terceros|terceras",
        4: "cuarto|cuarta|cuartos|cuartas",
        5: "quinto|quinta",
        6: "sexto|sexta",
        7: "septimo|septima",
        8: "octavo|octava",
        9: "noveno|novena",
        10: "decimo|decima",
        11: "undecimo|decimoprimero|undecima|decimo primero",
        12: "duodecimo|decimosegundo|duodecima|decimo segundo",
    },
    "unit": {
        "day": "dia|dias|dias naturales|dia natural",
        "week": "semana|semanas",
        "fortnight": "quincena|quincenas",
        "month": "mes|meses|mes de",
        "quarter": "trimestre|trimestres",
        "third": "cuatrimestre|cuatrimestres",
        "half": "semestre|semestres",
        "year": "ano|anos|año|años|ano calendario|año calendario|ano natural|año natural",
        "decade": "decada|decadas",
        "hour": "hora|horas",
        "minute": "minuto|minutos|segundo|segundos",
        "weekend": "fin de semana|fines de semana|finde",
        "workday": "dia habil|dias habiles|dia laboral|dias laborales|dia laborable|dias laborables",
    },
    "season": {
        Season.SPRING: "primavera",
        Season.SUMMER: "verano",
        Season.FALL: "otono|otoño",
        Season.WINTER: "invierno",
    },
    "offset": {
        0: "hoy|el dia de hoy|hoy mismo|dia de hoy|ahora|esta noche|esta tarde|esta manana",
        1: "manana|dia de manana|el dia de manana",
        2: "pasado manana|el dia despues de manana|dia despues de manana",
        -1: "ayer|anoche",
        -2: "anteayer|antier|antes de ayer",
    },
    "this": {
        0: "este mismo|esta misma|este|esta|ese|esa|aquel|aquella|presente|en curso|actual|corriente|mismo|misma"
    },
    "next": {
        1: "el otro|la otra|que sigue|que siguen|proximo|proxima|proximos|proximas|siguiente|siguientes|que viene|que vienen|entrante|venidero|venidera|que entra|posterior"
    },
    "previous": {-1: "pasado|pasada|ultimo|ultima|anterior|ultimos|ultimas|pasados|pasadas"},
    "part": {
        Part.EARLY: "principios|comienzos|inicios|inicio|principio|comienzo|temprano|temprano en|primeros",
        Part.MIDDLE: "a media|a medio|mediados|mitad|medio|medios",
        Part.LATE: "finales|fines|tarde en|mas tarde en",
    },
    "end": {0: "fin|final|cierre|termino|conclusion|al termino de|al termino del"},
    "final": {
        -1: "ultimo|ultima|ultimos|ultimas|final",
        -2: "penultimo|penultima",
        -3: "antepenultimo|antepenultima",
    },
    "of": {0: "de|del|de el|en|desde|del mes de|de el mes de"},
    "article": {0: "el|la|los|las|lo|dia|mes de|el mes de|el dia|al|los dias"},
    "to": {0: "a|~|al|hasta|y|-"},
    "from": {0: "de|del|desde|entre|a partir de|a partir del"},
    "on": {
        0: "en algun momento de|en algun momento del|en algun momento durante|en el transcurso de|en el transcurso del|en el curso de|en el curso del|en|a|al|para|por|a mas tardar|hasta|durante|a lo largo de|alrededor de|alrededor del|aproximadamente|hacia|hacia el|vence|vence el|fecha limite|la fecha limite es|fecha limite es|el plazo es|plazo|con fecha|con vencimiento|a mas tardar en|al mas tardar|no mas tarde de|no mas tarde del|a mas tardar para|previsto para|prevista para|programado para|programada para|de|del|sobre|cerca de|cerca del|como maximo|lo mas tarde|limite|desde|a partir de|a partir del|comenzando|empezando|comenzando en|empezando en|iniciando|iniciando en|con inicio|con inicio en|tan tarde como|tan pronto como|a partir|a mas tardar a|de aqui al|de aqui a|de hoy al|pal|pa'l|pa el|pa"
    },
    "in": {
        0: "a mas tardar en|en menos de|dentro de menos de|en no mas de|en|dentro de|dentro|despues de|de aqui a|en el plazo de|en un plazo de|durante|por|a|en unos|en el lapso de|los|las"
    },
    "hence": {1: "despues|mas tarde|mas adelante"},
    "ago": {-1: "atras|antes"},
    "since": {-1: "hace"},
    "beforethe": {0: "antes del|previo al"},
    "beforeend": {
        0: "antes de que termine|antes de que acabe|antes de que concluya|antes de terminar|antes de que finalice"
    },
    "before": {
        "before": "vispera de|la vispera de|vispera del|la vispera del|antes de|antes de las|antes del|antes que|previo a|previo al|con anterioridad a|con anterioridad al"
    },
    "after": {
        "after": "despues de|despues del|tras|luego de|luego del|posterior a|posterior al|posterior de|posteriormente a|siguientes a|siguientes al|posteriores a|posteriores al|al concluir|al terminar|al termino de|al termino del|una vez concluida|una vez concluido|una vez terminada|una vez terminado"
    },
    "comma": {0: ",|."},
    "separator": {0: "-|/"},
    "afternext": {
        14: "despues del proximo|despues de la proxima|siguiente al proximo|siguiente a la proxima"
    },
    "latest": {
        0: "a mas tardar|como maximo|a lo sumo|o antes|de ser posible|a lo mas|aproximadamente|en adelante|como muy tarde|cuando mucho"
    },
    "daypart": {
        12: "a primeras horas de la manana|a ultimas horas de la manana|por la manana|de la manana|en la manana|madrugada|de la madrugada|a primera hora|a la manana|temprano",
        14: "a mediodia|al mediodia|mediodia",
        18: "primeras horas de la tarde|a primeras horas de la tarde|a ultimas horas de la tarde|mas tarde|por la tarde|de la tarde|en la tarde|tarde|a la tarde|tardecita|al atardecer|de tarde",
        24: "menos cuarto|menos cinco|menos diez|menos veinte|por la noche|de la noche|en la noche|medianoche|a medianoche|noche|a ultima hora|a la noche|y media|y cuarto|a la medianoche|de noche",
    },
    "meridiem": {
        12: "am|a.m.",
        18: "pm|p.m.",
        24: "en punto|hrs|horas",
    },
    "at": {
        0: "a mas tardar|no mas tarde de|no mas tarde que|a mas tardar a|despues de las|antes de las|a las|de|en|por|del|las|la|entre|antes de|antes del|despues de|sobre|hacia|para|desde|alrededor de|cerca de|a eso de"
    },
    "clockcue": {0: "antes de las|a las|a la|las|desde las|hasta las|sobre las|para las|de las|entre las"},
    "weekof": {
        0: "semana a partir del|semana a partir de|semana que comienza|semana que inicia|semana que va del|semana que empieza"
    },
    "weeknumber": {0: "semana numero|semana no."},
    "tentative": {
        0: "(tentativo)|(tentativa)|(por confirmar)|(provisional)|tentativamente|tentativo|tentativa|probablemente|posiblemente|provisionalmente|de manera tentativa|de forma tentativa|por confirmar|seguramente|quiza|quizas|tal vez|aproximadamente|presumiblemente"
    },
    "rest": {
        0: "resto de|el resto de|resto del|el resto del|lo que queda de|lo que queda del|lo que resta de|lo que resta del"
    },
    "half_of": {1: "primera mitad|la primera mitad", 2: "segunda mitad|la segunda mitad"},
    "mine": {0: "mi|nuestra|nuestro"},
    "lasting": {0: "por|durante|con duracion de|por un periodo de"},
    "roughly": {0: "mas de|menos de|al menos|por lo menos|unos|unas"},
    "tens": {30: "treinta y", 40: "cuarenta y", 50: "cincuenta y", 60: "sesenta y"},
    "minutes": {0: "minutos|minuto|min"},
    "thousand": {2000: "dos mil"},
    "onward": {0: "o mas tarde|o despues|y despues|en adelante|y posteriores|o posterior|y mas tarde"},
    "andhalf": {0: "y medio|y media"},
    "halfof": {0: "medio|media"},
    "dayend": {
        0: "fin del dia|al final del dia|al fin del dia|cierre del dia|al cierre del dia|final del dia|termino del dia"
    },
    "holiday": {
        feasts.CHRISTMAS: "navidad|dia de navidad|el dia de navidad",
        feasts.CHRISTMAS_EVE: "nochebuena",
        feasts.NEW_YEARS_EVE: "nochevieja",
        feasts.NEW_YEAR: "ano nuevo|año nuevo|dia de ano nuevo|el dia de ano nuevo|dia de año nuevo|el dia de año nuevo",
        feasts.EPIPHANY: "dia de reyes|el dia de reyes|dia de los reyes|el dia de los reyes|reyes magos|epifania",
        feasts.CANDLEMAS: "dia de la candelaria|el dia de la candelaria|candelaria",
        feasts.VALENTINE: "dia de san valentin|el dia de san valentin|san valentin|dia del amor y la amistad|el dia del amor y la amistad",
        feasts.FAMILY_DAY: "dia de la familia|el dia de la familia",
        feasts.CONSTITUTION_DAY: "dia de la constitucion|el dia de la constitucion",
        feasts.JUAREZ: "natalicio de benito juarez|natalicio de juarez",
        feasts.ASH_WEDNESDAY: "miercoles de ceniza",
        feasts.PALM_SUNDAY: "domingo de ramos",
        feasts.HOLY_WEEK: "semana santa|semana mayor",
        feasts.HOLY_THURSDAY: "jueves santo",
        feasts.GOOD_FRIDAY: "viernes santo",
        feasts.EASTER: "pascua|domingo de pascua|domingo de resurreccion",
        feasts.EASTER_MONDAY: "lunes de pascua",
        feasts.ASCENSION: "dia de la ascension|el dia de la ascension",
        feasts.PENTECOST: "pentecostes",
        feasts.WHIT_MONDAY: "lunes de pentecostes",
        feasts.CORPUS_CHRISTI: "corpus christi|jueves de corpus",
        feasts.WORKERS_DAY: "dia del trabajo|el dia del trabajo|dia internacional del trabajo|el dia internacional del trabajo|dia del trabajador|el dia del trabajador",
        feasts.MADRES: "dia de las madres|el dia de las madres|dia de la madre|el dia de la madre",
        feasts.VICTORIA_DAY: "dia de victoria|el dia de victoria|dia de la reina victoria|el dia de la reina victoria",
        feasts.SAINT_JEAN: "dia de san juan|el dia de san juan|san juan bautista",
        feasts.CANADA_DAY: "dia de canada|el dia de canada",
        feasts.INDEPENDENCE: "dia de la independencia|el dia de la independencia|fiestas patrias",
        feasts.RECONCILIATION: "dia de la verdad y la reconciliacion|el dia de la verdad y la reconciliacion",
        feasts.THANKSGIVING: "dia de accion de gracias|el dia de accion de gracias|accion de gracias",
        feasts.HALLOWEEN: "noche de brujas|halloween",
        feasts.ALL_SAINTS: "dia de todos los santos|el dia de todos los santos|todos los santos",
        feasts.ALL_SOULS: "dia de muertos|el dia de muertos|dia de los muertos|el dia de los muertos",
        feasts.REMEMBRANCE: "dia del recuerdo|el dia del recuerdo",
        feasts.REVOLUTION_DAY: "dia de la revolucion|el dia de la revolucion|dia de la revolucion mexicana|el dia de la revolucion mexicana",
        feasts.GUADALUPE: "dia de la virgen de guadalupe|el dia de la virgen de guadalupe|dia de la virgen|el dia de la virgen|dia de la guadalupana|el dia de la guadalupana",
    },
    "running": {0: "en el transcurso del|en el curso del|dentro del|a lo largo del"},
    "yearword": {0: "ano|año"},
    "fiscal": {
        1: "ano fiscal|año fiscal|ejercicio fiscal",
        8: "ciclo escolar|ano escolar|año escolar|ano academico|año academico|ciclo academico",
    },
    "budget": {1: "ejercicio"},
    "and": {0: "y|e|&|o"},
    "or": {0: "o|u"},
    "each": {0: "cada|todos los|todas las|cada uno de los|cada una de las"},
    "another": {2: "otro|otra"},
    "alternate": {
        2: "alternos|alternas|alterno|alterna|si y otro no|si y uno no|si y otra no|si y una no|de por medio|por medio"
    },
    "weekdays": {
        0: "los lunes",
        1: "los martes",
        2: "los miercoles",
        3: "los jueves",
        4: "los viernes",
        5: "los sabados|sabados",
        6: "los domingos|domingos",
    },
    "dayparts": {
        0: "todas las mananas|todas las tardes|todas las noches|por las mananas|por las tardes|por las noches|las mananas|las tardes|las noches|en las mananas|en las tardes|en las noches"
    },
    "often": {
        (1, "day"): "diario|a diario|diariamente|cotidianamente|de manera diaria|de forma diaria",
        (1, "week"): "semanalmente|de manera semanal|de forma semanal|semana a semana",
        (2, "week"): "quincenalmente|bisemanalmente|de manera quincenal|de forma quincenal",
        (1, "month"): "mensualmente|de manera mensual|de forma mensual|mes con mes|mes a mes",
        (2, "month"): "bimestralmente|de manera bimestral|de forma bimestral|cada bimestre",
        (1, "quarter"): "trimestralmente|de manera trimestral|de forma trimestral",
        (1, "third"): "cuatrimestralmente",
        (1, "half"): "semestralmente|de manera semestral|de forma semestral",
        (1, "year"): "anualmente|de manera anual|de forma anual|ano con ano|año con año",
        (2, "year"): "bienalmente",
        (1, "weekend"): "los fines de semana",
        (1, "workday"): "los dias habiles|entre semana|los dias laborables|los dias laborales",
    },
    "periodic": {
        (1, "day"): "diaria",
        (1, "week"): "semanal",
        (2, "week"): "quincenal|bisemanal",
        (1, "month"): "mensual",
        (2, "month"): "bimestral",
        (1, "quarter"): "trimestral",
        (1, "third"): "cuatrimestral",
        (1, "half"): "semestral",
        (1, "year"): "anual",
        (2, "year"): "bienal",
    },
    "endless": {0: "hasta nuevo aviso|por tiempo indefinido|indefinidamente"},
    "timesword": {0: "vez|veces|ocasiones|repeticiones"},
    "per": {0: "a la|al|por|cada|a el"},
    "starting": {
        0: "a partir de|a partir del|desde|empezando|empezando en|comenzando|comenzando en|iniciando|iniciando en|con inicio|con inicio en"
    },
    "ending": {0: "hasta|al|a"},
    "fortnight_of": {
        1: "primera quincena|la primera quincena|1a quincena",
        2: "segunda quincena|la segunda quincena|2a quincena",
    },
}

COMMON = "el la los las de del que y en para por con un una se al lo su sus es está esta este a más antes entre como qué cuáles cuál sobre no sin ser hay será serán debe mis mi"

STRONG_CUES = (
    "a mas tardar|al mas tardar|antes de|antes del|para|vence|fecha limite|hasta|plazo|como maximo|con fecha|con vencimiento|no mas tarde de|no mas tarde del|"
    "a mas tardar en|a mas tardar para|a mas tardar a|previo a|previo al|previsto para|prevista para|programado para|programada para|lo mas tarde|limite|en un plazo de|dentro de|antes que|de aqui al|de aqui a|de hoy al|pal|pa'l|pa el|pa"
)
UNTIL_CUES = "antes de|antes del|a mas tardar|hasta|no mas tarde de|no mas tarde del|previo a|previo al|a mas tardar en|dentro de|antes que|de aqui al|de aqui a|de hoy al"
TITLE_CUES = "excepto|salvo|de|del|desde|sobre|por|despues de|despues del|tras|a partir de|a partir del|entre|luego de|calle|avenida|av|calzada|plaza|plazuela|colonia|glorieta|bulevar|mercado|escuela|parque|metro|barrio|presa"

PAST_ENDINGS = "ó|aron|ieron"
"""With their accents, which alone tell them from other endings."""

CLAUSES: Mapping[str, str] = {
    "deadline_label": "fecha limite|fecha|plazo|vencimiento|vence|fecha de entrega|para cuando|entrega",
    "marker_action": (
        "recordatorio|acuerdo|compromiso|seguimiento|decision|siguiente paso|accion|tarea|pendiente"
        "|punto de accion|por hacer"
    ),
    "marker_milestone": "hito",
    "milestones_heading": "hitos|hito",
    "actions_heading": "acciones|tareas|pendientes|acuerdos|proximos pasos|compromisos",
    "priority": "prioridad",
    "high": "prioridad alta|alta prioridad|prioridad: alta|urgente|alta|urgentemente|mas prioridad|mayor prioridad|maxima prioridad",
    "low": "prioridad baja|baja prioridad|prioridad: baja|baja|menos prioridad|menor prioridad",
    "place_label": "lugar|sede",
    "lead_before": (
        "para|por|a cargo de|responsable|responsable:|responsables|responsables:|encargado|encargada"
        "|encargado:|lider|lider:|a cargo|asignado a|asignada a|quien:|cc"
    ),
    "not_lead_before": (
        "con|de|a|al|desde|ante|sobre|preguntar a|pedir a|contactar a|apoyar a|informar a|segun|recordar a"
        "|junto con|y con"
    ),
    "lead_label": "responsable|responsables|a cargo de|encargado|encargada|lider|asignado a|asignada a|delegado a|delegada a|liderado por|liderada por|encabezado por|encabezada por|encomendado a|encomendada a",
    "subject_verb": (
        "debera|deberan|tendra que|tendran que|podria|podrian|pueden|quedo de|quedaron de|quedo en"
        "|quedaron en|se encargara de|se encargaran de|se encarga de|se encargan de|se comprometio a"
        "|se comprometieron a|ofrecio|ofrecieron|prometio|prometieron|piensa|piensan|planea|planean|deberia"
        "|deberian|han de|habra de|habran de|acordaron|va a tener que|tiene la tarea de|esta por"
        "|se ofrecio a|se ofrecieron a|necesita|necesitan|se propone|se proponen|intentara|ya puede"
        "|hara por|tratara de|trataran de|debe|deben|va a|van a|tiene que|tienen que|ha de|se compromete a"
        "|se comprometen a|acordo|acuerda|puede|queda a cargo de|quedan a cargo de|quedara a cargo de"
        "|esta a cargo de|estan a cargo de|es responsable de|es el responsable de|es la responsable de"
        "|se hara cargo de|se haran cargo de|se hace cargo de|se ocupa de|se ocupara de|se queda con"
        "|accedio a|acepto|aceptaron|se responsabiliza de|se responsabilizara de"
    ),
    "before_to": "derecho|acceso",
    "me_subject": (
        "me encargo de|me encargare de|debo|deberia|quiero|puedo|pienso|me gustaria|necesito|tendre que"
        "|quede de|me ocupo de|me ocupare de|me hago cargo de|voy a tener que|me propongo|yo voy a"
        "|yo tengo que|yo debo|yo me encargo de|yo me encargare de|yo|voy a|tengo que|me comprometo a"
        "|me toca|recuerdame|recuerdame que tengo que|recuerdame que debo|recordarme|me ofrezco a"
        "|yo me ofrezco a|con gusto yo|me apunto para|me apunto a|con gusto"
    ),
    "me": "yo|mi|mí|conmigo",
    "and": "y|e|&|con",
    "me_in_list": "yo",
    "and_only": "y|e|junto con|en conjunto con|conjuntamente con|asi como",
    "or": "o|u",
    "new": (
        "nuevo|nueva|agregar|agrega|agregar un|agregar una|agrega un|agrega una|anadir un|anade un|crear un"
        "|crear una|crea un|crea una|otro|otra"
    ),
    "determiner": "el|la|los|las",
    "no_action": (
        "esta|estan|es|son|era|fue|tiene|tienen|quiere|quieren|dice|dicen|piensa|cree|sabe|parece|estaba"
        "|estuvo|ha|han|espera|siente|creo|pienso|soy|estoy|no|tengo|tenia|quiero|se|supongo|espero|digo"
        "|estare|estara|estaran|estuve|llego|llegue|llegare|fui|sali|tuve"
    ),
    "add": (
        "agrega|agregar|agreguen|apunta|apuntar|apunten|anota|anotar|anoten|registra|registrar|crea|crear"
        "|anade|anadir|pon|toma nota de|toma nota|tomen nota de|tomen nota|haz"
    ),
    "an": "un|una|el|la|un nuevo|una nueva|otro|otra|este|esta",
    "that": "que|de que",
    "that_or_for": "que|para que|de que|para|de|por|llamado|llamada",
    "agreed": (
        "acabamos de acordar que|acabamos de quedar en que|acabamos de decidir que|hemos acordado que"
        "|hemos quedado en que|ya acordamos que|ya quedamos en que|quedo acordado que|el acuerdo es que"
        "|el plan es que|quedamos en que|quedamos que|acordamos que|se acordo que|se decidio que|decidimos que"
        "|el grupo acordo que|dijimos que|se acuerda que|que conste que|conste que|se anoto que"
        "|queda acordado que"
    ),
    "falls_to": "le toca a|le corresponde a|corresponde a|les toca a|toca a|queda en manos de|a cargo de",
    "courtesy": "por favor|porfa|porfis|gracias|plis|sin falta|si es posible|de favor",
    "high_at_end": "urgente|urgentemente|prioridad alta|alta prioridad",
    "low_at_end": "prioridad baja|baja prioridad|sin prisa",
    "courtesy_first": "por favor|porfa|porfis|favor de",
    "leads": "dirige|lleva|encabeza|a cargo|responsable|es responsable|queda a cargo|lo lleva|coordina",
    "moved_to": "a|al|para|hasta",
    "wanting": "necesito|quiero|puedo",
    "being": "estare|sere|llegare|estara|estaran|sera|seran|llegara|llegaran",
    "denial": (
        "no|nunca|ni|casi|todavia|aun|falta|cuando|una vez|si|medio|parcialmente|en cuanto|parece|parecen|deberia"
        "|deberian|podria|sera|pronto|quiza|quizas|tal vez"
    ),
    "body": (
        "ministerio|secretaria|embajada|consulado|camara|consejo|instituto|asociacion|universidad"
        "|universidades|provincia|gobierno|gobiernos|banco|agencia|oficina|industria|productores|delegacion"
        "|copresidentes|copresidente|copresidenta|federacion|fundacion|autoridad|empresa|empresas|centro"
        "|equipo|sindicato|hoteleros|empleadores|exportadores|importadores|grupo de trabajo|subgrupo"
        "|direccion|comision|secretariado|lado|parte"
    ),
    "summing_up": (
        "en resumen|resumiendo|para resumir|en conclusion|para concluir|recapitulando|en pocas palabras"
        "|quedamos|quedamos asi"
    ),
    "interjection": "bueno|entonces|pues|oye|oigan|y|si|va|vale|muy bien|bien|claro|tambien|ah",
    "copula": "esta|estan|sera|seran|queda|es|son",
    "once": "una vez que|una vez|cuando|en cuanto|despues de que|tan pronto como",
    "ended": (
        "termine|terminado|terminada|listo|lista|concluya|concluido|concluida|hecho|hecha|cierre|cerrado|cerrada|completo|completado|acabe|entregue|entregado"
    ),
    "turn": "despues de|despues del|antes de|antes del|tras|luego de|luego del|posterior a|posteriores a|posteriores al|siguientes a|siguientes al|al termino de|al termino del|a partir de|previo a",
    "meeting": "reunion anual|plenaria|proxima reunion|reunion",
    "group_before": (
        "para|en|para el|en el|grupo|grupo de|del grupo|del grupo de|de|para la|en la|al grupo de"
    ),
    "group_after": "grupo|gt",
    "takes_place": (
        "se celebrara|se celebraran|se llevara a cabo|se llevaran a cabo|tendra lugar|tendran lugar"
        "|se realizara|se realizaran|sera|ocurrira|se efectuara|se hara|esta previsto|esta prevista"
        "|esta programado|esta programada|previsto|prevista|programado|programada|se prevé|se preve"
        "|se espera|celebrarse|realizarse|llevarse a cabo|tener lugar|reprogramado|reprogramada|recorrido|recorrida|movido|movida|adelantado|adelantada"
    ),
    "takes_place_before": "que|debe|debera|podria|puede|va a|a",
    "indefinite": "hasta nuevo aviso|indefinidamente|sine die|de manera indefinida|por tiempo indefinido",
    "held": (
        "en espera|pospuesto|pospuesta|aplazado|aplazada|suspendido|suspendida|en pausa|en suspenso"
        "|se pospone|se pospuso|se aplaza|queda pospuesto|queda pospuesta|queda suspendido|queda suspendida"
        "|queda en suspenso|diferido|diferida|detenido|detenida|se suspende|fue pospuesto|fue pospuesta"
        "|congelado|congelada|en stand by"
    ),
    "review_from": "hasta|hasta el|hasta la",
    "review": (
        "revisar|revision|se revisara|revisarlo|revisarla|volver a revisar|a revisar|revisar de nuevo|retomar"
        "|volver a verlo|volver a verla|verlo de nuevo|verla de nuevo|verlo otra vez|lo volvemos a ver"
        "|la volvemos a ver|retomarlo|retomarla|lo retomamos|lo revisamos|la revisamos|revisamos|lo revisaremos|la revisaremos|revisaremos|se revisa|lo vemos|la vemos|lo vemos de nuevo|la retomamos|retomamos|se retoma|lo checamos|la checamos|volvemos a verlo|volvemos a verla"
    ),
    "reason": (
        "porque|por falta de|a falta de|en espera de|ya que|debido a|debido a que|puesto que|pues|dado que"
        "|a causa de|por motivo de|motivo|por"
    ),
    "given_to": "a|para",
}

THINGS = (
    "informe|taller|reunion|seminario|estudio|borrador|plan|visita|encuesta|conferencia|foro|acuerdo|memorando|documento|proyecto|proyectos|"
    "revision|evaluacion|minuta|sitio|carta|estrategia|normas|norma|inventario|lanzamiento|evento|eventos|ronda|capacitacion|sesion|mision|"
    "resumen|propuesta|programa|agenda|comite|lista|piloto|datos|resultados|texto|mecanismo|todo|todos|inicio|cierre|esto|quien|cuando|donde|se|que"
)
