"""Installs what the project needs into .venv. `make setup` runs it with the Python of its choice.

It needs nothing but the standard library. uv comes from PATH, or from PyPI into .tools. Nothing is installed outside of
the project's folder; what uv, pip and npm download stays in their own caches (~/.cache/uv, ~/.cache/pip, ~/.npm), so
that a second checkout installs in seconds.
"""

from __future__ import annotations  # an older Python must come as far as the message about it

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ".tools"
UV_VERSION = "0.13.9"
OLDEST_PYTHON = (3, 11)
NO_NETWORK = re.compile(
    "NewConnectionError|name resolution|dns error|unreachable|Connection refused|timed out|ProxyError|versions: none",
    re.IGNORECASE,
)
NETWORK_HINT = (
    "PyPI could not be reached. The first installation needs the network: check it, or the proxy and the index that "
    "pip is configured with, and run the same command again."
)


class InstallError(Exception):
    """The installation failed. The message says why, and what to do about it."""


def install(root: Path = ROOT, python: str = sys.executable) -> None:
    """Install uv where there is none, and the packages of uv.lock into .venv.

    Raises:
        InstallError: Python is too old, has neither venv nor pip, or a download failed.
    """
    if sys.version_info < OLDEST_PYTHON:
        raise InstallError(f"Python {_dotted(OLDEST_PYTHON)} or newer is needed: make PYTHON=/path/to/python3")
    uv = shutil.which("uv") or _installed_uv(root) or _install_uv(root, python)
    print("Installing the packages of uv.lock into .venv ...", flush=True)
    command = [uv, "sync", "--frozen", "--quiet", "--python", python]
    _run(command, root, "uv could not install the packages")


def _installed_uv(root: Path) -> str | None:
    path = root / TOOLS / "bin" / "uv"
    return str(path) if path.exists() else None


def _install_uv(root: Path, python: str) -> str:
    print(f"Installing uv {UV_VERSION} into {TOOLS} ...", flush=True)
    folder = root / TOOLS
    shutil.rmtree(folder, ignore_errors=True)
    arguments = ["install", "--quiet", "--disable-pip-version-check", "--retries=1", f"uv=={UV_VERSION}"]
    if _succeeds([python, "-m", "venv", str(folder)]):
        command = [str(folder / "bin" / "python"), "-m", "pip", *arguments]
    elif _succeeds([python, "-m", "pip", "--version"]):  # Debian's Python has no venv until python3-venv is installed
        command = [python, "-m", "pip", *arguments, "--target", str(folder)]
    else:
        raise InstallError(
            f"{python} has neither venv nor pip: install one of them (on Debian: apt install python3-venv)."
        )
    try:
        _run(command, root, "pip could not install uv")
    except InstallError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return str(folder / "bin" / "uv")


def _succeeds(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0  # noqa: S603


def _run(command: list[str], root: Path, failure: str) -> None:
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, errors="replace", check=False)  # noqa: S603
    if result.returncode == 0:
        return
    output = f"{result.stdout}{result.stderr}".strip()
    reason = NETWORK_HINT if NO_NETWORK.search(output) else "Its output stands above."
    raise InstallError(f"{output}\n\n{failure}. {reason}")


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


if __name__ == "__main__":
    os.environ.setdefault("UV_PROJECT_ENVIRONMENT", ".venv")
    try:
        install()
    except InstallError as error:
        sys.exit(str(error))
