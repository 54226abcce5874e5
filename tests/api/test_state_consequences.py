"""What the states of contracts, sessions, trainers, courses, clients and interactions forbid and warn of."""

import asyncio
from datetime import timedelta
from typing import Any, cast

import pytest
from graphql import GraphQLInputObjectType
from tests.api.factories import (
    MORNING,
    attempt,
    aula,
    cliente,
    contratacion,
    do,
    formacion,
    formador,
    inscritos,
    participante,
    read,
    refused,
    sesion,
)
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.schema.schema import schema

CLOSED = ("RECHAZADA", "CADUCADA", "FINALIZADA", "CANCELADA")
STARTED = {"fecha": "2026-11-20"}
NOT_ALLOWED = "TRANSICION_NO_PERMITIDA"


async def terms(graphql: GraphQLClient, contract: Data) -> Data:
    """Return another value for each field of a contract, except for its notes."""
    company = await do(graphql, "crearClienteFinal", cliente=contract["cliente"]["id"], nombre="Taller")
    return {
        "expediente": "OTRO-1",
        "clienteFinal": company["id"],
        "formacion": (await formacion(graphql))["id"],
        "modalidad": "MIXTA",
        "precioHora": "1.00",
        "horasPrevistas": "99.00",
        "validaHasta": "2026-12-31",
    }


@pytest.mark.parametrize("state", CLOSED)
async def test_a_closed_contract_keeps_everything_but_its_notes(graphql: GraphQLClient, state: str) -> None:
    contract = await contratacion(graphql, state)
    values = await terms(graphql, contract)
    errors = await refused(graphql, "actualizarContratacion", id=contract["id"], notas="N", **values)
    assert sorted(errors) == sorted((NOT_ALLOWED, field) for field in values)
    assert await read(graphql, contract) == contract
    same = {name: contract[name] for name in ("expediente", "modalidad", "precioHora", "horasPrevistas", "validaHasta")}
    answer = await attempt(graphql, "actualizarContratacion", id=contract["id"], notas="N", **same)
    assert (answer.errores, answer.advertencias, answer.result["notas"]) == ([], [], "N")
    plan = {"desde": "2026-12-01", "dias": ["LUNES"], "semanas": 1, "horaInicio": "09:00", "horaFin": "10:00"}
    assert await refused(graphql, "generarSesiones", contratacion=contract["id"], **plan) == [
        (NOT_ALLOWED, "contratacion")
    ]


