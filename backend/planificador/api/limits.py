"""Settings that limit requests over HTTP, and operations over any transport."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict

from planificador.server.limits import within


class HttpLimits(BaseModel):
    """The limits of a request over HTTP."""

    model_config = ConfigDict(frozen=True)

    max_body: Annotated[int, within(1024, 1_073_741_824, "bytes of a request's body")] = 262_144
    body_timeout: Annotated[float, within(0.01, 3600, "seconds within which the body must arrive")] = 20
    max_batch: Annotated[int, within(0, 1000, "operations in one request; 0 refuses lists")] = 0


class OperationLimits(BaseModel):
    """The limits of the time and the number of operations."""

    model_config = ConfigDict(frozen=True)

    operation_timeout: Annotated[float, within(0.01, 3600, "seconds until an operation is stopped")] = 30
    shutdown_timeout: Annotated[float, within(0, 3600, "seconds that operations get to end when the server stops")] = 5
    subscriptions_per_address: Annotated[int, within(1, 1_000_000, "running subscriptions of one address")] = 1000
    connection_init_timeout: Annotated[float, within(0.01, 600, "seconds until a socket is initialised")] = 10
    socket_operations: Annotated[int, within(1, 100_000, "operations of a socket at the same time")] = 100
    sockets_per_address: Annotated[int, within(1, 1_000_000, "sockets of one address at the same time")] = 500
    sse_keepalive: Annotated[float, within(0.01, 3600, "seconds between comments in a quiet stream")] = 15
