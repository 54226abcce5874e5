"""Contracts and sessions that were closed by mistake are reopened, and actions that were done by mistake undone."""

from datetime import UTC, datetime

import pytest
from tests.api.factories import (
    CONTRACT_PATHS,
    attempt,
    aula,
    cliente,
    contratacion,
    do,
    formador,
    inscritos,
    read,
    refused,
    sesion,
)
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

from planificador.contrataciones.models import Contratacion
from planificador.sesiones.models import Sesion

REASON = {"motivo": "Se cerró por error"}
ALERTS = "{ avisos(horasAnticipacion: 8760, tipos: [SESION, RECORDATORIO, PROPUESTA]) { __typename clave } }"
NOT_ALLOWED = [("TRANSICION_NO_PERMITIDA", "id")]


async def alerts(graphql: GraphQLClient) -> list[str]:
    """Return the types of the present alerts."""
    return [aviso["__typename"] for aviso in (await graphql(ALERTS))["avisos"]]


async def former_state(graphql: GraphQLClient, row: Data) -> str | None:
    """Return the state that a contract or a session had before it was cancelled."""
    fragments = "... on Contratacion { former: estadoAnterior } ... on Sesion { formerOfSession: estadoAnterior }"
    node = (await graphql(f"query ($id: ID!) {{ node(id: $id) {{ {fragments} }} }}", id=row["id"]))["node"]
    (state,) = node.values()
    return str(state) if state else None


@pytest.mark.parametrize(
    ("state", "reopened"),
    [("RECHAZADA", "PROPUESTA"), ("CADUCADA", "PROPUESTA"), ("FINALIZADA", "EN_CURSO"), ("CANCELADA", "PROPUESTA")],
)
async def test_a_closed_contract_returns_to_its_state_and_keeps_the_reason(
    graphql: GraphQLClient, clock: ManualClock, state: str, reopened: str
) -> None:
    row = await contratacion(graphql, state)
    answer = await attempt(graphql, "reabrirContratacion", id=row["id"], version=row["version"], **REASON)
    now = clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
    kept = {"estado": reopened, "motivo": None, "motivoPerdida": None, "motivoReapertura": REASON["motivo"]}
    assert answer.result == row | kept | {"reabiertaEn": now, "version": row["version"] + 1, "actualizado": now}
    assert (answer.errores, answer.advertencias) == ([], [])


@pytest.mark.parametrize("state", ["PROPUESTA", "ACEPTADA", "EN_CURSO"])
async def test_a_cancelled_contract_returns_to_the_state_before(graphql: GraphQLClient, state: str) -> None:
    row = await contratacion(graphql, state)
    cancelled = await do(graphql, "cancelarContratacion", id=row["id"], motivo="M")
    assert await former_state(graphql, cancelled) == state
    assert (await do(graphql, "reabrirContratacion", id=row["id"], **REASON))["estado"] == state
    assert await former_state(graphql, row) is None


@pytest.mark.parametrize("state", [state for state in CONTRACT_PATHS if state in ("PROPUESTA", "ACEPTADA", "EN_CURSO")])
async def test_an_open_contract_cannot_be_reopened(graphql: GraphQLClient, state: str) -> None:
    row = await contratacion(graphql, state)
    assert await refused(graphql, "reabrirContratacion", id=row["id"], **REASON) == NOT_ALLOWED
    assert await read(graphql, row) == row


@pytest.mark.parametrize("reason", [{}, {"motivo": None}, {"motivo": " "}])
async def test_reopening_and_undoing_need_a_reason(graphql: GraphQLClient, reason: Data) -> None:
    contract = await contratacion(graphql, "FINALIZADA")
    action = await do(graphql, "crearInteraccion", **await reminder(graphql))
    await do(graphql, "terminarAccion", id=action["id"])
    for verb, row in (("reabrirContratacion", contract), ("deshacerAccion", action)):
        assert await refused(graphql, verb, id=row["id"], **reason) == [("MOTIVO_OBLIGATORIO", "motivo")]
        assert await refused(graphql, verb, id=row["id"], motivo="m" * 501) == [("DEMASIADO_LARGO", "motivo")]


