"""Users, where they are signed in, and their tokens."""

from collections.abc import Mapping
from typing import Any

import strawberry

from planificador.api.annotations import lazy_type
from planificador.api.context import Context
from planificador.api.schema.mutations import create_mutation, delete_mutation, mutation_field, update_mutation
from planificador.api.schema.payloads import parts_payload
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.inputs import columns_of, id_field, optional_field
from planificador.api.schema.types.nodes import by_id_field
from planificador.core.model.actors import Rol
from planificador.usuarios import accesses, links, service
from planificador.usuarios.models import Acceso, Token, Usuario
from planificador.usuarios.passwords import new_password

graphql_enum(Rol)
TOKEN_DOC = "Adds a token with which a program acts for the user who is signed in."  # noqa: S105 # a description
RESET_DOC = (
    "Makes a one-time link with which a user sets a new password; hand it over in person. The present password, the "
    "accesses and the tokens stay until it is used."
)


class FirstPassword:
    """The part of an input that gives a new user a password."""

    contrasena: str | None = optional_field("Password; without one, `restablecerContrasena` makes a link to set it")


async def _hashed(context: Context, datos: Mapping[str, Any], contrasena: str | None) -> Mapping[str, Any]:
    password = None
    if contrasena:
        correo, nombre = (str(datos.get(name) or "") for name in ("correo", "nombre"))
        password = await new_password(contrasena, correo, nombre, context.address)
    return {"datos": datos, "password": password}


@columns_of(Token, creating=True)
class CrearTokenInput:
    """A new token."""


@strawberry.input(description="Whose password is set anew.")
class RestablecerContrasenaInput:
    id: strawberry.ID = id_field("Usuario", "Id of the Usuario")
    quitar_segundo_factor: bool | None = optional_field(
        "Whether the second factor is removed too; that, and the end of accesses and tokens, is at once then"
    )


TOKEN_PAYLOAD = parts_payload(
    "CrearTokenPayload",
    {
        "token": (lazy_type("Token"), "The saved object"),
        "secreto": (str, "The token itself, for `Authorization: Bearer`; shown only here"),
    },
)
LINK_PAYLOAD = parts_payload(
    "RestablecerContrasenaPayload",
    {
        "ruta": (str, "Path of the page where the user sets the password; shown only here"),
        "secreto": (str, "The link's secret, for `establecerContrasena`; shown only here"),
    },
)


@strawberry.type
class Query:
    usuario = by_id_field(Usuario, "One user")
    usuarios = connection(Usuario, "All users")


@strawberry.type
class Mutation:
    crear_usuario = create_mutation(service.crear_usuario, Usuario, "Adds a user.", FirstPassword, prepare=_hashed)
    actualizar_usuario = update_mutation(
        service.actualizar_usuario,
        Usuario,
        "Changes a user. Without `activo`, the user is signed out everywhere, cannot sign in, and loses the tokens for "
        "good. Fails with ULTIMO_ADMINISTRADOR where no active administrator would be left.",
    )
    eliminar_usuario = delete_mutation(
        service.eliminar_usuario, Usuario, "Deletes a user to whom nothing refers, with the accesses and tokens."
    )
    restablecer_contrasena = mutation_field(
        links.restablecer_contrasena, RestablecerContrasenaInput, LINK_PAYLOAD, RESET_DOC
    )
    terminar_acceso = delete_mutation(
        accesses.terminar_acceso, Acceso, "Ends an access: a browser or device is signed out.", "TerminarAcceso"
    )
    crear_token = mutation_field(accesses.crear_token, CrearTokenInput, TOKEN_PAYLOAD, TOKEN_DOC)
    revocar_token = delete_mutation(
        accesses.revocar_token, Token, "Revokes a token: it is of no use from now on.", "RevocarToken"
    )
