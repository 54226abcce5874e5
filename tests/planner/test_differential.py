"""The statements of the planner and the resolvers give the same answer to any query.

`make fuzz` tries more queries; PLANIFICADOR_FUZZ sets their number.
"""

import gc
import json
import random
from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.fuzzing import FUZZ_COUNT, valid_queries
from tests.api.printed_schema import ROOTS, object_type
from tests.planner.comparison import Comparison
from tests.planner.computed_aggregates import difference
from tests.planner.fixture_data import Dataset, leaves, number_in, orders
from tests.planner.group_queries import DEEP_QUERY, GROUP_QUERIES
from tests.planner.odd_rows import TEXTS
from tests.planner.query_generator import QueryGenerator
from tests.support.databases import DIALECTS
from tests.support.queries import QueryCounter
from tests.support.thoroughness import in_suite

# graphql-core does not await the siblings of a field that failed.
pytestmark = [
    pytest.mark.filterwarnings("ignore:Generating overly large repr"),  # of a failure, which it would hide
    pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
SEED = random.SystemRandom().getrandbits(48) if FUZZ_COUNT else 0
PLANNED = [kind for kind in ROOTS if kind != "EntradaRegistro"]  # resolvers answer it
PAGE_INFO = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount"
MIN_PLANNED_SHARE = 0.7
"""The minimum share of queries that statements must answer."""
SETTINGS = settings(
    derandomize=not FUZZ_COUNT,
    max_examples=FUZZ_COUNT or 10,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(autouse=True)
def _collect_coroutines() -> Iterator[None]:
    """Collect those that were never awaited here, where the warnings are ignored."""
    yield
    gc.collect()


@pytest.fixture
async def strict(dataset: Dataset, comparison: Comparison) -> AsyncIterator[Comparison]:
    yield comparison
    assert not comparison.stats["failed"]


async def ask_all(
    comparison: Comparison, dataset: Dataset, count: int, seed: int, min_share: float = MIN_PLANNED_SHARE
) -> None:
    for number in range(seed, seed + count):
        query = QueryGenerator(random.Random(number), dataset).query()
        difference = await comparison.difference(query.text, query.variables)
        assert not difference, f"seed {number}\n{query.text}\n{json.dumps(query.variables)}\n{difference}"
    assert comparison.stats["planned"] >= min_share * count, comparison.stats


async def test_random_queries_have_the_same_answers(comparison: Comparison, dataset: Dataset) -> None:
    await ask_all(comparison, dataset, FUZZ_COUNT or 30, SEED)


async def test_random_queries_over_http_have_the_same_answers(http_comparison: Comparison, dataset: Dataset) -> None:
    await ask_all(
        http_comparison, dataset, FUZZ_COUNT // 5 or 10, SEED + 10**6, 0.5
    )  # few queries: a share of them varies


@SETTINGS
@given(text=valid_queries)
async def test_any_generated_query_has_the_same_answer(strict: Comparison, text: str) -> None:
    await strict.same(text)


@SETTINGS
@given(seed=st.integers(0, 2**32))
async def test_a_cached_plan_gives_the_same_answers_with_other_variables(
    strict: Comparison, dataset: Dataset, seed: int
) -> None:
    query = QueryGenerator(random.Random(seed), dataset).query()
    await strict.same(query.text, query.variables)
    half = dict(list(query.variables.items())[::2])
    await strict.same(query.text, half)
    await strict.same(query.text, dict.fromkeys(query.variables))


def shared_out(dialect: str) -> list[str]:
    """Return the types that are compared on this database: in the suite every other one, the rest on the other one."""
    return in_suite(PLANNED[DIALECTS.index(dialect) :: len(DIALECTS)], thorough=PLANNED)


async def test_every_column_of_every_row_has_the_same_value(strict: Comparison, dataset: Dataset) -> None:
    for kind in PLANNED:
        for size in ("first: 100", "last: 100"):
            text = f"{{ {ROOTS[kind]}({size}) {{ {PAGE_INFO} nodes {{ {' '.join(leaves(kind))} }} }} }}"
            assert await strict.same(text)


async def test_every_order_and_page_has_the_same_rows(strict: Comparison, dataset: Dataset, dialect: str) -> None:
    for kind in shared_out(dialect):
        await every_order(strict, dataset, kind)


async def every_order(strict: Comparison, dataset: Dataset, kind: str) -> None:
    """Compare every order of a type, and pages at its cursors."""
    shown = " ".join(leaves(kind))
    names = orders(kind)
    for start in range(0, len(names), 20):
        calls = [
            f"{name}: {ROOTS[kind]}(orden: [{name}], first: 10) {{ {PAGE_INFO} edges {{ cursor node {{ id }} }} }}"
            for name in names[start : start + 20]
        ]
        assert await strict.same(f"{{ {' '.join(calls)} }}")
    cursors = dataset.cursors[kind][""]
    for cursor in cursors[:: len(cursors) // 4]:
        text = f"query ($c: String) {{ a: {ROOTS[kind]}(after: $c) {{ {PAGE_INFO} nodes {{ {shown} }} }} "
        text += f"b: {ROOTS[kind]}(before: $c, last: 3) {{ {PAGE_INFO} edges {{ cursor node {{ {shown} }} }} }} }}"
        await strict.same(text, {"c": cursor})  # a cursor with a control character is invalid


async def test_every_row_by_its_id_has_the_same_answer(strict: Comparison, dataset: Dataset) -> None:
    kinds = [*dataset.ids]
    parts = [f"... on {kind} {{ {_aliased(kind)} }}" for kind in kinds]
    single = f"query ($id: ID!) {{ node(id: $id) {{ __typename id {' '.join(parts)} }} }}"
    many = f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ __typename id {' '.join(parts)} }} }}"
    ids = [row_id for row_id in dataset.all_ids if number_in(row_id) < 10**18]  # larger ids are invalid
    for row_id in ids[::7]:
        assert await strict.same(single, {"id": row_id})
    mixed = random.Random(1).sample(ids, 100)
    assert await strict.same(many, {"ids": mixed})


def _aliased(kind: str) -> str:
    return " ".join(f"{kind}_{name}: {name}" for name in leaves(kind))


async def test_every_text_has_the_same_answer_at_every_position(strict: Comparison) -> None:
    """A text that is alone in an object ends where trim() removes the braces on SQLite."""
    for field in ("nombre", "nombreComercial", "notas"):
        for size in (1, 100):
            assert await strict.same(f"{{ clientes(first: {size}) {{ nodes {{ {field} }} }} }}")
    query = "query ($t: String) { clientes(filtro: {nombre: {eq: $t}}) { nodes { nombre } } }"
    for text in TEXTS:
        await strict.same(query, {"t": text})


async def test_aggregates_and_groups_are_part_of_the_one_statement(
    strict: Comparison, dataset: Dataset, count_queries: QueryCounter, dialect: str
) -> None:
    for text in GROUP_QUERIES:
        assert await strict.same(text), text
        with count_queries() as queries:
            await strict.ask(text, {})
        assert len(queries) == 1, text
    assert await strict.same(DEEP_QUERY) or dialect == "sqlite"


async def test_aggregates_and_groups_are_those_that_python_computes_of_the_rows(
    comparison: Comparison, dataset: Dataset, dialect: str
) -> None:
    for kind in [*shared_out(dialect), "EntradaRegistro"]:
        assert not await difference(comparison.ask, kind)


def test_the_schema_has_the_fields_of_connections() -> None:
    assert {"nodes", "edges", "pageInfo", "totalCount", "agregados", "grupos"} <= object_type(
        "ClienteConnection"
    ).fields.keys()