async def test_a_proposal_that_is_over_needs_a_new_last_day_to_be_reopened(
    graphql: GraphQLClient, clock: ManualClock
) -> None:
    row = await contratacion(graphql, "PROPUESTA", validaHasta="2026-11-30")
    session = await sesion(graphql, row, fecha="2026-12-22")
    await do(graphql, "rechazarContratacion", id=row["id"], motivo="M")
    await clock.move(datetime(2026, 12, 1, 12, 0, tzinfo=UTC))
    over = [("FUERA_DE_RANGO", "validaHasta")]
    assert await refused(graphql, "reabrirContratacion", id=row["id"], **REASON) == over
    assert await refused(graphql, "reabrirContratacion", id=row["id"], **REASON, validaHasta="2026-11-30") == over
    reopened = await do(graphql, "reabrirContratacion", id=row["id"], **REASON, validaHasta="2026-12-15")
    assert (reopened["estado"], reopened["validaHasta"]) == ("PROPUESTA", "2026-12-15")
    assert (await read(graphql, session))["estado"] == "PROGRAMADA"
    assert sorted(await alerts(graphql)) == ["AvisoPropuesta", "AvisoSesion"]
    await do(graphql, "aceptarContratacion", id=row["id"])


async def test_sessions_cancelled_when_a_proposal_expired_take_place_again_also_if_it_was_rejected_then(
    graphql: GraphQLClient,
) -> None:
    row = await contratacion(graphql, "PROPUESTA")
    session = await sesion(graphql, row)
    await do(graphql, "caducarContratacion", id=row["id"])
    await do(graphql, "rechazarContratacion", id=row["id"], motivo="Otra empresa")
    answer = await attempt(graphql, "reabrirContratacion", id=row["id"], **REASON)
    assert answer.advertencias == [("SESIONES_REABIERTAS", None)]
    assert (await read(graphql, session))["estado"] == "PROGRAMADA"


async def test_the_sessions_of_a_reopened_contract_take_place_again(graphql: GraphQLClient, clock: ManualClock) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    started = await sesion(graphql, contract, fecha="2026-11-24")
    await clock.move(datetime(2026, 11, 24, 8, 30, tzinfo=UTC))  # the session has started: it stays
    where = {"formador": (await formador(graphql))["id"], "aula": (await aula(graphql))["id"]}
    free = [await sesion(graphql, contract, **where, fecha=f"2026-12-{day}") for day in ("02", "03")]
    proposed = await sesion(graphql, contract, programada=False, fecha=None)
    taken = await sesion(graphql, contract, **where)
    assistant = (await formador(graphql, nombre="Jon"))["id"]
    assisted = await sesion(graphql, contract, fecha="2026-12-09", apoyos=[assistant])
    single = await sesion(graphql, contract, fecha="2026-12-04")
    await do(graphql, "cancelarSesion", id=single["id"], motivo="Nieve")
    await do(graphql, "finalizarContratacion", id=contract["id"])
    await sesion(graphql, await contratacion(graphql), **where)
    await sesion(graphql, await contratacion(graphql), fecha="2026-12-09", formador=assistant)
    assert await alerts(graphql) == ["AvisoSesion"] * 2
    answer = await attempt(graphql, "reabrirContratacion", {"Accept-Language": "es"}, id=contract["id"], **REASON)
    assert answer.advertencias == [("SESIONES_REABIERTAS", None), ("SESIONES_CANCELADAS", None)]
    assert answer.warning_messages == [
        "Sesiones que vuelven a estar abiertas: 3.",
        "Sesiones por venir que siguen canceladas: 3.",
    ]
    rows = [await read(graphql, row) for row in (started, *free, proposed, taken, assisted, single)]
    states = ["PROGRAMADA", "PROGRAMADA", "PROGRAMADA", "PROPUESTA", "CANCELADA", "CANCELADA", "CANCELADA"]
    assert [row["estado"] for row in rows] == states
    assert [row["motivo"] for row in rows] == [None, None, None, None, "FINALIZADA", "FINALIZADA", "Nieve"]
    assert await alerts(graphql) == ["AvisoSesion"] * 5
    assert (await read(graphql, contract))["horasProgramadas"] == "6.00"


