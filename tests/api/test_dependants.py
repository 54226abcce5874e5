"""What becomes of the rows that depend on a row when it is changed, moved, cancelled, finished or deleted.

Every pair of a mutation and a model that refers to the mutation's model is in one of two tables: in CASES with what the
mutation answers, or in UNAFFECTED with the reason why there is nothing to answer.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple, cast

import pytest
from graphql import GraphQLInputObjectType
from tests.api.factories import (
    MORNING,
    all_rows,
    attempt,
    aula,
    cliente,
    contratacion,
    do,
    formacion,
    formador,
    read,
    refused,
    sesion,
)
from tests.support.graphql import Data, GraphQLClient
from tests.support.stored_rows import StoredRows, store_rows, stored_rows

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.schema.schema import schema
from planificador.api.schema.types.models import MODELS
from planificador.core.model.columns import column_of
from planificador.core.model.register import EntradaRegistro

Problems = list[tuple[str, str | None]]
Rows = dict[str, Data]
NOTHING: Problems = []


class Case(NamedTuple):
    """A mutation of a row of the centre, and the problems that it answers.

    Attributes:
        values: The mutation's input; an input that is a row's name stands for its id.
        before: Mutations that come first, in the same form.
    """

    verb: str
    dependant: str
    of: str
    values: Data
    errores: Problems = NOTHING
    advertencias: Problems = NOTHING
    before: tuple[tuple[str, Data], ...] = ()


def excuse(state: str = "JUSTIFICADA", session: str = "upcoming") -> tuple[str, Data]:
    """Return the mutation that records a state of the participant."""
    return "registrarAsistencia", {"sesion": session, "asistencias": [{"participante": "person", "estado": state}]}


def attended(minutes: int | None = None) -> tuple[str, Data]:
    """Return the mutation that records the participant's presence at the session that has started."""
    entry = {"participante": "person", "estado": "PRESENTE", "minutos": minutes}
    return "registrarAsistencia", {"sesion": "started", "asistencias": [entry]}


DUE: Data = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-25", "crearRecordatorio": True}
REMINDER = ("actualizarInteraccion", {"id": "interaction", **DUE})
CHECK, ATTENDED = "ASISTENCIA_REGISTRADA", "ASISTENCIA_REGISTRADA"
ENDED: Problems = [("SESIONES_CANCELADAS", None), ("SESIONES_PENDIENTES", None), ("ACCIONES_PENDIENTES", None)]
PROPOSAL_ENDED: Problems = [("SESIONES_CANCELADAS", None), ("ACCIONES_PENDIENTES", None)]
BUSY_HELPER = (
    "crearSesion",
    {"contratacion": "contract", "formador": "helper", "fecha": "2026-12-09", "horaInicio": "09:00", "horaFin": "11:00"}
    | {"programada": True},
)
PROPOSED_SESSION = ("crearSesion", {"contratacion": "proposal"})
PROPOSAL_REMINDER = ("crearInteraccion", {"cliente": "client", "tipo": "LLAMADA", "contratacion": "proposal", **DUE})

