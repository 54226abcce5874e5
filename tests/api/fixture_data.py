"""Fills the database through the API with rows of every type, and reads types and fields from the printed schema."""

import json
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    get_named_type,
)
from tests.api.factories import do
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient
from tests.support.people import user_id

from planificador.api.ids import number_of
from planificador.core.data.services import Services
from planificador.core.data.transactions import run_in_transaction
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.runtime.changes import ChangeNotifier
from planificador.usuarios.models import Acceso, Token

SDL = (Path(__file__).parents[2] / "schema.graphql").read_text(encoding="utf-8")
SCHEMA: GraphQLSchema = build_schema(SDL)

NAMES = ("Ñandú", "Agirre", "Nandu", "agirre", "Zubía", "Núñez & Müller", "100 % Garbi")
ROLES: tuple[list[str], ...] = (["RESPONSABLE"], [], ["FACTURACION", "RESPONSABLE"], ["OTRO"])
ROOTS = {
    "Cliente": "clientes",
    "ClienteFinal": "clientesFinales",
    "Contacto": "contactos",
    "Participante": "participantes",
    "Formacion": "formaciones",
    "Formador": "formadores",
    "AusenciaFormador": "ausenciasFormador",
    "Aula": "aulas",
    "DiaCierre": "diasCierre",
    "Contratacion": "contrataciones",
    "Propuesta": "propuestas",
    "Sesion": "sesiones",
    "ApoyoSesion": "apoyosSesion",
    "Interaccion": "interacciones",
    "Plantilla": "plantillas",
    "Usuario": "usuarios",
    "EntradaRegistro": "registro",
}
"""The root field that lists the rows of each type. NESTED_LISTS has the types without one."""

NESTED_LISTS = {
    "Inscripcion": 'contrataciones(first: 1, filtro: {expediente: {eq: "LLENO"}}) { nodes { lista: inscripciones%s } }',
    "Recordatorio": 'interacciones(first: 1, filtro: {proximaAccion: {eq: "Muchos"}}) '
    "{ nodes { lista: recordatorios%s } }",
    "Asistencia": 'sesiones(first: 1, filtro: {direccion: {eq: "Sala llena"}}) { nodes { lista: asistencias%s } }',
    "RevisionPropuesta": 'propuestas(first: 1, filtro: {titulo: {eq: "Revisada"}}) { nodes { lista: revisiones%s } }',
    "LineaRevision": 'contrataciones(first: 1, filtro: {expediente: {eq: "REVISADA"}})'
    " { nodes { lista: lineasEnviadas%s } }",
    "Acceso": 'usuarios(first: 1, filtro: {correo: {eq: "u0@example.eus"}}) { nodes { lista: accesos%s } }',
    "Token": 'usuarios(first: 1, filtro: {correo: {eq: "u0@example.eus"}}) { nodes { lista: tokens%s } }',
}
"""Queries for the lists that only exist below another type; `%s` stands for arguments and selection."""


def object_type(name: str) -> GraphQLObjectType:
    return cast("GraphQLObjectType", SCHEMA.type_map[name])


def input_type(name: str) -> GraphQLInputObjectType:
    return cast("GraphQLInputObjectType", SCHEMA.type_map[name])


def enum_values(name: str) -> list[str]:
    return list(cast("GraphQLEnumType", SCHEMA.type_map[name]).values)


def field_type(kind: str, field: str) -> str:
    """Return the name of a field's type, without list brackets and exclamation marks."""
    return str(get_named_type(object_type(kind).fields[field].type))


def entities() -> list[str]:
    """Return the types that implement Node, in the order of the schema."""
    implementations = SCHEMA.get_implementations(SCHEMA.type_map["Node"])  # type: ignore[arg-type]  # an interface
    return [kind.name for kind in implementations.objects]


def list_fields(kind: str) -> dict[str, str]:
    """Return the connection fields of a type, each with the type that it lists."""
    types = {name: field_type(kind, name) for name in object_type(kind).fields}
    return {name: target.removesuffix("Connection") for name, target in types.items() if target.endswith("Connection")}


