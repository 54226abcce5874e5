"""Settings that limit a request over HTTP."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict

from planificador.server.limits import within


class HttpLimits(BaseModel):
    """The limits of the endpoint."""

    model_config = ConfigDict(frozen=True)

    max_body: Annotated[int, within(1024, 1_073_741_824, "bytes of a request's body")] = 262_144
    body_timeout: Annotated[float, within(0.01, 3600, "seconds until a body must be here")] = 20
    max_batch: Annotated[int, within(0, 1000, "operations in one request, 0 where lists are refused")] = 0
