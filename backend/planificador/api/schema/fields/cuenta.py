"""Signing in and out, and one's own account."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import strawberry

from planificador.api.annotations import PERSONAL, field
from planificador.api.context import Context, Info
from planificador.api.schema.mutations import TRANSACTION_COST, mutation_field
from planificador.api.schema.payloads import deletion_payload, list_payload, parts_payload, payload
from planificador.api.schema.types.cuenta import (
    ActivarSegundoFactorInput,
    CambiarContrasenaInput,
    CerrarSesionInput,
    ConfirmarSegundoFactorInput,
    CrearPrimerAdministradorInput,
    DesactivarSegundoFactorInput,
    EstablecerContrasenaInput,
    IniciarSesionInput,
    Yo,
)
from planificador.core.model.errors import DomainError
from planificador.usuarios import accesses, links, own_account, sign_in
from planificador.usuarios.models import Acceso
from planificador.usuarios.passwords import NewPassword, new_password

Prepared = Mapping[str, Any]  # Any: the arguments of a use case
PASSWORD_COST = 10 * TRANSACTION_COST
"""The cost of a mutation that computes the hash of a password, in objects read."""


async def _credentials(context: Context, correo: str, contrasena: str, codigo: str | None) -> Prepared:
    proof = await sign_in.check_password(context.services, correo, contrasena, context.address)
    await sign_in.require_code(context.services, proof, codigo)
    return {"proof": proof, "codigo": codigo, "address": context.address, "user_agent": context.user_agent}


async def _proof(context: Context, contrasena: str) -> Prepared:
    address = context.address
    return {"proof": await own_account.prove_oneself(context.services, context.actor, contrasena, address)}


async def _proof_of_no_factor(context: Context, contrasena: str) -> Prepared:
    prepared = await _proof(context, contrasena)
    await own_account.refuse_another_factor(context.services, prepared["proof"])
    return prepared


async def _proof_and_code(context: Context, contrasena: str, codigo: str | None) -> Prepared:
    prepared = await _proof(context, contrasena)
    await sign_in.require_code(context.services, prepared["proof"], codigo)
    return {**prepared, "codigo": codigo}


async def _proof_and_password(
    context: Context, contrasena: str, nueva: str, revocar_tokens: bool | None = None
) -> Prepared:
    prepared = await _proof(context, contrasena)
    password = await own_account.prepare_password(context.services, prepared["proof"], nueva, context.address)
    return {**prepared, "password": password, "revocar_tokens": revocar_tokens}


async def _password_of_link(context: Context, secreto: str, contrasena: str) -> Prepared:
    user = await links.user_of_link(secreto, context.services.clock.now())
    password = await new_password(contrasena, user.correo, user.nombre, context.address)
    if password.problem:
        raise DomainError([password.problem.at("contrasena")])
    return {"secreto": secreto, "password": password}


async def _first_administrator(context: Context, secreto: str, correo: str, nombre: str, contrasena: str) -> Prepared:
    await links.link_of_first_administrator(secreto, context.services.clock.now())
    password: NewPassword = await new_password(contrasena, correo, nombre, context.address)
    client = {"idioma": context.idioma, "address": context.address, "user_agent": context.user_agent}
    return {"secreto": secreto, "correo": correo, "nombre": nombre, "password": password, **client}


def _signed_in(context: Context, result: tuple[Acceso, str]) -> Acceso:
    access, context.new_access = result
    return access


def _signed_out(context: Context, result: Acceso | None) -> Acceso | None:
    context.ended_access |= result is not None  # a token or a proxy's name leaves the browser's access as it is
    return result


NEW_ACCESS = {"caduca_en": (datetime, "When the access ends by itself unless it is used")}
"""What a mutation answers that has signed in. The user is read by the next request, which has the cookie."""
SHARED_SECRET = parts_payload(
    "ActivarSegundoFactorPayload",
    {
        "secreto": (str, "The secret, to be typed into an authenticator; shown only here"),
        "uri": (str, "The secret as an `otpauth` address, for a QR code; shown only here"),
    },
)
RECOVERY_CODES = list_payload(
    "ConfirmarSegundoFactorPayload",
    "codigosRecuperacion",
    str,
    "Codes that replace one of the authenticator, each once; shown only here; null if the mutation failed",
)


@strawberry.type
class Query:
    @field("Whoever is signed in; null if the request has no credentials", metadata=PERSONAL)
    def yo(self, info: Info) -> Yo | None:
        actor = info.context.actor
        return None if actor.user_id is None else Yo(user_id=actor.user_id, access_id=actor.access_id)


@strawberry.type
class Mutation:
    iniciar_sesion = mutation_field(
        sign_in.iniciar_sesion,
        IniciarSesionInput,
        parts_payload("IniciarSesionPayload", NEW_ACCESS),
        "Signs in: opens an access with a new secret, which the response sets as a cookie. Whether an address is known "
        "cannot be told from the answer. DEMASIADOS_INTENTOS after several failures.",
        prepare=_credentials,
        finish=_signed_in,
        cost=PASSWORD_COST,
    )
    cerrar_sesion = mutation_field(
        accesses.cerrar_sesion,
        CerrarSesionInput,
        deletion_payload("CerrarSesionPayload"),
        "Signs out: ends the access of the request.",
        finish=_signed_out,
    )
    cambiar_contrasena = mutation_field(
        own_account.cambiar_contrasena,
        CambiarContrasenaInput,
        payload("CambiarContrasenaPayload", "usuario", "Usuario"),
        "Changes one's own password, and ends all other accesses.",
        prepare=_proof_and_password,
        cost=PASSWORD_COST,
    )
    activar_segundo_factor = mutation_field(
        own_account.activar_segundo_factor,
        ActivarSegundoFactorInput,
        SHARED_SECRET,
        "Makes the secret of a second factor (TOTP), which `confirmarSegundoFactor` puts into force.",
        prepare=_proof_of_no_factor,
        cost=PASSWORD_COST,
    )
    confirmar_segundo_factor = mutation_field(
        own_account.confirmar_segundo_factor,
        ConfirmarSegundoFactorInput,
        RECOVERY_CODES,
        "Puts the second factor into force by its first code: signing in needs one from now on.",
    )
    desactivar_segundo_factor = mutation_field(
        own_account.desactivar_segundo_factor,
        DesactivarSegundoFactorInput,
        payload("DesactivarSegundoFactorPayload", "usuario", "Usuario"),
        "Removes the second factor.",
        prepare=_proof_and_code,
        cost=PASSWORD_COST,
    )
    establecer_contrasena = mutation_field(
        links.establecer_contrasena,
        EstablecerContrasenaInput,
        parts_payload("EstablecerContrasenaPayload", {"correo": (str, "Address with which to sign in")}),
        "Sets the password of a one-time link's user, ends all of the user's accesses, and revokes the tokens.",
        prepare=_password_of_link,
        cost=PASSWORD_COST,
    )
    crear_primer_administrador = mutation_field(
        links.crear_primer_administrador,
        CrearPrimerAdministradorInput,
        parts_payload("CrearPrimerAdministradorPayload", NEW_ACCESS),
        "Adds the first administrator by the link that a server without users prints, and signs in.",
        prepare=_first_administrator,
        finish=_signed_in,
        cost=PASSWORD_COST,
    )
