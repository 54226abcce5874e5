"""`reprogramarSesiones`, `cambiarFormador` and `cancelarSesiones`: many sessions at once, all of them or none."""

import asyncio
from typing import Any

import asyncpg
import pytest
from tests.api.factories import (
    all_rows,
    attempt,
    aula,
    cliente,
    contratacion,
    do,
    formador,
    inscritos,
    participante,
    read,
    refused,
    sesion,
)
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError
from tests.support.queries import QueryCounter

from planificador.api.ids import number_in

DAYS = ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"]
LATER = ["2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29"]


@pytest.fixture
async def contract(graphql: GraphQLClient) -> Data:
    return await contratacion(graphql, horasPrevistas="500.00")


@pytest.fixture
async def trainer(graphql: GraphQLClient) -> Data:
    return await formador(graphql)


async def series(graphql: GraphQLClient, contract: Data, **datos: Any) -> list[Data]:
    """Create a session on each of DAYS, from nine to eleven."""
    return [await sesion(graphql, contract, fecha=day, **datos) for day in DAYS]


def ids(rows: list[Data]) -> Data:
    return {"ids": [row["id"] for row in rows]}


async def test_a_series_moves_onto_its_own_old_places(graphql: GraphQLClient, contract: Data, trainer: Data) -> None:
    room = await aula(graphql)
    rows = await series(graphql, contract, formador=trainer["id"], aula=room["id"])
    answer = await attempt(graphql, "reprogramarSesiones", sesiones={"contratacion": contract["id"]}, semanas=1)
    assert answer.errores == [], answer.messages
    assert [row["fecha"] for row in answer.result] == LATER
    assert [row["id"] for row in answer.result] == [row["id"] for row in rows]
    assert {(row["horaInicio"], row["version"]) for row in answer.result} == {("09:00", 2)}
    assert await all_rows(graphql, "sesiones") == answer.result


async def test_this_session_and_all_that_follow_move(graphql: GraphQLClient, contract: Data) -> None:
    rows = await series(graphql, contract)
    other = await sesion(graphql, await contratacion(graphql), fecha="2026-12-20")
    moved = await do(
        graphql, "reprogramarSesiones", sesiones={"desdeSesion": rows[2]["id"]}, dias=1, horaInicio="22:00"
    )
    assert [(row["fecha"], row["horaInicio"], row["horaFin"], row["minutos"]) for row in moved] == [
        ("2026-12-16", "22:00", "00:00", 120),
        ("2026-12-23", "22:00", "00:00", 120),
    ]
    assert [await read(graphql, row) for row in (*rows[:2], other)] == [*rows[:2], other]


async def test_the_sessions_that_follow_one_that_has_begun_move(graphql: GraphQLClient, contract: Data) -> None:
    begun = await sesion(graphql, contract, fecha="2026-11-20")
    rows = await series(graphql, contract)
    answer = await attempt(graphql, "reprogramarSesiones", sesiones={"desdeSesion": begun["id"]}, minutos=-90)
    assert [(row["horaInicio"], row["horaFin"]) for row in answer.result] == [("07:30", "09:30")] * len(rows)
    assert ("SESIONES_OMITIDAS", "sesiones") in answer.advertencias
    assert await read(graphql, begun) == begun


async def test_no_session_of_a_series_moves_to_the_past(graphql: GraphQLClient, contract: Data) -> None:
    rows = await series(graphql, contract)
    answer = await attempt(graphql, "reprogramarSesiones", sesiones=ids(rows), semanas=-3)
    assert answer.errores == [("FUERA_DE_RANGO", "semanas")] * 2
    assert await all_rows(graphql, "sesiones") == rows


async def test_the_time_of_day_stays_when_the_clocks_change(graphql: GraphQLClient, contract: Data) -> None:
    row = await sesion(graphql, contract, fecha="2027-03-21")
    moved = await do(graphql, "reprogramarSesiones", sesiones=ids([row]), semanas=2)
    assert [(item["horaInicio"], item["inicio"]) for item in moved] == [("09:00", "2027-04-04T07:00:00Z")]


async def test_a_time_that_the_clocks_skip_is_refused_with_its_session(graphql: GraphQLClient, contract: Data) -> None:
    rows = [
        await sesion(graphql, contract, fecha=day, horaInicio="02:15", horaFin="05:00")
        for day in ("2027-03-14", "2027-03-21")
    ]
    headers = {"Accept-Language": "en"}
    answer = await attempt(graphql, "reprogramarSesiones", headers, sesiones=ids(rows), semanas=1)
    assert answer.errores == [("HORA_INEXISTENTE", "semanas")]
    assert answer.messages[0].startswith("21 March 2027, 02:15: There is no 02:15 on 28 March 2027")
    assert await all_rows(graphql, "sesiones") == rows


