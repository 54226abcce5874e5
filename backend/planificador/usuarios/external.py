"""Users who are known by an identity provider or by a trusted proxy, instead of a password."""

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from tortoise.expressions import Q

from planificador.core.data.queries.query import exists_many, find
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Rol
from planificador.core.model.errors import DomainError
from planificador.usuarios.models import Identidad, InicioExterno, Usuario
from planificador.usuarios.rules import lone_address
from planificador.usuarios.service import ADMINISTRATORS, actualizar_usuario, crear_usuario

MAX_NAME = 120
"""Characters of a user's name."""


class Reason(Enum):
    """Why a person whom the provider vouches for may not sign in."""

    REPEATED = auto()
    """This sign-in has succeeded before."""
    UNKNOWN = auto()
    """There is no such user, and none is to be made."""
    UNVERIFIED = auto()
    """The provider has not verified the e-mail address by which the user would be found."""
    LINKED = auto()
    """The user with this e-mail address is linked to another person of a provider."""
    INACTIVE = auto()
    """The user may not sign in."""
    NO_ROLE = auto()
    """The provider gives the person no role here."""


class ExternalSignInError(Exception):
    """The person may not sign in."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name)
        self.cause = reason


@dataclass(frozen=True, slots=True)
class ExternalPerson:
    """A person whom a provider vouches for.

    Attributes:
        issuer: The provider.
        subject: The person's name there, which is never given to another one.
        email: None where the provider has not verified it.
        name: "" where the provider does not say it.
        roles: None where roles are kept here.
    """

    issuer: str
    subject: str
    email: str | None
    name: str = ""
    roles: frozenset[Rol] | None = None

    @property
    def identity(self) -> str:
        """The issuer and the subject together, as users are linked by them."""
        return hashlib.sha256(json.dumps([self.issuer, self.subject]).encode()).hexdigest()


async def use_once(uow: UnitOfWork, fingerprint: str, expires: datetime) -> None:
    """Remember a sign-in until it expires, so that it succeeds once. Raises ExternalSignInError."""
    if await find(InicioExterno, Q(huella=fingerprint)):
        raise ExternalSignInError(Reason.REPEATED)
    await uow.delete_many(InicioExterno, await find(InicioExterno, Q(caduca_en__lte=uow.now), lock=True))
    await uow.create(InicioExterno, huella=fingerprint, caduca_en=expires)


async def user_of(uow: UnitOfWork, person: ExternalPerson) -> Usuario:
    """Return the user whom a person is, linked to the person from now on. Raises ExternalSignInError.

    A user is found by the link of an earlier sign-in, otherwise by the verified e-mail address. Where the provider
    gives roles, a person with one of them becomes a user, and the user's roles are those of the provider.
    """
    if person.roles is not None and not person.roles:
        raise ExternalSignInError(Reason.NO_ROLE)
    if person.roles is not None:  # before the user, as whoever changes roles
        await uow.advisory_lock(ADMINISTRATORS)
    user = await _linked(person) or await _link(uow, person)
    if not user.activo:
        raise ExternalSignInError(Reason.INACTIVE)
    if person.roles is not None:
        user = await actualizar_usuario(uow, user.id, None, {"roles": list(person.roles)})
    return user


async def _linked(person: ExternalPerson) -> Usuario | None:
    links = await find(Identidad, Q(huella=person.identity))
    users = await find(Usuario, Q(id=links[0].usuario_id), lock=True) if links else []
    return users[0] if users else None


async def _link(uow: UnitOfWork, person: ExternalPerson) -> Usuario:
    address = lone_address(person.email or "")
    if not address:
        raise ExternalSignInError(Reason.UNVERIFIED)
    users = await find(Usuario, Q(correo=address), lock=True)
    if users:
        (user,) = users
        if await find(Identidad, Q(usuario_id=user.id)):
            raise ExternalSignInError(Reason.LINKED)
    elif person.roles is None:
        raise ExternalSignInError(Reason.UNKNOWN)
    else:
        name = (person.name.strip() or address.partition("@")[0])[:MAX_NAME]
        user = await crear_usuario(uow, {"correo": address, "nombre": name, "roles": list(person.roles)})
    await uow.create(Identidad, usuario_id=user.id, huella=person.identity)
    return user


async def add_named_user(services: Services, correo: str, role: Rol) -> None:
    """Add the user whom a trusted proxy names for the first time, unless the name is taken or no e-mail address.

    It is also taken by an inactive user, each of whose requests comes here: no transaction is begun for them.
    """
    address = lone_address(correo)
    if not address or (await exists_many([(Usuario, Q(correo=address))]))[0]:
        return
    datos = {"correo": address, "nombre": address.partition("@")[0][:MAX_NAME], "roles": [role]}
    with suppress(DomainError):
        await run_in_transaction(services, lambda uow: crear_usuario(uow, datos))
