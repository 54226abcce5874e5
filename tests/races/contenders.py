"""Rows for which requests compete, by the rule that says who may win.

Each function creates rows of its own and returns the requests that are sent at once. Times are far from the present, as
the second server has a clock of its own.
"""

import itertools
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.api.factories import aula, cliente, contratacion, do, formacion, formador, participante, sesion
from tests.support.graphql import Data, GraphQLClient

MORNING = {"fecha": "2090-12-01", "horaInicio": "09:00", "horaFin": "11:00"}
LATER = {"fecha": "2090-12-01", "horaInicio": "10:30", "horaFin": "12:00"}
PAST = {"fecha": "2020-12-01", "horaInicio": "09:00", "horaFin": "11:00"}
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Race:
    """Requests that are sent at once.

    Attributes:
        requests: The mutations with their inputs.
        winners: How many of them may succeed.
        problems: The codes of those that are refused.
    """

    requests: Sequence[tuple[str, Mapping[str, Any]]]  # Any: JSON
    winners: Collection[int] = (1,)
    problems: Collection[str] = ()


Prepare = Callable[[GraphQLClient], Awaitable[Race]]


async def sessions_of_a_trainer(graphql: GraphQLClient) -> Race:
    trainer, contracts = await formador(graphql), [await contratacion(graphql) for _ in range(2)]
    elsewhere = await sesion(graphql, contracts[1], fecha="2090-12-02", formador=trainer["id"])
    new = {"programada": True, "formador": trainer["id"]}
    plan = {"desde": MORNING["fecha"], "dias": ["VIERNES"], "semanas": 2, "horaInicio": "08:00", "horaFin": "10:00"}
    return Race(
        [
            ("crearSesion", {"contratacion": contracts[0]["id"], **new, **MORNING}),
            ("crearSesion", {"contratacion": contracts[1]["id"], **new, **LATER, "horaInicio": "09:30"}),
            ("reprogramarSesion", {"id": elsewhere["id"], **MORNING}),
            ("generarSesiones", {"contratacion": contracts[0]["id"], "formador": trainer["id"], **plan}),
        ],
        problems=["FORMADOR_OCUPADO"],
    )


async def sessions_in_a_room(graphql: GraphQLClient) -> Race:
    room, contracts = await aula(graphql), [await contratacion(graphql) for _ in range(2)]
    elsewhere = await sesion(graphql, contracts[1], **MORNING)
    new = {"programada": True, "aula": room["id"]}
    return Race(
        [
            ("crearSesion", {"contratacion": contracts[0]["id"], **new, **MORNING}),
            ("crearSesion", {"contratacion": contracts[1]["id"], **new, **MORNING, "horaFin": "10:00"}),
            ("actualizarSesion", {"id": elsewhere["id"], "aula": room["id"]}),
        ],
        problems=["AULA_OCUPADA"],
    )


async def sessions_to_assist_in(graphql: GraphQLClient) -> Race:
    contracts = [await contratacion(graphql) for _ in range(3)]
    trainer, other = await formador(graphql), await formador(graphql)
    led = await sesion(graphql, contracts[2], formador=other["id"], **LATER)
    assisted = {"formador": None, "apoyos": [trainer["id"]]}
    return Race(
        [
            ("crearSesion", {"contratacion": contracts[0]["id"], "programada": True, **assisted, **LATER}),
            (
                "crearSesion",
                {"contratacion": contracts[1]["id"], "programada": True, "formador": trainer["id"], **LATER},
            ),
            ("crearApoyoSesion", {"sesion": led["id"], "formador": trainer["id"]}),
        ],
        problems=["FORMADOR_OCUPADO"],
    )


async def changes_of_trainers(graphql: GraphQLClient) -> Race:
    contracts = [await contratacion(graphql) for _ in range(3)]
    wanted, others = await formador(graphql), [await formador(graphql) for _ in range(2)]
    led = [
        await sesion(graphql, contract, formador=other["id"], **MORNING)
        for contract, other in zip(contracts, others, strict=False)
    ]
    new = {"contratacion": contracts[2]["id"], "programada": True, "formador": wanted["id"], **LATER}
    return Race(
        [
            ("cambiarFormador", {"sesiones": {"ids": [led[0]["id"]]}, "formador": wanted["id"]}),
            ("sustituirFormador", {"sesion": led[1]["id"], "formador": wanted["id"], "motivo": "baja"}),
            ("crearSesion", new),
        ],
        problems=["FORMADOR_OCUPADO"],
    )


