"""Reads for which reasons the centre has to keep who a person is."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.clientes.models import Contacto, Participante
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion, Propuesta
from planificador.contrataciones.proposal_rules import EstadoPropuesta
from planificador.contrataciones.rules import ACCEPTED_STATES, OPEN_STATES, EstadoContratacion
from planificador.core.data.queries.query import exists_many, find
from planificador.core.model.base import BaseModel
from planificador.core.model.disjunctions import any_of
from planificador.core.model.retention import Retention
from planificador.core.model.zones import local_day
from planificador.formaciones.models import Formador
from planificador.interacciones.models import Interaccion
from planificador.privacidad.rules import Duty, Reason, correspondence_duty, training_duty
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.rules import EstadoSesion
from planificador.usuarios.models import Usuario

E = EstadoContratacion
RUNNING_STATES = (E.ACEPTADA, E.EN_CURSO)
"""States of contracts whose training is to be given."""
Duties = list[Duty | None]


async def of_participant(row_id: int, retention: Retention, _zone: ZoneInfo) -> Duties:
    """Return the duties about a participant: running training, and evidence of the training that took place."""
    enrolments = await find(Inscripcion, Q(participante_id=row_id))
    attended = {entry.contratacion_id for entry in await find(Asistencia, Q(participante_id=row_id))}
    active = {row.contratacion_id for row in enrolments if row.estado is EstadoInscripcion.ACTIVA}
    contracts = await find(Contratacion, Q(id__in=[*active, *attended]))
    is_running = any(row.id in active and row.estado in RUNNING_STATES for row in contracts)
    taught = [row.id for row in contracts if row.id in attended or row.estado is E.FINALIZADA]
    return [
        Duty(Reason.RUNNING_TRAINING) if is_running else None,
        training_duty(await _last_day(taught), retention),
    ]


async def _last_day(contracts: list[int]) -> date | None:
    """Return the last day on which one of these contracts was taught."""
    sessions = await find(Sesion, Q(contratacion_id__in=contracts, estado=EstadoSesion.REALIZADA))
    ends = [row.fecha_fin for row in await find(Contratacion, Q(id__in=contracts, estado=E.FINALIZADA))]
    return max((day for day in [*(row.fecha for row in sessions), *ends] if day), default=None)


async def of_contact(row_id: int, retention: Retention, zone: ZoneInfo) -> Duties:
    """Return the duties about a contact: open proposals and contracts, and correspondence about what was sold."""
    proposals = await find(Propuesta, Q(contacto_id=row_id))
    talks = await find(Interaccion, Q(contacto_id=row_id, contratacion_id__not_isnull=True))
    by_id = {row.id: row for row in await find(Contratacion, Q(id__in=[talk.contratacion_id for talk in talks]))}
    states = {talk.id: by_id[talk.contratacion_id].estado for talk in talks if talk.contratacion_id is not None}
    is_open = any(row.estado is EstadoPropuesta.PROPUESTA for row in proposals) or any(
        state in OPEN_STATES for state in states.values()
    )
    days = [local_day(talk.fecha, zone) for talk in talks if states[talk.id] in ACCEPTED_STATES]
    days += [local_day(row.actualizado, zone) for row in proposals if row.estado is EstadoPropuesta.ACEPTADA]
    return [
        Duty(Reason.RUNNING_PROPOSALS) if is_open else None,
        correspondence_duty(max(days, default=None), retention),
    ]


async def of_trainer(row_id: int, retention: Retention, _zone: ZoneInfo) -> Duties:
    """Return the duties about a trainer: sessions to be given, and evidence of those that were given."""
    assisted = [row.sesion_id for row in await find(ApoyoSesion, Q(formador_id=row_id))]
    own = any_of([Q(formador_id=row_id), Q(formador_previsto_id=row_id), Q(id__in=assisted)])
    (is_planned,) = await exists_many([(Sesion, Q(own, estado__in=[EstadoSesion.PROPUESTA, EstadoSesion.PROGRAMADA]))])
    given = await find(Sesion, Q(own, estado=EstadoSesion.REALIZADA))
    return [
        Duty(Reason.RUNNING_SESSIONS) if is_planned else None,
        training_duty(max((row.fecha for row in given if row.fecha), default=None), retention),
    ]


async def of_user(_row_id: int, _retention: Retention, _zone: ZoneInfo) -> Duties:
    """Return no duty: what a user did stays with the user's id."""
    return []


DUTIES: Mapping[type[BaseModel], Callable[[int, Retention, ZoneInfo], Awaitable[Duties]]] = {
    Contacto: of_contact,
    Formador: of_trainer,
    Participante: of_participant,
    Usuario: of_user,
}
