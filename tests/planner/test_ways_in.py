"""Statements answer queries of every transport, with committed data."""

import itertools
from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, formacion
from tests.api.websocket_client import connected_client
from tests.clock import ManualClock
from tests.planner.comparison import outcomes
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer

from planificador.api.planner.planner import Planner
from planificador.api.planner.statement_execution import read_statement
from planificador.api.planner.statements import Statement

_numbers = itertools.count()


async def test_a_query_after_a_mutation_reads_what_was_committed(graphql: GraphQLClient, clock: ManualClock) -> None:
    row = await do(graphql, "crearCliente", nombre="Uno")
    text = "query ($id: ID!) { cliente(id: $id) { nombre version } clientes { totalCount nodes { nombre } } }"
    for n in range(5):
        name = f"Uno {n}"
        await do(graphql, "actualizarCliente", id=row["id"], nombre=name)
        with outcomes() as counts:
            data = await graphql(text, id=row["id"])
        assert counts["planned"] == 1
        assert data["cliente"]["nombre"] == data["clientes"]["nodes"][0]["nombre"] == name
    await do(graphql, "crearCliente", nombre="Dos")
    assert (await graphql(text, id=row["id"]))["clientes"]["totalCount"] == 2


async def test_queries_of_every_transport_are_planned(
    graphql: GraphQLClient, server: RunningServer, clock: ManualClock
) -> None:
    await do(graphql, "crearCliente", nombre="Uno")
    text = f"query Way{next(_numbers)} {{ clientes {{ totalCount nodes {{ nombre __typename }} }} }}"
    expected = {"clientes": {"totalCount": 1, "nodes": [{"nombre": "Uno", "__typename": "Cliente"}]}}
    for _ in range(2):
        with outcomes() as counts:
            assert await graphql(text) == expected
            assert (await graphql.http.get("/graphql", params={"query": text})).json() == {"data": expected}
            async with connected_client(server.websocket_url) as socket:
                assert await socket.answer("1", text) == expected
        assert counts == {"planned": 3}


async def test_the_second_response_of_a_query_equals_the_first(graphql: GraphQLClient, clock: ManualClock) -> None:
    await do(graphql, "crearCliente", nombre="Uno")
    text = f"query Way{next(_numbers)} {{ clientes {{ nodes {{ nombre }} }} }}"
    first, second = await graphql.response(text), await graphql.response(text)
    assert first.status_code == second.status_code == 200
    assert first.json() == second.json()
    assert first.headers["content-type"] == second.headers["content-type"]
    assert set(first.headers) == set(second.headers)


async def test_selections_below_alerts_and_mutations_are_read_by_one_statement(
    graphql: GraphQLClient, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches: list[int] = []
    rows = Planner.answer_rows

    async def record_rows(self: Planner, entity: Any, numbers: Any, *others: Any) -> Any:  # Any: as the planner's
        batches.append(len(numbers))
        return await rows(self, entity, numbers, *others)

    async def record_statement(statement: Statement) -> bytes | None:
        batches.append(1)
        return await read_statement(statement)

    monkeypatch.setattr(Planner, "answer_rows", record_rows)
    monkeypatch.setattr("planificador.api.planner.mutations.read_statement", record_statement)
    owner, course = await cliente(graphql, nombre="Uno"), await formacion(graphql)
    reminder = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
    for _ in range(3):
        row = await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **reminder)
        await contratacion(graphql, cliente=owner["id"], formacion=course["id"])
    batches.clear()

    text = "{ avisos { ... on AvisoRecordatorio { interaccion { cliente { nombre contactos { totalCount } } } } } }"
    expected = {"interaccion": {"cliente": {"nombre": "Uno", "contactos": {"totalCount": 0}}}}
    assert (await graphql(text))["avisos"] == [expected] * 3
    assert batches == [3]

    text = """mutation ($id: ID!) { terminarAccion(input: {id: $id}) {
      interaccion { hechaEn cliente { nombre contactos { totalCount } } } } }"""
    done = (await graphql(text, id=row["id"]))["terminarAccion"]["interaccion"]
    assert done["cliente"] == expected["interaccion"]["cliente"]
    assert done["hechaEn"] is not None
    assert batches == [3, 1]
