"""Who asks the same hears the same, made once."""

from contextlib import AsyncExitStack

from tests.api.factories import cliente, do
from tests.api.test_nodes import Counter
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient, Subscription

LIVE = """subscription ($lector: String! = "") { avisos(lector: $lector) { tipo clave lista { clave }
  aviso { texto ... on AvisoRecordatorio {
    interaccion { proximaAccion cliente { nombre contactos { totalCount } } } } } } }"""
CHANGES = "subscription ($tipos: [TipoNodo!]) { cambios(tipos: $tipos) { tipo operacion } }"


async def remind(graphql: GraphQLClient, owner: Data) -> str:
    given = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
    row = await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **given)
    return str(row["id"])


async def listening(stack: AsyncExitStack, subscribe: Subscribe, count: int) -> list[Subscription]:
    """So many who have had their list."""
    all_of_them = [await stack.enter_async_context(subscribe(LIVE)) for _ in range(count)]
    for one in all_of_them:
        assert (await one.next())["avisos"]["lista"] is not None
    return all_of_them


async def test_an_event_costs_the_same_for_one_and_for_many(
    graphql: GraphQLClient, subscribe: Subscribe, count_queries: Counter
) -> None:
    owner, costs = await cliente(graphql), []
    for count in (1, 12):
        async with AsyncExitStack() as stack:
            members = await listening(stack, subscribe, count)
            with count_queries() as queries:
                await remind(graphql, owner)
                heard = [(await one.next())["avisos"] for one in members]
            costs.append(len(queries))
        assert heard[0]["tipo"] == "NUEVO"
        assert heard.count(heard[0]) == count
    assert costs[0] == costs[1]


async def test_each_in_the_reader_s_language(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    owner = await cliente(graphql)
    async with AsyncExitStack() as stack:
        basque, spanish, again = [
            await stack.enter_async_context(subscribe(LIVE, headers={"accept-language": one}))
            for one in ("eu", "es", "eu")
        ]
        for one in (basque, spanish, again):
            await one.next()
        await remind(graphql, owner)
        texts = [(await one.next())["avisos"]["aviso"]["texto"] for one in (basque, spanish, again)]
    assert texts[0] == texts[2] != texts[1]


async def test_each_with_its_own_variables(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    owner = await cliente(graphql)
    async with subscribe(LIVE, lector="Ane") as ane, subscribe(LIVE, lector="Jon") as jon:
        await ane.next(), await jon.next()
        await remind(graphql, owner)
        clave = (await ane.next())["avisos"]["clave"]
        assert (await jon.next())["avisos"]["clave"] == clave
        await do(graphql, "descartarAviso", clave=clave, lector="Ane")
        assert (await ane.next())["avisos"]["tipo"] == "RETIRADO"
        await jon.nothing()


async def test_who_comes_late_has_the_list_and_then_each_event_once(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    owner = await cliente(graphql)
    async with subscribe(LIVE) as first:
        await first.next()
        for known in range(1, 4):
            await remind(graphql, owner)
            assert (await first.next())["avisos"]["tipo"] == "NUEVO"
            async with subscribe(LIVE) as late:
                assert len((await late.next())["avisos"]["lista"]) == known
                await late.nothing(0.05)


async def test_who_leaves_takes_nothing_from_the_others(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    async with AsyncExitStack() as staying:
        async with AsyncExitStack() as leaving:
            await listening(leaving, subscribe, 2)
            members = await listening(staying, subscribe, 2)
        await remind(graphql, await cliente(graphql))
        for one in members:
            assert (await one.next())["avisos"]["tipo"] == "NUEVO"


async def test_changes_are_shared_too(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    async with subscribe(CHANGES) as everything, subscribe(CHANGES, tipos=["Formador"]) as trainers:
        for one in (everything, trainers):
            assert (await one.next())["cambios"]["operacion"] == "DESCONOCIDO"
        await cliente(graphql)
        async with subscribe(CHANGES) as late:
            assert (await late.next())["cambios"]["operacion"] == "DESCONOCIDO"
            await do(graphql, "crearFormador", nombre="Ane", apellidos="Arregi")
            assert [(await everything.next())["cambios"]["tipo"] for _ in range(2)] == ["Cliente", "Formador"]
            assert (await late.next())["cambios"]["tipo"] == "Formador"
            assert (await trainers.next())["cambios"]["tipo"] == "Formador"
