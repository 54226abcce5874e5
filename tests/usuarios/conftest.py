"""What tests of users need: the services of a server, people, and mutations by name."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import pytest
from tests.clock import ManualClock

from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import SYSTEM, Actor, Rol
from planificador.core.runtime.changes import ChangeNotifier
from planificador.usuarios import accesses, passwords, service
from planificador.usuarios.models import Usuario
from planificador.usuarios.passwords import NewPassword

T = TypeVar("T")
PASSWORD = "vuestro gato come sardinas"
ANE = "ane@example.eus"
_hashes: dict[str, str] = {}


@pytest.fixture
def services(database: str, clock: ManualClock) -> Services:
    return Services(clock, ChangeNotifier(), ZoneInfo("Europe/Madrid"))


async def write(services: Services, use_case: Callable[[UnitOfWork], Awaitable[T]], actor: Actor = SYSTEM) -> T:
    """Return the result of a use case, after its commit."""
    return (await run_in_transaction(services, use_case, actor))[0]


async def hash_of(password: str) -> str:
    """Return a hash of a password, always the same: to compute one takes longer than most tests."""
    if password not in _hashes:
        _hashes[password] = await passwords.hashing.hash(password)
    return _hashes[password]


async def person(services: Services, correo: str = ANE, password: str | None = None, **values: Any) -> Usuario:
    """Return a new user; an administrator unless the values say otherwise."""
    datos = {"correo": correo, "nombre": "Ane Goñi", "roles": [Rol.ADMINISTRACION], **values}
    new = NewPassword(await hash_of(password)) if password else None
    return await write(services, lambda uow: service.crear_usuario(uow, datos, new))


async def actor_of(services: Services, user: Usuario) -> Actor:
    """Return a user as the actor who has signed in."""
    access, _ = await write(services, lambda uow: accesses.open_access(uow, user, "198.51.100.7", "test"))
    return Actor(frozenset(user.roles), user.id, user.formador_id, access_id=access.id)
