"""The fields of problems are fields of the mutation's input, and what is wrong in a call is told at once."""

from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
import strawberry
from strawberry.types.base import StrawberryContainer, StrawberryList, StrawberryType
from tests.api.factories import attempt, cliente, contratacion, do, formador, inscritos, participante, refused, sesion
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

from planificador.api.schema.schema import schema
from planificador.api.schema.types.inputs import at_input_fields, with_invalid_ids
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import LocalizedText

AFTER_SESSION = datetime(2027, 1, 1, tzinfo=UTC)

MUTATIONS = {field.python_name: field for field in schema.get_type_by_name("Mutation").fields}  # type: ignore[union-attr]  # an object type
TEXT = LocalizedText(es="x", eu="x", en="x")


def problems(*paths: str | None) -> list[Problem]:
    return [Problem(Codigo.NO_VALIDO, TEXT, path) for path in paths]


def example(kind: type | StrawberryType) -> Any:  # Any: a value of the type
    """Return a value of a type of inputs: an input with all its fields, or a list of one."""
    if isinstance(kind, StrawberryContainer):
        item = example(kind.of_type)
        return [item] if isinstance(kind, StrawberryList) else item
    if isinstance(kind, type) and is_dataclass(kind):
        return kind(**{field.name: example(field.type) for field in kind.__strawberry_definition__.fields})  # type: ignore[attr-defined]  # Strawberry's
    return strawberry.UNSET


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_problem_is_at_a_field_of_the_input_whatever_field_a_rule_names(name: str) -> None:
    example_input = example(MUTATIONS[name].arguments[0].type)
    names = {field.name for field in fields(example_input)}
    row = next((name for name in ("id", "sesion") if name in names), None)
    unknown = problems("columna", "asistencias.9.minutos", "id.x", None)
    assert [problem.campo for problem in at_input_fields(unknown, example_input)] == [row, row, row, None]


def test_the_path_of_an_entry_is_a_field_of_the_input() -> None:
    example_input = example(MUTATIONS["registrar_asistencia"].arguments[0].type)
    known = problems("sesion", "asistencias", "asistencias.0", "asistencias.0.minutos")
    assert at_input_fields(known, example_input) == known
    unknown = problems("asistencias.1.minutos", "asistencias.0.columna", "asistencias.x", "estado")
    assert at_input_fields(unknown, example_input) == problems(*["sesion"] * 4)


def test_problems_that_follow_from_an_invalid_id_are_not_told() -> None:
    others = problems("a.1", "a.10.b", None, "ab")
    assert with_invalid_ids(problems("a.1.b", "c"), [*others, *problems("a.1.b", "c")]) == [
        *problems("a.1.b", "c"),
        *others,
    ]
    assert with_invalid_ids([], others) == others


async def test_all_that_is_wrong_with_a_plan_is_told_at_once(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "CANCELADA")
    plan = {
        "contratacion": contract["id"],
        "formador": contract["id"],
        "desde": "9999-12-31",
        "dias": [],
        "semanas": 0,
        "zona": "Aquí",
        "enlaceVc": "x",
        "horaInicio": "11:00",
        "horaFin": "09:00",
    }
    errors = await refused(graphql, "generarSesiones", **plan)
    assert sorted(errors) == [
        ("FUERA_DE_RANGO", "desde"),
        ("FUERA_DE_RANGO", "dias"),
        ("FUERA_DE_RANGO", "semanas"),
        ("HORARIO_NO_VALIDO", "horaFin"),
        ("ID_NO_VALIDO", "formador"),
        ("NO_VALIDO", "enlaceVc"),
        ("NO_VALIDO", "zona"),
        ("TRANSICION_NO_PERMITIDA", "contratacion"),
    ]


async def test_each_session_of_a_plan_that_the_trainer_cannot_teach_is_told(graphql: GraphQLClient) -> None:
    contract, trainer = await contratacion(graphql), await formador(graphql)
    for day in ("2026-12-03", "2026-12-08"):
        await sesion(graphql, contract, fecha=day, formador=trainer["id"])
    plan = {"contratacion": contract["id"], "formador": trainer["id"], "horaInicio": "10:00", "horaFin": "12:00"}
    days = {"desde": "2026-12-01", "dias": ["MARTES", "JUEVES"], "semanas": 2}
    answer = await attempt(graphql, "generarSesiones", {"Accept-Language": "en"}, **plan, **days)
    assert answer.errores == 2 * [("FORMADOR_OCUPADO", "formador")]
    assert ["3 December" in answer.messages[0], "8 December" in answer.messages[1]] == [True, True]


