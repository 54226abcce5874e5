"""The catalogue of the sample data."""

from decimal import Decimal
from typing import NamedTuple

from planificador.formaciones.rules import Modalidad

M = Modalidad


class Course(NamedTuple):
    """A course. hours: the length of the whole course. price: euros per hour."""

    code: str
    name: str
    hours: int
    modalidad: Modalidad
    price: Decimal
    aim: str


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