@pytest.mark.parametrize("resource", ["formador", "apoyos", "aula"])
async def test_of_cancelled_sessions_that_overlap_only_the_last_cancelled_takes_place_again(
    graphql: GraphQLClient, resource: str
) -> None:
    row = await contratacion(graphql, "PROPUESTA")
    number = (await (aula if resource == "aula" else formador)(graphql))["id"]
    where = {resource: [number] if resource == "apoyos" else number}
    old = await sesion(graphql, row, **where)
    await do(graphql, "caducarContratacion", id=row["id"])
    await do(graphql, "prorrogarContratacion", id=row["id"], validaHasta="2026-12-31")
    new = await sesion(graphql, row, **where, horaInicio="10:00", horaFin="12:00")
    together = await sesion(graphql, row, **where, horaInicio="11:00", motivoSolape="Dos grupos", horaFin="13:00")
    await do(graphql, "cancelarContratacion", id=row["id"], motivo="M")
    answer = await attempt(graphql, "reabrirContratacion", id=row["id"], **REASON)
    assert answer.errores == [], answer.messages
    states = [(await read(graphql, session))["estado"] for session in (old, new, together)]
    assert states == ["CANCELADA", "PROGRAMADA", "PROGRAMADA"]


async def test_the_sessions_of_a_reopened_contract_can_stay_cancelled(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "ACEPTADA")
    row = await sesion(graphql, contract)
    await do(graphql, "cancelarContratacion", id=contract["id"], motivo="M")
    answer = await attempt(graphql, "reabrirContratacion", id=contract["id"], **REASON, reabrirSesiones=False)
    assert answer.advertencias == [("SESIONES_CANCELADAS", None)]
    assert (await read(graphql, row))["estado"] == "CANCELADA"


async def test_reopening_warns_of_an_inactive_client_and_course_and_activates_the_client_of_an_accepted_one(
    graphql: GraphQLClient,
) -> None:
    owner = await cliente(graphql)
    proposal, accepted = [
        await contratacion(graphql, state, cliente=owner["id"]) for state in ("RECHAZADA", "ACEPTADA")
    ]
    await do(graphql, "cancelarContratacion", id=accepted["id"], motivo="M")
    await do(graphql, "actualizarCliente", id=owner["id"], estado="INACTIVO")
    await do(graphql, "actualizarFormacion", id=proposal["formacion"]["id"], activa=False)
    answer = await attempt(graphql, "reabrirContratacion", id=proposal["id"], **REASON)
    assert answer.advertencias == [("FORMACION_INACTIVA", "id"), ("CLIENTE_INACTIVO", "id")]
    assert (await read(graphql, owner))["estado"] == "INACTIVO"
    answer = await attempt(graphql, "reabrirContratacion", id=accepted["id"], **REASON)
    assert answer.advertencias == [("CLIENTE_ACTIVADO", "id")]
    assert (await read(graphql, owner))["estado"] == "ACTIVO"


