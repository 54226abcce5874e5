"""Notices workers whose event loop does not run: they are blocked, suspended or wait for a file system that hangs."""

import logging
import os
import signal
from collections.abc import Iterable
from time import monotonic

from planificador.cli.workers import DUMP_SIGNAL, Process

log = logging.getLogger(__name__)
LOOK_INTERVAL = 1.0
"""Seconds between two looks at the workers."""
MAX_SILENT_LOOKS = 30
"""Looks without a heartbeat until a worker counts as hanging.

A worker that is busy, swapped out or examined by a debugger is silent for some seconds. Waiting for the database does
not block the event loop.
"""


class HangDetector:
    """Kills workers that hang.

    It counts looks and not seconds: while the machine or the supervisor is suspended there are none, so that workers
    that were suspended with it have all of the time to be heard again.
    """

    def __init__(self) -> None:
        self._look_at = monotonic() + LOOK_INTERVAL

    def seconds_to_look(self) -> float:
        """Return the seconds until the next look."""
        return max(self._look_at - monotonic(), 0)

    def look(self, processes: Iterable[Process]) -> None:
        """Look at the workers, if it is time to. `silent_looks` of those that were heard since the last look is 0."""
        if self.seconds_to_look() > 0:
            return
        self._look_at = monotonic() + LOOK_INTERVAL
        for process in processes:
            process.silent_looks += 1
            if process.silent_looks == MAX_SILENT_LOOKS:
                seconds = MAX_SILENT_LOOKS * LOOK_INTERVAL
                log.error("worker %d has not responded for %g s: it is killed; its stacks follow", process.pid, seconds)
                os.kill(process.pid, DUMP_SIGNAL)
            elif process.silent_looks > MAX_SILENT_LOOKS:
                os.kill(process.pid, signal.SIGKILL)
