"""Starts processes by forking one that has already imported Planificador, which saves the time of the imports.

After its imports, a process runs as `python -m planificador …` or `python -c …` would run it: with its own arguments,
environment, folder and files, and it ends with the same exit status. tests/test_cli.py also starts the command itself.
"""

import asyncio
import gc
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).parents[2]
NUMBER_SIZE = 4
_lock = get_context("fork").Lock()  # also between the processes that share the server


class ForkedProcess:
    """A process that the fork server started. It has the methods of `subprocess.Popen`."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._returncode: int | None = None
        self.pid = self._read_number()

    def poll(self) -> int | None:
        """Return the exit status, None while the process runs; -N when signal N ended it."""
        if self._returncode is None:
            self._connection.setblocking(False)
            with suppress(BlockingIOError):
                self._returncode = self._read_status()
        return self._returncode

    def wait(self, timeout: float | None = None) -> int:
        """Return the exit status once the process has ended. Raises TimeoutError when it still runs."""
        if self._returncode is None:
            self._connection.settimeout(timeout)
            self._returncode = self._read_status()
        return self._returncode

    async def ended(self) -> int:
        """Return the exit status once the process has ended, without blocking the event loop."""
        loop, readable = asyncio.get_running_loop(), asyncio.Event()
        if self.poll() is None:
            loop.add_reader(self._connection, readable.set)
            try:
                await readable.wait()
            finally:
                loop.remove_reader(self._connection)
        return self.wait()

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _read_number(self) -> int:
        if not (message := self._connection.recv(NUMBER_SIZE)):
            raise RuntimeError("the fork server has ended: see its standard error")
        return int.from_bytes(message, "big", signed=True)

    def _read_status(self) -> int:
        status = self._read_number()
        self._connection.close()  # in a cycle of objects, it could be collected, with a warning, before `__del__` runs
        return status

    def __del__(self) -> None:
        self._connection.close()


def start(
    arguments: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    stdout: int,
    stderr: int,
    stdin: int | None = None,
) -> ForkedProcess:
    """Start a process. `arguments` are Python's: "-m", "planificador", … or "-c", program, …; files are descriptors."""
    request = json.dumps([arguments, str(folder), dict(environment)]).encode()
    ours, theirs = socket.socketpair()
    with theirs, Path(os.devnull).open("rb") as nothing, _lock:
        files = [nothing.fileno() if stdin is None else stdin, stdout, stderr]
        server = fork_server()
        socket.send_fds(server, [len(request).to_bytes(NUMBER_SIZE, "big")], [theirs.fileno(), *files])
        server.sendall(request)
    return ForkedProcess(ours)


@cache
def fork_server() -> socket.socket:
    """Return the socket of the fork server, which ends when all processes have closed it.

    Processes that are forked after the first call share the server.
    """
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-m", "tests.support.fork_server"]
    with theirs:
        server = subprocess.Popen(command, cwd=ROOT, stdin=theirs.fileno(), start_new_session=True)
    server.returncode = 0  # else Popen warns of a process that still runs
    return ours


def _serve(requests: socket.socket) -> None:
    """Fork a keeper for each request. Keepers need no attention: the system discards their exit status."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while (received := socket.recv_fds(requests, NUMBER_SIZE, 4))[0]:
        size, descriptors, *_ = received
        request = requests.recv(int.from_bytes(size, "big"), socket.MSG_WAITALL)
        if os.fork() == 0:
            requests.close()
            _keep(request, *descriptors)
            return
        for descriptor in descriptors:
            os.close(descriptor)


def _keep(request: bytes, report: int, *files: int) -> None:
    """Fork the process, and report its id and then its exit status."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if child := os.fork():
        for file in files:
            os.close(file)
        os.write(report, child.to_bytes(NUMBER_SIZE, "big"))
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.write(report, status.to_bytes(NUMBER_SIZE, "big", signed=True))
        os._exit(0)
    os.close(report)
    for target, source in enumerate(files):
        os.dup2(source, target)
        os.close(source)
    arguments, folder, environment = json.loads(request)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    option, program, *sys.argv[1:] = arguments
    sys.argv[0] = option
    if option == "-m":
        runpy.run_module(program, run_name="__main__", alter_sys=True)
    else:
        exec(program, {"__name__": "__main__"})


if __name__ == "__main__":
    import planificador.app
    import planificador.cli.alerts
    import planificador.cli.running  # noqa: F401
    from planificador.db.migrations.search_key import search_key_function

    search_key_function()  # kept; tests of `make migration` need it many times
    gc.collect()
    gc.freeze()
    _serve(socket.socket(fileno=os.dup(0)))