async def test_a_taught_session_is_reopened_with_its_attendance_and_its_hours_counted_again(
    graphql: GraphQLClient,
) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    (person,) = await inscritos(graphql, contract)
    row = await sesion(graphql, contract, fecha="2026-11-20")
    entry = {"participante": person["id"], "estado": "PRESENTE", "minutos": 60}
    (attendance,) = await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    await do(graphql, "realizarSesion", id=row["id"])
    assert (await read(graphql, contract))["horasImpartidas"] == "2.00"
    assert (await do(graphql, "reabrirSesion", id=row["id"], **REASON))["estado"] == "PROGRAMADA"
    assert (await read(graphql, contract))["horasImpartidas"] == "0.00"
    assert await read(graphql, attendance) == attendance
    later = [("ASISTENCIA_REGISTRADA", "fecha")]
    assert await refused(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-09") == later
    await do(graphql, "realizarSesion", id=row["id"])


async def test_a_session_of_a_closed_contract_is_reopened_after_the_contract(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    row = await sesion(graphql, contract, fecha="2026-11-20")
    await do(graphql, "realizarSesion", id=row["id"])
    assert await refused(graphql, "reabrirSesion", id=row["id"]) == [("MOTIVO_OBLIGATORIO", "motivo")]
    await do(graphql, "finalizarContratacion", id=contract["id"])
    assert await refused(graphql, "reabrirSesion", id=row["id"], **REASON) == NOT_ALLOWED
    await do(graphql, "reabrirContratacion", id=contract["id"], **REASON)
    await do(graphql, "reabrirSesion", id=row["id"], **REASON)
    assert await refused(graphql, "reabrirSesion", id=row["id"], **REASON) == NOT_ALLOWED


async def test_a_cancelled_session_returns_to_the_state_before(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    for scheduled, state in ((True, "PROGRAMADA"), (False, "PROPUESTA")):
        row = await sesion(graphql, contract, programada=scheduled)
        cancelled = await do(graphql, "cancelarSesion", id=row["id"], motivo="M")
        assert await former_state(graphql, cancelled) == state
        reopened = await do(graphql, "reabrirSesion", id=row["id"], **REASON)
        assert (reopened["estado"], reopened["motivo"], reopened["motivoReapertura"]) == (state, None, REASON["motivo"])


async def test_the_trainer_and_the_room_of_a_reopened_session_must_be_free_or_may_be_occupied_for_a_reason(
    graphql: GraphQLClient,
) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    where = {"formador": (await formador(graphql))["id"], "aula": (await aula(graphql))["id"]}
    row = await sesion(graphql, contract, **where)
    await do(graphql, "cancelarSesion", id=row["id"], motivo="M")
    await sesion(graphql, contract, **where)
    busy = [("FORMADOR_OCUPADO", "id"), ("AULA_OCUPADA", "id")]
    assert await refused(graphql, "reabrirSesion", id=row["id"], **REASON) == busy
    answer = await attempt(graphql, "reabrirSesion", id=row["id"], **REASON, motivoSolape="Dos grupos")
    assert (answer.errores, answer.advertencias) == ([], busy)
    assert answer.result["motivoSolape"] == "Dos grupos"


async def test_reopening_a_session_warns_of_an_inactive_trainer_and_room(graphql: GraphQLClient) -> None:
    contract, trainer, room = await contratacion(graphql, "EN_CURSO"), await formador(graphql), await aula(graphql)
    row = await sesion(graphql, contract, formador=trainer["id"], aula=room["id"])
    await do(graphql, "cancelarSesion", id=row["id"], motivo="M")
    await do(graphql, "actualizarFormador", id=trainer["id"], activo=False)
    await do(graphql, "actualizarAula", id=room["id"], activa=False)
    answer = await attempt(graphql, "reabrirSesion", id=row["id"], **REASON)
    assert answer.advertencias == [("FORMADOR_INACTIVO", "id"), ("AULA_INACTIVA", "id")]


async def reminder(graphql: GraphQLClient) -> Data:
    """Return the input of an interaction with a reminder."""
    owner = await cliente(graphql)
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-25", "crearRecordatorio": True}
    return {"cliente": owner["id"], "tipo": "LLAMADA", **action}


async def test_an_action_that_was_done_by_mistake_is_pending_again(graphql: GraphQLClient) -> None:
    row = await do(graphql, "crearInteraccion", **await reminder(graphql))
    assert await refused(graphql, "deshacerAccion", id=row["id"], **REASON) == NOT_ALLOWED
    await do(graphql, "terminarAccion", id=row["id"], resultado="RECHAZADA")
    assert await alerts(graphql) == []
    answer = await attempt(graphql, "deshacerAccion", id=row["id"], version=2, **REASON)
    assert (answer.errores, answer.advertencias) == ([], [("SIN_EFECTO", "resultado")])
    assert await alerts(graphql) == []
    await do(graphql, "terminarAccion", id=row["id"])
    undone = await do(graphql, "deshacerAccion", id=row["id"], **REASON, resultado="PENDIENTE")
    assert (undone["hechaEn"], undone["resultado"], undone["motivoReapertura"]) == (None, "PENDIENTE", REASON["motivo"])
    assert await alerts(graphql) == ["AvisoRecordatorio"]


async def test_what_was_cancelled_by_an_older_version_returns_to_the_state_that_its_rows_suggest(
    graphql: GraphQLClient,
) -> None:
    taught, proposal = [await contratacion(graphql, state) for state in ("EN_CURSO", "PROPUESTA")]
    session = await sesion(graphql, taught, fecha="2026-11-20")
    await do(graphql, "realizarSesion", id=session["id"])
    later = await sesion(graphql, proposal)
    for contract in (taught, proposal):
        await do(graphql, "cancelarContratacion", id=contract["id"], motivo="M")
    await Contratacion.all().update(estado_anterior=None)
    await Sesion.all().update(estado_anterior=None)
    for contract, state in ((taught, "EN_CURSO"), (proposal, "PROPUESTA")):
        reopened = await do(graphql, "reabrirContratacion", id=contract["id"], **REASON, reabrirSesiones=False)
        assert reopened["estado"] == state
    assert (await do(graphql, "reabrirSesion", id=later["id"], **REASON))["estado"] == "PROGRAMADA"
