"""Clients, the companies they contract for, and the people of both."""

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
    # state: how many, and how many days ago they came (at least, at most)
    EstadoCliente.ACTIVO: (80, 300, 640),
    EstadoCliente.POTENCIAL: (25, 30, 200),
    EstadoCliente.INACTIVO: (15, 560, 640),
}


@dataclass(slots=True)
class DemoClient:
    """A client as the rest of the demo needs it. since: the day it came. contacts, learners: by end client or None."""

    row: Cliente
    since: date
    finals: list[int] = field(default_factory=list)
    contacts: dict[int | None, int] = field(default_factory=dict)
    learners: dict[int | None, list[int]] = field(default_factory=dict)


class FictitiousNumbers:
    """Numbers nobody has: documents and telephones out of ranges that are not given out, in the order asked for."""

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
    """When clients came, and their state now: all, or one in so many, in the order they came."""
    return sorted(
        (context.days_ago(least, most), estado)
        for estado, (number, least, most) in CLIENT_COUNTS.items()
        for _ in range(-(-number // divisor))
    )


async def create_clients(context: DemoContext, plans: list[tuple[date, EstadoCliente]]) -> list[DemoClient]:
    """The clients with everybody in them."""
    numbers, names = FictitiousNumbers(), _names(context)
    companies = []
    for since, estado in plans:
        companies.append(await _found(context, numbers, next(names), since, estado))
        context.step()
    return companies


async def _found(
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
    company = DemoClient(row, since)
    for _ in range(context.rng.choice([0, 0, 0, 0, 1, 2, 3])):
        final = await _final(context, numbers, uow, company)
        company.finals.append(final.id)
    for key in [None, *company.finals]:
        await _contacts(context, numbers, uow, company, key)
        people = range(context.rng.randint(3, 5))
        company.learners[key] = [(await _learner(context, numbers, uow, company, key)).id for _ in people]
    return company


async def _final(
    context: DemoContext, numbers: FictitiousNumbers, uow: UnitOfWork, company: DemoClient
) -> ClienteFinal:
    first = (company.row.nombre_comercial or "").split()[0]
    trade, form, letter = context.rng.choice(sample_data.TRADES)
    name = f"{first} {context.rng.choice(sample_data.COMPANY_NAMES)} {trade}"
    values = _organisation(context, numbers, (name, trade, form, letter))
    return await service.crear_cliente_final(uow, {**values, "cliente_id": company.row.id})


async def _contacts(
    context: DemoContext, numbers: FictitiousNumbers, uow: UnitOfWork, company: DemoClient, key: int | None
) -> None:
    for place, roles in enumerate(CONTACT_ROLES[: context.rng.randint(1, 2 if key else 3)]):
        person = _person(context, company.row.correo or "")
        phone = numbers.phone("600")
        datos = {**person, "telefono": phone, "roles": roles, "principal": place == 0}
        contact = await service.crear_contacto(uow, {**datos, "cliente_id": company.row.id, "cliente_final_id": key})
        company.contacts.setdefault(key, contact.id)


async def _learner(
    context: DemoContext, numbers: FictitiousNumbers, uow: UnitOfWork, company: DemoClient, key: int | None
) -> Participante:
    person = _person(context, company.row.correo or "")
    belongs = {"cliente_id": company.row.id, "cliente_final_id": key}
    later = context.at(uow.now + timedelta(days=context.rng.randint(0, 9)))
    return await service.crear_participante(later, {**person, **belongs, "documento": numbers.document()})


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
    given, first, second = context.rng.choice(sample_data.FIRST_NAMES), *context.rng.sample(sample_data.SURNAMES, 2)
    account = search_key(f"{given}.{first}").replace(" ", "")
    return {"nombre": given, "apellidos": f"{first} {second}", "correo": f"{account}@{correo.partition('@')[2]}"}


def _domain(name: str) -> str:
    """A domain under .example, which nobody can register."""
    return "-".join(search_key(name).split()) + ".example"


def _names(context: DemoContext) -> Iterator[tuple[str, str, str, str]]:
    """Trading name, trade, legal form and CIF letter of companies, no name twice."""
    pairs = [(place, trade) for place in sample_data.COMPANY_NAMES for trade in sample_data.TRADES]
    context.rng.shuffle(pairs)
    return ((f"{place} {trade}", trade, form, letter) for place, (trade, form, letter) in pairs)
