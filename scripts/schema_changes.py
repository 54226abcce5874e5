"""Compares schema.graphql with the schema of the last release, and checks that clients are told of what changes.

A breaking change has to be called out in CHANGELOG.md, under the heading "Breaking" of the unreleased version, by its
schema coordinate in backticks: `Query.buscar`, `Query.buscar(texto:)`, or the type alone for all of its members. A
deprecation says what to use instead, and until when the element stays. docs/spa.md has the policy. With `--release`,
what is deprecated since the last release has to stay for six months from today.
"""

import re
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TypeAlias

from graphql import (
    BreakingChangeType,
    DangerousChangeType,
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
)
from graphql.utilities.find_schema_changes import SchemaChange, find_schema_changes

ROOT = Path(__file__).parent.parent
BASELINE, SCHEMA, CHANGELOG = Path("docs/schema-baseline.graphql"), Path("schema.graphql"), Path("CHANGELOG.md")
UNRELEASED = re.compile(r"^## \[Unreleased\]$(.*?)(?=^## |\Z)", re.DOTALL | re.MULTILINE)
BREAKING = re.compile(r"^### Breaking$(.*?)(?=^### |\Z)", re.DOTALL | re.MULTILINE)
MEMBER = re.compile(r"@\w+|\w+\.\w+(?:\(\w+:\))?")
TYPE = re.compile(r"\w+")
REASON = re.compile(r"^Use .+\. It stays until at least (\d{4}-\d{2}-\d{2})\.$", re.DOTALL)
"""The form of `planificador.core.model.columns.Deprecation.reason`."""

SHORTEST_NOTICE = timedelta(days=183)
"""How long a deprecated element stays after the release that deprecates it."""

DEFAULTS = {DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE, DangerousChangeType.INPUT_FIELD_DEFAULT_VALUE_CHANGE}
"""Another default changes what requests without the value mean; without one, the value may be required."""

Element: TypeAlias = GraphQLArgument | GraphQLEnumValue | GraphQLField | GraphQLInputField


class BreakingChange(NamedTuple):
    """A change that may break an application."""

    coordinate: str
    description: str


def breaking_changes(old: GraphQLSchema, new: GraphQLSchema) -> Iterator[BreakingChange]:
    """Yield the changes that may break an application."""
    for change in find_schema_changes(old, new):
        if isinstance(change.type, BreakingChangeType) or change.type in DEFAULTS:
            yield BreakingChange(coordinate(change), change.description)
    for name, kind in new.type_map.items():
        if is_one_of(kind) and name in old.type_map and not is_one_of(old.type_map[name]):
            yield BreakingChange(name, f"{name} became @oneOf.")  # graphql-core does not look for it


def is_one_of(kind: GraphQLNamedType) -> bool:
    """Return whether an input takes exactly one of its fields."""
    return isinstance(kind, GraphQLInputObjectType) and kind.is_one_of


def coordinate(change: SchemaChange) -> str:
    """Return the schema coordinate of what changed. graphql-core has it only in the description."""
    match = MEMBER.search(change.description) or TYPE.match(change.description)
    return match.group() if match else change.description


def announced(changelog: str) -> set[str]:
    """Return the coordinates that the changelog calls out."""
    unreleased = UNRELEASED.search(changelog)
    section = BREAKING.search(unreleased.group(1)) if unreleased else None
    return set(re.findall(r"`([^`\s]+)`", section.group(1))) if section else set()


def unannounced(old: GraphQLSchema, new: GraphQLSchema, changelog: str) -> list[BreakingChange]:
    """Return the breaking changes that the changelog does not call out."""
    names = announced(changelog)
    return [change for change in breaking_changes(old, new) if not covering(change.coordinate) & names]


def covering(name: str) -> set[str]:
    """Return the coordinates that include an element: its own, its field's and its type's."""
    field, _, _ = name.partition("(")
    type_name, _, _ = field.partition(".")
    return {name, field, type_name}


def elements(schema: GraphQLSchema) -> Iterator[tuple[str, Element]]:
    """Yield what can be deprecated, by its coordinate."""
    for type_name, kind in schema.type_map.items():
        for name, member in members(kind):
            yield f"{type_name}.{name}", member
            if isinstance(member, GraphQLField):
                yield from ((f"{type_name}.{name}({argument}:)", item) for argument, item in member.args.items())


def deprecations(schema: GraphQLSchema) -> dict[str, str]:
    """Return the reason of each deprecated element by its coordinate."""
    reasons = ((name, element.deprecation_reason) for name, element in elements(schema))
    return {name: reason for name, reason in reasons if reason is not None}


def last_days(schema: GraphQLSchema) -> dict[str, date]:
    """Return the day until which each deprecated element stays, of those whose reason tells it."""
    matches = ((name, REASON.match(reason)) for name, reason in deprecations(schema).items())
    return {name: date.fromisoformat(match.group(1)) for name, match in matches if match}


def members(kind: GraphQLNamedType) -> list[tuple[str, Element]]:
    """Return the fields or values of a type by name."""
    match kind:
        case GraphQLEnumType():
            return list(kind.values.items())
        case GraphQLObjectType() | GraphQLInterfaceType() | GraphQLInputObjectType():
            return list(kind.fields.items())
    return []


def broken_promises(old: GraphQLSchema, new: GraphQLSchema, today: date) -> Iterator[str]:
    """Yield the deprecated elements that are gone before the day until which they were to stay, or stay less long."""
    present, promised = {name for name, _ in elements(new)}, last_days(new)
    for name, day in last_days(old).items():
        if day > today and (name not in present or promised.get(name, day) < day):
            yield f"{name} was to stay until at least {day}."


def short_notices(old: GraphQLSchema, new: GraphQLSchema, today: date) -> Iterator[str]:
    """Yield the elements, deprecated since the last release, that would not stay long enough after one of today."""
    earliest, known = today + SHORTEST_NOTICE, deprecations(old)
    for name, day in last_days(new).items():
        if name not in known and day < earliest:
            yield f"{name} stays until {day} only. A release of today has to promise {earliest} or later."


def problems(old: GraphQLSchema, new: GraphQLSchema, changelog: str, today: date) -> list[str]:
    """Return what has to be mended, a sentence for each."""
    missing = [
        f"{change.description} Call it out under “### Breaking” in {CHANGELOG}: `{change.coordinate}`."
        for change in unannounced(old, new, changelog)
    ]
    reasons = [
        f"The deprecation of {name} has to read “Use … . It stays until at least YYYY-MM-DD.”, not “{reason}”"
        for name, reason in deprecations(new).items()
        if not REASON.match(reason)
    ]
    return [*missing, *reasons, *broken_promises(old, new, today)]


def main() -> int:
    """Print how many changes may break applications, and what has to be mended. Return the exit status."""
    old, new = (build_schema((ROOT / path).read_text()) for path in (BASELINE, SCHEMA))
    today = datetime.now(UTC).date()
    print(f"Breaking changes since {BASELINE}: {sum(1 for _ in breaking_changes(old, new))}")
    found = problems(old, new, (ROOT / CHANGELOG).read_text(), today)
    if "--release" in sys.argv[1:]:
        found += short_notices(old, new, today)
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
