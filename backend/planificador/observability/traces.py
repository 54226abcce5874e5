"""Spans of requests, operations, transactions and statements, sent by OpenTelemetry to a receiver of OTLP over HTTP.

They have names of the program, codes and ids, never values: neither what was sent, nor SQL, nor the text of an error.
"""

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from importlib.metadata import version
from threading import Thread
from time import monotonic

from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, SERVICE_VERSION, OTELResourceDetector, Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExportResult
from opentelemetry.trace import Span, SpanKind, Status, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from opentelemetry.util.types import AttributeValue

from planificador.core.runtime.request_ids import request_id
from planificador.observability.operation_names import OK

log = logging.getLogger(__name__)
NAME = "planificador"
NAME_ATTRIBUTE, KIND_ATTRIBUTE = "graphql.operation.name", "graphql.operation.type"
REQUEST_ATTRIBUTE = "planificador.request_id"
CLOSE_TIMEOUT = 3.0
"""Seconds that the last spans have to be sent when the server stops."""
TRACE_CONTEXT = TraceContextTextMapPropagator()
WARNING_INTERVAL = 60.0
"""Seconds between two warnings that spans could not be sent."""


class WarningExporter(OTLPSpanExporter):
    """Says in the log of this program that spans were not sent, without the URL, which may have a password."""

    _warn_at = 0.0

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        result = super().export(spans)
        if result is not SpanExportResult.SUCCESS and monotonic() >= self._warn_at:
            self._warn_at = monotonic() + WARNING_INTERVAL
            log.warning("traces could not be sent to PLANIFICADOR_TRACES_ENDPOINT: is a receiver of OTLP/HTTP there?")
        return result


class Traces:
    """The tracer of this process. Create it after a fork, as it has a thread.

    Args:
        endpoint: The base URL of the receiver.
    """

    def __init__(self, endpoint: str) -> None:
        # Its own messages are those of each attempt, with the URL.
        logging.getLogger("opentelemetry").setLevel(logging.CRITICAL)
        own = Resource({SERVICE_NAME: NAME, SERVICE_VERSION: version(NAME)})
        self._provider = TracerProvider(resource=own.merge(OTELResourceDetector().detect()), shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(WarningExporter(endpoint=f"{endpoint}/v1/traces")))
        self._tracer = self._provider.get_tracer(NAME)

    def span(
        self,
        name: str,
        kind: SpanKind = SpanKind.INTERNAL,
        attributes: Mapping[str, AttributeValue] | None = None,
        parent: Context | None = None,
    ) -> AbstractContextManager[Span]:
        """Return a block that is a span. An exception of the block leaves no trace in it: its text may have values.

        parent: What has the span above; None for that of the block around.
        """
        return self._tracer.start_as_current_span(
            name, parent, kind=kind, attributes=attributes, record_exception=False, set_status_on_exception=False
        )

    @contextmanager
    def operation(self, name: str, kind: str) -> Iterator[Callable[[str], None]]:
        """Return a block that is the span of an operation, and a function that sets the code of its first error."""
        attributes = {NAME_ATTRIBUTE: name, KIND_ATTRIBUTE: kind, REQUEST_ATTRIBUTE: request_id.get()}
        with self.span(f"{kind} {name}", attributes=attributes) as span:

            def set_code(code: str) -> None:
                if code != OK:
                    span.set_attribute("error.type", code)
                    span.set_status(Status(StatusCode.ERROR))

            yield set_code

    @contextmanager
    def request(self, method: str, path: str, traceparent: str) -> Iterator[Callable[[int], None]]:
        """Return a block that is the span of an HTTP request, and a function that sets the status of the response.

        Args:
            path: One of the server's own paths, "" for others.
            traceparent: The header of W3C Trace Context, which says whose trace is continued; ignored if it is not
                valid. `tracestate` is not read: it may have any text, and would be sent.
        """
        attributes = {"http.request.method": method, "http.route": path, REQUEST_ATTRIBUTE: request_id.get()}
        parent = TRACE_CONTEXT.extract({"traceparent": traceparent}, Context()) if traceparent else None
        with self.span(f"{method} {path}".rstrip(), SpanKind.SERVER, attributes, parent) as span:

            def set_status(status: int) -> None:
                span.set_attribute("http.response.status_code", status)
                if status >= 500:
                    span.set_status(Status(StatusCode.ERROR))

            yield set_status

    async def close(self) -> None:
        """Send the last spans. A receiver that does not answer is not awaited for longer than CLOSE_TIMEOUT."""
        loop, closed = asyncio.get_running_loop(), asyncio.Event()

        def shut_down() -> None:
            self._provider.shutdown()
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(closed.set)

        Thread(target=shut_down, name="last spans", daemon=True).start()
        with suppress(TimeoutError):
            await asyncio.wait_for(closed.wait(), CLOSE_TIMEOUT)
