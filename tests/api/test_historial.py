"""`historial` and `registro`: who changed what, from the creation of an object to its end."""

from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, inscritos, read, refused, sesion
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError
from tests.support.queries import QueryCounter

from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.runtime import Runtime
from planificador.sesiones.contract_lifecycle import caducar_vencidas

ENTRY = "verbo operacion tipo idObjeto creado usuario { nombre } cambios { campo antes despues }"
HISTORY = f"""
query ($id: ID!, $first: Int = 100, $after: String) {{
  node(id: $id) {{ ... on Cliente {{ historial(first: $first, after: $after) {{ ...Page }} }}
    ... on Sesion {{ historial(first: $first, after: $after) {{ ...Page }} }}
    ... on Contratacion {{ historial(first: $first, after: $after) {{ ...Page }} }}
    ... on Participante {{ historial(first: $first, after: $after) {{ ...Page }} }} }}
}}
fragment Page on EntradaRegistroConnection {{
  totalCount pageInfo {{ hasNextPage endCursor }} nodes {{ {ENTRY} }}
}}
"""
REGISTER = f"""
query ($objeto: ID, $filtro: EntradaRegistroFiltro, $orden: [EntradaRegistroOrden!]) {{
  registro(objeto: $objeto, filtro: $filtro, orden: $orden, first: 100) {{
    totalCount nodes {{ {ENTRY} objeto {{ id }} }}
  }}
}}
"""


async def history(graphql: GraphQLClient, row: Data, **page: Any) -> Data:
    return dict((await graphql(HISTORY, id=row["id"], **page))["node"]["historial"])


async def register(graphql: GraphQLClient, **arguments: Any) -> list[Data]:
    answer = (await graphql(REGISTER, **arguments))["registro"]
    assert answer["totalCount"] == len(answer["nodes"])
    return list(answer["nodes"])


def values(entry: Data) -> dict[str, tuple[Any, Any]]:
    return {item["campo"]: (item["antes"], item["despues"]) for item in entry["cambios"]}


def steps(entries: list[Data]) -> list[tuple[str, str]]:
    return [(entry["verbo"], entry["operacion"]) for entry in entries]


async def test_an_object_tells_its_changes_as_the_api_writes_values(graphql: GraphQLClient) -> None:
    course = await contratacion(graphql)
    row = await sesion(graphql, course, horaFin="11:30")
    await do(graphql, "reprogramarSesion", id=row["id"], fecha="2026-12-02", horaInicio="10:00", horaFin="11:30")
    await do(graphql, "cancelarSesion", id=row["id"], motivo="Enfermedad")
    entries = (await history(graphql, row))["nodes"]
    assert steps(entries) == [
        ("cancelarSesion", "ACTUALIZADO"),
        ("reprogramarSesion", "ACTUALIZADO"),
        ("crearSesion", "CREADO"),
    ]
    assert {entry["idObjeto"] for entry in entries} == {row["id"]}
    cancelled, moved, created = map(values, entries)
    assert cancelled["motivo"] == (None, "Enfermedad")
    assert moved == {
        "fecha": ("2026-12-01", "2026-12-02"),
        "horaInicio": ("09:00", "10:00"),
        "inicio": ("2026-12-01T08:00:00Z", "2026-12-02T09:00:00Z"),
        "fin": ("2026-12-01T10:30:00Z", "2026-12-02T10:30:00Z"),
        "minutos": (150, 90),
    }
    assert created["contratacion"] == (None, course["id"])
    now = await read(graphql, row)
    state: dict[str, Any] = {}
    for changed in (created, moved, cancelled):
        state |= {name: after for name, (_, after) in changed.items()}
    assert all(now[name] == after for name, after in state.items() if name in now and not isinstance(now[name], dict))


async def test_each_kind_of_value_is_written_as_its_field(graphql: GraphQLClient) -> None:
    row = await contratacion(graphql, precioHora="62.50")
    contact = await do(
        graphql, "crearContacto", cliente=row["cliente"]["id"], nombre="Ane", roles=["FACTURACION", "RESPONSABLE"]
    )
    await do(graphql, "actualizarContratacion", id=row["id"], precioHora="70", horasPrevistas="10.00")
    changed, _, created = map(values, (await history(graphql, row))["nodes"])
    assert changed == {"precioHora": ("62.50", "70.00")}
    assert created["estado"] == (None, "PROPUESTA")
    (entry,) = await register(graphql, objeto=contact["id"])
    assert values(entry)["roles"] == (None, ["RESPONSABLE", "FACTURACION"])
    assert values(entry)["principal"] == (None, False)


async def test_the_history_is_a_keyset_connection(graphql: GraphQLClient) -> None:
    row = await cliente(graphql)
    for number in range(4):
        await do(graphql, "actualizarCliente", id=row["id"], nombre=f"Forjas {number}")
    await cliente(graphql, nombre="Otra")
    first = await history(graphql, row, first=2)
    assert (first["totalCount"], first["pageInfo"]["hasNextPage"]) == (5, True)
    await do(graphql, "actualizarCliente", id=row["id"], nombre="Forjas")
    rest = await history(graphql, row, first=3, after=first["pageInfo"]["endCursor"])
    assert rest["pageInfo"]["hasNextPage"] is False
    names = [values(entry)["nombre"][1] for entry in first["nodes"] + rest["nodes"]]
    assert names == ["Forjas 3", "Forjas 2", "Forjas 1", "Forjas 0", "Forjas Aizkorri"]


