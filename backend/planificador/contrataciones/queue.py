"""Those who wait for a place in a contract, and get one when it becomes free."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from tortoise.expressions import Q

from planificador.clientes.models import Participante
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.places import free_places, overbooked_warning, promoted_warning
from planificador.core.data.needs.declaration import CountOf, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import count_of, find_rows
from planificador.core.data.queries.query import find
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.sql.visibility import whole_tables
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem
from planificador.core.model.validation import Values

E = EstadoInscripcion


def active_values(first_day: date | None) -> Values:
    """Return the values of an enrolment of one who takes part."""
    return {"estado": E.ACTIVA, "fecha_alta": first_day, "fecha_baja": None, "baja_en": None, "orden_espera": None}


async def promote(uow: UnitOfWork, rows: Sequence[Inscripcion], first_day: date | None) -> None:
    """Give places to people who wait, and tell who they are."""
    if rows:
        await uow.update_many(rows, [active_values(first_day)] * len(rows))
        uow.late_warnings.append(partial(_promoted_warnings, rows))


async def _promoted_warnings(rows: Sequence[Inscripcion]) -> list[Problem]:
    with whole_tables():  # also for readers who do not see all participants
        people = await find(Participante, Q(id__in=[row.participante_id for row in rows]))
    names = {person.id: f"{person.nombre} {person.apellidos}" for person in people}
    return [promoted_warning(names[row.participante_id], row.id) for row in rows if row.participante_id in names]


def people_in(contracts: Sequence[int | ValuesOf]) -> CountOf:
    """Return how many people take part in contracts."""
    return CountOf(RowsBy(Inscripcion, "contratacion_id", contracts, RowFilter(_takes_part)))


def queue_in(contracts: Sequence[int | ValuesOf]) -> RowsBy[Inscripcion]:
    """Return the enrolments of those who wait for a place in contracts."""
    return RowsBy(Inscripcion, "contratacion_id", contracts, RowFilter(_waits), locked=True)


def _takes_part() -> Q:
    return Q(estado=E.ACTIVA)


def _waits() -> Q:
    return Q(estado=E.LISTA_ESPERA)


async def find_queue(contract: Contratacion) -> list[Inscripcion]:
    """Return the enrolments of those who wait for a place, locked, in the order in which they get one."""
    return sorted(await find_rows(queue_in([contract.id])), key=lambda row: row.orden_espera or 0)


async def promote_as_places_are_free(uow: UnitOfWork, contract: Contratacion, first_day: date | None) -> None:
    """Give the free places of a contract to those who wait, and warn when there are more people than places."""
    people = await count_of(people_in([contract.id]))
    warning = overbooked_warning(contract.plazas, people)
    uow.warn(warning.at("plazas") if warning else None)
    if count := free_places(contract.plazas, people):
        await promote(uow, (await find_queue(contract))[:count], first_day)
