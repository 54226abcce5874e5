"""Runs the mutations of the API by name, and creates the rows that most tests start with."""

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.support.graphql import Data, GraphQLClient, Headers

ADDRESS_FIELDS = "direccion codigoPostal localidad provincia pais"
ENTITY_FIELDS = {
    "cliente": f"nombre nombreComercial nif tipoNif paisNif correo telefono {ADDRESS_FIELDS} idioma estado notas",
    "clienteFinal": f"nombre nif tipoNif paisNif correo telefono {ADDRESS_FIELDS} notas cliente {{ id }}",
    "contacto": "nombre apellidos correo telefono roles principal idioma cliente { id } clienteFinal { id }",
    "participante": "nombre apellidos documento tipoDocumento paisDocumento correo telefono "
    "cliente { id } clienteFinal { id }",
    "formacion": "codigo nombre horas modalidad precioHora asistenciaMinima objetivos contenidos activa",
    "formador": "nombre apellidos correo telefono activo",
    "ausenciaFormador": "desde horaInicio hasta horaFin zona inicio fin motivo formador { id }",
    "aula": "nombre sede direccion localidad enlace capacidad equipamiento activa notas",
    "diaCierre": "desde hasta nombre localidad",
    "contratacion": "expediente modalidad precioHora horasPrevistas plazas asistenciaMinima estado fechaInicio "
    "fechaFin probabilidad mesPrevisto validaHasta motivoPerdida motivo notas importePrevisto propuesta { id } "
    "motivoReapertura reabiertaEn comercial { id } "
    "horasProgramadas horasImpartidas cliente { id } clienteFinal { id } formacion { id }",
    "propuesta": "numero titulo revision estado validaHasta notas cliente { id } clienteFinal { id } contacto { id }",
    "inscripcion": "estado fechaAlta fechaBaja bajaEn posicionEspera contratacion { id } participante { id }",
    "sesion": "fecha horaInicio horaFin zona inicio fin minutos direccion enlaceVc estado motivo motivoSolape notas "
    "motivoSustitucion motivoReapertura reabiertaEn "
    "contratacion { id } formador { id } formadorPrevisto { id } aula { id }",
    "apoyoSesion": "notas sesion { id } formador { id }",
    "asistencia": "estado minutos nota sesion { id } participante { id }",
    "interaccion": "fecha tipo descripcion resultado proximaAccion fechaProximaAccion horaProximaAccion "
    "responsable { id } "
    "notaResponsable repetirCada repetirUnidad repetirHasta crearRecordatorio hechaEn motivoReapertura reabiertaEn "
    "seguimientoDe { id } cliente { id } clienteFinal { id } contacto { id } contratacion { id }",
    "plantilla": "nombre uso sobre idioma asunto texto",
    "usuario": "correo nombre idioma roles activo formador { id }",
}
"""The fields that tests read of each entity."""
COMMON_FIELDS = "id version creado actualizado"
"""The fields that tests read of every entity."""
PLURALS = {
    "clientes": "cliente",
    "clientesFinales": "clienteFinal",
    "contactos": "contacto",
    "participantes": "participante",
    "formaciones": "formacion",
    "formadores": "formador",
    "ausenciasFormador": "ausenciaFormador",
    "aulas": "aula",
    "diasCierre": "diaCierre",
    "contrataciones": "contratacion",
    "propuestas": "propuesta",
    "inscripciones": "inscripcion",
    "sesiones": "sesion",
    "apoyosSesion": "apoyoSesion",
    "asistencias": "asistencia",
    "interacciones": "interaccion",
    "plantillas": "plantilla",
    "usuarios": "usuario",
}
"""The entity that each list field returns."""
RESULT_FIELDS = {
    "generarSesiones": "sesiones",
    "reprogramarSesiones": "sesiones",
    "cambiarFormador": "sesiones",
    "cancelarSesiones": "sesiones",
    "registrarAsistencia": "asistencias",
    "inscribirParticipantes": "inscripciones",
    "terminarAccion": "interaccion",
    "asignarAccion": "interaccion",
    "deshacerAccion": "interaccion",
    "fusionarClientes": "cliente",
    "fusionarClientesFinales": "clienteFinal",
    "fusionarContactos": "contacto",
    "fusionarParticipantes": "participante",
    "sustituirFormador": "sesion",
    "deshacerSustitucion": "sesion",
    "posponerAviso": "clave",
    "descartarAviso": "clave",
}
"""The result field of the payloads of mutations whose name does not end in an entity."""
STATE_WORDS = {
    "PROPUESTA": "proposed",
    "ACEPTADA": "accepted",
    "RECHAZADA": "rejected",
    "CADUCADA": "expired",
    "EN_CURSO": "in progress",
    "FINALIZADA": "completed",
    "PROGRAMADA": "scheduled",
    "REALIZADA": "taught",
    "CANCELADA": "cancelled",
}
"""What English messages call the states."""
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Answer:
    """The payload of a mutation. `errores` and `advertencias` hold (codigo, campo), the messages their texts.

    `result` is the row, the list of rows or the id; None if the mutation was refused.
    """

    result: Any  # Any: tests check the shape of a result
    errores: list[tuple[str, str | None]]
    advertencias: list[tuple[str, str | None]]
    messages: list[str]
    warning_messages: list[str]


