"""Whichever way a question comes, a statement answers it, with what is committed."""

import itertools

from tests.api.office import do
from tests.api.sockets import calling
from tests.clock import ManualClock
from tests.planner.comparing import outcomes
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer

_numbers = itertools.count()


async def test_what_was_just_committed_is_read(graphql: GraphQLClient, clock: ManualClock) -> None:
    row = await do(graphql, "crearCliente", nombre="Uno")
    text = "query ($id: ID!) { cliente(id: $id) { nombre version } clientes { totalCount nodes { nombre } } }"
    for n in range(5):
        name = f"Uno {n}"
        await do(graphql, "actualizarCliente", id=row["id"], nombre=name)
        with outcomes() as counts:
            found = await graphql(text, id=row["id"])
        assert counts["planned"] == 1
        assert found["cliente"]["nombre"] == found["clientes"]["nodes"][0]["nombre"] == name
    await do(graphql, "crearCliente", nombre="Dos")
    assert (await graphql(text, id=row["id"]))["clientes"]["totalCount"] == 2


async def test_every_way_in_is_planned(graphql: GraphQLClient, server: RunningServer, clock: ManualClock) -> None:
    await do(graphql, "crearCliente", nombre="Uno")
    text = f"query Way{next(_numbers)} {{ clientes {{ totalCount nodes {{ nombre __typename }} }} }}"
    expected = {"clientes": {"totalCount": 1, "nodes": [{"nombre": "Uno", "__typename": "Cliente"}]}}
    for _ in range(2):
        with outcomes() as counts:
            assert await graphql(text) == expected
            assert (await graphql.http.get("/graphql", params={"query": text})).json() == {"data": expected}
            async with calling(server.websocket_url) as line:
                assert await line.answer("1", text) == expected
        assert counts == {"planned": 3}


async def test_the_lane_says_what_the_view_says(graphql: GraphQLClient, clock: ManualClock) -> None:
    await do(graphql, "crearCliente", nombre="Uno")
    text = f"query Lane{next(_numbers)} {{ clientes {{ nodes {{ nombre }} }} }}"
    first, second = await graphql.response(text), await graphql.response(text)
    assert first.status_code == second.status_code == 200
    assert first.json() == second.json()
    assert first.headers["content-type"] == second.headers["content-type"]
    assert set(first.headers) == set(second.headers)
