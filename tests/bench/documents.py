"""`python -m tests.bench.documents` measures the processor time for checking the worst documents within the limits."""

import gc
from time import process_time

from rich.console import Console
from rich.table import Table
from tests.support.hostile import hostile_documents

from planificador.api.errors import GraphQLRequestError
from planificador.api.execution.documents import Documents
from planificador.api.schema.schema import schema
from planificador.api.validation.limits import Limits

ROUNDS = 5


def main() -> None:
    """Print each document with the best time of some rounds and its result, slowest first."""
    gc.collect()
    gc.freeze()  # as `planificador serve` does
    table = Table("document", "characters", "ms", "result")
    for milliseconds, name, length, outcome in sorted(
        map(_measure, *zip(*hostile_documents(Limits()).items(), strict=True)), reverse=True
    ):
        table.add_row(name, f"{length:,}", f"{milliseconds:.1f}", outcome)
    Console(width=150).print(table)


def _measure(name: str, text: str) -> tuple[float, str, int, str]:
    milliseconds, outcome = min(_read(text) for _ in range(ROUNDS))
    return milliseconds, name, len(text), outcome


def _read(text: str) -> tuple[float, str]:
    documents = Documents(schema._schema, Limits())
    start = process_time()
    try:
        documents.parse(text)
        outcome = "valid"
    except GraphQLRequestError as error:
        error.json()
        outcome = f"{len(error.errors)}: {error.errors[-1].message}"
    return (process_time() - start) * 1000, outcome[:90]


if __name__ == "__main__":
    main()
