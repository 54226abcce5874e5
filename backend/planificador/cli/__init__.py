"""The command `planificador`. Errors of the user are reported in one line, without a traceback."""

from planificador.cli.commands import main

__all__ = ["main"]
