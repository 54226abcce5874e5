"""Reports a wrong use of the command in one line, where Typer prints the usage and a box."""

import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup


class CommandGroup(TyperGroup):
    """The commands. A wrong use ends with exit code 2 and a line that says where the right one is described."""

    def main(  # it overrides how Typer reports errors; the rest is Typer's
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,  # Any: as Typer's own
    ) -> Any:
        try:
            status = super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)
        except typer.TyperException as error:
            if message := error.format_message():  # without one, Typer has printed the help
                typer.echo(_in_one_line(message, getattr(error, "ctx", None)), err=True)
            sys.exit(error.exit_code)
        except typer.Abort:
            typer.echo("Nothing was done: it was interrupted.", err=True)
            sys.exit(1)
        if standalone_mode:
            sys.exit(status)
        return status


def _in_one_line(message: str, context: typer.Context | None) -> str:
    command = context.command_path if context else "planificador"
    return f"{' '.join(message.split()).removesuffix('.')}; see `{command} --help`."
