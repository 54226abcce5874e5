"""The lateness of alerts on the real clock: a watcher that sleeps until the next instant, relative to polling."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

from tests.bench.base import CONTRACT_COLUMNS, contract_values, insert_catalogue
from tests.bench.bulk import insert, run_statement
from tests.bench.due_rows import CONTRACTS, SESSION_COLUMNS, TRAINERS, session_values
from tests.bench.harness import BenchmarkContext, open_models
from tests.bench.measure import Figure, alternating, milliseconds, percentile, ratios

from planificador.core.data.use_cases.services import Services
from planificador.core.runtime.changes import ChangeNotifier
from planificador.core.runtime.clock import SystemClock
from planificador.recordatorios.rules import HORAS, Aviso, EventoTipo, entry
from planificador.recordatorios.service import avisar_proximos_eventos
from planificador.recordatorios.watcher import AlertWatcher

CLOCK, ZONE = SystemClock(), ZoneInfo("Europe/Madrid")
LEAD_TIME = timedelta(seconds=0.5)
"""The time from the preparation of a round to its first alert."""

Receiver = Callable[[int], Awaitable[list[float]]]
"""Receives a number of alerts; returns the lateness of each in seconds."""


async def measure(context: BenchmarkContext) -> None:
    """Add the ratio of the median lateness of the watcher to that of polling, each with its 99th percentile."""
    alerts, seconds, every, rounds = (20, 0.2, 0.1, 1) if context.quick else (300, 5.0, 1.0, 3)
    lateness: list[list[float]] = [[], []]
    async with context.database() as url:
        await insert_catalogue(url, trainers=TRAINERS)
        await insert(
            url, "contratacion", CONTRACT_COLUMNS, (contract_values(number, 1) for number in range(1, CONTRACTS + 1))
        )

        async def side(receive: Receiver, samples: list[float]) -> Sequence[float]:
            await _prepare(url, alerts, seconds)
            async with open_models(url):
                late = await receive(alerts)
            samples += late
            return [median(late)]

        receivers: list[Receiver] = [_watch, partial(_poll, every)]
        sides = [partial(side, receive, samples) for receive, samples in zip(receivers, lateness, strict=True)]
        with context.step(f"{alerts} alerts on the real clock", rounds) as on:
            (of_watch,), (of_polling,) = await alternating(sides, rounds, lambda: on(1))
    context.report.figures.append(
        Figure(
            f"lateness of {alerts} alerts in {seconds:g} s, delivered by the watcher",
            context.dialect,
            _lateness(lateness[0]),
            f"polling every {every:g} s: {_lateness(lateness[1])}",
            ratios(of_watch, of_polling),
        )
    )


def _lateness(samples: Sequence[float]) -> str:
    return f"{milliseconds(samples)} (99 %: {milliseconds([percentile(samples, 99)])})"


async def _prepare(url: str, alerts: int, seconds: float) -> None:
    """Replace the sessions by ones that enter the window at irregular instants, the same in each round."""
    await run_statement(url, "DELETE FROM sesion")
    rng = Random(2017)
    start = CLOCK.now() + LEAD_TIME + timedelta(hours=HORAS)
    starts = (start + timedelta(seconds=rng.uniform(0, seconds)) for _ in range(alerts))
    await insert(
        url,
        "sesion",
        SESSION_COLUMNS,
        (session_values(number, inicio, "PROGRAMADA") for number, inicio in enumerate(starts)),
    )


def _late(aviso: Aviso) -> float:
    return (CLOCK.now() - entry(aviso.vence_en, HORAS)).total_seconds()


async def _watch(alerts: int) -> list[float]:
    late: list[float] = []
    alert_watcher = AlertWatcher(Services(CLOCK, ChangeNotifier(), ZONE))
    async with alert_watcher.subscribe() as news:
        async for item in news:
            late += [_late(aviso) for aviso in item.lista or ()]  # already due when a slow machine subscribed
            late += [_late(evento.aviso) for evento in item.eventos if evento.tipo is EventoTipo.NUEVO]
            if len(late) == alerts:
                break
    await alert_watcher.close()
    return late


async def _poll(every: float, alerts: int) -> list[float]:
    lateness: dict[str, float] = {}
    while len(lateness) < alerts:
        for aviso in await avisar_proximos_eventos(CLOCK.now(), ZONE):
            lateness.setdefault(aviso.clave, _late(aviso))
        await asyncio.sleep(every)
    return list(lateness.values())
