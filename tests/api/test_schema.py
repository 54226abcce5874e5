"""The schema as a whole: printed, described, and with the names the design gives it."""

from collections.abc import Iterator

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_introspection_type,
    is_specified_scalar_type,
)
from tests.api.fixture_data import ROOTS, SCHEMA, SDL, entities, lists, object_type
from tests.support.graphql import GraphQLClient

PAIRS = {
    "cliente": "clientes",
    "clienteFinal": "clientesFinales",
    "contacto": "contactos",
    "participante": "participantes",
    "formacion": "formaciones",
    "formador": "formadores",
    "contratacion": "contrataciones",
    "sesion": "sesiones",
    "interaccion": "interacciones",
}
QUERIES = {*PAIRS, *PAIRS.values(), "agenda", "avisos", "buscar", "node", "nodes"}
VERBS = {
    "aceptarContratacion",
    "rechazarContratacion",
    "iniciarContratacion",
    "finalizarContratacion",
    "cancelarContratacion",
    "inscribirParticipantes",
    "darDeBajaInscripcion",
    "programarSesion",
    "reprogramarSesion",
    "realizarSesion",
    "cancelarSesion",
    "generarSesiones",
    "registrarAsistencia",
    "terminarAccion",
    "posponerAviso",
    "descartarAviso",
}
CRUD = {f"{verb}{name[0].upper()}{name[1:]}" for verb in ("crear", "actualizar", "eliminar") for name in PAIRS}
SUBSCRIPTIONS = {"avisos", "cambios"}
PAGING = {"first": "Int", "after": "String", "last": "Int", "before": "String"}


def described() -> Iterator[tuple[str, str | None]]:
    """Everything that can carry a description, with it."""
    for name, kind in SCHEMA.type_map.items():
        if is_introspection_type(kind) or is_specified_scalar_type(kind):
            continue
        yield name, kind.description
        if isinstance(kind, GraphQLEnumType):
            yield from ((f"{name}.{value}", one.description) for value, one in kind.values.items())
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            yield from ((f"{name}.{field}", one.description) for field, one in kind.fields.items())
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            for field, one in kind.fields.items():
                yield from ((f"{name}.{field}({key})", arg.description) for key, arg in one.args.items())


def test_everything_is_described() -> None:
    everything = dict(described())
    assert len(everything) > 1000
    assert [name for name, text in everything.items() if not (text or "").strip()] == []


def test_the_printed_schema_is_the_code_s() -> None:
    from planificador.api.schema.schema import schema

    assert schema.as_str().strip() == SDL.strip()


def test_names_of_the_design() -> None:
    assert object_type("Query").fields.keys() >= QUERIES
    assert object_type("Mutation").fields.keys() >= VERBS | CRUD
    assert object_type("Subscription").fields.keys() == SUBSCRIPTIONS


def test_each_mutation_takes_one_input_and_answers_with_a_payload() -> None:
    for name, field in object_type("Mutation").fields.items():
        kind = name[0].upper() + name[1:]
        (argument,) = field.args.items()
        assert argument[0] == "input"
        assert str(argument[1].type) == f"{kind}Input!"
        payload = get_named_type(field.type)
        assert isinstance(payload, GraphQLObjectType)
        assert str(field.type) == f"{kind}Payload!"
        assert [one.name for one in payload.interfaces] == ["Respuesta"]
        assert len(payload.fields) == 3
        assert {str(payload.fields[one].type) for one in ("errores", "advertencias")} == {"[Problema!]!"}


@pytest.mark.parametrize(("root", "kind"), [(root, kind) for kind, root in ROOTS.items()])
def test_each_entity_is_found_one_and_many(root: str, kind: str) -> None:
    query = object_type("Query").fields
    single = query[{many: one for one, many in PAIRS.items()}[root]]
    assert str(single.type) == kind
    assert {name: str(one.type) for name, one in single.args.items()} == {"id": "ID!"}
    many = query[root]
    assert str(many.type) == f"{kind}Connection!"
    own = {"filtro": f"{kind}Filtro", "orden": f"[{kind}Orden!]"}
    assert {name: str(one.type) for name, one in many.args.items()} == own | PAGING


def test_every_to_many_is_a_connection() -> None:
    for kind in entities():
        for field in object_type(kind).fields.values():
            named = get_named_type(field.type).name
            assert named not in entities() or "[" not in str(field.type)
        for name, target in lists(kind).items():
            assert isinstance(object_type(kind).fields[name].type, GraphQLNonNull)
            connection = object_type(f"{target}Connection").fields
            assert {key: str(one.type) for key, one in connection.items()} == {
                "edges": f"[{target}Edge!]!",
                "nodes": f"[{target}!]!",
                "pageInfo": "PageInfo!",
                "totalCount": "Int!",
            }


async def test_introspection_tells_the_same(graphql: GraphQLClient) -> None:
    types = (await graphql("{ __schema { types { name } } }"))["__schema"]["types"]
    assert {one["name"] for one in types} == SCHEMA.type_map.keys()
