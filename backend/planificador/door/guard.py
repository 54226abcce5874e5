"""How much of a server one address takes, and all together."""

from collections import Counter
from dataclasses import dataclass, field

from planificador.door.limits import DoorLimits
from planificador.door.rates import Buckets

FRAMES, FRAMES_AT_ONCE = 5000, 10_000
"""Frames that an address's sockets are read a second, and at once. Those that say nothing cost as much as others."""


@dataclass(slots=True)
class Guard:
    """Counts the connections of a server, and what comes over its sockets."""

    limits: DoorLimits
    open: int = 0
    by_address: Counter[str] = field(default_factory=Counter)
    frames: Buckets = field(default_factory=lambda: Buckets(FRAMES, FRAMES_AT_ONCE))

    def enter(self, address: str) -> bool:
        """Counts a connection; whether there is room for it."""
        self.open += 1
        self.by_address[address] += 1
        most, most_each = self.limits.max_connections, self.limits.max_connections_per_address
        return self.open <= most and self.by_address[address] <= most_each

    def leave(self, address: str) -> None:
        """Whoever entered, let in or not."""
        self.open -= 1
        self.by_address[address] -= 1
        if not self.by_address[address]:
            del self.by_address[address]
