"""Courses and trainers through the API, and the range and precision of amounts and hours."""

import asyncio

import pytest
from tests.api.factories import (
    all_rows,
    attempt,
    contratacion,
    do,
    exists,
    formacion,
    formador,
    read,
    refused,
    sesion,
)
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError

REQUEST_ERROR_CODES = {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}
COURSE: Data = {
    "codigo": "SOL-1",
    "nombre": "Soldadura",
    "horas": "10.50",
    "modalidad": "PRESENCIAL",
    "precioHora": "60.00",
    "objetivos": "Soldar.",
    "contenidos": "TIG\nMIG",
    "activa": False,
}
TRAINER: Data = {
    "nombre": "Ane",
    "apellidos": "Arregi",
    "correo": "ane@centro.eus",
    "telefono": "943000000",
    "activo": False,
}
COMPLETE = {"Formacion": COURSE, "Formador": TRAINER}
OPTIONAL = {"Formacion": ["precioHora", "objetivos", "contenidos"], "Formador": ["correo", "telefono"]}
KINDS = pytest.mark.parametrize("kind", COMPLETE)


@KINDS
async def test_a_course_or_trainer_can_be_created_renamed_and_deleted(graphql: GraphQLClient, kind: str) -> None:
    row = await do(graphql, f"crear{kind}", **COMPLETE[kind])
    assert row.items() >= (COMPLETE[kind] | {"version": 1}).items()
    assert await read(graphql, row) == row
    renamed = await do(graphql, f"actualizar{kind}", id=row["id"], version=1, nombre="Otro")
    assert renamed == row | {"nombre": "Otro", "version": 2} == await read(graphql, row)
    stale = {"id": row["id"], "version": 1}
    assert await refused(graphql, f"actualizar{kind}", **stale, nombre="X") == [("CONFLICTO", "version")]
    assert await refused(graphql, f"eliminar{kind}", **stale) == [("CONFLICTO", "version")]
    assert await read(graphql, row) == renamed
    assert await do(graphql, f"eliminar{kind}", id=row["id"], version=2) == row["id"]
    assert not await exists(graphql, row)
    assert await refused(graphql, f"eliminar{kind}", id=row["id"]) == [("NO_ENCONTRADO", "id")]


@KINDS
async def test_only_optional_columns_of_a_course_or_trainer_can_be_empty(graphql: GraphQLClient, kind: str) -> None:
    row = await do(graphql, f"crear{kind}", **COMPLETE[kind])
    empties = dict.fromkeys(OPTIONAL[kind])
    emptied = await do(graphql, f"actualizar{kind}", id=row["id"], **empties)
    assert emptied == row | empties | {"version": 2} == await read(graphql, row)
    required = [name for name in COMPLETE[kind] if name not in empties]
    errors = await refused(graphql, f"actualizar{kind}", id=row["id"], **dict.fromkeys(required))
    assert sorted(errors) == sorted(("OBLIGATORIO", name) for name in required)
    assert await read(graphql, row) == emptied


async def test_a_new_course_or_trainer_has_default_values(graphql: GraphQLClient) -> None:
    course = await do(graphql, "crearFormacion", codigo="A", nombre="A", horas="1.00", modalidad="MIXTA")
    assert (course["activa"], course["precioHora"]) == (True, None)
    assert (await formador(graphql))["activo"] is True


async def test_all_errors_of_a_course_are_reported_at_once(graphql: GraphQLClient) -> None:
    wrong = {"codigo": "", "nombre": "x" * 201, "horas": "0.00", "precioHora": "-0.01"}
    errors = await refused(graphql, "crearFormacion", modalidad="MIXTA", **wrong)
    assert errors == [
        ("OBLIGATORIO", "codigo"),
        ("DEMASIADO_LARGO", "nombre"),
        ("FUERA_DE_RANGO", "horas"),
        ("FUERA_DE_RANGO", "precioHora"),
    ]
    assert await all_rows(graphql, "formaciones") == []


@pytest.mark.parametrize(
    ("field", "value", "stored"),
    [
        ("horas", "0.01", "0.01"),
        ("horas", "9999.99", "9999.99"),
        ("horas", "10000.00", None),
        ("horas", "7.5", "7.50"),
        ("horas", 3, "3.00"),
        ("precioHora", "0", "0.00"),
        ("precioHora", "0.10", "0.10"),
        ("precioHora", "9999999.99", "9999999.99"),
        ("precioHora", "10000000.00", None),
    ],
)
async def test_an_amount_is_stored_exactly_or_refused_as_out_of_range(
    graphql: GraphQLClient, field: str, value: str | int, stored: str | None
) -> None:
    answer = await attempt(graphql, "crearFormacion", **COURSE | {field: value})
    if stored is None:
        assert answer.errores == [("FUERA_DE_RANGO", field)]
    else:
        assert answer.result[field] == (await read(graphql, answer.result))[field] == stored


@pytest.mark.parametrize("value", ["1.005", "mucho", "", "NaN", "1e400", True, "٣,٥", [1]])
async def test_an_invalid_amount_is_an_error_of_the_request(graphql: GraphQLClient, value: object) -> None:
    with pytest.raises(GraphQLResponseError) as failure:
        await attempt(graphql, "crearFormacion", **COURSE | {"horas": value})
    assert {error["extensions"]["code"] for error in failure.value.errors} <= REQUEST_ERROR_CODES


async def test_two_courses_cannot_have_the_same_code(graphql: GraphQLClient) -> None:
    first, second = await formacion(graphql, codigo="A"), await formacion(graphql, codigo="B")
    assert await refused(graphql, "crearFormacion", **COURSE | {"codigo": " A "}) == [("DUPLICADO", "codigo")]
    assert await refused(graphql, "actualizarFormacion", id=second["id"], codigo="A") == [("DUPLICADO", "codigo")]
    assert await do(graphql, "actualizarFormacion", id=first["id"], codigo="A") == first
    assert await all_rows(graphql, "formaciones") == [first, second]


async def test_only_one_of_concurrent_courses_with_the_same_code_is_created(graphql: GraphQLClient) -> None:
    answers = await asyncio.gather(*(attempt(graphql, "crearFormacion", **COURSE) for _ in range(4)))
    assert sorted(answer.errores for answer in answers) == [[]] + [[("DUPLICADO", "codigo")]] * 3


async def test_a_course_or_trainer_in_use_cannot_be_deleted(graphql: GraphQLClient) -> None:
    course, trainer = await formacion(graphql), await formador(graphql)
    contract = await contratacion(graphql, formacion=course["id"])
    session = await sesion(graphql, contract, formador=trainer["id"])
    for verb, row in (("eliminarFormacion", course), ("eliminarFormador", trainer)):
        assert await refused(graphql, verb, id=row["id"]) == [("EN_USO", "id")]
        assert await read(graphql, row) == row
    for verb, row in (("eliminarSesion", session), ("eliminarContratacion", contract)):
        await do(graphql, verb, id=row["id"])
    for verb, row in (("eliminarFormacion", course), ("eliminarFormador", trainer)):
        await do(graphql, verb, id=row["id"])
