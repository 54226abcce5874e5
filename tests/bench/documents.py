"""`python -m tests.bench.documents`: how long the worst documents within the limits hold the event loop, in a
processor's time."""

import gc
from time import process_time

from rich.console import Console
from rich.table import Table
from tests.support.hostile import hostile

from planificador.api.errors import GraphQLRequestError
from planificador.api.execution.documents import Documents
from planificador.api.schema.schema import schema
from planificador.api.validation.limits import Limits

ROUNDS = 5


def main() -> None:
    """Prints, worst first, each document with the best of some rounds and with what became of it."""
    gc.collect()
    gc.freeze()  # as `planificador serve` does
    table = Table("document", "characters", "ms", "what became of it")
    for milliseconds, name, length, end in sorted(
        map(_measured, *zip(*hostile(Limits()).items(), strict=True)), reverse=True
    ):
        table.add_row(name, f"{length:,}", f"{milliseconds:.1f}", end)
    Console(width=150).print(table)


def _measured(name: str, text: str) -> tuple[float, str, int, str]:
    milliseconds, end = min(_read(text) for _ in range(ROUNDS))
    return milliseconds, name, len(text), end


def _read(text: str) -> tuple[float, str]:
    documents = Documents(schema._schema, Limits())
    begun = process_time()
    try:
        documents.parse(text)
        end = "valid"
    except GraphQLRequestError as refused:
        refused.json()
        end = f"{len(refused.errors)}: {refused.errors[-1].message}"
    return (process_time() - begun) * 1000, end[:90]


if __name__ == "__main__":
    main()
