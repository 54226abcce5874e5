"""Checks of how the server is reached. They read settings only."""

from collections.abc import Iterator

from planificador.cli.doctor.findings import Finding, ok, warning
from planificador.settings import LOOPBACK_HOSTS, Settings


def check_network(settings: Settings) -> Iterator[Finding]:
    """Check the settings of the address and of the proxy."""
    if settings.host not in LOOPBACK_HOSTS:
        yield warning(
            "address",
            f"the server listens on {settings.host}, and has no TLS of its own",
            "listen on 127.0.0.1 behind a proxy with a certificate; without TLS nobody can sign in from other machines",
        )
    else:
        yield ok("address", f"{settings.host}, port {settings.port}")
    yield from _check_proxy(settings)


def _check_proxy(settings: Settings) -> Iterator[Finding]:
    is_public = bool(settings.hosts or settings.public_url)
    if is_public and not settings.proxy_header:
        yield warning(
            "proxy",
            "the server has public names, but does not know in which header the proxy sends the client's address",
            "set PLANIFICADOR_PROXY_HEADER: otherwise all clients share one limit of requests and failed sign-ins",
        )
    elif settings.proxy_header and settings.host not in LOOPBACK_HOSTS:
        yield warning(
            "proxy",
            f"whoever reaches {settings.host} without the proxy may write any address into {settings.proxy_header}",
            "listen on 127.0.0.1, or let a firewall admit the proxy only",
        )
    else:
        yield ok("proxy", f"the client's address is in {settings.proxy_header}" if settings.proxy_header else "none")
    if "*" in settings.hosts:
        yield warning("host names", "any name is accepted", "list the names of the server in PLANIFICADOR_HOSTS")
