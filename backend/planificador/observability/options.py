"""The settings of metrics and traces."""

from collections.abc import Iterator
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from planificador.server.limits import Names, check_networks

LOOPBACK_NETWORKS = ("127.0.0.0/8", "::1")
EXPECTED_VALUES = {
    "metrics_host": "a host name or address, like 127.0.0.1",
    "metrics_networks": "addresses and networks separated by commas, like 127.0.0.1,10.1.0.0/28, but not all addresses",
    "traces_endpoint": "the base URL of a receiver of OTLP over HTTP, like http://127.0.0.1:4318",
}


def _endpoint(url: str) -> str:
    parts = urlsplit(url)
    if url and not (parts.scheme in {"http", "https"} and parts.hostname and not parts.query and not parts.fragment):
        raise ValueError("not a URL")
    return url.rstrip("/")


class ObservabilityOptions(BaseModel):
    """The settings of metrics and traces.

    Attributes:
        metrics_port: The port at which the metrics of the first worker are served, and those of the others at the next
            ones; 0 for none.
        metrics_host: The address to listen on for them.
        metrics_networks: From where they may be read.
        traces_endpoint: Where traces are sent, "" for nowhere. It may contain a password.
    """

    model_config = ConfigDict(frozen=True)

    metrics_port: Annotated[int, Field(ge=0, le=65535)] = 0
    metrics_host: Annotated[str, Field(min_length=1)] = "127.0.0.1"
    metrics_networks: Annotated[Names, AfterValidator(check_networks)] = LOOPBACK_NETWORKS
    traces_endpoint: Annotated[str, AfterValidator(_endpoint), Field(repr=False)] = ""

    def observability_problems(self, loopback_hosts: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Return what does not fit together: the name of a setting and what is wrong."""
        if not self.metrics_networks:
            yield "metrics_networks", "it is empty; list from where metrics may be read"
        elif self.metrics_host not in loopback_hosts and self.metrics_networks == LOOPBACK_NETWORKS:
            yield "metrics_networks", "it is missing; list from where metrics may be read at PLANIFICADOR_METRICS_HOST"
