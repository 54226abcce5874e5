"""The schema as a whole: its names, its descriptions and its printed text."""

from collections.abc import Iterator

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_introspection_type,
    is_specified_scalar_type,
)
from tests.api.printed_schema import ROOTS, SCHEMA, SDL, entities, list_fields, object_type
from tests.support.graphql import GraphQLClient

LIST_FIELDS = {
    "cliente": "clientes",
    "clienteFinal": "clientesFinales",
    "contacto": "contactos",
    "participante": "participantes",
    "formacion": "formaciones",
    "formador": "formadores",
    "propuesta": "propuestas",
    "ausenciaFormador": "ausenciasFormador",
    "aula": "aulas",
    "diaCierre": "diasCierre",
    "contratacion": "contrataciones",
    "sesion": "sesiones",
    "apoyoSesion": "apoyosSesion",
    "interaccion": "interacciones",
    "plantilla": "plantillas",
    "usuario": "usuarios",
}
"""The list field of each entity, by its field for a single row."""
KINDS = [kind for kind in ROOTS if kind != "EntradaRegistro"]
QUERIES = {
    *LIST_FIELDS,
    *LIST_FIELDS.values(),
    "yo",
    "agenda",
    "avisos",
    "buscar",
    "node",
    "nodes",
    "previsualizarFusion",
}
VERBS = {
    "iniciarSesion",
    "cerrarSesion",
    "cambiarContrasena",
    "activarSegundoFactor",
    "confirmarSegundoFactor",
    "desactivarSegundoFactor",
    "crearPrimerAdministrador",
    "restablecerContrasena",
    "establecerContrasena",
    "terminarAcceso",
    "crearToken",
    "revocarToken",
    "aceptarContratacion",
    "rechazarContratacion",
    "iniciarContratacion",
    "finalizarContratacion",
    "cancelarContratacion",
    "inscribirParticipantes",
    "actualizarInscripcion",
    "darDeBajaInscripcion",
    "reordenarInscripcion",
    "asignarAccion",
    "programarSesion",
    "reprogramarSesion",
    "realizarSesion",
    "cancelarSesion",
    "generarSesiones",
    "reprogramarSesiones",
    "cambiarFormador",
    "cancelarSesiones",
    "registrarAsistencia",
    "sustituirFormador",
    "deshacerSustitucion",
    "terminarAccion",
    "deshacerAccion",
    "reabrirContratacion",
    "reabrirSesion",
    "fusionarClientes",
    "fusionarClientesFinales",
    "fusionarContactos",
    "fusionarParticipantes",
    "posponerAviso",
    "descartarAviso",
}
CRUD = {f"{verb}{name[0].upper()}{name[1:]}" for verb in ("crear", "actualizar", "eliminar") for name in LIST_FIELDS}
SUBSCRIPTIONS = {"avisos", "cambios"}
PAGING = {"first": "Int", "after": "String", "last": "Int", "before": "String"}


def descriptions() -> Iterator[tuple[str, str | None]]:
    """Yield the name and the description of every type, field, argument and enum value."""
    for name, kind in SCHEMA.type_map.items():
        if is_introspection_type(kind) or is_specified_scalar_type(kind):
            continue
        yield name, kind.description
        if isinstance(kind, GraphQLEnumType):
            yield from ((f"{name}.{key}", value.description) for key, value in kind.values.items())
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            yield from ((f"{name}.{key}", field.description) for key, field in kind.fields.items())
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            for key, field in kind.fields.items():
                yield from ((f"{name}.{key}({arg_name})", arg.description) for arg_name, arg in field.args.items())


def test_every_element_of_the_schema_has_a_description() -> None:
    texts = dict(descriptions())
    assert len(texts) > 1000
    assert [name for name, text in texts.items() if not (text or "").strip()] == []


def test_schema_graphql_is_up_to_date() -> None:
    from planificador.api.schema.schema import sdl

    assert sdl().strip() == SDL.strip()


def test_the_root_types_have_the_designed_fields() -> None:
    assert object_type("Query").fields.keys() >= QUERIES
    assert object_type("Mutation").fields.keys() >= VERBS | CRUD
    assert object_type("Subscription").fields.keys() == SUBSCRIPTIONS | object_type("Query").fields.keys()


def test_each_query_without_a_subscription_of_its_own_is_a_live_query_of_the_same_form() -> None:
    live = object_type("Subscription").fields
    for name, field in object_type("Query").fields.items():
        if name not in SUBSCRIPTIONS:
            assert str(live[name].type) == str(field.type)
            assert _arguments(live[name]) == _arguments(field)
            assert live[name].description == f"Live: {field.description}"


def _arguments(field: GraphQLField) -> dict[str, tuple[str, object, str | None]]:
    return {name: (str(item.type), item.default_value, item.description) for name, item in field.args.items()}


RESULTS = {
    **dict.fromkeys(("generarSesiones", "crearToken", "restablecerContrasena", "activarSegundoFactor"), 2),
    "exportarDatosPersonales": 2,
    **dict.fromkeys(("anonimizarContacto", "anonimizarFormador", "anonimizarParticipante", "anonimizarUsuario"), 4),
}
"""The number of fields of payloads with more than one result."""


def test_each_mutation_takes_one_input_and_returns_a_payload() -> None:
    for name, field in object_type("Mutation").fields.items():
        kind = name[0].upper() + name[1:]
        (argument,) = field.args.items()
        assert argument[0] == "input"
        assert str(argument[1].type) == f"{kind}Input!"
        payload = get_named_type(field.type)
        assert isinstance(payload, GraphQLObjectType)
        assert str(field.type) == f"{kind}Payload!"
        assert [interface.name for interface in payload.interfaces] == ["Respuesta"]
        assert len(payload.fields) == RESULTS.get(name, 1) + 2
        assert {str(payload.fields[key].type) for key in ("errores", "advertencias")} == {"[Problema!]!"}


@pytest.mark.parametrize(("root", "kind"), [(ROOTS[kind], kind) for kind in KINDS])
def test_each_entity_has_a_field_by_id_and_a_list_field(root: str, kind: str) -> None:
    query = object_type("Query").fields
    single = query[{plural: name for name, plural in LIST_FIELDS.items()}[root]]
    assert str(single.type) == kind
    assert {name: str(argument.type) for name, argument in single.args.items()} == {"id": "ID!"}
    many = query[root]
    assert str(many.type) == f"{kind}Connection!"
    expected = {"filtro": f"{kind}Filtro", "orden": f"[{kind}Orden!]"}
    assert {name: str(argument.type) for name, argument in many.args.items()} == expected | PAGING


def test_every_to_many_relation_is_a_connection() -> None:
    for kind in entities():
        for field in object_type(kind).fields.values():
            named = get_named_type(field.type).name
            assert named not in entities() or "[" not in str(field.type)
        for name, target in list_fields(kind).items():
            assert isinstance(object_type(kind).fields[name].type, GraphQLNonNull)
            connection = object_type(f"{target}Connection").fields
            assert {key: str(field.type) for key, field in connection.items()} == {
                "edges": f"[{target}Edge!]!",
                "nodes": f"[{target}!]!",
                "pageInfo": "PageInfo!",
                "totalCount": "Int!",
                "agregados": f"{target}Agregados!",
                "grupos": f"{target}GrupoConnection!",
            }


async def test_introspection_lists_the_types_of_the_printed_schema(graphql: GraphQLClient) -> None:
    types = (await graphql("{ __schema { types { name } } }"))["__schema"]["types"]
    assert {kind["name"] for kind in types} == SCHEMA.type_map.keys()
