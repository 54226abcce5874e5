"""Creating, changing and deleting contracts through the API, and their file numbers."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.api.factories import (
    all_rows,
    attempt,
    cliente,
    contratacion,
    do,
    exists,
    formacion,
    inscritos,
    read,
    refused,
    sesion,
)
from tests.clock import ManualClock
from tests.support.graphql import GraphQLClient, GraphQLResponseError

REQUEST_ERROR_CODES = {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}


async def contract_references(graphql: GraphQLClient) -> dict[str, Any]:
    """Create the rows that a contract must refer to and return their ids."""
    return {"cliente": (await cliente(graphql))["id"], "formacion": (await formacion(graphql))["id"]}


async def test_values_missing_from_a_new_contract_come_from_its_course(graphql: GraphQLClient) -> None:
    course = await formacion(graphql, horas="12.50", modalidad="AULA_VIRTUAL", precioHora="70.10")
    values = {"cliente": (await cliente(graphql))["id"], "formacion": course["id"]}
    row = await do(graphql, "crearContratacion", **values, expediente=None, modalidad=None, horasPrevistas=None)
    course_values = {"modalidad": "AULA_VIRTUAL", "precioHora": "70.10", "horasPrevistas": "12.50"}
    assert row.items() >= (course_values | {"estado": "PROPUESTA", "importePrevisto": "876.25"}).items()
    contract_values = {"modalidad": "MIXTA", "precioHora": "0.00", "horasPrevistas": "1.00"}
    assert (await do(graphql, "crearContratacion", **values, **contract_values)).items() >= contract_values.items()
    await do(graphql, "actualizarFormacion", id=course["id"], precioHora="99.00", horas="1.00", modalidad="MIXTA")
    assert await read(graphql, row) == row


async def test_a_contract_of_a_course_without_a_price_needs_one(graphql: GraphQLClient) -> None:
    values = {**await contract_references(graphql), "formacion": (await formacion(graphql, precioHora=None))["id"]}
    assert await refused(graphql, "crearContratacion", **values) == [("OBLIGATORIO", "precioHora")]
    assert (await do(graphql, "crearContratacion", **values, precioHora="1.00"))["precioHora"] == "1.00"


async def test_all_errors_of_a_contract_are_reported_at_once(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)
    course = await formacion(graphql)
    await do(graphql, "eliminarFormacion", id=course["id"])
    wrong = {"horasPrevistas": "0.00", "precioHora": "-1.00", "validaHasta": "9999-12-31", "notas": "n" * 10_001}
    errors = await refused(graphql, "crearContratacion", **values | {"formacion": course["id"]}, **wrong)
    assert set(errors) == {
        ("FUERA_DE_RANGO", "horasPrevistas"),
        ("FUERA_DE_RANGO", "precioHora"),
        ("FUERA_DE_RANGO", "validaHasta"),
        ("DEMASIADO_LARGO", "notas"),
        ("NO_ENCONTRADO", "formacion"),
    }
    assert await all_rows(graphql, "contrataciones") == []
    row = await do(graphql, "crearContratacion", **values)
    again = await refused(graphql, "actualizarContratacion", id=row["id"], formacion=course["id"], **wrong)
    assert set(again) == set(errors)
    assert await read(graphql, row) == row


async def test_a_contract_can_be_changed_and_deleted(graphql: GraphQLClient) -> None:
    row = await contratacion(graphql, "PROPUESTA", validaHasta="2026-12-31", notas="N")
    end = await do(graphql, "crearClienteFinal", cliente=row["cliente"]["id"], nombre="Taller")
    values = {"expediente": "ABC/7", "modalidad": "MIXTA", "precioHora": "50.00", "horasPrevistas": "3.00"}
    changed = await do(graphql, "actualizarContratacion", id=row["id"], version=1, clienteFinal=end["id"], **values)
    amount = {"importePrevisto": "150.00", "version": 2, "clienteFinal": {"id": end["id"]}}
    assert changed == row | values | amount == await read(graphql, row)
    empties = dict.fromkeys(["validaHasta", "notas", "clienteFinal"])
    emptied = await do(graphql, "actualizarContratacion", id=row["id"], **empties)
    assert emptied == changed | empties | {"version": 3} == await read(graphql, row)
    required = dict.fromkeys([*values, "formacion"])
    errors = await refused(graphql, "actualizarContratacion", id=row["id"], **required)
    assert sorted(errors) == sorted(("OBLIGATORIO", name) for name in required)
    assert await refused(graphql, "actualizarContratacion", id=row["id"], version=2) == [("CONFLICTO", "version")]
    assert await refused(graphql, "eliminarContratacion", id=row["id"], version=2) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == emptied
    await do(graphql, "eliminarContratacion", id=row["id"], version=3)
    assert not await exists(graphql, row)


async def test_a_contract_cannot_have_the_end_client_of_another_client(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)
    foreign = await do(graphql, "crearClienteFinal", cliente=(await cliente(graphql))["id"], nombre="Taller")
    errors = [("OTRO_CLIENTE", "clienteFinal")]
    assert await refused(graphql, "crearContratacion", **values, clienteFinal=foreign["id"]) == errors
    row = await do(graphql, "crearContratacion", **values)
    change = {"id": row["id"], "clienteFinal": foreign["id"], "notas": "N"}
    assert await refused(graphql, "actualizarContratacion", **change) == errors
    assert await all_rows(graphql, "contrataciones") == [row]


async def test_a_contract_without_a_file_number_gets_the_next_of_the_year(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)

    async def new(expediente: str | None = None) -> str:
        return str((await do(graphql, "crearContratacion", **values, expediente=expediente))["expediente"])

    assert [await new(), await new()] == ["2026-0001", "2026-0002"]
    assert [await new(" 2026-0041 "), await new(), await new("2025-0099"), await new("A-7"), await new()] == [
        "2026-0041",
        "2026-0042",
        "2025-0099",
        "A-7",
        "2026-0043",
    ]
    assert await new("") == "2026-0044"
    assert [await new("2026-9999"), await new(), await new()] == ["2026-9999", "2026-10000", "2026-10001"]
    row = await do(graphql, "crearContratacion", **values, expediente="B")
    await do(graphql, "actualizarContratacion", id=row["id"], expediente="2026-10007")
    assert await new() == "2026-10008"


async def test_a_file_number_beyond_the_series_does_not_advance_it(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)
    await do(graphql, "crearContratacion", **values, expediente="2026-999999999")
    rows = [await do(graphql, "crearContratacion", **values) for _ in range(2)]
    assert [row["expediente"] for row in rows] == ["2026-0001", "2026-0002"]


async def test_the_year_of_a_file_number_is_the_one_in_the_centres_time_zone(
    graphql: GraphQLClient, clock: ManualClock
) -> None:
    values = await contract_references(graphql)
    numbers = []
    for moment in (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), datetime(2026, 12, 31, 23, 0, tzinfo=UTC)):
        await clock.move(moment)
        numbers.append((await do(graphql, "crearContratacion", **values))["expediente"])
    assert numbers == ["2026-0001", "2027-0001"]


async def test_two_contracts_cannot_have_the_same_file_number(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)
    rows = [await do(graphql, "crearContratacion", **values) for _ in range(2)]
    duplicate = [("DUPLICADO", "expediente")]
    assert await refused(graphql, "crearContratacion", **values, expediente="2026-0001") == duplicate
    assert await refused(graphql, "actualizarContratacion", id=rows[1]["id"], expediente="2026-0001") == duplicate
    assert await all_rows(graphql, "contrataciones") == rows


async def test_concurrently_created_contracts_get_different_file_numbers(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)
    answers = await asyncio.gather(*(attempt(graphql, "crearContratacion", **values) for _ in range(12)))
    assert [answer.errores for answer in answers] == [[]] * 12
    assert sorted(answer.result["expediente"] for answer in answers) == [f"2026-{n:04}" for n in range(1, 13)]


async def test_only_one_of_concurrent_contracts_with_the_same_number_is_created(graphql: GraphQLClient) -> None:
    values = {**await contract_references(graphql), "expediente": "2026-0007"}
    answers = await asyncio.gather(*(attempt(graphql, "crearContratacion", **values) for _ in range(4)))
    assert sorted(answer.errores for answer in answers) == [[]] + [[("DUPLICADO", "expediente")]] * 3


@pytest.mark.parametrize("day", ["0000-01-01", "2026-02-30", "26-01-01", "2026-01-01T00:00:00Z", 20260101, ""])
async def test_an_invalid_date_is_an_error_of_the_request(graphql: GraphQLClient, day: object) -> None:
    values = await contract_references(graphql)
    with pytest.raises(GraphQLResponseError) as failure:
        await attempt(graphql, "crearContratacion", **values, validaHasta=day)
    assert {error["extensions"]["code"] for error in failure.value.errors} <= REQUEST_ERROR_CODES
    assert await all_rows(graphql, "contrataciones") == []


async def test_a_contract_participant_or_client_in_use_cannot_be_deleted(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    await sesion(graphql, contract)
    (person,) = await inscritos(graphql, contract)
    interaction = {"cliente": contract["cliente"]["id"], "contratacion": contract["id"], "tipo": "LLAMADA"}
    await do(graphql, "crearInteraccion", **interaction)
    for verb, row in (
        ("eliminarContratacion", contract),
        ("eliminarParticipante", person),
        ("eliminarCliente", contract["cliente"]),
    ):
        assert await refused(graphql, verb, id=row["id"]) == [("EN_USO", "id")]
        assert await exists(graphql, row)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("es", "mientras dependan de esta ficha otros datos: inscripciones, interacciones y sesiones."),
        ("eu", "fitxa honen mende dauden artean: izen-emateak, interakzioak eta saioak."),
        ("en", "It cannot be deleted while others depend on it: enrolments, interactions and sessions."),
    ],
)
async def test_a_refused_deletion_names_the_dependent_data(graphql: GraphQLClient, language: str, message: str) -> None:
    contract = await contratacion(graphql)
    await sesion(graphql, contract)
    await inscritos(graphql, contract)
    interaction = {"cliente": contract["cliente"]["id"], "contratacion": contract["id"], "tipo": "LLAMADA"}
    await do(graphql, "crearInteraccion", **interaction)
    answer = await attempt(graphql, "eliminarContratacion", {"Accept-Language": language}, id=contract["id"])
    assert answer.errores == [("EN_USO", "id")]
    assert answer.messages[0].endswith(message)


async def test_a_number_that_is_written_in_a_form_of_its_own_is_not_given_again(graphql: GraphQLClient) -> None:
    row = await contratacion(graphql, "PROPUESTA", expediente="2026,2")
    sold = {"cliente": row["cliente"]["id"], "formacion": row["formacion"]["id"]}
    numbers = [(await do(graphql, "crearContratacion", **sold))["expediente"] for _ in range(2)]
    assert numbers == ["2026-0001", "2026-0003"]
