"""Creates clients and their end clients, with contacts and participants."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count

from stdnum.es import cif, dni

from planificador.clientes import service
from planificador.clientes.models import Cliente, ClienteFinal, Participante
from planificador.clientes.rules import EstadoCliente, RolContacto
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.texts import Idioma, search_key
from planificador.core.model.validation import Values
from planificador.demo import sample_data
from planificador.demo.context import DemoContext
from planificador.demo.sample_data import Town

CONTACT_ROLES = (
    [RolContacto.RESPONSABLE, RolContacto.COORDINACION],
    [RolContacto.FACTURACION],
    [RolContacto.REPRESENTACION_TRABAJADORES],
    [RolContacto.COORDINACION],
)
CLIENT_COUNTS = {
    EstadoCliente.ACTIVO: (80, 300, 640),
    EstadoCliente.POTENCIAL: (25, 30, 200),
    EstadoCliente.INACTIVO: (15, 560, 640),
}
"""By state: the number of clients, and the minimum and maximum of days since their creation."""


@dataclass(slots=True)
class DemoClient:
    """A client with the data that its contracts need.

    Attributes:
        since: The day of its creation.
        finals: The ids of its end clients.
        contacts: The id of the main contact, by end client, or None for the client's own.
        participants: The ids of the participants, likewise.
    """

    row: Cliente
    since: date
    finals: list[int] = field(default_factory=list)
    contacts: dict[int | None, int] = field(default_factory=dict)
    participants: dict[int | None, list[int]] = field(default_factory=dict)


class FictitiousNumbers:
    """Generates valid identity and telephone numbers from ranges that are not assigned."""

    def __init__(self) -> None:
        self._companies, self._people, self._phones = count(1), count(1), count(1)

    def nif(self, letter: str, town: Town) -> str:
        number = f"{letter}{town.postcode[:2]}99{next(self._companies):03}"
        return number + cif.calc_check_digits(number)[0]

    def document(self) -> str:
        number = f"99{next(self._people):06}"
        return number + dni.calc_check_digit(number)

    def phone(self, prefix: str) -> str:
        number = f"{next(self._phones):06}"
        return f"+34 {prefix} {number[:3]} {number[3:]}"


def plan_clients(context: DemoContext, divisor: int) -> list[tuple[date, EstadoCliente]]:
    """Return the creation days and states of the clients, sorted; their number is divided by `divisor`."""
    return sorted(
        (context.days_ago(minimum, maximum), estado)
        for estado, (number, minimum, maximum) in CLIENT_COUNTS.items()
        for _ in range(-(-number // divisor))
    )


async def create_clients(context: DemoContext, plans: list[tuple[date, EstadoCliente]]) -> list[DemoClient]:
    """Create the clients with their end clients, contacts and participants."""
    numbers, names = FictitiousNumbers(), _names(context)
    clients = []
    for since, estado in plans:
        clients.append(await _create_client(context, numbers, next(names), since, estado))
        context.step()
    return clients


async def _create_client(
    context: DemoContext,
    numbers: FictitiousNumbers,
    name: tuple[str, str, str, str],
    since: date,
    estado: EstadoCliente,
) -> DemoClient:
    uow = context.on(since)
    values = _organisation(context, numbers, name)
    idioma = context.rng.choice([Idioma.ES, Idioma.ES, Idioma.EU])
    datos = {**values, "nombre_comercial": name[0], "idioma": idioma, "estado": estado}
    row = await service.crear_cliente(uow, datos)
    client = DemoClient(row, since)
    for _ in range(context.rng.choice([0, 0, 0, 0, 1, 2, 3])):
        final = await _create_final(context, numbers, uow, client)
        client.finals.append(final.id)
    for final_id in [None, *client.finals]:
        await _create_contacts(context, numbers, uow, client, final_id)
        indexes = range(context.rng.randint(3, 5))
        client.participants[final_id] = [
            (await _create_participant(context, numbers, uow, client, final_id)).id for _ in indexes
        ]
    return client


async def _create_final(
    context: DemoContext, numbers: FictitiousNumbers, uow: UnitOfWork, client: DemoClient
) -> ClienteFinal:
    prefix = (client.row.nombre_comercial or "").split()[0]
    trade, form, letter = context.rng.choice(sample_data.TRADES)
    name = f"{prefix} {context.rng.choice(sample_data.COMPANY_NAMES)} {trade}"
    values = _organisation(context, numbers, (name, trade, form, letter))
    return await service.crear_cliente_final(uow, {**values, "cliente_id": client.row.id})


async def _create_contacts(
    context: DemoContext, numbers: FictitiousNumbers, uow: UnitOfWork, client: DemoClient, final_id: int | None
) -> None:
    for index, roles in enumerate(CONTACT_ROLES[: context.rng.randint(1, 2 if final_id else 3)]):
        person = _person(context, client.row.correo or "")
        phone = numbers.phone("600")
        datos = {**person, "telefono": phone, "roles": roles, "principal": index == 0}
        contact = await service.crear_contacto(
            uow, {**datos, "cliente_id": client.row.id, "cliente_final_id": final_id}
        )
        client.contacts.setdefault(final_id, contact.id)


async def _create_participant(
    context: DemoContext, numbers: FictitiousNumbers, uow: UnitOfWork, client: DemoClient, final_id: int | None
) -> Participante:
    person = _person(context, client.row.correo or "")
    owner = {"cliente_id": client.row.id, "cliente_final_id": final_id}
    later = context.at(uow.now + timedelta(days=context.rng.randint(0, 9)))
    return await service.crear_participante(later, {**person, **owner, "documento": numbers.document()})


def _organisation(context: DemoContext, numbers: FictitiousNumbers, name: tuple[str, str, str, str]) -> Values:
    trading, _, form, letter = name
    town = context.rng.choice(sample_data.TOWNS)
    return {
        "nombre": f"{trading}, {form}" if form else trading,
        "nif": numbers.nif(letter, town),
        "correo": f"info@{_domain(trading)}",
        "telefono": numbers.phone(town.prefix),
        "direccion": f"{context.rng.choice(sample_data.STREETS)} {context.rng.randint(1, 60)}",
        "codigo_postal": town.postcode,
        "localidad": town.name,
        "provincia": town.province,
    }


def _person(context: DemoContext, correo: str) -> Values:
    first_name, surname, second_surname = (
        context.rng.choice(sample_data.FIRST_NAMES),
        *context.rng.sample(sample_data.SURNAMES, 2),
    )
    account = search_key(f"{first_name}.{surname}").replace(" ", "")
    return {
        "nombre": first_name,
        "apellidos": f"{surname} {second_surname}",
        "correo": f"{account}@{correo.partition('@')[2]}",
    }


def _domain(name: str) -> str:
    """Return a domain under .example, which is reserved (RFC 2606)."""
    return "-".join(search_key(name).split()) + ".example"


def _names(context: DemoContext) -> Iterator[tuple[str, str, str, str]]:
    """Return trading names, trades, legal forms and CIF letters of clients, without a repeated name."""
    pairs = [(name, trade) for name in sample_data.COMPANY_NAMES for trade in sample_data.TRADES]
    context.rng.shuffle(pairs)
    return ((f"{name} {trade}", trade, form, letter) for name, (trade, form, letter) in pairs)
