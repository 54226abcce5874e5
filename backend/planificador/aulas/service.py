"""Use cases of rooms. Each runs inside one unit of work.

What a change of a room means for its sessions is in sesiones.room_lifecycle, which builds on `update_room`.
"""

from planificador.aulas.models import Aula
from planificador.core.data.use_cases.deletion import delete
from planificador.core.data.use_cases.repository import create, update_by_id
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values


async def crear_aula(uow: UnitOfWork, datos: Values) -> Aula:
    return await create(uow, Aula, datos)


async def update_room(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Aula:
    """Write the values without looking at the sessions in the room: room_lifecycle does that."""
    return await update_by_id(uow, Aula, id, version, datos)


async def eliminar_aula(uow: UnitOfWork, id: int, version: int | None) -> Aula:
    return await delete(uow, Aula, id, version)
