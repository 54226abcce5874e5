"""On what terms a request is answered: all that its method and headers decide, judged once for each kind of client."""

from collections.abc import Sequence
from dataclasses import dataclass

from planificador.api.http.media import Media, is_json, wanted
from planificador.api.language import from_accept_language
from planificador.core.texts import Idioma
from planificador.door.heads import Head, Header
from planificador.door.hosts import Hosts
from planificador.door.refusals import NO_STORE, NOSNIFF, Refusal, wrong_host

METHODS = "GET, HEAD, POST, OPTIONS"
ALLOW: Header = (b"allow", METHODS.encode())
SAME_ORIGIN: Header = (b"cross-origin-resource-policy", b"same-origin")
VARY: Header = (b"vary", b"Accept, Accept-Encoding, Accept-Language, Origin")
NO_CACHE: Header = (b"cache-control", b"private, no-cache")
"""A GET's answer may be kept, but is asked for again each time (with its ETag)."""
REMEMBERED, LONGEST = 512, 1024
"""Heads that are remembered, and bytes of the longest one among them."""
OURS = frozenset({b"", b"none", b"same-origin"})
"""What browsers say of where a request comes from when no other site has a hand in it; others say nothing."""


@dataclass(frozen=True, slots=True)
class Terms:
    """media: of a single answer; None when only a stream is wanted. events: whether a stream of events is welcome.
    page: whether GraphiQL is. headers: of an answer.
    """

    media: Media | None
    events: bool
    page: bool
    idioma: Idioma
    gzip: bool
    headers: tuple[Header, ...]


class Judge:
    """Of one endpoint. origins: the other origins whose pages may use it. graphiql: whether browsers that come here are
    led to it."""

    def __init__(self, hosts: Hosts, origins: Sequence[str], graphiql: bool) -> None:
        self._hosts, self._graphiql = hosts, graphiql
        self._origins = frozenset(origin.rstrip("/").lower().encode() for origin in origins)
        self._known: dict[Head, Terms] = {}

    def terms(self, head: Head) -> Terms:
        """Raises Refusal."""
        found = self._known.get(head)
        if found is None:
            found = self._judged(head)
            if len(self._known) >= REMEMBERED:
                del self._known[next(iter(self._known))]  # the oldest
            if sum(map(len, head)) <= LONGEST:
                self._known[head] = found
        return found

    def may_enter(self, head: Head) -> bool:
        """Whether the page that asks is one of ours or of the allowed origins; so is who is no browser."""
        if head.origin:
            origin = head.origin.lower()
            return origin in self._origins or origin.partition(b"://")[2] == head.host.lower()
        return head.sec_fetch_site in OURS

    def _judged(self, head: Head) -> Terms:
        if not self._hosts.allow(head.host):
            raise wrong_host()
        if head.method not in METHODS.split(", "):
            raise Refusal(405, "METHOD_NOT_ALLOWED", f"Only {METHODS} are answered here.", [ALLOW])
        if not self.may_enter(head):
            raise foreign_page()
        if head.method == "POST":
            _check_content(head)
        accept = head.accept.decode("latin-1")
        kinds = wanted(accept)
        page = self._graphiql and head.method in {"GET", "HEAD"} and "text/html" in accept
        if not kinds and not page and head.method != "OPTIONS":
            raise unacceptable()
        media = next((kind for kind in kinds if kind is not Media.EVENTS), None)
        content = [] if media is None else [(b"content-type", media.content_type)]
        return Terms(
            media,
            events=Media.EVENTS in kinds,
            page=page,
            idioma=from_accept_language(head.accept_language.decode("latin-1")),
            gzip=_takes_gzip(head.accept_encoding.decode("latin-1")),
            headers=(*content, NOSNIFF, *((NO_STORE,) if head.method == "POST" else (NO_CACHE, VARY, SAME_ORIGIN))),
        )


def foreign_page() -> Refusal:
    """Of a request from a page of another origin."""
    return Refusal(403, "ORIGIN_NOT_ALLOWED", "Pages of this origin may not use this server.")


def unacceptable() -> Refusal:
    """Of a request whose client takes none of what we answer in."""
    types = ", ".join(media.value for media in Media)
    return Refusal(406, "NOT_ACCEPTABLE", f"Answers come as one of {types}; Accept names none of them.")


def _check_content(head: Head) -> None:
    if not is_json(head.content_type.decode("latin-1")):
        accepts = [(b"accept-post", b"application/json")]
        raise Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "A body is sent as application/json, in UTF-8.", accepts)
    if head.content_encoding.lower() not in {b"", b"identity"}:
        plain = [(b"accept-encoding", b"identity")]  # RFC 9110 § 12.5.3
        raise Refusal(415, "UNSUPPORTED_CONTENT_ENCODING", "A body is sent as it is, not compressed.", plain)


def _takes_gzip(accept_encoding: str) -> bool:
    for part in accept_encoding.lower().split(","):
        name, _, quality = part.partition(";")
        if name.strip() == "gzip":
            return quality.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False
