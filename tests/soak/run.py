"""One soak: a server of the demo's data, its load, its pages, and the judgement of what came of them."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.measure import percentile
from tests.bench.report import DATABASE_NAMES
from tests.soak.load import CONNECTIONS, Load, Outcome
from tests.soak.pages import Pages, open_pages
from tests.soak.resources import Growth, MemorySamples, count_descriptors, growing, mebibytes
from tests.support.databases import database_server, execute, new_database
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.server_process import server_process

DURABLE = ("fsync", "full_page_writes", "synchronous_commit")
"""What the tests' PostgreSQL server has switched off, so that they are fast."""
WARM_UP = 0.25
"""The part of the time that is not measured: caches fill, and pools open their connections."""
KEEP_ALIVE = 1
"""Seconds after which the server closes idle connections."""
HEADINGS = (
    "Database", "Workers", "Requests", "Errors", "Reads: 99 % / median", "Writes: 99 % / median", "Events",
    "Memory: begin → end", "Descriptors",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plan:
    """What a soak does: requests per second, for so many seconds, with so many open pages and workers.

    Attributes:
        rest: Seconds without requests before descriptors are counted; longer than idle connections stay open.
    """

    rate: float = 100
    seconds: float = 600
    pages: int = 500
    workers: int = 1
    rest: float = 3


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a soak."""

    dialect: str
    plan: Plan
    outcome: Outcome
    pages: Pages
    memory: Growth
    descriptors: tuple[int, int]

    @property
    def complaints(self) -> list[str]:
        """What must not be: errors, and what grows."""
        errors = [*self.outcome.errors, *self.pages.errors]
        shown = [*errors[:3], f"{len(errors)} errors in all"] if errors else []
        return shown + growing(self.memory, self.descriptors)

    @property
    def cells(self) -> list[str]:
        """The result as a row of the report."""
        outcome = self.outcome
        requests = len(outcome.reads) + len(outcome.writes) + len(outcome.errors)
        return [
            DATABASE_NAMES[self.dialect],
            f"{self.plan.workers}",
            f"{requests:,} in {self.plan.seconds * (1 - WARM_UP) / 60:g} min",
            f"{len(outcome.errors) + len(self.pages.errors)}",
            _latency(outcome.reads),
            _latency(outcome.writes),
            f"{self.pages.events:,} to {self.plan.pages} pages",
            f"{mebibytes(self.memory.begin)} → {mebibytes(self.memory.end)} ({self.memory.rise:+.1%})",
            f"{self.descriptors[0]} → {self.descriptors[1]}",
        ]


def soak(dialect: str, plan: Plan) -> Result:
    """Run one soak on a database of its own, on PostgreSQL with a server that writes to the disk."""
    with database_server(dialect) as admin, TemporaryDirectory(prefix="soak-") as folder:
        return asyncio.run(_soak(dialect, plan, admin, Path(folder)))


async def _soak(dialect: str, plan: Plan, admin: str | None, folder: Path) -> Result:
    if admin:
        await execute(admin, *(f"ALTER SYSTEM SET {name} = on" for name in DURABLE), "SELECT pg_reload_conf()")
    async with new_database(dialect, folder, admin) as url:
        return await soak_on(dialect, url, plan)


async def soak_on(dialect: str, url: str, plan: Plan, demo: bool = True) -> Result:
    """Run one soak. demo: Whether the database is empty, to be filled with the demo's data."""
    settings: dict[str, Any] = {  # Any: each setting's own type
        "rate_limit": 0,
        "keep_alive_timeout": KEEP_ALIVE,
        "max_connections_per_address": plan.pages + 2 * CONNECTIONS,  # all clients are on one machine
    }
    if plan.workers > 1:
        settings["workers"] = plan.workers
    async with (
        server_process(url, demo, **settings) as server,
        http_client(server.url, timeout=60) as http,
        open_pages(server.url, plan.pages) as pages,
    ):
        load = await Load.of(GraphQLClient(http), seed=1)
        await load.run(plan.rate, plan.seconds * WARM_UP)
        load.outcome = Outcome(errors=load.outcome.errors)
        await asyncio.sleep(plan.rest)
        before, memory = count_descriptors(server.pid), MemorySamples(server.pid)
        sampling = asyncio.create_task(memory.take())
        await load.run(plan.rate, plan.seconds * (1 - WARM_UP))
        sampling.cancel()
        await asyncio.sleep(plan.rest)
        descriptors = before, count_descriptors(server.pid)
    return Result(dialect, plan, load.outcome, pages, memory.growth, descriptors)


def _latency(seconds: list[float]) -> str:
    if not seconds:
        return "none"
    return f"{percentile(seconds, 99) * 1000:.0f} / {percentile(seconds, 50) * 1000:.0f} ms"