CASES = [
    Case(
        "actualizarCliente",
        "Contratacion",
        "client",
        {"estado": "INACTIVO"},
        advertencias=[("CONTRATACIONES_EXISTENTES", "estado")],
    ),
    Case(
        "actualizarCliente",
        "Contratacion",
        "client",
        {"estado": "POTENCIAL"},
        advertencias=[("CONTRATACIONES_EXISTENTES", "estado")],
    ),
    Case("actualizarCliente", "Contratacion", "client", {"estado": "ACTIVO"}),
    Case(
        "actualizarContacto",
        "Interaccion",
        "contact",
        {"clienteFinal": "second"},
        advertencias=[("OTRO_CLIENTE_FINAL", "clienteFinal")],
    ),
    Case("actualizarContacto", "Interaccion", "contact", {"clienteFinal": None}),
    Case(
        "actualizarParticipante",
        "Inscripcion",
        "person",
        {"clienteFinal": "second"},
        advertencias=[("OTRO_CLIENTE_FINAL", "clienteFinal")],
    ),
    Case("actualizarParticipante", "Inscripcion", "person", {"clienteFinal": None}),
    Case(
        "actualizarFormacion",
        "Contratacion",
        "course",
        {"activa": False},
        advertencias=[("CONTRATACIONES_EXISTENTES", "activa")],
    ),
    Case("actualizarFormacion", "Contratacion", "course", {"horas": "1.00", "precioHora": None}),
    Case(
        "actualizarFormador", "Sesion", "trainer", {"activo": False}, advertencias=[("SESIONES_PENDIENTES", "activo")]
    ),
    Case("actualizarFormador", "Sesion", "trainer", {"activo": True}),
    Case(
        "actualizarFormador",
        "ApoyoSesion",
        "helper",
        {"activo": False},
        advertencias=[("SESIONES_PENDIENTES", "activo")],
    ),
    Case("actualizarAula", "Sesion", "room", {"activa": False}, advertencias=[("SESIONES_PENDIENTES", "activa")]),
    Case("actualizarAula", "Sesion", "room", {"activa": True, "capacidad": 1}),
    Case(
        "actualizarContratacion",
        "Inscripcion",
        "contract",
        {"clienteFinal": "second"},
        advertencias=[
            ("CONDICIONES_ACEPTADAS", "clienteFinal"),
            ("OTRO_CLIENTE_FINAL", "clienteFinal"),
            ("OTRO_CLIENTE_FINAL", "clienteFinal"),
        ],
    ),
    Case("actualizarContratacion", "Interaccion", "contract", {"clienteFinal": "first", "horasPrevistas": "10"}),
    Case(
        "actualizarContratacion",
        "Sesion",
        "contract",
        {"horasPrevistas": "1"},
        advertencias=[("CONDICIONES_ACEPTADAS", "horasPrevistas"), ("HORAS_SUPERADAS", "horasPrevistas")],
    ),
    Case("iniciarContratacion", "Sesion", "accepted", {}, advertencias=[("SIN_SESIONES", "id")]),
    Case(
        "rechazarContratacion",
        "Sesion",
        "proposal",
        {"motivoPerdida": "PRECIO"},
        advertencias=PROPOSAL_ENDED,
        before=(PROPOSED_SESSION, PROPOSAL_REMINDER),
    ),
    Case(
        "caducarContratacion",
        "Sesion",
        "proposal",
        {},
        advertencias=PROPOSAL_ENDED,
        before=(PROPOSED_SESSION, PROPOSAL_REMINDER),
    ),
    Case(
        "cancelarContratacion",
        "Interaccion",
        "proposal",
        {"motivo": "M"},
        advertencias=[("ACCIONES_PENDIENTES", None)],
        before=(PROPOSAL_REMINDER,),
    ),
    Case("cancelarContratacion", "Sesion", "contract", {"motivo": "M"}, advertencias=ENDED, before=(REMINDER,)),
    Case("finalizarContratacion", "Sesion", "contract", {}, advertencias=ENDED, before=(REMINDER,)),
    Case("actualizarSesion", "ApoyoSesion", "upcoming", {"formador": "helper"}),
    Case(
        "programarSesion",
        "ApoyoSesion",
        "proposed",
        {"fecha": "2026-12-09", "horaInicio": "10:00", "horaFin": "12:00"},
        errores=[("FORMADOR_OCUPADO", "apoyos")],
        before=(BUSY_HELPER,),
    ),
    Case(
        "reprogramarSesion",
        "ApoyoSesion",
        "upcoming",
        {"fecha": "2026-12-09"},
        errores=[("FORMADOR_OCUPADO", "apoyos")],
        before=(BUSY_HELPER,),
    ),
    Case("reprogramarSesion", "Asistencia", "upcoming", {"fecha": "2026-12-09"}),
    Case(
        "reprogramarSesion",
        "Asistencia",
        "upcoming",
        {"fecha": "2026-12-09"},
        advertencias=[(CHECK, "fecha")],
        before=(excuse(),),
    ),
    Case(
        "reprogramarSesion",
        "Asistencia",
        "started",
        {"fecha": "2026-12-09"},
        errores=[(ATTENDED, "fecha")],
        before=(attended(),),
    ),
    Case(
        "reprogramarSesion",
        "Asistencia",
        "started",
        {"horaInicio": "23:00", "horaFin": "23:30", "fecha": "2026-11-23"},
        errores=[(ATTENDED, "fecha")],
        before=(excuse("AUSENTE", "started"),),
    ),
    Case(
        "reprogramarSesion",
        "Asistencia",
        "started",
        {"horaFin": "09:30"},
        errores=[(ATTENDED, "horaFin")],
        before=(attended(120),),
    ),
    Case(
        "reprogramarSesion",
        "Asistencia",
        "started",
        {"horaInicio": "10:30"},
        errores=[(ATTENDED, "horaInicio")],
        before=(attended(31),),
    ),
    Case(
        "reprogramarSesion",
        "Asistencia",
        "started",
        {"horaInicio": "10:30"},
        advertencias=[(CHECK, "horaInicio")],
        before=(attended(30),),
    ),
    Case("actualizarContratacion", "Sesion", "contract", {"fechaInicio": "2026-11-20", "fechaFin": "2026-12-01"}),
    Case(
        "actualizarContratacion",
        "Sesion",
        "contract",
        {"fechaInicio": "2026-11-21", "fechaFin": "2026-11-30"},
        advertencias=[("SESION_FUERA_DE_FECHAS", "fechaInicio"), ("SESION_FUERA_DE_FECHAS", "fechaFin")],
    ),
    Case(
        "actualizarContratacion",
        "LineaRevision",
        "line",
        {"horasPrevistas": "1"},
        advertencias=[("REVISION_PENDIENTE", None)],
    ),
    Case("actualizarContratacion", "LineaRevision", "line", {"probabilidad": 80, "fechaFin": None}),
    Case(
        "prorrogarContratacion",
        "Sesion",
        "proposal",
        {"validaHasta": "2026-12-31"},
        advertencias=[("SESIONES_CANCELADAS", "id")],
        before=(PROPOSED_SESSION, ("caducarContratacion", {"id": "proposal"})),
    ),
    Case("aceptarPropuesta", "Contratacion", "offer", {}),
    Case(
        "rechazarPropuesta",
        "Contratacion",
        "offer",
        {"motivoPerdida": "PRECIO"},
        advertencias=[("SESIONES_CANCELADAS", "id")],
        before=(("crearSesion", {"contratacion": "line"}),),
    ),
    Case(
        "prorrogarPropuesta",
        "Contratacion",
        "offer",
        {"validaHasta": "2026-12-31"},
        advertencias=[("SESIONES_CANCELADAS", "id")],
        before=(("crearSesion", {"contratacion": "line"}), ("caducarContratacion", {"id": "line"})),
    ),
    Case(
        "revisarPropuesta",
        "Contratacion",
        "offer",
        {"lineas": [{"contratacion": "line", "horasPrevistas": "1"}]},
        advertencias=[("HORAS_SUPERADAS", "lineas.0.horasPrevistas")],
        before=(("crearSesion", {"contratacion": "line", "programada": True, **MORNING}),),
    ),
    Case("reprogramarSesion", "Asistencia", "started", {"direccion": "Aula 2"}, before=(attended(120),)),
    Case("cancelarSesion", "Asistencia", "started", {"motivo": "M"}, errores=[(ATTENDED, "id")], before=(attended(),)),
    Case("cancelarSesion", "Asistencia", "upcoming", {"motivo": "M"}, advertencias=[(CHECK, "id")], before=(excuse(),)),
    Case("darDeBajaInscripcion", "Asistencia", "enrolment", {}, advertencias=[(CHECK, "id")], before=(excuse(),)),
    Case("darDeBajaInscripcion", "Asistencia", "enrolment", {}, before=(attended(),)),
    Case(
        "darDeBajaInscripcion",
        "Asistencia",
        "enrolment",
        {"fecha": "2026-11-19"},
        advertencias=[(CHECK, "id")],
        before=(attended(),),
    ),
    Case(
        "actualizarInscripcion",
        "Asistencia",
        "enrolment",
        {"fechaAlta": "2026-11-21"},
        advertencias=[(CHECK, "id")],
        before=(attended(),),
    ),
    Case("actualizarInscripcion", "Asistencia", "enrolment", {"fechaAlta": "2026-11-20"}, before=(attended(),)),
    Case(
        "actualizarContratacion",
        "Inscripcion",
        "contract",
        {"plazas": 2},
        advertencias=[("PLAZA_CUBIERTA", None)],
        before=(
            ("actualizarContratacion", {"id": "contract", "plazas": 1}),
            ("inscribirParticipantes", {"contratacion": "contract", "participantes": ["colleague"]}),
        ),
    ),
    Case(
        "reabrirContratacion",
        "Sesion",
        "contract",
        {"motivo": "M"},
        advertencias=[("SESIONES_REABIERTAS", None)],
        before=(("finalizarContratacion", {"id": "contract"}),),
    ),
    Case(
        "reabrirContratacion",
        "LineaRevision",
        "line",
        {"motivo": "M"},
        advertencias=[("REVISION_PENDIENTE", None)],
        before=(
            ("rechazarContratacion", {"id": "line", "motivo": "M"}),
            ("revisarPropuesta", {"id": "offer", "lineas": [{"formacion": "course"}]}),
        ),
    ),
    Case(
        "reabrirSesion",
        "Asistencia",
        "started",
        {"motivo": "M"},
        before=(attended(), ("realizarSesion", {"id": "started"})),
    ),
]

