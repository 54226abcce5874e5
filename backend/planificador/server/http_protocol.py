"""HTTP/1 where uvicorn departs from it (RFC 9110, RFC 9112): targets, hosts, upgrades, trailers, HTTP/1.0."""

import asyncio
import sys
from typing import Any, cast
from urllib.parse import unquote

from httptools import HttpParserUpgrade, HttpRequestParser
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from planificador.server.errors import HTTPRequestError, sending_errors
from planificador.server.request_target import Target, check_host, check_version, parse_target, with_host
from planificador.server.response_cycle import WITHOUT_CONTENT, BoundedCycle

MAX_TRAILERS = 100
"""Fields behind a chunked body, none of which means anything here."""


class _TooManyTrailersError(Exception):
    """Fields that nobody reads."""


class HttpProtocol(HttpToolsProtocol):
    """Reads requests and starts their cycles. What a connection may cost is its subclass's business."""

    cycle: BoundedCycle

    def __init__(self, *given: Any, **options: Any) -> None:  # Any: uvicorn's own
        super().__init__(*given, **options)
        self._in_head = False
        self._data = b""  # that is being read
        self._trailers = 0
        self._handshake_refusal: HTTPRequestError | None = None

    @property
    def latest(self) -> BoundedCycle | None:
        """The cycle of the latest request, if there was one."""
        return self.cycle

    def data_received(self, data: bytes) -> None:
        self._data = data
        super().data_received(data)

    def on_message_begin(self) -> None:
        self._in_head = True
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        """As uvicorn's own, but that a trailer is no header (RFC 9110 . 6.5.1)."""
        if not self._in_head:
            self._count_trailer()
            return
        name = name.lower()
        if name == b"expect" and value.lower() == b"100-continue":
            self.expect_100_continue = True
        self.headers.append((name, value))

    def _count_trailer(self) -> None:
        self._trailers += 1
        if self._trailers > MAX_TRAILERS:
            raise _TooManyTrailersError  # the parser stops

    def on_headers_complete(self) -> None:
        self._in_head, self._trailers = False, 0
        refusal = self._resolve_target()
        if self.parser.should_upgrade():
            self._handshake_refusal = refusal
        else:
            self._begin(self.app if refusal is None else sending_errors(refusal))

    def _resolve_target(self) -> HTTPRequestError | None:
        """Hand the application a path as the target, and the host that counts as the Host header. Return what is wrong
        with them, if anything is."""
        method, version = self.parser.get_method().decode(), self.parser.get_http_version()
        target, refusal = Target(b"/", b""), None
        try:
            check_version(version)
            target = parse_target(method, self.url)
            check_host(self.headers, version)
            if target.authority is not None:
                self.headers[:] = with_host(self.headers, target.authority)
        except HTTPRequestError as error:
            refusal = error
        if self.parser.should_upgrade():
            self.url = target.origin_form  # a handshake is written anew
        path = target.path.decode("ascii")
        self.scope["method"], self.scope["http_version"] = method, version
        self.scope["path"] = self.root_path + (unquote(path) if "%" in path else path)
        self.scope["raw_path"] = self.root_path.encode("ascii") + target.path
        self.scope["query_string"] = target.query
        return refusal

    def _begin(self, app: Any) -> None:  # Any: uvicorn's own type of application
        """Start a request, or queue it behind the one that is being answered; as uvicorn does, with our cycle."""
        previous = self.latest
        old, method = self.scope["http_version"] == "1.0", self.scope["method"]
        self.cycle = BoundedCycle(
            scope=self.scope,
            transport=self.transport,
            flow=self.flow,
            logger=self.logger,
            access_logger=self.access_logger,
            access_log=self.access_log,
            default_headers=self.server_state.default_headers,
            message_event=asyncio.Event(),
            expect_100_continue=self.expect_100_continue and not old and method not in WITHOUT_CONTENT,
            keep_alive=not old and self.parser.should_keep_alive(),
            on_response=self.on_response_complete,
        )
        if previous is None or previous.response_complete:
            self._start_asgi_task(self.cycle, app)
        else:
            self.flow.pause_reading()
            self.pipeline.appendleft((self.cycle, app))

    def on_message_complete(self) -> None:
        if not self._upgrade_is_ignored():
            super().on_message_complete()

    def _should_upgrade(self) -> bool:
        return self.parser.get_http_version() == "1.1" and super()._should_upgrade()  # RFC 9110 . 7.8

    def _get_upgrade(self) -> bytes | None:
        """Reads all lines of `Connection`, of which uvicorn reads the last."""
        options = b",".join(value for name, value in self.headers if name == b"connection").lower().split(b",")
        if b"upgrade" not in map(bytes.strip, options):
            return None
        return b", ".join(value for name, value in self.headers if name == b"upgrade").lower()

    def _upgrade_is_ignored(self) -> bool:
        return bool(self.parser.should_upgrade()) and not self._should_upgrade()

    def _unsupported_upgrade_warning(self) -> None:
        """Reads the request anew without its upgrade (Java's client asks for h2c): to the parser it has no body, so
        that its body would be the next request."""
        if self.parser.get_method() == b"CONNECT":  # an upgrade by itself
            self.send_400_response("")
            return
        upgrade = cast("HttpParserUpgrade", sys.exc_info()[1])
        rest = self._data[upgrade.args[0] :]
        lines = [b"%s %s HTTP/%s" % (self.parser.get_method(), self.url, self.parser.get_http_version().encode())]
        lines += [b"%s: %s" % one for one in self.headers if one[0] != b"upgrade"]
        self.parser = HttpRequestParser(self)
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)  # as uvicorn's
        self._data = b"\r\n".join([*lines, b"", b""]) + rest
        super().data_received(self._data)