async def test_every_conflict_is_told_with_its_session(graphql: GraphQLClient, contract: Data, trainer: Data) -> None:
    rows = await series(graphql, contract, formador=trainer["id"])
    busy = await sesion(graphql, await contratacion(graphql), fecha="2026-12-23", formador=trainer["id"])
    text = (
        "mutation ($input: ReprogramarSesionesInput!) { reprogramarSesiones(input: $input) "
        "{ sesiones { id } errores { codigo campo mensaje objeto { id } } advertencias { codigo objeto { id } } } }"
    )
    headers = {"Accept-Language": "en"}
    move = {"sesiones": ids(rows), "dias": 8, "horaInicio": "10:00"}
    payload = (await graphql(text, headers=headers, input=move))["reprogramarSesiones"]
    assert payload["sesiones"] is None
    (error,) = payload["errores"]
    assert (error["codigo"], error["campo"], error["objeto"]) == (
        "FORMADOR_OCUPADO",
        "sesiones.ids.2",
        {"id": rows[2]["id"]},
    )
    assert error["mensaje"].startswith("15 December 2026, 09:00: The trainer already teaches")
    assert await all_rows(graphql, "sesiones") == [*rows, busy]
    payload = (await graphql(text, input={**move, "motivoSolape": "Dos grupos"}))["reprogramarSesiones"]
    assert len(payload["sesiones"]) == 4
    assert {"codigo": "FORMADOR_OCUPADO", "objeto": {"id": rows[2]["id"]}} in payload["advertencias"]


async def test_what_has_begun_was_taught_or_is_cancelled_stays_and_is_told(
    graphql: GraphQLClient, contract: Data
) -> None:
    taught = await do(graphql, "realizarSesion", id=(await sesion(graphql, contract, fecha="2026-11-19"))["id"])
    begun = await sesion(graphql, contract, fecha="2026-11-20")
    cancelled = await do(
        graphql, "cancelarSesion", id=(await sesion(graphql, contract, fecha="2026-12-02"))["id"], motivo="M"
    )
    undated = await do(graphql, "crearSesion", contratacion=contract["id"])
    (row, *_) = await series(graphql, contract)
    selection = {"contratacion": contract["id"]}
    answer = await attempt(graphql, "reprogramarSesiones", {"Accept-Language": "en"}, sesiones=selection, dias=1)
    assert [item["fecha"] for item in answer.result] == ["2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23"]
    assert [pair for pair in answer.advertencias if pair[0] != "EN_FESTIVO"] == 3 * [("SESIONES_OMITIDAS", "sesiones")]
    assert answer.warning_messages[0].endswith("have begun or were taught: 2.")
    stay = [taught, begun, cancelled, undated]
    assert [await read(graphql, item) for item in stay] == stay
    named = ids([taught, begun, cancelled, row])
    refusals = [("TRANSICION_NO_PERMITIDA", f"sesiones.ids.{n}") for n in range(3)]
    assert await refused(graphql, "cancelarSesiones", sesiones=named, motivo="M") == refusals
    everything = {"filtro": {"fecha": {"lt": "2026-12-01"}}}
    answer = await attempt(graphql, "cancelarSesiones", {"Accept-Language": "en"}, sesiones=everything, motivo="M")
    assert answer.errores == [("SIN_SESIONES", "sesiones")]
    assert answer.messages == [
        "No session remains to be changed. Sessions that stay as they are, since they have begun or were taught: 2."
    ]


async def test_the_sessions_of_a_leaving_trainer_get_another(graphql: GraphQLClient, trainer: Data) -> None:
    contracts = [await contratacion(graphql) for _ in range(2)]
    mine = [
        await sesion(graphql, item, fecha=day, formador=trainer["id"])
        for item, day in zip(contracts, DAYS, strict=False)
    ]
    await sesion(graphql, contracts[0], fecha="2026-12-30")
    other = await formador(graphql, nombre="Jon")
    selection = {"filtro": {"formador": {"eq": trainer["id"]}}}
    rows = await do(graphql, "cambiarFormador", sesiones=selection, formador=other["id"])
    assert [(row["id"], row["formador"]["id"]) for row in rows] == [(row["id"], other["id"]) for row in mine]
    rows = await do(graphql, "cambiarFormador", sesiones=ids(mine), formador=None)
    assert [row["formador"] for row in rows] == [None, None]
    assert await refused(graphql, "cambiarFormador", sesiones=ids(mine)) == [("OBLIGATORIO", "formador")]
    inactive = await formador(graphql, activo=False)
    errors = await refused(graphql, "cambiarFormador", sesiones=ids(mine), formador=inactive["id"])
    assert errors == [("FORMADOR_INACTIVO", "formador")]