async def read_list(
    graphql: GraphQLClient, kind: str, selection: str = "nodes { id }", arguments: str = "", **variables: Any
) -> Data:
    """Return the connection that lists the rows of a type. `variables` are paging arguments."""
    declarations = ", ".join(
        f"${name}: {'Int' if isinstance(value, int) else 'String'}" for name, value in variables.items()
    )
    field_text = f"{arguments and f'({arguments})'} {{ {selection} }}"
    query = f"query{declarations and f' ({declarations})'} "
    if kind in ROOTS:
        return dict((await graphql(query + f"{{ lista: {ROOTS[kind]}{field_text} }}", **variables))["lista"])
    (parent,) = (await graphql(query + "{" + NESTED_LISTS[kind] % field_text + "}", **variables)).values()
    return dict(parent["nodes"][0]["lista"])


async def errors_of(graphql: GraphQLClient, text: str, **variables: object) -> list[Data]:
    """Return the errors of the answer. The texts may hold lone surrogates, which httpx2 would refuse to encode."""
    body = json.dumps({"query": text, "variables": variables})
    response = await graphql.http.post("/graphql", content=body, headers={"content-type": "application/json"})
    assert response.status_code < 500, response.text
    return list(response.json().get("errors", []))


async def fill(graphql: GraphQLClient, clock: ManualClock, count: int = 7) -> None:
    """Create `count` rows of every type, with empty optional columns and equal values among them."""
    names, roles = cycle(NAMES), cycle(ROLES)
    courses = [await _course(graphql, n) for n in range(count)]
    trainers = [
        (await do(graphql, "crearFormador", nombre="Ane", apellidos=name))["id"] for name in islice(names, count)
    ]
    for n, trainer in enumerate(trainers):
        end = {"hasta": f"2027-01-0{n // 3 + 5}"} if n % 2 else {}
        reason = {"motivo": "Vacaciones"} if n % 3 else {}
        await do(graphql, "crearAusenciaFormador", formador=trainer, desde=f"2027-01-0{n // 3 + 1}", **end, **reason)
    users = await _users(graphql, clock, trainers)
    rooms = [await _room(graphql, n) for n in range(count)]
    for n in range(count):
        town = {"localidad": NAMES[n % 3], "hasta": f"2027-08-1{n // 2}"} if n % 2 else {}
        await do(graphql, "crearDiaCierre", nombre=NAMES[n % 4], desde=f"2027-08-0{n // 2 + 1}", **town)
    clients = []
    for n in range(count):
        if n % 3 == 2:
            await clock.move(timedelta(minutes=1))
        clients.append(await _client(graphql, n, next(names), next(roles)))
    sold = {"cliente": clients[0], "formacion": courses[0], "comercial": users[0]}
    contract = await do(graphql, "crearContratacion", **sold, expediente="LLENO", precioHora="20")
    await do(graphql, "aceptarContratacion", id=contract["id"])
    people = [await _participant(graphql, clients[0], n) for n in range(count)]
    await do(graphql, "inscribirParticipantes", contratacion=contract["id"], participantes=people)
    for n in range(count):
        row = await _session(graphql, contract["id"], trainers[n] if n % 2 else None, rooms[n] if n % 2 else None, n)
        helper = {"sesion": row, "formador": trainers[(n + n % 2 * 2) % count]}
        await do(graphql, "crearApoyoSesion", **helper, **({"notas": NAMES[n % 3]} if n % 3 else {}))
        if n == 1 < count - 1:
            await do(graphql, "sustituirFormador", sesion=row, formador=trainers[2], motivo="Gripe")
    await _attendance(graphql, contract["id"], people)
    await _versions(graphql, clients[0], courses[0], count)
    await _follow_ups(graphql, clients[0], count)
    for trainer in trainers[1::2]:
        await do(graphql, "actualizarFormador", id=trainer, activo=False)


