"""SQLite: a table whose definition changes is rebuilt (https://sqlite.org/lang_altertable.html#otheralter).

The runner does the steps that concern the connection: foreign keys off, one transaction, triggers and views kept,
the check of foreign keys.
"""

from planificador.db.migrations.changes import TableChange
from planificador.db.migrations.schema import Schema, create_index


def sqlite_script(old: Schema, new: Schema, changes: list[TableChange]) -> list[str]:
    """The statements from one schema to the other."""
    script = [f'DROP TABLE "{name}"' for name in reversed(old) if name not in new]
    for change in changes:
        kept = change.old.same_definition(change.new) and not (change.renames or change.values)
        script += _change_indexes(change) if kept else _rebuild(change)
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
    name, other = change.name, f"{change.name}__new"
    columns = ", ".join(f'"{column}"' for column in change.new.columns)
    values = ", ".join(change.value(column) for column in change.new.columns)
    script = [change.new.create(other), f'INSERT INTO "{other}" ({columns}) SELECT {values} FROM "{name}"']
    if any("AUTOINCREMENT" in definition for definition in change.new.columns.values()):
        # An id that was deleted is not given again.
        script += [
            f"DELETE FROM sqlite_sequence WHERE name = '{other}'",
            f"INSERT INTO sqlite_sequence (name, seq) SELECT '{other}', seq FROM sqlite_sequence WHERE name = '{name}'",
        ]
    script += [f'DROP TABLE "{name}"', f'ALTER TABLE "{other}" RENAME TO "{name}"']
    return script + [create_index(name, *index) for index in change.new.indexes.items()]