@pytest.mark.postgres_only  # SQLite has one writer at a time
@pytest.mark.parametrize(
    ("condition", "change", "changed"),
    [
        ("filtro", "formador_id = {other}", [1, 2, 3]),
        ("contratacion", "estado = 'CANCELADA', motivo = 'M'", [1, 2, 3]),
        ("desdeSesion", "fecha = '2026-12-10', inicio = '2026-12-10T08:00Z', fin = '2026-12-10T10:00Z'", [0, 2, 3]),
    ],
)
async def test_sessions_that_no_longer_meet_the_conditions_when_they_are_locked_stay_as_they_are(
    graphql: GraphQLClient,
    contract: Data,
    trainer: Data,
    database: str,
    condition: str,
    change: str,
    changed: list[int],
) -> None:
    rows = await series(graphql, contract, formador=trainer["id"])
    new, other = [await formador(graphql, nombre=name) for name in ("Bea", "Carlos")]
    chosen = {
        "filtro": {"formador": {"eq": trainer["id"]}},
        "contratacion": contract["id"],
        "desdeSesion": rows[0]["id"],
    }
    change = change.format(other=number_in(other["id"], "Formador"))
    connection = await asyncpg.connect(database)
    try:
        async with connection.transaction():
            await connection.execute(
                f"UPDATE sesion SET {change}, version = version + 1 WHERE id = $1", number_in(rows[0]["id"], "Sesion")
            )
            selection = {condition: chosen[condition]}
            task = asyncio.create_task(attempt(graphql, "cambiarFormador", sesiones=selection, formador=new["id"]))
            while not await connection.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):  # noqa: ASYNC110
                await asyncio.sleep(0)
    finally:
        await connection.close()
    answer = await task
    assert answer.errores == [], answer.messages
    assert [row["id"] for row in answer.result] == [rows[index]["id"] for index in changed]
    leading = [(await read(graphql, row))["formador"]["id"] for row in rows]
    assert [index for index, leader in enumerate(leading) if leader == new["id"]] == changed


async def test_sessions_of_a_batch_conflict_with_each_other(graphql: GraphQLClient, trainer: Data) -> None:
    rows = [await sesion(graphql, await contratacion(graphql)) for _ in range(2)]
    errors = await refused(graphql, "cambiarFormador", sesiones=ids(rows), formador=trainer["id"])
    assert errors == [("FORMADOR_OCUPADO", f"sesiones.ids.{n}") for n in range(2)]
    absent = {"desde": "2026-12-01", "hasta": "2026-12-01"}
    await do(graphql, "crearAusenciaFormador", formador=trainer["id"], **absent)
    errors = await refused(graphql, "cambiarFormador", sesiones=ids(rows[:1]), formador=trainer["id"])
    assert errors == [("FORMADOR_AUSENTE", "sesiones.ids.0")]


async def test_who_assists_must_be_free_if_another_leads_and_the_reason_to_overlap_is_lost(
    graphql: GraphQLClient, trainer: Data
) -> None:
    await sesion(graphql, await contratacion(graphql), formador=trainer["id"])
    row = await sesion(graphql, await contratacion(graphql), apoyos=[trainer["id"]], motivoSolape="Two groups together")
    other = await formador(graphql, nombre="Jon")
    errors = await refused(graphql, "cambiarFormador", sesiones=ids([row]), formador=other["id"])
    assert errors == [("FORMADOR_OCUPADO", "sesiones.ids.0")]
    (kept,) = await do(
        graphql, "cambiarFormador", sesiones=ids([row]), formador=other["id"], motivoSolape="Still together"
    )
    assert kept["formador"]["id"] == other["id"]


async def test_an_assistant_of_a_session_that_moves_must_be_free(
    graphql: GraphQLClient, contract: Data, trainer: Data
) -> None:
    row = await sesion(graphql, contract, apoyos=[trainer["id"]])
    await sesion(graphql, await contratacion(graphql), fecha="2026-12-02", formador=trainer["id"])
    errors = await refused(graphql, "reprogramarSesiones", sesiones=ids([row]), dias=1)
    assert errors == [("FORMADOR_OCUPADO", "sesiones.ids.0")]


async def test_a_series_is_cancelled_unless_somebody_attended(graphql: GraphQLClient, contract: Data) -> None:
    rows = await series(graphql, contract)
    (person,) = await inscritos(graphql, contract)
    entry = {"participante": person["id"], "estado": "JUSTIFICADA"}
    await do(graphql, "registrarAsistencia", sesion=rows[1]["id"], asistencias=[entry])
    assert await refused(graphql, "cancelarSesiones", sesiones=ids(rows)) == [("MOTIVO_OBLIGATORIO", "motivo")]
    answer = await attempt(graphql, "cancelarSesiones", sesiones={"desdeSesion": rows[1]["id"]}, motivo="Sin aula")
    assert [(row["estado"], row["motivo"]) for row in answer.result] == 3 * [("CANCELADA", "Sin aula")]
    assert answer.advertencias == [("ASISTENCIA_REGISTRADA", "sesiones")]