async def sessions_that_move_together(graphql: GraphQLClient) -> Race:
    contracts, trainer = [await contratacion(graphql) for _ in range(2)], await formador(graphql)
    row = await sesion(graphql, contracts[0], formador=trainer["id"], **MORNING)
    new = {"contratacion": contracts[1]["id"], "programada": True, "formador": trainer["id"], **MORNING}
    return Race(
        [
            ("reprogramarSesiones", {"sesiones": {"ids": [row["id"]]}, "dias": 1}),
            ("crearSesion", {**new, "fecha": "2090-12-02"}),
            ("crearSesion", {**new, "fecha": "2090-12-02", "horaFin": "10:00"}),
        ],
        problems=["FORMADOR_OCUPADO"],
    )


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


async def a_reopened_contract_and_new_sessions(graphql: GraphQLClient) -> Race:
    trainer, contract, other = await formador(graphql), await contratacion(graphql), await contratacion(graphql)
    await sesion(graphql, contract, formador=trainer["id"], **MORNING)
    await do(graphql, "cancelarContratacion", id=contract["id"], motivo="quiebra")
    new = {"contratacion": other["id"], "programada": True, "formador": trainer["id"], **LATER}
    reopening = ("reabrirContratacion", {"id": contract["id"], "motivo": "error"})
    problems = ["FORMADOR_OCUPADO", "TRANSICION_NO_PERMITIDA"]
    return Race([("crearSesion", new), reopening, reopening], [1, 2], problems)


async def a_reopened_session_and_new_ones(graphql: GraphQLClient) -> Race:
    trainer, contracts = await formador(graphql), [await contratacion(graphql) for _ in range(2)]
    row = await sesion(graphql, contracts[0], formador=trainer["id"], **MORNING)
    await do(graphql, "cancelarSesion", id=row["id"], motivo="obras")
    new = {"contratacion": contracts[1]["id"], "programada": True, "formador": trainer["id"], **LATER}
    return Race(
        [("reabrirSesion", {"id": row["id"], "motivo": "error"}), ("crearSesion", new)],
        problems=["FORMADOR_OCUPADO"],
    )


async def principal_contacts(graphql: GraphQLClient) -> Race:
    owner = await cliente(graphql)
    values = {"cliente": owner["id"], "principal": True}
    present = await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite")
    requests: list[tuple[str, Mapping[str, Any]]] = [
        ("crearContacto", {**values, "nombre": name}) for name in ("A", "B")
    ]
    return Race([*requests, ("actualizarContacto", {"id": present["id"], "principal": True})], winners=[3])


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


async def a_course_code(graphql: GraphQLClient) -> Race:
    values = {"codigo": f"RACE-{next(_numbers)}", "nombre": "Soldadura", "horas": "8.00", "modalidad": "PRESENCIAL"}
    return Race([("crearFormacion", values)] * 3, problems=["DUPLICADO"])


async def versions_of_a_client(graphql: GraphQLClient) -> Race:
    row = await cliente(graphql)
    changes = [{"id": row["id"], "version": 1, "nombre": f"Forjas {name}"} for name in "ABC"]
    return Race([("actualizarCliente", change) for change in changes], problems=["CONFLICTO"])


async def the_last_place(graphql: GraphQLClient) -> Race:
    contract, people = await _group(graphql, 3)
    return Race([_enrol(contract, [person]) for person in people], winners=[3])


async def places_of_leavers(graphql: GraphQLClient) -> Race:
    contract, people = await _group(graphql, 4)
    first, *_ = await do(graphql, "inscribirParticipantes", **_enrol(contract, people[:3])[1])
    return Race([("darDeBajaInscripcion", {"id": first["id"]}), _enrol(contract, people[3:])], winners=[2])


