"""How rows belong to the person who reads: declared as paths, which statements follow (`core.data.sql.visibility`)."""

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class Identity(Enum):
    """What a reader is. The values are columns of the table `lector` of a statement."""

    USER = "usuario_id"
    TRAINER = "formador_id"


@dataclass(frozen=True, slots=True)
class OfReader:
    """The rows whose column is the reader."""

    column: str
    identity: Identity


@dataclass(frozen=True, slots=True)
class ThroughLink:
    """The rows to which rows of another entity link the reader.

    Attributes:
        entity: The entity that refers to both.
        key: Its column that refers to the rows.
        column: Its column that is the reader.
    """

    entity: str
    key: str
    column: str
    identity: Identity


@dataclass(frozen=True, slots=True)
class ThroughOwn:
    """The rows whose column is a value of the reader's own rows of another entity.

    Attributes:
        values: The column of the other entity.
    """

    column: str
    entity: str
    values: str


Path: TypeAlias = OfReader | ThroughLink | ThroughOwn
