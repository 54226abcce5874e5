"""Where metrics are read from that nobody counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from planificador.api.execution.service import ServerStats
from planificador.core.runtime.cache import LRUCache
from planificador.recordatorios.watcher import AlertWatcher


@dataclass(frozen=True, slots=True)
class Sources:
    """Where values are read from when somebody asks for the metrics.

    Attributes:
        stats: Returns what runs.
        caches: The caches by name.
        alert_watcher: Returns the live lists of alerts.
    """

    stats: Callable[[], ServerStats]
    caches: Mapping[str, LRUCache[Any, Any]]  # Any: of any types
    alert_watcher: Callable[[], AlertWatcher]
