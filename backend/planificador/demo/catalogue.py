"""The courses on offer and who teaches them."""

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
"""How long ago the centre opened."""


async def offer_courses(context: DemoContext) -> dict[Course, Formacion]:
    """The catalogue, the course of the living contracts last, and one that is no longer offered."""
    uow = context.on(context.today - CENTRE_AGE)
    old = Course("WIN-XP", "Ofimática básica con Windows XP", 20, Modalidad.PRESENCIAL, Decimal(30), "Ofimática")
    rows = {}
    for course in (old, *sample_data.COURSES, sample_data.TUTORING):
        rows[course] = await service.crear_formacion(
            uow,
            {
                "codigo": course.code,
                "nombre": course.name,
                "horas": Decimal(course.hours),
                "modalidad": course.how,
                "precio_hora": course.price,
                "objetivos": f"{course.aim}.",
                "contenidos": f"1. Introducción\n2. {course.name}\n3. Práctica\n4. Evaluación",
                "activa": course is not old,
            },
        )
    return rows


async def hire_trainers(context: DemoContext) -> list[Formador]:
    """Those who teach; one more has left."""
    uow, numbers = context.on(context.today - CENTRE_AGE), FictitiousNumbers()
    rows = []
    for place, (given, family) in enumerate(_people(context)):
        account = search_key(f"{given}.{family}").replace(" ", "")
        datos = {
            "nombre": given,
            "apellidos": f"{family} {context.rng.choice(sample_data.SURNAMES)}",
            "correo": f"{account}@planificador.example",
            "telefono": numbers.phone("690"),
            "activo": place < ACTIVE_TRAINERS,
        }
        rows.append(await service.crear_formador(uow, datos))
    return rows[:ACTIVE_TRAINERS]


def _people(context: DemoContext) -> list[tuple[str, str]]:
    count = ACTIVE_TRAINERS + 1
    return list(
        zip(
            context.rng.sample(sample_data.FIRST_NAMES, count),
            context.rng.sample(sample_data.SURNAMES, count),
            strict=True,
        )
    )
