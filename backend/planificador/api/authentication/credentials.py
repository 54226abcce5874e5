"""The credentials of a request: the cookie of an access, or the token of a program."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from starlette.types import Scope

from planificador.api.authentication.cookies import SECURE_NAME, clear_cookie, cookie_name, cookie_values
from planificador.api.errors import UNAUTHENTICATED
from planificador.server.allowed_hosts import is_origin_of
from planificador.server.errors import HTTPRequestError
from planificador.server.request_headers import Header, header

SECRET = re.compile(rb"[A-Za-z0-9_-]{20,100}")
"""The form of all secrets; what does not have it is refused without a look at the database."""
MAX_CACHED, MAX_CACHED_BYTES = 1024, 1024
"""The number of combinations of headers whose credentials are remembered, and the bytes of the longest."""
IN_URL = re.compile(rb"(?:^|&)(?:access_)?token=", re.IGNORECASE)
CHALLENGE: Header = (b"www-authenticate", b'Bearer realm="planificador"')
INVALID_TOKEN: Header = (b"www-authenticate", b'Bearer realm="planificador", error="invalid_token"')
HOW_TO_SIGN_IN = "sign in (iniciarSesion), or send a token as `Authorization: Bearer …`"
NO_CREDENTIALS = f"Nobody is signed in: {HOW_TO_SIGN_IN}."
ENDED = f"The access or the token has ended: {HOW_TO_SIGN_IN}."

UNKNOWN_USER = "The user whom the proxy names is not one of this server, or not active."


class CredentialKind(StrEnum):
    """How somebody shows who he is."""

    ACCESS = "access"
    TOKEN = "token"  # noqa: S105 # no secret
    PROXY = "proxy"
    """By the name that a trusted proxy gives; it is no secret."""
    DEMO = "demo"
    """By coming to the open demo."""


class Credential(NamedTuple):
    """What a request comes with. Its text does not show the secret."""

    kind: CredentialKind
    secret: str = ""

    def __repr__(self) -> str:
        return f"Credential({self.kind.value})"


class CredentialHeaders(NamedTuple):
    """The headers on which a credential depends: an absent one is empty, several lines of one are joined."""

    authorization: bytes = b""
    cookie: bytes = b""
    host: bytes = b""
    origin: bytes = b""


FIELDS = {b"authorization": 0, b"cookie": 1, b"host": 2, b"origin": 3}
SEPARATORS = (b"\n", b"; ", b"\n", b"\n")


def credential_headers(scope: Scope) -> CredentialHeaders:
    """Return these headers of a request or a handshake."""
    values = [b"", b"", b"", b""]
    for name, value in scope["headers"]:
        if name in FIELDS:
            index = FIELDS[name]
            values[index] = values[index] + SEPARATORS[index] + value if values[index] else value
    return CredentialHeaders(*values)


def request_credential(headers: CredentialHeaders) -> Credential | None:
    """Return the credential of a request or a handshake, None where it has none.

    A token is stronger than a cookie: it is sent on purpose. Other schemes than Bearer are not for this server: proxies
    pass on what they asked for themselves.

    Raises HTTPRequestError for a credential that cannot be valid.
    """
    return _remembered(headers) if sum(map(len, headers)) <= MAX_CACHED_BYTES else _credential(headers)


def sends_access(scope: Scope) -> bool:
    """Return whether a request is judged by the cookie of an access: if it is from nobody, that has ended."""
    credential = request_credential(credential_headers(scope))
    return credential is not None and credential.kind is CredentialKind.ACCESS


def refused_to_nobody(scope: Scope) -> HTTPRequestError:
    """Return the error of a request from nobody for what needs somebody."""
    kind = CredentialKind.ACCESS if sends_access(scope) else None
    return not_authenticated(kind, header(scope, b"host"))


def is_of_other_origin(headers: CredentialHeaders) -> bool:
    """Return whether a page of another origin has sent a request: it has to send a token.

    What a browser adds by itself is not the page's. CORS does not guard sockets, nor `SameSite` those of a sub-domain.
    """
    return bool(headers.origin) and not is_origin_of(headers.origin, headers.host)


def token_credential(token: object) -> Credential:
    """Return the credential of a socket's `connectionParams.token`. Raises HTTPRequestError."""
    return _token(token.encode(errors="replace") if isinstance(token, str) else b"")


def refuse_token_in_url(scope: Scope) -> None:
    """Raise HTTPRequestError for a token in a URL: browsers, proxies and their logs keep URLs (RFC 9700 §4.3.2)."""
    if scope["query_string"] and IN_URL.search(scope["query_string"]):
        message = "A token is sent as `Authorization: Bearer …`, never in a URL. Revoke this one: logs may have it."
        raise HTTPRequestError(400, "BAD_REQUEST", message)


def not_authenticated(kind: CredentialKind | None = None, host: bytes = b"") -> HTTPRequestError:
    """Return the error of a request without a valid credential; a cookie that is not valid is cleared.

    kind: What the request came with.
    """
    if kind in {None, CredentialKind.DEMO}:
        return HTTPRequestError(401, UNAUTHENTICATED, NO_CREDENTIALS, [CHALLENGE])
    if kind is CredentialKind.TOKEN:
        return HTTPRequestError(401, UNAUTHENTICATED, ENDED, [INVALID_TOKEN])
    if kind is CredentialKind.PROXY:
        return HTTPRequestError(401, UNAUTHENTICATED, UNKNOWN_USER, [CHALLENGE])
    return HTTPRequestError(401, UNAUTHENTICATED, ENDED, [CHALLENGE, clear_cookie(host)])


def _credential(headers: CredentialHeaders) -> Credential | None:
    if headers.authorization[:7].lower() == b"bearer ":
        return _token(headers.authorization[7:])
    return _access(headers) if headers.cookie else None


_remembered = lru_cache(maxsize=MAX_CACHED)(_credential)


def _token(secret: bytes) -> Credential:
    if not SECRET.fullmatch(secret.strip()):
        raise not_authenticated(CredentialKind.TOKEN)
    return Credential(CredentialKind.TOKEN, secret.strip().decode())


def _access(headers: CredentialHeaders) -> Credential | None:
    """Return the credential of the cookie.

    A page without TLS may not use the cookie of the same name's server with TLS, as older browsers let it.
    """
    name = cookie_name(headers.host)
    values = cookie_values(headers.cookie, name)
    if not values or is_of_other_origin(headers) or (name == SECURE_NAME and headers.origin[:5].lower() == b"http:"):
        return None
    if len(values) > 1 or not SECRET.fullmatch(values[0]):
        raise not_authenticated(CredentialKind.ACCESS, headers.host)
    return Credential(CredentialKind.ACCESS, values[0].decode())
