"""Use cases of clients, end clients, contacts and participants. Each runs inside one unit of work.

`update_client`, `update_contact` and `update_participant` are part of use cases of contrataciones.lifecycle and
interacciones.lifecycle, which tell what becomes of the rows that refer to them.
"""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.core.data.needs.declaration import LockOfRows, Needs, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.use_cases.deletion import delete
from planificador.core.data.use_cases.repository import create, fetch, update, update_by_id
from planificador.core.data.use_cases.row_checks import queries_of_checks
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values

PRINCIPAL = "principal"
"""The first part of the name of the lock of those who change which contact of a client is the principal one."""


async def crear_cliente(uow: UnitOfWork, datos: Values) -> Cliente:
    return await create(uow, Cliente, datos)


async def update_client(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Cliente:
    return await update_by_id(uow, Cliente, id, version, datos)


async def eliminar_cliente(uow: UnitOfWork, id: int, version: int | None) -> Cliente:
    return await delete(uow, Cliente, id, version)


async def crear_cliente_final(uow: UnitOfWork, datos: Values) -> ClienteFinal:
    return await create(uow, ClienteFinal, datos)


async def actualizar_cliente_final(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> ClienteFinal:
    return await update_by_id(uow, ClienteFinal, id, version, datos)


async def eliminar_cliente_final(uow: UnitOfWork, id: int, version: int | None) -> ClienteFinal:
    return await delete(uow, ClienteFinal, id, version)


async def crear_contacto(uow: UnitOfWork, datos: Values) -> Contacto:
    if datos.get("principal"):
        present, checks = principals([datos["cliente_id"]]), queries_of_checks(Contacto, datos)
        lock = principal_lock(datos["cliente_id"])
        await uow.prefetch(Needs([present], checks, {Contacto: 1}, advisory_locks=[lock]))
        await demote(uow, datos["cliente_id"], datos.get("cliente_final_id"))
    return await create(uow, Contacto, datos)


async def update_contact(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Contacto:
    if datos.keys().isdisjoint(("principal", "cliente_final_id")):
        return await update_by_id(uow, Contacto, id, version, datos)
    contact = RowsBy(Contacto, "id", [id], locked=True)
    lock = LockOfRows(PRINCIPAL, contact, "cliente_id")
    end_client = RowsBy(ClienteFinal, "id", [datos["cliente_final_id"]] if datos.get("cliente_final_id") else [])
    present = principals([ValuesOf(contact, "cliente_id")])
    await uow.prefetch(Needs([contact, present, end_client], advisory_locks=[lock]))
    row = await fetch(Contacto, id, version=version)
    if datos.get("principal", row.principal):
        await demote(uow, row.cliente_id, datos.get("cliente_final_id", row.cliente_final_id), row.id)
    return await update(uow, row, datos)


async def eliminar_contacto(uow: UnitOfWork, id: int, version: int | None) -> Contacto:
    return await delete(uow, Contacto, id, version)


def principal_lock(cliente_id: int) -> str:
    """Return the name of the lock that serializes changes of principal contacts.

    It is taken before any row lock, so that two changes cannot deadlock.
    """
    return f"{PRINCIPAL}:{cliente_id}"


def principals(clients: Sequence[int | ValuesOf]) -> RowsBy[Contacto]:
    """Return the principal contacts of clients and of their end clients."""
    return RowsBy(Contacto, "cliente_id", clients, RowFilter(_is_principal), locked=True)


def _is_principal() -> Q:
    return Q(principal=True)


async def demote(uow: UnitOfWork, cliente_id: int, cliente_final_id: int | None, *keep: int) -> None:
    """Unset the current principal contact of the organisation, except those with the ids `keep`."""
    for other in await find_rows(principals([cliente_id])):
        if other.id not in keep and other.cliente_final_id == cliente_final_id:
            await uow.update(other, principal=False)


async def crear_participante(uow: UnitOfWork, datos: Values) -> Participante:
    return await create(uow, Participante, datos)


async def update_participant(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Participante:
    return await update_by_id(uow, Participante, id, version, datos)


async def eliminar_participante(uow: UnitOfWork, id: int, version: int | None) -> Participante:
    return await delete(uow, Participante, id, version)
