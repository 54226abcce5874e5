"""`acciones` has a mutation exactly when neither the rights of the reader nor the states of the row refuse it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from tests.api.factories import PLURALS
from tests.support.actors import ActorClient, actor
from tests.support.graphql import Data
from tests.support.server import UNLIMITED, RunningServer

from planificador import rights
from planificador.api.context import Context
from planificador.api.execution.caller import Caller
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.service import OperationService
from planificador.api.ids import encode
from planificador.api.schema.types.acciones import action_name
from planificador.clientes.models import Cliente, Participante
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion, Propuesta
from planificador.contrataciones.proposal_rules import proposal_state
from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.errors import Codigo, DomainError, Problem
from planificador.core.model.texts import LocalizedText
from planificador.core.runtime.changes import Cambio, ChangeNotifier
from planificador.formaciones.models import Formacion, Formador
from planificador.formaciones.rules import Modalidad
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.interacciones.rules import TipoInteraccion
from planificador.rights.permissions import row_verbs
from planificador.runtime import Runtime
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.rules import EstadoAsistencia, EstadoSesion

E, S = EstadoContratacion, EstadoSesion
ZONE = "Europe/Madrid"
PAST, FUTURE, LATER = date(2026, 11, 20), date(2026, 12, 1), "2027-01-31"
DAY = timedelta(days=1)
REFUSALS = {"PERMISO", "TRANSICION_NO_PERMITIDA", "SIN_ACCION", "SIN_FORMADOR", "SIN_SUSTITUCION"}
"""What a mutation answers when it can not be used on the row, whatever else is in its input."""
OF_THE_ROW = {("FUERA_DE_RANGO", "id"), ("NO_VALIDO", "validaHasta")}
"""Such problems of kinds that inputs have too: the row has expired, not begun, or is a line of a proposal."""
DEPENDANTS = {"EN_USO", "ASISTENCIA_REGISTRADA"}
"""What other rows have against a mutation, which `acciones` do not tell."""
ERRORS = "errores { codigo campo mensaje }"
ROOT_FIELDS = 20
"""Mutations of one operation."""
MANY = {Rol.GESTION: 20, Rol.COMERCIAL: 8, Rol.FORMADOR: 3}
"""How many different lists of actions there are at least."""
COMPARED = ("Contratacion", "Propuesta", "Inscripcion", "Sesion", "ApoyoSesion", "Asistencia", "Interaccion")
STATE_VALUES: Mapping[EstadoContratacion, Mapping[str, Any]] = {
    E.CANCELADA: {"motivo": "Sin fecha", "estado_anterior": E.ACEPTADA},
}
WOULD_SUCCEED = Problem(Codigo.CONFLICTO, LocalizedText(es="deshecho", eu="desegina", en="undone"))


class UndoingNotifier(ChangeNotifier):
    """Undoes each transaction whose use case has succeeded, so that all mutations find the same rows."""

    def final_query(self, changes: Sequence[Cambio], parameter: Callable[[object], str], *, is_recorded: bool) -> str:
        raise DomainError([WOULD_SUCCEED])


async def create_rows(uow: UnitOfWork) -> tuple[int, int, list[int]]:
    """Create rows in all states. Return the ids of a course, a trainer who assists in all sessions, and people."""
    client = await uow.create(Cliente, nombre="Forjas Aizkorri")
    offer = {"horas": Decimal(10), "modalidad": Modalidad.PRESENCIAL, "precio_hora": Decimal(60)}
    course = await uow.create(Formacion, codigo="C1", nombre="Soldadura", **offer)
    trainer, other = [await uow.create(Formador, nombre=name, apellidos="Arregi") for name in ("Ane", "Mikel")]
    people = [await uow.create(Participante, cliente_id=client.id, nombre=n, apellidos="Etxe") for n in "ABCD"]
    for estado in E:
        contract = await _contract(uow, client.id, course.id, estado)
        await _enrol(uow, contract, people)
        if estado in {E.PROPUESTA, E.EN_CURSO, E.CADUCADA, E.FINALIZADA}:  # no other state allows or forbids more
            await _sessions(uow, contract, trainer.id, other.id, people[0].id)
    await _contract(uow, client.id, course.id, E.PROPUESTA, valida_hasta=PAST)
    for states in ([E.PROPUESTA], [E.CADUCADA], [E.ACEPTADA, E.CADUCADA], [E.RECHAZADA], [E.PROPUESTA, E.EN_CURSO]):
        await _proposal(uow, client.id, course.id, states, None)
    await _proposal(uow, client.id, course.id, [E.PROPUESTA], PAST)
    for values in ({}, {"proxima_accion": "Llamar"}, {"proxima_accion": "Llamar", "hecha_en": uow.now}):
        await _interaction(uow, client.id, **values)
    await uow.create(Recordatorio, interaccion_id=(await _interaction(uow, client.id)).id, momento=uow.now)
    return course.id, other.id, [person.id for person in people]


async def _contract(uow: UnitOfWork, client: int, course: int, estado: EstadoContratacion, **values: Any) -> Any:
    terms = {"modalidad": Modalidad.PRESENCIAL, "precio_hora": Decimal(60), "horas_previstas": Decimal(100)}
    keys = {"expediente": f"X{len(uow.changes)}", "cliente_id": client, "formacion_id": course, "estado": estado}
    return await uow.create(Contratacion, **keys, **terms, **STATE_VALUES.get(estado, {}), **values)


async def _enrol(uow: UnitOfWork, contract: Contratacion, people: Sequence[Participante]) -> None:
    states: Sequence[dict[str, Any]] = (
        {"estado": EstadoInscripcion.ACTIVA},
        {"estado": EstadoInscripcion.BAJA, "baja_en": uow.now},
        {"estado": EstadoInscripcion.LISTA_ESPERA, "orden_espera": 1},
    )
    for person, state in zip(people, states, strict=False):
        keys = {"contratacion_id": contract.id, "participante_id": person.id, "cliente_id": contract.cliente_id}
        await uow.create(Inscripcion, **keys, **state)


async def _sessions(uow: UnitOfWork, contract: Contratacion, trainer: int, other: int, person: int) -> None:
    of_contract = {"contratacion_id": contract.id, "zona": ZONE, "motivo_solape": "Lo sabe"}
    led = {"formador_id": trainer}
    replaced = {"formador_previsto_id": other, "motivo_sustitucion": "Enferma", **led}
    row = await uow.create(Sesion, **of_contract)
    await uow.create(ApoyoSesion, sesion_id=row.id, formador_id=other)
    for day, values in (
        (FUTURE, {"estado": S.PROGRAMADA}),
        (FUTURE + DAY, {"estado": S.PROGRAMADA, **led}),
        (PAST, {"estado": S.PROGRAMADA, **replaced}),
        (PAST, {"estado": S.REALIZADA, **replaced}),
        (FUTURE, {"estado": S.CANCELADA, "motivo": "Nieve", "estado_anterior": S.PROGRAMADA, **led}),
    ):
        start = datetime.combine(day, time(8), UTC)
        hours = {"fecha": day, "hora_inicio": time(9), "hora_fin": time(11), "minutos": 120}
        row = await uow.create(Sesion, **of_contract, **hours, inicio=start, fin=start + timedelta(hours=2), **values)
        await uow.create(ApoyoSesion, sesion_id=row.id, formador_id=other)
    keys = {"sesion_id": row.id, "contratacion_id": contract.id, "participante_id": person}
    await uow.create(Asistencia, **keys, estado=EstadoAsistencia.JUSTIFICADA)


async def _proposal(
    uow: UnitOfWork, client: int, course: int, states: Sequence[EstadoContratacion], valida_hasta: date | None
) -> None:
    values = {"numero": f"P{len(uow.changes)}", "revision": 1, "valida_hasta": valida_hasta}
    row = await uow.create(Propuesta, cliente_id=client, estado=proposal_state(states), **values)
    for estado in states:
        await _contract(uow, client, course, estado, propuesta_id=row.id, valida_hasta=valida_hasta)


async def _interaction(uow: UnitOfWork, client: int, **values: Any) -> Interaccion:
    return await uow.create(Interaccion, cliente_id=client, fecha=uow.now, tipo=TipoInteraccion.LLAMADA, **values)


def input_of(verb: str, row: Data, course: str, trainer: str, people: Sequence[str]) -> Data:
    """Return an input that only the states of the row and its dependants can refuse."""
    entry = {"participante": people[0], "estado": "JUSTIFICADA"}
    overlap = {"motivoSolape": "Lo sabe"}
    further: Mapping[str, Data] = {
        "rechazarContratacion": {"motivoPerdida": "PRECIO"},
        "cancelarContratacion": {"motivo": "Sin fecha"},
        "reabrirContratacion": {"motivo": "Error", "validaHasta": LATER},
        "prorrogarContratacion": {"validaHasta": LATER},
        "inscribirParticipantes": {"participantes": [people[3]]},
        "inscribirTexto": {"texto": "Nuevo Nombre"},
        "generarSesiones": {"desde": "2026-12-14", "dias": ["LUNES"], "semanas": 1, "programada": False},
        "revisarPropuesta": {"lineas": [{"formacion": course}], "validaHasta": LATER},
        "rechazarPropuesta": {"motivoPerdida": "PRECIO"},
        "prorrogarPropuesta": {"validaHasta": LATER},
        "actualizarInscripcion": {"fechaAlta": "2026-11-19"},
        "darDeBajaInscripcion": {"fecha": "2026-11-30"},
        "programarSesion": {"fecha": "2026-12-10", "horaInicio": "09:00", "horaFin": "11:00", **overlap},
        "reprogramarSesion": {"fecha": "2026-12-11", **overlap},
        "cancelarSesion": {"motivo": "Nieve"},
        "reabrirSesion": {"motivo": "Error", **overlap},
        "registrarAsistencia": {"asistencias": [entry]},
        "sustituirFormador": {"formador": trainer, "motivo": "Enferma", **overlap},
        "deshacerSustitucion": overlap,
        "deshacerAccion": {"motivo": "Error"},
    }
    names = {
        **dict.fromkeys(("registrarAsistencia", "sustituirFormador", "deshacerSustitucion"), "sesion"),
        **dict.fromkeys(("inscribirParticipantes", "inscribirTexto", "generarSesiones"), "contratacion"),
    }
    return {names.get(verb, "id"): row["id"], **further.get(verb, {})}


def undoing_client(runtime: Runtime, reader: Actor) -> ActorClient:
    """Return a client whose mutations are undone at their end."""
    services = replace(runtime.services, notifier=UndoingNotifier())

    def context(caller: Caller) -> Context:
        return Context(services, runtime.alert_watcher, caller.idioma, caller.actor)

    limits = UNLIMITED
    service = OperationService(OperationExecutor(limits=limits), context, ClientQuotas(limits, limits), limits)
    return ActorClient(service, reader)


async def errors_of(client: ActorClient, asked: Sequence[tuple[str, Data]]) -> list[list[Data]]:
    """Run mutations, each with its input, and return the errors of each."""
    errors: list[list[Data]] = []
    for start in range(0, len(asked), ROOT_FIELDS):
        part = asked[start : start + ROOT_FIELDS]
        types = [f"$i{n}: {verb[0].upper()}{verb[1:]}Input!" for n, (verb, _) in enumerate(part)]
        fields = [
            f"m{n}: {verb}(input: $i{n}) {{ errores {{ codigo campo mensaje }} }}" for n, (verb, _) in enumerate(part)
        ]
        text = f"mutation ({', '.join(types)}) {{ {' '.join(fields)} }}"
        answer = await client(text, **{f"i{n}": values for n, (_, values) in enumerate(part)})
        errors += [answer[f"m{n}"]["errores"] for n in range(len(part))]
    return errors


def is_refused(errors: Sequence[Data]) -> bool:
    """Return whether the errors of a mutation say that it cannot be used on the row now."""
    found = {(error["codigo"], error["campo"]) for error in errors}
    return bool(REFUSALS & {codigo for codigo, _ in found} or OF_THE_ROW & found)


async def rows_with_actions(client: ActorClient) -> dict[str, list[Data]]:
    """Return all rows of the entities that are compared, with their actions, by the name of the entity."""
    roots = {entity: plural for plural, entity in PLURALS.items()}
    result: dict[str, list[Data]] = {}
    for name in COMPARED:
        root = roots[name[0].lower() + name[1:]]
        rows = f"{root}(first: 100) {{ nodes {{ id acciones }} }}"
        if root in {"inscripciones", "asistencias"}:
            people = (await client(f"{{ participantes {{ nodes {{ {rows} }} }} }}"))["participantes"]["nodes"]
            result[name] = [row for person in people for row in person[root]["nodes"]]
        else:
            result[name] = (await client(f"{{ {rows} }}"))[root]["nodes"]
    return result


@pytest.mark.parametrize("role", [Rol.GESTION, Rol.COMERCIAL, Rol.FORMADOR])
async def test_actions_are_the_mutations_that_are_not_refused(
    runtime: Runtime, server: RunningServer, role: Rol
) -> None:
    (course, trainer, people), _ = await run_in_transaction(runtime.services, create_rows)
    reader = actor(role, trainer=trainer)
    rows = await rows_with_actions(ActorClient(server.app.state.operations, reader))
    ids = encode("Formacion", course), encode("Formador", trainer), [encode("Participante", n) for n in people]
    asked = [
        (name, row, verb, input_of(verb, row, *ids))
        for name in COMPARED
        for row in rows[name]
        for verb in row_verbs(name)
        if verb in rights.of(reader.roles).verbs
    ]
    errors = await errors_of(undoing_client(runtime, reader), [(verb, values) for _, _, verb, values in asked])
    expected: dict[str, list[str]] = {row["id"]: [] for name in COMPARED for row in rows[name]}
    for (_, row, verb, _), found in zip(asked, errors, strict=True):
        if not is_refused(found):
            assert {error["codigo"] for error in found} <= {WOULD_SUCCEED.codigo, *DEPENDANTS}, (verb, found)
            expected[row["id"]].append(action_name(verb))
    assert {row["id"]: row["acciones"] for name in COMPARED for row in rows[name]} == expected
    assert len({tuple(actions) for actions in expected.values()}) > MANY[role]
