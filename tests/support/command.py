"""Runs `planificador` as a user does, and returns its output and exit status."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from tests.support.server_process import ERR, OUT, begin, environment
from typer.testing import CliRunner

from planificador.cli.commands import cli

COMMAND = [sys.executable, "-m", "planificador"]
TIMEOUT = 60


def call(
    folder: Path, *arguments: str, command: str = "planificador", stdin: str = "", **settings: object
) -> CompletedProcess[str]:
    """Run a command in a folder until it ends. command: its module, as of `begin`. stdin: the text that it reads."""
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryFile("w+") as typed:
        typed.write(stdin)
        typed.seek(0)
        output, env = Path(name), environment(**settings)
        process = begin(*arguments, folder=folder, output=output, env=env, command=command, stdin=typed.fileno())
        try:
            status = process.wait(TIMEOUT)
        finally:
            process.kill()
        return CompletedProcess(arguments, status, (output / OUT).read_text(), (output / ERR).read_text())


def call_installed(folder: Path, *arguments: str, **settings: object) -> CompletedProcess[str]:
    """Run a command as `call` does, in a new interpreter."""
    command, env = [*COMMAND, *arguments], environment(**settings)
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=TIMEOUT, check=False)


def invoke(folder: Path, *arguments: str, **settings: object) -> CompletedProcess[str]:
    """Run a command in this process. Only for commands that end before they open a database or start a server."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for name in os.environ.keys() - environment():
            patch.delenv(name)
        result = CliRunner().invoke(cli, arguments, env=dict(environment(**settings)))
    return CompletedProcess(arguments, result.exit_code, result.stdout, result.stderr)


def error_line(result: CompletedProcess[str], status: int) -> str:
    """Return the only line that a failed command printed. Raise AssertionError if it printed more or less."""
    assert result.returncode == status, result.stderr
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    return line
