"""Requests that compete for a row, or for the value that only one row may have."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from tests.api.factories import cliente, do
from tests.races.race import Prepare, Race
from tests.support.graphql import GraphQLClient

_numbers = itertools.count(1)


async def principal_contacts(graphql: GraphQLClient) -> Race:
    owner = await cliente(graphql)
    values = {"cliente": owner["id"], "principal": True}
    present = await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite")
    requests: list[tuple[str, Mapping[str, Any]]] = [
        ("crearContacto", {**values, "nombre": name}) for name in ("A", "B")
    ]
    return Race([*requests, ("actualizarContacto", {"id": present["id"], "principal": True})], winners=[3])


async def a_course_code(graphql: GraphQLClient) -> Race:
    values = {"codigo": f"RACE-{next(_numbers)}", "nombre": "Soldadura", "horas": "8.00", "modalidad": "PRESENCIAL"}
    return Race([("crearFormacion", values)] * 3, problems=["DUPLICADO"])


async def versions_of_a_client(graphql: GraphQLClient) -> Race:
    row = await cliente(graphql)
    changes = [{"id": row["id"], "version": 1, "nombre": f"Forjas {name}"} for name in "ABC"]
    return Race([("actualizarCliente", change) for change in changes], problems=["CONFLICTO"])


async def contacts_that_are_merged(graphql: GraphQLClient) -> Race:
    owner = await cliente(graphql)
    values = {"cliente": owner["id"], "principal": True}
    first, second = [(await do(graphql, "crearContacto", **values, nombre=name))["id"] for name in "AB"]
    return Race(
        [
            ("fusionarContactos", {"conservar": first, "absorber": second}),
            ("actualizarContacto", {"id": first, "principal": True}),
            ("actualizarContacto", {"id": second, "principal": True}),
            ("crearContacto", {**values, "nombre": "C"}),
        ],
        winners=[3, 4],
        problems=["NO_ENCONTRADO"],
    )


async def clients_that_are_merged(graphql: GraphQLClient) -> Race:
    first, second = [(await cliente(graphql))["id"] for _ in range(2)]
    ends = [(await do(graphql, "crearClienteFinal", cliente=first, nombre=name))["id"] for name in "AB"]
    for end in (None, *ends):
        await do(graphql, "crearContacto", cliente=first, clienteFinal=end, nombre="Ane", principal=True)
    await do(graphql, "crearContacto", cliente=second, nombre="Jon", principal=True)
    new = {"cliente": second, "nombre": "Miren", "principal": True}
    return Race(
        [
            ("fusionarClientes", {"conservar": first, "absorber": second}),
            ("fusionarClientes", {"conservar": second, "absorber": first}),
            ("fusionarClientesFinales", {"conservar": ends[0], "absorber": ends[1]}),
            ("fusionarClientesFinales", {"conservar": ends[1], "absorber": ends[0]}),
            ("crearContacto", new),
        ],
        winners=[2, 3],
        problems=["NO_ENCONTRADO"],
    )


async def a_client_who_is_deleted(graphql: GraphQLClient) -> Race:
    owner = await cliente(graphql)
    new = {"cliente": owner["id"], "nombre": "Maite", "principal": True}
    requests = [("eliminarCliente", {"id": owner["id"]}), ("crearContacto", new)]
    return Race(requests, problems=["EN_USO", "NO_ENCONTRADO"])


async def an_interaction_that_is_followed_and_deleted(graphql: GraphQLClient) -> Race:
    owner = await cliente(graphql)
    call = {"cliente": owner["id"], "tipo": "LLAMADA"}
    first = await do(graphql, "crearInteraccion", **call)
    last = await do(graphql, "crearInteraccion", **call, seguimientoDe=first["id"])
    follow_up = ("crearInteraccion", {**call, "seguimientoDe": last["id"]})
    return Race([follow_up, ("eliminarInteraccion", {"id": last["id"]}), follow_up], [1, 2, 3], ["NO_ENCONTRADO"])


ROW_RACES: Sequence[Prepare] = (
    principal_contacts,
    a_course_code,
    versions_of_a_client,
    contacts_that_are_merged,
    clients_that_are_merged,
    a_client_who_is_deleted,
    an_interaction_that_is_followed_and_deleted,
)
