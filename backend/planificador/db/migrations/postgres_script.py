"""Writes the migration for PostgreSQL: it alters tables, and constraints get the names of a fresh database."""

from collections.abc import Iterator

from planificador.db.migrations.changes import TableChange, type_family
from planificador.db.migrations.schema import Schema, Table, create_index

MAX_NAME_BYTES = 63


def postgres_script(old: Schema, new: Schema, changes: list[TableChange]) -> list[str]:
    """Return the statements from one schema to the other. Foreign keys are dropped first and added last."""
    script = [statement for change in changes for statement in _rename(change)]
    dropped = [(change.name, *each) for change in changes for each in _dropped_constraints(change)]
    for owner, name, _ in sorted(dropped, key=lambda each: not _is_foreign_key(each[2])):
        script.append(f'ALTER TABLE "{owner}" DROP CONSTRAINT "{name}"')
    for change in changes:
        script += [f'DROP INDEX "{name}"' for name in _missing_or_different(change.old.indexes, change.new.indexes)]
    if dropped_tables := [f'"{name}"' for name in old if name not in new]:
        script.append(f"DROP TABLE {', '.join(dropped_tables)}")
    for change in changes:
        script += _change_columns(change)
    added = [(change.name, *each) for change in changes for each in _added_constraints(change)]
    script += [_add_constraint(*each) for each in added if not _is_foreign_key(each[2])]
    for change in changes:
        names = _missing_or_different(change.new.indexes, change.old.indexes)
        script += [create_index(change.name, name, change.new.indexes[name]) for name in names]
    for name, table in new.items():
        if name not in old:
            script += [table.create(name), *(create_index(name, *index) for index in table.indexes.items())]
    return script + [_add_constraint(*each) for each in added if _is_foreign_key(each[2])]


def _is_foreign_key(clause: str) -> bool:
    return clause.startswith("FOREIGN KEY ")


def _add_constraint(table: str, name: str, clause: str) -> str:
    return f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" {clause}'


def _missing_or_different(clauses: dict[str, str], others: dict[str, str]) -> list[str]:
    return [name for name, clause in clauses.items() if others.get(name) != clause]


def _rename(change: TableChange) -> Iterator[str]:
    table = f'ALTER TABLE "{change.name}"'
    for new, old in change.renames.items():
        yield f'{table} RENAME COLUMN "{old}" TO "{new}"'
        for suffix in _suffixes(change.old, new):
            names = (automatic_name(change.name, column, suffix) for column in (old, new))
            yield '{} RENAME CONSTRAINT "{}" TO "{}"'.format(table, *names)
    for before, after in _new_names(change).items():
        yield f'{table} RENAME CONSTRAINT "{before}" TO "{after}"'


def _suffixes(table: Table, column: str) -> list[str]:
    parts = table.column(column)
    return ["key"] * parts.unique + ["fkey"] * bool(parts.references)


def _new_names(change: TableChange) -> dict[str, str]:
    """Return the new names of constraints that change only their name, by old name."""
    before, after = change.old.constraints, change.new.constraints
    new_names = {clause: name for name, clause in after.items() if name not in before}
    return {name: new_names[clause] for name, clause in before.items() if name not in after and clause in new_names}


def _dropped_constraints(change: TableChange) -> list[tuple[str, str]]:
    return _difference(change, _all_constraints(change, change.old), _all_constraints(change, change.new))


def _added_constraints(change: TableChange) -> list[tuple[str, str]]:
    return _difference(change, _all_constraints(change, change.new), _all_constraints(change, change.old))


def _difference(change: TableChange, clauses: dict[str, str], others: dict[str, str]) -> list[tuple[str, str]]:
    names = _new_names(change)
    renamed = names.keys() | set(names.values())
    return [(name, clauses[name]) for name in _missing_or_different(clauses, others) if name not in renamed]


def _all_constraints(change: TableChange, table: Table) -> dict[str, str]:
    """Return the constraints of a table by name, with those of column definitions under PostgreSQL's names for them."""
    constraints = {}
    for name in table.columns:
        column = table.column(name)
        if column.unique:
            constraints[automatic_name(change.name, name, "key")] = f'UNIQUE ("{name}")'
        if column.references:
            constraints[automatic_name(change.name, name, "fkey")] = f'FOREIGN KEY ("{name}") {column.references}'
    return constraints | table.constraints


def automatic_name(table: str, column: str, suffix: str) -> str:
    """Return the name that PostgreSQL gives a constraint without one: it cuts the longer part until the name fits."""
    parts = [table, column]
    while len(f"{parts[0]}_{parts[1]}_{suffix}") > MAX_NAME_BYTES:
        longer = 0 if len(parts[0]) > len(parts[1]) else 1
        parts[longer] = parts[longer][:-1]
    return f"{parts[0]}_{parts[1]}_{suffix}"


def _change_columns(change: TableChange) -> Iterator[str]:
    table = f'ALTER TABLE "{change.name}"'
    added = [name for name in change.new.columns if name not in change.old.columns]
    for name in added:
        yield f'{table} ADD COLUMN "{name}" {change.new.column(name).type}'
    for name in change.new.columns:
        value = _in_new_names(change, change.value(name))
        if name in added:
            if value != "NULL":
                yield f'UPDATE "{change.name}" SET "{name}" = {value}'
        else:
            yield from _alter(change, name, value)
        yield from _options(change, name)
    for name in change.old.columns:
        if name not in change.new.columns:
            yield f'{table} DROP COLUMN "{name}"'


def _in_new_names(change: TableChange, sql: str) -> str:
    """Return SQL with the new names of columns: the migration renames them first."""
    for new, old in change.renames.items():
        sql = sql.replace(f'"{old}"', f'"{new}"')
    return sql


def _alter(change: TableChange, name: str, value: str) -> Iterator[str]:
    before, after = change.old.column(name), change.new.column(name)
    if before.type != after.type:
        # An explicit cast truncates texts that are too long; without one PostgreSQL refuses them.
        cast = "" if type_family(before.type) == type_family(after.type) and change.keeps(name) else f" USING {value}"
        yield f'ALTER TABLE "{change.name}" ALTER COLUMN "{name}" TYPE {after.type}{cast}'
    elif not change.keeps(name):
        yield f'UPDATE "{change.name}" SET "{name}" = {value}'


def _options(change: TableChange, name: str) -> Iterator[str]:
    column = f'ALTER TABLE "{change.name}" ALTER COLUMN "{name}"'
    before = change.old.column(name) if name in change.old.columns else None
    after = change.new.column(name)
    if after.required != (before is not None and before.required):
        yield f"{column} {'SET' if after.required else 'DROP'} NOT NULL"
    if after.default != (before.default if before else ""):
        yield f"{column} SET DEFAULT {after.default}" if after.default else f"{column} DROP DEFAULT"