async def enrolments_of_one_person(graphql: GraphQLClient) -> Race:
    contract, people = await _group(graphql, 1)
    return Race([_enrol(contract, people)] * 3, winners=[3])


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


async def an_end_and_new_sessions(graphql: GraphQLClient) -> Race:
    row = await contratacion(graphql)
    new = {"contratacion": row["id"], "programada": True, **MORNING}
    end = ("cancelarContratacion", {"id": row["id"], "motivo": "quiebra"})
    return Race([("crearSesion", new), end, ("crearSesion", new)], [1, 2, 3], ["TRANSICION_NO_PERMITIDA"])


async def attendance_of_a_cancelled_session(graphql: GraphQLClient) -> Race:
    contract, people = await _group(graphql, 1)
    await do(graphql, "inscribirParticipantes", **_enrol(contract, people)[1])
    row = await sesion(graphql, contract, **PAST)
    entries = [{"participante": people[0], "estado": "PRESENTE"}]
    return Race(
        [
            ("registrarAsistencia", {"sesion": row["id"], "asistencias": entries}),
            ("cancelarSesion", {"id": row["id"], "motivo": "obras"}),
        ],
        problems=["TRANSICION_NO_PERMITIDA", "ASISTENCIA_REGISTRADA"],
    )


async def recordings_of_attendance(graphql: GraphQLClient) -> Race:
    contract, people = await _group(graphql, 2, plazas=2)
    await do(graphql, "inscribirParticipantes", **_enrol(contract, people)[1])
    row = await sesion(graphql, contract, **PAST)
    lists = [[{"participante": person, "estado": state} for person in people] for state in ("PRESENTE", "AUSENTE")]
    return Race([("registrarAsistencia", {"sesion": row["id"], "asistencias": entries}) for entries in lists], [2])


async def a_trainer_who_is_deleted(graphql: GraphQLClient) -> Race:
    contract, trainer = await contratacion(graphql), await formador(graphql)
    return Race(
        [
            ("eliminarFormador", {"id": trainer["id"]}),
            ("crearSesion", {"contratacion": contract["id"], "formador": trainer["id"]}),
        ],
        problems=["EN_USO", "NO_ENCONTRADO"],
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


async def _proposal(graphql: GraphQLClient) -> Data:
    """Return a proposal of three lines."""
    owner, course = await cliente(graphql), await formacion(graphql)
    row = await do(graphql, "crearPropuesta", cliente=owner["id"], lineas=[{"formacion": course["id"]}] * 3)
    text = "query($id: ID!) { propuesta(id: $id) { id contrataciones { nodes { id } } } }"
    found: Data = (await graphql(text, id=row["id"]))["propuesta"]
    return found


async def _group(graphql: GraphQLClient, count: int, plazas: int = 1) -> tuple[Data, list[str]]:
    """Return a contract with so many places, and participants who are not enrolled."""
    contract = await contratacion(graphql, plazas=plazas)
    return contract, [(await participante(graphql, contract["cliente"], nombre=f"P{n}"))["id"] for n in range(count)]


def _enrol(contract: Data, people: Sequence[str]) -> tuple[str, Mapping[str, Any]]:
    return "inscribirParticipantes", {"contratacion": contract["id"], "participantes": people}


RACES: Sequence[Prepare] = (
    sessions_of_a_trainer,
    sessions_in_a_room,
    sessions_to_assist_in,
    changes_of_trainers,
    sessions_that_move_together,
    lines_of_a_proposal,
    answers_to_a_proposal,
    versions_of_a_proposal,
    a_reopened_contract_and_new_sessions,
    a_reopened_session_and_new_ones,
    principal_contacts,
    file_numbers,
    a_given_file_number,
    a_course_code,
    versions_of_a_client,
    the_last_place,
    places_of_leavers,
    enrolments_of_one_person,
    transitions_of_a_contract,
    an_end_and_new_sessions,
    attendance_of_a_cancelled_session,
    recordings_of_attendance,
    a_trainer_who_is_deleted,
    a_client_who_is_deleted,
    an_interaction_that_is_followed_and_deleted,
)
