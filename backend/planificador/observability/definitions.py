"""The metrics: their names, kinds and labels. docs/observability.md has the table that `metrics_table` makes."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kind of a metric, as Prometheus calls it."""

    COUNTER = "counter"
    GAUGE = "gauge"
    HISTOGRAM = "histogram"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Definition:
    """A metric.

    Attributes:
        name: Without `planificador_`, and without what Prometheus adds, as `_total`.
        buckets: The upper bounds of a histogram, in seconds.
    """

    name: str
    kind: Kind
    help: str
    labels: tuple[str, ...] = ()
    buckets: tuple[float, ...] = ()

    @property
    def full_name(self) -> str:
        """The name in what Prometheus reads."""
        return f"planificador_{self.name}" + {Kind.COUNTER: "_total", Kind.INFO: "_info"}.get(self.kind, "")


DURATIONS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
WAITS = (0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5)

VERSION = Definition("version", Kind.INFO, "The version of the program", ("version",))
RESPONSES = Definition("http_responses", Kind.COUNTER, "HTTP responses, also of refused requests", ("status",))
OPERATIONS = Definition(
    "operations",
    Kind.COUNTER,
    "Operations over all transports, by the code of their first error: OK without one",
    ("operation", "kind", "code"),
)
OPERATION_SECONDS = Definition(
    "operation_duration_seconds",
    Kind.HISTOGRAM,
    "Duration of queries and mutations that were run, without reading the request and sending the answer",
    ("operation", "kind"),
    DURATIONS,
)
RUNNING = Definition("operations_running", Kind.GAUGE, "Queries and mutations that run")
SOCKETS = Definition("websockets", Kind.GAUGE, "Open WebSockets")
SUBSCRIPTIONS = Definition("subscriptions", Kind.GAUGE, "Running subscriptions, over WebSockets and event streams")
ALERT_LATENESS = Definition(
    "alert_lateness_seconds",
    Kind.HISTOGRAM,
    "From the instant at which time alone changes a live list of alerts to its delivery",
    buckets=WAITS,
)
ALERTS_STALE = Definition("alerts_stale", Kind.GAUGE, "1 while a live list of alerts cannot be read, otherwise 0")
ALERT_LISTS = Definition("alert_lists", Kind.GAUGE, "Live lists of alerts that are kept for subscribers")
WAIT_SECONDS = Definition(
    "database_wait_seconds",
    Kind.HISTOGRAM,
    "Waiting for a connection to the database, of reads and transactions that had to wait",
    ("pool",),
    WAITS,
)
CACHE_LOOKUPS = Definition(
    "cache_lookups",
    Kind.COUNTER,
    "Look-ups in caches, hit or miss; a new document is looked up twice",
    ("cache", "result"),
)
CACHE_ENTRIES = Definition("cache_entries", Kind.GAUGE, "Entries of caches", ("cache",))
DATABASE_BYTES = Definition(
    "database_size_bytes", Kind.GAUGE, "Size of the database without its log; absent while it cannot be read"
)
DEFINITIONS = (
    VERSION,
    RESPONSES,
    OPERATIONS,
    OPERATION_SECONDS,
    RUNNING,
    SOCKETS,
    SUBSCRIPTIONS,
    ALERT_LATENESS,
    ALERTS_STALE,
    ALERT_LISTS,
    WAIT_SECONDS,
    CACHE_LOOKUPS,
    CACHE_ENTRIES,
    DATABASE_BYTES,
)


def metrics_table() -> str:
    """Return the table of all metrics in Markdown."""
    lines = ["| metric | kind | labels | meaning |", "|---|---|---|---|"]
    for item in DEFINITIONS:
        labels = ", ".join(f"`{label}`" for label in item.labels)
        lines.append(f"| `{item.full_name}` | {item.kind} | {labels} | {item.help} |")
    return "\n".join(lines)
