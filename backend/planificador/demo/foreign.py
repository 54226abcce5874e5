"""Creates clients, an end client and people from abroad, with the numbers of their countries. All are fictitious."""

from datetime import timedelta

from planificador.clientes import service
from planificador.clientes.rules import RolContacto
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.identity.kinds import TipoDocumento, TipoNif
from planificador.core.model.texts import Idioma
from planificador.core.model.validation import Values
from planificador.demo.context import DemoContext
from planificador.demo.people import DemoClient

FRENCH_CLIENT: Values = {
    "nombre": "Ateliers de l’Adour, SARL",
    "nif": "FR 42 999 999 006",
    "direccion": "12 quai de Lesseps",
    "codigo_postal": "64100",
    "localidad": "Bayonne",
    "pais": "FR",
    "telefono": "+33 5 36 49 12 34",
    "idioma": Idioma.EU,
}
AMERICAN_CLIENT: Values = {
    "nombre": "Cascadia Tools, Inc.",
    "nif": "00-1234567",
    "tipo_nif": TipoNif.OTRO,
    "direccion": "400 Pine Street",
    "codigo_postal": "98101",
    "localidad": "Seattle",
    "pais": "US",
    "telefono": "+1 206 555 0100",
    "idioma": Idioma.EN,
}
FRENCH_END_CLIENT: Values = {
    "nombre": "Fonderie de la Nive, SAS",
    "nif": "FR55999998008",
    "direccion": "3 rue des Basques",
    "codigo_postal": "64480",
    "localidad": "Ustaritz",
    "pais": "FR",
}
PEOPLE: tuple[Values, ...] = (
    {
        "nombre": "Nadia",
        "apellidos": "El Fassi",
        "documento": "ZZ9900001",
        "tipo_documento": TipoDocumento.PASAPORTE,
        "pais_documento": "MA",
    },
    {
        "nombre": "Mirela",
        "apellidos": "Popescu",
        "documento": "ZZ 990002",
        "tipo_documento": TipoDocumento.IDENTIDAD,
        "pais_documento": "RO",
    },
    {"nombre": "Amets", "apellidos": "Lafitte", "documento": "M9900003K"},
)
"""Participants with a passport, with an identity card, and with the Spanish number of a foreigner without a NIE."""


async def create_foreign_rows(context: DemoContext, client: DemoClient) -> None:
    """Create clients from abroad, and an end client of `client` with its people."""
    uow = context.on(context.today - timedelta(days=20))
    for values in (FRENCH_CLIENT, AMERICAN_CLIENT):
        await _create_contact(uow, (await service.crear_cliente(uow, values)).id)
    owner = {"cliente_id": client.row.id}
    final = await service.crear_cliente_final(uow, {**FRENCH_END_CLIENT, **owner})
    await _create_contact(uow, client.row.id, final.id)
    for values in PEOPLE:
        await service.crear_participante(uow, {**values, **owner, "cliente_final_id": final.id})


async def _create_contact(uow: UnitOfWork, cliente_id: int, cliente_final_id: int | None = None) -> None:
    person = {"nombre": "Maddi", "apellidos": "Etcheverry", "roles": [RolContacto.RESPONSABLE], "principal": True}
    await service.crear_contacto(uow, {**person, "cliente_id": cliente_id, "cliente_final_id": cliente_final_id})
