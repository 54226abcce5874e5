"""Live queries: the present answer, then each new one, over WebSockets and event streams."""

from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

import pytest
from tests.api.conftest import listener_counts
from tests.api.factories import cliente, contratacion, do, formador, sesion
from tests.api.sse_client import event_stream
from tests.clock import ManualClock, wait_until
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError
from tests.support.outages import table_missing
from tests.support.queries import QueryCounter

from planificador.api.errors import INTERNAL
from planificador.api.execution import live_queries
from planificador.core.runtime.changes import Cambio, Operacion
from planificador.runtime import Runtime
from planificador.sesiones.models import Sesion

AGENDA = """subscription ($formador: ID, $notas: Boolean! = false) {
  agenda(desde: "2026-12-01T00:00:00Z", hasta: "2026-12-02T00:00:00Z", formador: $formador) {
    nodes { direccion notas @include(if: $notas) contratacion { expediente } } } }"""
ACTIONS = "subscription ($id: ID!) { node(id: $id) { ... on Sesion { acciones } ... on Contratacion { acciones } } }"
FREE = """subscription ($formador: ID!) {
  disponibilidad(desde: "2026-12-01T00:00:00Z", hasta: "2026-12-02T00:00:00Z", minutos: 60, formadores: [$formador],
      horaInicio: "09:00", maximo: 2) { inicio } }"""
START = datetime(2026, 12, 1, 8, tzinfo=UTC)
"""When the session of `factories.sesion` starts."""
CLIENT = """subscription ($id: ID!) { ...Ficha }
fragment Ficha on Subscription { ... on Subscription { cliente(id: $id) { nombre contactos { totalCount } } } }"""


async def test_a_live_query_sends_the_present_answer_and_then_each_new_one(
    graphql: GraphQLClient, subscribe: Subscribe, runtime: Runtime
) -> None:
    async with subscribe(AGENDA) as events:
        assert await events.next() == {"agenda": {"nodes": []}}
        contract = await contratacion(graphql)
        row = await sesion(graphql, contract)
        shown = {"direccion": None, "contratacion": {"expediente": contract["expediente"]}}
        assert await events.next() == {"agenda": {"nodes": [shown]}}
        await do(graphql, "actualizarSesion", id=row["id"], direccion="Sala 2")
        assert await events.next() == {"agenda": {"nodes": [shown | {"direccion": "Sala 2"}]}}
        await do(graphql, "actualizarSesion", id=row["id"], notas="Con proyector")
        await do(graphql, "cancelarSesion", id=row["id"], motivo="Nieve")
        assert await events.next() == {"agenda": {"nodes": []}}
    await wait_until(lambda: listener_counts(runtime) == (0, 0, 0))


async def test_a_live_query_is_streamed_as_server_sent_events(graphql: GraphQLClient, runtime: Runtime) -> None:
    owner = await cliente(graphql, nombre="Ataun")
    text = f'subscription {{ node(id: "{owner["id"]}") {{ __typename ... on Cliente {{ nombre }} }} }}'
    async with event_stream(graphql.http, text) as events:
        for name in ("Ataun", "Beasain"):
            await do(graphql, "actualizarCliente", id=owner["id"], nombre=name)
            assert await events.data() == {"data": {"node": {"__typename": "Cliente", "nombre": name}}}
    await wait_until(lambda: listener_counts(runtime) == (0, 0, 0))


