"""HTTP/1 where uvicorn deviates from it (RFC 9110, RFC 9112): targets, hosts, upgrades, trailers, HTTP/1.0."""

import asyncio
import sys
from typing import Any, cast
from urllib.parse import unquote

from httptools import HttpParserUpgrade, HttpRequestParser

from planificador.server.errors import HTTPRequestError, sending_errors
from planificador.server.request_target import Target, check_host, check_version, parse_target, with_host
from planificador.server.response_cycle import WITHOUT_CONTENT, BoundedCycle
from planificador.server.uvicorn_adapter import HttpToolsProtocol

NO_TARGET = Target(b"/", b"")
"""In place of an invalid one."""
MAX_TRAILERS = 100
"""Trailer fields after a chunked body, all of which are ignored."""


class _TooManyTrailersError(Exception):
    """A request has more than MAX_TRAILERS trailer fields."""


class HttpProtocol(HttpToolsProtocol):
    """Parses requests and starts their cycles. The subclass adds the limits of a connection."""

    cycle: BoundedCycle

    def __init__(self, *args: Any, **options: Any) -> None:  # Any: uvicorn's own
        super().__init__(*args, **options)
        self._in_headers = False
        self._data = b""  # what the parser is being fed
        self._trailers = 0
        self._handshake_error: HTTPRequestError | None = None

    @property
    def latest(self) -> BoundedCycle | None:
        """The cycle of the latest request, if there was one."""
        return self.cycle

    def data_received(self, data: bytes) -> None:
        self._data = data
        super().data_received(data)

    def on_message_begin(self) -> None:
        self._in_headers = True
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Override uvicorn's, which adds trailers to the headers (RFC 9110 §6.5.1)."""
        if not self._in_headers:
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
        self._in_headers, self._trailers = False, 0
        error = self._resolve_target()
        if self.parser.should_upgrade():
            self._handshake_error = error
        else:
            self._start_cycle(self.app if error is None else sending_errors(error))

    def _resolve_target(self) -> HTTPRequestError | None:
        """Give the application the target's path, and its authority as the Host header. Return the error of invalid
        ones, or None."""
        method, version = self.parser.get_method().decode(), self.parser.get_http_version()
        target, error = NO_TARGET, None
        try:
            check_version(version)
            target = parse_target(method, self.url)
            check_host(self.headers, version)
            if target.authority is not None:
                self.headers[:] = with_host(self.headers, target.authority)
        except HTTPRequestError as invalid:
            error = invalid
        if self.parser.should_upgrade():
            self.url = target.origin_form  # uvicorn writes the handshake again for the WebSocket protocol
        path = target.path.decode("ascii")
        self.scope["method"], self.scope["http_version"] = method, version
        self.scope["path"] = self.root_path + (unquote(path) if "%" in path else path)
        self.scope["raw_path"] = self.root_path.encode("ascii") + target.path
        self.scope["query_string"] = target.query
        return error

    def _start_cycle(self, app: Any) -> None:  # Any: uvicorn's own type of application
        """Start a request, or queue it behind the one that is being answered; as uvicorn does, with BoundedCycle."""
        previous = self.latest
        is_http_1_0, method = self.scope["http_version"] == "1.0", self.scope["method"]
        self.cycle = BoundedCycle(
            scope=self.scope,
            transport=self.transport,
            flow=self.flow,
            logger=self.logger,
            access_logger=self.access_logger,
            access_log=self.access_log,
            default_headers=self.server_state.default_headers,
            message_event=asyncio.Event(),
            expect_100_continue=self.expect_100_continue and not is_http_1_0 and method not in WITHOUT_CONTENT,
            keep_alive=not is_http_1_0 and self._may_keep_alive(),
            on_response=self.on_response_complete,
        )
        if previous is None or previous.response_complete:
            self._start_asgi_task(self.cycle, app)
        else:
            self.flow.pause_reading()
            self.pipeline.appendleft((self.cycle, app))

    def _may_keep_alive(self) -> bool:
        return bool(self.parser.should_keep_alive())

    def on_message_complete(self) -> None:
        if not self._upgrade_is_ignored():
            super().on_message_complete()

    def _should_upgrade(self) -> bool:
        return self.parser.get_http_version() == "1.1" and super()._should_upgrade()  # RFC 9110 §7.8

    def _get_upgrade(self) -> bytes | None:
        """Override uvicorn's, which reads only the last line of `Connection`."""
        options = b",".join(value for name, value in self.headers if name == b"connection").lower().split(b",")
        if b"upgrade" not in map(bytes.strip, options):
            return None
        return b", ".join(value for name, value in self.headers if name == b"upgrade").lower()

    def _upgrade_is_ignored(self) -> bool:
        return bool(self.parser.should_upgrade()) and not self._should_upgrade()

    def _unsupported_upgrade_warning(self) -> None:
        """Override uvicorn's, which drops the body of a request whose upgrade is ignored (Java's client asks for h2c).

        After an upgrade the parser expects no body and would read it as the next request, so that the request is parsed
        again without its upgrade.
        """
        if self.parser.get_method() == b"CONNECT":  # the parser treats it as an upgrade
            self.send_400_response("")
            return
        upgrade = cast("HttpParserUpgrade", sys.exc_info()[1])
        rest = self._data[upgrade.args[0] :]
        lines = [b"%s %s HTTP/%s" % (self.parser.get_method(), self.url, self.parser.get_http_version().encode())]
        lines += [b"%s: %s" % header for header in self.headers if header[0] != b"upgrade"]
        self.parser = HttpRequestParser(self)
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)  # as uvicorn's
        self._data = b"\r\n".join([*lines, b"", b""]) + rest
        super().data_received(self._data)
