"""One-time links: the first administrator's, and those with which a user sets a password."""

from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q

from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import ExistsQuery, exists_many, find
from planificador.core.data.sql.conditions import RelatedCondition
from planificador.core.data.use_cases.repository import fetch, needs_of_creation
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Rol
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.texts import Idioma
from planificador.usuarios.accesses import add_access, end_accesses, revoke_tokens
from planificador.usuarios.models import Acceso, Credencial, Enlace, Token, Usuario
from planificador.usuarios.needs import user_rows
from planificador.usuarios.passwords import NewPassword
from planificador.usuarios.rules import INVALID_LINK, LINK_LIFETIME
from planificador.usuarios.secrets import MAX_SECRET_LENGTH, digest, new_secret
from planificador.usuarios.service import ADMINISTRATORS, crear_usuario, credentials_of, set_credentials

RENEWED = (Credencial, Enlace, Acceso, Token)
"""The models of a user's rows that change with a password that replaces an unknown one."""
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


def _valid_link(secret: str, now: datetime) -> Q:
    """Return the condition of the link with a secret, as long as it is valid."""
    digests = [digest(secret)] if len(secret) <= MAX_SECRET_LENGTH else []
    return Q(secreto__in=digests, caduca_en__gt=now)


async def user_of_link(secret: str, now: datetime) -> Usuario:
    """Return the active user whose password a link sets. Raises DomainError ENLACE_NO_VALIDO."""
    has_link = RelatedCondition(Enlace, "usuario_id", "id", _valid_link(secret, now))
    users = await find(Usuario, Q(has_link, Q(activo=True)))
    if not users:
        raise DomainError([INVALID_LINK])
    return users[0]


async def restablecer_contrasena(uow: UnitOfWork, id: int, quitar_segundo_factor: bool | None = None) -> OneTimeLink:
    """Make a link with which a user sets a new password, in place of earlier ones. The present one stays until then.

    quitar_segundo_factor: Remove the second factor, and end the accesses and tokens, at once.
    """
    ended = (Credencial, Acceso, Token) if quitar_segundo_factor else ()
    await uow.prefetch(Needs(user_rows(id, Enlace, *ended), creates={Enlace: 1}))
    user = await fetch(Usuario, id)
    await delete_links(uow, user.id)
    link = await _make(uow, user.id)
    if quitar_segundo_factor:
        if await credentials_of(user):
            await set_credentials(uow, user, totp=None, totp_activo=False, totp_paso=0, codigos=None)
        await _end_all(uow, user)
    return link


async def delete_links(uow: UnitOfWork, user_id: int) -> None:
    """Make the links of a user invalid."""
    await uow.delete_many(Enlace, await find(Enlace, Q(usuario_id=user_id), lock=True))


async def establecer_contrasena(uow: UnitOfWork, secreto: str, password: NewPassword) -> Usuario:
    """Set the password of a link's user, and end all of his accesses and tokens. The link is used up."""
    link = RowsBy(Enlace, "secreto", [digest(secreto)])
    rows = user_rows(ValuesOf(link, "usuario_id"), *RENEWED)
    await uow.prefetch(Needs([*rows, link], creates={Credencial: 1}))
    valid = [row for row in await find_rows(link) if row.caduca_en > uow.now]
    users = await find(Usuario, Q(id__in=[row.usuario_id for row in valid if row.usuario_id]), lock=True)
    if not users or not users[0].activo:
        raise DomainError([INVALID_LINK])
    return await replace_password(uow, users[0], password)


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
    datos = {"correo": correo, "nombre": nombre, "idioma": idioma, "roles": [Rol.ADMINISTRACION]}
    needs = Needs((), _first_administrator(secreto, uow.now), {Credencial: 1, Acceso: 1}, [ADMINISTRATORS])
    await uow.prefetch(needs_of_creation(Usuario, datos) + needs)
    await link_of_first_administrator(secreto, uow.now)
    links = await find(Enlace, Q(usuario_id__isnull=True), lock=True)
    user = await crear_usuario(uow, datos, password)
    await uow.delete_many(Enlace, links)
    return await add_access(uow, user, address, user_agent)


async def link_of_first_administrator(secret: str, now: datetime) -> None:
    """Raise DomainError ENLACE_NO_VALIDO unless the link makes an administrator, and there is no user yet."""
    if await exists_many(_first_administrator(secret, now)) != [True, False]:
        raise DomainError([INVALID_LINK])


def _first_administrator(secret: str, now: datetime) -> list[ExistsQuery]:
    """Return whether there is a link with this secret that makes an administrator, and whether there are users."""
    return [(Enlace, Q(_valid_link(secret, now), Q(usuario_id__isnull=True))), (Usuario, Q())]
