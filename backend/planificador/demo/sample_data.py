"""The texts of the sample data: names, towns, courses, reasons and descriptions."""

from decimal import Decimal
from typing import NamedTuple

from planificador.contrataciones.rules import MotivoPerdida
from planificador.formaciones.rules import Modalidad

M = Modalidad


class Town(NamedTuple):
    """A town with one of its postcodes. prefix: the area code of its telephone numbers."""

    name: str
    postcode: str
    prefix: str


class Course(NamedTuple):
    """A course. hours: the length of the whole course. price: euros per hour."""

    code: str
    name: str
    hours: int
    modalidad: Modalidad
    price: Decimal
    aim: str


class Room(NamedTuple):
    """A room of the centre. link: that of a virtual one. places: None without a limit."""

    name: str
    site: str | None
    places: int | None
    equipment: str | None
    link: str | None = None
    is_active: bool = True


def _towns(prefix: str, *towns: tuple[str, str]) -> tuple[Town, ...]:
    return tuple(Town(name, postcode, prefix) for postcode, name in towns)


TOWNS = (
    *_towns(
        "943",
        ("20001", "Donostia / San Sebastián"),
        ("20018", "Donostia / San Sebastián"),
        ("20009", "Donostia / San Sebastián"),
        ("20301", "Irun"),
        ("20100", "Errenteria"),
        ("20120", "Hernani"),
        ("20140", "Andoain"),
        ("20400", "Tolosa"),
        ("20200", "Beasain"),
        ("20240", "Ordizia"),
        ("20800", "Zarautz"),
        ("20730", "Azpeitia"),
        ("20720", "Azkoitia"),
        ("20870", "Elgoibar"),
        ("20600", "Eibar"),
        ("20570", "Bergara"),
        ("20500", "Arrasate / Mondragón"),
        ("20560", "Oñati"),
    ),
    *_towns(
        "944",
        ("48001", "Bilbao"),
        ("48009", "Bilbao"),
        ("48901", "Barakaldo"),
        ("48930", "Getxo"),
        ("48970", "Basauri"),
        ("48200", "Durango"),
        ("48300", "Gernika-Lumo"),
        ("48370", "Bermeo"),
        ("48260", "Ermua"),
        ("48940", "Leioa"),
    ),
    *_towns(
        "945",
        ("01001", "Vitoria-Gasteiz"),
        ("01013", "Vitoria-Gasteiz"),
        ("01400", "Laudio / Llodio"),
        ("01470", "Amurrio"),
        ("01200", "Agurain / Salvatierra"),
    ),
    *_towns(
        "948",
        ("31001", "Pamplona / Iruña"),
        ("31800", "Altsasu / Alsasua"),
        ("31780", "Bera"),
        ("31300", "Tafalla"),
    ),
)

ROOMS = (
    Room("Aula 1", "Edificio principal", 20, "Proyector, pizarra"),
    Room("Aula 2", "Edificio principal", 16, "Proyector, 16 ordenadores"),
    Room("Aula 3", "Edificio principal", 12, "Pantalla táctil, videoconferencia"),
    Room("Taller", "Pabellón", 8, "Bancos de trabajo, equipos de soldadura"),
    Room("Sala de reuniones", "Edificio principal", 4, "Pantalla"),
    Room("Aula antigua", "Edificio principal", 10, None, is_active=False),
    Room("Aula virtual A", None, 100, None, "https://aula.planificador.example/a"),
    Room("Aula virtual B", None, None, None, "https://aula.planificador.example/b"),
)

STREETS = (
    "Kale Nagusia",
    "Industrialdea",
    "Geltoki kalea",
    "Avenida de la Industria",
    "Elizatze kalea",
    "Arragua auzoa",
)

