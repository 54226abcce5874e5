"""A few rows of each type, among which most values are equal or missing."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

from tests.support.derived import with_derived_columns
from tests.support.guards import unguarded_sessions

from planificador.aulas.models import Aula
from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.contrataciones.models import Contratacion, Inscripcion, LineaRevision, Propuesta, RevisionPropuesta
from planificador.core.model.base import BaseModel
from planificador.festivos.models import DiaCierre
from planificador.formaciones.models import AusenciaFormador, Formacion, Formador
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.plantillas.models import Plantilla
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.usuarios.models import Usuario

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TOWNS = (None, "Bilbao", "bilbao", "Álava", None, "Zarautz", "Ávila", "l'Alcúdia")
PRICES = tuple(map(Decimal, ("20.00", "0.05", "9999999.99", "20.00", "0.00")))
HOURS = tuple(map(Decimal, ("10.00", "0.10", "9999.99")))
DAYS = (None, date(2026, 12, 1), date(2027, 1, 1))
MONTHS = (None, date(2026, 12, 1), date(2027, 1, 1))
COUNT = 24


def _common(number: int) -> dict[str, Any]:
    instant = NOW + timedelta(hours=number % 3)
    return {"id": number + 1, "version": 1, "creado": instant, "actualizado": instant}


async def add_rows_with_ties() -> None:
    """Add rows to every table, also sessions that a database refuses."""
    async with unguarded_sessions():
        await _add_rows()


async def _add_rows() -> None:
    for rows in (
        _clients(),
        _end_clients(),
        _people(),
        _catalogue(),
        _contracts(),
        _proposals(),
        _sessions(),
        _others(),
    ):
        models: dict[type[BaseModel], list[Any]] = {}
        for row in rows:
            models.setdefault(type(row), []).append(with_derived_columns(row))
        for model, of_model in models.items():
            await model.bulk_create(of_model)


def _clients() -> list[Any]:
    names = ("ane", "ane", "jon")
    return [
        Cliente(
            **_common(n),
            nombre=names[n % 3],
            nombre_comercial=TOWNS[n % 5],
            localidad=TOWNS[n % 8],
            provincia=TOWNS[n % 3],
            **({"nif": f"N{n % 4:03}", "tipo_nif": "OTRO", "pais_nif": ("ES", "FR")[n // 4]} if n % 3 else {}),
            pais=("ES", "FR")[n % 2],
            estado=("ACTIVO", "INACTIVO")[n % 2],
        )
        for n in range(6)
    ]


def _end_clients() -> list[Any]:
    names = ("forja", "taller")
    return [
        ClienteFinal(**_common(n), cliente_id=n % 6 + 1, nombre=names[n % 2], localidad=TOWNS[n % 4]) for n in range(6)
    ]


def _people() -> list[Any]:
    owners = [{"cliente_id": n % 6 + 1, "cliente_final_id": n % 6 + 1 if n % 2 else None} for n in range(COUNT)]
    contacts = [
        Contacto(**_common(n), **owner, nombre="Ane", apellidos=TOWNS[n % 7], correo=TOWNS[n % 3])
        for n, owner in enumerate(owners)
    ]
    participants = [
        Participante(**_common(n), **owner, **_document(TOWNS[n % 5]), nombre="Jon", apellidos="Gil")
        for n, owner in enumerate(owners)
    ]
    return [*contacts, *participants]


def _document(number: str | None) -> dict[str, str]:
    return {"documento": number, "tipo_documento": "OTRO"} if number is not None else {}


def _catalogue() -> list[Any]:
    courses = [
        Formacion(
            **_common(n),
            codigo=f"C{n}",
            nombre="PRL",
            horas=HOURS[n % 3],
            modalidad="MIXTA",
            precio_hora=PRICES[n % 5] if n % 2 else None,
        )
        for n in range(4)
    ]
    trainers = [Formador(**_common(n), nombre="-", apellidos="-") for n in range(3)]
    absences = [
        AusenciaFormador(
            **_common(n),
            formador_id=n % 3 + 1,
            desde=NOW.date(),
            hasta=DAYS[n % 3],
            zona="UTC",
            inicio=NOW,
            motivo=TOWNS[n],
        )
        for n in range(6)
    ]
    rooms = [
        Aula(**_common(n), nombre="ab"[n % 2], localidad=TOWNS[n], capacidad=(None, 4, 12)[n % 3]) for n in range(4)
    ]
    closings = [
        DiaCierre(**_common(n), desde=NOW.date(), hasta=DAYS[n % 3], nombre="ab"[n % 2], localidad=TOWNS[n])
        for n in range(4)
    ]
    users = [
        Usuario(
            **_common(n), correo=f"u{n}@garbi.eus", nombre="ab"[n % 2], roles=n % 3, formador_id=(None, 1, 2)[n % 3]
        )
        for n in range(6)
    ]
    return [*courses, *trainers, *absences, *rooms, *closings, *users]


def _contracts() -> list[Any]:
    return [
        Contratacion(
            **_common(n),
            expediente=f"2026-{n * 7 % COUNT:04}",
            cliente_id=n % 6 + 1,
            cliente_final_id=n % 6 + 1 if n % 3 else None,
            formacion_id=n % 4 + 1,
            modalidad=("MIXTA", "PRESENCIAL")[n % 2],
            precio_hora=PRICES[n % 5],
            horas_previstas=HOURS[n % 3],
            asistencia_minima=(None, 60, 100)[n % 3],
            valida_hasta=DAYS[n % 3],
            mes_previsto=MONTHS[n % 3],
            probabilidad=(None, 0, 50)[n % 3],
        )
        for n in range(COUNT)
    ]


def _proposals() -> list[Any]:
    proposals = [
        Propuesta(
            **_common(n), numero=f"P2026-{n}", cliente_id=n % 6 + 1, titulo=TOWNS[n % 8], revision=1, estado="PROPUESTA"
        )
        for n in range(6)
    ]
    versions = [RevisionPropuesta(**_common(n), propuesta_id=n % 6 + 1, numero=n // 6 + 1) for n in range(12)]
    lines = [
        LineaRevision(
            **_common(n),
            revision_id=n % 12 + 1,
            contratacion_id=n // 2 + 1,
            situacion=("IGUAL", "RETIRADA")[n % 2],
            cambios=[],
            formacion_id=n % 4 + 1,
            modalidad="MIXTA",
            precio_hora=PRICES[n % 5],
            horas_previstas=HOURS[n % 3],
        )
        for n in range(24)
    ]
    return [*proposals, *versions, *lines]


def _sessions() -> list[Any]:
    states = ("PROGRAMADA", "REALIZADA", "PROPUESTA", "REALIZADA")
    sessions = []
    for n in range(2 * COUNT):
        slot: dict[str, Any] = {"zona": "Europe/Madrid", "estado": states[n % 4], "minutos": (50, 100, None, 7)[n % 4]}
        if slot["estado"] != "PROPUESTA":
            start = NOW + timedelta(days=n % 3, microseconds=n % 2)
            slot |= {"inicio": start, "fin": start + timedelta(hours=1), "fecha": start.date()}
            slot |= {"hora_inicio": time(9, n % 2), "hora_fin": time(10)}
        trainer = n % 3 + 1 if n % 5 < 3 else None
        room = n % 4 + 1 if n % 3 else None
        sessions.append(Sesion(**_common(n), **slot, contratacion_id=n % 7 + 1, formador_id=trainer, aula_id=room))
    return sessions


def _others() -> list[Any]:
    interactions = [
        Interaccion(
            **_common(n),
            cliente_id=n % 6 + 1,
            cliente_final_id=n % 6 + 1 if n % 2 else None,
            contacto_id=n % 6 + 1 if n % 3 == 0 else None,
            contratacion_id=n % 6 + 1 if n % 4 == 0 else None,
            fecha=NOW + timedelta(hours=n % 3),
            tipo="OTRO",
            proxima_accion=TOWNS[n % 8],
            fecha_proxima_accion=DAYS[n % 3],
            hora_proxima_accion=time(9, n % 2) if n % 3 else None,
            seguimiento_de_id=n - 5 if n % 6 == 5 and n > 5 else None,
        )
        for n in range(COUNT)
    ]
    # a contract and a participant of the same client
    states = (
        {"estado": "ACTIVA"},
        {"estado": "LISTA_ESPERA"},
        {"estado": "ACTIVA", "fecha_alta": (NOW + timedelta(days=1)).date()},
        {"estado": "BAJA", "baja_en": NOW + timedelta(days=1), "fecha_baja": NOW.date()},
        {"estado": "BAJA", "baja_en": NOW + timedelta(days=2), "orden_espera": 1},
    )
    enrolments = [
        Inscripcion(
            **_common(n),
            contratacion_id=n % 6 + 1,
            participante_id=n + 1,
            cliente_id=n % 6 + 1,
            **states[n // 6 % 5] | ({"orden_espera": COUNT - n} if n // 6 % 5 == 1 else {}),
        )
        for n in range(COUNT)
    ]
    attendance = [
        Asistencia(
            **_common(number),
            sesion_id=session + 1,
            participante_id=6 * n + session % 7 + 1,
            contratacion_id=session % 7 + 1,
            estado=("PRESENTE", "AUSENTE", "JUSTIFICADA")[(n + session) % 3],
            minutos=(None, 5)[n % 2] if (n + session) % 3 == 0 else None,
        )
        for number, (n, session) in enumerate(product(range(4), (0, 1, 7, 15, 21, 28, 36)))
    ]
    reminders = [
        Recordatorio(**_common(n), interaccion_id=n % 5 + 1, dias_antes=n % 2, hora=time(9) if n % 3 else None)
        for n in range(COUNT)
    ]
    templates = [
        Plantilla(**_common(n), nombre="ab"[n % 2], sobre="SESION", asunto=TOWNS[n % 8], texto="-") for n in range(8)
    ]
    entries = [
        ApoyoSesion(**_common(n), sesion_id=n % 5 + 1, formador_id=n % 3 + 1, notas=TOWNS[n % 8]) for n in range(12)
    ]
    return [*interactions, *reminders, *templates, *enrolments, *attendance, *entries]
