"""What sockets and streams of events may do."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict

from planificador.door.limits import within


class StreamLimits(BaseModel):
    """Of a server."""

    model_config = ConfigDict(frozen=True)

    socket_init_seconds: Annotated[float, within(0.01, 600, "seconds until a socket is initialised")] = 10
    socket_operations: Annotated[int, within(1, 100_000, "operations of a socket at the same time")] = 100
    sockets_per_address: Annotated[int, within(1, 1_000_000, "sockets of one address at the same time")] = 2000
    event_beat_seconds: Annotated[float, within(0.01, 3600, "seconds between comments in a quiet stream")] = 15
