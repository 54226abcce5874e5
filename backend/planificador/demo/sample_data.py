"""The texts of the sample data: names, trades, reasons and descriptions."""

from planificador.contrataciones.rules import MotivoPerdida

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
