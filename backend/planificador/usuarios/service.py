"""Use cases of users. Each runs inside one unit of work."""

from planificador.core.data.repository import create
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values
from planificador.usuarios.models import Usuario


async def crear_usuario(uow: UnitOfWork, datos: Values) -> Usuario:
    return await create(uow, Usuario, datos)
