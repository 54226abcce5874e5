"""Which mutations of a session, of its assistants or its attendance, would be refused because of their states."""

from collections.abc import Iterator
from datetime import datetime

from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.model.states import may_follow
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import REOPENINGS, TRANSITIONS, EstadoSesion, is_to_come
from planificador.state_rules.actions import Action
from planificador.state_rules.table import is_forbidden

E = EstadoSesion


def refused_session_verbs(row: Sesion, contract: EstadoContratacion, now: datetime) -> Iterator[str]:
    """Yield the mutations that the states of a session and of its contract refuse."""
    is_fixed = is_forbidden("Contratacion", contract, Action.CHANGE_SESSIONS)
    is_unrecorded = is_forbidden("Contratacion", contract, Action.RECORD)
    if is_fixed or is_forbidden("Sesion", row.estado, Action.DELETE):
        yield "eliminarSesion"
    if is_fixed or not may_follow(TRANSITIONS, row.estado, E.PROGRAMADA):
        yield "programarSesion"
    if is_fixed or is_forbidden("Sesion", row.estado, Action.MOVE):
        yield "reprogramarSesion"
    if is_unrecorded or not may_follow(TRANSITIONS, row.estado, E.REALIZADA) or is_to_come(row.inicio, now):
        yield "realizarSesion"
    if not may_follow(TRANSITIONS, row.estado, E.CANCELADA):
        yield "cancelarSesion"
    if is_fixed or row.estado not in REOPENINGS:
        yield "reabrirSesion"
    if is_unrecorded or is_forbidden("Sesion", row.estado, Action.RECORD_ATTENDANCE):
        yield "registrarAsistencia"
    yield from _refused_staff_verbs(row, contract)


def _refused_staff_verbs(row: Sesion, contract: EstadoContratacion) -> Iterator[str]:
    has_fixed_staff = keeps_trainers(row.estado, contract)
    if has_fixed_staff or row.formador_id is None:
        yield "sustituirFormador"
    if has_fixed_staff or row.formador_previsto_id is None:
        yield "deshacerSustitucion"


def keeps_trainers(session: EstadoSesion, contract: EstadoContratacion) -> bool:
    """Return whether the states of a session and of its contract forbid that its trainers change."""
    is_fixed = is_forbidden("Contratacion", contract, Action.CHANGE_SESSIONS)
    return is_fixed or is_forbidden("Sesion", session, Action.CHANGE_TRAINER)


def refused_assistant_verbs(session: EstadoSesion, contract: EstadoContratacion) -> Iterator[str]:
    """Yield the mutations of a trainer's assignment that the states of the session and of its contract refuse."""
    if keeps_trainers(session, contract):
        yield "eliminarApoyoSesion"


def refused_attendance_verbs(contract: EstadoContratacion) -> Iterator[str]:
    """Yield the mutations of an attendance that the state of its contract refuses."""
    if is_forbidden("Contratacion", contract, Action.DELETE_ATTENDANCE):
        yield "eliminarAsistencia"