# fmt: off
COMPANY_NAMES = (
    "Aizkorri", "Anboto", "Aralar", "Arantza", "Argia", "Arrano", "Artizar", "Bidasoa", "Deba", "Elorri", "Erniobide",
    "Gorbeia", "Haizea", "Harizpe", "Iturralde", "Izarraitz", "Jaizkibel", "Larhun", "Lizarra", "Mugarra", "Oiz",
    "Oria", "Pagoeta", "Txindoki", "Udalaitz", "Urdaibai", "Urkiola", "Urola", "Zelaieta", "Zubigain",
)
# fmt: on

TRADES = (
    ("Mekanizatuak", "S.L.", "B"),
    ("Mecanizados", "S.A.", "A"),
    ("Ingeniaritza", "S.Coop.", "F"),
    ("Logística y Transporte", "S.L.", "B"),
    ("Elikagaiak", "S.Coop.", "F"),
    ("Instalaciones Eléctricas", "S.L.", "B"),
    ("Eraikuntzak", "S.L.", "B"),
    ("Plásticos Técnicos", "S.A.", "A"),
    ("Informatika", "S.L.", "B"),
    ("Garbiketak", "S.L.", "B"),
    ("Fundición", "S.A.", "A"),
    ("Zaintza Elkartea", "", "G"),
)
"""The trades of companies, with the legal form and the first letter of the CIF."""

# fmt: off
FIRST_NAMES = (
    "Ainara", "Ainhoa", "Aitor", "Alazne", "Amaia", "Ander", "Ane", "Asier", "Beñat", "Carlos", "Carmen", "Edurne",
    "Eneko", "Fátima", "Garazi", "Gorka", "Haizea", "Ibon", "Idoia", "Igor", "Iker", "Irati", "Itziar", "Javier",
    "Joseba", "Jon", "Karmele", "Leire", "Lucía", "Maddi", "Maite", "María", "Mikel", "Miren", "Mohamed", "Nekane",
    "Nerea", "Oier", "Oihana", "Pello", "Rosa", "Sergio", "Unai", "Uxue", "Xabier", "Yolanda", "Zigor", "Zuriñe",
)
# fmt: on

# fmt: off
SURNAMES = (
    "Agirre", "Aldasoro", "Alonso", "Amundarain", "Arana", "Arregi", "Arrizabalaga", "Azkue", "Barandiaran", "Díez",
    "Echeverría", "Elizondo", "Etxeberria", "Fernández", "Gabilondo", "Galarraga", "García", "Goikoetxea", "Gómez",
    "González", "Ibarra", "Iriondo", "Iturrioz", "Larrañaga", "Lasa", "Lekuona", "López", "Martín", "Mendizabal",
    "Mujika", "Olaizola", "Oiartzabal", "Ortiz", "Pérez", "Rodríguez", "Sánchez", "Sarasola", "Urretabizkaia",
    "Zabaleta",
)
# fmt: on