async def test_other_terms_than_a_client_accepted_are_a_warning_at_their_field(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    values = await terms(graphql, contract)
    answer = await attempt(graphql, "actualizarContratacion", id=contract["id"], **values)
    accepted = ("clienteFinal", "formacion", "modalidad", "precioHora", "horasPrevistas")
    assert sorted(answer.advertencias) == sorted(
        [("SIN_EFECTO", "validaHasta"), *(("CONDICIONES_ACEPTADAS", field) for field in accepted)]
    )
    assert (await attempt(graphql, "actualizarContratacion", id=contract["id"], **values)).advertencias == []


async def test_a_closed_contract_keeps_its_enrolments_sessions_and_attendance(graphql: GraphQLClient) -> None:
    contract, trainer = await contratacion(graphql, "EN_CURSO"), await formador(graphql)
    (person,) = await inscritos(graphql, contract)
    enrolled = {"contratacion": contract["id"], "participantes": [person["id"]]}
    (enrolment,) = await do(graphql, "inscribirParticipantes", **enrolled)
    taught, open_session, cancelled = [await sesion(graphql, contract, **STARTED) for _ in range(3)]
    await do(graphql, "realizarSesion", id=taught["id"])
    await do(graphql, "cancelarSesion", id=cancelled["id"], motivo="M")
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    (attendance,) = await do(graphql, "registrarAsistencia", sesion=taught["id"], asistencias=[entry])
    await do(graphql, "finalizarContratacion", id=contract["id"])
    refusals: list[tuple[str, Data, str]] = [
        ("inscribirParticipantes", enrolled, "contratacion"),
        ("darDeBajaInscripcion", {"id": enrolment["id"]}, "id"),
        ("eliminarInscripcion", {"id": enrolment["id"]}, "id"),
        ("eliminarAsistencia", {"id": attendance["id"]}, "id"),
        ("eliminarSesion", {"id": cancelled["id"]}, "id"),
        ("actualizarSesion", {"id": open_session["id"], "formador": trainer["id"]}, "formador"),
        ("reprogramarSesion", {"id": open_session["id"], "horaFin": "12:00"}, "id"),
        ("eliminarContratacion", {"id": contract["id"]}, "id"),
    ]
    for verb, values, field in refusals:
        assert await refused(graphql, verb, **values) == [(NOT_ALLOWED, field)], verb
    late = await attempt(graphql, "registrarAsistencia", sesion=open_session["id"], asistencias=[entry])
    assert (late.errores, late.advertencias) == ([], [("CONTRATACION_CERRADA", "sesion")])
    await do(graphql, "actualizarSesion", id=open_session["id"], notas="N", direccion="Aula 2")


@pytest.mark.parametrize("state", ["REALIZADA", "CANCELADA"])
async def test_a_session_that_was_taught_or_cancelled_keeps_its_time_and_trainer(
    graphql: GraphQLClient, state: str
) -> None:
    contract, trainer = await contratacion(graphql), await formador(graphql)
    row = await sesion(graphql, contract, **STARTED, motivoSolape="M")
    verb, reason = ("realizarSesion", {}) if state == "REALIZADA" else ("cancelarSesion", {"motivo": "M"})
    row = await do(graphql, verb, id=row["id"], **reason)
    kept = {"formador": trainer["id"], "motivoSolape": "Otro"}
    place = {"direccion": "Aula 2", "enlaceVc": "https://aula.example/1"}
    errors = await refused(graphql, "actualizarSesion", id=row["id"], **kept, **place, notas="N")
    fields = [*kept, *(place if state == "CANCELADA" else ())]
    assert errors == [(NOT_ALLOWED, field) for field in fields]
    assert await refused(graphql, "reprogramarSesion", id=row["id"], horaFin="12:00") == [(NOT_ALLOWED, "id")]
    if state == "REALIZADA":
        assert await refused(graphql, "eliminarSesion", id=row["id"]) == [(NOT_ALLOWED, "id")]
    assert await read(graphql, row) == row
    unchanged = {"formador": None, "motivoSolape": "M", "notas": "N"}
    await do(graphql, "actualizarSesion", id=row["id"], **unchanged, **(place if state == "REALIZADA" else {}))


async def test_an_inactive_trainer_gets_no_new_session_unless_it_has_ended(graphql: GraphQLClient) -> None:
    contract, trainer = await contratacion(graphql), await formador(graphql)
    his = [await sesion(graphql, contract, formador=trainer["id"], fecha=f"2026-12-0{day}") for day in (1, 2)]
    proposed = await sesion(graphql, contract, formador=trainer["id"], programada=False)
    other = await sesion(graphql, contract, fecha="2026-12-06")
    left = await attempt(graphql, "actualizarFormador", id=trainer["id"], activo=False)
    assert left.advertencias == [("SESIONES_PENDIENTES", "activo")]
    assert left.warning_messages == ["Sesiones sin impartir que deja: 3."]
    inactive = [("FORMADOR_INACTIVO", "formador")]
    new = {"contratacion": contract["id"], "formador": trainer["id"]}
    assert await refused(graphql, "crearSesion", **new) == inactive
    plan = {"desde": "2026-12-07", "dias": ["LUNES"], "semanas": 2, "horaInicio": "09:00", "horaFin": "10:00"}
    assert await refused(graphql, "generarSesiones", **new, **plan) == inactive
    assert await refused(graphql, "programarSesion", id=proposed["id"], fecha="2026-12-05") == inactive
    for verb in ("actualizarSesion", "reprogramarSesion"):
        assert await refused(graphql, verb, id=other["id"], formador=trainer["id"]) == inactive
    moved = await attempt(graphql, "reprogramarSesion", id=his[0]["id"], fecha="2026-12-04")
    assert (moved.errores, moved.advertencias) == ([], inactive)
    for verb, change in (("reprogramarSesion", {"direccion": "Aula 2"}), ("actualizarSesion", {"notas": "N"})):
        assert (await attempt(graphql, verb, id=his[1]["id"], **change)).advertencias == []
    late = await attempt(graphql, "crearSesion", **new, **MORNING | STARTED, programada=True)
    assert (late.errores, late.advertencias) == ([], inactive)
    await do(graphql, "programarSesion", id=proposed["id"], formador=None, fecha="2026-12-05")
    back = await attempt(graphql, "actualizarFormador", id=trainer["id"], activo=True)
    assert back.advertencias == []
    await do(graphql, "crearSesion", **new)


async def test_an_inactive_course_is_not_sold_but_its_proposals_can_be_accepted(graphql: GraphQLClient) -> None:
    course, other = await formacion(graphql), await formacion(graphql)
    proposal = await contratacion(graphql, "PROPUESTA", formacion=course["id"])
    of_other = await contratacion(graphql, "PROPUESTA", formacion=other["id"])
    await do(graphql, "actualizarFormacion", id=course["id"], activa=False)
    inactive = [("FORMACION_INACTIVA", "formacion")]
    new = {"cliente": proposal["cliente"]["id"], "formacion": course["id"]}
    assert await refused(graphql, "crearContratacion", **new) == inactive
    assert await refused(graphql, "actualizarContratacion", id=of_other["id"], formacion=course["id"]) == inactive
    same = await attempt(graphql, "actualizarContratacion", id=proposal["id"], formacion=course["id"], notas="N")
    assert (same.errores, same.advertencias) == ([], [])
    accepted = await attempt(graphql, "aceptarContratacion", id=proposal["id"])
    assert accepted.advertencias == [("FORMACION_INACTIVA", "id"), ("CLIENTE_ACTIVADO", "id")]
    assert await read(graphql, of_other) == of_other


@pytest.mark.parametrize("state", ["POTENCIAL", "ACTIVO", "INACTIVO"])
async def test_a_client_who_accepts_a_contract_is_active(graphql: GraphQLClient, state: str) -> None:
    client = await cliente(graphql, estado=state)
    new = {"cliente": client["id"], "formacion": (await formacion(graphql))["id"]}
    proposal = await attempt(graphql, "crearContratacion", **new)
    assert proposal.advertencias == ([("CLIENTE_INACTIVO", "cliente")] if state == "INACTIVO" else [])
    accepted = await attempt(graphql, "aceptarContratacion", id=proposal.result["id"])
    assert accepted.advertencias == ([] if state == "ACTIVO" else [("CLIENTE_ACTIVADO", "id")])
    changed = {} if state == "ACTIVO" else {"estado": "ACTIVO", "version": 2}
    assert await read(graphql, client) == client | changed


async def test_a_contract_on_a_learning_platform_needs_no_sessions(graphql: GraphQLClient) -> None:
    online = await contratacion(graphql, "ACEPTADA", modalidad="TELEFORMACION")
    taught = await contratacion(graphql, "ACEPTADA")
    await sesion(graphql, taught)
    for verb in ("iniciarContratacion", "finalizarContratacion"):
        assert (await attempt(graphql, verb, id=online["id"])).advertencias == []
    assert (await attempt(graphql, "iniciarContratacion", id=taught["id"])).advertencias == []
    finished = await attempt(graphql, "finalizarContratacion", id=taught["id"])
    assert finished.advertencias == [("SESIONES_CANCELADAS", None), ("SIN_SESIONES", "id")]


async def test_people_and_contracts_of_another_end_client_are_a_warning(graphql: GraphQLClient) -> None:
    client = await cliente(graphql)
    of_client = {"cliente": client["id"]}
    mine, other = [await do(graphql, "crearClienteFinal", **of_client, nombre=name) for name in ("Uno", "Dos")]
    contract = await contratacion(graphql, **of_client, clienteFinal=mine["id"])
    companies = (None, mine["id"], other["id"])
    people = [await participante(graphql, client, clienteFinal=company) for company in companies]
    ids = [person["id"] for person in people]
    answer = await attempt(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=ids)
    assert (len(answer.result), answer.advertencias) == (3, [("OTRO_CLIENTE_FINAL", "participantes.2")])
    contact = await do(graphql, "crearContacto", **of_client, clienteFinal=mine["id"], nombre="Maite")
    links = {"contacto": contact["id"], "contratacion": contract["id"]}
    values = {**of_client, "tipo": "LLAMADA", **links}
    warnings = [("OTRO_CLIENTE_FINAL", name) for name in links]
    for company, expected in zip(companies, ([], [], warnings), strict=True):
        answer = await attempt(graphql, "crearInteraccion", **values, clienteFinal=company)
        assert answer.advertencias == expected
    again = await attempt(graphql, "actualizarInteraccion", id=answer.result["id"], descripcion="D", **links)
    assert again.advertencias == []
    without = await do(graphql, "crearInteraccion", **values)
    moved = await attempt(graphql, "actualizarInteraccion", id=without["id"], clienteFinal=other["id"])
    assert moved.advertencias == warnings


async def test_a_reminder_that_will_not_come_and_an_action_that_is_reopened_are_warnings(
    graphql: GraphQLClient,
) -> None:
    client = await cliente(graphql)
    due: Data = {"fechaProximaAccion": "2026-11-25", "crearRecordatorio": True}
    new = {"cliente": client["id"], "tipo": "LLAMADA"}
    rejected = await attempt(graphql, "crearInteraccion", **new, **due, resultado="RECHAZADA")
    assert rejected.advertencias == [("SIN_EFECTO", "crearRecordatorio")]
    row = await do(graphql, "crearInteraccion", **new, **due)

    async def change(**values: Any) -> list[tuple[str, str | None]]:
        return (await attempt(graphql, "actualizarInteraccion", id=row["id"], **values)).advertencias

    assert await change(resultado="RECHAZADA") == [("SIN_EFECTO", "resultado")]
    assert await change(descripcion="D", resultado="RECHAZADA") == []
    assert await change(resultado="PENDIENTE") == []
    await do(graphql, "terminarAccion", id=row["id"])
    assert await change(descripcion="E", **due) == []
    assert await change(fechaProximaAccion="2026-11-26") == [("ACCION_REABIERTA", "fechaProximaAccion")]
    assert await change(fechaProximaAccion="2026-11-27") == []
    bare = await do(graphql, "crearInteraccion", **new)
    assert await refused(graphql, "terminarAccion", id=bare["id"]) == [("SIN_ACCION", "id")]
    assert await read(graphql, bare) == bare


async def test_a_trainer_or_course_that_becomes_inactive_meanwhile_is_refused_or_told(graphql: GraphQLClient) -> None:
    contract, trainer = await contratacion(graphql), await formador(graphql)
    new = {"contratacion": contract["id"], "formador": trainer["id"]}
    created, left = await asyncio.gather(
        attempt(graphql, "crearSesion", **new), attempt(graphql, "actualizarFormador", id=trainer["id"], activo=False)
    )
    assert bool(created.errores) is (left.advertencias == [])
    course = await formacion(graphql)
    sold = {"cliente": contract["cliente"]["id"], "formacion": course["id"]}
    created, left = await asyncio.gather(
        attempt(graphql, "crearContratacion", **sold),
        attempt(graphql, "actualizarFormacion", id=course["id"], activa=False),
    )
    assert bool(created.errores) is (left.advertencias == [])


async def test_every_mutation_of_a_row_refuses_a_stale_version(graphql: GraphQLClient, clock: ManualClock) -> None:
    contract = await contratacion(graphql, "PROPUESTA")
    client = {"cliente": contract["cliente"]["id"]}
    (person,) = await inscritos(graphql, contract)
    enrolled = {"contratacion": contract["id"], "participantes": [person["id"]]}
    await do(graphql, "aceptarContratacion", id=contract["id"])
    session = await sesion(graphql, contract, fecha="2026-11-24")
    await clock.move(timedelta(days=2))
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    trainer = await formador(graphql)
    rows = {
        "Cliente": contract["cliente"],
        "ClienteFinal": await do(graphql, "crearClienteFinal", **client, nombre="Taller"),
        "Contacto": await do(graphql, "crearContacto", **client, nombre="Maite"),
        "Participante": person,
        "Formacion": contract["formacion"],
        "Formador": trainer,
        "AusenciaFormador": await do(graphql, "crearAusenciaFormador", formador=trainer["id"], desde="2026-12-24"),
        "Aula": await aula(graphql),
        "DiaCierre": await do(graphql, "crearDiaCierre", nombre="Puente", desde="2026-12-07"),
        "Contratacion": contract,
        "Propuesta": await do(graphql, "crearPropuesta", **client, lineas=[{"formacion": contract["formacion"]["id"]}]),
        "Inscripcion": (await do(graphql, "inscribirParticipantes", **enrolled))[0],
        "Sesion": session,
        "ApoyoSesion": await do(graphql, "crearApoyoSesion", sesion=session["id"], formador=trainer["id"]),
        "Asistencia": (await do(graphql, "registrarAsistencia", sesion=session["id"], asistencias=[entry]))[0],
        "Interaccion": await do(graphql, "crearInteraccion", **client, tipo="LLAMADA"),
        "Usuario": await do(graphql, "crearUsuario", correo="ane@example.eus", nombre="Ane", roles=["LECTURA"]),
        "Plantilla": await do(graphql, "crearPlantilla", nombre="P", sobre="SESION", texto="{curso}"),
    }
    kind = graphql_schema(schema).mutation_type
    assert kind is not None
    inputs = {name: field.args["input"].type.of_type for name, field in kind.fields.items()}
    versioned = [name for name, type_ in inputs.items() if "version" in cast("GraphQLInputObjectType", type_).fields]
    assert len(versioned) > 30
    for verb in ("revocarToken", "terminarAcceso"):
        versioned.remove(verb)  # of one's own account (tests/usuarios)
    for verb in versioned:
        entity = max((name for name in rows if verb.endswith(name)), key=len, default="Interaccion")
        of_session = "sesion" in cast("GraphQLInputObjectType", inputs[verb]).fields
        row = {"sesion": session["id"]} if of_session else {"id": rows[entity]["id"]}
        extra = {"validaHasta": "2026-12-31"} if verb.startswith("prorrogar") else {}
        extra |= {"formador": trainer["id"]} if verb == "sustituirFormador" else {}
        errors = await refused(graphql, verb, **row, **extra, version=999)
        assert errors == [("CONFLICTO", "version")], verb


REPEATED: list[tuple[str, str, Data]] = [
    ("aceptarContratacion", "PROPUESTA", {}),
    ("rechazarContratacion", "PROPUESTA", {"motivoPerdida": "FECHAS"}),
    ("caducarContratacion", "PROPUESTA", {}),
    ("iniciarContratacion", "ACEPTADA", {}),
    ("finalizarContratacion", "EN_CURSO", {}),
    ("cancelarContratacion", "EN_CURSO", {"motivo": "M"}),
]


async def test_a_transition_that_is_repeated_is_refused(graphql: GraphQLClient) -> None:
    for verb, state, values in REPEATED:
        contract = await contratacion(graphql, state)
        done = await do(graphql, verb, id=contract["id"], **values)
        assert [code for code, _ in await refused(graphql, verb, id=contract["id"], **values)] == [NOT_ALLOWED]
        assert await read(graphql, contract) == done
    contract = await contratacion(graphql)
    for verb, values in (("realizarSesion", {}), ("cancelarSesion", {"motivo": "M"})):
        row = await sesion(graphql, contract, **STARTED)
        done = await do(graphql, verb, id=row["id"], **values)
        assert [code for code, _ in await refused(graphql, verb, id=row["id"], **values)] == [NOT_ALLOWED]
        assert await read(graphql, row) == done


async def test_what_is_repeated_without_a_transition_changes_nothing(graphql: GraphQLClient) -> None:
    contract = await contratacion(graphql)
    (person,) = await inscritos(graphql, contract)
    row = await sesion(graphql, contract, **STARTED)
    enrolled = {"contratacion": contract["id"], "participantes": [person["id"]]}
    entry = {"participante": person["id"], "estado": "PRESENTE"}
    (enrolment,) = await do(graphql, "inscribirParticipantes", **enrolled)
    assert await do(graphql, "inscribirParticipantes", **enrolled) == [enrolment]
    recorded = await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry])
    assert await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=[entry]) == recorded
    assert await do(graphql, "reprogramarSesion", id=row["id"], **STARTED) == row
    left = await do(graphql, "darDeBajaInscripcion", id=enrolment["id"])
    assert await do(graphql, "darDeBajaInscripcion", id=enrolment["id"]) == left
