"""The files in deploy/, and a socket that systemd passes."""

import re
import shutil
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.support.server_process import environment

from planificador.settings import ENV_PREFIX, Settings

DEPLOY = Path(__file__).parents[1] / "deploy"
MAX_EXPOSURE = 20
"""Tenths of systemd's exposure level, from 0 to 100."""
# LISTEN_PID is that of the process that gets the sockets (sd_listen_fds(3)).
ACTIVATE = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
variables = os.environ | {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "1"}
os.execve(sys.executable, [sys.executable, "-m", "planificador", "serve"], variables)
"""


@contextmanager
def activated(listener: socket.socket, folder: Path, **settings: object) -> Iterator[subprocess.Popen[str]]:
    """Start the server with a socket, as systemd does, and end it with the block."""
    url = f"sqlite:///{folder}/activated.db"
    process = subprocess.Popen(
        [sys.executable, "-c", ACTIVATE, str(listener.fileno())],
        env=environment(database_url=url, **settings),
        pass_fds=[listener.fileno()],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=30)


@pytest.mark.no_database
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_the_unit_takes_away_what_the_service_does_not_need() -> None:
    unit = DEPLOY / "systemd" / "planificador.service"
    command = ["systemd-analyze", "security", "--offline=true", f"--threshold={MAX_EXPOSURE}", str(unit)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout[-500:]


@pytest.mark.no_database
def test_the_files_use_settings_that_exist() -> None:
    texts = [path.read_text(encoding="utf-8") for path in DEPLOY.rglob("*") if path.is_file()]
    used = {name for text in texts for name in re.findall(rf"{ENV_PREFIX}([A-Z_]*[A-Z])", text)}
    assert used
    assert used <= {name.upper() for name in Settings.model_fields}


@pytest.mark.any_database
def test_connections_wait_on_a_socket_of_systemd_until_the_server_is_ready(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with (
            activated(listener, tmp_path, port=port, log_level="error"),
            urllib.request.urlopen(f"http://127.0.0.1:{port}/salud", timeout=60) as answer,
        ):
            assert answer.status == 200


@pytest.mark.no_database
def test_a_socket_of_another_address_than_the_settings_say_is_refused(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with activated(listener, tmp_path, port=port + 1 if port < 65535 else port - 1) as process:
            _, errors = process.communicate(timeout=60)
    assert process.returncode == 2
    assert errors.startswith(f"PLANIFICADOR_HOST: the socket of systemd is 127.0.0.1, port {port};")
