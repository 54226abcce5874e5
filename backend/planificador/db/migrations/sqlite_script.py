"""Writes the migration for SQLite: it rebuilds a table whose definition changes.

https://sqlite.org/lang_altertable.html#otheralter. The runner does the steps that concern the connection: it turns
foreign keys off, opens the transaction, keeps triggers and views, and checks the foreign keys.
"""

from planificador.db.migrations.changes import TableChange
from planificador.db.migrations.schema import Schema, create_index


def sqlite_script(old: Schema, new: Schema, changes: list[TableChange]) -> list[str]:
    """Return the statements from one schema to the other."""
    script = [f'DROP TABLE "{name}"' for name in reversed(old) if name not in new]
    for change in changes:
        only_indexes = change.old.same_definition(change.new) and not (change.renames or change.values)
        script += _change_indexes(change) if only_indexes else _rebuild(change)
    for name, table in new.items():
        if name not in old:
            script += [table.create(name), *(create_index(name, *index) for index in table.indexes.items())]
    return script


def _change_indexes(change: TableChange) -> list[str]:
    before, after = change.old.indexes, change.new.indexes
    script = [f'DROP INDEX "{name}"' for name, clause in before.items() if after.get(name) != clause]
    return script + [
        create_index(change.name, name, clause) for name, clause in after.items() if before.get(name) != clause
    ]


def _rebuild(change: TableChange) -> list[str]:
    name, new_name = change.name, f"{change.name}__new"
    columns = ", ".join(f'"{column}"' for column in change.new.columns)
    values = ", ".join(change.value(column) for column in change.new.columns)
    script = [change.new.create(new_name), f'INSERT INTO "{new_name}" ({columns}) SELECT {values} FROM "{name}"']
    if any("AUTOINCREMENT" in definition for definition in change.new.columns.values()):
        # Ids of deleted rows must not be used again.
        script += [
            f"DELETE FROM sqlite_sequence WHERE name = '{new_name}'",
            f"INSERT INTO sqlite_sequence (name, seq) SELECT '{new_name}', seq"
            f" FROM sqlite_sequence WHERE name = '{name}'",
        ]
    script += [f'DROP TABLE "{name}"', f'ALTER TABLE "{new_name}" RENAME TO "{name}"']
    return script + [create_index(name, *index) for index in change.new.indexes.items()]
