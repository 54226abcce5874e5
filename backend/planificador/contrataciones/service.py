"""Use cases of contracts and enrolments. Each runs inside one unit of work.

Those that also concern the sessions of a contract are in sesiones.contract_lifecycle, which builds on `update_contract`
and `transition_contract`.
"""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.clientes.models import Participante
from planificador.contrataciones import rules
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.rules import EstadoContratacion, EstadoInscripcion
from planificador.contrataciones.series import lock_series, mark_as_given, next_expediente
from planificador.core.data.query import find
from planificador.core.data.repository import NOT_FOUND, OTHER_CLIENT, create, delete, fetch, update
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem, refuse_if
from planificador.core.model.formats import REQUIRED, out_of_range
from planificador.core.model.states import REASON_NEEDED, transition_problem
from planificador.core.model.validation import Values, validate
from planificador.core.model.zones import local_day
from planificador.formaciones.models import Formacion

MAX_PEOPLE = 1000
"""People in one call."""


async def crear_contratacion(uow: UnitOfWork, datos: Values) -> Contratacion:
    """Create a proposal. Missing values come from its course; without an expediente it gets the next of the year."""
    await lock_series(uow)
    values = await _course_defaults(datos["formacion_id"]) | {k: v for k, v in datos.items() if v not in (None, "")}
    if "expediente" not in values:
        values["expediente"] = await next_expediente(uow, local_day(uow.now, uow.zone).year)
    row = await create(uow, Contratacion, _stored(values) | {"estado": EstadoContratacion.PROPUESTA})
    await _continue_series(uow, row)
    return row


async def _continue_series(uow: UnitOfWork, row: Contratacion) -> None:
    if warning := await mark_as_given(uow, row.expediente):
        uow.warnings.append(warning)


async def _course_defaults(formacion_id: int) -> Values:
    for course in await find(Formacion, Q(id=formacion_id)):
        return {"modalidad": course.modalidad, "precio_hora": course.precio_hora, "horas_previstas": course.horas}
    return {}


def _stored(values: Values) -> Values:
    text = values.get("expediente")
    return values | {"expediente": rules.stored_expediente(text)} if isinstance(text, str) else values


async def update_contract(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Contratacion:
    """Write the values without comparing the hours sold with the sessions: contract_lifecycle does that."""
    if "expediente" in datos:
        await lock_series(uow)
    row = await fetch(Contratacion, id, version=version)
    earlier = row.expediente
    row = await update(uow, row, datos if datos.get("expediente") == earlier else _stored(datos))
    if row.expediente != earlier:
        await mark_as_given(uow, earlier)
        await _continue_series(uow, row)
    return row


async def eliminar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    await lock_series(uow)
    row = await fetch(Contratacion, id, version=version)
    await mark_as_given(uow, row.expediente)
    return await delete(uow, Contratacion, id, version)


async def aceptar(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    row = await fetch(Contratacion, id, version=version)
    problem = transition_problem(rules.TRANSITIONS, row.estado, EstadoContratacion.ACEPTADA)
    problem = problem or rules.expired_problem(row.valida_hasta, local_day(uow.now, uow.zone))
    refuse_if([problem])
    return await uow.update(row, estado=EstadoContratacion.ACEPTADA)


async def iniciar(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    return await transition_contract(uow, await fetch(Contratacion, id, version=version), EstadoContratacion.EN_CURSO)


async def transition_contract(
    uow: UnitOfWork, row: Contratacion, estado: EstadoContratacion, motivo: str | None = None
) -> Contratacion:
    """Move a contract to `estado` without touching its sessions: contract_lifecycle does that.

    Raises DomainError TRANSICION_NO_PERMITIDA, MOTIVO_OBLIGATORIO.
    """
    problems: list[Problem | None] = [transition_problem(rules.TRANSITIONS, row.estado, estado)]
    values, invalid = validate(Contratacion, {"motivo": motivo})
    if estado is EstadoContratacion.CANCELADA and not values["motivo"]:
        problems.append(REASON_NEEDED)
    refuse_if([*problems, *invalid])
    return await uow.update(row, estado=estado, **values)


async def inscribir(uow: UnitOfWork, contratacion: int, participantes: Sequence[int]) -> list[Inscripcion]:
    """Enrol all of them or none. A person who had left takes part again; an enrolled one stays enrolled."""
    contract = await fetch(Contratacion, contratacion, "contratacion")
    refuse_if([rules.closed_problem(contract.estado)])
    refuse_if([None if participantes else REQUIRED.at("participantes")])
    refuse_if([out_of_range(1, MAX_PEOPLE).at("participantes") if len(participantes) > MAX_PEOPLE else None])
    people = {person.id: person for person in await find(Participante, Q(id__in=participantes))}
    refuse_if(_enrolment_problem(contract, people.get(key), index) for index, key in enumerate(participantes))
    present = {row.participante_id: row for row in await find(Inscripcion, Q(contratacion_id=contract.id))}
    unique = dict.fromkeys(participantes)
    return [await _enrol(uow, contract, key, present.get(key)) for key in unique]


def _enrolment_problem(contract: Contratacion, person: Participante | None, index: int) -> Problem | None:
    if person is None:
        return NOT_FOUND.at(f"participantes.{index}")
    return None if person.cliente_id == contract.cliente_id else OTHER_CLIENT.at(f"participantes.{index}")


async def _enrol(uow: UnitOfWork, contract: Contratacion, person: int, present: Inscripcion | None) -> Inscripcion:
    if present:
        return await uow.update(present, estado=EstadoInscripcion.ACTIVA)
    return await uow.create(
        Inscripcion,
        contratacion_id=contract.id,
        participante_id=person,
        cliente_id=contract.cliente_id,
        estado=EstadoInscripcion.ACTIVA,
    )


async def dar_de_baja(uow: UnitOfWork, id: int, version: int | None) -> Inscripcion:
    return await uow.update(await fetch(Inscripcion, id, version=version), estado=EstadoInscripcion.BAJA)


async def eliminar_inscripcion(uow: UnitOfWork, id: int, version: int | None) -> Inscripcion:
    return await delete(uow, Inscripcion, id, version)
