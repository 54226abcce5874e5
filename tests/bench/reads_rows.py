"""A centre of some years: every client has the same number of everything, so answers are alike wherever they begin."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial

from tests.bench.base import CONTRACT, contract
from tests.bench.bulk import Values, insert, settle
from tests.bench.harness import BenchmarkContext
from tests.bench.relations_rows import ids, up

FINALS, CONTRACTS, SESSIONS, CONTACTS, LEARNERS, TALKS = 3, 2, 8, 2, 10, 6
"""Of each: a client's end clients, their contracts, the sessions of these; an end client's people; a client's talks."""
TRAINERS = 20
FIRST_DAY = datetime(2000, 1, 3, tzinfo=UTC)
HOURS_A_DAY = 9
SESSIONS_A_DAY = 40

CLIENT = ("id", "nombre", "nif", "correo", "telefono", "localidad", "idioma", "estado", "busqueda")
FINAL = ("id", "nombre", "correo", "telefono", "localidad", "cliente_id", "busqueda")
CONTACT = (
    *("id", "nombre", "apellidos", "correo", "telefono", "roles", "principal"),
    *("cliente_id", "cliente_final_id", "busqueda"),
)
LEARNER = ("id", "nombre", "apellidos", "documento", "correo", "cliente_id", "cliente_final_id", "busqueda")
# Without ids, which come by themselves: those of sessions created later must follow.
SESSION = (
    *("contratacion_id", "formador_id", "fecha", "hora_inicio", "hora_fin", "zona", "inicio", "fin"),
    *("minutos", "direccion", "estado", "motivo"),
)
TALK = ("id", "cliente_id", "fecha", "tipo", "resultado", "descripcion", "crear_recordatorio", "busqueda")


@dataclass(frozen=True, slots=True)
class Size:
    """A centre with ten times the clients has a past ten times as long: no day is busier."""

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
    return number, name, f"B{number:08}", mail, f"+34943{number:06}", "Oñati", "EU", "ACTIVO", words


def _final(number: int) -> Values:
    name, mail = f"Taller Urola {number:06}", f"taller{number}@example.eus"
    return number, name, mail, f"+34945{number:06}", "Azpeitia", up(number, FINALS), f"taller urola {number:06}"


def _contact(number: int) -> Values:
    final = up(number, CONTACTS)
    words, mail = f"etxeberria maite {number:06}", f"maite{number}@example.eus"
    about = (f"Maite {number:06}", "Etxeberria", mail, f"+34688{number:06}", 1, number % CONTACTS == 1)
    return number, *about, up(final, FINALS), final, words


def _learner(number: int) -> Values:
    final = up(number, LEARNERS)
    words, mail = f"agirre miren {number:06}", f"miren{number}@example.eus"
    return number, f"Miren {number:06}", "Agirre", f"{number:08}X", mail, up(final, FINALS), final, words


def _contract(number: int) -> Values:
    final = up(number, CONTRACTS)
    return contract(number, up(final, FINALS), final)


def _session(size: Size, number: int) -> Values:
    # Far apart in time, as a contract's sessions are, and each day has its share.
    place = number * 7919 % size.sessions
    inicio = day_of(place // SESSIONS_A_DAY) + timedelta(hours=7 + place % HOURS_A_DAY)
    minute = 60 * (7 + place % HOURS_A_DAY)
    state = ("CANCELADA", "aplazada") if place % 10 == 0 else ("REALIZADA", None)
    times = (inicio.date(), minute, minute + 60, "UTC", inicio, inicio + timedelta(hours=1), 60)
    return up(number, SESSIONS), 1 + number % TRAINERS, *times, f"Aula {number % 12}", *state


def _talk(number: int) -> Values:
    fecha = FIRST_DAY + timedelta(hours=number)
    return number, up(number, TALKS), fecha, "LLAMADA", "PENDIENTE", f"Llamada {number:06}", False, "llamada"


def day_of(place: int) -> datetime:
    """The midnight at which such a day of the past begins."""
    return FIRST_DAY + timedelta(days=place)


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of a trainer long after the past, in which nobody else wants him."""

    trainer: int
    begin: datetime

    @property
    def day(self) -> date:
        return self.begin.date()

    @property
    def end(self) -> datetime:
        return self.begin + timedelta(hours=1)


def free_hour(number: int) -> Hour:
    """Another one for each number."""
    place, trainer = divmod(number, TRAINERS)
    days, hour = divmod(place, HOURS_A_DAY)
    begin = datetime(2100, 1, 1, 7 + hour, tzinfo=UTC) + timedelta(days=days)
    return Hour(trainer + 1, begin)


async def build(context: BenchmarkContext, url: str, size: Size) -> None:
    """Fills an empty database."""
    with context.step(f"a centre of {size.sessions:,} sessions", size.sessions) as on:
        add = partial(insert, url)
        await add("cliente", CLIENT, map(_client, ids(size.clients)))
        await add("cliente_final", FINAL, map(_final, ids(size.finals)))
        await add("contacto", CONTACT, map(_contact, ids(size.finals * CONTACTS)))
        await add("participante", LEARNER, map(_learner, ids(size.finals * LEARNERS)))
        await add("formacion", *_course())
        people = ((n, f"Ane {n:03}", "Etxeberria", True, "ane") for n in ids(TRAINERS))
        await add("formador", ("id", "nombre", "apellidos", "activo", "busqueda"), people)
        await add("contratacion", CONTRACT, map(_contract, ids(size.contracts)))
        await add("interaccion", TALK, map(_talk, ids(size.clients * TALKS)))
        await insert(url, "sesion", SESSION, _sessions(size), on)
        await settle(url)


def _course() -> tuple[tuple[str, ...], list[Values]]:
    columns = ("id", "codigo", "nombre", "horas", "modalidad", "activa", "busqueda")
    return columns, [(1, "SOL", "Soldadura avanzada", 10000, "PRESENCIAL", True, "soldadura")]


def _sessions(size: Size) -> Iterator[Values]:
    return (_session(size, number) for number in ids(size.sessions))
