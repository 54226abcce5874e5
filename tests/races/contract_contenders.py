"""Requests that compete for a contract: its proposal, its file number, its places and its state."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from tests.api.factories import cliente, contratacion, do, formacion, participante
from tests.races.race import Prepare, Race
from tests.support.graphql import Data, GraphQLClient

_numbers = itertools.count(1)


async def lines_of_a_proposal(graphql: GraphQLClient) -> Race:
    owner, course = await cliente(graphql), await formacion(graphql)
    sold = {"cliente": owner["id"], "formacion": course["id"]}
    lines = [await do(graphql, "crearContratacion", **sold) for _ in range(3)]
    await do(graphql, "crearPropuesta", cliente=owner["id"], lineas=[{"contratacion": line["id"]} for line in lines])
    loss = {"motivo": "caro", "motivoPerdida": "PRECIO"}
    return Race([("rechazarContratacion", {"id": line["id"], **loss}) for line in lines], winners=[3])


async def answers_to_a_proposal(graphql: GraphQLClient) -> Race:
    row = await _proposal(graphql)
    return Race(
        [
            ("aceptarPropuesta", {"id": row["id"]}),
            ("rechazarPropuesta", {"id": row["id"], "motivo": "caro"}),
            ("eliminarPropuesta", {"id": row["id"]}),
        ],
        problems=["TRANSICION_NO_PERMITIDA", "NO_ENCONTRADO"],
    )


async def versions_of_a_proposal(graphql: GraphQLClient) -> Race:
    row = await _proposal(graphql)
    course, line = await formacion(graphql), row["contrataciones"]["nodes"][0]["id"]
    return Race(
        [
            ("revisarPropuesta", {"id": row["id"], "lineas": [{"contratacion": line, "precioHora": "1.00"}]}),
            ("revisarPropuesta", {"id": row["id"], "lineas": [{"formacion": course["id"]}]}),
            ("prorrogarPropuesta", {"id": row["id"], "validaHasta": "2090-12-31"}),
            ("aceptarContratacion", {"id": line}),
        ],
        winners=[4],
    )


async def file_numbers(graphql: GraphQLClient) -> Race:
    owner, course = await cliente(graphql), await formacion(graphql)
    sold = {"cliente": owner["id"], "formacion": course["id"]}
    lines = [{"formacion": course["id"]}, {"formacion": course["id"]}]
    offer = ("crearPropuesta", {"cliente": owner["id"], "lineas": lines})
    return Race([*[("crearContratacion", sold)] * 2, *[offer] * 2], winners=[4])


async def a_given_file_number(graphql: GraphQLClient) -> Race:
    owner, course = await cliente(graphql), await formacion(graphql)
    sold = {"cliente": owner["id"], "formacion": course["id"], "expediente": f"EXP/{next(_numbers)}"}
    return Race([("crearContratacion", sold)] * 3, problems=["DUPLICADO"])


async def the_last_place(graphql: GraphQLClient) -> Race:
    contract, people = await group(graphql, 3)
    return Race([enrol(contract, [person]) for person in people], winners=[3])


async def places_of_leavers(graphql: GraphQLClient) -> Race:
    contract, people = await group(graphql, 4)
    first, *_ = await do(graphql, "inscribirParticipantes", **enrol(contract, people[:3])[1])
    return Race([("darDeBajaInscripcion", {"id": first["id"]}), enrol(contract, people[3:])], winners=[2])


async def a_queue_and_its_places(graphql: GraphQLClient) -> Race:
    contract, people = await group(graphql, 5)
    first, second, _, fourth = await do(graphql, "inscribirParticipantes", **enrol(contract, people[:4])[1])
    return Race(
        [
            ("reordenarInscripcion", {"id": fourth["id"], "posicion": 1}),
            ("eliminarInscripcion", {"id": first["id"]}),
            ("darDeBajaInscripcion", {"id": second["id"]}),
            enrol(contract, people[4:]),
        ],
        winners=[3, 4],
        problems=["TRANSICION_NO_PERMITIDA"],
    )


async def places_of_people_who_are_merged(graphql: GraphQLClient) -> Race:
    contract, people = await group(graphql, 4, plazas=2)
    rows = await do(graphql, "inscribirParticipantes", **enrol(contract, people[:3])[1])
    return Race(
        [
            ("fusionarParticipantes", {"conservar": people[0], "absorber": people[1]}),
            ("fusionarParticipantes", {"conservar": people[1], "absorber": people[0]}),
            ("darDeBajaInscripcion", {"id": rows[2]["id"]}),
            enrol(contract, people[3:]),
        ],
        winners=[3],
        problems=["NO_ENCONTRADO"],
    )


async def enrolments_of_one_person(graphql: GraphQLClient) -> Race:
    contract, people = await group(graphql, 1)
    return Race([enrol(contract, people)] * 3, winners=[3])


async def transitions_of_a_contract(graphql: GraphQLClient) -> Race:
    row = await contratacion(graphql, "PROPUESTA")
    return Race(
        [
            ("aceptarContratacion", {"id": row["id"]}),
            ("rechazarContratacion", {"id": row["id"], "motivo": "caro"}),
            ("rechazarContratacion", {"id": row["id"], "motivo": "tarde"}),
        ],
        problems=["TRANSICION_NO_PERMITIDA"],
    )


async def _proposal(graphql: GraphQLClient) -> Data:
    """Return a proposal of three lines."""
    owner, course = await cliente(graphql), await formacion(graphql)
    row = await do(graphql, "crearPropuesta", cliente=owner["id"], lineas=[{"formacion": course["id"]}] * 3)
    text = "query($id: ID!) { propuesta(id: $id) { id contrataciones { nodes { id } } } }"
    found: Data = (await graphql(text, id=row["id"]))["propuesta"]
    return found


async def group(graphql: GraphQLClient, count: int, plazas: int = 1) -> tuple[Data, list[str]]:
    """Return a contract with so many places, and participants who are not enrolled."""
    contract = await contratacion(graphql, plazas=plazas)
    return contract, [(await participante(graphql, contract["cliente"], nombre=f"P{n}"))["id"] for n in range(count)]


def enrol(contract: Data, people: Sequence[str]) -> tuple[str, Mapping[str, Any]]:
    return "inscribirParticipantes", {"contratacion": contract["id"], "participantes": people}


CONTRACT_RACES: Sequence[Prepare] = (
    lines_of_a_proposal,
    answers_to_a_proposal,
    versions_of_a_proposal,
    file_numbers,
    a_given_file_number,
    the_last_place,
    places_of_leavers,
    enrolments_of_one_person,
    a_queue_and_its_places,
    places_of_people_who_are_merged,
    transitions_of_a_contract,
)
