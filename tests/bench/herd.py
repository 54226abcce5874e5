"""Rates of the same request over many connections, as after a change that many pages show."""

from tests.bench.harness import BenchmarkContext
from tests.bench.reads import (
    LATENCY_TARGET,
    MANY_CONNECTIONS,
    LoadSettings,
    check_answers,
    comparison,
    latency_figure,
    measured,
    rate_figure,
    seconds_of,
)
from tests.bench.reads_rows import Size, build
from tests.bench.reads_workloads import WORKLOADS

CONNECTIONS = (MANY_CONNECTIONS, 256)
WORKLOADS_OF_HERDS = {"Grafo": 10, "Contrato": None, "Cliente": None}
"""The operations, with the target rate as a multiple of PostGraphile's."""


async def measure(context: BenchmarkContext) -> None:
    """Measure each workload with each number of connections, on all sides in turn."""
    size = Size(55) if context.quick else Size(2000)
    async with context.database() as url:
        await build(context, url, size)
        async with comparison(context, url, size) as sides:
            for workload in (workload for workload in WORKLOADS if workload.operation in WORKLOADS_OF_HERDS):
                await check_answers(workload, sides)
                for connections in CONNECTIONS:
                    limit = LATENCY_TARGET if connections == MANY_CONNECTIONS else None
                    settings = LoadSettings.of(context, connections).same()
                    loads = await measured(context, workload, sides, settings)
                    seconds = {side: seconds_of(rounds) for side, rounds in loads.items()}
                    label = f"the same {workload.short_label}, {connections} connections"
                    if context.dialect == "postgres":
                        target = WORKLOADS_OF_HERDS[workload.operation]
                        context.report.figures.append(rate_figure(context, label, seconds, "peer", target))
                    context.report.figures.append(rate_figure(context, label, seconds, "hand", None))
                    context.report.figures.append(latency_figure(context, label, loads, limit))