async def test_the_register_finds_changes_by_object_type_verb_operation_and_period(
    graphql: GraphQLClient, clock: Any
) -> None:
    row = await cliente(graphql)
    await clock.move(clock.now().replace(hour=12))
    other = await cliente(graphql, nombre="Otra")
    await do(graphql, "eliminarCliente", id=row["id"])
    assert [entry["idObjeto"] for entry in await register(graphql)] == [row["id"], other["id"], row["id"]]
    ended, started = await register(graphql, objeto=row["id"])
    assert (ended["verbo"], ended["objeto"], started["objeto"]) == ("eliminarCliente", None, None)
    assert values(ended) == {name: (after, None) for name, (_, after) in values(started).items()}
    noon = "2026-11-23T12:00:00Z"
    for filtro, expected in (
        ({"verbo": {"eq": "eliminarCliente"}}, [row]),
        ({"operacion": {"in": ["CREADO"]}}, [other, row]),
        ({"creado": {"gte": noon}}, [row, other]),
        ({"creado": {"lt": noon}, "tipo": {"eq": "Cliente"}}, [row]),
        ({"usuario": {"isNull": True}, "not": {"creado": {"lt": noon}}}, [row, other]),
        ({"tipo": {"eq": "Sesion"}}, []),
    ):
        found = await register(graphql, filtro=filtro)
        assert [entry["idObjeto"] for entry in found] == [each["id"] for each in expected], filtro
    assert [entry["verbo"] for entry in await register(graphql, orden=["ID"])][-1] == "eliminarCliente"
    with pytest.raises(GraphQLResponseError, match="not a global id"):
        await register(graphql, objeto="Cliente:1")


async def test_refused_and_empty_changes_leave_no_entry(graphql: GraphQLClient) -> None:
    row = await cliente(graphql)
    await do(graphql, "actualizarCliente", id=row["id"], nombre=row["nombre"])
    assert await refused(graphql, "actualizarCliente", id=row["id"], nombre="", nif="1")
    assert await refused(graphql, "crearCliente", nombre="Otra", nif="1")
    assert steps(await register(graphql)) == [("crearCliente", "CREADO")]


async def test_a_merge_is_told_in_the_histories_of_all_rows_that_it_changes(graphql: GraphQLClient) -> None:
    kept, absorbed = await cliente(graphql), await cliente(graphql, nombre="Forjas Aizkorri SL", notas="Paga tarde")
    course = await contratacion(graphql, cliente=absorbed["id"])
    before = len(await register(graphql))
    await do(graphql, "fusionarClientes", conservar=kept["id"], absorber=absorbed["id"])
    entries = (await register(graphql))[:-before]
    assert {entry["verbo"] for entry in entries} == {"fusionarClientes"}
    assert len({entry["creado"] for entry in entries}) == 1
    told = {(entry["idObjeto"], entry["operacion"]): values(entry) for entry in entries}
    assert told.keys() == {
        (course["id"], "ACTUALIZADO"),
        (absorbed["id"], "ELIMINADO"),
        (kept["id"], "ACTUALIZADO"),
    }
    assert told[course["id"], "ACTUALIZADO"] == {"cliente": (absorbed["id"], kept["id"])}
    assert told[absorbed["id"], "ELIMINADO"]["notas"] == ("Paga tarde", None)
    assert told[kept["id"], "ACTUALIZADO"] == {"notas": (None, "Paga tarde"), "estado": ("POTENCIAL", "ACTIVO")}


async def test_what_the_server_does_by_itself_has_no_verb(graphql: GraphQLClient, runtime: Runtime, clock: Any) -> None:
    row = await contratacion(graphql, "PROPUESTA", validaHasta="2026-11-24")
    await clock.move(clock.now().replace(day=26))
    await run_in_transaction(runtime.services, lambda uow: caducar_vencidas(uow, limit=10))
    expired = (await history(graphql, row))["nodes"][0]
    assert (expired["verbo"], expired["usuario"]) == (None, None)
    assert values(expired)["estado"] == ("PROPUESTA", "CADUCADA")


async def test_many_rows_take_one_statement_more_than_writing_them(
    graphql: GraphQLClient, count_queries: QueryCounter
) -> None:
    course = await contratacion(graphql)
    row = await sesion(graphql, course)
    people = await inscritos(graphql, course, 3)
    attendance = [{"participante": each["id"], "estado": "JUSTIFICADA"} for each in people]
    with count_queries() as queries:
        await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=attendance)
    assert sum('INTO "registro"' in sql for sql in queries) == 1
    created = [entry for entry in await register(graphql) if entry["tipo"] == "Asistencia"]
    assert [(entry["verbo"], entry["operacion"]) for entry in created] == [("registrarAsistencia", "CREADO")] * 3


async def test_a_live_history_follows_the_changes_of_its_object_only(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    row, other = await cliente(graphql), await cliente(graphql, nombre="Otra")
    text = "subscription ($id: ID!) { cliente(id: $id) { historial { nodes { operacion } } } }"
    async with subscribe(text, id=row["id"]) as mine, subscribe("subscription { registro { totalCount } }") as all_:
        assert len((await mine.next())["cliente"]["historial"]["nodes"]) == 1
        assert (await all_.next())["registro"] == {"totalCount": 2}
        await do(graphql, "actualizarCliente", id=other["id"], nombre="Otra más")
        assert (await all_.next())["registro"] == {"totalCount": 3}
        await mine.expect_nothing()
        await do(graphql, "actualizarCliente", id=row["id"], nombre="Forjas")
        assert len((await mine.next())["cliente"]["historial"]["nodes"]) == 2
