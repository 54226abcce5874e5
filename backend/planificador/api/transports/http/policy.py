"""On what terms a request is answered: all that its method and headers decide, judged once for each kind of client."""

from collections.abc import Sequence
from dataclasses import dataclass

from planificador.api.transports.http.media import MediaType, accepted_media, is_json
from planificador.api.transports.language import from_accept_language
from planificador.core.model.texts import Idioma
from planificador.server.allowed_hosts import AllowedHosts
from planificador.server.errors import NO_STORE, NOSNIFF, HTTPRequestError, host_not_allowed
from planificador.server.request_headers import Header, RequestHeaders

METHODS = "GET, HEAD, POST, OPTIONS"
ALLOW: Header = (b"allow", METHODS.encode())
SAME_ORIGIN: Header = (b"cross-origin-resource-policy", b"same-origin")
VARY: Header = (b"vary", b"Accept, Accept-Encoding, Accept-Language, Origin")
NO_CACHE: Header = (b"cache-control", b"private, no-cache")
"""A GET's answer may be kept, but is asked for again each time (with its ETag)."""
REMEMBERED, MAX_CACHED_BYTES = 512, 1024
"""Heads that are remembered, and bytes of the longest one among them."""
SAME_SITE_VALUES = frozenset({b"", b"none", b"same-origin"})
"""What browsers say of where a request comes from when no other site has a hand in it; others say nothing."""


@dataclass(frozen=True, slots=True)
class ResponseOptions:
    """media: of a single answer; None when only a stream is wanted. events: whether a stream of events is welcome.
    page: whether GraphiQL is. headers: of an answer.
    """

    media: MediaType | None
    events: bool
    page: bool
    idioma: Idioma
    gzip: bool
    headers: tuple[Header, ...]


class RequestPolicy:
    """Of one endpoint. origins: the other origins whose pages may use it. graphiql: whether browsers that come here are
    led to it."""

    def __init__(self, hosts: AllowedHosts, origins: Sequence[str], graphiql: bool) -> None:
        self._hosts, self._graphiql = hosts, graphiql
        self._origins = frozenset(origin.rstrip("/").lower().encode() for origin in origins)
        self._known: dict[RequestHeaders, ResponseOptions] = {}

    def terms(self, head: RequestHeaders) -> ResponseOptions:
        """Raises Refusal."""
        found = self._known.get(head)
        if found is None:
            found = self._judged(head)
            if len(self._known) >= REMEMBERED:
                del self._known[next(iter(self._known))]  # the oldest
            if sum(map(len, head)) <= MAX_CACHED_BYTES:
                self._known[head] = found
        return found

    def may_enter(self, head: RequestHeaders) -> bool:
        """Whether the page that asks is one of ours or of the allowed origins; so is who is no browser."""
        if head.origin:
            origin = head.origin.lower()
            return origin in self._origins or origin.partition(b"://")[2] == head.host.lower()
        return head.sec_fetch_site in SAME_SITE_VALUES

    def _judged(self, head: RequestHeaders) -> ResponseOptions:
        if not self._hosts.allow(head.host):
            raise host_not_allowed()
        if head.method not in METHODS.split(", "):
            raise HTTPRequestError(405, "METHOD_NOT_ALLOWED", f"Only {METHODS} are answered here.", [ALLOW])
        if not self.may_enter(head):
            raise origin_not_allowed()
        if head.method == "POST":
            _check_content(head)
        accept = head.accept.decode("latin-1")
        kinds = accepted_media(accept)
        page = self._graphiql and head.method in {"GET", "HEAD"} and "text/html" in accept
        if not kinds and not page and head.method != "OPTIONS":
            raise not_acceptable()
        media = next((kind for kind in kinds if kind is not MediaType.EVENTS), None)
        content = [] if media is None else [(b"content-type", media.content_type)]
        return ResponseOptions(
            media,
            events=MediaType.EVENTS in kinds,
            page=page,
            idioma=from_accept_language(head.accept_language.decode("latin-1")),
            gzip=_takes_gzip(head.accept_encoding.decode("latin-1")),
            headers=(*content, NOSNIFF, *((NO_STORE,) if head.method == "POST" else (NO_CACHE, VARY, SAME_ORIGIN))),
        )


def origin_not_allowed() -> HTTPRequestError:
    """Of a request from a page of another origin."""
    return HTTPRequestError(403, "ORIGIN_NOT_ALLOWED", "Pages of this origin may not use this server.")


def not_acceptable() -> HTTPRequestError:
    """Of a request whose client takes none of what we answer in."""
    types = ", ".join(media.value for media in MediaType)
    return HTTPRequestError(406, "NOT_ACCEPTABLE", f"Answers come as one of {types}; Accept names none of them.")


def _check_content(head: RequestHeaders) -> None:
    if not is_json(head.content_type.decode("latin-1")):
        accepts = [(b"accept-post", b"application/json")]
        raise HTTPRequestError(415, "UNSUPPORTED_MEDIA_TYPE", "A body is sent as application/json, in UTF-8.", accepts)
    if head.content_encoding.lower() not in {b"", b"identity"}:
        plain = [(b"accept-encoding", b"identity")]  # RFC 9110 . 12.5.3
        raise HTTPRequestError(415, "UNSUPPORTED_CONTENT_ENCODING", "A body is sent as it is, not compressed.", plain)


def _takes_gzip(accept_encoding: str) -> bool:
    for part in accept_encoding.lower().split(","):
        name, _, quality = part.partition(";")
        if name.strip() == "gzip":
            return quality.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False
