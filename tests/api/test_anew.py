"""What loaders read once they remember; nobody is told of it later, however long a socket or a stream lasts."""

from tests.api.factories import cliente, do
from tests.api.websocket_client import connected_client
from tests.conftest import Subscribe
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer

LIVE = """subscription { avisos { tipo aviso {
  ... on AvisoRecordatorio { interaccion { cliente { nombre contactos { totalCount nodes { nombre } } } } } } } }"""
RENAMED = """mutation ($id: ID!, $nombre: String!) { actualizarCliente(input: {id: $id, nombre: $nombre}) {
  cliente { nombre contactos { totalCount nodes { nombre cliente { nombre } } } } } }"""


async def test_each_operation_of_a_socket_reads_anew(graphql: GraphQLClient, server: RunningServer) -> None:
    owner = await cliente(graphql)
    async with connected_client(server.websocket_url) as client:
        for count, name in enumerate(["Una", "Dos", "Tres"]):
            data = await client.answer("1", RENAMED, id=owner["id"], nombre=name)
            contacts = [{"nombre": f"{number}", "cliente": {"nombre": name}} for number in range(count)]
            found = {"nombre": name, "contactos": {"totalCount": count, "nodes": contacts}}
            assert data["actualizarCliente"]["cliente"] == found
            await do(graphql, "crearContacto", cliente=owner["id"], nombre=f"{count}", roles=[])


async def test_each_event_reads_anew(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    owner = await cliente(graphql)
    given = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
    row = await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **given)
    async with subscribe(LIVE) as events:
        await events.next()
        for count, name in enumerate(["Una", "Dos", "Tres"]):
            await do(graphql, "actualizarCliente", id=owner["id"], nombre=name)
            await do(graphql, "actualizarInteraccion", id=row["id"], proximaAccion=name)
            told = (await events.next())["avisos"]["aviso"]["interaccion"]["cliente"]
            contacts = [{"nombre": f"{number}"} for number in range(count)]
            assert told == {"nombre": name, "contactos": {"totalCount": count, "nodes": contacts}}
            await do(graphql, "crearContacto", cliente=owner["id"], nombre=f"{count}", roles=[])
