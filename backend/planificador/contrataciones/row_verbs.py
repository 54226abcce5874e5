"""Which mutations of a contract, or of an enrolment, would be refused because of their states."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.rules import REOPENINGS, TRANSITIONS, EstadoContratacion, is_over
from planificador.core.model.states import may_follow
from planificador.state_rules.actions import Action
from planificador.state_rules.table import is_forbidden

E = EstadoContratacion
TARGETS: Mapping[str, EstadoContratacion] = {
    "aceptarContratacion": E.ACEPTADA,
    "rechazarContratacion": E.RECHAZADA,
    "caducarContratacion": E.CADUCADA,
    "iniciarContratacion": E.EN_CURSO,
    "finalizarContratacion": E.FINALIZADA,
    "cancelarContratacion": E.CANCELADA,
}
"""The state to which each mutation takes a contract."""
CONTRACT_ACTIONS: Mapping[str, Action] = {
    "eliminarContratacion": Action.DELETE,
    "inscribirParticipantes": Action.CHANGE_ENROLMENTS,
    "inscribirTexto": Action.CHANGE_ENROLMENTS,
    "generarSesiones": Action.ADD_SESSIONS,
}
"""What each mutation does, as the table of state rules names it."""


def refused_contract_verbs(row: Contratacion, now: datetime, zone: ZoneInfo) -> Iterator[str]:
    """Yield the mutations that the state of a contract refuses."""
    yield from (verb for verb, target in TARGETS.items() if not may_follow(TRANSITIONS, row.estado, target))
    yield from (verb for verb, action in CONTRACT_ACTIONS.items() if is_forbidden("Contratacion", row.estado, action))
    if is_over(row.valida_hasta, now, zone):
        yield "aceptarContratacion"
    is_answered = row.estado is not E.PROPUESTA and not may_follow(TRANSITIONS, row.estado, E.PROPUESTA)
    if is_answered or row.propuesta_id is not None:
        yield "prorrogarContratacion"
    if row.estado not in REOPENINGS:
        yield "reabrirContratacion"


def refused_enrolment_verbs(row: Inscripcion, contract: EstadoContratacion) -> Iterator[str]:
    """Yield the mutations that the states of an enrolment and of its contract refuse."""
    is_closed = is_forbidden("Contratacion", contract, Action.CHANGE_ENROLMENTS)
    if is_closed or is_forbidden("Inscripcion", row.estado, Action.CHANGE_ENROLMENT_DATES):
        yield "actualizarInscripcion"
    if is_closed:
        yield "darDeBajaInscripcion"
    if is_closed or is_forbidden("Inscripcion", row.estado, Action.MOVE_IN_QUEUE):
        yield "reordenarInscripcion"
    if is_forbidden("Contratacion", contract, Action.DELETE_ENROLMENT):
        yield "eliminarInscripcion"
