"""The command `planificador`. What a person can get wrong is told in one line, without a traceback."""

from planificador.cli.commands import main

__all__ = ["main"]
