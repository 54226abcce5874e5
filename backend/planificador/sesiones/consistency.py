"""Whether a change of a session agrees with its trainers, its contract and the attendance recorded of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.states import Effect, Finding
from planificador.core.model.validation import Values, input_field_name
from planificador.formaciones.models import Formador
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import assignment_action, too_short_problem
from planificador.sesiones.timetables import Slot
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding, flag

CHANGES = {
    "formador_id": Action.CHANGE_TRAINER,
    "motivo_solape": Action.CHANGE_TRAINER,
    "aula_id": Action.CHANGE_PLACE,
    "direccion": Action.CHANGE_PLACE,
    "enlace_vc": Action.CHANGE_PLACE,
}
"""What a change of each column of a session is, except for its time; notes may always change."""
TIME_COLUMNS = ("fecha", "hora_inicio", "hora_fin", "zona")


async def change_findings(row: Sesion, values: Values, other_assistants: bool = False) -> list[Finding | None]:
    """Return whether the states of a session and of its contract allow these new values, its time not among them.

    other_assistants: Whether others will assist in it.
    """
    changed = {
        input_field_name(name): action
        for name, action in CHANGES.items()
        if values.get(name, getattr(row, name)) != getattr(row, name)
    }
    if other_assistants:
        changed["apoyos"] = Action.CHANGE_TRAINER
    contract = await fetch(Contratacion, row.contratacion_id)
    of_session = [finding("Sesion", row.estado, action, campo) for campo, action in changed.items()]
    of_contract = [
        finding("Contratacion", contract.estado, Action.CHANGE_SESSIONS, campo)
        for campo, action in changed.items()
        if action is Action.CHANGE_TRAINER
    ]
    return [*of_session, *of_contract]


async def trainer_findings(
    uow: UnitOfWork, trainers: Mapping[int, str], slots: Sequence[Slot | None], kept: Collection[int] = ()
) -> list[Finding | None]:
    """Return whether trainers may have sessions at these times. They are locked, in the order of their ids.

    Args:
        trainers: Each with the input field that names the trainer.
        kept: Those who have the session already, which only moves.
    """
    rows = await find(Formador, Q(id__in=list(trainers)), lock=True) if trainers else []
    return [
        finding(
            "Formador",
            flag("activo", row.activo),
            assignment_action(slots, uow.now, kept=row.id in kept),
            trainers[row.id],
        )
        for row in rows
    ]


async def cancellation_findings(row: Sesion) -> list[Finding | None]:
    """Return whether the attendance recorded of a session allows that it is cancelled."""
    attendance = await find(Asistencia, Q(sesion_id=row.id))
    return [finding("Asistencia", entry.estado, Action.CANCEL_SESSION, "id") for entry in attendance]


async def move_findings(uow: UnitOfWork, row: Sesion, changes: Values, slot: Slot | None) -> list[Finding | None]:
    """Return whether the attendance recorded of a session allows that it takes place at this time.

    changes: The columns of its time, as they will be stored.
    """
    if slot == row.slot:
        return []
    attendance = await find(Asistencia, Q(sesion_id=row.id))
    campo = next(
        input_field_name(name) for name in TIME_COLUMNS if changes.get(name, getattr(row, name)) != getattr(row, name)
    )
    return attendance_findings(attendance, slot, uow.now, campo)


def attendance_findings(
    attendance: Sequence[Asistencia], slot: Slot | None, now: datetime, campo: str
) -> list[Finding | None]:
    """Return whether the attendance recorded of a session allows that it takes place at another time."""
    action = Action.MOVE_AHEAD if slot is None or slot.inicio > now else Action.MOVE_BACK
    most = max((entry.minutos or 0 for entry in attendance), default=0)
    findings = [finding("Asistencia", entry.estado, action, campo) for entry in attendance]
    if slot and most > slot.minutos:
        findings.append(Finding(Effect.FORBIDDEN, too_short_problem(most, slot).at(campo)))
    return findings
