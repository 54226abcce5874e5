"""Changes of the schema are compared with the last release, and have to be announced."""

from collections.abc import Iterator
from datetime import date

import pytest
from graphql import build_schema
from scripts.schema_changes import deprecations, problems, short_notices
from strawberry.types import get_object_definition

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.schema.schema import schema, sdl
from planificador.api.schema.types.filters import filter_input
from planificador.api.schema.types.inputs import columns_of
from planificador.api.schema.types.nodes import entity_type
from planificador.clientes.models import Cliente
from planificador.core.model.columns import Deprecation, column_of

OLD = """
directive @old(reason: String) repeatable on FIELD | QUERY
interface Node { id: ID! }
union Found = Cliente | Sesion
enum Estado { ACTIVO INACTIVO }
input Filtro { nombre: String estado: Estado paso: Int! = 1 }
input Clave { nif: String correo: String }
scalar Decimal
type Cliente implements Node { id: ID! nombre: String! estado(en: Int): Estado precio: Decimal }
type Sesion { id: ID! }
type Query {
  cliente(id: ID!, nombre: String): Cliente
  buscar: Found
  filtrar(filtro: Filtro, clave: Clave, ids: [ID!], maximo: Int! = 50): Int
}
"""
CHANGES = [
    ("Sesion", "| Sesion", ""),
    ("@old", "directive @old(reason: String) repeatable on FIELD | QUERY", ""),
    ("@old", " repeatable", ""),
    ("@old", " | QUERY", ""),
    ("@old", "reason: String", "reason: String!"),
    ("@old", "reason: String", "reason: String, since: Int!"),
    ("Cliente", "implements Node ", ""),
    ("Decimal", "scalar Decimal", "enum Decimal { CERO }"),
    ("Cliente.precio", "precio: Decimal", ""),
    ("Cliente.precio", "precio: Decimal", "precio: Int"),
    ("Cliente.precio", "precio: Decimal", "precio: [Decimal]"),
    ("Cliente.precio(moneda:)", "precio: Decimal", "precio(moneda: String!): Decimal"),
    ("Cliente.nombre", "nombre: String!", "nombre: String"),
    ("Cliente.estado(en:)", "estado(en: Int)", "estado"),
    ("Cliente.estado(en:)", "estado(en: Int)", "estado(en: String)"),
    ("Query.cliente(nombre:)", "nombre: String):", "nombre: String!):"),
    ("Query.filtrar(ids:)", "ids: [ID!]", "ids: [ID!]!"),
    ("Query.filtrar(maximo:)", "maximo: Int! = 50", "maximo: Int! = 20"),
    ("Query.filtrar(maximo:)", "maximo: Int! = 50", "maximo: Int!"),
    ("Filtro.estado", "estado: Estado paso", "estado: Int paso"),
    ("Filtro.estado", "estado: Estado paso", "paso"),
    ("Filtro.estado", "estado: Estado paso", "estado: Estado! paso"),
    ("Filtro.nif", "input Filtro {", "input Filtro { nif: String!"),
    ("Filtro.paso", "paso: Int! = 1", "paso: Int!"),
    ("Filtro.paso", "paso: Int! = 1", "paso: Int! = 2"),
    ("Clave", "input Clave {", "input Clave @oneOf {"),
    ("Estado.INACTIVO", "ACTIVO INACTIVO", "ACTIVO"),
]
TODAY = date(2026, 11, 28)


def changelog(*lines: str) -> str:
    return "\n".join(["# Changelog", "## [Unreleased]", "### Breaking", *lines, "### Fixed", "- `Cliente`", "## [0.1]"])


def found(new: str, log: str, old: str = OLD) -> list[str]:
    return problems(build_schema(old), build_schema(new), log, TODAY)


@pytest.mark.parametrize(("name", "before", "after"), CHANGES)
def test_a_breaking_change_has_to_be_called_out_by_its_coordinate(name: str, before: str, after: str) -> None:
    assert before in OLD
    new = OLD.replace(before, after, 1)
    (problem,) = found(new, changelog())
    assert f"`{name}`" in problem
    assert found(new, changelog(f"- `{name}` is another now.")) == []
    assert found(new, changelog(f"- `{name.partition('.')[0]}` is another now.")) == []
    assert found(new, changelog("- `Query.other`")) == [problem]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("type Sesion { id: ID! }", "type Sesion { id: ID! fecha: String }"),
        ("precio: Decimal", "precio: Decimal!"),
        ("precio: Decimal", "precio(moneda: String): Decimal"),
        ("id: ID!, nombre", "id: ID, nombre"),
        ("paso: Int! = 1", "paso: Int! = 1 sesion: ID"),
        ("nombre: String estado", 'nombre: String = "Ane" estado'),
        ("ACTIVO INACTIVO", "ACTIVO INACTIVO POTENCIAL"),
        ("type Sesion {", "type Sesion implements Node {"),
        ("on FIELD | QUERY", "on FIELD | QUERY | MUTATION"),
    ],
)
def test_what_breaks_no_application_need_not_be_called_out(before: str, after: str) -> None:
    assert before in OLD
    assert found(OLD.replace(before, after, 1), changelog()) == []


