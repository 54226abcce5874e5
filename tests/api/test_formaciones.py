"""The catalogue and the trainers through the door; amounts of money and hours on the way."""

import asyncio

import pytest
from tests.api.factories import (
    attempt,
    contratacion,
    do,
    everything,
    exists,
    formacion,
    formador,
    read,
    refused,
    sesion,
)
from tests.support.graphql import Data, GraphQLClient, GraphQLFailure

THE_REQUESTS = {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}
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
WHOLE = {"Formacion": COURSE, "Formador": TRAINER}
OPTIONAL = {"Formacion": ["precioHora", "objetivos", "contenidos"], "Formador": ["correo", "telefono"]}
KINDS = pytest.mark.parametrize("kind", WHOLE)


@KINDS
async def test_a_row_keeps_what_it_is_given_and_goes_when_it_is_deleted(graphql: GraphQLClient, kind: str) -> None:
    row = await do(graphql, f"crear{kind}", **WHOLE[kind])
    assert row.items() >= (WHOLE[kind] | {"version": 1}).items()
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
async def test_optional_columns_can_be_emptied_and_the_others_cannot(graphql: GraphQLClient, kind: str) -> None:
    row = await do(graphql, f"crear{kind}", **WHOLE[kind])
    empties = dict.fromkeys(OPTIONAL[kind])
    emptied = await do(graphql, f"actualizar{kind}", id=row["id"], **empties)
    assert emptied == row | empties | {"version": 2} == await read(graphql, row)
    needed = [name for name in WHOLE[kind] if name not in empties]
    errors = await refused(graphql, f"actualizar{kind}", id=row["id"], **dict.fromkeys(needed))
    assert sorted(errors) == sorted(("OBLIGATORIO", name) for name in needed)
    assert await read(graphql, row) == emptied


async def test_what_is_not_said_of_a_course_or_trainer_is_usual(graphql: GraphQLClient) -> None:
    course = await do(graphql, "crearFormacion", codigo="A", nombre="A", horas="1.00", modalidad="MIXTA")
    assert (course["activa"], course["precioHora"]) == (True, None)
    assert (await formador(graphql))["activo"] is True


async def test_all_that_is_wrong_is_said_at_once(graphql: GraphQLClient) -> None:
    wrong = {"codigo": "", "nombre": "x" * 201, "horas": "0.00", "precioHora": "-0.01"}
    errors = await refused(graphql, "crearFormacion", modalidad="MIXTA", **wrong)
    assert errors == [
        ("OBLIGATORIO", "codigo"),
        ("DEMASIADO_LARGO", "nombre"),
        ("FUERA_DE_RANGO", "horas"),
        ("FUERA_DE_RANGO", "precioHora"),
    ]
    assert await everything(graphql, "formaciones") == []


@pytest.mark.parametrize(
    ("field", "given", "kept"),
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
async def test_an_amount_is_exact_and_within_its_range(
    graphql: GraphQLClient, field: str, given: str | int, kept: str | None
) -> None:
    answer = await attempt(graphql, "crearFormacion", **COURSE | {field: given})
    if kept is None:
        assert answer.errores == [("FUERA_DE_RANGO", field)]
    else:
        assert answer.result[field] == (await read(graphql, answer.result))[field] == kept


@pytest.mark.parametrize("given", ["1.005", "mucho", "", "NaN", "1e400", True, "٣,٥", [1]])
async def test_what_is_no_amount_is_an_error_of_the_request(graphql: GraphQLClient, given: object) -> None:
    with pytest.raises(GraphQLFailure) as failure:
        await attempt(graphql, "crearFormacion", **COURSE | {"horas": given})
    assert {error["extensions"]["code"] for error in failure.value.errors} <= THE_REQUESTS


async def test_a_code_belongs_to_one_course(graphql: GraphQLClient) -> None:
    first, second = await formacion(graphql, codigo="A"), await formacion(graphql, codigo="B")
    assert await refused(graphql, "crearFormacion", **COURSE | {"codigo": " A "}) == [("DUPLICADO", "codigo")]
    assert await refused(graphql, "actualizarFormacion", id=second["id"], codigo="A") == [("DUPLICADO", "codigo")]
    assert await do(graphql, "actualizarFormacion", id=first["id"], codigo="A") == first
    assert await everything(graphql, "formaciones") == [first, second]


async def test_of_those_who_create_the_same_code_at_once_one_wins(graphql: GraphQLClient) -> None:
    answers = await asyncio.gather(*(attempt(graphql, "crearFormacion", **COURSE) for _ in range(4)))
    assert sorted(answer.errores for answer in answers) == [[]] + [[("DUPLICADO", "codigo")]] * 3


async def test_what_others_refer_to_stays(graphql: GraphQLClient) -> None:
    course, trainer = await formacion(graphql), await formador(graphql)
    contract = await contratacion(graphql, formacion=course["id"])
    slot = await sesion(graphql, contract, formador=trainer["id"])
    for verb, row in (("eliminarFormacion", course), ("eliminarFormador", trainer)):
        assert await refused(graphql, verb, id=row["id"]) == [("EN_USO", "id")]
        assert await read(graphql, row) == row
    for verb, row in (("eliminarSesion", slot), ("eliminarContratacion", contract)):
        await do(graphql, verb, id=row["id"])
    for verb, row in (("eliminarFormacion", course), ("eliminarFormador", trainer)):
        await do(graphql, verb, id=row["id"])
