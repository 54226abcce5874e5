"""A contract and its sessions through the API: adding them, closing the contract, and the hours sold and taught."""

import pytest
from tests.api.factories import (
    MORNING,
    all_rows,
    attempt,
    cliente,
    contratacion,
    do,
    formacion,
    read,
    refused,
    sesion,
)
from tests.support.graphql import Data, GraphQLClient

STARTED = {"fecha": "2026-11-20"}


@pytest.mark.parametrize("state", ["PROPUESTA", "ACEPTADA", "EN_CURSO", "RECHAZADA", "CADUCADA", "FINALIZADA"])
async def test_sessions_are_added_only_to_open_contracts(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql, state)
    answer = await attempt(graphql, "crearSesion", contratacion=contract["id"])
    closed = state in ("RECHAZADA", "CADUCADA", "FINALIZADA")
    assert answer.errores == ([("TRANSICION_NO_PERMITIDA", "contratacion")] if closed else [])
    assert len(await all_rows(graphql, "sesiones")) == (0 if closed else 1)


async def test_the_first_taught_session_starts_its_contract(graphql: GraphQLClient) -> None:
    proposal = await contratacion(graphql, "PROPUESTA")
    early = await sesion(graphql, proposal, **STARTED)
    assert await refused(graphql, "realizarSesion", id=early["id"]) == [("TRANSICION_NO_PERMITIDA", "id")]
    assert await read(graphql, early) == early
    await do(graphql, "aceptarContratacion", id=proposal["id"])
    for hour in ("12:00", "15:00"):
        row = await sesion(graphql, proposal, **STARTED, horaInicio=hour, horaFin="16:00")
        await do(graphql, "realizarSesion", id=row["id"])
        contract = await read(graphql, proposal)
        assert (contract["estado"], contract["version"]) == ("EN_CURSO", 3)


@pytest.mark.parametrize("verb", ["rechazarContratacion", "caducarContratacion", "cancelarContratacion"])
async def test_open_sessions_are_cancelled_when_their_contract_ends(graphql: GraphQLClient, verb: str) -> None:
    contract = await contratacion(graphql, "PROPUESTA")
    cancelled = await sesion(graphql, contract)
    cancelled = await do(graphql, "cancelarSesion", id=cancelled["id"], motivo="Nieve")
    rows = [await sesion(graphql, contract, programada=scheduled) for scheduled in (True, False)]
    reason = {} if verb == "caducarContratacion" else {"motivo": "Quiebra"}
    answer = await attempt(graphql, verb, id=contract["id"], **reason)
    assert answer.advertencias == [("SESIONES_CANCELADAS", None)]
    ended = {"estado": "CANCELADA", "motivo": reason.get("motivo", "CADUCADA"), "version": 2}
    assert await all_rows(graphql, "sesiones") == [cancelled, *(row | ended for row in rows)]


@pytest.mark.parametrize("verb", ["finalizarContratacion", "cancelarContratacion"])
async def test_the_end_of_a_contract_cancels_sessions_to_come_and_warns_of_those_that_have_started(
    graphql: GraphQLClient, verb: str
) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    rows = [await sesion(graphql, contract, **STARTED, programada=scheduled) for scheduled in (True, True, False)]
    rows.append(await sesion(graphql, contract))
    rows[0] = await do(graphql, "realizarSesion", id=rows[0]["id"])
    reason = {"motivo": "Quiebra"} if verb == "cancelarContratacion" else {}
    answer = await attempt(graphql, verb, {"Accept-Language": "en"}, id=contract["id"], **reason)
    assert answer.advertencias == [("SESIONES_CANCELADAS", None), ("SESIONES_PENDIENTES", None)]
    assert [message.rpartition(": ")[2] for message in answer.warning_messages] == ["2.", "1."]
    ended = {"estado": "CANCELADA", "motivo": reason.get("motivo", "FINALIZADA"), "version": 2}
    assert await all_rows(graphql, "sesiones") == [rows[0], rows[1], rows[2] | ended, rows[3] | ended]
    late = await attempt(graphql, "realizarSesion", id=rows[1]["id"])
    assert (late.result["estado"], late.advertencias) == ("REALIZADA", [("CONTRATACION_CERRADA", "id")])