OWN = "its reminders are up to date with it, and are part of it; those that follow it stay"
NAMES = "names, addresses and numbers are read from the row, and a row that others refer to keeps its client"
REFUSED_LATER = "it stays, and the contract's new state decides about its changes"
UNAFFECTED: Mapping[tuple[str, str], str] = {
    **dict.fromkeys(
        [
            ("anonimizarContacto", "Interaccion"),
            ("anonimizarContacto", "Propuesta"),
            ("anonimizarFormador", "ApoyoSesion"),
            ("anonimizarFormador", "AusenciaFormador"),
            ("anonimizarFormador", "Sesion"),
            ("anonimizarFormador", "Usuario"),
            ("anonimizarParticipante", "Asistencia"),
            ("anonimizarParticipante", "Inscripcion"),
            ("anonimizarUsuario", "Acceso"),
            ("anonimizarUsuario", "Token"),
        ],
        "an erasure empties texts; test_privacy has what it refuses and what it leaves",
    ),
    **dict.fromkeys(
        [
            *(("actualizarCliente", name) for name in ("ClienteFinal", "Contacto", "Participante", "Inscripcion")),
            ("actualizarCliente", "Interaccion"),
            *(("actualizarClienteFinal", name) for name in ("Contacto", "Participante", "Contratacion", "Interaccion")),
            ("actualizarParticipante", "Asistencia"),
            *((f"actualizar{name}", "Propuesta") for name in ("Cliente", "ClienteFinal", "Contacto")),
        ],
        NAMES,
    ),
    **dict.fromkeys(
        [
            *(
                (f"{verb}Contratacion", "LineaRevision")
                for verb in (
                    "aceptar",
                    "rechazar",
                    "caducar",
                    "prorrogar",
                    "iniciar",
                    "finalizar",
                    "cancelar",
                )
            ),
            ("actualizarFormacion", "LineaRevision"),
            *(
                (f"{verb}Propuesta", "RevisionPropuesta")
                for verb in ("actualizar", "aceptar", "rechazar", "prorrogar", "revisar")
            ),
        ],
        "a version of a proposal stays as it was sent",
    ),
    ("actualizarPropuesta", "Contratacion"): "each line has its own end client, and the client stays",
    **dict.fromkeys(
        [
            *(
                (f"{verb}Contratacion", name)
                for verb in ("rechazar", "caducar", "cancelar", "finalizar")
                for name in ("Inscripcion", "Asistencia")
            ),
            *((f"{verb}Contratacion", "Interaccion") for verb in ("rechazar", "caducar", "finalizar")),
        ],
        REFUSED_LATER + "; pending reminders are in the cases about its sessions",
    ),
    **dict.fromkeys(
        [
            *(("prorrogarContratacion", name) for name in ("Inscripcion", "Asistencia", "Interaccion")),
            *(("aceptarContratacion", name) for name in ("Inscripcion", "Sesion", "Asistencia", "Interaccion")),
            *(("iniciarContratacion", name) for name in ("Inscripcion", "Asistencia", "Interaccion")),
            *(("reabrirContratacion", name) for name in ("Inscripcion", "Asistencia", "Interaccion")),
        ],
        "an open contract stays open",
    ),
    **dict.fromkeys([("actualizarInteraccion", "Recordatorio"), ("actualizarInteraccion", "Interaccion")], OWN),
    **dict.fromkeys(
        [(f"{verb}Sesion", "ApoyoSesion") for verb in ("realizar", "cancelar")],
        "it says who took part, or would have; a cancelled session occupies nobody",
    ),
    ("actualizarContratacion", "Asistencia"): "it belongs to a session",
    ("actualizarFormador", "AusenciaFormador"): "an absence of one who no longer teaches is history",
    ("reordenarInscripcion", "Asistencia"): "who waits for a place has none",
    ("actualizarSesion", "Asistencia"): "the time of the session does not change",
    ("programarSesion", "Asistencia"): "a proposed session has no attendance",
    ("reabrirSesion", "ApoyoSesion"): "they assist again, and must be free (tests/api/test_reopening.py)",
    ("realizarSesion", "Asistencia"): "it was recorded, or will be",
    ("actualizarUsuario", "Acceso"): "they end with a deactivation (tests/usuarios/test_accesses.py)",
    ("actualizarUsuario", "Token"): "they are of no use while the user is inactive (tests/usuarios/test_accesses.py)",
    ("restablecerContrasena", "Acceso"): "they end when the link is used (tests/usuarios/test_users.py)",
    ("restablecerContrasena", "Token"): "programs do not know the password",
    ("actualizarFormador", "Usuario"): "one who no longer teaches may still look at past sessions",
    ("actualizarUsuario", "Interaccion"): "the action stays theirs until it is handed to a colleague",
    ("actualizarUsuario", "Contratacion"): "the contract stays theirs until another sells it",
    ("anonimizarUsuario", "Interaccion"): "the row of the user stays (tests/api/test_privacy.py)",
    ("anonimizarUsuario", "Contratacion"): "the row of the user stays (tests/api/test_privacy.py)",
    ("restablecerContrasena", "Interaccion"): "the user stays the same",
    ("restablecerContrasena", "Contratacion"): "the user stays the same",
}


