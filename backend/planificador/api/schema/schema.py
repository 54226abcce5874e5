"""The schema, put together from the fields of all domain packages."""

from collections.abc import Collection, Sequence
from importlib import import_module

import strawberry
from strawberry.schema.config import StrawberryConfig
from strawberry.types import get_object_definition
from strawberry.types.field import StrawberryField

from planificador.api.annotations import live_field
from planificador.api.graphql_adapter import graphql_schema
from planificador.api.planner.execution_context import PLANNER_KEY
from planificador.api.planner.planner import Planner
from planificador.api.schema.rights_check import check_rights
from planificador.api.schema.root_rights import restrict
from planificador.api.schema.scalars import SCALARS
from planificador.api.schema.types.models import BY_NAME
from planificador.core.model.validation import input_field_name
from planificador.domains import DOMAINS

FURTHER_FIELDS: Sequence[str] = (
    "propuestas",
    "inscripciones",
    "apoyos",
    "series",
    "fusiones",
    "disponibilidad",
    "lugares",
    "busqueda",
    "nodos",
    "cambios",
)
FIELDS = [import_module(f"planificador.api.schema.fields.{name}") for name in (*DOMAINS, *FURTHER_FIELDS)]
"""In the order of GraphiQL's documentation, entities first. Each has some of the classes `Query`, `Mutation` and
`Subscription`, and perhaps `TYPES`: the types that only an interface leads to."""


DESCRIPTION = """\
The graph of a training centre: a Cliente contracts courses, perhaps for a ClienteFinal; its people are Contactos and
Participantes; a Contratacion is taught in Sesiones; an Interaccion may leave a next action to be reminded of.

Objects have global ids, lists are keyset connections of the Relay specification, mutations return `errores` instead of
failing, and `avisos` are the alerts of what starts or falls due. Instants are UTC; amounts are in euro."""


def _root_type(name: str, description: str, *further: type) -> type:
    """Return the root type with the fields of all classes of this name, and of further ones."""
    return strawberry.type(type(name, (*_classes(name), *further), {}), description=description)


def _classes(name: str) -> Collection[type]:
    return [getattr(module, name) for module in FIELDS if hasattr(module, name)]


def _live_queries(query: type) -> type:
    """Return a class with a live field for each query, except for those that have a subscription of their own."""
    own = {field.python_name for subscriptions in _classes("Subscription") for field in _fields(subscriptions)}
    fields = {field.python_name: live_field(field) for field in _fields(query) if field.python_name not in own}
    return strawberry.type(type("LiveQueries", (), fields))


def _fields(type_: type) -> Collection[StrawberryField]:
    return get_object_definition(type_, strict=True).fields


for each in [field for queries in _classes("Query") for field in _fields(queries)]:
    restrict(each, input_field_name(each.python_name))
Query = _root_type("Query", "The queries.")
schema = strawberry.Schema(
    query=Query,
    mutation=_root_type("Mutation", "The mutations. Each returns the rows that it wrote, or `errores`."),
    subscription=_root_type(
        "Subscription",
        "The subscriptions. A live one sends the answer of the query of the same name: first the present answer, then "
        "the whole new answer whenever it changes.",
        _live_queries(Query),
    ),
    types=[each for module in FIELDS for each in getattr(module, "TYPES", ())],
    config=StrawberryConfig(scalar_map=SCALARS),
)
"""`api.execution` executes its operations, not its own `execute`."""
planner = Planner(schema, BY_NAME)
graphql_schema(schema).extensions[PLANNER_KEY] = planner
graphql_schema(schema).description = DESCRIPTION  # Strawberry takes none
check_rights(graphql_schema(schema))


def sdl() -> str:
    """Return the schema's text. Strawberry does not print the description of a schema."""
    roots = "schema {\n  query: Query\n  mutation: Mutation\n  subscription: Subscription\n}"
    return f'"""\n{DESCRIPTION}\n"""\n{roots}\n\n{schema.as_str()}'
