"""Who comes with a secret: the access of a cookie, or the token of a program."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from tortoise.expressions import Q

from planificador.core.data.queries.query import Statement, find
from planificador.core.data.sql.json_reader import json_reader
from planificador.core.data.use_cases.services import Services
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.texts import Idioma
from planificador.core.runtime.failures import DatabaseFailedError
from planificador.usuarios.models import Acceso, Token, Usuario
from planificador.usuarios.rules import DEMO_MANAGER, access_end, lone_address
from planificador.usuarios.secrets import MAX_SECRET_LENGTH, digest

MAX_DEMO_PEOPLE = 20
USE_INTERVAL = timedelta(minutes=1)
"""How often the last use is written."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who comes with a secret.

    Attributes:
        expires: When the access or the token ends by itself; None for never.
    """

    actor: Actor
    idioma: Idioma
    expires: datetime | None


async def find_access(services: Services, secret: str) -> Identity | None:
    """Return whose access has this secret; None if there is none, it has expired, or its user is not active."""
    values = await _read(Acceso, secret, services.clock.now(), '"t"."creado"')
    if values is None:
        return None
    row_id, used, expires, created, user_id, trainer_id, roles, idioma = values
    actor = Actor(_roles(roles), user_id, trainer_id, access_id=row_id)
    identity = Identity(actor, Idioma[idioma], datetime.fromisoformat(expires))
    now = services.clock.now()
    if now - datetime.fromisoformat(used) < USE_INTERVAL:
        return identity
    end = access_end(datetime.fromisoformat(created), now)
    await _write_use(Acceso, row_id, {"usado_en": now, "caduca_en": end})
    return Identity(actor, identity.idioma, end)


async def find_token(services: Services, secret: str) -> Identity | None:
    """Return for whom the token with this secret acts; None as `find_access`."""
    values = await _read(Token, secret, services.clock.now(), '"t"."escritura"')
    if values is None:
        return None
    row_id, used, expires, may_write, user_id, trainer_id, roles, idioma = values
    now = services.clock.now()
    if used is None or now - datetime.fromisoformat(used) >= USE_INTERVAL:
        await _write_use(Token, row_id, {"usado_en": now})
    actor = Actor(_roles(roles), user_id, trainer_id, token_id=row_id, read_only=not may_write)
    return Identity(actor, Idioma[idioma], datetime.fromisoformat(expires) if expires else None)


async def _read(model: type[BaseModel], secret: str, now: datetime, further: str) -> Sequence[Any] | None:
    """Return the values of a secret's row and of its active user, with one further column."""
    if len(secret) > MAX_SECRET_LENGTH:
        return None
    reader = json_reader()
    is_sqlite = reader.capabilities.dialect == "sqlite"
    array, first, second = ("json_array", "?", "?") if is_sqlite else ("json_build_array", "$1", "$2")
    of_row = f'"t"."id", "t"."usado_en", "t"."caduca_en", {further}'
    of_user = '"u"."id", "u"."formador_id", "u"."roles", "u"."idioma"'
    sql = (
        f'SELECT (SELECT {array}({of_row}, {of_user}) FROM "{model._meta.db_table}" "t"'
        f' JOIN "usuario" "u" ON "u"."id" = "t"."usuario_id"'
        f' WHERE "t"."secreto" = {first} AND ("t"."caduca_en" IS NULL OR "t"."caduca_en" > {second}) AND "u"."activo")'
    )
    instant = column_of(model, "caduca_en").to_db_value(now, model)
    answer = await reader.read_json(sql, [digest(secret), instant])
    values: Sequence[Any] | None = orjson.loads(answer) if answer else None
    return values


def _roles(bits: int) -> frozenset[Rol]:
    return frozenset(column_of(Usuario, "roles").to_python_value(bits))


async def _write_use(model: type[BaseModel], row_id: int, values: dict[str, datetime]) -> None:
    """Write when a row was last used. It is no change of the data, and a database that is full does not refuse it."""
    statement = Statement(model._meta.db)
    columns = ", ".join(
        f'"{name}" = {statement.parameter(column_of(model, name).to_db_value(value, model))}'
        for name, value in values.items()
    )
    statement.sql = f'UPDATE "{model._meta.db_table}" SET {columns} WHERE "id" = {statement.parameter(row_id)}'
    with suppress(DatabaseFailedError):
        await statement.write()


async def find_demo_manager(services: Services) -> Identity | None:
    """Return the office manager of the demo; None in a database that the demo has not filled."""
    users = await find(Usuario, Q(correo=DEMO_MANAGER, activo=True))
    return next((Identity(Actor(frozenset(user.roles), user.id), user.idioma, None) for user in users), None)


async def find_named_user(services: Services, correo: str) -> Identity | None:
    """Return the active user with an e-mail address, whatever its capitals; None if there is none."""
    users = await find(Usuario, Q(correo=lone_address(correo), activo=True), limit=1)
    return next((_identity(user) for user in users), None)


def _identity(user: Usuario) -> Identity:
    return Identity(Actor(frozenset(user.roles), user.id, user.formador_id), user.idioma, None)


async def demo_people(services: Services) -> list[Usuario]:
    """Return the people of the demo, if everybody of this machine may be one of them; none in another database."""
    if not services.is_local_demo or await find_demo_manager(services) is None:
        return []
    return await find(Usuario, Q(activo=True), limit=MAX_DEMO_PEOPLE)
