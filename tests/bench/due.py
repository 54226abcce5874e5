"""Times of reading due alerts among a million sessions, relative to small tables."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from tests.bench.due_rows import NOW, REMINDERS_DUE, SESSIONS_DUE, build
from tests.bench.harness import BenchmarkContext, open_models
from tests.bench.measure import Figure, Plan, alternating, milliseconds, ratios, timed
from tests.support.queries import explain

from planificador.core.data.queries.query import RowQuery, select
from planificador.recordatorios import reading, rules, service
from planificador.recordatorios.mirrors import ROWS_AHEAD
from planificador.recordatorios.rules import HORAS, TipoAviso
from planificador.recordatorios.timelines import kind_horizon

ZONE = ZoneInfo("Europe/Madrid")
ALERTS_DUE = SESSIONS_DUE + REMINDERS_DUE
TARGET = 2.0
READ_LABEL, NEXT_LABEL = "what is due (avisar_proximos_eventos)", "what enters the live lists next (read ahead)"


async def measure(context: BenchmarkContext) -> None:
    """Add both figures, and the plans of the large tables."""
    large = (5_000, 2_000) if context.quick else (1_000_000, 200_000)
    small = (500, 500) if context.quick else (10_000, 10_000)
    rounds, calls = (3, 2) if context.quick else (15, 30)
    async with context.database() as large_url, context.database() as small_url:
        await build(context, large_url, *large)
        await build(context, small_url, *small)
        async with open_models(large_url):
            await _plans(context)
        with context.step("finding what is due", rounds) as on:
            sides = [partial(_round, url, calls) for url in (large_url, small_url)]
            results = await alternating(sides, rounds, lambda: on(1))
    for label, of_large, of_small in zip((READ_LABEL, NEXT_LABEL), *results, strict=True):
        context.report.figures.append(
            Figure(
                f"{label}: {ALERTS_DUE} due among {large[0]:,} sessions and {large[1]:,} interactions",
                context.dialect,
                milliseconds(of_large),
                f"the same {ALERTS_DUE} among {small[0]:,} and {small[1]:,}: {milliseconds(of_small)}",
                ratios(of_large, of_small),
                TARGET,
            )
        )


async def _round(url: str, calls: int) -> Sequence[float]:
    async with open_models(url):
        find = partial(service.avisar_proximos_eventos, NOW, ZONE)
        assert len(await find()) == ALERTS_DUE
        await timed(find, 3), await timed(_read_ahead, 3)
        return await timed(find, calls), await timed(_read_ahead, calls)


async def _read_ahead() -> None:
    for tipo in TipoAviso:
        await reading.AlertTable(tipo, ZONE).next(kind_horizon(tipo, NOW, HORAS), ROWS_AHEAD)


async def _plans(context: BenchmarkContext) -> None:
    claves = [aviso.clave for aviso in await service.avisar_proximos_eventos(NOW, ZONE)]
    tables = [reading.AlertTable(tipo, ZONE) for tipo in TipoAviso]
    horizon = rules.horizon(NOW, HORAS)
    queries: dict[str, RowQuery[Any]] = {
        **{f"{table.tipo} in the window": table.query_until(NOW, horizon) for table in tables},
        **{f"the next {table.tipo}": query for table in tables if (query := table.query_next(NOW, ROWS_AHEAD))},
        # Not user 1, to whom all rows belong: PostgreSQL would rightly read the whole of so small a table.
        "hidden alerts": reading.ocultos_de(2, claves),
        "what readers hid": reading.ocultos_por([2, 3], NOW),
    }
    for name, query in queries.items():
        description, full_scan = await _plan(query)
        context.report.plans.append(Plan(name, context.dialect, description, full_scan))


async def _plan(query: RowQuery[Any]) -> tuple[str, bool]:
    """Return the query plan in a line, and whether it scans a whole table or index."""
    rows = await explain(select(query, "*"), "(FORMAT JSON)")
    if "detail" in rows[0]:
        lines = [str(row["detail"]) for row in rows]
        return "; ".join(lines), any(line.startswith("SCAN") and "first_rows" not in line for line in lines)
    nodes = _nodes(orjson.loads(rows[0]["QUERY PLAN"])[0]["Plan"])
    return " > ".join(_line(node) for node in nodes), any(_is_full_scan(node) for node in nodes)


def _nodes(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [plan, *(node for child in plan.get("Plans", []) for node in _nodes(child))]


def _line(node: dict[str, Any]) -> str:
    relation = node.get("Index Name") or node.get("Relation Name")
    return f"{node['Node Type']} on {relation}" if relation else str(node["Node Type"])


def _is_full_scan(node: dict[str, Any]) -> bool:
    kind = str(node["Node Type"])
    return kind == "Seq Scan" or ("Index" in kind and "Index Cond" not in node)
