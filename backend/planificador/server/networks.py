"""Whether an address is in one of a list of networks."""

from collections.abc import Sequence
from ipaddress import IPv6Address, ip_address, ip_network

MAX_CACHED = 256
"""Peers of which is remembered whether they are in the networks."""


class Networks:
    """Addresses and networks."""

    def __init__(self, networks: Sequence[str]) -> None:
        self._networks = [ip_network(network) for network in networks]

    def contain(self, peer: str) -> bool:
        """Return whether the address of a peer is in one of them."""
        try:
            address = ip_address(peer.partition("%")[0])
        except ValueError:
            return False
        if isinstance(address, IPv6Address) and address.ipv4_mapped:
            address = address.ipv4_mapped
        return any(address in network for network in self._networks)
