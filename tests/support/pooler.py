"""pgbouncer in transaction mode before a PostgreSQL server: that of the system, or of `make pgbouncer`."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from urllib.parse import parse_qs, urlsplit

from tests.support.server_process import free_port

LOCAL = Path(__file__).parents[2] / ".tools" / "pgbouncer"
PROGRAM = shutil.which("pgbouncer") or shutil.which("pgbouncer", path=LOCAL / "usr" / "sbin")
START_TIMEOUT = 20
LIBRARIES = LOCAL / "usr" / "lib" / "x86_64-linux-gnu"
# Each statement outside of a transaction gets the server connection that was used least lately.
CONFIGURATION = """
[databases]
* = host={host} port={port} user={user}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {own_port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
server_round_robin = 1
min_pool_size = 3
default_pool_size = 4
log_connections = 0
log_disconnections = 0
"""


@contextmanager
def pooler_before(url: str) -> Iterator[str]:
    """Start a pooler before the server of a URL, and yield the URL of the same database through it."""
    assert PROGRAM is not None
    parts, port = urlsplit(url), free_port()
    user, host = parts.username or "postgres", parts.hostname or parse_qs(parts.query)["host"][0]
    with TemporaryDirectory(prefix="pgbouncer-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # under root, it runs as another user
        configuration, log = folder / "pgbouncer.ini", folder / "pgbouncer.log"
        configuration.write_text(CONFIGURATION.format(host=host, port=parts.port or 5432, user=user, own_port=port))
        command = [PROGRAM, str(configuration), *_other_user(host)]
        variables = os.environ | {"LD_LIBRARY_PATH": str(LIBRARIES)}
        with log.open("wb") as file, subprocess.Popen(command, env=variables, stderr=file) as process:
            try:
                _wait_until_listening(process, port, log)
                yield f"postgresql://{user}@127.0.0.1:{port}{parts.path}"
            finally:
                process.kill()


def _other_user(host: str) -> list[str]:
    """Return the option for the user of the server: both refuse to run as root."""
    if os.geteuid() != 0:
        return []
    return ["-u", Path(host).owner() if host.startswith("/") else "nobody"]


def _wait_until_listening(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    end = monotonic() + START_TIMEOUT
    while monotonic() < end:
        assert process.poll() is None, log.read_text()
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", port)).close()
            return
        sleep(0.02)
    raise TimeoutError(log.read_text())
