"""How much is going on at this moment."""

from dataclasses import dataclass


@dataclass(slots=True)
class ServerStats:
    """Of one process. sockets: open ones. subscriptions: running, over sockets and as streams of events.

    operations: queries and mutations running over these.
    """

    sockets: int = 0
    subscriptions: int = 0
    operations: int = 0
