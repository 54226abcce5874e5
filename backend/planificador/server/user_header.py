"""The name of a user that a trusted proxy puts into a header, as Authelia, oauth2-proxy or nginx's own log-in do."""

from collections.abc import Sequence
from functools import lru_cache

from starlette.types import Scope

from planificador.server.errors import HTTPRequestError
from planificador.server.networks import MAX_CACHED, Networks

MAX_LENGTH = 254
"""Characters of the longest e-mail address."""


class UserHeader:
    """Reads the header, and refuses it from everybody but the proxy.

    Args:
        proxies: The addresses and networks from which the proxy connects.
    """

    def __init__(self, name: str, proxies: Sequence[str]) -> None:
        self._name = name.lower().encode()
        self._is_proxy = lru_cache(maxsize=MAX_CACHED)(Networks(proxies).contain)

    def user(self, scope: Scope) -> str | None:
        """Return the e-mail address of the user whom the proxy names; None where the header is not sent.

        Raises HTTPRequestError for a header that is not of the proxy, sent twice, or not a name: nobody who sends it
        may be taken for anybody else, such as the owner of a cookie.
        """
        values = [value for name, value in scope["headers"] if name == self._name]
        if not values:
            return None
        client = scope.get("client")
        if not client or not self._is_proxy(client[0]):
            raise _refused("Only the proxy may send the header that names the user.")
        if len(values) > 1:
            raise _refused("The header that names the user is sent twice; the proxy must overwrite the client's.")
        try:
            user = str(values[0], "utf-8").strip()
        except UnicodeDecodeError:
            user = ""
        if not user or len(user) > MAX_LENGTH or not user.isprintable():
            raise _refused("The header that names the user has no e-mail address.")
        return user


def _refused(message: str) -> HTTPRequestError:
    return HTTPRequestError(403, "USER_HEADER_NOT_ALLOWED", message)
