"""A search among a million rows: the time of an answer over HTTP, and what the index costs."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from time import perf_counter

import httpx2
from tests.bench.bulk import run_statement
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, milliseconds, percentile, ratios, timed
from tests.bench.search_rows import build, change_index
from tests.support.authentication import trusting_app
from tests.support.graphql import GraphQLClient

from planificador.db.config import SqliteUrl, parse_url
from planificador.settings import Settings

QUERY = """
query Buscar($texto: String!) {
  buscar(texto: $texto, first: 20) {
    nodes { id __typename ... on Cliente { nombre } ... on Contacto { nombre apellidos } }
    totales { tipo total exacto }
    pageInfo { hasNextPage endCursor }
  }
}
"""
CREATE = """
mutation Crear($nombre: String!) {
  crearCliente(input: {nombre: $nombre, telefono: "+34 943 00 00 00"}) { cliente { id } errores { codigo } }
}
"""
TARGET_SECONDS = 0.03
PERCENT = 99


async def measure(context: BenchmarkContext) -> None:
    """Add the times of answers, of creating a client with and without the index, and the bytes of the index."""
    total, count, rounds = (2_000, 21, 1) if context.quick else (1_000_000, 700, 5)
    async with context.database() as url:
        maker = await build(context, url, total)
        texts = maker.texts(count)
        with context.step("searches", rounds) as on:
            slowest, medians = [], []
            for _ in range(rounds):
                seconds = await _search_seconds(url, texts)
                slowest.append(percentile(seconds, PERCENT))
                medians.append(percentile(seconds, 50))
                on(1)
        indexed, size = await _write_seconds(context, url, rounds), await _bytes(url)
        await change_index(url, create=False)
        plain, plain_size = await _write_seconds(context, url, rounds), await _bytes(url)
    context.report.figures += [
        Figure(
            f"a search among {total:,} rows, {PERCENT} of 100 answers",
            context.dialect,
            f"{milliseconds(slowest)} (median: {milliseconds(medians)})",
            f"{TARGET_SECONDS * 1000:.0f} ms",
            ratios(slowest, [TARGET_SECONDS] * rounds),
            1.0,
        ),
        Figure(
            f"bytes of the search's index of {total:,} rows",
            context.dialect,
            f"{(size - plain_size) / 2**20:.0f} MiB",
            f"the database without it: {plain_size / 2**20:.0f} MiB",
            [(size - plain_size) / plain_size],
        ),
        Figure(
            "creating a client, with the search's index",
            context.dialect,
            milliseconds(indexed),
            f"without it: {milliseconds(plain)}",
            ratios(indexed, plain),
        ),
    ]


async def _search_seconds(url: str, texts: list[str]) -> list[float]:
    seconds = []
    async with _client(url) as graphql:
        for text in texts[:50]:
            await graphql(QUERY, texto=text)
        for text in texts:
            begin = perf_counter()
            await graphql(QUERY, texto=text)
            seconds.append(perf_counter() - begin)
    return seconds


async def _write_seconds(context: BenchmarkContext, url: str, rounds: int) -> list[float]:
    """Return the median time of creating a client in each round."""
    calls = 5 if context.quick else 100
    async with _client(url) as graphql:
        return [await timed(lambda: graphql(CREATE, nombre="Talleres Urola de Elgoibar"), calls) for _ in range(rounds)]


async def _bytes(url: str) -> int:
    """Return the size of a database, without what deleted rows left."""
    if isinstance(sqlite := parse_url(url), SqliteUrl):
        with closing(sqlite3.connect(sqlite.path, isolation_level=None)) as connection:
            connection.execute("VACUUM")
            return int(
                connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[
                    0
                ]
            )
    return int(await run_statement(url, "SELECT pg_database_size(current_database())"))


@asynccontextmanager
async def _client(url: str) -> AsyncIterator[GraphQLClient]:
    """Return a client of the application in this process, without a socket."""
    app = trusting_app(Settings(database_url=url, time_zone="Europe/Madrid", rate_limit=0))
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://127.0.0.1", timeout=60) as http,
    ):
        yield GraphQLClient(http)
