"""Rows of a centre with a history: all clients have the same numbers of related rows, so all answers are alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from tests.bench.base import CONTRACT_COLUMNS, contract_values
from tests.bench.bulk import Values, derive_columns, insert, update_statistics
from tests.bench.harness import BenchmarkContext
from tests.bench.relations_rows import ids, parent_id

FINALS, CONTRACTS, SESSIONS, CONTACTS, PARTICIPANTS, INTERACTIONS = 3, 2, 8, 2, 10, 6
"""Numbers of rows for each parent: end clients, contracts, sessions, contacts, participants, interactions."""
TRAINERS = 20
FIRST_DAY = datetime(2000, 1, 3, tzinfo=UTC)
HOURS_A_DAY = 9
SESSIONS_A_DAY = 40

CLIENT_COLUMNS = (
    *("id", "nombre", "nif", "tipo_nif", "pais_nif", "correo", "telefono", "localidad", "pais"),
    *("idioma", "estado", "busqueda"),
)
FINAL_COLUMNS = ("id", "nombre", "correo", "telefono", "localidad", "pais", "cliente_id", "busqueda")
CONTACT_COLUMNS = (
    *("id", "nombre", "apellidos", "correo", "telefono", "roles", "principal"),
    *("cliente_id", "cliente_final_id", "busqueda"),
)
PARTICIPANT_COLUMNS = (
    *("id", "nombre", "apellidos", "documento", "tipo_documento", "pais_documento", "correo"),
    *("cliente_id", "cliente_final_id", "busqueda"),
)
# Without ids: the database generates them, so that sessions can be created later.
SESSION_COLUMNS = (
    *("contratacion_id", "formador_id", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin"),
    *("minutos", "direccion", "estado", "motivo"),
)
INTERACTION_COLUMNS = (
    "id",
    "cliente_id",
    "fecha",
    "tipo",
    "resultado",
    "descripcion",
    "crear_recordatorio",
    "busqueda",
)


@dataclass(frozen=True, slots=True)
class Size:
    """The numbers of rows. The length of the history is proportional to the number of clients."""

    clients: int

    @property
    def finals(self) -> int:
        return self.clients * FINALS

    @property
    def contracts(self) -> int:
        return self.finals * CONTRACTS

    @property
    def sessions(self) -> int:
        return self.contracts * SESSIONS

    @property
    def days(self) -> int:
        return self.sessions // SESSIONS_A_DAY


def _client(number: int) -> Values:
    name, mail = f"Mecanizados Oñati {number:06}", f"oficina{number}@example.eus"
    words = f"mecanizados onati {number:06}"
    tax_number, phone = (f"B{number:08}", "NIF", "ES"), f"+34943{number:06}"
    return number, name, *tax_number, mail, phone, "Oñati", "ES", "EU", "ACTIVO", words


def _final(number: int) -> Values:
    name, mail = f"Taller Urola {number:06}", f"taller{number}@example.eus"
    place, words = ("Azpeitia", "ES"), f"taller urola {number:06}"
    return number, name, mail, f"+34945{number:06}", *place, parent_id(number, FINALS), words


def _contact(number: int) -> Values:
    final = parent_id(number, CONTACTS)
    words, mail = f"etxeberria maite {number:06}", f"maite{number}@example.eus"
    details = (f"Maite {number:06}", "Etxeberria", mail, f"+34688{number:06}", 1, number % CONTACTS == 1)
    return number, *details, parent_id(final, FINALS), final, words


def _participant(number: int) -> Values:
    final = parent_id(number, PARTICIPANTS)
    words, mail = f"agirre miren {number:06}", f"miren{number}@example.eus"
    document = (f"{number:08}X", "NIF", "ES")
    return number, f"Miren {number:06}", "Agirre", *document, mail, parent_id(final, FINALS), final, words


def _contract(number: int) -> Values:
    final = parent_id(number, CONTRACTS)
    return contract_values(number, parent_id(final, FINALS), final)


def _session(size: Size, number: int) -> Values:
    # The sessions of a contract are far apart, and all days have equally many.
    position = number * 7919 % size.sessions
    inicio = day_of(position // SESSIONS_A_DAY) + timedelta(hours=7 + position % HOURS_A_DAY)
    minute = 60 * (7 + position % HOURS_A_DAY)
    state = ("CANCELADA", "aplazada") if position % 10 == 0 else ("REALIZADA", None)
    times = (inicio.date(), minute, minute + 60, "UTC", inicio, inicio + timedelta(hours=1), 60)
    return parent_id(number, SESSIONS), 1 + number % TRAINERS, *times, f"Aula {number % 12}", *state


def _interaction(number: int) -> Values:
    fecha = FIRST_DAY + timedelta(hours=number)
    return (
        number,
        parent_id(number, INTERACTIONS),
        fecha,
        "LLAMADA",
        "PENDIENTE",
        f"Llamada {number:06}",
        False,
        "llamada",
    )


def day_of(index: int) -> datetime:
    """Return the midnight of a day of the history."""
    return FIRST_DAY + timedelta(days=index)


async def build(context: BenchmarkContext, url: str, size: Size) -> None:
    """Fill an empty database."""
    with context.step(f"a centre of {size.sessions:,} sessions", size.sessions) as on:
        add = partial(insert, url)
        await add("cliente", CLIENT_COLUMNS, map(_client, ids(size.clients)))
        await add("cliente_final", FINAL_COLUMNS, map(_final, ids(size.finals)))
        await add("contacto", CONTACT_COLUMNS, map(_contact, ids(size.finals * CONTACTS)))
        await add("participante", PARTICIPANT_COLUMNS, map(_participant, ids(size.finals * PARTICIPANTS)))
        await add("formacion", *_course())
        people = ((n, f"Ane {n:03}", "Etxeberria", True, "ane") for n in ids(TRAINERS))
        await add("formador", ("id", "nombre", "apellidos", "activo", "busqueda"), people)
        await add("contratacion", CONTRACT_COLUMNS, map(_contract, ids(size.contracts)))
        await add("interaccion", INTERACTION_COLUMNS, map(_interaction, ids(size.clients * INTERACTIONS)))
        await insert(url, "sesion", SESSION_COLUMNS, _sessions(size), on)
        await derive_columns(url)
        await update_statistics(url)


def _course() -> tuple[tuple[str, ...], list[Values]]:
    columns = ("id", "codigo", "nombre", "horas", "modalidad", "activa", "busqueda")
    return columns, [(1, "SOL", "Soldadura avanzada", 10000, "PRESENCIAL", True, "soldadura")]


def _sessions(size: Size) -> Iterator[Values]:
    return (_session(size, number) for number in ids(size.sessions))
