"""What a resolver answers with instead of a row that it has not read."""

from dataclasses import dataclass

from planificador.core.model.base import BaseModel


@dataclass(frozen=True, slots=True)
class RowReference:
    """A row by its number. A statement reads what is selected of it, for all rows of a place; null when it is gone."""

    model: type[BaseModel]
    number: int
