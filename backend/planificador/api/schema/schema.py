"""The schema, put together from the fields of all domain packages."""

from importlib import import_module

import strawberry
from strawberry.schema.config import StrawberryConfig

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.planner.execution_context import PLANNER_KEY
from planificador.api.planner.planner import Planner
from planificador.api.schema.scalars import SCALARS
from planificador.api.schema.types.nodes import BY_NAME
from planificador.domains import DOMAINS

FIELDS = [
    import_module(f"planificador.api.schema.fields.{name}") for name in (*DOMAINS, "busqueda", "nodos", "cambios")
]
"""In the order of GraphiQL's documentation, entities first. Each has some of the classes `Query`, `Mutation` and
`Subscription`, and perhaps `TYPES`: the types that only an interface leads to."""


DESCRIPTION = """\
The graph of a training centre: a Cliente contracts courses, perhaps for a ClienteFinal; its people are Contactos and
Participantes; a Contratacion is taught in Sesiones; an Interaccion may leave a next action to be reminded of.

Objects have global ids, lists are keyset connections of the Relay specification, mutations return `errores` instead of
failing, and `avisos` are the alerts of what starts or falls due. Instants are UTC; amounts are in euro."""


def _root_type(name: str, description: str) -> type:
    """Return the root type with the fields of all classes of this name."""
    bases = tuple(getattr(module, name) for module in FIELDS if hasattr(module, name))
    return strawberry.type(type(name, bases, {}), description=description)


schema = strawberry.Schema(
    query=_root_type("Query", "The queries."),
    mutation=_root_type("Mutation", "The mutations. Each returns the rows that it wrote, or `errores`."),
    subscription=_root_type("Subscription", "The subscriptions."),
    types=[each for module in FIELDS for each in getattr(module, "TYPES", ())],
    config=StrawberryConfig(scalar_map=SCALARS),
)
"""`api.execution` executes its operations, not its own `execute`."""
planner = Planner(schema, BY_NAME)
graphql_schema(schema).extensions[PLANNER_KEY] = planner
graphql_schema(schema).description = DESCRIPTION  # Strawberry takes none


def sdl() -> str:
    """Return the schema's text. Strawberry does not print the description of a schema."""
    roots = "schema {\n  query: Query\n  mutation: Mutation\n  subscription: Subscription\n}"
    return f'"""\n{DESCRIPTION}\n"""\n{roots}\n\n{schema.as_str()}'