async def test_a_contract_cancelled_in_progress_keeps_its_taught_sessions(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    taught = await sesion(graphql, contract, **STARTED)
    taught = await do(graphql, "realizarSesion", id=taught["id"])
    answer = await attempt(graphql, "cancelarContratacion", id=contract["id"], motivo="Quiebra")
    assert answer.advertencias == []
    assert await all_rows(graphql, "sesiones") == [taught]
    assert answer.result["horasImpartidas"] == "2.00"


async def test_scheduled_and_taught_hours_are_summed(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    await sesion(graphql, contract, programada=False)
    cancelled = await sesion(graphql, contract)
    await do(graphql, "cancelarSesion", id=cancelled["id"], motivo="Nieve")
    taught = await sesion(graphql, contract, **STARTED, horaFin="09:50")
    await do(graphql, "realizarSesion", id=taught["id"])
    await sesion(graphql, contract, horaFin="10:30")
    totals = await read(graphql, contract)
    assert (totals["horasProgramadas"], totals["horasImpartidas"]) == ("2.33", "0.83")
    assert totals["importePrevisto"] == "600.00"


async def test_scheduling_more_hours_than_were_sold_is_a_warning(graphql: GraphQLClient) -> None:
    values = {"formacion": (await formacion(graphql, horas="4.00"))["id"], "cliente": (await cliente(graphql))["id"]}
    contract = await contratacion(graphql, **values)
    scheduled = {"contratacion": contract["id"], "programada": True, **MORNING}
    answers = [await attempt(graphql, "crearSesion", **scheduled) for _ in range(3)]
    exceeded: list[tuple[str, str | None]] = [("HORAS_SUPERADAS", None)]
    assert [answer.advertencias for answer in answers] == [[], [], [("HORAS_SUPERADAS", "contratacion")]]
    row = answers[2].result
    moved = await attempt(graphql, "reprogramarSesion", id=row["id"], horaFin="09:01")
    assert (moved.advertencias, moved.result["minutos"]) == (exceeded, 1)
    await do(graphql, "eliminarSesion", id=row["id"])
    proposed = await do(graphql, "crearSesion", **scheduled | {"programada": False})
    assert (await attempt(graphql, "programarSesion", id=proposed["id"])).advertencias == exceeded
    assert (await read(graphql, contract))["horasProgramadas"] == "6.00"


async def test_selling_fewer_hours_than_are_scheduled_is_a_warning(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, horasPrevistas="4.00")
    await sesion(graphql, contract)
    fewer = await attempt(graphql, "actualizarContratacion", id=contract["id"], horasPrevistas="1.99")
    other_terms = ("CONDICIONES_ACEPTADAS", "horasPrevistas")
    assert fewer.advertencias == [other_terms, ("HORAS_SUPERADAS", "horasPrevistas")]
    changes: list[tuple[Data, list[tuple[str, str]]]] = [({"notas": "N"}, []), ({"horasPrevistas": "2"}, [other_terms])]
    for change, warnings in changes:
        answer = await attempt(graphql, "actualizarContratacion", id=contract["id"], **change)
        assert answer.advertencias == warnings


async def test_teaching_more_hours_than_were_sold_is_a_warning(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, horasPrevistas="3.00")
    rows = [await sesion(graphql, contract, **STARTED) for _ in range(2)]
    answers = [await attempt(graphql, "realizarSesion", {"Accept-Language": "en"}, id=row["id"]) for row in rows]
    assert [answer.advertencias for answer in answers] == [[], [("HORAS_SUPERADAS", None)]]
    assert answers[1].warning_messages == ["More was taught (4 hours) than was sold (3 hours)."]


async def test_open_sessions_of_a_finished_contract_can_be_taught_or_cancelled_but_not_moved(
    graphql: GraphQLClient,
) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    rows = [await sesion(graphql, contract, **STARTED) for _ in range(2)]
    contract = await do(graphql, "finalizarContratacion", id=contract["id"])
    closed = [("TRANSICION_NO_PERMITIDA", "id")]
    for row in rows:
        assert await refused(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-01") == closed
    assert await all_rows(graphql, "sesiones") == rows
    assert (await do(graphql, "realizarSesion", id=rows[0]["id"]))["estado"] == "REALIZADA"
    await do(graphql, "cancelarSesion", id=rows[1]["id"], motivo="Nieve")
    hours = {"horasProgramadas": "2.00", "horasImpartidas": "2.00"}
    assert await read(graphql, contract) == contract | hours
