"""The same answer, proven: whatever is asked, the planner's statements and the resolvers say the same.

To look longer: `make fuzz`, or PLANIFICADOR_FUZZ=how many questions.
"""

import json
import os
import random
from base64 import b64decode
from collections.abc import AsyncIterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.fixture_data import ROOTS, object_type
from tests.api.fuzzing import documents
from tests.planner.arguments import Question
from tests.planner.comparing import Comparing
from tests.planner.fixture_data import World, leaves, orders
from tests.planner.odd_rows import TEXTS
from tests.planner.query_generator import Author

# graphql-core does not await the siblings of a field that failed.
pytestmark = [
    pytest.mark.filterwarnings("ignore:Generating overly large repr"),  # of a failure, which it would hide
    pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
AT_LENGTH = int(os.environ.get("PLANIFICADOR_FUZZ", "0"))
SEED = random.SystemRandom().getrandbits(48) if AT_LENGTH else 0
HEALTHY = 0.7
"""What share of the questions must be answered by statements."""
USUAL = settings(
    derandomize=not AT_LENGTH,
    max_examples=AT_LENGTH or 20,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
async def strict(world: World, comparing: Comparing) -> AsyncIterator[Comparing]:
    yield comparing
    assert not comparing.stats["failed"]


async def ask_all(comparing: Comparing, world: World, count: int, seed: int, healthy: float = HEALTHY) -> None:
    for number in range(seed, seed + count):
        asked = Author(random.Random(number), world).question()
        wrong = await comparing.difference(asked.text, asked.variables)
        assert not wrong, f"seed {number}\n{asked.text}\n{json.dumps(asked.variables)}\n{wrong}"
    assert comparing.stats["planned"] >= healthy * count, comparing.stats


async def test_questions_by_dice(comparing: Comparing, world: World) -> None:
    await ask_all(comparing, world, AT_LENGTH or 60, SEED)


async def test_questions_over_http(at_the_door: Comparing, world: World) -> None:
    await ask_all(at_the_door, world, AT_LENGTH // 5 or 20, SEED + 10**6)


@USUAL
@given(text=documents.filter(lambda text: not text.lstrip().startswith(("mutation", "subscription"))))
async def test_any_document(strict: Comparing, text: str) -> None:
    await strict.same(text)


@settings(USUAL, max_examples=AT_LENGTH or 20)
@given(seed=st.integers(0, 2**32))
async def test_a_second_asking_is_no_other(strict: Comparing, world: World, seed: int) -> None:
    """A plan that is remembered, with other variables."""
    asked = Author(random.Random(seed), world).question()
    await strict.same(asked.text, asked.variables)
    is_omitted = dict(list(asked.variables.items())[::2])
    await strict.same(asked.text, is_omitted)
    await strict.same(asked.text, dict.fromkeys(asked.variables))


async def test_every_column_of_every_row(strict: Comparing, world: World) -> None:
    for kind in ROOTS:
        await every_column(strict, world, kind)


async def every_column(strict: Comparing, world: World, kind: str) -> None:
    """With the cursors of every order, from both ends."""
    shown = " ".join(leaves(kind))
    info = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount"
    for order in orders(kind):
        call = f"{ROOTS[kind]}(orden: [{order}], first: 100)"
        assert await strict.same(f"{{ {call} {{ {info} nodes {{ {shown} }} edges {{ cursor node {{ id }} }} }} }}")
    cursors = world.cursors[kind][""]
    for cursor in cursors[:: len(cursors) // 4]:
        text = f"query ($c: String) {{ a: {ROOTS[kind]}(after: $c) {{ {info} nodes {{ {shown} }} }} "
        text += f"b: {ROOTS[kind]}(before: $c, last: 3) {{ {info} edges {{ cursor node {{ {shown} }} }} }} }}"
        await strict.same(text, {"c": cursor})  # one with a control character is refused


async def test_every_row_by_its_id(strict: Comparing, world: World) -> None:
    kinds = [*world.ids]
    parts = [f"... on {kind} {{ {_aliased(kind)} }}" for kind in kinds]
    one = f"query ($id: ID!) {{ node(id: $id) {{ __typename id {' '.join(parts)} }} }}"
    many = f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ __typename id {' '.join(parts)} }} }}"
    ids = [one for one in world.all_ids if number_in(one) < 10**18]  # larger ones are refused
    for row_id in ids[::7]:
        assert await strict.same(one, {"id": row_id})
    mixed = random.Random(1).sample(ids, 100)
    assert await strict.same(many, {"ids": mixed})


def number_in(row_id: str) -> int:
    return int(b64decode(row_id).split(b":")[1])


def _aliased(kind: str) -> str:
    return " ".join(f"{kind}_{name}: {name}" for name in leaves(kind))


async def test_every_text_in_every_place(strict: Comparing) -> None:
    """As alone at the end of an object, where a brace is a brace."""
    for field in ("nombre", "nombreComercial", "notas"):
        for size in (1, 100):
            assert await strict.same(f"{{ clientes(first: {size}) {{ nodes {{ {field} }} }} }}")
    for text in TEXTS:
        asked = Question(
            "query ($t: String) { clientes(filtro: {nombre: {eq: $t}}) { nodes { nombre } } }", {"t": text}
        )
        await strict.same(asked.text, asked.variables)


def test_the_schema_has_what_is_asked() -> None:
    assert {"nodes", "edges", "pageInfo", "totalCount"} <= object_type("ClienteConnection").fields.keys()
