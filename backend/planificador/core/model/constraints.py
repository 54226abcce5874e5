"""The constraints of a model that do not follow from its columns: SQL clauses for both databases, by name.

A clause that begins with INDEX is the end of a CREATE UNIQUE INDEX, after the table's name. All others are part of the
CREATE TABLE.
"""

from collections.abc import Mapping

Constraints = Mapping[str, str]
INDEX = "INDEX "

WITH_CLIENT = 'UNIQUE ("id", "cliente_id")'
"""The target of composite foreign keys."""

CANCELLED_HAS_REASON = 'CHECK ("estado" <> \'CANCELADA\' OR "motivo" IS NOT NULL)'


DEFERRABLE = " ON DELETE NO ACTION DEFERRABLE INITIALLY IMMEDIATE"
"""The end of a composite foreign key: rows that others refer to cannot be deleted. A merge, which changes the owner of
rows that refer to each other, has this checked at its end; RESTRICT cannot be deferred."""


def belongs(column: str, table: str, owner: str = "cliente_id") -> str:
    """Return the foreign key by which the row that `column` refers to has the same owner as this one."""
    return f'FOREIGN KEY ("{column}", "{owner}") REFERENCES "{table}" ("id", "{owner}"){DEFERRABLE}'


def has_kind(number: str, *parts: str) -> str:
    """Return the CHECK by which a number has a kind, and perhaps a country, and nothing has one without a number."""
    conditions = [f'("{number}" IS NULL) = ("{part}" IS NULL)' for part in parts]
    return f"CHECK ({' AND '.join(conditions)})"


END_CLIENT = belongs("cliente_final_id", "cliente_final")
"""The ClienteFinal belongs to the same Cliente."""
