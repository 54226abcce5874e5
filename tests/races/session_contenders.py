"""Sessions that compete for trainers, rooms and days, and what competes for a session."""

from collections.abc import Sequence

from tests.api.factories import aula, contratacion, do, formador, sesion
from tests.races.contract_contenders import enrol, group
from tests.races.race import LATER, MORNING, PAST, Prepare, Race
from tests.support.graphql import GraphQLClient


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


async def an_end_and_new_sessions(graphql: GraphQLClient) -> Race:
    row = await contratacion(graphql)
    new = {"contratacion": row["id"], "programada": True, **MORNING}
    end = ("cancelarContratacion", {"id": row["id"], "motivo": "quiebra"})
    return Race([("crearSesion", new), end, ("crearSesion", new)], [1, 2, 3], ["TRANSICION_NO_PERMITIDA"])


async def attendance_of_a_cancelled_session(graphql: GraphQLClient) -> Race:
    contract, people = await group(graphql, 1)
    await do(graphql, "inscribirParticipantes", **enrol(contract, people)[1])
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
    contract, people = await group(graphql, 2, plazas=2)
    await do(graphql, "inscribirParticipantes", **enrol(contract, people)[1])
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


SESSION_RACES: Sequence[Prepare] = (
    sessions_of_a_trainer,
    sessions_in_a_room,
    sessions_to_assist_in,
    changes_of_trainers,
    sessions_that_move_together,
    a_reopened_contract_and_new_sessions,
    a_reopened_session_and_new_ones,
    an_end_and_new_sessions,
    attendance_of_a_cancelled_session,
    recordings_of_attendance,
    a_trainer_who_is_deleted,
)
