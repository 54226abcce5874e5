"""Settings that limit connections and requests, whatever their content."""

from ipaddress import ip_network
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_settings import NoDecode

from planificador.core.model.actors import Rol


def within(low: float, high: float, unit: str) -> Any:  # Any: pydantic's, for a field of any type
    """Return the bounds of a setting. Its unit continues a sentence after a number, like "seconds between pings"."""
    return Field(ge=low, le=high, description=unit)


def comma_separated(text: object) -> object:
    return tuple(name.strip() for name in text.split(",") if name.strip()) if isinstance(text, str) else text


def check_networks(networks: tuple[str, ...]) -> tuple[str, ...]:
    """Return networks. Raise ValueError for what is none, and for one that has all addresses."""
    for network in networks:
        if not ip_network(network).prefixlen:
            raise ValueError("everybody")
    return networks


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(comma_separated)]
"""A list of names, separated by commas."""
HEADER_NAME: Any = Field(max_length=100, pattern=r"^[0-9A-Za-z_!#$%&'*+.^`|~-]*$")  # Any: pydantic's


class ServerLimits(BaseModel):
    """The limits of a server.

    Attributes:
        proxy_header: The header in which the operator's proxy passes the client's address, like x-real-ip.
        user_header: The header in which it names the user, like remote-user.
        user_header_role: The role of users that are made when the proxy names them for the first time; None for none.
        trusted_proxies: The addresses and networks from which it connects.
    """

    model_config = ConfigDict(frozen=True)

    max_connections: Annotated[int, within(1, 1_000_000, "connections at the same time")] = 5000
    max_connections_per_address: Annotated[int, within(1, 1_000_000, "connections of one address")] = 500
    max_header_bytes: Annotated[int, within(1024, 1_048_576, "bytes of a request's line and headers")] = 65_536
    header_timeout: Annotated[float, within(0.01, 600, "seconds within which the headers must arrive")] = 10
    keep_alive_timeout: Annotated[float, within(0.01, 3600, "seconds between two requests of a connection")] = 5
    max_message: Annotated[int, within(1024, 1_073_741_824, "bytes of a message on a socket")] = 1_048_576
    rate_limit: Annotated[float, within(0, 1_000_000, "requests a second of one address, 0 for any number")] = 100
    rate_limit_burst: Annotated[int, within(1, 1_000_000, "requests of one address at once")] = 500
    proxy_header: Annotated[str, HEADER_NAME] = ""
    trusted_proxies: Annotated[Names, AfterValidator(check_networks)] = ()
    user_header: Annotated[str, HEADER_NAME] = ""
    user_header_role: Rol | None = None
