"""What the method and the headers of a request decide, cached for each combination of headers."""

from collections.abc import Sequence
from dataclasses import dataclass

from planificador.api.transports.negotiation import (
    MediaType,
    accepted_media,
    accepts_gzip,
    from_accept_language,
    is_json,
)
from planificador.core.model.texts import Idioma
from planificador.server.allowed_hosts import AllowedHosts
from planificador.server.errors import NO_STORE, NOSNIFF, HTTPRequestError, host_not_allowed
from planificador.server.request_headers import Header, RequestHeaders

METHODS = "GET, HEAD, POST, OPTIONS"
ALLOW: Header = (b"allow", METHODS.encode())
SAME_ORIGIN: Header = (b"cross-origin-resource-policy", b"same-origin")
VARY: Header = (b"vary", b"Accept, Accept-Encoding, Accept-Language, Origin")
NO_CACHE: Header = (b"cache-control", b"private, no-cache")
"""The response to a GET may be stored, and is revalidated each time with its ETag."""
MAX_CACHED, MAX_CACHED_BYTES = 512, 1024
"""The number of cached combinations, and the bytes of the longest."""
SAME_SITE_VALUES = frozenset({b"", b"none", b"same-origin"})
"""Values of Sec-Fetch-Site where no other site caused the request; empty where the client is not a browser."""


@dataclass(frozen=True, slots=True)
class ResponseOptions:
    """How a request may be answered.

    Attributes:
        media: The type of a single result; None when the client accepts only an event stream.
        events: Whether the client accepts an event stream.
        page: Whether the client is redirected to GraphiQL.
        headers: The headers of the response.
    """

    media: MediaType | None
    events: bool
    page: bool
    idioma: Idioma
    gzip: bool
    headers: tuple[Header, ...]


class RequestPolicy:
    """Decides which requests the endpoint accepts.

    Args:
        origins: Other origins whose pages may use the endpoint.
        graphiql: Whether browsers are redirected to GraphiQL.
    """

    def __init__(self, hosts: AllowedHosts, origins: Sequence[str], graphiql: bool) -> None:
        self._hosts, self._graphiql = hosts, graphiql
        self._origins = frozenset(origin.rstrip("/").lower().encode() for origin in origins)
        self._cache: dict[RequestHeaders, ResponseOptions] = {}

    def options(self, headers: RequestHeaders) -> ResponseOptions:
        """Return the options of a request. Raise HTTPRequestError for one that is not accepted."""
        options = self._cache.get(headers)
        if options is None:
            options = self._decide(headers)
            if len(self._cache) >= MAX_CACHED:
                del self._cache[next(iter(self._cache))]  # the oldest
            if sum(map(len, headers)) <= MAX_CACHED_BYTES:
                self._cache[headers] = options
        return options

    def is_origin_allowed(self, headers: RequestHeaders) -> bool:
        """Return whether a request comes from this server's page, an allowed origin, or a client without an origin."""
        if headers.origin:
            origin = headers.origin.lower()
            return origin in self._origins or origin.partition(b"://")[2] == headers.host.lower()
        return headers.sec_fetch_site in SAME_SITE_VALUES

    def _decide(self, headers: RequestHeaders) -> ResponseOptions:
        if not self._hosts.allow(headers.host):
            raise host_not_allowed()
        if headers.method not in METHODS.split(", "):
            raise HTTPRequestError(405, "METHOD_NOT_ALLOWED", f"The methods of this resource are {METHODS}.", [ALLOW])
        if not self.is_origin_allowed(headers):
            raise origin_not_allowed()
        if headers.method == "POST":
            _check_content(headers)
        accept = headers.accept.decode("latin-1")
        kinds = accepted_media(accept)
        page = self._graphiql and headers.method in {"GET", "HEAD"} and "text/html" in accept
        if not kinds and not page and headers.method != "OPTIONS":
            raise not_acceptable()
        media = next((kind for kind in kinds if kind is not MediaType.EVENTS), None)
        content = [] if media is None else [(b"content-type", media.content_type)]
        return ResponseOptions(
            media,
            events=MediaType.EVENTS in kinds,
            page=page,
            idioma=from_accept_language(headers.accept_language.decode("latin-1")),
            gzip=accepts_gzip(headers.accept_encoding.decode("latin-1")),
            headers=(*content, NOSNIFF, *((NO_STORE,) if headers.method == "POST" else (NO_CACHE, VARY, SAME_ORIGIN))),
        )


def origin_not_allowed() -> HTTPRequestError:
    """Return the error of a request from a page of another origin."""
    return HTTPRequestError(403, "ORIGIN_NOT_ALLOWED", "Pages of this origin may not use this server.")


def not_acceptable() -> HTTPRequestError:
    """Return the error of a request that accepts none of the media types."""
    types = ", ".join(media.value for media in MediaType)
    return HTTPRequestError(406, "NOT_ACCEPTABLE", f"The Accept header must name one of {types}.")


def _check_content(headers: RequestHeaders) -> None:
    if not is_json(headers.content_type.decode("latin-1")):
        accepts = [(b"accept-post", b"application/json")]
        raise HTTPRequestError(415, "UNSUPPORTED_MEDIA_TYPE", "The body must be application/json, in UTF-8.", accepts)
    if headers.content_encoding.lower() not in {b"", b"identity"}:
        plain = [(b"accept-encoding", b"identity")]  # RFC 9110 §12.5.3
        raise HTTPRequestError(415, "UNSUPPORTED_CONTENT_ENCODING", "The body must not be compressed.", plain)
