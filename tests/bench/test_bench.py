"""How the benchmark measures and reports. `make conformance suites=bench` runs all of its parts, on small tables."""

import asyncio
from contextlib import suppress
from itertools import count, cycle
from pathlib import Path

import orjson
import pytest
from tests.bench.measure import Figure, Plan, Report, alternating, percentile, ratios
from tests.bench.reads_load import request, seconds_per_request, send_request
from tests.bench.report import SOAK, table, write_page
from tests.bench.results import dated, merged


async def test_the_load_awaits_all_answers_and_refuses_answers_with_errors() -> None:
    answers = cycle([b'{"data": 1}', b'{"data": 22}'])
    bodies = []
    connections: set[asyncio.Task[None] | None] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.add(asyncio.current_task())
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while head := await reader.readuntil(b"\r\n\r\n"):
                bodies.append(orjson.loads(await reader.readexactly(int(head.rpartition(b":")[2]))))
                body = next(answers)
                for part in (b"HTTP/1.1 200 OK\r\nContent-", b"Length: %d\r\n\r\n" % len(body), body[:3], body[3:]):
                    writer.write(part)
                    await asyncio.sleep(0.001)
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        each = await seconds_per_request(port, (request(port, number) for number in count()), 0.1, 3)
        assert sorted(bodies) == list(range(len(bodies)))
        assert len(bodies) * each >= 0.1
        answers = cycle([b'{"data":null,"errors":[]}'])
        with pytest.raises(ConnectionError, match="errors"):
            await send_request(port, request(port, ""))
    await asyncio.gather(*filter(None, connections))


async def test_sides_are_measured_in_alternating_order() -> None:
    order = []

    async def side(name: str, seconds: float) -> list[float]:
        order.append(name)
        return [seconds, 1.0]

    results = await alternating([lambda: side("a", 3.0), lambda: side("b", 2.0)], 2)
    assert order == ["a", "b", "b", "a"]
    assert results == [[[3.0, 3.0], [1.0, 1.0]], [[2.0, 2.0], [1.0, 1.0]]]
    assert ratios(results[0][0], results[1][0]) == [1.5, 1.5]


@pytest.mark.parametrize(
    ("target", "at_least", "values", "verdict"),
    [
        (2.0, False, [1, 2, 9], "met"),
        (2.0, False, [1, 2.1, 3], "missed"),
        (2.0, True, [1, 2, 9], "met"),
        (2.0, True, [1, 1.9, 3], "missed"),
        (2.0, True, [], ""),
        (None, False, [9], ""),
    ],
)
def test_a_target_is_met_by_the_median(target: float | None, at_least: bool, values: list[float], verdict: str) -> None:
    assert Figure("", "sqlite", "", "", values, target, at_least).verdict == verdict


@pytest.mark.parametrize(
    ("figure", "cells"),
    [
        (Figure("", "sqlite", "", "", [1, 2, 4], 2.0), ["1.00 / 2.00 / 4.00", "≤ 2.0: met"]),
        (Figure("", "sqlite", "", "", [1, 2, 4], 2.5, at_least=True), ["1.00 / 2.00 / 4.00", "≥ 2.5: missed"]),
        (Figure("", "sqlite", "", "", [], 2.5, at_least=True), ["not measured", "≥ 2.5"]),
        (Figure("", "sqlite", "", "", [3]), ["3.00 / 3.00 / 3.00", "none"]),
    ],
)
def test_a_row_of_the_table_has_ratios_and_target(figure: Figure, cells: list[str]) -> None:
    assert list(table(Report([figure])).columns[4].cells) == cells[:1]
    assert list(table(Report([figure])).columns[5].cells) == cells[1:]


def test_the_page_has_a_table_of_the_targets_and_one_of_the_rest(tmp_path: Path) -> None:
    page = tmp_path / "benchmark.md"
    page.write_text(f"# Benchmark\n{SOAK}\nThe last soak.\n")
    met, other = Figure("reads", "sqlite", "1", "2", [3], 2.0, at_least=True), Figure("other", "sqlite", "1", "2", [3])
    write_page(dated(Report([other, met]), "reads", "2026-11-29"), page)
    targets, _, rest = page.read_text().partition("## Measurements without a target")
    assert "| reads | SQLite | ≥ 2.0: met | 3.00 / 3.00 / 3.00 | 1 | 2 | 2026-11-29 |" in targets
    assert "| other | SQLite | none |" in rest
    assert rest.endswith(f"{SOAK}\nThe last soak.\n")


def test_a_run_of_some_parts_replaces_their_figures_only() -> None:
    def report(part: str, database: str, day: str) -> Report:
        plans = [Plan("query", database, day, False)]
        return dated(Report([Figure("what", database, "1", "2", [3])], plans), part, day)

    earlier = Report()
    for part, database in (("due", "sqlite"), ("reads", "sqlite"), ("reads", "postgres")):
        earlier += report(part, database, "2026-11-28")
    later = merged(earlier, report("reads", "sqlite", "2026-11-29"), ["sqlite", "postgres"], ["due", "reads"])
    expected = [("sqlite", "due", "28"), ("sqlite", "reads", "29"), ("postgres", "reads", "28")]
    assert [(each.database, each.part, each.day[-2:]) for each in later.figures] == expected
    assert [(each.database, each.part, each.description[-2:]) for each in later.plans] == expected
    assert Report.from_json(later.to_json()) == later


def test_the_99th_percentile() -> None:
    assert percentile([float(number) for number in range(1, 301)], 99) == 297
    assert percentile([1.0], 99) == 1
