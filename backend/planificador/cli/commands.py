"""The commands of `planificador`.

Building the schema is slow: commands that need it import it themselves, so that the others start without it.
"""

import logging
import signal
from importlib.metadata import version
from typing import Annotated

import typer
from rich.console import Console

from planificador.cli import backups, privacy
from planificador.cli.command_group import CommandGroup
from planificador.cli.doctor.command import doctor
from planificador.cli.failures import fail, run, settings_or_fail
from planificador.cli.users import users
from planificador.core.model.texts import Idioma
from planificador.db import migrate as migrate_database
from planificador.observability.logs import configure_logging
from planificador.recordatorios.rules import HORAS, MAX_HORAS, MIN_HORAS

LANGUAGES = {idioma.value.lower(): idioma for idioma in (Idioma.ES, Idioma.EU, Idioma.EN)}
NOISY_LOGGERS = ("tortoise", "aiosqlite", "asyncpg", "websockets", "uvicorn")
"""Loggers whose debug output contains personal data."""

cli = typer.Typer(
    cls=CommandGroup,
    help="The GraphQL backend of a training centre. It is configured by environment variables PLANIFICADOR_….",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # they show local variables, which may contain passwords
)
cli.command("backup")(backups.backup_command)
cli.command("restore")(backups.restore_command)
cli.command("copy")(backups.copy_command)
cli.command()(doctor)
cli.add_typer(privacy.app, name="privacidad")
cli.add_typer(users, name="usuarios")


def main() -> None:
    """Run the command line."""
    cli()


def _print_version(requested: bool) -> None:
    if requested:
        typer.echo(f"planificador {version('planificador')}")
        raise typer.Exit


def _language(name: str) -> str:
    if name not in LANGUAGES:
        raise typer.BadParameter(f"{name!r} is not one of {', '.join(LANGUAGES)}.")
    return name


@cli.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """The GraphQL backend of a training centre. It is configured by environment variables PLANIFICADOR_…."""


@cli.command()
def serve(
    demo: Annotated[
        bool | None, typer.Option(help="Fill an empty database with sample data and keep changing it.")
    ] = None,
    workers: Annotated[
        int | None,
        typer.Option(
            min=0, max=64, help="Serve with so many processes, under one that starts them again; 0: only one."
        ),
    ] = None,
) -> None:
    """Migrate the database and serve.

    Example: PLANIFICADOR_HOSTS=crm.example.eus planificador serve --workers 2
    """
    chosen = {"demo": demo, "workers": workers}
    settings = settings_or_fail().model_copy(update={key: value for key, value in chosen.items() if value is not None})
    if settings.workers:
        signal.signal(signal.SIGHUP, signal.SIG_IGN)  # until there are workers to reload
    from planificador.cli import preparing, running, serving
    from planificador.cli.listening import listening
    from planificador.cli.waiting import unless_stopped

    configure_logging(settings.log_level, settings.log_format)
    for name in NOISY_LOGGERS:
        logging.getLogger(name).setLevel(max(logging.INFO, logging.root.level))
    # It logs the address and the whole URL of each WebSocket.
    logging.getLogger("uvicorn.error").setLevel(max(logging.WARNING, logging.root.level))
    # It logs each reconnection attempt with its traceback; our own log reports an outage once.
    logging.getLogger("asyncpg.pool").setLevel(max(logging.ERROR, logging.root.level))
    serving.check_backup_directory(settings)
    server = running.WithWorkers(settings) if settings.workers else running.Alone(settings)
    with listening(settings) as listener:
        run(settings, unless_stopped(preparing.prepare(settings)))
        raise typer.Exit(server.run(listener))


@cli.command()
def migrate() -> None:
    """Apply the pending migrations to the database.

    Example: PLANIFICADOR_DATABASE_URL=postgresql://planificador@localhost/planificador planificador migrate
    """
    settings = settings_or_fail()
    applied = run(settings, migrate_database(settings.database_url))
    typer.echo("\n".join(applied) or "Nothing to do.")


@cli.command()
def demo() -> None:
    """Fill an empty database with the sample data of a training centre.

    Example: PLANIFICADOR_DATABASE_URL=sqlite:///trial.sqlite3 planificador demo
    """
    settings = settings_or_fail()
    from planificador.cli import preparing

    if not run(settings, preparing.fill(settings)):
        fail(f"The database {settings.database} is not empty; the demo only fills an empty one.")


@cli.command()
def schema() -> None:
    """Print the GraphQL schema.

    Example: planificador schema > schema.graphql
    """
    from planificador.api.schema.schema import sdl

    typer.echo(sdl())


@cli.command()
def avisos(
    horas: Annotated[int, typer.Option(min=MIN_HORAS, max=MAX_HORAS, help="How many hours ahead to look.")] = HORAS,
    idioma: Annotated[str, typer.Option(callback=_language, help=f"One of {', '.join(LANGUAGES)}.")] = "es",
) -> None:
    """Show the alerts: sessions about to start and next actions that are due.

    Example: planificador avisos --horas 72 --idioma eu
    """
    settings, language = settings_or_fail(), LANGUAGES[idioma]
    from planificador.cli.alerts import NO_ALERTS, alert_table, read_alerts

    alerts = run(settings, read_alerts(settings, horas, language))
    if alerts:
        Console().print(alert_table(alerts, language, settings.zone))
    else:
        typer.echo(NO_ALERTS.in_language(language))
