"""One-time links: the first administrator's, and those with which a user sets a password."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q

from planificador.core.data.query import exists_many, find
from planificador.core.data.repository import fetch
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.actors import Rol
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.texts import Idioma
from planificador.usuarios.models import Acceso, Enlace, Usuario
from planificador.usuarios.passwords import NewPassword
from planificador.usuarios.rules import INVALID_LINK, LINK_LIFETIME
from planificador.usuarios.secrets import MAX_SECRET_LENGTH, digest, new_secret
from planificador.usuarios.service import (
    ADMINISTRATORS,
    crear_usuario,
    credentials_of,
    end_accesses,
    open_access,
    revoke_tokens,
    set_credentials,
)

PAGE = "/cuenta"
"""The page that a link opens."""


@dataclass(frozen=True, slots=True)
class OneTimeLink:
    """A link that was made.

    Attributes:
        secreto: Its secret, which is not kept.
    """

    secreto: str
    caduca_en: datetime

    @property
    def ruta(self) -> str:
        """The path of the page. Browsers send nothing of what follows `#`, so that no log has it."""
        return f"{PAGE}#contrasena={self.secreto}"


async def has_users() -> bool:
    """Return whether there is any user."""
    return (await exists_many([(Usuario, Q())]))[0]


async def make_first_administrators_link(uow: UnitOfWork) -> str | None:
    """Return the path of a link that makes the first administrator; None if there are users."""
    await uow.advisory_lock(ADMINISTRATORS)
    if await has_users():
        return None
    await uow.delete_many(Enlace, await find(Enlace, Q(caduca_en__lte=uow.now), lock=True))
    return f"{PAGE}#administrador={(await _make(uow, None)).secreto}"


async def _make(uow: UnitOfWork, user_id: int | None) -> OneTimeLink:
    link = OneTimeLink(new_secret(), uow.now + LINK_LIFETIME)
    await uow.create(Enlace, usuario_id=user_id, secreto=digest(link.secreto), caduca_en=link.caduca_en)
    return link


async def link_of(secret: str, now: datetime) -> Enlace:
    """Return the link with a secret. Raises DomainError ENLACE_NO_VALIDO."""
    rows: Sequence[Enlace] = []
    if len(secret) <= MAX_SECRET_LENGTH:
        rows = await find(Enlace, Q(secreto=digest(secret), caduca_en__gt=now), lock=True)
    if not rows:
        raise DomainError([INVALID_LINK])
    return rows[0]


async def user_of_link(secret: str, now: datetime) -> Usuario:
    """Return the active user whose password a link sets. Raises DomainError ENLACE_NO_VALIDO."""
    link = await link_of(secret, now)
    users = await find(Usuario, Q(id=link.usuario_id or 0, activo=True))
    if not users:
        raise DomainError([INVALID_LINK])
    return users[0]


async def restablecer_contrasena(uow: UnitOfWork, id: int, quitar_segundo_factor: bool | None = None) -> OneTimeLink:
    """Make a link with which a user sets a new password, in place of earlier ones. The present one stays until then.

    quitar_segundo_factor: Remove the second factor, and end the accesses and tokens, at once.
    """
    user = await fetch(Usuario, id)
    await delete_links(uow, user.id)
    if quitar_segundo_factor:
        if await credentials_of(user):
            await set_credentials(uow, user, totp=None, totp_activo=False, totp_paso=0, codigos=None)
        await _end_all(uow, user)
    return await _make(uow, user.id)


async def delete_links(uow: UnitOfWork, user_id: int) -> None:
    """Make the links of a user invalid."""
    await uow.delete_many(Enlace, await find(Enlace, Q(usuario_id=user_id), lock=True))


async def establecer_contrasena(uow: UnitOfWork, secreto: str, password: NewPassword) -> Usuario:
    """Set the password of a link's user, and end all of his accesses and tokens. The link is used up."""
    return await replace_password(uow, await user_of_link(secreto, uow.now), password)


async def replace_password(uow: UnitOfWork, user: Usuario, password: NewPassword) -> Usuario:
    """Set the password of a user who need not know the present one, and end all of his accesses, tokens and links."""
    refuse_if([password.problem.at("contrasena") if password.problem else None])
    await delete_links(uow, user.id)
    await set_credentials(uow, user, contrasena=password.hash)
    await _end_all(uow, user)
    return user


async def _end_all(uow: UnitOfWork, user: Usuario) -> None:
    """End whatever acts for a user: somebody else may have opened it."""
    await end_accesses(uow, user.id)
    await revoke_tokens(uow, user.id)


async def crear_primer_administrador(
    uow: UnitOfWork,
    secreto: str,
    correo: str,
    nombre: str,
    idioma: Idioma,
    password: NewPassword,
    address: str,
    user_agent: str,
) -> tuple[Acceso, str]:
    """Create the first user, an administrator, and sign him in. All links of this kind are used up."""
    await uow.advisory_lock(ADMINISTRATORS)
    await link_of_first_administrator(secreto, uow.now)
    datos = {"correo": correo, "nombre": nombre, "idioma": idioma, "roles": [Rol.ADMINISTRACION]}
    user = await crear_usuario(uow, datos, password)
    await uow.delete_many(Enlace, await find(Enlace, Q(usuario_id__isnull=True), lock=True))
    return await open_access(uow, user, address, user_agent)


async def link_of_first_administrator(secret: str, now: datetime) -> None:
    """Raise DomainError ENLACE_NO_VALIDO unless the link makes an administrator, and there is no user yet."""
    link = await link_of(secret, now)
    if link.usuario_id is not None or await has_users():
        raise DomainError([INVALID_LINK])
