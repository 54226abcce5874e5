"""A server whose metrics, traces and log are on."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx2
import orjson
import pytest
from tests.observability.otlp_receiver import TraceReceiver, trace_receiver
from tests.support.databases import new_database
from tests.support.http_client import http_client
from tests.support.server_process import ServerProcess, free_port, server_process

SAMPLE = re.compile(r"^(\w+)(?:\{(.*)\})? (\S+)$", re.M)
LABEL = re.compile(r'(\w+)="([^"]*)"')
PROXY = "127.0.0.9"
"""The address of the trusted proxy."""


@dataclass(frozen=True, slots=True)
class ObservedServer:
    """A server process, a client of it, and what is seen of it."""

    process: ServerProcess
    http: httpx2.AsyncClient
    metrics_port: int
    traces: TraceReceiver

    async def post(self, query: str, headers: dict[str, str] | None = None, **parameters: Any) -> httpx2.Response:
        """Send an operation."""
        return await self.http.post("/graphql", json={"query": query, **parameters}, headers=headers)

    async def metrics(self) -> str:
        """Return what Prometheus reads."""
        answer = await self.http.get(f"http://127.0.0.1:{self.metrics_port}/metrics")
        assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
        return answer.text

    async def value(self, name: str, **labels: str) -> float:
        """Return the sum of the samples of a metric that have these labels."""
        samples = SAMPLE.findall(await self.metrics())
        return sum(
            float(number)
            for sample, pairs, number in samples
            if sample == name and labels.items() <= dict(LABEL.findall(pairs)).items()
        )

    def log(self) -> list[dict[str, Any]]:
        """Return the lines of the log."""
        return [orjson.loads(line) for line in self.process.log.read_bytes().splitlines()]


@pytest.fixture(scope="session")
async def observed(
    dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[ObservedServer]:
    """The server. It takes everybody for the administrator, unless a header says otherwise."""
    port = free_port()
    with trace_receiver() as traces, pytest.MonkeyPatch.context() as patch:
        patch.setenv("OTEL_BSP_SCHEDULE_DELAY", "10")
        settings = {
            "log_level": "info",
            "log_format": "json",
            "metrics_port": port,
            "metrics_networks": "127.0.0.1",
            "traces_endpoint": traces.endpoint,
            "trusted_proxies": PROXY,
            "rate_limit": 0,
        }
        async with (
            new_database(dialect, tmp_path_factory.mktemp("observed"), admin) as url,
            server_process(url, demo=False, **settings) as process,
            http_client(process.url, timeout=30) as http,
        ):
            yield ObservedServer(process, http, port, traces)
