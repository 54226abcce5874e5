"""The operations of `planificador usuarios`, on the database of the settings. Other processes hear of the changes."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import typer
from tortoise.expressions import Q

from planificador.cli.failures import fail
from planificador.core.data.lists.paging import SortKey
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.model.actors import Rol
from planificador.core.model.errors import DomainError
from planificador.core.model.texts import Idioma
from planificador.runtime import open_runtime
from planificador.settings import Settings
from planificador.usuarios import links, service
from planificador.usuarios.models import Usuario
from planificador.usuarios.passwords import new_password


def language(name: str) -> Idioma:
    """Return the language with this code. Raises BadParameter."""
    if name.upper() not in Idioma.__members__:
        raise typer.BadParameter(f"{name!r} is not one of es, eu, en.")
    return Idioma[name.upper()]


async def create(
    settings: Settings, correo: str, nombre: str, roles: Sequence[Rol], idioma: Idioma, password: str
) -> None:
    """Create a user with a password."""
    datos = {"correo": correo, "nombre": nombre, "roles": list(roles), "idioma": idioma}
    async with _services(settings) as services:
        new = await new_password(password, correo, nombre)
        await run_in_transaction(services, lambda uow: service.crear_usuario(uow, datos, new))


async def all_users(settings: Settings) -> Sequence[Usuario]:
    """Return all users by their names."""
    async with _services(settings):
        return await find(Usuario, Q(), order=SortKey("nombre_orden"))


async def deactivate(settings: Settings, correo: str) -> None:
    """Deactivate a user."""
    async with _services(settings) as services:
        user = await service.user_with_address(correo)
        inactive = {"activo": False}
        await run_in_transaction(services, lambda uow: service.actualizar_usuario(uow, user.id, None, inactive))


async def set_password(settings: Settings, correo: str, password: str) -> None:
    """Set the password of a user, and end all of the user's accesses."""
    async with _services(settings) as services:
        user = await service.user_with_address(correo)
        new = await new_password(password, user.correo, user.nombre)
        await run_in_transaction(services, lambda uow: links.replace_password(uow, user, new))


@asynccontextmanager
async def _services(settings: Settings) -> AsyncIterator[Services]:
    """Open the database. What is wrong with the input ends the command with a line for each problem."""
    async with open_runtime(settings, check_only=True) as runtime:
        try:
            yield runtime.services
        except DomainError as error:
            lines = (f"{problem.campo or 'usuario'}: {problem.mensaje.en}" for problem in error.problems)
            fail("\n".join(lines))
