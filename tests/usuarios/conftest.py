"""What tests of users need: the services of a server, and people."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import pytest
from tests.clock import ManualClock

from planificador.core.data.unit_of_work import Services, UnitOfWork, run_in_transaction
from planificador.core.model.actors import SYSTEM, Actor, Rol
from planificador.core.runtime.changes import ChangeNotifier
from planificador.usuarios import service
from planificador.usuarios.models import Usuario

T = TypeVar("T")


@pytest.fixture
def services(database: str, clock: ManualClock) -> Services:
    return Services(clock, ChangeNotifier(), ZoneInfo("Europe/Madrid"))


async def write(services: Services, use_case: Callable[[UnitOfWork], Awaitable[T]], actor: Actor = SYSTEM) -> T:
    """Return the result of a use case, after its commit."""
    return (await run_in_transaction(services, use_case, actor))[0]


async def person(services: Services, correo: str = "ane@example.eus", **values: Any) -> Usuario:
    """Return a new user without a password; an administrator unless the values say otherwise."""
    datos = {"correo": correo, "nombre": "Ane Goñi", "roles": [Rol.ADMINISTRACION], **values}
    return await write(services, lambda uow: service.crear_usuario(uow, datos))
