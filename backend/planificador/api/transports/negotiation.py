"""Content negotiation (RFC 9110 §12.5), and which requests are accepted: by method, host, origin and media type."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from planificador.core.model.texts import Idioma
from planificador.server.allowed_hosts import AllowedHosts, is_origin_of
from planificador.server.errors import NO_STORE, NOSNIFF, HTTPRequestError, host_not_allowed
from planificador.server.request_headers import Header, RequestHeaders

UTF_8 = frozenset({"utf-8", "utf8"})
METHODS = "GET, HEAD, POST, OPTIONS"
ALLOW: Header = (b"allow", METHODS.encode())
SAME_ORIGIN: Header = (b"cross-origin-resource-policy", b"same-origin")
VARY: Header = (b"vary", b"Accept, Accept-Encoding, Accept-Language, Authorization, Cookie, Origin")
NO_CACHE: Header = (b"cache-control", b"private, no-cache")
"""The response to a GET may be stored, and is revalidated each time with its ETag."""
MAX_CACHED_OPTIONS, MAX_CACHED_BYTES = 512, 1024
"""The number of cached combinations of headers, and the bytes of the longest."""
SAME_SITE_VALUES = frozenset({b"", b"none", b"same-origin"})
"""Values of Sec-Fetch-Site where no other site caused the request; empty where the client is not a browser."""


class MediaType(Enum):
    """The media types of responses; among those that a client prefers equally, the first is sent.

    text/event-stream comes last: urql lists it in every request.
    """

    RESPONSE = "application/graphql-response+json"
    JSON = "application/json"
    EVENTS = "text/event-stream"

    @property
    def content_type(self) -> bytes:
        return f"{self.value}; charset=utf-8".encode()


class AcceptItem(NamedTuple):
    """An item of an Accept field, in lower case. Its quality is the q-value, 1 where there is none."""

    name: str
    quality: float
    charsets: tuple[str, ...]

    @property
    def specificity(self) -> int:
        """0 for `*/*`, 1 for `application/*`, 2 for a media type."""
        return 0 if self.name == "*/*" else 1 if self.name.endswith("/*") else 2


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
            if len(self._cache) >= MAX_CACHED_OPTIONS:
                del self._cache[next(iter(self._cache))]  # the oldest
            if sum(map(len, headers)) <= MAX_CACHED_BYTES:
                self._cache[headers] = options
        return options

    def is_origin_allowed(self, headers: RequestHeaders) -> bool:
        """Return whether a request comes from this server's page, an allowed origin, or a client without an origin."""
        if headers.origin:
            return headers.origin.lower() in self._origins or is_origin_of(headers.origin, headers.host)
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
    message = (
        "Pages of this origin may not use this server. Serve the page from the server's origin, through a proxy that"
        " keeps Host; or the operator lists its origin in PLANIFICADOR_ORIGINS."
    )
    return HTTPRequestError(403, "ORIGIN_NOT_ALLOWED", message)


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


def accepted_media(accept: str) -> list[MediaType]:
    """Return the media types that the client accepts, the preferred first.

    Without an Accept header that is `application/json`, as clients expect that predate GraphQL over HTTP.
    """
    if not accept.strip():
        return [MediaType.JSON]
    ranges = [item for item in _parse(accept) if "/" in item.name and UTF_8.issuperset(item.charsets)]
    matches = [(item, media) for media in MediaType if (item := _best(media, ranges)) and item.quality > 0]
    if any(item.specificity == 2 for item, _ in matches):
        matches.sort(key=lambda match: (-match[0].quality, -match[0].specificity))
    else:  # the `*/*` of a browser or of curl prefers no type
        matches = sorted(matches, key=lambda match: match[1] is not MediaType.JSON)[:1]
    return [media for _, media in matches]


def is_json(content_type: str) -> bool:
    """Return whether a body is JSON in UTF-8: a page of another site cannot send this type without a preflight."""
    item = _item(content_type)
    return item.name == "application/json" and UTF_8.issuperset(item.charsets)


def language_named(tag: object) -> Idioma | None:
    """Return the language of a tag like `eu` or `eu-ES`; None where it is not supported."""
    name = tag.split("-")[0].upper() if isinstance(tag, str) else ""
    return Idioma.__members__.get(name)


def from_accept_language(header: str, default: Idioma = Idioma.ES) -> Idioma:
    """Return the preferred supported language of an Accept-Language header (`eu-ES,eu;q=0.9,es;q=0.8`)."""
    items = sorted(_parse(header), key=lambda item: -item.quality)
    return next((idioma for item in items if item.quality > 0 and (idioma := language_named(item.name))), default)


def accepts_gzip(accept_encoding: str) -> bool:
    """Return whether an Accept-Encoding header names gzip, other than with a q-value of 0."""
    return next((item.quality > 0 for item in _parse(accept_encoding) if item.name == "gzip"), False)


def _parse(field: str) -> list[AcceptItem]:
    return [_item(part) for part in field.split(",") if part.strip()]


def _item(part: str) -> AcceptItem:
    name, *parameters = (piece.strip() for piece in part.lower().split(";"))
    quality, charsets = 1.0, []
    for parameter in parameters:
        key, _, value = (piece.strip(' "') for piece in parameter.partition("="))
        if key == "q":
            quality = _quality(value)
        elif key == "charset":
            charsets.append(value)
    return AcceptItem(name, quality, tuple(charsets))


def _quality(text: str) -> float:
    """Return a q-value (RFC 9110 §12.4.2). A malformed one counts as 0."""
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if 0 <= value <= 1 else 0.0


def _best(media: MediaType, ranges: list[AcceptItem]) -> AcceptItem | None:
    """Return the most specific media range that a type matches, whose q-value is the type's (RFC 9110 §12.5.1)."""
    subtypes = media.value.partition("/")[0] + "/*"
    matching = [item for item in ranges if item.name in {media.value, subtypes, "*/*"}]
    return max(matching, key=lambda item: (item.specificity, item.quality), default=None)
