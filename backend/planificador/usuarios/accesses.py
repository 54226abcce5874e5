"""Use cases of where users are signed in, and of their tokens. Each runs inside one unit of work."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q

from planificador.core.data.needs.declaration import NO_NEEDS, Needs, RowsBy
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.deletion import delete, needs_of_deletion
from planificador.core.data.use_cases.repository import create, fetch, needs_of_creation
from planificador.core.data.use_cases.row_checks import NOT_FOUND
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Rol
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.normalization import one_line
from planificador.core.model.validation import Values
from planificador.rights.refusals import NOT_SIGNED_IN, OF_PERSONS
from planificador.usuarios.models import Acceso, Token, Usuario
from planificador.usuarios.needs import user_rows
from planificador.usuarios.rules import (
    EXPIRES_IN_THE_PAST,
    MAX_ACCESSES,
    MAX_TOKENS,
    TOO_MANY_TOKENS,
    access_end,
    rough_origin,
)
from planificador.usuarios.secrets import TOKEN_PREFIX, digest, new_secret

MAX_USER_AGENT = 300


async def open_access(
    uow: UnitOfWork, user: Usuario, from_where: str, user_agent: str, replaced: Sequence[Acceso] = ()
) -> tuple[Acceso, str]:
    """Sign a user in: return the access and its new secret, which is not kept.

    Args:
        from_where: The client's address.
        user_agent: What the client calls itself, "" for nothing.
        replaced: Accesses that end with it. Others end that have expired, and those that were unused for longest where
            there are too many.
    """
    present = [row for row in await find(Acceso, Q(usuario_id=user.id), lock=True) if row not in replaced]
    await uow.delete_many(Acceso, [*replaced, *superfluous(present, uow.now)])
    return await add_access(uow, user, from_where, user_agent)


async def add_access(uow: UnitOfWork, user: Usuario, from_where: str, user_agent: str) -> tuple[Acceso, str]:
    """Sign a user in who has no access yet, as `open_access`."""
    secret = new_secret()
    access = await uow.create(
        Acceso,
        usuario_id=user.id,
        secreto=digest(secret),
        origen=rough_origin(from_where),
        navegador=_visible(user_agent)[:MAX_USER_AGENT].strip() or None,
        usado_en=uow.now,
        caduca_en=access_end(uow.now, uow.now),
    )
    return access, secret


def _visible(text: str) -> str:
    return one_line("".join(character for character in text if character.isprintable()))


def superfluous(rows: Sequence[Acceso], now: datetime) -> list[Acceso]:
    """Return the accesses that are of no more use, or too many, before one more is opened."""
    valid = [row for row in rows if row.caduca_en > now]
    latest_first = sorted(valid, key=lambda row: row.usado_en, reverse=True)
    kept = latest_first[: MAX_ACCESSES - 1]
    return [row for row in rows if row not in kept]


async def end_accesses(uow: UnitOfWork, user_id: int, keep: int | None = None) -> None:
    """End all accesses of a user but one."""
    rows = await find(Acceso, Q(usuario_id=user_id), lock=True)
    await uow.delete_many(Acceso, [row for row in rows if row.id != keep])


async def revoke_tokens(uow: UnitOfWork, user_id: int) -> None:
    """Revoke all tokens of a user."""
    await uow.delete_many(Token, await find(Token, Q(usuario_id=user_id), lock=True))


async def cerrar_sesion(uow: UnitOfWork, todos: bool | None = None) -> Acceso | None:
    """End the actor's access, or all of his."""
    user_id, access_id = uow.actor.user_id, uow.actor.access_id
    if user_id is None or access_id is None:
        return None
    rows = await find(Acceso, Q(usuario_id=user_id) if todos else Q(id=access_id, usuario_id=user_id), lock=True)
    await uow.delete_many(Acceso, rows)
    return next((row for row in rows if row.id == access_id), None)


async def terminar_acceso(uow: UnitOfWork, id: int, version: int | None) -> Acceso:
    access = await _own(uow, Acceso, id)
    return await delete(uow, Acceso, access.id, version)


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token with its secret, which is not kept."""

    token: Token
    secreto: str


async def crear_token(uow: UnitOfWork, datos: Values) -> NewToken:
    """Create a token of the actor."""
    secret = new_secret(TOKEN_PREFIX)
    values = {**datos, "usuario_id": own_id(uow), "secreto": digest(secret)}
    user = await own_user(uow, Token, needs=needs_of_creation(Token, values))
    problems = [TOO_MANY_TOKENS if len(await find(Token, Q(usuario_id=user.id))) >= MAX_TOKENS else None]
    problems.append(EXPIRES_IN_THE_PAST if _is_past(datos.get("caduca_en"), uow.now) else None)
    refuse_if(problems)
    return NewToken(await create(uow, Token, values), secret)


def _is_past(instant: datetime | None, now: datetime) -> bool:
    return instant is not None and instant <= now


async def revocar_token(uow: UnitOfWork, id: int, version: int | None) -> Token:
    token = await _own(uow, Token, id)
    return await delete(uow, Token, token.id, version)


async def _own(uow: UnitOfWork, model: type[Acceso] | type[Token], row_id: int) -> Acceso | Token:
    """Return a row to delete of the actor, or of anybody for an administrator. Raises DomainError NO_ENCONTRADO."""
    await uow.prefetch(needs_of_deletion(model, row_id))
    row = await fetch(model, row_id)
    if row.usuario_id != uow.actor.user_id and Rol.ADMINISTRACION not in uow.actor.roles:
        raise DomainError([NOT_FOUND.at("id")])
    return row


def own_id(uow: UnitOfWork) -> int:
    """Return the id of the user who acts. Raises DomainError SIN_ACCESO for tokens and whoever is not signed in."""
    if uow.actor.user_id is None or uow.actor.token_id is not None:
        raise DomainError([OF_PERSONS])
    return uow.actor.user_id


async def own_user(uow: UnitOfWork, *models: type[BaseModel], needs: Needs = NO_NEEDS) -> Usuario:
    """Return the user who acts, locked. Raises DomainError as `own_id`, and PERMISO if he was signed out meanwhile.

    Args:
        models: Those of OWN_MODELS whose rows the use case needs.
        needs: What it needs besides, for reading it by the same statement.
    """
    user_id = own_id(uow)
    access = RowsBy(Acceso, "id", [uow.actor.access_id or 0])
    await uow.prefetch(Needs([*user_rows(user_id, *models), access]) + needs)
    user = await fetch(Usuario, user_id)
    has_ended = uow.actor.access_id is not None and not await find_rows(access)  # who comes by a proxy has none
    refuse_if([NOT_SIGNED_IN if has_ended or not user.activo else None])
    return user
