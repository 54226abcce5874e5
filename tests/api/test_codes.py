"""File numbers and codes of courses: each has one form, and no number is given twice."""

import asyncio

import pytest
from tests.api.factories import attempt, do, formacion, read, refused
from tests.api.test_contrataciones import contract_references
from tests.support.graphql import GraphQLClient
from tortoise.connection import get_connection

WAYS_TO_WRITE = ["2026-8", "2026-08", " 2026 – 0008 ", "２０２６－０００８", "2026/8"]
OTHER_SERIES = ["PRL-1", "prl-1", "Prl 1", "PRL–1", "prl 01"]


async def test_a_number_is_never_given_again(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)
    rows = [await do(graphql, "crearContratacion", **values) for _ in range(4)]
    await do(graphql, "eliminarContratacion", id=rows[3]["id"])
    assert (await do(graphql, "crearContratacion", **values))["expediente"] == "2026-0005"
    await do(graphql, "actualizarContratacion", id=rows[2]["id"], expediente="X")
    by_hand = await do(graphql, "crearContratacion", **values, expediente="2026-0020")
    await do(graphql, "actualizarContratacion", id=by_hand["id"], expediente="Y")
    assert await refused(graphql, "crearContratacion", **values, horasPrevistas="-1.00")
    again, after = [await do(graphql, "crearContratacion", **values, **more) for more in ({"expediente": "2026-4"}, {})]
    assert (again["expediente"], after["expediente"]) == ("2026-0004", "2026-0021")


async def test_the_series_starts_after_the_contracts_of_an_earlier_version(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)
    row = await do(graphql, "crearContratacion", **values, expediente="2026-0041")
    await do(graphql, "crearContratacion", **values, expediente="2026-999999")
    await get_connection("default").execute_query("DELETE FROM serie_expediente")
    await do(graphql, "eliminarContratacion", id=row["id"])
    assert (await do(graphql, "crearContratacion", **values))["expediente"] == "2026-0042"


async def test_numbers_stay_different_while_contracts_come_and_go(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)

    async def create_and_delete() -> str:
        row = await do(graphql, "crearContratacion", **values)
        await attempt(graphql, "eliminarContratacion", id=row["id"])
        return str(row["expediente"])

    numbers = await asyncio.gather(*(create_and_delete() for _ in range(8)))
    assert sorted(numbers) == [f"2026-{n:04}" for n in range(1, 9)]


async def test_a_far_number_by_mistake_is_passed_over_when_its_turn_comes(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)
    far = await attempt(graphql, "crearContratacion", **values, expediente="2026-10001")
    assert far.advertencias == [("EXPEDIENTE_FUERA_DE_SERIE", "expediente")]
    await do(graphql, "crearContratacion", **values, expediente="2026-5000")
    await do(graphql, "crearContratacion", **values, expediente="2026-9999")
    numbers = [(await do(graphql, "crearContratacion", **values))["expediente"] for _ in range(2)]
    assert numbers == ["2026-10000", "2026-10002"]
    text = "{ contrataciones(orden: [EXPEDIENTE]) { nodes { expediente } } }"
    ordered = [node["expediente"] for node in (await graphql(text))["contrataciones"]["nodes"]]
    assert ordered == ["2026-5000", "2026-9999", "2026-10000", "2026-10001", "2026-10002"]


async def test_a_file_number_has_one_form(graphql: GraphQLClient) -> None:
    values = await contract_references(graphql)
    row = await do(graphql, "crearContratacion", **values, expediente=" 2026 – 8")
    assert row["expediente"] == "2026-0008"
    other = await do(graphql, "crearContratacion", **values, expediente="Lote A")
    duplicate = [("DUPLICADO", "expediente")]
    for text in WAYS_TO_WRITE:
        assert await refused(graphql, "crearContratacion", **values, expediente=text) == duplicate, text
        assert await refused(graphql, "actualizarContratacion", id=other["id"], expediente=text) == duplicate, text
        assert await do(graphql, "actualizarContratacion", id=row["id"], expediente=text) == row
    assert await refused(graphql, "actualizarContratacion", id=row["id"], expediente="LOTE-a") == duplicate
    assert await read(graphql, row) == row


async def test_a_code_is_kept_as_typed_and_compared_in_one_form(graphql: GraphQLClient) -> None:
    course = await formacion(graphql, codigo="Prl-1")
    await formacion(graphql, codigo="PRL-2")
    for text in OTHER_SERIES:
        values = {"codigo": text, "nombre": "N", "horas": "1.00", "modalidad": "MIXTA"}
        assert await refused(graphql, "crearFormacion", **values) == [("DUPLICADO", "codigo")], text
    changed = await do(graphql, "actualizarFormacion", id=course["id"], codigo="PRL-01", nombre="PRL")
    assert changed["codigo"] == "PRL-01"
    assert await refused(graphql, "actualizarFormacion", id=course["id"], codigo="prl 2") == [("DUPLICADO", "codigo")]


async def test_only_one_of_concurrent_courses_with_the_same_code_is_created(graphql: GraphQLClient) -> None:
    values = {"nombre": "N", "horas": "1.00", "modalidad": "MIXTA"}
    answers = await asyncio.gather(*(attempt(graphql, "crearFormacion", **values, codigo=c) for c in OTHER_SERIES))
    assert sorted(answer.errores for answer in answers) == [[]] + [[("DUPLICADO", "codigo")]] * 4


@pytest.mark.parametrize(
    ("filtro", "found"),
    [
        ('{expediente: {eq: "2026-8"}}', [8]),
        ('{expediente: {in: ["2026 – 08", "lote a", "2026-9"]}}', [8, 0]),
        ('{expediente: {ne: "2026/8"}}', [80, 0]),
        ('{expediente: {notIn: ["2026-8", "LOTE–A"]}}', [80]),
        ('{texto: "2026-8"}', [8, 80]),
        ('{texto: "2026–08"}', [8, 80]),
        ('{texto: "2026 0008"}', [8]),
        ('{texto: "20260008"}', [8]),
    ],
)
async def test_a_file_number_is_found_however_it_is_written(
    graphql: GraphQLClient, filtro: str, found: list[int]
) -> None:
    values = await contract_references(graphql)
    ids = {
        (await do(graphql, "crearContratacion", **values, expediente=text))["id"]: number
        for text, number in (("2026-0008", 8), ("2026-0080", 80), ("Lote A", 0))
    }
    nodes = (await graphql(f"{{ contrataciones(filtro: {filtro}, orden: [ID]) {{ nodes {{ id }} }} }}"))[
        "contrataciones"
    ]["nodes"]
    assert [ids[node["id"]] for node in nodes] == found
