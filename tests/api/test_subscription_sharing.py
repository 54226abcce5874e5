"""Equal subscriptions share their results, which are made once."""

import asyncio
from contextlib import AsyncExitStack

from tests.api.factories import cliente, do
from tests.conftest import Subscribe
from tests.support.authentication import as_actor
from tests.support.graphql import Data, GraphQLClient, Subscription
from tests.support.people import person
from tests.support.queries import QueryCounter

LIVE = """subscription { avisos { tipo clave lista { clave }
  aviso { texto ... on AvisoRecordatorio {
    interaccion { proximaAccion cliente { nombre contactos { totalCount } } } } } } }"""
CHANGES = "subscription ($tipos: [TipoNodo!]) { cambios(tipos: $tipos) { tipo operacion } }"


async def remind(graphql: GraphQLClient, owner: Data) -> None:
    """Record a call to the client whose next action is due today."""
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
    await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **action)


async def subscribe_many(stack: AsyncExitStack, subscribe: Subscribe, count: int) -> list[Subscription]:
    """Return subscriptions that have received their list."""
    subscriptions = [await stack.enter_async_context(subscribe(LIVE)) for _ in range(count)]
    for events in subscriptions:
        assert (await events.next())["avisos"]["lista"] is not None
    return subscriptions


async def test_an_event_takes_as_many_statements_for_one_subscription_as_for_many(
    graphql: GraphQLClient, subscribe: Subscribe, count_queries: QueryCounter
) -> None:
    owner, costs = await cliente(graphql), []
    for count in (1, 12):
        async with AsyncExitStack() as stack:
            subscriptions = await subscribe_many(stack, subscribe, count)
            with count_queries() as queries:
                await remind(graphql, owner)
                received = [(await events.next())["avisos"] for events in subscriptions]
            costs.append(len(queries))
        assert received[0]["tipo"] == "NUEVO"
        assert received.count(received[0]) == count
    assert costs[0] == costs[1]


async def test_an_event_takes_as_many_statements_for_one_reader_as_for_many(
    graphql: GraphQLClient, subscribe: Subscribe, count_queries: QueryCounter
) -> None:
    owner, costs = await cliente(graphql), []
    for count in (1, 6):
        async with AsyncExitStack() as stack:
            readers: list[Subscription] = []
            for _ in range(count):
                await remind(graphql, owner)
                for earlier in readers:  # when they have it, it is in the list of the next one
                    assert (await earlier.next())["avisos"]["tipo"] == "NUEVO"
                reader = as_actor(await person())
                events = await stack.enter_async_context(subscribe(LIVE, headers=reader))
                clave = (await events.next())["avisos"]["lista"][-1]["clave"]
                await do(graphql.acting_as(reader), "descartarAviso", clave=clave)
                assert (await events.next())["avisos"]["tipo"] == "RETIRADO"
                readers.append(events)
            with count_queries() as queries:
                await remind(graphql, owner)
                received = [(await events.next())["avisos"] for events in readers]
            costs.append(len(queries))
        assert received == [received[0]] * count
        assert "Llamar" in received[0]["aviso"]["texto"]
    assert costs[0] == costs[1]


