"""What a server prints once it serves."""

from importlib.metadata import version

from rich.console import Console

from planificador.settings import Settings

console = Console(soft_wrap=True, highlight=False, markup=False)


def base_url(settings: Settings) -> str:
    """Return the address of the server, without a path."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"http://{host}:{settings.port}"


def print_addresses(settings: Settings) -> None:
    """Print which version serves what, and where."""
    workers = {0: "", 1: ", 1 worker"}.get(settings.workers, f", {settings.workers} workers")
    console.print(f"Planificador {version('planificador')}{workers}")
    if settings.graphiql:
        console.print(f"GraphiQL   {base_url(settings)}/graphiql")
    console.print(f"GraphQL    {base_url(settings)}/graphql")
    console.print(f"Database   {settings.database}")
    console.print("Press Ctrl-C to stop.")