async def attempt(graphql: GraphQLClient, verb: str, headers: Headers | None = None, /, **values: Any) -> Answer:
    """Run the mutation `verb` with this input and return its payload."""
    name, text = _mutation(verb)
    payload = (await graphql(text, headers=headers, input=values))[verb]
    errors, warnings = payload["errores"], payload["advertencias"]
    assert not errors or payload[name] is None, "a refused mutation has no result"
    return Answer(
        payload[name], _codes_and_fields(errors), _codes_and_fields(warnings), _messages(errors), _messages(warnings)
    )


async def do(graphql: GraphQLClient, verb: str, **values: Any) -> Any:  # Any: as Answer.result
    """Run a mutation that must succeed and return its result."""
    answer = await attempt(graphql, verb, **values)
    assert answer.errores == [], answer.messages
    return answer.result


async def refused(graphql: GraphQLClient, verb: str, **values: Any) -> list[tuple[str, str | None]]:
    """Run a mutation that must be refused and return the code and field of each error."""
    answer = await attempt(graphql, verb, **values)
    assert answer.errores
    return answer.errores


def assert_transition_refused(answer: Answer, state: str, target: str, next_states: Mapping[str, str]) -> None:
    """Assert that the answer names the states that may follow. `next_states` lists them, in English, by state."""
    assert answer.errores == [("TRANSICION_NO_PERMITIDA", "id")]
    hint = f"What may follow: {next_states[state]}." if state in next_states else "It has to be reopened first."
    assert answer.messages == [f"“{STATE_WORDS[target]}” cannot follow “{STATE_WORDS[state]}”. {hint}"]


async def read(graphql: GraphQLClient, row: Data) -> Data:
    """Return the current row with the same fields as the factories; {} if it does not exist."""
    (kind,) = (await graphql("query ($id: ID!) { node(id: $id) { __typename } }", id=row["id"]))["node"].values()
    fields = f"{COMMON_FIELDS} {ENTITY_FIELDS[kind[0].lower() + kind[1:]]}"
    data: Data = await graphql(f"query ($id: ID!) {{ node(id: $id) {{ ... on {kind} {{ {fields} }} }} }}", id=row["id"])
    return dict(data["node"])


async def exists(graphql: GraphQLClient, row: Data) -> bool:
    return (await graphql("query ($id: ID!) { node(id: $id) { id } }", id=row["id"]))["node"] is not None


async def all_rows(graphql: GraphQLClient, plural: str) -> list[Data]:
    """Return all rows of a list field such as `sesiones`, in order of their ids."""
    text = f"{{ {plural}(first: 100, orden: [ID]) {{ nodes {{ {COMMON_FIELDS} {ENTITY_FIELDS[PLURALS[plural]]} }} }} }}"
    return list((await graphql(text))[plural]["nodes"])


def _codes_and_fields(problems: list[Data]) -> list[tuple[str, str | None]]:
    return [(problem["codigo"], problem["campo"]) for problem in problems]


def _messages(problems: list[Data]) -> list[str]:
    return [problem["mensaje"] for problem in problems]


