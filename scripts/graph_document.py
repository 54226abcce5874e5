"""Prints docs/graph.md: the entities of the graph and their relations, made from the models and the schema."""

from collections.abc import Iterator
from importlib import import_module
from itertools import groupby
from typing import cast

from graphql import GraphQLField, GraphQLObjectType, get_named_type, is_leaf_type

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.schema.schema import schema
from planificador.api.schema.types.columns import api_columns
from planificador.api.schema.types.models import MODELS
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference
from planificador.core.model.register import EntradaRegistro
from planificador.core.model.validation import input_field_name

INTRODUCTION = """\
# The graph

<!-- `make graph` makes this file from the models. Do not edit it. -->

Each box is an entity; each line is a reference. Its label has the field from the one side to the many and back:
`cliente.contactos` are the contacts of a client, `contacto.cliente` is their client. With one name alone, it can only
be followed from the many to the one. A circle at the single end means that the reference may be null. Each diagram has
the references of a few entities, also to those of other diagrams. [spa.md](spa.md) shows how to query the graph.
"""
COMMON = ("id", "acciones", "version", "creado", "actualizado", "historial")
"""The fields of almost every entity, which have one table for all."""
TABLE = "| Field | Type | Meaning |\n|---|---|---|"
ENTITIES = sorted(MODELS, key=lambda model: model is EntradaRegistro)
"""In the order of the schema, but for the register, which is about all others."""


def diagrams() -> Iterator[str]:
    """Yield the lines of the diagrams, one for each module of models: all in one cannot be read."""
    for module, models in groupby(ENTITIES, lambda model: model.__module__):
        if lines := [line for model in models for line in references(model)]:
            title = " ".join((import_module(module).__doc__ or "").partition("\n\n")[0].split())
            yield from (f"{title}\n", "```mermaid", "erDiagram", *lines, "```\n")


def references(model: type[BaseModel]) -> Iterator[str]:
    """Yield a line for each reference of a model."""
    for name, column in api_columns(model):
        if isinstance(column, Reference):
            end = "|o" if column.null else "||"
            names = " / ".join(input_field_name(each) for each in (column.reverse, name) if each)
            yield f'    {column.target} {end}--o{{ {model.__name__} : "{names}"'


def fields(model: type[BaseModel]) -> dict[str, GraphQLField]:
    """Return the fields of an entity by name."""
    kind = cast("GraphQLObjectType", graphql_schema(schema).type_map[model.__name__])
    return dict(kind.fields)


def row(name: str, field: GraphQLField) -> str:
    """Return a line of a table of fields."""
    return f"| `{name}` | `{field.type}` | {field.description} |"


def common() -> dict[str, str]:
    """Return the lines about the fields that almost all entities have, by name."""
    found = fields(ENTITIES[0])
    return {name: row(name, found[name]) for name in COMMON}


def entity(model: type[BaseModel]) -> Iterator[str]:
    """Yield the lines about an entity: its values, the rows that it refers to, the rows that refer to it."""
    yield f"\n## {model.__name__}\n"
    yield f"{graphql_schema(schema).type_map[model.__name__].description}\n"
    own, shared = fields(model), common()
    if lacking := [f"`{name}`" for name in shared if name not in own]:
        yield f"It has no {', '.join(lacking)}.\n"
    yield TABLE
    for name, field in sorted(own.items(), key=lambda item: rank(item[1])):
        if shared.get(name) != row(name, field):
            yield row(name, field)


def rank(field: GraphQLField) -> int:
    """Return the place of a field: values, then references, then lists."""
    kind = get_named_type(field.type)
    return 0 if is_leaf_type(kind) else 2 if kind.name.endswith("Connection") else 1


def document() -> str:
    """Return the text of docs/graph.md."""
    lines = [
        INTRODUCTION,
        *diagrams(),
        "Every entity has these fields, unless it says otherwise:\n",
        TABLE,
        *common().values(),
    ]
    for model in ENTITIES:
        lines += entity(model)
    return "\n".join(lines)


if __name__ == "__main__":
    print(document())
