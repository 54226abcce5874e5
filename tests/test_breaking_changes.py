"""Changes of the schema are compared with the last release, and have to be announced."""

from collections.abc import Iterator
from datetime import date

import pytest
from graphql import build_schema, find_breaking_changes
from scripts.schema_changes import coordinate, deprecations, problems
from strawberry.types import get_object_definition

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.schema.schema import schema, sdl
from planificador.api.schema.types.filters import filter_input
from planificador.api.schema.types.inputs import columns_of
from planificador.api.schema.types.nodes import entity_type
from planificador.clientes.models import Cliente
from planificador.core.model.columns import Deprecation, column_of

OLD = """
directive @old on FIELD
interface Node { id: ID! }
union Found = Cliente | Sesion
enum Estado { ACTIVO INACTIVO }
input Filtro { nombre: String estado: Estado }
scalar Decimal
type Cliente implements Node { id: ID! nombre: String! estado(en: Int): Estado precio: Decimal }
type Sesion { id: ID! }
type Query { cliente(id: ID!, nombre: String): Cliente buscar: Found filtrar(filtro: Filtro): Int }
"""
CHANGES = {
    "Sesion": ("| Sesion", ""),
    "@old": ("directive @old on FIELD", ""),
    "Cliente": ("implements Node ", ""),
    "Cliente.precio": ("precio: Decimal", ""),
    "Cliente.nombre": ("nombre: String!", "nombre: String"),
    "Cliente.estado(en:)": ("estado(en: Int)", "estado"),
    "Query.cliente(nombre:)": ("nombre: String):", "nombre: String!):"),
    "Filtro.estado": ("estado: Estado }", "estado: Int }"),
    "Estado.INACTIVO": ("ACTIVO INACTIVO", "ACTIVO"),
}
TODAY = date(2026, 11, 28)


def changelog(*lines: str) -> str:
    return "\n".join(["# Changelog", "## [Unreleased]", "### Breaking", *lines, "### Fixed", "- `Cliente`", "## [0.1]"])


def found(new: str, log: str, old: str = OLD) -> list[str]:
    return problems(build_schema(old), build_schema(new), log, TODAY)


@pytest.mark.parametrize("name", CHANGES)
def test_a_breaking_change_has_to_be_called_out_by_its_coordinate(name: str) -> None:
    before, after = CHANGES[name]
    assert before in OLD
    new = OLD.replace(before, after, 1)
    (problem,) = found(new, changelog())
    assert f"`{name}`" in problem
    assert found(new, changelog(f"- `{name}` is another now.")) == []
    assert found(new, changelog(f"- `{name.partition('.')[0]}` is another now.")) == []
    assert found(new, changelog("- `Query.other`")) == [problem]


def test_additions_need_not_be_called_out() -> None:
    assert found(OLD.replace("type Sesion { id: ID! }", "type Sesion { id: ID! fecha: String }"), changelog()) == []


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


def test_a_deprecated_element_may_not_be_removed_before_its_date() -> None:
    for day, count in (("2026-11-28", 0), ("2026-11-29", 1)):
        reason = f'@deprecated(reason: "Use `Cliente.nombre`. It stays until at least {day}.")'
        old = OLD.replace("precio: Decimal", f"precio: Decimal {reason}")
        new = OLD.replace("precio: Decimal", "")
        assert len(found(new, changelog("- `Cliente.precio` is gone."), old)) == count


def test_every_description_of_a_change_has_a_coordinate() -> None:
    new = OLD
    for before, after in CHANGES.values():
        new = new.replace(before, after, 1)
    changes = find_breaking_changes(build_schema(OLD), build_schema(new))
    assert {coordinate(change) for change in changes} == set(CHANGES)


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
    assert list(deprecations(build_schema(sdl()))) == []
