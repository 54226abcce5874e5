"""Users, where they are signed in, and their tokens."""

import strawberry

from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.nodes import by_id_field
from planificador.core.model.actors import Rol
from planificador.usuarios.models import Usuario

graphql_enum(Rol)


@strawberry.type
class Query:
    usuario = by_id_field(Usuario, "One user")
    usuarios = connection(Usuario, "All users")
