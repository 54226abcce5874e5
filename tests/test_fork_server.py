"""A process from the fork server behaves as one with an interpreter of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.fork_server import start

SHOW = "import os, sys; print(sys.argv, os.getcwd(), sorted(os.environ)); print(sys.stdin.read(), file=sys.stderr)"


@pytest.mark.parametrize(
    "program",
    [
        SHOW,
        "raise SystemExit(3)",
        "raise SystemExit('a message')",
        "import atexit; atexit.register(print, 'at exit')",
        "import os; os._exit(4)",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        "import os, signal; os.kill(os.getpid(), signal.SIGTERM)",
    ],
)
def test_output_and_exit_status_are_those_of_a_new_interpreter(tmp_path: Path, program: str) -> None:
    arguments, environment = ["-c", program, "an argument"], {"NAME": "value", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, *arguments]
    expected = subprocess.run(
        command, cwd=tmp_path, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    with (tmp_path / "out").open("wb") as out, (tmp_path / "err").open("wb") as err:
        status = start(arguments, tmp_path, environment, out.fileno(), err.fileno()).wait(20)
    assert status == expected.returncode
    assert (tmp_path / "out").read_bytes() == expected.stdout
    assert (tmp_path / "err").read_bytes() == expected.stderr


async def test_a_process_can_be_awaited_polled_and_killed(tmp_path: Path) -> None:
    process = start(["-c", "import time; time.sleep(60)"], tmp_path, os.environ, 1, 2)
    assert process.poll() is None
    with pytest.raises(TimeoutError):
        process.wait(0.01)
    process.kill()
    assert await process.ended() == process.poll() == -signal.SIGKILL
    process.terminate()
