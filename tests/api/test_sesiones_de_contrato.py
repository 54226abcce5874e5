"""A contract and its sessions through the door: when they may be added, what ends with what, hours sold and taught."""

import pytest
from tests.api.office import MORNING, attempt, cliente, contratacion, do, everything, formacion, read, refused, sesion
from tests.support.graphql import GraphQLClient


@pytest.mark.parametrize("state", ["PROPUESTA", "ACEPTADA", "EN_CURSO", "RECHAZADA", "CADUCADA", "FINALIZADA"])
async def test_sessions_are_added_to_open_contracts_only(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql, state)
    answer = await attempt(graphql, "crearSesion", contratacion=contract["id"])
    closed = state in ("RECHAZADA", "CADUCADA", "FINALIZADA")
    assert answer.errores == ([("TRANSICION_NO_PERMITIDA", "contratacion")] if closed else [])
    assert len(await everything(graphql, "sesiones")) == (0 if closed else 1)


async def test_the_first_session_given_starts_its_contract(graphql: GraphQLClient) -> None:
    proposal = await contratacion(graphql, "PROPUESTA")
    early = await sesion(graphql, proposal)
    assert await refused(graphql, "realizarSesion", id=early["id"]) == [("TRANSICION_NO_PERMITIDA", "estado")]
    assert await read(graphql, early) == early
    await do(graphql, "aceptarContratacion", id=proposal["id"])
    for hour in ("12:00", "15:00"):
        row = await sesion(graphql, proposal, horaInicio=hour, horaFin="16:00")
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
    taught = await sesion(graphql, contract)
    taught = await do(graphql, "realizarSesion", id=taught["id"])
    row = await sesion(graphql, contract)
    answer = await attempt(graphql, "finalizarContratacion", id=contract["id"])
    assert answer.advertencias == [("SESIONES_PENDIENTES", None)]
    assert await everything(graphql, "sesiones") == [taught, row]


async def test_a_cancelled_contract_under_way_keeps_what_was_taught(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "EN_CURSO")
    taught = await sesion(graphql, contract)
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
    taught = await sesion(graphql, contract, horaFin="09:50")
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
    over = [("HORAS_SUPERADAS", "contratacion")]
    assert [answer.advertencias for answer in answers] == [[], [], over]
    row = answers[2].result
    moved = await attempt(graphql, "reprogramarSesion", id=row["id"], horaFin="09:01")
    assert (moved.advertencias, moved.result["minutos"]) == (over, 1)
    await do(graphql, "eliminarSesion", id=row["id"])
    proposed = await do(graphql, "crearSesion", **fixed | {"programada": False})
    assert (await attempt(graphql, "programarSesion", id=proposed["id"])).advertencias == over
    assert (await read(graphql, contract))["horasProgramadas"] == "6.00"
