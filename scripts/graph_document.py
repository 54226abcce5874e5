"""Prints docs/graph.md: the entities of the graph and their relations, made from the models and the schema."""

from collections.abc import Iterator
from typing import cast

from graphql import GraphQLField, GraphQLObjectType, get_named_type, is_leaf_type

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.schema.schema import schema
from planificador.api.schema.types.columns import api_columns
from planificador.api.schema.types.models import MODELS
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference
from planificador.core.model.validation import input_field_name

INTRODUCTION = """\
# The graph

<!-- `make graph` makes this file from the models. Do not edit it. -->

Each box is an entity; each line is a reference, which can be followed in both directions. Its label has the field from
the one side to the many and back: `cliente.contactos` are the contacts of a client, `contacto.cliente` is their client.
A circle at the single end means that the reference may be null. [spa.md](spa.md) shows how to query the graph.
"""
COMMON = ("id", "version", "creado", "actualizado")
"""The fields of every entity, which the tables leave out."""


def diagram() -> Iterator[str]:
    """Yield the lines of the diagram."""
    yield "```mermaid"
    yield "erDiagram"
    for model in MODELS:
        for name, column in api_columns(model):
            if isinstance(column, Reference):
                end = "|o" if column.null else "||"
                names = " / ".join(input_field_name(each) for each in (column.reverse, name) if each)
                yield f'    {column.target} {end}--o{{ {model.__name__} : "{names}"'
    yield "```"


def entity(model: type[BaseModel]) -> Iterator[str]:
    """Yield the lines about an entity: its values, the rows that it refers to, the rows that refer to it."""
    kind = cast("GraphQLObjectType", graphql_schema(schema).type_map[model.__name__])
    yield f"\n## {model.__name__}\n"
    yield f"{kind.description}\n"
    yield "| Field | Type | Meaning |"
    yield "|---|---|---|"
    for name, field in sorted(kind.fields.items(), key=lambda item: rank(item[1])):
        if name not in COMMON:
            yield f"| `{name}` | `{field.type}` | {field.description} |"


def rank(field: GraphQLField) -> int:
    """Return the place of a field: values, then references, then lists."""
    kind = get_named_type(field.type)
    return 0 if is_leaf_type(kind) else 2 if kind.name.endswith("Connection") else 1


def document() -> str:
    """Return the text of docs/graph.md."""
    common = ", ".join(f"`{name}`" for name in COMMON)
    lines = [INTRODUCTION, *diagram(), f"\nEvery entity also has {common}."]
    for model in MODELS:
        lines += entity(model)
    return "\n".join(lines)


if __name__ == "__main__":
    print(document())
