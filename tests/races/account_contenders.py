"""Requests that compete for accounts. Each function leaves the accounts that it creates as the only ones."""

import itertools
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pyotp
from tests.conftest import NOW
from tests.races.race import Race
from tests.support.people import person

from planificador.api.ids import encode
from planificador.core.model.actors import Rol
from planificador.core.model.base import BaseModel
from planificador.usuarios.models import Acceso, Credencial, Enlace, Identidad, Intento, Token, Usuario
from planificador.usuarios.passwords import hashing
from planificador.usuarios.secrets import digest, new_secret

PASSWORD, OTHER = "caballo grapa bateria correcta", "hamaika txori berde"
NEVER = datetime(2090, 1, 1, tzinfo=UTC)
GUESSES = 8
"""Attempts at once; each of two processes lets five of an address wait."""
BASE: Mapping[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}
_hashes: list[str] = []
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class AccountRace(Race):
    """Requests about accounts. is_right: Returns whether the rows fit the codes of the answers, "" of a winner."""

    is_right: Callable[[Sequence[str]], Awaitable[bool]] | None = None


async def _empty() -> None:
    models: Sequence[type[BaseModel]] = (Intento, Acceso, Token, Credencial, Enlace, Identidad, Usuario)
    for model in models:
        await model.all().delete()


async def _user() -> Usuario:
    """Return a new administrator with a password, without any attempt to sign in."""
    await Intento.all().delete()
    user = await Usuario.get(id=(await person(Rol.ADMINISTRACION)).user_id)
    if not _hashes:
        _hashes.append(await hashing.hash(PASSWORD))
    await Credencial.create(usuario_id=user.id, contrasena=_hashes[0], **BASE)
    return user


async def _link(user: Usuario | None) -> str:
    """Return the secret of a new link."""
    secret = new_secret()
    await Enlace.create(usuario_id=user and user.id, secreto=digest(secret), caduca_en=NEVER, **BASE)
    return secret


async def first_administrators() -> AccountRace:
    await _empty()
    secrets = [await _link(None) for _ in range(2)]
    values = [{"secreto": secret, "nombre": "Ane", "contrasena": OTHER} for secret in secrets * 2]
    requests = [("crearPrimerAdministrador", {**each, "correo": f"{n}@example.eus"}) for n, each in enumerate(values)]

    async def is_right(_: Sequence[str]) -> bool:
        counts = [await model.all().count() for model in (Usuario, Credencial, Acceso, Enlace)]
        return counts == [1, 1, 1, 0]

    return AccountRace(requests, problems=["ENLACE_NO_VALIDO"], is_right=is_right)


async def the_last_administrators() -> AccountRace:
    await _empty()
    one, other = [encode("Usuario", (await _user()).id) for _ in range(2)]
    requests: list[tuple[str, Mapping[str, Any]]] = [
        ("actualizarUsuario", {"id": one, "activo": False}),
        ("actualizarUsuario", {"id": other, "roles": ["GESTION"]}),
        ("eliminarUsuario", {"id": other}),
    ]

    async def is_right(_: Sequence[str]) -> bool:
        return any(Rol.ADMINISTRACION in user.roles for user in await Usuario.filter(activo=True))

    return AccountRace(requests, [1, 2], ["ULTIMO_ADMINISTRADOR", "NO_ENCONTRADO"], is_right)


async def uses_of_a_link() -> AccountRace:
    user = await _user()
    values = {"secreto": await _link(user)}
    uses = [("establecerContrasena", {**values, "contrasena": f"{OTHER} {n}{n}{n}"}) for n in range(3)]
    new_link = ("restablecerContrasena", {"id": encode("Usuario", user.id)})

    async def is_right(codes: Sequence[str]) -> bool:
        (credentials,) = await Credencial.filter(usuario_id=user.id)
        is_set = credentials.contrasena != _hashes[0]
        return is_set is (codes.count("") == 2) and await Enlace.filter(usuario_id=user.id).count() <= 1

    return AccountRace([*uses, new_link], [1, 2], ["ENLACE_NO_VALIDO"], is_right)


async def uses_of_a_code() -> AccountRace:
    user, secret = await _user(), pyotp.random_base32()
    await Credencial.filter(usuario_id=user.id).update(totp=secret, totp_activo=True)
    values = {"correo": user.correo, "contrasena": PASSWORD, "codigo": pyotp.TOTP(secret).now()}

    async def is_right(_: Sequence[str]) -> bool:
        return await Acceso.filter(usuario_id=user.id).count() == 1

    return AccountRace([("iniciarSesion", values)] * 3, problems=["CREDENCIALES_NO_VALIDAS"], is_right=is_right)


async def guesses_of_a_password() -> AccountRace:
    user = await _user()
    guesses = [{"correo": user.correo, "contrasena": f"guess {next(_numbers)}"} for _ in range(GUESSES)]

    async def is_right(codes: Sequence[str]) -> bool:
        failures = [row.fallos for row in await Intento.all()]
        return failures == [codes.count("CREDENCIALES_NO_VALIDAS")] * 3

    problems = ["CREDENCIALES_NO_VALIDAS", "DEMASIADOS_INTENTOS"]
    return AccountRace([("iniciarSesion", guess) for guess in guesses], [0], problems, is_right)


async def a_sign_in_and_an_end() -> AccountRace:
    await _empty()
    user = await _user()
    await _user()
    sign_in = ("iniciarSesion", {"correo": user.correo, "contrasena": PASSWORD})
    end = ("actualizarUsuario", {"id": encode("Usuario", user.id), "activo": False})

    async def is_right(_: Sequence[str]) -> bool:
        return await Acceso.filter(usuario_id=user.id).count() == 0

    return AccountRace([sign_in, end, sign_in], [1, 2, 3], ["CREDENCIALES_NO_VALIDAS"], is_right)


ACCOUNT_RACES: Sequence[Callable[[], Awaitable[AccountRace]]] = (
    first_administrators,
    the_last_administrators,
    uses_of_a_link,
    uses_of_a_code,
    guesses_of_a_password,
    a_sign_in_and_an_end,
)
