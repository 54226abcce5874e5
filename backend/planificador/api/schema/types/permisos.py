"""What a reader may see and do, for front ends that show menus and columns by it."""

import strawberry

from planificador import rights
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.models import BY_NAME, TipoNodo
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.column_groups import ColumnGroup
from planificador.rights.permissions import ENTITY_OF_VERB, Permissions
from planificador.rights.table import Rows

graphql_enum(Rol)
graphql_enum(ColumnGroup, "GrupoColumnas")
graphql_enum(Rows, "FilasVisibles")


@strawberry.type(description="What you may see of the objects of a type, and do to them.")
class PermisoEntidad:
    tipo: TipoNodo = strawberry.field(description="The type")
    filas: Rows = strawberry.field(description="Which objects you see")
    columnas: list[ColumnGroup] = strawberry.field(
        description="The groups of guarded fields that you see; those of other groups are null"
    )
    columnas_propias: list[ColumnGroup] = strawberry.field(description="The same, of objects that are your own")
    mutaciones: list[str] = strawberry.field(
        description="Names of the mutations of these objects that you may use; `acciones` says which ones an object "
        "allows now"
    )


@strawberry.type(description="What you may see and do.")
class Permisos:
    roles: list[Rol] = strawberry.field(description="Your roles")
    mutaciones: list[str] = strawberry.field(
        description="Names of all mutations that you may use, such as `crearCliente`"
    )
    consultas: list[str] = strawberry.field(
        description="Names of the queries and subscriptions that answer you, besides those of objects and lists of them"
    )
    entidades: list[PermisoEntidad] = strawberry.field(description="Your permissions by type")


def permissions_of(actor: Actor) -> Permisos:
    """Return what an actor may see and do."""
    permissions = rights.of(actor.roles)
    verbs = sorted(() if actor.read_only else permissions.verbs)
    return Permisos(
        roles=[role for role in Rol if role in permissions.roles],
        mutaciones=verbs,
        consultas=sorted(permissions.fields),
        entidades=[_of_entity(permissions, name, verbs) for name in sorted(BY_NAME)],
    )


def _of_entity(permissions: Permissions, name: str, verbs: list[str]) -> PermisoEntidad:
    entity = permissions.of(name)
    return PermisoEntidad(
        tipo=TipoNodo(name),
        filas=entity.rows,
        columnas=[group for group in ColumnGroup if group in entity.columns],
        columnas_propias=[group for group in ColumnGroup if group in entity.own_columns],
        mutaciones=[verb for verb in verbs if ENTITY_OF_VERB.get(verb) == name],
    )
