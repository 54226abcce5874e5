"""What becomes of the rows that depend on a row when it is changed, moved, cancelled, finished or deleted.

Every pair of a mutation and a model that refers to the mutation's model is in one of two tables: in CASES with what the
mutation answers, or in UNAFFECTED with the reason why there is nothing to answer.
"""

from typing import Any, cast

import pytest
from graphql import GraphQLInputObjectType
from tests.api.dependant_cases import Case, attended
from tests.api.dependants_centre import Rows, create_centre
from tests.api.dependants_of_contracts import CONTRACT_CASES
from tests.api.dependants_of_other_rows import OTHER_CASES
from tests.api.factories import all_rows, attempt, do, read, refused
from tests.api.unaffected_dependants import UNAFFECTED
from tests.support.graphql import GraphQLClient
from tests.support.stored_rows import StoredRows, store_rows, stored_rows

from planificador.api.graphql_adapter import graphql_schema
from planificador.api.schema.schema import schema
from planificador.api.schema.types.models import MODELS
from planificador.core.model.columns import column_of
from planificador.core.model.register import EntradaRegistro

CASES = [*OTHER_CASES, *CONTRACT_CASES]


@pytest.fixture(scope="module")
def _first_centre() -> list[tuple[Rows, StoredRows]]:
    return []


@pytest.fixture
async def centre(graphql: GraphQLClient, dialect: str, _first_centre: list[tuple[Rows, StoredRows]]) -> Rows:
    """A client with two companies, and a contract for the first in progress with one row of each kind."""
    if not _first_centre:
        _first_centre.append((await create_centre(graphql), await stored_rows(dialect)))
    else:
        await store_rows(_first_centre[0][1], dialect)
    return _first_centre[0][0]


def with_ids(value: Any, rows: Rows) -> Any:
    """Return the input with the ids of the rows that it names."""
    if isinstance(value, dict):
        return {name: with_ids(item, rows) for name, item in value.items()}
    if isinstance(value, list):
        return [with_ids(item, rows) for item in value]
    return rows[value]["id"] if isinstance(value, str) and value in rows else value


def references() -> set[tuple[str, str]]:
    """Return each pair of a model, and a model that refers to it."""
    children = [model for model in MODELS if model is not EntradaRegistro]  # which outlasts what it refers to
    pairs = {(column_of(child, name).target, child.__name__) for child in children for name in child._meta.fk_fields}
    return pairs | {("Inscripcion", "Asistencia")}  # by a composite key, which the models do not declare


MODELS_OF_VERBS = {"restablecerContrasena": "Usuario"}
"""The models of mutations that are not named after them."""


def mutations() -> dict[str, str]:
    """Return the model of each mutation that takes a row, except for those that delete it."""
    kind = graphql_schema(schema).mutation_type
    assert kind is not None
    names = [
        name
        for name, field in kind.fields.items()
        if "id" in field.args["input"].type.of_type.fields and not name.startswith("eliminar")
    ]
    models = sorted((model.__name__ for model in MODELS), key=len)
    return {
        name: MODELS_OF_VERBS.get(name) or next(model for model in reversed(models) if name.endswith(model))
        for name in names
        if name not in {"terminarAccion", "deshacerAccion", "asignarAccion", "exportarDatosPersonales"}
    }


def test_every_pair_of_a_mutation_and_a_dependant_is_in_a_table() -> None:
    pairs = {(verb, child) for verb, model in mutations().items() for parent, child in references() if model == parent}
    tested = {(case.verb, case.dependant) for case in CASES}
    assert pairs - tested - set(UNAFFECTED) == set()
    assert (tested | set(UNAFFECTED)) - pairs == set()
    assert tested & set(UNAFFECTED) == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.verb}-{case.dependant}")
async def test_a_change_keeps_what_depends_on_it_consistent_or_says_so(
    graphql: GraphQLClient, centre: Rows, case: Case
) -> None:
    for verb, values in case.before:
        await do(graphql, verb, **with_ids(values, centre))
    before = {plural: await all_rows(graphql, plural) for plural in ("sesiones", "interacciones")}
    answer = await attempt(graphql, case.verb, id=centre[case.of]["id"], **with_ids(case.values, centre))
    assert (answer.errores, answer.advertencias) == (case.errores, case.advertencias), answer.messages
    if case.errores:
        assert {plural: await all_rows(graphql, plural) for plural in before} == before


async def test_a_row_that_others_refer_to_cannot_be_deleted(graphql: GraphQLClient, centre: Rows) -> None:
    await do(graphql, "registrarAsistencia", **with_ids(attended()[1], centre))
    parents = (
        "client",
        "first",
        "course",
        "trainer",
        "helper",
        "room",
        "contract",
        "contact",
        "person",
        "started",
        "enrolment",
    )
    kinds = set()
    for name in parents:
        (kind,) = (await graphql("query ($id: ID!) { node(id: $id) { __typename } }", id=centre[name]["id"]))[
            "node"
        ].values()
        assert await refused(graphql, f"eliminar{kind}", id=centre[name]["id"]) == [("EN_USO", "id")]
        assert (await read(graphql, centre[name]))["id"] == centre[name]["id"]
        kinds.add(kind)
    deleted_with_dependants = {"Propuesta", "RevisionPropuesta", "Usuario"}
    of_next_actions = {"Interaccion"}  # of which test_next_actions has a test
    assert {parent for parent, _ in references()} - of_next_actions == kinds | deleted_with_dependants


def test_no_mutation_moves_a_row_to_another_client_or_contract() -> None:
    for verb in mutations():
        kind = graphql_schema(schema).type_map[f"{verb[0].upper()}{verb[1:]}Input"]
        names = cast("GraphQLInputObjectType", kind).fields
        assert "cliente" not in names
        assert "contratacion" not in names or verb == "actualizarInteraccion"