@pytest.fixture(scope="module")
def _first_centre() -> list[tuple[Rows, StoredRows]]:
    return []


@pytest.fixture
async def centre(graphql: GraphQLClient, dialect: str, _first_centre: list[tuple[Rows, StoredRows]]) -> Rows:
    """A client with two companies, and a contract for the first in progress with one row of each kind."""
    if not _first_centre:
        _first_centre.append((await create_centre(graphql), await stored_rows(dialect)))
    else:
        await store_rows(_first_centre[0][1], dialect)
    return _first_centre[0][0]


async def create_centre(graphql: GraphQLClient) -> Rows:
    client = await cliente(graphql, estado="ACTIVO")
    of_client = {"cliente": client["id"]}
    first, second = [await do(graphql, "crearClienteFinal", **of_client, nombre=name) for name in ("Uno", "Dos")]
    company = of_client | {"clienteFinal": first["id"]}
    course, trainer, room = await formacion(graphql), await formador(graphql), await aula(graphql)
    helper = await formador(graphql, nombre="Jone")
    where = {"formador": trainer["id"], "aula": room["id"]}
    sold = company | {"formacion": course["id"]}
    contract = await contratacion(graphql, "EN_CURSO", **sold)
    contact = await do(graphql, "crearContacto", **company, nombre="Maite")
    person = await do(graphql, "crearParticipante", **company, nombre="Jon", apellidos="Agirre")
    colleague = await do(graphql, "crearParticipante", **company, nombre="Leire", apellidos="Otxoa")
    enrolled = {"contratacion": contract["id"], "participantes": [person["id"]]}
    (enrolment,) = await do(graphql, "inscribirParticipantes", **enrolled)
    links = {"contacto": contact["id"], "contratacion": contract["id"]}
    line = await contratacion(graphql, "PROPUESTA", **sold)
    return {
        "line": line,
        "offer": await do(graphql, "crearPropuesta", **company, lineas=[{"contratacion": line["id"]}]),
        "client": client,
        "first": first,
        "second": second,
        "course": course,
        "trainer": trainer,
        "helper": helper,
        "room": room,
        "contract": contract,
        "proposal": await contratacion(graphql, "PROPUESTA", **sold),
        "accepted": await contratacion(graphql, "ACEPTADA", **sold),
        "contact": contact,
        "person": person,
        "colleague": colleague,
        "enrolment": enrolment,
        "started": await sesion(graphql, contract, **where, fecha="2026-11-20"),
        "upcoming": await sesion(graphql, contract, **where, apoyos=[helper["id"]]),
        "proposed": await do(graphql, "crearSesion", contratacion=contract["id"], apoyos=[helper["id"]]),
        "interaction": await do(graphql, "crearInteraccion", **company, **links, tipo="LLAMADA"),
    }


