"""Runs all checks, and prints what they found."""

from collections.abc import Iterable
from datetime import UTC, datetime

import typer
from rich.console import Console

from planificador.cli.doctor.databases import check_database
from planificador.cli.doctor.findings import Finding, Verdict
from planificador.cli.doctor.machine import (
    check_clock,
    check_open_files,
    check_private,
    check_temporary_directory,
    check_zone,
)
from planificador.cli.doctor.network import check_network
from planificador.cli.doctor.replicas import check_replica
from planificador.cli.doctor.storage import check_backups, check_sqlite_disk
from planificador.cli.failures import run, settings_or_fail
from planificador.db.config import PostgresUrl, SqliteUrl, parse_url
from planificador.settings import Settings

COLORS = {Verdict.OK: "green", Verdict.WARNING: "yellow", Verdict.PROBLEM: "red"}


def doctor() -> None:
    """Check the set-up and say what to do. The exit code is 1 if there is a problem.

    Example: sudo -u planificador planificador doctor
    """
    settings = settings_or_fail()
    found = run(settings, _examine(settings))
    _print(found)
    if any(each.verdict is Verdict.PROBLEM for each in found):
        raise typer.Exit(1)


async def _examine(settings: Settings) -> list[Finding]:
    now = datetime.now(UTC)
    found = [
        check_clock(now),
        check_zone(settings.zone, now),
        check_open_files(settings.max_connections),
        check_temporary_directory(),
        *check_network(settings),
        *check_backups(settings.backup_directory, now.astimezone(settings.zone).date()),
    ]
    if secret := settings.oidc_client_secret_file:
        found.append(check_private("secret", secret))
    database = parse_url(settings.database_url)
    if isinstance(database, SqliteUrl):
        found += check_sqlite_disk(database.path)
    found += [finding async for finding in check_database(settings.database_url)]
    match [parse_url(url) for url in (settings.database_url, settings.database_replica_url) if url]:
        case [PostgresUrl() as primary, PostgresUrl() as replica]:
            found.append(await check_replica(primary, replica))
    return found


def _print(found: Iterable[Finding]) -> None:
    console = Console(soft_wrap=True, highlight=False)
    for each in found:
        verdict = f"[{COLORS[each.verdict]}]{each.verdict:<8}[/]"
        console.print(verdict, end="")
        console.print(f"{each.subject}: {each.text}", markup=False)
        if each.advice:
            console.print(f"        → {each.advice}", markup=False)
