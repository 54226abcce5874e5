"""What each role sees of histories and of the register."""

from typing import Any

import pytest
from tests.api.factories import cliente, contratacion, do, formador, sesion
from tests.support.actors import client_of
from tests.support.graphql import Data, GraphQLClient
from tests.support.server import RunningServer

from planificador.core.model.actors import Rol

HISTORY = """
query ($id: ID!) { node(id: $id) {
  ... on Cliente { historial(first: 1) { ...Page } todo: historial { totalCount nodes { ...Entry } } }
  ... on Contratacion { historial(first: 1) { ...Page } todo: historial { totalCount nodes { ...Entry } } }
} }
fragment Page on EntradaRegistroConnection { pageInfo { hasNextPage endCursor } edges { cursor } }
fragment Entry on EntradaRegistro { id verbo usuario { nombre } token { nombre } cambios { campo antes despues } }
"""
NAMES = ("nombre", "nif", "notas", "correo")


async def history(client: GraphQLClient, row: Data) -> list[set[str]]:
    """Return the names of the fields of each change, of which the count and the pages are exact."""
    answer = (await client(HISTORY, id=row["id"]))["node"]
    if answer is None:
        return []
    total, entries = answer["todo"]["totalCount"], answer["todo"]["nodes"]
    assert (total, total > 1) == (len(entries), answer["historial"]["pageInfo"]["hasNextPage"])
    return [{item["campo"] for item in entry["cambios"]} for entry in entries]


@pytest.fixture
async def client_row(graphql: GraphQLClient) -> Data:
    """A client with a change of each group of columns, and one of two groups."""
    row = await cliente(graphql, nif="B12345674", notas="Paga tarde", correo="a@example.org")
    for change in ({"notas": "Paga"}, {"nif": None}, {"correo": None}, {"nombre": "Forjas", "notas": "Paga bien"}):
        await do(graphql, "actualizarCliente", id=row["id"], **change)
    return row


SEEN: list[tuple[tuple[Rol, ...], list[set[str]]]] = [
    ((Rol.ADMINISTRACION,), [{"nombre", "notas"}, {"correo"}, {"nif"}, {"notas"}, set(NAMES)]),
    ((Rol.GESTION,), [{"nombre", "notas"}, {"correo"}, {"nif"}, {"notas"}, set(NAMES)]),
    ((Rol.COMERCIAL,), [{"nombre", "notas"}, {"correo"}, {"nif"}, {"notas"}, set(NAMES)]),
    ((Rol.LECTURA,), [{"nombre"}, {"correo"}, {"nombre", "correo"}]),
    ((Rol.FORMADOR,), []),
    ((), []),  # a user whose roles were taken away
]
"""The fields of each change, the latest first, that sets of roles see."""


@pytest.mark.parametrize(("roles", "expected"), SEEN)
async def test_a_role_sees_the_changes_of_the_columns_that_it_sees(
    server: RunningServer, client_row: Data, roles: tuple[Rol, ...], expected: list[set[str]]
) -> None:
    seen = await history(client_of(server, *roles, user=1), client_row)
    assert [names & set(NAMES) for names in seen] == expected


@pytest.mark.parametrize("role", Rol)
async def test_only_administrators_see_the_register(server: RunningServer, client_row: Data, role: Rol) -> None:
    answer = await client_of(server, role)("{ registro(first: 1) { totalCount nodes { tipo } } }")
    expected = {"totalCount": 5, "nodes": [{"tipo": "Cliente"}]} if role is Rol.ADMINISTRACION else None
    assert answer["registro"] == expected


async def test_the_history_of_hidden_columns_has_no_influence(server: RunningServer, graphql: GraphQLClient) -> None:
    row = await contratacion(graphql, precioHora="60")
    reader = client_of(server, Rol.LECTURA)

    async def answer() -> Any:  # Any: JSON
        return await reader(HISTORY, id=row["id"])

    before = await answer()
    for price in ("70", "80"):
        await do(graphql, "actualizarContratacion", id=row["id"], precioHora=price)
    await do(graphql, "actualizarContratacion", id=row["id"], notas="Descuento")
    assert await answer() == before
    await do(graphql, "actualizarContratacion", id=row["id"], precioHora="90", plazas=8)
    (last, *_) = (await answer())["node"]["todo"]["nodes"]
    assert last["cambios"] == [{"campo": "plazas", "antes": None, "despues": 8}]


async def test_who_does_not_see_all_of_a_row_is_not_told_that_a_part_of_it_changed(
    server: RunningServer, graphql: GraphQLClient
) -> None:
    """Whether a change also wrote a reason, which is hidden, would have an influence on the number of entries."""
    session = await sesion(graphql, await contratacion(graphql))
    for name, reason in (("Ane", {}), ("Jon", {"motivoSolape": "Solo la puesta en marcha"})):
        trainer = await formador(graphql, nombre=name)
        await do(graphql, "crearApoyoSesion", sesion=session["id"], formador=trainer["id"], **reason)

    async def changes(role: Rol) -> list[set[str]]:
        text = "query ($id: ID!) { sesion(id: $id) { historial { nodes { cambios { campo } } } } }"
        entries = (await client_of(server, role)(text, id=session["id"]))["sesion"]["historial"]["nodes"]
        return [{item["campo"] for item in entry["cambios"]} for entry in entries[:-1]]

    assert await changes(Rol.GESTION) == await changes(Rol.COMERCIAL) == [{"motivoSolape"}, set()]
    assert await changes(Rol.LECTURA) == []


async def test_an_entry_is_found_by_its_id_by_those_who_see_it(server: RunningServer, client_row: Data) -> None:
    text = "query ($id: ID!) { node(id: $id) { ... on EntradaRegistro { cambios { campo } } } }"
    administrator = client_of(server, Rol.ADMINISTRACION)
    entries = (await administrator("{ registro { nodes { id cambios { campo } } } }"))["registro"]["nodes"]
    for entry in entries:
        names = {item["campo"] for item in entry["cambios"]}
        seen = (await client_of(server, Rol.LECTURA)(text, id=entry["id"]))["node"]
        assert (seen is not None) == bool(names & {"nombre", "correo"}), names
        assert (await client_of(server, Rol.FORMADOR)(text, id=entry["id"]))["node"] is None