async def test_only_arguments_of_the_root_field_share_events(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    text = """subscription ($horas: Int!, $idioma: Idioma!, $largo: Boolean!) {
        avisos(horasAnticipacion: $horas) { aviso { clave texto(idioma: $idioma) @include(if: $largo) } } }"""
    owner = await cliente(graphql)
    async with AsyncExitStack() as stack:
        subscriptions = [
            await stack.enter_async_context(subscribe(text, horas=horas, idioma=idioma, largo=largo))
            for horas, idioma, largo in [(24, "ES", True), (25, "EU", True), (26, "ES", True), (27, "ES", False)]
        ]
        for events in subscriptions:
            await events.next()
        await remind(graphql, owner)
        alerts = [(await events.next())["avisos"]["aviso"] for events in subscriptions]
    assert alerts[0] == alerts[2]
    assert "Es para hoy" in alerts[0]["texto"]
    assert "Gaur egin" in alerts[1]["texto"]
    assert alerts[3] == {"clave": alerts[0]["clave"]}


async def test_subscriptions_in_different_languages_get_their_own_texts(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    owner = await cliente(graphql)
    async with AsyncExitStack() as stack:
        subscriptions = [
            await stack.enter_async_context(subscribe(LIVE, headers={"accept-language": language}))
            for language in ("eu", "es", "eu")
        ]
        for events in subscriptions:
            await events.next()
        await remind(graphql, owner)
        texts = [(await events.next())["avisos"]["aviso"]["texto"] for events in subscriptions]
    assert texts[0] == texts[2] != texts[1]


async def test_subscriptions_of_different_users_get_their_own_events(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    owner = await cliente(graphql)
    reader, other = as_actor(await person()), as_actor(await person())
    async with subscribe(LIVE, headers=reader) as ane, subscribe(LIVE, headers=other) as jon:
        await ane.next(), await jon.next()
        await remind(graphql, owner)
        clave = (await ane.next())["avisos"]["clave"]
        assert (await jon.next())["avisos"]["clave"] == clave
        await do(graphql.acting_as(reader), "descartarAviso", clave=clave)
        assert (await ane.next())["avisos"]["tipo"] == "RETIRADO"
        await jon.expect_nothing()


async def test_what_one_user_hides_comes_in_order_with_the_changes_that_all_get(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    owner = await cliente(graphql)
    people = [as_actor(await person()) for _ in range(3)]
    hiding = graphql.acting_as(people[0])
    async with AsyncExitStack() as stack:
        streams = [await stack.enter_async_context(subscribe(LIVE, headers=reader)) for reader in people]
        shown = [[alert["clave"] for alert in (await events.next())["avisos"]["lista"]] for events in streams]
        for _ in range(3):
            await remind(graphql, owner)
            clave = (await graphql("{ avisos { clave } }"))["avisos"][-1]["clave"]
            await asyncio.gather(
                remind(graphql, owner), do(hiding, "descartarAviso", clave=clave), remind(graphql, owner)
            )
        for reader, events, claves in zip(people, streams, shown, strict=True):
            present = (await graphql("{ avisos { clave } }", headers=reader))["avisos"]
            while sorted(claves) != sorted(alert["clave"] for alert in present):
                event = (await events.next())["avisos"]
                assert event["tipo"] in {"NUEVO", "RETIRADO"}
                (claves.append if event["tipo"] == "NUEVO" else claves.remove)(event["clave"])
        assert [len(claves) for claves in shown] == [6, 9, 9]


async def test_a_late_subscriber_gets_the_list_and_no_earlier_event(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    owner = await cliente(graphql)
    async with subscribe(LIVE) as first:
        await first.next()
        for count in range(1, 4):
            await remind(graphql, owner)
            assert (await first.next())["avisos"]["tipo"] == "NUEVO"
            async with subscribe(LIVE) as late:
                assert len((await late.next())["avisos"]["lista"]) == count
                await late.expect_nothing(0.05)


async def test_a_subscriber_that_leaves_does_not_affect_the_others(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    async with AsyncExitStack() as staying:
        async with AsyncExitStack() as leaving:
            await subscribe_many(leaving, subscribe, 2)
            remaining = await subscribe_many(staying, subscribe, 2)
        await remind(graphql, await cliente(graphql))
        for events in remaining:
            assert (await events.next())["avisos"]["tipo"] == "NUEVO"


async def test_late_subscribers_to_changes_get_only_later_ones(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    async with subscribe(CHANGES) as all_types, subscribe(CHANGES, tipos=["Formador"]) as trainers:
        for events in (all_types, trainers):
            assert (await events.next())["cambios"]["operacion"] == "DESCONOCIDO"
        await cliente(graphql)
        async with subscribe(CHANGES) as late:
            assert (await late.next())["cambios"]["operacion"] == "DESCONOCIDO"
            await do(graphql, "crearFormador", nombre="Ane", apellidos="Arregi")
            assert [(await all_types.next())["cambios"]["tipo"] for _ in range(2)] == ["Cliente", "Formador"]
            assert (await late.next())["cambios"]["tipo"] == "Formador"
            assert (await trainers.next())["cambios"]["tipo"] == "Formador"
