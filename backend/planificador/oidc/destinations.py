"""Addresses: the pages to which a browser may be sent after a sign-in, and the servers that this one may trust."""

import re
from urllib.parse import unquote, urlsplit

MAX_LENGTH = 500
PATH = re.compile(r"/[\x21-\x5b\x5d-\x7e]*", re.ASCII)
"""Printable ASCII without the backslash: browsers read it as a slash, and drop tabs and line breaks."""
PRINTABLE = re.compile(r"[\x21-\x7e]*", re.ASCII)
UNSAFE = re.compile(r"\\|//|/\.|[\x00-\x1f\x7f]")
"""`//host` is the address of another server, and `/./` and `/../` are left out, after which `//` may remain."""
ROUNDS_OF_DECODING = 4
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def is_local_path(text: str) -> bool:
    """Return whether a text is the path of a page of this server, however often it is decoded on the way."""
    if len(text) > MAX_LENGTH or not PATH.fullmatch(text):
        return False
    path = text.partition("?")[0].partition("#")[0]
    for _ in range(ROUNDS_OF_DECODING):
        if UNSAFE.search(path):
            return False
        decoded = unquote(path)
        if decoded == path:
            return True
        path = decoded
    return False


def is_safe_url(url: str) -> bool:
    """Return whether nobody on the way can read or change what is sent to an address."""
    if not PRINTABLE.fullmatch(url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    is_local = parts.scheme == "http" and parts.hostname in LOOPBACK
    return (parts.scheme == "https" or is_local) and bool(parts.hostname) and not parts.username and not parts.fragment
