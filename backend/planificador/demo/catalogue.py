"""The courses on offer and who teaches them."""

from datetime import timedelta
from decimal import Decimal

from planificador.core.model.texts import search_key
from planificador.demo import words
from planificador.demo.people import Numbers
from planificador.demo.story import Story
from planificador.demo.words import Course
from planificador.formaciones import service
from planificador.formaciones.models import Formacion, Formador
from planificador.formaciones.rules import Modalidad

TRAINERS = 12
OPENED = timedelta(days=700)
"""How long ago the centre opened."""


async def offer_courses(story: Story) -> dict[Course, Formacion]:
    """The catalogue, the course of the living contracts last, and one that is no longer offered."""
    uow = story.on(story.today - OPENED)
    old = Course("WIN-XP", "Ofimática básica con Windows XP", 20, Modalidad.PRESENCIAL, Decimal(30), "Ofimática")
    rows = {}
    for course in (old, *words.COURSES, words.TUTORING):
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


async def hire_trainers(story: Story) -> list[Formador]:
    """Those who teach; one more has left."""
    uow, numbers = story.on(story.today - OPENED), Numbers()
    rows = []
    for place, (given, family) in enumerate(_people(story)):
        account = search_key(f"{given}.{family}").replace(" ", "")
        datos = {
            "nombre": given,
            "apellidos": f"{family} {story.dice.choice(words.FAMILY)}",
            "correo": f"{account}@planificador.example",
            "telefono": numbers.phone("690"),
            "activo": place < TRAINERS,
        }
        rows.append(await service.crear_formador(uow, datos))
    return rows[:TRAINERS]


def _people(story: Story) -> list[tuple[str, str]]:
    count = TRAINERS + 1
    return list(zip(story.dice.sample(words.GIVEN, count), story.dice.sample(words.FAMILY, count), strict=True))
