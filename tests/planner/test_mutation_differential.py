"""A mutation that is executed by its plan answers and writes what it answers and writes by resolvers.

`make fuzz` tries more mutations; PLANIFICADOR_FUZZ sets their number.
"""

import json
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from tests.api import factories as make
from tests.api.fuzzing import FUZZ_COUNT
from tests.planner.arguments import GeneratedQuery
from tests.planner.comparison import Ask, in_process, ordered
from tests.planner.mutation_generator import MutationGenerator
from tests.support.actors import actor
from tests.support.databases import child_first, empty_tables
from tests.support.graphql import GraphQLClient
from tests.support.queries import Queries
from tests.support.server import RunningServer
from tortoise.connection import get_connection

from planificador.api.planner.mutations import MutationAnswers, execute_mutation
from planificador.api.planner.planner import Planner
from planificador.core.model.actors import SYSTEM, Rol

# graphql-core does not await the siblings of a field that failed.
pytestmark = [
    pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
COUNT = FUZZ_COUNT or 60
SEED = random.SystemRandom().getrandbits(48) if FUZZ_COUNT else 0
MUTATIONS_PER_DATABASE = 60
"""Mutations that are executed one after the other on the same rows."""
MIN_PLANNED_SHARE = 0.25
"""The minimum share of mutations that plans answer alone."""
ACTORS = (SYSTEM, SYSTEM, actor(Rol.GESTION), actor(Rol.COMERCIAL), actor(Rol.FORMADOR, trainer=1))
Fill = Callable[[], Awaitable[None]]
Counting = Callable[[], AbstractContextManager[Queries]]


@pytest.fixture
def fill(graphql: GraphQLClient, dialect: str) -> Fill:
    """Give the database the same rows again."""

    async def fill() -> None:
        await empty_tables(dialect)
        client = await make.cliente(graphql, nif="12345678Z")
        await make.cliente(graphql, nombre="Lan Zubía")
        await make.do(graphql, "crearClienteFinal", cliente=client["id"], nombre="Lan")
        await make.do(graphql, "crearContacto", cliente=client["id"], nombre="Miren", principal=True)
        course = await make.formacion(graphql, codigo="C-1")
        for name in ("Ane", "Jon"):
            await make.formador(graphql, nombre=name)
        await make.aula(graphql)
        given = {"cliente": client["id"], "formacion": course["id"]}
        contract = await make.contratacion(graphql, **given)
        await make.contratacion(graphql, "PROPUESTA", **given)
        await make.inscritos(graphql, contract, 3)
        trainer = {"formador": "Rm9ybWFkb3I6MQ=="}
        await make.sesion(graphql, contract, **trainer)
        await make.sesion(graphql, contract, fecha="2026-11-20", aula="QXVsYTox")
        await make.do(
            graphql, "crearInteraccion", cliente=client["id"], tipo="LLAMADA", fecha="2026-11-20T08:00:00Z",
            proximaAccion="Llamar", fechaProximaAccion="2026-12-01", crearRecordatorio=True,
        )  # fmt: skip

    return fill


@contextmanager
def without_mutation_plans() -> Iterator[None]:
    """Have the resolvers answer all of each mutation."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Planner, "mutation_plan", lambda *_: None)
        yield


@contextmanager
def outcomes() -> Iterator[Counter[str]]:
    """Count the mutations that were `planned`, answered `partly` by their plan, and `left` to resolvers."""
    counts: Counter[str] = Counter()

    async def counting_execute(*args: object) -> object:
        answer = await execute_mutation(*args)  # type: ignore[arg-type]  # the same
        partly = isinstance(answer, MutationAnswers)
        counts["partly" if partly else "left" if answer is None else "planned"] += 1
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("planificador.api.execution.executor.execute_mutation", counting_execute)
        yield counts


def comparable(answer: bytes) -> object:
    """Return an answer as it is, or with its errors sorted where it has some."""
    return ordered(answer) if b'"errors":' in answer else answer


async def contents() -> list[str]:
    """Return all rows of the database."""
    connection = get_connection("default")
    rows = []
    for table in child_first():
        found = await connection.execute_query_dict(f'SELECT * FROM "{table}" ORDER BY 1')  # a model's
        rows += [f"{table} {json.dumps(row, default=str)}" for row in found]
    return rows


async def answers(asks: list[Ask], mutations: list[GeneratedQuery]) -> list[bytes]:
    return [await ask(mutation.text, mutation.variables) for ask, mutation in zip(asks, mutations, strict=True)]


async def test_planned_mutations_answer_and_write_what_resolvers_do(server: RunningServer, fill: Fill) -> None:
    by_actor = {each: in_process(server.app.state.runtime, each) for each in ACTORS}
    counts: Counter[str] = Counter()
    for start in range(SEED, SEED + COUNT, MUTATIONS_PER_DATABASE):
        seeds = range(start, min(start + MUTATIONS_PER_DATABASE, SEED + COUNT))
        mutations = [MutationGenerator.seeded(seed).mutation() for seed in seeds]
        asks = [by_actor[random.Random(seed).choice(ACTORS)] for seed in seeds]
        await fill()
        with outcomes() as counted:
            planned, planned_rows = await answers(asks, mutations), await contents()
        counts += counted
        await fill()
        with without_mutation_plans():
            resolved, resolved_rows = await answers(asks, mutations), await contents()
        for seed, mutation, *pair in zip(seeds, mutations, planned, resolved, strict=True):
            told = f"seed {seed}\n{mutation.text}\n{json.dumps(mutation.variables)}\n{pair[0]!r}\n{pair[1]!r}"
            assert comparable(pair[0]) == comparable(pair[1]), told
        assert planned_rows == resolved_rows, f"seeds {seeds}"
    assert counts["planned"] > MIN_PLANNED_SHARE * COUNT, counts
    assert counts["partly"], "no use case whose payload resolvers complete"


CREATE = """mutation ($input: CrearSesionInput!) {{ crearSesion(input: $input) {{
  sesion {{ id estado {selection} }} errores {{ codigo campo mensaje }}
}} }}"""


@pytest.mark.parametrize(
    ("selection", "further"),
    [("fecha minutos", 0), ("contratacion { id } formador { __typename id }", 0), ("contratacion { expediente }", 1)],
)
async def test_a_payload_takes_a_statement_only_where_it_needs_other_rows(
    graphql: GraphQLClient, fill: Fill, count_queries: Counting, selection: str, further: int
) -> None:
    await fill()
    values = {"contratacion": "Q29udHJhdGFjaW9uOjE=", "formador": "Rm9ybWFkb3I6MQ=="}
    counts = []
    for text in (CREATE.format(selection=""), CREATE.format(selection=selection)):
        with count_queries() as queries:
            payload = (await graphql(text, input=values))["crearSesion"]
        assert payload["errores"] == []
        counts.append(len(queries))
    assert counts[1] - counts[0] == further
