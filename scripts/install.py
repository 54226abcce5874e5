"""Installs the dependencies of the project into .venv; `make setup` runs it.

It uses only the standard library. uv is the one on PATH, or is installed from PyPI into .tools. Nothing is installed
outside the project's folder, but uv, pip and npm keep their downloads in ~/.cache/uv, ~/.cache/pip and ~/.npm, so that
the next checkout installs in seconds.
"""

from __future__ import annotations  # so that an older Python reaches the message about its version

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ".tools"
UV_VERSION = "0.13.9"
MIN_PYTHON = (3, 11)
NO_NETWORK = re.compile(
    "NewConnectionError|name resolution|dns error|unreachable|Connection refused|timed out|ProxyError|versions: none",
    re.IGNORECASE,
)
NETWORK_HINT = (
    "PyPI could not be reached. The first installation needs the network: check it, or the proxy and the index that "
    "pip is configured with, and run the same command again."
)


class InstallError(Exception):
    """The installation failed; the message has the reason and what to do."""


def install(root: Path = ROOT, python: str = sys.executable) -> None:
    """Install uv if it is missing, and the packages of uv.lock into .venv.

    Raises:
        InstallError: Python is too old, has neither venv nor pip, or a download failed.
    """
    if sys.version_info < MIN_PYTHON:
        raise InstallError(f"Python {_dotted(MIN_PYTHON)} or newer is needed: make PYTHON=/path/to/python3")
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
    reason = NETWORK_HINT if NO_NETWORK.search(output) else "See its output above."
    raise InstallError(f"{output}\n\n{failure}. {reason}")


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


if __name__ == "__main__":
    os.environ.setdefault("UV_PROJECT_ENVIRONMENT", ".venv")
    try:
        install()
    except InstallError as error:
        sys.exit(str(error))
