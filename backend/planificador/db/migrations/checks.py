"""Writes queries for the rows that a new schema would refuse; the runner executes them before it changes anything."""

import re
from collections.abc import Iterator

from planificador.db.migrations.changes import INTEGER_BITS, TableChange, type_family
from planificador.db.migrations.files import Check
from planificador.db.migrations.schema import Schema

FOREIGN_KEY_CLAUSE = re.compile(r'(?:FOREIGN KEY \((.+?)\) )?REFERENCES "(\w+)" \((.+?)\).*')
VARCHAR_TYPE = re.compile(r"VARCHAR\((\d+)\)")


def row_checks(change: TableChange, old: Schema) -> list[Check]:
    """Return the checks of a table. Checks of types come first: the others rely on them."""
    rules = [*_types(change), *_required(change), *_clauses(change, old)]
    return [Check(change.name, rule, query) for rule, query in rules]


def _select(change: TableChange, condition: str) -> str:
    return f'SELECT {_key(change)} FROM "{change.name}" WHERE {condition}'


def _key(change: TableChange) -> str:
    key = next((name for name in change.old.columns if change.old.column(name).primary), None)
    return f'"{change.renames.get(key, key)}"' if key else "0"


def _types(change: TableChange) -> Iterator[tuple[str, str]]:
    for name in change.new.columns:
        if name not in change.old.columns or name in change.values:
            if (length := VARCHAR_TYPE.fullmatch(change.new.column(name).type)) and name in change.values:
                yield f"{name}: {length[0]}", _select(change, f"length({change.value(name)}) > {length[1]}")
            continue
        before, after = change.old.column(name).type, change.new.column(name).type
        if before != after and (condition := _lossy(change.dialect, before, after)):
            column = f'"{change.renames.get(name, name)}"'
            yield f"{name}: {after}", _select(change, condition.format(column))


def _lossy(dialect: str, before: str, after: str) -> str:
    """Return the condition on which a value does not fit the new type ({} is the column), or "" when all fit."""
    families = type_family(before), type_family(after)
    if families == ("text", "integer"):
        round_trip = "CAST(CAST({0} AS INTEGER) AS TEXT) <> {0}"
        return round_trip if dialect == "sqlite" else "{0} !~ '^(0|-?[1-9][0-9]{{0,17}})$'"
    if families == ("integer", "BOOL"):
        return "{} NOT IN (0, 1)"
    if families == ("integer", "integer") and INTEGER_BITS[after] < INTEGER_BITS[before]:
        return f"{{}} NOT BETWEEN {-(1 << INTEGER_BITS[after])} AND {(1 << INTEGER_BITS[after]) - 1}"
    old, new = VARCHAR_TYPE.fullmatch(before), VARCHAR_TYPE.fullmatch(after)
    if new and not (old and int(old[1]) <= int(new[1])):
        text = "{}" if families[0] == "text" else "CAST({} AS TEXT)"
        return f"length({text}) > {new[1]}"
    return ""


def _required(change: TableChange) -> Iterator[tuple[str, str]]:
    for name in change.new.columns:
        was_required = name in change.old.columns and change.old.column(name).required
        has_default = name in change.defaults and name not in change.values
        if change.new.column(name).required and not has_default and not (was_required and name not in change.values):
            yield f"{name}: NOT NULL", _select(change, f"({change.value(name)}) IS NULL")


def _clauses(change: TableChange, old: Schema) -> Iterator[tuple[str, str]]:
    before = change.old.constraints | change.old.indexes | _inline(change, new=False)
    for name, clause in (change.new.constraints | change.new.indexes | _inline(change, new=True)).items():
        changed = [column for column in change.new.columns if f'"{column}"' in clause and not change.keeps(column)]
        if clause in before.values() and not changed:
            continue
        if clause.startswith("CHECK "):
            yield name, _select(change, f"NOT {change.in_old_terms(clause.removeprefix('CHECK '))}")
        elif clause.startswith("UNIQUE "):
            yield name, _duplicates(change, clause.removeprefix("UNIQUE "))
        elif (match := FOREIGN_KEY_CLAUSE.fullmatch(clause)) and match[2] in old:
            yield name, _orphans(change, match)


def _inline(change: TableChange, new: bool) -> dict[str, str]:
    """Return UNIQUE and REFERENCES of the column definitions as clauses of a table."""
    table = change.new if new else change.old
    clauses = {}
    for name in table.columns:
        column = table.column(name)
        if column.unique:
            clauses[f"{name}: UNIQUE"] = f'UNIQUE ("{name}")'
        if column.references:
            clauses[f"{name}: {column.references}"] = f'FOREIGN KEY ("{name}") {column.references}'
    return clauses


def _duplicates(change: TableChange, clause: str) -> str:
    end = _closing(clause)
    keys, condition = clause[1:end], clause[end + 1 :].strip().removeprefix("WHERE ")
    keys, condition = change.in_old_terms(keys), change.in_old_terms(condition)
    filters = [f"({key}) IS NOT NULL" for key in _split(keys)] + ([f"({condition})"] if condition else [])
    counted = f'SELECT {_key(change)} AS "key", count(*) OVER (PARTITION BY {keys}) AS "times" FROM "{change.name}"'
    return f'SELECT "key" FROM ({counted} WHERE {" AND ".join(filters)}) AS "counted" WHERE "times" > 1'


def _orphans(change: TableChange, match: re.Match[str]) -> str:
    values = [change.in_old_terms(name, change.name) for name in _split(match[1])]
    parents = [f'"parent".{name}' for name in _split(match[3])]
    filters = [f"{value} IS NOT NULL" for value in values]
    equal = " AND ".join(f"{parent} = {value}" for parent, value in zip(parents, values, strict=True))
    filters.append(f'NOT EXISTS (SELECT 1 FROM "{match[2]}" AS "parent" WHERE {equal})')
    return _select(change, " AND ".join(filters))


def _closing(clause: str) -> int:
    """Return the index of the parenthesis that closes the first one."""
    depth = 0
    for index, character in enumerate(clause):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth == 0:
            return index
    raise ValueError(f"a parenthesis is not closed: {clause}")


def _split(items: str) -> list[str]:
    """Split at the commas outside of parentheses."""
    parts, depth = [""], 0
    for character in items:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts]
