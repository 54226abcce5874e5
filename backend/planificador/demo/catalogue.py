"""The courses of the centre, its trainers and their absences, and its rooms."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from decimal import Decimal

from planificador.aulas import service as rooms_service
from planificador.core.model.texts import search_key
from planificador.demo import sample_courses, sample_data, sample_places
from planificador.demo.context import DemoContext
from planificador.demo.people import FictitiousNumbers
from planificador.demo.sample_courses import Course
from planificador.festivos import service as closings
from planificador.formaciones import service
from planificador.formaciones.models import Formacion, Formador
from planificador.formaciones.rules import Modalidad
from planificador.sesiones import absences

ACTIVE_TRAINERS = 12
REQUIRED_ATTENDANCE, LONG_COURSE_HOURS = 75, 12
"""The percentage that participants must attend of longer courses, and what these are."""
CENTRE_AGE = timedelta(days=700)
"""The time since the centre opened."""


async def create_courses(context: DemoContext) -> dict[Course, Formacion]:
    """Create the courses: a discontinued one, the catalogue, and the course of the simulated contracts."""
    uow = context.on(context.today - CENTRE_AGE)
    discontinued = Course(
        "WIN-XP", "Ofimática básica con Windows XP", 20, Modalidad.PRESENCIAL, Decimal(30), "Ofimática"
    )
    rows = {}
    for course in (discontinued, *sample_courses.COURSES, sample_courses.TUTORING):
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
                "asistencia_minima": REQUIRED_ATTENDANCE if course.hours >= LONG_COURSE_HOURS else None,
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


async def create_rooms(context: DemoContext) -> tuple[list[int], list[int]]:
    """Create the rooms, and one that is no longer used; return the ids of the others, and of the virtual ones."""
    uow, rooms, virtual_rooms = context.on(context.today - CENTRE_AGE), list[int](), list[int]()
    for room in sample_places.ROOMS:
        site = {} if room.link else {"direccion": "Kale Nagusia 3", "localidad": "Donostia / San Sebastián"}
        row = await rooms_service.crear_aula(
            uow,
            {
                "nombre": room.name,
                "sede": room.site,
                "enlace": room.link,
                "capacidad": room.places,
                "equipamiento": room.equipment,
                "activa": room.is_active,
                **site,
            },
        )
        if room.is_active:
            (virtual_rooms if room.link else rooms).append(row.id)
    return rooms, virtual_rooms


async def create_closing_days(context: DemoContext) -> None:
    """Record the days on which the centre is closed, and a local holiday of its town, of the next year too."""
    uow = context.on(context.today - CENTRE_AGE)
    for year in (context.today.year, context.today.year + 1):
        await closings.crear_dia_cierre(
            uow, {"nombre": "Vacaciones de agosto", "desde": date(year, 8, 2), "hasta": date(year, 8, 22)}
        )
        await closings.crear_dia_cierre(uow, {"nombre": "San Ignacio", "desde": date(year, 7, 31)})
        await closings.crear_dia_cierre(
            uow, {"nombre": "San Sebastián", "desde": date(year, 1, 20), "localidad": "Donostia / San Sebastián"}
        )


async def create_absences(context: DemoContext, trainers: Sequence[Formador]) -> None:
    """Record absences of some trainers: past and coming holidays, a visit to the doctor, and a leave without an end."""
    days = [(-60, 14, "Vacaciones"), (20, 7, "Vacaciones"), (3, 0, "Médico"), (30, None, "Permiso por nacimiento")]
    for trainer, (start, length, motivo) in zip(trainers, days, strict=False):
        first = context.today + timedelta(days=start)
        hours = {"hora_inicio": time(9), "hora_fin": time(11)} if length == 0 else {}
        last = {} if length is None else {"hasta": first + timedelta(days=length)}
        datos = {"formador_id": trainer.id, "desde": first, **last, **hours, "motivo": motivo}
        await absences.crear_ausencia(context.uow, datos)


def _names(context: DemoContext) -> list[tuple[str, str]]:
    count = ACTIVE_TRAINERS + 1
    return list(
        zip(
            context.rng.sample(sample_data.FIRST_NAMES, count),
            context.rng.sample(sample_data.SURNAMES, count),
            strict=True,
        )
    )
