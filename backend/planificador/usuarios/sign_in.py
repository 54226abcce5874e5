"""Signing in, and whatever else asks for a password.

A hash takes too long to be computed inside a transaction. Therefore each verb has a part before it, which counts the
attempt and compares the password, and a use case, which finds the proof still valid.
"""

from dataclasses import dataclass

from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem
from planificador.usuarios.accesses import open_access
from planificador.usuarios.models import Acceso, Credencial, Usuario
from planificador.usuarios.needs import user_rows
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
from planificador.usuarios.service import credentials_of
from planificador.usuarios.throttling import Attempt, CountedAttempt, count_attempt, give_back, needs_of_attempt


@dataclass(frozen=True, slots=True)
class Proof:
    """That somebody knows the password of a user.

    Attributes:
        user: The user as he was then.
        stored: The hash that it was compared with.
        new_hash: The hash by the parameters of today, if the stored one was made by others.
        second_factor: Whether a code is needed besides.
        attempt: What the attempt was counted for.
    """

    user: Usuario
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

    users = RowsBy(Usuario, "correo", [account_address(correo)])
    needs = Needs([users, RowsBy(Credencial, "usuario_id", [ValuesOf(users, "id")])])

    async def begin(uow: UnitOfWork) -> tuple[CountedAttempt, Usuario | None, Credencial | None]:
        return await count_attempt(uow, attempt, needs), *await _user_with_credentials(users)

    async with hashing.place(address):
        (counted, user, credentials), _ = await run_in_transaction(services, begin)
        # As it is stored; the limit counts its characters after that, which have up to four parts. More is too long.
        password = normalized_password(contrasena[: 4 * MAX_PASSWORD + 1])
        stored = credentials.contrasena if credentials and _may_be_used(services, password) else None
        is_right = await hashing.verify(stored, password[:MAX_PASSWORD])
        if not (is_right and user and credentials and stored):
            raise DomainError([wrong])
        new_hash = await hashing.hash(password) if is_outdated(stored) else None
    return Proof(user, stored, new_hash, credentials.totp_activo, counted)


def _may_be_used(services: Services, password: str) -> bool:
    return len(password) <= MAX_PASSWORD and (services.is_local_demo or password != DEMO_PASSWORD)


async def _user_with_credentials(users: RowsBy[Usuario]) -> tuple[Usuario | None, Credencial | None]:
    """Return the one of some users who is active, with the credentials. If there is none, as much is read."""
    active = [user for user in await find_rows(users) if user.activo]
    rows = await find_rows(RowsBy(Credencial, "usuario_id", [user.id for user in active]))
    return next(iter(active), None), next(iter(rows), None)


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
    before = RowsBy(Acceso, "id", [uow.actor.access_id or 0], locked=True)
    rows = [*user_rows(proof.user.id, Credencial, Acceso), before]
    await uow.prefetch(needs_of_attempt(proof.attempt.attempt) + Needs(rows, creates={Acceso: 1}))
    user, credentials = await confirm(uow, proof, codigo)
    if proof.new_hash:
        await uow.update(credentials, contrasena=proof.new_hash)
    await give_back(uow, proof.attempt, signed_in=True)
    return await open_access(uow, user, address, user_agent, await find_rows(before))


async def confirm(uow: UnitOfWork, proof: Proof, codigo: str | None) -> tuple[Usuario, Credencial]:
    """Return the user and his credentials, locked, and use the code up.

    Raises DomainError if the code is wrong, or the password or the user has changed meanwhile.
    """
    user = await fetch(Usuario, proof.user.id)
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
