"""Creates clients and their end clients, with contacts and participants."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from typing import NamedTuple

from stdnum.es import cif, dni

from planificador.clientes import service
from planificador.clientes.models import Cliente, ClienteFinal, Participante
from planificador.clientes.rules import EstadoCliente, RolContacto
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.texts import Idioma, search_key
from planificador.core.model.validation import Values
from planificador.demo import sample_data, sample_places
from planificador.demo.context import DemoContext
from planificador.demo.sample_places import Town

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


class CompanyName(NamedTuple):
    """The trading name of a company, its legal form and the first letter of its CIF."""

    name: str
    form: str
    letter: str


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
    builder, names = ClientBuilder(context), _names(context)
    clients = []
    for since, estado in plans:
        clients.append(await builder.create(next(names), since, estado))
        context.step()
    return clients


@dataclass(slots=True)
class ClientBuilder:
    """Creates clients through the services."""

    context: DemoContext
    numbers: FictitiousNumbers = field(default_factory=FictitiousNumbers)

    async def create(self, name: CompanyName, since: date, estado: EstadoCliente) -> DemoClient:
        uow = self.context.on(since)
        values = self._organisation(name)
        idioma = self.context.rng.choice([Idioma.ES, Idioma.ES, Idioma.EU])
        datos = {**values, "nombre_comercial": name.name, "idioma": idioma, "estado": estado}
        client = DemoClient(await service.crear_cliente(uow, datos), since)
        for _ in range(self.context.rng.choice([0, 0, 0, 0, 1, 2, 3])):
            final = await self._create_final(uow, client)
            client.finals.append(final.id)
        for final_id in [None, *client.finals]:
            await self._create_contacts(uow, client, final_id)
            indexes = range(self.context.rng.randint(3, 5))
            client.participants[final_id] = [
                (await self._create_participant(uow, client, final_id)).id for _ in indexes
            ]
        return client

    async def _create_final(self, uow: UnitOfWork, client: DemoClient) -> ClienteFinal:
        prefix = (client.row.nombre_comercial or "").split()[0]
        trade, form, letter = self.context.rng.choice(sample_data.TRADES)
        name = f"{prefix} {self.context.rng.choice(sample_data.COMPANY_NAMES)} {trade}"
        values = self._organisation(CompanyName(name, form, letter))
        return await service.crear_cliente_final(uow, {**values, "cliente_id": client.row.id})

    async def _create_contacts(self, uow: UnitOfWork, client: DemoClient, final_id: int | None) -> None:
        for index, roles in enumerate(CONTACT_ROLES[: self.context.rng.randint(1, 2 if final_id else 3)]):
            person = {**self._person(client), "telefono": self.numbers.phone("600")}
            owner = {"cliente_id": client.row.id, "cliente_final_id": final_id}
            contact = await service.crear_contacto(uow, {**person, **owner, "roles": roles, "principal": index == 0})
            client.contacts.setdefault(final_id, contact.id)

    async def _create_participant(self, uow: UnitOfWork, client: DemoClient, final_id: int | None) -> Participante:
        person = self._person(client)
        owner = {"cliente_id": client.row.id, "cliente_final_id": final_id}
        later = self.context.at(uow.now + timedelta(days=self.context.rng.randint(0, 9)))
        return await service.crear_participante(later, {**person, **owner, "documento": self.numbers.document()})

    def _organisation(self, name: CompanyName) -> Values:
        town = self.context.rng.choice(sample_places.TOWNS)
        return {
            "nombre": f"{name.name}, {name.form}" if name.form else name.name,
            "nif": self.numbers.nif(name.letter, town),
            "correo": f"info@{_domain(name.name)}",
            "telefono": self.numbers.phone(town.prefix),
            "direccion": f"{self.context.rng.choice(sample_places.STREETS)} {self.context.rng.randint(1, 60)}",
            "codigo_postal": town.postcode,
            "localidad": town.name,
        }

    def _person(self, client: DemoClient) -> Values:
        first_name = self.context.rng.choice(sample_data.FIRST_NAMES)
        surnames = self.context.rng.sample(sample_data.SURNAMES, 2)
        account = search_key(f"{first_name}.{surnames[0]}").replace(" ", "")
        domain = (client.row.correo or "").partition("@")[2]
        return {"nombre": first_name, "apellidos": " ".join(surnames), "correo": f"{account}@{domain}"}


def _domain(name: str) -> str:
    """Return a domain under .example, which is reserved (RFC 2606)."""
    return "-".join(search_key(name).split()) + ".example"


def _names(context: DemoContext) -> Iterator[CompanyName]:
    """Return the names of companies in random order, without a repeated name."""
    pairs = [(name, trade) for name in sample_data.COMPANY_NAMES for trade in sample_data.TRADES]
    context.rng.shuffle(pairs)
    return (CompanyName(f"{name} {trade}", form, letter) for name, (trade, form, letter) in pairs)
