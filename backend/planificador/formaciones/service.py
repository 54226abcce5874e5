"""Use cases of courses and trainers. Each runs inside one unit of work.

`update_course` and `update_trainer` are part of use cases of contrataciones.lifecycle and sesiones.lifecycle, which
tell what becomes of contracts and sessions.
"""

from planificador.core.data.use_cases.deletion import delete
from planificador.core.data.use_cases.repository import create, update_by_id
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values
from planificador.formaciones.models import Formacion, Formador


async def crear_formacion(uow: UnitOfWork, datos: Values) -> Formacion:
    return await create(uow, Formacion, datos)


async def update_course(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Formacion:
    return await update_by_id(uow, Formacion, id, version, datos)


async def eliminar_formacion(uow: UnitOfWork, id: int, version: int | None) -> Formacion:
    return await delete(uow, Formacion, id, version)


async def crear_formador(uow: UnitOfWork, datos: Values) -> Formador:
    return await create(uow, Formador, datos)


async def update_trainer(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Formador:
    return await update_by_id(uow, Formador, id, version, datos)


async def eliminar_formador(uow: UnitOfWork, id: int, version: int | None) -> Formador:
    return await delete(uow, Formador, id, version)
