"""Use cases of contracts. Each runs inside one unit of work.

Those that also concern sessions are in sesiones.contract_lifecycle, which builds on `update_contract` and
`transition_contract`; those of clients, courses and participants in `lifecycle`. Enrolments are in `enrolment`.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tortoise.expressions import Q

from planificador.clientes.models import Cliente, Participante
from planificador.clientes.rules import EstadoCliente, moved_away, other_end_client
from planificador.contrataciones import rules
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion, SerieExpediente
from planificador.contrataciones.needs import needs_of_new, with_stored_number
from planificador.contrataciones.proposal_rules import REVISION_NEEDED, TERMS, VALIDITY_OF_PROPOSAL
from planificador.contrataciones.proposals import (
    contract_with_proposal,
    update_proposal_state,
    update_proposal_states,
)
from planificador.contrataciones.rules import EstadoContratacion, MotivoPerdida
from planificador.contrataciones.series import SERIES_LOCK, lock_series, mark_as_given, next_expedientes, this_year
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.deletion import delete, needs_of_deletion
from planificador.core.data.use_cases.repository import create, fetch, update
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem, refuse_if
from planificador.core.model.states import REASON_NEEDED, Finding, transition_problem
from planificador.core.model.validation import NO_VALUES, Values, input_field_name, validate
from planificador.formaciones.models import Formacion
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding, flag

CHANGES = {
    "expediente": Action.CHANGE_FILE_NUMBER,
    "valida_hasta": Action.CHANGE_VALIDITY,
    "plazas": Action.CHANGE_PLACES,
    "asistencia_minima": Action.CHANGE_PLACES,
    **dict.fromkeys(("fecha_inicio", "fecha_fin"), Action.CHANGE_DATES),
    **dict.fromkeys(("probabilidad", "mes_previsto"), Action.CHANGE_FORECAST),
    **dict.fromkeys(
        ("cliente_final_id", "formacion_id", "modalidad", "precio_hora", "horas_previstas"), Action.CHANGE_TERMS
    ),
}
"""What a change of each column of a contract is; notes may always change."""


async def crear_contratacion(uow: UnitOfWork, datos: Values, own: Mapping[str, Any] = NO_VALUES) -> Contratacion:
    """Create a proposal. Missing values come from its course; without an expediente it gets the next of the year.

    own: Values that a use case gives of which this is a part; with a file number, it has read the needs ahead.
    """
    if "expediente" not in own:
        await uow.prefetch(needs_of_new(uow, [datos]))
    values = await _course_defaults(datos["formacion_id"]) | {k: v for k, v in datos.items() if v not in (None, "")}
    is_numbered = "expediente" in values
    findings = [await _course_finding(datos["formacion_id"]), await _client_finding(datos["cliente_id"])]
    own = {"estado": EstadoContratacion.PROPUESTA, **own}
    if not is_numbered and "expediente" not in own:
        (own["expediente"],) = await next_expedientes(uow, this_year(uow), 1)
    row = await create(uow, Contratacion, with_stored_number(values), own=own)
    uow.judge(findings)
    uow.warn(rules.past_validity_warning(row.valida_hasta, uow.now, uow.zone))
    if is_numbered:
        await _continue_series(uow, row)
    return row


async def _course_finding(formacion_id: int) -> Finding | None:
    """Return what the course, if it exists, has against being sold. It is locked before a contract refers to it."""
    courses = await find(Formacion, Q(id=formacion_id), lock=True)
    return next((finding("Formacion", flag("activa", row.activa), Action.SELL, "formacion") for row in courses), None)


async def _client_finding(cliente_id: int) -> Finding | None:
    clients = await find(Cliente, Q(id=cliente_id), lock=True)
    return next((finding("Cliente", client.estado, Action.PROPOSE, "cliente") for client in clients), None)


async def _continue_series(uow: UnitOfWork, row: Contratacion) -> None:
    uow.warn(await mark_as_given(uow, row.expediente))


async def _course_defaults(formacion_id: int) -> Values:
    for course in await find(Formacion, Q(id=formacion_id)):
        defaults = {"modalidad": course.modalidad, "precio_hora": course.precio_hora, "horas_previstas": course.horas}
        return defaults | {"asistencia_minima": course.asistencia_minima}
    return {}


async def update_contract(
    uow: UnitOfWork, id: int, version: int | None, datos: Values, *, revises: bool = False
) -> Contratacion:
    """Write the values without comparing the hours sold with the sessions: contract_lifecycle does that.

    revises: A new version of its proposal will have these values.
    """
    if "expediente" in datos:
        await lock_series(uow)
    row = await fetch(Contratacion, id, version=version)
    estado = rules.state_at(row.estado, row.valida_hasta, uow.now, uow.zone)
    before = {name: getattr(row, name) for name in CHANGES}
    changes_course = datos.get("formacion_id") not in (None, row.formacion_id)
    course = await _course_finding(datos["formacion_id"]) if changes_course else None
    row = await update(uow, row, datos if datos.get("expediente") == row.expediente else with_stored_number(datos))
    changed = [name for name in CHANGES if getattr(row, name) != before[name]]
    changes = [finding("Contratacion", estado, CHANGES[name], input_field_name(name)) for name in changed]
    uow.judge([*changes, course])
    if "valida_hasta" in changed and estado is EstadoContratacion.PROPUESTA:
        uow.warn(rules.past_validity_warning(row.valida_hasta, uow.now, uow.zone))
    if row.propuesta_id is not None:
        refuse_if([VALIDITY_OF_PROPOSAL if "valida_hasta" in changed else None])
        is_behind = not revises and row.estado is EstadoContratacion.PROPUESTA and not TERMS.keys().isdisjoint(changed)
        uow.warn(REVISION_NEEDED if is_behind else None)
    if "expediente" in changed:
        await mark_as_given(uow, before["expediente"])
        await _continue_series(uow, row)
    if "cliente_final_id" in changed:
        uow.warn(moved_away(Inscripcion.plural, await _enrolments_of_others(row)))
    return row


async def _enrolments_of_others(contract: Contratacion) -> int:
    """Return the number of enrolled participants who work for another end client than that of the contract."""
    enrolled = await find(Inscripcion, Q(contratacion_id=contract.id, estado=EstadoInscripcion.ACTIVA))
    people = await find(Participante, Q(id__in=[enrolment.participante_id for enrolment in enrolled]))
    return sum(other_end_client(contract.cliente_final_id, person.cliente_final_id) is not None for person in people)


async def eliminar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    needs = needs_of_deletion(Contratacion, id)
    (contract,) = needs.rows
    series = RowsBy(SerieExpediente, "anio", [ValuesOf(contract, "anio")], locked=True)
    await uow.prefetch(Needs([series, contract], needs.exists, advisory_locks=[SERIES_LOCK]))
    row = await fetch(Contratacion, id, version=version)
    uow.judge([finding("Contratacion", row.estado, Action.DELETE, "id")])
    row = await delete(uow, Contratacion, id, version)
    await mark_as_given(uow, row.expediente)
    return row


async def aceptar(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    contract, proposal = contract_with_proposal(id)
    course = RowsBy(Formacion, "id", [ValuesOf(contract, "formacion_id")])
    client = RowsBy(Cliente, "id", [ValuesOf(contract, "cliente_id")], locked=True)
    await uow.prefetch(Needs([contract, course, client, *proposal]))
    row = await fetch(Contratacion, id, version=version)
    problem = transition_problem(rules.TRANSITIONS, row.estado, EstadoContratacion.ACEPTADA)
    problem = problem or rules.expired_problem(row.valida_hasta, uow.now, uow.zone)
    refuse_if([problem])
    (sold,) = await find(Formacion, Q(id=row.formacion_id))
    uow.judge([finding("Formacion", flag("activa", sold.activa), Action.ACCEPT, "id")])
    await activate_client(uow, row.cliente_id)
    await update_proposal_state(uow, row.propuesta_id, {row.id: EstadoContratacion.ACEPTADA})
    return await uow.update(row, estado=EstadoContratacion.ACEPTADA)


async def activate_client(uow: UnitOfWork, cliente_id: int) -> None:
    """Make the client ACTIVO, as one with a contract that it accepted."""
    client = await fetch(Cliente, cliente_id)
    uow.judge([finding("Cliente", client.estado, Action.ACCEPT, "id")])
    await uow.update(client, estado=EstadoCliente.ACTIVO)


async def prorrogar(uow: UnitOfWork, id: int, version: int | None, valida_hasta: date) -> Contratacion:
    """Let a proposal be accepted until another day. One that has expired is open again."""
    contract, proposal = contract_with_proposal(id)
    await uow.prefetch(Needs([contract, *proposal]))
    row = await fetch(Contratacion, id, version=version)
    refuse_if([None if row.propuesta_id is None else VALIDITY_OF_PROPOSAL])
    return await extend(uow, row, valida_hasta)


async def extend(uow: UnitOfWork, row: Contratacion, valida_hasta: date) -> Contratacion:
    """Write another last day of a proposal, or of a line of one."""
    values, invalid = validate(Contratacion, {"valida_hasta": valida_hasta})
    is_open = row.estado is EstadoContratacion.PROPUESTA
    problem = None if is_open else transition_problem(rules.TRANSITIONS, row.estado, EstadoContratacion.PROPUESTA)
    late = None if invalid else rules.extension_problem(valida_hasta, uow.now, uow.zone)
    refuse_if([problem, *invalid, late])
    await update_proposal_state(uow, row.propuesta_id, {row.id: EstadoContratacion.PROPUESTA})
    return await uow.update(row, estado=EstadoContratacion.PROPUESTA, motivo_perdida=None, **values)


async def transition_contract(
    uow: UnitOfWork,
    row: Contratacion,
    estado: EstadoContratacion,
    motivo: str | None = None,
    motivo_perdida: MotivoPerdida | None = None,
) -> Contratacion:
    """Move a contract to `estado` without touching its sessions: contract_lifecycle does that.

    Raises DomainError TRANSICION_NO_PERMITIDA, MOTIVO_OBLIGATORIO.
    """
    (moved,) = await transition_contracts(uow, [row], estado, motivo, motivo_perdida)
    return moved


async def transition_contracts(
    uow: UnitOfWork,
    rows: Sequence[Contratacion],
    estado: EstadoContratacion,
    motivo: str | None = None,
    motivo_perdida: MotivoPerdida | None = None,
) -> list[Contratacion]:
    """Move contracts as `transition_contract` does, by a number of statements that does not grow with them."""
    values = [_transition_values(row, estado, motivo, motivo_perdida) for row in rows]
    states = {row.id: estado for row in rows}
    await update_proposal_states(uow, [row.propuesta_id for row in rows], states)
    return await uow.update_many(rows, values)


def _transition_values(
    row: Contratacion, estado: EstadoContratacion, motivo: str | None, motivo_perdida: MotivoPerdida | None
) -> Values:
    """Return the values of a contract that moves to `estado`. Raises as `transition_contract`."""
    problems: list[Problem | None] = [transition_problem(rules.TRANSITIONS, row.estado, estado)]
    values, invalid = validate(Contratacion, {"motivo": motivo})
    if estado is EstadoContratacion.CANCELADA and not values["motivo"]:
        problems.append(REASON_NEEDED)
    if estado in rules.LOST_STATES:
        problems.append(None if invalid else rules.loss_problem(motivo_perdida, values["motivo"]))
        motivo_perdida = motivo_perdida or MotivoPerdida.OTRO
    refuse_if([*problems, *invalid])
    former = row.estado if estado is EstadoContratacion.CANCELADA else None
    return {"estado": estado, "estado_anterior": former, "motivo_perdida": motivo_perdida, **values}
