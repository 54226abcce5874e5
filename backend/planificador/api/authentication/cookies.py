"""The cookie of an access, which a browser sends by itself (RFC 6265bis)."""

from planificador.server.allowed_hosts import LOOPBACK
from planificador.server.request_headers import Header
from planificador.usuarios.rules import ACCESS_LONGEST

NAME = b"planificador"
SECURE_NAME = b"__Host-" + NAME
"""Browsers accept this prefix only from the host itself over TLS: no sub-domain and no network can set the cookie."""
LOOPBACK_NAMES = frozenset(name.encode() for name in LOOPBACK)
LIFETIME = int(ACCESS_LONGEST.total_seconds())
"""Seconds that a browser keeps the cookie, as long as the longest access; the server decides when that ends."""
ATTRIBUTES = b"; Path=/; HttpOnly; SameSite=Lax"


def names_loopback(host: bytes) -> bool:
    """Return whether a Host header, with or without a port, names the loopback address."""
    name, colon, port = host.lower().rpartition(b":")
    return (name if colon and port.isdigit() else host.lower()) in LOOPBACK_NAMES


def cookie_name(host: bytes) -> bytes:
    """Return the cookie's name on a host: browsers need no TLS for the loopback address, and have none there."""
    return NAME if names_loopback(host) else SECURE_NAME


def cookie_values(header: bytes, name: bytes) -> list[bytes]:
    """Return the different values of a cookie in a Cookie header."""
    pairs = (pair.strip().partition(b"=") for pair in header.split(b";"))
    return list(dict.fromkeys(value for key, _, value in pairs if key == name))


def set_cookie(host: bytes, secret: str) -> Header:
    """Return the header that gives a browser the secret of its access."""
    return _header(host, secret.encode(), LIFETIME)


def clear_cookie(host: bytes) -> Header:
    """Return the header that makes a browser forget the cookie, which its pages cannot do."""
    return _header(host, b"", 0)


def _header(host: bytes, value: bytes, seconds: int) -> Header:
    name = cookie_name(host)
    secure = b"; Secure" if name == SECURE_NAME else b""
    return b"set-cookie", b"%s=%s; Max-Age=%d%s%s" % (name, value, seconds, ATTRIBUTES, secure)
