"""Five levels of relations in one HTTP request, against ten times the rows with the same answer."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial

import httpx2
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, alternating, milliseconds, ratios, timed
from tests.bench.relations_rows import Shape, build
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import count_queries

from planificador.app import create_app
from planificador.settings import Settings

QUERY = """
query Relaciones {
  clientes(first: 5) { nodes { nombre estado
    clientesFinales(first: 3) { nodes { nombre
      contrataciones(first: 3) { nodes { expediente estado formacion { nombre }
        sesiones(first: 5) { nodes { inicio fin estado formador { nombre }
          asistencias(first: 3) { nodes { estado participante { nombre apellidos } } }
        } }
      } }
    } }
  } }
}
"""
WHAT = "five levels of relations over HTTP"
STATEMENTS = "SQL statements of five levels of relations"


async def measure(context: BenchmarkContext) -> None:
    """Time and number of statements, with ten times the parents and with ten times the children of each."""
    shape = Shape(clients=5, sessions=5, finals=1, contracts=1) if context.quick else Shape(clients=20, sessions=10)
    rounds, calls = (1, 1) if context.quick else (9, 3)
    parents, children = shape.ten_times_the_parents(), shape.ten_times_the_children()
    async with context.database() as base, context.database() as wide, context.database() as deep:
        for url, one in ((base, shape), (wide, parents), (deep, children)):
            await build(context, url, one)
        answers = [await _statements(url) for url in (base, wide, deep)]
        assert answers[0][1] == answers[1][1] == answers[2][1], "the answers differ"
        with context.step("five levels of relations", rounds) as on:
            sides = [partial(_round, url, calls) for url in (base, wide, deep)]
            (usual,), *others = await alternating(sides, rounds, lambda: on(1))
    against = f"a tenth of the rows ({shape.all_sessions:,} sessions)"
    cases = ((f"{parents.clients} clients", 1), (f"{children.sessions} sessions a contract", 2))
    for (more, place), (seconds,) in zip(cases, others, strict=True):
        count, usual_count = answers[place][0], answers[0][0]
        words = f"{count}", f"{against}: {usual_count}"
        context.report.figures += [
            Figure(f"{STATEMENTS}, {more}", context.dialect, *words, [count / usual_count], 1.0),
            Figure(
                f"{WHAT}, {more}",
                context.dialect,
                milliseconds(seconds),
                f"{against}: {milliseconds(usual)}",
                ratios(seconds, usual),
            ),
        ]


async def _statements(url: str) -> tuple[int, Data]:
    async with _client(url) as graphql:
        await graphql(QUERY)
        with count_queries() as queries:
            data = await graphql(QUERY)
    return len(queries), data


async def _round(url: str, calls: int) -> Sequence[float]:
    async with _client(url) as graphql:
        ask = partial(graphql.response, QUERY)
        await timed(ask, 1)
        return [await timed(ask, calls)]


@asynccontextmanager
async def _client(url: str) -> AsyncIterator[GraphQLClient]:
    """Speaks HTTP with the application in this process, without a socket between."""
    app = create_app(Settings(database_url=url, time_zone="Europe/Madrid"))
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://127.0.0.1", timeout=60) as http,
    ):
        yield GraphQLClient(http)
