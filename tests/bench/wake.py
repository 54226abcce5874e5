"""How late alerts come on the real clock: the watch that sleeps until the next instant, against looking each second."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

from tests.bench.base import CONTRACT, contract, insert_catalogue
from tests.bench.bulk import insert, run
from tests.bench.due_rows import CONTRACTS, SESSION, TRAINERS, session
from tests.bench.harness import BenchmarkContext, open_models
from tests.bench.measure import Figure, alternating, milliseconds, percentile, ratios

from planificador.core.data.unit_of_work import Services
from planificador.core.runtime.changes import ChangeNotifier
from planificador.core.runtime.clock import SystemClock
from planificador.recordatorios.rules import HORAS, Aviso, EventoTipo, entrada_de_sesion
from planificador.recordatorios.service import avisar_proximos_eventos
from planificador.recordatorios.watcher import AlertWatcher

CLOCK, ZONE = SystemClock(), ZoneInfo("Europe/Madrid")
LEAD = timedelta(seconds=0.5)
"""Between preparing a round and the first alert that may come."""

Way = Callable[[int], Awaitable[list[float]]]
"""Receives so many alerts; how late each came, in seconds."""


async def measure(context: BenchmarkContext) -> None:
    """The median lateness under a watch as a ratio of the one under polling, each with its 99 %."""
    alerts, seconds, every, rounds = (20, 0.2, 0.1, 1) if context.quick else (300, 5.0, 1.0, 3)
    lateness: list[list[float]] = [[], []]
    async with context.database() as url:
        await insert_catalogue(url, trainers=TRAINERS)
        await insert(url, "contratacion", CONTRACT, (contract(number, 1) for number in range(1, CONTRACTS + 1)))

        async def side(way: Way, samples: list[float]) -> Sequence[float]:
            await _prepare(url, alerts, seconds)
            async with open_models(url):
                late = await way(alerts)
            samples += late
            return [median(late)]

        ways: list[Way] = [_watch, partial(_poll, every)]
        sides = [partial(side, way, samples) for way, samples in zip(ways, lateness, strict=True)]
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
    """Nothing but sessions that enter the window one by one, at instants without a pattern, the same in each round."""
    await run(url, "DELETE FROM sesion")
    dice = Random(2017)
    start = CLOCK.now() + LEAD + timedelta(hours=HORAS)
    starts = (start + timedelta(seconds=dice.uniform(0, seconds)) for _ in range(alerts))
    await insert(url, "sesion", SESSION, (session(place, one, "PROGRAMADA") for place, one in enumerate(starts)))


def _late(aviso: Aviso) -> float:
    return (CLOCK.now() - entrada_de_sesion(aviso.vence_en, HORAS)).total_seconds()


async def _watch(alerts: int) -> list[float]:
    late: list[float] = []
    alert_watcher = AlertWatcher(Services(CLOCK, ChangeNotifier(), ZONE))
    async with alert_watcher.subscribe() as news:
        async for novedad in news:
            late += [_late(aviso) for aviso in novedad.lista or ()]  # due before a slow machine began to watch
            late += [_late(evento.aviso) for evento in novedad.eventos if evento.tipo is EventoTipo.NUEVO]
            if len(late) == alerts:
                break
    await alert_watcher.close()
    return late


async def _poll(every: float, alerts: int) -> list[float]:
    known: dict[str, float] = {}
    while len(known) < alerts:
        for aviso in await avisar_proximos_eventos(CLOCK.now(), ZONE):
            known.setdefault(aviso.clave, _late(aviso))
        await asyncio.sleep(every)
    return list(known.values())
