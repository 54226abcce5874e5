"""Use cases of clients, end clients, contacts and participants. Each runs inside one unit of work.

`update_client`, `update_contact` and `update_participant` are part of use cases of contrataciones.lifecycle and
interacciones.lifecycle, which tell what becomes of the rows that refer to them.
"""

from tortoise.expressions import Q

from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.core.data.query import find
from planificador.core.data.repository import create, delete, fetch, update, update_by_id
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values


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
        await lock_principal(uow, datos["cliente_id"])
        await demote(uow, datos["cliente_id"], datos.get("cliente_final_id"))
    return await create(uow, Contacto, datos)


async def update_contact(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Contacto:
    for contact in await find(Contacto, Q(id=id)):
        await lock_principal(uow, contact.cliente_id)
    row = await fetch(Contacto, id, version=version)
    if datos.get("principal", row.principal):
        await demote(uow, row.cliente_id, datos.get("cliente_final_id", row.cliente_final_id), row.id)
    return await update(uow, row, datos)


async def eliminar_contacto(uow: UnitOfWork, id: int, version: int | None) -> Contacto:
    return await delete(uow, Contacto, id, version)


async def lock_principal(uow: UnitOfWork, cliente_id: int) -> None:
    """Serialize changes of principal contacts. Taken before any row lock, so that two changes cannot deadlock."""
    await uow.advisory_lock(f"principal:{cliente_id}")


async def demote(uow: UnitOfWork, cliente_id: int, cliente_final_id: int | None, keep: int = 0) -> None:
    """Unset the current principal contact of the organisation, except `keep`."""
    others = Q(~Q(id=keep), cliente_id=cliente_id, cliente_final_id=cliente_final_id, principal=True)
    for other in await find(Contacto, others, lock=True):
        await uow.update(other, principal=False)


async def crear_participante(uow: UnitOfWork, datos: Values) -> Participante:
    return await create(uow, Participante, datos)


async def update_participant(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Participante:
    return await update_by_id(uow, Participante, id, version, datos)


async def eliminar_participante(uow: UnitOfWork, id: int, version: int | None) -> Participante:
    return await delete(uow, Participante, id, version)