async def _users(graphql: GraphQLClient, clock: ManualClock, trainers: list[str]) -> list[str]:
    """Create users, of whom the first has accesses and tokens; people open accesses only by signing in.

    Return their ids.
    """
    users = []
    for n, trainer in enumerate(trainers):
        person = {"correo": f"u{n}@example.eus", "nombre": NAMES[n % 3], "formador": None if n % 2 else trainer}
        users.append(await do(graphql, "crearUsuario", **person, roles=["FORMADOR", "LECTURA"][: n % 3]))
    number = number_of(users[0]["id"], "Usuario", "")

    async def open_all(uow: UnitOfWork) -> None:
        accesses = [
            {"usuario_id": number, "secreto": str(n), "origen": None if n % 2 else "198.51.100.0/24"}
            | {"usado_en": uow.now + timedelta(minutes=n // 2), "caduca_en": uow.now + timedelta(days=14)}
            for n in range(len(users))
        ]
        tokens = [
            {"usuario_id": number, "secreto": str(n), "nombre": NAMES[n % 3], "escritura": n % 2 == 1}
            for n in range(len(users))
        ]
        await uow.create_many(Acceso, accesses)
        await uow.create_many(Token, tokens)

    await run_in_transaction(Services(clock, ChangeNotifier(), ZoneInfo("Europe/Madrid")), open_all)
    return [user["id"] for user in users]


async def _follow_ups(graphql: GraphQLClient, client: str, count: int) -> None:
    """Create an interaction with reminders of all kinds and one that follows it, and templates."""
    ways = cycle([{"diasAntes": 1}, {"minutosAntes": 30}, {"diasAntes": 2, "hora": "09:00"}])
    instants = [{"momento": f"2026-11-0{n + 1}T08:00:00Z"} for n in range(count)]
    reminders = [*islice(ways, 3), *instants][:count]
    action = {"proximaAccion": "Muchos", "fechaProximaAccion": "2027-01-31", "horaProximaAccion": "10:00"}
    repetition = {"repetirUnidad": "MES", "repetirHasta": "2027-12-31", "responsable": await user_id()}
    row = await do(
        graphql, "crearInteraccion", cliente=client, tipo="OTRO", **action, **repetition, recordatorios=reminders
    )
    await do(graphql, "crearInteraccion", cliente=client, tipo="OTRO", seguimientoDe=row["id"])
    for n in range(count):
        subject = {} if n % 2 else {"asunto": NAMES[n % 3]}
        await do(graphql, "crearPlantilla", nombre=NAMES[n % 3], sobre="SESION", texto="{curso}", **subject)


async def _course(graphql: GraphQLClient, n: int) -> str:
    price = {} if n % 2 else {"precioHora": f"{n % 3}0.50"}
    row = await do(
        graphql,
        "crearFormacion",
        codigo=f"C-{n}",
        nombre=NAMES[n % 3],
        horas=f"{n % 3 + 1}.25",
        modalidad=("MIXTA", "PRESENCIAL")[n % 2],
        **price,
    )
    return str(row["id"])


async def _room(graphql: GraphQLClient, n: int) -> str:
    place = {} if n % 2 else {"sede": NAMES[n % 3], "localidad": "Bilbao", "capacidad": n % 3 + 20}
    row = await do(graphql, "crearAula", nombre=NAMES[n % 3], activa=n % 3 != 2 or n % 2 == 1, **place)
    return str(row["id"])


async def _client(graphql: GraphQLClient, n: int, name: str, roles: list[str]) -> str:
    """Create a client with an end client, a contact, a contract, an interaction and sometimes a participant."""
    row = await do(
        graphql,
        "crearCliente",
        nombre=name,
        idioma=("EU", "ES")[n % 2],
        nif=(None, "12345678Z", None, "B12345674")[n % 4] if n < 4 else None,
        localidad=None if n % 2 else "Zarautz",
    )
    owner = {"cliente": row["id"]}
    end = await do(graphql, "crearClienteFinal", **owner, nombre=name)
    organisation = owner | ({"clienteFinal": end["id"]} if n % 2 else {})
    contact = await do(
        graphql,
        "crearContacto",
        **organisation,
        nombre=name,
        roles=roles,
        principal=n % 3 == 0,
        idioma="EU" if n % 2 else None,
    )
    if n % 2:
        await do(graphql, "crearParticipante", **organisation, nombre="Ane", apellidos=name)
    course = await _course(graphql, 100 + n)
    day = None if n % 2 else (date(2026, 12, 1) + timedelta(days=n % 3)).isoformat()
    contract = await do(
        graphql, "crearContratacion", **organisation, formacion=course, validaHasta=day, precioHora=f"{n % 3}5"
    )
    await do(
        graphql,
        "crearPropuesta",
        **organisation,
        contacto=contact["id"] if n % 2 else None,
        titulo=name,
        validaHasta=day,
        lineas=[{"contratacion": contract["id"], "mesPrevisto": f"2026-1{n % 3}", "probabilidad": n % 3 * 50}],
    )
    links = {"contacto": contact["id"], "contratacion": contract["id"]} if n % 2 else {}
    action = {} if day is None else {"proximaAccion": "Llamar", "fechaProximaAccion": day}
    await do(graphql, "crearInteraccion", **organisation, **links, **action, tipo=("LLAMADA", "CORREO")[n % 2])
    return str(row["id"])


async def _participant(graphql: GraphQLClient, client: str, n: int) -> str:
    document = {} if n % 2 else {"documento": f"PAS{n:05}"}
    row = await do(graphql, "crearParticipante", cliente=client, nombre="Jon", apellidos=NAMES[n % 3], **document)
    return str(row["id"])


async def _session(graphql: GraphQLClient, contract: str, trainer: str | None, room: str | None, n: int) -> str:
    start, end = ("09:00", "11:00") if n % 2 else ("10:30", "12:00")
    day = (date(2026, 12, 1) + timedelta(days=n // 2)).isoformat()
    times = {"fecha": day, "horaInicio": start, "horaFin": end, "programada": n % 4 != 0}
    where = {"contratacion": contract, "formador": trainer, "aula": room}
    row = await do(graphql, "crearSesion", **where, **({} if n % 3 == 2 else times))
    return str(row["id"])


async def _versions(graphql: GraphQLClient, client: str, course: str, count: int) -> None:
    """Create a proposal of one line with so many versions."""
    sold = {"cliente": client, "formacion": course, "expediente": "REVISADA", "precioHora": "20"}
    line = {"contratacion": (await do(graphql, "crearContratacion", **sold))["id"]}
    row = await do(graphql, "crearPropuesta", cliente=client, titulo="Revisada", lineas=[line])
    for n in range(1, count):
        change = line | {"precioHora": f"{n % 3}0", "fechaFin": None if n % 2 else f"2026-12-0{n}"}
        notes = {} if n % 3 else {"notas": "Otro precio", "validaHasta": f"2026-12-1{n % 2}"}
        await do(graphql, "revisarPropuesta", id=row["id"], lineas=[change], **notes)


async def _attendance(graphql: GraphQLClient, contract: str, people: list[str]) -> None:
    """Create a session and record the attendance of every participant."""
    row = await do(
        graphql,
        "crearSesion",
        contratacion=contract,
        fecha="2026-11-20",
        horaInicio="09:00",
        horaFin="13:00",
        programada=True,
        direccion="Sala llena",
    )
    states = ("PRESENTE", "AUSENTE", "PRESENTE", "JUSTIFICADA")
    entries = [
        {"participante": person, "estado": states[n % 4], "minutos": {0: 30, 4: 30, 6: 45}.get(n)}
        for n, person in enumerate(people)
    ]
    await do(graphql, "registrarAsistencia", sesion=row["id"], asistencias=entries)
