"""The office's work done through the door: every mutation by its name, and the few things most tests begin with."""

import itertools
import re
from dataclasses import dataclass
from typing import Any

from tests.support.graphql import Data, GraphQLClient, Headers

PLACE = "direccion codigoPostal localidad provincia"
FIELDS = {
    "cliente": f"nombre nombreComercial nif correo telefono {PLACE} idioma estado notas",
    "clienteFinal": f"nombre nif correo telefono {PLACE} notas cliente {{ id }}",
    "contacto": "nombre apellidos correo telefono roles principal idioma cliente { id } clienteFinal { id }",
    "participante": "nombre apellidos documento correo telefono cliente { id } clienteFinal { id }",
    "formacion": "codigo nombre horas modalidad precioHora objetivos contenidos activa",
    "formador": "nombre apellidos correo telefono activo",
    "contratacion": "expediente modalidad precioHora horasPrevistas estado validaHasta motivo notas importePrevisto "
    "horasProgramadas horasImpartidas cliente { id } clienteFinal { id } formacion { id }",
    "inscripcion": "estado contratacion { id } participante { id }",
    "sesion": "fecha horaInicio horaFin zona inicio fin minutos direccion enlaceVc estado motivo motivoSolape notas "
    "contratacion { id } formador { id }",
    "asistencia": "estado minutos sesion { id } participante { id }",
    "interaccion": "fecha tipo descripcion resultado proximaAccion fechaProximaAccion crearRecordatorio hechaEn "
    "cliente { id } clienteFinal { id } contacto { id } contratacion { id }",
}
"""What tests look at, by entity."""
COMMON = "id version creado actualizado"
PLURALS = {
    "clientes": "cliente",
    "clientesFinales": "clienteFinal",
    "contactos": "contacto",
    "participantes": "participante",
    "formaciones": "formacion",
    "formadores": "formador",
    "contrataciones": "contratacion",
    "inscripciones": "inscripcion",
    "sesiones": "sesion",
    "asistencias": "asistencia",
    "interacciones": "interaccion",
}
SPECIAL = {
    "generarSesiones": "sesiones",
    "registrarAsistencia": "asistencias",
    "inscribirParticipantes": "inscripciones",
    "terminarAccion": "interaccion",
    "posponerAviso": "clave",
    "descartarAviso": "clave",
}
"""What verbs answer with whose name does not say it."""
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Answer:
    """A mutation's payload. result: the thing (list, id) or None; said, warned: the messages."""

    result: Any  # Any: the answer's shape is what a test looks at
    errores: list[tuple[str, str | None]]
    advertencias: list[tuple[str, str | None]]
    said: list[str]
    warned: list[str]


async def attempt(graphql: GraphQLClient, verb: str, headers: Headers | None = None, /, **given: Any) -> Answer:
    """What the mutation `verb` answers to the input `given`."""
    name, text = _mutation(verb)
    payload = (await graphql(text, headers=headers, input=given))[verb]
    problems, warnings = payload["errores"], payload["advertencias"]
    assert not problems or payload[name] is None, "a refused mutation shows no result"
    return Answer(payload[name], _kinds(problems), _kinds(warnings), _messages(problems), _messages(warnings))


async def do(graphql: GraphQLClient, verb: str, **given: Any) -> Any:  # Any: as Answer.result
    """What the mutation wrote; AssertionError when it refused."""
    answer = await attempt(graphql, verb, **given)
    assert answer.errores == [], answer.said
    return answer.result


async def refused(graphql: GraphQLClient, verb: str, **given: Any) -> list[tuple[str, str | None]]:
    """The errors, (codigo, campo), with which the mutation refused; AssertionError when it did not."""
    answer = await attempt(graphql, verb, **given)
    assert answer.errores
    return answer.errores


async def read(graphql: GraphQLClient, row: Data) -> Data:
    """The row as it now stands, in the same shape; {} when it is gone."""
    (kind,) = (await graphql("query ($id: ID!) { node(id: $id) { __typename } }", id=row["id"]))["node"].values()
    fields = f"{COMMON} {FIELDS[kind[0].lower() + kind[1:]]}"
    found: Data = await graphql(
        f"query ($id: ID!) {{ node(id: $id) {{ ... on {kind} {{ {fields} }} }} }}", id=row["id"]
    )
    return dict(found["node"])