async def test_a_live_query_may_be_in_fragments_and_waits_for_a_row(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    first = await cliente(graphql)
    await do(graphql, "eliminarCliente", id=first["id"])
    async with subscribe(CLIENT, id=first["id"]) as events:
        assert await events.next() == {"cliente": None}
    owner = await cliente(graphql, nombre="Ataun")
    async with subscribe(CLIENT, id=owner["id"]) as events:
        assert await events.next() == {"cliente": {"nombre": "Ataun", "contactos": {"totalCount": 0}}}
        await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite", roles=[])
        assert await events.next() == {"cliente": {"nombre": "Ataun", "contactos": {"totalCount": 1}}}
        await do(graphql, "crearFormador", nombre="Ane", apellidos="Arregi")
        await do(graphql, "actualizarCliente", id=owner["id"], nombre="Beasain")
        assert await events.next() == {"cliente": {"nombre": "Beasain", "contactos": {"totalCount": 1}}}


async def test_a_change_of_another_table_or_row_costs_no_statement(
    graphql: GraphQLClient, subscribe: Subscribe, count_queries: QueryCounter
) -> None:
    owner = await cliente(graphql)
    one = "subscription ($id: ID!) { cliente(id: $id) { nombre } }"
    with count_queries() as without:
        await change_others(graphql)
    async with subscribe(one, id=owner["id"]) as events, subscribe(AGENDA) as agenda:
        await events.next(), await agenda.next()
        with count_queries() as queries:
            await change_others(graphql)
        assert len(queries) == len(without)


async def test_a_filter_by_words_follows_the_words_of_rows_and_of_related_rows_and_no_other_change(
    graphql: GraphQLClient, subscribe: Subscribe, count_queries: QueryCounter
) -> None:
    owner = await cliente(graphql, nombre="Beasain")
    await contratacion(graphql, cliente=owner["id"])
    own = 'subscription { clientes(filtro: {texto: "ataun"}) { totalCount } }'
    related = 'subscription { contrataciones(filtro: {textoRelacionado: "ataun"}) { totalCount } }'
    async with subscribe(own) as clients, subscribe(related) as contracts:
        for words, count in (("Beasain", 0), ("Ataun", 1), ("Beasain", 0)):
            await do(graphql, "actualizarCliente", id=owner["id"], nombre=words)
            assert await clients.next() == {"clientes": {"totalCount": count}}
            assert await contracts.next() == {"contrataciones": {"totalCount": count}}
        with count_queries() as queries:
            await do(graphql, "actualizarCliente", id=owner["id"], notas="Con prisa")
            await clients.expect_nothing(0.1)
        assert not [sql for sql in queries if "totalCount" in sql]


async def test_the_row_of_a_groups_key_is_followed_beside_the_root_of_the_same_type(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    planned, present = [await formador(graphql, nombre=name) for name in ("Ane", "Jon")]
    row = await sesion(graphql, await contratacion(graphql), formador=planned["id"])
    await do(graphql, "sustituirFormador", sesion=row["id"], formador=present["id"], motivo="Baja")
    text = """subscription ($id: ID!) { formador(id: $id) { sesiones { grupos(por: FORMADOR_PREVISTO) {
      nodes { clave { formadorPrevisto { nombre } } } } } } }"""
    async with subscribe(text, id=present["id"]) as events:
        for name in ("Ane", "Maite"):
            await do(graphql, "actualizarFormador", id=planned["id"], nombre=name)
            keys = (await events.next())["formador"]["sesiones"]["grupos"]["nodes"]
            assert keys == [{"clave": {"formadorPrevisto": {"nombre": name}}}]


async def change_others(graphql: GraphQLClient) -> None:
    """Change rows that no live query of a test reads."""
    await formador(graphql)
    await cliente(graphql)


async def test_equal_live_queries_share_one_statement_for_each_change(
    graphql: GraphQLClient, subscribe: Subscribe, count_queries: QueryCounter
) -> None:
    async with AsyncExitStack() as stack:
        with count_queries() as queries:
            subscriptions = [await stack.enter_async_context(subscribe(AGENDA)) for _ in range(12)]
            for events in subscriptions:
                assert await events.next() == {"agenda": {"nodes": []}}
        assert len(queries) == 1
        await sesion(graphql, await contratacion(graphql))
        for events in subscriptions:
            assert len((await events.next())["agenda"]["nodes"]) == 1
        with count_queries() as queries:
            row = (await graphql("{ sesiones { nodes { id } } }"))["sesiones"]["nodes"][0]
            await do(graphql, "actualizarSesion", id=row["id"], direccion="Sala 2")
            for events in subscriptions:
                assert (await events.next())["agenda"]["nodes"][0]["direccion"] == "Sala 2"
        # The mutation reads the contract's number too, but not in the order of the agenda.
        assert len([sql for sql in queries if "expediente" in sql and 'ORDER BY t1."inicio"' in sql]) == 1


async def test_what_only_resolvers_answer_is_live_too(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    search = 'subscription { buscar(texto: "ataun") { nodes { ... on Cliente { nombre } } } }'
    async with subscribe(search) as events:
        assert await events.next() == {"buscar": {"nodes": []}}
        await formador(graphql)
        await cliente(graphql, nombre="Ataun")
        assert await events.next() == {"buscar": {"nodes": [{"nombre": "Ataun"}]}}


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        ('subscription { agenda(desde: "2026-12-02T00:00:00Z", hasta: "2026-12-01T00:00:00Z") { totalCount } }', {}),
        ('subscription { clientes(after: "x") { totalCount } }', {}),
        ('subscription { nodes(ids: ["x"]) { id } }', {}),
        (CLIENT, {"id": 1.5}),
    ],
)
async def test_invalid_arguments_end_a_live_query_with_an_error(
    graphql: GraphQLClient, subscribe: Subscribe, runtime: Runtime, text: str, variables: Data
) -> None:
    async with subscribe(text, **variables) as events:
        with pytest.raises(GraphQLResponseError, match="BAD_USER_INPUT"):
            await events.next()
    await wait_until(lambda: listener_counts(runtime) == (0, 0, 0))


async def test_a_live_query_survives_an_outage(
    graphql: GraphQLClient, subscribe: Subscribe, runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_queries, "FIRST_RETRY_DELAY", 0.01)
    async with subscribe(AGENDA) as events:
        assert await events.next() == {"agenda": {"nodes": []}}
        async with table_missing(Sesion):
            runtime.services.notifier._deliver((Cambio("Sesion", 1, Operacion.ACTUALIZADO),))
            with pytest.raises(GraphQLResponseError, match=INTERNAL):
                await events.next()
        assert await events.next() == {"agenda": {"nodes": []}}


async def test_what_time_alone_changes_is_sent_at_its_instant(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock
) -> None:
    """A proposal can be accepted until the end of its last day, also of the one on which the clocks go forward."""
    proposal = await contratacion(graphql, "PROPUESTA", validaHasta="2027-03-28")
    row = await sesion(graphql, await contratacion(graphql))
    async with (
        subscribe(ACTIONS, id=row["id"]) as session,
        subscribe(ACTIONS, id=proposal["id"]) as contract,
        subscribe(FREE, formador=(await formador(graphql))["id"]) as free,
    ):
        assert "REALIZAR_SESION" not in (await session.next())["node"]["acciones"]
        assert "ACEPTAR_CONTRATACION" in (await contract.next())["node"]["acciones"]
        assert starts(await free.next()) == ["2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z"]
        await clock.wait_for_sleeper(START)
        await clock.move(START)
        assert "REALIZAR_SESION" in (await session.next())["node"]["acciones"]
        await clock.move(timedelta(seconds=1))
        assert starts(await free.next()) == ["2026-12-01T08:15:00Z", "2026-12-01T09:15:00Z"]
        end = datetime(2027, 3, 28, 22, tzinfo=UTC)
        await clock.wait_for_sleeper(end)
        await clock.move(end)
        assert "ACEPTAR_CONTRATACION" not in (await contract.next())["node"]["acciones"]
        clock.reset(START - timedelta(minutes=1))
        assert "ACEPTAR_CONTRATACION" in (await contract.next())["node"]["acciones"]
        assert "REALIZAR_SESION" not in (await session.next())["node"]["acciones"]
    await wait_until(lambda: not clock.sleepers)


def starts(event: Data) -> list[str]:
    return [slot["inicio"] for slot in event["disponibilidad"]]


async def test_a_live_query_is_priced_higher_than_the_query(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    contacts = "contactos(first: 100) { nodes { cliente { contactos(first: 20) { nodes { nombre } } } } }"
    text = f"{{ clientes(first: 100) {{ nodes {{ {contacts} }} }} }}"
    assert await graphql(text) == {"clientes": {"nodes": []}}
    async with subscribe(f"subscription {text}") as events:
        with pytest.raises(GraphQLResponseError, match="max_cost"):
            await events.next()
