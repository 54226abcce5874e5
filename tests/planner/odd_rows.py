"""Rows with values that are unusual, but that the columns accept: the edges of every kind of value."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import cycle
from typing import Any

from tests.support.guards import unguarded_sessions

from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.clientes.rules import RolContacto
from planificador.contrataciones.models import Contratacion, Inscripcion, LineaRevision, Propuesta, RevisionPropuesta
from planificador.contrataciones.proposal_rules import CampoLinea
from planificador.contrataciones.rules import EstadoContratacion
from planificador.formaciones.models import Formacion, Formador
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.plantillas.models import Plantilla
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.rules import EstadoSesion
from planificador.usuarios.models import Acceso, Token, Usuario

TEXTS = (
    "{}",
    "}",
    "{",
    '{"a":1}',
    "[1]",
    "]]",
    "null",
    "true",
    "'; DROP TABLE cliente; --",
    "\"quoted\" and 'quoted'",
    "back\\slash\\",
    '\\"',
    "one\ntwo\r\nthree\ttabs",
    "\x01\x02\b\f\x0b\x1f",
    "\x7f\x80\x9f",
    "line\u2028paragraph\u2029",
    "\ufeffmark",
    "😀🏴‍☠️",
    "e\u0301 n\u0303",
    "שלום \u202eעולם\u202c",
    "100 % _ $1 ?1 :a %s %(a)s",
    "</script>&amp;",
    " ",
    "\uffff\ue000",
    "ﷺ" * 60,
)
NUL = "before\0after"
INSTANTS = (
    datetime(1, 1, 1, 0, 0, 1, tzinfo=UTC),
    datetime(999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 1, tzinfo=UTC),
    datetime(2024, 2, 29, 0, 0, 0, 120000, tzinfo=UTC),
    datetime(2026, 11, 23, 8, 0, 0, 100000, tzinfo=UTC),
    datetime(2026, 11, 23, 23, 59, 59, 10, tzinfo=UTC),
    datetime(2100, 2, 28, 12, 30, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 58, 999999, tzinfo=UTC),
)
DAYS = (None, date(1, 1, 2), date(999, 12, 31), date(2024, 2, 29), date(2026, 11, 23), date(9999, 12, 30))
MONTHS = (None, *(day.replace(day=1, month=12) for day in DAYS if day))
HOURS = (None, time(0, 0), time(0, 1), time(9, 5), time(12, 59), time(23, 58))
AMOUNTS = (None, *map(Decimal, ("0.00", "0.01", "0.10", "1.00", "99.99", "9999999.99")))
HOURS_TAKEN = (Decimal("0.01"), Decimal("0.10"), Decimal("9999.99"))
MINUTES = (None, 0, 1, 1440)
LENGTHS = (*MINUTES, 2, 3, 5, 7, 44, 59, 1_000_000)
NUMBERS = (2**53 - 1, 2**53, 2**53 + 1, 10**18 - 1, 2**62)
"""Ids that numbers of fewer than 64 bits cannot represent exactly."""
BIG = 2_000_000_000


def _common(number: int) -> dict[str, Any]:
    instant = INSTANTS[number % len(INSTANTS)]
    return {"version": BIG if number % 2 else 1, "creado": instant, "actualizado": instant}


async def add_odd_rows(dialect: str) -> None:
    """Add rows to every table."""
    texts = (*TEXTS, NUL) if dialect == "sqlite" else TEXTS
    clients = await _clients(texts)
    courses = await _trainings(texts)
    contracts = await _contracts(texts, clients, courses)
    people = await _participants(texts, clients[0])
    async with unguarded_sessions():
        await _sessions(texts, contracts, people)
    await _interactions(texts, clients)
    await _users()


async def _users() -> None:
    """Add users, of whom some are trainers, and where they are signed in."""
    trainers = await Formador.all().order_by("id").limit(3)
    users = [
        await Usuario.create(
            **_common(n),
            correo=f"u{n}@garbi.eus",
            nombre=f"Persona {n}",
            roles=1 << n,
            formador_id=trainers[n].id if n < len(trainers) else None,
        )
        for n in range(1, 5)
    ]
    for n in range(8):
        owner: dict[str, Any] = {"usuario_id": users[n % 3].id, "secreto": f"{n:064}"}
        await Acceso.create(**_common(n), **owner, origen=TEXTS[n], usado_en=INSTANTS[n], caduca_en=INSTANTS[-1])
        await Token.create(**_common(n), **owner, nombre=TEXTS[n], escritura=n % 2 == 0)


async def _clients(texts: tuple[str, ...]) -> list[Cliente]:
    required = {"idioma": "EU", "estado": "ACTIVO"}
    rows = [Cliente(**_common(n), **required, id=number, nombre="-", busqueda="-") for n, number in enumerate(NUMBERS)]
    for n, text in enumerate(texts):
        filled = dict.fromkeys(("nombre_comercial", "direccion", "localidad", "provincia", "notas"), text)
        number = {"nif": text[:16], "tipo_nif": "OTRO", "pais_nif": ("ES", "FR")[n % 2]}
        more = {**number, "codigo_postal": text[:10]} if n % 3 else {}
        rows.append(Cliente(**_common(n), **required, id=10**6 + n, nombre=text, busqueda=text, **filled, **more))
    await Cliente.bulk_create(rows)
    ends = [ClienteFinal(**_common(n), cliente_id=row.id, nombre=row.nombre) for n, row in enumerate(rows)]
    await ClienteFinal.bulk_create(ends)
    all_roles = range(1 << len(RolContacto))
    contacts = [
        Contacto(**_common(bits), cliente_id=NUMBERS[bits % 2], nombre=texts[bits % len(texts)], roles=bits)
        for bits in all_roles
    ]
    await Contacto.bulk_create(contacts)
    return rows


async def _trainings(texts: tuple[str, ...]) -> list[Formacion]:
    amounts = cycle(AMOUNTS)
    rows = [
        Formacion(
            **_common(n),
            id=10**6 + n,
            codigo=f"{n}{text}"[:40],
            nombre=text,
            horas=HOURS_TAKEN[n % 3],
            modalidad="MIXTA",
            precio_hora=next(amounts),
            objetivos=text if n % 2 else None,
            activa=n % 4 == 0,
            busqueda=text,
        )
        for n, text in enumerate(texts)
    ]
    await Formacion.bulk_create(rows)
    return rows


async def _contracts(texts: tuple[str, ...], clients: list[Cliente], courses: list[Formacion]) -> list[Contratacion]:
    ends = {row.cliente_id: row.id for row in await ClienteFinal.all()}
    rows = [
        Contratacion(
            **_common(n),
            id=10**6 + n,
            expediente=f"{text}{n}"[-40:],
            cliente_id=clients[n % 7].id,
            cliente_final_id=ends[clients[n % 7].id] if n % 2 else None,
            formacion_id=courses[n % 5].id,
            modalidad="PRESENCIAL",
            precio_hora=AMOUNTS[1 + n % 6],
            horas_previstas=HOURS_TAKEN[n % 3],
            valida_hasta=DAYS[n % len(DAYS)],
            mes_previsto=MONTHS[n % len(MONTHS)],
            fecha_inicio=DAYS[n % len(DAYS)],
            probabilidad=(None, 0, 33, 100)[n % 4],
            estado=list(EstadoContratacion)[n % 6],
            notas=text if n % 2 else None,
            busqueda=text,
        )
        for n, text in enumerate(texts)
    ]
    half_a_cent = {"precio_hora": Decimal("0.05"), "horas_previstas": Decimal("0.10"), "formacion_id": courses[0].id}
    rows.append(
        Contratacion(**_common(1), **half_a_cent, expediente="half", cliente_id=clients[0].id, modalidad="MIXTA")
    )
    await Contratacion.bulk_create(rows)
    await _proposals(texts, rows)
    return rows


async def _proposals(texts: tuple[str, ...], contracts: list[Contratacion]) -> None:
    pairs = list(zip(texts, contracts, strict=False))
    await Propuesta.bulk_create(
        Propuesta(
            **_common(n),
            id=10**6 + n,
            numero=f"{text}{n}"[-40:],
            cliente_id=contract.cliente_id,
            titulo=text,
            revision=1 + n,
            estado="PROPUESTA",
            valida_hasta=DAYS[n % len(DAYS)],
            notas=text,
        )
        for n, (text, contract) in enumerate(pairs)
    )
    await RevisionPropuesta.bulk_create(
        RevisionPropuesta(**_common(n), id=10**6 + n, propuesta_id=10**6 + n // 2, numero=n + 1, notas=text)
        for n, (text, _) in enumerate(pairs)
    )
    await LineaRevision.bulk_create(
        LineaRevision(
            **_common(n),
            id=10**6 + n,
            revision_id=10**6 + n,
            contratacion_id=contract.id,
            situacion=("NUEVA", "RETIRADA")[n % 2],
            cambios=[list(CampoLinea)[n % 6]],
            formacion_id=contract.formacion_id,
            modalidad="MIXTA",
            precio_hora=contract.precio_hora,
            horas_previstas=contract.horas_previstas,
            fecha_inicio=DAYS[n % len(DAYS)],
            importe_anterior=AMOUNTS[n % 6],
        )
        for n, (_, contract) in enumerate(pairs)
    )


async def _participants(texts: tuple[str, ...], client: Cliente) -> list[Participante]:
    rows = [
        Participante(**_common(n), id=10**6 + n, cliente_id=client.id, nombre=text, apellidos=text, busqueda="")
        for n, text in enumerate(texts)
    ]
    await Participante.bulk_create(rows)
    return rows


async def _sessions(texts: tuple[str, ...], contracts: list[Contratacion], people: list[Participante]) -> None:
    trainers = [Formador(**_common(n), id=10**6 + n, nombre=text, apellidos=text) for n, text in enumerate(texts)]
    await Formador.bulk_create(trainers)
    rows = [
        Sesion(
            **_common(n),
            id=10**6 + n,
            contratacion_id=contracts[0].id if n % 2 else contracts[n % 3].id,
            formador_id=trainers[n % 4].id if n % 3 else None,
            formador_previsto_id=trainers[n % 4 + 1].id if n % 3 == 1 else None,
            motivo_sustitucion=text if n % 3 else None,
            fecha=DAYS[n % len(DAYS)],
            hora_inicio=HOURS[n % len(HOURS)],
            hora_fin=time(23, 59) if n % 2 else None,
            zona="Pacific/Apia",
            inicio=INSTANTS[n % len(INSTANTS)] if n % 5 else None,
            fin=INSTANTS[n % len(INSTANTS)] + timedelta(microseconds=1) if n % 5 else None,
            minutos=MINUTES[n % len(MINUTES)],
            direccion=text if n % 3 else None,
            motivo_solape=text,
        )
        for n, text in enumerate(texts * 2)
    ]
    await Sesion.bulk_create(rows + _sessions_of_all_states(contracts))
    entries = [
        ApoyoSesion(**_common(n), sesion_id=rows[n].id, formador_id=trainers[n % 5].id, notas=text)
        for n, text in enumerate(texts)
    ]
    await ApoyoSesion.bulk_create(entries)
    contract = contracts[0]
    enrolled = [person for person in people if person.cliente_id == contract.cliente_id]
    common = {"contratacion_id": contract.id, **_common(1)}
    await Inscripcion.bulk_create(
        [Inscripcion(**common, participante_id=person.id, cliente_id=person.cliente_id) for person in enrolled]
    )
    session = next(row for row in rows if row.contratacion_id == contract.id)
    states = cycle(("PRESENTE", "AUSENTE"))
    await Asistencia.bulk_create(
        [
            Asistencia(
                **common, participante_id=person.id, sesion_id=session.id, estado=next(states), minutos=MINUTES[n % 4]
            )
            for n, person in enumerate(enrolled)
        ]
    )


def _sessions_of_all_states(contracts: list[Contratacion]) -> list[Sesion]:
    """Return sessions of every state, with lengths of fractions of hundredths of an hour.

    One contract has cancelled sessions only.
    """
    slot = {"fecha": DAYS[4], "hora_inicio": HOURS[3], "hora_fin": time(23, 59), "zona": "Europe/Madrid"}
    slot |= {"inicio": INSTANTS[4], "fin": INSTANTS[5]}
    states = [EstadoSesion.CANCELADA, *[state for state in EstadoSesion for _ in LENGTHS]]
    return [
        Sesion(
            **_common(n),
            **slot,
            contratacion_id=contracts[9 if n == 0 else 10 + n % 5].id,
            estado=state,
            motivo="-",
            minutos=LENGTHS[n % len(LENGTHS)],
        )
        for n, state in enumerate(states)
    ]


async def _interactions(texts: tuple[str, ...], clients: list[Cliente]) -> None:
    rows = [
        Interaccion(
            **_common(n),
            cliente_id=clients[n % 6].id,
            fecha=INSTANTS[n % len(INSTANTS)],
            tipo="LLAMADA",
            descripcion=text if n % 2 else None,
            proxima_accion=text if n % 3 else None,
            fecha_proxima_accion=DAYS[n % len(DAYS)],
            hora_proxima_accion=HOURS[n % len(HOURS)],  # as many as days, and None where there is no day
            hecha_en=INSTANTS[-1 - n % len(INSTANTS)] if n % 2 else None,
            busqueda=text,
        )
        for n, text in enumerate(texts)
    ]
    await Interaccion.bulk_create(rows)
    (first,) = await Interaccion.all().order_by("id").limit(1)
    reminders = [Recordatorio(**_common(n), interaccion_id=first.id, momento=INSTANTS[n]) for n in range(len(INSTANTS))]
    await Recordatorio.bulk_create(reminders)
    templates = [Plantilla(**_common(n), nombre=text[:120], sobre="SESION", texto=text) for n, text in enumerate(texts)]
    await Plantilla.bulk_create(templates)
