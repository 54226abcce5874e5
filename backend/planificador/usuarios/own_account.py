"""Use cases of a user's own account: the password and the second factor."""

from dataclasses import dataclass

from tortoise.expressions import Q

from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Actor
from planificador.core.model.errors import DomainError, refuse_if
from planificador.rights.refusals import OF_PERSONS
from planificador.usuarios.accesses import end_accesses, own_user, revoke_tokens
from planificador.usuarios.links import delete_links
from planificador.usuarios.models import Acceso, Credencial, Enlace, Token, Usuario
from planificador.usuarios.passwords import NewPassword, new_password
from planificador.usuarios.rules import (
    NO_SECOND_FACTOR,
    SECOND_FACTOR_ACTIVE,
    WRONG_CODE,
    WRONG_PASSWORD,
)
from planificador.usuarios.second_factor import accepted_step, new_totp_secret, totp_uri
from planificador.usuarios.secrets import new_recovery_codes, recovery_digest
from planificador.usuarios.service import credentials_of, set_credentials
from planificador.usuarios.sign_in import Proof, check_password, confirm, give_attempt_back
from planificador.usuarios.throttling import give_back, needs_of_attempt


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """The state of a user's second factor.

    Attributes:
        codigos_recuperacion: The number of recovery codes that are left.
    """

    activo: bool = False
    codigos_recuperacion: int = 0


async def second_factor_of(user_id: int) -> SecondFactor:
    """Return the state of a user's second factor."""
    rows = await find(Credencial, Q(usuario_id=user_id))
    if not rows:
        return SecondFactor()
    return SecondFactor(rows[0].totp_activo, len((rows[0].codigos or "").split()))


@dataclass(frozen=True, slots=True)
class SharedSecret:
    """The secret of a second factor, to be entered into an authenticator.

    Attributes:
        uri: It as an `otpauth` address, for a QR code.
    """

    secreto: str
    uri: str


async def prove_oneself(services: Services, actor: Actor, contrasena: str, address: str) -> Proof:
    """Return the proof that the actor knows his own password. Raises DomainError as `check_password`."""
    users = await find(Usuario, Q(id=actor.user_id or 0))
    if not users or actor.token_id is not None:
        raise DomainError([OF_PERSONS])
    return await check_password(services, users[0].correo, contrasena, address, WRONG_PASSWORD.at("contrasena"))


async def prepare_password(services: Services, proof: Proof, nueva: str, address: str) -> NewPassword:
    """Return the new password of whoever proved himself. Raises DomainError if it is refused."""
    password = await new_password(nueva, proof.user.correo, proof.user.nombre, address)
    if password.problem:
        await give_attempt_back(services, proof)
        raise DomainError([password.problem.at("nueva")])
    return password


async def cambiar_contrasena(
    uow: UnitOfWork, proof: Proof, password: NewPassword, revocar_tokens: bool | None = None
) -> Usuario:
    """Set the password, and end all other accesses; also the tokens if the user says so."""
    ended = (Enlace, Acceso, Token) if revocar_tokens else (Enlace, Acceso)
    user = await own_user(uow, Credencial, *ended, needs=needs_of_attempt(proof.attempt.attempt))
    await uow.update(await _proved_credentials(user, proof), contrasena=password.hash)
    await give_back(uow, proof.attempt, signed_in=False)
    await delete_links(uow, user.id)
    await end_accesses(uow, user.id, keep=uow.actor.access_id)
    if revocar_tokens:
        await revoke_tokens(uow, user.id)
    return user


async def _proved_credentials(user: Usuario, proof: Proof) -> Credencial:
    """Return the credentials of a user who is locked. Raises DomainError if the password has changed meanwhile."""
    credentials = await credentials_of(user)
    if credentials is None or credentials.contrasena != proof.stored:
        raise DomainError([WRONG_PASSWORD.at("contrasena")])
    return credentials


async def refuse_another_factor(services: Services, proof: Proof) -> None:
    """Raise DomainError if the second factor of whoever proved himself is active."""
    if proof.second_factor:
        await give_attempt_back(services, proof)
        raise DomainError([SECOND_FACTOR_ACTIVE])


async def activar_segundo_factor(uow: UnitOfWork, proof: Proof) -> SharedSecret:
    """Make a secret to share with an authenticator. It counts once a code confirms it."""
    user = await own_user(uow, Credencial, needs=needs_of_attempt(proof.attempt.attempt))
    credentials = await _proved_credentials(user, proof)
    refuse_if([SECOND_FACTOR_ACTIVE if credentials.totp_activo else None])
    secret = new_totp_secret()
    await give_back(uow, proof.attempt, signed_in=False)
    await set_credentials(uow, user, totp=secret, totp_activo=False, totp_paso=0)
    return SharedSecret(secret, totp_uri(secret, user.correo))


async def confirmar_segundo_factor(uow: UnitOfWork, codigo: str) -> list[str]:
    """Activate the second factor by a first code, and return the recovery codes, which are not kept."""
    credentials = await credentials_of(await own_user(uow, Credencial))
    if credentials is None or credentials.totp is None or credentials.totp_activo:
        raise DomainError([SECOND_FACTOR_ACTIVE if credentials and credentials.totp_activo else NO_SECOND_FACTOR])
    step = accepted_step(credentials.totp, codigo, uow.now, 0)
    if step is None:
        raise DomainError([WRONG_CODE])
    codes = new_recovery_codes()
    digests = " ".join(map(recovery_digest, codes))
    await uow.update(credentials, totp_activo=True, totp_paso=step, codigos=digests)
    return codes


async def desactivar_segundo_factor(uow: UnitOfWork, proof: Proof, codigo: str | None = None) -> Usuario:
    """Deactivate the second factor, by one of its codes."""
    user = await own_user(uow, Credencial, needs=needs_of_attempt(proof.attempt.attempt))
    _, credentials = await confirm(uow, proof, codigo)
    refuse_if([NO_SECOND_FACTOR if credentials.totp is None else None])
    await uow.update(credentials, totp=None, totp_activo=False, totp_paso=0, codigos=None)
    await give_back(uow, proof.attempt, signed_in=False)
    return user
