"""Loaders cache rows for one operation or event only: later ones on the same connection read the current rows."""

from tests.api.factories import cliente, do
from tests.api.websocket_client import connected_client
from tests.conftest import Subscribe
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer

ALERT_SUBSCRIPTION = """subscription { avisos { tipo aviso { texto
  ... on AvisoRecordatorio { interaccion { cliente { nombre contactos { totalCount nodes { nombre } } } } } } } }"""
RENAME_MUTATION = """mutation ($id: ID!, $nombre: String!) { actualizarCliente(input: {id: $id, nombre: $nombre}) {
  cliente { nombre contactos { totalCount nodes { nombre cliente { nombre } } } } } }"""


async def test_each_operation_on_a_websocket_reads_current_rows(graphql: GraphQLClient, server: RunningServer) -> None:
    owner = await cliente(graphql)
    async with connected_client(server.websocket_url) as client:
        for count, name in enumerate(["Una", "Dos", "Tres"]):
            data = await client.answer("1", RENAME_MUTATION, id=owner["id"], nombre=name)
            contacts = [{"nombre": f"{number}", "cliente": {"nombre": name}} for number in range(count)]
            expected = {"nombre": name, "contactos": {"totalCount": count, "nodes": contacts}}
            assert data["actualizarCliente"]["cliente"] == expected
            await do(graphql, "crearContacto", cliente=owner["id"], nombre=f"{count}", roles=[])


async def test_each_event_of_a_subscription_reads_current_rows(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    owner = await cliente(graphql)
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
    await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **action)
    async with subscribe(ALERT_SUBSCRIPTION) as events:
        await events.next()
        for count, name in enumerate(["Una", "Dos", "Tres"]):
            await do(graphql, "actualizarCliente", id=owner["id"], nombre=name)
            alert = (await events.next())["avisos"]["aviso"]
            assert alert["texto"].startswith(f"{name}: Llamar.")
            contacts = [{"nombre": f"{number}"} for number in range(count)]
            assert alert["interaccion"]["cliente"] == {
                "nombre": name,
                "contactos": {"totalCount": count, "nodes": contacts},
            }
            await do(graphql, "crearContacto", cliente=owner["id"], nombre=f"{count}", roles=[])
