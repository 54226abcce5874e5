"""Compares schema.graphql with the schema of the last release, and checks that clients are told of what changes.

A breaking change has to be called out in CHANGELOG.md, under the heading "Breaking" of the unreleased version, by its
schema coordinate in backticks: `Query.buscar`, `Query.buscar(texto:)`, or the type alone for all of its members. A
deprecation says what to use instead, and until when the element stays. docs/spa.md has the policy.
"""

import re
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeAlias

from graphql import (
    BreakingChange,
    BreakingChangeType,
    DangerousChange,
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
    find_breaking_changes,
    find_dangerous_changes,
)

ROOT = Path(__file__).parent.parent
BASELINE, SCHEMA, CHANGELOG = Path("docs/schema-baseline.graphql"), Path("schema.graphql"), Path("CHANGELOG.md")
UNRELEASED = re.compile(r"^## \[Unreleased\]$(.*?)(?=^## |\Z)", re.DOTALL | re.MULTILINE)
BREAKING = re.compile(r"^### Breaking$(.*?)(?=^### |\Z)", re.DOTALL | re.MULTILINE)
MEMBER = re.compile(r"@\w+|\w+\.\w+(?:\(\w+:\))?")
TYPE = re.compile(r"\w+")
REASON = re.compile(r"^Use .+\. It stays until at least (\d{4}-\d{2}-\d{2})\.$", re.DOTALL)
"""The form of `planificador.core.model.columns.Deprecation.reason`."""

REMOVALS = {
    BreakingChangeType.FIELD_REMOVED,
    BreakingChangeType.ARG_REMOVED,
    BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
}
Member: TypeAlias = GraphQLArgument | GraphQLEnumValue | GraphQLField | GraphQLInputField


def coordinate(change: BreakingChange | DangerousChange) -> str:
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
    return [change for change in find_breaking_changes(old, new) if not covering(coordinate(change)) & names]


def covering(name: str) -> set[str]:
    """Return the coordinates that include an element: its own, its field's and its type's."""
    field, _, _ = name.partition("(")
    type_name, _, _ = field.partition(".")
    return {name, field, type_name}


def deprecations(schema: GraphQLSchema) -> Iterator[tuple[str, str]]:
    """Yield the coordinate and the reason of each deprecated element."""
    for type_name, kind in schema.type_map.items():
        for name, member in members(kind):
            elements: dict[str, Member] = {f"{type_name}.{name}": member}
            if isinstance(member, GraphQLField):
                elements |= {f"{type_name}.{name}({argument}:)": item for argument, item in member.args.items()}
            for path, element in elements.items():
                if element.deprecation_reason is not None:
                    yield path, element.deprecation_reason


def members(kind: GraphQLNamedType) -> list[tuple[str, Member]]:
    """Return the fields or values of a type by name."""
    match kind:
        case GraphQLEnumType():
            return list(kind.values.items())
        case GraphQLObjectType() | GraphQLInterfaceType() | GraphQLInputObjectType():
            return list(kind.fields.items())
    return []


def premature(old: GraphQLSchema, new: GraphQLSchema, today: date) -> Iterator[str]:
    """Yield the deprecated elements that were removed before the date until which they were to stay."""
    removed = {coordinate(change) for change in find_breaking_changes(old, new) if change.type in REMOVALS}
    for name, reason in deprecations(old):
        match = REASON.match(reason)
        if name in removed and match and date.fromisoformat(match.group(1)) > today:
            yield f"{name} was to stay until at least {match.group(1)}."


def problems(old: GraphQLSchema, new: GraphQLSchema, changelog: str, today: date) -> list[str]:
    """Return what has to be mended, a sentence for each."""
    missing = [
        f"{change.description} Call it out under “### Breaking” in {CHANGELOG}: `{coordinate(change)}`."
        for change in unannounced(old, new, changelog)
    ]
    reasons = [
        f"The deprecation of {name} has to read “Use … . It stays until at least YYYY-MM-DD.”, not “{reason}”"
        for name, reason in deprecations(new)
        if not REASON.match(reason)
    ]
    return [*missing, *reasons, *premature(old, new, today)]


def main() -> int:
    """Print the changes that clients may notice, and what has to be mended. Return the exit status."""
    old, new = (build_schema((ROOT / path).read_text()) for path in (BASELINE, SCHEMA))
    for kind, changes in (
        ("Breaking", find_breaking_changes(old, new)),
        ("Dangerous", find_dangerous_changes(old, new)),
    ):
        print(f"{kind} changes since {BASELINE}: {len(changes)}")
    found = problems(old, new, (ROOT / CHANGELOG).read_text(), datetime.now(UTC).date())
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
