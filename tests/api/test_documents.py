"""Documents are cached between operations; rows are not."""

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


def new_document(inner: str = "__typename") -> str:
    """Return a document that was not sent before."""
    return f"query New{next(_numbers)} {{ {inner} }}"


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often documents are parsed and validated."""
    counts: Counter[str] = Counter()

    def count(name: str) -> None:
        original = getattr(documents, name)

        def counting(*args: Any, **kwargs: Any) -> Any:  # Any: those of the original
            counts[name] += 1
            return original(*args, **kwargs)

        monkeypatch.setattr(documents, name, counting)

    count("parse")
    count("validation_errors")
    return counts


async def test_a_document_is_parsed_and_validated_once(
    graphql: GraphQLClient, server: RunningServer, calls: Counter[str]
) -> None:
    text = new_document()
    await graphql(text)
    await graphql(text, ignored=1)
    async with connected_client(server.websocket_url) as client:
        await client.answer("1", text)
    assert calls == {"parse": 1, "validation_errors": 1}


async def test_the_document_of_a_subscription_is_parsed_and_validated_once(
    subscribe: Subscribe, calls: Counter[str]
) -> None:
    text = new_document().replace("query", "subscription").replace("__typename", "avisos { tipo }")
    for _ in range(2):
        async with subscribe(text) as events:
            await events.next()
    assert calls == {"parse": 1, "validation_errors": 1}


async def test_a_rejected_document_is_rejected_again_with_the_same_errors(graphql: GraphQLClient) -> None:
    text = new_document("nadie")
    assert await errors_of(graphql, text) == await errors_of(graphql, text) != []
    text = new_document("clientes(first: 1000) { nodes { id } }")
    assert await errors_of(graphql, text) == await errors_of(graphql, text) != []


def test_the_cache_of_documents_is_bounded() -> None:
    cached = documents.Documents(schema._schema, Limits())
    for _ in range(documents.MAX_CACHED + 10):
        cached.parse(new_document())
    assert len(cached._cache) == documents.MAX_CACHED


def test_the_lru_cache_keeps_used_entries() -> None:
    cache: LRUCache[str, int] = LRUCache(3)
    for number, key in enumerate("abcdef"):
        cache.put(key, number, 1)
        assert cache.get("a") == 0
    assert [cache.get(key) for key in "abcdef"] == [0, None, None, None, 4, 5]


def test_a_large_entry_of_the_lru_cache_evicts_several() -> None:
    cache: LRUCache[str, int] = LRUCache(9, max_size=10)
    for number, key in enumerate("abcde"):
        cache.put(key, number, 2)
    cache.put("f", 5, 5)
    assert [cache.get(key) for key in "abcdef"] == [None, None, None, 3, 4, 5]
    cache.put("g", 6, 50)  # over the capacity: kept alone
    assert [cache.get(key) for key in "defg"] == [None, None, None, 6]
    cache.put("h", 7, 10)
    assert [cache.get(key) for key in "gh"] == [None, 7]


async def test_a_cached_document_with_other_variables_is_executed_again(graphql: GraphQLClient) -> None:
    text = "query ($id: ID!, $n: Int) { cliente(id: $id) { nombre } clientes(first: $n) { nodes { id } } }"
    ids = [(await cliente(graphql, nombre=name))["id"] for name in "AB"]
    for n, (name, key) in enumerate(zip("AB", ids, strict=True)):
        assert await graphql(text, id=key, n=n) == {
            "cliente": {"nombre": name},
            "clientes": {"nodes": [{"id": row_id} for row_id in ids[:n]]},
        }


async def test_later_operations_of_a_socket_read_the_present_rows(
    graphql: GraphQLClient, server: RunningServer
) -> None:
    row = await cliente(graphql, nombre="Antes")
    text = "query ($id: ID!) { cliente(id: $id) { nombre contactos { totalCount nodes { nombre } } } }"
    rename = "mutation ($input: ActualizarClienteInput!) { actualizarCliente(input: $input) { cliente { nombre } } }"
    async with connected_client(server.websocket_url) as client:
        empty: Data = {"totalCount": 0, "nodes": []}
        assert (await client.answer("1", text, id=row["id"]))["cliente"] == {"nombre": "Antes", "contactos": empty}
        await client.answer("2", rename, input={"id": row["id"], "nombre": "Después"})
        await do(graphql, "crearContacto", cliente=row["id"], nombre="Maite", roles=[])
        maite = {"totalCount": 1, "nodes": [{"nombre": "Maite"}]}
        assert (await client.answer("3", text, id=row["id"]))["cliente"] == {"nombre": "Después", "contactos": maite}
        await do(graphql, "eliminarContacto", id=(await first_contact(graphql))["id"])
        assert (await client.answer("3", text, id=row["id"]))["cliente"] == {"nombre": "Después", "contactos": empty}


async def first_contact(graphql: GraphQLClient) -> Data:
    return dict((await graphql("{ contactos { nodes { id } } }"))["contactos"]["nodes"][0])


LIVE = """subscription { avisos(horasAnticipacion: 8760) { tipo lista { ...S } aviso { ...S } } }
fragment S on AvisoSesion { sesion { version formador { nombre } contratacion { cliente { nombre } } } }"""


async def test_each_event_of_a_subscription_reads_the_present_rows(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    row = await sesion(graphql, await contratacion(graphql))
    trainer = await formador(graphql, nombre="Ane")
    owner = (await graphql("{ clientes { nodes { id } } }"))["clientes"]["nodes"][0]["id"]

    def session(version: int, trainer: str | None, client: str) -> Data:
        formador = trainer and {"nombre": trainer}
        return {"sesion": {"version": version, "formador": formador, "contratacion": {"cliente": {"nombre": client}}}}

    async with subscribe(LIVE) as events:
        assert (await events.next())["avisos"]["lista"] == [session(1, None, "Forjas Aizkorri")]
        await do(graphql, "actualizarCliente", id=owner, nombre="Forjas Urola")
        assert (await events.next())["avisos"]["aviso"] == session(1, None, "Forjas Urola")
        await do(graphql, "actualizarSesion", id=row["id"], formador=trainer["id"])
        assert (await events.next())["avisos"]["aviso"] == session(2, "Ane", "Forjas Urola")
        await do(graphql, "actualizarFormador", id=trainer["id"], nombre="Miren")
        await do(graphql, "actualizarSesion", id=row["id"], direccion="Sala 2")
        assert (await events.next())["avisos"]["aviso"] == session(3, "Miren", "Forjas Urola")
