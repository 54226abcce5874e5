"""The courses of the centre and its trainers."""

from datetime import timedelta
from decimal import Decimal

from planificador.core.model.texts import search_key
from planificador.demo import sample_data
from planificador.demo.context import DemoContext
from planificador.demo.people import FictitiousNumbers
from planificador.demo.sample_data import Course
from planificador.formaciones import service
from planificador.formaciones.models import Formacion, Formador
from planificador.formaciones.rules import Modalidad

ACTIVE_TRAINERS = 12
CENTRE_AGE = timedelta(days=700)
"""The time since the centre opened."""


async def create_courses(context: DemoContext) -> dict[Course, Formacion]:
    """Create the courses: a discontinued one, the catalogue, and the course of the simulated contracts."""
    uow = context.on(context.today - CENTRE_AGE)
    discontinued = Course(
        "WIN-XP", "Ofimática básica con Windows XP", 20, Modalidad.PRESENCIAL, Decimal(30), "Ofimática"
    )
    rows = {}
    for course in (discontinued, *sample_data.COURSES, sample_data.TUTORING):
        rows[course] = await service.crear_formacion(
            uow,
            {
                "codigo": course.code,
                "nombre": course.name,
                "horas": Decimal(course.hours),
                "modalidad": course.modalidad,
                "precio_hora": course.price,
                "objetivos": f"{course.aim}.",
                "contenidos": f"1. Introducción\n2. {course.name}\n3. Práctica\n4. Evaluación",
                "activa": course is not discontinued,
            },
        )
    return rows


async def create_trainers(context: DemoContext) -> list[Formador]:
    """Create the trainers, and one who is no longer active; return the active ones."""
    uow, numbers = context.on(context.today - CENTRE_AGE), FictitiousNumbers()
    rows = []
    for index, (first_name, surname) in enumerate(_names(context)):
        account = search_key(f"{first_name}.{surname}").replace(" ", "")
        datos = {
            "nombre": first_name,
            "apellidos": f"{surname} {context.rng.choice(sample_data.SURNAMES)}",
            "correo": f"{account}@planificador.example",
            "telefono": numbers.phone("690"),
            "activo": index < ACTIVE_TRAINERS,
        }
        rows.append(await service.crear_formador(uow, datos))
    return rows[:ACTIVE_TRAINERS]


def _names(context: DemoContext) -> list[tuple[str, str]]:
    count = ACTIVE_TRAINERS + 1
    return list(
        zip(
            context.rng.sample(sample_data.FIRST_NAMES, count),
            context.rng.sample(sample_data.SURNAMES, count),
            strict=True,
        )
    )