COURSES = (
    Course(
        "PRL-BAS", "Prevención de riesgos laborales: nivel básico", 30, M.MIXTA, Decimal(62), "Trabajar con seguridad"
    ),
    Course("PRL-ALT", "Trabajos en altura", 8, M.PRESENCIAL, Decimal(85), "Trabajar en altura con seguridad"),
    Course("PRL-CAR", "Carretillas elevadoras", 12, M.PRESENCIAL, Decimal(78), "Conducir carretillas con seguridad"),
    Course(
        "PRL-PAU",
        "Primeros auxilios y desfibrilador",
        8,
        M.PRESENCIAL,
        Decimal(75),
        "Actuar hasta que llegue la ayuda médica",
    ),
    Course(
        "PRL-EME",
        "Plan de emergencia y evacuación",
        8,
        M.PRESENCIAL,
        Decimal(75),
        "Evacuar un edificio de forma ordenada",
    ),
    Course("EXC-INI", "Excel: iniciación", 15, M.AULA_VIRTUAL, Decimal(55), "Crear e interpretar hojas de cálculo"),
    Course("EXC-AVA", "Excel: avanzado", 20, M.AULA_VIRTUAL, Decimal(58), "Tablas dinámicas y macros"),
    Course(
        "PBI", "Power BI para mandos intermedios", 16, M.AULA_VIRTUAL, Decimal(70), "Crear cuadros de mando propios"
    ),
    Course(
        "IA-OFI", "Inteligencia artificial en la oficina", 12, M.AULA_VIRTUAL, Decimal(80), "Utilizarla con criterio"
    ),
    Course(
        "CIB",
        "Ciberseguridad para toda la plantilla",
        8,
        M.AULA_VIRTUAL,
        Decimal(72),
        "Reconocer los engaños más habituales",
    ),
    Course("LID", "Liderazgo de equipos", 24, M.PRESENCIAL, Decimal(95), "Dirigir personas"),
    Course("NEG", "Negociación y venta", 16, M.PRESENCIAL, Decimal(90), "Cerrar acuerdos que duren"),
    Course("ING-B1", "Inglés para atención al cliente (B1)", 30, M.AULA_VIRTUAL, Decimal(48), "Atender por teléfono"),
    Course("EUS-A2", "Euskara lanean (A2)", 30, M.MIXTA, Decimal(48), "Lanean euskaraz moldatzea"),
    Course("SOL-MIG", "Soldadura MIG/MAG", 20, M.PRESENCIAL, Decimal(88), "Soldar acero al carbono"),
    Course("HIG-ALI", "Higiene alimentaria", 10, M.TELEFORMACION, Decimal(40), "Manipular alimentos"),
    Course(
        "IGU",
        "Plan de igualdad y protocolo de acoso",
        10,
        M.AULA_VIRTUAL,
        Decimal(65),
        "Conocer el plan y el protocolo",
    ),
    Course("LEAN", "Lean y mejora continua", 24, M.MIXTA, Decimal(92), "Eliminar lo que no aporta valor"),
)

TUTORING = Course("TUT", "Tutorías a demanda", 400, M.AULA_VIRTUAL, Decimal(60), "Resolver dudas por videollamada")
"""The course of the simulated contracts."""

REJECTION_REASONS = (
    (MotivoPerdida.COMPETENCIA, "Se han ido con otro centro."),
    (MotivoPerdida.PRESUPUESTO, "No hay presupuesto este año."),
    (MotivoPerdida.PRECIO, None),
    (MotivoPerdida.OTRO, "Lo harán con medios propios."),
)
CANCELLATION_REASONS = (
    "La empresa entra en un ERTE.",
    "Cambio de dirección: se replantea el plan de formación.",
    "No se alcanza el mínimo de participantes.",
    "Bezeroak eskatuta.",
)
SESSION_CANCELLATION_REASONS = (
    "El formador está enfermo.",
    "Pico de producción: no pueden prescindir de la plantilla.",
    "Nieve en el puerto.",
    "Aula ocupada.",
)
SUBSTITUTION_REASONS = (
    "Gripe.",
    "Cita médica.",
    "Lanpostuko hitzaldi bat dauka egun horretan.",
    "Coincide con una feria del sector.",
)

DESCRIPTIONS = (
    "Preguntan por fechas y precio; les interesa para el turno de mañana.",
    "Quieren bonificarlo a través de FUNDAE. Faltan los datos de la RLT.",
    "Enpresara egindako bisita: gela ondo dago, proiektorea falta da.",
    "Piden referencias de otras empresas del sector.",
    "Taldea bitan banatzea nahi dute, txandengatik.",
    "Están contentos con la última edición; quieren repetirla en otoño.",
    "No localizo a la responsable, dejo recado.",
    "Revisamos el temario; añaden un caso práctico propio.",
)

NEXT_ACTIONS = (
    "Llamar para saber si aceptan la propuesta",
    "Enviar el temario y el presupuesto revisado",
    "Confirmar el aula y el número de participantes",
    "Deitu RLTren datuak eskatzeko",
    "Recoger la documentación de FUNDAE",
    "Bidali eskaintza berria",
    "Proponer fechas para la segunda edición",
    "Pedir la valoración del curso",
)
