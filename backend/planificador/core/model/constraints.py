"""What a model asks of the database beyond its columns: clauses by name, in SQL that both dialects read.

After INDEX stands what follows the table's name in CREATE UNIQUE INDEX; anything else goes into the CREATE TABLE.
"""

from collections.abc import Mapping

Constraints = Mapping[str, str]
INDEX = "INDEX "

WITH_CLIENT = 'UNIQUE ("id", "cliente_id")'
"""What composite foreign keys refer to."""

CANCELLED_HAS_REASON = 'CHECK ("estado" <> \'CANCELADA\' OR "motivo" IS NOT NULL)'


def belongs(column: str, table: str, owner: str = "cliente_id") -> str:
    """The row that `column` refers to has the same owner as this one."""
    return f'FOREIGN KEY ("{column}", "{owner}") REFERENCES "{table}" ("id", "{owner}") ON DELETE RESTRICT'


END_CLIENT = belongs("cliente_final_id", "cliente_final")
"""A ClienteFinal is of the same Cliente."""
