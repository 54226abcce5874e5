"""The metrics of this process, kept by prometheus-client."""

from collections.abc import Iterator
from importlib.metadata import version
from typing import TypeVar

from prometheus_client import (
    CollectorRegistry,
    Counter,
    GCCollector,
    Histogram,
    Info,
    PlatformCollector,
    ProcessCollector,
    disable_created_metrics,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector

from planificador.core.runtime.observation import Awaited
from planificador.observability import definitions
from planificador.observability.definitions import Definition
from planificador.observability.sources import Sources

NAMESPACE = "planificador"
M = TypeVar("M", Counter, Histogram)


class _Labelled(dict[tuple[object, ...], M]):
    """The counters or histograms of a metric by their labels: the library takes longer to find one than to count."""

    def __init__(self, metric: M) -> None:
        super().__init__()
        self._metric: M = metric

    def __missing__(self, labels: tuple[object, ...]) -> M:
        child: M = self._metric.labels(*labels)
        self[labels] = child
        return child


class Metrics:
    """Counts what happens. database_size: bytes, None while unknown."""

    def __init__(self) -> None:
        # They double the series, and tell only when a process first counted something.
        disable_created_metrics()  # type: ignore[no-untyped-call]  # the library forgot the annotation
        self.registry = CollectorRegistry()
        self.database_size: int | None = None
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=self.registry)
        self._info().info({"version": version("planificador")})
        self._responses = _Labelled(self._counter(definitions.RESPONSES))
        self._operations = _Labelled(self._counter(definitions.OPERATIONS))
        self._durations = _Labelled(self._histogram(definitions.OPERATION_SECONDS))
        self._waits = _Labelled(self._histogram(definitions.WAIT_SECONDS))
        for awaited in Awaited:
            self._waits[awaited,]  # so that it is 0 and not absent
        self._lateness = self._histogram(definitions.ALERT_LATENESS)

    def read_from(self, sources: Sources) -> None:
        """Read the values of these sources whenever metrics are asked for."""
        self.registry.register(_Present(self, sources))

    def response(self, status: int) -> None:
        """Count a response."""
        self._responses[status,].inc()

    def operation(self, name: str, kind: str, code: str, seconds: float | None) -> None:
        """Count an operation. seconds: how long it ran, None if it was not run."""
        self._operations[name, kind, code].inc()
        if seconds is not None:
            self._durations[name, kind].observe(seconds)

    def waited(self, awaited: Awaited, seconds: float) -> None:
        """Count a wait for the database."""
        self._waits[awaited,].observe(seconds)

    def alerts_delivered(self, lateness: float) -> None:
        """Count a delivery at an instant."""
        self._lateness.observe(lateness)

    def _info(self) -> Info:
        item = definitions.VERSION
        return Info(item.name, item.help, namespace=NAMESPACE, registry=self.registry)

    def _counter(self, item: Definition) -> Counter:
        return Counter(item.name, item.help, item.labels, namespace=NAMESPACE, registry=self.registry)

    def _histogram(self, item: Definition) -> Histogram:
        return Histogram(
            item.name, item.help, item.labels, namespace=NAMESPACE, registry=self.registry, buckets=item.buckets
        )


class _Present(Collector):
    """What is read when somebody asks."""

    def __init__(self, metrics: Metrics, sources: Sources) -> None:
        self._metrics, self._sources = metrics, sources

    def describe(self) -> list[GaugeMetricFamily]:
        """Override, so that registering reads nothing."""
        return []

    def collect(self) -> Iterator[GaugeMetricFamily | CounterMetricFamily]:
        stats = self._sources.stats()
        yield _gauge(definitions.RUNNING, stats.operations)
        yield _gauge(definitions.SOCKETS, stats.sockets)
        yield _gauge(definitions.SUBSCRIPTIONS, stats.subscriptions)
        watcher = self._sources.alert_watcher()
        yield _gauge(definitions.ALERTS_STALE, watcher.stale_since is not None)
        yield _gauge(definitions.ALERT_LISTS, watcher.watchers)
        yield from self._caches()
        if self._metrics.database_size is not None:
            yield _gauge(definitions.DATABASE_BYTES, self._metrics.database_size)

    def _caches(self) -> Iterator[GaugeMetricFamily | CounterMetricFamily]:
        lookups, entries = definitions.CACHE_LOOKUPS, definitions.CACHE_ENTRIES
        counted = CounterMetricFamily(lookups.full_name, lookups.help, labels=lookups.labels)
        present = GaugeMetricFamily(entries.full_name, entries.help, labels=entries.labels)
        for name, cache in self._sources.caches.items():
            counted.add_metric([name, "hit"], cache.hits)
            counted.add_metric([name, "miss"], cache.misses)
            present.add_metric([name], len(cache))
        yield counted
        yield present


def _gauge(item: Definition, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(item.full_name, item.help, value)
