"""Workers that hang are replaced, and those that do not are left alone."""

import asyncio
import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.clock import wait_until
from tests.support.command import call
from tests.support.http_client import http_client
from tests.support.server_process import begin, environment
from tests.support.worker_processes import TIMEOUT, is_running

from planificador.cli import hangs
from planificador.cli.hangs import MAX_SILENT_LOOKS, HangDetector
from planificador.cli.workers import DUMP_SIGNAL, Process


@pytest.mark.any_database
async def test_a_suspended_worker_is_replaced_and_one_that_tells_its_stacks_goes_on(
    fresh_url: str, tmp_path: Path, port: int
) -> None:
    assert (await asyncio.to_thread(call, tmp_path, "migrate", database_url=fresh_url)).returncode == 0
    settings = environment(database_url=fresh_url, port=port, workers=1)
    command = "tests.support.impatient_command"
    supervisor = await asyncio.to_thread(
        begin, "serve", folder=tmp_path, output=tmp_path, env=settings, command=command
    )

    def log() -> str:
        return (tmp_path / "err.txt").read_text()

    def workers() -> list[int]:
        return [int(pid) for pid in Path(f"/proc/{supervisor.pid}/task/{supervisor.pid}/children").read_text().split()]

    try:
        await wait_until(lambda: "Ctrl-C" in (tmp_path / "out.txt").read_text(), TIMEOUT)
        (first,) = workers()
        os.kill(first, DUMP_SIGNAL)
        await wait_until(lambda: "most recent call first" in log(), TIMEOUT)
        assert workers() == [first]
        os.kill(first, signal.SIGSTOP)
        await wait_until(lambda: not is_running(first), TIMEOUT)
        async with http_client(f"http://127.0.0.1:{port}", timeout=TIMEOUT) as http:
            assert (await http.get("/salud")).status_code == 200
        (second,) = workers()
        assert second != first
        assert f"worker {first} has not responded for 3 s: it is killed" in log()
        assert f"worker {first} was ended by SIGKILL; another one starts at once" in log()
    finally:
        supervisor.terminate()
        assert await asyncio.wait_for(supervisor.ended(), TIMEOUT) == 0, log()


@pytest.fixture
def process() -> Iterator[Process]:
    """A worker as its supervisor knows it."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Process(4711, 0, ours)


@pytest.mark.no_database
def test_a_worker_that_was_suspended_together_with_its_supervisor_is_not_killed(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, killed = 0.0, list[int]()
    monkeypatch.setattr(hangs, "monotonic", lambda: now)
    monkeypatch.setattr(os, "kill", lambda _, number: killed.append(number))
    detector = HangDetector()
    for _ in range(MAX_SILENT_LOOKS - 1):
        now += 3600.0  # the supervisor was away
        detector.look([process])
        detector.look([process])
    assert killed == []
    process.silent_looks = 0  # it was heard
    for _ in range(MAX_SILENT_LOOKS):
        now += 1.0
        detector.look([process])
    assert killed == [DUMP_SIGNAL]
    now += 1.0
    detector.look([process])
    assert killed == [DUMP_SIGNAL, signal.SIGKILL]