async def exists(graphql: GraphQLClient, row: Data) -> bool:
    return (await graphql("query ($id: ID!) { node(id: $id) { id } }", id=row["id"]))["node"] is not None


async def everything(graphql: GraphQLClient, plural: str) -> list[Data]:
    """All rows of a root (`sesiones`), in order of their ids."""
    text = f"{{ {plural}(first: 100, orden: [ID]) {{ nodes {{ {COMMON} {FIELDS[PLURALS[plural]]} }} }} }}"
    return list((await graphql(text))[plural]["nodes"])


def _kinds(problems: list[Data]) -> list[tuple[str, str | None]]:
    return [(one["codigo"], one["campo"]) for one in problems]


def _messages(problems: list[Data]) -> list[str]:
    return [one["mensaje"] for one in problems]


def _mutation(verb: str) -> tuple[str, str]:
    """The payload's own field and the text."""
    kind = verb[0].upper() + verb[1:]
    name, shown = _shown(verb)
    result = f"{name} {{ {COMMON} {FIELDS[shown]} }}" if shown else name
    problems = "{ codigo campo mensaje }"
    return name, (
        f"mutation ($input: {kind}Input!) {{ {verb}(input: $input) "
        f"{{ {result} errores {problems} advertencias {problems} }} }}"
    )


def _shown(verb: str) -> tuple[str, str]:
    """The payload's own field, and which entity it shows ("" for none)."""
    if verb.startswith("eliminar"):
        return "id", ""
    if name := SPECIAL.get(verb):
        return name, PLURALS.get(name, name if name in FIELDS else "")
    found = [kind for kind in FIELDS if re.search(f"{kind[0].upper()}{kind[1:]}$", verb)]
    return max(found, key=len), max(found, key=len)


async def cliente(graphql: GraphQLClient, **datos: Any) -> Data:
    return dict(await do(graphql, "crearCliente", **{"nombre": "Forjas Aizkorri"} | datos))


async def formacion(graphql: GraphQLClient, **datos: Any) -> Data:
    """A course of ten hours at 60 €."""
    usual = {"nombre": "Soldadura", "horas": "10.00", "modalidad": "PRESENCIAL", "precioHora": "60.00"}
    return dict(await do(graphql, "crearFormacion", **{"codigo": f"C{next(_numbers)}"} | usual | datos))


async def formador(graphql: GraphQLClient, **datos: Any) -> Data:
    return dict(await do(graphql, "crearFormador", **{"nombre": "Ane", "apellidos": "Arregi"} | datos))


async def participante(graphql: GraphQLClient, owner: Data, **datos: Any) -> Data:
    usual = {"cliente": owner["id"], "nombre": "Jon", "apellidos": "Etxeberria"}
    return dict(await do(graphql, "crearParticipante", **usual | datos))


async def contratacion(graphql: GraphQLClient, estado: str = "ACEPTADA", **datos: Any) -> Data:
    """A contract in this state, of a client and a course of its own when none are given."""
    if "cliente" not in datos:
        datos["cliente"] = (await cliente(graphql))["id"]
    if "formacion" not in datos:
        datos["formacion"] = (await formacion(graphql))["id"]
    row: Data = await do(graphql, "crearContratacion", **datos)
    for verb in CONTRACT_PATHS[estado]:
        reason = {"motivo": "Sin presupuesto"} if verb == "cancelarContratacion" else {}
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
MORNING = {"fecha": "2026-12-01", "horaInicio": "09:00", "horaFin": "11:00"}


async def sesion(graphql: GraphQLClient, contract: Data, **datos: Any) -> Data:
    """A fixed session of two hours, Tuesday 1 December from nine in Madrid."""
    given = {"contratacion": contract["id"], "programada": True, **MORNING, **datos}
    return dict(await do(graphql, "crearSesion", **given))


async def inscritos(graphql: GraphQLClient, contract: Data, count: int = 1) -> list[Data]:
    """New participants, enrolled in the contract."""
    people = [await participante(graphql, contract["cliente"], nombre=f"Persona {n}") for n in range(count)]
    ids = [person["id"] for person in people]
    await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=ids)
    return people