def with_ids(value: Any, rows: Rows) -> Any:
    """Return the input with the ids of the rows that it names."""
    if isinstance(value, dict):
        return {name: with_ids(item, rows) for name, item in value.items()}
    if isinstance(value, list):
        return [with_ids(item, rows) for item in value]
    return rows[value]["id"] if isinstance(value, str) and value in rows else value


def references() -> set[tuple[str, str]]:
    """Return each pair of a model, and a model that refers to it."""
    children = [model for model in MODELS if model is not EntradaRegistro]  # which outlasts what it refers to
    pairs = {(column_of(child, name).target, child.__name__) for child in children for name in child._meta.fk_fields}
    return pairs | {("Inscripcion", "Asistencia")}  # by a composite key, which the models do not declare


MODELS_OF_VERBS = {"restablecerContrasena": "Usuario"}
"""The models of mutations that are not named after them."""


def mutations() -> dict[str, str]:
    """Return the model of each mutation that takes a row, except for those that delete it."""
    kind = graphql_schema(schema).mutation_type
    assert kind is not None
    names = [
        name
        for name, field in kind.fields.items()
        if "id" in field.args["input"].type.of_type.fields and not name.startswith("eliminar")
    ]
    models = sorted((model.__name__ for model in MODELS), key=len)
    return {
        name: MODELS_OF_VERBS.get(name) or next(model for model in reversed(models) if name.endswith(model))
        for name in names
        if name not in {"terminarAccion", "deshacerAccion", "asignarAccion", "exportarDatosPersonales"}
    }


