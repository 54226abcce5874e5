"""Use cases of clients, end clients, contacts and participants. Each runs inside one Work."""

from tortoise.expressions import Q

from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.core.cleaning import Values
from planificador.core.records import change, create, fetch, remove
from planificador.core.rows import find
from planificador.core.work import Work


async def crear_cliente(work: Work, datos: Values) -> Cliente:
    return await create(work, Cliente, datos)


async def actualizar_cliente(work: Work, id: int, version: int | None, datos: Values) -> Cliente:
    return await change(work, await fetch(Cliente, id, version=version), datos)


async def eliminar_cliente(work: Work, id: int, version: int | None) -> Cliente:
    return await remove(work, Cliente, id, version)


async def crear_cliente_final(work: Work, datos: Values) -> ClienteFinal:
    return await create(work, ClienteFinal, datos)


async def actualizar_cliente_final(work: Work, id: int, version: int | None, datos: Values) -> ClienteFinal:
    return await change(work, await fetch(ClienteFinal, id, version=version), datos)


async def eliminar_cliente_final(work: Work, id: int, version: int | None) -> ClienteFinal:
    return await remove(work, ClienteFinal, id, version)


async def crear_contacto(work: Work, datos: Values) -> Contacto:
    if datos.get("principal"):
        await _take_turns(work, datos["cliente_id"])
        await _demote(work, datos["cliente_id"], datos.get("cliente_final_id"))
    return await create(work, Contacto, datos)


async def actualizar_contacto(work: Work, id: int, version: int | None, datos: Values) -> Contacto:
    for contact in await find(Contacto, Q(id=id)):
        await _take_turns(work, contact.cliente_id)
    row = await fetch(Contacto, id, version=version)
    if datos.get("principal", row.principal):
        await _demote(work, row.cliente_id, datos.get("cliente_final_id", row.cliente_final_id), row.id)
    return await change(work, row, datos)


async def eliminar_contacto(work: Work, id: int, version: int | None) -> Contacto:
    return await remove(work, Contacto, id, version)


async def _take_turns(work: Work, cliente_id: int) -> None:
    """Before any row is locked: who gives way to one contact may be the one that another gives way to."""
    await work.take_turns(f"principal:{cliente_id}")


async def _demote(work: Work, cliente_id: int, cliente_final_id: int | None, keep: int = 0) -> None:
    """The organisation's present principal gives way to the new one."""
    others = Q(~Q(id=keep), cliente_id=cliente_id, cliente_final_id=cliente_final_id, principal=True)
    for other in await find(Contacto, others, lock=True):
        await work.update(other, principal=False)


async def crear_participante(work: Work, datos: Values) -> Participante:
    return await create(work, Participante, datos)


async def actualizar_participante(work: Work, id: int, version: int | None, datos: Values) -> Participante:
    return await change(work, await fetch(Participante, id, version=version), datos)


async def eliminar_participante(work: Work, id: int, version: int | None) -> Participante:
    return await remove(work, Participante, id, version)
