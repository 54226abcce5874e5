"""Whether the room of a session is in use, and has a place for everybody who is enrolled."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import partial

from tortoise.expressions import Q

from planificador.aulas import rules
from planificador.aulas.models import Aula
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.queries.query import find
from planificador.core.data.queries.values_by_id import count_by
from planificador.core.data.sql.visibility import whole_tables
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem
from planificador.core.model.states import Finding
from planificador.core.model.validation import Values
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import OPEN_STATES, assignment_action
from planificador.sesiones.timetables import Slot
from planificador.state_rules.table import finding, flag


async def room_finding(
    uow: UnitOfWork, values: Values, slots: Sequence[Slot | None], row: Sesion | None = None
) -> Finding | None:
    """Return whether the room of a session may have sessions at these times. Warns of one that is too small.

    values: those of the session as it will be stored. row: the stored session.
    """
    number = values.get("aula_id")
    is_new = row is None or row.aula_id != number
    if number is None or (row and not is_new and list(slots) == [row.slot]):
        return None
    room = await fetch(Aula, number, "aula")
    if is_new:
        uow.late_warnings.append(partial(_capacity_warnings, room, values["contratacion_id"]))
    action = assignment_action(slots, uow.now, kept=not is_new)
    return finding("Aula", flag("activa", room.activa), action, "aula")


async def _capacity_warnings(room: Aula, contract_id: int) -> list[Problem]:
    with whole_tables():  # as `_small_rooms`
        enrolled = await enrolled_in([contract_id])
    warning = rules.capacity_warning(room.nombre, room.capacidad, enrolled.get(contract_id, 0))
    return [warning.at("aula")] if warning else []


def warn_of_small_rooms(uow: UnitOfWork, contract: Contratacion, campo: str) -> None:
    """Warn of each room of the contract's sessions to come that has not a place for everybody.

    It is read after the commit, and only if the client asks for warnings.
    """
    uow.late_warnings.append(partial(_small_rooms, contract.id, uow.now, campo))


async def _small_rooms(contract_id: int, now: datetime, campo: str) -> list[Problem]:
    with whole_tables():  # also for readers who do not see all sessions
        sessions = await find(Sesion, sessions_to_come(now, Q(contratacion_id=contract_id)))
        numbers = list({session.aula_id for session in sessions if session.aula_id is not None})
        rooms = await find(Aula, Q(id__in=numbers)) if numbers else []
        people = (await enrolled_in([contract_id])).get(contract_id, 0) if rooms else 0
    warnings = [rules.capacity_warning(room.nombre, room.capacidad, people) for room in rooms]
    return [warning.at(campo) for warning in warnings if warning]


async def enrolled_in(contracts: Collection[int]) -> dict[int, int]:
    """Return the numbers of people who take part in contracts, by contract; those without anybody are absent."""
    return await count_by(
        Inscripcion, "contratacion_id", Q(contratacion_id__in=list(contracts), estado=EstadoInscripcion.ACTIVA)
    )


def sessions_to_come(now: datetime, of: Q) -> Q:
    """Return the condition of open sessions that have not ended, also of those without a time. of: Whose they are."""
    return Q(of, Q(estado__in=OPEN_STATES), Q(Q(fin__gt=now), Q(fin__isnull=True), join_type=Q.OR))