def _mutation(verb: str) -> tuple[str, str]:
    """Return the result field of the mutation's payload and the text of the operation."""
    kind = verb[0].upper() + verb[1:]
    name, entity = _result_field(verb)
    result = f"{name} {{ {COMMON_FIELDS} {ENTITY_FIELDS[entity]} }}" if entity else name
    problems = "{ codigo campo mensaje }"
    return name, (
        f"mutation ($input: {kind}Input!) {{ {verb}(input: $input) "
        f"{{ {result} errores {problems} advertencias {problems} }} }}"
    )


def _result_field(verb: str) -> tuple[str, str]:
    """Return the result field of the mutation's payload and its entity, "" for none."""
    if verb.startswith("eliminar"):
        return "id", ""
    if name := RESULT_FIELDS.get(verb):
        return name, PLURALS.get(name, name if name in ENTITY_FIELDS else "")
    entities = [kind for kind in ENTITY_FIELDS if re.search(f"{kind[0].upper()}{kind[1:]}$", verb)]
    return max(entities, key=len), max(entities, key=len)


async def cliente(graphql: GraphQLClient, **datos: Any) -> Data:
    return dict(await do(graphql, "crearCliente", **{"nombre": "Forjas Aizkorri"} | datos))


async def formacion(graphql: GraphQLClient, **datos: Any) -> Data:
    """Create a course of ten hours at 60 €."""
    defaults = {"nombre": "Soldadura", "horas": "10.00", "modalidad": "PRESENCIAL", "precioHora": "60.00"}
    return dict(await do(graphql, "crearFormacion", **{"codigo": f"C{next(_numbers)}"} | defaults | datos))


async def formador(graphql: GraphQLClient, **datos: Any) -> Data:
    return dict(await do(graphql, "crearFormador", **{"nombre": "Ane", "apellidos": "Arregi"} | datos))


async def aula(graphql: GraphQLClient, **datos: Any) -> Data:
    return dict(await do(graphql, "crearAula", **{"nombre": "Aula 1"} | datos))


async def participante(graphql: GraphQLClient, owner: Data, **datos: Any) -> Data:
    defaults = {"cliente": owner["id"], "nombre": "Jon", "apellidos": "Etxeberria"}
    return dict(await do(graphql, "crearParticipante", **defaults | datos))


REASONS = ("rechazarContratacion", "cancelarContratacion")
"""The transitions of a contract that need a reason."""


async def contratacion(graphql: GraphQLClient, estado: str = "ACEPTADA", **datos: Any) -> Data:
    """Create a contract in this state, with a new client and a new course unless `datos` has them."""
    if "cliente" not in datos:
        datos["cliente"] = (await cliente(graphql))["id"]
    if "formacion" not in datos:
        datos["formacion"] = (await formacion(graphql))["id"]
    row: Data = await do(graphql, "crearContratacion", **datos)
    for verb in CONTRACT_PATHS[estado]:
        reason = {} if verb not in REASONS else {"motivo": "Sin presupuesto"}
        row = await do(graphql, verb, id=row["id"], **reason)
    return row


CONTRACT_PATHS = {
    "PROPUESTA": [],
    "ACEPTADA": ["aceptarContratacion"],
    "RECHAZADA": ["rechazarContratacion"],
    "CADUCADA": ["caducarContratacion"],
    "EN_CURSO": ["aceptarContratacion", "iniciarContratacion"],
    "FINALIZADA": ["aceptarContratacion", "iniciarContratacion", "finalizarContratacion"],
    "CANCELADA": ["cancelarContratacion"],
}
"""The mutations that bring a new contract into each state."""
MORNING = {"fecha": "2026-12-01", "horaInicio": "09:00", "horaFin": "11:00"}


async def sesion(graphql: GraphQLClient, contract: Data, **datos: Any) -> Data:
    """Create a scheduled session of two hours, on Tuesday 1 December from nine o'clock in Madrid."""
    values = {"contratacion": contract["id"], "programada": True, **MORNING, **datos}
    return dict(await do(graphql, "crearSesion", **values))


async def inscritos(graphql: GraphQLClient, contract: Data, count: int = 1) -> list[Data]:
    """Create participants and enrol them in the contract."""
    people = [await participante(graphql, contract["cliente"], nombre=f"Persona {n}") for n in range(count)]
    ids = [person["id"] for person in people]
    await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=ids)
    return people
