"""Fills the database through the API with rows of every type, and reads types and fields from the printed schema."""

import json
from datetime import date, timedelta
from itertools import cycle, islice
from zoneinfo import ZoneInfo

from tests.api.factories import do
from tests.clock import ManualClock
from tests.support.graphql import Data, GraphQLClient
from tests.support.people import user_id

from planificador.api.ids import number_of
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.runtime.changes import ChangeNotifier
from planificador.usuarios.models import Acceso, Token

NAMES = ("Ñandú", "Agirre", "Nandu", "agirre", "Zubía", "Núñez & Müller", "100 % Garbi")
ROLES: tuple[list[str], ...] = (["RESPONSABLE"], [], ["FACTURACION", "RESPONSABLE"], ["OTRO"])


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
