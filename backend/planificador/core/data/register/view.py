"""The register as a reader sees it who does not see everything.

An entry is there if its object may be seen and something of the change is: the values of groups of columns that the
reader does not see are missing, and so is an entry that has no others. One without any values says that something
changed which is a part of the object: whoever does not see all columns of it is not told, as of its version.
"""

from collections.abc import Iterable, Mapping, Set

from planificador.core.data.sql.conditions import NEVER, table_sql
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.register import (
    EMPTY_PART,
    UNGUARDED,
    EntradaRegistro,
    OperacionRegistrada,
    part_of_group,
)

HIDDEN = frozenset({"token_id"})
"""The columns that only those see who see everything: whose token a program uses."""


def register_view(groups: Mapping[str, Set[ColumnGroup]]) -> str:
    """Return the SELECT of the entries that a reader sees, with NULL in place of what is hidden.

    It contains no values of the reader, only names of models.

    Args:
        groups: The models all of whose rows the reader sees, by name, and the groups of columns that are seen of them.
    """
    shown = {part: _guarded_by(group, groups) for group in ColumnGroup for part in [part_of_group(group)]}
    columns = ", ".join(_column(name, shown) for name in sorted(EntradaRegistro._meta.db_fields))
    has_values = [
        f"\"{UNGUARDED}\" <> '{EMPTY_PART}'",
        *(f'({shown[part]}) AND "{part}" IS NOT NULL' for part in shown),
    ]
    is_whole = f"\"operacion\" <> '{OperacionRegistrada.ACTUALIZADO.value}'"
    of_seen = _is_of(model for model, seen in groups.items() if seen == frozenset(ColumnGroup))
    something = " OR ".join([is_whole, *has_values, f'{of_seen} AND "{UNGUARDED}" IS NOT NULL'])
    return f"SELECT {columns} FROM {table_sql(EntradaRegistro)} WHERE {_is_of(groups)} AND ({something})"


def _guarded_by(group: ColumnGroup, groups: Mapping[str, Set[ColumnGroup]]) -> str:
    """Return the condition of the entries of which a group of columns is seen."""
    return _is_of(model for model, seen in groups.items() if group in seen)


def _is_of(models: Iterable[str]) -> str:
    names = ", ".join(f"'{name}'" for name in sorted(models))
    return f'"tipo" IN ({names})' if names else NEVER


def _column(name: str, shown: Mapping[str, str]) -> str:
    if name in HIDDEN:
        return f'CAST(NULL AS bigint) AS "{name}"'
    return f'CASE WHEN {shown[name]} THEN "{name}" END AS "{name}"' if name in shown else f'"{name}"'
