"""Types and fields of the printed schema, and the lists that it has of each type."""

from pathlib import Path
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    get_named_type,
)
from tests.support.graphql import Data, GraphQLClient

SDL = (Path(__file__).parents[2] / "schema.graphql").read_text(encoding="utf-8")
SCHEMA: GraphQLSchema = build_schema(SDL)
ROOTS = {
    "Cliente": "clientes",
    "ClienteFinal": "clientesFinales",
    "Contacto": "contactos",
    "Participante": "participantes",
    "Formacion": "formaciones",
    "Formador": "formadores",
    "AusenciaFormador": "ausenciasFormador",
    "Aula": "aulas",
    "DiaCierre": "diasCierre",
    "Contratacion": "contrataciones",
    "Propuesta": "propuestas",
    "Sesion": "sesiones",
    "ApoyoSesion": "apoyosSesion",
    "Interaccion": "interacciones",
    "Plantilla": "plantillas",
    "Usuario": "usuarios",
    "EntradaRegistro": "registro",
}
"""The root field that lists the rows of each type. NESTED_LISTS has the types without one."""
NESTED_LISTS = {
    "Inscripcion": 'contrataciones(first: 1, filtro: {expediente: {eq: "LLENO"}}) { nodes { lista: inscripciones%s } }',
    "Recordatorio": 'interacciones(first: 1, filtro: {proximaAccion: {eq: "Muchos"}}) '
    "{ nodes { lista: recordatorios%s } }",
    "Asistencia": 'sesiones(first: 1, filtro: {direccion: {eq: "Sala llena"}}) { nodes { lista: asistencias%s } }',
    "RevisionPropuesta": 'propuestas(first: 1, filtro: {titulo: {eq: "Revisada"}}) { nodes { lista: revisiones%s } }',
    "LineaRevision": 'contrataciones(first: 1, filtro: {expediente: {eq: "REVISADA"}})'
    " { nodes { lista: lineasEnviadas%s } }",
    "Acceso": 'usuarios(first: 1, filtro: {correo: {eq: "u0@example.eus"}}) { nodes { lista: accesos%s } }',
    "Token": 'usuarios(first: 1, filtro: {correo: {eq: "u0@example.eus"}}) { nodes { lista: tokens%s } }',
}
"""Queries for the lists that only exist below another type; `%s` stands for arguments and selection."""


def object_type(name: str) -> GraphQLObjectType:
    return cast("GraphQLObjectType", SCHEMA.type_map[name])


def input_type(name: str) -> GraphQLInputObjectType:
    return cast("GraphQLInputObjectType", SCHEMA.type_map[name])


def enum_values(name: str) -> list[str]:
    return list(cast("GraphQLEnumType", SCHEMA.type_map[name]).values)


def field_type(kind: str, field: str) -> str:
    """Return the name of a field's type, without list brackets and exclamation marks."""
    return str(get_named_type(object_type(kind).fields[field].type))


def entities() -> list[str]:
    """Return the types that implement Node, in the order of the schema."""
    implementations = SCHEMA.get_implementations(SCHEMA.type_map["Node"])  # type: ignore[arg-type]  # an interface
    return [kind.name for kind in implementations.objects]


def list_fields(kind: str) -> dict[str, str]:
    """Return the connection fields of a type, each with the type that it lists."""
    types = {name: field_type(kind, name) for name in object_type(kind).fields}
    return {name: target.removesuffix("Connection") for name, target in types.items() if target.endswith("Connection")}


async def read_list(
    graphql: GraphQLClient, kind: str, selection: str = "nodes { id }", arguments: str = "", **variables: Any
) -> Data:
    """Return the connection that lists the rows of a type. `variables` are paging arguments."""
    declarations = ", ".join(
        f"${name}: {'Int' if isinstance(value, int) else 'String'}" for name, value in variables.items()
    )
    field_text = f"{arguments and f'({arguments})'} {{ {selection} }}"
    query = f"query{declarations and f' ({declarations})'} "
    if kind in ROOTS:
        return dict((await graphql(query + f"{{ lista: {ROOTS[kind]}{field_text} }}", **variables))["lista"])
    (parent,) = (await graphql(query + "{" + NESTED_LISTS[kind] % field_text + "}", **variables)).values()
    return dict(parent["nodes"][0]["lista"])
