"""`planificador usuarios`: the people who may sign in. Passwords are read from a prompt or stdin, never an argument.

The operations import the schema's packages, which is slow; `cli.accounts` has them.
"""

import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from planificador.cli.failures import run, settings_or_fail
from planificador.core.model.actors import Rol

users = typer.Typer(help="The people who may sign in.", no_args_is_help=True)
Correo = Annotated[str, typer.Argument(help="E-mail address.")]


@users.command()
def crear(
    correo: Correo,
    nombre: Annotated[str, typer.Option(help="Name.")],
    rol: Annotated[list[str], typer.Option(help=f"One of {', '.join(Rol)}; may be given several times.")],
    idioma: Annotated[str, typer.Option(help="One of es, eu, en.")] = "es",
) -> None:
    """Add a user. The password comes from a prompt, or from the first line of stdin.

    Example: planificador usuarios crear ane@example.eus --nombre "Ane Goñi" --rol administracion
    """
    settings = settings_or_fail()
    roles = [_role(name) for name in rol]
    password = _password()
    from planificador.cli import accounts

    run(settings, accounts.create(settings, correo, nombre, roles, accounts.language(idioma), password))
    typer.echo(f"Created {correo}.")


@users.command()
def listar() -> None:
    """Show all users.

    Example: planificador usuarios listar
    """
    settings = settings_or_fail()
    from planificador.cli import accounts

    table = Table("correo", "nombre", "roles", "activo")
    for user in run(settings, accounts.all_users(settings)):
        table.add_row(escape(user.correo), escape(user.nombre), ", ".join(user.roles), "sí" if user.activo else "no")
    Console().print(table)


@users.command()
def desactivar(correo: Correo) -> None:
    """End all accesses of a user, who cannot sign in any more.

    Example: planificador usuarios desactivar ane@example.eus
    """
    settings = settings_or_fail()
    from planificador.cli import accounts

    run(settings, accounts.deactivate(settings, correo))
    typer.echo(f"Deactivated {correo}.")


@users.command()
def contrasena(correo: Correo) -> None:
    """Set the password of a user, from a prompt or the first line of stdin, and end all accesses.

    Example: planificador usuarios contrasena ane@example.eus < password.txt
    """
    settings = settings_or_fail()
    password = _password()
    from planificador.cli import accounts

    run(settings, accounts.set_password(settings, correo, password))
    typer.echo(f"The password of {correo} is set.")


def _role(name: str) -> Rol:
    if name.upper() not in Rol.__members__:
        raise typer.BadParameter(f"{name!r} is not one of {', '.join(Rol)}.")
    return Rol[name.upper()]


def _password() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
    return sys.stdin.readline().rstrip("\r\n")
