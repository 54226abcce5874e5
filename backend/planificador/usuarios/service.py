"""Use cases of users. Each runs inside one unit of work."""

from tortoise.expressions import Q

from planificador.core.data.needs.declaration import Needs
from planificador.core.data.queries.query import ExistsQuery, exists_many, find
from planificador.core.data.use_cases.deletion import delete, needs_of_deletion
from planificador.core.data.use_cases.repository import create, fetch, update, without_defaults
from planificador.core.data.use_cases.row_checks import NOT_FOUND, check_for_write, queries_of_checks
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Rol
from planificador.core.model.columns import EnumSetColumn, column_of
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.validation import Values
from planificador.usuarios.accesses import end_accesses, revoke_tokens
from planificador.usuarios.models import Acceso, Credencial, Token, Usuario
from planificador.usuarios.needs import OWN_MODELS, own_rows, user_rows
from planificador.usuarios.passwords import NewPassword
from planificador.usuarios.rules import (
    LAST_ADMINISTRATOR,
)

ADMINISTRATORS = "administradores"
"""The lock of those who might take away the last administrator."""


async def crear_usuario(uow: UnitOfWork, datos: Values, password: NewPassword | None = None) -> Usuario:
    """Create a user. Without a password, a link lets the user set one (`usuarios.links`)."""
    if password and password.problem:
        _, problems = await check_for_write(Usuario, without_defaults(Usuario, datos))
        raise DomainError([*problems, password.problem.at("contrasena")])
    user = await create(uow, Usuario, datos, Needs(creates={Credencial: 1} if password else {}))
    if password:
        await uow.create(Credencial, usuario_id=user.id, contrasena=password.hash)
    return user


async def actualizar_usuario(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Usuario:
    """Change a user. Whoever is deactivated is signed out everywhere, and loses the tokens for good."""
    others, owned = _other_administrators(id), (Acceso, Token) if datos.get("activo") is False else ()
    exists = [others, *queries_of_checks(Usuario, datos, id)]
    await uow.prefetch(Needs(user_rows(id, *owned), exists, advisory_locks=[ADMINISTRATORS]))
    row = await fetch(Usuario, id, version=version)
    is_last = _administers(row) and await exists_many([others]) == [False]
    row = await update(uow, row, datos)
    if is_last and not _administers(row):
        raise DomainError([LAST_ADMINISTRATOR.at("activo" if not row.activo else "roles")])
    if not row.activo:
        await end_accesses(uow, row.id)
        await revoke_tokens(uow, row.id)
    return row


async def eliminar_usuario(uow: UnitOfWork, id: int, version: int | None) -> Usuario:
    """Delete a user to whom nothing refers, with what is only his: credentials, accesses, tokens and links."""
    others = _other_administrators(id)
    needs = Needs(own_rows(id, *OWN_MODELS), exists=[others], advisory_locks=[ADMINISTRATORS])
    await uow.prefetch(needs_of_deletion(Usuario, id, OWN_MODELS) + needs)
    row = await fetch(Usuario, id, version=version)
    is_last = _administers(row) and await exists_many([others]) == [False]
    for model in OWN_MODELS:
        await uow.delete_many(model, await find(model, Q(usuario_id=id), lock=True))
    await delete(uow, Usuario, id, None, OWN_MODELS)
    refuse_if([LAST_ADMINISTRATOR.at("id") if is_last else None])
    return row


def _administers(user: Usuario) -> bool:
    return user.activo and Rol.ADMINISTRACION in user.roles


def _other_administrators(user_id: int) -> ExistsQuery:
    """Return whether there is an active administrator besides a user."""
    roles = column_of(Usuario, "roles")
    assert isinstance(roles, EnumSetColumn)  # noqa: S101 # for the type checker
    administrators = Q(activo=True, roles__in=roles.bits_with([Rol.ADMINISTRACION], every=True))
    return Usuario, Q(administrators, ~Q(id=user_id))


async def set_credentials(uow: UnitOfWork, user: Usuario, **values: object) -> Credencial:
    """Write columns of a user's credentials, which are created if he has none."""
    if row := await credentials_of(user):
        return await uow.update(row, **values)
    return await uow.create(Credencial, usuario_id=user.id, **values)


async def credentials_of(user: Usuario) -> Credencial | None:
    """Return the credentials of a user, locked."""
    rows = await find(Credencial, Q(usuario_id=user.id), lock=True)
    return rows[0] if rows else None


async def user_with_address(correo: str) -> Usuario:
    """Return the user with an e-mail address, whatever its capitals. Raises DomainError NO_ENCONTRADO."""
    rows = await find(Usuario, column_of(Usuario, "correo").condition("", correo), limit=1)
    if not rows:
        raise DomainError([NOT_FOUND.at("correo")])
    return rows[0]
