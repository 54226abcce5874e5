"""Five levels of relations in one HTTP request, relative to ten times the rows with the same answer."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial

import httpx2
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, alternating, milliseconds, ratios, timed
from tests.bench.relations_rows import Shape, build
from tests.support.authentication import trusting_app
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import count_queries

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
TIME_LABEL = "five levels of relations over HTTP"
STATEMENTS_LABEL = "SQL statements of five levels of relations"


async def measure(context: BenchmarkContext) -> None:
    """Add times and numbers of statements with ten times the parents and with ten times the children."""
    shape = Shape(clients=5, sessions=5, finals=1, contracts=1) if context.quick else Shape(clients=20, sessions=10)
    rounds, calls = (1, 1) if context.quick else (9, 3)
    parents, children = shape.ten_times_the_parents(), shape.ten_times_the_children()
    async with context.database() as base, context.database() as wide, context.database() as deep:
        for url, size in ((base, shape), (wide, parents), (deep, children)):
            await build(context, url, size)
        answers = [await _statements(url) for url in (base, wide, deep)]
        assert answers[0][1] == answers[1][1] == answers[2][1], "the answers differ"
        with context.step("five levels of relations", rounds) as on:
            sides = [partial(_round, url, calls) for url in (base, wide, deep)]
            (base_seconds,), *others = await alternating(sides, rounds, lambda: on(1))
    reference = f"a tenth of the rows ({shape.all_sessions:,} sessions)"
    cases = ((f"{parents.clients} clients", 1), (f"{children.sessions} sessions a contract", 2))
    for (rows, index), (seconds,) in zip(cases, others, strict=True):
        count, base_count = answers[index][0], answers[0][0]
        texts = f"{count}", f"{reference}: {base_count}"
        context.report.figures += [
            Figure(f"{STATEMENTS_LABEL}, {rows}", context.dialect, *texts, [count / base_count], 1.0),
            Figure(
                f"{TIME_LABEL}, {rows}",
                context.dialect,
                milliseconds(seconds),
                f"{reference}: {milliseconds(base_seconds)}",
                ratios(seconds, base_seconds),
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
        send = partial(graphql.response, QUERY)
        await timed(send, 1)
        return [await timed(send, calls)]


@asynccontextmanager
async def _client(url: str) -> AsyncIterator[GraphQLClient]:
    """Return a client of the application in this process, without a socket."""
    app = trusting_app(Settings(database_url=url, time_zone="Europe/Madrid"))
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://127.0.0.1", timeout=60) as http,
    ):
        yield GraphQLClient(http)
