"""The commands about what the centre holds of people. They print types, ids and days, never names."""

from typing import Annotated

import typer

from planificador.cli.failures import fail, run, settings_or_fail
from planificador.settings import Settings

app = typer.Typer(
    help="What the centre holds of people: what is past its retention, and its erasure.", no_args_is_help=True
)
PENDING = "The log of the database could not be emptied while others read it; run `planificador privacidad limpiar`."


@app.command()
def revisar() -> None:
    """List the people whose data are no longer needed: type, id in the API, number, day, and why."""
    settings = settings_or_fail()
    lines = run(settings, _review(settings, erases=False))
    typer.echo("\n".join(lines) or "Nothing is past its retention.")


@app.command()
def anonimizar(
    si: Annotated[bool, typer.Option("--si", help="Really erase them; it cannot be undone.")] = False,
) -> None:
    """Erase the people that `revisar` lists."""
    settings = settings_or_fail()
    lines = run(settings, _review(settings, erases=si))
    typer.echo("\n".join(lines) or "Nothing is past its retention.")
    if lines and not si:
        fail("Nothing was erased; repeat the command with --si.")


@app.command()
def limpiar() -> None:
    """Remove what the database keeps of erased values: unused space of its file, its log, its statistics."""
    settings = settings_or_fail()
    if not run(settings, _clean(settings)):
        fail(PENDING)


async def _review(settings: Settings, *, erases: bool) -> list[str]:
    from planificador.api.ids import encode
    from planificador.privacidad import review
    from planificador.runtime import open_runtime

    async with open_runtime(settings, check_only=True) as runtime:
        people = await review.revisar(runtime.services)
        if erases and people and not await review.anonimizar_vencidos(runtime.services, people):
            typer.echo(PENDING, err=True)
    return [
        f"{person.model.__name__} {encode(person.model.__name__, person.row_id)} {person.row_id} {person.since}"
        f" {'SUPRESION_PENDIENTE' if person.was_requested else 'SIN_ACTIVIDAD'}"
        for person in people
    ]


async def _clean(settings: Settings) -> bool:
    from planificador.privacidad import review
    from planificador.runtime import open_runtime

    async with open_runtime(settings, check_only=True):
        return await review.limpiar()