@pytest.mark.parametrize(
    ("reason", "right"),
    [
        ("Use `Cliente.nombre`. It stays until at least 2027-06-30.", True),
        ("Old.", False),
        ("Use `Cliente.nombre`.", False),
        ("It stays until at least 2027-06-30.", False),
    ],
)
@pytest.mark.parametrize("place", ["precio: Decimal", "en: Int", "INACTIVO", "estado: Estado"])
def test_a_deprecation_says_what_to_use_and_until_when_it_stays(place: str, reason: str, right: bool) -> None:
    new = OLD.replace(place, f'{place} @deprecated(reason: "{reason}")', 1)
    assert (found(new, changelog()) == []) is right


def promise(day: str) -> str:
    return f'@deprecated(reason: "Use `Cliente.nombre`. It stays until at least {day}.")'


@pytest.mark.parametrize(
    ("day", "after", "kept"),
    [
        ("2026-11-28", "", True),
        ("2026-11-29", "", False),
        ("2027-06-30", f"precio: Decimal {promise('2027-06-29')}", False),
        ("2027-06-30", f"precio: Decimal {promise('2027-07-01')}", True),
        ("2027-06-30", "precio: Decimal", True),
    ],
)
def test_a_deprecated_element_stays_until_the_day_that_was_told(day: str, after: str, kept: bool) -> None:
    old, new = OLD.replace("precio: Decimal", f"precio: Decimal {promise(day)}"), OLD.replace("precio: Decimal", after)
    assert (found(new, changelog("- `Cliente.precio` is gone."), old) == []) is kept


def test_a_deprecated_element_stays_when_its_type_is_removed() -> None:
    old = OLD.replace("type Sesion { id: ID! }", f"type Sesion {{ id: ID! fecha: String {promise('2027-06-30')} }}")
    new = OLD.replace("type Sesion { id: ID! }", "").replace("| Sesion", "")
    assert found(new, changelog("- `Sesion` is gone."), old) == ["Sesion.fecha was to stay until at least 2027-06-30."]


@pytest.mark.parametrize(("day", "count"), [("2027-05-29", 1), ("2027-05-30", 0)])
def test_a_release_gives_half_a_year_of_notice(day: str, count: int) -> None:
    old, new = (build_schema(text) for text in (OLD, OLD.replace("precio: Decimal", f"precio: Decimal {promise(day)}")))
    assert len(list(short_notices(old, new, TODAY))) == count
    assert list(short_notices(new, new, TODAY)) == []


@pytest.fixture
def deprecated_column() -> Iterator[Deprecation]:
    """Deprecate a column for one test."""
    column = column_of(Cliente, "localidad")
    column.deprecation = Deprecation("`Cliente.direccion`", date(2027, 6, 30))
    yield column.deprecation
    column.deprecation = None


def test_a_deprecated_column_is_deprecated_in_the_type_and_in_optional_inputs(deprecated_column: Deprecation) -> None:
    class Datos:
        """A form."""

    entity, filtro = entity_type(Cliente), filter_input.__wrapped__(Cliente)
    updating, creating = columns_of(Cliente, creating=False)(Datos), columns_of(Cliente, creating=True)(Datos)
    reasons = [
        {field.python_name: field.deprecation_reason for field in get_object_definition(each, strict=True).fields}
        for each in (entity, updating, creating, filtro)
    ]
    assert deprecated_column.reason == "Use `Cliente.direccion`. It stays until at least 2027-06-30."
    assert [each["localidad"] for each in reasons] == [deprecated_column.reason] * 4
    assert {each["nombre"] for each in reasons} == {None}


def test_the_schema_says_what_it_is_and_deprecates_nothing_yet() -> None:
    assert "training centre" in (graphql_schema(schema).description or "")
    assert deprecations(build_schema(sdl())) == {}
