"""A receiver of traces: OTLP over HTTP, as collectors have it, in a thread of the test process."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span
from tests.clock import wait_until


class TraceReceiver:
    """The spans that were received, and the bodies of the requests as they were sent.

    Attributes:
        endpoint: The base URL.
    """

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self.bodies: list[bytes] = []
        self.services: set[str] = set()
        self.spans: list[Span] = []

    def receive(self, path: str, body: bytes) -> None:
        assert path == "/v1/traces"
        self.bodies.append(body)
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            names = {item.key: item.value.string_value for item in resource.resource.attributes}
            self.services.add(names["service.name"])
            for scope in resource.scope_spans:
                self.spans += scope.spans

    async def span(self, request_id: str) -> Span:
        """Return the span of a request, once it has come."""

        def spans() -> list[Span]:
            return [span for span in self.spans if span.kind == Span.SPAN_KIND_SERVER and _is_of(span, request_id)]

        await wait_until(lambda: bool(spans()))
        (span,) = spans()
        return span

    async def trace(self, request_id: str) -> list[Span]:
        """Return the spans of the trace of a request, once its outermost one has come: the outermost one first."""

        def roots() -> list[Span]:
            return [span for span in self.spans if not span.parent_span_id and _is_of(span, request_id)]

        await wait_until(lambda: bool(roots()))
        (root,) = roots()
        return sorted((span for span in self.spans if span.trace_id == root.trace_id), key=lambda span: span != root)


def _is_of(span: Span, request_id: str) -> bool:
    return request_id in attributes(span).values()


def attributes(span: Span) -> dict[str, object]:
    """Return the attributes of a span."""
    return {item.key: getattr(item.value, str(item.value.WhichOneof("value"))) for item in span.attributes}


@contextmanager
def trace_receiver() -> Iterator[TraceReceiver]:
    """Receive traces until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            is_compressed = self.headers.get("content-encoding") == "gzip"
            receiver.receive(self.path, gzip.decompress(body) if is_compressed else body)
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Override the standard library's, which writes to the terminal."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver = TraceReceiver(f"http://127.0.0.1:{server.server_port}")
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join()
