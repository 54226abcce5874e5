"""A contract and its sessions through the door: when they may be added, what ends with what, hours sold and taught."""

import pytest
from tests.api.factories import (
    MORNING,
    attempt,
    cliente,
    contratacion,
    do,
    everything,
    formacion,
    read,
    refused,
    sesion,
)
from tests.support.graphql import GraphQLClient

BEGUN = {"fecha": "2026-11-20"}


@pytest.mark.parametrize("state", ["PROPUESTA", "ACEPTADA", "EN_CURSO", "RECHAZADA", "CADUCADA", "FINALIZADA"])
async def test_sessions_are_added_to_open_contracts_only(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql, state)
    answer = await attempt(graphql, "crearSesion", contratacion=contract["id"])
    closed = state in ("RECHAZADA", "CADUCADA", "FINALIZADA")
    assert answer.errores == ([("TRANSICION_NO_PERMITIDA", "contratacion")] if closed else [])
    assert len(await everything(graphql, "sesiones")) == (0 if closed else 1)


async def test_the_first_session_given_starts_its_contract(graphql: GraphQLClient) -> None:
    proposal = await contratacion(graphql, "PROPUESTA")
    early = await sesion(graphql, proposal, **BEGUN)
    assert await refused(graphql, "realizarSesion", id=early["id"]) == [("TRANSICION_NO_PERMITIDA", "estado")]
    assert await read(graphql, early) == early
    await do(graphql, "aceptarContratacion", id=proposal["id"])
    for hour in ("12:00", "15:00"):
        row = await sesion(graphql, proposal, **BEGUN, horaInicio=hour, horaFin="16:00")
        await do(graphql, "realizarSesion", id=row["id"])
        contract = await read(graphql, proposal)
        assert (contract["estado"], contract["version"]) == ("EN_CURSO", 3)


@pytest.mark.parametrize("verb", ["rechazarContratacion", "caducarContratacion", "cancelarContratacion"])
async def test_a_contract_that_ends_takes_its_open_sessions_along(graphql: GraphQLClient, verb: str) -> None:
    contract = await contratacion(graphql, "PROPUESTA")
    called_off = await sesion(graphql, contract)
    called_off = await do(graphql, "cancelarSesion", id=called_off["id"], motivo="Nieve")
    rows = [await sesion(graphql, contract, programada=fixed) for fixed in (True, False)]
    reason = {} if verb == "caducarContratacion" else {"motivo": "Quiebra"}
    answer = await attempt(graphql, verb, id=contract["id"], **reason)
    assert answer.advertencias == [("SESIONES_CANCELADAS", None)]
    ended = {"estado": "CANCELADA", "motivo": reason.get("motivo", "CADUCADA"), "version": 2}
    assert await everything(graphql, "sesiones") == [called_off, *(row | ended for row in rows)]


async def test_a_contract_that_finishes_warns_of_sessions_not_taught(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    taught = await sesion(graphql, contract, **BEGUN)
    taught = await do(graphql, "realizarSesion", id=taught["id"])
    row = await sesion(graphql, contract)
    answer = await attempt(graphql, "finalizarContratacion", id=contract["id"])
    assert answer.advertencias == [("SESIONES_PENDIENTES", None)]
    assert await everything(graphql, "sesiones") == [taught, row]


async def test_a_cancelled_contract_under_way_keeps_what_was_taught(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    taught = await sesion(graphql, contract, **BEGUN)
    taught = await do(graphql, "realizarSesion", id=taught["id"])
    answer = await attempt(graphql, "cancelarContratacion", id=contract["id"], motivo="Quiebra")
    assert answer.advertencias == []
    assert await everything(graphql, "sesiones") == [taught]
    assert answer.result["horasImpartidas"] == "2.00"


async def test_hours_on_the_timetable_and_taught_are_summed(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    await sesion(graphql, contract, programada=False)
    cancelled = await sesion(graphql, contract)
    await do(graphql, "cancelarSesion", id=cancelled["id"], motivo="Nieve")
    taught = await sesion(graphql, contract, **BEGUN, horaFin="09:50")
    await do(graphql, "realizarSesion", id=taught["id"])
    await sesion(graphql, contract, horaFin="10:30")
    read_again = await read(graphql, contract)
    assert (read_again["horasProgramadas"], read_again["horasImpartidas"]) == ("2.33", "0.83")
    assert read_again["importePrevisto"] == "600.00"


async def test_more_hours_than_were_sold_is_a_warning(graphql: GraphQLClient) -> None:
    given = {"formacion": (await formacion(graphql, horas="4.00"))["id"], "cliente": (await cliente(graphql))["id"]}
    contract = await contratacion(graphql, **given)
    fixed = {"contratacion": contract["id"], "programada": True, **MORNING}
    answers = [await attempt(graphql, "crearSesion", **fixed) for _ in range(3)]
    over: list[tuple[str, str | None]] = [("HORAS_SUPERADAS", None)]
    assert [answer.advertencias for answer in answers] == [[], [], [("HORAS_SUPERADAS", "contratacion")]]
    row = answers[2].result
    moved = await attempt(graphql, "reprogramarSesion", id=row["id"], horaFin="09:01")
    assert (moved.advertencias, moved.result["minutos"]) == (over, 1)
    await do(graphql, "eliminarSesion", id=row["id"])
    proposed = await do(graphql, "crearSesion", **fixed | {"programada": False})
    assert (await attempt(graphql, "programarSesion", id=proposed["id"])).advertencias == over
    assert (await read(graphql, contract))["horasProgramadas"] == "6.00"


async def test_to_sell_fewer_hours_than_are_scheduled_is_a_warning(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, horasPrevistas="4.00")
    await sesion(graphql, contract)
    fewer = await attempt(graphql, "actualizarContratacion", id=contract["id"], horasPrevistas="1.99")
    assert fewer.advertencias == [("HORAS_SUPERADAS", "horasPrevistas")]
    for change in ({"notas": "N"}, {"horasPrevistas": "2.00"}):
        assert (await attempt(graphql, "actualizarContratacion", id=contract["id"], **change)).advertencias == []


async def test_to_teach_more_hours_than_were_sold_is_a_warning(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, horasPrevistas="3.00")
    rows = [await sesion(graphql, contract, **BEGUN) for _ in range(2)]
    answers = [await attempt(graphql, "realizarSesion", {"Accept-Language": "en"}, id=row["id"]) for row in rows]
    assert [answer.advertencias for answer in answers] == [[], [("HORAS_SUPERADAS", None)]]
    assert answers[1].warned == ["4.00 hours were taught and 3.00 were sold."]


async def test_a_session_left_open_in_a_finished_contract_is_taught_late_or_called_off_but_not_moved(
    graphql: GraphQLClient,
) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    rows = [await sesion(graphql, contract, **BEGUN, programada=fixed) for fixed in (True, True, False)]
    contract = await do(graphql, "finalizarContratacion", id=contract["id"])
    closed = [("TRANSICION_NO_PERMITIDA", "id")]
    for row in rows:
        assert await refused(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-01") == closed
    assert await refused(graphql, "programarSesion", id=rows[2]["id"]) == closed
    assert await everything(graphql, "sesiones") == rows
    assert (await do(graphql, "realizarSesion", id=rows[0]["id"]))["estado"] == "REALIZADA"
    await do(graphql, "cancelarSesion", id=rows[1]["id"], motivo="Nieve")
    hours = {"horasProgramadas": "2.00", "horasImpartidas": "2.00"}
    assert await read(graphql, contract) == contract | hours