def test_every_pair_of_a_mutation_and_a_dependant_is_in_a_table() -> None:
    pairs = {(verb, child) for verb, model in mutations().items() for parent, child in references() if model == parent}
    tested = {(case.verb, case.dependant) for case in CASES}
    assert pairs - tested - set(UNAFFECTED) == set()
    assert (tested | set(UNAFFECTED)) - pairs == set()
    assert tested & set(UNAFFECTED) == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.verb}-{case.dependant}")
async def test_a_change_keeps_what_depends_on_it_consistent_or_says_so(
    graphql: GraphQLClient, centre: Rows, case: Case
) -> None:
    for verb, values in case.before:
        await do(graphql, verb, **with_ids(values, centre))
    before = {plural: await all_rows(graphql, plural) for plural in ("sesiones", "interacciones")}
    answer = await attempt(graphql, case.verb, id=centre[case.of]["id"], **with_ids(case.values, centre))
    assert (answer.errores, answer.advertencias) == (case.errores, case.advertencias), answer.messages
    if case.errores:
        assert {plural: await all_rows(graphql, plural) for plural in before} == before


async def test_a_row_that_others_refer_to_cannot_be_deleted(graphql: GraphQLClient, centre: Rows) -> None:
    await do(graphql, "registrarAsistencia", **with_ids(attended()[1], centre))
    parents = (
        "client",
        "first",
        "course",
        "trainer",
        "helper",
        "room",
        "contract",
        "contact",
        "person",
        "started",
        "enrolment",
    )
    kinds = set()
    for name in parents:
        (kind,) = (await graphql("query ($id: ID!) { node(id: $id) { __typename } }", id=centre[name]["id"]))[
            "node"
        ].values()
        assert await refused(graphql, f"eliminar{kind}", id=centre[name]["id"]) == [("EN_USO", "id")]
        assert (await read(graphql, centre[name]))["id"] == centre[name]["id"]
        kinds.add(kind)
    deleted_with_dependants = {"Propuesta", "RevisionPropuesta", "Usuario"}
    of_next_actions = {"Interaccion"}  # of which test_next_actions has a test
    assert {parent for parent, _ in references()} - of_next_actions == kinds | deleted_with_dependants


def test_no_mutation_moves_a_row_to_another_client_or_contract() -> None:
    for verb in mutations():
        kind = graphql_schema(schema).type_map[f"{verb[0].upper()}{verb[1:]}Input"]
        names = cast("GraphQLInputObjectType", kind).fields
        assert "cliente" not in names
        assert "contratacion" not in names or verb == "actualizarInteraccion"
