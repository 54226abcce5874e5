"""Whoever is signed in, and the inputs of the mutations of one's own account."""

import strawberry

from planificador.api.annotations import field, lazy_type
from planificador.api.context import Info
from planificador.api.schema.types.inputs import optional_field
from planificador.api.schema.types.permisos import Permisos, permissions_of
from planificador.core.data.sql.visibility import whole_tables
from planificador.usuarios import own_account
from planificador.usuarios.models import Acceso, Usuario

CODE = "Code of the authenticator, or a recovery code; CODIGO_NECESARIO if a code is needed and missing"
PRESENT_PASSWORD = "Present password"  # noqa: S105 # a description
NEW_PASSWORD = "New password, of at least 12 characters; CONTRASENA_DEBIL if it is easy to guess"  # noqa: S105 # as above


async def _user(root: "Yo", info: Info) -> object:
    return await info.context.loaders.row(Usuario, root.user_id)


async def _access(root: "Yo", info: Info) -> object:
    return None if root.access_id is None else await info.context.loaders.row(Acceso, root.access_id)


_user.__annotations__["return"] = lazy_type("Usuario")
_access.__annotations__["return"] = lazy_type("Acceso") | None


@strawberry.type(description="The state of a user's second factor.")
class SegundoFactor:
    activo: bool = strawberry.field(description="Whether signing in needs a code")
    codigos_recuperacion: int = strawberry.field(description="Number of recovery codes that are left")


@strawberry.type(description="Whoever is signed in.")
class Yo:
    user_id: strawberry.Private[int]
    access_id: strawberry.Private[int | None]

    usuario = strawberry.field(resolver=_user, description="The user")
    acceso = strawberry.field(resolver=_access, description="The access of the request; null with a token")

    @field("What the user may see and do with this access or token")
    def permisos(self, info: Info) -> Permisos:
        return permissions_of(info.context.actor)

    @field("The second factor")
    async def segundo_factor(self) -> SegundoFactor:
        with whole_tables():  # the table of secrets, of which nobody reads rows
            state = await own_account.second_factor_of(self.user_id)
        return SegundoFactor(activo=state.activo, codigos_recuperacion=state.codigos_recuperacion)


@strawberry.input(description="Who signs in.")
class IniciarSesionInput:
    correo: str = strawberry.field(description="E-mail address")
    contrasena: str = strawberry.field(description="Password")
    codigo: str | None = optional_field(CODE)


@strawberry.input(description="From where a user signs out.")
class CerrarSesionInput:
    todos: bool | None = optional_field("Whether all accesses of the user end, not only that of the request")


@strawberry.input(description="A user's new password.")
class CambiarContrasenaInput:
    contrasena: str = strawberry.field(description=PRESENT_PASSWORD)
    nueva: str = strawberry.field(description=NEW_PASSWORD)
    revocar_tokens: bool | None = optional_field("Whether the user's tokens are revoked too; by default they stay")


@strawberry.input(description="A second factor that a user begins to use.")
class ActivarSegundoFactorInput:
    contrasena: str = strawberry.field(description=PRESENT_PASSWORD)


@strawberry.input(description="The proof that an authenticator has the secret.")
class ConfirmarSegundoFactorInput:
    codigo: str = strawberry.field(description="Code of the authenticator")


@strawberry.input(description="A second factor that a user no longer uses.")
class DesactivarSegundoFactorInput:
    contrasena: str = strawberry.field(description=PRESENT_PASSWORD)
    codigo: str | None = optional_field(CODE)


@strawberry.input(description="The password of a one-time link's user.")
class EstablecerContrasenaInput:
    secreto: str = strawberry.field(description="The link's secret")
    contrasena: str = strawberry.field(description=NEW_PASSWORD)


@strawberry.input(description="The first user, who becomes an administrator.")
class CrearPrimerAdministradorInput:
    secreto: str = strawberry.field(description="The secret of the link that the server has printed")
    correo: str = strawberry.field(description="E-mail address, with which the user signs in")
    nombre: str = strawberry.field(description="Name")
    contrasena: str = strawberry.field(description=NEW_PASSWORD)
