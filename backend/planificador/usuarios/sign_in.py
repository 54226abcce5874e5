"""Signing in, and whatever else asks for a password.

A hash takes too long to be computed inside a transaction. Therefore each verb has a part before it, which counts the
attempt and compares the password, and a use case, which finds the proof still valid.
"""

from dataclasses import dataclass

from tortoise.expressions import Q

from planificador.core.data.query import find
from planificador.core.data.repository import fetch
from planificador.core.data.services import Services
from planificador.core.data.transactions import run_in_transaction
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem
from planificador.usuarios.models import Acceso, Credencial, Usuario
from planificador.usuarios.passwords import hashing, is_outdated
from planificador.usuarios.rules import (
    CODE_NEEDED,
    DEMO_PASSWORD,
    MAX_PASSWORD,
    WRONG_CODE,
    WRONG_CREDENTIALS,
    account_address,
    normalized_password,
)
from planificador.usuarios.second_factor import accepted_step, without_recovery_code
from planificador.usuarios.service import credentials_of, open_access
from planificador.usuarios.throttling import Attempt, CountedAttempt, count_attempt, give_back


@dataclass(frozen=True, slots=True)
class Proof:
    """That somebody knows the password of a user.

    Attributes:
        stored: The hash that it was compared with.
        new_hash: The hash by the parameters of today, if the stored one was made by others.
        second_factor: Whether a code is needed besides.
        attempt: What the attempt was counted for.
    """

    user_id: int
    stored: str
    new_hash: str | None
    second_factor: bool
    attempt: CountedAttempt


async def check_password(
    services: Services, correo: str, contrasena: str, address: str, wrong: Problem = WRONG_CREDENTIALS
) -> Proof:
    """Return the proof that the password is that of the user with this address, who is active.

    The attempt is counted as failed until it is given back. Raises DomainError with `wrong`, or DEMASIADOS_INTENTOS;
    neither what is raised nor what is computed depends on whether there is such a user.
    """
    attempt = Attempt.of(correo, address)

    async def begin(uow: UnitOfWork) -> tuple[CountedAttempt, Credencial | None]:
        return await count_attempt(uow, attempt), await _credentials_for(correo)

    async with hashing.place(address):
        (counted, credentials), _ = await run_in_transaction(services, begin)
        stored = credentials.contrasena if credentials and _may_be_used(services, contrasena) else None
        password = normalized_password(contrasena[:MAX_PASSWORD])
        is_right = await hashing.verify(stored, password)
        if not (is_right and credentials and stored):
            raise DomainError([wrong])
        new_hash = await hashing.hash(password) if is_outdated(stored) else None
    return Proof(credentials.usuario_id, stored, new_hash, credentials.totp_activo, counted)


def _may_be_used(services: Services, password: str) -> bool:
    return len(password) <= MAX_PASSWORD and (services.is_local_demo or normalized_password(password) != DEMO_PASSWORD)


async def _credentials_for(correo: str) -> Credencial | None:
    users = await find(Usuario, Q(correo=account_address(correo), activo=True), limit=1)
    rows = await find(Credencial, Q(usuario_id=users[0].id if users else 0))
    return rows[0] if rows else None


async def give_attempt_back(services: Services, proof: Proof) -> None:
    """Count the attempt as if it had not been made: the password was right, and something else was wrong."""
    await run_in_transaction(services, lambda uow: give_back(uow, proof.attempt, signed_in=False))


async def require_code(services: Services, proof: Proof, codigo: str | None) -> None:
    """Raise DomainError CODIGO_NECESARIO if a code is needed that was not given."""
    if proof.second_factor and not codigo:
        await give_attempt_back(services, proof)
        raise DomainError([CODE_NEEDED])


async def iniciar_sesion(
    uow: UnitOfWork, proof: Proof, codigo: str | None, address: str, user_agent: str
) -> tuple[Acceso, str]:
    """Open an access of the user, always with a new secret, in place of the one that the client had before."""
    user, credentials = await confirm(uow, proof, codigo)
    if proof.new_hash:
        await uow.update(credentials, contrasena=proof.new_hash)
    await give_back(uow, proof.attempt, signed_in=True)
    await uow.delete_many(Acceso, await find(Acceso, Q(id=uow.actor.access_id or 0), lock=True))
    return await open_access(uow, user, address, user_agent)


async def confirm(uow: UnitOfWork, proof: Proof, codigo: str | None) -> tuple[Usuario, Credencial]:
    """Return the user and his credentials, locked, and use the code up.

    Raises DomainError if the code is wrong, or the password or the user has changed meanwhile.
    """
    user = await fetch(Usuario, proof.user_id)
    credentials = await credentials_of(user)
    if credentials is None or credentials.contrasena != proof.stored or not user.activo:
        raise DomainError([WRONG_CREDENTIALS])
    if credentials.totp_activo:
        await _use_code(uow, credentials, codigo or "")
    return user, credentials


async def _use_code(uow: UnitOfWork, credentials: Credencial, code: str) -> None:
    """Use up a code of the authenticator or a recovery code. Raises DomainError if it is neither."""
    step = accepted_step(credentials.totp or "", code, uow.now, credentials.totp_paso)
    if step is not None:
        await uow.update(credentials, totp_paso=step)
        return
    left = without_recovery_code((credentials.codigos or "").split(), code)
    if left is None:
        raise DomainError([WRONG_CODE])
    await uow.update(credentials, codigos=" ".join(left) or None)
