"""Who is taken for the office manager of a demo: programs and people of this machine, without credentials.

The settings must say that this is a demo that only this machine reaches (`Settings.is_local_demo`), and the request
that it comes from here: neither from the network through a proxy on this machine, nor from another site through a
browser on it.
"""

from ipaddress import ip_address

from starlette.types import Scope

from planificador.api.authentication.cookies import names_loopback

FORWARDED = frozenset(
    {b"authorization", b"proxy-authorization", b"forwarded", b"via", b"x-real-ip", b"x-client-ip", b"true-client-ip"}
    | {b"fly-client-ip", b"remote-user", b"x-remote-user"}
)
"""Headers that say that a request came through a proxy, or with credentials for one."""
FORWARDED_PREFIXES = (b"x-forwarded", b"x-original-", b"x-auth-request-", b"x-envoy-", b"cf-")


def is_local(scope: Scope) -> bool:
    """Return whether a request without credentials comes from a program of this machine, and through no proxy.

    Also another server than `planificador serve` may run the application, on any address: hence both ends of the
    connection must be the loopback address. The Host header keeps names out that resolve to it (DNS rebinding), and
    HTTP/1.0 is what a proxy speaks that is set up in haste.
    """
    ends = scope.get("client"), scope.get("server")
    if not all(end and _is_loopback(end[0]) for end in ends) or scope.get("http_version") == "1.0":
        return False
    names = {name for name, _ in scope["headers"]}
    if names & FORWARDED or any(name.startswith(FORWARDED_PREFIXES) for name in names):
        return False
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    return len(hosts) == 1 and names_loopback(hosts[0])


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
