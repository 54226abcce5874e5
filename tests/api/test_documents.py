"""What is remembered between operations: documents, and nothing else."""

import itertools
from collections import Counter
from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, formador, sesion
from tests.api.fixture_data import errors_of
from tests.api.websocket_client import connected_client
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient
from tests.support.server import RunningServer

from planificador.api.execution import documents
from planificador.api.schema.schema import schema
from planificador.api.validation.limits import Limits
from planificador.core.runtime.cache import LRUCache

_numbers = itertools.count()


def unseen(inner: str = "__typename") -> str:
    """A document nobody sent before."""
    return f"query Unseen{next(_numbers)} {{ {inner} }}"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often documents are parsed and validated from here on."""
    counts: Counter[str] = Counter()

    def counted(name: str) -> None:
        original = getattr(documents, name)

        def counting(*given: Any, **options: Any) -> Any:  # Any: as the original's
            counts[name] += 1
            return original(*given, **options)

        monkeypatch.setattr(documents, name, counting)

    counted("parse")
    counted("validation_errors")
    return counts


async def test_a_document_is_parsed_and_validated_once(
    graphql: GraphQLClient, server: RunningServer, read: Counter[str]
) -> None:
    text = unseen()
    await graphql(text)
    await graphql(text, ignored=1)
    async with connected_client(server.websocket_url) as client:
        await client.answer("1", text)
    assert read == {"parse": 1, "validation_errors": 1}


async def test_a_subscription_s_document_too(subscribe: Subscribe, read: Counter[str]) -> None:
    text = unseen().replace("query", "subscription").replace("__typename", "avisos { tipo }")
    for _ in range(2):
        async with subscribe(text) as events:
            await events.next()
    assert read == {"parse": 1, "validation_errors": 1}


async def test_a_refused_document_is_refused_again_in_the_same_words(graphql: GraphQLClient) -> None:
    text = unseen("nadie")
    assert await errors_of(graphql, text) == await errors_of(graphql, text) != []
    text = unseen("clientes(first: 1000) { nodes { id } }")
    assert await errors_of(graphql, text) == await errors_of(graphql, text) != []


def test_what_is_remembered_is_bounded() -> None:
    some = documents.Documents(schema._schema, Limits())
    for _ in range(documents.MAX_CACHED + 10):
        some.parse(unseen())
    assert len(some._cache) == documents.MAX_CACHED


def test_what_is_used_stays() -> None:
    memory: LRUCache[str, int] = LRUCache(3)
    for number, key in enumerate("abcdef"):
        memory.keep(key, number, 1)
        assert memory.get("a") == 0
    assert [memory.get(key) for key in "abcdef"] == [0, None, None, None, 4, 5]


def test_what_is_large_takes_the_room_of_several() -> None:
    memory: LRUCache[str, int] = LRUCache(9, room=10)
    for number, key in enumerate("abcde"):
        memory.keep(key, number, 2)
    memory.keep("f", 5, 5)
    assert [memory.get(key) for key in "abcdef"] == [None, None, None, 3, 4, 5]
    memory.keep("g", 6, 50)  # alone
    assert [memory.get(key) for key in "defg"] == [None, None, None, 6]
    memory.keep("h", 7, 10)
    assert [memory.get(key) for key in "gh"] == [None, 7]


async def test_the_same_document_with_other_variables_asks_anew(graphql: GraphQLClient) -> None:
    text = "query ($id: ID!, $n: Int) { cliente(id: $id) { nombre } clientes(first: $n) { nodes { id } } }"
    ids = [(await cliente(graphql, nombre=name))["id"] for name in "AB"]
    for n, (name, key) in enumerate(zip("AB", ids, strict=True)):
        assert await graphql(text, id=key, n=n) == {
            "cliente": {"nombre": name},
            "clientes": {"nodes": [{"id": one} for one in ids[:n]]},
        }


async def test_a_socket_s_second_operation_sees_the_rows_as_they_are(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    row = await cliente(graphql, nombre="Antes")
    text = "query ($id: ID!) { cliente(id: $id) { nombre contactos { totalCount nodes { nombre } } } }"
    rename = "mutation ($input: ActualizarClienteInput!) { actualizarCliente(input: $input) { cliente { nombre } } }"
    async with connected_client(server.websocket_url) as client:
        nobody: Data = {"totalCount": 0, "nodes": []}
        assert (await client.answer("1", text, id=row["id"]))["cliente"] == {"nombre": "Antes", "contactos": nobody}
        await client.answer("2", rename, input={"id": row["id"], "nombre": "Después"})
        await do(graphql, "crearContacto", cliente=row["id"], nombre="Maite", roles=[])
        maite = {"totalCount": 1, "nodes": [{"nombre": "Maite"}]}
        assert (await client.answer("3", text, id=row["id"]))["cliente"] == {"nombre": "Después", "contactos": maite}
        await do(graphql, "eliminarContacto", id=(await first_contact(graphql))["id"])
        assert (await client.answer("3", text, id=row["id"]))["cliente"] == {"nombre": "Después", "contactos": nobody}


async def first_contact(graphql: GraphQLClient) -> Data:
    return dict((await graphql("{ contactos { nodes { id } } }"))["contactos"]["nodes"][0])


LIVE = """subscription { avisos(horasAnticipacion: 8760) { tipo lista { ...S } aviso { ...S } } }
fragment S on AvisoSesion { sesion { version formador { nombre } contratacion { cliente { nombre } } } }"""


async def test_an_event_tells_of_the_rows_as_they_are_then(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    row = await sesion(graphql, await contratacion(graphql))
    trainer = await formador(graphql, nombre="Ane")
    owner = (await graphql("{ clientes { nodes { id } } }"))["clientes"]["nodes"][0]["id"]

    def session(version: int, trainer: str | None, client: str) -> Data:
        who = trainer and {"nombre": trainer}
        return {"sesion": {"version": version, "formador": who, "contratacion": {"cliente": {"nombre": client}}}}

    async with subscribe(LIVE) as events:
        assert (await events.next())["avisos"]["lista"] == [session(1, None, "Forjas Aizkorri")]
        await do(graphql, "actualizarCliente", id=owner, nombre="Forjas Urola")
        await do(graphql, "actualizarSesion", id=row["id"], formador=trainer["id"])
        assert (await events.next())["avisos"]["aviso"] == session(2, "Ane", "Forjas Urola")
        await do(graphql, "actualizarFormador", id=trainer["id"], nombre="Miren")
        await do(graphql, "actualizarSesion", id=row["id"], direccion="Sala 2")
        assert (await events.next())["avisos"]["aviso"] == session(3, "Miren", "Forjas Urola")
