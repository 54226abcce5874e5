"""The processor time of a server for each request of a load."""

from collections.abc import Iterator

from tests.bench.reads_load import Load, load
from tests.bench.servers import Port


async def load_and_processor(
    port: Port, requests: Iterator[bytes], seconds: float, connections: int
) -> tuple[Load, float]:
    """Send requests as `load` does. Return also the seconds of processor time that the server took for each."""
    sent = 0

    def counted() -> Iterator[bytes]:
        nonlocal sent
        for message in requests:
            sent += 1
            yield message

    before = port.processor_seconds()
    result = await load(port, counted(), seconds, connections)
    return result, (port.processor_seconds() - before) / sent
