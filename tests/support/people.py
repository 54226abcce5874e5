"""People in tests: users, and requests that a test server takes as theirs."""

from itertools import count

from tests.conftest import NOW

from planificador.api.ids import encode
from planificador.core.model.actors import Actor, Rol
from planificador.usuarios.models import Usuario

_numbers = count(1)


async def person(*roles: Rol, trainer: int | None = None) -> Actor:
    """Create a user with these roles, by default GESTION, and return the actor that the user is."""
    address = f"persona-{next(_numbers)}@planificador.example"
    row = await Usuario.create(
        correo=address,
        nombre=address,
        roles=list(roles or (Rol.GESTION,)),
        formador_id=trainer,
        version=1,
        creado=NOW,
        actualizado=NOW,
        busqueda="",
    )
    return Actor(frozenset(row.roles), row.id, trainer)


async def user_id(*roles: Rol) -> str:
    """Create a user with these roles, by default GESTION, and return the global id."""
    return encode(Usuario.__name__, (await person(*roles)).user_id or 0)
