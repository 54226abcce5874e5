"""What several tests of the API need of the running server."""

import pytest
from tests.support.server import RunningServer

from planificador.app import Runtime


@pytest.fixture
def runtime(server: RunningServer) -> Runtime:
    """Return the runtime of the running server."""
    runtime: Runtime = server.app.state.runtime
    return runtime


def listener_counts(runtime: Runtime) -> tuple[int, int, int]:
    """Return the numbers of alert feeds, their subscribers, and listeners to changes."""
    return runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers, runtime.services.notifier.listeners