@pytest.mark.parametrize(
    ("values", "errors"),
    [
        ({}, [("OBLIGATORIO", "dias")]),
        ({"dias": 731, "semanas": -105}, [("FUERA_DE_RANGO", "semanas"), ("FUERA_DE_RANGO", "dias")]),
        ({"minutos": 5, "horaInicio": "10:00"}, [("NO_VALIDO", "minutos")]),
        ({"horaFin": "08:00"}, [("HORARIO_NO_VALIDO", "horaFin")]),
        ({"dias": 1, "sesiones": {}}, [("OBLIGATORIO", "sesiones")]),
        ({"dias": 1, "sesiones": {"filtro": {}}}, [("OBLIGATORIO", "sesiones")]),
        ({"dias": 1, "sesiones": {"ids": []}}, [("SIN_SESIONES", "sesiones")]),
        ({"dias": 1, "sesiones": {"ids": ["x"]}}, [("ID_NO_VALIDO", "sesiones.ids.0")]),
        ({"dias": 1, "sesiones": {"ids": [], "filtro": {"minutos": {"gt": 1}}}}, [("NO_VALIDO", "sesiones.ids")]),
        ({"dias": 1, "sesiones": {"desdeSesion": "U2VzaW9uOjk5"}}, None),
    ],
)
async def test_an_invalid_change_of_a_series_is_refused(
    graphql: GraphQLClient, contract: Data, values: Data, errors: list[tuple[str, str]] | None
) -> None:
    row = await sesion(graphql, contract)
    answer = await attempt(graphql, "reprogramarSesiones", **{"sesiones": ids([row])} | values)
    assert answer.errores == errors if errors else answer.errores[0][1] == "sesiones.desdeSesion"
    assert await all_rows(graphql, "sesiones") == [row]


@pytest.mark.parametrize("in_variable", [False, True])
async def test_a_filter_in_an_input_is_limited_as_those_of_lists(graphql: GraphQLClient, in_variable: bool) -> None:
    value: Data = {"contratacion": {"cliente": {"contrataciones": {"some": {"formacion": {"nombre": {"eq": "A"}}}}}}}
    literal = '{contratacion: {cliente: {contrataciones: {some: {formacion: {nombre: {eq: "A"}}}}}}}'
    text = (
        f"mutation ($filtro: SesionFiltro{'' if in_variable else f' = {literal}'}) {{ cancelarSesiones(input: "
        '{motivo: "M", sesiones: {filtro: $filtro}}) { errores { codigo } } }'
    )
    with pytest.raises(GraphQLResponseError) as failure:
        await (graphql(text, filtro=value) if in_variable else graphql(text))
    (error,) = failure.value.errors
    assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", "max_filter_depth")


async def test_a_long_series_takes_as_many_statements_as_a_short_one(
    graphql: GraphQLClient, contract: Data, trainer: Data, count_queries: QueryCounter
) -> None:
    weekdays = ["LUNES", "MARTES", "MIERCOLES", "JUEVES", "VIERNES", "SABADO", "DOMINGO"]
    plan = {"dias": weekdays, "horaInicio": "09:00", "horaFin": "10:00"}
    counts = []
    for weeks, start, shift in ((1, "2027-01-01", 100), (26, "2027-02-01", 50)):
        values = {**plan, "desde": start, "semanas": weeks, "formador": trainer["id"], "notas": "{n}"}
        with count_queries() as queries:
            rows = await do(graphql, "generarSesiones", contratacion=contract["id"], **values)
        generated = len(queries)
        selection = ids(rows)
        with count_queries() as queries:
            assert len(await do(graphql, "reprogramarSesiones", sesiones=selection, semanas=shift)) == 7 * weeks
        counts.append((generated, len(queries)))
    assert counts[0] == counts[1]


async def test_participants_with_two_sessions_at_a_time_are_told_of_every_contract(graphql: GraphQLClient) -> None:
    client = await cliente(graphql)
    contracts = [await contratacion(graphql, cliente=client["id"]) for _ in range(3)]
    for contract in (contracts[0], contracts[2]):
        await inscritos(graphql, contract)
    person = await participante(graphql, client)
    for contract in contracts[1:]:
        await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=[person["id"]])
    rows = [await sesion(graphql, contract, fecha=day) for contract, day in zip(contracts, DAYS, strict=False)]
    answer = await attempt(graphql, "reprogramarSesiones", sesiones=ids(rows[:2]), dias=7)
    assert [codigo for codigo, _ in answer.advertencias if codigo != "EN_FESTIVO"] == ["PARTICIPANTE_OCUPADO"]