async def test_all_that_is_wrong_with_a_moved_session_is_told_at_once(graphql: GraphQLClient) -> None:
    row = await sesion(graphql, await contratacion(graphql))
    await do(graphql, "cancelarContratacion", id=row["contratacion"]["id"], motivo="M")
    values = {"id": row["id"], "fecha": "2199-12-31", "horaFin": "08:00", "enlaceVc": "x", "formador": "x"}
    assert sorted(await refused(graphql, "reprogramarSesion", **values)) == [
        ("HORARIO_NO_VALIDO", "horaFin"),
        ("ID_NO_VALIDO", "formador"),
        ("NO_VALIDO", "enlaceVc"),
        ("TRANSICION_NO_PERMITIDA", "id"),
        ("TRANSICION_NO_PERMITIDA", "id"),
    ]


async def test_all_that_is_wrong_with_a_list_of_attendance_is_told_at_once(
    graphql: GraphQLClient, clock: ManualClock
) -> None:
    contract = await contratacion(graphql)
    row, (ane, jon) = await sesion(graphql, contract), await inscritos(graphql, contract, 2)
    stranger = await participante(graphql, contract["cliente"])

    def entry(person: str, estado: str, **values: Any) -> Data:
        return {"participante": person, "estado": estado, **values}

    entries = [
        entry(ane["id"], "PRESENTE"),
        entry("x", "PRESENTE"),
        entry(stranger["id"], "AUSENTE", minutos=5),
        entry(ane["id"], "AUSENTE"),
        entry(jon["id"], "PRESENTE", minutos=121),
        entry(ane["id"], "PRESENTE"),
        entry("y", "AUSENTE"),
    ]
    wrong = [
        ("DUPLICADO", "asistencias.3.participante"),
        ("FUERA_DE_RANGO", "asistencias.4.minutos"),
        ("ID_NO_VALIDO", "asistencias.1.participante"),
        ("ID_NO_VALIDO", "asistencias.6.participante"),
        ("NO_INSCRITO", "asistencias.2.participante"),
        ("NO_VALIDO", "asistencias.2.minutos"),
    ]
    clock.reset(AFTER_SESSION)
    answer = await attempt(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries)
    assert sorted(answer.errores) == wrong
    messages = dict(zip(answer.errores, answer.messages, strict=True))
    assert messages[wrong[0]].startswith("La fila 1 de esta lista")
    assert messages[wrong[1]] == "Debe estar entre 0 minutos y 120 minutos."
    await do(graphql, "cancelarSesion", id=row["id"], motivo="M")
    errors = await refused(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries)
    assert sorted(errors) == [*wrong, ("TRANSICION_NO_PERMITIDA", "sesion")]


async def test_the_same_entry_twice_is_recorded_once(graphql: GraphQLClient, clock: ManualClock) -> None:
    contract = await contratacion(graphql)
    row, (ane,) = await sesion(graphql, contract), await inscritos(graphql, contract)
    entries = 2 * [{"participante": ane["id"], "estado": "PRESENTE"}]
    clock.reset(AFTER_SESSION)
    saved = await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries)
    assert {item["id"] for item in saved} == {saved[0]["id"]}


async def test_all_that_is_wrong_with_enrolments_is_told_at_once(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql, "CANCELADA")
    other = await participante(graphql, await cliente(graphql))
    people = [other["id"], "x"]
    assert await refused(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=people) == [
        ("ID_NO_VALIDO", "participantes.1"),
        ("OTRO_CLIENTE", "participantes.0"),
        ("TRANSICION_NO_PERMITIDA", "contratacion"),
    ]


async def test_a_reference_to_another_client_is_told_with_the_other_problems(graphql: GraphQLClient) -> None:
    mine, other = await cliente(graphql), await cliente(graphql)
    company = await do(graphql, "crearClienteFinal", cliente=other["id"], nombre="Final")
    values = {"cliente": mine["id"], "clienteFinal": company["id"], "nombre": "Ane", "correo": "x"}
    assert await refused(graphql, "crearContacto", **values) == [
        ("NO_VALIDO", "correo"),
        ("OTRO_CLIENTE", "clienteFinal"),
    ]


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("es", "Debe estar entre 0,00 € y 9.999.999,99 €."),
        ("eu", "0,00 € eta 9.999.999,99 € artekoa izan behar du."),
        ("en", "It must lie between €0.00 and €9,999,999.99."),
    ],
)
async def test_an_amount_out_of_range_is_told_in_the_form_of_the_language(
    graphql: GraphQLClient, language: str, message: str
) -> None:
    values = {"codigo": "C", "nombre": "N", "horas": "1.00", "modalidad": "MIXTA", "precioHora": "-1.00"}
    answer = await attempt(graphql, "crearFormacion", {"Accept-Language": language}, **values)
    assert (answer.errores, answer.messages) == ([("FUERA_DE_RANGO", "precioHora")], [message])
